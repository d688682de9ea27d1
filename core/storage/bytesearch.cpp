#include "core/storage/bytesearch.h"

#include "core/storage/erasure.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace tambon {

namespace {

constexpr int bytesAtOnce = 1 << 20;

/// `read(offset, length)` answers with less at the end and nothing after it.
template <typename Read>
std::optional<qint64> firstOf(const QByteArray& form, Read&& read)
{
    for (qint64 at = 0;; at += bytesAtOnce) {
        const QByteArray bytes = read(at, bytesAtOnce + static_cast<int>(form.size()) - 1).toLower();
        if (const qsizetype found = bytes.indexOf(form); found >= 0)
            return at + found;
        if (bytes.size() < bytesAtOnce)
            return std::nullopt;
    }
}

/// Codes and names of the program, as against ids and what people wrote.
QByteArrayList programWords(Database& plan)
{
    QByteArrayList words;
    QSet<QByteArray> ids;
    for (const QString& row : schemaOf(plan))
        words << row.toUtf8().toLower();
    for (const QByteArray& table : tablesOf(plan)) {
        for (const QByteArray& column : columnsOf(plan, table)) {
            if (textFields().contains(table + '.' + column))
                continue;
            Statement rows(plan, "SELECT DISTINCT " + column + " FROM " + table + " WHERE typeof(" + column + ")='text'");
            while (rows.step()) {
                const QByteArray text = rows.text(0).toUtf8().toLower();
                column == "id" ? (void)ids.insert(text) : (void)words.append(text);
            }
        }
    }
    words.removeIf([&](const QByteArray& word) { return ids.contains(word); });
    return words;
}

bool isProgramWord(Database& plan, const QByteArray& form)
{
    const QByteArrayList words = programWords(plan);
    return std::any_of(words.begin(), words.end(), [&](const QByteArray& word) { return word.contains(form); });
}

} // namespace

std::optional<qint64> formInBytes(Database& plan, const QByteArrayList& forms)
{
    for (const QByteArray& form : forms) {
        const auto found = firstOf(form, [&](qint64 at, int length) { return plan.fileBytes(at, length); });
        if (found && !isProgramWord(plan, form))
            return found;
    }
    return std::nullopt;
}

bool fileHolds(const QString& path, const QByteArrayList& forms)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto read = [&](qint64 at, int length) { return file.seek(at) ? file.read(length) : QByteArray(); };
    return std::any_of(forms.begin(), forms.end(), [&](const QByteArray& form) { return firstOf(form, read).has_value(); });
}

} // namespace tambon
