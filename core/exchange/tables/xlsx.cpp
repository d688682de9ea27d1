#include "core/exchange/tables/xlsx.h"

#include "core/base/text.h"
#include "core/exchange/tables/tablefile.h"
#include "core/exchange/tables/xlsxparts.h"

#include <QXmlStreamReader>

#include <zip.h>

#include <algorithm>
#include <memory>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using ArchivedFile = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

/// `bytes` must stay while the archive is open.
Archive openArchive(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (archive == nullptr && source != nullptr)
        zip_source_free(source);
    zip_error_fini(&error);
    return {archive, &zip_discard};
}

/// Sizes that a package declares are not believed: what is read is counted.
std::optional<QByteArray> readPart(zip_t* archive, const QString& name)
{
    const ArchivedFile file(zip_fopen(archive, name.toUtf8().constData(), 0), &zip_fclose);
    if (!file)
        return std::nullopt;
    constexpr qsizetype piece = 256 * 1024;
    QByteArray all;
    QByteArray buffer(piece, Qt::Uninitialized);
    while (true) {
        const zip_int64_t count = zip_fread(file.get(), buffer.data(), zip_uint64_t(piece));
        if (count < 0 || all.size() + count > maxPartBytes)
            return std::nullopt;
        if (count == 0)
            return all;
        all.append(buffer.constData(), qsizetype(count));
    }
}

/// "C7" → 2; -1 when there is no letter.
int columnOfReference(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z' || column > maxTableColumns)
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

class SheetReader {
public:
    explicit SheetReader(const Workbook& book)
        : m_book(book)
    {
    }

    /// False for XML that cannot be read. Errors: TextControl.
    Result<bool> read(const QByteArray& sheet)
    {
        QXmlStreamReader xml(sheet);
        while (!xml.atEnd() && !m_error) {
            xml.readNext();
            if (xml.isDTD())
                return false;
            if (xml.isStartElement() && xml.name() == u"row"_s)
                readRow(xml);
        }
        if (m_error)
            return tl::unexpected(*m_error);
        return !xml.hasError();
    }
    [[nodiscard]] PastedRows takeRows()
    {
        for (QStringList& row : m_rows.rows)
            while (row.size() < m_rows.columns)
                row << QString();
        return std::move(m_rows);
    }

private:
    void readRow(QXmlStreamReader& xml)
    {
        const int said = xml.attributes().value(u"r"_s).toInt();
        m_number = said > m_number ? said : m_number + 1;
        if (m_rows.rows.size() >= size_t(maxTableRows)) {
            ++m_rows.leftOut;
            xml.skipCurrentElement();
            return;
        }
        QStringList cells;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"c"_s)
                readCell(xml, cells);
            else
                xml.skipCurrentElement();
        }
        if (cells.join(QString()).trimmed().isEmpty())
            return;
        m_rows.columns = std::max(m_rows.columns, int(cells.size()));
        const bool fits = std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.size() <= maxTableCell; });
        if (!fits) {
            ++m_rows.tooLong;
            return;
        }
        m_rows.rows.push_back(cells);
        m_rows.numbers.push_back(m_number);
    }

    void readCell(QXmlStreamReader& xml, QStringList& cells)
    {
        const auto attributes = xml.attributes();
        const int said = columnOfReference(attributes.value(u"r"_s));
        const int column = said >= 0 ? said : int(cells.size());
        const QString type = attributes.value(u"t"_s).toString();
        const size_t style = attributes.value(u"s"_s).toUInt();
        QString value, formula, inlineText;
        while (xml.readNextStartElement()) {
            QString& target = xml.name() == u"v"_s ? value : xml.name() == u"f"_s ? formula : inlineText;
            target = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
        if (column < 0 || column >= maxTableColumns)
            return;
        const QString shown = !value.isEmpty() ? textOf(value, type, style, !formula.isEmpty())
            : !formula.isEmpty()              ? QString(u'=' + formula)
                                              : inlineText;
        const auto clean = plainText(shown, maxPartText);
        if (!clean && !m_error)
            m_error = Error{clean.error().code, clean.error().subject, cellPlace(m_number, column + 1), clean.error().detail};
        while (cells.size() <= column)
            cells << QString();
        cells[column] = clean.value_or(QString());
    }

    [[nodiscard]] QString textOf(const QString& value, const QString& type, size_t style, bool isResult) const
    {
        if (type == u"s"_s)
            return m_book.strings.value(value.toInt());
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!isNumber || (!type.isEmpty() && type != u"n"_s))
            return value;
        const bool isDay = style < m_book.isDate.size() && m_book.isDate[style];
        const QString day = isDay ? isoDay(number, m_book.from1904) : QString();
        return day.isEmpty() ? plainDigits(number, isResult) : day;
    }

    static constexpr int maxPartText = int(maxPartBytes);
    const Workbook& m_book;
    PastedRows m_rows;
    std::optional<Error> m_error;
    int m_number = 0;
};

} // namespace

Result<PastedRows> xlsxRows(const QByteArray& bytes, const QString& name)
{
    const Archive archive = openArchive(bytes);
    if (!archive)
        return tl::unexpected(notATable(name));
    const PartReader part = [&](const QString& partName) { return readPart(archive.get(), partName); };
    const auto book = readWorkbook(part);
    const auto sheet = book ? part(book->sheetPart) : std::nullopt;
    if (!sheet)
        return tl::unexpected(notATable(name));
    SheetReader reader(*book);
    const auto read = reader.read(*sheet);
    if (!read)
        return tl::unexpected(read.error());
    if (!*read)
        return tl::unexpected(notATable(name));
    PastedRows rows = reader.takeRows();
    if (rows.rows.empty() && rows.tooLong == 0)
        return fail(ErrorCode::TextEmpty);
    return rows;
}

} // namespace tambon
