#include "tests/ui/busycanvas.h"
#include "ui/canvas/notebin.h"

#include <QListWidget>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void chooseInBin(BusyCanvas& canvas, int rows, const std::function<void(NoteBinDialog&)>& act)
{
    QAction* bin = canvas.open.canvas().planActions().last();
    for (QAction* action : canvas.open.canvas().planActions())
        if (action->text().contains(u"…"_s) && action->shortcut().isEmpty() && action->menu() == nullptr)
            bin = action;
    bool looked = false;
    QTimer::singleShot(0, qApp, [&] {
        auto* dialog = qobject_cast<NoteBinDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        CHECK(dialog->findChild<QListWidget*>()->count() == rows);
        act(*dialog);
        looked = true;
    });
    bin->trigger();
    REQUIRE(looked);
}

} // namespace

TEST_CASE("deleted notes wait in the bin until the next version and come back with what they held")
{
    BusyCanvas canvas;
    REQUIRE(canvas.open.document().perform(edits::setNoteEvidence({canvas.a}, Evidence::Tried)).has_value());
    canvas.view.focusNote(canvas.a);
    press(Qt::Key_Delete);
    canvas.view.focusNote(canvas.v);
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier); // parked is not deleted
    SECTION("put back")
    {
        chooseInBin(canvas, 1, [](NoteBinDialog& dialog) { dialog.accept(); });
        CHECK(canvas.activities() == QStringList{u"คั่วข้าว"_s, u"ตำข้าว"_s});
        CHECK(canvas.note(canvas.a).evidence == Evidence::Tried);
        chooseInBin(canvas, 0, [](NoteBinDialog& dialog) { dialog.reject(); });
    }
    SECTION("undo takes it out of the bin")
    {
        REQUIRE(canvas.open.document().undo().has_value());
        REQUIRE(canvas.open.document().undo().has_value());
        chooseInBin(canvas, 0, [](NoteBinDialog& dialog) { dialog.reject(); });
    }
    SECTION("a version empties it, and what that version had is found again")
    {
        QTest::qWait(2); // versions are told apart by their time
        REQUIRE(canvas.open.document().nameVersion(u"ก่อนพัก"_s).has_value());
        chooseInBin(canvas, 0, [](NoteBinDialog& dialog) { dialog.reject(); });
        REQUIRE(canvas.open.document().perform(edits::deleteNotes({canvas.b})).has_value());
        NoteBin later(canvas.open.document(), nullptr); // as after opening the plan anew
        REQUIRE(later.notes().size() == 1);
        CHECK(later.notes().front().text == u"คั่วข้าว");
    }
}

TEST_CASE("a group keeps its notes in the bin and on the clipboard")
{
    BusyCanvas canvas;
    const NoteId group(u"g"_s);
    REQUIRE(canvas.open.document().perform(edits::mergeNotes({canvas.a, canvas.b}, u"งานครัว"_s, group)).has_value());
    canvas.view.focusNote(group);
    SECTION("bin")
    {
        press(Qt::Key_Delete);
        chooseInBin(canvas, 1, [](NoteBinDialog& dialog) { dialog.accept(); });
        CHECK(canvas.plan().partsOf(group).size() == 2);
    }
    SECTION("cut and paste")
    {
        press(Qt::Key_X, Qt::ControlModifier);
        CHECK(canvas.plan().parts.empty());
        press(Qt::Key_V, Qt::ControlModifier);
        REQUIRE(canvas.activities() == QStringList{u"งานครัว"_s});
        CHECK(canvas.plan().partsOf(canvas.plan().notesIn(Block::Activity)[0]->id).size() == 2);
    }
    SECTION("a group that was taken apart is not in the bin")
    {
        press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        chooseInBin(canvas, 0, [](NoteBinDialog& dialog) { dialog.reject(); });
    }
}
