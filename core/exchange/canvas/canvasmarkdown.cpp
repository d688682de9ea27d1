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
    // What means something anywhere, at the start of a line, and behind a number there.
    static const QRegularExpression signs(uR"([\\`*_\[\]<>~|$&]|^\s*\K[#+=-]|^\s*\d+\K[.)])"_s, QRegularExpression::MultilineOption);
    QString written;
    qsizetype done = 0;
    for (auto found = signs.globalMatch(text); found.hasNext();) {
        const qsizetype at = found.next().capturedStart();
        written += text.mid(done, at - done) + u'\\';
        done = at;
    }
    return written + text.mid(done);
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
