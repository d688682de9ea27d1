#include "ui/widgets/blockgrid.h"

namespace tambon {

namespace {

constexpr int gridColumns = 10;
constexpr int gridRows = 6;

QRect gridCell(Block block)
{
    switch (block) {
    case Block::Partner:
        return {0, 0, 2, 4};
    case Block::Activity:
        return {2, 0, 2, 2};
    case Block::IdleFactor:
        return {2, 2, 2, 2};
    case Block::Value:
        return {4, 0, 2, 4};
    case Block::Repeat:
        return {6, 0, 2, 2};
    case Block::Channel:
        return {6, 2, 2, 2};
    case Block::Customer:
        return {8, 0, 2, 4};
    case Block::Cost:
        return {0, 4, 5, 2};
    case Block::Income:
        return {5, 4, 5, 2};
    }
    return {};
}

} // namespace

QRectF blockRect(Block block, const QRectF& whole, double gap)
{
    const QRect cell = gridCell(block);
    const double column = (whole.width() + gap) / gridColumns;
    const double row = (whole.height() + gap) / gridRows;
    return {whole.left() + cell.left() * column, whole.top() + cell.top() * row, cell.width() * column - gap,
        cell.height() * row - gap};
}

} // namespace tambon
