#include "core/insight/chainmargins.h"

#include "core/edit/capitaledits.h"
#include "core/edit/rowedits.h"
#include "core/insight/figures.h"
#include "tests/support/catch.h"

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 oneBaht = 100;

Plan twoWays()
{
    Plan plan;
    plan.economy.chains = {{ChainId(u"m"_s), 0, u"ผ่านคนกลาง"_s, {}, u"กก."_s}, {ChainId(u"d"_s), 1, u"ขายตรง"_s, {}, u"กก."_s}};
    const auto link = [&](const char* id, const QString& chain, ChainActor actor, qint64 in, qint64 own, qint64 out) {
        ChainLink row{ChainLinkId(QLatin1String(id)), ChainId(chain), int(plan.economy.chainLinks.size()), u"ข้อต่อ"_s};
        row.actor = actor;
        row.priceIn = {in * oneBaht};
        row.cost = {own * oneBaht};
        row.priceOut = {out * oneBaht};
        plan.economy.chainLinks.push_back(row);
    };
    link("d1", u"d"_s, ChainActor::Household, 0, 6, 14);
    link("d2", u"d"_s, ChainActor::Group, 14, 4, 24);
    link("m1", u"m"_s, ChainActor::Household, 0, 6, 10);
    link("m2", u"m"_s, ChainActor::Outsider, 10, 2, 30);
    return plan;
}

CropOption wayOf(const char* id, const QString& crop, int cuts, qint64 yield, qint64 cost)
{
    CropOption option{CropOptionId(QLatin1String(id)), 0, crop, QString::fromLatin1(id), cuts};
    option.yieldPerCut = {yield * 1000};
    option.price = {10 * oneBaht};
    option.costPerCut = {cost * oneBaht};
    return option;
}

} // namespace

TEST_CASE("of each 100 baht that the buyer pays, so many stay with each actor and in the community")
{
    const Plan plan = twoWays();
    const ChainMargins middleman = chainMargins(plan, ChainId(u"m"_s));
    CHECK(middleman.communityOfHundredBaht() == Money{13'33});
    CHECK(middleman.ofHundredBaht(ChainActor::Outsider) == Money{60 * oneBaht});
    CHECK(middleman.ofHundredBaht(ChainActor::Group) == Money{});
    const ChainMargins direct = chainMargins(plan, ChainId(u"d"_s));
    CHECK(direct.communityOfHundredBaht() == Money{58'33});
    CHECK(chainSentence(direct).contains(u"58.33"_s));
    CHECK(chainsSentence(plan, ChainId(u"m"_s), ChainId(u"d"_s)).contains(u"45"_s));
    CHECK(chainsSentence(plan, ChainId(u"m"_s), ChainId(u"m"_s)).contains(u"same"_s));
}

TEST_CASE("a chain without a price says so, and one that costs the community says that it pays in")
{
    Plan plan = twoWays();
    CHECK_FALSE(chainMargins(plan, ChainId(u"x"_s)).communityOfHundredBaht().has_value());
    CHECK(chainsSentence(plan, ChainId(u"m"_s), ChainId(u"x"_s)).isEmpty());
    plan.economy.chainLinks[2].cost = {13 * oneBaht};
    const ChainMargins loses = chainMargins(plan, ChainId(u"m"_s));
    CHECK(loses.communityOfHundredBaht() == Money{-10 * oneBaht});
    CHECK(chainSentence(loses).contains(u"10"_s));
    CHECK_FALSE(chainSentence(loses).contains(u"-10"_s));
}

TEST_CASE("the ways to grow a crop stand beside each other and the best is marked")
{
    Plan plan;
    plan.economy.cropOptions = {wayOf("once", u"ถั่วฝักยาว"_s, 1, 500, 1000), wayOf("often", u"ถั่วฝักยาว "_s, 6, 120, 300), wayOf("rice", u"ข้าว"_s, 1, 100, 0)};
    const auto crops = cropComparisons(plan);
    REQUIRE(crops.size() == 2);
    REQUIRE(crops[0].ways.size() == 2);
    CHECK(crops[0].ways[0].result.left() == Money{4000 * oneBaht});
    CHECK(crops[0].ways[1].result.left() == Money{5400 * oneBaht});
    CHECK_FALSE(crops[0].ways[0].isBest);
    CHECK(crops[0].ways[1].isBest);
    CHECK(crops[0].lead == Money{1400 * oneBaht});
    CHECK(cropSentence(crops[0], plan).contains(u"1,400"_s));
    CHECK_FALSE(crops[1].ways[0].isBest);
    plan.economy.cropOptions[1].costPerCut = {(7200 - 4000) * oneBaht / 6};
    plan.economy.cropOptions[1].costPerSeason = {(7200 - 4000) * oneBaht - 6 * ((7200 - 4000) * oneBaht / 6)};
    const auto even = cropComparisons(plan);
    CHECK((even[0].ways[0].isBest && even[0].ways[1].isBest));
    CHECK(even[0].lead == Money{});
    CropOption endless = wayOf("endless", u"x"_s, 1000, 0, 0);
    endless.yieldPerCut = {maxMilli};
    CHECK(cropResult(endless).yield.milli == maxMilli);
}

TEST_CASE("capital or a partner that goes takes its covers along, and the need is cash again: one step")
{
    Plan plan;
    Note activity;
    activity.id = NoteId(u"a"_s);
    activity.block = Block::Activity;
    activity.text = u"กิจกรรม"_s;
    plan.notes = {activity};
    CapitalItem hall;
    hall.id = CapitalId(u"h"_s);
    hall.name = u"ศาลาวัด"_s;
    plan.capital = {hall};
    Partner office;
    office.id = PartnerId(u"p"_s);
    office.name = u"อบต."_s;
    plan.economy.partners = {office};
    Need need;
    need.id = NeedId(u"n"_s);
    need.activity = activity.id;
    need.item = u"สถานที่"_s;
    need.unitPrice = {100 * oneBaht};
    plan.economy.needs = {need};
    Cover byHall{CoverId(u"c1"_s), need.id, hall.id, {}, Money{300 * oneBaht}};
    Cover byOffice{CoverId(u"c2"_s), need.id, {}, office.id, Money{200 * oneBaht}};
    REQUIRE(edits::addRows<Cover>({byHall, byOffice}).apply(plan).has_value());
    const Money full = figures(plan).before();
    CHECK(figures(plan).after().satang == full.satang - 500 * oneBaht);
    REQUIRE(edits::deleteCapital({hall.id}).apply(plan).has_value());
    CHECK(plan.economy.covers.size() == 1);
    CHECK(figures(plan).after().satang == full.satang - 200 * oneBaht);
    REQUIRE(edits::deleteRows<Partner>({office.id}).apply(plan).has_value());
    CHECK(plan.economy.covers.empty());
    CHECK(figures(plan).after() == full);
}
