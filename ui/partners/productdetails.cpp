#include "ui/partners/productdetails.h"

#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/photos/photolist.h"
#include "ui/planhead/fields.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/turningrow.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int facetColumns = 3;
constexpr int facetWidth = 240;
constexpr int pictureWidth = 200; ///< design pixels, as its height at most
constexpr int pictureHeight = 120;

QString fieldTitle(const FieldRule& rule) { return QCoreApplication::translate("Fields", rule.title); }

} // namespace

ProductDetails::ProductDetails(Document& document, QWidget* parent)
    : DetailsCard(document, parent)
{
    body()->addWidget(createFacts());
    body()->addWidget(createStory());
    body()->addWidget(createLoop(), 1);
    ProductDetails::refresh();
}

QWidget* ProductDetails::createFacts()
{
    auto* facts = new QWidget;
    auto* row = new QHBoxLayout(facts);
    row->setContentsMargins({});
    row->setSpacing(px(spaceLarge));
    m_picture = new QLabel;
    row->addWidget(m_picture);
    auto* words = new QVBoxLayout;
    words->setSpacing(px(spaceTiny));
    m_pictureName = wrappingLabel({}, {.colour = TextColour::Secondary});
    m_address = wrappingLabel({});
    m_copy = new QPushButton(tr("Copy the address"));
    m_copy->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    explain(m_copy, tr("Puts the shop's address on the clipboard, to paste it into a browser. The program opens no address itself."));
    connect(m_copy, &QPushButton::clicked, this, &ProductDetails::copyAddress);
    words->addWidget(m_pictureName);
    words->addWidget(m_address);
    words->addWidget(m_copy);
    words->addStretch(1);
    row->addLayout(words, 1);
    return facts;
}

void ProductDetails::copyAddress()
{
    if (const Product* product = rowWith<Product>(document().plan(), m_product))
        QGuiApplication::clipboard()->setText(product->marketplace);
}

void ProductDetails::showFacts(const Product& product)
{
    const auto& photos = document().plan().photos;
    const auto photo = std::find_if(photos.begin(), photos.end(), [&](const Photo& candidate) { return candidate.id == product.photo; });
    const bool hasPhoto = photo != photos.end();
    const QSize most(px(pictureWidth), px(pictureHeight));
    const QString hash = hasPhoto ? photo->hash : QString();
    if (hash != m_shownPicture)
        m_small = hasPhoto ? photoThumbnail(document(), hash) : QPixmap();
    m_shownPicture = hash;
    m_picture->setPixmap(m_small.isNull() ? m_small : m_small.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_picture->setVisible(!m_small.isNull());
    m_picture->setAccessibleName(hasPhoto ? photoName(*photo) : QString());
    m_pictureName->setText(hasPhoto ? photoName(*photo) : tr("No picture yet. Bring photos in on their page, then choose one in the column “Photo” above."));
    m_address->setText(tr("Sold online at: %1").arg(product.marketplace));
    m_address->setVisible(!product.marketplace.isEmpty());
    m_copy->setVisible(!product.marketplace.isEmpty());
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
    auto* stages = new PlanTableModel<ProductStage>(document(), {{"stage", 220}, {"date", 110}, {"remark", 200}}, this);
    stages->setFilter([this](const ProductStage& stage) { return stage.product == m_product; });
    stages->setNewLineText(tr("Choose a stage"));
    stages->setStarting([this] {
        ProductStage stage;
        stage.product = m_product;
        stage.date = QDate::currentDate();
        return stage;
    });
    auto* problems = new PlanTableModel<ProductProblem>(document(), {{"what", 200}, {"kind", 130}, {"date", 110}, {"cure", 180}, {"solved", 110}}, this);
    problems->setFilter([this](const ProductProblem& problem) { return problem.product == m_product; });
    problems->setNewLineText(tr("Type a problem"));
    problems->setStarting([this] {
        ProductProblem problem;
        problem.product = m_product;
        problem.date = QDate::currentDate();
        return problem;
    });
    m_stages = take(new PlanTable(stages, tr("Stages of making it better"), tr("From the market survey to the feedback of those who use it, each with its day. The last line takes a new one.")));
    m_problems = take(new PlanTable(problems, tr("Quality problems"), tr("What went wrong, what was done, and when it was solved. The last line takes a new one.")));
    auto* row = new TurningRow(px(spaceLarge));
    row->add(underTitle(tr("Stages of making it better"), m_stages), 1);
    row->add(underTitle(tr("Quality problems"), m_problems), 1);
    return row;
}

void ProductDetails::writeFacet(const char* key, ParagraphField* field)
{
    const QString text = field->toPlainText();
    // Writing it makes the page ask again who is chosen; by then nothing may be left to write.
    field->document()->setModified(false);
    const auto done = document().perform(edits::changeRow<Product>(m_product, [key, text](Product& product) {
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
    const Product* product = rowWith<Product>(document().plan(), m_product);
    setHead(product ? tr("The story of %1").arg(product->name) : tr("Choose a product to write its story"), product != nullptr);
    if (product == nullptr)
        return;
    showFacts(*product);
    for (const Facet& facet : m_facets) {
        facet.field->setReadOnly(!document().isWritable());
        withField(*product, facet.key, [&](const FieldRule&, const auto& value) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, QString>)
                facet.field->showFromPlan(value);
        });
    }
}

bool ProductDetails::commit()
{
    if (rowWith<Product>(document().plan(), m_product) == nullptr)
        return true;
    for (const Facet& facet : m_facets)
        if (facet.field->isModified())
            writeFacet(facet.key, facet.field);
    return DetailsCard::commit();
}

bool ProductDetails::hasUncommitted() const
{
    return DetailsCard::hasUncommitted()
        || std::any_of(m_facets.begin(), m_facets.end(), [](const Facet& facet) { return facet.field->isModified(); });
}

} // namespace tambon
