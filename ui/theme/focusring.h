#pragma once

#include <QPointer>
#include <QWidget>

namespace tambon {

/// Keeps one focus ring on the screen, outside the widget that has the keyboard. Not a QFocusFrame: that one is cut off
/// where its widget touches the edge of a page that scrolls.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* focused);
    void watch(QWidget* target);
    void place();

    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_watched; ///< the target and all it lies in: when one moves, the ring moves
    QPointer<QWidget> m_ring;
};

/// The widget a ring belongs around: the spin box, not the field inside it. Null when it has none.
[[nodiscard]] QWidget* ringTarget(QWidget* focused);

} // namespace tambon
