#include "core/insight/suggestions.h"

#include "core/base/text.h"
#include "core/insight/capacity.h"
#include "core/plan/rowchecks.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortestWord = 2; ///< a single letter would be found everywhere

struct KnownWord {
    QString shown;
    QString folded;
};
struct KnownField {
    ExpertiseId id;
    std::vector<KnownWord> words;
};

QString suggestionWord(const char* source) { return QCoreApplication::translate("Suggestions", source); }

std::vector<KnownField> catalogueOf(const Plan& plan)
{
    std::vector<KnownField> fields;
    for (const Expertise& expertise : plan.economy.expertise) {
        KnownField field{expertise.id, {}};
        for (const QString& word : QStringList(expertise.name) + expertise.words.split(u','))
            if (const QString folded = searchFold(word); folded.size() >= shortestWord)
                field.words.push_back({word.simplified(), folded});
        fields.push_back(std::move(field));
    }
    return fields;
}

bool isLatin(QChar letter) { return letter.unicode() < 0x250 && letter.isLetterOrNumber(); }

/// A Thai syllable goes on here: เดิน does not hold ดิน.
bool cutsSyllable(QStringView before, QStringView after)
{
    const bool afterLeadingVowel = !before.empty() && u"เแโใไ"_s.contains(before.back());
    const bool beforeItsVowel = !after.empty() && (after.front().isMark() || u"ะาำๅ"_s.contains(after.front()));
    return afterLeadingVowel || beforeItsVowel;
}

/// Thai writes no spaces between words, so a Thai word is looked for anywhere.
bool holdsWord(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const QStringView before = QStringView(text).left(at);
        const QStringView after = QStringView(text).mid(at + word.size());
        const bool startsInside = isLatin(word.front()) && !before.empty() && isLatin(before.back());
        const bool endsInside = isLatin(word.back()) && !after.empty() && isLatin(after.front());
        if (!startsInside && !endsInside && !cutsSyllable(before, after))
            return true;
    }
    return false;
}

std::vector<Suggestion::Match> matchesIn(const std::vector<KnownField>& fields, const QString& text)
{
    const QString folded = searchFold(text);
    std::vector<Suggestion::Match> matches;
    for (const KnownField& field : fields) {
        const auto word = std::find_if(field.words.begin(), field.words.end(), [&](const KnownWord& known) { return holdsWord(folded, known.folded); });
        if (word != field.words.end())
            matches.push_back({field.id, word->shown});
    }
    return matches;
}

std::vector<Suggestion::Helper> helpersFor(const Plan& plan, const std::vector<Suggestion::Match>& matches)
{
    std::vector<Suggestion::Helper> helpers;
    if (matches.empty())
        return helpers;
    for (const Partner& partner : plan.economy.partners)
        for (const Suggestion::Match& match : matches) {
            const auto knows = [&](const PartnerExpertise& row) { return row.partner == partner.id && row.expertise == match.expertise; };
            if (std::none_of(plan.economy.partnerExpertise.begin(), plan.economy.partnerExpertise.end(), knows))
                continue;
            helpers.push_back({partner.id, match.expertise});
            break;
        }
    return helpers;
}

void addNeedSuggestions(const Plan& plan, const std::vector<KnownField>& fields, std::vector<Suggestion>& found)
{
    QSet<NeedId> helped;
    for (const Cover& cover : plan.economy.covers)
        if (!cover.partner.isNull())
            helped.insert(cover.need);
    for (const Need& need : plan.economy.needs) {
        const Note* activity = standingNote(plan, need.activity);
        if (!need.notAlone || helped.contains(need.id) || activity == nullptr || activity->block != Block::Activity)
            continue;
        Suggestion suggestion{.need = need.id, .goal = {}, .matches = {}, .helpers = {}};
        if (need.expertise.isNull())
            suggestion.matches = matchesIn(fields, QString(need.item + u'\n' + activity->text));
        else
            suggestion.matches = {{need.expertise, {}}};
        suggestion.helpers = helpersFor(plan, suggestion.matches);
        found.push_back(std::move(suggestion));
    }
}

void addGoalSuggestions(const Plan& plan, const std::vector<KnownField>& fields, std::vector<Suggestion>& found)
{
    for (const Goal& goal : plan.goals) {
        if (const auto gap = gapOf(plan, goal); !gap || gap->milli <= 0)
            continue;
        Suggestion suggestion{.need = {}, .goal = goal.id, .matches = matchesIn(fields, QString(goal.statement + u'\n' + goal.indicator)), .helpers = {}};
        suggestion.helpers = helpersFor(plan, suggestion.matches);
        found.push_back(std::move(suggestion));
    }
}

} // namespace

std::vector<Suggestion> suggestions(const Plan& plan)
{
    const std::vector<KnownField> fields = catalogueOf(plan);
    std::vector<Suggestion> found;
    addNeedSuggestions(plan, fields, found);
    addGoalSuggestions(plan, fields, found);
    return found;
}

QString reasonOf(const Suggestion::Helper& helper, const Suggestion& suggestion, const Plan& plan)
{
    const Partner* partner = rowWith<Partner>(plan, helper.partner);
    const Expertise* expertise = rowWith<Expertise>(plan, helper.expertise);
    if (partner == nullptr || expertise == nullptr)
        return {};
    const auto match = std::find_if(suggestion.matches.begin(), suggestion.matches.end(),
        [&](const Suggestion::Match& candidate) { return candidate.expertise == helper.expertise; });
    if (match == suggestion.matches.end() || match->word.isEmpty())
        return suggestionWord(QT_TRANSLATE_NOOP("Suggestions", "%1 knows “%2”, which this need asks for")).arg(partner->name, expertise->name);
    return suggestionWord(QT_TRANSLATE_NOOP("Suggestions", "%1 knows “%2”; it fits by the word “%3”")).arg(partner->name, expertise->name, match->word);
}

QString whatIsMissing(const Suggestion& suggestion, const Plan& plan)
{
    if (!suggestion.helpers.empty())
        return {};
    QStringList names;
    for (const Suggestion::Match& match : suggestion.matches)
        if (const Expertise* expertise = rowWith<Expertise>(plan, match.expertise))
            names << expertise->name;
    if (names.isEmpty())
        return suggestionWord(QT_TRANSLATE_NOOP("Suggestions", "No words of the expertise catalogue fit yet. Add a word, or say what it asks for."));
    return suggestionWord(QT_TRANSLATE_NOOP("Suggestions", "No partner knows this yet. Look for one who knows: %1")).arg(names.join(u", "_s));
}

} // namespace tambon
