#pragma once

// Private to core/plan: how the rules of validity() are told.
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/plan/plan.h"

#include <QHash>

namespace tambon {

/// Collects the first thing that is wrong.
class Checker {
public:
    void text(const QString& value, int maxLength, bool manyLines, const QString& place)
    {
        const auto clean = manyLines ? plainText(value, maxLength) : plainLine(value, maxLength);
        require(clean && *clean == value, value.left(40), place);
    }
    void require(bool holds, const QString& subject, const QString& place)
    {
        if (!holds && !m_error)
            m_error = Error{ErrorCode::ValueDamaged, subject, place, {}};
    }
    [[nodiscard]] Result<void> result() const
    {
        if (m_error)
            return tl::unexpected<Error>(*m_error);
        return {};
    }

private:
    std::optional<Error> m_error;
};

inline QString rowPlace(const char* table, const QString& id, const char* field)
{
    return QStringLiteral("%1 %2 %3").arg(QLatin1String(table), id, QLatin1String(field));
}

template <typename Row>
void checkPositions(Checker& check, const std::vector<Row>& rows, const char* table)
{
    for (size_t i = 0; i < rows.size(); ++i)
        check.require(rows[i].position == static_cast<int>(i), QString::number(rows[i].position),
            rowPlace(table, rows[i].id.text(), "position"));
}

/// Rows of an owner follow each other with positions 0, 1, 2 …
template <typename Row, typename Owner>
void checkPositionsWithin(Checker& check, const std::vector<Row>& rows, const char* table, Owner owner)
{
    int expected = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        expected = i > 0 && owner(rows[i]) == owner(rows[i - 1]) ? expected + 1 : 0;
        check.require(rows[i].position == expected, QString::number(rows[i].position),
            rowPlace(table, rows[i].id.text(), "position"));
    }
}

/// The rules of breakouts, parts, ideas, workshops, votes, acceptances and photos. `blocks` says where each note lies.
void checkRoom(Checker& check, const Plan& plan, const QHash<NoteId, Block>& blocks);

} // namespace tambon
