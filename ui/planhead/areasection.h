#pragma once

#include "ui/planhead/headsection.h"

class QPushButton;
class QVBoxLayout;

namespace tambon {

class PlacePicker;
class PlainLabel;

/// Where the plan works: sub-districts, districts and provinces, and places in the group's own words.
class AreaSection : public HeadSection {
    Q_OBJECT

public:
    explicit AreaSection(PerformEdit perform);

    void showPlan(const Plan& plan) override;
    [[nodiscard]] bool commit() override;

private:
    [[nodiscard]] QWidget* makeRow(const Area& area);
    void addPlace(const QString& code);
    bool addAsWritten();
    bool finish(const Result<void>& added);
    void showState();

    QVBoxLayout* m_rows;
    PlacePicker* m_picker;
    PlainLabel* m_problem;
    QPushButton* m_add;
    std::vector<Area> m_shown;
};

/// "ต.ท่าเสา อ.ไทรโยค จ.กาญจนบุรี", or the free text.
[[nodiscard]] QString shownArea(const Area& area);

} // namespace tambon
