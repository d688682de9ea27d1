#pragma once

#include "core/document/document.h"

#include <QDialog>

class QPushButton;

namespace tambon {

class PlanTable;
class PlainLabel;

/// The catalogue of expertise by which a partner is found for a need or a goal.
class ExpertiseDialog : public QDialog {
    Q_OBJECT

public:
    ExpertiseDialog(Document& document, QWidget* parent);

    /// Adds the examples that are not there yet: one step.
    void addExamples();
    [[nodiscard]] PlanTable* table() const { return m_table; }
    void done(int result) override;

private:
    void refresh();

    Document& m_document;
    PlanTable* m_table;
    PlainLabel* m_problem;
    QPushButton* m_examples;
};

} // namespace tambon
