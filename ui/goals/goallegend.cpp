#include "ui/goals/goallegend.h"

#include "ui/goals/goalcard.h"
#include "ui/goals/goalwords.h"
#include "ui/theme/text.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A point of the goal line in the legend.
class LegendPoint : public QWidget {
public:
    explicit LegendPoint(void (*paintPoint)(QPainter&, QPointF))
        : m_paintPoint(paintPoint)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {px(26), px(26)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_paintPoint(painter, QRectF(rect()).center());
    }

private:
    void (*m_paintPoint)(QPainter&, QPointF);
};

} // namespace

GoalLegend::GoalLegend(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(new LegendPoint(paintNowPoint));
    row->addWidget(plainLabel(tr("Now"), {.size = textSmallest}));
    row->addSpacing(px(spaceMedium));
    row->addWidget(new LegendPoint(paintAimPoint));
    row->addWidget(plainLabel(tr("Aim"), {.size = textSmallest}));
    QStringList levels;
    for (int level = 0; level <= 4; ++level)
        levels << QString(QString::number(level) + u' ' + usualLevelName(level));
    auto* scale = wrappingLabel(levels.join(u" · "_s), {.size = textSmallest, .colour = TextColour::Secondary});
    scale->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(scale, 1);
}

} // namespace tambon
