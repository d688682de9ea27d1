#pragma once

#include "core/edit/edit.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace tambon {

class PlainLabel;

/// Walks through the activities of step 6 and asks of each which knowledge, skill, network or business step is missing.
/// It changes nothing: the caller performs edit(), one step for all goals.
class GapsDialog : public QDialog {
    Q_OBJECT

public:
    /// The plan must have activities.
    GapsDialog(const Plan& plan, QWidget* parent);

    /// How many goals were written.
    [[nodiscard]] int goalCount() const;
    [[nodiscard]] Edit edit() const;
    /// Shows an activity by its place.
    void showActivity(int place);
    void accept() override;

private:
    struct Side {
        Dimension dimension;
        QLineEdit* line = nullptr;
        PlainLabel* known = nullptr; ///< goals that this activity has already
    };
    QWidget* createSides();
    void keepTyped();

    const Plan& m_plan;
    std::vector<NoteId> m_activities;
    std::vector<std::array<QString, 4>> m_typed; ///< by activity and side
    std::vector<Side> m_sides;
    PlainLabel* m_place;
    PlainLabel* m_activity;
    PlainLabel* m_count;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    int m_shown = 0;
};

} // namespace tambon
