#pragma once

#include "ui/review/rubricview.h"

#include <array>

class QAbstractButton;

namespace tambon {

class PlainLabel;

/// One row of a rubric: its number and name, the keys, and while it is current what the scores mean.
class RubricRowView : public QWidget {
    Q_OBJECT

public:
    RubricRowView(int number, RubricLine line, QWidget* parent);

    void setMark(const RubricMark& mark);
    [[nodiscard]] const RubricMark& mark() const { return m_mark; }
    void setCurrent(bool current);
    void setWritable(bool writable);

Q_SIGNALS:
    void marked(const tambon::RubricMark& mark);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QWidget* createKeys();
    void sayMark();
    [[nodiscard]] QString anchorsWords() const;

    int m_number;
    RubricLine m_line;
    RubricMark m_mark;
    bool m_isCurrent = false;
    PlainLabel* m_name;
    PlainLabel* m_anchors;
    std::array<QAbstractButton*, 5> m_buttons{}; ///< 0–3 and ?
    QWidget* m_keys;
};

} // namespace tambon
