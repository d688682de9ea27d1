#include "core/exchange/paper/classicgrid.h"

namespace tambon::paper {

std::vector<GridBlock> classicGrid(const QRectF& area, double gap, double upperShare)
{
    const double column = (area.width() - 4 * gap) / 5;
    const double upper = (area.height() - gap) * upperShare;
    const double half = (upper - gap) / 2;
    const double wide = (area.width() - gap) / 2;
    const double lowerTop = area.top() + upper + gap;
    const double lower = area.bottom() - lowerTop;
    const auto left = [&](int at) { return area.left() + at * (column + gap); };
    const double second = area.top() + half + gap;
    return {
        {Block::Value, {left(2), area.top(), column, upper}, 1},
        {Block::Customer, {left(4), area.top(), column, upper}, 1},
        {Block::Channel, {left(3), second, column, half}, 1},
        {Block::Repeat, {left(3), area.top(), column, half}, 1},
        {Block::Income, {area.left() + wide + gap, lowerTop, wide, lower}, 2},
        {Block::Activity, {left(1), area.top(), column, half}, 1},
        {Block::IdleFactor, {left(1), second, column, half}, 1},
        {Block::Partner, {left(0), area.top(), column, upper}, 1},
        {Block::Cost, {area.left(), lowerTop, wide, lower}, 2},
    };
}

std::vector<Stack::Place> Stack::placesIn(double height, double lessInLast) const
{
    std::vector<Place> places;
    int column = 0;
    double y = 0;
    const auto limit = [&] { return column == columns - 1 ? height - lessInLast : height; };
    for (const double needed : heights) {
        if (y + needed > limit()) {
            ++column;
            y = 0;
        }
        if (column == columns || needed > limit())
            break;
        places.push_back({column, y});
        y += needed + gap;
    }
    return places;
}

double Stack::evenHeight(double height) const
{
    constexpr double step = 25;
    const size_t all = placesIn(height).size();
    if (columns > 1)
        for (double lower = step; lower < height; lower += step)
            if (placesIn(lower).size() == all)
                return lower;
    return height;
}

} // namespace tambon::paper
