#pragma once

#include "core/place/places.h"
#include "core/plan/rowchecks.h"
#include "core/plan/rowrules.h"
#include "core/plan/validity.h"

#include <QSet>

#include <random>

namespace tambon {

/// How many rows of each kind, at most.
struct RandomPlanSize {
    int notesPerBlock = 8;
    int links = 40;
    int capital = 20;
    int goals = 12;
};

/// Plans that hold together (validity()) and are awkward: Thai with marks, quotes, line ends, markup, rare characters,
/// numbers at their limits. The same seed gives the same plan on every computer: print it with INFO.
class RandomPlan {
public:
    explicit RandomPlan(quint32 seed, RandomPlanSize size = {})
        : m_random(seed)
        , m_size(size)
    {
    }

    [[nodiscard]] Plan make()
    {
        Plan plan;
        fillHead(plan);
        fillPeople(plan);
        fillBreakouts(plan);
        fillNotes(plan);
        fillParts(plan);
        fillLinks(plan);
        fillCapital(plan);
        fillGoals(plan);
        fillIdeas(plan);
        fillWorkshops(plan);
        fillVotes(plan);
        fillAcceptances(plan);
        fillPhotos(plan);
        TableRows::forEach([&]<typename Row>() { fillRows<Row>(plan); });
        inOrder(plan);
        return plan;
    }

    /// From 0 up to, not including, `end`.
    [[nodiscard]] int below(int end) { return static_cast<int>(m_random() % static_cast<quint32>(end)); }
    [[nodiscard]] bool perhaps() { return below(2) == 0; }
    template <typename IdType>
    [[nodiscard]] IdType id()
    {
        static constexpr char letters[] = "0123456789bcdfghjklmnpqrstvwxyz_";
        QString text;
        for (int i = 0; i < 16; ++i)
            text += QLatin1Char(letters[below(32)]);
        return IdType(text);
    }
    template <typename Enum>
    [[nodiscard]] Enum kind()
    {
        return kinds<Enum>()[static_cast<size_t>(below(static_cast<int>(kinds<Enum>().size())))].value;
    }
    /// One to five words on one line.
    [[nodiscard]] QString line()
    {
        static const QStringList words{QStringLiteral("น้ำตาลโตนดแท้"), QStringLiteral("กี่ทอผ้า"), QStringLiteral("ฎีกา ญาติ ปู่ย่า"),
            QStringLiteral("“คำพูด”"), QStringLiteral("\"quoted\""), QStringLiteral("back\\slash/"), QStringLiteral("<img src=x>&amp;"),
            QStringLiteral("๑๒๓ 456"), QStringLiteral("😀🌴"), QStringLiteral("=1+1"), QStringLiteral("%1 %n"), QStringLiteral("'x'"),
            QStringLiteral("\u200bเว้น\u200bวรรค"), QStringLiteral("\u05d0\u05d1"), QStringLiteral("ก์ ที่ ปี่ ผู้"), QStringLiteral("C-BMC")};
        QStringList chosen;
        for (int i = 0; i <= below(5); ++i)
            chosen += words[below(static_cast<int>(words.size()))];
        return chosen.join(QLatin1Char(' ')).trimmed();
    }
    [[nodiscard]] QString lineOrNothing() { return perhaps() ? line() : QString(); }
    [[nodiscard]] QString paragraph() { return perhaps() ? line() : QString(line() + QLatin1Char('\n') + line()); }
    [[nodiscard]] QDate date() { return QDate(2000, 1, 1).addDays(below(15000)); }
    /// Small and large ones, often with decimals, now and then the limit itself.
    [[nodiscard]] qint64 number(qint64 limit)
    {
        const qint64 value = (qint64(below(1 << 30)) << 20) + below(1 << 20);
        return below(20) == 0 ? limit : value % (perhaps() ? limit : 1'000'000);
    }

private:
    void fillHead(Plan& plan)
    {
        plan.head = {id<PlanId>(), line(), kind<PlanType>(), perhaps() ? 2020 + below(20) : 0,
            perhaps() ? paragraph() : QString(), kind<Cluster>(), lineOrNothing(), perhaps()};
        plan.organisation
            = {id<OrganisationId>(), line(), kind<OrganisationType>(), lineOrNothing(), perhaps() ? date() : QDate()};
        for (QString& name : plan.threadNames)
            name = lineOrNothing();
    }

    void fillPeople(Plan& plan)
    {
        for (int i = 0; i < below(4); ++i)
            plan.memberCounts.push_back({id<MemberCountId>(), QDate(2010 + i, 1 + below(12), 1 + below(28)), below(500)});
        for (int i = 0; i < below(5); ++i)
            plan.members.push_back({id<MemberId>(), i, lineOrNothing(), lineOrNothing()});
        for (const KindEntry<Sex>& sex : kinds<Sex>())
            for (const KindEntry<AgeBand>& age : kinds<AgeBand>())
                if (below(4) == 0)
                    plan.groupCounts.push_back({id<GroupCountId>(), sex.value, age.value, below(30)});
        for (int i = 0; i < below(4); ++i) {
            const Place& place = allPlaces()[static_cast<size_t>(below(static_cast<int>(allPlaces().size())))];
            if (perhaps())
                plan.areas.push_back({id<AreaId>(), i, place.kind, place.code, {}});
            else
                plan.areas.push_back({id<AreaId>(), i, AreaKind::Text, {}, line()});
        }
    }

    void fillNotes(Plan& plan)
    {
        for (const Block block : allBlocks) {
            const int count = below(m_size.notesPerBlock + 1);
            for (int i = 0; i < count; ++i)
                plan.notes.push_back({id<NoteId>(), block, i, paragraph(), below(threadCount + 1), kind<Evidence>(),
                    block == Block::Customer ? kind<MarketLevel>() : MarketLevel::None,
                    block == Block::Customer ? kind<CustomerRole>() : CustomerRole::None, anyBreakout(plan)});
        }
    }

    void fillBreakouts(Plan& plan)
    {
        for (int i = 0; i < below(4); ++i)
            plan.breakouts.push_back({id<BreakoutId>(), i, line(), kind<BreakoutKind>()});
    }

    [[nodiscard]] BreakoutId anyBreakout(const Plan& plan)
    {
        if (plan.breakouts.empty() || perhaps())
            return {};
        return plan.breakouts[static_cast<size_t>(below(static_cast<int>(plan.breakouts.size())))].id;
    }

    void fillParts(Plan& plan)
    {
        for (const Note& note : plan.notes)
            for (int i = 0; below(6) == 0; ++i)
                plan.parts.push_back(
                    {id<NoteId>(), note.id, i, paragraph(), below(threadCount + 1), kind<Evidence>(), anyBreakout(plan)});
    }

    [[nodiscard]] std::optional<Block> anyBlock()
    {
        return perhaps() ? std::optional(allBlocks[static_cast<size_t>(below(9))]) : std::nullopt;
    }

    void fillIdeas(Plan& plan)
    {
        for (const IdeaPlace place : {IdeaPlace::Parking, IdeaPlace::Board})
            for (int i = 0; i < below(5); ++i)
                plan.ideas.push_back({id<NoteId>(), place, i, anyBlock(), paragraph(), below(threadCount + 1),
                    kind<Evidence>(), anyBreakout(plan), kind<IdeaDecision>()});
    }

    void fillWorkshops(Plan& plan)
    {
        for (int i = 0; i < below(3); ++i) {
            const Workshop workshop{id<WorkshopId>(), i, lineOrNothing(), perhaps() ? date() : QDate(), lineOrNothing(), below(lastMinuteOfDay + 1)};
            for (int k = 0; k < below(6); ++k) {
                const AgendaKind agendaKind = kind<AgendaKind>();
                plan.agenda.push_back({id<AgendaItemId>(), workshop.id, k, agendaKind,
                    agendaKind == AgendaKind::Step ? std::optional(allBlocks[static_cast<size_t>(below(9))]) : std::nullopt,
                    lineOrNothing(), below(maxAgendaMinutes + 1)});
            }
            for (int k = 0; k < below(6); ++k)
                plan.attendance.push_back({id<AttendanceId>(), workshop.id, k, kind<Sex>(), kind<AgeBand>(), lineOrNothing(),
                    lineOrNothing(), lineOrNothing(), 1 + below(50)});
            plan.workshops.push_back(workshop);
        }
    }

    void fillVotes(Plan& plan)
    {
        for (int i = 0; i < below(4); ++i) {
            const VoteRound round{id<VoteRoundId>(), i, lineOrNothing(), 1 + below(511), 1 + below(maxDots), below(60),
                kind<VoteMethod>(), perhaps(), perhaps() ? date() : QDate()};
            for (const Note& note : plan.notes)
                if (below(5) == 0)
                    plan.votes.push_back({id<VoteId>(), round.id, note.id, 1 + below(30)});
            for (const NotePart& part : plan.parts)
                if (below(5) == 0)
                    plan.votes.push_back({id<VoteId>(), round.id, part.id, 1 + below(30)});
            plan.voteRounds.push_back(round);
        }
    }

    void fillAcceptances(Plan& plan)
    {
        for (int i = 0; i < below(4) && !plan.notes.empty(); ++i)
            plan.acceptances.push_back({id<AcceptanceId>(), QStringLiteral("customer-without-channel"),
                allBlocks[static_cast<size_t>(below(9))], perhaps() ? anyNote(plan).id : NoteId(),
                perhaps() ? anyNote(plan).id : NoteId(),
                perhaps() && !plan.capital.empty() ? plan.capital.front().id : CapitalId(), below(threadCount + 1), paragraph(),
                perhaps() ? date() : QDate()});
    }

    void fillPhotos(Plan& plan)
    {
        for (int i = 0; i < below(3); ++i) {
            const Photo photo{id<PhotoId>(), i, QString(64, QLatin1Char("0123456789abcdef"[below(16)])), lineOrNothing(),
                anyBlock(), below(5000), below(5000), perhaps()};
            for (const Note& note : plan.notes)
                if (below(8) == 0)
                    plan.photoLinks.push_back({id<PhotoLinkId>(), photo.id, note.id});
            plan.photos.push_back(photo);
        }
    }

    /// A few rows of each table, with every field that can be filled now and then.
    template <TableRow Row>
    void fillRows(Plan& plan)
    {
        constexpr bool onlyOne = std::is_same_v<Row, Activity> || std::is_same_v<Row, PartnerLink> || std::is_same_v<Row, PartnerExpertise>
            || std::is_same_v<Row, Finance> || std::is_same_v<Row, FrameStatement>;
        for (int i = 0; i < below(onlyOne ? 2 : 4); ++i) {
            Row row;
            row.id = id<decltype(row.id)>();
            bool complete = true;
            RowRules<Row>::fields(row, [&](const FieldRule& rule, auto& field) {
                if (rule.isRequired || perhaps())
                    fillField(plan, rule, field);
                if constexpr (requires { field.isNull(); })
                    complete = complete && !(rule.isRequired && field.isNull());
            });
            if constexpr (std::is_same_v<Row, Fund>)
                row.takesRest = row.takesRest && i == 0;
            if constexpr (std::is_same_v<Row, Cover>) {
                row.partner = row.capital.isNull() ? row.partner : PartnerId();
                complete = complete && row.capital.isNull() != row.partner.isNull();
                const auto takesRest = [&](const Cover& other) { return other.need == row.need && !other.amount; };
                complete = complete && (row.amount || std::none_of(plan.economy.covers.begin(), plan.economy.covers.end(), takesRest));
            }
            if constexpr (PlacedRow<Row>)
                row.position = placeAmong(rowsOf<Row>(plan), row);
            if (!complete)
                continue;
            rowsOf<Row>(plan).push_back(row);
            if (!RowChecks(plan).holds(row) || !tablesHold(plan)) // what rows must not be together
                rowsOf<Row>(plan).pop_back();
        }
    }
    template <TableRow Row>
    [[nodiscard]] static int placeAmong(const std::vector<Row>& rows, const Row& row)
    {
        return int(std::count_if(rows.begin(), rows.end(),
            [&](const Row& other) { return RowRules<Row>::owner(other) == RowRules<Row>::owner(row); }));
    }
    template <typename Field>
    void fillField(const Plan& plan, const FieldRule& rule, Field& field)
    {
        if constexpr (std::is_same_v<Field, QString>)
            field = rule.isParagraph ? paragraph() : line();
        else if constexpr (std::is_same_v<Field, int>)
            field = int(rule.least + below(int(std::min<qint64>(rule.most - rule.least + 1, 50))));
        else if constexpr (std::is_same_v<Field, bool>)
            field = true;
        else if constexpr (std::is_same_v<Field, Money> || std::is_same_v<Field, std::optional<Money>>)
            field = Money{number(1'000'000'00)};
        else if constexpr (std::is_same_v<Field, Quantity> || std::is_same_v<Field, std::optional<Quantity>>)
            field = Quantity{number(maxMilli) % (rule.most ? rule.most / 4 : 1'000'000)};
        else if constexpr (std::is_same_v<Field, MonthSet>)
            field.bits = below(allMonths + 1);
        else if constexpr (std::is_same_v<Field, Season>)
            for (Quantity& month : field.times)
                month = Quantity{number(5'000)};
        else if constexpr (std::is_same_v<Field, QDate>)
            field = date();
        else if constexpr (std::is_enum_v<Field>)
            field = kind<Field>();
        else
            field = anyRow<Field>(plan);
    }
    /// Of the table with such ids; null when it is empty.
    template <typename IdType>
    [[nodiscard]] IdType anyRow(const Plan& plan)
    {
        if constexpr (std::is_same_v<IdType, NoteId>)
            return oneOf<IdType>(plan.notes);
        else if constexpr (std::is_same_v<IdType, CapitalId>)
            return oneOf<IdType>(plan.capital);
        else if constexpr (std::is_same_v<IdType, PhotoId>)
            return oneOf<IdType>(plan.photos);
        else if constexpr (std::is_same_v<IdType, GoalId>)
            return oneOf<IdType>(plan.goals);
        else if constexpr (std::is_same_v<IdType, WorkshopId>)
            return oneOf<IdType>(plan.workshops);
        else
            return oneOf<IdType>(rowsOf<RowWithId<IdType>>(plan));
    }
    template <typename IdType, typename Rows>
    [[nodiscard]] IdType oneOf(const Rows& rows)
    {
        return rows.empty() ? IdType() : rows[static_cast<size_t>(below(int(rows.size())))].id;
    }

    void fillLinks(Plan& plan)
    {
        QSet<std::pair<NoteId, NoteId>> pairs;
        for (int i = 0; i < m_size.links && !plan.notes.empty(); ++i) {
            const Note& from = anyNote(plan);
            const Note& to = anyNote(plan);
            if (!linkIsLegal(from.block, to.block) || pairs.contains({from.id, to.id}))
                continue;
            pairs.insert({from.id, to.id});
            plan.links.push_back({id<LinkId>(), from.id, to.id});
        }
    }

    void fillCapital(Plan& plan)
    {
        const int count = below(m_size.capital + 1);
        for (int i = 0; i < count; ++i) {
            CapitalItem item{id<CapitalId>(), i, line(), kind<Factor>(), kind<Account>(), {}, lineOrNothing(),
                kind<UseState>(), {}, lineOrNothing(), lineOrNothing()};
            if (perhaps())
                item.amount = Quantity{number(maxMilli)};
            if (perhaps())
                item.worthPerYear = Money{number(maxSatang)};
            QSet<NoteId> linked;
            for (int k = 0; k < below(3) && !plan.notes.empty(); ++k)
                linked.insert(anyNote(plan).id);
            for (const Note& note : plan.notes)
                if (linked.contains(note.id))
                    plan.capitalLinks.push_back({id<CapitalLinkId>(), item.id, note.id});
            plan.capital.push_back(std::move(item));
        }
    }

    void fillGoals(Plan& plan)
    {
        const auto activities = plan.notesIn(Block::Activity);
        const int count = below(m_size.goals + 1);
        for (int i = 0; i < count; ++i) {
            Goal goal{id<GoalId>(), i, kind<Dimension>(), paragraph(), perhaps() ? paragraph() : QString(),
                lineOrNothing(), {}, {}, {}, lineOrNothing(), {}};
            if (perhaps())
                goal.baseline = Quantity{goal.isLevel() ? 1000 * below(5) : number(maxMilli)};
            if (perhaps())
                goal.target = Quantity{goal.isLevel() ? 1000 * below(5) : number(maxMilli)};
            if (perhaps())
                goal.due = QDate(2026 + below(5), 1 + below(12), 1);
            if (perhaps() && !activities.empty())
                goal.activity = activities[static_cast<size_t>(below(static_cast<int>(activities.size())))]->id;
            plan.goals.push_back(std::move(goal));
        }
    }

    [[nodiscard]] const Note& anyNote(const Plan& plan)
    {
        return plan.notes[static_cast<size_t>(below(static_cast<int>(plan.notes.size())))];
    }

    std::mt19937 m_random;
    RandomPlanSize m_size;
};

[[nodiscard]] inline Plan randomPlan(quint32 seed, RandomPlanSize size = {})
{
    return RandomPlan(seed, size).make();
}

} // namespace tambon
