#include "ui/widgets/parsededit.h"

#include "ui/theme/tambonstyle.h"

#include <QKeyEvent>

namespace tambon {

bool ParsedEdit::settle()
{
    const QString typed = text().trimmed();
    if (typed == m_settled && m_problem.isEmpty())
        return true;
    const Result<QString> shownText = take(typed);
    if (!shownText) {
        setProblem(sentence(shownText.error()));
        return false;
    }
    setProblem({});
    const bool changed = *shownText != m_settled;
    m_settled = *shownText;
    setText(m_settled);
    if (changed)
        Q_EMIT valueEntered();
    return true;
}

void ParsedEdit::showValue(const QString& text)
{
    m_settled = text;
    setText(text);
    setProblem({});
}

void ParsedEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // A menu or another window takes the keyboard only for a while.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        settle();
}

void ParsedEdit::keyPressEvent(QKeyEvent* event)
{
    // A field that is not understood keeps Enter, so that no dialog closes over it.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !settle()) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void ParsedEdit::setProblem(const QString& problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    setProperty(invalidProperty, !problem.isEmpty());
    setAccessibleDescription(problem);
    update();
    Q_EMIT problemChanged(problem);
}

PlainLabel* problemLabel(ParsedEdit* field, QWidget* parent)
{
    PlainLabel* label = wrappingLabel(field->problem(), {.size = textSmallest, .colour = TextColour::Must}, parent);
    const auto showProblem = [label](const QString& problem) {
        label->setText(problem);
        label->setVisible(!problem.isEmpty());
    };
    label->setVisible(!field->problem().isEmpty());
    QObject::connect(field, &ParsedEdit::problemChanged, label, showProblem);
    return label;
}

} // namespace tambon
