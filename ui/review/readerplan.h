#pragma once

#include "ui/review/readersheet.h"
#include "ui/review/rubricview.h"
#include "ui/review/sinceview.h"

class QPushButton;
class QStackedWidget;

namespace tambon {

class PlainLabel;
class ReaderNumbers;
class SegmentedSwitch;
struct ReaderPlace;

/// The left half of a review: which plan of the queue it is, and the plan to read: what changed since last time, the
/// canvas, the notes as a list, the numbers.
class ReaderPlan : public QWidget {
    Q_OBJECT

public:
    enum class View { Since, Overview, List, Numbers };

    explicit ReaderPlan(QWidget* parent = nullptr);

    /// Null: it cannot be read, and `problem` says why.
    void setPlan(std::shared_ptr<const Plan> plan, const QString& title, const QString& facts, const QString& problem);
    void setPosition(int at, int count); ///< 1-based
    /// Of a plan sent again; empty hides the view. `other` says what else changed.
    void setSince(const std::vector<SincePoint>& points, const QString& other);
    void setMarks(const QHash<NoteId, CommentMark>& marks);

    [[nodiscard]] View view() const { return m_view; }
    void chooseView(View view);
    void goToNote(const NoteId& note);
    void goTo(const ReaderPlace& place);
    /// What a comment would be pinned to now.
    [[nodiscard]] ReaderPlace focusedPlace() const;
    /// The keyboard goes into the view that is shown.
    void takeFocus();
    [[nodiscard]] bool hasKeyboard() const;

    /// Where the reader is in the plan, to be brought back with another visit.
    [[nodiscard]] QString placeInPlan() const;
    void restorePlace(const QString& place);

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void commentRequested();
    void leaveRequested();
    void marked(const tambon::RubricMark& mark); ///< a digit, typed while reading, is for the rubric

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* createHead();
    void createViews();
    void addView(View view, QWidget* content, const QString& name, const QString& help);
    [[nodiscard]] ReaderSheet* sheet() const;
    void followFocus(const ReaderSheet* from);

    std::shared_ptr<const Plan> m_plan;
    View m_view = View::List;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    PlainLabel* m_position = nullptr;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_facts = nullptr;
    PlainLabel* m_problem = nullptr;
    SegmentedSwitch* m_views = nullptr;
    QStackedWidget* m_stack = nullptr;
    SinceView* m_since = nullptr;
    ReaderSheet* m_overview = nullptr;
    ReaderSheet* m_list = nullptr;
    ReaderNumbers* m_numbers = nullptr;
};

} // namespace tambon
