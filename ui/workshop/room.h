#pragma once

#include "core/document/document.h"
#include "ui/workshop/roomtimer.h"

#include <QObject>
#include <QTimer>

namespace tambon {

/// What is going on in the room: which workshop, which agenda item, which phase, and how long it still takes. One per
/// open plan; pages, the timer bar and the audience's screen show it and act on it. What it knows is on disk at once, so
/// that after a power cut it comes back where it was, with the timer standing still.
class Room : public QObject {
    Q_OBJECT

public:
    /// The phases of a step, in order.
    enum class Phase { None, Write, Share, Group, Vote, Close };

    explicit Room(Document& document, QObject* parent = nullptr, RoomTimer::Clock clock = {});
    ~Room() override;

    /// Null when no workshop is going on.
    [[nodiscard]] const Workshop* workshop() const;
    [[nodiscard]] const AgendaItem* item() const;
    [[nodiscard]] const AgendaItem* nextItem() const;
    [[nodiscard]] std::vector<const AgendaItem*> agenda() const; ///< of the workshop that is going on
    [[nodiscard]] Phase phase() const { return m_phase; }
    /// The step that the current item is about.
    [[nodiscard]] std::optional<Block> block() const;
    /// The round that is open about this block; null when there is none.
    [[nodiscard]] const VoteRound* openRound(Block block) const;
    [[nodiscard]] int people() const; ///< who came, by the sign-in

    [[nodiscard]] bool isOn() const { return workshop() != nullptr; }
    [[nodiscard]] bool isRunning() const { return m_timer.isRunning(); }
    [[nodiscard]] int plannedSeconds() const { return m_timer.plannedSeconds(); }
    [[nodiscard]] int elapsedSeconds() const { return m_timer.elapsedSeconds(); }
    [[nodiscard]] int secondsLeft() const { return m_timer.secondsLeft(); } ///< below 0 when over
    [[nodiscard]] const QString& view() const { return m_view; } ///< what the audience sees; the presenter's own key
    [[nodiscard]] bool soundWanted() const { return m_sound; }

    void begin(const WorkshopId& workshop); ///< at its first item
    void end();
    void goToItem(const AgendaItemId& item); ///< its first phase, the timer armed and standing still
    void goToNextItem();
    void setPhase(Phase phase); ///< the timer is armed for it and goes on if it ran
    void nextPhase();           ///< after the last one the room waits: the next item is begun by hand
    void start();
    void pause();
    void startOrPause();
    void extend(int minutes);
    void reset();
    void setView(const QString& key);
    void setSoundWanted(bool wanted) { m_sound = wanted; }
    /// Writes down that something happened, for the minutes; nothing when no workshop is going on.
    void log(const QString& kind, const QString& subject = {});

Q_SIGNALS:
    /// Another workshop, item, phase or view, or started or paused.
    void changed();
    /// Another second is shown.
    void ticked();
    void minuteLeft();
    void timeUp();
    void failed(const tambon::Error& error);

private:
    void restore();
    void arm();
    void keep();
    void tick();
    void followPlan();
    void scheduleTick();

    Document& m_document;
    RoomTimer m_timer;
    QTimer m_ticks;
    WorkshopId m_workshop;
    AgendaItemId m_item;
    Phase m_phase = Phase::None;
    QString m_view;
    int m_lastKept = 0;
    int m_lastLeft = 0;
    bool m_sound = false;
    bool m_saidFailure = false;
};

/// "write", "share" …: the stable key of a phase, empty for None.
[[nodiscard]] QString keyOf(Room::Phase phase);
[[nodiscard]] QString nameOf(Room::Phase phase);
/// The item's own title, else its step's or its kind's name.
[[nodiscard]] QString agendaTitle(const AgendaItem& item);
/// "04:38"; "−00:12" when time has run over.
[[nodiscard]] QString clockText(int seconds);

} // namespace tambon
