#include "tests/ui/busycanvas.h"
#include "ui/canvas/entryline.h"
#include "ui/canvas/parkingdrawer.h"
#include "ui/canvas/pastedialog.h"
#include "ui/canvas/steppage.h"

#include <QContextMenuEvent>
#include <QInputMethodEvent>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Insert and Ctrl+Return write a note after the one in hand, and Enter the next after that")
{
    BusyCanvas canvas;
    SECTION("Insert") { press(Qt::Key_Insert); }
    SECTION("Ctrl+Return") { press(Qt::Key_Return, Qt::ControlModifier); }
    typeLetters(u"แช่"_s);
    press(Qt::Key_Return);
    typeLetters(u"นึ่ง"_s);
    press(Qt::Key_Return);
    REQUIRE(canvas.view.isEditing());
    press(Qt::Key_Escape);
    CHECK(canvas.activities() == QStringList{u"ตำข้าว"_s, u"แช่"_s, u"นึ่ง"_s, u"คั่วข้าว"_s});
    CHECK(canvas.view.hasFocus());
}

TEST_CASE("in the editor Insert and Ctrl+Return keep the note and write another one")
{
    BusyCanvas canvas;
    press(Qt::Key_F2);
    typeLetters(u"ให้ละเอียด"_s);
    SECTION("Insert") { press(Qt::Key_Insert); }
    SECTION("Ctrl+Return") { press(Qt::Key_Return, Qt::ControlModifier); }
    REQUIRE(canvas.view.isEditing());
    typeLetters(u"ร่อน"_s);
    press(Qt::Key_Tab);
    CHECK(canvas.activities() == QStringList{u"ตำข้าวให้ละเอียด"_s, u"ร่อน"_s, u"คั่วข้าว"_s});
}

TEST_CASE("Shift+Enter is a line break inside the note")
{
    BusyCanvas canvas;
    press(Qt::Key_Return);
    REQUIRE(canvas.view.isEditing());
    press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(canvas.view.isEditing());
    typeLetters(u"ด้วยครก"_s);
    press(Qt::Key_Return);
    CHECK(canvas.activities() == QStringList{u"ตำข้าว\nด้วยครก"_s, u"คั่วข้าว"_s});
    CHECK_FALSE(canvas.view.isEditing());
}

TEST_CASE("a double click on free room, the add row and the menu of a block open the same editor there")
{
    BusyCanvas canvas;
    enum class Way { DoubleClick, AddRow, MenuOfHead };
    const Way way = GENERATE(Way::DoubleClick, Way::AddRow, Way::MenuOfHead);
    const bool endsByTab = GENERATE(true, false);
    if (way == Way::DoubleClick) {
        const QPointF free = canvas.footOf(Block::Cost);
        for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease, QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease})
            canvas.mouse(type, free);
    } else if (way == Way::AddRow) {
        QTest::mouseClick(&canvas.view, Qt::LeftButton, {}, canvas.view.geometryOfNotes().block(Block::Cost)->addRow.center().toPoint());
    } else {
        MenuChooser chooser({u"เพิ่มโน้ต"_s});
        const QPoint head = (canvas.blockRect(Block::Cost).topLeft() + QPointF(60, 12)).toPoint();
        QContextMenuEvent event(QContextMenuEvent::Mouse, head, canvas.view.mapToGlobal(head));
        QCoreApplication::sendEvent(&canvas.view, &event);
        REQUIRE(chooser.chose());
    }
    REQUIRE(canvas.view.isEditing());
    canvas.comeBack();
    REQUIRE(qobject_cast<NoteEditor*>(QApplication::focusWidget()) != nullptr);
    typeLetters(u"ค่าไฟ"_s);
    if (endsByTab) {
        press(Qt::Key_Tab);
    } else { // a click elsewhere keeps what was typed too
        canvas.mouse(QEvent::MouseButtonPress, canvas.footOf(Block::Partner));
        canvas.mouse(QEvent::MouseButtonRelease, canvas.footOf(Block::Partner));
    }
    CHECK_FALSE(canvas.view.isEditing());
    CHECK(textsIn(canvas.plan(), Block::Cost) == QStringList{u"ค่าไฟ"_s});
}

TEST_CASE("a note is edited where it lies, in its own width")
{
    BusyCanvas canvas;
    press(Qt::Key_F2);
    const NoteBox* box = canvas.view.geometryOfNotes().note(canvas.a);
    REQUIRE(box != nullptr);
    CHECK(std::abs(canvas.editor().geometry().left() - box->textAt.x()) <= 1);
    CHECK(std::abs(canvas.editor().geometry().width() - box->textWidth) <= 3);
    CHECK(canvas.editor().font().pixelSize() == 16);
    press(Qt::Key_Escape);
}

TEST_CASE("what an input method composes becomes the note")
{
    BusyCanvas canvas;
    press(Qt::Key_Insert);
    QInputMethodEvent composed;
    composed.setCommitString(u"ฝัดข้าว"_s);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &composed);
    press(Qt::Key_Tab);
    CHECK(canvas.activities().contains(u"ฝัดข้าว"_s));
}

TEST_CASE("chords of the canvas work while a note is typed")
{
    BusyCanvas canvas;
    press(Qt::Key_Insert);
    SECTION("Alt with a number colours it")
    {
        press(Qt::Key_3, Qt::AltModifier); // nothing is written yet: nothing to colour
        CHECK(canvas.plan().notes.size() == 4);
        typeLetters(u"ร่อน"_s);
        press(Qt::Key_3, Qt::AltModifier);
        REQUIRE(canvas.activities().size() == 3);
        CHECK(canvas.plan().notesIn(Block::Activity)[1]->thread == 3);
        CHECK(canvas.view.isEditing());
    }
    SECTION("Ctrl with a number goes to its block")
    {
        typeLetters(u"ร่อน"_s);
        press(Qt::Key_1, Qt::ControlModifier);
        CHECK(canvas.view.currentBlock() == Block::Value);
        CHECK(canvas.activities().contains(u"ร่อน"_s));
    }
    SECTION("Ctrl+PgDn goes to the next step")
    {
        typeLetters(u"ร่อน"_s);
        press(Qt::Key_PageDown, Qt::ControlModifier);
        CHECK(canvas.view.currentBlock() == Block::IdleFactor);
        CHECK(canvas.activities().contains(u"ร่อน"_s));
    }
}

TEST_CASE("Ctrl+PgUp and Ctrl+PgDn go through the steps in the grid and in the step view")
{
    BusyCanvas canvas;
    press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(canvas.view.currentBlock() == Block::Income);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(canvas.view.currentBlock() == Block::Activity);
    CHECK(canvas.view.focusedNote() == canvas.a); // the one that had the focus there
    canvas.open.canvas().chooseView(CanvasPage::View::Step);
    comeToRest();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(canvas.open.canvas().shownStep() == Block::IdleFactor);
}

TEST_CASE("a block gets the focus where it had it last")
{
    BusyCanvas canvas;
    press(Qt::Key_Down);
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_6, Qt::ControlModifier);
    CHECK(canvas.view.focusedNote() == canvas.b);
    press(Qt::Key_PageUp);
    CHECK(canvas.view.currentBlock() == Block::Income);
}

TEST_CASE("left and right go to the nearest note of the block beside")
{
    BusyCanvas canvas;
    press(Qt::Key_Right);
    CHECK(canvas.view.currentBlock() == Block::Value);
    CHECK(canvas.view.focusedNote() == canvas.v);
    press(Qt::Key_Left);
    CHECK(canvas.view.focusedNote() == canvas.a);
}

TEST_CASE("the canvas is one stop of the Tab key")
{
    BusyCanvas canvas;
    press(Qt::Key_Tab);
    CHECK_FALSE(canvas.view.hasFocus());
    CHECK_FALSE(canvas.view.isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(canvas.view.hasFocus());
    CHECK(canvas.view.focusedNote() == canvas.a);
}

TEST_CASE("Esc steps back one level at a time and never closes the window")
{
    BusyCanvas canvas;
    press(Qt::Key_Space);
    press(Qt::Key_F2);
    press(Qt::Key_Escape);
    CHECK_FALSE(canvas.view.isEditing());
    CHECK(canvas.view.selectedCount() == 1);
    press(Qt::Key_Escape);
    CHECK(canvas.view.selectedCount() == 0);
    CHECK(canvas.view.focusedNote() == canvas.a);
    press(Qt::Key_Escape);
    CHECK(canvas.view.focusedNote().isNull());
    press(Qt::Key_Escape);
    CHECK(canvas.open.window().isVisible());

    canvas.open.canvas().chooseView(CanvasPage::View::Step);
    comeToRest();
    canvas.open.canvas().activeView().setFocus();
    canvas.open.canvas().activeView().focusBlock(Block::Activity);
    press(Qt::Key_Escape);
    CHECK(canvas.open.canvas().view() == CanvasPage::View::Step);
    press(Qt::Key_Escape);
    CHECK(canvas.open.canvas().view() == CanvasPage::View::Overview);
}

TEST_CASE("Ctrl+Shift+I says what the note in hand holds")
{
    BusyCanvas canvas;
    REQUIRE(canvas.open.document().perform(edits::addLink(canvas.a, canvas.v)).has_value());
    canvas.view.focusNote(canvas.a);
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(canvas.offers().isVisible());
    CHECK(canvas.offers().sentence().contains(u"ตำข้าว"_s));
    CHECK(canvas.offers().sentence().contains(u"ข้าวเม่า"_s));
    CHECK(canvas.offers().accessibleName() == canvas.offers().sentence());
}

TEST_CASE("pasted lines go to the step that is chosen")
{
    BusyCanvas canvas;
    toClipboard(u"ค่าถุง\nค่ารถ\n"_s);
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(canvas.offers().isVisible());
    MenuChooser chooser({blockName(Block::Cost)});
    takeOffer(canvas.offers(), 2);
    REQUIRE(chooser.chose());
    CHECK(textsIn(canvas.plan(), Block::Cost) == QStringList{u"ค่าถุง"_s, u"ค่ารถ"_s});
    CHECK(canvas.activities().size() == 2);
    canvas.comeBack();
    CHECK(canvas.view.hasFocus());
}

TEST_CASE("cells of a spreadsheet are shown before they become notes, in one step")
{
    BusyCanvas canvas;
    toClipboard(u"๕\tขายปลีก\t40\tบาท\n9\tค่าถุง\t2\tบาท\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    const size_t steps = canvas.steps();
    QTimer::singleShot(0, qApp, [] {
        auto* dialog = qobject_cast<PasteDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        CHECK(dialog->notes().size() == 2);
        dialog->accept();
    });
    takeOffer(canvas.offers(), 0);
    CHECK(textsIn(canvas.plan(), Block::Income) == QStringList{u"ขายปลีก 40 บาท"_s});
    CHECK(textsIn(canvas.plan(), Block::Cost) == QStringList{u"ค่าถุง 2 บาท"_s});
    CHECK(canvas.steps() == steps + 1);
}

TEST_CASE("lines pasted into the entry of a step ask as on the canvas, one line is typed into it")
{
    BusyCanvas canvas;
    canvas.open.canvas().chooseView(CanvasPage::View::Step);
    comeToRest();
    auto* entry = canvas.open.canvas().findChild<EntryLine*>();
    entry->setFocus();
    toClipboard(u"ล้าง\nตาก"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(entry->text().isEmpty());
    REQUIRE(canvas.offers().isVisible());
    takeOffer(canvas.offers(), 0);
    CHECK(canvas.activities().mid(2) == QStringList{u"ล้าง"_s, u"ตาก"_s});
    entry->setFocus();
    toClipboard(u"คัดเมล็ด\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(entry->text().trimmed() == u"คัดเมล็ด");
}

TEST_CASE("text, a text file and a plan dropped on a block become notes there")
{
    BusyCanvas canvas;
    QMimeData mime;
    const QTemporaryDir folder;
    SECTION("a line is a note at once")
    {
        mime.setText(u"ค่าไฟ"_s);
        canvas.dropFromOutside(mime, canvas.footOf(Block::Cost));
        CHECK(textsIn(canvas.plan(), Block::Cost) == QStringList{u"ค่าไฟ"_s});
    }
    SECTION("an address is text")
    {
        mime.setUrls({QUrl(u"https://example.org/shop"_s)});
        canvas.dropFromOutside(mime, canvas.footOf(Block::Channel));
        CHECK(textsIn(canvas.plan(), Block::Channel).join(u' ').contains(u"example.org"_s));
    }
    SECTION("a file of lines asks first")
    {
        QFile file(folder.filePath(u"รายการ.txt"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(u"ค่าน้ำ\nค่ารถ\n"_s.toUtf8());
        file.close();
        mime.setUrls({QUrl::fromLocalFile(file.fileName())});
        canvas.dropFromOutside(mime, canvas.footOf(Block::Cost));
        REQUIRE(canvas.offers().isVisible());
        takeOffer(canvas.offers(), 0);
        CHECK(textsIn(canvas.plan(), Block::Cost) == QStringList{u"ค่าน้ำ"_s, u"ค่ารถ"_s});
    }
    SECTION("another plan is shown before its notes are gathered")
    {
        Plan theirs = emptyPlan();
        REQUIRE(edits::addNote(Block::Partner, u"โรงเรียน"_s).apply(theirs));
        const QString path = folder.filePath(u"อีกกลุ่ม.cbmc"_s);
        REQUIRE(Document::create(path, theirs).has_value());
        mime.setUrls({QUrl::fromLocalFile(path)});
        canvas.dropFromOutside(mime, canvas.footOf(Block::Cost));
        REQUIRE(canvas.offers().isVisible());
        QTimer::singleShot(0, qApp, [] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog != nullptr);
            dialog->accept();
        });
        takeOffer(canvas.offers(), 0);
        CHECK(textsIn(canvas.plan(), Block::Partner) == QStringList{u"โรงเรียน"_s});
    }
    SECTION("an idea of the parking lot")
    {
        const NoteId idea = NoteId::random();
        REQUIRE(canvas.open.document().perform(edits::addIdea(u"ทำเพจ"_s, IdeaPlace::Parking, {}, idea)).has_value());
        mime.setData(u"application/x-tambon-ideas"_s, idea.text().toUtf8());
        canvas.dropFromOutside(mime, canvas.footOf(Block::Channel));
        CHECK(textsIn(canvas.plan(), Block::Channel) == QStringList{u"ทำเพจ"_s});
        CHECK(canvas.plan().ideas.empty());
    }
}
