#include "core/insight/incomegrid.h"

#include <QHash>

#include <numeric>

namespace tambon {

namespace {

/// Places of notes in a list.
QHash<NoteId, size_t> placesOf(const std::vector<NoteId>& notes)
{
    QHash<NoteId, size_t> places;
    for (size_t i = 0; i < notes.size(); ++i)
        places.insert(notes[i], i);
    return places;
}

std::vector<NoteId> idsIn(const Plan& plan, Block block)
{
    std::vector<NoteId> ids;
    for (const Note* note : plan.notesIn(block))
        ids.push_back(note->id);
    return ids;
}

/// Where the links from each note lead, among these places.
QHash<NoteId, std::vector<size_t>> leadTo(const Plan& plan, const QHash<NoteId, size_t>& places)
{
    QHash<NoteId, std::vector<size_t>> lead;
    for (const Link& link : plan.links)
        if (const auto place = places.find(link.to); place != places.end())
            lead[link.from].push_back(*place);
    return lead;
}

} // namespace

IncomeGrid incomeGrid(const Plan& plan)
{
    IncomeGrid grid{idsIn(plan, Block::Value), idsIn(plan, Block::Customer), {}};
    grid.incomes.assign(grid.values.size(), std::vector<std::vector<NoteId>>(grid.customers.size()));
    const auto rows = leadTo(plan, placesOf(grid.values));
    const auto columns = leadTo(plan, placesOf(grid.customers));
    std::vector<size_t> everywhere(grid.customers.size());
    std::iota(everywhere.begin(), everywhere.end(), size_t(0));
    for (const Note* income : plan.notesIn(Block::Income)) {
        const std::vector<size_t> payers = columns.value(income->id);
        for (const size_t row : rows.value(income->id)) {
            const std::vector<size_t> buyers = columns.value(grid.values[row]);
            for (const size_t column : !payers.empty() ? payers : !buyers.empty() ? buyers : everywhere)
                grid.incomes[row][column].push_back(income->id);
        }
    }
    return grid;
}

int IncomeGrid::emptyCells() const
{
    int empty = 0;
    for (const auto& row : incomes)
        for (const auto& cell : row)
            empty += cell.empty() ? 1 : 0;
    return empty;
}

} // namespace tambon
