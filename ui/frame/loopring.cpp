#include "ui/frame/loopring.h"

#include "core/insight/framewords.h"
#include "ui/canvas/notetext.h"
#include "ui/theme/text.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int loopColumns = 3;
constexpr int loopLine = 24;
constexpr int linesOfStation = 3; ///< its name and two of what happens
constexpr int loopGap = 44;       ///< between stations, for the arrows
constexpr int loopWidth = 720;
constexpr int leastLoopWidth = 420;
constexpr double arrowHead = 9;

int loopBoxHeight() { return px(linesOfStation * loopLine + 2 * spaceSmall); }

/// The first row runs to the right, the second one back: a ring.
int loopColumnOf(size_t station) { return station < loopColumns ? int(station) : 2 * loopColumns - 1 - int(station); }

} // namespace

LoopRing::LoopRing(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("The loop of six stations"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setWhatsThis(tr("What happens at each of the six stations. A click marks a station's lines in the table below."));
}

void LoopRing::show(const Plan& plan)
{
    const auto loop = loopOf(plan);
    QStringList all;
    for (size_t i = 0; i < loop.size(); ++i) {
        m_stations[i] = {loop[i].station, {}};
        for (const LoopStation* row : loop[i].rows)
            m_stations[i].happens << row->what.simplified();
        all << QString(nameOf(loop[i].station) + u": "_s + (m_stations[i].happens.isEmpty() ? tr("nothing said yet") : m_stations[i].happens.join(u", "_s)));
    }
    setAccessibleDescription(all.join(u"; "_s));
    update();
}

QSize LoopRing::sizeHint() const { return {px(loopWidth), 2 * loopBoxHeight() + px(loopGap) + 2}; }

QSize LoopRing::minimumSizeHint() const { return {px(leastLoopWidth), sizeHint().height()}; }

QRectF LoopRing::boxOf(size_t station) const
{
    const double gap = px(loopGap);
    const double width = (this->width() - 2 - (loopColumns - 1) * gap) / loopColumns;
    const double top = station < loopColumns ? 1 : 1 + loopBoxHeight() + gap;
    return {1 + loopColumnOf(station) * (width + gap), top, width, double(loopBoxHeight())};
}

void LoopRing::paintStation(QPainter& painter, size_t at) const
{
    const Theme& t = theme();
    const Station& station = m_stations.at(at);
    const QRectF box = boxOf(at);
    const bool isOpen = station.happens.isEmpty();
    QPen edge(isOpen ? t.inputEdge : t.text, px(isOpen ? 1 : 2));
    if (isOpen)
        edge.setDashPattern({4, 3});
    painter.setPen(edge);
    painter.setBrush(isOpen ? t.window : t.base);
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(radiusBlock), px(radiusBlock));
    const QRectF room = box.adjusted(px(spaceMedium), px(spaceSmall), -px(spaceMedium), -px(spaceSmall));
    painter.setPen(t.text);
    const QString name = QString::number(at + 1) + u' ' + nameOf(station.kind);
    noteText(name, designFont(textBase, true), room.width(), px(loopLine), 1)->paint(painter, room.topLeft());
    painter.setPen(isOpen ? t.secondary : t.text);
    const QString happens = isOpen ? tr("nothing said yet") : station.happens.join(u" · "_s);
    noteText(happens, designFont(textSmallest), room.width(), px(loopLine), linesOfStation - 1)->paint(painter, room.topLeft() + QPointF(0, px(loopLine)));
}

void LoopRing::paintArrow(QPainter& painter, size_t from) const
{
    const QRectF a = boxOf(from);
    const QRectF b = boxOf((from + 1) % loopStationCount);
    const bool isDown = b.top() > a.bottom();
    const bool isUp = a.top() > b.bottom();
    const bool isBack = !isDown && !isUp && b.left() < a.left();
    const QPointF start = isDown ? QPointF(a.center().x(), a.bottom()) : isUp ? QPointF(a.center().x(), a.top()) : isBack ? QPointF(a.left(), a.center().y()) : QPointF(a.right(), a.center().y());
    const QPointF end = isDown ? QPointF(b.center().x(), b.top()) : isUp ? QPointF(b.center().x(), b.bottom()) : isBack ? QPointF(b.right(), b.center().y()) : QPointF(b.left(), b.center().y());
    QLineF shaft(start, end);
    const double inset = px(spaceTiny) / shaft.length();
    const QLineF drawn(shaft.pointAt(inset), shaft.pointAt(1 - inset));
    const QPointF along = (drawn.p2() - drawn.p1()) / drawn.length() * px(arrowHead);
    const QPointF across(-along.y() / 2, along.x() / 2);
    painter.setPen(QPen(theme().text, px(2)));
    painter.drawLine(QLineF(drawn.p1(), drawn.p2() - along));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().text);
    painter.drawPolygon(QPolygonF({drawn.p2(), drawn.p2() - along + across, drawn.p2() - along - across}));
}

void LoopRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < m_stations.size(); ++i) {
        paintStation(painter, i);
        paintArrow(painter, i);
    }
}

void LoopRing::mousePressEvent(QMouseEvent* event)
{
    for (size_t i = 0; i < m_stations.size(); ++i)
        if (boxOf(i).contains(event->position()))
            Q_EMIT stationChosen(m_stations[i].kind);
}

bool LoopRing::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (size_t i = 0; i < m_stations.size(); ++i)
        if (boxOf(i).contains(help->pos()) && !m_stations[i].happens.isEmpty()) {
            QToolTip::showText(help->globalPos(), plainToolTip(m_stations[i].happens.join(u'\n')), this);
            return true;
        }
    return QWidget::event(event);
}

} // namespace tambon
