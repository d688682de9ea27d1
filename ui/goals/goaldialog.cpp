#include "ui/goals/goaldialog.h"

#include "ui/goals/goalsmodel.h"
#include "ui/goals/goalwords.h"
#include "ui/theme/text.h"
#include "ui/widgets/dateedits.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/numberedits.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/problemstrip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int goalDialogWidth = 560;

} // namespace

GoalDialog::GoalDialog(const Plan& plan, const Goal& goal, QWidget* parent)
    : QDialog(parent)
    , m_dimension(new QComboBox)
    , m_statement(new QLineEdit)
    , m_unit(new QLineEdit)
    , m_plan(plan)
    , m_goal(plan.goal(goal.id) ? goal.id : GoalId())
    , m_isMeasured(!measurementsOf(plan, goal.id).empty())
    , m_now(createMeasure(m_isMeasured ? tr("Before") : tr("Now"), plan))
    , m_aim(createMeasure(tr("Aim"), plan))
    , m_since(new DateEdit)
    , m_indicator(new QLineEdit)
    , m_owner(new QLineEdit)
    , m_due(new MonthEdit)
    , m_activity(new QComboBox)
    , m_problem(new ProblemStrip)
    , m_activities(activityIds(plan))
{
    setWindowTitle(goal.id.isNull() ? tr("Add goal") : tr("Edit goal"));
    createForm();
    fill(plan, goal);
    connect(m_unit, &QLineEdit::textChanged, this, &GoalDialog::showMeasure);
    showMeasure();
    m_statement->setFocus();
}

GoalDialog::Measure GoalDialog::createMeasure(const QString& name, const Plan& plan)
{
    const Measure measure{new QStackedWidget, new QComboBox, new QuantityEdit};
    measure.level->addItems(levelChoices(plan));
    measure.level->setAccessibleName(name);
    measure.number->setAccessibleName(name);
    measure.stack->addWidget(measure.level);
    measure.stack->addWidget(measure.number);
    return measure;
}

void GoalDialog::createForm()
{
    m_unit->setPlaceholderText(tr("Leave empty to use levels %1").arg(scaleShown(m_plan)));
    auto* layout = new QVBoxLayout(this);
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::vector<std::pair<QString, QWidget*>> rows{{tr("Goal"), m_statement}, {tr("Side"), m_dimension},
        {tr("Unit"), m_unit}, {m_isMeasured ? tr("Before") : tr("Now"), m_now.stack}, {tr("Known since"), m_since}, {tr("Aim"), m_aim.stack}, {tr("Who"), m_owner},
        {tr("By when"), m_due}, {tr("Activity"), m_activity}, {tr("Indicator"), m_indicator}};
    for (const auto& [name, field] : rows) {
        form->addRow(name, field);
        field->setAccessibleName(name);
        if (field == m_since)
            explain(m_since, tr("The day on which it stood there. Measurements come after it."));
        if (m_isMeasured && field == m_now.stack)
            explain(m_now.level, tr("Where you were before the first measurement."));
    }
    form->setContentsMargins(px(spaceTiny), px(spaceTiny), px(spaceTiny), px(spaceTiny)); // room for the focus ring
    QScrollArea* scroll = pageScroll(fields, this);
    layout->addWidget(scroll, 1);
    layout->addWidget(problemLabel(m_since));
    layout->addWidget(problemLabel(m_due));
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Keep"));
    connect(buttons, &QDialogButtonBox::accepted, this, &GoalDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &GoalDialog::reject);
    layout->addWidget(buttons);
    const int beyondScroll = sizeHint().height() - scroll->sizeHint().height();
    resize(QSize(px(goalDialogWidth), fields->sizeHint().height() + beyondScroll).boundedTo(screen()->availableSize() * 9 / 10));
}

void GoalDialog::fill(const Plan& plan, const Goal& goal)
{
    m_dimension->addItems(dimensionChoices());
    m_dimension->setCurrentIndex(int(goal.dimension));
    m_statement->setText(goal.statement);
    m_unit->setText(goal.unit);
    m_indicator->setText(goal.indicator);
    m_owner->setText(goal.owner);
    m_due->setDate(goal.due);
    m_since->setDate(goal.baselineDate);
    m_activity->addItems(activityChoices(plan));
    const auto activity = std::find(m_activities.begin(), m_activities.end(), goal.activity);
    m_activity->setCurrentIndex(activity == m_activities.end() ? 0 : int(activity - m_activities.begin()));
    const auto set = [&](const Measure& measure, const std::optional<Quantity>& value) {
        if (goal.isLevel())
            measure.level->setCurrentIndex(levelChoiceOf(value));
        else
            measure.number->setQuantity(value);
    };
    set(m_now, goal.baseline);
    set(m_aim, goal.target);
}

void GoalDialog::showMeasure()
{
    const int page = m_unit->text().trimmed().isEmpty() ? 0 : 1;
    m_now.stack->setCurrentIndex(page);
    m_aim.stack->setCurrentIndex(page);
}

std::optional<Quantity> GoalDialog::valueOf(const Measure& measure)
{
    return measure.stack->currentIndex() == 0 ? levelAtChoice(measure.level->currentIndex()) : measure.number->quantity();
}

edits::GoalFields GoalDialog::fields() const
{
    edits::GoalFields fields;
    fields.dimension = kinds<Dimension>().at(size_t(m_dimension->currentIndex())).value;
    fields.statement = m_statement->text().trimmed();
    fields.unit = m_unit->text().trimmed();
    fields.baseline.emplace(valueOf(m_now));
    fields.target.emplace(valueOf(m_aim));
    fields.indicator = m_indicator->text();
    fields.owner = m_owner->text();
    fields.due = m_due->date();
    fields.baselineDate = m_since->date();
    fields.activity = m_activities.at(size_t(m_activity->currentIndex()));
    return fields;
}

void GoalDialog::accept()
{
    const auto understood = [this](ParsedEdit* field) {
        if (field->settle())
            return true;
        field->setFocus();
        if (!field->problem().isEmpty() && field != m_due && field != m_since)
            m_problem->show(Error{ErrorCode::NumberNotUnderstood, field->text(), {}, {}});
        return false;
    };
    const bool hasUnit = m_now.stack->currentIndex() == 1;
    if (hasUnit && !(understood(m_now.number) && understood(m_aim.number)))
        return;
    if (!understood(m_since) || !understood(m_due))
        return;
    // The edit's own rules, tried on a copy: a refused form stays open with what was typed.
    Plan tried = m_plan;
    const Edit edit = m_goal.isNull() ? edits::addGoal(fields()) : edits::setGoal(m_goal, fields());
    if (const auto done = edit.apply(tried); !done) {
        m_problem->show(done.error());
        return m_statement->setFocus();
    }
    QDialog::accept();
}

} // namespace tambon
