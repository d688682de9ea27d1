#include "ui/partners/productdetails.h"

#include "ui/economy/economymodel.h"
#include "ui/economy/economytable.h"
#include "ui/planhead/fields.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/turningrow.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int facetColumns = 3;
constexpr int facetWidth = 240;
constexpr int loopRows = 3;

QString fieldTitle(const FieldRule& rule) { return QCoreApplication::translate("Fields", rule.title); }

/// A small table with its title above it.
QWidget* titled(const QString& title, QWidget* content)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceTiny));
    layout->addWidget(wrappingLabel(title, {.bold = true}));
    layout->addWidget(content, 1);
    return box;
}

} // namespace

ProductDetails::ProductDetails(Document& document, QWidget* parent)
    : Card(parent)
    , m_document(document)
    , m_title(wrappingLabel({}, {.size = textImportant, .bold = true}))
    , m_body(new QWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(m_title);
    layout->addWidget(m_body, 1);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(px(spaceMedium));
    body->addWidget(createStory());
    body->addWidget(createLoop(), 1);
    connect(&document, &Document::changed, this, &ProductDetails::refresh);
    connect(&document, &Document::stateChanged, this, &ProductDetails::refresh);
    refresh();
}

QWidget* ProductDetails::createStory()
{
    auto* story = new QWidget;
    auto* grid = new QGridLayout(story);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(spaceMedium));
    grid->setVerticalSpacing(px(spaceTiny));
    const Product product;
    RowRules<Product>::fields(product, [&](const FieldRule& rule, const auto&) {
        if (!rule.isParagraph)
            return;
        auto* field = new ParagraphField;
        field->setAccessibleName(fieldTitle(rule));
        explain(field, tr("A few sentences for the label, the market and the plan. Written when the field is left."));
        field->setMinimumWidth(px(facetWidth));
        connect(field, &ParagraphField::leftModified, this, [this, key = rule.key, field] { writeFacet(key, field); });
        connect(field, &QPlainTextEdit::textChanged, this, &ProductDetails::uncommittedChanged);
        const int place = int(m_facets.size());
        grid->addWidget(plainLabel(fieldTitle(rule), {.colour = TextColour::Secondary}), 2 * (place / facetColumns), place % facetColumns);
        grid->addWidget(field, 2 * (place / facetColumns) + 1, place % facetColumns);
        m_facets.push_back({rule.key, field});
    });
    return story;
}

QWidget* ProductDetails::createLoop()
{
    auto* stages = new EconomyModel<ProductStage>(m_document, {{"stage", 220}, {"date", 110}, {"remark", 200}}, this);
    stages->setFilter([this](const ProductStage& stage) { return stage.product == m_product; });
    stages->setNewLineText(tr("Choose a stage"));
    stages->setStarting([this] {
        ProductStage stage;
        stage.product = m_product;
        stage.date = QDate::currentDate();
        return stage;
    });
    auto* problems = new EconomyModel<ProductProblem>(m_document, {{"what", 200}, {"kind", 130}, {"date", 110}, {"cure", 180}, {"solved", 110}}, this);
    problems->setFilter([this](const ProductProblem& problem) { return problem.product == m_product; });
    problems->setNewLineText(tr("Type a problem"));
    problems->setStarting([this] {
        ProductProblem problem;
        problem.product = m_product;
        problem.date = QDate::currentDate();
        return problem;
    });
    m_stages = listen(new EconomyTable(stages, tr("Stages of making it better"), tr("From the market survey to the feedback of those who use it, each with its day. The last line takes a new one.")));
    m_problems = listen(new EconomyTable(problems, tr("Quality problems"), tr("What went wrong, what was done, and when it was solved. The last line takes a new one.")));
    auto* row = new TurningRow(px(spaceLarge));
    row->add(titled(tr("Stages of making it better"), m_stages), 1);
    row->add(titled(tr("Quality problems"), m_problems), 1);
    return row;
}

EconomyTable* ProductDetails::listen(EconomyTable* table)
{
    table->setLeastRows(loopRows);
    connect(table, &EconomyTable::failed, this, &ProductDetails::failed);
    connect(table, &EconomyTable::uncommittedChanged, this, &ProductDetails::uncommittedChanged);
    return table;
}

void ProductDetails::writeFacet(const char* key, ParagraphField* field)
{
    const QString text = field->toPlainText();
    // Writing it makes the page ask again who is chosen; by then nothing may be left to write.
    field->document()->setModified(false);
    const auto done = m_document.perform(edits::changeRow<Product>(m_product, [key, text](Product& product) {
        withField(product, key, [&](const FieldRule&, auto& value) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, QString>)
                value = text;
        });
    }));
    if (done)
        return;
    field->document()->setModified(true);
    Q_EMIT failed(done.error());
}

void ProductDetails::show(const ProductId& product)
{
    if (product == m_product)
        return;
    (void)commit();
    m_product = product;
    m_stages->model()->refresh();
    m_problems->model()->refresh();
    for (const Facet& facet : m_facets)
        facet.field->document()->setModified(false);
    refresh();
}

void ProductDetails::refresh()
{
    const Product* product = rowWith<Product>(m_document.plan(), m_product);
    m_title->setText(product ? tr("The story of %1").arg(product->name) : tr("Choose a product to write its story"));
    m_body->setVisible(product != nullptr);
    if (product == nullptr)
        return;
    for (const Facet& facet : m_facets) {
        facet.field->setReadOnly(!m_document.isWritable());
        withField(*product, facet.key, [&](const FieldRule&, const auto& value) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, QString>)
                facet.field->showFromPlan(value);
        });
    }
}

bool ProductDetails::commit()
{
    if (rowWith<Product>(m_document.plan(), m_product) == nullptr)
        return true;
    for (const Facet& facet : m_facets)
        if (facet.field->isModified())
            writeFacet(facet.key, facet.field);
    return m_stages->commit() && m_problems->commit();
}

bool ProductDetails::hasUncommitted() const
{
    return m_stages->hasUncommitted() || m_problems->hasUncommitted()
        || std::any_of(m_facets.begin(), m_facets.end(), [](const Facet& facet) { return facet.field->isModified(); });
}

} // namespace tambon
