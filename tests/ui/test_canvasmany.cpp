#include "tests/ui/busycanvas.h"
#include "ui/canvas/findbar.h"
#include "ui/canvas/parkingdrawer.h"
#include "ui/canvas/pastedialog.h"

#include <QToolButton>
#include <QAccessible>
#include <QLineEdit>
#include <QWheelEvent>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("Space and Shift with arrows select, Esc lets go")
{
    BusyCanvas canvas;
    press(Qt::Key_Space);
    CHECK(canvas.view.selectedCount() == 1);
    press(Qt::Key_Space);
    CHECK(canvas.view.selectedCount() == 0);
    press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(canvas.view.selectedCount() == 2);
    press(Qt::Key_Escape);
    CHECK(canvas.view.selectedCount() == 0);
}

TEST_CASE("Ctrl+A selects the block's notes, once more all")
{
    BusyCanvas canvas;
    press(Qt::Key_A, Qt::ControlModifier);
    CHECK(canvas.view.selectedCount() == 2);
    press(Qt::Key_A, Qt::ControlModifier);
    CHECK(canvas.view.selectedCount() == 4);
}

TEST_CASE("a rubber band and Ctrl with a click select")
{
    BusyCanvas canvas;
    const QRectF block = canvas.view.geometryOfNotes().block(Block::Activity)->rect;
    canvas.drag(QPointF(block.left() + 3, block.bottom() - 6), QPointF(block.right() - 3, block.top() + 45));
    CHECK(canvas.view.selectedCount() == 2);
    QTest::mouseClick(&canvas.view, Qt::LeftButton, Qt::ControlModifier, canvas.middleOf(canvas.b).toPoint());
    CHECK(canvas.view.selectedCount() == 1);
    QTest::mouseClick(&canvas.view, Qt::LeftButton, Qt::ControlModifier, canvas.middleOf(canvas.v).toPoint());
    CHECK(canvas.view.selectedCount() == 2);
}

TEST_CASE("selected notes move together, by key and by drag, as one undo step with a name")
{
    BusyCanvas canvas;
    press(Qt::Key_Down, Qt::ShiftModifier);
    SECTION("Ctrl+M and a digit")
    {
        press(Qt::Key_M, Qt::ControlModifier);
        QTest::keyClick(&canvas.view, Qt::Key_8);
    }
    SECTION("dragging one drags all")
    {
        canvas.drag(canvas.middleOf(canvas.a), canvas.view.geometryOfNotes().block(Block::Partner)->rect.center());
    }
    CHECK(textsIn(canvas.plan(), Block::Partner) == QStringList{u"ตำข้าว"_s, u"คั่วข้าว"_s});
    CHECK(canvas.open.document().undoSentence() == editSentence(u"move-notes"_s, {u"2"_s, u"8"_s}));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(canvas.activities() == QStringList{u"ตำข้าว"_s, u"คั่วข้าว"_s});
}

TEST_CASE("Ctrl+J merges the selected notes and asks for the title, Ctrl+Shift+J takes the group apart")
{
    BusyCanvas canvas;
    press(Qt::Key_J, Qt::ControlModifier);
    CHECK(canvas.plan().parts.empty()); // one note is no group
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_J, Qt::ControlModifier);
    REQUIRE(canvas.view.isEditing());
    typeLetters(u"งานครัว"_s);
    press(Qt::Key_Tab);
    CHECK(canvas.activities() == QStringList{u"งานครัว"_s});
    CHECK(canvas.plan().parts.size() == 2);
    const NoteId group = canvas.plan().notesIn(Block::Activity)[0]->id;
    const NoteBox* box = canvas.view.geometryOfNotes().note(group);
    REQUIRE(box != nullptr);
    CHECK(box->parts == 2);

    canvas.view.setFocus();
    canvas.view.focusNote(group);
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    const NoteBox* opened = canvas.view.geometryOfNotes().note(canvas.view.focusedNote());
    CHECK(opened->text->lines().size() == 3);
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(canvas.activities() == QStringList{u"ตำข้าว"_s, u"คั่วข้าว"_s});
}

TEST_CASE("a note held on another one merges with it; dropped at once it is only moved")
{
    BusyCanvas canvas;
    const QPointF target = canvas.middleOf(canvas.b);
    SECTION("held")
    {
        canvas.mouse(QEvent::MouseButtonPress, canvas.middleOf(canvas.v));
        canvas.mouse(QEvent::MouseMove, target - QPointF(4, 0));
        canvas.mouse(QEvent::MouseMove, target);
        QTest::qWait(500); // what is tested is a time
        canvas.mouse(QEvent::MouseButtonRelease, target);
        CHECK(canvas.plan().parts.size() == 2);
        CHECK(canvas.activities().size() == 2);
    }
    SECTION("at once")
    {
        canvas.drag(canvas.middleOf(canvas.v), target);
        CHECK(canvas.plan().parts.empty());
        CHECK(canvas.activities().size() == 3);
    }
    SECTION("on itself nothing happens")
    {
        canvas.drag(target, target + QPointF(9, 0));
        CHECK(canvas.activities() == QStringList{u"ตำข้าว"_s, u"คั่วข้าว"_s});
        CHECK(canvas.plan().parts.empty());
    }
}

TEST_CASE("Ctrl+Shift+J in the editor splits at the cursor, on lines one note each")
{
    BusyCanvas canvas;
    press(Qt::Key_F2);
    auto* editor = canvas.view.findChild<NoteEditor*>();
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(2);
    editor->setTextCursor(cursor);
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(canvas.activities() == QStringList{u"ตำ"_s, u"ข้าว"_s, u"คั่วข้าว"_s});
    const NoteId lines = canvas.add(Block::Cost, u"ค่าถุง\nค่าแรง\nค่ารถ"_s);
    canvas.view.setFocus();
    canvas.view.focusNote(lines);
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(textsIn(canvas.plan(), Block::Cost) == QStringList{u"ค่าถุง"_s, u"ค่าแรง"_s, u"ค่ารถ"_s});
}

TEST_CASE("Ctrl+Shift+D duplicates, Ctrl with a drag copies")
{
    BusyCanvas canvas;
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(canvas.activities() == QStringList{u"ตำข้าว"_s, u"ตำข้าว"_s, u"คั่วข้าว"_s});
    canvas.drag(canvas.middleOf(canvas.b), canvas.view.geometryOfNotes().block(Block::Cost)->rect.center(), Qt::ControlModifier);
    CHECK(textsIn(canvas.plan(), Block::Cost) == QStringList{u"คั่วข้าว"_s});
    CHECK(canvas.activities().size() == 3);
}

TEST_CASE("Esc cancels a drag, and no step is no place to drop")
{
    BusyCanvas canvas;
    const QPointF far = canvas.view.geometryOfNotes().block(Block::Cost)->rect.center();
    canvas.mouse(QEvent::MouseButtonPress, canvas.middleOf(canvas.a));
    canvas.mouse(QEvent::MouseMove, far);
    press(Qt::Key_Escape);
    canvas.mouse(QEvent::MouseButtonRelease, far);
    CHECK(canvas.activities().size() == 2);
    canvas.mouse(QEvent::MouseButtonPress, canvas.middleOf(canvas.a));
    canvas.mouse(QEvent::MouseMove, QPointF(-50, -50));
    CHECK(canvas.view.cursor().shape() == Qt::ForbiddenCursor);
    canvas.mouse(QEvent::MouseButtonRelease, QPointF(-50, -50));
    CHECK(canvas.activities().size() == 2);
}

TEST_CASE("Ctrl+Shift+K parks, the bar says which links went and undoes it, the drawer brings it back")
{
    BusyCanvas canvas;
    REQUIRE(canvas.open.document().perform(edits::addLink(canvas.a, canvas.v)).has_value());
    canvas.view.focusNote(canvas.a);
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(canvas.activities() == QStringList{u"คั่วข้าว"_s});
    CHECK(canvas.open.canvas().offers().isVisible());
    auto* tab = canvas.open.window().findChild<QToolButton*>(u"parkingTab"_s);
    REQUIRE(tab != nullptr);
    CHECK(tab->text().contains(u'1'));

    SECTION("undo")
    {
        takeOffer(canvas.open.canvas().offers(), 0);
        CHECK(canvas.activities().size() == 2);
        CHECK(canvas.plan().links.size() == 1);
    }
    SECTION("put back")
    {
        canvas.open.canvas().showParking(true);
        comeToRest();
        auto* drawer = canvas.open.canvas().findChild<ParkingDrawer*>();
        REQUIRE(drawer->isVisible());
        CHECK(drawer->count() == 1);
        drawer->findChildren<QPushButton*>().front()->click();
        CHECK(canvas.activities() == QStringList{u"คั่วข้าว"_s, u"ตำข้าว"_s});
        CHECK(drawer->count() == 0);
    }
}

TEST_CASE("copied notes keep their colour, and other programs get lines")
{
    BusyCanvas canvas;
    press(Qt::Key_3, Qt::AltModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"ตำข้าว\nคั่วข้าว");
    canvas.view.focusBlock(Block::Cost);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(textsIn(canvas.plan(), Block::Cost) == QStringList{u"ตำข้าว"_s, u"คั่วข้าว"_s});
    CHECK(canvas.plan().notesIn(Block::Cost)[0]->thread == 3);
    canvas.view.focusNote(canvas.a);
    press(Qt::Key_Escape);
    press(Qt::Key_X, Qt::ControlModifier);
    CHECK(canvas.activities() == QStringList{u"คั่วข้าว"_s});
}

TEST_CASE("pasted lines ask first and are one step")
{
    BusyCanvas canvas;
    toClipboard(u"- ขาย\n\n- ส่ง\n- ซ่อม\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    OfferBar& bar = canvas.open.canvas().offers();
    REQUIRE(bar.isVisible());
    CHECK(canvas.activities().size() == 2);
    SECTION("as three notes")
    {
        takeOffer(bar, 0);
        CHECK(canvas.activities().mid(2) == QStringList{u"ขาย"_s, u"ส่ง"_s, u"ซ่อม"_s});
        press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(canvas.activities().size() == 2);
    }
    SECTION("as one note")
    {
        takeOffer(bar, 1);
        CHECK(canvas.activities().mid(2) == QStringList{u"ขาย\nส่ง\nซ่อม"_s});
    }
}

TEST_CASE("one pasted line is one note, binary data is refused with a sentence")
{
    BusyCanvas canvas;
    toClipboard(u"• ขายส่ง\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(canvas.activities().last() == u"ขายส่ง");
    toClipboard(u"\x01\x02 x\ny"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(canvas.activities().size() == 3);
}

TEST_CASE("pasted cells are mapped by what their columns hold")
{
    ProgramLook look;
    const auto rows = pastedRows(u"๕\tขายปลีก\t40\tบาท/ถุง\nที่มาของรายได้\tขายส่ง\t1,200\tบาท\n"_s, maxNoteLength);
    REQUIRE(rows);
    PasteDialog dialog(*rows, Block::Value, nullptr);
    const auto notes = dialog.notes();
    REQUIRE(notes.size() == 2);
    CHECK(notes[0].block == Block::Income);
    CHECK(notes[0].text == u"ขายปลีก 40 บาท/ถุง");
    dialog.setUse(2, PasteDialog::Use::Leave);
    dialog.setUse(3, PasteDialog::Use::Leave);
    CHECK(dialog.notes()[1].text == u"ขายส่ง");
}

TEST_CASE("evidence, level and role are in the note and in what a reader hears")
{
    BusyCanvas canvas;
    const NoteId customer = canvas.add(Block::Customer, u"โรงเรียน"_s);
    canvas.view.focusNote(customer);
    canvas.view.setEvidenceOfChosen(Evidence::Asked);
    canvas.view.setCustomerOfChosen(MarketLevel::Province, CustomerRole::Buys);
    const NoteBox* box = canvas.view.geometryOfNotes().note(customer);
    REQUIRE(box != nullptr);
    CHECK(box->factIcon == u"comment");
    CHECK(box->facts.contains(nameOf(MarketLevel::Province)));
    auto* tree = QAccessible::queryAccessibleInterface(&canvas.view);
    const QString heard = tree->child(2)->child(0)->text(QAccessible::Description);
    CHECK(heard.contains(nameOf(Evidence::Asked)));
    CHECK(heard.contains(nameOf(CustomerRole::Buys)));
    canvas.view.focusNote(canvas.a);
    canvas.view.setCustomerOfChosen(MarketLevel::Online, {});
    CHECK(canvas.note(canvas.a).level == MarketLevel::None);
}

TEST_CASE("the votes of the latest round are painted as a badge")
{
    BusyCanvas canvas;
    Edit vote{u"set-note-text"_s, {}, {}, [&](Plan& plan) -> Result<void> {
        plan.voteRounds = {{VoteRoundId(u"r"_s), 0, {}, 1 << 5, 3, 10}};
        plan.votes = {{VoteId(u"x"_s), VoteRoundId(u"r"_s), canvas.a, 3}};
        return {};
    }};
    REQUIRE(canvas.open.document().perform(vote).has_value());
    CHECK(canvas.view.geometryOfNotes().note(canvas.a)->facts == u"●3");
}

TEST_CASE("Ctrl+F finds across steps and the parking lot, counts, and goes round")
{
    BusyCanvas canvas;
    REQUIRE(canvas.open.document().perform(edits::addIdea(u"ข้าวหลาม"_s, IdeaPlace::Parking)).has_value());
    press(Qt::Key_F, Qt::ControlModifier);
    auto* bar = canvas.open.canvas().findChild<FindBar*>();
    REQUIRE(bar->isVisible());
    typeLetters(u"ข้าว"_s);
    CHECK(canvas.view.focusedNote() == canvas.v);
    press(Qt::Key_Return);
    CHECK(canvas.view.focusedNote() == canvas.a);
    press(Qt::Key_F3);
    CHECK(canvas.view.focusedNote() == canvas.b);
    press(Qt::Key_Return);
    CHECK(canvas.open.canvas().findChild<ParkingDrawer*>()->isVisible());
    press(Qt::Key_Return);
    CHECK(canvas.view.focusedNote() == canvas.v);
    press(Qt::Key_Return, Qt::ShiftModifier);
    press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(canvas.view.focusedNote() == canvas.b);
    press(Qt::Key_Escape);
    CHECK_FALSE(bar->isVisible());
    CHECK(canvas.view.hasFocus());
}

TEST_CASE("the list shows every step with every note, and the arrows go from step to step")
{
    BusyCanvas canvas;
    press(Qt::Key_3, Qt::ControlModifier | Qt::ShiftModifier);
    comeToRest();
    REQUIRE(canvas.open.canvas().view() == CanvasPage::View::List);
    CanvasView& list = canvas.open.canvas().activeView();
    CHECK(list.hasFocus());
    CHECK(list.geometryOfNotes().notes.size() == 4);
    CHECK(list.focusedNote() == canvas.a);
    list.focusNote(canvas.w);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    CHECK(list.currentBlock() == Block::Customer);
    typeLetters(u"ครู"_s);
    press(Qt::Key_Tab);
    CHECK(textsIn(canvas.plan(), Block::Customer) == QStringList{u"ครู"_s});
    auto* tree = QAccessible::queryAccessibleInterface(&list);
    CHECK(tree->childCount() == 18);
    CHECK(QAccessible::queryAccessibleInterface(&canvas.view)->childCount() == 0);
}

TEST_CASE("large text opens the list and offers the way back")
{
    ProgramLook look(Language::Thai, 150);
    OpenWindow open(emptyPlan());
    CHECK(open.canvas().view() == CanvasPage::View::List);
    OfferBar* why = nullptr;
    for (OfferBar* bar : open.canvas().findChildren<OfferBar*>())
        if (bar->isVisible())
            why = bar;
    REQUIRE(why != nullptr);
    takeOffer(*why, 0);
    CHECK(open.canvas().view() == CanvasPage::View::Overview);
}

TEST_CASE("Ctrl and the wheel zoom; what could not be read is only counted")
{
    BusyCanvas canvas;
    const double before = canvas.view.geometryOfNotes().note(canvas.a)->rect.height();
    const QPointF middle = canvas.middleOf(canvas.a);
    QWheelEvent in(middle, canvas.view.mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&canvas.view, &in);
    CHECK(canvas.view.zoomPercent() == 110);
    CHECK(canvas.view.geometryOfNotes().note(canvas.a)->rect.height() > before);
    canvas.view.setZoomPercent(10);
    CHECK(canvas.view.zoomPercent() == 50);
    CHECK(canvas.view.geometryOfNotes().notes.empty());
    CHECK(canvas.view.geometryOfNotes().block(Block::Activity)->count == 2);
    press(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    CHECK(canvas.view.geometryOfNotes().notes.size() == 4);
}

TEST_CASE("PgDn, Home and End go about the canvas")
{
    BusyCanvas canvas;
    press(Qt::Key_End);
    CHECK(canvas.view.focusedNote() == canvas.b);
    press(Qt::Key_Home);
    CHECK(canvas.view.focusedNote() == canvas.a);
    press(Qt::Key_PageDown);
    CHECK(canvas.view.currentBlock() == Block::IdleFactor);
    press(Qt::Key_1, Qt::ControlModifier);
    CHECK(canvas.view.currentBlock() == Block::Value);
}

TEST_CASE("Shift+F10 opens a menu with every twin of a drag")
{
    BusyCanvas canvas;
    QList<QKeySequence> keys;
    QTimer closer;
    QObject::connect(&closer, &QTimer::timeout, &closer, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr)
            return;
        for (const QAction* action : menu->actions())
            keys << action->shortcut();
        menu->close();
    });
    closer.start(10);
    press(Qt::Key_F10, Qt::ShiftModifier);
    for (const QKeyCombination& chord : {QKeyCombination(Qt::CTRL, Qt::Key_J), QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_J),
             QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_D), QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_K)})
        CHECK(keys.contains(QKeySequence(chord)));
}
