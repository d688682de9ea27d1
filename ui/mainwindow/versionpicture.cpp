#include "ui/mainwindow/versionpicture.h"

#include "core/exchange/image/canvasimage.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace tambon {

VersionPicture::VersionPicture(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("The canvas at this version"));
}

void VersionPicture::showPlan(std::optional<Plan> plan)
{
    m_plan = std::move(plan);
    m_image = {};
    setAccessibleDescription(m_plan ? tr("%n note(s)", nullptr, int(m_plan->notes.size())) : QString());
    update();
}

QSize VersionPicture::sizeHint() const { return {px(640), px(400)}; }
QSize VersionPicture::minimumSizeHint() const { return {px(240), px(150)}; }

void VersionPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), lightTheme().base); // paper
    if (m_plan) {
        const QSize pixels = size() * devicePixelRatioF();
        if (m_image.size() != pixels) {
            m_image = canvasImage(*m_plan, pixels);
            m_image.setDevicePixelRatio(devicePixelRatioF());
        }
        painter.drawImage(0, 0, m_image);
    }
    painter.setPen(theme().hairline);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace tambon
