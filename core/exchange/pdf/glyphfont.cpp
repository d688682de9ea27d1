#include "core/exchange/pdf/glyphfont.h"

#include <QtEndian>

#include <algorithm>

namespace tambon {

namespace {

// Flags of a part of a composed glyph (OpenType, table glyf).
constexpr quint16 partWordsAreOffsets = 0x0003;
constexpr quint16 morePartsFollow = 0x0020;
constexpr quint16 partsOverlap = 0x0400;

template <typename Number>
Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return at + qsizetype(sizeof(Number)) <= bytes.size() ? qFromBigEndian<Number>(bytes.data() + at) : Number(0);
}

template <typename Number>
void appendNumber(QByteArray& bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

template <typename Number>
void putNumber(QByteArray& bytes, qsizetype at, Number number)
{
    if (at + qsizetype(sizeof number) <= bytes.size())
        qToBigEndian(number, bytes.data() + at);
}

void padToFour(QByteArray& bytes) { bytes.append((4 - bytes.size() % 4) % 4, '\0'); }

quint32 checkSum(const QByteArray& table)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < table.size(); at += 4)
        sum += numberAt<quint32>(table, at);
    return sum;
}

struct GlyphBox {
    int left = 32767;
    int bottom = 32767;
    int right = -32768;
    int top = -32768;
};

qint16 unit16(int value) { return static_cast<qint16>(std::clamp(value, -32768, 32767)); }

void widen(GlyphBox& box, QByteArrayView outline, const PlacedGlyph& part)
{
    box.left = std::min(box.left, part.x + numberAt<qint16>(outline, 2));
    box.bottom = std::min(box.bottom, part.y + numberAt<qint16>(outline, 4));
    box.right = std::max(box.right, part.x + numberAt<qint16>(outline, 6));
    box.top = std::max(box.top, part.y + numberAt<qint16>(outline, 8));
}

QHash<QByteArray, QByteArray> tablesOf(const QByteArray& bytes)
{
    QHash<QByteArray, QByteArray> tables;
    const int count = numberAt<quint16>(bytes, 4);
    for (int at = 0; at < count; ++at) {
        const qsizetype entry = 12 + 16 * at;
        const auto offset = qsizetype(numberAt<quint32>(bytes, entry + 8));
        const auto length = qsizetype(numberAt<quint32>(bytes, entry + 12));
        if (offset + length <= bytes.size())
            tables.insert(bytes.mid(entry, 4), bytes.mid(offset, length));
    }
    return tables;
}

std::vector<quint32> offsetsOf(const QByteArray& loca, bool isLong, int glyphs)
{
    std::vector<quint32> offsets;
    for (int at = 0; at <= glyphs; ++at)
        offsets.push_back(isLong ? numberAt<quint32>(loca, at * 4) : numberAt<quint16>(loca, at * 2) * 2u);
    return offsets;
}

/// Every glyph gets both numbers; the last advance of a font counts for all that follow.
QByteArray fullMetrics(const QByteArray& hmtx, int withAdvance, int glyphs)
{
    QByteArray full;
    for (int at = 0; at < glyphs; ++at) {
        const int advanceAt = std::min(at, withAdvance - 1);
        appendNumber(full, numberAt<quint16>(hmtx, advanceAt * 4));
        appendNumber(full, numberAt<qint16>(hmtx, at < withAdvance ? at * 4 + 2 : withAdvance * 4 + (at - withAdvance) * 2));
    }
    return full;
}

} // namespace

std::optional<GlyphFont> GlyphFont::read(const QByteArray& bytes)
{
    GlyphFont font;
    font.m_tables = tablesOf(bytes);
    for (const char* name : {"head", "hhea", "maxp", "hmtx", "loca", "glyf"})
        if (font.m_tables.value(name).isEmpty())
            return std::nullopt;
    const QByteArray head = font.m_tables.value("head");
    font.m_unitsPerEm = std::max<int>(numberAt<quint16>(head, 18), 1);
    font.m_glyphCount = numberAt<quint16>(font.m_tables.value("maxp"), 4);
    font.m_offsets = offsetsOf(font.m_tables.value("loca"), numberAt<qint16>(head, 50) != 0, font.m_glyphCount);
    font.m_outlines = font.m_tables.value("glyf");
    const int withAdvance = numberAt<quint16>(font.m_tables.value("hhea"), 34);
    if (withAdvance == 0 || font.m_offsets.back() > quint32(font.m_outlines.size()) || !std::is_sorted(font.m_offsets.begin(), font.m_offsets.end()))
        return std::nullopt;
    font.m_metrics = fullMetrics(font.m_tables.value("hmtx"), withAdvance, font.m_glyphCount);
    return font;
}

QByteArrayView GlyphFont::outline(quint16 glyph) const
{
    if (glyph >= m_glyphCount)
        return {};
    const quint32 start = m_offsets[glyph];
    return QByteArrayView(m_outlines).sliced(start, m_offsets[glyph + 1u] - start);
}

quint16 GlyphFont::composed(const std::vector<PlacedGlyph>& parts, int advance)
{
    std::vector<PlacedGlyph> inked;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(inked), [this](const PlacedGlyph& part) { return !outline(part.glyph).isEmpty(); });
    if (inked.empty())
        return parts.front().glyph;
    if ((inked.size() == 1 && inked.front().x == 0 && inked.front().y == 0) || m_glyphCount >= 0xFFFF)
        return inked.front().glyph;
    append(inked, advance);
    return static_cast<quint16>(m_glyphCount - 1);
}

void GlyphFont::append(const std::vector<PlacedGlyph>& parts, int advance)
{
    GlyphBox box;
    QByteArray components;
    for (size_t at = 0; at < parts.size(); ++at) {
        widen(box, outline(parts[at].glyph), parts[at]);
        const quint16 more = at + 1 < parts.size() ? morePartsFollow : 0;
        appendNumber<quint16>(components, partWordsAreOffsets | more | (at == 0 ? partsOverlap : quint16(0)));
        appendNumber<quint16>(components, parts[at].glyph);
        appendNumber<qint16>(components, unit16(parts[at].x));
        appendNumber<qint16>(components, unit16(parts[at].y));
    }
    appendNumber<qint16>(m_outlines, -1);
    for (const int edge : {box.left, box.bottom, box.right, box.top})
        appendNumber<qint16>(m_outlines, unit16(edge));
    m_outlines += components;
    padToFour(m_outlines);
    m_offsets.push_back(quint32(m_outlines.size()));
    appendNumber<quint16>(m_metrics, static_cast<quint16>(std::clamp(advance, 0, 0xFFFF)));
    appendNumber<qint16>(m_metrics, unit16(box.left));
    m_mostParts = std::max(m_mostParts, int(parts.size()));
    ++m_glyphCount;
}

QByteArray GlyphFont::written() const
{
    QHash<QByteArray, QByteArray> tables = m_tables;
    tables["glyf"] = m_outlines;
    tables["hmtx"] = m_metrics;
    QByteArray loca;
    for (const quint32 offset : m_offsets)
        appendNumber(loca, offset);
    tables["loca"] = loca;
    putNumber<qint16>(tables["head"], 50, 1);
    putNumber<quint32>(tables["head"], 8, 0);
    putNumber<quint16>(tables["hhea"], 34, static_cast<quint16>(m_glyphCount));
    QByteArray& most = tables["maxp"];
    const auto times = [&](qsizetype from) { return static_cast<quint16>(std::min(numberAt<quint16>(most, from) * std::max(m_mostParts, 1), 0xFFFF)); };
    putNumber<quint16>(most, 4, static_cast<quint16>(m_glyphCount));
    putNumber<quint16>(most, 10, times(6));
    putNumber<quint16>(most, 12, times(8));
    putNumber<quint16>(most, 28, static_cast<quint16>(m_mostParts));
    putNumber<quint16>(most, 30, 1);

    QList<QByteArray> names = tables.keys();
    std::sort(names.begin(), names.end());
    int power = 1;
    int exponent = 0;
    for (; power * 2 <= names.size(); power *= 2)
        ++exponent;
    QByteArray file;
    appendNumber<quint32>(file, 0x00010000);
    for (const qsizetype value : {names.size(), qsizetype(power * 16), qsizetype(exponent), names.size() * 16 - power * 16})
        appendNumber<quint16>(file, static_cast<quint16>(value));
    QByteArray body;
    for (const QByteArray& name : std::as_const(names)) {
        QByteArray table = tables.value(name);
        file += name;
        const auto length = quint32(table.size());
        padToFour(table);
        appendNumber(file, checkSum(table));
        appendNumber(file, quint32(12 + 16 * names.size() + body.size()));
        appendNumber(file, length);
        body += table;
    }
    file += body;
    const qsizetype head = file.indexOf("head", 12);
    putNumber<quint32>(file, qsizetype(numberAt<quint32>(file, head + 8)) + 8, 0xB1B0AFBA - checkSum(file));
    return file;
}

} // namespace tambon
