#pragma once

#include <QFrame>

class QPushButton;

namespace tambon {

class PlainLabel;
class Presentation;

/// With one screen only: a slim bar over the bottom of the audience's picture, for the one who presents.
class FacilitatorBar : public QFrame {
    Q_OBJECT

public:
    FacilitatorBar(Presentation& presentation, QWidget* parent);

    void placeIn(const QRect& whole);
    void showWithFocus();
    /// The mouse is over it or it has the keyboard.
    [[nodiscard]] bool isInUse() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();

    Presentation& m_presentation;
    PlainLabel* m_where;
    QPushButton *m_previous, *m_next, *m_timer, *m_black, *m_leave;
};

} // namespace tambon
