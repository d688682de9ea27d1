#include "ui/canvas/linkwords.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace tambon {

namespace {

QString words(const char* source) { return QCoreApplication::translate("Canvas", source); }

} // namespace

std::vector<const Note*> linkedNotes(const Plan& plan, const NoteId& note)
{
    std::vector<const Note*> notes = plan.linkedFrom(note);
    const std::vector<const Note*> incoming = plan.linkedTo(note);
    notes.insert(notes.end(), incoming.begin(), incoming.end());
    std::sort(notes.begin(), notes.end(), [](const Note* a, const Note* b) {
        return std::pair(a->block, a->position) < std::pair(b->block, b->position);
    });
    return notes;
}

QString linkedLabels(const Plan& plan, const NoteId& note)
{
    QStringList labels;
    for (const Note* other : linkedNotes(plan, note))
        labels << plan.label(other->id) + u' ' + beginningOf(other->text);
    return labels.join(QStringLiteral(" · "));
}

QString missingLinkWords(Block block)
{
    switch (block) {
    case Block::Value:
        return words(QT_TRANSLATE_NOOP("Canvas", "Not yet said for which customer"));
    case Block::Customer:
        return words(QT_TRANSLATE_NOOP("Canvas", "Nothing leads to this customer yet"));
    case Block::Channel:
        return words(QT_TRANSLATE_NOOP("Canvas", "Not yet said which customer it reaches"));
    case Block::Repeat:
        return words(QT_TRANSLATE_NOOP("Canvas", "Not yet said which customer it brings back"));
    case Block::Income:
        return words(QT_TRANSLATE_NOOP("Canvas", "Not yet said what it sells"));
    case Block::Activity:
        return words(QT_TRANSLATE_NOOP("Canvas", "Not yet said what it is for in 1–4"));
    case Block::IdleFactor:
        return words(QT_TRANSLATE_NOOP("Canvas", "Not yet said which activity uses it"));
    case Block::Partner:
        return words(QT_TRANSLATE_NOOP("Canvas", "Not yet said which activity they help with"));
    case Block::Cost:
        return words(QT_TRANSLATE_NOOP("Canvas", "Not yet said which activity it pays for"));
    }
    return {};
}

QString linkSummary(const Plan& plan, const NoteId& note)
{
    const std::vector<const Note*> notes = linkedNotes(plan, note);
    if (notes.empty())
        return words(QT_TRANSLATE_NOOP("Canvas", "is not linked yet"));
    QStringList steps;
    for (const Note* other : notes)
        if (const QString step = QString::number(number(other->block)); !steps.contains(step))
            steps << step;
    const QString count = QString::number(notes.size());
    //: %1 number of notes, %2 the steps they are in
    return words(QT_TRANSLATE_NOOP("Canvas", "is linked with %1 note(s) in steps %2")).arg(count, steps.join(QStringLiteral(", ")));
}

QString linkDescription(const Plan& plan, const NoteId& note)
{
    QStringList parts;
    for (const Note* other : linkedNotes(plan, note))
        parts << blockName(other->block) + u' ' + other->text.simplified();
    return parts.isEmpty() ? words(QT_TRANSLATE_NOOP("Canvas", "Not linked"))
                           : words(QT_TRANSLATE_NOOP("Canvas", "Linked with: %1")).arg(parts.join(QStringLiteral("; ")));
}

} // namespace tambon
