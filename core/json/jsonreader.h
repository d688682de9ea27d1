#pragma once

// Private to the core: reads one JSON object, key by key, from a plan or from a line of edits.
#include "core/base/money.h"
#include "core/json/jsontext.h"
#include "core/plan/kinds.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace tambon {

/// The first thing that is wrong; shared by all the objects of one document, so that a caller reads on without asking
/// after every value and looks once at the end.
class JsonFault {
public:
    void add(Error error);
    [[nodiscard]] bool found() const { return m_error.has_value(); }
    [[nodiscard]] Result<void> result() const;

private:
    std::optional<Error> m_error;
};

/// Typed reading of an object's members. What is absent or wrong reads as nothing; wrong values, and required ones that
/// are absent, go to the fault with their path. Refers to the value and the fault: both must outlive it.
class JsonObject {
public:
    enum class Presence { Optional, Required };
    enum class Lines { One, Many };

    JsonObject(const JsonValue& value, QString path, JsonFault& fault);

    /// "/notes/3"; "/" for the whole document.
    [[nodiscard]] QString path() const { return m_path.isEmpty() ? QStringLiteral("/") : m_path; }
    [[nodiscard]] QString pathOf(const char* key) const;
    [[nodiscard]] JsonFault& fault() { return m_fault; }
    void refuse(ErrorCode code, const char* key, const QString& subject = {}, const QString& detail = {});

    /// Missing is refused when the object is finished.
    void require(const char* key) { (void)find(key, Presence::Required); }
    [[nodiscard]] bool has(const char* key) { return find(key) != nullptr; }
    /// Whether the member is there and null, which is how an edit says "empty this". Ask before reading the value.
    [[nodiscard]] bool isNull(const char* key);
    /// Normalised by plainLine() or plainText().
    [[nodiscard]] std::optional<QString> optionalText(const char* key, int maxLength, Lines lines = Lines::One);
    /// Required and not empty.
    [[nodiscard]] QString text(const char* key, int maxLength, Lines lines = Lines::One);
    /// The same for a value of a list.
    [[nodiscard]] std::optional<QString> cleanText(
        const JsonValue& value, const QString& path, int maxLength, Lines lines = Lines::One);
    [[nodiscard]] std::optional<bool> boolean(const char* key);
    [[nodiscard]] std::optional<qint64> integer(const char* key, qint64 min, qint64 max, Presence presence = Presence::Optional);
    /// A CE year from 1900 to 2399. A Buddhist one is refused, with the CE year that was meant as the detail.
    [[nodiscard]] std::optional<int> year(const char* key);
    [[nodiscard]] std::optional<Money> money(const char* key);
    [[nodiscard]] std::optional<Quantity> quantity(const char* key);
    /// A list of whole numbers.
    [[nodiscard]] std::vector<qint64> integers(const char* key, qint64 min, qint64 max);
    /// A list of exactly so many; empty if absent.
    [[nodiscard]] std::vector<Quantity> quantities(const char* key, size_t count);
    /// "2027-03-31" in CE; invalid if absent.
    [[nodiscard]] QDate date(const char* key, Presence presence = Presence::Optional);
    /// "2027-03"; the first day of that month.
    [[nodiscard]] QDate month(const char* key);
    /// [0-9a-z_-]{1,40}; empty if absent.
    [[nodiscard]] QString id(const char* key);
    /// One line of text each, none empty. A single text stands for a list of one.
    [[nodiscard]] QStringList textList(const char* key, int maxLength, Presence presence = Presence::Optional);
    template <typename Enum>
    [[nodiscard]] std::optional<Enum> enumeration(const char* key, Presence presence = Presence::Optional);
    /// Of an absent object every member is absent.
    [[nodiscard]] JsonObject object(const char* key);
    /// Calls `use(const JsonValue&, QString path)` for each entry, until something is wrong. Error: TooManyRows.
    template <typename Use>
    void forEach(const char* key, Use use);
    /// Calls `use(JsonObject&)` for each entry and finishes it.
    template <typename Use>
    void forEachObject(const char* key, Use use);

    /// The other members are somebody else's: finish() does not mind them.
    void leaveRest() { m_restIsLeft = true; }
    /// To be called when every key was asked for: refuses all the others, then what was missing.
    void finish();

private:
    [[nodiscard]] const JsonValue* find(const char* key);
    [[nodiscard]] const JsonValue* find(const char* key, Presence presence);
    [[nodiscard]] const JsonValue* list(const char* key);
    void refuseType(const QString& path, const char* expected);
    [[nodiscard]] std::optional<QString> number(const JsonValue& value, const QString& path, const QString& range);
    [[nodiscard]] QDate dateOfForm(const char* key, Presence presence, Result<QDate> (*read)(QStringView));

    const JsonValue* m_value; ///< null if there is no object
    QString m_path;
    JsonFault& m_fault;
    std::vector<const char*> m_known;
    const char* m_missing = nullptr;
    bool m_restIsLeft = false;
};

template <typename Enum>
std::optional<Enum> JsonObject::enumeration(const char* key, Presence presence)
{
    const JsonValue* value = find(key, presence);
    if (value == nullptr)
        return std::nullopt;
    const auto text = cleanText(*value, pathOf(key), 4000, Lines::One);
    const auto known = text ? fromKey<Enum>(*text) : std::nullopt;
    if (text && !known) {
        QStringList allowed;
        for (const KindEntry<Enum>& entry : kinds<Enum>())
            allowed.append(QLatin1String(entry.key));
        refuse(ErrorCode::JsonUnknownValue, key, text->left(40), allowed.join(QStringLiteral(", ")));
    }
    return known;
}

template <typename Use>
void JsonObject::forEach(const char* key, Use use)
{
    const JsonValue* entries = list(key);
    if (entries == nullptr)
        return;
    for (size_t i = 0; i < entries->size() && !m_fault.found(); ++i)
        use((*entries)[i], QString(pathOf(key) + u'/' + QString::number(i)));
}

template <typename Use>
void JsonObject::forEachObject(const char* key, Use use)
{
    forEach(key, [&](const JsonValue& value, const QString& path) {
        JsonObject entry(value, path, m_fault);
        use(entry);
        entry.finish();
    });
}

} // namespace tambon
