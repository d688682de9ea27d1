#include "core/exchange/pdf/textcoder.h"

#include <algorithm>
#include <cmath>

namespace tambon {

namespace {

QByteArray spanStart(const QString& text)
{
    QByteArray line("/Span<</ActualText<FEFF");
    for (const QChar unit : text)
        line += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return line + ">>>BDC\n";
}

QByteArray shortNumber(double value)
{
    QByteArray digits = QByteArray::number(value, 'f', 3);
    while (digits.endsWith('0'))
        digits.chop(1);
    return digits.endsWith('.') ? digits.chopped(1) : digits;
}

/// Strings of codes with the moves between them. A move that the advances already make is not written.
class CodeLine {
public:
    explicit CodeLine(double size)
        : m_size(size)
    {
    }
    void show(quint16 code, double x, double y, double advance)
    {
        if (m_codes.isEmpty() || std::abs(y - m_lineY) > 0.001) {
            finish();
            m_out += shortNumber(x - m_lineX) + ' ' + shortNumber(y - m_lineY) + " Td\n";
            m_lineX = m_pen = x;
            m_lineY = y;
        } else if (const double off = (x - m_pen) / m_size * 1000; std::abs(off) > 0.05) {
            m_codes += '>' + shortNumber(-off) + '<';
            m_pen = x;
        }
        m_codes += QByteArray::number(code, 16).rightJustified(4, '0');
        m_pen += advance * m_size / 1000;
    }
    [[nodiscard]] QByteArray lines()
    {
        finish();
        return m_out;
    }

private:
    void finish()
    {
        if (!m_codes.isEmpty())
            m_out += "[<" + m_codes + ">]TJ\n";
        m_codes.clear();
    }

    QByteArray m_out;
    QByteArray m_codes;
    double m_size;
    double m_lineX = 0;
    double m_lineY = 0;
    double m_pen = 0;
};

/// A piece of a run with its place on the line.
struct StandingPiece {
    QString text;
    size_t firstGlyph = 0;
    size_t endGlyph = 0;
    double x = 0;
    double y = 0;
    double advance = 0;
};

/// A letter stands at its glyph and reaches to the next letter; a mark stands where the letter before it ends, so that
/// nothing seems to lie between them.
std::vector<StandingPiece> standing(const std::vector<TextPiece>& pieces, const TextObject& object, double width)
{
    std::vector<StandingPiece> placed;
    size_t glyph = 0;
    for (const TextPiece& piece : pieces) {
        const size_t end = glyph + static_cast<size_t>(piece.glyphs);
        const ShownGlyph& anchor = object.glyphs[piece.beginsCluster ? glyph : end - 1];
        placed.push_back({piece.text, glyph, end, anchor.x, piece.beginsCluster || placed.empty() ? anchor.y : placed.back().y});
        glyph = end;
    }
    double next = object.glyphs.front().x + width;
    for (size_t at = pieces.size(); at-- > 0;) {
        if (pieces[at].isMark && !pieces[at].beginsCluster) {
            placed[at].x = next;
        } else {
            placed[at].advance = std::max(next - placed[at].x, 0.0);
            next = placed[at].x;
        }
    }
    return placed;
}

} // namespace

TextCoder::TextCoder(QPDF& pdf)
    : m_pdf(pdf)
{
}

TextCoder::~TextCoder() = default;

QPDFObjectHandle TextCoder::fontOf(const Page& page, const TextObject& object)
{
    QPDFObjectHandle handle = page.handle;
    QPDFObjectHandle resources = handle.getKey("/Resources");
    if (object.font.isEmpty() || !resources.isDictionary() || !resources.getKey("/Font").isDictionary())
        return QPDFObjectHandle::newNull();
    return resources.getKey("/Font").getKey(object.font.toStdString());
}

FontCodes* TextCoder::codesOf(const Page& page, const TextObject& object)
{
    QPDFObjectHandle font = fontOf(page, object);
    if (!font.isDictionary() || m_untouched.count(font.getObjGen()) > 0)
        return nullptr;
    std::unique_ptr<FontCodes>& codes = m_codes[font.getObjGen()];
    if (codes == nullptr)
        codes = std::make_unique<FontCodes>(m_pdf, font);
    return codes->isUsable() ? codes.get() : nullptr;
}

bool TextCoder::read(QPDFObjectHandle page, const QByteArray& content, const std::vector<RecordedText>& texts)
{
    Page& read = m_pages.emplace_back(Page{page, cutAtText(content), texts});
    if (read.content.objects.size() != texts.size())
        return false;
    for (TextObject& object : read.content.objects) {
        if (!object.font.isEmpty())
            continue;
        const qsizetype slash = object.lines.indexOf('/');
        TextObject named;
        named.font = object.lines.mid(slash, object.lines.indexOf(' ', slash) - slash);
        if (QPDFObjectHandle font = fontOf(read, named); font.isDictionary())
            m_untouched.insert(font.getObjGen());
    }
    return true;
}

QByteArray TextCoder::coded(const TextObject& object, const RecordedText& text, FontCodes& codes)
{
    CodeLine line(object.size);
    std::vector<TextPiece> found = m_pieces.pieces(text.text.mid(text.guides), text.font, static_cast<int>(object.glyphs.size()));
    found.front().text.prepend(text.text.left(text.guides));
    const std::vector<StandingPiece> pieces = standing(found, object, text.width);
    const double perUnit = object.size / codes.unitsPerEm();
    for (const StandingPiece& piece : pieces) {
        std::vector<PlacedGlyph> parts;
        for (size_t at = piece.firstGlyph; at < piece.endGlyph; ++at) {
            const ShownGlyph& glyph = object.glyphs[at];
            parts.push_back({glyph.glyph, qRound((glyph.x - piece.x) / perUnit), qRound((glyph.y - piece.y) / perUnit)});
        }
        const quint16 code = codes.codeFor(piece.text, parts, piece.advance / object.size * 1000);
        line.show(code, piece.x, piece.y, codes.advanceOf(code));
    }
    return object.matrixLine + '\n' + line.lines();
}

/// A run of nothing but guiding signs, which a font without them leaves to another: it shows nothing, and readers drop
/// what has no width. Its signs go before the run that follows in its place.
void TextCoder::joinGuides(Page& page)
{
    for (size_t at = 0; at + 1 < page.texts.size(); ++at) {
        TextObject& object = page.content.objects[at];
        const TextObject& next = page.content.objects[at + 1];
        if (!ClusterFinder::onlyGuides(page.texts[at].text) || codesOf(page, object) == nullptr || codesOf(page, next) == nullptr)
            continue;
        const ShownGlyph& here = object.glyphs.front();
        const ShownGlyph& there = next.glyphs.front();
        if (std::abs(here.x - there.x) > 1 || std::abs(here.y - there.y) > 1)
            continue;
        page.texts[at + 1].text.prepend(page.texts[at].text);
        page.texts[at + 1].guides += static_cast<int>(page.texts[at].text.size());
        page.texts[at].text.clear();
    }
}

QByteArray TextCoder::pageContent(const Page& page)
{
    QByteArray out = page.content.between.front();
    for (size_t at = 0; at < page.content.objects.size(); ++at) {
        const TextObject& object = page.content.objects[at];
        if (page.texts[at].text.isEmpty()) {
            out += page.content.between[at + 1];
            continue;
        }
        FontCodes* codes = codesOf(page, object);
        out += spanStart(page.texts[at].text) + "BT\n";
        out += codes != nullptr ? coded(object, page.texts[at], *codes) : object.lines;
        out += "ET\nEMC\n" + page.content.between[at + 1];
    }
    return out;
}

void TextCoder::write()
{
    for (Page& page : m_pages) {
        joinGuides(page);
        page.handle.getKey("/Contents").replaceStreamData(
            pageContent(page).toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
    for (const auto& [font, codes] : m_codes)
        if (codes->isUsable())
            codes->write();
}

} // namespace tambon
