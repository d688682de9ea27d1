#include "ui/capital/capitalmodel.h"

#include "core/base/text.h"
#include "core/edit/capitaledits.h"
#include "core/insight/household.h"
#include "ui/theme/text.h"
#include "ui/widgets/numberedits.h"

#include <QRegularExpression>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString emptyCell = u"–"_s;

template <typename Enum>
QStringList namesOfKind()
{
    QStringList names;
    for (const auto& entry : kinds<Enum>())
        names << nameOf(entry.value);
    return names;
}

template <typename Enum>
Enum kindAt(const QVariant& index)
{
    const auto& all = kinds<Enum>();
    return all.at(std::clamp<size_t>(index.toUInt(), 0, all.size() - 1)).value;
}

template <typename Enum>
int placeOfKind(Enum value)
{
    const auto& all = kinds<Enum>();
    return int(std::find_if(all.begin(), all.end(), [&](const auto& entry) { return entry.value == value; }) - all.begin());
}

/// What a new row gets where its filter does not say it. Each can be changed in its cell.
edits::CapitalFields startingFields(const CapitalFilter& filter)
{
    edits::CapitalFields fields;
    fields.use = filter.use.value_or(UseState::Idle);
    switch (filter.group.value_or(FactorGroup::Nature)) {
    case FactorGroup::Nature:
        fields.factor = Factor::Nature;
        fields.account = Account::Resource;
        break;
    case FactorGroup::MadeByPeople:
        fields.factor = Factor::Tools;
        fields.account = Account::Economic;
        break;
    case FactorGroup::BrainAndHands:
        fields.factor = Factor::BodyLabour;
        fields.account = Account::Human;
        break;
    }
    return fields;
}

/// A Thai keyboard without Shift writes letters where the digits are.
template <typename Value>
Result<Value> readFromAnyRow(const QString& typed, Result<Value> (*read)(QStringView))
{
    auto value = read(typed);
    if (value)
        return value;
    const auto again = read(numberRowDigits(typed));
    return again ? again : value;
}

Result<edits::CapitalFields> fieldsFor(int column, const QVariant& value)
{
    edits::CapitalFields fields;
    const QString typed = value.toString().trimmed();
    switch (column) {
    case CapitalModel::Name: fields.name = typed; break;
    case CapitalModel::FactorName: fields.factor = kindAt<Factor>(value); break;
    case CapitalModel::AccountName: fields.account = kindAt<Account>(value); break;
    case CapitalModel::Use: fields.use = kindAt<UseState>(value); break;
    case CapitalModel::Where: fields.where = typed; break;
    case CapitalModel::Whose: fields.whose = typed; break;
    case CapitalModel::Amount: {
        const auto amount = readAmount(typed);
        if (!amount)
            return tl::unexpected(amount.error());
        fields.amount = amount->amount;
        fields.unit = amount->unit;
        break;
    }
    case CapitalModel::Worth: {
        fields.worthPerYear.emplace();
        if (typed.isEmpty())
            break;
        const auto money = readFromAnyRow<Money>(typed, readMoney);
        if (!money)
            return tl::unexpected(money.error());
        fields.worthPerYear = *money;
        break;
    }
    default: break;
    }
    return fields;
}

} // namespace

FactorGroup groupOf(Factor factor)
{
    switch (factor) {
    case Factor::Nature:
        return FactorGroup::Nature;
    case Factor::Tools:
    case Factor::KnowHow:
        return FactorGroup::MadeByPeople;
    case Factor::BodyLabour:
    case Factor::MindLabour:
    case Factor::Entrepreneurship:
        return FactorGroup::BrainAndHands;
    }
    return FactorGroup::Nature;
}

bool CapitalFilter::takes(const CapitalItem& item) const
{
    return (!group || *group == groupOf(item.factor)) && (!use || *use == item.use);
}

Result<AmountAndUnit> readAmount(const QString& typed)
{
    AmountAndUnit read;
    if (typed.trimmed().isEmpty())
        return read;
    static const QRegularExpression shape(u"^\\s*([-−+]?[0-9๐-๙][0-9๐-๙.,]*)\\s*(.*)$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = shape.match(typed);
    if (!match.hasMatch()) {
        const auto whole = readFromAnyRow<Quantity>(typed.trimmed(), readQuantity);
        if (!whole)
            return tl::unexpected(whole.error());
        read.amount = *whole;
        return read;
    }
    const auto amount = readQuantity(match.captured(1));
    if (!amount)
        return tl::unexpected(amount.error());
    read.amount = *amount;
    read.unit = match.captured(2).trimmed();
    return read;
}

QString shownAmount(const CapitalItem& item)
{
    if (!item.amount)
        return item.unit;
    return item.unit.isEmpty() ? shown(*item.amount) : QString(shown(*item.amount) + u' ' + item.unit);
}

CapitalModel::CapitalModel(Document& document, QObject* parent)
    : RowsModel(parent)
    , m_document(document)
{
    connect(&document, &Document::changed, this, &CapitalModel::refresh);
    connect(&document, &Document::stateChanged, this, &CapitalModel::refresh);
    refresh();
}

void CapitalModel::setFilter(const CapitalFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refresh();
}

void CapitalModel::refresh()
{
    QStringList ids;
    for (const CapitalItem& item : m_document.plan().capital)
        if (m_filter.takes(item))
            ids << item.id.text();
    setIds(ids);
}

const CapitalItem* CapitalModel::itemAt(int row) const
{
    const QString id = idAt(row);
    return id.isEmpty() ? nullptr : m_document.plan().capitalItem(CapitalId(id));
}

int CapitalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CapitalModel::notesShown(const CapitalId& id, const QString& separator) const
{
    QStringList parts;
    for (const Note* note : m_document.plan().notesOf(id))
        parts << QString(m_document.plan().label(note->id) + u' ' + beginningOf(note->text));
    return parts.join(separator);
}

QString CapitalModel::shownText(const CapitalItem& item, int column) const
{
    const auto orDash = [](const QString& text) { return text.isEmpty() ? emptyCell : text; };
    switch (column) {
    case Name: return item.name;
    case FactorName: return nameOf(item.factor);
    case AccountName: return nameOf(item.account);
    case Amount: return orDash(shownAmount(item));
    case Use: return nameOf(item.use);
    case Worth: {
        const auto worth = worthOf(m_document.plan(), item);
        return worth ? shown(*worth) : emptyCell;
    }
    case Where: return orDash(item.where);
    case Whose: return orDash(item.whose);
    case Notes: {
        const QString notes = notesShown(item.id, u"\n"_s);
        return notes.isEmpty() ? tr("Not linked") : notes;
    }
    default: return {};
    }
}

QVariant CapitalModel::editValue(const CapitalItem& item, int column) const
{
    switch (column) {
    case Name: return item.name;
    case FactorName: return placeOfKind(item.factor);
    case AccountName: return placeOfKind(item.account);
    case Amount: return shownAmount(item);
    case Use: return placeOfKind(item.use);
    case Worth: return item.worthPerYear ? shown(*item.worthPerYear) : QString();
    case Where: return item.where;
    case Whose: return item.whose;
    default: return shownText(item, column);
    }
}

QVariant CapitalModel::newRowData(int column, int role) const
{
    if (column != Name)
        return role == useRole ? QVariant(-1) : QVariant();
    if (role == Qt::DisplayRole)
        return tr("Type a name and press Enter");
    if (role == Qt::EditRole)
        return QString();
    if (role == Qt::DecorationRole)
        return u"add"_s;
    if (role == Qt::ForegroundRole)
        return theme().placeholder;
    return {};
}

QVariant CapitalModel::data(const QModelIndex& index, int role) const
{
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == Amount || column == Worth ? Qt::AlignRight : Qt::AlignLeft));
    const CapitalItem* item = itemAt(index.row());
    if (!item)
        return newRowData(column, role);
    const bool linked = !m_document.plan().notesOf(item->id).empty();
    switch (role) {
    case Qt::DisplayRole: return shownText(*item, column);
    case Qt::EditRole: return editValue(*item, column);
    case Qt::ToolTipRole:
        if (column == Worth && item->fromHouseholds)
            return tr("Counted from the households' accounts: what they leave over in a year. It cannot be typed here.");
        return column == Notes && linked ? plainToolTip(shownText(*item, column)) : QString();
    case useRole: return int(item->use);
    case missesLinkRole: return !linked && item->use != UseState::Full;
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + shownText(*item, column)
            + (column == Worth && item->fromHouseholds ? QString(u" "_s + tr("(from the accounts)")) : QString()));
    case choicesRole:
        return column == FactorName ? namesOfKind<Factor>()
            : column == AccountName ? namesOfKind<Account>()
            : column == Use         ? namesOfKind<UseState>()
                                    : QStringList();
    default: return {};
    }
}

QVariant CapitalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return data(index(0, section), role);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Item");
    case FactorName: return tr("Factor of production");
    case AccountName: return tr("Capital account");
    case Amount: return tr("Amount");
    case Use: return tr("Use");
    case Worth: return tr("Worth, baht a year");
    case Notes: return tr("Linked with the canvas");
    case Where: return tr("Where");
    case Whose: return tr("Whose");
    default: return {};
    }
}

Qt::ItemFlags CapitalModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const CapitalItem* item = itemAt(index.row());
    const bool isCounted = index.column() == Worth && item != nullptr && item->fromHouseholds;
    const bool isField = isNewRow(index) ? index.column() == Name : index.column() != Notes && !isCounted;
    const Qt::ItemFlags base = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isField && m_document.isWritable() ? base | Qt::ItemIsEditable : base;
}

bool CapitalModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const CapitalItem* item = itemAt(index.row());
    if (!item)
        return index.column() == Name && addItem(value.toString());
    const auto fields = fieldsFor(index.column(), value);
    const auto done = fields ? m_document.perform(edits::setCapital(item->id, *fields)) : tl::unexpected(fields.error());
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

bool CapitalModel::addItem(const QString& name)
{
    if (name.trimmed().isEmpty())
        return true;
    auto fields = startingFields(m_filter);
    fields.name = name;
    const auto id = CapitalId::random();
    if (const auto done = m_document.perform(edits::addCapital(fields, id)); !done) {
        Q_EMIT refused(done.error());
        return false;
    }
    Q_EMIT rowAdded(id.text());
    return true;
}

} // namespace tambon
