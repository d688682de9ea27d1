#pragma once

#include "core/plan/programme.h"
#include "ui/programme/programmeview.h"

#include <array>

namespace tambon {

class PlainLabel;
template <TableRow Row>
class RowCard;

/// The three counts: partner groups with a role in capacity, products improved, management models.
class CapacityCountsView : public ProgrammeView {
    Q_OBJECT

public:
    CapacityCountsView(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] PlanTable* main() const override { return m_results; }
    [[nodiscard]] std::vector<DetailsCard*> cards() const override;
    void refresh() override;

private:
    struct Tally {
        PlainLabel* number = nullptr;
        PlainLabel* words = nullptr;
    };
    std::array<Tally, 3> m_tallies;
    PlanTable* m_results;
    RowCard<CapacityResult>* m_card;
};

} // namespace tambon
