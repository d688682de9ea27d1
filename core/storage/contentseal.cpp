#include "core/storage/contentseal.h"

#include "core/storage/schema.h"

#include <QtEndian>

#include <xxhash.h>

namespace tambon {

namespace {

template <typename Number>
void append(QByteArray& bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

ContentSeal sealOf(Statement& rows, const QByteArray& table, int columns)
{
    ContentSeal seal;
    while (rows.step()) {
        RowBytes row(table.constData());
        for (int column = 0; column < columns; ++column)
            rows.feed(column, row);
        seal.add(row);
    }
    return seal;
}

} // namespace

RowBytes::RowBytes(const char* table)
{
    m_bytes.reserve(256);
    m_bytes.append(table).append('\0');
}

void RowBytes::bindAt(int, qint64 value)
{
    m_bytes.append('I');
    append(m_bytes, value);
}

void RowBytes::bindAt(int, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    m_bytes.append('T');
    append(m_bytes, quint32(utf8.size()));
    m_bytes.append(utf8);
}

void RowBytes::bindNull(int) { m_bytes.append('N'); }

void ContentSeal::add(const RowBytes& row)
{
    const XXH128_hash_t hash = XXH3_128bits(row.bytes().constData(), size_t(row.bytes().size()));
    m_low += hash.low64;
    m_high += hash.high64;
}

void ContentSeal::remove(const RowBytes& row)
{
    const XXH128_hash_t hash = XXH3_128bits(row.bytes().constData(), size_t(row.bytes().size()));
    m_low -= hash.low64;
    m_high -= hash.high64;
}

ContentSeal& ContentSeal::operator+=(const ContentSeal& more)
{
    m_low += more.m_low;
    m_high += more.m_high;
    return *this;
}

ContentSeal& ContentSeal::operator-=(const ContentSeal& less)
{
    m_low -= less.m_low;
    m_high -= less.m_high;
    return *this;
}

QString ContentSeal::text() const
{
    return QStringLiteral("%1%2").arg(m_high, 16, 16, QLatin1Char('0')).arg(m_low, 16, 16, QLatin1Char('0'));
}

std::optional<ContentSeal> ContentSeal::fromText(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    bool highIsNumber = false, lowIsNumber = false;
    ContentSeal seal;
    seal.m_high = text.left(16).toULongLong(&highIsNumber, 16);
    seal.m_low = text.mid(16).toULongLong(&lowIsNumber, 16);
    if (!highIsNumber || !lowIsNumber || seal.text() != text)
        throw ValueError(text.left(60), QStringLiteral("seal"));
    return seal;
}

ContentSeal sealOfTables(Database& database, const QByteArrayList& tables)
{
    ContentSeal all;
    for (const QByteArray& table : tables) {
        const QByteArrayList columns = columnsOf(database, table);
        Statement rows(database, "SELECT " + columns.join(", ") + " FROM " + table);
        all += sealOf(rows, table, int(columns.size()));
    }
    return all;
}

ContentSeal sealOfRow(Database& database, const QByteArray& table, const QString& key)
{
    const QByteArrayList columns = columnsOf(database, table);
    Statement rows(database, "SELECT " + columns.join(", ") + " FROM " + table + " WHERE " + columns.front() + "=?");
    rows.bind(key);
    return sealOf(rows, table, int(columns.size()));
}

} // namespace tambon
