#pragma once

#include "ui/widgets/turningrow.h"
#include "ui/workshop/room.h"

class QPushButton;

namespace tambon {

class IconMark;
class PhaseBar;
class PlainLabel;

/// Timer, phases and votes in one slim row, so that whoever types sees the time. Hidden while no workshop runs.
class TimerBar : public TurningRow {
    Q_OBJECT

public:
    explicit TimerBar(Room& room, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeClock();
    void refresh();
    void refreshClock();
    void retranslate();

    Room& m_room;
    IconMark* m_mark = nullptr;
    PlainLabel* m_time = nullptr;
    PlainLabel* m_words = nullptr;
    QPushButton *m_run = nullptr, *m_one = nullptr, *m_five = nullptr;
    PhaseBar* m_phases = nullptr;
};

/// What the timer says beside its number: nothing, "one minute left" or "time is over".
[[nodiscard]] QString timerWords(const Room& room);

} // namespace tambon
