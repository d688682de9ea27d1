#include "ui/photos/photodropcard.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QPainter>

namespace tambon {

PhotoDropCard::PhotoDropCard(QWidget* parent)
    : QAbstractButton(parent)
{
    setText(tr("Drop a flipchart photo here"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setToolTip(tr("Drop JPG or PNG pictures here, or press to choose them"));
    setWhatsThis(tr("Flipchart pictures of this step: drop JPG or PNG files here, or press to choose them. They are kept in the plan and can be written into notes on the page of photos."));
}

QSize PhotoDropCard::sizeHint() const
{
    return {px(24) + px(spaceSmall) + QFontMetrics(designFont(textBase)).horizontalAdvance(text()) + px(spaceMedium), px(64)};
}

void PhotoDropCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    painter.setBrush(underMouse() ? t.hover : t.base);
    painter.setPen(QPen(t.inputEdge, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radiusControl, radiusControl);
    const QFont font = designFont(textBase);
    const int icon = px(22);
    const int words = QFontMetrics(font).horizontalAdvance(text());
    const int left = (width() - icon - px(spaceSmall) - words) / 2;
    const QColor ink = isEnabled() ? t.secondary : t.disabled;
    paintIcon(painter, QStringLiteral("picture"), QRectF(left, (height() - icon) / 2.0, icon, icon), ink);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(left + icon + px(spaceSmall), 0, words + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace tambon
