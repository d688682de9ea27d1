#include "ui/canvas/notetext.h"

#include "ui/theme/writtenline.h"

#include <QCache>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace tambon {

namespace {

const QChar ellipsis(0x2026);
constexpr int textsKept = 2000;

struct NoteTextKey {
    QString text;
    QFont font;
    double width;
    double lineHeight;
    int maxLines;

    bool operator==(const NoteTextKey&) const = default;
};

size_t qHash(const NoteTextKey& key, size_t seed)
{
    return qHashMulti(seed, key.text, key.font, key.width, key.lineHeight, key.maxLines);
}

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
    if (widthOfLine(text, font) <= width)
        return text;
    const QFontMetricsF metrics(font);
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

NoteText::~NoteText() = default;

void NoteText::paint(QPainter& painter, const QPointF& topLeft) const
{
    if (!m_shaped)
        m_shaped = shaped();
    m_shaped->draw(&painter, topLeft);
}

/// Shaping Thai takes several times as long as painting it: once for each text is enough.
std::unique_ptr<QTextLayout> NoteText::shaped() const
{
    constexpr double unlimited = 1e6;
    const QFontMetricsF metrics(m_font);
    const double baseline = (m_lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    auto layout = std::make_unique<QTextLayout>(m_lines.join(QChar(QChar::LineSeparator)), m_font);
    layout->setTextOption(QTextOption(Qt::AlignLeft | Qt::AlignAbsolute)); // or Hebrew would lie at the far end
    layout->setCacheEnabled(true);
    layout->beginLayout();
    double y = baseline;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(unlimited);
        line.setPosition({0, y - line.ascent()});
        y += m_lineHeight;
    }
    layout->endLayout();
    return layout;
}

std::shared_ptr<const NoteText> noteText(const QString& text, const QFont& font, double width, double lineHeight, int maxLines)
{
    static QCache<NoteTextKey, std::shared_ptr<const NoteText>> kept(textsKept);
    const NoteTextKey key{text, font, width, lineHeight, maxLines};
    if (const auto* known = kept.object(key))
        return *known;
    auto made = std::make_shared<const NoteText>(text, font, width, lineHeight, maxLines);
    kept.insert(key, new std::shared_ptr<const NoteText>(made));
    return made;
}

} // namespace tambon
