#include "core/exchange/pdf/planbook.h"

#include "core/insight/years.h"
#include "core/insight/outlook.h"
#include "core/json/planjson.h"
#include "tests/exchange/paperplans.h"
#include "tests/support/catch.h"
#include "tests/support/paper.h"

#include <QFile>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

Plan palmPlan()
{
    QFile file(u":/samples/a-palm-tourism.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto plan = planFromJson(file.readAll());
    REQUIRE(plan.has_value());
    return *plan;
}

QString bookText(const Plan& plan)
{
    const auto pdf = planBookPdf(plan, {.versionText = {}, .printed = QDate(2026, 11, 20)}, test::PlainBars());
    REQUIRE(pdf.has_value());
    return test::bare(test::pdfText(*pdf));
}

QString wholeBaht(Money money) { return shown(Money{qRound64(double(money.satang) / 100) * 100}); }

bool contains(const QString& book, const QString& text) { return book.contains(test::bare(text)); }

} // namespace

TEST_CASE("the book tells the time ahead: who pays, cash by month, kinds of year, prices and quantities, sharing")
{
    Plan plan = palmPlan();
    plan.economy.transfers.push_back({TransferId(u"t"_s), plan.economy.funds[0].id, QDate(2027, 3, 1), {7'654'00}});
    const QString book = bookText(plan);
    CHECK(contains(book, u"The time ahead"_s));
    CHECK(contains(book, worstMonthSentence(cashYear(plan), plan)));
    for (const CashMonth& month : cashYear(plan).months)
        CHECK(contains(book, shown(month.balance)));
    for (const Scenario& scenario : scenariosOf(plan))
        CHECK(contains(book, scenario.name + shown(Quantity{1000 * scenario.quantityPercent}) + u'%'));
    for (const auto& price : surplusGrid(plan).surplus)
        for (const Money surplus : price)
            CHECK(contains(book, shown(surplus)));
    CHECK(contains(book, u"All of the 168,000 baht left over a year have a fund."_s));
    CHECK(contains(book, u"หนึ่งแสนหกหมื่นแปดพันบาทถ้วน"_s));
    CHECK(contains(book, u"7,654"_s));
    CHECK_FALSE(contains(book, u"Years with and without the project"_s));
}

TEST_CASE("the book tells several years and loans only where the plan asks for full finance, and never who holds shares")
{
    Plan plan = palmPlan();
    plan.economy.loans.push_back({LoanId(u"l"_s), 0, u"กองทุนหมู่บ้านคนตาล"_s, {40'000'00}, {6'000}, 1, 6, 36});
    plan.economy.holdings.push_back({HoldingId(u"h"_s), 0, u"รหัสลับ ก12"_s, 4, {20'000'00}});
    CHECK_FALSE(contains(bookText(plan), u"กองทุนหมู่บ้านคนตาล"_s));
    plan.economy.finance.front().full = true;
    plan.economy.finance.front().years = 10;
    const QString book = bookText(plan);
    CHECK(contains(book, u"กองทุนหมู่บ้านคนตาล"_s));
    CHECK(contains(book, yearsSentence(yearsOf(plan))));
    CHECK(contains(book, yearsSentence(yearsOf(plan, {}, true))));
    for (const PlanYear& year : yearsOf(plan).years)
        CHECK(contains(book, wholeBaht(year.afterLoans)));
    CHECK(contains(book, u"20,000 baht of shares, 4 people, 5,000 baht each on average."_s));
    CHECK_FALSE(contains(book, u"รหัสลับ"_s));
}
