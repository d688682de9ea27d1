#include "core/library/planfacts.h"

#include "core/base/text.h"
#include "core/insight/capacity.h"
#include "core/insight/figures.h"
#include "core/insight/household.h"
#include "core/library/portfolio.h"
#include "core/library/provincetable.h"
#include "core/place/places.h"
#include "core/review/digest.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <bit>
#include <cstring>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tambonCodeLength = 6;
constexpr qint64 nsInSecond = 1'000'000'000;

void takePlace(const Plan& plan, PlanFacts& facts)
{
    LibraryLine& line = facts.line;
    for (const Area& area : plan.areas) {
        const auto place = placeOfCode(area.code);
        if (!place)
            continue;
        if (place->kind == AreaKind::Tambon && !facts.covered.contains(area.code))
            facts.covered << area.code;
        if (line.provinceCode.isEmpty() || (line.tambonCode.isEmpty() && place->kind == AreaKind::Tambon)) {
            line.tambonCode = place->kind == AreaKind::Tambon ? area.code : QString();
            line.tambon = place->kind == AreaKind::Tambon ? place->name : QString();
            line.amphoe = place->district;
            line.province = place->province;
            line.provinceCode = area.code.left(2);
        }
    }
    if (line.provinceCode.isEmpty() && !plan.areas.empty())
        line.tambon = plan.areas.front().text;
    line.flags.setFlag(PlanFlag::PlaceUnknown, line.tambonCode.isEmpty());
}

void takeHead(const Plan& plan, LibraryLine& line)
{
    line.plan = plan.head.id;
    line.title = plan.head.title;
    line.organisation = plan.organisation.name;
    line.organisationType = plan.organisation.type;
    line.type = plan.head.type;
    line.fiscalYear = plan.head.fiscalYear;
    line.cluster = plan.head.cluster;
    for (const PlanTag& tag : plan.frame.planTags)
        if (tag.scheme == TagScheme::WorkBase && !line.workBases.contains(QString::number(tag.number)))
            line.workBases << QString::number(tag.number);
    line.flags.setFlag(PlanFlag::Sample, plan.head.sample);
}

void takeMoney(const Plan& plan, PlanFacts& facts)
{
    const Figures counted = figures(plan);
    LibraryLine& line = facts.line;
    line.hasMoney = !plan.economy.needs.empty() || !plan.economy.incomeLines.empty();
    line.leftPerMonth = {counted.surplus().satang / monthsInYear};
    line.income = counted.income;
    line.before = counted.before();
    line.after = counted.after();
    line.saved = counted.saved();
    facts.cost = counted.cost();
}

void takeFindings(const Plan& plan, PlanFacts& facts)
{
    for (const Finding& finding : openFindings(plan)) {
        const Severity severity = severityOf(finding.rule);
        facts.findings.push_back({inShort(finding, plan), finding.note, severity});
        (severity == Severity::Must ? facts.line.must : facts.line.should) += 1;
    }
}

bool showsWhoTookPart(const Plan& plan)
{
    const bool present = std::any_of(plan.attendance.begin(), plan.attendance.end(), [](const Attendance& row) { return row.count > 0; });
    const bool voted = std::any_of(plan.votes.begin(), plan.votes.end(), [](const Vote& vote) { return vote.count > 0; });
    return present || voted || !plan.photos.empty();
}

/// The same on every computer and in every version of the program.
qint64 hashOfText(const QString& folded)
{
    const QByteArray hash = QCryptographicHash::hash(folded.toUtf8(), QCryptographicHash::Md5);
    qint64 value = 0;
    std::memcpy(&value, hash.constData(), sizeof value);
    return value;
}

void takeNotes(const Plan& plan, PlanFacts& facts)
{
    for (const Note& note : plan.notes)
        facts.noteHashes.push_back(hashOfText(searchFold(note.text)));
    std::sort(facts.noteHashes.begin(), facts.noteHashes.end());
    facts.noteHashes.erase(std::unique(facts.noteHashes.begin(), facts.noteHashes.end()), facts.noteHashes.end());
}

int yearOf(QDate date, const Plan& plan) { return date.isValid() ? date.year() : plan.head.fiscalYear; }

void takeProgramme(const Plan& plan, PlanFacts& facts)
{
    for (const Course& course : plan.programme.courses)
        facts.courses.push_back({course.id.text(), course.mode, course.cohort, regionNamed(course.region), yearOf(course.date, plan),
            course.leaders, course.people, course.tambons});
    for (const Centre& centre : plan.programme.centres)
        facts.centres.push_back({centre.id.text(), centre.name, regionNamed(centre.region), centre.year, centre.speciality});
    for (const Lesson& lesson : plan.programme.lessons)
        facts.lessons.push_back({lesson.id.text(), lesson.title,
            QStringList{lesson.worked, lesson.why, lesson.advice, lesson.tags}.join(u' ').trimmed()});
}

class Themes {
public:
    void add(int kind, const QString& words, int sector = 0)
    {
        const QString folded = searchFold(words);
        const auto key = std::pair(kind, folded);
        if (folded.isEmpty() || m_seen.contains(key))
            return;
        m_seen.insert(key);
        m_themes.push_back({kind, folded, words.simplified(), sector});
    }
    [[nodiscard]] std::vector<ThemeFact> all() && { return std::move(m_themes); }

private:
    QSet<std::pair<int, QString>> m_seen;
    std::vector<ThemeFact> m_themes;
};

int themeNumber(ThemeKind kind) { return 1 + int(kind); }

void takeGoalsAndThemes(const Plan& plan, PlanFacts& facts)
{
    Themes themes;
    for (const Goal& goal : plan.goals) {
        const auto gap = goal.isLevel() ? gapOf(plan, goal) : std::nullopt;
        const int levels = gap ? int(std::max<qint64>(gap->milli / 1000, 0)) : 0;
        const bool reached = isReached(plan, goal);
        facts.goals.push_back({goal.id.text(), goal.dimension, goal.statement, searchFold(goal.statement), levels, reached});
        if (goal.dimension == Dimension::Skill && !reached)
            themes.add(themeNumber(ThemeKind::MissingSkill), goal.statement);
    }
    for (const Partner& partner : plan.economy.partners)
        themes.add(0, partner.name, int(partner.sector));
    for (const Product& product : plan.economy.products)
        themes.add(themeNumber(ThemeKind::Product), product.name);
    for (const Note* note : plan.notesIn(Block::Customer))
        if (note->role != CustomerRole::Receives)
            themes.add(themeNumber(ThemeKind::Buyer), note->text);
    facts.themes = std::move(themes).all();
}

/// A working copy is later than what it sent last, and of two alike the one written later.
void takeNumber(const Plan& plan, const std::optional<QString>& sealed, qint64 modifiedNs, PlanFacts& facts)
{
    const std::vector<Submission>& sent = plan.review.submissions;
    const int last = sent.empty() ? 0 : sent.back().number;
    facts.isSubmission = sealed.has_value();
    facts.line.number = sealed ? last : 0;
    if (!sent.empty())
        facts.line.sent = sent.back().date;
    facts.rank = ((qint64(last) * 2 + (sealed ? 0 : 1)) << 40) + std::clamp<qint64>(modifiedNs / nsInSecond, 0, (qint64{1} << 40) - 1);
    for (const Submission& each : sent)
        facts.submissions.emplace_back(each.number, each.id.text());
}

} // namespace

int completenessOf(const Plan& plan)
{
    std::array<bool, 17> said{};
    size_t at = 0;
    for (const Block block : allBlocks)
        said.at(at++) = std::any_of(plan.notes.begin(), plan.notes.end(), [block](const Note& note) { return note.block == block; });
    said.at(at++) = !plan.head.title.isEmpty();
    said.at(at++) = !plan.organisation.name.isEmpty();
    said.at(at++) = !plan.areas.empty();
    said.at(at++) = plan.head.fiscalYear != 0;
    said.at(at++) = !plan.capital.empty();
    said.at(at++) = !plan.goals.empty();
    said.at(at++) = !plan.economy.incomeLines.empty();
    said.at(at++) = !plan.economy.needs.empty();
    return int(std::count(said.begin(), said.end(), true) * 100 / qsizetype(said.size()));
}

PlanFacts factsOf(const Plan& plan, const std::optional<QString>& sealed, qint64 modifiedNs)
{
    PlanFacts facts;
    LibraryLine& line = facts.line;
    facts.organisationId = plan.organisation.id.text();
    takeHead(plan, line);
    takePlace(plan, facts);
    takeNumber(plan, sealed, modifiedNs, facts);
    takeMoney(plan, facts);
    takeFindings(plan, facts);
    takeNotes(plan, facts);
    takeProgramme(plan, facts);
    takeGoalsAndThemes(plan, facts);
    facts.words = wordsOf(plan);
    line.completeness = completenessOf(plan);
    line.digest = sealed.value_or(QString());
    line.flags.setFlag(PlanFlag::PersonalData, facts.words.isPersonal);
    line.flags.setFlag(PlanFlag::NoParticipation, !showsWhoTookPart(plan));
    line.flags.setFlag(PlanFlag::SumsDiffer, !mismatchedTotals(plan).empty());
    facts.folded = searchFold(QString(line.title + u'\n' + line.organisation + u'\n' + line.tambon + u'\n' + line.amphoe + u'\n' + line.province));
    return facts;
}

} // namespace tambon
