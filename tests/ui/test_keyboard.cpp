#include "tests/support/catch.h"
#include "ui/widgets/dateedits.h"
#include "ui/widgets/keyboardnormaliser.h"
#include "ui/widgets/numberedits.h"
#include "ui/widgets/placepicker.h"
#include "ui/widgets/thaiwords.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QTest>
#include <QTextEdit>
#include <QWindow>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A physical key by its X11 code, what stands on it on a US and on a Thai (Kedmanee) keyboard, without and with Shift.
struct PhysicalKey {
    quint32 code;
    int us;
    char16_t thai;
    char16_t thaiShifted;
};

constexpr std::array physicalRow{PhysicalKey{10, Qt::Key_1, u'ๅ', u'+'}, PhysicalKey{11, Qt::Key_2, u'/', u'๑'},
    PhysicalKey{12, Qt::Key_3, u'-', u'๒'}, PhysicalKey{13, Qt::Key_4, u'ภ', u'๓'}, PhysicalKey{14, Qt::Key_5, u'ถ', u'๔'},
    PhysicalKey{15, Qt::Key_6, u'\u0E38', u'\u0E39'}, PhysicalKey{16, Qt::Key_7, u'\u0E36', u'฿'},
    PhysicalKey{17, Qt::Key_8, u'ค', u'๕'}, PhysicalKey{18, Qt::Key_9, u'ต', u'๖'}, PhysicalKey{19, Qt::Key_0, u'จ', u'๗'},
    PhysicalKey{20, Qt::Key_Minus, u'ข', u'๘'}, PhysicalKey{21, Qt::Key_Equal, u'ช', u'๙'},
    PhysicalKey{24, Qt::Key_Q, u'ๆ', u'๐'}, PhysicalKey{25, Qt::Key_W, u'ไ', u'"'}, PhysicalKey{26, Qt::Key_E, u'\u0E33', u'ฎ'},
    PhysicalKey{27, Qt::Key_R, u'พ', u'ฑ'}, PhysicalKey{28, Qt::Key_T, u'ะ', u'ธ'}, PhysicalKey{29, Qt::Key_Y, u'\u0E31', u'\u0E4D'},
    PhysicalKey{32, Qt::Key_O, u'น', u'ฯ'}, PhysicalKey{33, Qt::Key_P, u'ย', u'ญ'}, PhysicalKey{38, Qt::Key_A, u'ฟ', u'ฤ'},
    PhysicalKey{39, Qt::Key_S, u'ห', u'ฆ'}, PhysicalKey{41, Qt::Key_F, u'ด', u'โ'}, PhysicalKey{43, Qt::Key_H, u'\u0E49', u'\u0E47'},
    PhysicalKey{52, Qt::Key_Z, u'ผ', u'('}, PhysicalKey{53, Qt::Key_X, u'ป', u')'}, PhysicalKey{54, Qt::Key_C, u'แ', u'ฉ'},
    PhysicalKey{55, Qt::Key_V, u'อ', u'ฮ'}, PhysicalKey{57, Qt::Key_N, u'\u0E37', u'\u0E4C'},
    PhysicalKey{58, Qt::Key_M, u'ท', u'?'}};

enum class Layout { Us, ThaiAndUs, Thai };

const PhysicalKey& keyFor(int us)
{
    return *std::find_if(physicalRow.begin(), physicalRow.end(), [&](const PhysicalKey& key) { return key.us == us; });
}

/// What Qt's X11 plugin makes of it: a Thai letter is looked up in the other layout when there is one, a Latin sign of
/// the Thai layout is not.
int keyAsSent(const PhysicalKey& key, Layout layout, Qt::KeyboardModifiers modifiers)
{
    static constexpr std::pair<int, int> shiftedUs[] = {{Qt::Key_1, Qt::Key_Exclam}, {Qt::Key_2, Qt::Key_At}, {Qt::Key_3, Qt::Key_NumberSign},
        {Qt::Key_Equal, Qt::Key_Plus}, {Qt::Key_Minus, Qt::Key_Underscore}};
    const bool shifted = modifiers & Qt::ShiftModifier;
    int us = key.us;
    for (const auto& [plain, withShift] : shiftedUs)
        us = shifted && key.us == plain ? withShift : us;
    const int thai = shifted ? key.thaiShifted : key.thai;
    if (layout == Layout::Us || (layout == Layout::ThaiAndUs && thai > 0x7F))
        return us;
    return thai;
}

class ChordWindow : public QMainWindow {
public:
    ChordWindow()
    {
        setCentralWidget(&m_field);
        show();
        QApplication::setActiveWindow(this);
        REQUIRE(QTest::qWaitForWindowActive(this));
        m_field.setFocus();
        qApp->installEventFilter(&m_normaliser);
    }
    void bind(const QString& name, const QList<QKeySequence>& keys)
    {
        auto* action = new QAction(name, this);
        action->setShortcuts(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, name] { done << name; });
    }
    /// Both events of one key, as they reach the window; what the filter leaves alone goes on to Qt's own shortcuts.
    void press(int us, Layout layout, Qt::KeyboardModifiers modifiers)
    {
        const PhysicalKey& key = keyFor(us);
        const int sent = keyAsSent(key, layout, modifiers);
        QTest::simulateEvent(windowHandle(), key.code, sent, modifiers);
    }
    QStringList done;

private:
    struct QTest {
        static void simulateEvent(QWindow* window, quint32 code, int key, Qt::KeyboardModifiers modifiers)
        {
            QKeyEvent asked(QEvent::ShortcutOverride, key, modifiers, code, 0, 0);
            asked.ignore();
            QCoreApplication::sendEvent(window, &asked);
            QKeyEvent press(QEvent::KeyPress, key, modifiers, code, 0, 0);
            if (asked.isAccepted())
                QCoreApplication::sendEvent(window, &press);
            else
                ::QTest::keyClick(window, static_cast<Qt::Key>(key), modifiers);
        }
        static bool qWaitForWindowActive(QWidget* widget) { return ::QTest::qWaitForWindowActive(widget); }
    };
    QWidget m_field;
    KeyboardNormaliser m_normaliser;
};

const QString thaiWordsText = u"คนในตำบลช่วยกันเขียนแผน"_s;

struct WordFilterOn {
    WordFilterOn() { qApp->installEventFilter(&filter); }
    ThaiWordFilter filter;
};

/// The four word chords in a field that holds thaiWordsText, whichever widget has the keys.
template <typename Text, typename Selected, typename ToEnd>
void checkWordKeys(QWidget& keys, Text text, Selected selected, ToEnd toEnd)
{
    toEnd();
    QTest::keyClick(&keys, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(selected() == u"แผน"_s);
    toEnd();
    QTest::keyClick(&keys, Qt::Key_Backspace, Qt::ControlModifier);
    CHECK(text() == u"คนในตำบลช่วยกันเขียน"_s);
    QTest::keyClick(&keys, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&keys, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(text() == u"คนในตำบลช่วยกัน"_s);
    QTest::keyClick(&keys, Qt::Key_Left, Qt::ControlModifier);
    QTest::keyClick(&keys, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(selected() == u"กัน"_s);
}

void checkLineKeys(QWidget& keys, QLineEdit& line)
{
    keys.show();
    checkWordKeys(keys, [&] { return line.text(); }, [&] { return line.selectedText(); }, [&] { line.end(false); });
}

template <typename Field>
void checkTextKeys(Field& field)
{
    field.show();
    checkWordKeys(field, [&] { return field.toPlainText(); }, [&] { return field.textCursor().selectedText(); },
        [&] { field.moveCursor(QTextCursor::End); });
}

} // namespace

TEST_CASE("Ctrl with a digit goes to its block in every layout")
{
    const auto layout = GENERATE(Layout::Us, Layout::ThaiAndUs, Layout::Thai);
    ChordWindow window;
    for (int block = 1; block <= 9; ++block)
        window.bind(QString::number(block), {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + block))});
    window.bind(u"smaller"_s, {Qt::CTRL | Qt::Key_Minus});
    for (int block = 1; block <= 9; ++block) {
        window.done.clear();
        window.press(Qt::Key_0 + block, layout, Qt::ControlModifier);
        CHECK(window.done == QStringList{QString::number(block)});
    }
}

TEST_CASE("the chords of everyday work do the same in every layout")
{
    const auto layout = GENERATE(Layout::Us, Layout::ThaiAndUs, Layout::Thai);
    ChordWindow window;
    const QList<int> letters{Qt::Key_S, Qt::Key_Z, Qt::Key_Y, Qt::Key_X, Qt::Key_C, Qt::Key_V, Qt::Key_A, Qt::Key_F, Qt::Key_N, Qt::Key_O, Qt::Key_P,
        Qt::Key_W, Qt::Key_Q, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0};
    for (const int key : letters)
        window.bind(QString::number(key), {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key))});
    for (const int key : letters) {
        CAPTURE(key);
        window.done.clear();
        window.press(key, layout, Qt::ControlModifier);
        CHECK(window.done == QStringList{QString::number(key)});
    }
}

TEST_CASE("chords with Shift do the same in every layout, also where the Thai key has a Latin sign")
{
    const auto layout = GENERATE(Layout::Us, Layout::ThaiAndUs, Layout::Thai);
    ChordWindow window;
    const QList<int> keys{Qt::Key_Z, Qt::Key_X, Qt::Key_M, Qt::Key_W, Qt::Key_S, Qt::Key_E, Qt::Key_1, Qt::Key_2, Qt::Key_3};
    for (const int key : keys)
        window.bind(QString::number(key), {QKeySequence(Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(key))});
    for (const int key : keys) {
        CAPTURE(key);
        window.done.clear();
        window.press(key, layout, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(window.done == QStringList{QString::number(key)});
    }
}

TEST_CASE("Alt with a letter opens its menu in every layout")
{
    const auto layout = GENERATE(Layout::Us, Layout::ThaiAndUs, Layout::Thai);
    ChordWindow window;
    const std::vector<std::pair<QString, int>> menus{{u"แฟ้ม(&F)"_s, Qt::Key_F}, {u"แก้ไข(&E)"_s, Qt::Key_E}, {u"มุมมอง(&V)"_s, Qt::Key_V},
        {u"แผน(&P)"_s, Qt::Key_P}, {u"เวที(&W)"_s, Qt::Key_W}, {u"ทบทวน(&R)"_s, Qt::Key_R}, {u"เครื่องมือ(&T)"_s, Qt::Key_T}, {u"ช่วยเหลือ(&H)"_s, Qt::Key_H}};
    for (const auto& [title, key] : menus)
        window.menuBar()->addMenu(title)->addAction(u"อะไรก็ได้"_s);
    for (const auto& [title, key] : menus) {
        window.press(key, layout, Qt::AltModifier);
        CAPTURE(int(layout), key);
        REQUIRE(window.menuBar()->activeAction());
        CHECK(window.menuBar()->activeAction()->text() == title);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        CHECK(menu->title() == title);
        while (QWidget* popup = QApplication::activePopupWidget())
            QTest::keyClick(popup, Qt::Key_Escape);
        QTest::keyClick(window.menuBar(), Qt::Key_Escape);
    }
}

TEST_CASE("Alt with a letter reaches the field that a label names")
{
    ChordWindow window;
    auto* label = new QLabel(u"ชื่อไฟล์(&N)"_s, &window);
    auto* field = new QLineEdit(&window);
    label->setBuddy(field);
    label->show();
    field->show();
    window.press(Qt::Key_N, Layout::Thai, Qt::AltModifier);
    CHECK(field->hasFocus());
}

TEST_CASE("a chord of another page does nothing here")
{
    ChordWindow window;
    QWidget page(&window);
    QAction colour;
    colour.setShortcut(Qt::ALT | Qt::Key_1);
    colour.setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page.addAction(&colour);
    page.setFocusPolicy(Qt::StrongFocus);
    page.show();
    int coloured = 0;
    QObject::connect(&colour, &QAction::triggered, &page, [&] { ++coloured; });
    window.press(Qt::Key_1, Layout::Thai, Qt::AltModifier);
    CHECK(coloured == 0);
    page.setFocus();
    window.press(Qt::Key_1, Layout::Thai, Qt::AltModifier);
    CHECK(coloured == 1);
}

TEST_CASE("typing Thai is never touched")
{
    for (const PhysicalKey& key : physicalRow)
        for (const auto modifiers : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)})
            CHECK(KeyboardNormaliser::keyMeant(key.code, keyAsSent(key, Layout::Thai, modifiers), modifiers) == Qt::Key_unknown);
}

TEST_CASE("words are steps in every kind of field")
{
    WordFilterOn on;
    SECTION("a line")
    {
        QLineEdit line(thaiWordsText);
        checkLineKeys(line, line);
    }
    SECTION("a place and a line that is parsed")
    {
        PlacePicker place({AreaKind::Tambon});
        place.setText(thaiWordsText);
        checkLineKeys(place, place);
        MonthEdit month;
        month.setText(thaiWordsText);
        checkLineKeys(month, month);
        MoneyEdit money;
        money.setText(thaiWordsText);
        checkLineKeys(money, money);
    }
    SECTION("a list that can be typed in")
    {
        QComboBox box;
        box.setEditable(true);
        box.setCompleter(nullptr);
        box.setEditText(thaiWordsText);
        checkLineKeys(box, *box.lineEdit());
    }
    SECTION("paragraphs")
    {
        QPlainTextEdit plain(thaiWordsText);
        checkTextKeys(plain);
        QTextEdit rich(thaiWordsText);
        checkTextKeys(rich);
    }
    SECTION("a cell of a table")
    {
        QTableWidget table(1, 1);
        table.setItem(0, 0, new QTableWidgetItem(thaiWordsText));
        table.show();
        table.editItem(table.item(0, 0));
        auto* line = table.findChild<QLineEdit*>();
        REQUIRE(line);
        checkLineKeys(*line, *line);
    }
}

TEST_CASE("the unit in a number field is a word too")
{
    WordFilterOn on;
    QSpinBox spin;
    spin.setSuffix(u" บาทต่อคน"_s);
    spin.setMaximum(10'000);
    spin.setValue(350);
    spin.show();
    auto* line = spin.findChild<QLineEdit*>();
    line->end(false);
    QTest::keyClick(&spin, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(line->selectedText() == u"คน"_s);
}

TEST_CASE("deleting a word tells the program as typing does, and can be undone")
{
    WordFilterOn on;
    QLineEdit line(thaiWordsText);
    int edited = 0;
    QObject::connect(&line, &QLineEdit::textEdited, &line, [&] { ++edited; });
    QTest::keyClick(&line, Qt::Key_Backspace, Qt::ControlModifier);
    CHECK(edited == 1);
    CHECK(line.isModified());
    line.undo();
    CHECK(line.text() == thaiWordsText);
    line.setReadOnly(true);
    QTest::keyClick(&line, Qt::Key_Backspace, Qt::ControlModifier);
    CHECK(line.text() == thaiWordsText);
    line.setReadOnly(false);
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete, Qt::ControlModifier);
    CHECK(line.text().isEmpty());
}

TEST_CASE("a double click takes one Thai word in a cell and in a paragraph")
{
    WordFilterOn on;
    QPlainTextEdit plain(thaiWordsText);
    plain.resize(500, 80);
    plain.show();
    QTest::mouseDClick(plain.viewport(), Qt::LeftButton, {}, plain.cursorRect().center() + QPoint(6, 0));
    CHECK(plain.textCursor().selectedText() == u"คน"_s);
    QComboBox box;
    box.setEditable(true);
    box.setEditText(thaiWordsText);
    box.resize(500, 40);
    box.show();
    box.lineEdit()->setCursorPosition(0);
    QTest::mouseDClick(box.lineEdit(), Qt::LeftButton, {}, box.lineEdit()->rect().center() * 0 + QPoint(12, box.lineEdit()->height() / 2));
    CHECK(box.lineEdit()->selectedText() == u"คน"_s);
}
