#include "ui/widgets/problemstrip.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace tambon {

ProblemStrip::ProblemStrip(QWidget* parent)
    : QWidget(parent)
    , m_sentence(wrappingLabel({}, {}, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(spaceMedium + 18 + spaceSmall), px(spaceSmall), px(spaceMedium), px(spaceSmall));
    layout->addWidget(m_sentence, 1);
    hide();
}

void ProblemStrip::show(const Error& error)
{
    m_sentence->setText(sentence(error));
    setAccessibleName(m_sentence->text());
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ProblemStrip::clear()
{
    m_sentence->clear();
    hide();
}

QString ProblemStrip::text() const
{
    return m_sentence->text();
}

void ProblemStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    stylepainting::drawBox(painter, rect(), {.fill = t.mustGround, .edge = t.must, .radius = double(px(radiusControl))});
    const int size = px(18);
    paintIcon(painter, QStringLiteral("warning"), QRectF(px(spaceMedium), (height() - size) / 2.0, size, size), t.must);
}

bool isAboutTyping(const Error& error)
{
    switch (error.code) {
    case ErrorCode::TextTooLong:
    case ErrorCode::TextControl:
    case ErrorCode::TextEmpty:
    case ErrorCode::NumberNotUnderstood:
    case ErrorCode::NumberOutOfRange:
    case ErrorCode::DateNotUnderstood:
    case ErrorCode::DateImpossible:
    case ErrorCode::DateAmbiguous:
    case ErrorCode::YearNotUnderstood:
    case ErrorCode::EndBeforeStart:
        return true;
    default:
        return false;
    }
}

} // namespace tambon
