#include "core/exchange/office/sheetfiles.h"
#include "core/exchange/office/ziparchive.h"

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "1234.5" without what says nothing.
QString decimal(qint64 amount, qint64 unit)
{
    const QString sign = amount < 0 ? u"-"_s : QString();
    const quint64 size = amount < 0 ? 0 - quint64(amount) : quint64(amount);
    const auto parts = quint64(unit);
    QString fraction = QString::number(parts + size % parts).mid(1);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return sign + QString::number(size / parts) + (fraction.isEmpty() ? QString() : QString(u'.' + fraction));
}

QString csvText(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString csvCell(const SheetCell& cell)
{
    constexpr qint64 satangOfBaht = 100;
    constexpr qint64 milliOfOne = 1000;
    switch (cell.kind) {
    case SheetCell::Kind::Empty:
        return {};
    case SheetCell::Kind::Text:
        return csvText(cell.text);
    case SheetCell::Kind::Whole:
        return QString::number(cell.amount);
    case SheetCell::Kind::Quantity:
        return decimal(cell.amount, milliOfOne);
    case SheetCell::Kind::Money:
        return decimal(cell.amount, satangOfBaht);
    case SheetCell::Kind::Date:
        return cell.date.toString(Qt::ISODate);
    }
    return {};
}

} // namespace

QByteArray sheetAsCsv(const Sheet& sheet)
{
    QString text(QChar::ByteOrderMark);
    QStringList head;
    for (const SheetColumn& column : sheet.columns)
        head << csvText(column.title);
    text += head.join(u',') + u"\r\n"_s;
    for (const auto& row : sheet.rows) {
        QStringList cells;
        for (const SheetCell& cell : row)
            cells << csvCell(cell);
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

Result<QByteArray> sheetsAsCsvs(const std::vector<Sheet>& sheets)
{
    std::vector<ZipEntry> files;
    for (const Sheet& sheet : sheets)
        files.push_back({u"%1-%2.csv"_s.arg(files.size() + 1, 2, 10, QChar(u'0')).arg(sheet.key), sheetAsCsv(sheet)});
    return zipped(files);
}

} // namespace tambon
