#include "ui/canvas/notetext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace tambon {

namespace {

const QChar ellipsis(0x2026);

QStringList brokenLines(const QString& text, const QFont& font, double width)
{
    QStringList lines;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
        if (paragraph.isEmpty())
            lines << QString();
    }
    return lines;
}

} // namespace

QString shortened(const QString& text, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.toEnd();
    for (auto end = finder.toPreviousBoundary(); end > 0; end = finder.toPreviousBoundary()) {
        const QString candidate = text.left(end).trimmed() + ellipsis;
        if (metrics.horizontalAdvance(candidate) <= width)
            return candidate;
    }
    return ellipsis;
}

NoteText::NoteText(const QString& text, const QFont& font, double width, double lineHeight, int maxLines)
    : m_font(font)
    , m_lineHeight(lineHeight)
    , m_lines(brokenLines(text, font, width))
{
    if (maxLines <= 0 || m_lines.size() <= maxLines)
        return;
    m_shortened = true;
    const QString rest = m_lines.mid(maxLines - 1).join(QString());
    m_lines = m_lines.mid(0, maxLines);
    m_lines.last() = shortened(QString(rest + u"  "), font, width - 1);
}

void NoteText::paint(QPainter& painter, const QPointF& topLeft) const
{
    painter.setFont(m_font);
    const QFontMetricsF metrics(m_font);
    const double baseline = (m_lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    double y = topLeft.y();
    for (const QString& line : m_lines) {
        painter.drawText(QPointF(topLeft.x(), y + baseline), line);
        y += m_lineHeight;
    }
}

} // namespace tambon
