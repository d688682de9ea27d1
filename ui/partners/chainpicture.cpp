#include "ui/partners/chainpicture.h"

#include "core/insight/chainmargins.h"
#include "ui/canvas/notetext.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/text.h"

#include <QEvent>
#include <QPainter>

namespace tambon {

namespace {

constexpr int linkWidth = 178; ///< design pixels at least
constexpr int linkGap = 34;    ///< for the arrow
constexpr int linkLine = 25;   ///< height of a line of text
constexpr int mostLinkNameLines = 2;
constexpr int linkFacts = 4; ///< stage, actor, what it keeps, what it sells for

} // namespace

ChainPicture::ChainPicture(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("The chain from the field to the table"));
}

void ChainPicture::show(const Plan& plan, const ChainId& chain)
{
    const ChainMargins margins = chainMargins(plan, chain);
    const std::vector<const ChainLink*> links = linksOf(plan, chain);
    m_links.clear();
    QStringList words;
    for (size_t i = 0; i < links.size(); ++i) {
        const ChainLink& link = *links[i];
        LinkBox box{nameOf(link.stage), link.name, nameOf(link.actor), tr("keeps %1").arg(shown(margins.links[i].margin)),
            tr("sells for %1").arg(shown(link.priceOut)), link.chosen};
        words << QStringList{box.name, box.stage, box.actor, box.keeps, box.sells, box.chosen ? tr("We act here") : QString()}.join(QStringLiteral(", "));
        m_links.push_back(std::move(box));
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    fitHeight();
    update();
}

int ChainPicture::columns() const
{
    const int fitting = (width() + px(linkGap)) / (px(linkWidth) + px(linkGap));
    return std::clamp(fitting, 1, std::max(1, int(m_links.size())));
}

double ChainPicture::boxWidth() const
{
    const int across = columns();
    return std::min((width() - px(linkGap) * (across - 1)) / double(across), px(linkWidth) * 1.5);
}

int ChainPicture::nameLines() const
{
    const QFontMetrics metrics(designFont(textBase, true));
    const double room = boxWidth() - 2 * px(spaceMedium);
    const bool allShort = std::all_of(m_links.begin(), m_links.end(), [&](const LinkBox& box) { return metrics.horizontalAdvance(box.name) <= room; });
    return allShort ? 1 : mostLinkNameLines;
}

double ChainPicture::boxHeight() const
{
    const bool anyChosen = std::any_of(m_links.begin(), m_links.end(), [](const LinkBox& box) { return box.chosen; });
    return px(linkLine) * (nameLines() + linkFacts + (anyChosen ? 1 : 0)) + 2 * px(spaceSmall);
}

QRectF ChainPicture::boxRect(size_t at) const
{
    const int across = columns();
    const double box = boxWidth();
    const int column = int(at) % across;
    const int row = int(at) / across;
    return {column * (box + px(linkGap)), row * (boxHeight() + px(spaceMedium)), box, boxHeight()};
}

std::vector<QRectF> ChainPicture::linkRects() const
{
    std::vector<QRectF> rects;
    for (size_t i = 0; i < m_links.size(); ++i)
        rects.push_back(boxRect(i));
    return rects;
}

void ChainPicture::fitHeight()
{
    const int rows = m_links.empty() ? 0 : (int(m_links.size()) + columns() - 1) / columns();
    setFixedHeight(rows == 0 ? 1 : int(rows * boxHeight() + (rows - 1) * px(spaceMedium)) + 1);
}

QSize ChainPicture::sizeHint() const { return {px(linkWidth) * 4, height()}; }

QSize ChainPicture::minimumSizeHint() const { return {px(linkWidth), height()}; }

void ChainPicture::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void ChainPicture::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void ChainPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < m_links.size(); ++i) {
        if (i > 0)
            paintArrow(painter, i);
        paintBox(painter, m_links[i], boxRect(i));
    }
}

/// Into this link from the one before; at the start of a row it comes in from the edge above.
void ChainPicture::paintArrow(QPainter& painter, size_t into) const
{
    const QRectF box = boxRect(into);
    const bool startsRow = int(into) % columns() == 0;
    const QPointF tip = startsRow ? QPointF(box.center().x(), box.top()) : QPointF(box.left() - px(3), box.center().y());
    const QPointF from = startsRow ? tip - QPointF(0, px(spaceMedium)) : tip - QPointF(px(linkGap) - px(6), 0);
    painter.setPen(QPen(theme().text, px(2)));
    painter.drawLine(from, tip);
    const double head = px(7);
    const QPointF back = startsRow ? QPointF(0, -head) : QPointF(-head, 0);
    const QPointF side = startsRow ? QPointF(head * 0.7, 0) : QPointF(0, head * 0.7);
    const std::array<QPointF, 3> points{tip, tip + back + side, tip + back - side};
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().text);
    painter.drawPolygon(points.data(), int(points.size()));
}

void ChainPicture::paintBox(QPainter& painter, const LinkBox& box, const QRectF& rect) const
{
    const Theme& t = theme();
    stylepainting::drawBox(painter, rect, {.fill = t.base, .edge = box.chosen ? t.text : t.blockEdge, .radius = double(px(radiusBlock)), .edgeWidth = double(px(box.chosen ? 3 : 1))});
    const double line = px(linkLine);
    const QRectF room = rect.adjusted(px(spaceMedium), px(spaceSmall), -px(spaceMedium), -px(spaceSmall));
    double y = room.top();
    const auto put = [&](const QString& text, const QFont& font, const QColor& colour) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(room.left(), y, room.width(), line), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shortened(text, font, room.width()));
        y += line;
    };
    put(box.stage, designFont(textSmallest), t.secondary);
    const auto name = noteText(box.name, designFont(textBase, true), room.width(), line, mostLinkNameLines);
    painter.setPen(t.text);
    name->paint(painter, {room.left(), y});
    y += nameLines() * line;
    put(box.actor, designFont(textSmallest), t.secondary);
    put(box.keeps, designFont(textBase, true), t.text);
    put(box.sells, designFont(textBase), t.text);
    if (!box.chosen)
        return;
    const double side = px(18);
    paintIcon(painter, QStringLiteral("pin"), QRectF(room.left(), y + (line - side) / 2, side, side), t.text);
    painter.setFont(designFont(textSmallest, true));
    painter.setPen(t.text);
    const QRectF words = QRectF(room.left(), y, room.width(), line).adjusted(side + px(spaceTiny), 0, 0, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shortened(tr("We act here"), painter.font(), words.width()));
}

} // namespace tambon
