#include "core/edit/noteedits.h"
#include "tests/ui/opencanvas.h"

#include <QLabel>
#include <QMouseEvent>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a letter typed on a block starts a note, and Enter goes on to the next")
{
    OpenCanvas canvas;
    typeLetters(u"น้ำตาลโตนด"_s);
    CHECK(canvas.view.isEditing());
    press(Qt::Key_Return);
    CHECK(textsIn(canvas.plan(), Block::Value) == QStringList{u"น้ำตาลโตนด"_s});
    REQUIRE(canvas.view.isEditing());
    typeLetters(u"ผ้าทอ"_s);
    press(Qt::Key_Return);
    CHECK(textsIn(canvas.plan(), Block::Value) == QStringList{u"น้ำตาลโตนด"_s, u"ผ้าทอ"_s});

    SECTION("Esc ends without a note")
    {
        press(Qt::Key_Escape);
        CHECK(canvas.view.hasFocus());
    }
    SECTION("Enter on nothing ends without a note")
    {
        press(Qt::Key_Return);
        CHECK(canvas.view.hasFocus());
    }
    SECTION("spaces are no note, and Tab leaves the canvas")
    {
        typeLetters(u"  "_s);
        press(Qt::Key_Tab);
    }
    CHECK_FALSE(canvas.view.isEditing());
    CHECK(canvas.plan().notes.size() == 2);
}

TEST_CASE("what is typed is saved after a pause, and the title marks only what is not")
{
    OpenCanvas canvas;
    CHECK_FALSE(canvas.open.window().isWindowModified());
    typeLetters(u"กล้วย"_s);
    CHECK(canvas.plan().notes.empty());
    CHECK(canvas.open.window().isWindowModified());
    REQUIRE(eventually([&] { return textsIn(canvas.plan(), Block::Value) == QStringList{u"กล้วย"_s}; }));
    CHECK(canvas.view.isEditing());
    CHECK_FALSE(canvas.open.window().isWindowModified());
    typeLetters(u"ตาก"_s);
    CHECK(canvas.open.window().isWindowModified());
    REQUIRE(eventually([&] { return textsIn(canvas.plan(), Block::Value) == QStringList{u"กล้วยตาก"_s}; }));
    typeLetters(u"!"_s);
    press(Qt::Key_Tab);
    CHECK_FALSE(canvas.open.window().isWindowModified());
    CHECK(textsIn(canvas.plan(), Block::Value) == QStringList{u"กล้วยตาก!"_s});

    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(canvas.plan().notes.empty());
    CHECK_FALSE(canvas.open.document().canUndo());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(textsIn(canvas.plan(), Block::Value) == QStringList{u"กล้วยตาก!"_s});
}

TEST_CASE("a message that takes some of the page's height does not end the typing")
{
    OpenCanvas canvas;
    typeLetters(u"กล้วย"_s);
    canvas.open.shell().showError({ErrorCode::DiskFull, u"plan.cbmc"_s, {}, {}});
    comeToRest();
    CHECK(canvas.view.isEditing());
    typeLetters(u"ตาก"_s);
    press(Qt::Key_Return);
    CHECK(textsIn(canvas.plan(), Block::Value) == QStringList{u"กล้วยตาก"_s});
}

TEST_CASE("what cannot be written stays in its editor until it can")
{
    OpenCanvas canvas;
    auto other = Document::open(canvas.open.document().path());
    REQUIRE(other);
    REQUIRE((*other)->perform(edits::addNote(Block::Cost, u"จากอีกโปรแกรม"_s)));
    typeLetters(u"ยังเขียนไม่ได้"_s);
    press(Qt::Key_Return);
    REQUIRE(canvas.view.isEditing());
    CHECK(canvas.view.hasUncommittedText());
    CHECK(textsIn(canvas.plan(), Block::Value).isEmpty());

    other->reset();
    press(Qt::Key_Return);
    CHECK(textsIn(canvas.plan(), Block::Value) == QStringList{u"ยังเขียนไม่ได้"_s});
}

TEST_CASE("F2 edits the note that has the keyboard, and Esc leaves it as it was")
{
    OpenCanvas canvas;
    const NoteId id = canvas.add(Block::Value, u"ข้าว"_s);
    canvas.view.focusNote(id);
    press(Qt::Key_F2);
    typeLetters(u"สาร"_s);
    press(Qt::Key_Return);
    CHECK(canvas.note(id).text == u"ข้าวสาร"_s);
    CHECK_FALSE(canvas.view.isEditing());
    CHECK(canvas.view.focusedNote() == id);
    press(Qt::Key_F2);
    typeLetters(u"ผิด"_s);
    press(Qt::Key_Escape);
    CHECK(canvas.note(id).text == u"ข้าวสาร"_s);
}

TEST_CASE("Alt and arrows change the order of notes")
{
    OpenCanvas canvas;
    for (const QString& text : {u"ก"_s, u"ข"_s, u"ค"_s})
        canvas.add(Block::Cost, text);
    canvas.view.focusNote(canvas.plan().notesIn(Block::Cost)[2]->id);
    press(Qt::Key_Up, Qt::AltModifier);
    CHECK(textsIn(canvas.plan(), Block::Cost) == QStringList{u"ก"_s, u"ค"_s, u"ข"_s});
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(textsIn(canvas.plan(), Block::Cost) == QStringList{u"ก"_s, u"ค"_s, u"ข"_s});
    CHECK(canvas.note(canvas.view.focusedNote()).text == u"ค"_s);
}

TEST_CASE("Ctrl+M and a number move the note")
{
    OpenCanvas canvas;
    const NoteId id = canvas.add(Block::Value, u"ตลาดนัด"_s);
    canvas.view.focusNote(id);
    SECTION("to that step")
    {
        press(Qt::Key_M, Qt::ControlModifier);
        press(Qt::Key_3);
        CHECK(canvas.note(id).block == Block::Channel);
        CHECK(canvas.view.focusedNote() == id);
    }
    SECTION("also by a Thai digit")
    {
        press(Qt::Key_M, Qt::ControlModifier);
        typeLetters(u"๓"_s);
        CHECK(canvas.note(id).block == Block::Channel);
    }
    SECTION("but Esc leaves it")
    {
        press(Qt::Key_M, Qt::ControlModifier);
        press(Qt::Key_Escape);
        CHECK(canvas.note(id).block == Block::Value);
    }
    CHECK(canvas.plan().notes.size() == 1);
}

TEST_CASE("Ctrl+L, arrows and Enter link two notes, and Enter again unlinks them")
{
    OpenCanvas canvas;
    const NoteId value = canvas.add(Block::Value, u"น้ำตาลสด"_s);
    canvas.add(Block::Customer, u"คนในตำบล"_s);
    const NoteId second = canvas.add(Block::Customer, u"นักท่องเที่ยว"_s);
    const NoteId partner = canvas.add(Block::Partner, u"อบต."_s);
    canvas.view.focusNote(value);
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(canvas.view.isLinking());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    CHECK(canvas.view.focusedNote() == second);
    CHECK(canvas.view.focusedNote() != partner); // not a legal end: the arrows stay off it
    press(Qt::Key_Return);
    REQUIRE(canvas.plan().links.size() == 1);
    CHECK(canvas.plan().links[0].from == value);
    CHECK(canvas.plan().links[0].to == second);
    press(Qt::Key_Return);
    CHECK(canvas.plan().links.empty());
    press(Qt::Key_Escape);
    CHECK_FALSE(canvas.view.isLinking());
    CHECK(canvas.view.focusedNote() == value);
}

TEST_CASE("linking survives that the last note to link with goes away")
{
    OpenCanvas canvas;
    const NoteId value = canvas.add(Block::Value, u"น้ำตาลสด"_s);
    canvas.add(Block::Customer, u"คนในตำบล"_s);
    canvas.view.focusNote(value);
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(canvas.plan().notes.size() == 1);
    press(Qt::Key_Down);
    CHECK_FALSE(canvas.view.isLinking());
    CHECK(canvas.view.focusedNote() == value);
}

TEST_CASE("Del takes a note with its links, and undo brings both back")
{
    OpenCanvas canvas;
    const NoteId value = canvas.add(Block::Value, u"น้ำตาลสด"_s);
    const NoteId other = canvas.add(Block::Value, u"น้ำตาลปึก"_s);
    const NoteId customer = canvas.add(Block::Customer, u"คนในตำบล"_s);
    REQUIRE(canvas.open.document().perform(edits::addLink(value, customer)).has_value());
    canvas.view.focusNote(value);
    press(Qt::Key_Delete);
    CHECK(canvas.plan().note(value) == nullptr);
    CHECK(canvas.plan().links.empty());
    CHECK(canvas.view.focusedNote() == other);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(canvas.note(value).position == 0);
    CHECK(canvas.plan().links.size() == 1);
}

TEST_CASE("Alt and a number colour the note")
{
    OpenCanvas canvas;
    const NoteId id = canvas.add(Block::Income, u"ค่าบริการ"_s);
    canvas.view.focusNote(id);
    press(Qt::Key_3, Qt::AltModifier);
    CHECK(canvas.note(id).thread == 3);
    press(Qt::Key_0, Qt::AltModifier);
    CHECK(canvas.note(id).thread == 0);
}

TEST_CASE("a note is dragged to another block, and a short slip of the hand moves nothing")
{
    OpenCanvas canvas;
    const NoteId id = canvas.add(Block::Value, u"ลานตาก"_s);
    const QPointF from = canvas.middleOf(id);
    canvas.drag(from, from + QPointF(3, 3));
    CHECK(canvas.note(id).block == Block::Value);
    canvas.drag(from, canvas.view.geometryOfNotes().block(Block::IdleFactor)->rect.center());
    CHECK(canvas.note(id).block == Block::IdleFactor);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(canvas.note(id).block == Block::Value);
}

TEST_CASE("a double click edits a note")
{
    OpenCanvas canvas;
    const NoteId id = canvas.add(Block::Value, u"ลาน"_s);
    const QPointF middle = canvas.middleOf(id);
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease, QEvent::MouseButtonDblClick, QEvent::MouseButtonRelease})
        canvas.mouse(type, middle);
    REQUIRE(canvas.view.isEditing());
    CHECK_FALSE(canvas.view.hasFocus());
    typeLetters(u"ตาก"_s);
    press(Qt::Key_Return);
    CHECK(canvas.note(id).text == u"ลานตาก"_s);
    CHECK(canvas.plan().notes.size() == 1);
}

TEST_CASE("notes that do not fit are counted, and the keyboard reaches every one")
{
    OpenCanvas canvas;
    for (int i = 1; i <= 12; ++i)
        canvas.add(Block::Activity, u"กิจกรรมที่ %1"_s.arg(i));
    canvas.view.focusBlock(Block::Value);
    const auto shown = [&] {
        const auto& notes = canvas.view.geometryOfNotes().notes;
        return int(std::count_if(notes.begin(), notes.end(), [](const NoteBox& box) { return box.block == Block::Activity; }));
    };
    const BlockBox* box = canvas.view.geometryOfNotes().block(Block::Activity);
    CHECK(box->count == 12);
    CHECK(box->hidden > 0);
    CHECK(box->hidden == 12 - shown());
    CHECK_FALSE(box->more.isEmpty());

    canvas.view.focusBlock(Block::Activity);
    for (const Note* note : canvas.plan().notesIn(Block::Activity)) {
        CAPTURE(note->text);
        CHECK(canvas.view.focusedNote() == note->id);
        const NoteBox* place = canvas.view.geometryOfNotes().note(note->id);
        REQUIRE(place != nullptr);
        CHECK(canvas.view.geometryOfNotes().block(Block::Activity)->rect.contains(place->rect));
        press(Qt::Key_Down);
    }
    CHECK(canvas.view.focusedNote().isNull()); // past the last one lies the add row

    const QPointF more = canvas.view.geometryOfNotes().block(Block::Activity)->more.center();
    QTest::mouseClick(&canvas.view, Qt::LeftButton, {}, more.toPoint());
    CHECK(canvas.open.canvas().view() == CanvasPage::View::Step);
    CHECK(canvas.open.canvas().activeView().currentBlock() == Block::Activity);
}

TEST_CASE("markup in a note is shown as it was typed")
{
    OpenCanvas canvas;
    const QString text = u"<img src=x>"_s;
    const NoteId id = canvas.add(Block::Value, text);
    canvas.view.focusNote(id);
    CHECK(canvas.view.geometryOfNotes().note(id)->text->lines() == QStringList{text});
    int labels = 0;
    for (const QLabel* label : canvas.open.window().findChildren<QLabel*>())
        if (label->text().contains(text) && label->textFormat() == Qt::PlainText)
            ++labels;
    CHECK(labels >= 1); // the strip that tells of its links
    for (const QLabel* label : canvas.open.window().findChildren<QLabel*>())
        CHECK((!label->text().contains(text) || label->textFormat() == Qt::PlainText));
}
