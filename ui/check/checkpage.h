#pragma once

#include "ui/mainwindow/page.h"

class QStackedWidget;

namespace tambon {

class FindingsView;
class IncomeGridView;
class SegmentedSwitch;
class StoryView;

/// Looking at the plan as a whole: what does not hold together, the plan told as a story, and the table value × customer.
class CheckPage : public Page {
    Q_OBJECT

public:
    explicit CheckPage(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> toolbarActions() override;
    [[nodiscard]] QString statusText() const override;
    void goTo(const Target& target) override;
    [[nodiscard]] bool commitEditors() override;
    [[nodiscard]] bool hasUncommittedText() const override;

    [[nodiscard]] CheckView view() const;
    void chooseView(CheckView view);

private:
    void makeSwitch();

    QStackedWidget* m_stack;
    FindingsView* m_findings;
    StoryView* m_story;
    IncomeGridView* m_grid;
    SegmentedSwitch* m_switch = nullptr;
    QAction* m_switchAction = nullptr;
};

} // namespace tambon
