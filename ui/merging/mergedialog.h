#pragma once

#include "core/merge/commonpast.h"
#include "core/merge/merge.h"

#include <QDialog>
#include <QSet>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace tambon {

class ConflictView;
class Document;
class PlainLabel;
class PlanShell;

/// What another copy of the plan brings, and the conflicts one by one. Nothing changes before it is accepted; then the
/// whole merge is one step.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    MergeDialog(const Plan& ours, const Plan& theirs, const QString& otherName, const CommonPast& past, QWidget* parent);
    [[nodiscard]] const MergeChoices& choices() const { return m_choices; }
    [[nodiscard]] const MergedPlan& merged() const { return m_merged; }

private:
    [[nodiscard]] QWidget* makeConflicts();
    [[nodiscard]] QWidget* makeChanges();
    [[nodiscard]] QWidget* makeButtons();
    void addKeys();
    void mergeAgain();
    void fillList(const QString& current);
    void showCurrent();
    void choose(MergeChoice choice);
    void chooseAll(MergeChoice choice);
    void goToUndecided();
    [[nodiscard]] const MergeConflict* current() const;

    const Plan m_ours, m_theirs;
    const CommonPast m_past;
    MergeChoices m_choices;
    QSet<QString> m_decided;
    MergedPlan m_merged;
    PlainLabel* m_summary;
    PlainLabel* m_toDecide;
    QListWidget* m_list;
    QListWidget* m_changes;
    ConflictView* m_view;
    QPushButton* m_merge = nullptr;
};

/// Asks for another copy of the open plan, shows what it brings, and merges it as one step.
void mergeAnotherCopy(PlanShell& shell, QWidget* window);

} // namespace tambon
