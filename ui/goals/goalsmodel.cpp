#include "ui/goals/goalsmodel.h"

#include "core/base/thaidate.h"
#include "ui/goals/goalwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/numberedits.h"

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString emptyGoalCell = u"–"_s;

Result<std::optional<Quantity>> readGoalNumber(const QString& typed)
{
    if (typed.isEmpty())
        return std::optional<Quantity>();
    const auto read = readQuantity(typed);
    if (read)
        return std::optional<Quantity>(*read);
    // A Thai keyboard without Shift writes letters where the digits are.
    if (const auto again = readQuantity(numberRowDigits(typed)))
        return std::optional<Quantity>(*again);
    return tl::unexpected(read.error());
}

QString gapShown(const Plan& plan, const Goal& goal)
{
    const auto gap = gapOf(plan, goal);
    if (!gap)
        return emptyGoalCell;
    if (isReached(plan, goal))
        return GoalsModel::tr("Reached");
    return goal.isLevel() ? GoalsModel::tr("%n level(s)", nullptr, int(gap->milli / 1000)) : shown(*gap);
}

} // namespace

QStringList dimensionChoices()
{
    QStringList names;
    for (const auto& dimension : kinds<Dimension>())
        names << QString(keyOf(dimension.value) + u' ' + nameOf(dimension.value));
    return names;
}

QStringList levelChoices(const Plan& plan)
{
    QStringList choices{emptyGoalCell};
    for (int level = 0; level <= plan.topLevel(); ++level)
        choices << QString(QString::number(level) + u' ' + plan.levelName(level));
    return choices;
}

int levelChoiceOf(const std::optional<Quantity>& value)
{
    return value ? int(value->milli / 1000) + 1 : 0;
}

std::optional<Quantity> levelAtChoice(int choice)
{
    return choice > 0 ? std::optional(Quantity{(choice - 1) * 1000}) : std::nullopt;
}

QStringList activityChoices(const Plan& plan)
{
    QStringList choices{emptyGoalCell};
    for (const Note* note : plan.notesIn(Block::Activity))
        choices << QString(plan.label(note->id) + u' ' + QString(note->text).replace(u'\n', u' '));
    return choices;
}

std::vector<NoteId> activityIds(const Plan& plan)
{
    std::vector<NoteId> ids{NoteId()};
    for (const Note* note : plan.notesIn(Block::Activity))
        ids.push_back(note->id);
    return ids;
}

GoalsModel::GoalsModel(Document& document, QObject* parent)
    : RowsModel(parent)
    , m_document(document)
{
    connect(&document, &Document::changed, this, &GoalsModel::refresh);
    connect(&document, &Document::stateChanged, this, &GoalsModel::refresh);
    refresh();
}

void GoalsModel::refresh()
{
    QStringList ids;
    for (const Goal& goal : m_document.plan().goals)
        ids << goal.id.text();
    setIds(ids);
}

const Goal* GoalsModel::goalAt(int row) const
{
    const QString id = idAt(row);
    return id.isEmpty() ? nullptr : m_document.plan().goal(GoalId(id));
}

int GoalsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GoalsModel::shownText(const Goal& goal, int column) const
{
    const auto orDash = [](const QString& text) { return text.isEmpty() ? emptyGoalCell : text; };
    const Plan& plan = m_document.plan();
    switch (column) {
    case Statement: return goal.statement;
    case DimensionName: return keyOf(goal.dimension) + u' ' + nameOf(goal.dimension);
    case Before: return levelShown(plan, goal, goal.baseline);
    case Now: return levelShown(plan, goal, nowOf(plan, goal));
    case Aim: return levelShown(plan, goal, goal.target);
    case Gap: return gapShown(plan, goal);
    case Unit: return goal.isLevel() ? tr("Level %1").arg(scaleShown(plan)) : goal.unit;
    case Indicator: return orDash(goal.indicator);
    case Owner: return orDash(goal.owner);
    case Due: return goal.due.isValid() ? monthAndYear(goal.due) : emptyGoalCell;
    case Activity: return orDash(activityShown(goal, plan));
    default: return {};
    }
}

QVariant GoalsModel::editValue(const Goal& goal, int column) const
{
    const auto measured = [&](const std::optional<Quantity>& value) {
        return goal.isLevel() ? QVariant(levelChoiceOf(value)) : QVariant(value ? shown(*value) : QString());
    };
    switch (column) {
    case DimensionName: return int(goal.dimension);
    case Before:
    case Now: return measured(goal.baseline);
    case Aim: return measured(goal.target);
    case Unit: return goal.unit;
    case Indicator: return goal.indicator;
    case Owner: return goal.owner;
    case Due: return goal.due.isValid() ? monthAndYear(goal.due) : QString();
    case Activity: {
        const auto ids = activityIds(m_document.plan());
        return int(std::find(ids.begin(), ids.end(), goal.activity) - ids.begin());
    }
    default: return shownText(goal, column);
    }
}

QStringList GoalsModel::choices(const Goal& goal, int column) const
{
    switch (column) {
    case DimensionName: return dimensionChoices();
    case Before:
    case Now:
    case Aim: return goal.isLevel() ? levelChoices(m_document.plan()) : QStringList();
    case Activity: return activityChoices(m_document.plan());
    default: return {};
    }
}

QVariant GoalsModel::newRowData(int column, int role) const
{
    if (column != Statement)
        return {};
    if (role == Qt::DisplayRole)
        return tr("Type a goal and press Enter");
    if (role == Qt::EditRole)
        return QString();
    if (role == Qt::ForegroundRole)
        return theme().placeholder;
    return {};
}

QVariant GoalsModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    const Goal* goal = goalAt(index.row());
    if (!goal)
        return newRowData(index.column(), role);
    switch (role) {
    case Qt::DisplayRole: return shownText(*goal, index.column());
    case Qt::EditRole: return editValue(*goal, index.column());
    case choicesRole: return choices(*goal, index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s
            + shownText(*goal, index.column()));
    default: return {};
    }
}

QVariant GoalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Statement: return tr("Goal");
    case DimensionName: return tr("Side");
    case Before: return tr("Before");
    case Now: return tr("Now");
    case Aim: return tr("Aim");
    case Gap: return tr("Still to go");
    case Unit: return tr("Unit");
    case Indicator: return tr("Indicator");
    case Owner: return tr("Who");
    case Due: return tr("By when");
    case Activity: return tr("Activity");
    default: return {};
    }
}

Qt::ItemFlags GoalsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isField = isNewRow(index) ? index.column() == Statement : isTyped(index);
    return isField && m_document.isWritable() ? base | Qt::ItemIsEditable : base;
}

/// "Now" is the baseline until the first measurement; from then on it is measured, not typed.
bool GoalsModel::isTyped(const QModelIndex& index) const
{
    const Goal* goal = goalAt(index.row());
    if (index.column() == Gap || goal == nullptr)
        return false;
    return index.column() != Now || measurementsOf(m_document.plan(), goal->id).empty();
}

Result<edits::GoalFields> GoalsModel::fieldsFor(const Goal& goal, int column, const QVariant& value) const
{
    edits::GoalFields fields;
    const QString typed = value.toString().trimmed();
    switch (column) {
    case Statement: fields.statement = typed; break;
    case DimensionName: fields.dimension = kinds<Dimension>().at(value.toUInt() % 4).value; break;
    case Unit: fields.unit = typed; break;
    case Indicator: fields.indicator = typed; break;
    case Owner: fields.owner = typed; break;
    case Before:
    case Now:
    case Aim: {
        const auto number = goal.isLevel() ? Result<std::optional<Quantity>>(levelAtChoice(value.toInt())) : readGoalNumber(typed);
        if (!number)
            return tl::unexpected(number.error());
        (column == Aim ? fields.target : fields.baseline) = *number;
        break;
    }
    case Due: {
        const auto month = typed.isEmpty() ? Result<QDate>(QDate()) : readMonth(typed);
        if (!month)
            return tl::unexpected(month.error());
        fields.due = *month;
        break;
    }
    case Activity: {
        const auto ids = activityIds(m_document.plan());
        fields.activity = ids.at(std::min(size_t(std::max(0, value.toInt())), ids.size() - 1));
        break;
    }
    default: break;
    }
    return fields;
}

bool GoalsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Goal* goal = goalAt(index.row());
    if (goal && !isTyped(index))
        return false;
    if (!goal)
        return index.column() == Statement && addGoal(value.toString());
    const auto fields = fieldsFor(*goal, index.column(), value);
    const auto done = fields ? m_document.perform(edits::setGoal(goal->id, *fields)) : tl::unexpected(fields.error());
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

bool GoalsModel::addGoal(const QString& statement)
{
    if (statement.trimmed().isEmpty())
        return true;
    edits::GoalFields fields;
    fields.statement = statement;
    // The side of the goal before: people work through one side after the other.
    if (!m_document.plan().goals.empty())
        fields.dimension = m_document.plan().goals.back().dimension;
    const auto id = GoalId::random();
    if (const auto done = m_document.perform(edits::addGoal(fields, id)); !done) {
        Q_EMIT refused(done.error());
        return false;
    }
    Q_EMIT rowAdded(id.text());
    return true;
}

} // namespace tambon
