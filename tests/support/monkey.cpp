#include "tests/support/monkey.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScopedValueRollback>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QWheelEvent>
#include <QWindow>

#include <algorithm>
#include <array>

namespace tambon::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int impatienceMs = 1; ///< not 0: such a shot is a posted event, and while those come a loop cannot end
constexpr int deedsInFront = 12;
constexpr int escapesTried = 4;
constexpr int leavingTried = 200;
constexpr int longestRestMs = 60;

constexpr std::array keysToPress{Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left,
    Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Space,
    Qt::Key_F2, Qt::Key_F6, Qt::Key_F7, Qt::Key_Insert, Qt::Key_F1, Qt::Key_F3, Qt::Key_F5, Qt::Key_F10, Qt::Key_Alt};

constexpr std::array chordModifiers{Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier,
    Qt::KeyboardModifiers(Qt::AltModifier), Qt::KeyboardModifiers(Qt::ShiftModifier)};

const QStringList& monkeyTexts()
{
    static const QStringList all{u"น้ำตาลโตนดแท้"_s, u"กลุ่มทอผ้าบ้านดอน"_s, u"1,250"_s, u"๑๒๓"_s, u"-5"_s, u"สระแก้ว"_s, u"a"_s,
        u"<b>&amp;</b>"_s, u"😀🌴"_s, u"\u0e48\u0e49\u0e48\u0e49\u0e48"_s, u"\u05d0\u05d1\u200f"_s, u"\u200b\u200d"_s, u"15 มิ.ย. 2565"_s,
        u"99999999999999999999"_s, u"%1 %n \\n"_s, u"=1+1"_s, QString(100, u'ก')};
    return all;
}

QString className(const QObject* object)
{
    return QString::fromLatin1(object->metaObject()->className());
}

QString whatIsAt(const QWindow& window, const QPoint& at)
{
    const QPoint place = window.mapToGlobal(at);
    QWidget* widget = QApplication::widgetAt(place);
    return (widget ? className(widget) : className(&window)) + u" %1,%2"_s.arg(at.x()).arg(at.y());
}

} // namespace

Monkey::Monkey(Cage cage, MonkeyWatch& watch)
    : m_cage(std::move(cage))
    , m_window(&m_cage.program())
    , m_watch(watch)
    , m_random(m_cage.seed)
{
}

void Monkey::doNow(const QString& deed)
{
    ++m_done;
    ++m_counts[deed.section(u' ', 0, 0)];
    m_watch.note(u"%1: %2"_s.arg(m_done).arg(deed));
}

QString Monkey::tally() const
{
    QStringList told;
    for (auto count = m_counts.begin(); count != m_counts.end(); ++count)
        told << u"%1 %2"_s.arg(count.key(), QString::number(count.value()));
    return told.join(u", ");
}

QWindow* Monkey::front() const
{
    for (QWidget* widget : {QApplication::activePopupWidget(), QApplication::activeModalWidget(), QApplication::activeWindow(), m_window})
        if (widget && widget->isVisible() && widget->window()->windowHandle())
            return widget->window()->windowHandle();
    return m_window->windowHandle();
}

/// Now and then a person clicks beside a menu.
QWindow* Monkey::frontOrBehind()
{
    QWidget* active = QApplication::activeWindow();
    return QApplication::activePopupWidget() && active && below(5) == 0 ? active->windowHandle() : front();
}

QPoint Monkey::somewhere(const QWindow& window)
{
    return {below(qMax(1, window.width())), below(qMax(1, window.height()))};
}

void Monkey::act(int events)
{
    const int end = m_done + events;
    for (int inFront = 0; m_done < end;) {
        inFront = QApplication::activePopupWidget() || QApplication::activeModalWidget() ? inFront + 1 : 0;
        m_inFront = inFront;
        QObject whileItRuns;
        actInside(whileItRuns);
        if (inFront < deedsInFront)
            actOnce();
        else
            leaveFront();
        QCoreApplication::processEvents();
        if (below(4) == 0)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (!m_window->isVisible()) // the monkey has quit the program
            m_window = &m_cage.program();
        if (QApplication::activeWindow() == nullptr || below(100) == 0)
            m_window->activateWindow();
        if (!QApplication::activeModalWidget() && !QApplication::activePopupWidget())
            m_cage.afterEach();
    }
    m_inFront = deedsInFront;
    while (QApplication::activePopupWidget() || QApplication::activeModalWidget())
        leaveFront();
}

/// What runs a loop of its own inside a deed, as dialogs, menus and drags do, is acted on from inside that loop.
void Monkey::actInside(QObject& whileItRuns)
{
    QTimer::singleShot(impatienceMs, Qt::PreciseTimer, &whileItRuns, [this, &whileItRuns] {
        actInside(whileItRuns); // first: what follows may run a loop as well
        const int level = QThread::currentThread()->loopLevel();
        if (level <= m_busyLevel)
            return; // within a deed that lets events through
        const QScopedValueRollback busy(m_busyLevel, level);
        if (m_inFront >= deedsInFront)
            return leaveFront();
        ++m_inFront;
        actOnce();
    });
}

void Monkey::leaveFront()
{
    const int tried = m_inFront++ - deedsInFront + 1;
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* inFront = popup ? popup : QApplication::activeModalWidget();
    const QString what = inFront ? className(inFront) + u' ' + inFront->windowTitle() : u"a loop without a window"_s;
    if (tried > leavingTried)
        m_watch.giveUp(u"cannot leave %1, visible %2, in loop %3"_s.arg(what).arg(inFront && inFront->isVisible()).arg(QThread::currentThread()->loopLevel()));
    if (tried == 1)
        m_watch.note(u"leave "_s + what);
    if (tried % escapesTried != 0) {
        key(Qt::Key_Escape);
        QTest::mouseRelease(front(), Qt::LeftButton, {}, QPoint(1, 1)); // a drag under way ends
    } else if (auto* dialog = popup ? nullptr : qobject_cast<QDialog*>(inFront)) {
        dialog->reject();
    } else if (inFront) {
        inFront->close();
    }
    QCoreApplication::processEvents();
}

void Monkey::actOnce()
{
    if (auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget()))
        return answer(*files);
    using Deed = void (Monkey::*)();
    static constexpr std::array<std::pair<int, Deed>, 10> deeds{{{28, &Monkey::pressKey}, {40, &Monkey::pressChord}, {50, &Monkey::typeText},
        {52, &Monkey::askForMenu}, {75, &Monkey::click}, {82, &Monkey::drag}, {86, &Monkey::wheel}, {88, &Monkey::resizeWindow}, {90, &Monkey::rest},
        {100, &Monkey::triggerAction}}};
    const int what = below(100);
    (this->*std::find_if(deeds.begin(), deeds.end(), [&](const auto& deed) { return what < deed.first; })->second)();
}

/// Left alone with it, a monkey would rename and delete files.
void Monkey::answer(QFileDialog& dialog)
{
    QStringList names = QDir(m_cage.folder).entryList(QDir::Files);
    names << u"ใหม่ %1"_s.arg(below(4)) << QString();
    const QString name = oneOf(names);
    doNow(u"file "_s + name);
    auto* line = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
    if (name.isEmpty() || !line)
        return dialog.reject();
    line->setFocus();
    line->setText(QDir(m_cage.folder).filePath(name));
    key(Qt::Key_Return);
}

void Monkey::key(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    QWindow* window = front(); // a window manager would have given it the keyboard
    if (text.isEmpty())
        QTest::keyClick(window, key, modifiers);
    else
        QTest::sendKeyEvent(QTest::Click, window, key, text, modifiers);
}

void Monkey::pressKey()
{
    const Qt::Key pressed = oneOf(keysToPress);
    doNow(u"key "_s + QKeySequence(pressed).toString());
    key(pressed);
}

void Monkey::pressChord()
{
    static const QString letters = u"ACDEFGLMNPQRSTVWXYZ1234567890=-"_s;
    const Qt::KeyboardModifiers with = oneOf(chordModifiers);
    const bool arrow = below(4) == 0;
    const auto pressed = arrow ? static_cast<Qt::Key>(Qt::Key_Left + below(4)) : static_cast<Qt::Key>(letters[below(int(letters.size()))].unicode());
    doNow(u"chord "_s + QKeySequence(QKeyCombination(with, pressed)).toString());
    key(pressed, with);
}

void Monkey::typeText()
{
    const QString text = oneOf(monkeyTexts());
    doNow(u"text "_s + text.left(12));
    for (const QChar letter : text)
        key(static_cast<Qt::Key>(letter.toUpper().unicode()), {}, QString(letter));
}

void Monkey::askForMenu()
{
    QWidget* focused = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
    if (!focused)
        return pressKey();
    doNow(u"menu "_s + className(focused));
    const QPoint middle = focused->rect().center();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, middle, focused->mapToGlobal(middle));
    QCoreApplication::sendEvent(focused, &menu);
}

void Monkey::click()
{
    QWindow* window = frontOrBehind();
    const QPoint at = somewhere(*window);
    const int how = below(10);
    doNow(u"click %1 %2"_s.arg(how).arg(whatIsAt(*window, at)));
    const QPointer<QWindow> stillThere = window;
    QTest::mouseMove(window, at);
    if (!stillThere)
        return;
    if (how == 1)
        QTest::mouseDClick(window, Qt::LeftButton, {}, at);
    else
        QTest::mouseClick(window, how == 2 ? Qt::RightButton : Qt::LeftButton, how == 3 ? Qt::ControlModifier : how == 4 ? Qt::ShiftModifier : Qt::NoModifier, at);
}

void Monkey::drag()
{
    const QPointer<QWindow> window = frontOrBehind();
    const QPoint start = somewhere(*window);
    const QPoint way = somewhere(*window) - start;
    const bool givesUp = below(8) == 0;
    doNow(u"drag %1 by %2,%3"_s.arg(whatIsAt(*window, start)).arg(way.x()).arg(way.y()));
    QTest::mousePress(window, Qt::LeftButton, {}, start);
    for (int step = 1; step <= 4 && window && QRect({}, window->size()).contains(start + way * step / 4); ++step)
        QTest::mouseMove(window, start + way * step / 4);
    if (givesUp)
        key(Qt::Key_Escape);
    // Wherever it happens: a window that closed or shrank meanwhile must not leave the button down.
    QWindow* under = window ? window.data() : front();
    const QPoint corner(under->width() - 1, under->height() - 1);
    QTest::mouseRelease(under, Qt::LeftButton, {}, QPoint(qMin(start.x() + way.x(), corner.x()), qMin(start.y() + way.y(), corner.y())));
}

void Monkey::wheel()
{
    QWindow* window = front();
    const QPoint at = somewhere(*window);
    doNow(u"wheel "_s + whatIsAt(*window, at));
    QWheelEvent event(QPointF(at), QPointF(window->mapToGlobal(at)), {}, {0, below(2) == 0 ? 120 : -120}, Qt::NoButton,
        below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(window, &event);
}

void Monkey::resizeWindow()
{
    static constexpr std::array sizes{QSize(1366, 724), QSize(1024, 600), QSize(1366, 500), QSize(1920, 1040), QSize(800, 600)};
    const QSize size = oneOf(sizes);
    doNow(u"size %1"_s.arg(size.width()));
    m_window->resize(size);
}

/// So that what waits for a while gets its turn too.
void Monkey::rest()
{
    doNow(u"rest"_s);
    QTest::qWait(below(longestRestMs));
}

void Monkey::triggerAction()
{
    QList<QAction*> actions;
    for (QAction* action : m_window->findChildren<QAction*>())
        if (action->isEnabled() && !action->isSeparator() && action->menu() == nullptr && !action->text().isEmpty())
            actions << action;
    if (actions.isEmpty() || QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return pressKey();
    QAction* action = oneOf(actions);
    doNow(u"action "_s + action->text());
    action->trigger();
}

} // namespace tambon::test
