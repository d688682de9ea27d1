#include "core/edit/rowedits.h"
#include "core/edit/pulledits.h"
#include "core/json/editentries.h"

namespace tambon {

namespace {

/// The type of a field as the help of `apply` names it.
constexpr FieldType typeOf(const QString&) { return FieldType::Text; }
constexpr FieldType typeOf(int) { return FieldType::Count; }
constexpr FieldType typeOf(bool) { return FieldType::YesNo; }
constexpr FieldType typeOf(Money) { return FieldType::Money; }
constexpr FieldType typeOf(Quantity) { return FieldType::Quantity; }
constexpr FieldType typeOf(QDate) { return FieldType::Date; }
constexpr FieldType typeOf(MonthSet) { return FieldType::Months; }
constexpr FieldType typeOf(const Season&) { return FieldType::TimesByMonth; }
constexpr FieldType typeOf(const NoteId&) { return FieldType::Note; }
template <typename Value>
constexpr FieldType typeOf(const std::optional<Value>&)
{
    return typeOf(Value{});
}
template <typename Tag>
constexpr FieldType typeOf(const Id<Tag>&)
{
    return FieldType::OneRow;
}
template <typename Enum>
    requires std::is_enum_v<Enum>
constexpr FieldType typeOf(Enum)
{
    return FieldType::KeyOfList;
}

template <typename Field>
QString keysOf(const Field&)
{
    if constexpr (std::is_enum_v<Field>)
        return EditReader::keysOf<Field>();
    else
        return {};
}

/// One function for each type of field: what the line gives replaces what the row has.
class GivenFields {
public:
    explicit GivenFields(EditReader& line)
        : m_line(line)
    {
    }
    void operator()(const FieldRule& rule, QString& text) { set(text, m_line.textIf(rule.key)); }
    void operator()(const FieldRule& rule, int& value) { set(value, m_line.integerIf(rule.key, int(rule.least), int(rule.most))); }
    void operator()(const FieldRule& rule, bool& value) { set(value, m_line.yesNoIf(rule.key)); }
    void operator()(const FieldRule& rule, Money& value)
    {
        if (const auto given = m_line.moneyIf(rule.key))
            value = given->value_or(Money());
    }
    void operator()(const FieldRule& rule, Quantity& value)
    {
        if (const auto given = m_line.quantityIf(rule.key))
            value = given->value_or(Quantity());
    }
    void operator()(const FieldRule& rule, std::optional<Money>& value) { set(value, m_line.moneyIf(rule.key)); }
    void operator()(const FieldRule& rule, std::optional<Quantity>& value) { set(value, m_line.quantityIf(rule.key)); }
    void operator()(const FieldRule& rule, QDate& date) { set(date, m_line.dateIf(rule.key)); }
    void operator()(const FieldRule& rule, MonthSet& months) { set(months, m_line.monthsIf(rule.key)); }
    void operator()(const FieldRule& rule, Season& season) { set(season, m_line.seasonIf(rule.key)); }
    template <typename Tag>
    void operator()(const FieldRule& rule, Id<Tag>& id)
    {
        set(id, m_line.referenceIf<Id<Tag>>(rule.key));
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void operator()(const FieldRule& rule, Enum& value)
    {
        set(value, m_line.kindIf<Enum>(rule.key));
    }

private:
    template <typename Value>
    static void set(Value& value, const std::optional<Value>& given)
    {
        if (given)
            value = *given;
    }

    EditReader& m_line;
};

template <TableRow Row>
std::vector<FieldEntry> fieldEntriesOf(FieldEntry first, bool isNew)
{
    std::vector<FieldEntry> entries{first};
    const Row usual{};
    RowRules<Row>::fields(usual, [&](const FieldRule& rule, const auto& field) {
        const bool required = isNew && rule.isRequired;
        entries.push_back({rule.key, typeOf(field), required, rule.help ? rule.help : rule.title, "Fields", keysOf(field)});
    });
    return entries;
}

/// "add-need" and its like; the text lives as long as the program.
const char* kindName(const char* verb, const TableRule& table)
{
    static std::vector<std::unique_ptr<QByteArray>> names;
    names.push_back(std::make_unique<QByteArray>(QByteArray(verb) + '-' + table.kind));
    return names.back()->constData();
}

template <TableRow Row>
void addEntries(std::vector<EditEntry>& entries)
{
    using RowId = decltype(Row::id);
    const TableRule& table = RowRules<Row>::table;
    const FieldEntry id{"id", FieldType::NewId, false, QT_TRANSLATE_NOOP("EditHelp", "an id of your own, so that later lines can name it")};
    const FieldEntry which{"row", FieldType::OneRow, true, QT_TRANSLATE_NOOP("EditHelp", "which row")};
    const FieldEntry many{"rows", FieldType::ManyRows, true, QT_TRANSLATE_NOOP("EditHelp", "which rows")};
    entries.push_back({kindName("add", table), QT_TRANSLATE_NOOP("EditHelp", "Adds a row: %1."), fieldEntriesOf<Row>(id, true),
        [](EditReader& line) {
            Row row;
            row.id = line.newId<RowId>("id");
            GivenFields given(line);
            RowRules<Row>::fields(row, given);
            return edits::addRow(row);
        },
        table.one});
    entries.push_back({kindName("set", table), QT_TRANSLATE_NOOP("EditHelp", "Changes a row (%1); fields that are not given stay."),
        fieldEntriesOf<Row>(which, false),
        [](EditReader& line) {
            const RowId row = line.row<RowId>("row");
            Row asked; // reads everything once now, so that what is wrong is said before the edit
            GivenFields given(line);
            RowRules<Row>::fields(asked, given);
            return edits::changeRow<Row>(row, [line](Row& changed) mutable {
                GivenFields again(line);
                RowRules<Row>::fields(changed, again);
            });
        },
        table.one});
    entries.push_back({kindName("delete", table), QT_TRANSLATE_NOOP("EditHelp", "Deletes rows (%1) with all that speaks of them."), {many},
        [](EditReader& line) { return edits::deleteRows<Row>(line.rows<RowId>("rows")); }, table.many});
    if constexpr (PlacedRow<Row>) {
        const FieldEntry place{"position", FieldType::Position, true, QT_TRANSLATE_NOOP("EditHelp", "new place, counted from 0")};
        entries.push_back({kindName("move", table), QT_TRANSLATE_NOOP("EditHelp", "Moves a row (%1) to another place."), {which, place},
            [](EditReader& line) {
                return edits::moveRow<Row>(line.row<RowId>("row"), line.integer("position", 0, 0, maxRowsPerTable));
            },
            table.one});
    }
}

/// What was sent and what came back is written by sending and by taking a review in, never by hand: a digest or a decision
/// that anybody could type would prove nothing. Only the group's answers are its own.
template <typename Row>
constexpr bool isOfReview = std::is_same_v<Row, Submission> || std::is_same_v<Row, ReceivedReview> || std::is_same_v<Row, ReviewPoint>;

EditEntry answerEntry()
{
    return {"set-review-point", QT_TRANSLATE_NOOP("EditHelp", "Answers a remark of a review, or ticks it as done."),
        {{"row", FieldType::OneRow, true, QT_TRANSLATE_NOOP("EditHelp", "which row")},
            {"answer", FieldType::Text, false, QT_TRANSLATE_NOOP("Fields", "Our answer"), "Fields"},
            {"done", FieldType::YesNo, false, QT_TRANSLATE_NOOP("Fields", "Done"), "Fields"}},
        [](EditReader& line) {
            const auto row = line.row<ReviewPointId>("row");
            const auto answer = line.textIf("answer");
            const auto done = line.yesNoIf("done");
            return edits::changeRow<ReviewPoint>(row, [answer, done](ReviewPoint& point) {
                point.answer = answer.value_or(point.answer);
                point.done = done.value_or(point.done);
            });
        },
        RowRules<ReviewPoint>::table.one};
}

} // namespace

std::vector<EditEntry> rowEntries()
{
    std::vector<EditEntry> entries;
    TableRows::forEach([&]<typename Row>() {
        if constexpr (!isOfReview<Row>)
            addEntries<Row>(entries);
    });
    entries.push_back(answerEntry());
    entries.push_back({"pull-from-canvas",
        QT_TRANSLATE_NOOP("EditHelp", "Takes products, income lines, needs and partners over from the canvas, as far as they are not there."), {},
        [](EditReader&) { return edits::pullFromCanvas(); }});
    return entries;
}

} // namespace tambon
