#include "core/base/text.h"
#include "core/base/thaidate.h"

#include <QRegularExpression>

#include <array>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

using DateMatch = QRegularExpressionMatch;

struct MonthWords {
    QStringView thai;
    QStringView thaiShort; ///< as typed without its dots
    QStringView english;
};

constexpr std::array<MonthWords, 12> monthWords{{
    {u"มกราคม", u"มค", u"january"},
    {u"กุมภาพันธ์", u"กพ", u"february"},
    {u"มีนาคม", u"มีค", u"march"},
    {u"เมษายน", u"เมย", u"april"},
    {u"พฤษภาคม", u"พค", u"may"},
    {u"มิถุนายน", u"มิย", u"june"},
    {u"กรกฎาคม", u"กค", u"july"},
    {u"สิงหาคม", u"สค", u"august"},
    {u"กันยายน", u"กย", u"september"},
    {u"ตุลาคม", u"ตค", u"october"},
    {u"พฤศจิกายน", u"พย", u"november"},
    {u"ธันวาคม", u"ธค", u"december"},
}};

/// 1–12, or 0 for a word that is no month. Beginnings count: "พฤศจิกา" and "Nov" are how people write.
int monthOfWord(QString word)
{
    word.removeIf([](QChar c) { return c == u'.' || c == u' '; });
    word = word.toLower();
    for (size_t i = 0; i < monthWords.size(); ++i) {
        const MonthWords& month = monthWords[i];
        if (word == month.thaiShort || (word.size() >= 4 && month.thai.startsWith(word))
            || (word.size() >= 3 && month.english.startsWith(word)))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// Years written in full that a plan can mean; 2200–2399 is nobody's year in either era.
std::optional<int> yearInFull(int year)
{
    if (year >= 2400 && year - buddhistOffset <= 2199)
        return year - buddhistOffset;
    if (year >= 1800 && year <= 2199)
        return year;
    return std::nullopt;
}

/// What was typed, without the words around a date that say nothing more than its numbers.
QString tidyDate(QStringView typed)
{
    QString text = arabicDigits(typed);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    static const QRegularExpression leading(u"^วัน[^\\d\\s]*ที่\\s*(?=\\d)"_s);
    static const QRegularExpression era(u"(พ\\.\\s?ศ\\.?|ค\\.\\s?ศ\\.?)\\s*(?=\\d+$)"_s);
    static const QRegularExpression trailingEra(
        u"(?<=\\d)\\s*(BE|CE|AD)$"_s, QRegularExpression::CaseInsensitiveOption);
    return text.simplified().remove(leading).remove(trailingEra).remove(era).simplified();
}

/// An impossible day is told before an unclear year, so that one who types 31/2/12 hears of the day first.
Result<QDate> dateOfParts(int day, int month, const QString& yearDigits, QStringView typed)
{
    const auto failure = [&](ErrorCode code) { return fail(code, typed.trimmed().toString()); };
    constexpr int leapYear = 2000;
    if (month < 1 || month > 12 || day < 1 || !QDate::isValid(leapYear, month, day))
        return failure(ErrorCode::DateImpossible);
    int year = yearDigits.toInt();
    if (yearDigits.size() == 2 && year < 43)
        return failure(ErrorCode::DateAmbiguous);
    if (yearDigits.size() == 2)
        year += 2500;
    const auto ceYear = yearInFull(year);
    if (!ceYear)
        return failure(ErrorCode::DateNotUnderstood);
    const QDate date(*ceYear, month, day);
    if (!date.isValid())
        return failure(ErrorCode::DateImpossible);
    return date;
}

const QString yearPattern = u"(\\d{4}|\\d{2})$"_s;
const QString monthWordPattern = u"(?:เดือน\\s?)?([\\p{L}\\p{M}. ]+?)\\s*"_s;

} // namespace

Result<int> readYear(QStringView typed)
{
    static const QRegularExpression words(u"^(ปีงบประมาณ|ปี)\\s*"_s);
    static const QRegularExpression fourDigits(u"^[0-9]{4}$"_s);
    const QString text = tidyDate(tidyDate(typed).remove(words));
    const auto year = fourDigits.match(text).hasMatch() ? yearInFull(text.toInt()) : std::nullopt;
    if (!year)
        return fail(ErrorCode::YearNotUnderstood, typed.trimmed().toString());
    return *year;
}

Result<QDate> readDate(QStringView typed)
{
    static const QRegularExpression words(u"^(\\d{1,2})\\s*"_s + monthWordPattern + yearPattern);
    static const QRegularExpression numbers(u"^(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?"_s + yearPattern);
    static const QRegularExpression yearFirst(u"^(\\d{4})([/-])(\\d{1,2})\\2(\\d{1,2})$"_s);
    const QString text = tidyDate(typed);
    if (const DateMatch m = words.match(text); m.hasMatch()) {
        if (const int month = monthOfWord(m.captured(2)))
            return dateOfParts(m.captured(1).toInt(), month, m.captured(3), typed);
    } else if (const DateMatch n = numbers.match(text); n.hasMatch()) {
        return dateOfParts(n.captured(1).toInt(), n.captured(3).toInt(), n.captured(4), typed);
    } else if (const DateMatch y = yearFirst.match(text); y.hasMatch()) {
        return dateOfParts(y.captured(4).toInt(), y.captured(3).toInt(), y.captured(1), typed);
    }
    return fail(ErrorCode::DateNotUnderstood, typed.trimmed().toString());
}

Result<QDate> readMonth(QStringView typed)
{
    static const QRegularExpression words(u'^' + monthWordPattern + yearPattern);
    static const QRegularExpression numbers(u"^(\\d{1,2})\\s?[/.-]\\s?"_s + yearPattern);
    static const QRegularExpression yearFirst(u"^(\\d{4})[/-](\\d{1,2})$"_s);
    const QString text = tidyDate(typed);
    if (const DateMatch m = words.match(text); m.hasMatch()) {
        if (const int month = monthOfWord(m.captured(1)))
            return dateOfParts(1, month, m.captured(2), typed);
    } else if (const DateMatch n = numbers.match(text); n.hasMatch()) {
        return dateOfParts(1, n.captured(1).toInt(), n.captured(2), typed);
    } else if (const DateMatch y = yearFirst.match(text); y.hasMatch()) {
        return dateOfParts(1, y.captured(2).toInt(), y.captured(1), typed);
    }
    return readDate(typed).map([](QDate date) { return QDate(date.year(), date.month(), 1); });
}

Result<QDate> dateFromIso(QStringView iso)
{
    static const QRegularExpression form(u"\\A([0-9]{4})-([0-9]{2})-([0-9]{2})\\z"_s);
    const DateMatch m = form.match(iso.toString());
    if (!m.hasMatch())
        return fail(ErrorCode::DateNotUnderstood, iso.toString());
    const QDate date(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    if (!date.isValid())
        return fail(ErrorCode::DateImpossible, iso.toString());
    return date;
}

Result<QDate> monthFromIso(QStringView iso)
{
    static const QRegularExpression form(u"\\A[0-9]{4}-[0-9]{2}\\z"_s);
    if (!form.match(iso.toString()).hasMatch())
        return fail(ErrorCode::DateNotUnderstood, iso.toString());
    auto date = dateFromIso(QString(iso.toString() + u"-01"_s));
    if (!date)
        return fail(date.error().code, iso.toString());
    return date;
}

} // namespace tambon
