#include "core/exchange/exportplan.h"
#include "core/insight/people.h"
#include "tests/exchange/paperplans.h"
#include "tests/exchange/pdfpages.h"
#include "tests/support/catch.h"
#include "tests/support/paper.h"

#include <QBuffer>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

Plan planWithPeople()
{
    Plan plan = test::usualPlan();
    plan.members = {{.id = MemberId::random(), .position = 0, .name = u"นางสมมุติ ตัวอย่าง"_s, .role = u"เหรัญญิก"_s}};
    plan.economy.partners.push_back({.id = PartnerId::random(), .name = u"โรงเรียน"_s, .contact = u"ครูสมมุติ 000-0000"_s});
    return plan;
}

QByteArray bookAs(const Plan& plan, BookVariant variant)
{
    ExportOptions options;
    options.print.book = variant;
    return test::written(exported(plan, ExportFormat::Pdf, options, test::PlainBars()));
}

} // namespace

TEST_CASE("the short form holds summary, canvas, numbers and agreement; the hand-out is two pages of even the longest plan")
{
    const QString shortForm = test::pagesAsText(bookAs(test::usualPlan(), BookVariant::Short)).join(QString());
    const QString whole = test::pagesAsText(bookAs(test::usualPlan(), BookVariant::Whole)).join(QString());
    for (const QString& title : QStringList{u"The plan on one page"_s, u"Community canvas"_s, u"Agreement to the plan"_s}) {
        CHECK(shortForm.contains(test::bare(title)));
        CHECK(whole.contains(test::bare(title)));
    }
    for (const QString& title : QStringList{u"The nine blocks in detail"_s, u"Capital that the community has"_s}) {
        CHECK_FALSE(shortForm.contains(test::bare(title)));
        CHECK(whole.contains(test::bare(title)));
    }
    for (const Plan& plan : {test::usualPlan(), test::longestPlan(), test::crowdedPlan(300), Plan()})
        CHECK(test::pageSizes(bookAs(plan, BookVariant::HandOut)) == QList<QSize>{QSize(210, 297), QSize(297, 210)});
}

TEST_CASE("the proposal for another funder has its five parts, and the case brief stands on two pages")
{
    Plan plan = test::usualPlan();
    plan.programme.instalments = {{.id = InstalmentId::random(), .name = u"งวดแรก"_s, .source = u"กองทุนตำบล"_s, .amount = {5'000'000}}};
    const QString proposal = test::pagesAsText(bookAs(plan, BookVariant::Proposal)).join(QString());
    for (const QString& part : {u"Objectives"_s, u"Activities"_s, u"Budget by source"_s, u"Instalments"_s, u"Indicators"_s, u"งวดแรก"_s, u"กองทุนตำบล"_s, u"50,000"_s})
        CHECK(proposal.contains(test::bare(part)));
    CHECK_FALSE(proposal.contains(test::bare(u"Community canvas"_s)));
    CHECK(test::pagesAsText(bookAs(Plan(), BookVariant::Proposal)).join(QString()).contains(test::bare(u"The plan has no numbers yet."_s)));

    ExportOptions options;
    options.print.book = BookVariant::CaseBrief;
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    REQUIRE((buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "JPEG")));
    options.photos = {{jpeg, u"วันทำแผน"_s}};
    const QByteArray brief = test::written(exported(plan, ExportFormat::Pdf, options, test::PlainBars()));
    CHECK(test::pageSizes(brief) == QList<QSize>{QSize(210, 297), QSize(210, 297)});
    CHECK(test::pagesAsText(brief).front().contains(test::bare(u"Our story"_s)));
    CHECK(test::pagesAsText(brief).back().contains(test::bare(u"วันทำแผน"_s)));
    test::checkPrintable(brief);
}

TEST_CASE("the copy for the public names nobody")
{
    const Plan plan = planWithPeople();
    const QString whole = test::pagesAsText(bookAs(plan, BookVariant::Whole)).join(QString());
    const QString open = test::pagesAsText(bookAs(plan, BookVariant::Public)).join(QString());
    CHECK(whole.contains(test::bare(plan.members[0].name)));
    CHECK_FALSE(open.contains(test::bare(plan.members[0].name)));
    CHECK(open.contains(test::bare(plan.members[0].role)));
    CHECK(open.contains(test::bare(anonymised(plan).members[0].name)));
    CHECK(anonymised(plan).members[0].name != plan.members[0].name);
}

TEST_CASE("a plan with something to mend says on every page that it is a draft")
{
    const Plan plan = test::usualPlan();
    const QStringList pages = test::pagesAsText(bookAs(Plan(), BookVariant::HandOut));
    for (const QString& page : pages)
        CHECK(page.contains(u"Draft"_s));
    PlanBookOptions options;
    options.printed = QDate(2026, 11, 20);
    CHECK_FALSE(test::pagesAsText(test::written(planBookPdf(plan, options, test::PlainBars()))).join(QString()).contains(u"Draft"_s));
}
