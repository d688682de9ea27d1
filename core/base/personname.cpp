#include "core/base/personname.h"

#include "core/base/text.h"

#include <QStringEncoder>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortestName = 2;
constexpr int longestShortName = 3;
constexpr int longestName = 200;
const QString nameGlue = u"[\\x{200b}-\\x{200d}\\x{2060}\\x{feff}\\x{ad}]*"_s;

/// One character of a name with its other spellings.
QString spellingsOf(char32_t character)
{
    const QString composed = QString::fromUcs4(&character, 1);
    const QString plain = QRegularExpression::escape(composed);
    const QString apart = composed.normalized(QString::NormalizationForm_KD);
    if (apart == composed)
        return plain;
    return u"(?:" + plain + u'|' + QRegularExpression::escape(apart) + u')';
}

QString patternOf(const QString& name, bool alone)
{
    QStringList parts;
    for (const char32_t character : name.toUcs4())
        parts << (QChar::isSpace(character) ? u"[\\s\\x{a0}]+"_s : spellingsOf(character));
    const QString pattern = parts.join(nameGlue);
    return alone ? QString(u"(?<![\\p{L}\\p{M}\\p{N}])" + pattern + u"(?![\\p{L}\\p{M}\\p{N}])") : pattern;
}

bool isSmallLatin(const QByteArray& utf8)
{
    return std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 128; });
}

} // namespace

QString neutralWord() { return u"ผู้เข้าร่วม"_s; }

QString neutralName(int number) { return neutralWord() + u' ' + QString::number(number); }

Result<PersonName> PersonName::of(const QString& typed)
{
    const auto clean = plainLine(typed, longestName);
    if (!clean)
        return tl::unexpected(clean.error());
    PersonName name;
    name.m_text = clean->simplified();
    if (name.m_text.isEmpty())
        return fail(ErrorCode::TextEmpty, {}, u"name"_s);
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); };
    if (std::count_if(name.m_text.begin(), name.m_text.end(), isLetter) < shortestName)
        return fail(ErrorCode::NameTooShort, name.m_text);
    name.m_pattern = QRegularExpression(patternOf(name.m_text, name.isShort()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    name.m_pattern.optimize();
    return name;
}

bool PersonName::isShort() const { return m_text.size() <= longestShortName; }

int PersonName::countIn(const QString& text) const
{
    int count = 0;
    for (auto found = m_pattern.globalMatch(text); found.hasNext(); (void)found.next())
        ++count;
    return count;
}

QString PersonName::replacedIn(const QString& text, const QString& by, int mostLength) const
{
    if (!isIn(text))
        return text;
    QString gone = text;
    gone.replace(m_pattern, by);
    if ((gone.size() <= mostLength || gone.size() <= text.size()) && !isIn(gone))
        return gone;
    gone = text;
    gone.replace(m_pattern, u"…"_s);
    while (isIn(gone)) // what stood around it may have come together
        gone.replace(m_pattern, u"…"_s);
    return gone;
}

QByteArrayList PersonName::bytes() const
{
    QByteArrayList all;
    for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D, QString::NormalizationForm_KD}) {
        const QString text = m_text.toLower().normalized(form);
        const QByteArray utf8 = text.toUtf8();
        // Case folding works on single bytes, so what is not Latin is looked for as it was typed.
        const QString wanted = isSmallLatin(utf8) ? text : m_text.normalized(form);
        for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            const QByteArray bytes = QByteArray(QStringEncoder(encoding).encode(wanted)).toLower();
            if (!all.contains(bytes))
                all << bytes;
        }
    }
    return all;
}

} // namespace tambon
