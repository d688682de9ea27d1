#include "ui/merging/markedtext.h"

#include "ui/theme/text.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QTextBoundaryFinder>

namespace tambon {

namespace {

/// The nearest place at or before `at` that is between two letters.
qsizetype boundaryBefore(const QString& text, qsizetype at)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(at);
    return finder.isAtBoundary() ? at : std::max<qsizetype>(finder.toPreviousBoundary(), 0);
}

qsizetype boundaryAfter(const QString& text, qsizetype at)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(at);
    const qsizetype after = finder.isAtBoundary() ? at : finder.toNextBoundary();
    return after < 0 ? text.size() : after;
}

} // namespace

DifferingPart differingPart(const QString& text, const QString& other)
{
    qsizetype front = 0;
    while (front < text.size() && front < other.size() && text[front] == other[front])
        ++front;
    qsizetype back = 0;
    while (back < text.size() - front && back < other.size() - front && text[text.size() - 1 - back] == other[other.size() - 1 - back])
        ++back;
    const qsizetype from = boundaryBefore(text, front);
    const qsizetype to = boundaryAfter(text, text.size() - back);
    return {int(from), int(std::max(to, from) - from)};
}

MarkedText::MarkedText(QWidget* parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
}

void MarkedText::showText(const QString& text, const QString& other, const QString& instead)
{
    m_text = text;
    m_other = other;
    m_instead = instead;
    showAgain();
}

void MarkedText::showAgain()
{
    const bool isNothing = m_text.isEmpty();
    setPlainText(isNothing ? m_instead : m_text);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextCharFormat look;
    look.setFont(designFont(textImportant));
    look.setForeground(isNothing ? theme().secondary : theme().text);
    all.setCharFormat(look);
    if (isNothing || m_other.isEmpty())
        return;
    const DifferingPart part = differingPart(m_text, m_other);
    QTextCursor marked(document());
    marked.setPosition(part.from);
    marked.setPosition(part.from + part.length, QTextCursor::KeepAnchor);
    look.setBackground(theme().careGround);
    look.setFontUnderline(true); // the mark is not by colour alone
    marked.setCharFormat(look);
}

void MarkedText::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showAgain();
}

} // namespace tambon
