#pragma once

#include "core/base/text.h"
#include "core/edit/planrows.h"

#include <QHash>

/// What the edits of a workshop share.
namespace tambon::edits {

/// Takes over a typed line; nothing typed leaves it. Errors: of plainLine(), TextEmpty when one is required.
inline Result<void> setRoomLine(QString& target, const std::optional<QString>& typed, bool required = false)
{
    if (!typed)
        return {};
    const auto clean = plainLine(*typed, maxLineLength);
    if (!clean)
        return tl::unexpected(clean.error());
    if (required && clean->isEmpty())
        return fail(ErrorCode::TextEmpty);
    target = *clean;
    return {};
}

inline Result<void> inRange(int value, int lowest, int highest)
{
    if (value < lowest || value > highest)
        return fail(ErrorCode::NumberOutOfRange, QString::number(value), {}, QStringLiteral("%1–%2").arg(lowest).arg(highest));
    return {};
}

/// Gives the rows of each workshop positions 0, 1, 2 … in the order in which they stand.
template <typename Row>
void numberWithinWorkshop(std::vector<Row>& rows)
{
    QHash<WorkshopId, int> next;
    for (Row& row : rows)
        row.position = next[row.workshop]++;
}

template <typename Row, typename IdType>
bool hasRow(const std::vector<Row>& rows, const IdType& id)
{
    return std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
}

} // namespace tambon::edits
