#include "core/exchange/tables/tablefile.h"

#include "core/exchange/tables/tabletext.h"
#include "core/exchange/tables/xlsx.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

Error notATable(const QString& name)
{
    return {ErrorCode::BadOptionValue, name, QCoreApplication::translate("Tables", "a table"),
        QCoreApplication::translate("Tables", "XLSX without a password, CSV")};
}

Result<PastedRows> readTable(const QByteArray& bytes, const QString& name)
{
    if (bytes.isEmpty())
        return fail(ErrorCode::FileEmpty, name);
    if (bytes.size() > maxTableBytes)
        return fail(ErrorCode::FileTooLarge, name, {}, u"16 MB"_s);
    if (bytes.startsWith("PK"))
        return xlsxRows(bytes, name);
    const auto text = tableText(bytes, name);
    if (!text)
        return tl::unexpected(text.error());
    auto rows = tableRows(*text, {separatorOf(*text), maxTableCell, maxTableRows, false});
    if (!rows)
        return rows;
    for (QStringList& row : rows->rows)
        row = row.mid(0, maxTableColumns);
    rows->columns = std::min(rows->columns, maxTableColumns);
    return rows;
}

Result<PastedRows> readTableFile(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return fail(ErrorCode::FileMissing, name);
    if (info.isDir())
        return fail(ErrorCode::FileIsFolder, name);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadRefused, name);
    const QByteArray bytes = file.read(maxTableBytes + 1);
    if (file.error() != QFileDevice::NoError) // a stick that was pulled: half a table looks like a whole one
        return fail(ErrorCode::ReadRefused, name);
    return readTable(bytes, name);
}

} // namespace tambon
