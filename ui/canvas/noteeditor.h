#pragma once

#include "core/plan/plan.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace tambon {

/// The in-place editor of one note: same font, same width and same line height as the note it lies on. Says what was
/// typed after a pause, and how the typing ended.
class NoteEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class End {
        Done,    ///< Tab, or the focus went elsewhere
        AddNext, ///< Enter: done, and on to the next note while new ones are written
        AddAnother, ///< Insert: done, and on to a new note in any case
        Cancel,  ///< Escape
    };

    explicit NoteEditor(QWidget* parent);
    void begin(const NoteId& note, const QString& text, double designPixelSize, int lineHeight);
    [[nodiscard]] const NoteId& note() const { return m_note; }
    [[nodiscard]] QString typed() const { return toPlainText(); }
    [[nodiscard]] bool isDirty() const { return m_pause.isActive(); }
    void stopWaiting() { m_pause.stop(); }

Q_SIGNALS:
    /// 400 ms after the last key.
    void paused();
    void typedChanged();
    void ended(tambon::NoteEditor::End end);
    /// More than a note holds, or no text: the canvas says what can be done with it.
    void pastedElsewhere(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void setLineHeight(int pixels);
    void takeNoteColours();
    void noteTyping();

    NoteId m_note;
    QTimer m_pause;
    int m_lineHeight = 24;
    bool m_settingUp = false;
};

} // namespace tambon
