#include "ui/widgets/thaiwords.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextEdit>

#include <optional>

namespace tambon {

namespace {

enum class WordStep { Back, Forward };
enum class WordWish { Move, Select, Delete };

struct WordKey {
    WordStep step;
    WordWish wish;
};

std::optional<WordKey> wordKeyOf(const QKeyEvent& key)
{
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::ControlModifier;
    if (!plain && modifiers != (Qt::ControlModifier | Qt::ShiftModifier))
        return std::nullopt;
    switch (key.key()) {
    case Qt::Key_Left:
        return WordKey{WordStep::Back, plain ? WordWish::Move : WordWish::Select};
    case Qt::Key_Right:
        return WordKey{WordStep::Forward, plain ? WordWish::Move : WordWish::Select};
    case Qt::Key_Backspace:
        return plain ? std::optional(WordKey{WordStep::Back, WordWish::Delete}) : std::nullopt;
    case Qt::Key_Delete:
        return plain ? std::optional(WordKey{WordStep::Forward, WordWish::Delete}) : std::nullopt;
    default:
        return std::nullopt;
    }
}

/// The field in which a key types: spin boxes and editable lists hand keys on to theirs without an event.
QLineEdit* lineOf(QObject* watched)
{
    if (auto* line = qobject_cast<QLineEdit*>(watched))
        return line;
    if (auto* box = qobject_cast<QComboBox*>(watched))
        return box->lineEdit();
    auto* spin = qobject_cast<QAbstractSpinBox*>(watched);
    return spin ? spin->findChild<QLineEdit*>() : nullptr;
}

bool doubleClickLine(QLineEdit& field, const QMouseEvent& click)
{
    if (field.echoMode() != QLineEdit::Normal || click.button() != Qt::LeftButton || !field.isEnabled())
        return false;
    const WordSpan word = wordAt(field.text(), field.cursorPositionAt(click.position().toPoint()));
    field.setSelection(int(word.begin), int(word.end - word.begin));
    return true;
}

/// QLineEdit's own steps count cells, of which Thai has fewer than characters.
void moveTo(QLineEdit& field, int position, bool selects)
{
    const int cursor = field.cursorPosition();
    int anchor = cursor;
    if (field.hasSelectedText())
        anchor = field.selectionStart() == cursor ? field.selectionEnd() : field.selectionStart();
    if (selects && position != anchor)
        field.setSelection(anchor, position - anchor);
    else
        field.setCursorPosition(position);
}

bool stepInLine(QLineEdit& field, WordKey key)
{
    const bool deletes = key.wish == WordWish::Delete;
    if (field.echoMode() != QLineEdit::Normal || (deletes && field.isReadOnly()))
        return false;
    if (!deletes || !field.hasSelectedText()) {
        const int from = field.cursorPosition();
        const bool forward = key.step == WordStep::Forward;
        const qsizetype to = forward ? nextWordStart(field.text(), from) : previousWordStart(field.text(), from);
        moveTo(field, int(to), key.wish != WordWish::Move);
    }
    if (deletes && field.hasSelectedText())
        field.del();
    return true;
}

template <typename TextField>
bool doubleClickText(TextField& field, const QMouseEvent& click)
{
    if (click.button() != Qt::LeftButton || !(field.textInteractionFlags() & Qt::TextSelectableByMouse))
        return false;
    QTextCursor cursor = field.cursorForPosition(click.position().toPoint());
    const int start = cursor.block().position();
    const WordSpan word = wordAt(cursor.block().text(), cursor.positionInBlock());
    cursor.setPosition(start + int(word.begin));
    cursor.setPosition(start + int(word.end), QTextCursor::KeepAnchor);
    field.setTextCursor(cursor);
    return true;
}

template <typename TextField>
bool stepInText(TextField& field, WordKey key)
{
    const bool deletes = key.wish == WordWish::Delete;
    QTextCursor cursor = field.textCursor();
    if (deletes && field.isReadOnly())
        return false;
    if (deletes && cursor.hasSelection()) {
        cursor.removeSelectedText();
        field.setTextCursor(cursor);
        return true;
    }
    const auto mode = key.wish == WordWish::Move ? QTextCursor::MoveAnchor : QTextCursor::KeepAnchor;
    const QString text = cursor.block().text();
    const int at = cursor.positionInBlock();
    const bool forward = key.step == WordStep::Forward;
    if (forward ? at == text.size() : at == 0) {
        cursor.movePosition(forward ? QTextCursor::NextCharacter : QTextCursor::PreviousCharacter, mode);
    } else {
        const qsizetype to = forward ? nextWordStart(text, at) : previousWordStart(text, at);
        cursor.setPosition(cursor.block().position() + int(to), mode);
    }
    if (deletes)
        cursor.removeSelectedText();
    field.setTextCursor(cursor);
    return true;
}

bool doubleClick(QObject* watched, const QMouseEvent& click)
{
    if (auto* line = qobject_cast<QLineEdit*>(watched))
        return doubleClickLine(*line, click);
    if (auto* plain = qobject_cast<QPlainTextEdit*>(watched->parent()); plain && plain->viewport() == watched)
        return doubleClickText(*plain, click);
    if (auto* rich = qobject_cast<QTextEdit*>(watched->parent()); rich && rich->viewport() == watched)
        return doubleClickText(*rich, click);
    return false;
}

bool wordKey(QObject* watched, const QKeyEvent& event)
{
    const auto key = wordKeyOf(event);
    if (!key)
        return false;
    if (auto* line = lineOf(watched))
        return stepInLine(*line, *key);
    if (auto* plain = qobject_cast<QPlainTextEdit*>(watched))
        return stepInText(*plain, *key);
    if (auto* rich = qobject_cast<QTextEdit*>(watched))
        return stepInText(*rich, *key);
    return false;
}

} // namespace

WordSpan wordAt(const QString& text, qsizetype position)
{
    if (text.isEmpty())
        return {};
    const qsizetype inside = qBound<qsizetype>(0, position, text.size() - 1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(inside);
    const qsizetype begin = finder.isAtBoundary() ? inside : finder.toPreviousBoundary();
    finder.setPosition(inside);
    const qsizetype end = finder.toNextBoundary();
    return {.begin = qMax<qsizetype>(0, begin), .end = end < 0 ? text.size() : end};
}

qsizetype nextWordStart(const QString& text, qsizetype position)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(position);
    qsizetype next = finder.toNextBoundary();
    while (next >= 0 && next < text.size() && text.at(next).isSpace())
        next = finder.toNextBoundary();
    return next < 0 ? text.size() : next;
}

qsizetype previousWordStart(const QString& text, qsizetype position)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(position);
    qsizetype previous = finder.toPreviousBoundary();
    while (previous > 0 && text.at(previous).isSpace())
        previous = finder.toPreviousBoundary();
    return qMax<qsizetype>(0, previous);
}

bool ThaiWordFilter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonDblClick)
        return doubleClick(watched, *static_cast<QMouseEvent*>(event));
    if (event->type() == QEvent::KeyPress)
        return wordKey(watched, *static_cast<QKeyEvent*>(event));
    return false;
}

} // namespace tambon
