#pragma once

#include "core/json/editvalues.h"

#include <QCoreApplication>

namespace tambon {

/// Reads the fields of one edit against the plan it is for. Keeps the first error; readers answer with something
/// harmless after it, so that a builder can read on and ask at the end.
class EditReader {
public:
    EditReader(EditValues values, const Plan& plan)
        : m_values(std::move(values))
        , m_plan(plan)
    {
    }

    [[nodiscard]] bool has(const char* key) const { return m_values.contains(QLatin1String(key)); }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const EditValues& values() const { return m_values; }
    [[nodiscard]] const Plan& plan() const { return m_plan; }
    void refuse(Error error);

    /// null and a missing key read as empty.
    [[nodiscard]] QString text(const char* key);
    [[nodiscard]] std::optional<QString> textIf(const char* key);
    [[nodiscard]] QStringList texts(const char* key);
    [[nodiscard]] int integer(const char* key, int fallback, int lowest, int highest);
    [[nodiscard]] std::optional<int> integerIf(const char* key, int lowest, int highest);
    [[nodiscard]] Block block(const char* key);
    /// The inner optional is empty when the line says null.
    [[nodiscard]] std::optional<std::optional<Block>> blockOrNoneIf(const char* key);
    [[nodiscard]] std::optional<bool> yesNoIf(const char* key);
    /// The id that the line gives to a new row, else a random one.
    template <typename IdType>
    [[nodiscard]] IdType newId(const char* key)
    {
        return has(key) ? IdType(freshId(key)) : IdType::random();
    }

    [[nodiscard]] NoteId note(const char* key);
    [[nodiscard]] std::vector<NoteId> notes(const char* key);
    /// A null id when the line says null.
    [[nodiscard]] std::optional<NoteId> noteOrNoneIf(const char* key);
    [[nodiscard]] NoteId idea(const char* key);
    [[nodiscard]] std::vector<NoteId> ideas(const char* key);
    [[nodiscard]] WorkshopId workshop(const char* key);
    [[nodiscard]] AgendaItemId agendaItem(const char* key);
    [[nodiscard]] std::vector<AgendaItemId> agendaItems(const char* key);
    [[nodiscard]] AttendanceId attendance(const char* key);
    [[nodiscard]] std::vector<AttendanceId> attendances(const char* key);
    /// A null id when the line says null or nothing.
    [[nodiscard]] BreakoutId breakout(const char* key);
    [[nodiscard]] VoteRoundId voteRound(const char* key);
    /// A note, or a part of one by its id.
    [[nodiscard]] NoteId voted(const char* key);
    [[nodiscard]] std::vector<Block> blocks(const char* key);
    [[nodiscard]] CapitalId capital(const char* key);
    [[nodiscard]] std::vector<CapitalId> capitals(const char* key);
    [[nodiscard]] GoalId goal(const char* key);
    [[nodiscard]] std::vector<GoalId> goals(const char* key);
    [[nodiscard]] PhotoId photo(const char* key);
    [[nodiscard]] std::vector<PhotoId> photos(const char* key);
    [[nodiscard]] AreaId area(const char* key);
    [[nodiscard]] MemberId member(const char* key);
    [[nodiscard]] AcceptanceId acceptance(const char* key);
    /// A row of the economy, by id or by its number counted from 1.
    template <typename IdType>
    [[nodiscard]] IdType row(const char* key);
    template <typename IdType>
    [[nodiscard]] std::vector<IdType> rows(const char* key);
    /// A note, a capital item, a photo or a row of the economy; a null id when the line says null.
    template <typename IdType>
    [[nodiscard]] std::optional<IdType> referenceIf(const char* key);
    [[nodiscard]] std::optional<MonthSet> monthsIf(const char* key);
    [[nodiscard]] std::optional<Season> seasonIf(const char* key);
    /// By id or by its day.
    [[nodiscard]] MemberCountId memberCount(const char* key);

    /// The inner optional is empty when the line says null.
    [[nodiscard]] std::optional<std::optional<Money>> moneyIf(const char* key);
    [[nodiscard]] std::optional<std::optional<Quantity>> quantityIf(const char* key);
    /// An invalid date when the line says null.
    [[nodiscard]] std::optional<QDate> dateIf(const char* key);
    [[nodiscard]] std::optional<QDate> monthIf(const char* key);

    template <typename Enum>
    [[nodiscard]] std::optional<Enum> kindIf(const char* key)
    {
        const std::optional<QString> typed = textIf(key);
        if (!typed)
            return std::nullopt;
        const std::optional<Enum> value = fromKey<Enum>(*typed);
        if (!value)
            refuse({ErrorCode::JsonUnknownValue, typed->left(60), place(key), keysOf<Enum>()});
        return value;
    }
    template <typename Enum>
    [[nodiscard]] static QString keysOf()
    {
        QStringList keys;
        for (const KindEntry<Enum>& entry : kinds<Enum>())
            keys << QLatin1String(entry.key);
        return keys.join(QLatin1String(", "));
    }

private:
    [[nodiscard]] const EditValue* value(const char* key) const;
    [[nodiscard]] static QString place(const char* key) { return QString(u'/' + QLatin1String(key)); }
    void refuseType(const char* key, const char* expected);
    [[nodiscard]] QString freshId(const char* key);
    [[nodiscard]] NoteId noteOf(const EditValue& reference, const char* key);
    template <typename Row>
    [[nodiscard]] auto rowOf(const std::vector<Row>& rows, const EditValue& reference, const char* key);
    template <typename Read>
    [[nodiscard]] auto listOf(const char* key, Read read);
    template <typename Read>
    [[nodiscard]] std::optional<QDate> dayIf(const char* key, Read read);
    template <typename Number, typename Read>
    [[nodiscard]] std::optional<std::optional<Number>> numberIf(const char* key, Read read);

    EditValues m_values;
    const Plan& m_plan;
    std::optional<Error> m_error;
};

} // namespace tambon
