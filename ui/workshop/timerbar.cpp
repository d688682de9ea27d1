#include "ui/workshop/timerbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/iconmark.h"
#include "ui/workshop/phasebar.h"
#include "ui/workshop/roomview.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace tambon {

namespace {

constexpr int clockSize = 22;
constexpr int lastMinute = 60;

} // namespace

QString timerWords(const Room& room)
{
    if (!room.isOn() || room.plannedSeconds() == 0 || room.secondsLeft() > lastMinute)
        return {};
    return room.secondsLeft() > 0 ? QCoreApplication::translate("tambon::TimerBar", "Less than a minute")
                                  : QCoreApplication::translate("tambon::TimerBar", "Time is over, go on as you like");
}

TimerBar::TimerBar(Room& room, QWidget* parent)
    : TurningRow(px(spaceMedium), parent)
    , m_room(room)
    , m_phases(new PhaseBar(room))
{
    add(makeClock());
    auto* space = new QWidget;
    add(space, 1);
    add(m_phases);
    connect(&m_room, &Room::changed, this, &TimerBar::refresh);
    connect(&m_room, &Room::ticked, this, &TimerBar::refreshClock);
    retranslate();
    refresh();
}

QWidget* TimerBar::makeClock()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(px(spaceSmall));
    m_mark = new IconMark(QStringLiteral("clock"), TextColour::Main, clockSize);
    m_time = plainLabel({}, {clockSize, true, TextColour::Main});
    m_run = roomButton("pause", {}, {});
    m_one = roomButton("", {}, {});
    m_five = roomButton("", {}, {});
    m_words = wrappingLabel({}, {textSmallest, false, TextColour::Care});
    for (QWidget* part : std::initializer_list<QWidget*>{m_mark, m_time, m_run, m_one, m_five})
        row->addWidget(part);
    row->addWidget(m_words, 1);
    for (QPushButton* button : {m_run, m_one, m_five})
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where one is typing
    connect(m_run, &QPushButton::clicked, &m_room, &Room::startOrPause);
    connect(m_one, &QPushButton::clicked, &m_room, [this] { m_room.extend(1); });
    connect(m_five, &QPushButton::clicked, &m_room, [this] { m_room.extend(5); });
    return box;
}

void TimerBar::refresh()
{
    setVisible(m_room.isOn());
    m_phases->setVisible(m_room.block().has_value());
    m_run->setIcon(icon(m_room.isRunning() ? QStringLiteral("pause") : QStringLiteral("play")));
    m_run->setText(m_room.isRunning() ? tr("Pause") : tr("Start"));
    refreshClock();
}

void TimerBar::refreshClock()
{
    const bool near = !timerWords(m_room).isEmpty();
    const TextColour colour = near ? TextColour::Care : TextColour::Main;
    m_time->setText(clockText(m_room.secondsLeft()));
    m_time->setLook({clockSize, true, colour});
    m_mark->setIcon(QStringLiteral("clock"), colour);
    m_words->setText(timerWords(m_room));
    m_words->setVisible(near);
    m_time->setAccessibleName(tr("%1 left").arg(m_time->text()));
}

void TimerBar::retranslate()
{
    setAccessibleName(tr("Timer of the workshop"));
    const auto explain = [](QPushButton* button, const QString& text) {
        button->setToolTip(plainToolTip(text));
        button->setWhatsThis(plainToolTip(text));
    };
    m_one->setText(tr("+1"));
    m_five->setText(tr("+5 min"));
    m_one->setAccessibleName(tr("One minute more"));
    m_five->setAccessibleName(tr("Five minutes more"));
    explain(m_run, tr("Starts or pauses the timer (Ctrl+Space). Nothing happens by itself when the time is over."));
    explain(m_one, tr("Gives the room one minute more (Ctrl+Alt+1)"));
    explain(m_five, tr("Gives the room five minutes more (Ctrl+Alt+5)"));
    refresh();
}

void TimerBar::changeEvent(QEvent* event)
{
    TurningRow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tambon
