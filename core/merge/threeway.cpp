#include "core/merge/threeway.h"

#include "core/base/text.h"

#include <QCryptographicHash>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRounds = 200;

const QByteArrayList& sharedColumns()
{
    static const QByteArrayList names{"text", "thread", "evidence", "breakout"};
    return names;
}

/// A row of one table of notes as a row of another: what they share.
Record projected(const Record& record, int from, int to)
{
    if (from == to)
        return record;
    Record other{record.id, record.position, usualCells(to)};
    for (const QByteArray& name : sharedColumns())
        other.cells[size_t(recordTables()[size_t(to)].column(name))] = record.cells[size_t(recordTables()[size_t(from)].column(name))];
    return other;
}

/// The same row with what is not shared as `like` has it.
Record standingLike(Record record, const Record& like, int table)
{
    const RecordTable& shape = recordTables()[size_t(table)];
    for (size_t i = 0; i < shape.columns.size(); ++i)
        if (!sharedColumns().contains(shape.columns[i].name))
            record.cells[i] = like.cells[i];
    return record;
}

bool standsAlike(const Record& a, const Record& b, int table) { return standingLike(a, b, table).cells == a.cells; }

bool hasOwnCopies(const RecordTable& table, const RecordColumn& column)
{
    return column.name == "text" && (table.name == "note" || table.name == "idea" || table.name == "note_part");
}

int longestCell(const RecordTable& table) { return table.one != nullptr || table.name == "plan" ? maxParagraphLength : maxNoteLength; }

QString copyId(const QString& id, const QString& text)
{
    static constexpr char letters[] = "0123456789bcdfghjklmnpqrstvwxyz_";
    const QByteArray hash = QCryptographicHash::hash(QString(id + u'\n' + text).toUtf8(), QCryptographicHash::Sha256);
    QString made;
    for (int i = 0; i < 16; ++i)
        made += QLatin1Char(letters[static_cast<unsigned char>(hash[i]) % 32]);
    return made;
}

} // namespace

QString cellKey(const QByteArray& table, const QString& row, const QByteArray& column)
{
    return QString(QLatin1String(table) + u' ' + row + u' ' + QLatin1String(column));
}

MergedPlan mergePlans(const std::optional<Plan>& base, const Plan& ours, const Plan& theirs, const MergeChoices& choices)
{
    return ThreeWay(base, ours, theirs, choices).run();
}

ThreeWay::ThreeWay(const std::optional<Plan>& base, const Plan& ours, const Plan& theirs, const MergeChoices& choices)
    : m_oursPlan(ours)
    , m_theirsPlan(theirs)
    , m_choices(choices)
    , m_base(base ? recordsOf(*base) : PlanRecords(recordTables().size()))
    , m_ours(recordsOf(ours))
    , m_theirs(recordsOf(theirs))
    , m_note(recordTable("note"))
    , m_part(recordTable("note_part"))
    , m_idea(recordTable("idea"))
{
}

MergedPlan ThreeWay::run()
{
    matchTwins();
    for (int round = 0; round < mostRounds && !m_gaveUp; ++round) {
        m_changed = false;
        buildRows();
        followGroups();
        if (settleReferences() || settleTwins())
            continue;
        placeRows();
        const Plan plan = planOf(m_result);
        if (settleRules(plan))
            continue;
        MergedPlan merged{plan, {}, m_sameRows, m_followed, 0, 0};
        describe(merged);
        return merged;
    }
    return oneSideOnly();
}

/// What both added about the same thing is one row.
void ThreeWay::matchTwins()
{
    for (int table = 0; table < int(recordTables().size()); ++table) {
        const auto columns = naturalKey(table);
        if (!columns)
            continue;
        const size_t at = size_t(table);
        QHash<QString, QString> ours;
        for (const auto& [id, record] : m_ours[at])
            if (!m_base[at].contains(id) && !m_theirs[at].contains(id))
                ours.insert(naturalKeyOf(*columns, record), id);
        QHash<QString, QString> names;
        for (const auto& [id, record] : m_theirs[at])
            if (!m_base[at].contains(id) && !m_ours[at].contains(id))
                if (const QString same = ours.take(naturalKeyOf(*columns, record)); !same.isEmpty())
                    names.insert(id, same);
        if (!names.isEmpty())
            renameTheirs(table, names);
    }
}

void ThreeWay::renameTheirs(int table, const QHash<QString, QString>& names)
{
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        auto node = m_theirs[size_t(table)].extract(name.key());
        node.key() = name.value();
        node.mapped().id = name.value();
        m_theirs[size_t(table)].insert(std::move(node));
    }
    m_sameRows.insert(names);
    for (size_t t = 0; t < m_theirs.size(); ++t)
        for (size_t c = 0; c < recordTables()[t].columns.size(); ++c)
            if (recordTables()[t].columns[c].refersTo == recordTables()[size_t(table)].name)
                for (auto& [id, record] : m_theirs[t])
                    record.cells[c] = names.value(record.cells[c], record.cells[c]);
}

const Record* ThreeWay::find(const PlanRecords& plan, int table, const QString& id) const
{
    const auto found = plan[size_t(table)].find(id);
    return found == plan[size_t(table)].end() ? nullptr : &found->second;
}

ThreeWay::Standing ThreeWay::standing(const PlanRecords& plan, const QString& id) const
{
    for (const int table : {m_note, m_part, m_idea})
        if (const Record* record = find(plan, table, id))
            return {table, record};
    return {};
}

void ThreeWay::buildRows()
{
    m_result.assign(recordTables().size(), {});
    m_rowConflicts.clear();
    m_decided.clear();
    m_copies.clear();
    m_copyAfter.clear();
    m_followed.clear();
    std::set<QString> notes;
    for (int table = 0; table < int(recordTables().size()); ++table) {
        std::set<QString> ids;
        for (const PlanRecords* plan : {&m_ours, static_cast<const PlanRecords*>(&m_theirs)})
            for (const auto& [id, record] : (*plan)[size_t(table)])
                ids.insert(id);
        if (isFamily(table)) {
            notes.merge(ids);
            continue;
        }
        for (const QString& id : ids)
            if (auto row = merged(table, find(m_base, table, id), find(m_ours, table, id), find(m_theirs, table, id)))
                m_result[size_t(table)].emplace(id, std::move(*row));
    }
    for (const QString& id : notes)
        mergeNote(id);
    for (const auto& [place, text] : m_copies) {
        const auto table = size_t(recordTable(place.table));
        const auto original = m_result[table].find(place.row);
        if (original == m_result[table].end())
            continue;
        Record copy = original->second;
        copy.id = copyId(place.row, text);
        copy.cells[size_t(recordTables()[table].column("text"))] = text;
        m_copyAfter.insert(copy.id, place.row);
        m_result[table].insert_or_assign(copy.id, copy);
    }
}

std::optional<Record> ThreeWay::merged(int table, const Record* base, const Record* ours, const Record* theirs)
{
    const QString& id = ours != nullptr ? ours->id : theirs->id;
    const QByteArray& name = recordTables()[size_t(table)].name;
    if (const Force* force = forceOf(table, id, {})) {
        const Record* wanted = force->how == How::Ours ? ours : force->how == How::Theirs ? theirs : nullptr;
        m_decided.insert(cellKey(name, id), force->conflict);
        return wanted != nullptr ? std::optional<Record>(*wanted) : std::nullopt;
    }
    if (ours != nullptr && theirs != nullptr)
        return bothSided(table, base, *ours, *theirs);
    return oneSided(table, base, false, ours != nullptr ? *ours : *theirs, ours != nullptr ? How::Ours : How::Theirs);
}

/// The row is in one copy only: new there, or deleted in the other.
std::optional<Record> ThreeWay::oneSided(int table, const Record* base, bool baseIsElsewhere, const Record& present, How side)
{
    const RecordTable& shape = recordTables()[size_t(table)];
    Record row = present;
    if (base != nullptr || baseIsElsewhere) {
        if (!baseIsElsewhere && base->cells == present.cells)
            return std::nullopt;
        MergeConflict conflict;
        conflict.key = u"row "_s + cellKey(shape.name, present.id);
        conflict.kind = side == How::Ours ? MergeConflict::Kind::DeletedThere : MergeConflict::Kind::DeletedHere;
        conflict.place = {shape.name, present.id};
        m_decided.insert(cellKey(shape.name, present.id), conflict.key);
        const QString key = conflict.key;
        if (choose(std::move(conflict)) != side)
            return std::nullopt;
    }
    if (!m_forces.isEmpty())
        for (size_t i = 0; i < shape.columns.size(); ++i)
            if (const Force* force = forceOf(table, present.id, shape.columns[i].name); force != nullptr && force->how != side) {
                if (shape.columns[i].refersTo.isEmpty() || shape.columns[i].isRequired) {
                    cover(force->conflict, {shape.name, present.id});
                    return std::nullopt;
                }
                row.cells[i].clear();
            }
    return row;
}

Record ThreeWay::bothSided(int table, const Record* base, const Record& ours, const Record& theirs)
{
    Record row = ours;
    const Record usual{ours.id, 0, usualCells(table)};
    for (size_t i = 0; i < row.cells.size(); ++i)
        row.cells[i] = mergedCell(table, i, base != nullptr ? *base : usual, base != nullptr, ours, theirs);
    return row;
}

QString ThreeWay::mergedCell(int table, size_t column, const Record& base, bool hasBase, const Record& ours, const Record& theirs)
{
    const RecordTable& shape = recordTables()[size_t(table)];
    const RecordColumn& field = shape.columns[column];
    const QString& mine = ours.cells[column];
    const QString& other = theirs.cells[column];
    if (const Force* force = m_forces.isEmpty() ? nullptr : forceOf(table, ours.id, field.name)) {
        m_decided.insert(cellKey(shape.name, ours.id, field.name), force->conflict);
        return force->how == How::Gone ? QString() : force->how == How::Ours ? mine : other;
    }
    if (mine == other || other == base.cells[column])
        return mine;
    if (mine == base.cells[column])
        return other;
    MergeConflict conflict;
    conflict.place = {shape.name, ours.id, field.name};
    conflict.key = u"cell "_s + cellKey(shape.name, ours.id, field.name);
    conflict.kind = hasBase ? MergeConflict::Kind::BothChanged : MergeConflict::Kind::BothAdded;
    const QString joined = mine + u'\n' + other;
    const bool joins = field.isText && field.isParagraph && !mine.isEmpty() && !other.isEmpty() && joined.size() <= longestCell(shape);
    conflict.canKeepBoth = hasOwnCopies(shape, field) || joins;
    const QString key = conflict.key;
    const MergeChoice wanted = m_choices.each.value(key, m_choices.all);
    const bool both = conflict.canKeepBoth && wanted == MergeChoice::Both;
    const How side = choose(std::move(conflict));
    m_decided.insert(cellKey(shape.name, ours.id, field.name), key);
    if (!both)
        return side == How::Ours ? mine : other;
    if (!hasOwnCopies(shape, field))
        return joined;
    m_copies.push_back({{shape.name, ours.id}, other});
    return mine;
}

/// Notes move between three tables: parked, brought back, merged into a group. What they share is merged field by field;
/// where they stand is one thing.
void ThreeWay::mergeNote(const QString& id)
{
    const Standing base = standing(m_base, id), ours = standing(m_ours, id), theirs = standing(m_theirs, id);
    int table = ours.record != nullptr ? ours.table : theirs.table;
    std::optional<Record> row;
    const auto baseIn = [&](int there) { return base.table == there ? base.record : nullptr; };
    if (const Force* force = forceOf(m_note, id, {})) {
        const Standing& wanted = force->how == How::Ours ? ours : theirs;
        m_decided.insert(cellKey("note", id), force->conflict);
        table = wanted.table;
        if (force->how != How::Gone && wanted.record != nullptr)
            row = *wanted.record;
    } else if (ours.record == nullptr || theirs.record == nullptr) {
        const Standing& present = ours.record != nullptr ? ours : theirs;
        row = oneSided(table, baseIn(table), base.record != nullptr && base.table != table, *present.record,
            ours.record != nullptr ? How::Ours : How::Theirs);
        if (const auto decided = m_decided.constFind(cellKey(recordTables()[size_t(table)].name, id)); decided != m_decided.constEnd())
            m_decided.insert(cellKey("note", id), QString(*decided));
    } else if (ours.table == theirs.table) {
        const std::optional<Record> before = base.record == nullptr ? std::nullopt : std::optional(projected(*base.record, base.table, table));
        row = bothSided(table, before ? &*before : nullptr, *ours.record, *theirs.record);
    } else {
        row = movedNote(base, ours, theirs, table);
    }
    if (row)
        m_result[size_t(table)].emplace(id, std::move(*row));
}

std::optional<Record> ThreeWay::movedNote(const Standing& base, const Standing& ours, const Standing& theirs, int& table)
{
    const auto stayed = [&](const Standing& now) { return now.table == base.table && standsAlike(*now.record, *base.record, now.table); };
    How side = How::Theirs;
    if (!stayed(ours)) {
        side = How::Ours;
        if (!stayed(theirs)) {
            MergeConflict conflict;
            conflict.key = u"place "_s + cellKey("note", ours.record->id);
            conflict.place = {"note", ours.record->id};
            conflict.covers = {{"note_part", ours.record->id}, {"idea", ours.record->id}};
            m_decided.insert(cellKey("note", ours.record->id), conflict.key);
            side = choose(std::move(conflict));
        }
    }
    const Standing& wanted = side == How::Ours ? ours : theirs;
    table = wanted.table;
    const auto there = [&](const Standing& state) { return standingLike(projected(*state.record, state.table, table), *wanted.record, table); };
    const Record usual{ours.record->id, 0, usualCells(table)};
    const Record before = base.record != nullptr ? there(base) : usual;
    return bothSided(table, &before, there(ours), there(theirs));
}

ThreeWay::How ThreeWay::sideOf(MergeChoice choice) const
{
    return choice == MergeChoice::Theirs ? How::Theirs : How::Ours;
}

/// Remembers the conflict, and says which side it goes to.
ThreeWay::How ThreeWay::choose(MergeConflict conflict)
{
    conflict.choice = m_choices.each.value(conflict.key, m_choices.all);
    if (conflict.choice == MergeChoice::Both && !conflict.canKeepBoth)
        conflict.choice = MergeChoice::Ours;
    const How side = sideOf(conflict.choice);
    auto& list = conflict.key.startsWith(u"use ") || conflict.key.startsWith(u"rule ") ? m_conflicts : m_rowConflicts;
    const QString key = conflict.key;
    list.insert_or_assign(key, std::move(conflict));
    return side;
}

const ThreeWay::Force* ThreeWay::forceOf(int table, const QString& id, const QByteArray& column) const
{
    if (m_forces.isEmpty())
        return nullptr;
    const QByteArray name = isFamily(table) && column.isEmpty() ? QByteArray("note") : recordTables()[size_t(table)].name;
    for (const QString& key : {cellKey(name, id, column), cellKey(name, u"*"_s, column)})
        if (const auto found = m_forces.constFind(key); found != m_forces.constEnd())
            return &*found;
    return nullptr;
}

void ThreeWay::force(CellPlace place, How how, const QString& conflict)
{
    const int table = recordTable(place.table);
    if (isFamily(table) && !place.column.isEmpty() && how != How::Gone) {
        const Standing ours = standing(m_ours, place.row), theirs = standing(m_theirs, place.row);
        if (ours.table != table || theirs.table != table)
            place.column.clear(); // where a note stands is one thing
    }
    cover(conflict, place);
    if (isFamily(table) && place.column.isEmpty())
        place.table = "note";
    const QString key = cellKey(place.table, place.row, place.column);
    const auto known = m_forces.constFind(key);
    if (known != m_forces.constEnd() && known->how == how)
        return;
    m_forces.insert(key, {how, conflict});
    m_changed = true;
}

void ThreeWay::cover(const QString& conflict, const CellPlace& place)
{
    if (const auto ofRow = m_rowConflicts.find(conflict); ofRow != m_rowConflicts.end())
        m_conflicts.insert(*ofRow); // it has decided more than its own row, and stays although that is settled now
    std::vector<CellPlace>& covered = m_covers[conflict];
    if (std::find(covered.begin(), covered.end(), place) == covered.end())
        covered.push_back(place);
}

} // namespace tambon
