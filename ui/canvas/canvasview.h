#pragma once

#include "ui/canvas/canvaslayout.h"
#include "ui/canvas/canvaspainter.h"
#include "ui/canvas/noteeditor.h"
#include "ui/mainwindow/page.h"

#include <QSet>
#include <QWidget>

namespace tambon {

/// The canvas itself: paints blocks and notes, moves the focus among them, edits, reorders, moves and links them by
/// mouse and by keyboard. One tab stop; inside it the arrows rove. It holds no note: it lays out the plan's.
class CanvasView : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Overview, Step };

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
    [[nodiscard]] bool isLinking() const { return !m_linkFrom.isNull(); }
    [[nodiscard]] bool isEditing() const { return m_editor->isVisible(); }
    [[nodiscard]] bool hasUncommittedText() const;
    bool commitEditor();

    // What menus, toolbar and keys ask for.
    void addNote(std::optional<QString> firstLetters = {});
    void editFocused();
    void deleteChosen();
    void moveChosenTo(Block block);
    void reorderFocused(int by);
    void setThreadOfChosen(int thread);
    void startLinking();
    void endLinking();
    void toggleLink(const NoteId& other);
    void waitForBlockNumber();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void focusChanged();
    void failed(const tambon::Error& error);
    void openStepRequested(tambon::Block block);
    void hint(const QString& words); ///< "press 1–9", "choose a note to link with"; empty = nothing to say
    void uncommittedChanged();
    void contextMenuRequested(const QPoint& globalPosition);

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

private:
    void planChanged(const Changes& changes);
    void relayout();
    void placeEditor();
    void keepFocusValid();
    void scrollTo(const QRectF& rect);
    void announceFocus();
    bool perform(const Edit& edit);

    bool commitTyped();
    void editorEnded(NoteEditor::End end);
    void closeEditor();
    void openEditor(const NoteId& note, const QString& text);

    [[nodiscard]] bool handleNavigation(QKeyEvent* event);
    [[nodiscard]] bool handleEditing(QKeyEvent* event);
    [[nodiscard]] bool handleWaitingNumber(QKeyEvent* event);
    void toggleSelected(const NoteId& note);
    void moveFocus(Qt::Key key);
    void moveFocusSideways(bool right);
    void stepFocusInBlock(int by);
    [[nodiscard]] std::vector<NoteId> legalTargetsInOrder() const;
    [[nodiscard]] NoteState stateOf(const NoteBox& box, const QSet<QString>& related) const;
    void paintDropMark(QPainter& painter) const;
    void dropAt(const QPointF& point);
    [[nodiscard]] int insertionIndex(Block block, const QPointF& point) const;

    Document& m_document;
    Mode m_mode;
    Block m_block = Block::Value;
    NoteId m_focused;   ///< null: the block's add row has the focus
    QSet<QString> m_selected;
    CanvasLayout m_layout;
    CanvasRequest m_request;
    NoteEditor* m_editor;
    QString m_textBefore; ///< of the note being edited
    bool m_newNote = false;
    bool m_commitFailed = false; ///< the editor holds text that could not be written
    Block m_newBlock = Block::Value;
    NoteId m_newId;
    NoteId m_linkFrom;
    bool m_waitsForNumber = false;
    std::optional<QPointF> m_pressedAt;
    NoteId m_pressedNote;
    std::optional<QPointF> m_dragAt;
};

} // namespace tambon
