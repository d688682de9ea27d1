#include "tests/support/openwindow.h"
#include "tests/support/sampleplan.h"
#include "ui/review/commenteditor.h"
#include "ui/review/readersheet.h"
#include "ui/review/rubricview.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QSet>
#include <QSignalSpy>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<RubricLine> twelveRows()
{
    std::vector<RubricLine> rows;
    for (int i = 1; i <= 12; ++i)
        rows.push_back({QStringLiteral("ข้อ %1 จุดขายชัด เป็นของท้องถิ่น").arg(i), {u"ไม่มี"_s, u"มีบ้าง"_s, u"มีเกือบครบ"_s, u"ครบและบอกที่มา"_s}, i == 1 ? 2 : 1});
    return rows;
}

template <typename Shown>
void showPart(Shown& widget, const QSize& size)
{
    widget.resize(size);
    widget.show();
    QApplication::setActiveWindow(&widget);
    REQUIRE(QTest::qWaitForWindowActive(&widget));
    comeToRest();
}

} // namespace

TEST_CASE("a digit scores the row of a rubric and goes on, and delete is not a zero")
{
    const ProgramLook look;
    RubricView rubric;
    rubric.setRows(twelveRows());
    std::vector<RubricMark> marks(12);
    int finished = 0;
    QObject::connect(&rubric, &RubricView::marked, &rubric, [&](int row, const RubricMark& mark) {
        marks[size_t(row)] = mark;
        rubric.setMarks(marks);
    });
    QObject::connect(&rubric, &RubricView::finished, &rubric, [&] { ++finished; });
    showPart(rubric, {512, 600});
    rubric.currentRow()->setFocus();

    press(Qt::Key_3);
    press(Qt::Key_Question);
    press(Qt::Key_0);
    CHECK(marks[0].score == 3);
    CHECK(marks[1].isUnsure);
    CHECK_FALSE(marks[1].score);
    CHECK(marks[2].score == 0);
    CHECK(rubric.current() == 3);
    CHECK(rubric.firstOpen() == 1);

    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    CHECK(marks[0] == RubricMark());
    CHECK(rubric.current() == 0);
    press(Qt::Key_End);
    press(Qt::Key_2);
    CHECK(finished == 1);
    press(Qt::Key_4);
    CHECK(marks[11].score == 2);
}

TEST_CASE("the digits' keys of a Thai layout score too")
{
    const auto keyOf = [](int key, const QString& text, quint32 scanCode) {
        return QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, scanCode, 0, 0, text);
    };
    CHECK(rubricMarkOf(keyOf(0x0E45, u"ๅ"_s, 10))->score == 1);
    CHECK(rubricMarkOf(keyOf(Qt::Key_Slash, u"/"_s, 11))->score == 2);
    CHECK(rubricMarkOf(keyOf(Qt::Key_Minus, u"-"_s, 12))->score == 3);
    CHECK(rubricMarkOf(keyOf(0x0E08, u"จ"_s, 19))->score == 0);
    CHECK(rubricMarkOf(keyOf(Qt::Key_Slash, u"/"_s, 61))->isUnsure);
    CHECK_FALSE(rubricMarkOf(keyOf(0x0E20, u"ภ"_s, 13)));
}

TEST_CASE("every note of a plan to read is reached by the arrow keys and told to a screen reader")
{
    const ProgramLook look;
    const auto plan = std::make_shared<const Plan>(samplePlan(u"a-palm-tourism.json"_s));
    for (const auto mode : {ReaderSheet::Mode::List, ReaderSheet::Mode::Overview}) {
        ReaderSheet sheet(mode);
        sheet.setPlan(plan);
        showPart(sheet, {1200, 800});
        sheet.setFocus();
        press(Qt::Key_Home);
        QSet<QString> reached;
        std::vector<NoteId> open{sheet.focusedNote()};
        while (!open.empty()) {
            const NoteId from = open.back();
            open.pop_back();
            if (reached.contains(from.text()))
                continue;
            reached.insert(from.text());
            for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Left, Qt::Key_Right}) {
                sheet.focusNote(from);
                press(key);
                open.push_back(sheet.focusedNote());
            }
        }
        CHECK(reached.size() == qsizetype(sheet.geometryOfNotes().notes.size()));
        QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&sheet);
        REQUIRE(told->childCount() == int(sheet.geometryOfNotes().notes.size()));
        CHECK(told->child(0)->text(QAccessible::Name) == plan->note(sheet.geometryOfNotes().notes[0].id)->text);
    }
}

TEST_CASE("a canned phrase is not kept while a gap of it is open")
{
    const ProgramLook look;
    CommentEditor editor;
    QSignalSpy kept(&editor, &CommentEditor::kept);
    showPart(editor, {512, 240});
    editor.open({PointWeight::Should, {}, {}});
    editor.insertPhrase(u"ขอให้บอกที่มาของ {ตัวเลข} ภายใน {วัน}"_s);
    press(Qt::Key_Return);
    CHECK(kept.isEmpty());
    typeLetters(u"ราคา"_s);
    press(Qt::Key_Tab);
    typeLetters(u"7"_s);
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_Return);
    REQUIRE(kept.size() == 1);
    CHECK(editor.typed().text == u"ขอให้บอกที่มาของ ราคา ภายใน 7"_s);
    CHECK(editor.typed().weight == PointWeight::Must);
}
