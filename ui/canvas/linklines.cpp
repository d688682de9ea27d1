#include "ui/canvas/linklines.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace tambon {

namespace {

/// Solid: for, pays for. Dashed: used for. Dotted: helps with. Style says the kind, never a colour.
Qt::PenStyle styleOf(Block from)
{
    if (from == Block::IdleFactor)
        return Qt::DashLine;
    return from == Block::Partner ? Qt::DotLine : Qt::SolidLine;
}

/// Lines of one kind share a lane in a gutter, so that ten links of a note are three lines and not a fence.
double laneOf(double gutter, Qt::PenStyle style)
{
    if (style == Qt::DashLine)
        return gutter - px(5);
    return style == Qt::DotLine ? gutter + px(5) : gutter;
}

class Router {
public:
    explicit Router(const CanvasLayout& layout)
        : m_layout(layout)
    {
        for (const BlockBox& box : layout.blocks) {
            const bool bottom = box.block == Block::Cost || box.block == Block::Income;
            if (bottom)
                m_middle = box.rect.top() - px(4);
        }
    }

    [[nodiscard]] QPolygonF route(const NoteBox& from, const NoteBox& to, Qt::PenStyle style) const
    {
        const bool toTheRight = to.rect.center().x() > from.rect.center().x();
        const bool sameColumn = std::abs(to.rect.left() - from.rect.left()) < 4;
        const double fromGutter = gutterBeside(from, outerSide(from).value_or(sameColumn ? false : toTheRight));
        const double toGutter = sameColumn ? fromGutter : gutterBeside(to, outerSide(to).value_or(!toTheRight));
        const double fromY = portY(from, style);
        const double toY = portY(to, style);
        const double startX = fromGutter > from.rect.center().x() ? from.rect.right() : from.rect.left();
        const double endX = toGutter > to.rect.center().x() ? to.rect.right() : to.rect.left();
        const double laneA = laneOf(fromGutter, style);
        if (std::abs(fromGutter - toGutter) < 4)
            return {{startX, fromY}, {laneA, fromY}, {laneA, toY}, {endX, toY}};
        const double laneB = laneOf(toGutter, style);
        const double middle = laneOf(m_middle, style);
        return {{startX, fromY}, {laneA, fromY}, {laneA, middle}, {laneB, middle}, {laneB, toY}, {endX, toY}};
    }

private:
    /// The two wide blocks at the bottom are entered from the canvas's edge where a note lies at it: a line between their
    /// columns would cross the head. False = left, true = right.
    [[nodiscard]] std::optional<bool> outerSide(const NoteBox& note) const
    {
        const double inset = px(24);
        if (note.block == Block::Cost && note.rect.left() < inset)
            return false;
        if (note.block == Block::Income && note.rect.right() > m_layout.size.width() - inset)
            return true;
        return std::nullopt;
    }

    /// The x of the gutter to the left or right of the note, between its block's notes and the neighbour's.
    [[nodiscard]] double gutterBeside(const NoteBox& note, bool right) const
    {
        const BlockBox* block = m_layout.block(note.block);
        const bool atRight = note.rect.right() + px(24) > block->rect.right();
        const bool atLeft = note.rect.left() - px(24) < block->rect.left();
        if (right)
            return atRight ? std::min(block->rect.right() + px(4), m_layout.size.width() - px(4)) : note.rect.right() + px(4);
        return atLeft ? std::max(block->rect.left() - px(4), double(px(4))) : note.rect.left() - px(4);
    }

    /// Kinds leave a note a few pixels apart.
    [[nodiscard]] static double portY(const NoteBox& note, Qt::PenStyle style)
    {
        const double middle = note.rect.top() + std::min(note.rect.height() / 2, double(px(18)));
        return std::clamp(laneOf(middle, style), note.rect.top() + 4, note.rect.bottom() - 4);
    }

    const CanvasLayout& m_layout;
    double m_middle = 0;
};

} // namespace

std::vector<LinkLine> linkLines(const Plan& plan, const CanvasLayout& layout, const NoteId& note)
{
    std::vector<LinkLine> lines;
    const Router router(layout);
    for (const Link& link : plan.links) {
        if (!note.isNull() && link.from != note && link.to != note)
            continue;
        const NoteBox* from = layout.note(link.from);
        const NoteBox* to = layout.note(link.to);
        if (from != nullptr && to != nullptr)
            lines.push_back({router.route(*from, *to, styleOf(from->block)), styleOf(from->block)});
    }
    return lines;
}

void paintLinkLines(QPainter& painter, const std::vector<LinkLine>& lines)
{
    const auto pen = [](const QColor& colour, double width, Qt::PenStyle style) {
        return QPen(colour, width, style, Qt::FlatCap, Qt::MiterJoin);
    };
    painter.setBrush(Qt::NoBrush);
    // All halos lie below all lines, or a branch would cut its own trunk.
    painter.setPen(pen(theme().linkHalo, 4, Qt::SolidLine));
    for (const LinkLine& line : lines)
        painter.drawPolyline(line.route);
    for (const LinkLine& line : lines) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen(theme().linkLine, 2, line.style));
        painter.drawPolyline(line.route);
        const QPointF tip = line.route.last();
        const double direction = tip.x() > line.route.at(line.route.size() - 2).x() ? -1 : 1;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().linkLine);
        painter.drawPolygon(QPolygonF{tip, tip + QPointF(direction * 7, -4), tip + QPointF(direction * 7, 4)});
    }
}

} // namespace tambon
