#include "ui/workshop/roomactions.h"

#include "ui/theme/icons.h"
#include "ui/widgets/explain.h"
#include "ui/workshop/room.h"

#include <QAction>

namespace tambon {

RoomActions::RoomActions(Room& room, QObject* parent)
    : QObject(parent)
    , m_room(room)
{
    const auto page = add("workshop", tr("Workshop page"), {}, tr("Agenda, people, groups, votes and closing"));
    m_open = add("step", tr("Open the step of the room"), Qt::CTRL | Qt::ALT | Qt::Key_O, tr("Goes to the page on which the current agenda item is worked on"));
    m_run = add("play", tr("Start or pause the timer"), Qt::CTRL | Qt::Key_Space, tr("Nothing happens by itself when the time is over"));
    m_one = add("", tr("One minute more"), Qt::CTRL | Qt::ALT | Qt::Key_1, tr("Gives the room one minute more"));
    m_five = add("", tr("Five minutes more"), Qt::CTRL | Qt::ALT | Qt::Key_5, tr("Gives the room five minutes more"));
    m_again = add("refresh", tr("Timer from the start"), Qt::CTRL | Qt::ALT | Qt::Key_0, tr("Sets the timer back to its full time and stops it"));
    m_nextPhase = add("chevron-right", tr("Next phase"), Qt::CTRL | Qt::ALT | Qt::Key_P, tr("Goes on to the next phase of the step"));
    m_nextItem = add("arrow-right", tr("Next agenda item"), Qt::CTRL | Qt::ALT | Qt::Key_N, tr("Goes on to the next item of the agenda; its timer waits until it is started"));
    const auto check = add("check", tr("Room check…"), {}, tr("Looks at projector, fonts, disk and battery"));
    connect(page, &QAction::triggered, this, &RoomActions::workshopRequested);
    connect(m_open, &QAction::triggered, this, &RoomActions::stepRequested);
    connect(check, &QAction::triggered, this, &RoomActions::roomCheckRequested);
    connect(m_run, &QAction::triggered, &m_room, &Room::startOrPause);
    connect(m_one, &QAction::triggered, &m_room, [this] { m_room.extend(1); });
    connect(m_five, &QAction::triggered, &m_room, [this] { m_room.extend(5); });
    connect(m_again, &QAction::triggered, &m_room, &Room::reset);
    connect(m_nextPhase, &QAction::triggered, &m_room, &Room::nextPhase);
    connect(m_nextItem, &QAction::triggered, &m_room, &Room::goToNextItem);
    connect(&m_room, &Room::changed, this, &RoomActions::refresh);
    refresh();
}

QAction* RoomActions::add(const char* iconName, const QString& text, const QKeySequence& keys, const QString& explanation)
{
    auto* action = *iconName == '\0' ? new QAction(text, parent()) : new QAction(icon(QString::fromLatin1(iconName)), text, parent());
    action->setShortcut(keys);
    explain(action, explanation);
    m_actions << action;
    return action;
}

void RoomActions::refresh()
{
    for (QAction* action : {m_run, m_one, m_five, m_again})
        action->setEnabled(m_room.isOn());
    m_open->setEnabled(m_room.item() != nullptr);
    m_nextItem->setEnabled(m_room.nextItem() != nullptr);
    m_nextPhase->setEnabled(m_room.block() && m_room.phase() != Room::Phase::Close);
}

} // namespace tambon
