#include "core/storage/changeset.h"

#include <sqlite3.h>

namespace tambon {

namespace {

/// The form of a changeset is documented in SQLite's sqlite3session.c: a header for each table, then its rows.
class ChangesetTexts {
public:
    ChangesetTexts(const QByteArray& changeset, const TextChange& change)
        : m_from(changeset)
        , m_change(change)
    {
    }

    QByteArray run()
    {
        while (m_at < m_from.size())
            m_from[m_at] == 'T' ? table() : row();
        return m_to;
    }

private:
    enum Operation { Delete = 9, Insert = 18, Update = 23 };

    [[noreturn]] static void damaged() { throw DbError(SQLITE_CORRUPT, "reading a changeset"); }

    QByteArrayView take(qint64 length)
    {
        if (length < 0 || length > m_from.size() - m_at)
            damaged();
        const QByteArrayView taken = QByteArrayView(m_from).sliced(m_at, length);
        m_at += length;
        return taken;
    }
    void keep(qint64 length) { m_to.append(take(length)); }

    /// Seven bits a byte, the highest first; the ninth byte, which no length here needs, would have eight.
    qint64 number()
    {
        qint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const auto byte = static_cast<unsigned char>(take(1).front());
            value = value << 7 | (byte & 0x7f);
            if ((byte & 0x80) == 0)
                return value;
        }
        damaged();
    }
    void putNumber(qint64 value)
    {
        QByteArray bytes(1, static_cast<char>(value & 0x7f));
        for (value >>= 7; value > 0; value >>= 7)
            bytes.prepend(static_cast<char>((value & 0x7f) | 0x80));
        m_to.append(bytes);
    }

    void table()
    {
        keep(1);
        m_columns = number();
        putNumber(m_columns);
        m_keys = take(m_columns);
        m_to.append(m_keys);
        const qsizetype end = m_from.indexOf('\0', m_at);
        if (end < 0)
            damaged();
        m_table = take(end - m_at).toByteArray();
        m_to.append(m_table);
        keep(1);
    }

    void row()
    {
        const int operation = m_from[m_at];
        if (m_table.isEmpty() || (operation != Delete && operation != Insert && operation != Update))
            damaged();
        keep(2);
        record();
        if (operation == Update)
            record();
    }

    void record()
    {
        for (int column = 0; column < m_columns; ++column)
            value(column);
    }

    void value(int column)
    {
        const int type = take(1).front();
        m_to.append(static_cast<char>(type));
        switch (type) {
        case 0: // not part of the change
        case SQLITE_NULL:
            return;
        case SQLITE_INTEGER:
        case SQLITE_FLOAT:
            return keep(8);
        case SQLITE_TEXT:
        case SQLITE_BLOB: {
            QByteArray bytes = take(number()).toByteArray();
            if (type == SQLITE_TEXT && m_keys[column] == 0)
                bytes = m_change(m_table, column, bytes);
            putNumber(bytes.size());
            m_to.append(bytes);
            return;
        }
        default:
            damaged();
        }
    }

    const QByteArray& m_from;
    const TextChange& m_change;
    QByteArray m_to;
    qsizetype m_at = 0;
    QByteArray m_table;
    QByteArrayView m_keys;
    qint64 m_columns = 0;
};

} // namespace

QByteArray withTexts(const QByteArray& changeset, const TextChange& change)
{
    return ChangesetTexts(changeset, change).run();
}

} // namespace tambon
