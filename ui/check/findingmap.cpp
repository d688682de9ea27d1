#include "ui/check/findingmap.h"

#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/blockgrid.h"

#include <QEvent>
#include <QPainter>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mapWidth = 240; // design pixels at the least; it grows with its card
constexpr int mapHeight = 176;

struct MapInk {
    QColor ground;
    QColor edge;
    QString icon;
    int count = 0;
};

QStringList wordsFor(int must, int should)
{
    QStringList parts;
    if (must > 0)
        parts << FindingMap::tr("%n to mend", nullptr, must);
    if (should > 0)
        parts << FindingMap::tr("%n worth a look", nullptr, should);
    return parts;
}

} // namespace

FindingMap::FindingMap(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Where on the canvas"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FindingMap::setFindings(const std::vector<Finding>& findings)
{
    m_counts = {};
    for (const Finding& finding : findings) {
        Counts& counts = m_counts[size_t(number(finding.block) - 1)];
        ++(severityOf(finding.rule) == Severity::Must ? counts.must : counts.should);
    }
    setAccessibleDescription(inWords());
    setToolTip(plainToolTip(inWords()));
    update();
}

QString FindingMap::inWords() const
{
    QStringList lines;
    for (const Block block : allBlocks) {
        const Counts& counts = m_counts[size_t(number(block) - 1)];
        const QStringList parts = wordsFor(counts.must, counts.should);
        if (!parts.isEmpty())
            //: A step's number and name, then how many findings it has
            lines << tr("Step %1 %2: %3").arg(QString::number(number(block)), blockName(block), parts.join(u", "_s));
    }
    return lines.isEmpty() ? tr("No block has anything to mend") : lines.join(u'\n');
}

QSize FindingMap::sizeHint() const
{
    return {px(mapWidth), px(mapHeight)};
}

void FindingMap::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

void FindingMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
    for (const Block block : allBlocks)
        paintBlock(painter, block, blockRect(block, whole, px(spaceTiny)));
}

void FindingMap::paintBlock(QPainter& painter, Block block, const QRectF& rect) const
{
    const Theme& t = theme();
    const Counts& counts = m_counts[size_t(number(block) - 1)];
    MapInk ink{t.base, t.blockEdge, {}, 0};
    if (counts.must > 0)
        ink = {t.mustGround, t.must, u"must"_s, counts.must + counts.should};
    else if (counts.should > 0)
        ink = {t.careGround, t.care, u"warning"_s, counts.should};

    const bool marked = ink.count > 0;
    painter.setPen(QPen(ink.edge, marked ? 2 : 1));
    painter.setBrush(ink.ground);
    painter.drawRoundedRect(rect, px(radiusNote), px(radiusNote));

    const double line = px(22);
    QRectF number(rect.left(), rect.center().y() - (marked ? line : line / 2), rect.width(), line);
    painter.setPen(t.text);
    painter.setFont(designFont(textSmallest, true));
    painter.drawText(number, Qt::AlignCenter, QString::number(tambon::number(block)));
    if (!marked)
        return;
    const QString count = QString::number(ink.count);
    painter.setFont(designFont(textSmallest));
    const double icon = px(16);
    const double whole = icon + px(6) + painter.fontMetrics().horizontalAdvance(count);
    const QRectF at(rect.center().x() - whole / 2, number.bottom(), whole, line);
    paintIcon(painter, ink.icon, {at.left(), at.center().y() - icon / 2, icon, icon}, ink.edge);
    painter.setPen(ink.edge);
    painter.drawText(at, Qt::AlignRight | Qt::AlignVCenter, count);
}

} // namespace tambon
