#include "ui/widgets/turningrow.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace tambon {

TurningRow::TurningRow(int spacing, QWidget* parent)
    : QWidget(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(spacing);
}

void TurningRow::add(QWidget* widget, int stretch)
{
    m_row->addWidget(widget, stretch);
}

QSize TurningRow::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < m_row->count(); ++i)
        widest = std::max(widest, m_row->itemAt(i)->minimumSize().width());
    return {widest, m_row->minimumSize().height()};
}

void TurningRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// What lies in it may ask for more or less room while the row itself stays as it is.
bool TurningRow::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void TurningRow::arrange()
{
    int together = m_row->spacing() * (m_row->count() - 1);
    for (int i = 0; i < m_row->count(); ++i)
        together += m_row->itemAt(i)->minimumSize().width();
    m_row->setDirection(together <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace tambon
