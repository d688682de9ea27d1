#include "ui/widgets/dateedits.h"

#include "core/base/thaidate.h"

#include <QKeyEvent>

#include <optional>

namespace tambon {

namespace {

struct DateStep {
    int steps = 0;
    bool far = false;
};

std::optional<DateStep> stepOfKey(const QKeyEvent& event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_Up:
        return DateStep{.steps = 1};
    case Qt::Key_Down:
        return DateStep{.steps = -1};
    case Qt::Key_PageUp:
        return DateStep{.steps = 1, .far = true};
    case Qt::Key_PageDown:
        return DateStep{.steps = -1, .far = true};
    default:
        return std::nullopt;
    }
}

} // namespace

DateEdit::DateEdit(QWidget* parent)
    : ParsedEdit(parent)
{
    setPlaceholderText(tr("e.g. 20 พ.ย. 2569"));
}

void DateEdit::setDate(QDate date)
{
    m_date = date;
    showValue(date.isValid() ? shownValue(date) : QString());
}

Result<QString> DateEdit::take(const QString& typed)
{
    if (typed.isEmpty()) {
        m_date = {};
        return QString();
    }
    const Result<QDate> read = readTyped(typed);
    if (!read)
        return tl::unexpected(read.error());
    m_date = *read;
    return shownValue(m_date);
}

void DateEdit::keyPressEvent(QKeyEvent* event)
{
    const std::optional<DateStep> asked = isReadOnly() ? std::nullopt : stepOfKey(*event);
    if (asked)
        step(asked->steps, asked->far);
    else
        ParsedEdit::keyPressEvent(event);
}

void DateEdit::step(int steps, bool far)
{
    if (!settle())
        return;
    const QDate next = m_date.isValid() ? stepped(m_date, steps, far) : QDate::currentDate();
    setText(shownValue(next));
    settle();
    selectAll();
}

Result<QDate> DateEdit::readTyped(const QString& typed) const
{
    return readDate(typed);
}

QString DateEdit::shownValue(QDate date) const
{
    return shortDate(date);
}

QDate DateEdit::stepped(QDate date, int steps, bool far) const
{
    return far ? date.addMonths(steps) : date.addDays(steps);
}

MonthEdit::MonthEdit(QWidget* parent)
    : DateEdit(parent)
{
    setPlaceholderText(tr("e.g. มี.ค. 2570"));
}

Result<QDate> MonthEdit::readTyped(const QString& typed) const
{
    return readMonth(typed);
}

QString MonthEdit::shownValue(QDate date) const
{
    return monthAndYear(date);
}

QDate MonthEdit::stepped(QDate date, int steps, bool far) const
{
    return far ? date.addYears(steps) : date.addMonths(steps);
}

} // namespace tambon
