#pragma once

#include <QKeyCombination>
#include <QObject>

class QKeyEvent;

namespace tambon {

/// Makes Ctrl and Alt chords work on every layout: under a Thai layout Ctrl+2 arrives as Ctrl+/ and Ctrl+S as Ctrl+ห.
/// Install it on the application. Only chords are touched, never typing.
class KeyboardNormaliser : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The Qt key that stands on this physical key of a US keyboard, or Key_unknown when the chord needs no change.
    /// `scanCode` is the X11/Wayland key code (evdev + 8).
    [[nodiscard]] static Qt::Key keyMeant(quint32 scanCode, int key, Qt::KeyboardModifiers modifiers);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool dispatch(const QKeyEvent& event, Qt::Key key);
};

/// Does what the chord does in this window: an enabled action, shortcut, button, label's field or menu with it.
/// False when none has it.
bool triggerChord(QWidget& window, QKeyCombination chord);

} // namespace tambon
