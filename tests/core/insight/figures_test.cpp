#include "core/insight/figures.h"

#include "core/edit/rowedits.h"
#include "core/insight/chainmargins.h"
#include "core/insight/household.h"
#include "core/insight/notemoney.h"
#include "core/insight/outlook.h"
#include "tests/support/catch.h"
#include "tests/support/randomplan.h"
#include "tests/support/sampleplan.h"

#include <ctime>
#include <numeric>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Random plans whose activities, needs and lines are many and of every kind.
Plan economicPlan(quint32 seed)
{
    RandomPlan random(seed);
    Plan plan = random.make();
    plan.economy = {};
    const auto number = [&](int end) { return qint64(random.below(end)); };
    const auto season = [&] {
        Season times;
        for (Quantity& month : times.times)
            month = {number(4000)};
        return times;
    };
    for (int i = 0; i < 4; ++i)
        plan.economy.products.push_back({random.id<ProductId>(), i, {}, u"สินค้า"_s});
    std::vector<NoteId> activities;
    for (const Note* note : plan.notesIn(Block::Activity))
        activities.push_back(note->id);
    for (int i = 0; i < 6; ++i) {
        IncomeLine line;
        line.id = random.id<IncomeLineId>();
        line.position = i;
        line.product = plan.economy.products[size_t(random.below(4))].id;
        line.price = {number(900'00)};
        line.quantity = {number(90'000)};
        line.season = season();
        plan.economy.incomeLines.push_back(line);
    }
    for (const NoteId& activity : activities)
        for (int i = 0; i < random.below(5); ++i) {
            Need need;
            need.id = random.id<NeedId>();
            need.activity = activity;
            need.position = i;
            need.item = u"ของ"_s;
            need.kind = random.kind<NeedKind>();
            need.quantity = {number(9'000)};
            need.unitPrice = {number(3'000'00)};
            need.season = season();
            need.product = random.perhaps() ? plan.economy.products[size_t(random.below(4))].id : ProductId();
            plan.economy.needs.push_back(need);
        }
    plan.economy.partners.push_back({random.id<PartnerId>(), 0, u"ภาคี"_s});
    for (const Need& need : plan.economy.needs)
        for (int i = 0; i < random.below(3); ++i) {
            Cover cover;
            cover.id = random.id<CoverId>();
            cover.need = need.id;
            if (plan.capital.empty() || random.perhaps())
                cover.partner = plan.economy.partners[0].id;
            else
                cover.capital = plan.capital[size_t(random.below(int(plan.capital.size())))].id;
            if (random.perhaps())
                cover.amount = Money{number(50'000'00)};
            plan.economy.covers.push_back(cover);
        }
    inOrder(plan);
    return plan;
}

Money sum(const MonthMoney& months)
{
    return {std::accumulate(months.begin(), months.end(), qint64{0}, [](qint64 all, Money month) { return all + month.satang; })};
}

/// One product with the price, sold so many a month, with a cost of each month.
Plan oneProduct(Money price, qint64 perMonth, Money fixedPerMonth, Money costOfEach)
{
    Plan plan;
    plan.head.id = PlanId::random();
    plan.organisation.id = OrganisationId::random();
    const Note activity{NoteId::random(), Block::Activity, 0, u"ผลิต"_s, 0};
    plan.notes.push_back(activity);
    plan.economy.products.push_back({ProductId(u"p"_s), 0, {}, u"ข้าวเม่า"_s});
    plan.economy.products[0].unit = u"ถุง"_s;
    IncomeLine line;
    line.id = IncomeLineId(u"l"_s);
    line.product = ProductId(u"p"_s);
    line.price = price;
    line.quantity = {perMonth * 1000};
    plan.economy.incomeLines.push_back(line);
    Need fixed;
    fixed.id = NeedId(u"f"_s);
    fixed.activity = activity.id;
    fixed.item = u"ค่าเช่า"_s;
    fixed.unitPrice = fixedPerMonth;
    Need each = fixed;
    each.id = NeedId(u"u"_s);
    each.position = 1;
    each.kind = NeedKind::PerUnit;
    each.unitPrice = costOfEach;
    plan.economy.needs = {fixed, each};
    return plan;
}

} // namespace

TEST_CASE("the palm tourism sample has the figures of its ledger, to the satang")
{
    const Plan plan = samplePlan(u"a-palm-tourism.json"_s);
    const Figures counted = figures(plan);
    CHECK(counted.income.satang == 360'000 * baht);
    CHECK(counted.cost().satang == 192'000 * baht);
    CHECK(counted.surplus().satang == 168'000 * baht);
    CHECK(counted.before().satang == 272'400 * baht);
    CHECK(counted.after().satang == 192'000 * baht);
    CHECK(counted.saved().satang == 80'400 * baht);
    CHECK(counted.all().capital.satang == 50'400 * baht);
    CHECK(counted.all().partner.satang == 30'000 * baht);
    CHECK(counted.capitalLedPerMille() == 295);
    const Sharing sharing = shareOut(plan, counted);
    REQUIRE(sharing.shares.size() == 3);
    CHECK(sharing.shares[0].amount.satang == 16'800 * baht);
    CHECK(sharing.shares[1].amount.satang == 33'600 * baht);
    CHECK(sharing.shares[2].amount.satang == 117'600 * baht);
    CHECK(sharing.unshared.satang == 0);
    const BreakEven withHelp = breakEven(plan);
    CHECK(withHelp.state == BreakEven::State::Reached);
    CHECK(withHelp.eachTime);
    CHECK(withHelp.units == 12);
    CHECK(withHelp.planned.milli == 30'000);
    CHECK(breakEven(plan, {}, true).units == 21);
    const std::array<int, 12> months{45, 45, 30, 45, 15, 15, 15, 15, 15, 30, 45, 45};
    for (size_t i = 0; i < months.size(); ++i)
        CHECK(counted.incomeByMonth[i].satang == months[i] * 1000 * baht);
    CHECK(counted.runningByMonth[0].cash().satang == 23'500 * baht);
    CHECK(counted.runningByMonth[4].cash().satang == 8'500 * baht);
}

TEST_CASE("of every need, activity and plan: total = cash + capital + partner, and before − after = saved")
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        INFO("seed " << seed);
        const Plan plan = economicPlan(seed);
        const Figures counted = figures(plan);
        NeedTotals ofNeeds, ofActivities;
        for (const Need& need : plan.economy.needs) {
            const NeedTotals totals = counted.needs.value(need.id);
            CHECK(totals.cash().satang >= 0);
            CHECK(totals.total.satang == totals.cash().satang + totals.capital.satang + totals.partner.satang);
            ofNeeds += totals;
        }
        for (const NeedTotals& totals : counted.activities)
            ofActivities += totals;
        CHECK(ofNeeds == counted.all());
        CHECK(ofActivities == counted.all());
        CHECK(counted.before().satang - counted.after().satang == counted.saved().satang);
        CHECK(counted.saved().satang == counted.all().capital.satang + counted.all().partner.satang);
        qint64 byWhom = 0;
        for (const Money part : counted.byCapital)
            byWhom += part.satang;
        for (const Money part : counted.byPartner)
            byWhom += part.satang;
        CHECK(byWhom == counted.saved().satang);
    }
}

TEST_CASE("months add up to the year, of income and of every part of cost")
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        INFO("seed " << seed);
        const Figures counted = figures(economicPlan(seed), {83, 117, 91});
        CHECK(sum(counted.incomeByMonth) == counted.income);
        NeedTotals running;
        for (const NeedTotals& month : counted.runningByMonth) {
            CHECK(month.cash().satang >= 0);
            running += month;
        }
        CHECK(running == counted.running);
    }
}

TEST_CASE("doubling every price doubles all money; ten times a price is within half a satang a line")
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        INFO("seed " << seed);
        const Plan plan = economicPlan(seed);
        Plan dearer = plan;
        dearer.economy.covers.clear();
        Plan same = dearer;
        for (IncomeLine& line : dearer.economy.incomeLines)
            line.price.satang *= 3;
        for (Need& need : dearer.economy.needs)
            need.unitPrice.satang *= 3;
        const Figures one = figures(same), three = figures(dearer);
        // One line is rounded once a month: 3 × half a satang each time.
        const qint64 lines = qint64(plan.economy.incomeLines.size()) * monthsInYear * 2;
        const qint64 needs = qint64(plan.economy.needs.size()) * monthsInYear * 2;
        CHECK(std::abs(three.income.satang - 3 * one.income.satang) <= lines);
        CHECK(std::abs(three.before().satang - 3 * one.before().satang) <= needs);
    }
}

TEST_CASE("what is shared out adds up to the surplus, and nobody gets more than there is")
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        Plan plan = economicPlan(seed);
        RandomPlan random(seed);
        for (int i = 0; i < 4; ++i) {
            Fund fund{random.id<FundId>(), i, u"กองทุน"_s, random.kind<FundPurpose>(), random.kind<FundRule>()};
            fund.percent = {random.below(25'001)};
            fund.amount = {random.below(9'000'00)};
            fund.takesRest = i == 3 && random.perhaps();
            plan.economy.funds.push_back(fund);
            plan.economy.holdings.push_back({random.id<HoldingId>(), i, u"สมาชิก"_s, 3, {random.below(5000'00)}, {random.below(5000'00)}});
        }
        const Sharing sharing = shareOut(plan, figures(plan));
        qint64 given = sharing.unshared.satang;
        for (const FundShare& share : sharing.shares) {
            CHECK(share.amount.satang >= 0);
            given += share.amount.satang;
        }
        CHECK(given == sharing.surplus.satang);
        const Holders each = holders(plan, sharing);
        qint64 dividends = 0, asked = 0;
        for (const HolderShare& share : each.each)
            dividends += share.dividend.satang;
        for (size_t i = 0; i < plan.economy.funds.size(); ++i)
            if (plan.economy.funds[i].purpose == FundPurpose::Dividend)
                asked += sharing.shares[i].amount.satang;
        if (each.shares.satang > 0)
            CHECK(dividends == asked);
    }
}

TEST_CASE("at the break-even quantity nothing is lost, one unit less loses")
{
    for (int seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        RandomPlan random{quint32(seed)};
        const Money price{100 + random.below(90'00)};
        const Plan plan = oneProduct(price, 2 + random.below(900), {1 + random.below(9'000'00)}, {random.below(int(price.satang))});
        const BreakEven found = breakEven(plan);
        if (found.state != BreakEven::State::Reached)
            continue;
        const auto leaves = [&](qint64 units) {
            Plan sold = plan;
            sold.economy.incomeLines[0].quantity = {units * 1000};
            return figures(sold).surplus().satang;
        };
        CHECK(leaves(found.units) >= 0);
        CHECK(leaves(found.units - 1) < 0);
    }
    const BreakEven bags = breakEven(oneProduct({40'00}, 300, {6'420'00}, {10'00}));
    CHECK(bags.units == 214);
    CHECK(bags.monthly);
    CHECK(breakEven(oneProduct({10'00}, 300, {100'00}, {12'00})).state == BreakEven::State::AlwaysLoses);
    CHECK(breakEven(oneProduct({10'00}, 300, {}, {5'00})).state == BreakEven::State::NoFixedCost);
    CHECK(breakEven(Plan()).state == BreakEven::State::NothingSold);
}

TEST_CASE("the community shop's shares are 250 baht a head")
{
    const Plan plan = samplePlan(u"e-community-shop.json"_s);
    const Holders shop = holders(plan, shareOut(plan, figures(plan)));
    CHECK(shop.shares.satang == 30'000 * baht);
    CHECK(shop.people == 120);
    CHECK(shop.average.satang == 250 * baht);
}

TEST_CASE("rice for the welfare fund: 4 baht of every bag")
{
    Plan plan = oneProduct({35'00}, 500, {1'000'00}, {20'00});
    Fund welfare{FundId(u"w"_s), 0, u"กองทุนสวัสดิการ"_s, FundPurpose::Welfare, FundRule::PerUnit};
    welfare.amount = {4 * baht};
    plan.economy.funds.push_back(welfare);
    CHECK(shareOut(plan, figures(plan)).shares[0].amount.satang == 500 * 12 * 4 * baht);
}

TEST_CASE("margins of a chain say what stays in the community")
{
    Plan plan;
    plan.economy.chains.push_back({ChainId(u"c"_s), 0, u"ผ่านคนกลาง"_s});
    const auto link = [&](const char* id, ChainActor actor, qint64 in, qint64 own, qint64 out) {
        ChainLink row{ChainLinkId(QLatin1String(id)), ChainId(u"c"_s), int(plan.economy.chainLinks.size()), u"ข้อต่อ"_s};
        row.actor = actor;
        row.priceIn = {in * baht};
        row.cost = {own * baht};
        row.priceOut = {out * baht};
        plan.economy.chainLinks.push_back(row);
    };
    link("1", ChainActor::Household, 0, 6, 10);
    link("2", ChainActor::Outsider, 10, 2, 20);
    link("3", ChainActor::Group, 20, 3, 27);
    const ChainMargins margins = chainMargins(plan, ChainId(u"c"_s));
    CHECK(margins.total.satang == 16 * baht);
    CHECK(margins.inCommunity.satang == 8 * baht);
    CHECK(margins.communityPerMille() == 500);
    CHECK(margins.finalPrice.satang == 27 * baht);
}

TEST_CASE("amounts beyond counting stop at the limit, and an edit that would make one is refused")
{
    Plan plan = oneProduct({maxSatang}, 100, {1}, {1});
    plan.economy.incomeLines[0].quantity = {maxMilli};
    plan.economy.incomeLines[0].season.times.fill({maxMilli});
    CHECK(figures(plan, {1000, 1000, 1000}).income.satang == maxSatang);
    CHECK(countingHolds(plan).error().code == ErrorCode::NumberOutOfRange);
    Plan fine = oneProduct({40'00}, 300, {100'00}, {10'00});
    const auto edit = edits::changeRow<IncomeLine>(IncomeLineId(u"l"_s), [](IncomeLine& line) {
        line.price = {maxSatang};
        line.quantity = {maxMilli};
    });
    CHECK(edit.apply(fine).error().code == ErrorCode::NumberOutOfRange);
}

TEST_CASE("a need cannot be covered beyond its worth, and a cover names one of the two")
{
    Plan plan = oneProduct({40'00}, 300, {100'00}, {});
    plan.economy.partners.push_back({PartnerId(u"p"_s), 0, u"อบต."_s});
    Cover cover;
    cover.need = NeedId(u"f"_s);
    cover.partner = PartnerId(u"p"_s);
    cover.amount = Money{1'200'00 + 1};
    const auto tooMuch = edits::addRow(cover).apply(plan);
    REQUIRE_FALSE(tooMuch);
    CHECK(tooMuch.error().code == ErrorCode::CoverTooMuch);
    CHECK(tooMuch.error().detail == u"1,200"_s);
    cover.partner = {};
    plan.economy.covers.clear();
    CHECK(edits::addRow(cover).apply(plan).error().code == ErrorCode::CoverNotOne);
    plan.economy.covers.clear();
    cover.partner = PartnerId(u"p"_s);
    cover.amount = {};
    REQUIRE(edits::addRow(cover).apply(plan));
    CHECK(edits::addRow(cover).apply(plan).error().code == ErrorCode::CoverRestTwice);
}

TEST_CASE("twelve months of cash: the worst month is found, and loans come in and go out")
{
    Plan plan = oneProduct({40'00}, 100, {3'000'00}, {});
    plan.economy.incomeLines[0].season.times = {};
    plan.economy.incomeLines[0].season.times[11] = {12'000}; // all in December
    Finance finance;
    finance.id = FinanceId(u"f"_s);
    finance.startMonth = 10;
    finance.openingCash = {10'000'00};
    plan.economy.finance.push_back(finance);
    plan.economy.loans.push_back({LoanId(u"l"_s), 0, u"สินเชื่อ"_s, {12'000'00}, {12'000}, 2, 1, 4});
    const CashYear year = cashYear(plan);
    CHECK(year.months[0].month == 10);
    CHECK(year.months[0].balance.satang == 7'000'00);
    CHECK(year.months[1].loans.satang == 12'000'00);
    CHECK(year.months[2].loans.satang == -120'00); // grace: one percent of 12,000
    CHECK(year.months[3].loans.satang == -(3'000'00 + 120'00));
    CHECK(year.months[2].income.satang == 48'000'00);
    CHECK(year.worst == 0);
    CHECK(year.dearest == NeedId(u"f"_s));
    qint64 repaid = 0;
    for (const CashMonth& month : year.months)
        repaid += month.loans.satang;
    CHECK(repaid == -(120'00 + 120'00 + 90'00 + 60'00 + 30'00));
}

TEST_CASE("tools put something aside, and what was invested comes back in months")
{
    Plan plan = oneProduct({40'00}, 100, {1'000'00}, {});
    Need oven = plan.economy.needs[0];
    oven.id = NeedId(u"o"_s);
    oven.position = 2;
    oven.kind = NeedKind::Once;
    oven.unitPrice = {9'000'00};
    oven.salvage = {1'000'00};
    oven.lifeYears = 4;
    plan.economy.needs.push_back(oven);
    CHECK(reserveForTools(plan).satang == 2'000'00);
    const Figures counted = figures(plan);
    CHECK(counted.surplus().satang == 36'000'00);
    CHECK(paybackMonths(counted) == 3);
    Finance finance;
    finance.households = 8;
    plan.economy.finance.push_back(finance);
    CHECK(surplusPerHousehold(plan, counted)->satang == 4'500'00);
}

TEST_CASE("notes of 5 and 9 say what the numbers have of them, and follow them")
{
    const Plan plan = samplePlan(u"a-palm-tourism.json"_s);
    const auto noteNamed = [&](const QString& text) {
        return std::find_if(plan.notes.begin(), plan.notes.end(), [&](const Note& note) { return note.text == text; })->id;
    };
    const QHash<NoteId, NoteMoney> money = moneyOfNotes(plan);
    CHECK(money.value(noteNamed(u"ค่าแรงคนขึ้นตาล"_s)).year.satang == 57'600'00);
    CHECK(money.value(noteNamed(u"ค่าอาหาร"_s)).year.satang == 86'400'00);
    CHECK(noteMoneyWords(money.value(noteNamed(u"โปรแกรมครึ่งวัน"_s))).contains(u"350"_s));
    Plan changed = plan;
    for (Need& need : changed.economy.needs)
        need.unitPrice.satang *= 2;
    CHECK(moneyOfNotes(changed).value(noteNamed(u"ค่าแรงคนขึ้นตาล"_s)).year.satang == 115'200'00);
    CHECK(moneyOfNotes(Plan()).isEmpty());
}
