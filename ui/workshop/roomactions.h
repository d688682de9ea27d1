#pragma once

#include <QObject>

class QAction;

namespace tambon {

class Room;

/// The commands of the menu "Workshop": timer, phases, items. Their keys work on every page of the plan.
class RoomActions : public QObject {
    Q_OBJECT

public:
    RoomActions(Room& room, QObject* parent);
    [[nodiscard]] QList<QAction*> actions() const { return m_actions; }

Q_SIGNALS:
    void workshopRequested(); ///< to the workshop's page
    void stepRequested();     ///< to where the current item is worked on
    void roomCheckRequested();

private:
    QAction* add(const char* iconName, const QString& text, const QKeySequence& keys, const QString& explanation);
    void refresh();

    Room& m_room;
    QList<QAction*> m_actions;
    QAction *m_run, *m_one, *m_five, *m_again, *m_nextPhase, *m_nextItem, *m_open;
};

} // namespace tambon
