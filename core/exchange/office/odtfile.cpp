#include "core/exchange/office/odtxml.h"
#include "core/exchange/office/writtendocument.h"
#include "core/exchange/office/ziparchive.h"

#include <numeric>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double odtTextWidth = 16; ///< cm: A4 less 3 cm left and 2 cm right

QString centimetres(double length) { return QString::number(length, 'f', 3) + u"cm"; }

QByteArray odtMeta(const WrittenDocument& document)
{
    OdtXml out("office:document-meta");
    out.start("office:meta");
    out.xml.writeTextElement(u"dc:title"_s, xmlText(document.title));
    out.xml.writeTextElement(u"dc:subject"_s, xmlText(document.subject));
    out.xml.writeTextElement(u"meta:initial-creator"_s, xmlText(document.author));
    out.xml.writeTextElement(u"dc:creator"_s, xmlText(document.author));
    out.xml.writeTextElement(u"dc:language"_s, document.language);
    out.xml.writeTextElement(u"dc:date"_s, document.date.toString(Qt::ISODate) + u"T00:00:00");
    out.end();
    return out.finished();
}

class OdtWriter {
public:
    OdtWriter()
        : m_out("office:document-content")
    {
    }

    QByteArray content(const WrittenDocument& document)
    {
        writeOdtFont(m_out);
        writeAutomaticStyles(document);
        m_out.start("office:body");
        m_out.start("office:text");
        for (const WrittenBlock& block : document.blocks)
            std::visit(*this, block);
        m_out.end();
        m_out.end();
        return m_out.finished();
    }

    void operator()(const paper::Heading& heading)
    {
        if (heading.level == 0) {
            writeParagraph("Title", heading.text);
            return;
        }
        m_out.start("text:h", {{"text:style-name", headingStyle(heading)}, {"text:outline-level", QString::number(heading.level)}});
        writeText(heading.text);
        m_out.end();
    }

    void operator()(const paper::Paragraph& paragraph)
    {
        const bool isSecondary = paragraph.style.colour == paper::secondaryInk;
        writeParagraph(paragraph.style.bold ? "Strong text" : isSecondary ? "Secondary text" : "Text body", paragraph.text, paragraph.lead);
    }

    void operator()(const paper::TableContent& table)
    {
        const QString name = u"Table%1"_s.arg(++m_tables);
        m_out.start("table:table", {{"table:name", name}, {"table:style-name", name}});
        m_out.xml.writeTextElement(u"table:title"_s, xmlText(table.caption));
        for (size_t at = 0; at < table.columns.size(); ++at)
            m_out.empty("table:table-column", {{"table:style-name", u"%1.%2"_s.arg(name).arg(at + 1)}});
        m_out.start("table:table-header-rows");
        m_out.start("table:table-row");
        for (const paper::Column& column : table.columns)
            writeCell(column.title, isCrowded(table) ? "Table Small Heading" : column.atRight ? "Table Total" : "Table Heading", isCrowded(table) ? "TightHeadCell" : "HeadCell", 1);
        m_out.end();
        m_out.end();
        for (const paper::Row& row : table.rows)
            writeRow(table, row);
        m_out.end();
        m_out.empty("text:p", {{"text:style-name", u"Space"_s}});
    }

    void operator()(const WrittenPicture& picture)
    {
        const double width = odtTextWidth * picture.width;
        const double height = width * picture.pixels.height() / picture.pixels.width();
        m_out.start("text:p", {{"text:style-name", u"Text_20_body"_s}});
        m_out.start("draw:frame", {{"draw:name", u"Picture%1"_s.arg(++m_pictures)}, {"text:anchor-type", u"as-char"_s},
            {"svg:width", centimetres(width)}, {"svg:height", centimetres(height)}});
        m_out.empty("draw:image", {{"xlink:href", odtPictureName(m_pictures, picture)}, {"xlink:type", u"simple"_s},
            {"xlink:show", u"embed"_s}, {"xlink:actuate", u"onLoad"_s}});
        m_out.xml.writeTextElement(u"svg:desc"_s, xmlText(picture.alternative));
        m_out.end();
        m_out.end();
        if (!picture.caption.isEmpty())
            writeParagraph("Caption", picture.caption);
    }

    static QString odtPictureName(int number, const WrittenPicture& picture)
    {
        return u"Pictures/%1.%2"_s.arg(QString::number(number), picture.isJpeg ? u"jpg"_s : u"png"_s);
    }

private:
    /// The sheets turn with a part's heading and turn back with the next.
    QString headingStyle(const paper::Heading& heading)
    {
        const bool wasLandscape = heading.level == 1 && std::exchange(m_isLandscape, heading.level == 1 ? heading.opensLandscape : m_isLandscape);
        if (heading.level == 1 && (heading.opensLandscape || wasLandscape))
            return heading.opensLandscape ? u"HeadingTurned"_s : u"HeadingUpright"_s;
        return u"Heading_20_%1"_s.arg(heading.level);
    }

    void writeTurningHeading(const char* name, const char* page)
    {
        m_out.empty("style:style", {{"style:name", QLatin1String(name)}, {"style:family", u"paragraph"_s}, {"style:parent-style-name", u"Heading_20_1"_s},
            {"style:master-page-name", QLatin1String(page)}});
    }

    void writeAutomaticStyles(const WrittenDocument& document)
    {
        m_out.start("office:automatic-styles");
        writeCellStyle("Cell", "0.1cm", "none", "0.018cm solid #8a8a8a");
        writeCellStyle("HeadCell", "0.1cm", "0.035cm solid #1a1a1a", "0.035cm solid #1a1a1a");
        writeCellStyle("TightCell", "0.03cm", "none", "0.018cm solid #8a8a8a");
        writeCellStyle("TightHeadCell", "0.03cm", "0.035cm solid #1a1a1a", "0.035cm solid #1a1a1a");
        for (const auto& [name, kept] : {std::pair{u"WholeRow"_s, u"always"_s}, {u"Row"_s, u"auto"_s}}) {
            m_out.start("style:style", {{"style:name", name}, {"style:family", u"table-row"_s}});
            m_out.empty("style:table-row-properties", {{"fo:keep-together", kept}});
            m_out.end();
        }
        writeTurningHeading("HeadingTurned", "Landscape");
        writeTurningHeading("HeadingUpright", "Standard");
        int number = 0;
        for (const WrittenBlock& block : document.blocks)
            if (const auto* table = std::get_if<paper::TableContent>(&block))
                writeTableStyles(*table, u"Table%1"_s.arg(++number));
        m_out.end();
    }

    void writeCellStyle(const char* name, const char* padding, const char* above, const char* below)
    {
        m_out.start("style:style", {{"style:name", QLatin1String(name)}, {"style:family", u"table-cell"_s}});
        m_out.empty("style:table-cell-properties", {{"fo:padding", QLatin1String(padding)}, {"fo:border-left", u"none"_s}, {"fo:border-right", u"none"_s},
            {"fo:border-top", QLatin1String(above)}, {"fo:border-bottom", QLatin1String(below)}});
        m_out.end();
    }

    void writeTableStyles(const paper::TableContent& table, const QString& name)
    {
        const double sum = std::accumulate(table.columns.begin(), table.columns.end(), 0.0,
            [](double all, const paper::Column& column) { return all + column.width; });
        m_out.start("style:style", {{"style:name", name}, {"style:family", u"table"_s}});
        m_out.empty("style:table-properties", {{"style:width", centimetres(odtTextWidth)}, {"table:align", u"left"_s}, {"table:border-model", u"collapsing"_s}});
        m_out.end();
        for (size_t at = 0; at < table.columns.size(); ++at) {
            m_out.start("style:style", {{"style:name", u"%1.%2"_s.arg(name).arg(at + 1)}, {"style:family", u"table-column"_s}});
            m_out.empty("style:table-column-properties", {{"style:column-width", centimetres(odtTextWidth * table.columns[at].width / sum)}});
            m_out.end();
        }
    }

    void writeRow(const paper::TableContent& table, const paper::Row& row)
    {
        m_out.start("table:table-row", {{"table:style-name", staysWhole(row) ? u"WholeRow"_s : u"Row"_s}});
        for (size_t at = 0; at < row.cells.size(); ++at) {
            const bool isNumber = !row.opensGroup && table.columns[at].atRight;
            const char* look = row.opensGroup || (row.isTotal && !isNumber) ? "Table Heading" : row.isTotal ? "Table Total" : isNumber ? "Table Numbers" : "Table Contents";
            writeCell(row.cells[at], look, row.isTotal ? "HeadCell" : isCrowded(table) ? "TightCell" : "Cell", row.opensGroup ? table.columns.size() : 1);
        }
        for (size_t at = 1; row.opensGroup && at < table.columns.size(); ++at)
            m_out.empty("table:covered-table-cell");
        m_out.end();
    }

    void writeCell(const paper::Cell& cell, const char* look, const char* frame, size_t across)
    {
        m_out.start("table:table-cell", {{"table:style-name", QLatin1String(frame)}, {"office:value-type", u"string"_s}});
        if (across > 1)
            m_out.xml.writeAttribute(u"table:number-columns-spanned"_s, QString::number(across));
        for (const paper::CellText& text : cell.paragraphs) {
            const bool isRemark = text.style.colour == paper::secondaryInk && qstrcmp(look, "Table Contents") == 0;
            const QByteArray figures = "Table Figures " + QByteArray::number(figurePoints(text));
            writeParagraph(figurePoints(text) > 0 ? figures.constData() : isRemark ? "Table Remark" : look, text.style.bold ? QString() : text.text, text.style.bold ? text.text : QString());
        }
        m_out.end();
    }

    void writeParagraph(const char* look, const QString& text, const QString& lead = {})
    {
        m_out.start("text:p", {{"text:style-name", odtName(look)}});
        if (!lead.isEmpty()) {
            m_out.start("text:span", {{"text:style-name", u"Strong"_s}});
            writeText(lead);
            m_out.end();
            if (!text.isEmpty())
                m_out.xml.writeCharacters(u" "_s);
        }
        writeText(text);
        m_out.end();
    }

    /// Several spaces in a row would become one.
    void writeText(const QString& text)
    {
        bool afterSpace = true;
        QString run;
        const auto flush = [&] { m_out.xml.writeCharacters(std::exchange(run, {})); };
        for (const QChar c : xmlText(text)) {
            if (c == u'\n' || c == u'\t' || (c == u' ' && afterSpace)) {
                flush();
                m_out.empty(c == u'\n' ? "text:line-break" : c == u'\t' ? "text:tab" : "text:s");
            } else {
                run += c;
            }
            afterSpace = c == u' ' || c == u'\n';
        }
        flush();
    }

    OdtXml m_out;
    int m_tables = 0;
    int m_pictures = 0;
    bool m_isLandscape = false;
};

QByteArray odtManifest(const std::vector<ZipEntry>& entries)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"manifest:manifest"_s);
    xml.writeAttribute(u"xmlns:manifest"_s, u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s);
    xml.writeAttribute(u"manifest:version"_s, u"1.2"_s);
    const auto add = [&](const QString& path, const QString& type) {
        xml.writeEmptyElement(u"manifest:file-entry"_s);
        xml.writeAttribute(u"manifest:full-path"_s, path);
        xml.writeAttribute(u"manifest:media-type"_s, type);
    };
    add(u"/"_s, u"application/vnd.oasis.opendocument.text"_s);
    for (const ZipEntry& entry : entries)
        if (entry.name != u"mimetype"_s)
            add(entry.name, entry.name.endsWith(u".xml"_s) ? u"text/xml"_s : entry.name.endsWith(u".jpg"_s) ? u"image/jpeg"_s : u"image/png"_s);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> documentAsOdt(const WrittenDocument& document)
{
    std::vector<ZipEntry> entries{{u"mimetype"_s, "application/vnd.oasis.opendocument.text", true},
        {u"content.xml"_s, OdtWriter().content(document)}, {u"styles.xml"_s, odtStyles()}, {u"meta.xml"_s, odtMeta(document)}};
    int number = 0;
    for (const WrittenBlock& block : document.blocks)
        if (const auto* picture = std::get_if<WrittenPicture>(&block))
            entries.push_back({OdtWriter::odtPictureName(++number, *picture), picture->bytes, true});
    entries.push_back({u"META-INF/manifest.xml"_s, odtManifest(entries)});
    return zipped(entries);
}

} // namespace tambon
