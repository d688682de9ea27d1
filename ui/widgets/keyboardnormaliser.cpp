#include "ui/widgets/keyboardnormaliser.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

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

/// Letter keys on which the Thai layout's shifted row has a Latin sign: such a sign says nothing of the layout.
constexpr std::pair<quint32, int> thaiSigns[] = {{25, Qt::Key_QuoteDbl}, {52, Qt::Key_ParenLeft}, {53, Qt::Key_ParenRight}, {58, Qt::Key_Question}};

bool isThaiKey(quint32 scanCode, int key)
{
    return (key >= firstThaiKey && key <= lastThaiKey)
        || std::find(std::begin(thaiSigns), std::end(thaiSigns), std::pair(scanCode, key)) != std::end(thaiSigns);
}

bool isFocusWithin(const QObject* widget, bool children)
{
    const QWidget* focused = QApplication::focusWidget();
    const auto* place = qobject_cast<const QWidget*>(widget);
    return focused && place && (focused == place || (children && place->isAncestorOf(focused)));
}

/// As Qt's own shortcuts: an action of a page works on that page only.
bool isInReach(const QObject* owner, Qt::ShortcutContext context)
{
    switch (context) {
    case Qt::WidgetShortcut:
        return isFocusWithin(owner, false);
    case Qt::WidgetWithChildrenShortcut:
        return isFocusWithin(owner, true);
    default:
        return true;
    }
}

bool isInReach(const QAction& action)
{
    const QList<QObject*> places = action.associatedObjects();
    return std::any_of(places.begin(), places.end(), [&](const QObject* place) { return isInReach(place, action.shortcutContext()); });
}

bool openMenu(QWidget& window, QKeyCombination chord)
{
    for (QMenuBar* bar : window.findChildren<QMenuBar*>()) {
        const QList<QAction*> menus = bar->actions();
        for (QAction* menu : menus) {
            if (menu->isEnabled() && menu->isVisible() && QKeySequence::mnemonic(menu->text()) == QKeySequence(chord)) {
                // As a key of its own, so that the first item is chosen and the arrow keys go on from there.
                QKeyEvent letter(QEvent::KeyPress, chord.key(), chord.keyboardModifiers(), QChar(chord.key()));
                QCoreApplication::sendEvent(bar, &letter);
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
        if (!shortcut->isEnabled() || !hasChord(shortcut->keys(), chord) || !isInReach(shortcut->parent(), shortcut->context()))
            continue;
        // The signal is private to QShortcut, and its id, which a QShortcutEvent needs, is too.
        return QMetaObject::invokeMethod(shortcut, "activated", Qt::DirectConnection);
    }
    return false;
}

bool focusBuddy(QWidget& window, QKeyCombination chord)
{
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        QWidget* buddy = label->buddy();
        if (buddy && label->isVisible() && buddy->isEnabled() && QKeySequence::mnemonic(label->text()) == QKeySequence(chord)) {
            buddy->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
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
    return isThaiKey(scanCode, key) ? physical : Qt::Key_unknown;
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
        if (action->isEnabled() && hasChord(action->shortcuts(), chord) && isInReach(*action)) {
            action->trigger();
            return true;
        }
    }
    return runShortcut(window, chord) || clickButton(window, chord)
        || focusBuddy(window, chord) || openMenu(window, chord);
}

} // namespace tambon
