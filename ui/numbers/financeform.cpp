#include "ui/numbers/financeform.h"

#include "core/base/thaidate.h"
#include "core/plan/rowchecks.h"
#include "ui/tables/plantablemodel.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/turningrow.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace tambon {

namespace {

constexpr int answerWidth = 170;

/// The wheel scrolls the page; it changes no answer on its way.
class MonthChoice : public QComboBox {
protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

/// Empty where a count is not said.
template <typename Field>
QString shownAnswer(const FieldPlace& place, const Field& field)
{
    if constexpr (std::is_same_v<Field, int>)
        if (field == 0 && place.rule.least == 0)
            return {};
    return FieldCell<Field>::edited(place, field).toString();
}

QString titleOfAnswer(const char* key)
{
    QString title;
    const Finance usual;
    withField(usual, key, [&](const FieldRule& rule, const auto&) { title = QCoreApplication::translate("Fields", rule.title); });
    return title;
}

} // namespace

Edit answerFinance(const Plan& plan, const std::function<void(Finance&)>& change)
{
    if (!plan.economy.finance.empty())
        return edits::changeRow<Finance>(plan.economy.finance.front().id, change);
    Finance answers;
    answers.id = FinanceId::random();
    change(answers);
    return edits::addRow(answers);
}

FinanceEdit::FinanceEdit(Document& document, const char* key, const QString& help, QWidget* parent)
    : NumberEdit(parent)
    , m_document(document)
    , m_key(key)
{
    setAccessibleName(titleOfAnswer(key));
    explain(this, help);
    setMinimumWidth(px(answerWidth));
    connect(this, &ParsedEdit::valueEntered, this, [this] {
        const auto done = m_document.perform(answerFinance(m_document.plan(), [answer = m_answer](Finance& target) {
            const FinanceId id = target.id;
            target = answer;
            target.id = id;
        }));
        if (!done)
            Q_EMIT failed(done.error());
    });
    refresh();
}

void FinanceEdit::refresh()
{
    setReadOnly(!m_document.isWritable());
    if (isModified()) // what is being typed is not overwritten
        return;
    const Finance answers = m_document.plan().economy.financeOrUsual();
    withField(answers, m_key, [this](const FieldRule& rule, const auto& field) {
        showValue(shownAnswer({m_document.plan(), RowRules<Finance>::table.table, rule}, field));
    });
}

Result<QString> FinanceEdit::take(const QString& typed)
{
    m_answer = m_document.plan().economy.financeOrUsual();
    if (m_answer.id.isNull())
        m_answer.id = FinanceId::random();
    Result<QString> result;
    withField(m_answer, m_key, [&](const FieldRule& rule, auto& field) {
        using Cell = FieldCell<std::remove_cvref_t<decltype(field)>>;
        const FieldPlace place{m_document.plan(), RowRules<Finance>::table.table, rule};
        const auto read = Cell::read(place, field, typed);
        result = read ? Result<QString>(shownAnswer(place, field)) : tl::unexpected(read.error());
    });
    if (!result)
        return result;
    if (const auto holds = RowChecks(m_document.plan()).holds(m_answer); !holds)
        return tl::unexpected(holds.error());
    return result;
}

FinanceForm::FinanceForm(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_row(new TurningRow(px(spacePage)))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_row);
}

void FinanceForm::addNamed(const QString& name, QWidget* field, QWidget* below)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceTiny));
    layout->addStretch(1);
    layout->addWidget(wrappingLabel(name, {.colour = TextColour::Secondary}));
    layout->addWidget(field);
    if (below != nullptr)
        layout->addWidget(below);
    m_row->add(box, 1);
}

void FinanceForm::addField(const char* key, const QString& help)
{
    auto* field = new FinanceEdit(m_document, key, help);
    connect(field, &FinanceEdit::failed, this, &FinanceForm::failed);
    connect(field, &QLineEdit::textEdited, this, &FinanceForm::uncommittedChanged);
    connect(field, &FinanceEdit::editingFinished, this, &FinanceForm::uncommittedChanged);
    m_fields.push_back(field);
    addNamed(titleOfAnswer(key), field, problemLabel(field));
}

void FinanceForm::addFirstMonth()
{
    m_firstMonth = new MonthChoice;
    for (int month = 1; month <= monthsInYear; ++month)
        m_firstMonth->addItem(monthName(month));
    m_firstMonth->setAccessibleName(titleOfAnswer("startMonth"));
    explain(m_firstMonth, tr("The month in which the plan's year begins."));
    connect(m_firstMonth, &QComboBox::activated, this, [this](int chosen) {
        if (const auto done = m_document.perform(answerFinance(m_document.plan(), [chosen](Finance& answers) { answers.startMonth = chosen + 1; })); !done)
            Q_EMIT failed(done.error());
    });
    addNamed(titleOfAnswer("startMonth"), m_firstMonth, nullptr);
}

void FinanceForm::refresh()
{
    for (FinanceEdit* field : m_fields)
        field->refresh();
    if (m_firstMonth == nullptr)
        return;
    m_firstMonth->setEnabled(m_document.isWritable());
    m_firstMonth->setCurrentIndex(m_document.plan().economy.financeOrUsual().startMonth - 1);
}

bool FinanceForm::hasUncommitted() const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [](const FinanceEdit* field) { return field->isModified(); });
}

bool FinanceForm::commit()
{
    return std::all_of(m_fields.begin(), m_fields.end(), [](FinanceEdit* field) { return field->settle(); });
}

} // namespace tambon
