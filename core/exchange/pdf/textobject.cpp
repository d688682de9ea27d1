#include "core/exchange/pdf/textobject.h"

#include <QList>

namespace tambon {

namespace {

/// "/F7 120 Tf 1 0 0 -1 0 0 Tm"
bool readFontLine(const QByteArray& line, TextObject& object)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 10 || words.at(2) != "Tf" || words.at(9) != "Tm" || !words.at(0).startsWith('/') || !object.font.isEmpty())
        return false;
    object.font = words.at(0);
    object.size = words.at(1).toDouble();
    object.matrixLine = line;
    return object.size > 0;
}

/// "75.7187500 0 Td <0002> Tj": relative to the glyph before.
bool readGlyphLine(const QByteArray& line, TextObject& object)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 5 || words.at(2) != "Td" || words.at(4) != "Tj" || words.at(3).size() != 6 || object.font.isEmpty())
        return false;
    bool isCode = false;
    const quint16 glyph = words.at(3).mid(1, 4).toUShort(&isCode, 16);
    const ShownGlyph before = object.glyphs.empty() ? ShownGlyph() : object.glyphs.back();
    object.glyphs.push_back({before.x + words.at(0).toDouble(), before.y + words.at(1).toDouble(), glyph});
    return isCode;
}

void readObject(TextObject& object)
{
    for (const QByteArray& raw : object.lines.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (!line.isEmpty() && !readFontLine(line, object) && !readGlyphLine(line, object)) {
            object.font.clear();
            return;
        }
    }
    if (object.glyphs.empty())
        object.font.clear();
}

} // namespace

/// Qt writes the operators that open and close a text object on lines of their own, and text as hexadecimal codes, so
/// that a line "BT" is never anything else.
CutContent cutAtText(const QByteArray& content)
{
    CutContent cut{{QByteArray()}, {}};
    bool inText = false;
    for (qsizetype start = 0; start < content.size();) {
        const qsizetype found = content.indexOf('\n', start);
        const qsizetype end = found < 0 ? content.size() : found;
        const QByteArrayView line = QByteArrayView(content).sliced(start, end - start).trimmed();
        if (line == "BT" && !inText) {
            cut.objects.emplace_back();
            inText = true;
        } else if (line == "ET" && inText) {
            readObject(cut.objects.back());
            cut.between.emplace_back();
            inText = false;
        } else {
            (inText ? cut.objects.back().lines : cut.between.back()).append(content.constData() + start, end - start).append('\n');
        }
        start = end + 1;
    }
    return cut;
}

} // namespace tambon
