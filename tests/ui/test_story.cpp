#include "core/edit/noteedits.h"
#include "core/insight/incomegrid.h"
#include "core/insight/story.h"
#include "tests/ui/sheets.h"
#include "ui/check/checkpage.h"
#include "ui/check/incomegridmodel.h"
#include "ui/check/incomegridview.h"
#include "ui/check/storynote.h"
#include "ui/check/storytext.h"
#include "ui/check/storyview.h"
#include "ui/check/storywalk.h"
#include "ui/mainwindow/historydialog.h"
#include "ui/mainwindow/versionpicture.h"
#include "ui/mainwindow/versionsdialog.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace sheets;

namespace {

struct StoryShown {
    Look look;
    Opened opened;
    CheckPage page;

    explicit StoryShown(CheckView view, int percent = 100, const Plan& plan = smallPlan())
        : look(percent)
        , opened(plan)
        , page(*opened.document)
    {
        showAs(page, {1206, 590});
        Target target;
        target.checkView = view;
        page.goTo(target);
        for (int round = 0; round < 3; ++round)
            QCoreApplication::sendPostedEvents(); // layouts come to rest
    }
    [[nodiscard]] const Plan& plan() const { return opened.document->plan(); }
    [[nodiscard]] NoteId first(Block block) const { return plan().notesIn(block).front()->id; }
};

/// Without what keeps opening quotes beside their word.
QString readableText(const StoryText& text) { return text.toPlainText().remove(QChar(0x2060)); }

} // namespace

TEST_CASE("the story page reads the plan, follows its changes, and a note in it leads to its place")
{
    StoryShown shown(CheckView::Story);
    auto* text = shown.page.findChild<StoryText*>();
    REQUIRE(text->hasFocus());
    for (const StoryChapter& chapter : storyOf(shown.plan()).chapters)
        for (const StorySentence& sentence : chapter.sentences)
            CHECK(readableText(*text).contains(sentence.text()));
    REQUIRE(shown.opened.document->perform(edits::setNoteText(shown.first(Block::Value), u"<b>ข้าว</b> & ปลา"_s)));
    CHECK(readableText(*text).contains(u"“<b>ข้าว</b> & ปลา”"_s)); // as it is, never markup

    QSignalSpy jumps(&shown.page, &Page::jumpRequested);
    QTest::keyClick(text, Qt::Key_Tab);
    QTest::keyClick(text, Qt::Key_Return);
    REQUIRE(jumps.size() == 1);
    CHECK(jumps[0][0].value<Target>().note == shown.first(Block::Value));
}

TEST_CASE("the story is walked by keys, one note on the page, and Esc ends it")
{
    StoryShown shown(CheckView::Story);
    auto* walk = shown.page.findChild<StoryWalk*>();
    auto* note = shown.page.findChild<StoryNote*>();
    for (QPushButton* button : shown.page.findChildren<QPushButton*>())
        if (button->text() == StoryView::tr("Tell it note by note"))
            QTest::keyClick(button, Qt::Key_Space);
    REQUIRE(walk->hasFocus());
    const auto steps = storySteps(storyOf(shown.plan()));
    REQUIRE(steps.size() > 5);
    for (size_t i = 0; i < steps.size(); ++i) {
        CHECK(note->accessibleName() == steps[i].text);
        QTest::keyClick(walk, i % 2 == 0 ? Qt::Key_Right : Qt::Key_Space);
    }
    CHECK(walk->current() == int(steps.size()) - 1); // it stays at the end
    QTest::keyClick(walk, Qt::Key_Home);
    QTest::keyClick(walk, Qt::Key_Down);
    QTest::keyClick(walk, Qt::Key_Left);
    CHECK(walk->current() == 0);
    QSignalSpy jumps(&shown.page, &Page::jumpRequested);
    QTest::keyClick(walk, Qt::Key_Return);
    REQUIRE(jumps.size() == 1);
    CHECK(jumps[0][0].value<Target>().note == steps[0].note);
    QTest::keyClick(walk, Qt::Key_Escape);
    CHECK(shown.page.findChild<StoryText*>()->isVisible());
    CHECK(shown.page.findChild<StoryText*>()->hasFocus());
}

TEST_CASE("a plan without notes has no story and says where to begin")
{
    Plan plan = smallPlan();
    plan.notes.clear();
    plan.links.clear();
    StoryShown shown(CheckView::Story, 100, plan);
    QSignalSpy jumps(&shown.page, &Page::jumpRequested);
    REQUIRE(qobject_cast<QPushButton*>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    REQUIRE(jumps.size() == 1);
    CHECK(jumps[0][0].value<Target>().block == Block::Value);
}

TEST_CASE("the table value × customer is filled by keyboard: a cell, Enter, words, Enter, one step")
{
    StoryShown shown(CheckView::IncomeGrid);
    REQUIRE(shown.opened.document->perform(edits::addNote(Block::Customer, u"โรงเรียน"_s)));
    auto* table = shown.page.findChild<QTableView*>();
    auto* model = shown.page.findChild<IncomeGridModel*>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(table->hasFocus());
    CHECK(model->columnCount() == 3);
    QTest::keyClick(table, Qt::Key_Right);
    const QModelIndex cell = table->currentIndex();
    CHECK(model->incomesAt(cell).empty());
    CHECK(cell.data().toString() == IncomeGridModel::tr("Which other income could it bring?"));
    CHECK(cell.data(Qt::AccessibleTextRole).toString().contains(u"โรงเรียน"_s));
    QTest::keyClick(table, Qt::Key_Return);
    auto* entry = shown.page.findChild<QLineEdit*>();
    REQUIRE(entry->hasFocus());
    const auto steps = shown.opened.document->history().size();
    entry->setText(u"ค่าดูงาน"_s);
    CHECK(shown.page.hasUncommittedText());
    QTest::keyClick(entry, Qt::Key_Return);
    CHECK(entry->text().isEmpty());
    CHECK(shown.opened.document->history().size() == steps + 1);
    REQUIRE(model->incomesAt(table->currentIndex()).size() == 1);
    CHECK(table->currentIndex().data().toString().contains(u"ค่าดูงาน"_s));
    const NoteId income = model->incomesAt(table->currentIndex()).front();
    CHECK(shown.plan().linkedFrom(income).size() == 2);
}

TEST_CASE("nothing of the story and the table is cut off at any text size")
{
    const int percent = GENERATE(100, 150, 200);
    const CheckView view = GENERATE(CheckView::Story, CheckView::IncomeGrid);
    Plan plan = smallPlan();
    plan.notes.push_back(noteOf(Block::Customer, 1, u"คณะดูงานจากโรงเรียนและองค์กรปกครองส่วนท้องถิ่นที่มาเรียนรู้วิถีคนตาลทั้งวัน"_s));
    StoryShown shown(view, percent, plan);
    CHECK(cutTexts(shown.page) == QStringList());
    if (auto* walk = shown.page.findChild<StoryWalk*>(); view == CheckView::Story) {
        for (QPushButton* button : shown.page.findChildren<QPushButton*>())
            if (button->text() == StoryView::tr("Tell it note by note"))
                button->click();
        for (int round = 0; round < 3; ++round)
            QCoreApplication::sendPostedEvents();
        REQUIRE(walk->isVisible());
        CHECK(cutTexts(shown.page) == QStringList());
    }
}

TEST_CASE("the history lists every step and goes back and on to any of them")
{
    const Look look;
    Opened opened;
    Document& document = *opened.document;
    for (const QString& words : {u"ก"_s, u"ข"_s, u"ค"_s})
        REQUIRE(document.perform(edits::addNote(Block::Cost, words)));
    REQUIRE(document.nameVersion(u"หลังเวที"_s));
    REQUIRE(document.undo());
    const size_t notes = document.plan().notes.size();
    HistoryDialog dialog(document, nullptr);
    showAs(dialog, dialog.size());
    auto* list = dialog.findChild<QListWidget*>();
    REQUIRE(list->count() == 4); // as made, two done, one undone
    CHECK(list->currentRow() == 2);
    CHECK(list->item(3)->text().contains(u"หลังเวที"_s));
    CHECK(list->item(1)->text().contains(u"256"_s)); // a Buddhist year
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(document.plan().notes.size() == notes - 2);
    CHECK(list->currentRow() == 0);
    QTest::keyClick(list, Qt::Key_End);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(document.plan().notes.size() == notes + 1);
    CHECK_FALSE(document.canRedo());
}

TEST_CASE("a version is looked at before it is brought back, and looking changes nothing")
{
    const Look look;
    Opened opened;
    Document& document = *opened.document;
    REQUIRE(document.nameVersion(u"ก่อนเวที"_s));
    REQUIRE(document.perform(edits::addNote(Block::Cost, u"ค่ารถ"_s)));
    REQUIRE(document.perform(edits::deleteNotes({document.plan().notesIn(Block::Partner).front()->id})));
    const Plan now = document.plan();
    VersionsDialog dialog(document, nullptr);
    showAs(dialog, dialog.size());
    auto* picture = dialog.findChild<VersionPicture*>();
    const QImage shown = picture->grab().toImage();
    int inked = 0;
    for (int y = 0; y < shown.height(); y += 3)
        for (int x = 0; x < shown.width(); x += 3)
            inked += qGray(shown.pixel(x, y)) < 250 ? 1 : 0;
    CHECK(inked > 500); // blocks and notes, not an empty sheet
    QStringList words;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        words << label->text();
    CHECK(words.filter(u"If it is brought back"_s).size() == 1);
    CHECK(words.filter(u"Notes: "_s).size() == 1);
    CHECK(cutTexts(dialog) == QStringList());
    CHECK(document.plan() == now);
}
