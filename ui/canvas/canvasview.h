#pragma once

#include "core/base/pastedrows.h"
#include "ui/canvas/canvaslayout.h"
#include "ui/canvas/canvaspainter.h"
#include "ui/canvas/noteeditor.h"
#include "ui/mainwindow/page.h"
#include "ui/widgets/offerbar.h"

#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

namespace tambon {

inline constexpr double smallestReadable = 14.99; ///< real pixels of a note's text in the Overview

/// The canvas itself: paints blocks and notes, moves the focus among them, edits, reorders, moves and links them by
/// mouse and by keyboard. One tab stop; inside it the arrows rove. It holds no note: it lays out the plan's.
class CanvasView : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Overview, Step, List };
    enum class Lines { OfFocused, All, None };

    CanvasView(Document& document, Mode mode, QWidget* parent);
    ~CanvasView() override;

    [[nodiscard]] Mode mode() const { return m_mode; }
    /// The block shown in the Step view, or the one that has the focus in the Overview.
    [[nodiscard]] Block currentBlock() const { return m_block; }
    void showBlock(Block block);

    [[nodiscard]] const NoteId& focusedNote() const { return m_focused; }
    /// The selected notes, or the focused one.
    [[nodiscard]] std::vector<NoteId> chosenNotes() const;
    void focusNote(const NoteId& note);
    void focusBlock(Block block);

    [[nodiscard]] const CanvasLayout& geometryOfNotes() const { return m_layout; }
    [[nodiscard]] const Plan& plan() const { return m_document.plan(); }
    [[nodiscard]] bool isWritable() const { return m_document.isWritable(); }
    /// What the numbers say of a note, in words; empty when they say nothing.
    [[nodiscard]] QString moneyOf(const NoteId& note) const { return m_request.money.value(note); }
    [[nodiscard]] bool isLinking() const { return !m_linkFrom.isNull(); }
    [[nodiscard]] bool isEditing() const { return m_editor->isVisible(); }
    [[nodiscard]] bool hasUncommittedText() const;
    bool commitEditor();

    // What menus, toolbar and keys ask for.
    void addNote(std::optional<QString> firstLetters = {});
    /// After the note that has the focus; at the end of the block when none has it.
    void addNoteAfterFocused();
    void editFocused();
    void deleteChosen();
    void moveChosenTo(Block block);
    void reorderFocused(int by);
    void setThreadOfChosen(int thread);
    void startLinking();
    void endLinking();
    void toggleLink(const NoteId& other);
    void waitForBlockNumber();
    /// First the notes of the block, then all.
    void selectAllNotes();
    /// A group of the selected notes, named after the first; its title is open for typing.
    void mergeChosen();
    /// A group is taken apart; in the editor the text is split at the caret, elsewhere line by line.
    void splitFocused();
    void duplicateChosen();
    void copyChosenTo(Block block);
    void parkChosen();
    void setEvidenceOfChosen(Evidence evidence);
    void setCustomerOfChosen(std::optional<MarketLevel> level, std::optional<CustomerRole> role);
    void toggleExpanded();
    void copyToClipboard() const;
    void cutToClipboard();
    void paste();
    /// One line becomes a note at once; for more, linesPasted() asks.
    void pasteText(const QString& text);
    /// Adds what was pasted to the block, or to the one that has the focus, as one step.
    void addLines(const QStringList& lines, std::optional<Block> block = {});
    /// The focused note in the words that a screen reader hears.
    void sayDetails();

    /// What a search found; everything else is set back. No value: nothing is looked for.
    void setFound(const std::optional<std::vector<NoteId>>& found);
    [[nodiscard]] int zoomPercent() const { return m_zoomPercent; }
    void setZoomPercent(int percent);
    /// The zoom at which all notes are seen; 100 % when it is that already.
    void fitOrReset();
    /// One line a note, in the Overview and the List.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_request.compact; }
    /// Which links are drawn: those of the focused note, up to forty of all, or none.
    void setLines(Lines lines);
    [[nodiscard]] Lines lines() const { return m_lines; }
    /// Where notes may be dropped to be parked.
    void setParkingTarget(QWidget* target) { m_parkingTarget = target; }
    [[nodiscard]] int selectedCount() const { return int(m_selected.size()); }
    [[nodiscard]] bool isExpanded(const NoteId& note) const { return m_request.expanded.contains(note.text()); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void focusChanged();
    void failed(const tambon::Error& error);
    void openStepRequested(tambon::Block block);
    void hint(const QString& words); ///< "press 1–9", "choose a note to link with"; empty = nothing to say
    void uncommittedChanged();
    void contextMenuRequested(const QPoint& globalPosition);
    void undoableDone(const QString& words); ///< something went away: say it and offer undo
    void linesPasted(const tambon::PastedRows& rows);
    void zoomChanged(int percent);
    void said(const QString& words, const std::vector<tambon::OfferBar::Offer>& offers); ///< to be shown and read aloud
    void planDropped(const QString& path);
    void leaveRequested();           ///< Esc with nothing left to let go of
    void draggingChanged(bool dragging);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void planChanged(const Changes& changes);
    void relayout();
    void placeEditor();
    void countMoney();
    void keepFocusValid();
    void scrollTo(const QRectF& rect);
    void announceFocus();
    bool perform(const Edit& edit);

    bool commitTyped();
    void openNewNote(std::optional<int> place);
    void takeBackTyped(const NoteId& id);
    void editorEnded(NoteEditor::End end);
    void closeEditor();
    void openEditor(const NoteId& note, const QString& text);

    [[nodiscard]] bool handleNavigation(QKeyEvent* event);
    [[nodiscard]] bool handleEditing(QKeyEvent* event);
    bool countVote(const QString& typed);
    [[nodiscard]] bool handleWaitingNumber(QKeyEvent* event);
    void stepBack();
    void toggleSelected(const NoteId& note);
    [[nodiscard]] QString goneTitles(const std::vector<NoteId>& groups) const;
    void splitInEditor();
    void moveFocus(Qt::Key key);
    void moveFocusSideways(bool right);
    void stepFocusInBlock(int by);
    [[nodiscard]] std::vector<NoteId> legalTargetsInOrder() const;
    [[nodiscard]] NoteState stateOf(const NoteBox& box, const QSet<QString>& related) const;
    void paintDropMark(QPainter& painter) const;
    void pressOnNote(const NoteId& id, const QMouseEvent& event);
    void pressOnBlock(const BlockBox& block, const QPointF& point);
    void continueDrag(const QPointF& point);
    void endDrag();
    void dropAt(const QPointF& point, bool copies);
    [[nodiscard]] std::vector<NoteId> draggedNotes() const;
    [[nodiscard]] bool isOverParking(const QPointF& point) const;
    void hoverAt(const QPointF& point);
    void scrollAtEdge();
    void takeFiles(const QStringList& files);
    [[nodiscard]] std::optional<std::pair<NoteId, NoteId>> linkEnds(const NoteId& one, const NoteId& other) const;
    [[nodiscard]] QString whyNotLinked(const NoteId& one, const NoteId& other) const;
    void refuseLink(const NoteId& from, const NoteId& other);
    [[nodiscard]] QRectF linkHandle(const NoteBox& box) const;
    bool pressOnHandle(const QPointF& point);
    void continueLinkDrag(const QPointF& point);
    void dropLink();
    void paintLinkHandle(QPainter& painter) const;
    void paintLinks(QPainter& painter) const;
    void paintVerbs(QPainter& painter, const NoteId& centre) const;
    [[nodiscard]] NoteId linkCentre() const { return isLinking() ? m_linkFrom : m_focused; }
    [[nodiscard]] bool showsLinksOfFocused() const;
    void zoomAround(int percent, const QPointF& point);
    [[nodiscard]] int fittingZoom();
    bool pinch(double factor, const QPointF& at);
    bool gestureEvent(QEvent* event);
    void mergeNamed(const std::vector<NoteId>& notes);
    void selectInBand();
    void requestMenuAtFocus();
    void paintBand(QPainter& painter) const;
    void paintGhost(QPainter& painter) const;
    [[nodiscard]] bool showsHeadersOnly() const;
    [[nodiscard]] double zoom() const { return m_zoomPercent / 100.0; }
    [[nodiscard]] int insertionIndex(Block block, const QPointF& point) const;

    Document& m_document;
    Mode m_mode;
    Block m_block = Block::Value;
    NoteId m_focused;   ///< null: the block's add row has the focus
    QHash<int, NoteId> m_lastFocused; ///< by block number
    QSet<QString> m_selected;
    CanvasLayout m_layout;
    std::pair<QSize, QSize> m_hints; ///< what the layout around was last told
    CanvasRequest m_request;
    NoteEditor* m_editor;
    QString m_textBefore; ///< of the note being edited
    bool m_newNote = false;
    bool m_commitFailed = false; ///< the editor holds text that could not be written
    Block m_newBlock = Block::Value;
    std::optional<int> m_newPlace; ///< of the note being written in its block; none: last
    NoteId m_newId;
    NoteId m_freshGroup; ///< a group whose first title is being typed
    NoteId m_linkFrom;
    bool m_waitsForNumber = false;
    std::optional<QPointF> m_pressedAt;
    NoteId m_pressedNote;
    std::optional<QPointF> m_dragAt;
    bool m_toggleOnRelease = false;
    QTimer m_mergeHold;      ///< runs while a dragged note rests on another one
    NoteId m_holdOver;       ///< the note that it rests on
    bool m_mergeReady = false;
    std::optional<QPointF> m_bandFrom;
    std::optional<QRectF> m_band;
    std::optional<QSet<QString>> m_found;
    QPointer<QWidget> m_parkingTarget;
    int m_zoomPercent = 100;
    double m_pinched = 1;      ///< how far two fingers have moved since the zoom last changed
    Lines m_lines = Lines::OfFocused;
    NoteId m_hovered;
    std::optional<QPointF> m_handleAt; ///< where a link's handle was pressed
    std::optional<QPointF> m_linkAt;   ///< where a link is dragged to
    std::optional<QPointF> m_outsideAt; ///< where something from outside hovers
    QPointF m_dragGlobal;
    QTimer m_edgeScroll;
};

} // namespace tambon
