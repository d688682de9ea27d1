#include "core/edit/pulledits.h"

#include "core/edit/rowedits.h"

namespace tambon::edits {

namespace {

template <typename Rows>
bool speaksOf(const Rows& rows, const NoteId& note)
{
    return std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row.note == note; });
}

/// Performs the edit on the plan at once, so that the next one finds its row.
Result<void> put(Plan& plan, const Edit& edit) { return edit.apply(plan); }

const Note* firstIn(const std::vector<const Note*>& notes, Block block)
{
    const auto found = std::find_if(notes.begin(), notes.end(), [&](const Note* note) { return note->block == block; });
    return found == notes.end() ? nullptr : *found;
}

QString firstLine(const QString& text) { return text.section(u'\n', 0, 0).left(maxLineLength); }

Result<void> pullProducts(Plan& plan)
{
    for (const Note* note : plan.notesIn(Block::Value)) {
        if (speaksOf(plan.economy.products, note->id))
            continue;
        Product product;
        product.note = note->id;
        product.name = firstLine(note->text);
        if (const auto done = put(plan, addRow(product)); !done)
            return done;
    }
    return {};
}

/// An income whose note names no product cannot be a line: step 5 asks which of 1 it comes from.
Result<void> pullIncome(Plan& plan)
{
    for (const Note* note : plan.notesIn(Block::Income)) {
        const auto linked = plan.linkedFrom(note->id);
        const Note* value = firstIn(linked, Block::Value);
        if (value == nullptr || speaksOf(plan.economy.incomeLines, note->id))
            continue;
        const auto& products = plan.economy.products;
        const auto product = std::find_if(products.begin(), products.end(), [&](const Product& row) { return row.note == value->id; });
        if (product == products.end())
            continue;
        IncomeLine line;
        line.product = product->id;
        line.note = note->id;
        line.price = product->price.value_or(Money());
        if (const Note* customer = firstIn(linked, Block::Customer))
            line.customer = customer->id;
        if (const auto done = put(plan, addRow(line)); !done)
            return done;
    }
    return {};
}

Result<void> pullNeeds(Plan& plan)
{
    for (const Note* note : plan.notesIn(Block::Cost)) {
        const Note* activity = firstIn(plan.linkedFrom(note->id), Block::Activity);
        const auto& needs = plan.economy.needs;
        const bool there = std::any_of(needs.begin(), needs.end(), [&](const Need& need) { return need.costNote == note->id; });
        if (activity == nullptr || there)
            continue;
        Need need;
        need.activity = activity->id;
        need.costNote = note->id;
        need.item = firstLine(note->text);
        if (const auto done = put(plan, addRow(need)); !done)
            return done;
    }
    return {};
}

Result<void> pullPartners(Plan& plan)
{
    for (const Note* note : plan.notesIn(Block::Partner)) {
        if (speaksOf(plan.economy.partnerLinks, note->id))
            continue;
        Partner partner;
        partner.id = PartnerId::random();
        partner.name = firstLine(note->text);
        if (const auto done = put(plan, addRow(partner)); !done)
            return done;
        if (const auto done = put(plan, addRow(PartnerLink{{}, partner.id, note->id})); !done)
            return done;
    }
    return {};
}

Result<void> pullAll(Plan& plan)
{
    for (const auto pull : {pullProducts, pullIncome, pullNeeds, pullPartners})
        if (const auto done = pull(plan); !done)
            return done;
    return {};
}

} // namespace

Edit pullFromCanvas()
{
    return {QStringLiteral("pull-from-canvas"), {}, {}, [](Plan& plan) -> Result<void> {
        if (!hasMoreOnCanvas(plan))
            return fail(ErrorCode::NothingToPull);
        return pullAll(plan);
    }};
}

bool hasMoreOnCanvas(const Plan& plan)
{
    Plan pulled = plan;
    return pullAll(pulled) && !(pulled.economy == plan.economy);
}

} // namespace tambon::edits
