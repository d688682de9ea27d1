#pragma once

#include "ui/tables/tablespage.h"

class QComboBox;
class QPushButton;

namespace tambon {

class AnswersCard;
class ComparisonCard;
class IndicatorDetails;
class PlainLabel;

/// How the group sees itself: dated assessments by templates, indicators with their values, what they say together, nature.
class AssessmentPage : public TablesPage {
    Q_OBJECT

public:
    enum View { Assess, Indicators, Results, Nature };

    AssessmentPage(Document& document, QWidget* parent);
    ~AssessmentPage() override;

    [[nodiscard]] QString statusText() const override;
    /// Which template is answered; a null id is none.
    [[nodiscard]] AssessmentTemplateId chosenTemplate() const { return m_template; }
    void chooseTemplate(const AssessmentTemplateId& id);
    /// Takes the template of a file into the plan and chooses it.
    void takeFile(const QString& path);
    [[nodiscard]] bool saveFile(const QString& path);

protected:
    void showChosen() override;

private:
    QWidget* createAssess();
    QWidget* createTemplateRow();
    void createTemplateActions();
    QWidget* createNature();
    [[nodiscard]] PlanTable* createIndicators();
    void showTemplates();
    void showAssessments();
    void assessToday();
    void askTemplate();
    void takeTemplateRows(const struct TemplateRows& rows);
    void askFile();
    void askWhere();
    void editTemplate();
    [[nodiscard]] const AssessmentTemplate* shownTemplate() const;
    /// The selected assessments, else the newest.
    [[nodiscard]] std::vector<AssessmentId> chosenAssessments() const;

    AssessmentTemplateId m_template;
    AssessmentTemplateId m_shownInTable;
    QComboBox* m_templates = nullptr;
    QComboBox* m_order = nullptr;
    PlainLabel* m_source = nullptr;
    PlainLabel* m_empty = nullptr;
    QPushButton* m_today = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_save = nullptr;
    PlanTable* m_assessments = nullptr;
    AnswersCard* m_answers = nullptr;
    ComparisonCard* m_comparison = nullptr;
    IndicatorDetails* m_details = nullptr;
    PlanTable* m_indicators = nullptr;
    PlainLabel* m_natureWords = nullptr;
};

} // namespace tambon
