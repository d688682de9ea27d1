#include "core/exchange/office/docxxml.h"
#include "core/exchange/office/writtendocument.h"
#include "core/exchange/office/ziparchive.h"

#include <algorithm>
#include <numeric>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int docxTextWidth = 9071;        ///< twentieths of a point: A4 less 3 cm left and 2 cm right
constexpr double emuInTextWidth = 5760000; ///< 16 cm in the drawing's unit
constexpr int firstPictureRelation = 100;

const QString docxRelations = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;

bool hasThai(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Thai; });
}

QString docxPictureName(int number, const WrittenPicture& picture)
{
    return u"media/%1.%2"_s.arg(QString::number(number), picture.isJpeg ? u"jpg"_s : u"png"_s);
}

class DocxWriter {
public:
    DocxWriter()
        : m_out("w:document")
    {
    }

    QByteArray content(const WrittenDocument& document)
    {
        m_out.start("w:body");
        for (size_t at = 0; at < document.blocks.size(); ++at) {
            const auto* next = at + 1 < document.blocks.size() ? std::get_if<paper::Heading>(&document.blocks[at + 1]) : nullptr;
            m_endsSection = next != nullptr && next->level == 1 && next->opensLandscape != m_isLandscape;
            std::visit(*this, document.blocks[at]);
            if (m_endsSection)
                writeParagraph(u"Normal"_s, {});
        }
        writeSection();
        m_out.end();
        return m_out.finished();
    }

    void operator()(const paper::Heading& heading)
    {
        if (heading.level == 1)
            m_isLandscape = heading.opensLandscape;
        writeParagraph(heading.level == 0 ? u"Title"_s : u"Heading%1"_s.arg(heading.level), heading.text);
    }

    void operator()(const paper::Paragraph& paragraph)
    {
        const bool isSecondary = paragraph.style.colour == paper::secondaryInk;
        writeParagraph(paragraph.style.bold ? u"StrongText"_s : isSecondary ? u"SecondaryText"_s : u"Normal"_s, paragraph.text, paragraph.lead);
    }

    void operator()(const paper::TableContent& table)
    {
        const bool endsSection = std::exchange(m_endsSection, false);
        m_out.start("w:tbl");
        const std::vector<int> widths = writeTableSetUp(table);
        m_out.start("w:tr");
        m_out.start("w:trPr");
        m_out.empty("w:cantSplit");
        m_out.empty("w:tblHeader");
        m_out.end();
        for (size_t at = 0; at < table.columns.size(); ++at)
            writeCell(table.columns[at].title, isCrowded(table) ? u"TableSmallHead"_s : table.columns[at].atRight ? u"TableTotal"_s : u"TableHead"_s, widths[at], 1);
        m_out.end();
        for (const paper::Row& row : table.rows)
            writeRow(table, row, widths);
        m_out.end();
        m_endsSection = endsSection;
        writeParagraph(u"Space"_s, {});
    }

    void operator()(const WrittenPicture& picture)
    {
        const double width = emuInTextWidth * picture.width;
        const QString wide = QString::number(qRound64(width));
        const QString high = QString::number(qRound64(width * picture.pixels.height() / picture.pixels.width()));
        const QString number = QString::number(++m_pictures);
        m_out.start("w:p");
        m_out.start("w:r");
        m_out.start("w:drawing");
        m_out.start("wp:inline", {{"distT", u"0"_s}, {"distB", u"0"_s}, {"distL", u"0"_s}, {"distR", u"0"_s}});
        m_out.empty("wp:extent", {{"cx", wide}, {"cy", high}});
        m_out.empty("wp:docPr", {{"id", number}, {"name", u"Picture "_s + number}, {"descr", xmlText(picture.alternative)}});
        writeGraphic(wide, high);
        for (int open = 0; open < 4; ++open)
            m_out.end();
        if (!picture.caption.isEmpty())
            writeParagraph(u"Caption"_s, picture.caption);
    }

private:
    /// The sheets up to here; their side was said by the heading of the part.
    void writeSection()
    {
        const QString shortSide = u"11906"_s;
        const QString longSide = u"16838"_s;
        m_out.start("w:sectPr");
        m_out.empty("w:footerReference", {{"w:type", u"default"_s}, {"r:id", u"rId4"_s}});
        m_out.empty("w:pgSz", {{"w:w", m_isLandscape ? longSide : shortSide}, {"w:h", m_isLandscape ? shortSide : longSide},
            {"w:orient", m_isLandscape ? u"landscape"_s : u"portrait"_s}});
        m_out.empty("w:pgMar", {{"w:top", m_isLandscape ? u"1020"_s : u"1418"_s}, {"w:right", u"1134"_s}, {"w:bottom", u"1134"_s}, {"w:left", u"1701"_s},
            {"w:header", u"709"_s}, {"w:footer", u"567"_s}, {"w:gutter", u"0"_s}});
        m_out.end();
    }

    void writeGraphic(const QString& wide, const QString& high)
    {
        const QString kind = u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s;
        m_out.start("a:graphic");
        m_out.start("a:graphicData", {{"uri", kind}});
        m_out.start("pic:pic");
        m_out.start("pic:nvPicPr");
        m_out.empty("pic:cNvPr", {{"id", QString::number(m_pictures)}, {"name", u"Picture %1"_s.arg(m_pictures)}});
        m_out.empty("pic:cNvPicPr");
        m_out.end();
        m_out.start("pic:blipFill");
        m_out.empty("a:blip", {{"r:embed", u"rId%1"_s.arg(firstPictureRelation + m_pictures)}});
        m_out.start("a:stretch");
        m_out.empty("a:fillRect");
        m_out.end();
        m_out.end();
        m_out.start("pic:spPr");
        m_out.start("a:xfrm");
        m_out.empty("a:off", {{"x", u"0"_s}, {"y", u"0"_s}});
        m_out.empty("a:ext", {{"cx", wide}, {"cy", high}});
        m_out.end();
        m_out.start("a:prstGeom", {{"prst", u"rect"_s}});
        m_out.empty("a:avLst");
        for (int open = 0; open < 5; ++open)
            m_out.end();
    }

    std::vector<int> writeTableSetUp(const paper::TableContent& table)
    {
        m_out.start("w:tblPr");
        m_out.empty("w:tblW", {{"w:w", QString::number(docxTextWidth)}, {"w:type", u"dxa"_s}});
        m_out.start("w:tblBorders");
        for (const char* side : {"w:top", "w:bottom", "w:insideH"})
            m_out.empty(side, {{"w:val", u"single"_s}, {"w:sz", u"4"_s}, {"w:space", u"0"_s}, {"w:color", u"8A8A8A"_s}});
        m_out.end();
        m_out.empty("w:tblLayout", {{"w:type", u"fixed"_s}});
        if (isCrowded(table)) {
            m_out.start("w:tblCellMar");
            for (const char* side : {"w:left", "w:right"})
                m_out.empty(side, {{"w:w", u"20"_s}, {"w:type", u"dxa"_s}});
            m_out.end();
        }
        m_out.value("w:tblCaption", xmlText(table.caption));
        m_out.end();
        const double sum = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
            [](double all, const paper::Column& column) { return all + column.width; });
        std::vector<int> widths;
        m_out.start("w:tblGrid");
        for (const paper::Column& column : table.columns) {
            widths.push_back(qRound(docxTextWidth * column.width / sum));
            m_out.empty("w:gridCol", {{"w:w", QString::number(widths.back())}});
        }
        m_out.end();
        return widths;
    }

    void writeRow(const paper::TableContent& table, const paper::Row& row, const std::vector<int>& widths)
    {
        m_out.start("w:tr");
        if (staysWhole(row)) {
            m_out.start("w:trPr");
            m_out.empty("w:cantSplit");
            m_out.end();
        }
        for (size_t at = 0; at < row.cells.size(); ++at) {
            const bool isNumber = !row.opensGroup && table.columns[at].atRight;
            const QString look = row.opensGroup || (row.isTotal && !isNumber) ? u"TableHead"_s
                : row.isTotal ? u"TableTotal"_s : isNumber ? u"TableNumber"_s : u"TableText"_s;
            writeCell(row.cells[at], look, row.opensGroup ? docxTextWidth : widths[at], row.opensGroup ? table.columns.size() : 1);
        }
        m_out.end();
    }

    void writeCell(const paper::Cell& cell, const QString& look, int width, size_t across)
    {
        m_out.start("w:tc");
        m_out.start("w:tcPr");
        m_out.empty("w:tcW", {{"w:w", QString::number(width)}, {"w:type", u"dxa"_s}});
        if (across > 1)
            m_out.value("w:gridSpan", QString::number(across));
        m_out.end();
        for (const paper::CellText& text : cell.paragraphs) {
            const bool isRemark = text.style.colour == paper::secondaryInk && look == u"TableText"_s;
            const int figures = figurePoints(text);
            writeParagraph(figures > 0 ? u"TableFigures%1"_s.arg(figures) : isRemark ? u"TableRemark"_s : look, text.style.bold ? QString() : text.text, text.style.bold ? text.text : QString());
        }
        if (cell.paragraphs.empty())
            writeParagraph(look, {});
        m_out.end();
    }

    void writeParagraph(const QString& look, const QString& text, const QString& lead = {})
    {
        m_out.start("w:p");
        m_out.start("w:pPr");
        m_out.value("w:pStyle", look);
        if (std::exchange(m_endsSection, false))
            writeSection();
        m_out.end();
        if (!lead.isEmpty())
            writeRun(text.isEmpty() ? lead : QString(lead + u' '), true);
        if (!text.isEmpty())
            writeRun(text, false);
        m_out.end();
    }

    void writeRun(const QString& text, bool bold)
    {
        m_out.start("w:r");
        writeDocxLetters(m_out, 0, bold, {}, hasThai(text));
        const QStringList lines = xmlText(text).split(u'\n');
        for (qsizetype at = 0; at < lines.size(); ++at) {
            if (at > 0)
                m_out.empty("w:br");
            m_out.start("w:t", {{"xml:space", u"preserve"_s}});
            m_out.xml.writeCharacters(QString(lines.at(at)).replace(u'\t', u' '));
            m_out.end();
        }
        m_out.end();
    }

    DocxXml m_out;
    int m_pictures = 0;
    bool m_isLandscape = false;
    bool m_endsSection = false; ///< with the next paragraph
};

QByteArray docxTypes()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Types"_s);
    xml.writeAttribute(u"xmlns"_s, u"http://schemas.openxmlformats.org/package/2006/content-types"_s);
    for (const auto& [ending, type] : {std::pair{u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s},
             {u"xml"_s, u"application/xml"_s}, {u"png"_s, u"image/png"_s}, {u"jpg"_s, u"image/jpeg"_s}}) {
        xml.writeEmptyElement(u"Default"_s);
        xml.writeAttribute(u"Extension"_s, ending);
        xml.writeAttribute(u"ContentType"_s, type);
    }
    const QString word = u"application/vnd.openxmlformats-officedocument.wordprocessingml."_s;
    for (const auto& [part, type] : {std::pair{u"/word/document.xml"_s, QString(word + u"document.main+xml")}, {u"/word/styles.xml"_s, QString(word + u"styles+xml")},
             {u"/word/settings.xml"_s, QString(word + u"settings+xml")}, {u"/word/fontTable.xml"_s, QString(word + u"fontTable+xml")},
             {u"/word/footer1.xml"_s, QString(word + u"footer+xml")}, {u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s}}) {
        xml.writeEmptyElement(u"Override"_s);
        xml.writeAttribute(u"PartName"_s, part);
        xml.writeAttribute(u"ContentType"_s, type);
    }
    xml.writeEndDocument();
    return bytes;
}

struct DocxRelation {
    QString id;
    QString type;
    QString target;
};

QByteArray docxRelationPart(const std::vector<DocxRelation>& relations)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    xml.writeStartElement(u"Relationships"_s);
    xml.writeAttribute(u"xmlns"_s, u"http://schemas.openxmlformats.org/package/2006/relationships"_s);
    for (const DocxRelation& relation : relations) {
        xml.writeEmptyElement(u"Relationship"_s);
        xml.writeAttribute(u"Id"_s, relation.id);
        xml.writeAttribute(u"Type"_s, relation.type);
        xml.writeAttribute(u"Target"_s, relation.target);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> documentAsDocx(const WrittenDocument& document)
{
    std::vector<DocxRelation> relations{{u"rId1"_s, docxRelations + u"styles"_s, u"styles.xml"_s}, {u"rId2"_s, docxRelations + u"settings"_s, u"settings.xml"_s},
        {u"rId3"_s, docxRelations + u"fontTable"_s, u"fontTable.xml"_s}, {u"rId4"_s, docxRelations + u"footer"_s, u"footer1.xml"_s}};
    std::vector<ZipEntry> pictures;
    for (const WrittenBlock& block : document.blocks)
        if (const auto* picture = std::get_if<WrittenPicture>(&block)) {
            const int number = int(pictures.size()) + 1;
            const QString name = docxPictureName(number, *picture);
            relations.push_back({u"rId%1"_s.arg(firstPictureRelation + number), docxRelations + u"image"_s, name});
            pictures.push_back({u"word/"_s + name, picture->bytes, true});
        }
    std::vector<ZipEntry> entries{{u"[Content_Types].xml"_s, docxTypes()},
        {u"_rels/.rels"_s, docxRelationPart({{u"rId1"_s, docxRelations + u"officeDocument"_s, u"word/document.xml"_s},
                               {u"rId2"_s, u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s, u"docProps/core.xml"_s}})},
        {u"word/document.xml"_s, DocxWriter().content(document)}, {u"word/_rels/document.xml.rels"_s, docxRelationPart(relations)},
        {u"word/styles.xml"_s, docxStyles()}, {u"word/settings.xml"_s, docxSettings()}, {u"word/fontTable.xml"_s, docxFonts()},
        {u"word/footer1.xml"_s, docxFooter()}, {u"docProps/core.xml"_s, docxProperties(document)}};
    entries.insert(entries.end(), pictures.begin(), pictures.end());
    return zipped(entries);
}

} // namespace tambon
