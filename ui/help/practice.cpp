#include "ui/help/practice.h"

#include <algorithm>

namespace tambon {

namespace {

constexpr int shortestAnswer = 3; ///< letters; a stray key is no answer

void addPrepared(Plan& plan, Block block, std::initializer_list<QString> texts)
{
    for (const QString& text : texts) {
        Note note;
        note.id = NoteId::random();
        note.block = block;
        note.position = static_cast<int>(plan.notesIn(block).size());
        note.text = text;
        plan.notes.push_back(note);
    }
}

bool hasAnswer(const Plan& plan, Block block)
{
    const auto notes = plan.notesIn(block);
    return std::any_of(notes.begin(), notes.end(), [](const Note* note) { return note->text.size() >= shortestAnswer; });
}

bool hasLink(const Plan& plan, Block from, Block to)
{
    return std::any_of(plan.links.begin(), plan.links.end(), [&](const Link& link) {
        const Note* start = plan.note(link.from);
        const Note* end = plan.note(link.to);
        return start != nullptr && end != nullptr && start->block == from && end->block == to;
    });
}

} // namespace

Plan practicePlan()
{
    Plan plan;
    plan.head.id = PlanId::random();
    plan.head.title = Practice::tr("Practice: herbal compresses");
    plan.head.sample = true;
    plan.organisation.id = OrganisationId::random();
    plan.organisation.name = Practice::tr("Herb group (made up)");
    addPrepared(plan, Block::Activity, {Practice::tr("Grow and gather the herbs"), Practice::tr("Wrap compresses every Tuesday")});
    addPrepared(plan, Block::IdleFactor, {Practice::tr("The empty plot behind the temple")});
    addPrepared(plan, Block::Partner, {Practice::tr("The health centre checks the recipe")});
    return plan;
}

Practice::Practice(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::changed, this, &Practice::look);
    look();
}

bool Practice::isDone(Task task) const
{
    const Plan& plan = m_document.plan();
    switch (task) {
    case Task::Value:
        return hasAnswer(plan, Block::Value);
    case Task::Customer:
        return hasAnswer(plan, Block::Customer);
    case Task::LinkCustomer:
        return hasLink(plan, Block::Value, Block::Customer);
    case Task::Income:
        return hasAnswer(plan, Block::Income);
    case Task::LinkIncome:
        return hasLink(plan, Block::Income, Block::Value);
    case Task::Cost:
        return hasAnswer(plan, Block::Cost);
    case Task::LinkCost:
        return hasLink(plan, Block::Cost, Block::Activity);
    case Task::Done:
        break;
    }
    return false;
}

void Practice::look()
{
    int task = 0;
    while (task < taskCount && isDone(static_cast<Task>(task)))
        ++task;
    if (m_task == static_cast<Task>(task))
        return;
    m_task = static_cast<Task>(task);
    Q_EMIT moved();
}

QString Practice::words() const
{
    switch (m_task) {
    case Task::Value:
        return tr("A village group makes herbal compresses for massage. Step 1: write what makes theirs worth buying. Press Ctrl+1, type, then Enter.");
    case Task::Customer:
        return tr("Step 2: who will buy them, or get a massage? Write people you can picture. Press Ctrl+2, type, then Enter.");
    case Task::LinkCustomer:
        return tr("Link the two: choose the note of step 1, press Ctrl+L, choose the customer, Enter. Esc ends linking.");
    case Task::Income:
        return tr("Step 5: what is sold, and how is it charged? Press Ctrl+5, write for example a price a piece, then Enter.");
    case Task::LinkIncome:
        return tr("Link the income with what it sells: choose the note of step 5, press Ctrl+L, choose the note of step 1, Enter.");
    case Task::Cost:
        return tr("Step 9: what must still be paid for, beside the plot and the help that are there already? Press Ctrl+9, type, then Enter.");
    case Task::LinkCost:
        return tr("Link the cost with the work of step 6 that it pays for: choose the note of step 9, press Ctrl+L, choose the work, Enter.");
    case Task::Done:
        break;
    }
    return tr("Done: your plan says what, for whom, how it earns and what it costs. Press F7 to see what is still open, or go on as you like.");
}

Block Practice::block() const
{
    switch (m_task) {
    case Task::Value:
    case Task::LinkCustomer:
        return Block::Value;
    case Task::Customer:
        return Block::Customer;
    case Task::Income:
    case Task::LinkIncome:
        return Block::Income;
    case Task::Cost:
    case Task::LinkCost:
    case Task::Done:
        break;
    }
    return Block::Cost;
}

} // namespace tambon
