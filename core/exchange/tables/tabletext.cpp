#include "core/exchange/tables/tabletext.h"

#include "core/exchange/tables/tablefile.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>
#include <optional>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Windows-874 above ASCII: 0 where it has no character.
char16_t fromWindows874(unsigned char byte)
{
    constexpr unsigned char firstThai = 0xa1;
    constexpr char16_t thaiBeforeFirst = 0x0e00;
    if (byte < 0x80)
        return byte;
    if ((byte >= firstThai && byte <= 0xda) || (byte >= 0xdf && byte <= 0xfb))
        return static_cast<char16_t>(thaiBeforeFirst + (byte - 0xa0));
    switch (byte) {
    case 0x80: return u'\u20ac';
    case 0x85: return u'\u2026';
    case 0x91: return u'\u2018';
    case 0x92: return u'\u2019';
    case 0x93: return u'\u201c';
    case 0x94: return u'\u201d';
    case 0x95: return u'\u2022';
    case 0x96: return u'\u2013';
    case 0x97: return u'\u2014';
    case 0xa0: return u'\u00a0';
    default: return 0;
    }
}

std::optional<QString> windows874Text(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const char16_t c = fromWindows874(static_cast<unsigned char>(byte));
        if (c == 0 && byte != 0)
            return std::nullopt;
        text += QChar(c);
    }
    return text;
}

std::optional<QString> utf8Text(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

bool isThai(QChar c) { return c >= u'\u0e01' && c <= u'\u0e5b'; }

/// Letters that a Thai household book may hold; a Thai word in Windows-874 can happen to be UTF-8 of quite another script.
bool isPlausible(QChar c) { return c < u'\u0500' || isThai(c) || (c >= u'\u2000' && c <= u'\u2bff'); }

enum class LineKind { Ascii, Utf8, Windows874, Either, Broken };

/// Two Thai letters of UTF-8 in a row: hardly ever written in Windows-874.
bool holdsThaiUtf8(QByteArrayView line)
{
    constexpr qsizetype letter = 3;
    const auto isLetter = [&](qsizetype at) {
        const auto byte = [&](qsizetype offset) { return static_cast<unsigned char>(line[at + offset]); };
        return byte(0) == 0xe0 && (byte(1) == 0xb8 || byte(1) == 0xb9) && byte(2) >= 0x80 && byte(2) <= 0xbf;
    };
    for (qsizetype at = 0; at + 2 * letter <= line.size(); ++at)
        if (isLetter(at) && isLetter(at + letter))
            return true;
    return false;
}

LineKind kindOf(QByteArrayView line)
{
    if (std::none_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return LineKind::Ascii;
    const auto utf8 = utf8Text(line);
    if (!utf8)
        return holdsThaiUtf8(line) || !windows874Text(line) ? LineKind::Broken : LineKind::Windows874;
    if (std::any_of(utf8->begin(), utf8->end(), isThai))
        return LineKind::Utf8;
    return std::all_of(utf8->begin(), utf8->end(), isPlausible) || !windows874Text(line) ? LineKind::Utf8 : LineKind::Either;
}

Error mixedAt(int line)
{
    return {ErrorCode::JsonNotUtf8, {}, QCoreApplication::translate("Tables", "line %1, which is saved in another way than the lines before it").arg(line), {}};
}

/// The one encoding of all lines. Error: the first line that needs another one.
Result<LineKind> encodingOf(const QByteArray& bytes)
{
    LineKind all = LineKind::Ascii;
    bool either = false;
    int number = 0;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', from);
        const qsizetype to = end < 0 ? bytes.size() : end;
        ++number;
        const LineKind kind = kindOf(QByteArrayView(bytes).sliced(from, to - from));
        from = to + 1;
        either = either || kind == LineKind::Either;
        if (kind == LineKind::Ascii || kind == LineKind::Either)
            continue;
        if (kind == LineKind::Broken || (all != LineKind::Ascii && all != kind))
            return tl::unexpected(mixedAt(number));
        all = kind;
    }
    return all == LineKind::Ascii && either ? LineKind::Windows874 : all;
}

std::optional<QStringDecoder::Encoding> utf16Of(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return QStringDecoder::Utf16LE;
    if (bytes.startsWith("\xfe\xff"))
        return QStringDecoder::Utf16BE;
    // Without a mark: every second byte is the page of ASCII or of Thai.
    constexpr qsizetype looked = 4096;
    const qsizetype size = std::min(bytes.size(), looked) / 2 * 2;
    std::array<qsizetype, 2> pages{};
    for (qsizetype i = 0; i < size; ++i)
        if (bytes[i] == '\0' || bytes[i] == '\x0e')
            ++pages[size_t(i % 2)];
    const qsizetype half = size / 2;
    if (half > 1 && pages[1] * 10 > half * 9 && pages[0] == 0)
        return QStringDecoder::Utf16LE;
    if (half > 1 && pages[0] * 10 > half * 9 && pages[1] == 0)
        return QStringDecoder::Utf16BE;
    return std::nullopt;
}

Result<QString> decoded(const QByteArray& bytes, const QString& name)
{
    if (const auto utf16 = utf16Of(bytes)) {
        QStringDecoder decoder(*utf16);
        QString text = decoder.decode(bytes);
        if (decoder.hasError() || bytes.size() % 2 != 0)
            return tl::unexpected(notATable(name));
        return text;
    }
    if (bytes.contains('\0'))
        return tl::unexpected(notATable(name));
    const QByteArray plain = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    const auto encoding = encodingOf(plain);
    if (!encoding)
        return tl::unexpected(encoding.error());
    const auto text = *encoding == LineKind::Windows874 ? windows874Text(plain) : utf8Text(plain);
    return text ? Result<QString>(*text) : tl::unexpected(notATable(name));
}

} // namespace

Result<QString> tableText(const QByteArray& bytes, const QString& name)
{
    auto text = decoded(bytes, name);
    if (text && text->startsWith(u'\ufeff'))
        text->remove(0, 1);
    return text;
}

QChar separatorOf(const QString& text)
{
    constexpr qsizetype looked = 20'000;
    const auto lines = QStringView(text).left(looked).split(u'\n', Qt::SkipEmptyParts);
    QChar best = u',';
    qsizetype most = 0;
    // A comma may also part thousands: the others go first where they are as frequent.
    for (const QChar candidate : {u'\t', u';', u','}) {
        const auto holding = std::count_if(lines.begin(), lines.end(), [&](QStringView line) { return line.contains(candidate); });
        if (holding > most) {
            best = candidate;
            most = holding;
        }
    }
    return best;
}

} // namespace tambon
