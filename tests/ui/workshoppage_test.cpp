#include "tests/support/openwindow.h"
#include "tests/ui/planpages.h"

#include "core/edit/ideaedits.h"
#include "core/edit/noteedits.h"
#include "core/edit/roomedits.h"
#include "core/edit/voteedits.h"
#include "core/insight/voteresults.h"
#include "ui/canvas/canvasview.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/widgets/edittable.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/workshop/closingview.h"
#include "ui/workshop/gatherdialog.h"
#include "ui/workshop/groupsview.h"
#include "ui/workshop/idealist.h"
#include "ui/workshop/roomcheckdialog.h"
#include "ui/workshop/roomtable.h"
#include "ui/workshop/secretvotedialog.h"
#include "ui/workshop/timerbar.h"
#include "ui/workshop/workshoppage.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTimer>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Plan planForTheRoom()
{
    Plan plan = emptyPlan();
    REQUIRE(edits::addWorkshop({u"เวทีทดลอง"_s, QDate(2026, 11, 20), {}, {}}, WorkshopId(u"day"_s)).apply(plan));
    for (const QString& text : {u"เพจ"_s, u"ตลาดนัด"_s, u"ป้าย"_s})
        REQUIRE(edits::addNote(Block::Channel, text, 0, {}, NoteId(u"n%1"_s.arg(plan.notes.size()))).apply(plan));
    return plan;
}

struct WorkshopOnScreen {
    WorkshopOnScreen()
    {
        open.shell().showPage(PageKind::Workshop);
        page = qobject_cast<WorkshopPage*>(&open.shell().currentPage());
        REQUIRE(page);
        comeToRest();
    }
    void show(WorkshopPage::View view)
    {
        page->setView(view);
        comeToRest();
    }
    [[nodiscard]] RoomTable* table() { return page->viewOf(page->view()).findChild<RoomTable*>(); }
    void enterCell(int row, int column, const QString& text)
    {
        EditTable& rows = table()->table();
        rows.setFocus();
        rows.setCurrentIndex(rows.model()->index(row, column));
        QTest::keyClick(&rows, Qt::Key_Return);
        auto* editor = rows.viewport()->findChild<QLineEdit*>();
        REQUIRE(editor);
        editor->selectAll();
        typeText(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        comeToRest();
    }
    [[nodiscard]] QString cell(int row, int column) { return table()->model().index(row, column).data().toString(); }
    [[nodiscard]] QPushButton* button(const QString& text)
    {
        for (QPushButton* candidate : page->viewOf(page->view()).findChildren<QPushButton*>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }
    void press(const QString& text)
    {
        QPushButton* found = button(text);
        INFO(text.toStdString());
        REQUIRE(found);
        REQUIRE(found->isEnabled());
        found->click();
        comeToRest();
    }

    ProgramLook look{Language::English};
    OpenWindow open{planForTheRoom()};
    WorkshopPage* page = nullptr;
};

} // namespace

TEST_CASE("the agenda shows when each item starts and follows changed minutes")
{
    WorkshopOnScreen screen;
    screen.show(WorkshopPage::Agenda);
    const QAbstractItemModelTester tester(&screen.table()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(screen.cell(0, 1) == u"08:30");
    CHECK(screen.cell(1, 1) == u"08:45");
    screen.enterCell(0, 3, u"๔๐"_s);
    CHECK(screen.cell(0, 3) == u"40");
    CHECK(screen.cell(1, 1) == u"09:10");
    const size_t items = screen.open.plan().agenda.size();
    screen.enterCell(int(items), 0, u"ร้องเพลง"_s);
    CHECK(screen.open.plan().agenda.size() == items + 1);
    CHECK(screen.open.plan().agenda.back().title == u"ร้องเพลง");
}

TEST_CASE("agenda items move by Alt and the arrows and go with Del")
{
    WorkshopOnScreen screen;
    screen.show(WorkshopPage::Agenda);
    EditTable& rows = screen.table()->table();
    const AgendaItemId first = screen.open.plan().agenda.front().id;
    rows.setFocus();
    rows.selectId(first.text());
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(screen.open.plan().agenda[1].id == first);
    press(Qt::Key_Up, Qt::AltModifier);
    CHECK(screen.open.plan().agenda[0].id == first);
    press(Qt::Key_Delete);
    CHECK(screen.open.plan().agenda[0].id != first);
}

TEST_CASE("people are added village by village and counted")
{
    WorkshopOnScreen screen;
    screen.show(WorkshopPage::People);
    screen.enterCell(0, 0, u"บ้านใต้"_s);
    REQUIRE(screen.open.plan().attendance.size() == 1);
    press(Qt::Key_Escape);
    comeToRest();
    screen.enterCell(0, 1, u"12"_s);
    CHECK(screen.open.plan().attendance[0].count == 12);
    screen.enterCell(0, 1, u"สิบ"_s);
    CHECK(screen.open.plan().attendance[0].count == 12);
}

TEST_CASE("the timer is driven by keys and never takes the keyboard from the field one types in")
{
    WorkshopOnScreen screen;
    Room& room = screen.open.shell().room();
    screen.show(WorkshopPage::Now);
    screen.press(u"Begin the workshop"_s);
    REQUIRE(room.isOn());
    for (const AgendaItem& item : screen.open.plan().agenda)
        if (item.block == Block::Channel)
            room.goToItem(item.id);
    const auto actions = screen.open.shell().roomActions();
    screen.press(u"Open the step"_s);
    CHECK(screen.open.shell().currentKind() == PageKind::Canvas);
    screen.open.canvas().chooseView(CanvasPage::View::Step);
    comeToRest();
    auto* bar = screen.open.window().findChild<TimerBar*>();
    REQUIRE(bar);
    CHECK(bar->isVisible());
    QLineEdit* entry = nullptr;
    for (auto* field : screen.open.canvas().findChildren<QLineEdit*>())
        if (field->isVisible() && field->accessibleName().contains(u"New note"))
            entry = field;
    REQUIRE(entry);
    entry->setFocus();
    typeLetters(u"abc"_s);
    press(Qt::Key_Space, Qt::ControlModifier);
    CHECK(room.isRunning());
    const int planned = room.plannedSeconds();
    press(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    press(Qt::Key_5, Qt::ControlModifier | Qt::AltModifier);
    CHECK(room.plannedSeconds() == planned + 360);
    CHECK(QApplication::focusWidget() == entry);
    CHECK(entry->text() == u"abc");
    press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    CHECK(room.phase() == Room::Phase::Share);
    press(Qt::Key_Space, Qt::ControlModifier);
    CHECK_FALSE(room.isRunning());
    room.end();
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("the window reopens where the room was, at its step, the timer waiting")
{
    const ProgramLook look(Language::English);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.cbmc"_s);
    REQUIRE(Document::create(path, planForTheRoom()).has_value());
    {
        const auto document = Document::open(path);
        Room room(**document);
        room.begin(WorkshopId(u"day"_s));
        for (const AgendaItem& item : (*document)->plan().agenda)
            if (item.block == Block::Channel)
                room.goToItem(item.id);
        room.start();
        REQUIRE(QFile::copy(path, folder.filePath(u"after.cbmc"_s)));
    }
    MainWindow window;
    window.resize(1366, 724);
    window.show();
    REQUIRE(window.openPlan(folder.filePath(u"after.cbmc"_s)));
    comeToRest();
    CHECK(window.shell()->currentKind() == PageKind::Canvas);
    CHECK(window.shell()->canvas().view() == CanvasPage::View::Step);
    CHECK(window.shell()->canvas().shownStep() == Block::Channel);
    CHECK_FALSE(window.shell()->room().isRunning());
    CHECK(window.shell()->messages().isVisible());
}

TEST_CASE("ideas are typed for a group, promoted to a step and keep their group's mark")
{
    WorkshopOnScreen screen;
    screen.show(WorkshopPage::Groups);
    auto& view = static_cast<GroupsView&>(screen.page->viewOf(WorkshopPage::Groups));
    screen.enterCell(0, 0, u"กลุ่มเหนือ"_s);
    REQUIRE(screen.open.plan().breakouts.size() == 1);
    press(Qt::Key_Escape);
    comeToRest();
    const BreakoutId north = screen.open.plan().breakouts[0].id;
    auto* shown = view.findChild<QComboBox*>();
    shown->setCurrentIndex(2);
    auto* entry = view.findChild<QLineEdit*>();
    for (auto* field : view.findChildren<QLineEdit*>())
        if (field->accessibleName() == u"New idea")
            entry = field;
    entry->setFocus();
    typeLetters(u"abc"_s);
    press(Qt::Key_Return);
    typeLetters(u"def"_s);
    press(Qt::Key_Return);
    REQUIRE(screen.open.plan().ideasIn(IdeaPlace::Board).size() == 2);
    CHECK(screen.open.plan().ideasIn(IdeaPlace::Board)[0]->breakout == north);
    auto* list = view.findChild<IdeaList*>();
    list->selectAll();
    for (auto* target : view.findChildren<StepTarget*>())
        if (target->text().startsWith(u'6'))
            target->click();
    CHECK(screen.open.plan().ideas.empty());
    REQUIRE(screen.open.plan().notesIn(Block::Activity).size() == 2);
    CHECK(screen.open.plan().notesIn(Block::Activity)[1]->breakout == north);
    CHECK(list->count() == 2);
}

TEST_CASE("a group's own file is shown first and gathered as one undo step, what is here already left out")
{
    WorkshopOnScreen screen;
    screen.show(WorkshopPage::Groups);
    const QTemporaryDir folder;
    Plan theirs = emptyPlan();
    theirs.head.title = u"กลุ่มใต้"_s;
    for (const QString& text : {u"เพจ"_s, u"วิทยุ"_s, u"รถแห่"_s})
        REQUIRE(edits::addNote(Block::Channel, text).apply(theirs));
    const QString path = folder.filePath(u"theirs.cbmc"_s);
    REQUIRE(Document::create(path, theirs).has_value());
    const BreakoutId south(u"south"_s);
    REQUIRE(screen.open.document().perform(edits::addBreakout({u"กลุ่มใต้"_s, {}}, south)).has_value());
    auto& view = static_cast<GroupsView&>(screen.page->viewOf(WorkshopPage::Groups));
    view.findChild<QComboBox*>()->setCurrentIndex(2);
    QTimer::singleShot(0, qApp, [] {
        auto* dialog = qobject_cast<GatherDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        CHECK(dialog->notes().size() == 2);
        dialog->accept();
    });
    const auto steps = screen.open.document().history().size();
    view.bringIn(path);
    CHECK(screen.open.plan().notesIn(Block::Channel).size() == 5);
    CHECK(screen.open.plan().notesIn(Block::Channel).back()->breakout == south);
    CHECK(screen.open.document().history().size() == steps + 1);
    REQUIRE(screen.open.document().undo().has_value());
    CHECK(screen.open.plan().notesIn(Block::Channel).size() == 3);
}

TEST_CASE("a vote is opened, counted by + and −, closed and shown sorted with ties")
{
    WorkshopOnScreen screen;
    screen.show(WorkshopPage::Votes);
    for (auto* check : screen.page->viewOf(WorkshopPage::Votes).findChildren<QCheckBox*>())
        if (check->text() == u"3")
            check->setChecked(true);
    screen.press(u"Open the vote"_s);
    REQUIRE(screen.open.plan().voteRounds.size() == 1);
    CHECK(screen.open.plan().voteRounds[0].dots == 3);
    EditTable& rows = screen.table()->table();
    rows.setFocus();
    rows.selectId(u"n2"_s);
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    press(Qt::Key_Plus);
    press(Qt::Key_Minus);
    const VoteRoundId round = screen.open.plan().voteRounds[0].id;
    CHECK(screen.open.plan().votesFor(round, NoteId(u"n2"_s)) == 2);
    screen.enterCell(0, 1, u"2"_s);
    CHECK(screen.open.plan().votesFor(round, NoteId(u"n0"_s)) == 2);
    screen.press(u"Close the vote"_s);
    CHECK(screen.table()->model().idAt(2) == u"n1");
    CHECK(screen.cell(0, 3).contains(u"tie"));
    CHECK(screen.cell(0, 2) == u"••");
}

TEST_CASE("in secret each person presses digits, the screen is cleared, and counts show only when closed")
{
    WorkshopOnScreen screen;
    const VoteRoundId round(u"secret"_s);
    REQUIRE(screen.open.document().perform(edits::openVoteRound({Block::Channel}, 2, 2, VoteMethod::Secret, round)).has_value());
    SecretVoteDialog dialog(screen.open.document(), round, screen.page);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_1);
    typeText(&dialog, u"ภ"_s); // the key of 4: there are three notes
    typeText(&dialog, u"-"_s); // the key of 3 on a Thai keyboard
    CHECK(dialog.dotsLeft() == 0);
    QTest::keyClick(&dialog, Qt::Key_2);
    CHECK(votesCast(screen.open.plan(), round) == 0);
    const size_t before = screen.open.document().history().size();
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(dialog.personNumber() == 2);
    CHECK(dialog.dotsLeft() == 2);
    CHECK(screen.open.plan().votesFor(round, NoteId(u"n0"_s)) == 1);
    CHECK(screen.open.plan().votesFor(round, NoteId(u"n2"_s)) == 1);
    QTest::keyClick(&dialog, Qt::Key_2);
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == u"Done, next person")
            button->click();
    CHECK(dialog.personNumber() == 3);
    CHECK(screen.open.plan().votesFor(round, NoteId(u"n1"_s)) == 1);
    CHECK(screen.open.document().history().size() == before + 1); // who gave what is not to be read there
    screen.show(WorkshopPage::Votes);
    CHECK(screen.cell(0, 1) == u"–");
    screen.press(u"Close the vote"_s);
    CHECK(screen.cell(0, 1) == u"1");
}

TEST_CASE("+ and − count on the canvas while a vote is open, and nothing is typed into the block then")
{
    WorkshopOnScreen screen;
    const VoteRoundId round(u"r"_s);
    REQUIRE(screen.open.document().perform(edits::openVoteRound({Block::Channel}, 3, 10, VoteMethod::Hands, round)).has_value());
    screen.open.shell().showPage(PageKind::Canvas);
    CanvasView& view = screen.open.canvas().activeView();
    view.setFocus();
    view.focusNote(NoteId(u"n1"_s));
    typeText(&view, u"++-ชx"_s);
    CHECK(screen.open.plan().votesFor(round, NoteId(u"n1"_s)) == 2);
    CHECK_FALSE(screen.open.canvas().hasUncommittedText());
    REQUIRE(screen.open.document().perform(edits::closeVoteRound(round)).has_value());
    typeText(&view, u"+"_s);
    CHECK(screen.open.canvas().hasUncommittedText());
}

TEST_CASE("closing: parked ideas are decided or put back, the version is marked, the minutes saved")
{
    WorkshopOnScreen screen;
    Document& document = screen.open.document();
    REQUIRE(document.perform(edits::parkNotes({NoteId(u"n0"_s), NoteId(u"n1"_s)})).has_value());
    screen.show(WorkshopPage::Closing);
    auto& view = static_cast<ClosingView&>(screen.page->viewOf(WorkshopPage::Closing));
    RowsModel& rows = screen.table()->model();
    REQUIRE(rows.rowCount() == 3);
    REQUIRE(rows.setData(rows.index(0, 2), 1, Qt::EditRole));
    CHECK(screen.open.plan().ideas[0].decision == IdeaDecision::NextYear);
    REQUIRE(rows.setData(rows.index(1, 2), 3 + 2, Qt::EditRole)); // after the three decisions: step 3
    CHECK(screen.open.plan().notesIn(Block::Channel).size() == 2);
    screen.press(u"Mark version"_s);
    REQUIRE(document.versions().size() == 1);
    CHECK(document.versions()[0].name.contains(u"2569"));
    const QTemporaryDir folder;
    REQUIRE(view.saveMinutes(folder.filePath(u"m.txt"_s)).has_value());
    QFile file(folder.filePath(u"m.txt"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"ตลาดนัด"));
    CHECK_FALSE(view.saveMinutes(folder.filePath(u"none/m.txt"_s)).has_value());
}

TEST_CASE("the room check reads disk and battery, and says so when there is none")
{
    const QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& text) {
        REQUIRE(QDir(folder.path()).mkpath(u"BAT0"_s));
        QFile file(folder.filePath(u"BAT0/"_s + name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    CHECK_FALSE(roomFacts(folder.filePath(u"p.cbmc"_s), folder.filePath(u"nothing"_s)).batteryPercent.has_value());
    write(u"type"_s, "Battery\n");
    write(u"capacity"_s, "42\n");
    write(u"status"_s, "Discharging\n");
    const RoomFacts facts = roomFacts(folder.filePath(u"p.cbmc"_s), folder.path());
    CHECK(facts.batteryPercent == 42);
    CHECK_FALSE(facts.charging);
    CHECK(facts.freeBytes > 0);
    CHECK(facts.screens.size() >= 1);
}
