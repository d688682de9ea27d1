#include "core/exchange/paper/flow.h"

#include "core/exchange/paper/papertext.h"

#include <algorithm>

namespace tambon::paper {

void Flow::newSheet(QPageLayout::Orientation orientation)
{
    m_sheets.push_back({orientation, {}});
    m_y = topEdge;
}

bool Flow::ensure(double height)
{
    if (!m_sheets.empty() && (height <= room() || atTop()))
        return false;
    newSheet();
    return true;
}

void Flow::add(Item item) { m_sheets.back().items.push_back(std::move(item)); }

void Flow::space(double height)
{
    if (!atTop())
        m_y += height;
}

void Flow::text(const QString& text, const Style& style, ParagraphPlace place)
{
    say(Paragraph{.text = text, .style = style});
    layText(text, style, place);
}

QString Flow::lastHeading() const
{
    for (auto item = m_content.rbegin(); item != m_content.rend(); ++item)
        if (const auto* heading = std::get_if<Heading>(&*item))
            return heading->text;
    return {};
}

void Flow::layText(const QString& text, const Style& style, ParagraphPlace place)
{
    const double width = place.width > 0 ? place.width : textWidth - place.indent;
    for (const QString& line : wrapped(text, style, width)) {
        ensure(lineHeight(style.points));
        add(lineAt({leftEdge + place.indent, m_y}, line, style));
        m_y += lineHeight(style.points);
    }
}

void Flow::chapter(const QString& title)
{
    newSheet();
    say(Heading{title, 1});
    layText(title, {.points = 20, .bold = true});
    advance(60);
}

void Flow::heading(const QString& title, double keep)
{
    space(160);
    ensure(std::min(lineHeight(14) + 20 + keep, textHeight));
    say(Heading{title, 2});
    layText(title, {.points = 14, .bold = true});
    advance(20);
}

void Flow::chart(const BarChart& chart, double height)
{
    ensure(height);
    say(ChartContent{chart, lastHeading()});
    add(Chart{QRectF(leftEdge, m_y, textWidth, height), chart});
    m_y += height;
}

Text lineAt(QPointF topLeft, const QString& text, const Style& style)
{
    return {topLeft + QPointF(0, style.points * 10 * baselineEm), text, style};
}

Text lineEndingAt(QPointF topRight, const QString& text, const Style& style)
{
    return lineAt(topRight - QPointF(widthOf(text, style), 0), text, style);
}

Text lineCentredAt(QPointF topCentre, const QString& text, const Style& style)
{
    return lineAt(topCentre - QPointF(widthOf(text, style) / 2, 0), text, style);
}

void addBadge(std::vector<Item>& items, const QRectF& square, Block block)
{
    constexpr double digitHeightEm = 0.72; // of Loma
    const Style style{.points = square.height() * 0.064, .bold = true, .colour = Qt::white, .face = Face::Loma};
    const QString digit = QString::number(number(block));
    const QPointF down(-widthOf(digit, style) / 2, style.points * 10 * digitHeightEm / 2);
    items.push_back(Box{.rect = square, .fill = ink, .radius = square.width() * 0.15});
    items.push_back(Text{square.center() + down, digit, style});
}

} // namespace tambon::paper
