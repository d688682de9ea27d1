#pragma once

#include <QFrame>
#include <QPointer>

#include <vector>

class QPushButton;

namespace tambon {

class PlainLabel;

/// One hint: what it points at, and what it says.
struct CoachMark {
    QPointer<QWidget> target;
    QString words;
};

/// The most hints that one page shows.
inline constexpr size_t mostCoachMarks = 3;

/// Hints for someone who sees a page for the first time, one after the other, each a bubble at the control it is about.
/// Never takes the keyboard: typing goes on below it. Esc closes it, and still does what Esc does there.
class CoachBubble : public QFrame {
    Q_OBJECT

public:
    explicit CoachBubble(QWidget* window);

    /// Shows the first of at most three marks whose target is visible; nothing when there is none.
    void start(std::vector<CoachMark> marks);
    void end();
    /// Counted from 0; -1 while nothing is shown.
    [[nodiscard]] int current() const { return isVisible() ? m_current : -1; }
    [[nodiscard]] int count() const { return static_cast<int>(m_marks.size()); }
    void next();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showCurrent();
    void place();
    [[nodiscard]] QRect targetRect() const;

    std::vector<CoachMark> m_marks;
    int m_current = 0;
    bool m_pointsUp = true;
    int m_tip = 0; ///< x of the point, in the bubble
    PlainLabel* m_words;
    PlainLabel* m_count;
    QPushButton* m_next;
    QPushButton* m_close;
};

} // namespace tambon
