#include "core/exchange/paper/papertext.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTextLayout>

namespace tambon::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

QString familyOf(Face face) { return face == Face::Laksaman ? u"Laksaman"_s : u"Loma"_s; }

QString withoutEndSpaces(QString line)
{
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line;
}

/// Qt breaks a Thai line behind an opening quotation mark.
bool opens(QChar sign) { return sign == u'“' || sign == u'‘' || sign == u'('; }

void appendWrapped(std::vector<QString>& lines, const QString& paragraph, const Style& style, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(paragraph, fontOf(style));
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString words = withoutEndSpaces(paragraph.mid(line.textStart(), line.textLength()));
        if (words.size() > 1 && opens(words.back()) && line.textStart() + line.textLength() < paragraph.size()) {
            lines.push_back(withoutEndSpaces(words.chopped(1)));
            layout.endLayout();
            return appendWrapped(lines, paragraph.mid(line.textStart() + words.size() - 1), style, width);
        }
        lines.push_back(words);
    }
    layout.endLayout();
}

} // namespace

QFont fontOf(const Style& style)
{
    QFont font(familyOf(style.face));
    font.setPixelSize(qRound(style.points * 10));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool fontsArePresent()
{
    const QStringList families = QFontDatabase::families();
    return families.contains(familyOf(Face::Laksaman)) && families.contains(familyOf(Face::Loma));
}

QString setText(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar unit : text) {
        if (unit == u'\u00AD' || unit == u'\uFEFF' || unit == u'\uFFFC')
            continue;
        if (unit == u'\u2028' || unit == u'\u2029')
            out += u'\n';
        else
            out += unit == u'\t' || unit == u'\r' ? u' ' : unit;
    }
    return out;
}

double widthOf(const QString& text, const Style& style) { return QFontMetricsF(fontOf(style)).horizontalAdvance(text); }

std::vector<QString> wrapped(const QString& text, const Style& style, double width)
{
    std::vector<QString> lines;
    for (const QString& paragraph : setText(text).split(u'\n')) {
        if (paragraph.isEmpty())
            lines.emplace_back();
        else
            appendWrapped(lines, paragraph, style, width);
    }
    return lines;
}

QString fitted(const QString& text, const Style& style, double width)
{
    const QString line = setText(text).replace(u'\n', u' ');
    if (widthOf(line, style) <= width)
        return line;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, line);
    letters.toEnd();
    for (qsizetype end = letters.toPreviousBoundary(); end > 0; end = letters.toPreviousBoundary()) {
        const QString shorter = withoutEndSpaces(line.left(end)) + u'…';
        if (widthOf(shorter, style) <= width)
            return shorter;
    }
    return u"…"_s;
}

} // namespace tambon::paper
