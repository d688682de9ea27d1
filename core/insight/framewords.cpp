#include "core/insight/framewords.h"

#include "core/base/thaidate.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostElsewhere = 4;

QString frameWord(const char* source) { return QCoreApplication::translate("Frame", source); }

QString shownCount(qint64 count) { return shown(Quantity{count * 1000}); }

QString factInWords(const AreaFact& fact)
{
    const QString figure = shown(*fact.value) + u' ' + (fact.unit.isEmpty() ? nameOf(fact.kind) : fact.unit);
    return fact.year == 0 ? figure : QString(figure + u" ("_s + shownYear(fact.year) + u')');
}

constexpr std::array workBaseNames{QT_TRANSLATE_NOOP("Frame", "Finance and capital"), QT_TRANSLATE_NOOP("Frame", "Occupation and income"),
    QT_TRANSLATE_NOOP("Frame", "Natural resources and environment"), QT_TRANSLATE_NOOP("Frame", "Welfare funds"),
    QT_TRANSLATE_NOOP("Frame", "Networks by issue, clusters")};

constexpr std::array sdgNames{QT_TRANSLATE_NOOP("Frame", "Out of poverty"), QT_TRANSLATE_NOOP("Frame", "Nobody hungry"),
    QT_TRANSLATE_NOOP("Frame", "Good health"), QT_TRANSLATE_NOOP("Frame", "Good schooling"), QT_TRANSLATE_NOOP("Frame", "Women and men equal"),
    QT_TRANSLATE_NOOP("Frame", "Clean water"), QT_TRANSLATE_NOOP("Frame", "Clean energy"), QT_TRANSLATE_NOOP("Frame", "Decent work"),
    QT_TRANSLATE_NOOP("Frame", "Industry, new ideas"), QT_TRANSLATE_NOOP("Frame", "Less inequality"),
    QT_TRANSLATE_NOOP("Frame", "Liveable places"), QT_TRANSLATE_NOOP("Frame", "Making and using wisely"),
    QT_TRANSLATE_NOOP("Frame", "Climate"), QT_TRANSLATE_NOOP("Frame", "Life in the sea"), QT_TRANSLATE_NOOP("Frame", "Life on land"),
    QT_TRANSLATE_NOOP("Frame", "Peace and justice"), QT_TRANSLATE_NOOP("Frame", "Working together")};

} // namespace

QString shownYear(int ceYear) { return ceYear == 0 ? QString() : QString::number(ceYear + buddhistOffset); }

QString shownPeriod(const PlanPeriod& period)
{
    if (period.fromYear == 0 || period.toYear == 0)
        return shownYear(std::max(period.fromYear, period.toYear));
    return shownYear(period.fromYear) + u'–' + shownYear(period.toYear);
}

QString areaSentence(const Plan& plan)
{
    QStringList figures;
    for (const FactKind kind : {FactKind::Households, FactKind::People})
        if (const AreaFact* fact = newestFact(plan, kind))
            figures << factInWords(*fact);
    return figures.join(u" · "_s);
}

QString beneficiarySentence(const Plan& plan)
{
    if (plan.frame.beneficiaries.empty())
        return {};
    const auto words = [&](Reach reach, const char* source) {
        const BeneficiaryTotals totals = beneficiaryTotals(plan, reach);
        return frameWord(source).arg(shownCount(totals.people()), shownCount(totals.households));
    };
    return words(Reach::Direct, QT_TRANSLATE_NOOP("Frame", "Directly: %1 people, %2 households.")) + u' '
        + words(Reach::Indirect, QT_TRANSLATE_NOOP("Frame", "Indirectly: %1 people, %2 households."));
}

QString placeCheckWords(const QString& written)
{
    const PlaceCheck check = checkPlace(written);
    if (check.isKnown())
        return shown(check.places.front());
    if (!check.places.empty())
        return frameWord(QT_TRANSLATE_NOOP("Frame", "%1 places fit: add the district and the province")).arg(QString::number(check.places.size()));
    std::set<QString> seen;
    QStringList provinces;
    for (const Place& place : check.sameElsewhere)
        if (seen.insert(place.province).second)
            provinces << place.province;
    if (provinces.isEmpty())
        return frameWord(QT_TRANSLATE_NOOP("Frame", "not in the list of places; kept as written"));
    const QString more = provinces.size() > mostElsewhere ? u" …"_s : QString();
    return frameWord(QT_TRANSLATE_NOOP("Frame", "not in the list of places; kept as written (the name is in %1)")).arg(provinces.mid(0, mostElsewhere).join(u", "_s) + more);
}

QString loopSentence(const Plan& plan)
{
    QStringList open;
    for (const LoopPart& part : loopOf(plan))
        if (part.rows.empty())
            open << nameOf(part.station);
    if (open.isEmpty())
        return frameWord(QT_TRANSLATE_NOOP("Frame", "The loop is closed: something happens at all six stations."));
    if (size_t(open.size()) == loopStationCount)
        return frameWord(QT_TRANSLATE_NOOP("Frame", "What happens at the six stations of the loop?"));
    return frameWord(QT_TRANSLATE_NOOP("Frame", "%1 of 6 stations are filled; still open: %2.")).arg(QString::number(qsizetype(loopStationCount) - open.size()), open.join(u", "_s));
}

QString subPlanSentence(const Plan& plan)
{
    if (plan.frame.subPlans.empty())
        return {};
    QStringList terms;
    for (const TermPlans& group : subPlansByTerm(plan)) {
        const QString name = group.term == Term::None ? frameWord(QT_TRANSLATE_NOOP("Frame", "term not said")) : nameOf(group.term);
        terms << QString(name + u' ' + QString::number(group.plans.size()));
    }
    return frameWord(QT_TRANSLATE_NOOP("Frame", "Sub-plans: %1 (%2)")).arg(QString::number(plan.frame.subPlans.size()), terms.join(u", "_s));
}

QString mechanismSentence(const Plan& plan)
{
    qint64 people = 0;
    std::set<MechanismLevel> levels;
    for (const MechanismMember& row : plan.frame.mechanism) {
        people += row.people;
        levels.insert(row.level);
    }
    if (levels.empty())
        return {};
    return frameWord(QT_TRANSLATE_NOOP("Frame", "%1 people at %2 level(s) are responsible for the plan.")).arg(shownCount(people), QString::number(levels.size()));
}

int highestTag(TagScheme scheme) { return int(scheme == TagScheme::WorkBase ? workBaseNames.size() : sdgNames.size()); }

QString tagName(TagScheme scheme, int number)
{
    if (number < 1 || number > highestTag(scheme))
        return {};
    const auto at = size_t(number - 1);
    return frameWord(scheme == TagScheme::WorkBase ? workBaseNames.at(at) : sdgNames.at(at));
}

QString tagsInWords(const Plan& plan, const NoteId& note)
{
    QStringList words;
    for (const int number : tagsOf(plan, note, TagScheme::WorkBase))
        words << QString(QString::number(number) + u' ' + tagName(TagScheme::WorkBase, number));
    for (const int number : tagsOf(plan, note, TagScheme::Sdg))
        words << QString(u"SDG "_s + QString::number(number) + u' ' + tagName(TagScheme::Sdg, number));
    return words.join(u" · "_s);
}

} // namespace tambon
