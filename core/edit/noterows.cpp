#include "core/edit/noterows.h"

#include "core/base/text.h"

namespace tambon::edits {

QString textKey(const NoteId& note) { return QString(u"note-text:" + note.text()); }

Result<QString> noteText(const QString& typed)
{
    const auto clean = plainText(typed, maxNoteLength);
    if (clean && clean->isEmpty())
        return fail(ErrorCode::TextEmpty);
    return clean;
}

Result<void> threadInRange(int thread)
{
    if (thread < 0 || thread > threadCount)
        return fail(ErrorCode::NumberOutOfRange, QString::number(thread), {}, QStringLiteral("0–6"));
    return {};
}

void placeNotes(Plan& plan, std::vector<Note> moved, Block block, std::optional<int> position)
{
    std::vector<Note> others;
    for (const Note* note : plan.notesIn(block))
        others.push_back(*note);
    std::erase_if(plan.notes, [&](const Note& note) { return note.block == block; });
    const auto end = static_cast<int>(others.size());
    const int at = std::clamp(position.value_or(end), 0, end);
    for (Note& note : moved)
        note.block = block;
    others.insert(others.begin() + at, moved.begin(), moved.end());
    for (size_t i = 0; i < others.size(); ++i)
        others[i].position = static_cast<int>(i);
    plan.notes.insert(plan.notes.end(), others.begin(), others.end());
    numberNotes(plan);
}

Result<std::vector<Note>> takeNotes(Plan& plan, const std::vector<NoteId>& ids)
{
    std::vector<Note> taken;
    for (const NoteId& id : ids) {
        const Note* note = plan.note(id);
        if (note == nullptr)
            return fail(ErrorCode::ReferenceDangling, id.text());
        if (std::none_of(taken.begin(), taken.end(), [&](const Note& other) { return other.id == id; }))
            taken.push_back(*note);
    }
    std::erase_if(plan.notes, [&](const Note& note) { return std::find(ids.begin(), ids.end(), note.id) != ids.end(); });
    numberNotes(plan);
    return taken;
}

Result<void> roomForNotes(const Plan& plan, size_t more)
{
    if (plan.notes.size() + more > maxRowsPerTable)
        return fail(ErrorCode::TooManyRows, QString::number(maxRowsPerTable));
    return {};
}

} // namespace tambon::edits
