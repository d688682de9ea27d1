#pragma once

#include "ui/tables/detailscard.h"

class QComboBox;
class QGridLayout;

namespace tambon {

class LineField;

/// The chosen assessment as a form: each item with its score or day, and what shows it. Not scored is not zero.
class AnswersCard : public DetailsCard {
    Q_OBJECT

public:
    AnswersCard(Document& document, QWidget* parent = nullptr);
    /// A null id asks for a choice.
    void show(const AssessmentId& assessment);
    using QWidget::show;

    [[nodiscard]] bool commit() override;
    [[nodiscard]] bool hasUncommitted() const override;

protected:
    void refresh() override;

private:
    struct Line {
        AssessmentItemId item;
        QComboBox* score = nullptr; ///< of templates with levels
        LineField* day = nullptr;   ///< of steps
        LineField* evidence = nullptr;
    };
    [[nodiscard]] const Assessment* assessment() const;
    [[nodiscard]] const AssessmentTemplate* shownTemplate() const;
    void rebuild();
    void addLine(const AssessmentTemplate& of, const AssessmentItem& item, int number);
    [[nodiscard]] QComboBox* createScore(const AssessmentTemplate& of, const AssessmentItem& item);
    [[nodiscard]] LineField* createDay(const AssessmentItem& item);
    [[nodiscard]] LineField* createEvidence(const AssessmentItem& item);
    [[nodiscard]] Result<void> write(const AssessmentItemId& item, const std::function<void(AssessmentScore&)>& change);
    void refreshLine(const Line& line);
    [[nodiscard]] QString shape() const;

    AssessmentId m_assessment;
    PlainLabel* m_result;
    PlainLabel* m_notice;
    QWidget* m_form = nullptr;
    std::vector<Line> m_lines;
    QString m_shape; ///< which items and levels the form was built for
};

} // namespace tambon
