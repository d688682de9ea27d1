#include "core/base/money.h"

#include "core/base/text.h"

#include <array>
#include <optional>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

quint64 magnitude(qint64 value) { return value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value); }

QString withSign(qint64 value, const QString& shownMagnitude)
{
    return value < 0 ? QString(u'-' + shownMagnitude) : shownMagnitude;
}

QString groupedByThousands(quint64 whole)
{
    QString digits = QString::number(whole);
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, u',');
    return digits;
}

/// "1,234" and "1234" are numbers; "1,23" and "12,34,567" are slips or another country's way, and are not guessed
/// at.
bool groupsAreThousands(QStringView whole)
{
    const auto groups = whole.split(u',');
    if (groups.size() == 1)
        return true;
    for (qsizetype i = 1; i < groups.size(); ++i)
        if (groups[i].size() != 3)
            return false;
    return !groups.front().isEmpty() && groups.front().size() <= 3;
}

/// The digits as one number, stopping above `limit`; nothing if there is anything but 0–9 and commas.
std::optional<quint64> digitsAsNumber(QStringView digits, quint64 limit)
{
    quint64 value = 0;
    for (const QChar c : digits) {
        if (c == u',')
            continue;
        if (c < u'0' || c > u'9')
            return std::nullopt;
        if (value <= limit)
            value = value * 10 + static_cast<quint64>(c.unicode() - u'0');
    }
    return value;
}

/// Reads a decimal number as a count of its smallest parts: `decimals` is 2 for satang, 3 for thousandths.
Result<qint64> readFixed(const QString& number, int decimals, qint64 limit, QStringView typed)
{
    const auto notUnderstood = [&] { return fail(ErrorCode::NumberNotUnderstood, typed.trimmed().toString()); };
    QStringView rest = number;
    const bool negative = rest.startsWith(u'-') || rest.startsWith(u'\u2212');
    if (negative)
        rest = rest.mid(1).trimmed();
    const qsizetype point = rest.indexOf(u'.');
    const QStringView whole = point < 0 ? rest : rest.left(point);
    const QStringView fraction = point < 0 ? QStringView() : rest.mid(point + 1);
    if ((whole.isEmpty() && fraction.isEmpty()) || (point >= 0 && fraction.isEmpty()))
        return notUnderstood();
    if (fraction.size() > decimals || fraction.contains(u',') || !groupsAreThousands(whole))
        return notUnderstood();
    const QString parts = whole % fraction.toString().leftJustified(decimals, u'0');
    const auto value = digitsAsNumber(parts, static_cast<quint64>(limit));
    if (!value)
        return notUnderstood();
    if (*value > static_cast<quint64>(limit) || (negative && *value != 0))
        return fail(ErrorCode::NumberOutOfRange, typed.trimmed().toString());
    return static_cast<qint64>(*value);
}

/// Thai digits as 0–9, without the zero-width characters that pasted text carries.
QString tidyNumber(QStringView typed)
{
    QString number = arabicDigits(typed);
    number.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return number.trimmed();
}

QString withoutCurrency(QString number)
{
    if (number.startsWith(u'฿'))
        number = number.mid(1).trimmed();
    for (const QStringView unit : {QStringView(u"บาท"), QStringView(u"฿"), QStringView(u"baht")})
        if (number.endsWith(unit, Qt::CaseInsensitive)) {
            number = number.chopped(unit.size()).trimmed();
            break;
        }
    // "100.-" is how shops write one hundred baht and no satang.
    if (number.size() > 2 && number.endsWith(u".-"))
        number.chop(2);
    return number;
}

constexpr std::array<QStringView, 10> digitWords{
    u"ศูนย์", u"หนึ่ง", u"สอง", u"สาม", u"สี่", u"ห้า", u"หก", u"เจ็ด", u"แปด", u"เก้า"};
constexpr std::array<QStringView, 6> digitPlaceWords{u"", u"สิบ", u"ร้อย", u"พัน", u"หมื่น", u"แสน"};

/// One digit at one of the six places below a million; `first` when nothing was read before it.
QString digitInWords(int digit, int place, bool first)
{
    if (place == 1 && digit == 1)
        return digitPlaceWords[1].toString();
    if (place == 1 && digit == 2)
        return u"ยี่สิบ"_s;
    if (place == 0 && digit == 1 && !first)
        return u"เอ็ด"_s;
    return digitWords[static_cast<size_t>(digit)] % digitPlaceWords[static_cast<size_t>(place)];
}

QString numberInWords(quint64 number)
{
    constexpr quint64 million = 1'000'000;
    QString words;
    if (number >= million)
        words = numberInWords(number / million) % u"ล้าน"_s;
    quint64 unit = million / 10;
    for (int place = 5; place >= 0; --place, unit /= 10)
        if (const int digit = static_cast<int>(number / unit % 10); digit != 0)
            words += digitInWords(digit, place, words.isEmpty());
    return words;
}

} // namespace

QString shown(Money money)
{
    const quint64 satang = magnitude(money.satang);
    QString text = groupedByThousands(satang / 100);
    if (satang % 100 != 0)
        text += u'.' + QString::number(satang % 100).rightJustified(2, u'0');
    return withSign(money.satang, text);
}

QString shown(Quantity quantity)
{
    const quint64 milli = magnitude(quantity.milli);
    QString text = groupedByThousands(milli / 1000);
    if (milli % 1000 != 0) {
        text += u'.' + QString::number(milli % 1000).rightJustified(3, u'0');
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return withSign(quantity.milli, text);
}

Result<Money> readMoney(QStringView typed)
{
    return readFixed(withoutCurrency(tidyNumber(typed)), 2, maxSatang, typed).map([](qint64 satang) {
        return Money{satang};
    });
}

Result<Quantity> readQuantity(QStringView typed)
{
    return readFixed(tidyNumber(typed), 3, maxMilli, typed).map([](qint64 milli) { return Quantity{milli}; });
}

QString bahtInWords(Money money)
{
    const quint64 satang = magnitude(money.satang);
    QString words = money.satang < 0 ? u"ลบ"_s : QString();
    if (satang == 0)
        words += digitWords[0];
    if (satang >= 100)
        words += numberInWords(satang / 100);
    if (satang >= 100 || satang == 0)
        words += u"บาท"_s;
    words += satang % 100 == 0 ? u"ถ้วน"_s : QString(numberInWords(satang % 100) % u"สตางค์"_s);
    return words;
}

} // namespace tambon
