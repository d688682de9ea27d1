#pragma once

#include "ui/planhead/headsection.h"

class QPushButton;
class QVBoxLayout;

namespace tambon {

class CountEdit;
class DateEdit;

/// How many members the organisation had on which day.
class MemberCountSection : public HeadSection {
    Q_OBJECT

public:
    explicit MemberCountSection(PerformEdit perform);

    void showPlan(const Plan& plan) override;
    [[nodiscard]] bool commit() override;

private:
    [[nodiscard]] QWidget* makeRow(const MemberCount& count);
    /// False when date or number cannot be understood, or one of the two is missing.
    bool add();

    QVBoxLayout* m_rows;
    DateEdit* m_date;
    CountEdit* m_members;
    QPushButton* m_add;
    std::vector<MemberCount> m_shown;
};

} // namespace tambon
