#include "ui/presenter/slidepainter.h"

#include "ui/canvas/canvaspainter.h"
#include "ui/presenter/numbersslide.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/blockgrid.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace tambon {

namespace {

/// The screen's colours: black on paper, or light on black for daylight and weak projectors. Not the window's theme: the
/// room's light decides.
struct SlideColours {
    QColor ground, text, quiet, rule, badge, onBadge, noteEdge, body;
    bool tinted = true;
};

SlideColours coloursOf(const SlideLook& look)
{
    if (look.highContrast)
        return {Qt::black, Qt::white, QColor(0xE6E6E6), Qt::white, Qt::white, Qt::black, Qt::white, Qt::black, false};
    return {QColor(0xFCFBF7), QColor(0x1A1A1A), QColor(0x4A4A4A), QColor(0xBDBCB6), QColor(0x23345C), Qt::white, QColor(0x4A4A4A),
        Qt::white, true};
}

class SlidePainter {
public:
    SlidePainter(QPainter& painter, const Slide& slide, const SlideLook& look, const SlideNow& now)
        : m_painter(painter)
        , m_slide(slide)
        , m_look(look)
        , m_now(now)
        , m_colours(coloursOf(look))
        , m_frame(frameOf(slide, look))
    {
    }

    void paint()
    {
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_painter.fillRect(QRect(QPoint(), m_look.screen), m_colours.ground);
        if (m_slide.kind == SlideKind::Break) {
            paintBreak();
            return;
        }
        paintHead();
        if (m_slide.kind == SlideKind::Overview)
            paintOverview();
        if (m_slide.kind == SlideKind::Numbers)
            paintNumbersSlide(m_painter, m_slide, m_look, {m_colours.text, m_colours.badge, m_colours.onBadge});
        for (const SlideNote& note : m_slide.notes)
            paintSlideNote(note);
        if (m_now.awaitsNotes && !m_slide.nextCard.isEmpty())
            paintNextCard();
        paintFoot();
    }

private:
    void words(const QRectF& rect, int flags, const QString& text, const QFont& font, const QColor& colour)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(rect, flags | Qt::TextSingleLine, shortened(text, font, rect.width()));
    }

    void paintTimer(const QRectF& place)
    {
        words(place, Qt::AlignRight | Qt::AlignVCenter, m_now.timer, slideFont(m_look.units(48), true),
            m_now.timeIsUp && !m_look.highContrast ? lightTheme().must : m_colours.text);
    }

    void paintHead()
    {
        if (m_slide.block) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colours.badge);
            m_painter.drawRoundedRect(m_frame.badge, m_look.units(10), m_look.units(10));
            words(m_frame.badge, Qt::AlignCenter, QString::number(number(*m_slide.block)), slideFont(m_look.units(64), true), m_colours.onBadge);
            paintIcon(m_painter, QStringLiteral("block%1").arg(number(*m_slide.block)), m_frame.icon, m_colours.text);
        }
        words(m_frame.heading, Qt::AlignLeft | Qt::AlignVCenter, m_slide.heading, slideFont(m_look.units(44), true), m_colours.text);
        paintTimer(m_frame.timer);
        if (!m_slide.question.isEmpty()) {
            const double size = std::max(m_look.units(38), m_look.textSize() * 0.86);
            m_painter.setPen(m_colours.text);
            NoteText(m_slide.question, slideFont(size), m_frame.question.width(), size * 1.4, 3).paint(m_painter, m_frame.question.topLeft());
        }
        m_painter.fillRect(m_frame.rule, m_colours.rule);
    }

    void paintSlideNote(const SlideNote& note)
    {
        const ThreadColours& thread = lightTheme().threads[size_t(note.thread)];
        const double edge = std::max(2.0, m_look.units(2));
        const QRectF outline = note.rect.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
        const double spine = m_look.textSize() * 1.47;
        QPainterPath shape;
        shape.addRoundedRect(outline, m_look.units(5), m_look.units(5));
        m_painter.fillPath(shape, m_colours.tinted ? thread.body : m_colours.body);
        m_painter.save();
        m_painter.setClipPath(shape, Qt::IntersectClip);
        m_painter.fillRect(QRectF(note.rect.topLeft(), QSizeF(spine, note.rect.height())), thread.spine);
        m_painter.fillRect(QRectF(note.rect.left() + spine - edge, note.rect.top(), edge, note.rect.height()), m_colours.noteEdge);
        m_painter.restore();
        const double glyph = m_look.textSize() * 0.66;
        const double top = note.rect.top() + m_look.units(10);
        paintGlyph(m_painter, note.thread, {note.rect.left() + (spine - edge - glyph) / 2, top + (m_look.lineHeight() - glyph) / 2, glyph, glyph}, lightTheme().noteText);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colours.noteEdge, edge, note.isGap ? Qt::DashLine : Qt::SolidLine));
        m_painter.drawPath(shape);
        QPointF at(note.rect.left() + spine + m_look.units(16), top);
        const double width = note.rect.right() - m_look.units(16) - at.x();
        if (!note.above.isEmpty()) {
            words({at.x(), at.y(), width, m_look.units(34)}, Qt::AlignLeft | Qt::AlignVCenter, note.above, slideFont(m_look.units(26)), noteQuiet());
            at.ry() += m_look.units(34);
        }
        m_painter.setPen(m_colours.tinted ? lightTheme().noteText : m_colours.text);
        note.words->paint(m_painter, at);
        if (note.votes)
            paintVotes(note, {at.x(), at.y() + note.words->height(), width, m_look.lineHeight()});
    }

    [[nodiscard]] QColor noteQuiet() const { return m_colours.tinted ? QColor(0x3A3A3A) : m_colours.quiet; }

    /// "●●●● 4": dots and number; a tie is said in words.
    void paintVotes(const SlideNote& note, const QRectF& line)
    {
        const QFont bold = slideFont(m_look.textSize(), true);
        const QString count = QString::number(*note.votes);
        const QString tie = note.tied ? QCoreApplication::translate("Presenter", "a tie") : QString();
        const double numberWidth = QFontMetricsF(bold).horizontalAdvance(count) + m_look.units(10);
        words({line.left(), line.top(), numberWidth, line.height()}, Qt::AlignLeft | Qt::AlignVCenter, count, bold, m_colours.tinted ? lightTheme().noteText : m_colours.text);
        const double tieWidth = tie.isEmpty() ? 0 : QFontMetricsF(slideFont(m_look.units(26))).horizontalAdvance(tie) + m_look.units(12);
        const double dot = m_look.units(16);
        const double pitch = dot + m_look.units(5);
        const int fitting = int((line.width() - numberWidth - tieWidth) / pitch);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.tinted ? m_colours.badge : m_colours.text);
        for (int i = 0; i < std::min(*note.votes, fitting); ++i)
            m_painter.drawEllipse(QRectF(line.left() + numberWidth + i * pitch, line.center().y() - dot / 2, dot, dot));
        words({line.right() - tieWidth, line.top(), tieWidth, line.height()}, Qt::AlignRight | Qt::AlignVCenter, tie, slideFont(m_look.units(26)), noteQuiet());
    }

    void paintNextCard()
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colours.quiet, std::max(1.5, m_look.units(2)), Qt::DashLine));
        m_painter.drawRoundedRect(m_slide.nextCard, m_look.units(5), m_look.units(5));
        const QFont font = slideFont(m_look.textSize());
        words(m_slide.nextCard, Qt::AlignCenter, QString(u"+ " + QCoreApplication::translate("Presenter", "the next note")), font, m_colours.quiet);
    }

    void paintOverview()
    {
        const double gap = m_look.units(12);
        const QRectF whole = m_frame.notes.adjusted(0, -m_look.units(8), 0, m_look.units(40));
        for (const Block block : allBlocks) {
            const QRectF box = blockRect(block, whole, gap);
            m_painter.setBrush(m_colours.body);
            m_painter.setPen(QPen(m_colours.noteEdge, std::max(1.5, m_look.units(2))));
            m_painter.drawRoundedRect(box, m_look.units(8), m_look.units(8));
            const double pad = m_look.units(10);
            const double side = m_look.units(44);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colours.badge);
            m_painter.drawRoundedRect(QRectF(box.left() + pad, box.top() + pad, side, side), m_look.units(6), m_look.units(6));
            words({box.left() + pad, box.top() + pad, side, side}, Qt::AlignCenter, QString::number(number(block)), slideFont(m_look.units(28), true), m_colours.onBadge);
            const QString count = QCoreApplication::translate("Presenter", "%n note(s) in all", nullptr, m_slide.counts[size_t(number(block) - 1)]);
            words({box.left() + pad + side + pad, box.top() + pad, box.width() - side - 3 * pad, side}, Qt::AlignRight | Qt::AlignVCenter, count, slideFont(m_look.units(28), true), m_colours.text);
            paintBlockName(block, {box.left() + pad, box.top() + pad + side, box.width() - 2 * pad, box.height() - side - 2 * pad});
        }
    }

    /// On one line when a little smaller letters allow it; else as large as its words fit whole.
    void paintBlockName(Block block, const QRectF& room)
    {
        const auto widthAt = [&](double size) { return QFontMetricsF(slideFont(size)).horizontalAdvance(blockName(block)); };
        const double ofOneLine = m_look.units(32) * std::min(1.0, 0.99 * room.width() / widthAt(m_look.units(32)));
        for (double size = ofOneLine >= m_look.units(26) ? ofOneLine : m_look.units(32);; size -= m_look.units(2)) {
            const NoteText name(blockName(block), slideFont(std::floor(size)), room.width(), size * 1.4);
            if (name.height() > room.height() && size > m_look.units(20))
                continue;
            m_painter.setPen(m_colours.text);
            name.paint(m_painter, {room.left(), room.top() + std::min(m_look.units(10), std::max(0.0, room.height() - name.height()))});
            return;
        }
    }

    void paintFoot()
    {
        const QFont font = slideFont(m_look.units(26));
        const QFontMetricsF metrics(font);
        QStringList facts;
        if (!m_now.phase.isEmpty())
            facts << m_now.phase;
        if (m_slide.kind != SlideKind::Overview) {
            if (m_slide.kind != SlideKind::Numbers)
                facts << QCoreApplication::translate("Presenter", "%n note(s) in all", nullptr, m_slide.total);
            facts << QCoreApplication::translate("Presenter", "page %1/%2").arg(QString::number(m_slide.page), QString::number(m_slide.pages));
        }
        const QString right = facts.join(QStringLiteral(" · "));
        const double rightWidth = metrics.horizontalAdvance(right) + m_look.units(2);
        words({m_frame.foot.right() - rightWidth, m_frame.foot.top(), rightWidth, m_frame.foot.height()}, Qt::AlignRight | Qt::AlignVCenter, right, font, m_colours.quiet);
        double x = m_frame.foot.left();
        const double most = m_frame.foot.right() - rightWidth - m_look.units(24);
        const double side = m_look.units(30);
        for (const auto& [thread, name] : m_slide.threads) {
            const double width = metrics.horizontalAdvance(name);
            if (x + side + m_look.units(8) + width > most)
                break;
            const QRectF square(x, m_frame.foot.center().y() - side / 2, side, side);
            m_painter.setPen(QPen(m_colours.noteEdge, 1.5));
            m_painter.setBrush(lightTheme().threads[size_t(thread)].spine);
            m_painter.drawRoundedRect(square, m_look.units(4), m_look.units(4));
            paintGlyph(m_painter, thread, square.adjusted(side * 0.2, side * 0.2, -side * 0.2, -side * 0.2), lightTheme().noteText);
            x = square.right() + m_look.units(8);
            words({x, m_frame.foot.top(), width + 2, m_frame.foot.height()}, Qt::AlignLeft | Qt::AlignVCenter, name, font, m_colours.quiet);
            x += width + m_look.units(20);
        }
    }

    void paintBreak()
    {
        const QRectF all(QPointF(), QSizeF(m_look.screen));
        const double third = all.height() / 3;
        words({0, third * 0.25, all.width(), third * 0.7}, Qt::AlignCenter, m_slide.heading, slideFont(m_look.units(90), true), m_colours.text);
        words({0, third * 0.9, all.width(), third * 1.2}, Qt::AlignCenter, m_now.clock, slideFont(m_look.units(260), true), m_colours.text);
        const QString resumes = m_now.resumesAt.isEmpty() ? QString() : QCoreApplication::translate("Presenter", "We go on at %1").arg(m_now.resumesAt);
        words({0, third * 2.05, all.width(), third * 0.4}, Qt::AlignCenter, resumes, slideFont(m_look.units(72), true), m_colours.text);
        words({0, third * 2.45, all.width(), third * 0.4}, Qt::AlignCenter, m_now.timer, slideFont(m_look.units(72)), m_colours.quiet);
    }

    QPainter& m_painter;
    const Slide& m_slide;
    const SlideLook& m_look;
    const SlideNow& m_now;
    SlideColours m_colours;
    SlideFrame m_frame;
};

} // namespace

void paintSlide(QPainter& painter, const Slide& slide, const SlideLook& look, const SlideNow& now)
{
    SlidePainter(painter, slide, look, now).paint();
}

} // namespace tambon
