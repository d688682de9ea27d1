#include "core/edit/incomeedits.h"

#include "core/edit/noteedits.h"

namespace tambon::edits {

namespace {

Result<void> liesIn(const Plan& plan, const NoteId& id, Block block)
{
    const Note* note = plan.note(id);
    if (note == nullptr)
        return fail(ErrorCode::ReferenceDangling, id.text());
    if (note->block != block)
        return fail(ErrorCode::NoteNotInBlock, plan.label(id), {}, QString::number(number(block)));
    return {};
}

} // namespace

Edit addIncome(const NoteId& value, const NoteId& customer, const QString& text, NoteId id)
{
    return {QStringLiteral("add-income"), {}, {}, [=](Plan& plan) -> Result<void> {
        if (const auto there = liesIn(plan, value, Block::Value); !there)
            return there;
        if (const auto there = liesIn(plan, customer, Block::Customer); !there)
            return there;
        for (const Edit& part : {addNote(Block::Income, text, plan.note(value)->thread, {}, id), addLink(id, value), addLink(id, customer)})
            if (const auto done = part.apply(plan); !done)
                return done;
        return {};
    }};
}

} // namespace tambon::edits
