#include "ui/help/guide.h"

#include "core/base/text.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString guideFolder(Language language) { return QString(u":/guide/"_s + languageKey(language)); }

QString textOfFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString filled(QString text)
{
    for (const Block block : allBlocks) {
        const QString step = QString::number(number(block)) + u"}}"_s;
        text.replace(QString(u"{{name "_s + step), blockName(block));
        text.replace(QString(u"{{question "_s + step), blockQuestion(block));
        text.replace(QString(u"{{example "_s + step), blockExample(block));
        text.replace(QString(u"{{counter "_s + step), blockCounterExample(block));
    }
    return text;
}

bool holdsAll(const QString& folded, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); });
}

} // namespace

std::vector<GuideTopic> guideTopics(Language language)
{
    std::vector<GuideTopic> topics;
    const QDir folder(guideFolder(language));
    for (const QString& name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        const QString text = filled(textOfFile(folder.filePath(name)));
        const QString id = name.chopped(3).section(u'-', 1);
        topics.push_back({id, text.section(u'\n', 0, 0).mid(2), text});
    }
    return topics;
}

std::vector<GuideTopic> searchGuide(const std::vector<GuideTopic>& topics, const QString& query)
{
    const QStringList words = searchFold(query).split(u' ', Qt::SkipEmptyParts);
    std::vector<GuideTopic> found;
    std::copy_if(topics.begin(), topics.end(), std::back_inserter(found),
        [&](const GuideTopic& topic) { return holdsAll(searchFold(topic.text), words); });
    std::stable_partition(found.begin(), found.end(),
        [&](const GuideTopic& topic) { return holdsAll(searchFold(topic.title), words); });
    return found;
}

std::vector<GameCard> gameCards(Language language)
{
    std::vector<GameCard> cards;
    const QString text = textOfFile(QString(guideFolder(language) + u"/cards.tsv"_s));
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'\t');
        if (const auto block = blockFromNumber(parts.value(0).toInt()))
            cards.push_back({*block, parts.value(1), parts.value(2)});
    }
    return cards;
}

} // namespace tambon
