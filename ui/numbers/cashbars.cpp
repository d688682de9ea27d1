#include "ui/numbers/cashbars.h"

#include "ui/theme/text.h"

#include <QEvent>
#include <QPainter>

namespace tambon {

namespace {

constexpr int beforeBar = 48;
constexpr int afterBar = 56;
constexpr int beforeText = 24;
constexpr int swatchWidth = 22;
constexpr int swatchHeight = 14;
constexpr int narrowestBar = 220;

ChartLook cashLook()
{
    const Theme& t = theme();
    return {.fontFamily = {}, .fontPixelSize = px(textBase), .text = t.text, .ink = t.badge, .ground = t.base, .grid = t.hairline};
}

} // namespace

CashBars::CashBars(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CashBars::show(const CashStory& story)
{
    m_story = story;
    setAccessibleDescription(tr("Before: %1 baht. After: %2 baht. %3 %4")
                                 .arg(shown(story.before), shown(story.after()), story.capitalWords, story.partnerWords));
    setToolTip(plainToolTip(accessibleDescription()));
    updateGeometry();
    update();
}

int CashBars::labelWidth() const
{
    const QFontMetrics metrics(designFont(textBase, true));
    return std::max(metrics.horizontalAdvance(tr("Before")), metrics.horizontalAdvance(tr("After"))) + px(spaceLarge);
}

int CashBars::barHeight(bool after) const
{
    return std::max(px(after ? afterBar : beforeBar), QFontMetrics(designFont(after ? textHero : beforeText, true)).height() + px(spaceSmall));
}

QRect CashBars::barRect(bool after) const
{
    const int top = after ? barHeight(false) + px(spaceSmall) : 0;
    return {labelWidth(), top, width() - labelWidth(), barHeight(after)};
}

/// Both entries on one line at its right end while they fit, else one under the other.
std::vector<CashBars::LegendEntry> CashBars::legend(int width) const
{
    std::vector<LegendEntry> entries;
    if (m_story.capital.satang > 0)
        entries.push_back({{}, {}, Fill::Hatched, m_story.capitalWords});
    if (m_story.partner.satang > 0)
        entries.push_back({{}, {}, Fill::Dotted, m_story.partnerWords});
    const QFontMetrics metrics(designFont(textBase));
    const int lead = px(swatchWidth + spaceSmall);
    const int top = barHeight(false) + barHeight(true) + px(spaceSmall + spaceMedium);
    int all = -px(spacePage);
    for (const LegendEntry& entry : entries)
        all += lead + metrics.horizontalAdvance(entry.words) + px(spacePage);
    const bool oneLine = all <= width - labelWidth();
    int x = oneLine ? width - all : labelWidth();
    int y = top;
    for (LegendEntry& entry : entries) {
        const int room = oneLine ? metrics.horizontalAdvance(entry.words) : width - x - lead;
        const int high = metrics.boundingRect(QRect(0, 0, room + 1, 10000), Qt::TextWordWrap, entry.words).height();
        entry.swatch = {x, y + (metrics.height() - px(swatchHeight)) / 2, px(swatchWidth), px(swatchHeight)};
        entry.text = {x + lead, y, room + 1, std::max(high, metrics.height())};
        oneLine ? x += lead + room + px(spacePage) : y += entry.text.height() + px(spaceTiny);
    }
    return entries;
}

int CashBars::heightForWidth(int width) const
{
    const auto entries = legend(width);
    const int bars = barHeight(false) + barHeight(true) + px(spaceSmall);
    return entries.empty() ? bars : entries.back().text.bottom() + 1;
}

QSize CashBars::minimumSizeHint() const
{
    const int width = labelWidth() + px(narrowestBar);
    return {width, barHeight(false) + barHeight(true) + px(spaceSmall)};
}

QSize CashBars::sizeHint() const { return {labelWidth() + 3 * px(narrowestBar), heightForWidth(labelWidth() + 3 * px(narrowestBar))}; }

void CashBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(designFont(textBase, true));
    painter.setPen(theme().text);
    for (const bool after : {false, true}) {
        const QRect bar = barRect(after);
        painter.drawText(QRect(0, bar.top(), labelWidth(), bar.height()), Qt::AlignLeft | Qt::AlignVCenter, after ? tr("After") : tr("Before"));
    }
    paintBefore(painter);
    paintAfter(painter);
    painter.setFont(designFont(textBase));
    for (const LegendEntry& entry : legend(width())) {
        paintFill(painter, entry.swatch, entry.fill, cashLook());
        painter.setPen(theme().text);
        painter.drawText(entry.text, Qt::TextWordWrap, entry.words);
    }
}

void CashBars::paintBefore(QPainter& painter) const
{
    const QRect bar = barRect(false);
    painter.setPen(QPen(theme().badge, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(theme().base);
    painter.drawRect(QRectF(bar).adjusted(1, 1, -1, -1));
    paintWords(painter, bar, {}, m_story.before, tr("if everything is bought and hired"), beforeText);
}

void CashBars::paintAfter(QPainter& painter) const
{
    const QRectF bar = barRect(true);
    const double perSatang = m_story.before.satang > 0 ? bar.width() / double(m_story.before.satang) : 0;
    QRectF solid = bar;
    solid.setWidth(perSatang > 0 ? double(m_story.after().satang) * perSatang : 0);
    QRectF hatched(solid.right(), bar.top(), double(m_story.capital.satang) * perSatang, bar.height());
    QRectF dotted(hatched.right(), bar.top(), double(m_story.partner.satang) * perSatang, bar.height());
    const ChartLook look = cashLook();
    paintFill(painter, solid, Fill::Solid, look);
    paintFill(painter, hatched, Fill::Hatched, look);
    paintFill(painter, dotted, Fill::Dotted, look);
    painter.setPen(QPen(theme().badge, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(1, 1, -1, -1));
    for (const QRectF& part : {hatched, dotted})
        if (part.width() > 0 && part.left() > bar.left())
            painter.drawLine(QPointF(part.left(), part.top() + 1), QPointF(part.left(), part.bottom() - 1));
    paintAmount(painter, hatched, m_story.capital);
    paintAmount(painter, dotted, m_story.partner);
    paintWords(painter, bar.toRect(), solid.toRect(), m_story.after(), tr("really paid in cash"), textHero);
}

/// In the solid part where it fits; else on a plate of the ground, so that it can always be read.
void CashBars::paintWords(QPainter& painter, const QRect& bar, const QRect& solid, Money money, const QString& words, int size) const
{
    const QFont bold = designFont(size, true);
    const QString sum = tr("%1 baht").arg(shown(money));
    const int sumWidth = QFontMetrics(bold).horizontalAdvance(sum);
    const bool inside = solid.width() >= sumWidth + 2 * px(spaceMedium);
    QRect line = (inside ? solid : bar).adjusted(px(spaceMedium) + px(2), 2, -px(spaceSmall), -2);
    if (!inside && !solid.isNull()) {
        line.moveLeft(std::max(line.left(), solid.right() + px(spaceSmall)));
        painter.fillRect(QRect(line.left() - px(spaceTiny), line.top() + px(spaceTiny), sumWidth + px(spaceSmall), line.height() - px(spaceSmall)), theme().base);
    }
    painter.setPen(inside ? theme().onBadge : theme().text);
    painter.setFont(bold);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, sum);
    const int rest = line.width() - sumWidth - px(spaceLarge);
    if ((!inside && !solid.isNull()) || QFontMetrics(designFont(textBase)).horizontalAdvance(words) > rest)
        return;
    painter.setFont(designFont(textBase));
    painter.drawText(line.adjusted(sumWidth + px(spaceLarge), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
}

void CashBars::paintAmount(QPainter& painter, const QRectF& part, Money money) const
{
    painter.setFont(designFont(textBase));
    const QFontMetricsF metrics(painter.font());
    const QString text = shown(money);
    const double width = metrics.horizontalAdvance(text) + px(spaceSmall);
    if (money.satang <= 0 || width + px(spaceTiny) > part.width())
        return;
    const QRectF plate(part.center().x() - width / 2, part.center().y() - metrics.height() / 2, width, metrics.height());
    painter.fillRect(plate, theme().base);
    painter.setPen(theme().text);
    painter.drawText(plate, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void CashBars::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    updateGeometry();
}

} // namespace tambon
