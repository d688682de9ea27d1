#include "tests/support/catch.h"

#include "core/base/thaidate.h"
#include "core/edit/capacitysteps.h"
#include "core/edit/goaledits.h"
#include "core/edit/noteedits.h"
#include "core/edit/rowedits.h"
#include "core/insight/assessments.h"
#include "core/insight/capacity.h"
#include "core/insight/indicators.h"
#include "core/insight/readiness.h"

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate firstDay(2026, 1, 10);

struct MeasuredPlan {
    void apply(const Edit& edit)
    {
        const auto done = edit.apply(plan);
        INFO((done ? std::string() : sentence(done.error()).toStdString()));
        REQUIRE(done.has_value());
    }
    [[nodiscard]] ErrorCode refusal(const Edit& edit)
    {
        Plan copy = plan;
        const auto done = edit.apply(copy);
        REQUIRE_FALSE(done.has_value());
        return done.error().code;
    }
    GoalId addGoal(const QString& statement, std::optional<qint64> before, std::optional<qint64> aim, const QString& unit = {})
    {
        edits::GoalFields fields;
        fields.statement = statement;
        fields.unit = unit;
        if (before)
            fields.baseline = Quantity{*before * 1000};
        if (aim)
            fields.target = Quantity{*aim * 1000};
        fields.baselineDate = firstDay;
        const auto id = GoalId::random();
        apply(edits::addGoal(fields, id));
        return id;
    }
    void measure(const GoalId& goal, QDate day, qint64 level)
    {
        apply(edits::addRow(Measurement{.id = {}, .goal = goal, .date = day, .value = {level * 1000}, .evidence = {}}));
    }
    [[nodiscard]] const Goal& goal(const GoalId& id) const { return *plan.goal(id); }

    Plan plan;
};

struct AssessedPlan : MeasuredPlan {
    AssessedPlan(AnswerKind answers = AnswerKind::Score)
    {
        AssessmentTemplate made{.id = of};
        made.code = u"c"_s;
        made.title = u"แบบ"_s;
        made.answers = answers;
        apply(edits::addRow(made));
        for (int score : {0, 1, 2})
            apply(edits::addRow(AssessmentLevel{.id = {}, .assessmentTemplate = of, .score = score, .name = u"ระดับ%1"_s.arg(score), .anchor = {}}));
        for (const AssessmentItemId& item : items)
            apply(edits::addRow(AssessmentItem{.id = item, .assessmentTemplate = of, .code = item.text(), .text = item.text(), .help = {}}));
        first = add(firstDay);
        second = add(firstDay.addMonths(6));
    }
    AssessmentId add(QDate day)
    {
        const auto id = AssessmentId::random();
        apply(edits::addRow(Assessment{.id = id, .assessmentTemplate = of, .date = day, .assessor = {}, .remark = {}}));
        return id;
    }
    Edit scoring(const AssessmentId& assessment, size_t item, qint64 score)
    {
        return answerStep(assessment, items.at(item), [score](AssessmentScore& answer) { answer.score = Quantity{score * 1000}; });
    }
    [[nodiscard]] const Assessment& assessment(const AssessmentId& id) const { return *rowWith<Assessment>(plan, id); }

    AssessmentTemplateId of{u"of"_s};
    std::vector<AssessmentItemId> items{AssessmentItemId(u"a"_s), AssessmentItemId(u"b"_s), AssessmentItemId(u"c"_s)};
    AssessmentId first, second;
};

} // namespace

TEST_CASE("now is the latest measurement whatever the order in which days were typed, else the baseline")
{
    MeasuredPlan at;
    const GoalId goal = at.addGoal(u"ทำบัญชี"_s, 1, 3);
    CHECK(nowOf(at.plan, at.goal(goal)) == Quantity{1000});
    at.measure(goal, firstDay.addMonths(4), 3);
    at.measure(goal, firstDay.addMonths(2), 2);
    CHECK(nowOf(at.plan, at.goal(goal)) == Quantity{3000});
    CHECK(nowDateOf(at.plan, at.goal(goal)) == firstDay.addMonths(4));
    CHECK(gapOf(at.plan, at.goal(goal)) == Quantity{0});
    CHECK(isReached(at.plan, at.goal(goal)));
    CHECK(at.goal(goal).baseline == Quantity{1000});
}

TEST_CASE("a goal that shall fall is reached from above, and one without figures is never reached")
{
    MeasuredPlan at;
    const GoalId waste = at.addGoal(u"ขยะลด"_s, 40, 10, u"กก."_s);
    CHECK_FALSE(isReached(at.plan, at.goal(waste)));
    at.measure(waste, firstDay.addMonths(1), 9);
    CHECK(isReached(at.plan, at.goal(waste)));
    const GoalId open = at.addGoal(u"ยังไม่บอก"_s, {}, {});
    CHECK_FALSE(isReached(at.plan, at.goal(open)));
    CHECK_FALSE(gapOf(at.plan, at.goal(open)).has_value());
}

TEST_CASE("a goal is overdue when its month is over, not in it")
{
    MeasuredPlan at;
    const GoalId goal = at.addGoal(u"ทำบัญชี"_s, 1, 3);
    edits::GoalFields fields;
    fields.due = QDate(2026, 6, 1);
    at.apply(edits::setGoal(goal, fields));
    CHECK_FALSE(isOverdue(at.plan, at.goal(goal), QDate(2026, 6, 30)));
    CHECK(isOverdue(at.plan, at.goal(goal), QDate(2026, 7, 1)));
    at.measure(goal, QDate(2026, 7, 2), 3);
    CHECK_FALSE(isOverdue(at.plan, at.goal(goal), QDate(2026, 7, 3)));
}

TEST_CASE("two measurements on one day, one before the baseline, or off the scale are refused and nothing changes")
{
    MeasuredPlan at;
    const GoalId goal = at.addGoal(u"ทำบัญชี"_s, 1, 3);
    at.measure(goal, firstDay.addDays(1), 2);
    const auto measuring = [&](QDate day, qint64 level) {
        return edits::addRow(Measurement{.id = {}, .goal = goal, .date = day, .value = {level * 1000}, .evidence = {}});
    };
    CHECK(at.refusal(measuring(firstDay.addDays(1), 3)) == ErrorCode::MeasuredTwice);
    CHECK(at.refusal(measuring(firstDay.addDays(-1), 3)) == ErrorCode::MeasuredBefore);
    CHECK(at.refusal(measuring(firstDay.addDays(2), 5)) == ErrorCode::ScoreOutside);
}

TEST_CASE("the scale is the group's own, keeps two levels, and never leaves a goal without its level")
{
    MeasuredPlan at;
    at.addGoal(u"ทำบัญชี"_s, 1, 3);
    std::vector<ScaleLevel> levels;
    for (const QString& name : {u"ยัง"_s, u"เริ่ม"_s, u"คล่อง"_s, u"สอนได้"_s})
        levels.push_back({.id = {}, .position = int(levels.size()), .name = name, .anchor = {}});
    at.apply(scaleStep(levels));
    CHECK(at.plan.topLevel() == 3);
    CHECK(levelShown(at.plan, at.plan.goals.front(), Quantity{3000}) == u"3 สอนได้"_s);
    levels.pop_back();
    CHECK(at.refusal(scaleStep(levels)) == ErrorCode::ScoreOutside);
    levels.resize(1, ScaleLevel{.id = {}});
    CHECK(at.refusal(scaleStep(levels)) == ErrorCode::NumberOutOfRange);
    at.apply(scaleStep({}));
    CHECK(at.plan.levelName(4) == usualLevelName(4));
}

TEST_CASE("means of a side are of goals in levels that say now and aim")
{
    MeasuredPlan at;
    const GoalId one = at.addGoal(u"ก"_s, 1, 3);
    at.addGoal(u"ข"_s, 2, 4);
    at.addGoal(u"ค"_s, 5, 9, u"คน"_s);
    at.addGoal(u"ง"_s, {}, 4);
    at.measure(one, firstDay.addDays(3), 3);
    const SideProgress side = sidesProgress(at.plan, firstDay).front();
    CHECK(side.goals == 4);
    CHECK(side.inLevels == 2);
    CHECK(side.before == Approx(1.5));
    CHECK(side.now == Approx(2.5));
    CHECK(side.aim == Approx(3.5));
    CHECK(side.reached == 1);
    CHECK(goalsSentence(at.plan, firstDay).contains(u"1"_s));
}

TEST_CASE("the timeline begins with the earliest day, ends with the latest, and puts goals without a month last")
{
    MeasuredPlan at;
    const GoalId open = at.addGoal(u"ก"_s, 1, 3);
    const GoalId due = at.addGoal(u"ข"_s, 1, 3);
    edits::GoalFields fields;
    fields.due = QDate(2026, 12, 1);
    at.apply(edits::setGoal(due, fields));
    at.measure(due, QDate(2026, 3, 5), 2);
    const GoalTimeline timeline = goalTimeline(at.plan, QDate(2026, 5, 1));
    REQUIRE(timeline.months.size() == 12);
    CHECK(timeline.months.front() == QDate(2026, 1, 1));
    REQUIRE(timeline.goals.size() == 2);
    CHECK(timeline.goals[0].goal == due);
    CHECK(timeline.goals[0].until == 11);
    CHECK(timeline.goals[0].measured == std::vector<int>{2});
    CHECK(timeline.goals[1].goal == open);
    CHECK(timeline.goals[1].until == -1);
    CHECK(goalTimeline(Plan(), QDate(2026, 5, 1)).months.size() == 1);
}

TEST_CASE("readiness says nothing of an empty plan, and its reasons decide, not its mood")
{
    MeasuredPlan at;
    const ReadinessView nothing = readinessOf(at.plan);
    CHECK(nothing.suggestion == Readiness::NotEnoughSaid);
    CHECK(nothing.notSaid.size() == 4);
    at.addGoal(u"ทำบัญชี"_s, 1, 3);
    Product product;
    product.name = u"ข้าวเม่า"_s;
    at.apply(edits::addRow(product));
    at.apply(edits::addNote(Block::Customer, u"คนเมือง"_s));
    CHECK(readinessOf(at.plan).suggestion == Readiness::NeedsKnowledge);
    CHECK(readinessOf(at.plan).forKnowledge.size() == 3);
    at.measure(at.plan.goals.front().id, firstDay.addDays(1), 3);
    at.apply(edits::changeRow<Product>(at.plan.economy.products.front().id, [](Product& row) {
        row.standard = u"มผช."_s;
        row.dareTest = DareTest::Passed;
    }));
    const ReadinessView ready = readinessOf(at.plan);
    CHECK(ready.suggestion == Readiness::MarketReady);
    CHECK(ready.forMarket.size() == 3);
    CHECK(ready.forKnowledge.size() == 1);
}

TEST_CASE("not scored is not zero: the mean is of what was scored, and what lacks evidence is named")
{
    AssessedPlan at;
    at.apply(at.scoring(at.first, 0, 2));
    at.apply(at.scoring(at.first, 1, 0));
    at.apply(answerStep(at.first, at.items[0], [](AssessmentScore& answer) { answer.evidence = u"บันทึกประชุม"_s; }));
    const AssessmentResult result = resultOf(at.plan, at.assessment(at.first));
    CHECK(result.items == 3);
    CHECK(result.answered == 2);
    CHECK(result.total == Quantity{2000});
    CHECK(result.mean == Quantity{1000});
    CHECK(result.highest == 2);
    CHECK(result.withoutEvidence == std::vector<AssessmentItemId>{at.items[1]});
    CHECK_FALSE(resultOf(at.plan, at.assessment(at.second)).mean.has_value());
}

TEST_CASE("an answer that says nothing any more goes away, and a score off the template's levels is refused")
{
    AssessedPlan at;
    CHECK(at.refusal(at.scoring(at.first, 0, 3)) == ErrorCode::ScoreOutside);
    at.apply(at.scoring(at.first, 0, 1));
    at.apply(answerStep(at.first, at.items[0], [](AssessmentScore& answer) { answer.score.reset(); }));
    CHECK(at.plan.capacity.assessmentScores.empty());
}

TEST_CASE("two days are compared item by item; an item that one of them left out is not counted")
{
    AssessedPlan at;
    at.apply(at.scoring(at.first, 0, 0));
    at.apply(at.scoring(at.first, 1, 2));
    at.apply(at.scoring(at.second, 0, 2));
    at.apply(at.scoring(at.second, 1, 1));
    at.apply(at.scoring(at.second, 2, 1));
    const AssessmentComparison comparison = compared(at.plan, at.assessment(at.first), at.assessment(at.second));
    CHECK(comparison.up == 1);
    CHECK(comparison.down == 1);
    CHECK(comparison.same == 0);
    CHECK_FALSE(comparison.items[2].change().has_value());
    CHECK(comparison.items[0].change() == Quantity{2000});
    CHECK(historyOf(at.plan, at.assessment(at.second)).front()->id == at.first);
    CHECK(assessmentsOf(at.plan, at.of).front()->id == at.second);
}

TEST_CASE("the other order of a template changes what is shown first, never which item is which")
{
    AssessedPlan at;
    for (size_t i = 0; i < at.items.size(); ++i)
        at.apply(edits::changeRow<AssessmentItem>(at.items[i], [&](AssessmentItem& item) { item.otherPlace = int(at.items.size() - i); }));
    at.apply(at.scoring(at.first, 0, 2));
    CHECK(itemsOf(at.plan, *rowWith<AssessmentTemplate>(at.plan, at.of)).front()->id == at.items[0]);
    at.apply(edits::changeRow<AssessmentTemplate>(at.of, [](AssessmentTemplate& row) { row.showsOther = true; }));
    CHECK(itemsOf(at.plan, *rowWith<AssessmentTemplate>(at.plan, at.of)).front()->id == at.items[2]);
    CHECK(answerTo(at.plan, at.first, at.items[0])->score == Quantity{2000});
}

TEST_CASE("a step is done when it has a day, and has no mean")
{
    AssessedPlan at(AnswerKind::Step);
    at.apply(answerStep(at.first, at.items[0], [](AssessmentScore& answer) { answer.date = firstDay; }));
    at.apply(answerStep(at.first, at.items[1], [](AssessmentScore& answer) { answer.evidence = u"ยังไม่เสร็จ"_s; }));
    const AssessmentResult result = resultOf(at.plan, at.assessment(at.first));
    CHECK(result.answered == 1);
    CHECK_FALSE(result.mean.has_value());
    CHECK(answerShown(at.plan, *rowWith<AssessmentTemplate>(at.plan, at.of), answerTo(at.plan, at.first, at.items[0])) == shortDate(firstDay));
}

TEST_CASE("an indicator is nearer, reached or away on its own side, and less may be better")
{
    MeasuredPlan at;
    Indicator debt{.id = IndicatorId(u"debt"_s)};
    debt.name = u"หนี้ครัวเรือน"_s;
    debt.factor = HouseholdFactor::OwnsFactors;
    debt.side = BottomLine::Profit;
    debt.baseline = Quantity{100'000};
    debt.target = Quantity{50'000};
    debt.baselineDate = firstDay;
    debt.lessIsBetter = true;
    at.apply(edits::addRow(debt));
    const auto now = [&] { return stateOf(at.plan, at.plan.capacity.indicators.front()); };
    CHECK(now() == IndicatorState::NotMeasured);
    const auto measure = [&](int months, qint64 value) {
        at.apply(edits::addRow(IndicatorValue{.id = {}, .indicator = debt.id, .date = firstDay.addMonths(months), .value = {value * 1000}, .evidence = {}}));
    };
    measure(1, 110);
    CHECK(now() == IndicatorState::Away);
    measure(2, 75);
    CHECK(now() == IndicatorState::Nearer);
    CHECK(wayOf(at.plan, at.plan.capacity.indicators.front()) == 50);
    measure(3, 50);
    CHECK(now() == IndicatorState::Reached);
    const IndicatorGroup group = indicatorsOf(at.plan, HouseholdFactor::OwnsFactors);
    CHECK(group.indicators.size() == 1);
    CHECK(group.reached == 1);
    CHECK(indicatorsOf(at.plan, BottomLine::Society).indicators.empty());
    CHECK(balanceSentence(at.plan).contains(nameOf(BottomLine::Society)));
    CHECK(scorecardSentence(at.plan).contains(nameOf(HouseholdFactor::Healthy)));
    CHECK(at.refusal(edits::addRow(IndicatorValue{.id = {}, .indicator = debt.id, .date = firstDay.addMonths(3), .value = {}, .evidence = {}})) == ErrorCode::MeasuredTwice);
}

TEST_CASE("nature is told before and now, with what changed")
{
    NatureRecord forest{.id = {}};
    forest.what = u"ป่าชุมชน"_s;
    forest.unit = u"ไร่"_s;
    forest.before = Quantity{120'000};
    CHECK_FALSE(changeOf(forest).has_value());
    forest.now = Quantity{150'000};
    CHECK(changeOf(forest) == Quantity{30'000});
    CHECK(natureSentence(forest).contains(u"120 → 150 ไร่"_s));
    CHECK(natureSentence(forest).contains(u"30 ไร่"_s));
}
