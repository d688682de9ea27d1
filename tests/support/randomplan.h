#pragma once

#include "core/place/places.h"
#include "core/plan/plan.h"
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
        fillNotes(plan);
        fillLinks(plan);
        fillCapital(plan);
        fillGoals(plan);
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
                plan.notes.push_back({id<NoteId>(), block, i, paragraph(), below(threadCount + 1)});
        }
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
