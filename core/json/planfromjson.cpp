#include "core/json/planjson.h"

#include "core/json/rowreader.h"
#include "core/place/places.h"
#include "core/plan/validity.h"

#include <QHash>
#include <QSet>

namespace tambon {

namespace {

constexpr qint64 mostPeople = 10'000'000;

/// One document on its way into a plan. The parts are read in this order: notes before all that refers to them.
class PlanReader {
public:
    explicit PlanReader(const JsonValue& root)
        : m_root(root, {}, m_fault)
        , m_room({m_root, m_fault, m_plan, [this](const QString& name) { return idOfNote(name); },
              [this](const QString& name) { return idOfPart(name); }, [this](const QString& name) { return idOfCapital(name); },
              [this](const QString& name) { return idOfGoal(name); }})
        , m_tables(m_room.document())
    {
    }
    [[nodiscard]] Result<Plan> read();

private:
    using Presence = JsonObject::Presence;
    using Lines = JsonObject::Lines;

    [[nodiscard]] Result<void> readFormat();
    void readHead();
    void readOrganisation();
    void readAreas();
    void readWorkingGroup();
    void readThreads();
    void readNotes();
    void readLinks();
    void readCapital();
    void readCapitalNotes(JsonObject& row, const CapitalId& capital);
    void readGoals();
    void checkGoalLevels();

    using Names = RowNames;
    void readParts(JsonObject& row, const NoteId& group);
    [[nodiscard]] NoteId idOfNote(const QString& name) const;
    [[nodiscard]] NoteId idOfPart(const QString& name) const;
    [[nodiscard]] CapitalId idOfCapital(const QString& name) const;
    [[nodiscard]] GoalId idOfGoal(const QString& name) const;
    [[nodiscard]] const Note* noteNamed(const QString& name, const QString& path);
    [[nodiscard]] const Note* noteAt(JsonObject& row, const char* key, Presence presence);

    JsonFault m_fault;
    JsonObject m_root;
    Plan m_plan;
    std::vector<Note> m_notes; ///< as in the file, so that names find them by index
    Names m_noteNames;
    Names m_partNames;
    Names m_capitalNames;
    Names m_goalNames;
    Names m_capitalLinkNames;
    RoomReader m_room;
    TableReader m_tables;
};

NoteId PlanReader::idOfNote(const QString& name) const
{
    const auto found = m_noteNames.find(name);
    return found ? m_notes[*found].id : NoteId();
}

NoteId PlanReader::idOfPart(const QString& name) const
{
    const auto found = m_partNames.find(name);
    return found ? m_plan.parts[*found].id : NoteId();
}

CapitalId PlanReader::idOfCapital(const QString& name) const
{
    const auto found = m_capitalNames.find(name);
    return found ? m_plan.capital[*found].id : CapitalId();
}

GoalId PlanReader::idOfGoal(const QString& name) const
{
    const auto found = m_goalNames.find(name);
    return found ? m_plan.goals[*found].id : GoalId();
}

const Note* PlanReader::noteNamed(const QString& name, const QString& path)
{
    if (const auto found = m_noteNames.find(name))
        return &m_notes[*found];
    m_fault.add({ErrorCode::ReferenceDangling, name, path, {}});
    return nullptr;
}

const Note* PlanReader::noteAt(JsonObject& row, const char* key, Presence presence)
{
    if (presence == Presence::Optional && !row.has(key))
        return nullptr;
    const QString name = row.text(key, maxNameLength);
    return name.isEmpty() ? nullptr : noteNamed(name, row.pathOf(key));
}

Result<void> PlanReader::readFormat()
{
    if (m_fault.found() || m_root.optionalText("format", maxLineLength) != planJsonFormat)
        return fail(ErrorCode::JsonNotAPlan);
    const auto version = m_root.integer("version", 1, std::numeric_limits<qint64>::max(), Presence::Required);
    if (version > planJsonVersion)
        return fail(ErrorCode::JsonTooNew, QString::number(*version));
    return {};
}

void PlanReader::readHead()
{
    Head& head = m_plan.head;
    const QString id = m_root.id("id");
    head.id = id.isEmpty() ? PlanId::random() : PlanId(id);
    head.sample = m_root.boolean("sample").value_or(false);
    head.title = m_root.optionalText("title", maxLineLength).value_or(QString());
    head.type = m_root.enumeration<PlanType>("planType").value_or(head.type);
    head.fiscalYear = m_root.year("fiscalYear").value_or(0);
    head.vision = m_root.optionalText("vision", maxParagraphLength, Lines::Many).value_or(QString());
    head.cluster = m_root.enumeration<Cluster>("cluster").value_or(head.cluster);
    head.clusterKind = m_root.optionalText("clusterKind", maxLineLength).value_or(QString());
}

void PlanReader::readOrganisation()
{
    JsonObject object = m_root.object("organisation");
    Organisation& organisation = m_plan.organisation;
    const QString givenId = object.id("id");
    organisation.id = givenId.isEmpty() ? OrganisationId::random() : OrganisationId(givenId);
    organisation.name = object.optionalText("name", maxLineLength).value_or(QString());
    organisation.type = object.enumeration<OrganisationType>("type").value_or(organisation.type);
    organisation.registration = object.optionalText("registration", maxLineLength).value_or(QString());
    organisation.founded = object.date("founded");
    Names names;
    object.forEachObject("memberCounts", [&](JsonObject& row) {
        const auto id = names.id<MemberCountId>(row, m_plan.memberCounts.size());
        const QDate date = row.date("date", Presence::Required);
        const auto members = row.integer("members", 0, mostPeople, Presence::Required);
        m_plan.memberCounts.push_back({id, date, static_cast<int>(members.value_or(0))});
    });
    object.finish();
}

void PlanReader::readAreas()
{
    Names names;
    m_root.forEachObject("areas", [&](JsonObject& row) {
        Area area;
        area.id = names.id<AreaId>(row, m_plan.areas.size());
        area.position = static_cast<int>(m_plan.areas.size());
        area.kind = row.enumeration<AreaKind>("kind", Presence::Required).value_or(AreaKind::Text);
        if (area.kind == AreaKind::Text) {
            area.text = row.text("text", maxLineLength);
        } else {
            area.code = row.text("code", maxLineLength);
            const auto place = placeOfCode(area.code);
            if (!area.code.isEmpty() && (!place || place->kind != area.kind))
                row.refuse(ErrorCode::PlaceUnknown, "code", area.code);
        }
        m_plan.areas.push_back(std::move(area));
    });
}

void PlanReader::readWorkingGroup()
{
    JsonObject object = m_root.object("workingGroup");
    Names names;
    object.forEachObject("members", [&](JsonObject& row) {
        Member member;
        member.id = names.id<MemberId>(row, m_plan.members.size());
        member.position = static_cast<int>(m_plan.members.size());
        member.name = row.optionalText("name", maxLineLength).value_or(QString());
        member.role = row.optionalText("role", maxLineLength).value_or(QString());
        m_plan.members.push_back(std::move(member));
    });
    Names countNames;
    QSet<std::pair<int, int>> pairs;
    object.forEachObject("counts", [&](JsonObject& row) {
        const auto id = countNames.id<GroupCountId>(row, m_plan.groupCounts.size());
        const Sex sex = row.enumeration<Sex>("sex").value_or(Sex::Unstated);
        const AgeBand age = row.enumeration<AgeBand>("age").value_or(AgeBand::Unstated);
        const auto count = row.integer("count", 0, mostPeople, Presence::Required);
        const std::pair pair(static_cast<int>(sex), static_cast<int>(age));
        if (pairs.contains(pair))
            row.refuse(ErrorCode::JsonDuplicate, "sex", QString(keyOf(sex) + u' ' + keyOf(age)));
        pairs.insert(pair);
        m_plan.groupCounts.push_back({id, sex, age, static_cast<int>(count.value_or(0))});
    });
    object.finish();
}

void PlanReader::readThreads()
{
    QSet<qint64> named;
    m_root.forEachObject("threads", [&](JsonObject& row) {
        const auto thread = row.integer("thread", 1, threadCount, Presence::Required);
        const QString name = row.text("name", maxLineLength);
        if (!thread)
            return;
        if (named.contains(*thread))
            row.refuse(ErrorCode::JsonDuplicate, "thread", QString::number(*thread));
        named.insert(*thread);
        m_plan.threadNames[static_cast<size_t>(*thread - 1)] = name;
    });
}

void PlanReader::readNotes()
{
    std::array<int, allBlocks.size()> inBlock{};
    m_root.forEachObject("notes", [&](JsonObject& row) {
        Note note;
        note.id = m_noteNames.id<NoteId>(row, m_notes.size());
        m_noteNames.key(row, m_notes.size());
        const auto block = blockFromNumber(row.integer("block", 1, allBlocks.size(), Presence::Required).value_or(1));
        note.block = block.value_or(Block::Value);
        note.position = inBlock[static_cast<size_t>(number(note.block) - 1)]++;
        note.text = row.text("text", maxNoteLength, Lines::Many);
        note.thread = static_cast<int>(row.integer("thread", 0, threadCount).value_or(0));
        note.evidence = row.enumeration<Evidence>("evidence").value_or(note.evidence);
        note.level = row.enumeration<MarketLevel>("level").value_or(note.level);
        note.role = row.enumeration<CustomerRole>("role").value_or(note.role);
        if (note.block != Block::Customer && (note.level != MarketLevel::None || note.role != CustomerRole::None))
            row.refuse(ErrorCode::NoteNotInBlock, note.level != MarketLevel::None ? "level" : "role",
                QStringLiteral("%1.%2").arg(number(note.block)).arg(note.position + 1), QString::number(number(Block::Customer)));
        note.breakout = m_room.breakout(row);
        readParts(row, note.id);
        m_notes.push_back(std::move(note));
    });
}

void PlanReader::readParts(JsonObject& row, const NoteId& group)
{
    int position = 0;
    row.forEachObject("parts", [&](JsonObject& entry) {
        NotePart part;
        part.id = m_partNames.id<NoteId>(entry, m_plan.parts.size());
        m_partNames.key(entry, m_plan.parts.size());
        part.note = group;
        part.position = position++;
        part.text = entry.text("text", maxNoteLength, Lines::Many);
        part.thread = static_cast<int>(entry.integer("thread", 0, threadCount).value_or(0));
        part.evidence = entry.enumeration<Evidence>("evidence").value_or(part.evidence);
        part.breakout = m_room.breakout(entry);
        m_plan.parts.push_back(std::move(part));
    });
}

void PlanReader::readLinks()
{
    Names names;
    QSet<std::pair<NoteId, NoteId>> pairs;
    m_root.forEachObject("links", [&](JsonObject& row) {
        const auto id = names.id<LinkId>(row, m_plan.links.size());
        const Note* from = noteAt(row, "from", Presence::Required);
        const Note* to = noteAt(row, "to", Presence::Required);
        if (from == nullptr || to == nullptr)
            return;
        if (from == to)
            m_fault.add({ErrorCode::LinkToItself, {}, row.path(), {}});
        if (!linkIsLegal(from->block, to->block))
            m_fault.add({ErrorCode::LinkNotLegal, QString::number(number(from->block)), row.path(),
                QString::number(number(to->block))});
        if (pairs.contains({from->id, to->id}))
            m_fault.add({ErrorCode::LinkTwice, {}, row.path(), {}});
        pairs.insert({from->id, to->id});
        m_plan.links.push_back({id, from->id, to->id});
    });
}

void PlanReader::readCapital()
{
    m_root.forEachObject("capital", [&](JsonObject& row) {
        CapitalItem item;
        item.id = m_capitalNames.id<CapitalId>(row, m_plan.capital.size());
        m_capitalNames.key(row, m_plan.capital.size());
        item.position = static_cast<int>(m_plan.capital.size());
        item.name = row.text("name", maxLineLength);
        item.factor = row.enumeration<Factor>("factor").value_or(item.factor);
        item.account = row.enumeration<Account>("account").value_or(item.account);
        item.amount = row.quantity("amount");
        item.unit = row.optionalText("unit", maxLineLength).value_or(QString());
        item.use = row.enumeration<UseState>("use").value_or(item.use);
        item.worthPerYear = row.money("worthPerYear");
        item.where = row.optionalText("where", maxLineLength).value_or(QString());
        item.whose = row.optionalText("whose", maxLineLength).value_or(QString());
        item.fromHouseholds = row.boolean("fromHouseholds").value_or(false);
        readCapitalNotes(row, item.id);
        m_plan.capital.push_back(std::move(item));
    });
}

/// Each entry is a note's name, or an object when the link's own id is known.
void PlanReader::readCapitalNotes(JsonObject& row, const CapitalId& capital)
{
    QSet<NoteId> linked;
    row.forEach("notes", [&](const JsonValue& value, const QString& path) {
        CapitalLinkId id = CapitalLinkId::random();
        const Note* note = nullptr;
        if (value.is_string()) {
            if (const auto name = row.cleanText(value, path, maxNameLength))
                note = noteNamed(*name, path);
        } else {
            JsonObject entry(value, path, m_fault);
            id = m_capitalLinkNames.id<CapitalLinkId>(entry, m_plan.capitalLinks.size());
            note = noteAt(entry, "note", Presence::Required);
            entry.finish();
        }
        if (note == nullptr)
            return;
        if (linked.contains(note->id))
            m_fault.add({ErrorCode::LinkTwice, {}, path, {}});
        if (m_plan.capitalLinks.size() >= maxRowsPerTable)
            m_fault.add({ErrorCode::TooManyRows, QString::number(maxRowsPerTable), path, {}});
        linked.insert(note->id);
        m_plan.capitalLinks.push_back({id, capital, note->id});
    });
}

void PlanReader::readGoals()
{
    m_root.forEachObject("goals", [&](JsonObject& row) {
        Goal goal;
        goal.id = m_goalNames.id<GoalId>(row, m_plan.goals.size());
        m_goalNames.key(row, m_plan.goals.size());
        goal.position = static_cast<int>(m_plan.goals.size());
        goal.dimension = row.enumeration<Dimension>("dimension", Presence::Required).value_or(goal.dimension);
        goal.statement = row.text("statement", maxNoteLength, Lines::Many);
        goal.indicator = row.optionalText("indicator", maxNoteLength, Lines::Many).value_or(QString());
        goal.unit = row.optionalText("unit", maxLineLength).value_or(QString());
        goal.baseline = row.quantity("baseline");
        goal.baselineDate = row.date("baselineDate");
        goal.target = row.quantity("target");
        goal.due = row.month("due");
        goal.owner = row.optionalText("owner", maxLineLength).value_or(QString());
        if (const Note* activity = noteAt(row, "activity", Presence::Optional)) {
            goal.activity = activity->id;
            if (activity->block != Block::Activity)
                row.refuse(ErrorCode::NoteNotInBlock, "activity",
                    QStringLiteral("%1.%2").arg(number(activity->block)).arg(activity->position + 1),
                    QString::number(number(Block::Activity)));
        }
        m_plan.goals.push_back(std::move(goal));
    });
}

/// When the scale is known: it comes after the goals.
void PlanReader::checkGoalLevels()
{
    const qint64 top = m_plan.topLevel();
    for (size_t i = 0; i < m_plan.goals.size(); ++i) {
        const Goal& goal = m_plan.goals[i];
        const auto check = [&](const char* key, const std::optional<Quantity>& value) {
            if (goal.isLevel() && value && (value->milli > top * 1000 || value->milli % 1000 != 0))
                m_fault.add({ErrorCode::NumberOutOfRange, shown(*value), QStringLiteral("/goals/%1/%2").arg(QString::number(i), QLatin1String(key)),
                    QStringLiteral("0–%1").arg(top)});
        };
        check("baseline", goal.baseline);
        check("target", goal.target);
    }
}

Result<Plan> PlanReader::read()
{
    if (const auto known = readFormat(); !known)
        return tl::unexpected<Error>(known.error());
    readHead();
    readOrganisation();
    readAreas();
    readWorkingGroup();
    readThreads();
    m_room.readBreakouts();
    readNotes();
    readLinks();
    readCapital();
    readGoals();
    m_room.readRest();
    m_tables.read();
    checkGoalLevels();
    m_root.finish();
    if (const auto done = m_fault.result(); !done)
        return tl::unexpected<Error>(done.error());
    m_plan.notes = std::move(m_notes);
    m_tables.check();
    if (const auto done = m_fault.result(); !done)
        return tl::unexpected<Error>(done.error());
    inOrder(m_plan);
    return std::move(m_plan);
}

} // namespace

Result<Plan> planFromJson(const QByteArray& json)
{
    const auto root = parsedJson(json);
    if (!root)
        return tl::unexpected<Error>(root.error());
    return PlanReader(*root).read();
}

} // namespace tambon
