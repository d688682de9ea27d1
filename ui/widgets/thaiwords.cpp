#include "ui/widgets/thaiwords.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextEdit>

namespace tambon {

namespace {

enum class WordStep { Back, Forward };

bool doubleClickLine(QLineEdit& field, const QMouseEvent& click)
{
    if (field.echoMode() != QLineEdit::Normal || click.button() != Qt::LeftButton || !field.isEnabled())
        return false;
    const WordSpan word = wordAt(field.text(), field.cursorPositionAt(click.position().toPoint()));
    field.setSelection(int(word.begin), int(word.end - word.begin));
    return true;
}

bool stepInLine(QLineEdit& field, WordStep step, bool selects)
{
    if (field.echoMode() != QLineEdit::Normal)
        return false;
    const int from = field.cursorPosition();
    const qsizetype to
        = step == WordStep::Forward ? nextWordStart(field.text(), from) : previousWordStart(field.text(), from);
    field.cursorForward(selects, int(to) - from);
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
bool stepInText(TextField& field, WordStep step, bool selects)
{
    QTextCursor cursor = field.textCursor();
    const auto mode = selects ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor;
    const QString text = cursor.block().text();
    const int at = cursor.positionInBlock();
    const bool forward = step == WordStep::Forward;
    if (forward ? at == text.size() : at == 0) {
        cursor.movePosition(forward ? QTextCursor::NextCharacter : QTextCursor::PreviousCharacter, mode);
    } else {
        const qsizetype to = forward ? nextWordStart(text, at) : previousWordStart(text, at);
        cursor.setPosition(cursor.block().position() + int(to), mode);
    }
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

bool wordKey(QObject* watched, const QKeyEvent& key)
{
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool selects = modifiers == (Qt::ControlModifier | Qt::ShiftModifier);
    if ((modifiers != Qt::ControlModifier && !selects) || (key.key() != Qt::Key_Left && key.key() != Qt::Key_Right))
        return false;
    const WordStep step = key.key() == Qt::Key_Right ? WordStep::Forward : WordStep::Back;
    if (auto* line = qobject_cast<QLineEdit*>(watched))
        return stepInLine(*line, step, selects);
    if (auto* plain = qobject_cast<QPlainTextEdit*>(watched))
        return stepInText(*plain, step, selects);
    if (auto* rich = qobject_cast<QTextEdit*>(watched))
        return stepInText(*rich, step, selects);
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
