#include "ui/widgets/card.h"

#include "ui/theme/stylepainting.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace tambon {

Card::Card(QWidget* parent)
    : QFrame(parent)
{
    setProperty(cornerRadiusProperty, radiusCard);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    stylepainting::drawBox(painter, rect(), {.fill = t.base, .edge = t.hairline, .radius = double(px(radiusCard))});
}

} // namespace tambon
