#include "core/plan/economy.h"

#include <numeric>

namespace tambon {

qint64 Season::totalMilli() const
{
    return std::accumulate(times.begin(), times.end(), qint64{0}, [](qint64 sum, Quantity q) { return sum + q.milli; });
}

Season Season::everyMonth()
{
    constexpr Quantity once{1000};
    Season season;
    season.times.fill(once);
    return season;
}

} // namespace tambon
