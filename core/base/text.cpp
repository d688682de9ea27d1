#include "core/base/text.h"

#include <QCollator>
#include <QTextBoundaryFinder>
#include <QLocale>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char16_t lineSeparator = u'\u2028';
constexpr char16_t paragraphSeparator = u'\u2029';
constexpr char16_t thaiZero = u'๐';
constexpr char16_t thaiNine = u'๙';
constexpr char16_t nikhahit = u'\u0e4d';
constexpr char16_t saraAa = u'\u0e32';
constexpr char16_t saraAm = u'\u0e33';

bool isToneMark(QChar c) { return c >= u'\u0e48' && c <= u'\u0e4b'; }

/// Every way to end a line becomes \n, a tab a space. Positions are kept but for \r\n, which shrinks.
QString withPlainLineEnds(QStringView typed)
{
    QString text;
    text.reserve(typed.size());
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        if (c == u'\r') {
            text += u'\n';
            if (i + 1 < typed.size() && typed[i + 1] == u'\n')
                ++i;
        } else if (c == lineSeparator || c == paragraphSeparator) {
            text += u'\n';
        } else {
            text += c == u'\t' ? QChar(u' ') : c;
        }
    }
    return text;
}

/// The first character that no plan may hold: a control character, or half of a surrogate pair. -1 if all are fine.
qsizetype firstForbidden(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || (c.category() == QChar::Other_Control && c != u'\n'))
            return i;
    }
    return -1;
}

/// "U+0007": the forbidden character itself cannot be shown in a sentence.
QString codePointName(QChar c) { return u"U+" + QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'); }

/// Sara am typed as nikhahit and sara aa, with the tone mark before, between or nowhere, becomes tone mark and sara
/// am.
QString withOneSaraAm(const QString& text)
{
    QString folded;
    folded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == nikhahit) {
            qsizetype end = i + 1;
            while (end < text.size() && isToneMark(text[end]))
                ++end;
            if (end < text.size() && text[end] == saraAa) {
                folded += QStringView(text).mid(i + 1, end - i - 1);
                folded += QChar(saraAm);
                i = end;
                continue;
            }
        }
        folded += text[i];
    }
    return folded;
}

QString withDigitsFrom(QStringView text, char16_t zero, char16_t otherZero)
{
    QString changed = text.toString();
    for (QChar& c : changed)
        if (c >= QChar(zero) && c.unicode() <= zero + 9)
            c = QChar(static_cast<char16_t>(c.unicode() - zero + otherZero));
    return changed;
}

} // namespace

Result<QString> plainText(QStringView typed, int maxLength)
{
    const QString text = withPlainLineEnds(typed);
    if (const qsizetype position = firstForbidden(text); position >= 0)
        return fail(ErrorCode::TextControl, codePointName(text[position]), QString::number(position + 1));
    const QString kept = text.normalized(QString::NormalizationForm_C).trimmed();
    if (kept.size() > maxLength)
        return fail(ErrorCode::TextTooLong, {}, {}, QString::number(maxLength));
    return kept;
}

Result<QString> plainLine(QStringView typed, int maxLength)
{
    QString line = withPlainLineEnds(typed);
    line.replace(u'\n', u' ');
    return plainText(line, maxLength);
}

QString arabicDigits(QStringView text)
{
    static_assert(thaiNine == thaiZero + 9);
    return withDigitsFrom(text, thaiZero, u'0');
}

QString thaiDigits(QStringView text) { return withDigitsFrom(text, u'0', thaiZero); }

QString searchFold(QStringView text)
{
    QString folded = arabicDigits(text).normalized(QString::NormalizationForm_C);
    folded.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    folded = withOneSaraAm(folded).simplified().toCaseFolded();
    for (const QChar hyphen : {u'-', u'\u2010', u'\u2011', u'\u2013'})
        folded.replace(u"c"_s + hyphen + u"bmc"_s, u"cbmc"_s);
    return folded;
}

bool thaiLess(const QString& a, const QString& b)
{
    // A collator is not safe to share between threads.
    thread_local const QCollator collator(QLocale(QLocale::Thai, QLocale::Thailand));
    const int order = collator.compare(a, b);
    return order != 0 ? order < 0 : a < b;
}

QString beginningOf(const QString& text)
{
    constexpr qsizetype enough = 26;
    const QString line = text.simplified();
    if (line.size() <= enough)
        return line;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(enough);
    const qsizetype end = finder.isAtBoundary() ? enough : finder.toPreviousBoundary();
    return QString(line.left(end).trimmed() + QChar(0x2026));
}

} // namespace tambon
