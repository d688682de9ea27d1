#pragma once

#include "core/insight/finder.h"
#include "ui/canvas/canvasview.h"
#include "ui/mainwindow/page.h"

#include <QPointer>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace tambon {

class FindBar;
class NoteActions;
class OfferBar;
class ParkingDrawer;
class PlainLabel;
class SegmentedSwitch;
class Room;
class StepPage;
class ThreadLegend;

/// The canvas in its three views: the classic grid, one step at a time, and a list, in which large text and small
/// windows open. With what goes on around it: finding, pasting, the parking lot.
class CanvasPage : public Page {
    Q_OBJECT

public:
    enum class View { Overview, Step, List };

    CanvasPage(Document& document, QWidget* parent);
    ~CanvasPage() override;

    [[nodiscard]] QList<QAction*> toolbarActions() override;
    [[nodiscard]] QString statusText() const override;
    /// The parking lot's tab.
    [[nodiscard]] QWidget* statusWidget() override;
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
    [[nodiscard]] OfferBar& offers() { return *m_offer; }
    /// Whose timer and phases the step view shows.
    void setRoom(Room& room);
    void openFind();
    void showParking(bool shown);

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
    void makeViews();
    void makeAround();
    void connectView(CanvasView& view);
    void find(const QString& query);
    void showMatch(int by);
    void endFind();
    void offerUndo(const QString& words);
    void offerPaste(const PastedRows& rows);
    void chooseStepFor(const QStringList& lines);
    void offerGathering(const QString& path);
    void gatherFrom(const QString& path);
    void pasteTable(const PastedRows& rows);
    void offerOtherViews();
    void nameLines();
    void refreshParking();
    void makeParkingTab();
    void leaveRoom();

    QStackedWidget* m_stack;
    CanvasView* m_overview;
    QScrollArea* m_overviewScroll;
    PlainLabel* m_twin;
    ThreadLegend* m_legend;
    StepPage* m_step;
    CanvasView* m_list;
    QScrollArea* m_listScroll;
    NoteActions* m_notes = nullptr;
    FindBar* m_findBar;
    OfferBar* m_offer;      ///< about what was just done or pasted
    OfferBar* m_viewOffer;  ///< why this is a list
    ParkingDrawer* m_parking;
    QPointer<QWidget> m_parkingPlace; ///< in the status bar of the window
    QToolButton* m_parkingTab;
    bool m_dragging = false;
    std::vector<FoundNote> m_matches;
    int m_match = 0;
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
    QAction* m_toList = nullptr;
    QAction* m_find = nullptr;
    QAction* m_findNext = nullptr;
    QAction* m_findPrevious = nullptr;
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    QAction* m_zoomReset = nullptr;
    QAction* m_zoomFit = nullptr;
    QAction* m_compact = nullptr;
    QAction* m_lines = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    QAction* m_helper = nullptr;
    QList<QAction*> m_threads;
    QList<QAction*> m_blocks;
    QList<QAction*> m_moveTargets;
};

} // namespace tambon
