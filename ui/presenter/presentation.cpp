#include "ui/presenter/presentation.h"

#include <QDateTime>
#include <QPainter>

#include <algorithm>

namespace tambon {

Presentation::Presentation(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &Presentation::tellTime);
    connect(&m_document, &Document::changed, this, &Presentation::documentChanged);
    m_slides = slidesOf(m_document.plan(), m_look);
    tellTime();
}

const Slide* Presentation::nextSlide() const { return size_t(m_index) + 1 < m_slides.size() ? &m_slides[size_t(m_index) + 1] : nullptr; }

QString Presentation::nameOf(const Slide& slide)
{
    QString name = slide.block ? QString(QString::number(number(*slide.block)) + u' ' + slide.heading) : slide.heading;
    if (slide.kind == SlideKind::Story || slide.kind == SlideKind::Votes)
        name += QStringLiteral(": ") + slide.question;
    return slide.pages > 1 ? tr("%1, page %2").arg(name, QString::number(slide.page)) : name;
}

void Presentation::goTo(int index)
{
    m_index = std::clamp(index, 0, int(m_slides.size()) - 1);
    m_now.awaitsNotes = m_follows && m_workedOn && current().block == m_workedOn;
    Q_EMIT changed();
}

void Presentation::goToKey(const QString& key)
{
    const auto found = std::find_if(m_slides.begin(), m_slides.end(), [&](const Slide& slide) { return slide.key == key; });
    if (found != m_slides.end())
        goTo(int(found - m_slides.begin()));
}

void Presentation::follow(std::optional<Block> step)
{
    const bool isOther = step != m_workedOn;
    m_workedOn = step;
    if (isOther && m_follows && step && current().block != step)
        goToStep(*step);
    else if (isOther)
        goTo(m_index);
}

void Presentation::setFollows(bool follows)
{
    m_follows = follows;
    if (follows && m_workedOn && current().block != m_workedOn)
        goToStep(*m_workedOn);
    else
        goTo(m_index);
}

void Presentation::setCover(Cover cover)
{
    m_cover = cover;
    Q_EMIT changed();
}

void Presentation::setFrozen(bool frozen)
{
    if (frozen == isFrozen())
        return;
    if (frozen)
        m_frozen = Still{current(), m_now};
    else
        m_frozen.reset();
    Q_EMIT changed();
}

void Presentation::setLook(const SlideLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    rebuild();
}

void Presentation::setScreen(QSize screen)
{
    SlideLook look = m_look;
    look.screen = screen.expandedTo({320, 240});
    setLook(look);
}

void Presentation::setBackRow(int metres)
{
    SlideLook look = m_look;
    look.backRowMetres = metres;
    setLook(look);
}

void Presentation::setHighContrast(bool high)
{
    SlideLook look = m_look;
    look.highContrast = high;
    setLook(look);
}

void Presentation::setTimer(const QString& timer, bool timeIsUp, const QString& phase)
{
    SlideNow now = m_now;
    now.timer = timer;
    now.timeIsUp = timeIsUp;
    now.phase = phase;
    if (now == m_now)
        return;
    m_now = now;
    if (m_frozen) {
        m_frozen->now.timer = timer; // time does not stand still
        m_frozen->now.timeIsUp = timeIsUp;
    }
    Q_EMIT changed();
}

void Presentation::setResumesAt(const QTime& time)
{
    constexpr int halfMinute = 30;
    const QString shown = time.isValid() ? QLocale::c().toString(time.addSecs(halfMinute), QStringLiteral("H:mm")) : QString();
    if (shown == m_now.resumesAt)
        return;
    m_now.resumesAt = shown;
    Q_EMIT changed();
}

/// The break's clock moves once a minute; there are no seconds on it.
void Presentation::tellTime()
{
    const QTime time = QTime::currentTime();
    m_now.clock = QLocale::c().toString(time, QStringLiteral("H:mm"));
    m_minute.start(60'000 - time.second() * 1000 - time.msec() + 20);
    if (current().kind == SlideKind::Break)
        Q_EMIT changed();
}

void Presentation::documentChanged(const Changes& changes)
{
    NoteId added;
    for (const Changes::Row& row : changes.rows)
        if (row.table == "note" && row.operation != Changes::Operation::Removed)
            added = NoteId(row.id);
    const Note* note = m_document.plan().note(added);
    rebuild(m_follows && note != nullptr && note->block == m_workedOn && current().block == m_workedOn ? added : NoteId());
}

/// Stays on its screen; with a note to show, on the page that has it.
void Presentation::rebuild(const NoteId& show)
{
    const QString key = current().key;
    const int page = current().page;
    const int before = m_index;
    m_slides = slidesOf(m_document.plan(), m_look);
    int found = -1;
    bool hasNote = false;
    for (int i = 0; i < int(m_slides.size()) && !hasNote; ++i) {
        const Slide& slide = m_slides[size_t(i)];
        if (slide.key != key)
            continue;
        if (found < 0 || slide.page <= page)
            found = i;
        hasNote = !show.isNull() && std::any_of(slide.notes.begin(), slide.notes.end(), [&](const SlideNote& note) { return note.id == show; });
        if (hasNote)
            found = i;
    }
    m_index = 0;
    goTo(found < 0 ? before : found);
}

void Presentation::paint(QPainter& painter) const
{
    if (m_cover != Cover::None) {
        painter.fillRect(QRect(QPoint(), m_look.screen), m_cover == Cover::Black ? Qt::black : Qt::white);
        return;
    }
    SlideLook look = m_look;
    if (m_frozen)
        paintSlide(painter, m_frozen->slide, look, m_frozen->now);
    else
        paintSlide(painter, current(), look, m_now);
}

QString Presentation::facts() const
{
    const Plan& plan = m_document.plan();
    QStringList said;
    if (const auto parked = plan.ideasIn(IdeaPlace::Parking).size(); parked > 0)
        said << tr("%n parked", nullptr, int(parked));
    int people = 0;
    for (const Attendance& row : plan.attendance)
        if (row.workshop == plan.workshops.back().id)
            people += row.count;
    if (people > 0)
        said << tr("%n people came", nullptr, people);
    for (const VoteRound& round : plan.voteRounds) {
        int cast = 0;
        for (const Vote& vote : plan.votes)
            if (vote.round == round.id)
                cast += vote.count;
        if (round.open && round.people > 0)
            said << tr("votes %1/%2").arg(QString::number(cast), QString::number(round.people * round.dots));
        else if (round.open)
            said << tr("votes %1").arg(cast);
    }
    return said.join(QStringLiteral(" · "));
}

QString Presentation::inWords() const
{
    if (m_cover != Cover::None)
        return m_cover == Cover::Black ? tr("The screen is black") : tr("The screen is white");
    QStringList said{nameOf(seen()), seen().question};
    for (const SlideNote& note : seen().notes)
        said << note.text.simplified();
    for (const SlideFigure& figure : seen().figures)
        said << (figure.label.isEmpty() ? figure.value : QString(figure.label + QStringLiteral(": ") + figure.value));
    said.removeAll(QString());
    return said.join(QStringLiteral(". "));
}

} // namespace tambon
