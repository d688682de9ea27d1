#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>

namespace tambon {

class FacilitatorBar;
class Presentation;

/// The screen that the room sees: no frame, no menus, no dialogs, no file names, no cursor after three seconds. On a
/// laptop without a second screen it has a bar that comes with the mouse and goes by itself.
class AudienceWindow : public QWidget {
    Q_OBJECT

public:
    AudienceWindow(Presentation& presentation, bool hasBar);

    void showOn(QScreen* screen);
    [[nodiscard]] FacilitatorBar* bar() const { return m_bar; }
    [[nodiscard]] QRectF haloRect() const; ///< empty while the pointer rests
    [[nodiscard]] bool isCursorHidden() const { return cursor().shape() == Qt::BlankCursor; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void refresh();
    void hideQuietly();
    void moveHalo(const QPointF& pointer);
    [[nodiscard]] bool pressed(int key);

    Presentation& m_presentation;
    FacilitatorBar* m_bar = nullptr;
    QTimer m_quiet;
    std::optional<QPointF> m_halo; ///< around the pointer while it moves, so that the room finds it
};

} // namespace tambon
