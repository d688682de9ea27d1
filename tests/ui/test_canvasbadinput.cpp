#include "tests/ui/busycanvas.h"
#include "ui/canvas/entryline.h"
#include "ui/mainwindow/messagebar.h"

#include <QElapsedTimer>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 noFreezeMs = 2000; ///< on a slow machine in a debug build; a freeze is minutes

QString manyLines()
{
    QString text;
    for (int i = 0; i < 100'000; ++i)
        text += u"บรรทัดที่ %1\n"_s.arg(i);
    return text;
}

/// A letter under a tower of marks, flags and families joined by invisible characters, again and again.
QString floodOfMarks()
{
    const QString once = u'ก' + QString(30, u'\u0E49') + u"👩‍👩‍👧‍👦🇹🇭e" + QString(20, u'\u0301');
    return once.repeated(6).left(maxNoteLength - 1);
}

void pasteHere(const QString& text)
{
    toClipboard(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

} // namespace

TEST_CASE("100,000 pasted lines are counted and offered, wherever they are pasted, and nothing changes before")
{
    BusyCanvas canvas;
    QElapsedTimer clock;
    const QString text = manyLines();
    SECTION("on the canvas")
    {
        clock.start();
        pasteHere(text);
    }
    SECTION("into a note that is edited")
    {
        press(Qt::Key_F2);
        clock.start();
        pasteHere(text);
        comeToRest();
        CHECK(canvas.note(canvas.a).text == u"ตำข้าว");
    }
    SECTION("into the entry of a step")
    {
        canvas.open.canvas().chooseView(CanvasPage::View::Step);
        comeToRest();
        canvas.open.canvas().findChild<EntryLine*>()->setFocus();
        clock.start();
        pasteHere(text);
    }
    SECTION("dropped")
    {
        QMimeData mime;
        mime.setText(text);
        clock.start();
        canvas.dropFromOutside(mime, canvas.footOf(Block::Activity));
    }
    comeToRest();
    CHECK(clock.elapsed() < noFreezeMs);
    REQUIRE(canvas.offers().isVisible());
    CHECK(canvas.offers().sentence().contains(u"200"_s));
    CHECK(canvas.offers().sentence().contains(u"99800"_s));
    CHECK(canvas.plan().notes.size() == 4);
    takeOffer(canvas.offers(), 0);
    CHECK(canvas.activities().size() == 202);
    CHECK(clock.elapsed() < 3 * noFreezeMs);
    REQUIRE(canvas.open.document().undo().has_value());
    CHECK(canvas.plan().notes.size() == 4);
}

TEST_CASE("binary data is refused with a sentence, wherever it is pasted or dropped")
{
    BusyCanvas canvas;
    const QString bytes = QString::fromLatin1("\x89PNG\x01\x02\x03\x7f junk\nmore\x1b junk");
    SECTION("on the canvas") { pasteHere(bytes); }
    SECTION("into a note that is edited")
    {
        press(Qt::Key_F2);
        pasteHere(bytes);
    }
    SECTION("into the entry of a step")
    {
        canvas.open.canvas().chooseView(CanvasPage::View::Step);
        comeToRest();
        canvas.open.canvas().findChild<EntryLine*>()->setFocus();
        pasteHere(bytes);
        CHECK(canvas.open.canvas().findChild<EntryLine*>()->text().isEmpty());
    }
    comeToRest();
    CHECK(canvas.open.shell().messages().isVisible());
    CHECK(canvas.plan().notes.size() == 4);
    CHECK(canvas.activities() == QStringList{u"ตำข้าว"_s, u"คั่วข้าว"_s});
}

TEST_CASE("a file that is no text is refused by name")
{
    BusyCanvas canvas;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"เพลง.mp3"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\xff\xfb\x90\x00\x00", 5).repeated(1000));
    file.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file.fileName())});
    SECTION("one") { }
    SECTION("more than one at a time")
    {
        mime.setUrls({QUrl::fromLocalFile(file.fileName()), QUrl::fromLocalFile(file.fileName())});
    }
    canvas.dropFromOutside(mime, canvas.footOf(Block::Cost));
    CHECK(canvas.offers().isVisible());
    CHECK(canvas.plan().notes.size() == 4);
}

TEST_CASE("text longer than a note is never cut off: it is counted out or stays in its editor")
{
    BusyCanvas canvas;
    SECTION("pasted on the canvas it is refused")
    {
        pasteHere(QString(3000, u'ก'));
        CHECK(canvas.open.shell().messages().isVisible());
        CHECK(canvas.plan().notes.size() == 4);
    }
    SECTION("among lines it is left out, and that is said")
    {
        pasteHere(QString(u"ล้าง\n"_s + QString(3000, u'ก') + u"\nตาก"_s));
        REQUIRE(canvas.offers().isVisible());
        CHECK(canvas.offers().sentence().contains(u"1"_s));
        takeOffer(canvas.offers(), 0);
        CHECK(canvas.activities().mid(2) == QStringList{u"ล้าง"_s, u"ตาก"_s});
    }
    SECTION("typed it stays in the editor with a sentence")
    {
        press(Qt::Key_F2);
        canvas.editor().insertPlainText(QString(maxNoteLength + 1, u'ข'));
        press(Qt::Key_Return);
        CHECK(canvas.view.isEditing());
        CHECK(canvas.open.shell().messages().isVisible());
        CHECK(canvas.note(canvas.a).text == u"ตำข้าว");
        press(Qt::Key_Escape);
    }
}

TEST_CASE("floods of marks and emoji, right-to-left text and joiners stay as they are, are painted at once and found")
{
    BusyCanvas canvas;
    QString text;
    SECTION("marks and emoji") { text = floodOfMarks(); }
    SECTION("right to left") { text = u"قهوة وكتاب abc שלום ๑๒๓"_s; }
    SECTION("overriding directions") { text = u"\u202Eกลับด้าน\u202C ปกติ \u2067ซ้าย\u2069"_s; }
    SECTION("zero-width joiners and spaces") { text = u"ข้าว\u200Bเม่า\u200D\u2060ใหม่\uFEFF"_s; }
    QElapsedTimer clock;
    clock.start();
    pasteHere(text);
    comeToRest();
    const QStringList notes = canvas.activities();
    REQUIRE(notes.size() == 3);
    CHECK(notes.last() == text.normalized(QString::NormalizationForm_C).trimmed());
    canvas.view.grab();
    CHECK(clock.elapsed() < noFreezeMs);
    const NoteBox* box = canvas.view.geometryOfNotes().note(canvas.view.focusedNote());
    REQUIRE(box != nullptr);
    CHECK(canvas.blockRect(Block::Activity).width() >= box->rect.width());
    press(Qt::Key_F2);
    press(Qt::Key_Return); // an editor that is opened and closed changes nothing
    CHECK(canvas.activities().last() == notes.last());
    CHECK(canvas.open.document().undoSentence() == editSentence(u"add-notes"_s, {u"1"_s, u"6"_s}));
}

TEST_CASE("a note let go on itself stays, says so and offers a copy")
{
    BusyCanvas canvas;
    const QPointF middle = canvas.middleOf(canvas.b);
    const size_t steps = canvas.steps();
    canvas.mouse(QEvent::MouseButtonPress, middle);
    canvas.mouse(QEvent::MouseMove, middle + QPointF(30, 0));
    canvas.mouse(QEvent::MouseMove, middle + QPointF(9, 0));
    canvas.mouse(QEvent::MouseButtonRelease, middle + QPointF(9, 0));
    CHECK(canvas.steps() == steps);
    REQUIRE(canvas.offers().isVisible());
    takeOffer(canvas.offers(), 0);
    CHECK(canvas.activities() == QStringList{u"ตำข้าว"_s, u"คั่วข้าว"_s, u"คั่วข้าว"_s});
}

TEST_CASE("a link that the method does not know is refused with the steps that fit and an offer, a link to itself too")
{
    BusyCanvas canvas;
    const NoteId income = canvas.add(Block::Income, u"ค่าเข้าชม"_s);
    canvas.view.focusNote(canvas.a);
    press(Qt::Key_L, Qt::ControlModifier);
    const size_t steps = canvas.steps();
    SECTION("another step")
    {
        QTest::mouseClick(&canvas.view, Qt::LeftButton, {}, canvas.middleOf(income).toPoint());
        REQUIRE(canvas.offers().isVisible());
        CHECK(canvas.offers().sentence().contains(u"1, 2, 3, 4"_s));
    }
    SECTION("itself")
    {
        QTest::mouseClick(&canvas.view, Qt::LeftButton, {}, canvas.middleOf(canvas.a).toPoint());
        REQUIRE(canvas.offers().isVisible());
    }
    CHECK(canvas.plan().links.empty());
    CHECK(canvas.steps() == steps);
    takeOffer(canvas.offers(), 0);
    CHECK(canvas.view.isLinking());
    press(Qt::Key_Return);
    CHECK(canvas.plan().links.size() == 1);
}
