#include "core/storage/originstore.h"

#include "core/storage/historystore.h"
#include "core/storage/statement.h"

namespace tambon {

namespace {

QDateTime originTime(const QString& text)
{
    if (text.isEmpty())
        return {};
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!at.isValid())
        throw ValueError(text.left(40), QStringLiteral("origin 1 at"));
    return at.toUTC();
}

} // namespace

std::optional<Origin> OriginStore::origin()
{
    Statement row(m_database, "SELECT seq, at, masked FROM origin");
    if (!row.step())
        return std::nullopt;
    return Origin{row.integer(0), originTime(row.text(1)), row.integer(2) != 0};
}

void OriginStore::setOrigin(const Origin& origin)
{
    const QString at = origin.at.isValid() ? origin.at.toUTC().toString(Qt::ISODateWithMs) : QString();
    Statement(m_database, "INSERT OR REPLACE INTO origin(id, seq, at, masked) VALUES(1, ?1, ?2, ?3)")
        .bind(origin.seq, at, origin.masked ? 1 : 0)
        .run();
}

Origin presentOf(Database& database)
{
    HistoryStore history(database);
    const qint64 head = history.head();
    const auto step = history.step(head);
    return {step ? head : 0, step ? step->at : QDateTime(), false};
}

} // namespace tambon
