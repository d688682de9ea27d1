#include "ui/startscreen/startcards.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/text.h"
#include "ui/widgets/blockgrid.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace tambon {

namespace {

constexpr int verbTile = 64;
constexpr int verbIcon = 34;
constexpr int verbHeight = 128;
constexpr int compactTile = 48;
constexpr int compactHeight = 80;
constexpr int learnHeight = 48;
constexpr int thumbnailWidth = 96;
constexpr int thumbnailHeight = 64;

QRect tileOf(const QWidget& card, int tile)
{
    const int side = px(tile);
    return {px(spacePage), (card.height() - side) / 2, side, side};
}

bool pressesButton(const QKeyEvent& event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

QColor groundOf(const QAbstractButton& button)
{
    const Theme& t = theme();
    return button.isDown() ? t.pressed : button.underMouse() ? t.hover : t.base;
}

} // namespace

VerbCard::VerbCard(QString iconName, const QString& title, const QString& words, Size size)
    : m_iconName(std::move(iconName))
    , m_tile(size == Size::Large ? verbTile : compactTile)
{
    setMinimumHeight(px(size == Size::Large ? verbHeight : compactHeight));
    setAccessibleName(title);
    setAccessibleDescription(words);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(cornerRadiusProperty, radiusCard);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* column = new QVBoxLayout(this);
    const int above = px(size == Size::Large ? spaceLarge : spaceSmall);
    column->setContentsMargins(px(spacePage + m_tile + spacePage), above, px(spacePage), above);
    column->setSpacing(px(2));
    column->addStretch();
    column->addWidget(wrappingLabel(title, {.size = textCardTitle, .bold = true}));
    column->addWidget(wrappingLabel(words, {.colour = TextColour::Secondary}));
    column->addStretch();
    for (QLabel* label : findChildren<QLabel*>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize VerbCard::sizeHint() const
{
    return minimumSizeHint();
}

QSize VerbCard::minimumSizeHint() const
{
    return {px(260), qMax(minimumHeight(), layout()->minimumSize().height())};
}

void VerbCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    stylepainting::drawBox(painter, rect(), {.fill = groundOf(*this), .edge = t.blockEdge, .radius = double(px(radiusCard))});
    const QRect tile = tileOf(*this, m_tile);
    stylepainting::drawBox(painter, tile, {.fill = t.sunk, .edge = Qt::transparent, .radius = double(px(radiusControl))});
    QRect drawing(0, 0, px(m_tile * verbIcon / verbTile), px(m_tile * verbIcon / verbTile));
    drawing.moveCenter(tile.center());
    paintIcon(painter, m_iconName, drawing, t.isDark ? t.text : t.badge);
}

void VerbCard::keyPressEvent(QKeyEvent* event)
{
    if (pressesButton(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

LearnRow::LearnRow(QString iconName, const QString& text)
    : m_iconName(std::move(iconName))
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LearnRow::sizeHint() const
{
    const QFontMetrics metrics(designFont(textBase));
    return {px(spaceLarge + 20 + spaceMedium + spaceLarge) + metrics.horizontalAdvance(text()) + 2, px(learnHeight)};
}

void LearnRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    // The rows lie on a card, which draws the ground and the round corners.
    if (isDown() || underMouse())
        stylepainting::drawBox(painter, rect(),
            {.fill = groundOf(*this), .edge = Qt::transparent, .radius = double(px(radiusControl))});
    const QRect drawing(px(spaceLarge), (height() - px(20)) / 2, px(20), px(20));
    paintIcon(painter, m_iconName, drawing, t.text);
    painter.setFont(designFont(textBase));
    painter.setPen(t.text);
    painter.drawText(rect().adjusted(drawing.right() + px(spaceMedium), 0, -px(spaceSmall), 0),
        Qt::AlignLeft | Qt::AlignVCenter, text());
}

void LearnRow::keyPressEvent(QKeyEvent* event)
{
    if (pressesButton(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

PlanThumbnail::PlanThumbnail(RecentPlan::NoteCounts counts, bool isMissing)
    : m_counts(counts)
    , m_isMissing(isMissing)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PlanThumbnail::sizeHint() const
{
    return {px(thumbnailWidth), px(thumbnailHeight)};
}

void PlanThumbnail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    stylepainting::drawBox(painter, rect(), {.fill = t.base, .edge = t.inputEdge, .radius = double(px(radiusNote))});
    const QRectF inner = QRectF(rect()).adjusted(px(4), px(4), -px(4), -px(4));
    for (size_t i = 0; i < allBlocks.size(); ++i) {
        const QRectF block = blockRect(allBlocks[i], inner, px(2));
        stylepainting::drawBox(painter, block, {.fill = t.base, .edge = t.blockEdge, .radius = 1});
        if (!m_isMissing)
            paintNotes(painter, block.adjusted(px(2), px(3), -px(2), -px(2)), i);
    }
}

void PlanThumbnail::paintNotes(QPainter& painter, const QRectF& block, size_t index) const
{
    const double bar = px(3);
    double y = block.top();
    for (size_t thread = 0; thread < m_counts[index].size(); ++thread) {
        for (int note = 0; note < m_counts[index][thread] && y + bar <= block.bottom(); ++note) {
            painter.fillRect(QRectF(block.left(), y, block.width(), bar - 1), theme().threads[thread].spine);
            painter.fillRect(QRectF(block.left(), y + bar - 1, block.width(), 1), theme().noteEdge);
            y += bar + px(2);
        }
    }
}

} // namespace tambon
