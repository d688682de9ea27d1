#include "core/plan/rowchecks.h"

#include "core/base/text.h"
#include "core/plan/programmechecks.h"

namespace tambon {

namespace {

template <typename IdType>
QByteArray tableOfId()
{
    if constexpr (std::is_same_v<IdType, NoteId>)
        return "note";
    else if constexpr (std::is_same_v<IdType, CapitalId>)
        return "capital";
    else if constexpr (std::is_same_v<IdType, PhotoId>)
        return "photo";
    else if constexpr (std::is_same_v<IdType, GoalId>)
        return "goal";
    else if constexpr (std::is_same_v<IdType, WorkshopId>)
        return "workshop";
    else
        return RowRules<RowWithId<IdType>>::table.table;
}

template <typename Rows>
void collectIds(QSet<QString>& ids, const Rows& rows)
{
    for (const auto& row : rows)
        ids.insert(row.id.text());
}

QString rangeText(qint64 least, qint64 most, qint64 parts)
{
    return QStringLiteral("%1–%2").arg(shown(Quantity{least * 1000 / parts}), shown(Quantity{most * 1000 / parts}));
}

Result<void> inRange(qint64 value, qint64 least, qint64 most, qint64 parts)
{
    if (value < least || value > most)
        return fail(ErrorCode::NumberOutOfRange, shown(Quantity{value * 1000 / parts}), {}, rangeText(least, most, parts));
    return {};
}

int longest(const FieldRule& rule) { return rule.isParagraph ? maxParagraphLength : maxLineLength; }

Result<QString> cleaned(const FieldRule& rule, const QString& text)
{
    return rule.isParagraph ? plainText(text, longest(rule)) : plainLine(text, longest(rule));
}

/// One function for each type of field.
class FieldCheck {
public:
    explicit FieldCheck(const RowChecks& rules)
        : m_rules(rules)
    {
    }
    Result<void> operator()(const FieldRule& rule, const QString& text) const
    {
        const auto clean = cleaned(rule, text);
        if (!clean)
            return tl::unexpected(clean.error());
        if (*clean != text)
            return fail(ErrorCode::TextControl, text.left(40));
        if (rule.isRequired && text.isEmpty())
            return fail(ErrorCode::TextEmpty);
        return {};
    }
    Result<void> operator()(const FieldRule& rule, int value) const { return inRange(value, rule.least, rule.most, 1); }
    Result<void> operator()(const FieldRule&, bool) const { return {}; }
    Result<void> operator()(const FieldRule&, MonthSet months) const { return inRange(months.bits, 0, allMonths, 1); }
    Result<void> operator()(const FieldRule& rule, Quantity value) const
    {
        return inRange(value.milli, rule.least, rule.most ? rule.most : maxMilli, 1000);
    }
    Result<void> operator()(const FieldRule& rule, Money value) const
    {
        return inRange(value.satang, rule.least, rule.most ? rule.most : maxSatang, 100);
    }
    template <typename Value>
    Result<void> operator()(const FieldRule& rule, const std::optional<Value>& value) const
    {
        return value ? (*this)(rule, *value) : Result<void>();
    }
    Result<void> operator()(const FieldRule& rule, const Season& season) const
    {
        for (const Quantity& month : season.times)
            if (const auto fits = (*this)(rule, month); !fits)
                return fits;
        return {};
    }
    Result<void> operator()(const FieldRule& rule, QDate date) const
    {
        return rule.isRequired && !date.isValid() ? fail(ErrorCode::DateNotUnderstood) : Result<void>();
    }
    template <typename Tag>
    Result<void> operator()(const FieldRule& rule, const Id<Tag>& id) const
    {
        if (id.isNull() ? rule.isRequired : !m_rules.has(id))
            return fail(ErrorCode::ReferenceDangling, id.text());
        return {};
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    Result<void> operator()(const FieldRule&, Enum) const
    {
        return {};
    }

private:
    const RowChecks& m_rules;
};

/// A cover is either of capital or of a partner.
template <typename Row>
Result<void> ownRule(const Row& row)
{
    if constexpr (std::is_same_v<Row, Cover>)
        if (row.capital.isNull() == row.partner.isNull())
            return fail(ErrorCode::CoverNotOne);
    return programmeRowHolds(row);
}

/// "All that is left" of a need can come from one only: else it would depend on nothing which of them it is.
Result<void> restsHold(const std::vector<Cover>& covers)
{
    QSet<NeedId> taken;
    for (const Cover& cover : covers) {
        if (cover.amount)
            continue;
        if (taken.contains(cover.need))
            return fail(ErrorCode::CoverRestTwice, cover.id.text(), QStringLiteral("cover"));
        taken.insert(cover.need);
    }
    return {};
}

Result<void> fundsHold(const std::vector<Fund>& funds)
{
    qint64 percent = 0;
    int rest = 0;
    for (const Fund& fund : funds) {
        percent += fund.rule == FundRule::Percent ? fund.percent.milli : 0;
        rest += fund.takesRest ? 1 : 0;
    }
    if (percent > wholePercent * 1000)
        return fail(ErrorCode::PercentTooMuch, shown(Quantity{percent}), QStringLiteral("fund"));
    if (rest > 1)
        return fail(ErrorCode::RowTwice, QString::number(rest), QStringLiteral("fund"));
    return {};
}

} // namespace

RowChecks::RowChecks(const Plan& plan)
{
    QSet<QString>& notes = m_ids["note"];
    collectIds(notes, plan.notes);
    collectIds(notes, plan.parts);
    collectIds(notes, plan.ideas);
    collectIds(m_ids["capital"], plan.capital);
    collectIds(m_ids["photo"], plan.photos);
    collectIds(m_ids["goal"], plan.goals);
    collectIds(m_ids["workshop"], plan.workshops);
    TableRows::forEach([&]<typename Row>() { collectIds(m_ids[RowRules<Row>::table.table], rowsOf<Row>(plan)); });
}

template <typename Tag>
bool RowChecks::has(const Id<Tag>& id) const
{
    const auto ids = m_ids.constFind(tableOfId<Id<Tag>>());
    return ids != m_ids.constEnd() && ids->contains(id.text());
}

template <TableRow Row>
Result<void> RowChecks::holds(const Row& row) const
{
    Result<void> first = ownRule(row);
    RowRules<Row>::fields(row, [&](const FieldRule& rule, const auto& field) {
        if (!first)
            return;
        first = FieldCheck(*this)(rule, field);
        if (!first)
            first.error().place = QLatin1String(rule.key);
    });
    return first;
}

Result<void> tablesHold(const Plan& plan)
{
    const Economy& economy = plan.economy;
    for (const auto& held : {eachOnce(economy.activities, [](const Activity& row) { return row.note; }),
             eachOnce(economy.finance, [](const Finance&) { return 0; }),
             eachOnce(economy.partnerLinks, [](const PartnerLink& row) { return std::pair(row.partner, row.note); }),
             eachOnce(economy.partnerExpertise, [](const PartnerExpertise& row) { return std::pair(row.partner, row.expertise); }),
             restsHold(economy.covers), fundsHold(economy.funds), capacityHolds(plan), programmeHolds(plan)})
        if (!held)
            return held;
    return {};
}

template <TableRow Row>
Result<void> cleanTexts(Row& row)
{
    Result<void> first;
    RowRules<Row>::fields(row, [&](const FieldRule& rule, auto& field) {
        if constexpr (std::is_same_v<std::remove_reference_t<decltype(field)>, QString>) {
            const auto clean = cleaned(rule, field);
            if (clean)
                field = *clean;
            else if (first) {
                first = tl::unexpected(clean.error());
                first.error().place = QLatin1String(rule.key);
            }
        }
    });
    return first;
}

const Note* standingNote(const Plan& plan, const NoteId& id)
{
    if (const Note* note = plan.note(id))
        return note;
    for (const NotePart& part : plan.parts)
        if (part.id == id)
            return plan.note(part.note);
    return nullptr;
}

#define TAMBON_ROW(Row)                                                                                                \
    template Result<void> RowChecks::holds<Row>(const Row&) const;                                                  \
    template Result<void> cleanTexts<Row>(Row&);                                                                       \
    template bool RowChecks::has(const decltype(Row::id)&) const;
TAMBON_TABLE_ROWS(TAMBON_ROW)
#undef TAMBON_ROW
template bool RowChecks::has(const NoteId&) const;
template bool RowChecks::has(const CapitalId&) const;
template bool RowChecks::has(const PhotoId&) const;
template bool RowChecks::has(const GoalId&) const;
template bool RowChecks::has(const WorkshopId&) const;

} // namespace tambon
