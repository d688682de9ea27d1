#include "tests/support/monkey.h"

#include "tests/support/openwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <array>

namespace tambon::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rememberedDeeds = 30;
constexpr int impatienceMs = 5; ///< between two deeds in a dialog that runs a loop of its own
constexpr int deedsInDialog = 6;
Monkey* listening = nullptr;
QtMessageHandler messagesBefore = nullptr;
QStringList* warningsHeard = nullptr;

void hearWarning(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    // The offscreen platform says this of every window; it has no window manager to obey.
    const bool ofPlatform = text.startsWith(u"This plugin does not support");
    if (type != QtDebugMsg && type != QtInfoMsg && !ofPlatform && warningsHeard)
        *warningsHeard << QString(text + u" · after: " + listening->lastDeeds().mid(listening->lastDeeds().size() - 3).join(u" | "));
    messagesBefore(type, context, text);
}

constexpr std::array keysToPress{Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left,
    Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Space,
    Qt::Key_F2, Qt::Key_F6, Qt::Key_F6, Qt::Key_F7, Qt::Key_Insert, Qt::Key_Menu, Qt::Key_F1, Qt::Key_F3, Qt::Key_F5};

constexpr std::array chordModifiers{Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier,
    Qt::KeyboardModifiers(Qt::AltModifier), Qt::KeyboardModifiers(Qt::ShiftModifier)};

const QStringList& texts()
{
    static const QStringList all{u"น้ำตาลโตนดแท้"_s, u"กลุ่มทอผ้าบ้านดอน"_s, u"1,250"_s, u"๑๒๓"_s, u"-5"_s, u"สระแก้ว"_s, u"a"_s,
        u"<b>&amp;</b>"_s, u"😀🌴"_s, u"\u0e48\u0e49\u0e48\u0e49\u0e48"_s, u"\u05d0\u05d1\u200f"_s, u"\u200b\u200d"_s, u"15 มิ.ย. 2565"_s,
        u"99999999999999999999"_s, u"%1 %n \\n"_s, u"=1+1"_s, QString(300, u'ก')};
    return all;
}

} // namespace

Monkey::Monkey(QWidget& window, quint32 seed, std::function<void()> afterEach)
    : m_window(window)
    , m_random(seed)
    , m_afterEach(std::move(afterEach))
{
    listening = this;
    warningsHeard = &m_warnings;
    messagesBefore = qInstallMessageHandler(hearWarning);
}

Monkey::~Monkey()
{
    qInstallMessageHandler(messagesBefore);
    warningsHeard = nullptr;
    listening = nullptr;
}

void Monkey::doAlso(const QString& deed)
{
    m_deeds << deed;
    ++m_counts[deed.section(u' ', 0, 0)];
    if (m_deeds.size() > rememberedDeeds)
        m_deeds.removeFirst();
}

QString Monkey::tally() const
{
    QStringList told;
    for (auto count = m_counts.begin(); count != m_counts.end(); ++count)
        told << u"%1 %2"_s.arg(count.key(), QString::number(count.value()));
    return told.join(u", ");
}

QWidget* Monkey::top() const
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget* modal = QApplication::activeModalWidget())
        return modal;
    QWidget* active = QApplication::activeWindow();
    return active ? active : &m_window;
}

QWidget* Monkey::focus() const
{
    QWidget* focused = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
    return focused ? focused : top();
}

QPoint Monkey::somewhere(const QWidget& widget)
{
    return {below(qMax(1, widget.width())), below(qMax(1, widget.height()))};
}

void Monkey::act(int events)
{
    for (int i = 0; i < events; ++i) {
        // A dialog or menu that runs a loop of its own is left after a few deeds in it.
        m_left = deedsInDialog;
        QObject whileItRuns;
        actInside(whileItRuns);
        actOnce();
        QCoreApplication::processEvents();
        if (below(4) == 0)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (!m_window.isVisible())
            m_window.show(); // the monkey has quit the program
        if (QApplication::activeWindow() == nullptr)
            QApplication::setActiveWindow(&m_window);
        m_afterEach();
    }
    while (QApplication::activePopupWidget() || QApplication::activeModalWidget())
        closeWhatIsInFront();
}

void Monkey::actInside(QObject& whileItRuns)
{
    QTimer::singleShot(impatienceMs, &whileItRuns, [this, &whileItRuns] {
        actInside(whileItRuns); // first: what follows may run a loop as well
        if (m_left-- > 0)
            actOnce();
        else
            closeWhatIsInFront();
    });
}

void Monkey::closeWhatIsInFront()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    else if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
        dialog->reject();
    else if (QWidget* modal = QApplication::activeModalWidget())
        modal->close();
    QCoreApplication::processEvents();
}

void Monkey::actOnce()
{
    // It renames and deletes files: not a thing to leave a monkey alone with.
    if (qobject_cast<QFileDialog*>(QApplication::activeModalWidget()))
        return closeWhatIsInFront();
    const int what = below(100);
    if (QApplication::activePopupWidget() && what < 30)
        return closeWhatIsInFront();
    if (what < 30)
        return pressKey();
    if (what < 42)
        return pressChord();
    if (what < 56)
        return typeText();
    if (what < 76)
        return click();
    if (what < 84)
        return drag();
    if (what < 88)
        return wheel();
    if (what < 90)
        return resizeWindow();
    triggerAction();
}

void Monkey::pressKey()
{
    const Qt::Key key = keysToPress[size_t(below(int(keysToPress.size())))];
    doAlso(u"key %1"_s.arg(QKeySequence(key).toString()));
    QTest::keyClick(focus(), key);
}

void Monkey::pressChord()
{
    static const QString letters = u"ACDEFGLMNPRSVXYZ1234567890="_s;
    const Qt::KeyboardModifiers with = chordModifiers[size_t(below(int(chordModifiers.size())))];
    const bool arrow = below(4) == 0;
    const auto key = arrow ? static_cast<Qt::Key>(Qt::Key_Left + below(4)) : static_cast<Qt::Key>(letters[below(int(letters.size()))].unicode());
    doAlso(u"chord %1"_s.arg(QKeySequence(QKeyCombination(with, key)).toString()));
    QTest::keyClick(focus(), key, with);
}

void Monkey::typeText()
{
    const QString& text = texts()[below(int(texts().size()))];
    doAlso(u"text %1"_s.arg(text.left(12)));
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, focus(), static_cast<Qt::Key>(letter.toUpper().unicode()), QString(letter), Qt::NoModifier);
}

void Monkey::click()
{
    QWidget* window = top();
    const QPoint at = somewhere(*window);
    QWidget* hit = window->childAt(at);
    QPointer<QWidget> target = hit ? hit : window;
    const QPoint place = target->mapFrom(window, at);
    const int how = below(10);
    doAlso(u"click %1 %2,%3"_s.arg(QString::fromLatin1(target->metaObject()->className())).arg(place.x()).arg(place.y()));
    if (how == 0) {
        QContextMenuEvent menu(QContextMenuEvent::Mouse, place, target->mapToGlobal(place));
        QCoreApplication::sendEvent(target, &menu);
    } else if (how == 1) {
        QTest::mouseDClick(target, Qt::LeftButton, {}, place);
    } else {
        QTest::mouseClick(target, how == 2 ? Qt::RightButton : Qt::LeftButton, how == 3 ? Qt::ControlModifier : how == 4 ? Qt::ShiftModifier : Qt::NoModifier, place);
    }
}

void Monkey::drag()
{
    QWidget* window = top();
    const QPoint from = somewhere(*window);
    QWidget* hit = window->childAt(from);
    QPointer<QWidget> target = hit ? hit : window;
    doAlso(u"drag %1"_s.arg(QString::fromLatin1(target->metaObject()->className())));
    const QPoint start = target->mapFrom(window, from);
    const QPoint end = target->mapFrom(window, somewhere(*window));
    const auto mouse = [&](QEvent::Type type, const QPoint& at, Qt::MouseButtons held) {
        if (!target)
            return;
        QMouseEvent event(type, QPointF(at), QPointF(target->mapToGlobal(at)), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, held, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
    };
    mouse(QEvent::MouseButtonPress, start, Qt::LeftButton);
    for (int step = 1; step <= 3; ++step)
        mouse(QEvent::MouseMove, start + (end - start) * step / 3, Qt::LeftButton);
    if (below(8) == 0 && target)
        QTest::keyClick(target.data(), Qt::Key_Escape);
    mouse(QEvent::MouseButtonRelease, end, Qt::NoButton);
}

void Monkey::wheel()
{
    QWidget* window = top();
    const QPoint at = somewhere(*window);
    QWidget* hit = window->childAt(at);
    QWidget* target = hit ? hit : window;
    doAlso(u"wheel %1"_s.arg(QString::fromLatin1(target->metaObject()->className())));
    QWheelEvent event(QPointF(target->mapFrom(window, at)), QPointF(window->mapToGlobal(at)), {}, {0, below(2) == 0 ? 120 : -120}, Qt::NoButton,
        below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(target, &event);
}

void Monkey::resizeWindow()
{
    static constexpr std::array sizes{QSize(1366, 724), QSize(1024, 600), QSize(1366, 500), QSize(1920, 1040), QSize(800, 600)};
    const QSize size = sizes[size_t(below(int(sizes.size())))];
    doAlso(u"size %1"_s.arg(size.width()));
    m_window.resize(size);
}

void Monkey::triggerAction()
{
    QList<QAction*> actions;
    for (QAction* action : m_window.findChildren<QAction*>())
        if (action->isEnabled() && !action->isSeparator() && action->menu() == nullptr && !action->text().isEmpty()
            && action->shortcut() != QKeySequence(Qt::CTRL | Qt::Key_Q) && action->shortcut() != QKeySequence(Qt::CTRL | Qt::Key_W))
            actions << action;
    if (actions.isEmpty() || QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return pressKey();
    QAction* action = actions[below(int(actions.size()))];
    doAlso(u"action %1"_s.arg(action->text()));
    action->trigger();
}

} // namespace tambon::test
