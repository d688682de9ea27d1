#include "core/base/thaidate.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/insight/programmewords.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

QString monitoringWord(const char* source) { return QCoreApplication::translate("PlanBook", source); }

QString monitoringField(const char* source) { return QCoreApplication::translate("Fields", source); }

QString dayOrDash(const Book& book, QDate date) { return date.isValid() ? book.digits(shortDate(date)) : orDash({}); }

QString moneyOrDash(const std::optional<Money>& money) { return money ? shown(*money) : orDash({}); }

QString quantityOrDash(const std::optional<Quantity>& quantity) { return quantity ? shown(*quantity) : orDash({}); }

void addVisits(Book& book)
{
    if (book.plan.programme.visits.empty())
        return;
    Table table({{monitoringField("Day"), 84}, {monitoringField("Progress"), 174}, {monitoringField("Advice"), 115}, {monitoringField("Informants"), 80, true}});
    for (const Visit& visit : book.plan.programme.visits)
        table.addRow({dayOrDash(book, visit.date), orDash(visit.progress), orDash(visit.advice), visit.informants == 0 ? orDash({}) : counted(visit.informants)});
    book.flow.heading(monitoringWord(QT_TRANSLATE_NOOP("PlanBook", "Visits")), table.startHeight());
    table.layInto(book.flow);
}

void addObstacles(Book& book)
{
    if (book.plan.programme.obstacles.empty())
        return;
    Table table({{monitoringField("Obstacle"), 159}, {monitoringField("Kind"), 90}, {monitoringField("What is done"), 120}, {monitoringField("Solved on"), 84}});
    for (const Obstacle& obstacle : book.plan.programme.obstacles)
        table.addRow({obstacle.what, nameOf(obstacle.kind), orDash(obstacle.answer),
            obstacle.solved.isValid() ? book.digits(shortDate(obstacle.solved)) : monitoringWord(QT_TRANSLATE_NOOP("PlanBook", "still open"))});
    book.flow.heading(monitoringWord(QT_TRANSLATE_NOOP("PlanBook", "Obstacles")), table.startHeight());
    table.layInto(book.flow);
}

void addInstalments(Book& book)
{
    const auto& instalments = book.plan.programme.instalments;
    if (instalments.empty())
        return;
    Table table({{monitoringField("Instalment"), 105}, {monitoringField("Amount (baht)"), 60, true}, {monitoringField("Due"), 80}, {monitoringField("Received"), 80},
        {monitoringField("Spent (baht)"), 53, true}, {monitoringWord(QT_TRANSLATE_NOOP("PlanBook", "State")), 75}});
    for (const Instalment& instalment : instalments)
        table.addRow({std::vector<CellText>{{.text = instalment.name}, {.text = instalment.source, .style = small}}, shown(instalment.amount), dayOrDash(book, instalment.due),
            dayOrDash(book, instalment.received), moneyOrDash(instalment.spent), stateInWords(instalmentStanding(instalment, book.options.printed))});
    const MonitoringSums sums = monitoringSums(book.plan, book.options.printed);
    table.add({.cells = {monitoringWord(QT_TRANSLATE_NOOP("PlanBook", "Together")), shown(sums.agreed), QString(), QString(), shown(sums.spent), QString()}, .isTotal = true});
    book.flow.heading(monitoringWord(QT_TRANSLATE_NOOP("PlanBook", "Instalments")), table.startHeight());
    table.layInto(book.flow);
}

void addReport(Book& book, const PeriodReport& report)
{
    Table table({{monitoringField("Planned"), 113}, {monitoringField("Actual"), 95}, {monitoringWord(QT_TRANSLATE_NOOP("PlanBook", "Baht planned · actual")), 95, true},
        {monitoringWord(QT_TRANSLATE_NOOP("PlanBook", "Value planned · actual")), 65, true}, {monitoringWord(QT_TRANSLATE_NOOP("PlanBook", "Comparison")), 85}});
    for (const ReportLine& line : book.plan.programme.reportLines) {
        if (line.report != report.id)
            continue;
        const bool hasMoney = line.plannedMoney || line.actualMoney;
        const bool hasValue = line.plannedValue || line.actualValue;
        table.addRow({line.planned, orDash(line.actual),
            hasMoney ? QString(moneyOrDash(line.plannedMoney) + u" · " + moneyOrDash(line.actualMoney)) : orDash({}),
            hasValue ? QString(quantityOrDash(line.plannedValue) + u" · " + quantityOrDash(line.actualValue)) : orDash({}), orDash(progressInWords(line))});
    }
    const bool hasPeriod = report.from.isValid() && report.to.isValid();
    book.flow.heading(hasPeriod ? QString(report.name + u" · " + book.digits(shortDate(report.from)) + u"–" + book.digits(shortDate(report.to))) : report.name,
        table.isEmpty() ? 200 : table.startHeight());
    for (const QString& words : {report.summary, reportSentence(reportSums(book.plan, report.id))})
        if (!words.isEmpty())
            book.flow.text(words, body);
    if (!table.isEmpty())
        table.layInto(book.flow);
}

} // namespace

void addMonitoring(Book& book)
{
    addVisits(book);
    addObstacles(book);
    addInstalments(book);
    for (const PeriodReport& report : book.plan.programme.periodReports)
        addReport(book, report);
}

} // namespace tambon::book
