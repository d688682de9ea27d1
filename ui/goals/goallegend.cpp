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
    , m_levels(wrappingLabel({}, {.size = textSmallest, .colour = TextColour::Secondary}))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    const std::vector<std::pair<void (*)(QPainter&, QPointF), QString>> points{{paintBeforePoint, tr("Before")}, {paintNowPoint, tr("Now")}, {paintAimPoint, tr("Aim")}};
    for (const auto& [paintPoint, name] : points) {
        row->addWidget(new LegendPoint(paintPoint));
        row->addWidget(plainLabel(name, {.size = textSmallest}));
        row->addSpacing(px(spaceMedium));
    }
    m_levels->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_levels, 1);
}

void GoalLegend::show(const Plan& plan)
{
    QStringList levels;
    for (int level = 0; level <= plan.topLevel(); ++level)
        levels << QString(QString::number(level) + u' ' + plan.levelName(level));
    m_levels->setText(levels.join(u" · "_s));
}

} // namespace tambon
