#pragma once

#include <QWidget>

#include <vector>

namespace tambon {

/// A way in steps, from left to right, or downwards where large text leaves no room: what is reached, what comes next. A
/// picture only; its accessible description says the same in words.
class StepPath : public QWidget {
    Q_OBJECT

public:
    enum class State { Reached, Next, Waiting };
    struct Step {
        QString title;
        QString words; ///< below the title
        State state = State::Waiting;
    };

    explicit StepPath(const QString& name, QWidget* parent = nullptr);
    void setSteps(const std::vector<Step>& steps);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool isUpright(int width) const;
    [[nodiscard]] QRect textRect(int width, size_t step) const;
    [[nodiscard]] int textHeight(int width, const Step& step) const;
    [[nodiscard]] int rowHeight(int width) const;
    void paintLine(QPainter& painter, size_t step) const;
    void paintMark(QPainter& painter, const QPointF& centre, size_t step) const;
    [[nodiscard]] QPointF markAt(int width, size_t step) const;

    std::vector<Step> m_steps;
};

} // namespace tambon
