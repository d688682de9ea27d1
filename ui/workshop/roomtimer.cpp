#include "ui/workshop/roomtimer.h"

#include <QElapsedTimer>

#include <algorithm>
#include <memory>

namespace tambon {

namespace {

RoomTimer::Clock monotonicClock()
{
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer] { return timer->elapsed(); };
}

} // namespace

RoomTimer::RoomTimer(Clock clock)
    : m_clock(clock ? std::move(clock) : monotonicClock())
{
}

void RoomTimer::arm(int plannedSeconds, int elapsedSeconds)
{
    m_planned = plannedSeconds;
    m_before = qint64(elapsedSeconds) * 1000;
    m_running = false;
}

void RoomTimer::start()
{
    if (m_running)
        return;
    m_startedAt = m_clock();
    m_running = true;
}

void RoomTimer::pause()
{
    m_before = elapsed();
    m_running = false;
}

void RoomTimer::extend(int seconds) { m_planned = std::max(m_planned + seconds, seconds < 0 ? elapsedSeconds() : 0); }

void RoomTimer::reset()
{
    m_before = 0;
    m_running = false;
}

int RoomTimer::msToNextSecond() const { return static_cast<int>(1000 - elapsed() % 1000); }

qint64 RoomTimer::elapsed() const { return m_before + (m_running ? m_clock() - m_startedAt : 0); }

} // namespace tambon
