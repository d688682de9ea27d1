#pragma once

#include "core/plan/programme.h"
#include "ui/programme/partsview.h"

class QLineEdit;
class QPushButton;

namespace tambon {

template <TableRow Row>
class RowCard;

/// What was learned, searched by its words and tags, and gathered into learning sets.
class LessonsView : public PartsView {
    Q_OBJECT

public:
    enum Part { Lessons, Sets };

    LessonsView(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] std::vector<DetailsCard*> cards() const override;
    void refresh() override;

    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    /// Puts the selected lessons, or all that the search shows, into a new learning set: one step.
    void gather();
    /// The learning set that is looked at; null without one.
    [[nodiscard]] LearningSetId learningSet() const;

private:
    PlanTable* createLessons();
    QWidget* createSearch();
    PlanTable* createSets();

    QLineEdit* m_search = nullptr;
    QPushButton* m_gather = nullptr;
    PlanTable* m_lessons = nullptr;
    PlanTable* m_sets = nullptr;
    RowCard<Lesson>* m_lesson = nullptr;
    RowCard<LearningSet>* m_set = nullptr;
};

} // namespace tambon
