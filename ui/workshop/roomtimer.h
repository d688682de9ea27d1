#pragma once

#include <QtGlobal>

#include <functional>

namespace tambon {

/// Counts the seconds of what runs in the room, on a clock that no correction of the wall clock can turn back. Nothing
/// happens when it is over: it goes on counting, below nought.
class RoomTimer {
public:
    /// Milliseconds since some fixed moment; the monotonic clock unless a test gives its own.
    using Clock = std::function<qint64()>;
    explicit RoomTimer(Clock clock = {});

    void arm(int plannedSeconds, int elapsedSeconds = 0); ///< stands still
    void start();
    void pause();
    void extend(int seconds); ///< never below what has passed when it is taken from
    void reset();             ///< back to the start, standing still

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] int plannedSeconds() const { return m_planned; }
    [[nodiscard]] int elapsedSeconds() const { return static_cast<int>(elapsed() / 1000); }
    /// Below 0 when it has run over.
    [[nodiscard]] int secondsLeft() const { return m_planned - elapsedSeconds(); }
    [[nodiscard]] int msToNextSecond() const;

private:
    [[nodiscard]] qint64 elapsed() const;

    Clock m_clock;
    int m_planned = 0;
    qint64 m_before = 0; ///< ms counted before the last start
    qint64 m_startedAt = 0;
    bool m_running = false;
};

} // namespace tambon
