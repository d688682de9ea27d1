#pragma once

#include "core/edit/edit.h"
#include "core/plan/plan.h"

#include <QWidget>

#include <set>

class QCheckBox;
class QGridLayout;

namespace tambon {

using ChosenTags = std::set<std::pair<TagScheme, int>>;

/// The five work bases and, unfolded, the seventeen development goals, each to be ticked.
class TagChecks : public QWidget {
    Q_OBJECT

public:
    explicit TagChecks(QWidget* parent = nullptr);

    /// What the plan (a null note) or an activity is tagged with.
    void show(const Plan& plan, const NoteId& note);
    using QWidget::show;
    [[nodiscard]] ChosenTags chosen() const;
    [[nodiscard]] QCheckBox* check(TagScheme scheme, int number) const;

Q_SIGNALS:
    /// By a person, not by show().
    void toggled();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Group {
        TagScheme scheme;
        QWidget* box;
        QGridLayout* grid;
        std::vector<QCheckBox*> checks; ///< by number − 1
        int columns = 0;
    };
    Group createGroup(TagScheme scheme);
    void arrange(Group& group);
    void unfold(bool open);

    std::vector<Group> m_groups;
};

/// Tags the plan or an activity with these and no others: one step. Empty when nothing changes.
[[nodiscard]] Edit tagsEdit(const Plan& plan, const NoteId& note, const ChosenTags& chosen);
[[nodiscard]] ChosenTags tagsNow(const Plan& plan, const NoteId& note);

} // namespace tambon
