#include "core/base/thaidate.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/insight/programmewords.h"
#include "core/place/places.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

QString programmeBookWord(const char* source) { return QCoreApplication::translate("PlanBook", source); }

QString fieldTitle(const char* source) { return QCoreApplication::translate("Fields", source); }

QString countOrDash(int number) { return number == 0 ? orDash({}) : counted(number); }

/// A cell with a quieter line below, where there is one.
Cell withSmall(const QString& text, const QString& below)
{
    std::vector<CellText> texts{{.text = text}};
    if (!below.isEmpty())
        texts.push_back({.text = below, .style = small});
    return texts;
}

void addStages(Book& book)
{
    const auto standings = stageStandings(book.plan);
    if (standings.empty())
        return;
    Table table({{fieldTitle("Stage"), 153}, {fieldTitle("What it leaves behind"), 130}, {programmeBookWord(QT_TRANSLATE_NOOP("PlanBook", "State")), 80},
        {fieldTitle("Evidence"), 90}});
    for (const StageStanding& standing : standings) {
        const ProgrammeStage* stage = rowWith<ProgrammeStage>(book.plan, standing.stage);
        table.addRow({stage->name, orDash(stage->leaves), stage->done.isValid() ? book.digits(shortDate(stage->done)) : nameOf(standing.state), orDash(stage->evidence)});
    }
    book.flow.heading(stagesSentence(book.plan), table.startHeight());
    const PlanProof proof = planProof(book.plan, book.options.printed);
    book.flow.text(completeSentence(proof), secondary);
    book.flow.text(practiceSentence(proof), secondary);
    table.layInto(book.flow);
}

QString countsOf(const Plan& plan, const Course& course)
{
    QStringList parts;
    for (const CourseCount& count : plan.programme.courseCounts)
        if (count.course == course.id)
            parts << (count.households == 0 ? nameOf(count.category) : QString(nameOf(count.category) + u' ' + counted(count.households)));
    return parts.join(u" · "_s);
}

QString partnersOf(const Plan& plan, const Course& course)
{
    QStringList names;
    for (const CoursePartner& partner : plan.programme.coursePartners)
        if (partner.course == course.id) {
            const Partner* known = rowWith<Partner>(plan, partner.partner);
            names << (partner.name.isEmpty() && known ? known->name : partner.name);
        }
    return names.join(u" · "_s);
}

/// What is said of a session beside its counts, each on a line of its own.
std::vector<CellText> sessionCell(const Book& book, const Course& course)
{
    const Centre* centre = rowWith<Centre>(book.plan, course.centre);
    const FollowUp* latest = latestFollowUp(book.plan, course.id);
    std::vector<CellText> texts{{.text = course.title}};
    const auto say = [&](const QString& title, const QString& text) {
        if (!text.isEmpty())
            texts.push_back({.text = QString(title + u": "_s + text), .style = small});
    };
    say(fieldTitle("Kind"), course.mode == CourseMode::None ? nameOf(course.kind) : QString(nameOf(course.kind) + u" · " + nameOf(course.mode)));
    say(fieldTitle("Place"), centre && course.place.isEmpty() ? centre->name : course.place);
    say(programmeBookWord(QT_TRANSLATE_NOOP("PlanBook", "Partners")), partnersOf(book.plan, course));
    say(programmeBookWord(QT_TRANSLATE_NOOP("PlanBook", "Households by group")), countsOf(book.plan, course));
    say(fieldTitle("Materials given"), course.materials);
    say(fieldTitle("Result"), course.result);
    if (latest)
        say(programmeBookWord(QT_TRANSLATE_NOOP("PlanBook", "Still at it")), programmeBookWord(QT_TRANSLATE_NOOP("PlanBook", "%1 of %2 households asked on %3"))
                .arg(counted(latest->going), counted(latest->asked), book.digits(shortDate(latest->date))));
    return texts;
}

void addSessions(Book& book)
{
    if (book.plan.programme.courses.empty())
        return;
    Table table({{programmeBookWord(QT_TRANSLATE_NOOP("PlanBook", "Day")), 84}, {programmeBookWord(QT_TRANSLATE_NOOP("PlanBook", "Session")), 204},
        {fieldTitle("Households"), 65, true}, {fieldTitle("Leaders"), 50, true}, {fieldTitle("Sub-districts"), 50, true}});
    for (const Course& course : book.plan.programme.courses)
        table.addRow({course.date.isValid() ? book.digits(shortDate(course.date)) : orDash({}), sessionCell(book, course),
            countOrDash(householdsOf(book.plan, course.id)), countOrDash(course.leaders), countOrDash(course.tambons)});
    const SessionSum sum = sessionTotal(book.plan);
    table.add({.cells = {QString(), programmeBookWord(QT_TRANSLATE_NOOP("PlanBook", "Together")), countOrDash(sum.households), countOrDash(sum.leaders), countOrDash(sum.tambons)}, .isTotal = true});
    book.flow.heading(programmeBookWord(QT_TRANSLATE_NOOP("PlanBook", "Sessions")), table.startHeight());
    if (const QString followed = followUpSentence(book.plan); !followed.isEmpty())
        book.flow.text(followed, bodyBold);
    table.layInto(book.flow);
}

QString placeShown(const Centre& centre)
{
    if (centre.place.isEmpty() || !placesNamed(centre.place).empty())
        return orDash(centre.place);
    return programmeBookWord(QT_TRANSLATE_NOOP("PlanBook", "%1 (not found in the list of places)")).arg(centre.place);
}

QString evidenceOf(const Book& book, const CentreId& centre, Potential potential)
{
    QStringList pieces;
    for (const CentreEvidence& evidence : book.plan.programme.centreEvidence)
        if (evidence.centre == centre && evidence.potential == potential)
            pieces << (evidence.date.isValid() ? QString(evidence.what + u" · " + book.digits(shortDate(evidence.date))) : evidence.what);
    return pieces.join(u'\n');
}

void addCentre(Book& book, const Centre& centre)
{
    Table table({{programmeBookWord(QT_TRANSLATE_NOOP("PlanBook", "Subject")), 133}, {programmeBookWord(QT_TRANSLATE_NOOP("PlanBook", "Said")), 320}});
    const auto say = [&](const QString& what, const QString& text) {
        if (!text.isEmpty())
            table.addRow({what, text});
    };
    say(fieldTitle("Year"), centre.year == 0 ? QString() : book.digits(fiscalYearShown(centre.year)));
    say(fieldTitle("Area"), placeShown(centre));
    say(fieldTitle("Region"), QStringList{centre.region, centre.provinceGroup}.filter(QRegularExpression(u"."_s)).join(u" · "_s));
    say(fieldTitle("Cluster"), centre.cluster == Cluster::None ? QString() : nameOf(centre.cluster));
    say(fieldTitle("Speciality"), centre.speciality);
    say(fieldTitle("Network"), centre.network);
    for (const KindEntry<Potential>& potential : kinds<Potential>())
        say(nameOf(potential.value), orDash(evidenceOf(book, centre.id, potential.value)));
    book.flow.heading(centre.name, table.startHeight());
    book.flow.text(potentialsSentence(centreStanding(book.plan, centre.id)), secondary);
    table.layInto(book.flow);
}

void addCentres(Book& book)
{
    const auto& centres = book.plan.programme.centres;
    if (centres.empty())
        return;
    book.flow.heading(centresSentence(book.plan), 300);
    book.flow.text(QString(pathSentence(programmePath(book.plan, book.options.printed)) + u' ' + onlySuggested()), secondary);
    for (const Centre& centre : centres)
        addCentre(book, centre);
}

void addResults(Book& book)
{
    if (book.plan.programme.capacityResults.empty())
        return;
    Table table({{programmeBookWord(QT_TRANSLATE_NOOP("PlanBook", "Result")), 200}, {fieldTitle("Day"), 83}, {fieldTitle("Evidence"), 170}});
    const auto tallies = capacityTallies(book.plan);
    for (const KindEntry<CapacityCount>& kind : kinds<CapacityCount>()) {
        if (tallies.at(size_t(kind.value)).all == 0)
            continue;
        table.add({.cells = {QString(nameOf(kind.value) + u": "_s + counted(tallies.at(size_t(kind.value)).all))}, .opensGroup = true});
        for (const CapacityResult& result : book.plan.programme.capacityResults)
            if (result.kind == kind.value) {
                const Partner* partner = rowWith<Partner>(book.plan, result.partner);
                const Product* product = rowWith<Product>(book.plan, result.product);
                table.addRow({withSmall(result.name, partner ? partner->name : product ? product->name : QString()),
                    result.date.isValid() ? book.digits(shortDate(result.date)) : orDash({}), orDash(result.evidence)});
            }
    }
    book.flow.heading(programmeBookWord(QT_TRANSLATE_NOOP("PlanBook", "The three counts of capacity")), table.startHeight());
    table.layInto(book.flow);
}

void addOutsideRecords(Book& book)
{
    const auto& records = book.plan.programme.outsideRecords;
    if (records.empty())
        return;
    Table table({{fieldTitle("Record"), 163}, {fieldTitle("Whose"), 122}, {fieldTitle("Number or page"), 84}, {fieldTitle("Day"), 84}});
    for (const OutsideRecord& record : records)
        table.addRow({withSmall(record.title, record.kept), nameOf(record.kind), orDash(record.reference), record.date.isValid() ? book.digits(shortDate(record.date)) : orDash({})});
    book.flow.heading(programmeBookWord(QT_TRANSLATE_NOOP("PlanBook", "Records that others keep")), table.startHeight());
    table.layInto(book.flow);
}

bool isEmpty(const Programme& programme)
{
    return programme.programmeStages.empty() && programme.courses.empty() && programme.centres.empty() && programme.capacityResults.empty()
        && programme.lessons.empty() && programme.learningSets.empty() && programme.visits.empty() && programme.obstacles.empty()
        && programme.instalments.empty() && programme.periodReports.empty() && programme.outsideRecords.empty();
}

} // namespace

void addProgramme(Book& book)
{
    if (isEmpty(book.plan.programme))
        return;
    book.chapter(programmeBookWord(QT_TRANSLATE_NOOP("PlanBook", "The programme around the plan")));
    addStages(book);
    addSessions(book);
    addCentres(book);
    addResults(book);
    addMonitoring(book);
    addOutsideRecords(book);
    addLessons(book);
}

} // namespace tambon::book
