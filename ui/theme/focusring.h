#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace tambon {

/// Keeps one focus ring on the screen, outside the widget that has the keyboard.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent);

private:
    void follow(QWidget* focused);

    QPointer<QFocusFrame> m_frame;
};

/// The widget a ring belongs around: the spin box, not the field inside it. Null when it has none.
[[nodiscard]] QWidget* ringTarget(QWidget* focused);

} // namespace tambon
