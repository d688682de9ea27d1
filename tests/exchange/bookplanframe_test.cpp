#include "core/exchange/pdf/planbook.h"

#include "core/insight/cooperation.h"
#include "core/insight/framewords.h"
#include "core/json/planjson.h"
#include "tests/exchange/paperplans.h"
#include "tests/support/catch.h"
#include "tests/support/frameplan.h"
#include "tests/support/paper.h"

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray framedBook(const Plan& plan)
{
    const auto pdf = planBookPdf(plan, {.versionText = {}, .printed = QDate(2026, 11, 20)}, test::PlainBars());
    REQUIRE(pdf.has_value());
    return *pdf;
}

bool isPrinted(const QString& book, const QString& text) { return book.contains(test::bare(text)); }

} // namespace

TEST_CASE("the book tells the frame below the group: figures with year and source, sums, rules, loop, sub-plans by term, who is responsible")
{
    Plan plan = test::usualPlan();
    test::putFrameInto(plan);
    const QString book = test::bare(test::pdfText(framedBook(plan)));
    for (const AreaFact& fact : plan.frame.areaFacts) {
        CHECK(isPrinted(book, fact.what));
        CHECK(isPrinted(book, shown(*fact.value)));
        CHECK(isPrinted(book, fact.source));
    }
    CHECK(isPrinted(book, u"2566"_s));
    CHECK_FALSE(isPrinted(book, u"2023"_s));
    CHECK(isPrinted(book, u"4,270"_s));
    const FrameStatement& frame = plan.frame.statement.front();
    for (const QString& words : {frame.goal, frame.strategy, frame.tools, frame.measures, frame.principles, frame.ethics, frame.ownership, u"ไม่ผสมน้ำตาลทราย"_s, tagName(TagScheme::WorkBase, 4)})
        CHECK(isPrinted(book, words));
    CHECK(isPrinted(book, loopSentence(plan)));
    for (const LoopStation& row : plan.frame.loopStations)
        CHECK(isPrinted(book, row.what));
    CHECK(isPrinted(book, placeCheckWords(plan.frame.frameAreas[1].place)));
    const qsizetype near = book.indexOf(test::bare(nameOf(Term::Short)));
    const qsizetype far = book.indexOf(test::bare(nameOf(Term::Long)));
    CHECK(near > 0);
    CHECK(far > near);
    CHECK(isPrinted(book, sideReason(cooperation(plan)[0])));
    CHECK(isPrinted(book, u"ครั้งที่ 3/2566"_s));
}

TEST_CASE("the book names nobody of the mechanism and has no frame where none is written")
{
    Plan plan = test::usualPlan();
    const QString without = test::bare(test::pdfText(framedBook(plan)));
    CHECK_FALSE(isPrinted(without, u"The loop of the district"_s));
    CHECK_FALSE(isPrinted(without, u"Who is responsible"_s));
    CHECK_FALSE(isPrinted(without, u"The frame of the plan"_s));
    test::putFrameInto(plan);
    CHECK_FALSE(isPrinted(test::bare(test::pdfText(framedBook(plan))), plan.frame.mechanism.front().name));
}

TEST_CASE("a line of the area that has neither figure nor source is not printed; a station full of words keeps its box")
{
    Plan plan = test::usualPlan();
    plan.frame.areaFacts = usualFacts(plan);
    plan.frame.loopStations = {{LoopStationId(u"long"_s), 0, QString(u"เก็บน้ำตาลสดทุกเช้าตลอดฤดู "_s).repeated(20).trimmed(), LoopStationKind::Produce, {}, {}, {}}};
    const QString book = test::bare(test::pdfText(framedBook(plan)));
    CHECK_FALSE(isPrinted(book, u"The area in figures"_s));
    CHECK(isPrinted(book, u"The loop of the district"_s));
    CHECK(isPrinted(book, plan.frame.loopStations.front().what));
}
