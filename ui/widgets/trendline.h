#pragma once

#include <QDate>
#include <QWidget>

#include <optional>
#include <vector>

namespace tambon {

/// A value on a day, with the words for it.
struct TrendPoint {
    QDate day;
    double value = 0;
    QString words;
};

/// Dated values as a line, the aim as a dashed one across. Says the same in words to screen readers; hidden with fewer
/// than two points.
class TrendLine : public QWidget {
    Q_OBJECT

public:
    explicit TrendLine(const QString& name, QWidget* parent = nullptr);

    /// Points by day. `aimWords` names the dashed line.
    void show(const std::vector<TrendPoint>& points, std::optional<double> aim, const QString& aimWords);
    using QWidget::show;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF placeOf(const TrendPoint& point) const;
    [[nodiscard]] double heightOf(double value) const;
    void paintAim(QPainter& painter) const;
    void paintDays(QPainter& painter) const;

    std::vector<TrendPoint> m_points;
    std::optional<double> m_aim;
    QString m_aimWords;
};

} // namespace tambon
