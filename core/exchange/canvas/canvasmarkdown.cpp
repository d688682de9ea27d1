#include "core/exchange/canvas/canvasmarkdown.h"

#include <QRegularExpression>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAsciiPunctuation(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= '!' && code <= '/') || (code >= ':' && code <= '@') || (code >= '[' && code <= '`') || (code >= '{' && code <= '~');
}

} // namespace

QString asMarkdown(const QString& text)
{
    static const QRegularExpression anywhere(uR"([\\`*_\[\]<>~|$&])"_s);
    static const QRegularExpression atStart(uR"(^(\s*)([#+=-]))"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression numbered(uR"(^(\s*\d+)([.)]))"_s, QRegularExpression::MultilineOption);
    QString written = text;
    written.replace(anywhere, uR"(\\\0)"_s);
    written.replace(atStart, uR"(\1\\\2)"_s);
    written.replace(numbered, uR"(\1\\\2)"_s);
    return written;
}

QString fromMarkdown(const QString& markdown)
{
    QString text;
    text.reserve(markdown.size());
    for (qsizetype at = 0; at < markdown.size(); ++at) {
        if (markdown[at] == u'\\' && at + 1 < markdown.size() && isAsciiPunctuation(markdown[at + 1]))
            ++at;
        text += markdown[at];
    }
    return text;
}

} // namespace tambon
