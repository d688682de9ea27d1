#include "core/json/rowreader.h"

#include "core/plan/rowchecks.h"

namespace tambon {

namespace {

using Lines = JsonObject::Lines;

/// One function for each type of field; an absent member leaves the field as it is.
class RowFieldReader {
public:
    RowFieldReader(JsonObject& row, const TableReader& reader)
        : m_row(row)
        , m_reader(reader)
    {
    }
    void operator()(const FieldRule& rule, QString& text)
    {
        const Lines lines = rule.isParagraph ? Lines::Many : Lines::One;
        const int longest = rule.isParagraph ? maxParagraphLength : maxLineLength;
        if (rule.isRequired)
            text = m_row.text(rule.key, longest, lines);
        else
            text = m_row.optionalText(rule.key, longest, lines).value_or(text);
    }
    void operator()(const FieldRule& rule, int& value)
    {
        value = static_cast<int>(m_row.integer(rule.key, rule.least, rule.most).value_or(value));
    }
    void operator()(const FieldRule& rule, bool& value) { value = m_row.boolean(rule.key).value_or(value); }
    void operator()(const FieldRule& rule, Money& value) { value = m_row.money(rule.key).value_or(value); }
    void operator()(const FieldRule& rule, std::optional<Money>& value) { value = m_row.money(rule.key); }
    void operator()(const FieldRule& rule, Quantity& value) { value = m_row.quantity(rule.key).value_or(value); }
    void operator()(const FieldRule& rule, std::optional<Quantity>& value) { value = m_row.quantity(rule.key); }
    void operator()(const FieldRule& rule, QDate& date)
    {
        date = m_row.date(rule.key, rule.isRequired ? JsonObject::Presence::Required : JsonObject::Presence::Optional);
    }
    void operator()(const FieldRule& rule, MonthSet& months)
    {
        for (const qint64 month : m_row.integers(rule.key, 1, monthsInYear))
            months.bits |= 1 << (month - 1);
    }
    void operator()(const FieldRule& rule, Season& season)
    {
        const auto times = m_row.quantities(rule.key, monthsInYear);
        for (size_t i = 0; i < times.size(); ++i)
            season.times[i] = times[i];
    }
    template <typename Tag>
    void operator()(const FieldRule& rule, Id<Tag>& id)
    {
        if (!rule.isRequired && !m_row.has(rule.key))
            return;
        const QString name = m_row.text(rule.key, maxNameLength);
        id = m_reader.named<Id<Tag>>(name);
        if (id.isNull() && !name.isEmpty())
            m_row.refuse(ErrorCode::ReferenceDangling, rule.key, name);
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void operator()(const FieldRule& rule, Enum& value)
    {
        value = m_row.enumeration<Enum>(rule.key).value_or(value);
    }

private:
    JsonObject& m_row;
    const TableReader& m_reader;
};

} // namespace

template <typename IdType>
IdType TableReader::named(const QString& name) const
{
    if constexpr (std::is_same_v<IdType, NoteId>) {
        const NoteId note = m_document.note(name);
        if (!note.isNull())
            return note;
        const auto& ideas = m_document.plan.ideas;
        const bool isIdea = std::any_of(ideas.begin(), ideas.end(), [&](const Idea& idea) { return idea.id.text() == name; });
        return isIdea ? NoteId(name) : m_document.part(name);
    } else if constexpr (std::is_same_v<IdType, CapitalId>) {
        return m_document.capital(name);
    } else if constexpr (std::is_same_v<IdType, GoalId>) {
        return m_document.goal(name);
    } else if constexpr (std::is_same_v<IdType, WorkshopId>) {
        const auto& workshops = m_document.plan.workshops;
        const bool there = std::any_of(workshops.begin(), workshops.end(), [&](const Workshop& workshop) { return workshop.id.text() == name; });
        return there ? WorkshopId(name) : WorkshopId();
    } else if constexpr (std::is_same_v<IdType, PhotoId>) {
        const auto& photos = m_document.plan.photos;
        const bool there = std::any_of(photos.begin(), photos.end(), [&](const Photo& photo) { return photo.id.text() == name; });
        return there ? PhotoId(name) : PhotoId();
    } else {
        return IdType(m_ids.value(RowRules<RowWithId<IdType>>::table.table).value(name));
    }
}

/// Gives every row its id, so that rows can name each other in any order.
template <TableRow Row>
void TableReader::gatherNames()
{
    RowNames names;
    auto& rows = rowsOf<Row>(m_document.plan);
    auto& ids = m_ids[RowRules<Row>::table.table];
    m_document.root.forEachObject(RowRules<Row>::table.list, [&](JsonObject& object) {
        Row row;
        row.id = names.id<decltype(Row::id)>(object, rows.size());
        names.key(object, rows.size());
        ids.insert(row.id.text(), row.id.text());
        if (const auto key = object.optionalText("key", maxNameLength))
            ids.insert(*key, row.id.text());
        rows.push_back(std::move(row));
        object.leaveRest();
    });
}

template <TableRow Row>
void TableReader::readRows()
{
    auto& rows = rowsOf<Row>(m_document.plan);
    size_t i = 0;
    m_document.root.forEachObject(RowRules<Row>::table.list, [&](JsonObject& object) {
        Row& row = rows[i++];
        (void)object.has("id"), (void)object.has("key");
        RowFieldReader read(object, *this);
        RowRules<Row>::fields(row, read);
    });
    if constexpr (PlacedRow<Row>) {
        QMap<QString, int> placed;
        for (Row& row : rows) {
            if constexpr (std::is_same_v<decltype(RowRules<Row>::owner(row)), int>)
                row.position = placed[QString()]++;
            else
                row.position = placed[RowRules<Row>::owner(row).text()]++;
        }
    }
}

template <TableRow Row>
void TableReader::checkRows()
{
    const RowChecks rules(m_document.plan);
    size_t i = 0;
    for (const Row& row : rowsOf<Row>(m_document.plan)) {
        if (const auto held = rules.holds(row); !held) {
            Error error = held.error();
            error.place = QStringLiteral("/%1/%2/%3").arg(QLatin1String(RowRules<Row>::table.list), QString::number(i), error.place);
            m_document.fault.add(std::move(error));
        }
        ++i;
    }
}

void TableReader::read()
{
    TableRows::forEach([&]<typename Row>() { gatherNames<Row>(); });
    TableRows::forEach([&]<typename Row>() { readRows<Row>(); });
}

void TableReader::check()
{
    TableRows::forEach([&]<typename Row>() { checkRows<Row>(); });
    if (const auto held = tablesHold(m_document.plan); !held)
        m_document.fault.add(held.error());
}

} // namespace tambon
