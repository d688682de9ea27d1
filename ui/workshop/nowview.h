#pragma once

#include "ui/workshop/roomview.h"

class QCheckBox;

namespace tambon {

class PhaseBar;
class PlainLabel;

/// What runs in the room now: the agenda item, its phase, the time that is left, what comes next.
class NowView : public RoomView {
    Q_OBJECT

public:
    NowView(Document& document, Room& room);

    void refresh() override;
    void focusFirst() override;

Q_SIGNALS:
    void roomCheckRequested();

private:
    [[nodiscard]] QWidget* makeNow();
    [[nodiscard]] QWidget* makeTimer();
    [[nodiscard]] QWidget* makeBefore();
    [[nodiscard]] QWidget* makeEnd();
    void refreshClock();
    void openStep();
    void setUp(QPushButton* button, void (Room::*action)());

    QWidget *m_running = nullptr, *m_waiting = nullptr;
    PlainLabel *m_item = nullptr, *m_question = nullptr, *m_next = nullptr, *m_time = nullptr, *m_words = nullptr, *m_facts = nullptr;
    PhaseBar* m_phases = nullptr;
    QPushButton *m_run = nullptr, *m_nextPhase = nullptr, *m_nextItem = nullptr, *m_open = nullptr, *m_begin = nullptr, *m_end = nullptr;
    QCheckBox* m_sound = nullptr;
};

/// Where an agenda item is worked on; the workshop page itself when it has no place of its own.
[[nodiscard]] Target targetOf(const AgendaItem& item);

} // namespace tambon
