#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject numbersOf(const QString& plan, const QStringList& more = {})
{
    const Ran ran = cli(QStringList{u"numbers"_s, plan, u"--json"_s} + more);
    CHECK(ran.exitCode == 0);
    CHECK(ran.err.isEmpty());
    return QJsonDocument::fromJson(ran.out).object();
}

void applyTo(const QString& plan, const QByteArray& lines)
{
    const Ran ran = cli({u"apply"_s, plan, u"--edits"_s, u"-"_s}, lines);
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
}

} // namespace

TEST_CASE("numbers prints the ledger of the palm tourism sample, exact")
{
    const Workspace workspace;
    const QJsonObject all = numbersOf(workspace.plan());
    CHECK(all[u"income"_s].toDouble() == 360'000);
    CHECK(all[u"cost"_s].toDouble() == 192'000);
    CHECK(all[u"surplus"_s].toDouble() == 168'000);
    CHECK(all[u"before"_s].toDouble() == 272'400);
    CHECK(all[u"saved"_s].toDouble() == 80'400);
    CHECK(all[u"surplusInWords"_s].toString() == u"หนึ่งแสนหกหมื่นแปดพันบาทถ้วน"_s);
    const QJsonArray funds = all[u"sharing"_s][u"funds"_s].toArray();
    REQUIRE(funds.size() == 3);
    CHECK(funds[0][u"amount"_s].toDouble() == 16'800);
    CHECK(funds[1][u"amount"_s].toDouble() == 33'600);
    CHECK(funds[2][u"amount"_s].toDouble() == 117'600);
}

TEST_CASE("numbers prints what lies ahead: cash, kinds of year, the grid, years with and without the project")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    applyTo(plan, R"({"edit":"add-scenario","name":"ฝนทิ้งช่วง","quantityPercent":50}
{"edit":"set-finance","row":1,"full":true,"years":2,"discountPercent":10,"workingCapital":5000,"incomeWithout":30000}
{"edit":"add-loan","name":"กองทุนหมู่บ้าน","amount":12000,"ratePercent":12,"startMonth":1,"graceMonths":12,"months":12}
)");
    const QJsonObject all = numbersOf(plan);
    CHECK(all[u"cash"_s].toArray().size() == 12);
    CHECK(all[u"cash"_s][0][u"loans"_s].toDouble() == 12'000);
    CHECK_FALSE(all[u"worstMonth"_s][u"sentence"_s].toString().isEmpty());
    const QJsonArray scenarios = all[u"scenarios"_s].toArray();
    REQUIRE(scenarios.size() == 2);
    CHECK(scenarios[1][u"income"_s].toDouble() == 180'000);
    CHECK(all[u"grid"_s][u"surplusByPriceThenQuantity"_s][2][2].toDouble() == 168'000);
    const QJsonObject years = all[u"years"_s].toObject();
    REQUIRE(years[u"years"_s].toArray().size() == 3);
    CHECK(years[u"years"_s][1][u"with"_s].toDouble() == 168'000);
    CHECK(years[u"years"_s][1][u"gain"_s].toDouble() == 138'000);
    CHECK(years[u"years"_s][0][u"workingCapital"_s].toDouble() == -5'000);
    CHECK(years[u"years"_s][2][u"workingCapital"_s].toDouble() == 5'000);
    CHECK(years[u"years"_s][0][u"loans"_s].toDouble() == 12'000);
    CHECK(years[u"years"_s][1][u"loans"_s].toDouble() == -1'320);
    const double worth = years[u"presentValue"_s].toDouble();
    const double start = years[u"years"_s][0][u"gain"_s].toDouble();
    CHECK(worth == Approx(start + 138'000 / 1.1 + 143'000 / 1.21).margin(0.01));
    CHECK(all[u"yearsWithout7And8"_s][u"presentValue"_s].toDouble() < worth);
    CHECK(numbersOf(plan, {u"--scenario"_s, u"ฝนทิ้งช่วง"_s})[u"income"_s].toDouble() == 180'000);
    CHECK(cli({u"numbers"_s, plan, u"--scenario"_s, u"น้ำท่วม"_s}).exitCode != 0);
}

TEST_CASE("numbers shares dividends among holders and says it in plain lines")
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    applyTo(plan, R"({"edit":"set-fund","row":2,"purpose":"dividend"}
{"edit":"add-holding","holder":"รุ่นแรก","people":3,"shares":20000}
{"edit":"add-holding","holder":"รุ่นสอง","people":1,"shares":10000}
)");
    const QJsonArray holders = numbersOf(plan)[u"shares"_s][u"holders"_s].toArray();
    REQUIRE(holders.size() == 2);
    CHECK(holders[0][u"dividend"_s].toDouble() == 22'400);
    CHECK(holders[1][u"dividend"_s].toDouble() == 11'200);
    const QByteArray text = cli({u"numbers"_s, plan, u"--lang"_s, u"en"_s}).out;
    CHECK(text.contains("Left over a year: 168,000 baht\n"));
    CHECK(text.contains("  Left over a year if Bad: "));
    CHECK(text.contains("  รุ่นสอง: dividend 11,200 baht, refund 0 baht\n"));
    CHECK_FALSE(text.contains("Net present value")); // full finance is not asked for
    applyTo(plan, R"({"edit":"set-finance","row":1,"full":true})");
    CHECK(cli({u"numbers"_s, plan, u"--lang"_s, u"en"_s}).out.contains("Net present value: "));
}
