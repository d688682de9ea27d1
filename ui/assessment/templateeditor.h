#pragma once

#include "ui/tables/rowform.h"

#include <QDialog>

namespace tambon {

class PlanTable;
class PlainLabel;

/// A template of the plan with its items and levels, to be changed. Each change is a step of its own.
class TemplateEditor : public QDialog {
    Q_OBJECT

public:
    TemplateEditor(Document& document, const AssessmentTemplateId& of, QWidget* parent);
    void done(int result) override;
    [[nodiscard]] PlanTable* items() const { return m_items; }

private:
    void createTables(const AssessmentTemplateId& of);
    QWidget* createButtons(const AssessmentTemplateId& of);
    void showProblem(const Error& error);

    Document& m_document;
    RowForm<AssessmentTemplate>* m_form;
    PlanTable* m_items = nullptr;
    PlanTable* m_levels = nullptr;
    PlainLabel* m_problem;
};

} // namespace tambon
