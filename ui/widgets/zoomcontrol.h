#pragma once

#include <QWidget>

class QSlider;
class QToolButton;

namespace tambon {

class PlainLabel;

/// − slider + and the percentage, for the status bar.
class ZoomControl : public QWidget {
    Q_OBJECT

public:
    explicit ZoomControl(QWidget* parent);
    /// What is shown now; says nothing.
    void setPercent(int percent);
    /// Shown where it is wanted and the window has the room; it never keeps the window wide.
    void setWanted(bool wanted);
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    /// A person wants it larger or smaller.
    void percentWanted(int percent);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();

    QToolButton* m_smaller;
    QSlider* m_slider;
    QToolButton* m_larger;
    PlainLabel* m_percent;
    bool m_wanted = false;
};

} // namespace tambon
