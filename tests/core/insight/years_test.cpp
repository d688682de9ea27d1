#include "core/insight/years.h"

#include "core/insight/loans.h"
#include "core/insight/outlook.h"
#include "tests/support/catch.h"

#include <cmath>
#include <random>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Money> inBaht(std::initializer_list<qint64> whole)
{
    std::vector<Money> flows;
    for (const qint64 one : whole)
        flows.push_back({one * 100});
    return flows;
}

qint64 sumOf(const std::vector<Money>& flows)
{
    qint64 sum = 0;
    for (const Money flow : flows)
        sum += flow.satang;
    return sum;
}

/// Sells 1,000 baht a month, rents for 200, and buys an oven of 9,000 that lasts four years and then brings 1,000; a
/// partner pays 3,000 of it.
Plan bakery(int years)
{
    Plan plan;
    plan.head.id = PlanId::random();
    plan.organisation.id = OrganisationId::random();
    const Note activity{NoteId(u"bake"_s), Block::Activity, 0, u"อบขนม"_s, 0};
    plan.notes.push_back(activity);
    Product bread;
    bread.id = ProductId(u"bread"_s);
    plan.economy.products.push_back(bread);
    IncomeLine line;
    line.id = IncomeLineId(u"sale"_s);
    line.product = bread.id;
    line.price = {10'00};
    line.quantity = {100'000};
    plan.economy.incomeLines.push_back(line);
    Need rent;
    rent.id = NeedId(u"rent"_s);
    rent.activity = activity.id;
    rent.item = u"ค่าเช่า"_s;
    rent.unitPrice = {200'00};
    Need oven = rent;
    oven.id = NeedId(u"oven"_s);
    oven.position = 1;
    oven.item = u"เตาอบ"_s;
    oven.kind = NeedKind::Once;
    oven.unitPrice = {9'000'00};
    oven.lifeYears = 4;
    oven.salvage = {1'000'00};
    plan.economy.needs = {rent, oven};
    Partner partner;
    partner.id = PartnerId(u"office"_s);
    plan.economy.partners.push_back(partner);
    Cover cover;
    cover.id = CoverId(u"gift"_s);
    cover.need = oven.id;
    cover.partner = partner.id;
    cover.amount = Money{3'000'00};
    plan.economy.covers.push_back(cover);
    Finance finance;
    finance.id = FinanceId(u"f"_s);
    finance.years = years;
    finance.discountPercent = {10'000};
    plan.economy.finance.push_back(finance);
    return plan;
}

} // namespace

TEST_CASE("net present value and rate of return of known series")
{
    CHECK(netPresentValue(inBaht({-100, 110}), {10'000}).satang == 0);
    CHECK(internalRate(inBaht({-100, 110}))->milli == 10'000);
    // 1,000 baht bring 400 for three years: 9.701 % by hand.
    CHECK(internalRate(inBaht({-1000, 400, 400, 400}))->milli == 9'701);
    CHECK(netPresentValue(inBaht({-1000, 400, 400, 400}), {10'000}).satang == -5'26); // 400 × 2.486852 − 1,000 = −5.259
    CHECK(internalRate(inBaht({-123400, 36200, 54800, 48100}))->milli == 5'962);
    CHECK(internalRate(inBaht({-100, 50}))->milli == -50'000);
    CHECK(netPresentValue(inBaht({-50, 20, 40}), {0}).satang == 10'00);
}

TEST_CASE("no rate of return is told where none fits, or more than one")
{
    CHECK_FALSE(internalRate({}));
    CHECK_FALSE(internalRate(inBaht({0, 0, 0})));
    CHECK_FALSE(internalRate(inBaht({0, 100, 100})));
    CHECK_FALSE(internalRate(inBaht({-100, -10, -10})));
    CHECK_FALSE(internalRate(inBaht({100, -50})));
    CHECK_FALSE(internalRate(inBaht({-100, 230, -132}))); // 10 % and 20 % both fit
}

TEST_CASE("at its rate of return a series is worth nothing, and worth follows the sums")
{
    std::mt19937 random(7);
    const auto below = [&](int end) { return int(random() % quint32(end)); };
    for (int round = 0; round < 300; ++round) {
        std::vector<Money> flows{{-1 - below(1'000'000'00)}};
        for (int year = 1 + below(10); year > 0; --year)
            flows.push_back({below(400'000'00)});
        INFO("round " << round);
        CHECK(netPresentValue(flows, {0}).satang == sumOf(flows));
        std::vector<Money> twice = flows;
        for (Money& flow : twice)
            flow.satang *= 2;
        CHECK(std::abs(netPresentValue(twice, {6'500}).satang - 2 * netPresentValue(flows, {6'500}).satang) <= 2);
        const auto rate = internalRate(flows);
        if (!rate || rate->milli < 0)
            continue;
        CHECK(netPresentValue(flows, {rate->milli + 1}).satang <= 0);
        CHECK(netPresentValue(flows, {std::max<qint64>(rate->milli - 1, 0)}).satang >= 0);
    }
}

TEST_CASE("years: a tool is bought again at full worth and brings what is left of it at the end")
{
    const Years years = yearsOf(bakery(6));
    REQUIRE(years.years.size() == 7);
    CHECK(years.years[0].invested.satang == 6'000'00); // the partner pays 3,000
    CHECK(years.years[0].income.satang == 0);
    CHECK(years.years[1].income.satang == 12'000'00);
    CHECK(years.years[1].running.satang == 2'400'00);
    CHECK(years.years[4].invested.satang == 9'000'00);
    CHECK(years.years[4].soldAgain.satang == 666'66); // 1,000 × 6,000 ÷ 9,000, rounded down
    CHECK(years.years[6].soldAgain.satang == 5'000'00); // 1,000 and half of the 8,000 that wear off
    CHECK(years.years[6].afterLoans.satang == -6'000'00 + 6 * 9'600'00 - 9'000'00 + 666'66 + 5'000'00);
    CHECK(years.presentValue.satang == netPresentValue({{-6'000'00}, {9'600'00}, {9'600'00}, {9'600'00}, {1'266'66}, {9'600'00}, {14'600'00}}, {10'000}).satang);
    const Years four = yearsOf(bakery(4));
    CHECK(four.years[4].invested.satang == 0);
    CHECK(four.years[4].soldAgain.satang == 666'66);
}

TEST_CASE("years: what 7 and 8 bring must be paid when it is not there")
{
    const Plan plan = bakery(4);
    const Years given = yearsOf(plan);
    const Years bought = yearsOf(plan, {}, true);
    CHECK(bought.years[0].invested.satang == 9'000'00);
    CHECK(bought.years[4].soldAgain.satang == 1'000'00);
    CHECK(bought.presentValue < given.presentValue);
    CHECK(bought.returnPercent->milli < given.returnPercent->milli);
}

TEST_CASE("the sentence of years rounds to baht and a tenth of a percent, and says what cannot be told")
{
    Years years;
    years.years.resize(4);
    years.presentValue = {-1'234'56};
    CHECK(yearsSentence(years) == u"Counted in today's money, 3 years with the project bring about 1,235 baht less than going on without it. No rate of return can be told."_s);
    years.presentValue = {1'234'49};
    years.returnPercent = Quantity{24'371};
    CHECK(yearsSentence(years) == u"Counted in today's money, 3 years with the project bring about 1,234 baht more than going on without it. What is put in earns about 24.4 % a year."_s);
}

TEST_CASE("years: only what the project adds counts, and working capital comes back")
{
    Plan plan = bakery(4);
    Finance& finance = plan.economy.finance.front();
    const Years alone = yearsOf(plan);
    finance.incomeWithout = {5'000'00};
    finance.costWithout = {1'000'00};
    finance.workingCapital = {3'000'00};
    const Years beside = yearsOf(plan);
    for (size_t i = 1; i < beside.years.size(); ++i)
        CHECK(beside.years[i].without.satang == 4'000'00);
    CHECK(beside.years[0].workingCapital.satang == -3'000'00);
    CHECK(beside.years[4].workingCapital.satang == 3'000'00);
    CHECK(beside.years[2].gain().satang == alone.years[2].gain().satang - 4'000'00);
    CHECK(beside.years[4].afterLoans == alone.years[4].afterLoans);
}

TEST_CASE("years: a loan comes at the beginning, rests, and is paid back whole; it changes no rate of return")
{
    Plan plan = bakery(5);
    const Years without = yearsOf(plan);
    const Loan loan{LoanId(u"l"_s), 0, u"สินเชื่อ"_s, {12'000'00}, {12'000}, 1, 12, 24};
    plan.economy.loans.push_back(loan);
    const Years with = yearsOf(plan);
    CHECK(with.presentValue == without.presentValue);
    CHECK(with.returnPercent == without.returnPercent);
    CHECK(with.years[0].loans.satang == 12'000'00);
    CHECK(with.years[1].loans.satang == -11 * 120'00); // the first month brings it, eleven ask one percent
    CHECK(with.years[5].loans.satang == 0);
    CHECK(with.stillOwed.satang == 0);
    qint64 interest = 0, all = 0;
    for (int month = 1; month <= 60; ++month)
        interest += loansInMonth(plan.economy.loans, month).interest.satang;
    for (const PlanYear& year : with.years)
        all += year.loans.satang;
    CHECK(all == -interest);
    CHECK(stillOwed(plan.economy.loans, 13).satang == 12'000'00);
    CHECK(stillOwed(plan.economy.loans, 14).satang == 11'500'00);
    CHECK(stillOwed(plan.economy.loans, 37).satang == 0);
}

TEST_CASE("the worst month names what was bought when that is the dearest, and says how much is missing")
{
    Plan plan = bakery(1);
    const CashYear year = cashYear(plan);
    CHECK(year.worst == 0);
    CHECK(year.dearest == NeedId(u"oven"_s));
    CHECK(worstMonthSentence(year, plan) == u"Cash runs short: at the end of January, 5,200 baht are missing. The dearest in that month: เตาอบ."_s);
    CHECK(worstMonthSentence(cashYear(Plan()), Plan()) == u"No income and no costs are written yet."_s);
    plan.economy.finance.front().openingCash = {10'000'00};
    CHECK(worstMonthSentence(cashYear(plan), plan).startsWith(u"Cash never runs short. It is lowest at the end of January: 4,800 baht."_s));
}

TEST_CASE("the sentence of sharing tells what has a fund and what has none")
{
    Plan plan = bakery(1);
    CHECK(sharingSentence(shareOut(plan, figures(plan))) == u"Of 9,600 baht left over a year, 0 baht go to funds; 9,600 baht have no fund yet."_s);
    plan.economy.funds.push_back({FundId(u"f"_s), 0, u"สำรอง"_s, FundPurpose::Reserve, FundRule::Percent, {20'000}});
    CHECK(sharingSentence(shareOut(plan, figures(plan))) == u"Of 9,600 baht left over a year, 1,920 baht go to funds; 7,680 baht have no fund yet."_s);
    plan.economy.funds[0].takesRest = true;
    CHECK(sharingSentence(shareOut(plan, figures(plan))) == u"All of the 9,600 baht left over a year have a fund."_s);
    plan.economy.incomeLines.clear();
    CHECK(sharingSentence(shareOut(plan, figures(plan))).startsWith(u"Nothing is left over"_s));
}

TEST_CASE("each cell of the grid is the surplus that the figures give at its price and quantity")
{
    Plan plan = bakery(1);
    plan.economy.needs[0].kind = NeedKind::PerUnit;
    plan.economy.needs[0].unitPrice = {9'50};
    const SurplusGrid grid = surplusGrid(plan);
    for (size_t price = 0; price < 5; ++price)
        for (size_t quantity = 0; quantity < 5; ++quantity)
            CHECK(grid.surplus[price][quantity] == figures(plan, {SurplusGrid::percents[quantity], SurplusGrid::percents[price], 100}).surplus());
    CHECK(grid.surplus[0][0].satang < 0);
}
