#include "core/json/jsontext.h"

#include <algorithm>
#include <vector>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shownKeyLength = 40;

QString shownKey(const std::string& key) { return QString::fromStdString(key.substr(0, 200)).left(shownKeyLength); }

/// How many bytes follow this first byte of several, and the least code point that needs so many; -1 for no first byte.
struct Utf8Lead {
    int following = -1;
    char32_t least = 0;
    char32_t bits = 0;
};

Utf8Lead utf8Lead(uchar byte)
{
    if (byte >= 0xc2 && byte <= 0xdf)
        return {1, 0x80, char32_t(byte & 0x1f)};
    if (byte >= 0xe0 && byte <= 0xef)
        return {2, 0x800, char32_t(byte & 0x0f)};
    if (byte >= 0xf0 && byte <= 0xf4)
        return {3, 0x10000, char32_t(byte & 0x07)};
    return {};
}

/// -1 if all of it is UTF-8.
qsizetype firstByteNotUtf8(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        if (static_cast<uchar>(bytes[i]) < 0x80) {
            ++i;
            continue;
        }
        const Utf8Lead lead = utf8Lead(static_cast<uchar>(bytes[i]));
        if (lead.following < 0 || i + lead.following >= bytes.size())
            return i;
        char32_t code = lead.bits;
        for (int k = 1; k <= lead.following; ++k) {
            const auto byte = static_cast<uchar>(bytes[i + k]);
            if ((byte & 0xc0) != 0x80)
                return i;
            code = (code << 6) | (byte & 0x3f);
        }
        if (code < lead.least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
            return i;
        i += lead.following + 1;
    }
    return -1;
}

QString lineAndColumn(QByteArrayView bytes, qsizetype offset)
{
    const QByteArrayView before = bytes.first(std::clamp(offset, qsizetype(0), bytes.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const QString column = QString::fromUtf8(before.sliced(lineStart));
    return QString::number(line) + u':' + QString::number(column.toUcs4().size() + 1);
}

/// Builds the values from the parser's events, so that what is too deep, too many or there twice ends the reading at
/// once instead of filling the memory.
class JsonBuilder {
public:
    explicit JsonBuilder(QByteArrayView text)
        : m_text(text)
    {
    }
    [[nodiscard]] Result<JsonValue> result()
    {
        if (m_error)
            return tl::unexpected<Error>(*m_error);
        return std::move(m_root);
    }

    // The names are nlohmann's.
    bool null() { return add(nullptr); }
    bool boolean(bool value) { return add(value); }
    bool number_integer(JsonValue::number_integer_t value) { return add(value); }
    bool number_unsigned(JsonValue::number_unsigned_t value) { return add(value); }
    bool number_float(JsonValue::number_float_t value, const std::string&) { return add(value); }
    bool string(std::string& value) { return add(std::move(value)); }
    bool binary(JsonValue::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(JsonValue::object()); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(JsonValue::array()); }
    bool end_array() { return close(); }
    bool key(std::string& key);
    bool parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& exception);

private:
    struct Level {
        JsonValue* value;
        std::string key; ///< of the member being read, for objects
    };

    [[nodiscard]] QString path(size_t levels) const;
    bool stop(ErrorCode code, const QString& subject, const QString& place, const QString& detail = {})
    {
        m_error = Error{code, subject, place, detail};
        return false;
    }
    JsonValue* place(JsonValue&& value);
    bool add(JsonValue&& value) { return place(std::move(value)) != nullptr; }
    bool open(JsonValue&& value);
    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    QByteArrayView m_text;
    JsonValue m_root;
    std::vector<Level> m_levels;
    size_t m_values = 0;
    std::optional<Error> m_error;
};

QString JsonBuilder::path(size_t levels) const
{
    QString path;
    for (size_t i = 0; i < levels; ++i) {
        const Level& level = m_levels[i];
        const bool inObject = level.value->is_object();
        path += u'/' + (inObject ? pathStep(level.key) : QString::number(qMax<size_t>(level.value->size(), 1) - 1));
    }
    return path.isEmpty() ? u"/"_s : path;
}

JsonValue* JsonBuilder::place(JsonValue&& value)
{
    if (++m_values > maxJsonValues) {
        stop(ErrorCode::JsonTooMany, {}, path(m_levels.size()), QString::number(maxJsonValues));
        return nullptr;
    }
    if (m_levels.empty())
        return &(m_root = std::move(value));
    Level& level = m_levels.back();
    if (level.value->is_array()) {
        level.value->push_back(std::move(value));
        return &level.value->back();
    }
    return &((*level.value)[level.key] = std::move(value));
}

bool JsonBuilder::open(JsonValue&& value)
{
    if (m_levels.size() >= maxJsonDepth)
        return stop(ErrorCode::JsonTooDeep, {}, path(m_levels.size()), QString::number(maxJsonDepth));
    JsonValue* opened = place(std::move(value));
    if (opened)
        m_levels.push_back({opened, {}});
    return opened != nullptr;
}

bool JsonBuilder::key(std::string& key)
{
    Level& level = m_levels.back();
    if (level.value->contains(key))
        return stop(ErrorCode::JsonDuplicate, shownKey(key), path(m_levels.size() - 1));
    if (level.value->size() >= maxJsonKeys)
        return stop(ErrorCode::JsonTooMany, {}, path(m_levels.size() - 1), QString::number(maxJsonKeys));
    level.key = std::move(key);
    return true;
}

bool JsonBuilder::parse_error(std::size_t position, const std::string& token, const nlohmann::detail::exception& exception)
{
    constexpr int numberOverflow = 406; // of nlohmann's list of exceptions
    const QString place = lineAndColumn(m_text, static_cast<qsizetype>(position) - 1);
    if (exception.id == numberOverflow)
        return stop(ErrorCode::NumberOutOfRange, shownKey(token), place);
    return stop(ErrorCode::JsonMalformed, {}, place);
}

} // namespace

QString pathStep(const std::string& key)
{
    return shownKey(key).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

Result<JsonValue> parsedJson(const QByteArray& json)
{
    if (json.size() > maxJsonBytes)
        return fail(ErrorCode::FileTooLarge, {}, {}, u"64 MB"_s);
    QByteArrayView text(json);
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    if (const qsizetype offset = firstByteNotUtf8(text); offset >= 0)
        return fail(ErrorCode::JsonNotUtf8, {}, QString::number(offset + (json.size() - text.size()) + 1));
    JsonBuilder builder(text);
    JsonValue::sax_parse(text.begin(), text.end(), &builder);
    return builder.result();
}

} // namespace tambon
