#include "core/exchange/pdf/planbook.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/exchange/image/canvasimage.h"
#include "tests/exchange/paperplans.h"
#include "tests/support/catch.h"
#include "tests/support/paper.h"
#include "ui/charts/charts.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>

#include <set>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

PlanBookOptions printedToday()
{
    return {.versionText = u"ฉบับที่ 3"_s,
        .printed = QDate(2026, 11, 20),
        .findings = {{u"ต้องแก้"_s, u"จุดขายนี้ยังไม่มีกลุ่มลูกค้า"_s, u"ใบ 1.4"_s}, {u"ควรดู"_s, u"ทุนที่ยังไม่ใช้ 3 รายการ"_s, u"ทุน"_s}}};
}

QByteArray bookOf(const Plan& plan, const PlanBookOptions& options = printedToday())
{
    const auto pdf = planBookPdf(plan, options, test::PlainBars());
    REQUIRE(pdf.has_value());
    return *pdf;
}

QStringList pageTexts(const QByteArray& pdf)
{
    QStringList pages = test::toolOutput(u"pdftotext"_s, {u"-raw"_s}, pdf, {u"-"_s}).split(u'\f');
    pages.removeLast();
    return pages;
}

/// A text that goes on over a page is whole again without what stands in the margins and the repeated table head.
QString runningText(const QByteArray& pdf)
{
    QString text = test::bare(test::pdfText(pdf));
    text.remove(QRegularExpression(u"-[๐-๙]+-.*?page\\d+/\\d+(Aboutthegroup)?"_s));
    return text;
}

void checkTextsAreThere(const Plan& plan, const QByteArray& pdf)
{
    const QString text = runningText(pdf);
    for (const QString& string : test::textsOf(plan)) {
        INFO(string.toStdString());
        CHECK(text.contains(test::bare(string)));
    }
}

void checkPageMarks(const QByteArray& pdf)
{
    const QStringList pages = pageTexts(pdf);
    for (qsizetype at = 1; at < pages.size(); ++at) {
        INFO("page " << at + 1);
        CHECK(pages.at(at).contains(u"- %1 -"_s.arg(thaiDigits(QString::number(at + 1)))));
        CHECK(pages.at(at).contains(u"page %1/%2"_s.arg(at + 1).arg(pages.size())));
        CHECK(pages.at(at).contains(u"TC-7F3A"_s));
    }
    CHECK_FALSE(pages.front().contains(u"- ๑ -"_s));
}

} // namespace

TEST_CASE("every text of a plan stands in its book, to be found by searching")
{
    const Plan plan = test::difficultPlan();
    const QByteArray pdf = bookOf(plan);
    checkTextsAreThere(plan, pdf);
    checkPageMarks(pdf);
    const QString text = test::bare(test::pdfText(pdf));
    for (const PrintedFinding& finding : printedToday().findings)
        CHECK(text.contains(test::bare(finding.title)));
}

TEST_CASE("what the group accepts is printed with its reason and its day, and only when there is something")
{
    const Plan plan = test::difficultPlan();
    PlanBookOptions options = printedToday();
    CHECK_FALSE(test::bare(test::pdfText(bookOf(plan, options))).contains(test::bare(u"What the group accepts as it is"_s)));
    options.accepted = {{u"“อาหารพื้นบ้าน” ยังไม่มีรายได้"_s, u"ข้อ 1 ใบ 2"_s, u"รวมอยู่ในค่าโปรแกรมแล้ว"_s, QDate(2026, 11, 20)}};
    const QString text = test::bare(test::pdfText(bookOf(plan, options)));
    for (const QString& words : QStringList{u"What the group accepts as it is"_s, options.accepted[0].title, options.accepted[0].where,
             options.accepted[0].reason, shortDate(options.accepted[0].date)})
        CHECK(text.contains(test::bare(words)));
}

TEST_CASE("a plan of 300 notes loses none of them on paper")
{
    const Plan plan = test::crowdedPlan(300);
    const QByteArray pdf = bookOf(plan);
    checkTextsAreThere(plan, pdf);
    checkPageMarks(pdf);
}

TEST_CASE("a block too full for the canvas page says where its other notes stand")
{
    const QStringList pages = pageTexts(bookOf(test::crowdedPlan(300)));
    const auto canvas = std::find_if(
        pages.begin(), pages.end(), [](const QString& page) { return page.contains(u"Strategyzer AG, CC BY-SA 3.0"_s); });
    REQUIRE(canvas != pages.end());
    auto markers = QRegularExpression(u"and (\\d+) more, see page (\\d+)"_s).globalMatch(*canvas);
    int found = 0;
    for (; markers.hasNext(); ++found) {
        const auto marker = markers.next();
        CHECK(marker.captured(1).toInt() > 0);
        const int page = marker.captured(2).toInt();
        REQUIRE(page <= pages.size());
        CHECK(page > canvas - pages.begin() + 1);
    }
    CHECK(found == 9);
}

TEST_CASE("charts as the program draws them leave every text of their page in step")
{
    const Plan plan = test::difficultPlan();
    const auto pdf = planBookPdf(plan, printedToday(), *makeChartPainter());
    REQUIRE(pdf.has_value());
    checkTextsAreThere(plan, *pdf);
    const QString text = test::bare(test::pdfText(*pdf));
    for (const QString& word : {nameOf(Account::Cultural), u"Number of items"_s, u"Still to go"_s, u"K1"_s})
        CHECK(text.contains(test::bare(word)));
}

TEST_CASE("the longest texts stay within the margins of the paper")
{
    const Plan plan = test::longestPlan();
    const QByteArray pdf = bookOf(plan);
    checkTextsAreThere(plan, pdf);
    const QStringList pages = test::toolOutput(u"pdftotext"_s, {u"-bbox"_s}, pdf, {u"-"_s}).split(u"<page "_s).sliced(1);
    const QRegularExpression size(u"width=\"([0-9.]+)\" height=\"([0-9.]+)\""_s);
    const QRegularExpression box(u"xMin=\"(.+?)\" yMin=\"(.+?)\" xMax=\"(.+?)\" yMax=\"(.+?)\">(.*?)<"_s);
    for (const QString& page : pages) {
        const auto paper = size.match(page);
        REQUIRE(paper.hasMatch());
        const double margin = paper.captured(1).toDouble() > 600 ? 33 : 56;
        auto words = box.globalMatch(page);
        REQUIRE(words.hasNext());
        while (words.hasNext()) {
            const auto word = words.next();
            INFO(word.captured(5).toStdString() << " on page " << pages.indexOf(page) + 1);
            CHECK(word.captured(1).toDouble() >= margin);
            CHECK(word.captured(3).toDouble() <= paper.captured(1).toDouble() - margin + 0.5);
            CHECK(word.captured(4).toDouble() <= paper.captured(2).toDouble() - 15);
        }
    }
}

TEST_CASE("links are told in words beside their note")
{
    const Plan plan = test::usualPlan();
    const QString text = test::bare(test::pdfText(bookOf(plan)));
    CHECK(text.contains(test::bare(linkVerb(Block::Channel, Block::Value) + u": 1.1 วิถีคนตาลของจริง"_s)));
    CHECK(text.contains(test::bare(u"In the canvas: 7.1"_s)));
}

TEST_CASE("the canvas stands on one landscape sheet, all others are portrait A4")
{
    const QString facts = test::toolOutput(u"pdfinfo"_s, {u"-l"_s, u"999"_s}, bookOf(test::usualPlan()));
    CHECK(facts.count(QRegularExpression(u"size: +842 x 595"_s)) == 1);
    CHECK(facts.count(QRegularExpression(u"Page +\\d+ size: +595 x 842"_s)) == pageTexts(bookOf(test::usualPlan())).size() - 1);
}

TEST_CASE("an empty plan still makes a whole book")
{
    Plan plan;
    plan.head.id = PlanId(u"7f3akx9m2p4q8r6t"_s);
    const QByteArray pdf = bookOf(plan, {.versionText = {}, .printed = QDate(2026, 11, 20)});
    checkPageMarks(pdf);
    CHECK(pageTexts(pdf).size() >= 7);
    CHECK_FALSE(test::pdfText(pdf).contains(u"Sample data"_s));
}

TEST_CASE("every page of a sample plan says that it is one")
{
    for (const QString& page : pageTexts(bookOf(test::usualPlan())))
        CHECK(page.contains(u"Sample data"_s));
}

TEST_CASE("years on paper are Buddhist, and in Thai digits when asked for")
{
    PlanBookOptions options = printedToday();
    CHECK(test::pdfText(bookOf(test::usualPlan(), options)).contains(u"2569"_s));
    CHECK_FALSE(test::pdfText(bookOf(test::usualPlan(), options)).contains(u"2026"_s));
    options.thaiDigits = true;
    const QString text = test::pdfText(bookOf(test::usualPlan(), options));
    CHECK(text.contains(u"๒๕๖๙"_s));
    CHECK_FALSE(text.contains(u"2569"_s));
}

TEST_CASE("the plan book is a sound PDF with a bookmark for each part and block")
{
    const QByteArray pdf = bookOf(test::usualPlan());
    CHECK(test::toolOutput(u"qpdf"_s, {u"--check"_s}, pdf).contains(u"No syntax or stream encoding errors"_s));
    const QString outline = test::toolOutput(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s}, pdf);
    for (const Block block : allBlocks)
        CHECK(outline.contains(u"%1 %2"_s.arg(QString::number(number(block)), blockName(block))));
}

TEST_CASE("the canvas picture has the asked size, and notes drawn on white")
{
    const QImage picture = canvasImage(test::usualPlan(), {1920, 1080});
    REQUIRE(picture.size() == QSize(1920, 1080));
    CHECK(picture.pixelColor(2, 2) == QColor(Qt::white));
    int yellow = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            yellow += picture.pixelColor(x, y) == QColor(0xF6, 0xF0, 0x8C) ? 1 : 0;
    CHECK(yellow > 500);
    CHECK(picture != canvasImage(Plan(), {1920, 1080}));
}

TEST_CASE("chains, products and partners are in the book when there are any, without a contact")
{
    Plan plan = test::usualPlan();
    const QString none = test::bare(test::pdfText(bookOf(plan)));
    for (const QString& title : {u"From grower to eater"_s, u"Our products and their story"_s, u"Who walks with us"_s})
        CHECK_FALSE(none.contains(test::bare(title)));
    plan.economy.chains = {{ChainId(u"c"_s), 0, u"ขายตรงถึงคนกิน"_s, {}, u"กิโลกรัม"_s}};
    ChainLink link{ChainLinkId(u"l"_s), ChainId(u"c"_s), 0, u"คัดและบรรจุ"_s};
    link.actor = ChainActor::Group;
    link.cost = {40'00};
    link.priceOut = {100'00};
    link.chosen = true;
    plan.economy.chainLinks = {link};
    plan.economy.cropOptions = {{CropOptionId(u"o"_s), 0, u"ถั่วฝักยาว"_s, u"ทยอยเก็บ"_s, 6, {120'000}, u"กก."_s, {20'00}}};
    Product product;
    product.id = ProductId(u"p"_s);
    product.name = u"กล้วยตากแดดเดียว"_s;
    product.storyNature = u"ตากลมเขาไม่ใช้เตา"_s;
    product.marketplace = u"ร้านตัวอย่างบนตลาดกลาง"_s;
    plan.economy.products = {product};
    plan.economy.productStages = {{ProductStageId(u"s"_s), product.id, StageKind::Feedback, QDate(2026, 11, 20), u"ลูกค้าขอซองเล็ก"_s}};
    plan.economy.productProblems = {{ProductProblemId(u"q"_s), product.id, QDate(2026, 10, 1), ProblemKind::Packing, u"ซองรั่ว"_s, u"เปลี่ยนซีล"_s, {}}};
    Partner partner;
    partner.id = PartnerId(u"x"_s);
    partner.name = u"วิทยาลัยตัวอย่าง"_s;
    partner.role = u"ออกแบบฉลากให้"_s;
    partner.contact = u"โทรลับเฉพาะ"_s;
    plan.economy.partners = {partner};
    plan.economy.relations = {{RelationId(u"r"_s), 0, partner.id, {}, RelationKind::Learning, NetworkLevel::Province, u"ปีละสองครั้ง"_s}};
    const QByteArray pdf = bookOf(plan);
    const QString text = test::bare(test::pdfText(pdf));
    for (const QString& words : {u"ขายตรงถึงคนกิน"_s, u"คัดและบรรจุ"_s, u"keeps 60"_s, u"We act here"_s, u"60 baht stay in the community"_s, u"ทยอยเก็บ"_s, u"14,400"_s,
             u"กล้วยตากแดดเดียว"_s, u"ตากลมเขาไม่ใช้เตา"_s, u"ร้านตัวอย่างบนตลาดกลาง"_s, u"ลูกค้าขอซองเล็ก"_s, u"ซองรั่ว"_s, u"เปลี่ยนซีล"_s, u"วิทยาลัยตัวอย่าง"_s,
             u"ออกแบบฉลากให้"_s, u"ปีละสองครั้ง"_s}) {
        CAPTURE(words.toStdString());
        CHECK(text.contains(test::bare(words)));
    }
    CHECK_FALSE(text.contains(u"โทรลับเฉพาะ"_s));
    checkPageMarks(pdf);
}

TEST_CASE("the book prints the first four photos with their captions")
{
    QImage image(1600, 1200, QImage::Format_RGB32);
    image.fill(QColor(0x2E, 0x7D, 0x32));
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "JPEG"));
    PlanBookOptions options = printedToday();
    const Plan plan = test::usualPlan();
    const qsizetype pagesBefore = pageTexts(bookOf(plan, options)).size();
    for (int i = 1; i <= 5; ++i)
        options.photos.push_back({jpeg, u"แผ่นของหมู่ %1"_s.arg(i)});
    options.photos[1].jpeg = "no picture";
    const QByteArray pdf = bookOf(plan, options);
    CHECK(pageTexts(pdf).size() == pagesBefore + 1);
    const QString text = test::bare(test::pdfText(pdf));
    CHECK(text.contains(u"แผ่นของหมู่1"_s));
    CHECK(text.contains(u"แผ่นของหมู่4"_s));
    CHECK_FALSE(text.contains(u"แผ่นของหมู่5"_s));
    CHECK(test::toolOutput(u"pdfimages"_s, {u"-list"_s}, pdf, {}).count(u"image"_s) >= 3);
}

TEST_CASE("the family plan is printed with what is left over, the flagged total and the debt, only when there are entries")
{
    Plan plan = test::difficultPlan();
    CHECK_FALSE(test::bare(test::pdfText(bookOf(plan))).contains(test::bare(u"Family plan"_s)));
    constexpr qint64 baht = 100;
    const HouseholdId home = HouseholdId::random();
    plan.economy.households = {{home, 0, u"บ้าน ๑ & <b>"_s, 4}};
    const auto add = [&](EntryKind kind, qint64 amount) {
        plan.economy.householdEntries.push_back({HouseholdEntryId::random(), home, QDate(2005, 1, 31), u"ก"_s, kind, {amount * baht}});
    };
    add(EntryKind::Income, 27'000);
    add(EntryKind::Production, 11'000);
    add(EntryKind::Living, 2'400);
    add(EntryKind::Borrowed, 50'000);
    plan.economy.printedTotals = {{PrintedTotalId::random(), home, QDate(2005, 1, 1), TotalKind::Expense, {15'400 * baht}}};
    const DebtId debt = DebtId::random();
    plan.economy.debts = {{debt, 0, home, u"ธ.ก.ส."_s, Lender::Bank, {50'000 * baht}, true, {}}};
    plan.economy.debtBalances = {{DebtBalanceId::random(), debt, QDate(2026, 1, 31), {50'000 * baht}}, {DebtBalanceId::random(), debt, QDate(2026, 6, 30), {42'500 * baht}}};
    const QString text = test::bare(test::pdfText(bookOf(plan)));
    for (const QString& words : {u"Family plan"_s, u"บ้าน ๑ & <b>: Left over: 13,600 baht a month"_s, u"13,400"_s, u"Loans received (50,000 a month) are not income."_s,
             u"Expense in Jan 2548: the book says 15,400, its lines add up to 13,400."_s, u"Debt falls: 7,500 baht less since 31 Jan 2569, now 42,500 baht"_s})
        CHECK(text.contains(test::bare(words)));
}

TEST_CASE("capital from the accounts is printed with the worth that the accounts leave over")
{
    Plan plan = test::difficultPlan();
    CapitalItem item;
    item.id = CapitalId::random();
    item.name = u"รายเหลือจากบัญชี"_s;
    item.fromHouseholds = true;
    plan.capital = {item};
    const HouseholdId home = HouseholdId::random();
    plan.economy.households = {{home, 0, u"ก"_s, 4}};
    plan.economy.householdEntries = {{HouseholdEntryId::random(), home, QDate(2026, 1, 31), u"ก"_s, EntryKind::Income, {9'876'543'21}}};
    const QStringList pages = pageTexts(bookOf(plan));
    const auto capital = std::find_if(pages.begin(), pages.end(), [&](const QString& page) { return page.contains(u"Baht a year"_s); });
    REQUIRE(capital != pages.end());
    CHECK(capital->contains(u"9,876,543.21"_s));
}
