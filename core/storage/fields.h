#pragma once

#include "core/base/thaidate.h"
#include "core/plan/plan.h"
#include "core/storage/statement.h"

/// How each type of field lies in a column: codes as text, dates as ISO, money and quantities as integers.
namespace tambon::fields {

inline void bind(FieldSink& s, int c, int value) { s.bindAt(c, qint64{value}); }
inline void bind(FieldSink& s, int c, bool value) { s.bindAt(c, qint64{value ? 1 : 0}); }
inline void bind(FieldSink& s, int c, const QString& value) { s.bindAt(c, value); }
inline void bind(FieldSink& s, int c, Block value) { s.bindAt(c, qint64{number(value)}); }
inline void bind(FieldSink& s, int c, const std::optional<Block>& value)
{
    value ? s.bindAt(c, qint64{number(*value)}) : s.bindNull(c);
}
inline void bind(FieldSink& s, int c, QDate value) { s.bindAt(c, value.isValid() ? value.toString(Qt::ISODate) : QString()); }
inline void bind(FieldSink& s, int c, const std::optional<Quantity>& value)
{
    value ? s.bindAt(c, value->milli) : s.bindNull(c);
}
inline void bind(FieldSink& s, int c, const std::optional<Money>& value)
{
    value ? s.bindAt(c, value->satang) : s.bindNull(c);
}
inline void bind(FieldSink& s, int c, Quantity value) { s.bindAt(c, value.milli); }
inline void bind(FieldSink& s, int c, Money value) { s.bindAt(c, value.satang); }
inline void bind(FieldSink& s, int c, MonthSet value) { s.bindAt(c, qint64{value.bits}); }
/// Twelve thousandths with commas between them.
inline void bind(FieldSink& s, int c, const Season& value)
{
    QStringList times;
    for (const Quantity& month : value.times)
        times << QString::number(month.milli);
    s.bindAt(c, times.join(u','));
}
template <typename Tag>
void bind(FieldSink& s, int c, const Id<Tag>& value)
{
    value.isNull() ? s.bindNull(c) : s.bindAt(c, value.text());
}
template <typename Enum>
    requires std::is_enum_v<Enum>
void bind(FieldSink& s, int c, Enum value)
{
    s.bindAt(c, keyOf(value));
}

inline qint64 inRange(const Statement& s, int c, qint64 low, qint64 high)
{
    const qint64 value = s.integer(c);
    if (value < low || value > high)
        throw ValueError(QString::number(value), QString());
    return value;
}

inline void read(const Statement& s, int c, int& value) { value = static_cast<int>(inRange(s, c, 0, 100'000'000)); }
inline void read(const Statement& s, int c, bool& value) { value = inRange(s, c, 0, 1) == 1; }
inline void read(const Statement& s, int c, QString& value) { value = s.text(c); }
inline void read(const Statement& s, int c, Block& value) { value = static_cast<Block>(inRange(s, c, 1, 9)); }
inline void read(const Statement& s, int c, std::optional<Block>& value)
{
    value = s.isNull(c) ? std::nullopt : std::optional(static_cast<Block>(inRange(s, c, 1, 9)));
}
inline void read(const Statement& s, int c, QDate& value)
{
    const QString text = s.text(c);
    if (text.isEmpty()) {
        value = {};
        return;
    }
    const auto date = dateFromIso(text);
    if (!date)
        throw ValueError(text, QString());
    value = *date;
}
inline void read(const Statement& s, int c, std::optional<Quantity>& value)
{
    value = s.isNull(c) ? std::nullopt : std::optional(Quantity{inRange(s, c, -maxMilli, maxMilli)});
}
inline void read(const Statement& s, int c, std::optional<Money>& value)
{
    value = s.isNull(c) ? std::nullopt : std::optional(Money{inRange(s, c, -maxSatang, maxSatang)});
}
inline void read(const Statement& s, int c, Quantity& value) { value = {inRange(s, c, 0, maxMilli)}; }
inline void read(const Statement& s, int c, Money& value) { value = {inRange(s, c, 0, maxSatang)}; }
inline void read(const Statement& s, int c, MonthSet& value) { value = {static_cast<int>(inRange(s, c, 0, allMonths))}; }
inline void read(const Statement& s, int c, Season& value)
{
    const QString text = s.text(c);
    const QStringList times = text.split(u',');
    bool fits = times.size() == monthsInYear;
    for (qsizetype i = 0; fits && i < times.size(); ++i) {
        const qint64 milli = times[i].toLongLong(&fits);
        fits = fits && milli >= 0 && milli <= maxMilli;
        value.times[static_cast<size_t>(i)] = {milli};
    }
    if (!fits)
        throw ValueError(text.left(60), QString());
}
template <typename Tag>
void read(const Statement& s, int c, Id<Tag>& value)
{
    value = s.isNull(c) ? Id<Tag>() : Id<Tag>(s.text(c));
}
template <typename Enum>
    requires std::is_enum_v<Enum>
void read(const Statement& s, int c, Enum& value)
{
    const QString key = s.text(c);
    const auto known = fromKey<Enum>(key);
    if (!known)
        throw ValueError(key, QString());
    value = *known;
}

} // namespace tambon::fields
