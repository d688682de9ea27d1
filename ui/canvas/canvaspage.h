#pragma once

#include "ui/canvas/canvasview.h"
#include "ui/mainwindow/page.h"

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace tambon {

class PlainLabel;
class SegmentedSwitch;
class StepPage;
class ThreadLegend;

/// The canvas in its two views: the classic grid and one step at a time. Large text and small windows open in steps.
class CanvasPage : public Page {
    Q_OBJECT

public:
    enum class View { Overview, Step };

    CanvasPage(Document& document, QWidget* parent);

    [[nodiscard]] QList<QAction*> toolbarActions() override;
    [[nodiscard]] QString statusText() const override;
    void goTo(const Target& target) override;
    [[nodiscard]] bool commitEditors() override;
    [[nodiscard]] bool hasUncommittedText() const override;

    [[nodiscard]] View view() const;
    /// The step in hand; none while the whole grid is shown.
    [[nodiscard]] std::optional<Block> shownStep() const;
    /// What a person or the way there asked for: it stays until the text size changes.
    void chooseView(View view);
    [[nodiscard]] CanvasView& activeView();
    [[nodiscard]] const CanvasView& activeView() const;
    /// The actions of the menu "Plan" and "Insert"; shortcuts live on them.
    [[nodiscard]] QList<QAction*> planActions();

Q_SIGNALS:
    /// The user wants to choose flipchart pictures for the step in hand.
    void photosWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void setView(View view);
    void makeActions();
    [[nodiscard]] QAction* action(const char* icon, const QList<QKeySequence>& keys);
    void retranslate();
    void refreshStrip();
    void chooseFittingView();
    void goToBlock(Block block);
    void nextStep(int by);
    void showContextMenu(const QPoint& place);

    QStackedWidget* m_stack;
    CanvasView* m_overview;
    QScrollArea* m_overviewScroll;
    PlainLabel* m_twin;
    ThreadLegend* m_legend;
    StepPage* m_step;
    SegmentedSwitch* m_switch = nullptr;
    QString m_hint;
    bool m_viewChosenByUser = false;

    QAction* m_switchAction = nullptr;
    QAction* m_add = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_link = nullptr;
    QAction* m_move = nullptr;
    QAction* m_moveUp = nullptr;
    QAction* m_moveDown = nullptr;
    QAction* m_thread = nullptr;
    QAction* m_toOverview = nullptr;
    QAction* m_toStep = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    QAction* m_helper = nullptr;
    QList<QAction*> m_threads;
    QList<QAction*> m_blocks;
    QList<QAction*> m_moveTargets;
};

} // namespace tambon
