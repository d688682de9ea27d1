#pragma once

#include "ui/planhead/headsection.h"

#include <map>

namespace tambon {

class CountEdit;
class PlainLabel;

/// How many of the working group are of which sex and age. No names are needed for it.
class GroupSection : public HeadSection {
    Q_OBJECT

public:
    explicit GroupSection(PerformEdit perform);

    void showPlan(const Plan& plan) override;

private:
    [[nodiscard]] CountEdit* makeCell(Sex sex, AgeBand age);

    std::map<std::pair<Sex, AgeBand>, CountEdit*> m_cells;
    PlainLabel* m_total;
};

} // namespace tambon
