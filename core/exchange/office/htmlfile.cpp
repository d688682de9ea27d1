#include "core/exchange/office/writtendocument.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1String pageLook(R"(
html { color: #1a1a1a; background: #fff; font-family: Laksaman, "TH Sarabun New", Sarabun, "Noto Sans Thai", Tahoma, sans-serif; line-height: 1.6; }
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.35; break-after: avoid; }
h2 { margin-top: 3rem; border-bottom: 2px solid #1c3566; }
.secondary, figcaption { color: #4a4a4a; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; font-weight: bold; padding: .3rem 0; }
th, td { border-bottom: 1px solid #8a8a8a; padding: .2rem .5rem; text-align: left; vertical-align: top; }
thead th, tr.total th, tr.total td { border-top: 2px solid #1a1a1a; border-bottom: 2px solid #1a1a1a; font-weight: bold; }
tbody th { font-weight: normal; }
tbody th[colspan], .strong { font-weight: bold; }
.number { text-align: right; white-space: nowrap; }
figure { margin: 1rem 0; }
img { max-width: 100%; height: auto; }
@page { size: A4; margin: 2.5cm 2cm 2cm 3cm; }
@media print { body { max-width: none; margin: 0; padding: 0; } h2 { break-before: page; } nav { display: none; } tr, figure { break-inside: avoid; } thead { display: table-header-group; } }
)");

class HtmlWriter {
public:
    explicit HtmlWriter(QByteArray* bytes)
        : m_xml(bytes)
    {
    }

    void write(const WrittenDocument& document)
    {
        m_xml.writeDTD(u"<!DOCTYPE html>"_s);
        m_xml.writeStartElement(u"html"_s);
        m_xml.writeAttribute(u"lang"_s, document.language);
        writeHead(document);
        m_xml.writeStartElement(u"body"_s);
        writeContents(document);
        m_xml.writeStartElement(u"main"_s);
        for (const WrittenBlock& block : document.blocks)
            std::visit(*this, block);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void operator()(const paper::Heading& heading)
    {
        m_xml.writeStartElement(u"h%1"_s.arg(heading.level + 1));
        if (heading.level == 1)
            m_xml.writeAttribute(u"id"_s, u"part%1"_s.arg(++m_parts));
        writeText(heading.text);
        m_xml.writeEndElement();
    }

    void operator()(const paper::Paragraph& paragraph)
    {
        m_xml.writeStartElement(u"p"_s);
        if (paragraph.style.bold || paragraph.style.colour == paper::secondaryInk)
            m_xml.writeAttribute(u"class"_s, paragraph.style.bold ? u"strong"_s : u"secondary"_s);
        if (!paragraph.lead.isEmpty()) {
            m_xml.writeStartElement(u"strong"_s);
            writeText(paragraph.lead);
            m_xml.writeEndElement();
            m_xml.writeCharacters(u" "_s);
        }
        writeText(paragraph.text);
        m_xml.writeEndElement();
    }

    void operator()(const paper::TableContent& table)
    {
        m_xml.writeStartElement(u"table"_s);
        writeElement(u"caption"_s, table.caption);
        m_xml.writeStartElement(u"thead"_s);
        m_xml.writeStartElement(u"tr"_s);
        for (const paper::Column& column : table.columns)
            writeCell({.isHead = !column.title.isEmpty(), .scope = u"col"_s, .isNumber = column.atRight}, paper::Cell(column.title));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        writeRows(table);
        m_xml.writeEndElement();
    }

    void operator()(const WrittenPicture& picture)
    {
        m_xml.writeStartElement(u"figure"_s);
        m_xml.writeStartElement(u"img"_s);
        const QString kind = picture.isJpeg ? u"image/jpeg"_s : u"image/png"_s;
        m_xml.writeAttribute(u"src"_s, u"data:"_s + kind + u";base64," + QString::fromLatin1(picture.bytes.toBase64()));
        m_xml.writeAttribute(u"width"_s, QString::number(picture.pixels.width()));
        m_xml.writeAttribute(u"height"_s, QString::number(picture.pixels.height()));
        m_xml.writeAttribute(u"alt"_s, xmlText(picture.alternative));
        m_xml.writeEndElement();
        if (!picture.caption.isEmpty())
            writeElement(u"figcaption"_s, picture.caption);
        m_xml.writeEndElement();
    }

private:
    struct CellKind {
        bool isHead = false;
        QString scope = {}; ///< of a head
        bool isNumber = false;
        size_t across = 1;
    };

    void writeHead(const WrittenDocument& document)
    {
        m_xml.writeStartElement(u"head"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
        for (const auto& [name, content] : {std::pair{u"viewport"_s, u"width=device-width, initial-scale=1"_s},
                 {u"author"_s, document.author}, {u"description"_s, document.subject}}) {
            m_xml.writeEmptyElement(u"meta"_s);
            m_xml.writeAttribute(u"name"_s, name);
            m_xml.writeAttribute(u"content"_s, xmlText(content));
        }
        writeElement(u"title"_s, document.title);
        m_xml.writeStartElement(u"style"_s);
        m_xml.writeDTD(pageLook); // as it is: a style's text is not escaped in HTML
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeContents(const WrittenDocument& document)
    {
        m_xml.writeStartElement(u"nav"_s);
        m_xml.writeAttribute(u"aria-label"_s, QCoreApplication::translate("PlanBook", "Contents"));
        m_xml.writeStartElement(u"ol"_s);
        int part = 0;
        for (const WrittenBlock& block : document.blocks)
            if (const auto* heading = std::get_if<paper::Heading>(&block); heading != nullptr && heading->level == 1) {
                m_xml.writeStartElement(u"li"_s);
                m_xml.writeStartElement(u"a"_s);
                m_xml.writeAttribute(u"href"_s, u"#part%1"_s.arg(++part));
                writeText(heading->text);
                m_xml.writeEndElement();
                m_xml.writeEndElement();
            }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeRows(const paper::TableContent& table)
    {
        const size_t head = headColumn(table);
        bool isOpen = false;
        for (const paper::Row& row : table.rows) {
            if (row.opensGroup && std::exchange(isOpen, false))
                m_xml.writeEndElement();
            if (!std::exchange(isOpen, true))
                m_xml.writeStartElement(u"tbody"_s);
            m_xml.writeStartElement(u"tr"_s);
            if (row.isTotal)
                m_xml.writeAttribute(u"class"_s, u"total"_s);
            for (size_t at = 0; at < row.cells.size(); ++at)
                writeCell(row.opensGroup ? CellKind{true, u"rowgroup"_s, false, table.columns.size()}
                                         : CellKind{at == head && !plainText(row.cells[at]).isEmpty(), u"row"_s, table.columns[at].atRight},
                    row.cells[at]);
            m_xml.writeEndElement();
        }
        if (isOpen)
            m_xml.writeEndElement();
    }

    void writeCell(const CellKind& kind, const paper::Cell& cell)
    {
        m_xml.writeStartElement(kind.isHead ? u"th"_s : u"td"_s);
        if (kind.isHead)
            m_xml.writeAttribute(u"scope"_s, kind.scope);
        if (kind.across > 1)
            m_xml.writeAttribute(u"colspan"_s, QString::number(kind.across));
        if (kind.isNumber)
            m_xml.writeAttribute(u"class"_s, u"number"_s);
        for (const paper::CellText& paragraph : cell.paragraphs) {
            if (&paragraph != &cell.paragraphs.front())
                m_xml.writeEmptyElement(u"br"_s);
            if (paragraph.style.bold)
                writeElement(u"strong"_s, paragraph.text);
            else
                writeText(paragraph.text);
        }
        m_xml.writeCharacters({}); // <td></td>: HTML knows no <td/>
        m_xml.writeEndElement();
    }

    void writeElement(const QString& name, const QString& text)
    {
        m_xml.writeStartElement(name);
        writeText(text);
        m_xml.writeEndElement();
    }

    void writeText(const QString& text)
    {
        const QStringList lines = xmlText(text).split(u'\n');
        for (qsizetype at = 0; at < lines.size(); ++at) {
            if (at > 0)
                m_xml.writeEmptyElement(u"br"_s);
            m_xml.writeCharacters(lines.at(at));
        }
    }

    QXmlStreamWriter m_xml;
    int m_parts = 0;
};

} // namespace

QByteArray documentAsHtml(const WrittenDocument& document)
{
    QByteArray bytes;
    HtmlWriter(&bytes).write(document);
    return bytes;
}

} // namespace tambon
