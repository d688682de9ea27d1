#pragma once

#include "core/insight/programme.h"
#include "ui/programme/programmeview.h"

class QComboBox;

namespace tambon {

class SumsTable;
template <TableRow Row>
class RowCard;

/// Trainings, short courses, study visits and forums: counts of who came, what was given, and what became of it.
class SessionsView : public ProgrammeView {
    Q_OBJECT

public:
    SessionsView(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] PlanTable* main() const override { return m_courses; }
    [[nodiscard]] std::vector<DetailsCard*> cards() const override;
    void refresh() override;
    void choose(const CourseId& course);
    [[nodiscard]] QComboBox* grouping() const { return m_grouping; }

private:
    QWidget* createSums();
    void createCard();
    void refreshSums();

    QComboBox* m_grouping = nullptr;
    SumsTable* m_sums = nullptr;
    QWidget* m_sumsBox = nullptr;
    PlanTable* m_courses;
    RowCard<Course>* m_card = nullptr;
};

} // namespace tambon
