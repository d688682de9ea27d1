#pragma once

#include "ui/planhead/headsection.h"

#include <array>

namespace tambon {

class LineField;

/// The group's own names for the six colours of notes: products or customer groups.
class ThreadSection : public HeadSection {
    Q_OBJECT

public:
    explicit ThreadSection(PerformEdit perform);

    void showPlan(const Plan& plan) override;

private:
    std::array<LineField*, threadCount> m_names{};
};

} // namespace tambon
