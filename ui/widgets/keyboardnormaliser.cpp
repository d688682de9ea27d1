#include "ui/widgets/keyboardnormaliser.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QHash>
#include <QKeyEvent>
#include <QMenuBar>
#include <QShortcut>
#include <QWidget>

namespace tambon {

namespace {

constexpr quint32 firstDigitCode = 10; // evdev KEY_1 + 8
constexpr quint32 lastDigitCode = 19;
constexpr quint32 equalSignCode = 21;
constexpr int firstThaiKey = 0x0E00;
constexpr int lastThaiKey = 0x0E7F;

const QHash<quint32, Qt::Key>& physicalKeys()
{
    static const QHash<quint32, Qt::Key> keys = [] {
        QHash<quint32, Qt::Key> map;
        const auto row = [&map](quint32 first, const char* letters) {
            for (; *letters != '\0'; ++letters, ++first)
                map.insert(first, static_cast<Qt::Key>(*letters));
        };
        // Qt's codes of Latin letters and signs are their upper-case characters.
        row(firstDigitCode, "1234567890-=");
        row(24, "QWERTYUIOP[]");
        row(38, "ASDFGHJKL;'`");
        row(51, "\\ZXCVBNM,./");
        return map;
    }();
    return keys;
}

bool hasChord(const QList<QKeySequence>& sequences, QKeyCombination chord)
{
    return sequences.contains(QKeySequence(chord));
}

bool openMenu(QWidget& window, QKeyCombination chord)
{
    for (QMenuBar* bar : window.findChildren<QMenuBar*>()) {
        const QList<QAction*> menus = bar->actions();
        for (QAction* menu : menus) {
            if (menu->isEnabled() && menu->isVisible() && QKeySequence::mnemonic(menu->text()) == QKeySequence(chord)) {
                bar->setActiveAction(menu);
                return true;
            }
        }
    }
    return false;
}

bool clickButton(QWidget& window, QKeyCombination chord)
{
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isEnabled() && button->isVisible() && button->shortcut() == QKeySequence(chord)) {
            button->setFocus(Qt::ShortcutFocusReason);
            button->click();
            return true;
        }
    }
    return false;
}

bool runShortcut(QWidget& window, QKeyCombination chord)
{
    for (QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        if (!shortcut->isEnabled() || shortcut->key() != QKeySequence(chord))
            continue;
        // The signal is private to QShortcut, and its id, which a QShortcutEvent needs, is too.
        return QMetaObject::invokeMethod(shortcut, "activated", Qt::DirectConnection);
    }
    return false;
}

QList<QAction*> actionsOf(QWidget& window)
{
    QList<QAction*> actions = window.actions() + window.findChildren<QAction*>();
    for (const QWidget* child : window.findChildren<QWidget*>())
        actions += child->actions();
    return actions;
}

/// Text fields keep their own undo, copy and the like while they have the keyboard.
bool fieldTakes(QWidget& field, const QKeyEvent& typed, Qt::Key key)
{
    QKeyEvent question(QEvent::ShortcutOverride, key, typed.modifiers());
    question.ignore();
    QCoreApplication::sendEvent(&field, &question);
    return question.isAccepted();
}

} // namespace

Qt::Key KeyboardNormaliser::keyMeant(quint32 scanCode, int key, Qt::KeyboardModifiers modifiers)
{
    if (!(modifiers & (Qt::ControlModifier | Qt::AltModifier)))
        return Qt::Key_unknown;
    const Qt::Key physical = physicalKeys().value(scanCode, Qt::Key_unknown);
    if (physical == Qt::Key_unknown || physical == key)
        return Qt::Key_unknown;
    // The shifted - and = keys give the signs that their chords are named by (Ctrl++). A shifted digit is a digit: on a
    // Thai layout Shift+1 is a plus sign, and Ctrl+Shift+1 must not enlarge the text.
    const bool latinSign = key < firstThaiKey && modifiers & Qt::ShiftModifier && scanCode > lastDigitCode;
    const bool digitRow = scanCode >= firstDigitCode && scanCode <= equalSignCode;
    if (digitRow)
        return latinSign ? Qt::Key_unknown : physical;
    return key >= firstThaiKey && key <= lastThaiKey ? physical : Qt::Key_unknown;
}

bool KeyboardNormaliser::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWindowType() || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return false;
    auto* typed = static_cast<QKeyEvent*>(event);
    const Qt::Key key = keyMeant(typed->nativeScanCode(), typed->key(), typed->modifiers());
    if (key == Qt::Key_unknown)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        // Taken here, so that the chord as it arrived starts nothing else; the key press follows.
        typed->accept();
        return true;
    }
    return dispatch(*typed, key);
}

bool KeyboardNormaliser::dispatch(const QKeyEvent& typed, Qt::Key key)
{
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* focused = popup ? popup : QApplication::focusWidget();
    QWidget* window = QApplication::activeWindow();
    const bool forField = focused && fieldTakes(*focused, typed, key);
    const QKeyCombination chord(typed.modifiers() & ~Qt::KeypadModifier, key);
    if (!forField && !popup && window && triggerChord(*window, chord))
        return true;
    if (!focused)
        return false;
    QKeyEvent meant(QEvent::KeyPress, key, typed.modifiers(), QString(), typed.isAutoRepeat());
    QCoreApplication::sendEvent(focused, &meant);
    return true;
}

bool triggerChord(QWidget& window, QKeyCombination chord)
{
    for (QAction* action : actionsOf(window)) {
        if (action->isEnabled() && hasChord(action->shortcuts(), chord)) {
            action->trigger();
            return true;
        }
    }
    return runShortcut(window, chord) || clickButton(window, chord) || openMenu(window, chord);
}

} // namespace tambon
