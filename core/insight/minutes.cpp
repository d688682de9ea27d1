#include "core/insight/minutes.h"

#include "core/base/thaidate.h"
#include "core/insight/voteresults.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tambon {

namespace {

constexpr int resultsNamed = 5;

QString word(const char* text) { return QCoreApplication::translate("Minutes", text); }

const Workshop* workshopOf(const Plan& plan, const WorkshopId& id)
{
    const auto found = std::find_if(plan.workshops.begin(), plan.workshops.end(), [&](const Workshop& row) { return row.id == id; });
    return found == plan.workshops.end() ? nullptr : &*found;
}

QString itemName(const Plan& plan, const QString& id)
{
    const auto item = std::find_if(plan.agenda.begin(), plan.agenda.end(), [&](const AgendaItem& row) { return row.id.text() == id; });
    if (item == plan.agenda.end())
        return word(QT_TRANSLATE_NOOP("Minutes", "an item that was deleted since"));
    if (!item->title.isEmpty())
        return item->title;
    if (item->block)
        return QCoreApplication::translate("Room", "Step %1 %2").arg(QString::number(number(*item->block)), blockName(*item->block));
    return nameOf(item->kind);
}

QString clockOf(const QDateTime& at) { return at.toLocalTime().time().toString(QStringLiteral("HH:mm")); }

/// The day in lines: when each item began, and what was told of it.
QStringList courseOf(const Plan& plan, const std::vector<RoomEvent>& log)
{
    QStringList lines;
    for (const RoomEvent& event : log) {
        if (event.kind == QLatin1String("item-started"))
            lines << QStringLiteral("%1  %2").arg(clockOf(event.at), itemName(plan, event.subject));
        else if (event.kind == QLatin1String("gathered"))
            lines << QStringLiteral("%1  %2").arg(clockOf(event.at), word(QT_TRANSLATE_NOOP("Minutes", "a group's notes were brought in")));
        else if (event.kind == QLatin1String("workshop-ended"))
            lines << QStringLiteral("%1  %2").arg(clockOf(event.at), word(QT_TRANSLATE_NOOP("Minutes", "end")));
    }
    return lines;
}

QStringList notesOf(const Plan& plan)
{
    QStringList lines;
    for (const Block block : allBlocks) {
        const auto notes = plan.notesIn(block);
        if (notes.empty())
            continue;
        lines << QStringLiteral("%1  %2").arg(QString::number(number(block)), blockName(block));
        for (const Note* note : notes)
            lines << QString(QStringLiteral("   - ") + QString(note->text).replace(u'\n', u' '));
    }
    return lines;
}

QStringList votesOf(const Plan& plan)
{
    QStringList lines;
    for (const VoteRound& round : plan.voteRounds) {
        lines << word(QT_TRANSLATE_NOOP("Minutes", "%1: %2 votes, %3 dots per person, %4"))
                     .arg(roundName(round), QString::number(votesCast(plan, round.id)), QString::number(round.dots), nameOf(round.method));
        int named = 0;
        for (const VoteResult& result : voteResults(plan, round)) {
            if (result.votes == 0 || (named++ >= resultsNamed && !result.tied))
                break;
            const Note* note = plan.note(result.note);
            lines << QStringLiteral("   %1. %2 – %3%4").arg(QString::number(result.place), QString(note->text).replace(u'\n', u' '), QString::number(result.votes),
                result.tied ? QString(QStringLiteral(" (") + word(QT_TRANSLATE_NOOP("Minutes", "tie")) + u')') : QString());
        }
    }
    return lines;
}

QStringList parkedOf(const Plan& plan)
{
    QStringList lines;
    for (const Idea* idea : plan.ideasIn(IdeaPlace::Parking))
        lines << QString(QStringLiteral("- ") + QString(idea->text).replace(u'\n', u' ') + QStringLiteral(": ") + nameOf(idea->decision));
    return lines;
}

QStringList dutiesOf(const Plan& plan)
{
    QStringList lines;
    for (const Goal& goal : plan.goals) {
        QStringList facts;
        if (!goal.owner.isEmpty())
            facts << goal.owner;
        if (goal.due.isValid())
            facts << monthAndYear(goal.due);
        lines << QString(QStringLiteral("- ") + goal.statement
            + (facts.isEmpty() ? QString() : QString(QStringLiteral(": ") + facts.join(QStringLiteral(", ")))));
    }
    return lines;
}

void addPart(QStringList& text, const QString& heading, const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    text << QString() << heading;
    text += lines;
}

} // namespace

int peopleAt(const Plan& plan, const WorkshopId& workshop)
{
    int people = 0;
    for (const Attendance& row : plan.attendance)
        people += row.workshop == workshop ? row.count : 0;
    return people;
}

QString countedBySex(const Plan& plan, const WorkshopId& workshop)
{
    QStringList parts;
    for (const auto& sex : kinds<Sex>()) {
        int people = 0;
        for (const Attendance& row : plan.attendance)
            people += row.workshop == workshop && row.sex == sex.value ? row.count : 0;
        if (people > 0)
            parts << QStringLiteral("%1 %2").arg(nameOf(sex.value), QString::number(people));
    }
    return parts.join(QStringLiteral(" · "));
}

QString draftMinutes(const Plan& plan, const WorkshopId& id, const std::vector<RoomEvent>& log)
{
    const Workshop* workshop = workshopOf(plan, id);
    if (workshop == nullptr)
        return {};
    QStringList text{word(QT_TRANSLATE_NOOP("Minutes", "Minutes (draft)"))};
    for (const QString& line : {plan.head.title, plan.organisation.name, workshop->title,
             workshop->date.isValid() ? longDate(workshop->date) : QString(), workshop->venue})
        if (!line.isEmpty() && !text.contains(line))
            text << line;
    if (const int people = peopleAt(plan, id); people > 0)
        addPart(text, word(QT_TRANSLATE_NOOP("Minutes", "Who came")),
            {word(QT_TRANSLATE_NOOP("Minutes", "%1 people: %2")).arg(QString::number(people), countedBySex(plan, id))});
    addPart(text, word(QT_TRANSLATE_NOOP("Minutes", "Course of the day")), courseOf(plan, log));
    addPart(text, word(QT_TRANSLATE_NOOP("Minutes", "What the canvas holds")), notesOf(plan));
    addPart(text, word(QT_TRANSLATE_NOOP("Minutes", "Votes")), votesOf(plan));
    addPart(text, word(QT_TRANSLATE_NOOP("Minutes", "Parking lot")), parkedOf(plan));
    addPart(text, word(QT_TRANSLATE_NOOP("Minutes", "Who sees to what")), dutiesOf(plan));
    return text.join(u'\n');
}

} // namespace tambon
