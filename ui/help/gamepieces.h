#pragma once

#include "core/plan/kinds.h"

#include <QAbstractButton>

namespace tambon {

/// A block of the game's board: a button that can also be dropped on.
class GameBlock : public QAbstractButton {
    Q_OBJECT

public:
    enum class Mark { None, Target, Right, Wrong };

    GameBlock(Block block, QWidget* parent);
    [[nodiscard]] Block block() const { return m_block; }
    void setMark(Mark mark);
    [[nodiscard]] Mark mark() const { return m_mark; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintHead(QPainter& painter) const;

    Block m_block;
    Mark m_mark = Mark::None;
};

/// The card with the idea. It follows the mouse and says where it was let go.
class GameCardView : public QWidget {
    Q_OBJECT

public:
    explicit GameCardView(QWidget* parent);
    void setIdea(const QString& idea);
    [[nodiscard]] int heightFor(int width) const;
    void setHome(const QRect& home);
    void setMovable(bool movable);

Q_SIGNALS:
    /// In the parent's coordinates.
    void draggedTo(const QPoint& place);
    void droppedAt(const QPoint& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QString m_idea;
    QRect m_home;
    QPoint m_grip;
    bool m_isMovable = true;
    bool m_isDragged = false;
};

} // namespace tambon
