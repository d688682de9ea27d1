#include "ui/canvas/stepdots.h"

#include "ui/theme/tambonstyle.h"
#include "ui/theme/text.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace tambon {

namespace {

class StepDot : public QAbstractButton {
public:
    StepDot(Block block, QWidget* parent)
        : QAbstractButton(parent)
        , m_block(block)
    {
        setFocusPolicy(Qt::StrongFocus);
        setProperty(cornerRadiusProperty, heightControl / 2);
    }
    void setCompact(bool compact)
    {
        m_compact = compact;
        updateGeometry();
        update();
    }
    void show(bool done, bool current)
    {
        m_done = done;
        m_current = current;
        const QString state = current ? StepDots::tr("shown now") : done ? StepDots::tr("has notes") : StepDots::tr("no note yet");
        setAccessibleName(StepDots::tr("Step %1 %2, %3").arg(QString::number(number(m_block)), blockName(m_block), state));
        setToolTip(plainToolTip(blockName(m_block)));
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {px(isTicked() ? 48 : 36), px(36)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& t = theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setBrush(m_current ? t.badge : m_done ? t.okGround : t.base);
        painter.setPen(QPen(m_current ? t.badge : m_done ? t.ok : t.inputEdge, 1));
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        painter.setFont(designFont(textBase, m_current));
        painter.setPen(m_current ? t.onBadge : m_done ? t.ok : t.text);
        const bool ticked = isTicked();
        painter.drawText(ticked ? box.adjusted(0, 0, -px(16), 0) : box, Qt::AlignCenter, QString::number(number(m_block)));
        if (!ticked)
            return;
        painter.setPen(QPen(t.ok, px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF c(box.right() - px(16), box.center().y());
        painter.drawPolyline(QPolygonF{c + QPointF(-px(4), 0), c + QPointF(-px(1), px(4)), c + QPointF(px(5), -px(4))});
    }

private:
    [[nodiscard]] bool isTicked() const { return m_done && !m_current && !m_compact; }

    Block m_block;
    bool m_done = false;
    bool m_current = false;
    bool m_compact = false;
};

} // namespace

StepDots::StepDots(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(spaceSmall) - 1);
    for (const Block block : allBlocks) {
        auto* dot = new StepDot(block, this);
        connect(dot, &QAbstractButton::clicked, this, [this, block] { Q_EMIT chosen(block); });
        row->addWidget(dot);
    }
    row->addStretch();
}

void StepDots::setCompact(bool compact)
{
    for (int i = 0; i < int(allBlocks.size()); ++i)
        static_cast<StepDot*>(layout()->itemAt(i)->widget())->setCompact(compact);
    layout()->setSpacing(px(compact ? spaceTiny : spaceSmall) - 1);
}

void StepDots::show(const Plan& plan, Block current)
{
    for (const Block block : allBlocks) {
        auto* dot = static_cast<StepDot*>(layout()->itemAt(number(block) - 1)->widget());
        dot->show(!plan.notesIn(block).empty(), block == current);
    }
}

} // namespace tambon
