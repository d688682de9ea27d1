#include "core/exchange/office/docxxml.h"
#include "core/exchange/office/writtendocument.h"

#include <array>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double halfPoints = 2;
constexpr double twentieths = 20; ///< of a point

struct DocxLook {
    const char* id;
    const char* name;
    double points = 12;
    bool bold = false;
    const char* colour = "1A1A1A";
    double above = 0; ///< points
    double below = 4;
    const char* align = "left";
    int level = 0; ///< of a heading
};

constexpr std::array docxLooks{
    DocxLook{.id = "Normal", .name = "Normal", .below = 6},
    DocxLook{.id = "Title", .name = "Title", .points = 26, .bold = true, .above = 90, .below = 18},
    DocxLook{.id = "Heading1", .name = "heading 1", .points = 20, .bold = true, .below = 12, .level = 1},
    DocxLook{.id = "Heading2", .name = "heading 2", .points = 14, .bold = true, .above = 16, .below = 6, .level = 2},
    DocxLook{.id = "Heading3", .name = "heading 3", .points = 12, .bold = true, .above = 12, .below = 6, .level = 3},
    DocxLook{.id = "StrongText", .name = "Strong text", .bold = true, .below = 6},
    DocxLook{.id = "SecondaryText", .name = "Secondary text", .points = 11, .colour = "4A4A4A", .below = 6},
    DocxLook{.id = "Caption", .name = "caption", .points = 11, .colour = "4A4A4A", .below = 9},
    DocxLook{.id = "TableText", .name = "Table text", .points = 11, .below = 0},
    DocxLook{.id = "TableNumber", .name = "Table number", .points = 11, .below = 0, .align = "right"},
    DocxLook{.id = "TableHead", .name = "Table head", .points = 11, .bold = true, .below = 0},
    DocxLook{.id = "TableTotal", .name = "Table total", .points = 11, .bold = true, .below = 0, .align = "right"},
    DocxLook{.id = "TableRemark", .name = "Table remark", .points = 9.5, .colour = "4A4A4A", .below = 0},
    DocxLook{.id = "TableFigures8", .name = "Table figures 8", .points = 8, .below = 0, .align = "right"},
    DocxLook{.id = "TableFigures7", .name = "Table figures 7", .points = 7, .below = 0, .align = "right"},
    DocxLook{.id = "TableFigures6", .name = "Table figures 6", .points = 6, .below = 0, .align = "right"},
    DocxLook{.id = "TableSmallHead", .name = "Table small head", .points = 7, .bold = true, .below = 0, .align = "right"},
    DocxLook{.id = "Space", .name = "Space", .points = 4, .below = 0},
    DocxLook{.id = "Footer", .name = "footer", .points = 9.5, .colour = "4A4A4A", .below = 0, .align = "center"},
};

QString rounded(double value) { return QString::number(qRound(value)); }

void writeDocxLook(DocxXml& out, const DocxLook& look)
{
    const bool isNormal = qstrcmp(look.id, "Normal") == 0;
    out.start("w:style", {{"w:type", u"paragraph"_s}, {"w:styleId", QLatin1String(look.id)}});
    if (isNormal)
        out.xml.writeAttribute(u"w:default"_s, u"1"_s);
    out.value("w:name", QLatin1String(look.name));
    if (!isNormal)
        out.value("w:basedOn", u"Normal"_s);
    if (look.level > 0)
        out.value("w:next", u"Normal"_s);
    out.empty("w:qFormat");
    out.start("w:pPr");
    if (look.level > 0)
        out.empty("w:keepNext");
    if (look.level == 1)
        out.empty("w:pageBreakBefore");
    out.empty("w:spacing", {{"w:before", rounded(look.above * twentieths)}, {"w:after", rounded(look.below * twentieths)}, {"w:line", u"336"_s}, {"w:lineRule", u"auto"_s}});
    out.value("w:jc", QLatin1String(look.align));
    if (look.level > 0)
        out.value("w:outlineLvl", QString::number(look.level - 1));
    out.end();
    writeDocxLetters(out, look.points, look.bold, QLatin1String(look.colour), false);
    out.end();
}

} // namespace

DocxXml::DocxXml(const char* root)
    : xml(&bytes)
{
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(QLatin1String(root));
    xml.writeAttribute(u"xmlns:w"_s, u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s);
    xml.writeAttribute(u"xmlns:r"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s);
    xml.writeAttribute(u"xmlns:wp"_s, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s);
    xml.writeAttribute(u"xmlns:a"_s, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s);
    xml.writeAttribute(u"xmlns:pic"_s, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s);
}

void DocxXml::start(const char* name, std::initializer_list<std::pair<const char*, QString>> attributes)
{
    xml.writeStartElement(QLatin1String(name));
    for (const auto& [key, value] : attributes)
        xml.writeAttribute(QLatin1String(key), value);
}

void DocxXml::empty(const char* name, std::initializer_list<std::pair<const char*, QString>> attributes)
{
    start(name, attributes);
    end();
}

QByteArray DocxXml::finished()
{
    xml.writeEndDocument();
    return bytes;
}

void writeDocxLetters(DocxXml& out, double points, bool bold, const QString& colour, bool isThai)
{
    const QString font = u"Laksaman"_s;
    out.start("w:rPr");
    out.empty("w:rFonts", {{"w:ascii", font}, {"w:hAnsi", font}, {"w:eastAsia", font}, {"w:cs", font}});
    if (bold) {
        out.empty("w:b");
        out.empty("w:bCs");
    }
    if (!colour.isEmpty())
        out.value("w:color", colour);
    if (points > 0) {
        out.value("w:sz", rounded(points * halfPoints));
        out.value("w:szCs", rounded(points * halfPoints));
    }
    if (isThai)
        out.empty("w:cs");
    out.empty("w:lang", {{"w:val", u"en-US"_s}, {"w:bidi", u"th-TH"_s}});
    out.end();
}

QByteArray docxStyles()
{
    DocxXml out("w:styles");
    out.start("w:docDefaults");
    out.start("w:rPrDefault");
    writeDocxLetters(out, 12, false, {}, false);
    out.end();
    out.empty("w:pPrDefault");
    out.end();
    for (const DocxLook& look : docxLooks)
        writeDocxLook(out, look);
    return out.finished();
}

QByteArray docxSettings()
{
    DocxXml out("w:settings");
    out.empty("w:themeFontLang", {{"w:val", u"en-US"_s}, {"w:bidi", u"th-TH"_s}});
    return out.finished();
}

QByteArray docxFonts()
{
    DocxXml out("w:fonts");
    out.start("w:font", {{"w:name", u"Laksaman"_s}});
    // Where it is not installed, the font of Thai offices that looks most like it.
    out.value("w:altName", u"TH Sarabun New"_s);
    out.value("w:charset", u"DE"_s);
    out.end();
    return out.finished();
}

QByteArray docxFooter()
{
    DocxXml out("w:ftr");
    out.start("w:p");
    out.start("w:pPr");
    out.value("w:pStyle", u"Footer"_s);
    out.end();
    out.start("w:fldSimple", {{"w:instr", u" PAGE "_s}});
    out.start("w:r");
    out.xml.writeTextElement(u"w:t"_s, u"1"_s);
    out.end();
    out.end();
    out.end();
    return out.finished();
}

QByteArray docxProperties(const WrittenDocument& document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"cp:coreProperties"_s);
    xml.writeAttribute(u"xmlns:cp"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeTextElement(u"dc:title"_s, xmlText(document.title));
    xml.writeTextElement(u"dc:subject"_s, xmlText(document.subject));
    xml.writeTextElement(u"dc:creator"_s, xmlText(document.author));
    xml.writeTextElement(u"dc:language"_s, document.language);
    xml.writeEndDocument();
    return bytes;
}

} // namespace tambon
