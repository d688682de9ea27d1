#include "core/exchange/pdf/fontcodes.h"

#include <qpdf/Buffer.hh>

#include <QDataStream>
#include <QtEndian>

namespace tambon {

namespace {

constexpr size_t mostMappings = 100; ///< in one section of a character map (Adobe Technical Note 5014)

QByteArray codeHex(quint16 value) { return QByteArray::number(value, 16).rightJustified(4, '0'); }

QByteArray letterHex(const QString& text)
{
    QByteArray hex;
    for (const QChar letter : text)
        hex += codeHex(letter.unicode());
    return hex;
}

QByteArray fontStreamBytes(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

QByteArray keyOf(const QString& text, const std::vector<PlacedGlyph>& parts)
{
    QByteArray key = text.toUtf8() + '\0';
    for (const PlacedGlyph& part : parts)
        key += QByteArray::number(part.glyph) + ',' + QByteArray::number(part.x) + ',' + QByteArray::number(part.y) + ';';
    return key;
}

} // namespace

FontCodes::FontCodes(QPDF& pdf, QPDFObjectHandle font)
    : m_pdf(pdf)
    , m_font(font)
    , m_texts{QString()}
    , m_glyphOfCode{0}
    , m_advances{0.0}
{
    m_descendant = font.getKey("/DescendantFonts").isArray() ? font.getKey("/DescendantFonts").getArrayItem(0) : QPDFObjectHandle::newNull();
    if (!m_descendant.isDictionary())
        return;
    QPDFObjectHandle descriptor = m_descendant.getKey("/FontDescriptor");
    if (descriptor.isDictionary() && descriptor.getKey("/FontFile2").isStream())
        m_glyphs = GlyphFont::read(fontStreamBytes(descriptor.getKey("/FontFile2")));
}

quint16 FontCodes::codeFor(const QString& text, const std::vector<PlacedGlyph>& parts, double advance)
{
    const QByteArray key = keyOf(text, parts);
    if (const auto known = m_codes.constFind(key); known != m_codes.constEnd())
        return *known;
    const auto code = static_cast<quint16>(m_texts.size());
    m_codes.insert(key, code);
    m_texts.push_back(text);
    m_glyphOfCode.push_back(m_glyphs->composed(parts, qRound(advance * unitsPerEm() / 1000)));
    m_advances.push_back(qRound(advance * 10) / 10.0);
    return code;
}

QByteArray FontCodes::unicodeMap() const
{
    QByteArray map("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                   "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                   "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                   "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    for (size_t from = 1; from < m_texts.size(); from += mostMappings) {
        const size_t end = std::min(from + mostMappings, m_texts.size());
        map += QByteArray::number(qulonglong(end - from)) + " beginbfchar\n";
        for (size_t code = from; code < end; ++code)
            map += '<' + codeHex(quint16(code)) + "> <" + letterHex(m_texts[code]) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

void FontCodes::write()
{
    const auto stream = [this](const QByteArray& bytes) { return m_pdf.newStream(bytes.toStdString()); };
    std::string toGlyph;
    QPDFObjectHandle advances = QPDFObjectHandle::newArray();
    for (size_t code = 0; code < m_texts.size(); ++code) {
        const quint16 glyph = qToBigEndian(m_glyphOfCode[code]);
        toGlyph.append(reinterpret_cast<const char*>(&glyph), sizeof glyph);
        advances.appendItem(QPDFObjectHandle::newReal(m_advances[code], 1));
    }
    m_descendant.replaceKey("/CIDToGIDMap", m_pdf.newStream(toGlyph));
    m_descendant.replaceKey("/W", QPDFObjectHandle::newArray({QPDFObjectHandle::newInteger(0), advances}));
    m_font.replaceKey("/ToUnicode", stream(unicodeMap()));
    const QByteArray outlines = m_glyphs->written();
    QPDFObjectHandle file = stream(outlines);
    file.getDict().replaceKey("/Length1", QPDFObjectHandle::newInteger(outlines.size()));
    m_descendant.getKey("/FontDescriptor").replaceKey("/FontFile2", file);
}

} // namespace tambon
