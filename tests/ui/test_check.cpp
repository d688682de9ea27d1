#include "core/edit/acceptedits.h"
#include "core/edit/noteedits.h"
#include "tests/ui/sheets.h"
#include "ui/check/acceptdialog.h"
#include "ui/check/checkpage.h"
#include "ui/check/findinglist.h"
#include "ui/check/findingsview.h"
#include "ui/check/findingmap.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace sheets;

namespace {

Edit withoutNote(Block block)
{
    return {u"test"_s, {}, {}, [block](Plan& plan) -> Result<void> {
        std::erase_if(plan.links, [&](const Link& link) {
            return plan.note(link.from)->block == block || plan.note(link.to)->block == block;
        });
        std::erase_if(plan.notes, [&](const Note& note) { return note.block == block; });
        return {};
    }};
}

struct CheckShown {
    Look look;
    Opened opened;
    CheckPage page;
    FindingList* list;

    explicit CheckShown(int percent = 100, const Plan& plan = smallPlan())
        : look(percent)
        , opened(plan)
        , page(*opened.document)
        , list(page.findChild<FindingList*>())
    {
        showAs(page, {1206, 590});
        page.goTo({});
    }
};

} // namespace

TEST_CASE("the arrow keys go through the findings and Enter goes to the note")
{
    CheckShown shown;
    QSignalSpy jumps(&shown.page, &Page::jumpRequested);
    REQUIRE(shown.list->hasFocus());
    REQUIRE(shown.list->currentFinding());
    CHECK(shown.list->currentFinding()->rule == Rule::IncomeWithoutProduct);

    QTest::keyClick(shown.list, Qt::Key_Return);
    REQUIRE(jumps.size() == 1);
    const auto first = jumps[0][0].value<Target>();
    CHECK(first.page == PageKind::Canvas);
    CHECK(shown.opened.document->plan().note(first.note)->text == u"ค่าวิทยากร"_s);

    REQUIRE(shown.opened.document->perform(withoutNote(Block::Channel)));
    QTest::keyClick(shown.list, Qt::Key_Home);
    const Finding must = *shown.list->currentFinding();
    QTest::keyClick(shown.list, Qt::Key_End);
    CHECK_FALSE(*shown.list->currentFinding() == must);
    CHECK(severityOf(shown.list->currentFinding()->rule) == Severity::Should);
}

TEST_CASE("a heading of the findings never becomes current")
{
    CheckShown shown;
    REQUIRE(shown.opened.document->perform(withoutNote(Block::Channel)));
    QTest::keyClick(shown.list, Qt::Key_Home);
    for (int i = 0; i < shown.list->model()->rowCount(); ++i) {
        CHECK(shown.list->currentFinding() != nullptr);
        QTest::keyClick(shown.list, Qt::Key_Down);
    }
}

TEST_CASE("the current finding is unfolded with why, how and the one primary button")
{
    CheckShown shown;
    const auto buttons = shown.list->viewport()->findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 2); // the other one accepts it with a reason
    CHECK_FALSE(buttons[1]->isDefault());
    CHECK(buttons[0]->isDefault());
    QStringList texts;
    for (const QLabel* label : shown.list->viewport()->findChildren<QLabel*>())
        texts << label->text();
    CHECK(texts.contains(why(Rule::IncomeWithoutProduct)));
    CHECK(texts.contains(howToMend(Rule::IncomeWithoutProduct)));
    CHECK(texts.contains(exampleOf(Rule::IncomeWithoutProduct)));
}

TEST_CASE("a mended finding leaves the list while the page is open, and the empty plan of faults says so")
{
    CheckShown shown;
    const Plan& plan = shown.opened.document->plan();
    const NoteId income = shown.list->currentFinding()->note;
    const NoteId value = plan.notesIn(Block::Value).front()->id;
    REQUIRE(shown.opened.document->perform(edits::addLink(income, value)));
    CHECK(findings(shown.opened.document->plan()).empty());
    CHECK(shown.list->isHidden());
    bool said = false;
    for (const QLabel* label : shown.page.findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text() == FindingsView::tr("Nothing to mend found"));
    CHECK(said);
    CHECK(QApplication::focusWidget() != nullptr);
}

TEST_CASE("the filter shows only one severity and counts both")
{
    CheckShown shown;
    REQUIRE(shown.opened.document->perform(withoutNote(Block::Channel)));
    auto* filter = shown.page.findChild<SegmentedSwitch*>(u"severities"_s);
    const auto found = findings(shown.opened.document->plan());
    CHECK(shown.list->model()->rowCount() == int(found.size()) + 2);
    QTest::keyClick(filter->part(1), Qt::Key_Space);
    CHECK(shown.list->model()->rowCount() < int(found.size()) + 2);
    CHECK(severityOf(shown.list->currentFinding()->rule) == Severity::Must);
    CHECK(filter->part(1)->text().contains(u'2'));
}

TEST_CASE("a finding is accepted with a reason, stands in a section of its own, and is withdrawn")
{
    CheckShown shown;
    const Document& document = *shown.opened.document;
    REQUIRE(shown.opened.document->perform(withoutNote(Block::Repeat)));
    QTest::keyClick(shown.list, Qt::Key_End);
    REQUIRE(shown.list->currentFinding()->rule == Rule::CustomerWithoutRepeat);
    const auto open = openFindings(document.plan()).size();
    const auto lastButton = [&] { return shown.list->viewport()->findChildren<QPushButton*>().last(); };
    QTimer whenAsked;
    QObject::connect(&whenAsked, &QTimer::timeout, &shown.page, [&] {
        auto* dialog = qobject_cast<AcceptDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        whenAsked.stop();
        auto* accept = dialog->findChild<QPushButton*>();
        CHECK_FALSE(accept->isEnabled()); // no reason yet
        dialog->findChild<QLineEdit*>()->setText(u"มาปีละครั้งอยู่แล้ว"_s);
        dialog->accept();
    });
    whenAsked.start(0);
    QTest::keyClick(lastButton(), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return acceptedFindings(document.plan()).size() == 1; }));
    CHECK(acceptedFindings(document.plan()).front().acceptance.reason == u"มาปีละครั้งอยู่แล้ว"_s);
    CHECK(openFindings(document.plan()).size() == open - 1);
    CHECK(shown.page.statusText().contains(u"Accepted 1"_s));

    QTest::keyClick(shown.list, Qt::Key_End);
    CHECK(shown.list->currentIndex().data().toString().contains(u"มาปีละครั้งอยู่แล้ว"_s));
    QTest::keyClick(lastButton(), Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return acceptedFindings(document.plan()).empty(); }));
    CHECK(openFindings(document.plan()).size() == open);
}

TEST_CASE("the map of findings tells in words what it paints")
{
    CheckShown shown;
    const auto* map = shown.page.findChild<FindingMap*>();
    CHECK(map->accessibleDescription().contains(blockName(Block::Income)));
    CHECK_FALSE(map->accessibleDescription().contains(blockName(Block::Partner)));
}

TEST_CASE("the list of findings is a sound model and speaks to screen readers")
{
    CheckShown shown;
    const QAbstractItemModelTester tester(shown.list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(shown.opened.document->perform(withoutNote(Block::Channel)));
    const QString spoken = shown.list->currentIndex().data(Qt::AccessibleTextRole).toString();
    CHECK(spoken.contains(severityName(Severity::Must)));
}

TEST_CASE("nothing on the check page is cut off at any text size")
{
    const int percent = GENERATE(100, 150, 200);
    Plan plan = smallPlan();
    plan.notes.push_back(noteOf(Block::Customer, 1, u"คณะดูงานจากโรงเรียนและองค์กรปกครองส่วนท้องถิ่นที่มาเรียนรู้วิถีคนตาลทั้งวัน"_s));
    CheckShown shown(percent, plan);
    CHECK(cutTexts(shown.page) == QStringList());
}
