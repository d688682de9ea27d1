#include "core/exchange/office/odtxml.h"

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

struct OdtLook {
    const char* name; ///< as programs show it; in the file with _20_ for spaces
    const char* parent;
    double points = 12;
    bool bold = false;
    const char* colour = "#1a1a1a";
    const char* above = "0cm";
    const char* below = "0.1cm";
    const char* align = "start";
    int level = 0; ///< of a heading
};

constexpr std::array odtLooks{
    OdtLook{.name = "Standard", .parent = ""},
    OdtLook{.name = "Text body", .parent = "Standard", .below = "0.2cm"},
    OdtLook{.name = "Title", .parent = "Standard", .points = 26, .bold = true, .above = "3cm", .below = "0.6cm"},
    OdtLook{.name = "Heading 1", .parent = "Standard", .points = 20, .bold = true, .below = "0.4cm", .level = 1},
    OdtLook{.name = "Heading 2", .parent = "Standard", .points = 14, .bold = true, .above = "0.6cm", .below = "0.2cm", .level = 2},
    OdtLook{.name = "Heading 3", .parent = "Standard", .points = 12, .bold = true, .above = "0.4cm", .below = "0.2cm", .level = 3},
    OdtLook{.name = "Strong text", .parent = "Text body", .bold = true, .below = "0.2cm"},
    OdtLook{.name = "Secondary text", .parent = "Text body", .points = 11, .colour = "#4a4a4a", .below = "0.2cm"},
    OdtLook{.name = "Caption", .parent = "Standard", .points = 11, .colour = "#4a4a4a", .below = "0.3cm"},
    OdtLook{.name = "Table Contents", .parent = "Standard", .points = 11, .below = "0cm"},
    OdtLook{.name = "Table Numbers", .parent = "Table Contents", .points = 11, .below = "0cm", .align = "end"},
    OdtLook{.name = "Table Heading", .parent = "Table Contents", .points = 11, .bold = true, .below = "0cm"},
    OdtLook{.name = "Table Total", .parent = "Table Contents", .points = 11, .bold = true, .below = "0cm", .align = "end"},
    OdtLook{.name = "Table Remark", .parent = "Table Contents", .points = 9.5, .colour = "#4a4a4a", .below = "0cm"},
    OdtLook{.name = "Table Figures 8", .parent = "Table Contents", .points = 8, .below = "0cm", .align = "end"},
    OdtLook{.name = "Table Figures 7", .parent = "Table Contents", .points = 7, .below = "0cm", .align = "end"},
    OdtLook{.name = "Table Figures 6", .parent = "Table Contents", .points = 6, .below = "0cm", .align = "end"},
    OdtLook{.name = "Table Small Heading", .parent = "Table Contents", .points = 7, .bold = true, .below = "0cm", .align = "end"},
    OdtLook{.name = "Space", .parent = "Standard", .points = 4, .below = "0cm"},
    OdtLook{.name = "Footer", .parent = "Standard", .points = 9.5, .colour = "#4a4a4a", .below = "0cm", .align = "center"},
};

/// Every property of letters twice: Thai is a complex script and looks at the second one only.
void writeLetters(OdtXml& out, double points, bool bold, const char* colour)
{
    const QString size = QString::number(points) + u"pt";
    const QString weight = bold ? u"bold"_s : u"normal"_s;
    out.empty("style:text-properties", {{"style:font-name", u"Laksaman"_s}, {"style:font-name-complex", u"Laksaman"_s},
        {"fo:font-size", size}, {"style:font-size-complex", size}, {"fo:font-weight", weight}, {"style:font-weight-complex", weight},
        {"fo:color", QLatin1String(colour)}, {"fo:language", u"en"_s}, {"fo:country", u"US"_s}, {"style:language-complex", u"th"_s},
        {"style:country-complex", u"TH"_s}});
}

void writeLook(OdtXml& out, const OdtLook& look)
{
    out.start("style:style", {{"style:name", odtName(look.name)}, {"style:display-name", QLatin1String(look.name)}, {"style:family", u"paragraph"_s}});
    if (*look.parent != '\0')
        out.xml.writeAttribute(u"style:parent-style-name"_s, odtName(look.parent));
    if (look.level > 0)
        out.xml.writeAttribute(u"style:default-outline-level"_s, QString::number(look.level));
    out.start("style:paragraph-properties", {{"fo:margin-top", QLatin1String(look.above)}, {"fo:margin-bottom", QLatin1String(look.below)},
        {"fo:text-align", QLatin1String(look.align)}, {"fo:keep-with-next", look.level > 0 ? u"always"_s : u"auto"_s}});
    if (look.level == 1)
        out.xml.writeAttribute(u"fo:break-before"_s, u"page"_s);
    out.end();
    writeLetters(out, look.points, look.bold, look.colour);
    out.end();
}

void writePageLayout(OdtXml& out, const QString& name, bool isLandscape)
{
    const QString shortSide = u"21cm"_s;
    const QString longSide = u"29.7cm"_s;
    out.start("style:page-layout", {{"style:name", name}});
    out.empty("style:page-layout-properties", {{"fo:page-width", isLandscape ? longSide : shortSide}, {"fo:page-height", isLandscape ? shortSide : longSide},
        {"fo:margin-left", u"3cm"_s}, {"fo:margin-right", u"2cm"_s}, {"fo:margin-top", isLandscape ? u"1.8cm"_s : u"2.5cm"_s},
        {"fo:margin-bottom", u"1.2cm"_s}, {"style:print-orientation", isLandscape ? u"landscape"_s : u"portrait"_s}});
    out.start("style:footer-style");
    out.empty("style:header-footer-properties", {{"fo:min-height", u"0.8cm"_s}});
    out.end();
    out.end();
}

void writeMasterPage(OdtXml& out, const QString& name, const QString& layout)
{
    out.start("style:master-page", {{"style:name", name}, {"style:page-layout-name", layout}});
    out.start("style:footer");
    out.start("text:p", {{"text:style-name", u"Footer"_s}});
    out.empty("text:page-number", {{"text:select-page", u"current"_s}});
    out.end();
    out.end();
    out.end();
}

void writePages(OdtXml& out)
{
    out.start("office:automatic-styles");
    writePageLayout(out, u"A4"_s, false);
    writePageLayout(out, u"A4Landscape"_s, true);
    out.end();
    out.start("office:master-styles");
    writeMasterPage(out, u"Standard"_s, u"A4"_s);
    writeMasterPage(out, u"Landscape"_s, u"A4Landscape"_s);
    out.end();
}

} // namespace

QString odtName(const char* name) { return QString::fromLatin1(name).replace(u' ', u"_20_"_s); }

void writeOdtFont(OdtXml& out)
{
    out.start("office:font-face-decls");
    out.empty("style:font-face", {{"style:name", u"Laksaman"_s}, {"svg:font-family", u"Laksaman"_s}, {"style:font-pitch", u"variable"_s}});
    out.end();
}

QByteArray odtStyles()
{
    OdtXml out("office:document-styles");
    writeOdtFont(out);
    out.start("office:styles");
    out.start("style:default-style", {{"style:family", u"paragraph"_s}});
    out.empty("style:paragraph-properties", {{"style:writing-mode", u"lr-tb"_s}, {"fo:line-height", u"140%"_s}});
    writeLetters(out, 12, false, "#1a1a1a");
    out.end();
    for (const OdtLook& look : odtLooks)
        writeLook(out, look);
    out.start("style:style", {{"style:name", u"Strong"_s}, {"style:family", u"text"_s}});
    out.empty("style:text-properties", {{"fo:font-weight", u"bold"_s}, {"style:font-weight-complex", u"bold"_s}});
    out.end();
    out.end();
    writePages(out);
    return out.finished();
}

} // namespace tambon
