#include "core/base/pastedrows.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon {

namespace {

bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029'; }

bool isBulletSign(QChar c) { return QStringView(u"-–—•·●○▪■*‣◦").contains(c); }

/// Reads cell after cell. Cells are views of what was pasted; only quoted ones are copied.
class CellReader {
public:
    CellReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
        , m_isTable(text.contains(separator))
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    QStringList row()
    {
        QStringList cells;
        bool more = true;
        while (more) {
            cells << cell();
            more = !atEnd() && m_text[m_at] == m_separator && m_isTable;
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
        while (!atEnd() && !isLineEnd(m_text[m_at]) && !(m_isTable && m_text[m_at] == m_separator))
            ++m_at;
        return m_text.mid(start, m_at - start).toString();
    }

    /// A quote counts as closing only before a separator, a line end or the end; else the cell just starts with a quote.
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
            const bool closes = i + 1 >= m_text.size() || m_text[i + 1] == m_separator || isLineEnd(m_text[i + 1]);
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
    QChar m_separator;
    bool m_isTable;
    qsizetype m_at = 0;
};

/// The cells as a plan may hold them; an empty list when one is too long. Error: TextControl.
Result<QStringList> cleanCells(const QStringList& cells, const CellShape& shape, int row)
{
    QStringList clean;
    for (const QString& cell : cells) {
        const auto text = plainText(clean.isEmpty() && shape.bullets ? withoutBullet(cell) : cell, shape.maxLength);
        if (!text && text.error().code == ErrorCode::TextTooLong)
            return QStringList();
        if (!text)
            return fail(text.error().code, text.error().subject, cellPlace(row, int(clean.size()) + 1));
        clean << *text;
    }
    return clean;
}

/// Every row gets as many cells as the longest one has.
void makeEven(PastedRows& pasted)
{
    for (QStringList& row : pasted.rows)
        while (row.size() < pasted.columns)
            row << QString();
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

QString columnLetters(int column)
{
    constexpr int letters = 26;
    QString name;
    for (; column > 0; column = (column - 1) / letters)
        name.prepend(QChar(u'A' + (column - 1) % letters));
    return name;
}

QString cellPlace(int row, int column)
{
    //: A cell of a table: its row number and the letter of its column.
    return QCoreApplication::translate("Tables", "row %1, column %2").arg(QString::number(row), columnLetters(column));
}

Result<PastedRows> pastedRows(QStringView text, int maxLength)
{
    return tableRows(text, {.maxLength = maxLength});
}

Result<PastedRows> tableRows(QStringView text, const CellShape& shape)
{
    PastedRows pasted;
    CellReader reader(text, shape.separator);
    for (int number = 1; !reader.atEnd(); ++number) {
        if (reader.rowIsEmpty()) {
            reader.skipRow();
            continue;
        }
        if (pasted.rows.size() >= size_t(shape.maxRows)) {
            ++pasted.leftOut;
            reader.skipRow();
            continue;
        }
        const auto cells = cleanCells(reader.row(), shape, number);
        if (!cells)
            return tl::unexpected(cells.error());
        pasted.columns = std::max(pasted.columns, static_cast<int>(cells->size()));
        if (cells->isEmpty()) {
            ++pasted.tooLong;
        } else if (!cells->join(QString()).isEmpty()) {
            pasted.rows.push_back(*cells);
            pasted.numbers.push_back(number);
        }
    }
    makeEven(pasted);
    if (pasted.rows.empty() && pasted.tooLong == 0)
        return fail(ErrorCode::TextEmpty);
    return pasted;
}

} // namespace tambon
