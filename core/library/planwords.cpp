#include "core/base/text.h"
#include "core/library/planfacts.h"
#include "core/storage/plantexts.h"

#include <QMap>

#include <algorithm>
#include <string_view>

namespace tambon {

namespace {

/// What reviews and seals say is not the plan's own text.
bool isOwnText(const TextField& field)
{
    const std::string_view table = field.table;
    return table != "submission" && table != "received_review" && table != "review_point";
}

bool isDigitOfNumber(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'๐' && c <= u'๙'); }

/// A telephone number or an e-mail address. Looser than what anonymised() takes out: this only flags.
bool isReachable(const QString& text)
{
    constexpr int leastDigits = 9;
    constexpr int mostDigits = 11;
    int digits = 0;
    bool fromZero = false;
    for (const QChar c : text) {
        if (isDigitOfNumber(c)) {
            if (digits++ == 0)
                fromZero = c == u'0' || c == u'๐';
            continue;
        }
        if (digits > 0 && (c == u'-' || c == u' '))
            continue;
        if (fromZero && digits >= leastDigits && digits <= mostDigits)
            return true;
        digits = 0;
    }
    const qsizetype at = text.indexOf(u'@');
    return (fromZero && digits >= leastDigits && digits <= mostDigits) || (at > 0 && text.indexOf(u'.', at) > at);
}

struct TextsOfPlace {
    QByteArray texts;
    QString folded;
};

void addLetters(std::vector<quint32>& letters, const QString& folded)
{
    letters.reserve(letters.size() + size_t(folded.size()) * 2);
    for (qsizetype i = 0; i < folded.size(); ++i) {
        letters.push_back(lettersKey(folded[i], QChar()));
        if (i + 1 < folded.size())
            letters.push_back(lettersKey(folded[i], folded[i + 1]));
    }
}

} // namespace

PlanWords wordsOf(const Plan& plan)
{
    PlanWords words;
    QMap<QByteArray, TextsOfPlace> places;
    forEachText(plan, [&](const TextField& field, const QString& row, const QString& text) {
        if (text.isEmpty() || !isOwnText(field))
            return;
        if (field.isPersonal || isReachable(text))
            words.isPersonal = words.isPersonal || !field.isPersonal || std::string_view(field.table) != "member";
        if (field.isPersonal)
            return;
        TextsOfPlace& place = places[QByteArray(field.table) + '.' + field.column];
        place.texts += textMarks::text + row.toUtf8() + textMarks::body + text.toUtf8();
        place.folded += QLatin1Char(textMarks::text) + searchFold(text);
    });
    QString folded;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        words.texts += textMarks::place + place.key() + place->texts;
        folded += place->folded;
    }
    words.folded = folded.toUtf8();
    addLetters(words.letters, folded);
    std::sort(words.letters.begin(), words.letters.end());
    words.letters.erase(std::unique(words.letters.begin(), words.letters.end()), words.letters.end());
    return words;
}

} // namespace tambon
