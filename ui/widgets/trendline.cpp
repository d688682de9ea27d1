#include "ui/widgets/trendline.h"

#include "core/base/thaidate.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QPainter>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int trendHeight = 132;
constexpr int trendLeastWidth = 260;
constexpr int trendDot = 5;
constexpr int trendSide = 52; ///< half the widest day below a point
constexpr int trendRoom = 26; ///< for a line of text above and below

} // namespace

TrendLine::TrendLine(const QString& name, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    explain(this, tr("Each point is a value on its day; the dashed line is the aim."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void TrendLine::show(const std::vector<TrendPoint>& points, std::optional<double> aim, const QString& aimWords)
{
    m_points = points;
    m_aim = aim;
    m_aimWords = aimWords;
    QStringList words;
    for (const TrendPoint& point : points)
        words << QString(shortDate(point.day) + u": " + point.words);
    if (aim)
        words << aimWords;
    setAccessibleDescription(words.join(u"; "_s));
    setVisible(points.size() > 1);
    update();
}

QSize TrendLine::sizeHint() const { return {px(trendLeastWidth), px(trendHeight)}; }

QRectF TrendLine::plot() const
{
    return QRectF(rect()).adjusted(px(trendSide), px(trendRoom), -px(trendSide), -px(trendRoom));
}

double TrendLine::heightOf(double value) const
{
    double low = m_points.front().value;
    double high = low;
    for (const TrendPoint& point : m_points) {
        low = std::min(low, point.value);
        high = std::max(high, point.value);
    }
    low = std::min({low, m_aim.value_or(low), 0.0});
    high = std::max(high, m_aim.value_or(high));
    const QRectF area = plot();
    return high > low ? area.bottom() - area.height() * (value - low) / (high - low) : area.center().y();
}

QPointF TrendLine::placeOf(const TrendPoint& point) const
{
    const QRectF area = plot();
    const auto days = std::max<qint64>(1, m_points.front().day.daysTo(m_points.back().day));
    return {area.left() + area.width() * double(m_points.front().day.daysTo(point.day)) / double(days), heightOf(point.value)};
}

void TrendLine::paintAim(QPainter& painter) const
{
    if (!m_aim)
        return;
    const double y = heightOf(*m_aim);
    painter.setPen(QPen(theme().secondary, px(2), Qt::DashLine));
    painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
    painter.setPen(theme().secondary);
    painter.drawText(QRectF(0, y - px(trendRoom), width(), px(trendRoom)), Qt::AlignLeft | Qt::AlignBottom, m_aimWords);
}

/// As many days as stand beside each other, the last always.
void TrendLine::paintDays(QPainter& painter) const
{
    painter.setPen(theme().text);
    double free = width() + px(trendSide);
    for (auto point = m_points.rbegin(); point != m_points.rend(); ++point) {
        const double x = placeOf(*point).x();
        const QString day = shortDate(point->day);
        const double half = painter.fontMetrics().horizontalAdvance(day) / 2.0;
        if (x + half > free)
            continue;
        painter.drawText(QRectF(x - half - 1, height() - px(trendRoom), 2 * half + 2, px(trendRoom)), Qt::AlignCenter, day);
        free = x - half - px(spaceSmall);
    }
}

void TrendLine::paintEvent(QPaintEvent*)
{
    if (m_points.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(designFont(textSmallest));
    paintAim(painter);
    QPolygonF line;
    for (const TrendPoint& point : m_points)
        line << placeOf(point);
    painter.setPen(QPen(theme().badge, px(3)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().badge);
    for (const QPointF& place : line)
        painter.drawEllipse(place, px(trendDot), px(trendDot));
    paintDays(painter);
    painter.setPen(theme().text);
    painter.setFont(designFont(textSmallest, true));
    const QRectF last(line.back().x() - px(4 * trendSide), line.back().y() - px(trendRoom), px(5 * trendSide) - px(spaceTiny), px(trendRoom) - px(trendDot));
    painter.drawText(last, Qt::AlignRight | Qt::AlignVCenter, m_points.back().words);
}

} // namespace tambon
