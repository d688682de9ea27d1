#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace tambon {

namespace {

double linearPart(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

double relativeLuminance(const QColor& colour)
{
    return 0.2126 * linearPart(double(colour.redF())) + 0.7152 * linearPart(double(colour.greenF()))
        + 0.0722 * linearPart(double(colour.blueF()));
}

double contrastRatio(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({relativeLuminance(one), relativeLuminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace tambon
