#include "ui/widgets/iconmark.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QPainter>

namespace tambon {

IconMark::IconMark(QString name, TextColour colour, int size, QWidget* parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_colour(colour)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconMark::setIcon(const QString& name, TextColour colour)
{
    m_name = name;
    m_colour = colour;
    update();
}

QSize IconMark::sizeHint() const
{
    // As high as a line of text, so that both stand on one level.
    return {px(m_size), px(qMax(m_size, 24))};
}

bool IconMark::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QWidget::event(event);
}

void IconMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QRectF square(0, 0, px(m_size), px(m_size));
    square.moveCenter(QRectF(rect()).center());
    paintIcon(painter, m_name, square, colourOf(m_colour));
}

} // namespace tambon
