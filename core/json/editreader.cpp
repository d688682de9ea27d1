#include "core/json/editreader.h"

#include "core/base/thaidate.h"
#include "core/plan/rowrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace tambon {

namespace {

const EditValue nothingGiven;

template <typename Row>
bool holdsId(const std::vector<Row>& rows, const QString& id)
{
    return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.id.text() == id; });
}

bool tablesHoldId(const Plan& plan, const QString& id)
{
    bool held = false;
    TableRows::forEach([&]<typename Row>() { held = held || holdsId(rowsOf<Row>(plan), id); });
    return held;
}

bool isTaken(const Plan& plan, const QString& id)
{
    return holdsId(plan.notes, id) || holdsId(plan.parts, id) || holdsId(plan.ideas, id) || holdsId(plan.capital, id) || holdsId(plan.goals, id) || holdsId(plan.areas, id)
        || holdsId(plan.members, id) || holdsId(plan.workshops, id) || holdsId(plan.agenda, id) || holdsId(plan.attendance, id)
        || holdsId(plan.breakouts, id) || holdsId(plan.voteRounds, id) || tablesHoldId(plan, id);
}

} // namespace

void EditReader::refuse(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void EditReader::refuseType(const char* key, const char* expected)
{
    refuse({ErrorCode::JsonWrongType, {}, place(key), QCoreApplication::translate("Json", expected)});
}

const EditValue* EditReader::value(const char* key) const
{
    const auto found = m_values.find(QLatin1String(key));
    return found == m_values.end() ? nullptr : &found->second;
}

QString EditReader::text(const char* key) { return textIf(key).value_or(QString()); }

std::optional<QString> EditReader::textIf(const char* key)
{
    const EditValue* given = value(key);
    if (given == nullptr)
        return std::nullopt;
    if (given->type == EditValue::Type::Text)
        return given->text;
    if (given->type != EditValue::Type::Null)
        refuseType(key, QT_TRANSLATE_NOOP("Json", "a text"));
    return QString();
}

std::optional<int> EditReader::integerIf(const char* key, int lowest, int highest)
{
    const EditValue* given = value(key);
    if (given == nullptr || given->type == EditValue::Type::Null)
        return std::nullopt;
    static const QRegularExpression whole(QStringLiteral("^-?[0-9]+$"));
    if (given->type != EditValue::Type::Number || !whole.match(given->text).hasMatch()) {
        refuseType(key, QT_TRANSLATE_NOOP("Json", "a whole number"));
        return std::nullopt;
    }
    bool fits = false;
    const qint64 number = given->text.toLongLong(&fits);
    if (!fits || number < lowest || number > highest) {
        refuse({ErrorCode::NumberOutOfRange, given->text.left(40), place(key), QStringLiteral("%1–%2").arg(lowest).arg(highest)});
        return std::nullopt;
    }
    return static_cast<int>(number);
}

QStringList EditReader::texts(const char* key)
{
    QStringList texts;
    const EditValue* given = value(key);
    const bool isList = given != nullptr && given->type == EditValue::Type::List && !given->items.empty();
    for (const EditValue& item : isList ? given->items : std::vector<EditValue>())
        if (item.type == EditValue::Type::Text)
            texts << item.text;
    if (!isList || texts.size() != qsizetype(given->items.size()))
        refuseType(key, QT_TRANSLATE_NOOP("Json", "a list of texts"));
    return texts;
}

int EditReader::integer(const char* key, int fallback, int lowest, int highest)
{
    return integerIf(key, lowest, highest).value_or(fallback);
}

Block EditReader::block(const char* key)
{
    return blockFromNumber(integer(key, 1, 1, int(allBlocks.size()))).value_or(Block::Value);
}

std::optional<std::optional<Block>> EditReader::blockOrNoneIf(const char* key)
{
    if (value(key) == nullptr)
        return std::nullopt;
    const auto number = integerIf(key, 1, int(allBlocks.size()));
    return number ? blockFromNumber(*number) : std::optional<Block>();
}

std::optional<bool> EditReader::yesNoIf(const char* key)
{
    const EditValue* given = value(key);
    if (given == nullptr)
        return std::nullopt;
    if (given->type != EditValue::Type::Bool)
        refuseType(key, QT_TRANSLATE_NOOP("Json", "true or false"));
    return given->text == QLatin1String("true");
}

QString EditReader::freshId(const char* key)
{
    const QString id = text(key);
    static const QRegularExpression form(QStringLiteral("^[0-9a-z_-]{1,40}$"));
    if (!form.match(id).hasMatch())
        refuseType(key, QT_TRANSLATE_NOOP("Json", "an id of up to 40 letters a–z, digits, - and _"));
    else if (isTaken(m_plan, id))
        refuse({ErrorCode::JsonDuplicate, id, place(key), {}});
    return id;
}

template <typename Row>
auto EditReader::rowOf(const std::vector<Row>& rows, const EditValue& reference, const char* key)
{
    using IdType = decltype(Row::id);
    if (reference.type == EditValue::Type::Text && holdsId(rows, reference.text))
        return IdType(reference.text);
    if (reference.type == EditValue::Type::Number) {
        const qint64 number = reference.text.toLongLong();
        if (number >= 1 && number <= qint64(rows.size()))
            return rows[size_t(number - 1)].id;
    }
    if (reference.type == EditValue::Type::Text || reference.type == EditValue::Type::Number)
        refuse({ErrorCode::ReferenceDangling, reference.text.left(60), place(key), {}});
    else
        refuseType(key, QT_TRANSLATE_NOOP("Json", "an id, or a number counted from 1"));
    return IdType();
}

NoteId EditReader::noteOf(const EditValue& reference, const char* key)
{
    if (reference.type != EditValue::Type::Text) {
        refuseType(key, QT_TRANSLATE_NOOP("Json", "a note's id, or its step and place such as \"6.2\""));
        return {};
    }
    static const QRegularExpression label(QStringLiteral("^([1-9])\\.([0-9]{1,5})$"));
    const auto match = label.match(reference.text);
    if (match.hasMatch())
        if (const auto block = blockFromNumber(match.captured(1).toInt())) {
            const auto notes = m_plan.notesIn(*block);
            const auto place = size_t(match.captured(2).toInt());
            if (place >= 1 && place <= notes.size())
                return notes[place - 1]->id;
        }
    if (m_plan.note(NoteId(reference.text)) == nullptr)
        refuse({ErrorCode::ReferenceDangling, reference.text.left(60), place(key), {}});
    return NoteId(reference.text);
}

/// One reference or a list of them, each once.
template <typename Read>
auto EditReader::listOf(const char* key, Read read)
{
    std::vector<decltype(read(nothingGiven))> ids;
    const EditValue* given = value(key);
    const auto add = [&](const EditValue& item) {
        const auto id = read(item);
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    };
    if (given == nullptr || (given->type == EditValue::Type::List && given->items.empty()))
        refuseType(key, QT_TRANSLATE_NOOP("Json", "a list of at least one"));
    else if (given->type == EditValue::Type::List)
        std::for_each(given->items.begin(), given->items.end(), add);
    else
        add(*given);
    return ids;
}

NoteId EditReader::note(const char* key) { return noteOf(value(key) ? *value(key) : nothingGiven, key); }
std::vector<NoteId> EditReader::notes(const char* key)
{
    return listOf(key, [&](const EditValue& item) { return noteOf(item, key); });
}

NoteId EditReader::idea(const char* key) { return rowOf(m_plan.ideas, value(key) ? *value(key) : nothingGiven, key); }
std::vector<NoteId> EditReader::ideas(const char* key)
{
    return listOf(key, [&](const EditValue& item) { return rowOf(m_plan.ideas, item, key); });
}

std::optional<NoteId> EditReader::noteOrNoneIf(const char* key)
{
    const EditValue* given = value(key);
    if (given == nullptr)
        return std::nullopt;
    return given->type == EditValue::Type::Null ? NoteId() : noteOf(*given, key);
}

WorkshopId EditReader::workshop(const char* key)
{
    return rowOf(m_plan.workshops, value(key) ? *value(key) : nothingGiven, key);
}
AgendaItemId EditReader::agendaItem(const char* key)
{
    return rowOf(m_plan.agenda, value(key) ? *value(key) : nothingGiven, key);
}
std::vector<AgendaItemId> EditReader::agendaItems(const char* key)
{
    return listOf(key, [&](const EditValue& item) { return rowOf(m_plan.agenda, item, key); });
}
AttendanceId EditReader::attendance(const char* key)
{
    return rowOf(m_plan.attendance, value(key) ? *value(key) : nothingGiven, key);
}
std::vector<AttendanceId> EditReader::attendances(const char* key)
{
    return listOf(key, [&](const EditValue& item) { return rowOf(m_plan.attendance, item, key); });
}
BreakoutId EditReader::breakout(const char* key)
{
    const EditValue* given = value(key);
    return given == nullptr || given->type == EditValue::Type::Null ? BreakoutId() : rowOf(m_plan.breakouts, *given, key);
}
VoteRoundId EditReader::voteRound(const char* key)
{
    return rowOf(m_plan.voteRounds, value(key) ? *value(key) : nothingGiven, key);
}

NoteId EditReader::voted(const char* key)
{
    const EditValue* given = value(key);
    if (given != nullptr && given->type == EditValue::Type::Text && holdsId(m_plan.parts, given->text))
        return NoteId(given->text);
    return note(key);
}

std::vector<Block> EditReader::blocks(const char* key)
{
    std::vector<Block> found;
    const EditValue* given = value(key);
    if (given == nullptr || given->type != EditValue::Type::List || given->items.empty()) {
        refuseType(key, QT_TRANSLATE_NOOP("Json", "a list of at least one"));
        return found;
    }
    for (const EditValue& item : given->items)
        if (const auto block = blockFromNumber(item.type == EditValue::Type::Number ? item.text.toLongLong() : 0))
            found.push_back(*block);
        else
            refuse({ErrorCode::NumberOutOfRange, item.text.left(40), place(key), QStringLiteral("1–9")});
    return found;
}

CapitalId EditReader::capital(const char* key)
{
    return rowOf(m_plan.capital, value(key) ? *value(key) : nothingGiven, key);
}
std::vector<CapitalId> EditReader::capitals(const char* key)
{
    return listOf(key, [&](const EditValue& item) { return rowOf(m_plan.capital, item, key); });
}

GoalId EditReader::goal(const char* key) { return rowOf(m_plan.goals, value(key) ? *value(key) : nothingGiven, key); }
std::vector<GoalId> EditReader::goals(const char* key)
{
    return listOf(key, [&](const EditValue& item) { return rowOf(m_plan.goals, item, key); });
}

PhotoId EditReader::photo(const char* key)
{
    return rowOf(m_plan.photos, value(key) ? *value(key) : nothingGiven, key);
}
std::vector<PhotoId> EditReader::photos(const char* key)
{
    return listOf(key, [&](const EditValue& item) { return rowOf(m_plan.photos, item, key); });
}

AreaId EditReader::area(const char* key) { return rowOf(m_plan.areas, value(key) ? *value(key) : nothingGiven, key); }
MemberId EditReader::member(const char* key)
{
    return rowOf(m_plan.members, value(key) ? *value(key) : nothingGiven, key);
}

AcceptanceId EditReader::acceptance(const char* key)
{
    return rowOf(m_plan.acceptances, value(key) ? *value(key) : nothingGiven, key);
}

MemberCountId EditReader::memberCount(const char* key)
{
    const EditValue* given = value(key);
    if (given != nullptr && given->type == EditValue::Type::Text)
        if (const auto date = dateFromIso(given->text))
            for (const MemberCount& count : m_plan.memberCounts)
                if (count.date == *date)
                    return count.id;
    return rowOf(m_plan.memberCounts, given ? *given : nothingGiven, key);
}

template <typename Number, typename Read>
std::optional<std::optional<Number>> EditReader::numberIf(const char* key, Read read)
{
    const EditValue* given = value(key);
    if (given == nullptr)
        return std::nullopt;
    if (given->type == EditValue::Type::Null)
        return std::optional<Number>();
    if (given->type != EditValue::Type::Number && given->type != EditValue::Type::Text) {
        refuseType(key, QT_TRANSLATE_NOOP("Json", "a number"));
        return std::nullopt;
    }
    const Result<Number> number = read(given->text);
    if (!number) {
        refuse({number.error().code, given->text.left(60), place(key), number.error().detail});
        return std::nullopt;
    }
    return std::optional<Number>(*number);
}

std::optional<std::optional<Money>> EditReader::moneyIf(const char* key) { return numberIf<Money>(key, readMoney); }
std::optional<std::optional<Quantity>> EditReader::quantityIf(const char* key)
{
    return numberIf<Quantity>(key, readQuantity);
}

template <typename Read>
std::optional<QDate> EditReader::dayIf(const char* key, Read read)
{
    const std::optional<QString> typed = textIf(key);
    if (!typed)
        return std::nullopt;
    if (typed->isEmpty())
        return QDate();
    const Result<QDate> date = read(*typed);
    if (!date) {
        refuse({date.error().code, typed->left(60), place(key), date.error().detail});
        return QDate();
    }
    return *date;
}

std::optional<QDate> EditReader::dateIf(const char* key) { return dayIf(key, dateFromIso); }
std::optional<QDate> EditReader::monthIf(const char* key) { return dayIf(key, monthFromIso); }

template <typename IdType>
IdType EditReader::row(const char* key)
{
    return rowOf(rowsOf<RowWithId<IdType>>(m_plan), value(key) ? *value(key) : nothingGiven, key);
}

template <typename IdType>
std::vector<IdType> EditReader::rows(const char* key)
{
    return listOf(key, [&](const EditValue& item) { return rowOf(rowsOf<RowWithId<IdType>>(m_plan), item, key); });
}

template <typename IdType>
std::optional<IdType> EditReader::referenceIf(const char* key)
{
    const EditValue* given = value(key);
    if (given == nullptr)
        return std::nullopt;
    if (given->type == EditValue::Type::Null)
        return IdType();
    if constexpr (std::is_same_v<IdType, NoteId>)
        return note(key);
    else if constexpr (std::is_same_v<IdType, CapitalId>)
        return capital(key);
    else if constexpr (std::is_same_v<IdType, PhotoId>)
        return photo(key);
    else if constexpr (std::is_same_v<IdType, GoalId>)
        return goal(key);
    else if constexpr (std::is_same_v<IdType, WorkshopId>)
        return workshop(key);
    else
        return row<IdType>(key);
}

std::optional<MonthSet> EditReader::monthsIf(const char* key)
{
    const EditValue* given = value(key);
    if (given == nullptr)
        return std::nullopt;
    MonthSet months;
    if (given->type != EditValue::Type::List)
        refuseType(key, QT_TRANSLATE_NOOP("Json", "a list of months"));
    for (const EditValue& item : given->items) {
        const qint64 month = item.type == EditValue::Type::Number ? item.text.toLongLong() : 0;
        if (month < 1 || month > monthsInYear)
            refuse({ErrorCode::NumberOutOfRange, item.text.left(40), place(key), QStringLiteral("1–12")});
        else
            months.bits |= 1 << (month - 1);
    }
    return months;
}

std::optional<Season> EditReader::seasonIf(const char* key)
{
    const EditValue* given = value(key);
    if (given == nullptr)
        return std::nullopt;
    Season season;
    if (given->type != EditValue::Type::List || given->items.size() != season.times.size()) {
        refuseType(key, QT_TRANSLATE_NOOP("Json", "a list of 12 numbers"));
        return season;
    }
    for (size_t i = 0; i < season.times.size(); ++i) {
        const EditValue& item = given->items[i];
        const Result<Quantity> times = item.type == EditValue::Type::Number || item.type == EditValue::Type::Text
            ? readQuantity(item.text)
            : Result<Quantity>(fail(ErrorCode::NumberNotUnderstood));
        if (!times)
            refuse({times.error().code, item.text.left(60), place(key), times.error().detail});
        else
            season.times[i] = *times;
    }
    return season;
}

#define TAMBON_ROW(Row)                                                                                                \
    template decltype(Row::id) EditReader::row(const char*);                                                           \
    template std::vector<decltype(Row::id)> EditReader::rows(const char*);                                             \
    template std::optional<decltype(Row::id)> EditReader::referenceIf(const char*);
TAMBON_TABLE_ROWS(TAMBON_ROW)
#undef TAMBON_ROW
template std::optional<NoteId> EditReader::referenceIf(const char*);
template std::optional<CapitalId> EditReader::referenceIf(const char*);
template std::optional<PhotoId> EditReader::referenceIf(const char*);
template std::optional<GoalId> EditReader::referenceIf(const char*);
template std::optional<WorkshopId> EditReader::referenceIf(const char*);

} // namespace tambon
