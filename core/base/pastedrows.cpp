#include "core/base/pastedrows.h"

#include "core/base/text.h"

#include <algorithm>

namespace tambon {

namespace {

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029'; }

bool isBulletSign(QChar c) { return QStringView(u"-–—•·●○▪■*‣◦").contains(c); }

/// Reads cell after cell. Cells are views of what was pasted; only quoted ones are copied.
class CellReader {
public:
    explicit CellReader(QStringView text)
        : m_text(text)
        , m_isTable(text.contains(u'\t'))
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    QStringList row()
    {
        QStringList cells;
        bool more = true;
        while (more) {
            cells << cell();
            more = !atEnd() && m_text[m_at] == u'\t' && m_isTable;
            if (more)
                ++m_at;
        }
        skipLineEnd();
        return cells;
    }

    void skipRow()
    {
        while (!atEnd() && !isLineEnd(m_text[m_at]))
            ++m_at;
        skipLineEnd();
    }

    /// Whether the row here holds anything but white space.
    [[nodiscard]] bool rowIsEmpty() const
    {
        for (qsizetype i = m_at; i < m_text.size() && !isLineEnd(m_text[i]); ++i)
            if (!m_text[i].isSpace())
                return false;
        return true;
    }

private:
    QString cell()
    {
        if (m_isTable && !atEnd() && m_text[m_at] == u'"')
            if (const qsizetype end = closingQuote(); end > 0) {
                QString inner = m_text.mid(m_at + 1, end - m_at - 1).toString();
                m_at = end + 1;
                return inner.replace(QLatin1String("\"\""), QLatin1String("\""));
            }
        const qsizetype start = m_at;
        while (!atEnd() && !isLineEnd(m_text[m_at]) && !(m_isTable && m_text[m_at] == u'\t'))
            ++m_at;
        return m_text.mid(start, m_at - start).toString();
    }

    /// A quote counts as closing only before a tab, a line end or the end; else the cell just starts with a quote.
    [[nodiscard]] qsizetype closingQuote() const
    {
        constexpr qsizetype longestCell = 20'000;
        const qsizetype limit = std::min(m_text.size(), m_at + longestCell);
        for (qsizetype i = m_at + 1; i < limit; ++i) {
            if (m_text[i] != u'"')
                continue;
            if (i + 1 < m_text.size() && m_text[i + 1] == u'"') {
                ++i;
                continue;
            }
            const bool closes = i + 1 >= m_text.size() || m_text[i + 1] == u'\t' || isLineEnd(m_text[i + 1]);
            return closes ? i : -1;
        }
        return -1;
    }

    void skipLineEnd()
    {
        if (atEnd())
            return;
        const bool both = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
        m_at += both ? 2 : 1;
    }

    QStringView m_text;
    bool m_isTable;
    qsizetype m_at = 0;
};

/// The cells as a plan may hold them; an empty list when one is too long. Error: TextControl.
Result<QStringList> cleanCells(const QStringList& cells, int maxLength)
{
    QStringList clean;
    for (const QString& cell : cells) {
        const auto text = plainText(clean.isEmpty() ? withoutBullet(cell) : cell, maxLength);
        if (!text && text.error().code == ErrorCode::TextTooLong)
            return QStringList();
        if (!text)
            return tl::unexpected(text.error());
        clean << *text;
    }
    return clean;
}

} // namespace

QStringList PastedRows::column(int index) const
{
    QStringList cells;
    for (const QStringList& row : rows)
        cells << row.value(index);
    return cells;
}

QString withoutBullet(const QString& line)
{
    const QString text = line.trimmed();
    qsizetype at = 0;
    if (!text.isEmpty() && isBulletSign(text[0])) {
        at = 1;
    } else {
        constexpr qsizetype mostDigits = 3;
        while (at < text.size() && at < mostDigits && text[at].isDigit())
            ++at;
        if (at == 0 || at >= text.size() || (text[at] != u'.' && text[at] != u')'))
            return text;
        ++at;
    }
    return at < text.size() && text[at].isSpace() ? text.mid(at).trimmed() : text;
}

Result<PastedRows> pastedRows(QStringView text, int maxLength)
{
    PastedRows pasted;
    CellReader reader(text);
    while (!reader.atEnd()) {
        if (reader.rowIsEmpty()) {
            reader.skipRow();
            continue;
        }
        if (pasted.rows.size() >= maxPastedRows) {
            ++pasted.leftOut;
            reader.skipRow();
            continue;
        }
        const auto cells = cleanCells(reader.row(), maxLength);
        if (!cells)
            return tl::unexpected(cells.error());
        if (cells->isEmpty())
            ++pasted.tooLong;
        else if (!cells->join(QString()).isEmpty())
            pasted.rows.push_back(*cells);
        pasted.columns = std::max(pasted.columns, static_cast<int>(cells->size()));
    }
    for (QStringList& row : pasted.rows)
        while (row.size() < pasted.columns)
            row << QString();
    if (pasted.rows.empty() && pasted.tooLong == 0)
        return fail(ErrorCode::TextEmpty);
    return pasted;
}

} // namespace tambon
