#pragma once

#include "ui/planhead/headsection.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tambon {

class LineField;

/// Who is in the working group and what they do there. Names are optional.
class MembersSection : public HeadSection {
    Q_OBJECT

public:
    explicit MembersSection(PerformEdit perform);

    void showPlan(const Plan& plan) override;
    [[nodiscard]] bool commit() override;

private:
    struct Row {
        MemberId id;
        LineField* name = nullptr;
        LineField* role = nullptr;
    };
    [[nodiscard]] QWidget* makeRow(const Member& member);
    bool add();

    QVBoxLayout* m_rows;
    QLineEdit* m_name;
    QLineEdit* m_role;
    QPushButton* m_add;
    std::vector<Row> m_shown;
};

} // namespace tambon
