#include "ui/help/gamepieces.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/explain.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tambon {

namespace {

constexpr int gameBadge = 34;
constexpr int gameIcon = 26;
constexpr int ideaSize = 24; ///< design pixels: it is read from the back row
constexpr int spineWidth = 14;

constexpr int ideaFlags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap;

QString iconOfBlock(Block block) { return QStringLiteral("block%1").arg(number(block)); }

} // namespace

GameBlock::GameBlock(Block block, QWidget* parent)
    : QAbstractButton(parent)
    , m_block(block)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty(cornerRadiusProperty, radiusBlock);
    setText(QString::number(number(block)) + u' ' + blockName(block));
    setAccessibleName(text());
    explain(this, tr("Puts the card on this block; the key with its number does the same. The block asks: %1").arg(blockQuestion(block)));
}

void GameBlock::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

void GameBlock::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void GameBlock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    const QColor grounds[] = {underMouse() && isEnabled() ? t.hover : t.base, t.selectedRow, t.okGround, t.mustGround};
    const QColor edges[] = {t.blockEdge, t.accent, t.ok, t.must};
    const auto which = static_cast<size_t>(m_mark);
    stylepainting::drawBox(painter, rect(),
        {.fill = grounds[which], .edge = edges[which], .radius = double(px(radiusBlock)), .edgeWidth = m_mark == Mark::None ? 1.0 : 3.0});
    paintHead(painter);
}

void GameBlock::paintHead(QPainter& painter) const
{
    const Theme& t = theme();
    const int gap = px(spaceSmall);
    const QRect badge(gap, gap, px(gameBadge), px(gameBadge));
    paintNumberBadge(painter, badge, QString::number(number(m_block)));
    QRect drawing(badge.right() + gap, gap + px(gameBadge - gameIcon) / 2, px(gameIcon), px(gameIcon));
    paintIcon(painter, iconOfBlock(m_block), drawing, t.text);
    if (m_mark == Mark::Right || m_mark == Mark::Wrong)
        paintIcon(painter, m_mark == Mark::Right ? QStringLiteral("ok") : QStringLiteral("close"),
            QRect(width() - gap - px(gameIcon), drawing.top(), px(gameIcon), px(gameIcon)), m_mark == Mark::Right ? t.ok : t.must);
    const QRect words = rect().adjusted(gap, badge.bottom() + px(spaceTiny), -gap, -px(spaceTiny));
    QFont font = designFont(textCardTitle, true);
    painter.setFont(font);
    painter.setPen(t.text);
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, blockName(m_block));
}

GameCardView::GameCardView(QWidget* parent)
    : QWidget(parent)
{
    setCursor(Qt::OpenHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(cornerRadiusProperty, radiusNote);
}

void GameCardView::setIdea(const QString& idea)
{
    m_idea = idea;
    setAccessibleName(idea);
    explain(this, tr("The idea to place. Drag it to a block, or press the number of the block."));
    update();
}

int GameCardView::heightFor(int width) const
{
    const QRect room(0, 0, width - px(spineWidth + 2 * spaceMedium), 10000);
    const int text = QFontMetrics(designFont(ideaSize, true)).boundingRect(room, ideaFlags, m_idea).height();
    return text + 2 * px(spaceMedium);
}

void GameCardView::setHome(const QRect& home)
{
    m_home = home;
    if (!m_isDragged)
        setGeometry(home);
}

void GameCardView::setMovable(bool movable)
{
    m_isMovable = movable;
    setCursor(movable ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void GameCardView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    const ThreadColours& paper = t.threads[1];
    stylepainting::drawBox(painter, rect(), {.fill = paper.body, .edge = t.noteEdge, .radius = double(px(radiusNote)), .edgeWidth = 2});
    painter.fillRect(QRect(2, 2, px(spineWidth), height() - 4), paper.spine);
    painter.setFont(designFont(ideaSize, true));
    painter.setPen(t.noteText);
    painter.drawText(rect().adjusted(px(spineWidth + spaceMedium), 0, -px(spaceMedium), 0), ideaFlags, m_idea);
}

void GameCardView::mousePressEvent(QMouseEvent* event)
{
    if (!m_isMovable || event->button() != Qt::LeftButton)
        return;
    m_isDragged = true;
    m_grip = event->position().toPoint();
    raise();
    setCursor(Qt::ClosedHandCursor);
}

void GameCardView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isDragged)
        return;
    const QPoint place = mapToParent(event->position().toPoint());
    move(place - m_grip);
    Q_EMIT draggedTo(place);
}

void GameCardView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_isDragged)
        return;
    m_isDragged = false;
    setCursor(Qt::OpenHandCursor);
    const QPoint place = mapToParent(event->position().toPoint());
    setGeometry(m_home);
    Q_EMIT droppedAt(place);
}

} // namespace tambon
