#include "tests/support/randomedits.h"

#include "core/plan/rowrules.h"

namespace tambon::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The JSON of a random value for each type of field; empty to leave the field out.
class RandomField {
public:
    RandomField(RandomEdits& random, const Plan& plan)
        : m_random(random)
        , m_plan(plan)
    {
    }
    QString operator()(const FieldRule&, const QString&) { return m_random.words(); }
    QString operator()(const FieldRule& rule, int)
    {
        if (QLatin1String(rule.key) == u"number") // of a tag: a work base has no more
            return QString::number(1 + m_random.below(5));
        return QString::number(rule.least + m_random.below(int(std::min<qint64>(rule.most - rule.least + 1, 12))));
    }
    QString operator()(const FieldRule& rule, bool)
    {
        return QLatin1String(rule.key) == u"takesRest" || m_random.below(2) == 0 ? u"false"_s : u"true"_s;
    }
    QString operator()(const FieldRule&, Money) { return u"%1.5"_s.arg(m_random.below(5000)); }
    QString operator()(const FieldRule&, Quantity) { return u"0.%1"_s.arg(1 + m_random.below(9)); }
    QString operator()(const FieldRule&, QDate) { return u"\"2026-0%1-1%2\""_s.arg(1 + m_random.below(9)).arg(m_random.below(10)); }
    QString operator()(const FieldRule&, MonthSet) { return u"[1, %1]"_s.arg(1 + m_random.below(12)); }
    QString operator()(const FieldRule&, const Season&)
    {
        QStringList times;
        for (int month = 0; month < monthsInYear; ++month)
            times << QString::number(m_random.below(4));
        return u'[' + times.join(u',') + u']';
    }
    template <typename Value>
    QString operator()(const FieldRule& rule, const std::optional<Value>&)
    {
        return m_random.below(3) == 0 ? u"null"_s : (*this)(rule, Value{});
    }
    template <typename Tag>
    QString operator()(const FieldRule& rule, const Id<Tag>&)
    {
        QStringList ids;
        if constexpr (std::is_same_v<Id<Tag>, NoteId>)
            collect(ids, m_plan.notes);
        else if constexpr (std::is_same_v<Id<Tag>, CapitalId>)
            collect(ids, m_plan.capital);
        else if constexpr (std::is_same_v<Id<Tag>, PhotoId>)
            collect(ids, m_plan.photos);
        else if constexpr (std::is_same_v<Id<Tag>, GoalId>)
            collect(ids, m_plan.goals);
        else if constexpr (std::is_same_v<Id<Tag>, WorkshopId>)
            collect(ids, m_plan.workshops);
        else
            collect(ids, rowsOf<RowWithId<Id<Tag>>>(m_plan));
        if (ids.isEmpty() || (!rule.isRequired && m_random.below(3) == 0))
            return {};
        return u'"' + ids[m_random.below(int(ids.size()))] + u'"';
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    QString operator()(const FieldRule&, Enum)
    {
        return u'"' + QLatin1String(kinds<Enum>()[size_t(m_random.below(int(kinds<Enum>().size())))].key) + u'"';
    }

private:
    template <typename Rows>
    static void collect(QStringList& ids, const Rows& rows)
    {
        for (const auto& row : rows)
            ids << row.id.text();
    }

    RandomEdits& m_random;
    const Plan& m_plan;
};

} // namespace

template <TableRow Row>
bool RandomEdits::rowFields(const QString& verb, const Plan& plan, Fields& fields)
{
    const auto& rows = rowsOf<Row>(plan);
    if (verb != u"add" && rows.empty())
        return false;
    if (verb == u"delete") {
        fields.insert(u"rows"_s, someNumbers(rows.size()));
        return true;
    }
    if (verb != u"add")
        fields.insert(u"row"_s, QString::number(1 + below(int(rows.size()))));
    if (verb == u"move") {
        fields.insert(u"position"_s, QString::number(below(4)));
        return true;
    }
    bool complete = true;
    const Row usual{};
    RowRules<Row>::fields(usual, [&](const FieldRule& rule, const auto& field) {
        const bool wanted = verb == u"add" ? rule.isRequired || below(2) == 0 : below(3) == 0;
        const QString given = wanted ? RandomField(*this, plan)(rule, field) : QString();
        complete = complete && !(verb == u"add" && rule.isRequired && given.isEmpty());
        if (!given.isEmpty())
            fields.insert(QLatin1String(rule.key), given);
    });
    if constexpr (std::is_same_v<Row, Cover>)
        fields.remove(below(2) == 0 ? u"capital"_s : u"partner"_s);
    return complete;
}

std::optional<bool> RandomEdits::economyFields(const QString& kind, const Plan& plan, Fields& fields)
{
    std::optional<bool> possible;
    TableRows::forEach([&]<typename Row>() {
        for (const QString& verb : {u"add"_s, u"set"_s, u"delete"_s, u"move"_s})
            if (kind == QString(verb + u'-' + QLatin1String(RowRules<Row>::table.kind)))
                possible = rowFields<Row>(verb, plan, fields);
    });
    return possible;
}

} // namespace tambon::test
