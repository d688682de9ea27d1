#include "tests/ui/busycanvas.h"
#include "ui/canvas/linklines.h"
#include "ui/canvas/parkingdrawer.h"
#include "ui/workshop/groupsview.h"
#include "ui/workshop/idealist.h"

#include <QToolButton>
#include <QContextMenuEvent>
#include <QDrag>
#include <QLabel>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QToolBar>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

void openMenuOf(BusyCanvas& canvas, const NoteId& note)
{
    const QPoint point = canvas.middleOf(note).toPoint();
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, canvas.view.mapToGlobal(point));
    QCoreApplication::sendEvent(&canvas.view, &event);
}

/// Without a button, as a hand goes over the canvas.
void hover(BusyCanvas& canvas, const QPointF& point)
{
    QMouseEvent event(QEvent::MouseMove, point, canvas.view.mapToGlobal(point), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas.view, &event);
}

QPointF handleOf(BusyCanvas& canvas, const NoteId& note)
{
    const QRectF rect = canvas.view.geometryOfNotes().note(note)->rect;
    hover(canvas, rect.center());
    return QPointF(rect.right() - 4, rect.center().y());
}

void wheel(CanvasView& view, const QPointF& point, int delta)
{
    QWheelEvent event(point, view.mapToGlobal(point), {}, {0, delta}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &event);
}

QScrollArea& areaOf(CanvasView& view) { return *qobject_cast<QScrollArea*>(view.parentWidget()->parentWidget()); }

} // namespace

TEST_CASE("a note is dragged to another place in its block, and the menu does the same")
{
    BusyCanvas canvas;
    SECTION("drag")
    {
        const QRectF last = canvas.view.geometryOfNotes().note(canvas.b)->rect;
        canvas.drag(canvas.middleOf(canvas.a), QPointF(last.center().x(), last.bottom() - 2));
    }
    SECTION("menu")
    {
        MenuChooser chooser({u"Alt+Down"_s});
        openMenuOf(canvas, canvas.a);
        REQUIRE(chooser.chose());
    }
    CHECK(canvas.activities() == QStringList{u"คั่วข้าว"_s, u"ตำข้าว"_s});
}

TEST_CASE("every drag has its twin in the note's menu")
{
    BusyCanvas canvas;
    SECTION("move to a step")
    {
        MenuChooser chooser({u"ย้ายไป"_s, blockName(Block::Partner)});
        openMenuOf(canvas, canvas.a);
        REQUIRE(chooser.chose());
        CHECK(textsIn(canvas.plan(), Block::Partner) == QStringList{u"ตำข้าว"_s});
    }
    SECTION("copy to a step")
    {
        MenuChooser chooser({u"คัดลอกไป"_s, blockName(Block::Cost)});
        openMenuOf(canvas, canvas.a);
        REQUIRE(chooser.chose());
        CHECK(textsIn(canvas.plan(), Block::Cost) == QStringList{u"ตำข้าว"_s});
        CHECK(canvas.activities().size() == 2);
    }
    SECTION("park")
    {
        MenuChooser chooser({u"พัก"_s});
        openMenuOf(canvas, canvas.a);
        CHECK(chooser.chose());
        CHECK(canvas.plan().ideas.size() == 1);
    }
    SECTION("delete")
    {
        MenuChooser chooser({u"ลบ"_s});
        openMenuOf(canvas, canvas.a);
        REQUIRE(chooser.chose());
        CHECK(canvas.activities().size() == 1);
        REQUIRE(canvas.offers().isVisible());
        takeOffer(canvas.offers(), 0);
        CHECK(canvas.activities().size() == 2);
    }
}

TEST_CASE("Merge and Split stand in the toolbar")
{
    BusyCanvas canvas;
    const auto trigger = [&](const QString& words) {
        for (QToolBar* bar : canvas.open.window().findChildren<QToolBar*>())
            for (QAction* action : bar->actions())
                if (action->text() == words) {
                    action->trigger();
                    return true;
                }
        return false;
    };
    press(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(trigger(u"รวม"_s));
    press(Qt::Key_Escape);
    REQUIRE(canvas.plan().parts.size() == 2);
    canvas.view.setFocus();
    REQUIRE(trigger(u"แยก"_s));
    CHECK(canvas.plan().parts.empty());
}

TEST_CASE("Ctrl with a drag inside the block makes a copy after the note")
{
    BusyCanvas canvas;
    canvas.drag(canvas.middleOf(canvas.a), canvas.footOf(Block::Activity), Qt::ControlModifier);
    CHECK(canvas.activities() == QStringList{u"ตำข้าว"_s, u"ตำข้าว"_s, u"คั่วข้าว"_s});
}

TEST_CASE("a note dropped on the parking lot's tab is parked")
{
    BusyCanvas canvas;
    canvas.mouse(QEvent::MouseButtonPress, canvas.middleOf(canvas.a));
    canvas.mouse(QEvent::MouseMove, canvas.middleOf(canvas.a) + QPointF(20, 20));
    auto* tab = canvas.open.window().findChild<QToolButton*>(u"parkingTab"_s);
    REQUIRE(tab != nullptr);
    REQUIRE(tab->isVisible()); // comes when a drag begins
    const QPointF onTab = canvas.view.mapFromGlobal(tab->mapToGlobal(tab->rect().center()));
    canvas.mouse(QEvent::MouseMove, onTab);
    canvas.mouse(QEvent::MouseButtonRelease, onTab);
    CHECK(canvas.plan().ideasIn(IdeaPlace::Parking).size() == 1);
    CHECK(canvas.activities() == QStringList{u"คั่วข้าว"_s});
}

TEST_CASE("lines of the parking lot can be dragged out")
{
    BusyCanvas canvas;
    const NoteId idea = NoteId::random();
    REQUIRE(canvas.open.document().perform(edits::addIdea(u"ทำเพจ"_s, IdeaPlace::Parking, {}, idea)).has_value());
    canvas.open.canvas().showParking(true);
    comeToRest();
    auto* list = canvas.open.canvas().findChild<ParkingDrawer*>()->findChild<QTreeWidget*>();
    CHECK(list->dragEnabled());
    const std::unique_ptr<QMimeData> carried(list->model()->mimeData({list->model()->index(0, 0)}));
    REQUIRE(carried);
    canvas.dropFromOutside(*carried, canvas.footOf(Block::Channel));
    CHECK(textsIn(canvas.plan(), Block::Channel) == QStringList{u"ทำเพจ"_s});
}

TEST_CASE("an idea of the board is dropped on its step")
{
    ProgramLook look;
    StepTarget target(Block::Activity);
    QMimeData mime;
    mime.setData(u"application/x-tambon-ideas"_s, "one\ntwo");
    std::vector<NoteId> dropped;
    QObject::connect(&target, &StepTarget::ideasDropped, &target, [&](const std::vector<NoteId>& ids, Block block) {
        dropped = ids;
        CHECK(block == Block::Activity);
    });
    QDragEnterEvent enter({5, 5}, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &drop);
    CHECK(dropped == std::vector{NoteId(u"one"_s), NoteId(u"two"_s)});
}

TEST_CASE("a drag near the edge scrolls on, and what comes into sight can be dropped on")
{
    BusyCanvas canvas;
    for (int i = 0; i < 30; ++i)
        canvas.add(Block::Value, u"คุณค่า %1"_s.arg(i));
    canvas.open.canvas().chooseView(CanvasPage::View::List);
    comeToRest();
    CanvasView& list = canvas.open.canvas().activeView();
    QScrollBar* bar = areaOf(list).verticalScrollBar();
    bar->setValue(0);
    REQUIRE(bar->maximum() > 300);
    const QPointF start = list.geometryOfNotes().note(canvas.v)->rect.center();
    const auto send = [&](QEvent::Type type, const QPointF& inViewport) {
        const QPointF global = areaOf(list).viewport()->mapToGlobal(inViewport);
        const bool held = type != QEvent::MouseButtonRelease;
        QMouseEvent event(type, list.mapFromGlobal(global), global, type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
            held ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&list, &event);
    };
    const QPointF edge(120, areaOf(list).viewport()->height() - 8);
    send(QEvent::MouseButtonPress, start);
    send(QEvent::MouseMove, start + QPointF(0, 12));
    send(QEvent::MouseMove, edge);
    CHECK(eventually([&] { return bar->value() == bar->maximum(); })); // the hand rests
    const QPointF above(120, areaOf(list).viewport()->height() - 30); // the last block's head; a row below has come meanwhile
    send(QEvent::MouseMove, above);
    send(QEvent::MouseButtonRelease, above);
    CHECK(textsIn(canvas.plan(), Block::Cost) == QStringList{u"ข้าวเม่า"_s});
    comeToRest();
    const int after = bar->value();
    QTest::qWait(150); // what is tested is that time brings nothing more
    CHECK(bar->value() == after);
}

TEST_CASE("what is under way says where a note would go, and why not")
{
    BusyCanvas canvas;
    const auto said = [&](const QString& words) {
        for (const QLabel* label : canvas.open.canvas().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    canvas.mouse(QEvent::MouseButtonPress, canvas.middleOf(canvas.a));
    canvas.mouse(QEvent::MouseMove, canvas.footOf(Block::Cost));
    CHECK(said(blockName(Block::Cost)));
    CHECK(canvas.view.cursor().shape() == Qt::ClosedHandCursor);
    canvas.mouse(QEvent::MouseMove, QPointF(-60, -60));
    CHECK(said(u"เก้าข้อ"_s));
    CHECK(canvas.view.cursor().shape() == Qt::ForbiddenCursor);
    canvas.mouse(QEvent::MouseButtonRelease, QPointF(-60, -60));
}

TEST_CASE("a link is dragged from a note's handle to another note")
{
    BusyCanvas canvas;
    const QPointF handle = handleOf(canvas, canvas.a);
    SECTION("to one that fits")
    {
        canvas.drag(handle, canvas.middleOf(canvas.w));
        REQUIRE(canvas.plan().links.size() == 1);
        CHECK(canvas.plan().links[0].from == canvas.a);
        CHECK(canvas.plan().links[0].to == canvas.w);
        CHECK(canvas.activities().size() == 2);
    }
    SECTION("one that does not fit is set back, refuses with the steps that fit, and offers another try")
    {
        const NoteId cost = canvas.add(Block::Income, u"ค่าเข้าชม"_s);
        canvas.mouse(QEvent::MouseButtonPress, handle);
        canvas.mouse(QEvent::MouseMove, canvas.middleOf(cost));
        canvas.mouse(QEvent::MouseMove, canvas.middleOf(cost) + QPointF(1, 0));
        CHECK(canvas.view.isLinking());
        CHECK(canvas.view.cursor().shape() == Qt::ForbiddenCursor);
        canvas.mouse(QEvent::MouseButtonRelease, canvas.middleOf(cost));
        CHECK(canvas.plan().links.empty());
        CHECK_FALSE(canvas.view.isLinking());
        REQUIRE(canvas.offers().isVisible());
        CHECK(canvas.offers().sentence().contains(u"1, 2, 3, 4"_s));
        takeOffer(canvas.offers(), 0);
        CHECK(canvas.view.isLinking());
    }
    SECTION("Esc leaves it")
    {
        canvas.mouse(QEvent::MouseButtonPress, handle);
        canvas.mouse(QEvent::MouseMove, canvas.middleOf(canvas.w));
        press(Qt::Key_Escape);
        canvas.mouse(QEvent::MouseButtonRelease, canvas.middleOf(canvas.w));
        CHECK(canvas.plan().links.empty());
    }
    SECTION("a click instead of a drag goes on by clicks")
    {
        canvas.mouse(QEvent::MouseButtonPress, handle);
        canvas.mouse(QEvent::MouseButtonRelease, handle);
        REQUIRE(canvas.view.isLinking());
        canvas.mouse(QEvent::MouseButtonPress, canvas.middleOf(canvas.v));
        canvas.mouse(QEvent::MouseButtonRelease, canvas.middleOf(canvas.v));
        CHECK(canvas.plan().links.size() == 1);
    }
}

TEST_CASE("Ctrl+Shift+L draws the lines of all links, of none, of the note in hand")
{
    BusyCanvas canvas;
    REQUIRE(canvas.open.document().perform(edits::addLink(canvas.a, canvas.v)).has_value());
    REQUIRE(canvas.open.document().perform(edits::addLink(canvas.b, canvas.w)).has_value());
    CHECK(linkLines(canvas.plan(), canvas.view.geometryOfNotes(), canvas.a).size() == 1);
    CHECK(linkLines(canvas.plan(), canvas.view.geometryOfNotes(), {}).size() == 2);
    canvas.view.focusBlock(Block::Cost); // a note in no link: only "all" shows lines
    const QImage before = canvas.view.grab().toImage();
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(canvas.view.lines() == CanvasView::Lines::All);
    CHECK(canvas.view.grab().toImage() != before);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(canvas.view.lines() == CanvasView::Lines::None);
    CHECK(canvas.view.grab().toImage() == before);
    canvas.view.focusNote(canvas.a);
    const QImage none = canvas.view.grab().toImage();
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(canvas.view.lines() == CanvasView::Lines::OfFocused);
    CHECK(canvas.view.grab().toImage() != none);
}

TEST_CASE("more lines than can be followed are said instead of drawn")
{
    BusyCanvas canvas;
    Edit many{u"add-link"_s, {}, {}, [&](Plan& plan) -> Result<void> {
        for (int i = 0; i < 9; ++i)
            plan.notes.push_back({NoteId(u"c%1"_s.arg(i)), Block::Customer, i, u"ลูกค้า"_s});
        for (int i = 0; i < 7; ++i)
            plan.notes.push_back({NoteId(u"h%1"_s.arg(i)), Block::Channel, i, u"เพจ"_s});
        for (int i = 0; i < 63; ++i)
            plan.links.push_back({LinkId(u"l%1"_s.arg(i, 2, 10, QChar(u'0'))), NoteId(u"h%1"_s.arg(i % 7)), NoteId(u"c%1"_s.arg(i / 7))});
        return {};
    }};
    REQUIRE(canvas.open.document().perform(many).has_value());
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(canvas.offers().isVisible());
    CHECK(canvas.offers().sentence().contains(u"63"_s));
}

TEST_CASE("zooming keeps what lies below the pointer below it, by wheel and by two fingers")
{
    BusyCanvas canvas;
    const auto placeInWindow = [&](const NoteId& note) {
        return canvas.view.mapTo(&areaOf(canvas.view), canvas.middleOf(note).toPoint());
    };
    canvas.view.setZoomPercent(150);
    comeToRest();
    const NoteId customer = canvas.add(Block::Customer, u"โรงเรียน"_s);
    canvas.view.focusNote(customer);
    comeToRest();
    const QPoint before = placeInWindow(customer);
    SECTION("wheel") { wheel(canvas.view, canvas.middleOf(customer), 120); }
    SECTION("pinch")
    {
        const QPointF at = canvas.middleOf(customer);
        for (int i = 0; i < 12; ++i) { // each too small to be a percent
            QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at, canvas.view.mapToGlobal(at), 0.004, {});
            QCoreApplication::sendEvent(&canvas.view, &event);
        }
    }
    CHECK(canvas.view.zoomPercent() > 150);
    CHECK(std::abs(placeInWindow(customer).x() - before.x()) <= 24);
    CHECK(std::abs(placeInWindow(customer).y() - before.y()) <= 24);
}

TEST_CASE("fitting shows every note as large as possible, and never too small to be read")
{
    BusyCanvas canvas;
    press(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    CHECK(canvas.view.zoomPercent() >= 100);
    const auto hiddenNotes = [&] {
        int hidden = 0;
        for (const BlockBox& box : canvas.view.geometryOfNotes().blocks)
            hidden += box.hidden;
        return hidden;
    };
    CHECK(hiddenNotes() == 0);
    press(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    CHECK(canvas.view.zoomPercent() == 100);
    for (int i = 0; i < 40; ++i)
        canvas.add(Block::Repeat, u"บัตรสะสมแต้ม %1"_s.arg(i));
    press(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    CHECK(canvas.view.zoomPercent() == 94); // 15 px
    CHECK_FALSE(canvas.view.geometryOfNotes().notes.empty());
}

TEST_CASE("the slider of the status bar zooms")
{
    BusyCanvas canvas;
    QSlider* slider = nullptr;
    for (QSlider* each : canvas.open.window().findChildren<QSlider*>())
        if (each->isVisible())
            slider = each;
    REQUIRE(slider != nullptr);
    CHECK_FALSE(slider->accessibleName().isEmpty());
    slider->setFocus();
    press(Qt::Key_Right);
    CHECK(canvas.view.zoomPercent() == 110);
    canvas.view.setZoomPercent(70);
    CHECK(slider->value() == 70);
}

TEST_CASE("one line a note makes room, and the note in hand is whole")
{
    BusyCanvas canvas;
    const NoteId longNote = canvas.add(Block::Value, u"ข้าวเม่าใหม่หอมนุ่มตำด้วยครกไม้ทุกเช้าจากนาของเราเองและขายวันต่อวันที่ตลาดนัดของตำบล"_s);
    canvas.view.focusNote(canvas.a);
    const double before = canvas.view.geometryOfNotes().note(longNote)->rect.height();
    for (QAction* action : canvas.open.canvas().planActions())
        if (action->isCheckable() && action->shortcut().isEmpty()) // the helper column has a key
            action->trigger();
    REQUIRE(canvas.view.isCompact());
    CHECK(canvas.view.geometryOfNotes().note(longNote)->rect.height() < before);
    CHECK(canvas.view.geometryOfNotes().note(longNote)->text->lines().size() == 1);
    canvas.view.focusNote(longNote);
    CHECK(canvas.view.geometryOfNotes().note(longNote)->text->lines().size() > 1);
}

TEST_CASE("the title of a group belongs to its making, however long people talk about it")
{
    BusyCanvas canvas;
    press(Qt::Key_Down, Qt::ShiftModifier);
    const size_t steps = canvas.steps();
    press(Qt::Key_J, Qt::ControlModifier);
    QTest::qWait(5200); // what is typed later than five seconds is a step of its own elsewhere
    typeLetters(u"งานครัว"_s);
    press(Qt::Key_Return);
    CHECK(canvas.activities() == QStringList{u"งานครัว"_s});
    CHECK(canvas.steps() == steps + 1);
    CHECK(canvas.open.document().undoSentence() == editSentence(u"merge-notes"_s, {u"2"_s}));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(canvas.activities() == QStringList{u"ตำข้าว"_s, u"คั่วข้าว"_s});
}

TEST_CASE("a title that goes with its group is said, and undo brings it back")
{
    BusyCanvas canvas;
    REQUIRE(canvas.open.document().perform(edits::mergeNotes({canvas.a, canvas.b}, u"งานครัว"_s, NoteId(u"g"_s))).has_value());
    canvas.view.focusNote(NoteId(u"g"_s));
    SECTION("parked") { press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier); }
    SECTION("taken apart") { press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier); }
    SECTION("merged again")
    {
        canvas.view.focusNote(NoteId(u"g"_s));
        press(Qt::Key_Space);
        canvas.view.focusNote(canvas.v);
        press(Qt::Key_Space);
        press(Qt::Key_J, Qt::ControlModifier);
    }
    CHECK_FALSE(canvas.activities().contains(u"งานครัว"_s));
    REQUIRE(canvas.offers().isVisible());
    CHECK(canvas.offers().sentence().contains(u"“งานครัว”"_s));
    takeOffer(canvas.offers(), 0);
    CHECK(canvas.activities() == QStringList{u"งานครัว"_s});
}

TEST_CASE("in the editor what is selected becomes a note of its own")
{
    BusyCanvas canvas;
    press(Qt::Key_F2);
    QTextCursor cursor = canvas.editor().textCursor();
    canvas.editor().selectAll();
    canvas.editor().insertPlainText(u"แช่ นึ่ง ตำ"_s);
    cursor.setPosition(4);
    cursor.setPosition(8, QTextCursor::KeepAnchor);
    canvas.editor().setTextCursor(cursor);
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(canvas.activities() == QStringList{u"แช่"_s, u"นึ่ง"_s, u"ตำ"_s, u"คั่วข้าว"_s});
}
