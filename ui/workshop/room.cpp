#include "ui/workshop/room.h"

#include <QApplication>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int secondsBetweenWrites = 10;

struct PhaseWords {
    Room::Phase phase;
    const char* key;
    const char* name;
    int share; ///< of the step's minutes, in parts of 25
};

constexpr int allShares = 25;
constexpr std::array<PhaseWords, 5> roomPhases{{
    {Room::Phase::Write, "write", QT_TRANSLATE_NOOP("Room", "Write"), 7},
    {Room::Phase::Share, "share", QT_TRANSLATE_NOOP("Room", "Share"), 7},
    {Room::Phase::Group, "group", QT_TRANSLATE_NOOP("Room", "Group"), 5},
    {Room::Phase::Vote, "vote", QT_TRANSLATE_NOOP("Room", "Vote"), 3},
    {Room::Phase::Close, "close", QT_TRANSLATE_NOOP("Room", "Close the step"), 3},
}};

const PhaseWords* wordsOf(Room::Phase phase)
{
    const auto found = std::find_if(roomPhases.begin(), roomPhases.end(), [&](const PhaseWords& words) { return words.phase == phase; });
    return found == roomPhases.end() ? nullptr : &*found;
}

Room::Phase phaseFromKey(const QString& key)
{
    for (const PhaseWords& words : roomPhases)
        if (key == QLatin1String(words.key))
            return words.phase;
    return Room::Phase::None;
}

int secondsOf(const AgendaItem& item, Room::Phase phase)
{
    const int all = item.minutes * 60;
    const PhaseWords* words = wordsOf(phase);
    return words ? all * words->share / allShares : all;
}

} // namespace

QString keyOf(Room::Phase phase)
{
    const PhaseWords* words = wordsOf(phase);
    return words ? QString::fromLatin1(words->key) : QString();
}

QString nameOf(Room::Phase phase)
{
    const PhaseWords* words = wordsOf(phase);
    return words ? QCoreApplication::translate("Room", words->name) : QString();
}

QString agendaTitle(const AgendaItem& item)
{
    if (!item.title.isEmpty())
        return item.title;
    if (item.block)
        return QCoreApplication::translate("Room", "Step %1 %2").arg(QString::number(number(*item.block)), blockName(*item.block));
    return nameOf(item.kind);
}

QString clockText(int seconds)
{
    const int all = std::abs(seconds);
    const QString text = u"%1:%2"_s.arg(all / 60, 2, 10, QChar(u'0')).arg(all % 60, 2, 10, QChar(u'0'));
    return seconds < 0 ? QString(QChar(0x2212) + text) : text;
}

Room::Room(Document& document, QObject* parent, RoomTimer::Clock clock)
    : QObject(parent)
    , m_document(document)
    , m_timer(std::move(clock))
{
    m_ticks.setSingleShot(true);
    m_ticks.setTimerType(Qt::PreciseTimer);
    connect(&m_ticks, &QTimer::timeout, this, &Room::tick);
    connect(&m_document, &Document::changed, this, &Room::followPlan);
    restore();
}

Room::~Room()
{
    if (isRunning())
        keep();
}

void Room::restore()
{
    const auto kept = m_document.roomState();
    if (!kept)
        return;
    m_workshop = kept->workshop;
    m_item = kept->item;
    m_phase = phaseFromKey(kept->phase);
    m_view = kept->view;
    m_timer.arm(kept->plannedSeconds, kept->elapsedSeconds);
    m_lastKept = kept->elapsedSeconds;
}

const Workshop* Room::workshop() const
{
    const auto& rows = m_document.plan().workshops;
    const auto found = std::find_if(rows.begin(), rows.end(), [this](const Workshop& row) { return row.id == m_workshop; });
    return found == rows.end() ? nullptr : &*found;
}

std::vector<const AgendaItem*> Room::agenda() const
{
    std::vector<const AgendaItem*> items;
    for (const AgendaItem& item : m_document.plan().agenda)
        if (item.workshop == m_workshop)
            items.push_back(&item);
    return items;
}

const AgendaItem* Room::item() const
{
    const auto items = agenda();
    const auto found = std::find_if(items.begin(), items.end(), [this](const AgendaItem* row) { return row->id == m_item; });
    return found == items.end() ? nullptr : *found;
}

const AgendaItem* Room::nextItem() const
{
    const auto items = agenda();
    const auto found = std::find_if(items.begin(), items.end(), [this](const AgendaItem* row) { return row->id == m_item; });
    return found == items.end() || found + 1 == items.end() ? nullptr : *(found + 1);
}

std::optional<Block> Room::block() const { return item() ? item()->block : std::nullopt; }

const VoteRound* Room::openRound(Block block) const
{
    const VoteRound* round = m_document.plan().latestRoundFor(block);
    return round && round->open ? round : nullptr;
}

int Room::people() const
{
    int sum = 0;
    for (const Attendance& row : m_document.plan().attendance)
        if (row.workshop == m_workshop)
            sum += row.count;
    return sum;
}

void Room::begin(const WorkshopId& workshop)
{
    m_workshop = workshop;
    log(u"workshop-started"_s);
    m_item = {};
    if (const auto items = agenda(); !items.empty())
        return goToItem(items.front()->id);
    arm();
}

void Room::end()
{
    log(u"workshop-ended"_s);
    m_timer.pause();
    m_workshop = {};
    m_item = {};
    m_phase = Phase::None;
    arm();
}

void Room::goToItem(const AgendaItemId& item)
{
    m_timer.pause();
    m_item = item;
    m_phase = block() ? Phase::Write : Phase::None;
    log(u"item-started"_s, item.text());
    arm();
}

void Room::goToNextItem()
{
    if (const AgendaItem* next = nextItem())
        goToItem(next->id);
}

void Room::setPhase(Phase phase)
{
    if (!block() || phase == m_phase)
        return;
    const bool ran = isRunning();
    m_phase = phase;
    log(u"phase-started"_s, keyOf(phase));
    arm();
    if (ran)
        start();
}

void Room::nextPhase()
{
    const auto now = std::find_if(roomPhases.begin(), roomPhases.end(), [this](const PhaseWords& words) { return words.phase == m_phase; });
    if (now != roomPhases.end() && now + 1 != roomPhases.end())
        setPhase((now + 1)->phase);
}

void Room::arm()
{
    const AgendaItem* now = item();
    m_timer.arm(now ? secondsOf(*now, m_phase) : 0);
    m_ticks.stop();
    keep();
    Q_EMIT changed();
}

void Room::start()
{
    if (!isOn() || isRunning())
        return;
    m_timer.start();
    m_lastLeft = secondsLeft();
    keep();
    scheduleTick();
    Q_EMIT changed();
}

void Room::pause()
{
    if (!isRunning())
        return;
    m_timer.pause();
    m_ticks.stop();
    keep();
    Q_EMIT changed();
}

void Room::startOrPause() { isRunning() ? pause() : start(); }

void Room::extend(int minutes)
{
    if (!isOn())
        return;
    m_timer.extend(minutes * 60);
    m_lastLeft = secondsLeft();
    log(u"extended"_s, QString::number(minutes));
    keep();
    Q_EMIT changed();
}

void Room::reset()
{
    m_timer.reset();
    m_ticks.stop();
    keep();
    Q_EMIT changed();
}

void Room::setView(const QString& key)
{
    if (key == m_view)
        return;
    m_view = key;
    keep();
    Q_EMIT changed();
}

void Room::log(const QString& kind, const QString& subject)
{
    if (isOn())
        (void)m_document.logRoom(m_workshop, kind, subject);
}

void Room::keep()
{
    m_lastKept = elapsedSeconds();
    const auto kept = m_document.setRoomState({m_workshop, m_item, keyOf(m_phase), plannedSeconds(), elapsedSeconds(), isRunning(), m_view});
    if (!kept && !m_saidFailure)
        Q_EMIT failed(kept.error());
    m_saidFailure = !kept;
}

void Room::scheduleTick() { m_ticks.start(m_timer.msToNextSecond()); }

void Room::tick()
{
    if (!isRunning())
        return;
    constexpr int oneMinute = 60;
    if (elapsedSeconds() - m_lastKept >= secondsBetweenWrites)
        keep();
    Q_EMIT ticked();
    const int before = std::exchange(m_lastLeft, secondsLeft());
    const auto passed = [&](int mark) { return before > mark && m_lastLeft <= mark; };
    if (m_sound && (passed(oneMinute) || passed(0)))
        QApplication::beep();
    if (passed(0))
        Q_EMIT timeUp();
    else if (passed(oneMinute))
        Q_EMIT minuteLeft();
    scheduleTick();
}

/// Another agenda, also by undo: what is no longer there does not go on.
void Room::followPlan()
{
    if (!m_workshop.isNull() && !workshop()) {
        m_timer.pause();
        m_workshop = {};
        m_item = {};
        m_phase = Phase::None;
        return arm();
    }
    if (!m_item.isNull() && !item()) {
        m_item = {};
        m_phase = Phase::None;
        return arm();
    }
    Q_EMIT changed();
}

} // namespace tambon
