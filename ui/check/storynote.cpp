#include "ui/check/storynote.h"

#include "ui/canvas/canvaspainter.h"
#include "ui/theme/text.h"

#include <QPainter>

namespace tambon {

namespace {

constexpr int storySizes[] = {56, 44, 36, 28, 22, 18}; ///< design pixels, largest first
constexpr int storySpine = 12;

QTextOption centredWords()
{
    QTextOption option(Qt::AlignCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

StoryNote::StoryNote(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void StoryNote::showNote(const QString& words, int thread)
{
    m_words = words;
    m_thread = thread;
    m_isGap = false;
    setAccessibleName(words);
    update();
}

void StoryNote::showGap(const QString& words)
{
    m_words = words;
    m_thread = 0;
    m_isGap = true;
    setAccessibleName(words);
    update();
}

QSize StoryNote::sizeHint() const { return {px(480), px(130)}; }
QSize StoryNote::minimumSizeHint() const { return {px(200), px(110)}; }

QFont StoryNote::fittingFont(const QRectF& room) const
{
    for (const int size : storySizes) {
        const QFont font = designFont(size, true);
        const QRect needed = QFontMetrics(font).boundingRect(room.toRect(), Qt::AlignCenter | Qt::TextWordWrap, m_words);
        if (needed.height() <= room.height() && needed.width() <= room.width())
            return font;
    }
    return designFont(storySizes[std::size(storySizes) - 1]);
}

void StoryNote::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const QRectF card = QRectF(rect()).adjusted(1, 1, -1, -1);
    const ThreadColours& colours = t.threads[size_t(m_thread)];
    painter.setPen(m_isGap ? QPen(t.care, 2, Qt::DashLine) : QPen(t.noteEdge, 1));
    painter.setBrush(m_isGap ? t.careGround : colours.body);
    painter.drawRoundedRect(card, radiusCard, radiusCard);
    const double spine = px(storySpine);
    if (!m_isGap && m_thread > 0) {
        painter.fillRect(QRectF(card.left() + 1, card.top() + radiusCard, spine, card.height() - 2 * radiusCard), colours.spine);
        const double glyph = px(28);
        paintGlyph(painter, m_thread, {card.left() + spine + px(spaceMedium), card.top() + px(spaceMedium), glyph, glyph}, t.noteText);
    }
    const double side = spine + px(spaceHuge);
    const QRectF room = card.adjusted(side, px(spaceLarge), -side, -px(spaceLarge));
    painter.setFont(fittingFont(room));
    painter.setPen(m_isGap ? t.care : t.noteText);
    painter.drawText(room, m_words, centredWords());
}

} // namespace tambon
