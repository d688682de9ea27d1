#include "tests/support/catch.h"
#include "ui/theme/tambonstyle.h"
#include "ui/widgets/dateedits.h"
#include "ui/widgets/keyboardnormaliser.h"
#include "ui/widgets/numberedits.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/placepicker.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/thaiwords.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

void showFieldActive(QWidget& widget)
{
    widget.show();
    QApplication::setActiveWindow(&widget);
    REQUIRE(QTest::qWaitForWindowActive(&widget));
}

/// As the X server sends it: the key of the layout with the code of the physical key.
void pressPhysicalKey(
    QWidget& window, quint32 scanCode, int key, Qt::KeyboardModifiers modifiers, const QString& text = {})
{
    for (const auto type : {QEvent::ShortcutOverride, QEvent::KeyPress}) {
        QKeyEvent event(type, key, modifiers, scanCode, 0, 0, text);
        QCoreApplication::sendEvent(window.windowHandle(), &event);
    }
}

void typeIntoField(QWidget& field, const QString& text)
{
    for (const QChar letter : text) {
        QKeyEvent event(QEvent::KeyPress, letter.unicode(), Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&field, &event);
    }
}

} // namespace

TEST_CASE("chords go by the physical key when the layout is Thai")
{
    constexpr int thaiHo = 0x0E2B; // ห stands on the S key
    CHECK(KeyboardNormaliser::keyMeant(39, thaiHo, Qt::ControlModifier) == Qt::Key_S);
    CHECK(KeyboardNormaliser::keyMeant(11, Qt::Key_Slash, Qt::ControlModifier) == Qt::Key_2);
    CHECK(KeyboardNormaliser::keyMeant(12, Qt::Key_Minus, Qt::ControlModifier) == Qt::Key_3);
    CHECK(KeyboardNormaliser::keyMeant(10, 0x0E45, Qt::AltModifier) == Qt::Key_1);
    CHECK(KeyboardNormaliser::keyMeant(10, Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier) == Qt::Key_1);
}

TEST_CASE("typing and chords of a Latin layout are left alone")
{
    CHECK(KeyboardNormaliser::keyMeant(39, 0x0E2B, Qt::NoModifier) == Qt::Key_unknown);
    CHECK(KeyboardNormaliser::keyMeant(39, 0x0E2B, Qt::ShiftModifier) == Qt::Key_unknown);
    CHECK(KeyboardNormaliser::keyMeant(39, Qt::Key_S, Qt::ControlModifier) == Qt::Key_unknown);
    // French: A stands where Q is on a US keyboard.
    CHECK(KeyboardNormaliser::keyMeant(24, Qt::Key_A, Qt::ControlModifier) == Qt::Key_unknown);
    CHECK(KeyboardNormaliser::keyMeant(21, Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier) == Qt::Key_unknown);
}

TEST_CASE("a Thai chord triggers the window's action, and not a disabled one")
{
    KeyboardNormaliser normaliser;
    qApp->installEventFilter(&normaliser);
    QMainWindow window;
    auto* field = new QPlainTextEdit;
    window.setCentralWidget(field);
    auto* save = new QAction(&window);
    save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    window.addAction(save);
    QSignalSpy saved(save, &QAction::triggered);
    showFieldActive(window);
    field->setFocus();

    pressPhysicalKey(window, 39, 0x0E2B, Qt::ControlModifier);
    CHECK(saved.count() == 1);
    save->setEnabled(false);
    pressPhysicalKey(window, 39, 0x0E2B, Qt::ControlModifier);
    CHECK(saved.count() == 1);
}

TEST_CASE("a text field keeps its own select-all under a Thai layout")
{
    KeyboardNormaliser normaliser;
    qApp->installEventFilter(&normaliser);
    QMainWindow window;
    auto* field = new QLineEdit(u"ตาลโตนด"_s);
    window.setCentralWidget(field);
    auto* selectAll = new QAction(&window);
    selectAll->setShortcut(QKeySequence::SelectAll);
    window.addAction(selectAll);
    QSignalSpy triggered(selectAll, &QAction::triggered);
    showFieldActive(window);
    field->setFocus();
    field->deselect();
    pressPhysicalKey(window, 38, 0x0E1F, Qt::ControlModifier);
    CHECK(field->selectedText() == u"ตาลโตนด"_s);
    CHECK(triggered.count() == 0);
}

TEST_CASE("a money field takes Thai digits and the letters of the Thai number row")
{
    MoneyEdit field;
    typeIntoField(field, u"ๅ/-ภถ"_s);
    CHECK(field.text() == u"12345"_s);
    REQUIRE(field.settle());
    CHECK(field.text() == u"12,345"_s);
    CHECK(field.money() == Money{12'345'00});

    field.clear();
    typeIntoField(field, u"๑๒๓.๕"_s);
    REQUIRE(field.settle());
    CHECK(field.money() == Money{123'50});
    CHECK(field.alignment().testFlag(Qt::AlignRight));
}

TEST_CASE("every letter of the Thai number row stands for its digit")
{
    CHECK(numberRowDigits(u"ๅ/-ภถุึคตจ"_s) == u"1234567890"_s);
    CHECK(numberRowDigits(u"๑2.5"_s) == u"๑2.5"_s);
}

TEST_CASE("a number that is not understood keeps the text and says why")
{
    MoneyEdit field;
    field.setMoney(Money{500'00});
    QSignalSpy entered(&field, &ParsedEdit::valueEntered);
    field.setText(u"สิบ"_s);
    CHECK_FALSE(field.settle());
    CHECK(field.text() == u"สิบ"_s);
    CHECK_FALSE(field.problem().isEmpty());
    CHECK(field.accessibleDescription() == field.problem());
    CHECK(field.property(invalidProperty).toBool());
    CHECK(field.money() == Money{500'00});
    CHECK(entered.count() == 0);

    field.setText(u"10"_s);
    CHECK(field.settle());
    CHECK(field.problem().isEmpty());
    CHECK(entered.count() == 1);
    field.clear();
    CHECK(field.settle());
    CHECK_FALSE(field.money());
    CHECK(entered.count() == 2);
}

TEST_CASE("a month is typed in Thai and stepped by keys")
{
    MonthEdit field;
    field.setText(u"3/2570"_s);
    REQUIRE(field.settle());
    CHECK(field.date() == QDate(2027, 3, 1));
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.date() == QDate(2027, 4, 1));
    QTest::keyClick(&field, Qt::Key_PageDown);
    CHECK(field.date() == QDate(2026, 4, 1));
    CHECK(field.text().contains(u"2569"_s));
}

TEST_CASE("a date is typed in Buddhist years, and an impossible one is refused")
{
    DateEdit field;
    field.setText(u"31/1/2548"_s);
    REQUIRE(field.settle());
    CHECK(field.date() == QDate(2005, 1, 31));
    field.setText(u"31 ก.พ. 2565"_s);
    CHECK_FALSE(field.settle());
    CHECK(field.date() == QDate(2005, 1, 31));
}

TEST_CASE("double click and Ctrl+arrows go by word in a run of Thai")
{
    ThaiWordFilter filter;
    qApp->installEventFilter(&filter);
    const QString text = u"คนในตำบลช่วยกันเขียนแผน"_s;
    QLineEdit field(text);
    field.resize(400, 40);
    showFieldActive(field);
    QTest::mouseDClick(&field, Qt::LeftButton, {}, QPoint(20, 20));
    CHECK_FALSE(field.selectedText().isEmpty());
    CHECK(field.selectedText().size() < text.size());

    field.setCursorPosition(0);
    QTest::keyClick(&field, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(field.selectedText().size() < text.size());
    CHECK(text.startsWith(field.selectedText()));
    field.end(false);
    QTest::keyClick(&field, Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(field.selectedText() == u"แผน"_s);

    QPlainTextEdit page(text);
    QTest::keyClick(&page, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(page.textCursor().selectedText().isEmpty());
    CHECK(page.textCursor().selectedText().size() < text.size());
}

TEST_CASE("words of spaces and empty texts have bounds too")
{
    CHECK(wordAt(QString(), 0).end == 0);
    CHECK(nextWordStart(u"กา  ขา"_s, 0) == 4);
    CHECK(previousWordStart(u"กา  ขา"_s, 4) == 0);
    CHECK(nextWordStart(u"กา"_s, 2) == 2);
}

TEST_CASE("a place is found and chosen by keyboard alone")
{
    PlacePicker picker({AreaKind::Tambon});
    std::optional<Place> chosen;
    QObject::connect(&picker, &PlacePicker::picked, &picker, [&](const Place& place) { chosen = place; });
    showFieldActive(picker);
    picker.setFocus();
    typeIntoField(picker, u"ท่าเสา"_s);
    QWidget* list = QApplication::activePopupWidget();
    REQUIRE(list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(chosen);
    CHECK(chosen->name == u"ท่าเสา"_s);
    CHECK(picker.text() == shown(*chosen));
    CHECK(picker.text().startsWith(u"ต.ท่าเสา อ."_s));
}

TEST_CASE("a place that is not in the list is kept as typed")
{
    PlacePicker picker({AreaKind::Tambon});
    QStringList told;
    QObject::connect(&picker, &PlacePicker::unmatched, &picker, [&](const QString& text) { told.append(text); });
    showFieldActive(picker);
    typeIntoField(picker, u"บ้านสมมติไกลโพ้น"_s);
    QTest::keyClick(&picker, Qt::Key_Return);
    CHECK(told == QStringList{u"บ้านสมมติไกลโพ้น"_s});
    CHECK_FALSE(picker.place());
}

TEST_CASE("one part of a switch is chosen at a time and only people's choices are told")
{
    SegmentedSwitch parts;
    parts.addPart(u"ภาพรวม"_s);
    parts.addPart(u"ทีละขั้น"_s);
    QSignalSpy chosen(&parts, &SegmentedSwitch::chosen);
    CHECK(parts.current() == 0);
    parts.setCurrent(1);
    CHECK(parts.current() == 1);
    CHECK(chosen.count() == 0);
    parts.part(0)->click();
    CHECK(parts.current() == 0);
    CHECK(chosen.count() == 1);
}

TEST_CASE("the focus ring is whole at the edge of a page that scrolls, and goes away with its field")
{
    QApplication::setStyle(new TambonStyle);
    QWidget window;
    QVBoxLayout around(&window);
    around.setContentsMargins(20, 20, 20, 20);
    auto* page = new QWidget;
    QVBoxLayout fields(page);
    fields.setContentsMargins({});
    QList<QLineEdit*> lines;
    for (int i = 0; i < 30; ++i)
        fields.addWidget(lines.emplace_back(new QLineEdit));
    QScrollArea* scroll = pageScroll(page);
    around.addWidget(scroll);
    window.resize(300, 200);
    showFieldActive(window);
    const auto ring = [&] { return window.findChild<QWidget*>(u"focusRing"_s); };
    lines.front()->setFocus();
    REQUIRE(ring() != nullptr);
    const auto around4 = [&](const QWidget* field) { return QRect(field->mapTo(&window, QPoint()), field->size()).adjusted(-4, -4, 4, 4); };
    CHECK(ring()->geometry() == around4(lines.front()));
    scroll->verticalScrollBar()->setValue(lines.front()->height() / 2);
    CHECK(ring()->geometry().top() == scroll->mapTo(&window, QPoint()).y() - 4);
    CHECK(ring()->geometry().bottom() == around4(lines.front()).bottom());
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    CHECK_FALSE(ring()->isVisible());
    lines.back()->setFocus();
    CHECK(ring()->isVisible());
    CHECK(ring()->geometry() == around4(lines.back()));
    lines.back()->hide();
    CHECK_FALSE(ring()->geometry() == around4(lines.back()));
}

TEST_CASE("a switch is one stop of the Tab key, and arrows choose, past parts that are not there")
{
    QWidget window;
    QVBoxLayout layout(&window);
    QLineEdit before, after;
    SegmentedSwitch parts;
    for (const QString& name : {u"หนึ่ง"_s, u"สอง"_s, u"สาม"_s, u"สี่"_s})
        parts.addPart(name);
    parts.part(2)->hide();
    for (QWidget* widget : {static_cast<QWidget*>(&before), static_cast<QWidget*>(&parts), static_cast<QWidget*>(&after)})
        layout.addWidget(widget);
    QSignalSpy chosen(&parts, &SegmentedSwitch::chosen);
    showFieldActive(window);
    after.setFocus();
    QTest::keyClick(&after, Qt::Key_Backtab);
    REQUIRE(parts.part(0)->hasFocus());
    QTest::keyClick(parts.part(0), Qt::Key_Left);
    CHECK(parts.current() == 0);
    QTest::keyClick(parts.part(0), Qt::Key_End);
    CHECK(parts.current() == 3);
    QTest::keyClick(parts.part(3), Qt::Key_Left);
    CHECK(parts.current() == 1);
    CHECK(parts.part(1)->hasFocus());
    QTest::keyClick(parts.part(1), Qt::Key_Home);
    CHECK(parts.current() == 0);
    CHECK(chosen.count() == 3);
    QTest::keyClick(parts.part(0), Qt::Key_Tab);
    CHECK(after.hasFocus());
    parts.setCurrent(1);
    parts.setFocus();
    CHECK(parts.part(1)->hasFocus());
}
