#include "ui/canvas/noteeditor.h"

#include "core/base/text.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/text.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

namespace tambon {

namespace {

constexpr int pauseMs = 400;

} // namespace

NoteEditor::NoteEditor(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    setProperty(paintsOwnFocusProperty, true); // the note below shows the ring
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    takeNoteColours();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NoteEditor::paused);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEditor::noteTyping);
}

/// A note stays paper when the window is dark.
void NoteEditor::takeNoteColours()
{
    QPalette paper; // only what is set here stays; the rest follows the application's palette
    paper.setColor(QPalette::Base, Qt::transparent);
    paper.setColor(QPalette::Text, theme().noteText);
    setPalette(paper);
}

void NoteEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && palette().color(QPalette::Text) != theme().noteText)
        takeNoteColours();
}

void NoteEditor::begin(const NoteId& note, const QString& text, double designPixelSize, int lineHeight)
{
    m_settingUp = true;
    m_note = note;
    m_lineHeight = lineHeight;
    setFont(designFont(designPixelSize));
    setPlainText(text);
    setLineHeight(lineHeight);
    moveCursor(QTextCursor::End);
    document()->clearUndoRedoStacks();
    m_pause.stop();
    m_settingUp = false;
}

void NoteEditor::setLineHeight(int pixels)
{
    // QPlainTextEdit lays lines out by the font; the extra leading keeps tone marks inside their line.
    const QFontMetricsF metrics(font());
    const double extra = pixels - metrics.height();
    setViewportMargins(0, qMax(0, qRound(extra / 2)), 0, 0);
}

void NoteEditor::noteTyping()
{
    if (m_settingUp)
        return;
    m_pause.start();
    Q_EMIT typedChanged();
}

void NoteEditor::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier)) {
        Q_EMIT ended(End::AddNext);
        return;
    }
    if (event->key() == Qt::Key_Insert && event->modifiers() == Qt::NoModifier) {
        Q_EMIT ended(End::AddAnother);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT ended(End::Cancel);
        return;
    }
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        Q_EMIT ended(End::Done);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    // A context menu borrows the focus and gives it back.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT ended(End::Done);
}

void NoteEditor::insertFromMimeData(const QMimeData* source)
{
    const QString text = source->text();
    const qsizetype kept = toPlainText().size() - textCursor().selectedText().size();
    if (kept + text.size() <= maxNoteLength && plainText(text, maxNoteLength))
        insertPlainText(text);
    else
        Q_EMIT pastedElsewhere(text);
}

} // namespace tambon
