#include "ui/workshop/nowview.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/turningrow.h"
#include "ui/workshop/phasebar.h"
#include "ui/workshop/timerbar.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int bigClock = 64;

} // namespace

Target targetOf(const AgendaItem& item)
{
    Target target;
    target.page = PageKind::Workshop;
    target.block = item.block;
    switch (item.kind) {
    case AgendaKind::Step: target.page = PageKind::Canvas; break;
    case AgendaKind::Capital: target.page = PageKind::Capital; break;
    case AgendaKind::Goals: target.page = PageKind::Goals; break;
    case AgendaKind::Numbers: target.page = PageKind::Numbers; break;
    case AgendaKind::Story:
        target.page = PageKind::Check;
        target.checkView = CheckView::Story;
        break;
    default: break;
    }
    return target;
}

NowView::NowView(Document& document, Room& room)
    : RoomView(document, room)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spaceTiny), px(spaceTiny), px(spaceTiny), px(spaceTiny));
    column->setSpacing(px(spaceMedium));
    m_waiting = makeBefore();
    m_running = new QWidget;
    auto* running = new QVBoxLayout(m_running);
    running->setContentsMargins({});
    running->setSpacing(px(spaceMedium));
    running->addWidget(makeNow());
    running->addWidget(makeTimer());
    running->addStretch(1);
    column->addWidget(m_waiting, 1);
    column->addWidget(m_running, 1);
    column->addWidget(makeEnd());
    connect(&room, &Room::changed, this, &NowView::refresh);
    connect(&room, &Room::ticked, this, &NowView::refreshClock);
}

QWidget* NowView::makeBefore()
{
    auto* empty = new EmptyState(QStringLiteral("play"), tr("The room is not running yet"), tr("Begin the workshop"));
    m_begin = empty->button();
    m_begin->setIcon(icon(QStringLiteral("play")));
    m_begin->setToolTip(plainToolTip(tr("Begins with the first item of the agenda. The timer waits until it is started.")));
    m_begin->setWhatsThis(m_begin->toolTip());
    connect(m_begin, &QPushButton::clicked, this, [this] { this->room().begin(workshop()); });
    return empty;
}

QWidget* NowView::makeNow()
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    m_item = wrappingLabel({}, {textPageTitle, true, TextColour::Main});
    m_question = wrappingLabel({}, {textCardTitle, false, TextColour::Main});
    m_next = wrappingLabel({}, {textBase, false, TextColour::Secondary});
    m_open = roomButton("step", tr("Open the step"), tr("Goes to the page on which this item is worked on (Ctrl+Alt+O)"));
    m_nextItem = roomButton("arrow-right", tr("Next item"), tr("Goes on to the next item of the agenda (Ctrl+Alt+N); its timer waits until it is started"));
    column->addWidget(m_item);
    column->addWidget(m_question);
    column->addWidget(m_next);
    auto* buttons = new TurningRow(px(spaceSmall));
    buttons->add(m_open);
    buttons->add(m_nextItem);
    buttons->add(new QWidget, 1);
    column->addWidget(buttons);
    connect(m_open, &QPushButton::clicked, this, &NowView::openStep);
    setUp(m_nextItem, &Room::goToNextItem);
    return card;
}

void NowView::setUp(QPushButton* button, void (Room::*action)()) { connect(button, &QPushButton::clicked, &room(), action); }

QWidget* NowView::makeTimer()
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    m_phases = new PhaseBar(room());
    m_time = plainLabel({}, {bigClock, true, TextColour::Main});
    m_words = plainLabel({}, {textImportant, false, TextColour::Care});
    column->addWidget(m_phases, 0, Qt::AlignLeft);
    column->addWidget(m_time);
    column->addWidget(m_words);
    auto* buttons = new TurningRow(px(spaceSmall));
    m_run = roomButton("play", tr("Start"), tr("Starts or pauses the timer (Ctrl+Space). Nothing happens by itself when the time is over."));
    m_run->setDefault(true);
    auto* one = roomButton("", tr("+1 minute"), tr("Gives the room one minute more (Ctrl+Alt+1)"));
    auto* five = roomButton("", tr("+5 minutes"), tr("Gives the room five minutes more (Ctrl+Alt+5)"));
    auto* again = roomButton("refresh", tr("From the start"), tr("Sets the timer back to its full time and stops it (Ctrl+Alt+0)"));
    m_nextPhase = roomButton("chevron-right", tr("Next phase"), tr("Goes on to the next phase of the step (Ctrl+Alt+P)"));
    for (QPushButton* button : {m_run, one, five, again, m_nextPhase})
        buttons->add(button);
    buttons->add(new QWidget, 1);
    column->addWidget(buttons);
    m_sound = new QCheckBox(tr("A soft sound at one minute and at the end"));
    m_sound->setToolTip(plainToolTip(tr("The computer beeps once when a minute is left and once when the time is over")));
    m_sound->setWhatsThis(m_sound->toolTip());
    column->addWidget(m_sound);
    setUp(m_run, &Room::startOrPause);
    setUp(again, &Room::reset);
    setUp(m_nextPhase, &Room::nextPhase);
    connect(one, &QPushButton::clicked, &room(), [this] { this->room().extend(1); });
    connect(five, &QPushButton::clicked, &room(), [this] { this->room().extend(5); });
    connect(m_sound, &QCheckBox::toggled, &room(), &Room::setSoundWanted);
    return card;
}

QWidget* NowView::makeEnd()
{
    auto* row = new TurningRow(px(spaceSmall));
    m_facts = plainLabel({}, {textBase, false, TextColour::Secondary});
    auto* check = roomButton("check", tr("Room check…"), tr("Looks at projector, fonts, disk and battery, and shows texts to be read from the back row"));
    m_end = roomButton("", tr("End the workshop"), tr("The timer bar goes away; what was written down stays"));
    row->add(check);
    row->add(m_end);
    row->add(m_facts, 1);
    connect(check, &QPushButton::clicked, this, &NowView::roomCheckRequested);
    setUp(m_end, &Room::end);
    return row;
}

void NowView::openStep()
{
    if (const AgendaItem* item = room().item())
        Q_EMIT jumpRequested(targetOf(*item));
}

void NowView::refresh()
{
    const AgendaItem* item = room().item();
    const AgendaItem* next = room().nextItem();
    const auto block = room().block();
    m_running->setVisible(room().isOn());
    m_waiting->setVisible(!room().isOn());
    m_end->setVisible(room().isOn());
    m_begin->setEnabled(!workshop().isNull());
    m_item->setText(item ? agendaTitle(*item) : tr("Nothing runs now: choose an item of the agenda"));
    m_question->setText(block ? blockQuestion(*block) : QString());
    m_question->setVisible(block.has_value());
    m_next->setText(next ? tr("Next: %1, %2 minutes").arg(agendaTitle(*next), QString::number(next->minutes)) : tr("This is the last item."));
    m_open->setVisible(item && targetOf(*item).page != PageKind::Workshop);
    m_nextItem->setEnabled(next != nullptr);
    m_phases->setVisible(block.has_value());
    m_nextPhase->setVisible(block.has_value());
    m_nextPhase->setEnabled(room().phase() != Room::Phase::Close);
    m_run->setIcon(icon(room().isRunning() ? QStringLiteral("pause") : QStringLiteral("play")));
    m_run->setText(room().isRunning() ? tr("Pause") : tr("Start"));
    m_sound->setChecked(room().soundWanted());
    m_facts->setText(room().isOn() ? tr("%n person(s) came", nullptr, room().people()) : QString());
    refreshClock();
}

void NowView::refreshClock()
{
    const bool near = !timerWords(room()).isEmpty();
    m_time->setText(clockText(room().secondsLeft()));
    m_time->setLook({bigClock, true, near ? TextColour::Care : TextColour::Main});
    m_words->setText(timerWords(room()));
}

void NowView::focusFirst() { room().isOn() ? m_run->setFocus() : m_begin->setFocus(); }

} // namespace tambon
