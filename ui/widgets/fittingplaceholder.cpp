#include "ui/widgets/fittingplaceholder.h"

#include <QEvent>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionFrame>

#include <algorithm>

namespace tambon {

namespace {

constexpr int cursorRoom = 6; ///< the field's own margins beside its text

} // namespace

FittingPlaceholder::FittingPlaceholder(QLineEdit* field)
    : QObject(field)
    , m_field(field)
{
    field->installEventFilter(this);
}

void FittingPlaceholder::setTexts(const QStringList& texts)
{
    m_texts = texts;
    choose();
}

void FittingPlaceholder::choose()
{
    if (m_texts.isEmpty())
        return;
    QStyleOptionFrame option;
    option.initFrom(m_field);
    option.lineWidth = m_field->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, m_field);
    const int room = m_field->style()->subElementRect(QStyle::SE_LineEditContents, &option, m_field).width() - cursorRoom;
    const auto fitting = std::find_if(m_texts.begin(), m_texts.end(),
        [&](const QString& text) { return m_field->fontMetrics().horizontalAdvance(text) <= room; });
    m_field->setPlaceholderText(fitting == m_texts.end() ? m_texts.last() : *fitting);
}

bool FittingPlaceholder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        choose();
    return QObject::eventFilter(watched, event);
}

} // namespace tambon
