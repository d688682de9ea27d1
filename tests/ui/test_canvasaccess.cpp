#include "core/edit/ideaedits.h"
#include "core/edit/noteedits.h"
#include "tests/support/openwindow.h"
#include "ui/canvas/parkingdrawer.h"

#include <QAccessible>
#include <QAccessibleActionInterface>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOfPart(QAccessibleInterface* part) { return part->text(QAccessible::Name); }

Plan twoNotesInEachBlock()
{
    Plan plan = emptyPlan();
    for (const Block block : allBlocks)
        for (int i = 0; i < 2; ++i)
            plan.notes.push_back({NoteId::random(), block, i, u"โน้ต %1.%2"_s.arg(number(block)).arg(i + 1), i});
    return plan;
}

} // namespace

TEST_CASE("a screen reader finds nine lists in step order with every note")
{
    ProgramLook look;
    OpenWindow open(twoNotesInEachBlock());
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&open.canvas().activeView());
    REQUIRE(canvas != nullptr);
    REQUIRE(canvas->childCount() == 18);
    for (const Block block : allBlocks) {
        QAccessibleInterface* list = canvas->child(2 * (number(block) - 1));
        REQUIRE(list != nullptr);
        INFO(nameOfPart(list).toStdString());
        CHECK(list->role() == QAccessible::List);
        CHECK(list->parent() == canvas);
        CHECK(canvas->indexOfChild(list) == 2 * (number(block) - 1));
        CHECK(nameOfPart(list).contains(QString::number(number(block))));
        CHECK(nameOfPart(list).contains(blockName(block)));
        CHECK(nameOfPart(list).contains(u"2"_s));
        const auto notes = open.plan().notesIn(block);
        REQUIRE(list->childCount() == int(notes.size()));
        for (int i = 0; i < list->childCount(); ++i) {
            CHECK(list->child(i)->role() == QAccessible::ListItem);
            CHECK(nameOfPart(list->child(i)) == notes[size_t(i)]->text);
            CHECK(list->child(i)->parent() == list);
            CHECK_FALSE(list->child(i)->rect().isEmpty());
            CHECK(list->child(i)->text(QAccessible::Description).contains(QString::number(i + 1)));
        }
    }
}

TEST_CASE("a button after each list of the canvas adds a note there")
{
    ProgramLook look;
    OpenWindow open(twoNotesInEachBlock());
    CanvasView& view = open.canvas().activeView();
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&view);
    for (const Block block : allBlocks) {
        QAccessibleInterface* add = canvas->child(2 * number(block) - 1);
        REQUIRE(add != nullptr);
        CHECK(add->role() == QAccessible::Button);
        CHECK(nameOfPart(add).contains(QString::number(number(block))));
        CHECK(canvas->indexOfChild(add) == 2 * number(block) - 1);
        CHECK(canvas->childAt(add->rect().center().x(), add->rect().center().y()) == add);
    }
    canvas->child(5)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(view.isEditing());
    CHECK(view.currentBlock() == Block::Channel);
    press(Qt::Key_Escape);
}

TEST_CASE("parked ideas are a list after the nine, and its action opens the drawer")
{
    ProgramLook look;
    OpenWindow open(twoNotesInEachBlock());
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&open.canvas().activeView());
    REQUIRE(canvas->childCount() == 18);
    REQUIRE(open.document().perform(edits::addIdea(u"ทำเพจ"_s, IdeaPlace::Parking)).has_value());
    REQUIRE(open.document().perform(edits::addIdea(u"หาคนสอน"_s, IdeaPlace::Parking)).has_value());
    comeToRest();
    REQUIRE(canvas->childCount() == 19);
    QAccessibleInterface* parked = canvas->child(18);
    REQUIRE(parked != nullptr);
    CHECK(canvas->indexOfChild(parked) == 18);
    CHECK(parked->role() == QAccessible::List);
    CHECK(parked->parent() == canvas);
    CHECK(nameOfPart(parked).contains(u"2"_s));
    CHECK_FALSE(parked->rect().isEmpty());
    REQUIRE(parked->childCount() == 2);
    CHECK(parked->child(1)->role() == QAccessible::ListItem);
    CHECK(nameOfPart(parked->child(1)) == u"หาคนสอน"_s);
    CHECK(parked->child(1)->parent() == parked);
    parked->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(open.canvas().findChild<ParkingDrawer*>()->isVisible());
    REQUIRE(open.document().undo().has_value());
    CHECK(parked->childCount() == 1);
}

TEST_CASE("the name of a block counts its notes")
{
    ProgramLook look;
    OpenWindow open(emptyPlan());
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&open.canvas().activeView())->child(12);
    CHECK(nameOfPart(list).contains(u"0"_s));
    for (int i = 0; i < 3; ++i)
        REQUIRE(open.document().perform(edits::addNote(Block::IdleFactor, u"กี่ทอผ้า"_s)).has_value());
    CHECK(list->childCount() == 3);
    CHECK(nameOfPart(list).contains(u"3"_s));
}

TEST_CASE("a screen reader follows the arrows from note to note")
{
    ProgramLook look;
    OpenWindow open(twoNotesInEachBlock());
    CanvasView& view = open.canvas().activeView();
    view.setFocus();
    view.focusBlock(Block::Value);
    // Qt sends focus events only where a reader runs; this is what they carry.
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&view);
    const auto focused = [&] {
        REQUIRE(canvas->focusChild() != nullptr);
        CHECK(canvas->focusChild()->state().focused);
        return nameOfPart(canvas->focusChild());
    };
    CHECK(focused() == u"โน้ต 1.1"_s);
    press(Qt::Key_Down);
    CHECK(focused() == u"โน้ต 1.2"_s);
    press(Qt::Key_PageDown);
    CHECK(focused() == u"โน้ต 2.1"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down); // the add row: the block itself
    CHECK(focused().contains(blockName(Block::Customer)));
    typeLetters(u"ก"_s);
    CHECK(canvas->focusChild() == QAccessible::queryAccessibleInterface(QApplication::focusWidget()));
    press(Qt::Key_Escape);
}

TEST_CASE("a screen reader opens a note by its press action")
{
    ProgramLook look;
    OpenWindow open(twoNotesInEachBlock());
    CanvasView& view = open.canvas().activeView();
    QAccessibleInterface* note = QAccessible::queryAccessibleInterface(&view)->child(4)->child(1);
    REQUIRE(note->actionInterface() != nullptr);
    note->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(view.isEditing());
    CHECK(view.focusedNote() == open.plan().notesIn(Block::Channel)[1]->id);
    press(Qt::Key_Escape);
}
