#pragma once

#include "core/document/document.h"

#include <QDialog>

namespace tambon {

class GoalDetails;
class PlainLabel;

/// The measurements of one goal, from the board. Each row typed is a step of its own.
class MeasureDialog : public QDialog {
    Q_OBJECT

public:
    MeasureDialog(Document& document, const GoalId& goal, QWidget* parent);
    void done(int result) override;

private:
    GoalDetails* m_details;
    PlainLabel* m_problem;
};

} // namespace tambon
