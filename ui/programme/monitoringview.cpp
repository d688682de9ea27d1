#include "ui/programme/monitoringview.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/insight/programmewords.h"
#include "ui/charts/chartview.h"
#include "ui/tables/rowcard.h"
#include "ui/tables/tablespage.h"

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double satangInBaht = 100;
constexpr size_t mostBars = 8; ///< reports in the chart: the latest

QString periodShown(const PeriodReport& report)
{
    if (!report.from.isValid() && !report.to.isValid())
        return emptyField();
    return QString(shortDate(report.from) + u"–" + shortDate(report.to));
}

} // namespace

MonitoringView::MonitoringView(Document& document, QWidget* parent)
    : PartsView(document, tr("What is monitored"), parent)
{
    createVisits();
    createObstacles();
    createInstalments();
    createReports();
}

void MonitoringView::createVisits()
{
    auto* visits = new PlanTableModel<Visit>(document(), {{"date", 130}, {"visitors", 100}, {"informants", 110}, {"activity", 260}, {"progress", 320}, {"next", 130}}, this);
    visits->setNewLineText(tr("Type a day"));
    m_visits = new PlanTable(visits, tr("Visits"), tr("One monitoring visit a row: how many came and were asked, about which activity."));
    m_visit = new RowCard<Visit>(document(), {"progress", "advice", "visitors", "informants", "next", "names"}, tr("Choose a visit to say what was seen"),
        [](const Visit& visit) { return tr("Visit of %1").arg(shortDate(visit.date)); });
    m_visit->setWords([this](const Visit& visit) { return namesSentence(plan(), visit.names, QDate::currentDate()); });
    addPart(tr("Visits"), tr("Visits to see how the work goes."), m_visits, nullptr, m_visit);
}

void MonitoringView::createObstacles()
{
    auto* obstacles = new PlanTableModel<Obstacle>(document(), {{"what", 320}, {"kind", 170}, {"date", 132}, {nullptr, 110, tr("State"), true}, {"owner", 160}, {"solved", 132}}, this);
    obstacles->setNewLineText(tr("Type an obstacle and press Enter"));
    obstacles->setComputed([](const Obstacle& row, int) { return row.solved.isValid() ? tr("solved") : tr("open"); });
    obstacles->setStarting([] {
        Obstacle obstacle;
        obstacle.date = QDate::currentDate();
        return obstacle;
    });
    m_obstacles = new PlanTable(obstacles, tr("Obstacles"), tr("One obstacle a row. It is open until a day stands under “Solved on”."));
    m_obstacle = new RowCard<Obstacle>(document(), {"kind", "owner", "date", "solved", "answer"}, tr("Choose an obstacle to say what is done about it"),
        [](const Obstacle& obstacle) { return obstacle.what; });
    addPart(tr("Obstacles"), tr("What stands in the way, and what is done about it."), m_obstacles, nullptr, m_obstacle);
}

void MonitoringView::createInstalments()
{
    auto* instalments = new PlanTableModel<Instalment>(document(),
        {{"name", 110}, {"source", 160}, {"amount", 110}, {"due", 132}, {"received", 132}, {"spent", 110}, {"closed", 132}, {nullptr, 240, tr("State"), true}, {"remark", 160}}, this);
    instalments->setNewLineText(tr("Type an instalment"));
    instalments->setComputed([](const Instalment& row, int) { return stateInWords(instalmentStanding(row, QDate::currentDate())); });
    m_instalments = new PlanTable(instalments, tr("Instalments"), tr("Money that a funder pays in parts: when it is due, when it came, what is spent, when it is closed."));
    addPart(tr("Instalments"), tr("Money that comes in parts."), m_instalments, nullptr, nullptr);
}

void MonitoringView::createReports()
{
    auto* reports = new PlanTableModel<PeriodReport>(document(),
        {{"name", 190}, {nullptr, 220, tr("Period"), true}, {"due", 132}, {"sent", 132}, {"instalment", 100}, {nullptr, 260, tr("Planned and actual"), true}}, this);
    reports->setNewLineText(tr("Type a report and press Enter"));
    reports->setComputed([this](const PeriodReport& row, int column) {
        if (column == 1)
            return periodShown(row);
        const QString sums = reportSentence(reportSums(plan(), row.id));
        const QString late = isLate(row, QDate::currentDate()) ? tr("late") : QString();
        return late.isEmpty() || sums.isEmpty() ? QString(late + sums) : QString(late + u" · " + sums);
    });
    m_reports = new PlanTable(reports, tr("Reports"), tr("One report of a period a row. What was planned and what became of it stands below."));
    m_report = new RowCard<PeriodReport>(document(), {"from", "to", "due", "sent", "instalment", "summary"}, tr("Choose a report to write its lines"),
        [](const PeriodReport& report) { return report.name; });
    m_report->setWords({}, [this](const PeriodReport& report) { return reportSentence(reportSums(plan(), report.id)); });
    auto* lines = new PlanTableModel<ReportLine>(document(),
        {{"planned", 230}, {"actual", 220}, {"activity", 160}, {"plannedMoney", 120}, {"actualMoney", 120}, {"indicator", 150}, {"plannedValue", 110}, {"actualValue", 110}, {nullptr, 240, tr("Comparison"), true}}, this);
    lines->setNewLineText(tr("Type what was planned"));
    lines->setFilter([this](const ReportLine& line) { return line.report == m_report->row(); });
    lines->setStarting([this] {
        ReportLine line;
        line.report = m_report->row();
        return line;
    });
    lines->setComputed([](const ReportLine& row, int) { return progressInWords(row); });
    m_report->rows()->addWidget(underTitle(tr("Planned against actual"), m_report->below(new PlanTable(lines, tr("Lines of the report"),
        tr("An activity, money or an indicator a row: what was planned, and what became of it.")))));
    m_chart = new ChartView;
    addPart(tr("Reports"), tr("What was planned for a period, and what became of it."), m_reports, m_chart, m_report);
}

void MonitoringView::refreshChart()
{
    BarChart chart;
    chart.axisTitle = tr("Baht");
    chart.series = {{tr("Spent"), {}, Fill::Solid}, {tr("Not spent"), {}, Fill::Empty}, {tr("Over plan"), {}, Fill::Hatched}};
    QStringList names;
    const auto& reports = plan().programme.periodReports;
    for (size_t i = reports.size() > mostBars ? reports.size() - mostBars : 0; i < reports.size(); ++i) {
        const ReportSums sums = reportSums(plan(), reports[i].id);
        if (sums.planned.satang == 0)
            continue;
        chart.labels << QString::number(i + 1);
        names << tr("%1: planned %2, spent %3").arg(beginningOf(reports[i].name), shown(sums.planned), shown(sums.actual));
        const std::array parts{sums.withinPlan(), sums.unspent(), sums.overPlan()};
        for (size_t part = 0; part < parts.size(); ++part)
            chart.series[part].values.push_back(double(parts.at(part).satang) / satangInBaht);
    }
    m_chart->setVisible(!chart.labels.isEmpty());
    if (!chart.labels.isEmpty())
        m_chart->setChart(chart, tr("Planned and spent by report"), names.join(u'\n'));
}

std::vector<DetailsCard*> MonitoringView::cards() const { return {m_visit, m_obstacle, m_report}; }

void MonitoringView::refresh()
{
    const QDate today = QDate::currentDate();
    refreshParts();
    const QString money = instalmentsSentence(monitoringSums(plan(), today));
    say(monitoringSentence(plan(), today), money.isEmpty() ? tr("Visits, obstacles, money in parts, and reports of what was planned and what became of it.") : money);
    m_visit->show(lookedAt(m_visits, m_visit->row()));
    m_obstacle->show(lookedAt(m_obstacles, m_obstacle->row()));
    m_report->show(lookedAt(m_reports, m_report->row()));
    refreshChart();
}

} // namespace tambon
