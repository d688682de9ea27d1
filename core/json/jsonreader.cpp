#include "core/json/jsonreader.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/plan/plan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstBuddhistYear = 2400;

constexpr const char* aText = QT_TRANSLATE_NOOP("Json", "a text");
constexpr const char* aWholeNumber = QT_TRANSLATE_NOOP("Json", "a whole number");
constexpr const char* aNumber = QT_TRANSLATE_NOOP("Json", "a number");
constexpr const char* trueOrFalse = QT_TRANSLATE_NOOP("Json", "true or false");
constexpr const char* anObject = QT_TRANSLATE_NOOP("Json", "an object {…}");
constexpr const char* aList = QT_TRANSLATE_NOOP("Json", "a list […]");

/// The same day in CE, if the text begins with a Buddhist year; empty otherwise. Looked at before the calendar is: the
/// 29th of February has other years there.
QString ceDateMeant(const QString& iso)
{
    static const QRegularExpression form(u"\\A([0-9]{4})(-.*)\\z"_s);
    const auto match = form.match(iso);
    const int writtenYear = match.captured(1).toInt();
    if (!match.hasMatch() || writtenYear < firstBuddhistYear)
        return {};
    return QString::number(writtenYear - buddhistOffset) + match.captured(2);
}

/// The number as nlohmann writes it, which for up to 15 digits is as it was typed.
QString numberAsText(const JsonValue& value) { return QString::fromStdString(value.dump()); }

/// A whole number that does not fit reads as the end of the range that it is beyond.
qint64 wholeNumber(const JsonValue& value)
{
    if (value.is_number_unsigned())
        return static_cast<qint64>(qMin(value.get<quint64>(), quint64(std::numeric_limits<qint64>::max())));
    return value.get<qint64>();
}

} // namespace

void JsonFault::add(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Result<void> JsonFault::result() const
{
    if (m_error)
        return tl::unexpected<Error>(*m_error);
    return {};
}

JsonObject::JsonObject(const JsonValue& value, QString path, JsonFault& fault)
    : m_value(value.is_object() ? &value : nullptr)
    , m_path(std::move(path))
    , m_fault(fault)
{
    if (!value.is_object() && !value.is_discarded())
        refuseType(this->path(), anObject);
}

QString JsonObject::pathOf(const char* key) const { return m_path + u'/' + QLatin1String(key); }

void JsonObject::refuse(ErrorCode code, const char* key, const QString& subject, const QString& detail)
{
    m_fault.add({code, subject, pathOf(key), detail});
}

void JsonObject::refuseType(const QString& path, const char* expected)
{
    m_fault.add({ErrorCode::JsonWrongType, {}, path, QCoreApplication::translate("Json", expected)});
}

const JsonValue* JsonObject::find(const char* key)
{
    m_known.push_back(key);
    if (m_value == nullptr)
        return nullptr;
    const auto member = m_value->find(key);
    return member == m_value->end() ? nullptr : &*member;
}

const JsonValue* JsonObject::find(const char* key, Presence presence)
{
    const JsonValue* value = find(key);
    if (value == nullptr && presence == Presence::Required && m_missing == nullptr)
        m_missing = key;
    return value;
}

const JsonValue* JsonObject::list(const char* key)
{
    const JsonValue* value = find(key);
    if (value == nullptr)
        return nullptr;
    if (!value->is_array()) {
        refuseType(pathOf(key), aList);
        return nullptr;
    }
    if (value->size() > maxRowsPerTable) {
        refuse(ErrorCode::TooManyRows, key, QString::number(maxRowsPerTable));
        return nullptr;
    }
    return value;
}

bool JsonObject::isNull(const char* key)
{
    const JsonValue* value = find(key);
    return value != nullptr && value->is_null();
}

std::optional<QString> JsonObject::cleanText(const JsonValue& value, const QString& path, int maxLength, Lines lines)
{
    if (!value.is_string()) {
        refuseType(path, aText);
        return std::nullopt;
    }
    const QString typed = QString::fromStdString(value.get_ref<const std::string&>());
    auto clean = lines == Lines::One ? plainLine(typed, maxLength) : plainText(typed, maxLength);
    if (!clean) {
        m_fault.add({clean.error().code, clean.error().subject, path, clean.error().detail});
        return std::nullopt;
    }
    return *std::move(clean);
}

std::optional<QString> JsonObject::optionalText(const char* key, int maxLength, Lines lines)
{
    const JsonValue* value = find(key);
    return value ? cleanText(*value, pathOf(key), maxLength, lines) : std::nullopt;
}

QString JsonObject::text(const char* key, int maxLength, Lines lines)
{
    const JsonValue* value = find(key, Presence::Required);
    const auto text = value ? cleanText(*value, pathOf(key), maxLength, lines) : std::nullopt;
    if (text && text->isEmpty())
        refuse(ErrorCode::TextEmpty, key);
    return text.value_or(QString());
}

std::optional<bool> JsonObject::boolean(const char* key)
{
    const JsonValue* value = find(key);
    if (value == nullptr)
        return std::nullopt;
    if (value->is_boolean())
        return value->get<bool>();
    refuseType(pathOf(key), trueOrFalse);
    return std::nullopt;
}

std::optional<qint64> JsonObject::integer(const char* key, qint64 min, qint64 max, Presence presence)
{
    const JsonValue* value = find(key, presence);
    if (value == nullptr)
        return std::nullopt;
    if (!value->is_number_integer()) {
        refuseType(pathOf(key), aWholeNumber);
        return std::nullopt;
    }
    const qint64 whole = wholeNumber(*value);
    if (whole >= min && whole <= max)
        return whole;
    const QString range = min == max ? QString::number(min) : QString(QString::number(min) + u'–' + QString::number(max));
    refuse(ErrorCode::NumberOutOfRange, key, numberAsText(*value), range);
    return std::nullopt;
}

std::optional<int> JsonObject::year(const char* key)
{
    constexpr int firstYear = 1900;
    constexpr int farFuture = 3000;
    const auto written = integer(key, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    if (!written)
        return std::nullopt;
    if (*written >= firstYear && *written < firstBuddhistYear)
        return static_cast<int>(*written);
    if (*written >= firstBuddhistYear && *written < farFuture)
        refuse(ErrorCode::YearNotUnderstood, key, QString::number(*written), QString::number(*written - buddhistOffset));
    else
        refuse(ErrorCode::NumberOutOfRange, key, QString::number(*written), u"1900–2399"_s);
    return std::nullopt;
}

/// The number's digits for readMoney() and readQuantity(), which count in whole parts and never in doubles.
std::optional<QString> JsonObject::number(const JsonValue& value, const QString& path, const QString& range)
{
    constexpr double beyondAll = 1e15;
    if (!value.is_number()) {
        refuseType(path, aNumber);
        return std::nullopt;
    }
    const QString text = numberAsText(value);
    if (std::abs(value.get<double>()) < beyondAll)
        return text;
    m_fault.add({ErrorCode::NumberOutOfRange, text, path, range});
    return std::nullopt;
}

std::vector<qint64> JsonObject::integers(const char* key, qint64 min, qint64 max)
{
    std::vector<qint64> numbers;
    forEach(key, [&](const JsonValue& value, const QString& path) {
        if (!value.is_number_integer())
            refuseType(path, aWholeNumber);
        else if (const qint64 whole = wholeNumber(value); whole >= min && whole <= max)
            numbers.push_back(whole);
        else
            m_fault.add({ErrorCode::NumberOutOfRange, numberAsText(value), path, QStringLiteral("%1–%2").arg(min).arg(max)});
    });
    return numbers;
}

std::vector<Quantity> JsonObject::quantities(const char* key, size_t count)
{
    std::vector<Quantity> numbers;
    const QString range = u"0–"_s + shown(Quantity{maxMilli});
    forEach(key, [&](const JsonValue& value, const QString& path) {
        const auto text = number(value, path, range);
        const auto quantity = text ? readQuantity(*text) : Result<Quantity>();
        if (!quantity)
            m_fault.add({quantity.error().code, *text, path, range});
        else if (text)
            numbers.push_back(*quantity);
    });
    if (has(key) && numbers.size() != count && !m_fault.found())
        refuse(ErrorCode::NumberOutOfRange, key, QString::number(numbers.size()), QString::number(count));
    return numbers.size() == count ? numbers : std::vector<Quantity>();
}

std::optional<Money> JsonObject::money(const char* key)
{
    const QString range = u"0–"_s + shown(Money{maxSatang});
    const JsonValue* value = find(key);
    const auto text = value ? number(*value, pathOf(key), range) : std::nullopt;
    const auto money = text ? readMoney(*text) : Result<Money>();
    if (!money)
        refuse(money.error().code, key, *text, range);
    return text && money ? std::optional(*money) : std::nullopt;
}

std::optional<Quantity> JsonObject::quantity(const char* key)
{
    const QString range = u"0–"_s + shown(Quantity{maxMilli});
    const JsonValue* value = find(key);
    const auto text = value ? number(*value, pathOf(key), range) : std::nullopt;
    const auto quantity = text ? readQuantity(*text) : Result<Quantity>();
    if (!quantity)
        refuse(quantity.error().code, key, *text, range);
    return text && quantity ? std::optional(*quantity) : std::nullopt;
}

QDate JsonObject::dateOfForm(const char* key, Presence presence, Result<QDate> (*read)(QStringView))
{
    constexpr int longest = 40;
    const JsonValue* value = find(key, presence);
    const auto iso = value ? cleanText(*value, pathOf(key), longest, Lines::One) : std::nullopt;
    if (!iso)
        return {};
    if (const QString meant = ceDateMeant(*iso); !meant.isEmpty()) {
        refuse(ErrorCode::DateNotUnderstood, key, *iso, meant);
        return {};
    }
    const auto date = read(*iso);
    if (!date)
        refuse(date.error().code, key, *iso);
    return date.value_or(QDate());
}

QDate JsonObject::date(const char* key, Presence presence) { return dateOfForm(key, presence, dateFromIso); }
QDate JsonObject::month(const char* key) { return dateOfForm(key, Presence::Optional, monthFromIso); }

QString JsonObject::id(const char* key)
{
    static const QRegularExpression form(u"\\A[0-9a-z_-]{1,40}\\z"_s);
    const JsonValue* value = find(key);
    if (value == nullptr)
        return {};
    if (!value->is_string()) {
        refuseType(pathOf(key), aText);
        return {};
    }
    QString id = QString::fromStdString(value->get_ref<const std::string&>());
    if (form.match(id).hasMatch())
        return id;
    refuse(ErrorCode::JsonUnknownValue, key, id.left(40), u"[0-9a-z_-]{1,40}"_s);
    return {};
}

QStringList JsonObject::textList(const char* key, int maxLength, Presence presence)
{
    const JsonValue* value = find(key, presence);
    if (value == nullptr)
        return {};
    QStringList texts;
    const auto take = [&](const JsonValue& entry, const QString& path) {
        const auto text = cleanText(entry, path, maxLength, Lines::One);
        if (text && text->isEmpty())
            m_fault.add({ErrorCode::TextEmpty, {}, path, {}});
        texts.append(text.value_or(QString()));
    };
    if (value->is_string())
        take(*value, pathOf(key));
    else
        forEach(key, take);
    return texts;
}

JsonObject JsonObject::object(const char* key)
{
    static const JsonValue absent(JsonValue::value_t::discarded);
    const JsonValue* value = find(key);
    return {value ? *value : absent, pathOf(key), m_fault};
}

void JsonObject::finish()
{
    if (m_value == nullptr || m_restIsLeft)
        return;
    for (const auto& [key, value] : m_value->items()) {
        if (std::any_of(m_known.begin(), m_known.end(), [&](const char* known) { return key == known; }))
            continue;
        QStringList known;
        for (const char* name : m_known)
            if (!known.contains(QLatin1String(name)))
                known.append(QLatin1String(name));
        m_fault.add({ErrorCode::JsonUnknownKey, QString::fromStdString(key).left(40), path(), known.join(u", "_s)});
    }
    if (m_missing != nullptr)
        m_fault.add({ErrorCode::JsonMissingKey, QLatin1String(m_missing), path(), {}});
}

} // namespace tambon
