#pragma once

#include "core/plan/kinds.h"

#include <QFrame>

class QPushButton;

namespace tambon {

class PlainLabel;
class Practice;

/// The slim bar over the page that says what to do next in the practice. It watches, and never takes the keyboard.
class PracticeBar : public QFrame {
    Q_OBJECT

public:
    PracticeBar(Practice* practice, QWidget* parent);
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void showRequested(tambon::Block block);
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Practice* m_practice;
    PlainLabel* m_count;
    PlainLabel* m_words;
    QPushButton* m_show;
    QPushButton* m_leave;
};

} // namespace tambon
