#pragma once

#include <QWidget>

class QBoxLayout;

namespace tambon {

/// Widgets side by side while they fit, one under the other when large text leaves no room.
class TurningRow : public QWidget {
    Q_OBJECT

public:
    explicit TurningRow(int spacing, QWidget* parent = nullptr);
    void add(QWidget* widget, int stretch = 0);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_row;
};

} // namespace tambon
