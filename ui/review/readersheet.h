#pragma once

#include "ui/canvas/canvaslayout.h"
#include "ui/review/commentmark.h"

#include <QWidget>

#include <memory>

namespace tambon {

struct NoteState;

inline constexpr int readerListLeast = 260; ///< design pixels that the list takes at least

/// The notes of a plan that is only read: the nine blocks as a list of two columns or as the classic grid. One tab stop;
/// inside it the arrows rove. Needs no document.
class ReaderSheet : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Overview, List };

    explicit ReaderSheet(Mode mode, QWidget* parent = nullptr);
    ~ReaderSheet() override;

    /// Null shows nothing.
    void setPlan(std::shared_ptr<const Plan> plan);
    void setMarks(const QHash<NoteId, CommentMark>& marks);
    [[nodiscard]] const Plan* plan() const { return m_plan.get(); }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] const NoteId& focusedNote() const { return m_focused; }
    void focusNote(const NoteId& note);
    [[nodiscard]] const CanvasLayout& geometryOfNotes() const { return m_layout; }
    [[nodiscard]] CommentMark markOf(const NoteId& note) const { return m_marks.value(note); }
    /// What a screen reader says after the note's words.
    [[nodiscard]] QString descriptionOf(const Note& note) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void focusMoved(const tambon::NoteId& note);
    void commentRequested(const tambon::NoteId& note);
    void listRequested(tambon::Block block); ///< of a block that does not show all its notes
    void leaveRequested();                   ///< Esc

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void relayout();
    void makeRoomForMarks();
    void scrollToFocused();
    void moveFocus(int key);
    void offerComment(const QPoint& at);
    [[nodiscard]] NoteId nearest(int key) const;
    [[nodiscard]] NoteState stateOf(const NoteBox& box, const QSet<QString>& related) const;

    Mode m_mode;
    std::shared_ptr<const Plan> m_plan;
    QHash<NoteId, CommentMark> m_marks;
    NoteId m_focused;
    CanvasRequest m_request;
    CanvasLayout m_layout;
};

/// All blocks below each other, their notes in two columns where there is room; nothing to add.
[[nodiscard]] CanvasLayout readerListLayout(const Plan& plan, CanvasRequest& request);

void installReaderAccessibility();
void readerFocusMoved(ReaderSheet& sheet);
void forgetReaderAccessibles(ReaderSheet& sheet);

} // namespace tambon
