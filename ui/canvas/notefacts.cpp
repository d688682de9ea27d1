#include "ui/canvas/notefacts.h"

#include "ui/canvas/linkwords.h"

#include <QCoreApplication>

namespace tambon {

QString evidenceIcon(Evidence evidence)
{
    switch (evidence) {
    case Evidence::None:
        return {};
    case Evidence::Guess:
        return QStringLiteral("info");
    case Evidence::Asked:
        return QStringLiteral("comment");
    case Evidence::Tried:
        return QStringLiteral("ok");
    }
    return {};
}

NoteFacts noteFacts(const Plan& plan, const Note& note)
{
    NoteFacts facts;
    const auto say = [&](const QString& brief, const QString& spoken) { facts.brief << brief, facts.spoken << spoken; };
    facts.icon = evidenceIcon(note.evidence);
    if (note.evidence != Evidence::None)
        say(nameOf(note.evidence), QCoreApplication::translate("Canvas", "How it is known: %1").arg(nameOf(note.evidence)));
    if (note.level != MarketLevel::None)
        say(nameOf(note.level), QCoreApplication::translate("Canvas", "Customer level: %1").arg(nameOf(note.level)));
    if (note.role != CustomerRole::None)
        say(nameOf(note.role), nameOf(note.role));
    facts.parts = static_cast<int>(plan.partsOf(note.id).size());
    if (facts.parts > 0) {
        const QString group = QCoreApplication::translate("Canvas", "Group of %n note(s)", nullptr, facts.parts);
        say(group, group);
    }
    const VoteRound* round = plan.latestRoundFor(note.block);
    const bool isSecret = round != nullptr && round->open && round->method == VoteMethod::Secret;
    const int votes = round != nullptr && !isSecret ? plan.votesFor(round->id, note.id) : 0;
    if (votes > 0)
        say(QString(QChar(0x25CF) + QString::number(votes)), QCoreApplication::translate("Canvas", "%n vote(s)", nullptr, votes));
    return facts;
}

QString noteDescription(const Plan& plan, const Note& note)
{
    const QString count = QString::number(plan.notesIn(note.block).size());
    QStringList words{QCoreApplication::translate("Canvas", "Note %1 of %2").arg(QString::number(note.position + 1), count)};
    if (note.thread > 0)
        words << QCoreApplication::translate("Canvas", "Thread %1").arg(plan.threadName(note.thread));
    words << noteFacts(plan, note).spoken;
    for (const NotePart* part : plan.partsOf(note.id))
        words << QCoreApplication::translate("Canvas", "In the group: %1").arg(part->text.simplified());
    words << linkDescription(plan, note.id);
    return words.join(QStringLiteral(" · "));
}

} // namespace tambon
