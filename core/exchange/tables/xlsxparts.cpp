#include "core/exchange/tables/xlsxparts.h"

#include <QDate>
#include <QXmlStreamReader>

#include <cmath>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Calls `element` at every start of an element. False for XML that is not well formed or brings a document type.
bool walkXml(const QByteArray& xml, const std::function<void(QXmlStreamReader&)>& element)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isDTD())
            return false;
        if (reader.isStartElement())
            element(reader);
    }
    return !reader.hasError();
}

/// "worksheets/sheet1.xml" is meant from xl/, "/xl/worksheets/sheet1.xml" from the root.
QString partName(const QString& target) { return target.startsWith(u'/') ? target.mid(1) : QString(u"xl/" + target); }

QString firstSheet(const QByteArray& workbook, const QByteArray& relations, bool& from1904)
{
    QString id;
    bool ok = walkXml(workbook, [&](QXmlStreamReader& xml) {
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr"_s)
            from1904 = attributes.value(u"date1904"_s) == u"1"_s || attributes.value(u"date1904"_s) == u"true"_s;
        const QStringView state = attributes.value(u"state"_s);
        if (xml.name() != u"sheet"_s || !id.isEmpty() || (!state.isEmpty() && state != u"visible"_s))
            return;
        for (const QXmlStreamAttribute& attribute : attributes)
            if (attribute.name() == u"id"_s && !attribute.namespaceUri().isEmpty())
                id = attribute.value().toString();
    });
    QString part;
    ok = walkXml(relations, [&](QXmlStreamReader& xml) {
        if (xml.name() == u"Relationship"_s && !id.isEmpty() && xml.attributes().value(u"Id"_s) == id)
            part = partName(xml.attributes().value(u"Target"_s).toString());
    }) && ok;
    return ok ? part : QString();
}

/// Texts of an <si>, without the reading aids of <rPh>.
QString textOfItem(QXmlStreamReader& xml)
{
    QString text;
    int depth = 1;
    bool aid = false;
    while (depth > 0 && !xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            ++depth;
            aid = aid || xml.name() == u"rPh"_s;
            if (xml.name() == u"t"_s && !aid) {
                text += xml.readElementText(QXmlStreamReader::SkipChildElements);
                --depth;
            }
        } else if (xml.isEndElement()) {
            --depth;
            aid = aid && xml.name() != u"rPh"_s;
        }
    }
    return text;
}

/// Whether a number format shows a day: it has a letter of day or year outside quotes, brackets and escapes.
bool showsDay(const QString& format)
{
    bool quoted = false;
    bool bracket = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i].toLower();
        if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u'[' || c == u']')
            bracket = c == u'[';
        else if (!quoted && !bracket && (c == u'd' || c == u'y' || c == u'b'))
            return true;
    }
    return false;
}

/// Formats that every spreadsheet knows by number; 27–36, 50–58 and 71–81 show days in Asian languages.
bool isBuiltInDay(int format)
{
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) || (format >= 50 && format <= 58)
        || (format >= 71 && format <= 81);
}

bool readStyles(const QByteArray& styles, std::vector<bool>& isDate)
{
    constexpr size_t mostStyles = 70'000;
    QHash<int, bool> own;
    bool inCells = false;
    return walkXml(styles, [&](QXmlStreamReader& xml) {
        const auto attributes = xml.attributes();
        if (xml.name() == u"numFmt"_s)
            own.insert(attributes.value(u"numFmtId"_s).toInt(), showsDay(attributes.value(u"formatCode"_s).toString()));
        if (xml.name() == u"cellXfs"_s || xml.name() == u"cellStyles"_s || xml.name() == u"dxfs"_s)
            inCells = xml.name() == u"cellXfs"_s;
        if (inCells && xml.name() == u"xf"_s && isDate.size() < mostStyles) {
            const int format = attributes.value(u"numFmtId"_s).toInt();
            isDate.push_back(own.contains(format) ? own.value(format) : isBuiltInDay(format));
        }
    });
}

} // namespace

std::optional<Workbook> readWorkbook(const PartReader& part)
{
    const auto workbook = part(u"xl/workbook.xml"_s);
    const auto relations = part(u"xl/_rels/workbook.xml.rels"_s);
    if (!workbook || !relations)
        return std::nullopt;
    Workbook read;
    read.sheetPart = firstSheet(*workbook, *relations, read.from1904);
    if (read.sheetPart.isEmpty())
        return std::nullopt;
    if (const auto styles = part(u"xl/styles.xml"_s); styles && !readStyles(*styles, read.isDate))
        return std::nullopt;
    const auto strings = part(u"xl/sharedStrings.xml"_s);
    const bool ok = !strings || walkXml(*strings, [&](QXmlStreamReader& xml) {
        if (xml.name() == u"si"_s)
            read.strings << textOfItem(xml);
    });
    return ok ? std::optional(read) : std::nullopt;
}

QString plainDigits(double value, bool rounded)
{
    constexpr int trusted = 15; // digits of a double that a person typed
    constexpr double mostExact = 1e15;
    if (std::abs(value) >= mostExact)
        return QString::number(value, 'f', 0);
    QString digits = rounded ? QString::number(value, 'f', 2) : QString::number(value, 'g', trusted);
    if (digits.contains(u'e'))
        digits = QString::number(value, 'f', trusted);
    while (digits.contains(u'.') && (digits.endsWith(u'0') || digits.endsWith(u'.')))
        digits.chop(1);
    return digits;
}

QString isoDay(double serial, bool from1904)
{
    constexpr double firstMissing = 60; // the 29 February 1900 that spreadsheets count and no calendar has
    constexpr double mostDays = 2'958'465;
    if (serial < 1 || serial > mostDays)
        return {};
    const QDate zero = from1904 ? QDate(1904, 1, 1) : serial < firstMissing ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return zero.addDays(qint64(serial)).toString(Qt::ISODate);
}

} // namespace tambon
