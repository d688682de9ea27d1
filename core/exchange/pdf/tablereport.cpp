#include "core/exchange/pdf/tablereport.h"

#include "core/exchange/paper/flow.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/paper/table.h"
#include "core/exchange/pdf/sheetpages.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

const paper::Style reportBody{.points = 12};
const paper::Style reportSmall{.points = 9.5, .colour = paper::secondaryInk};

double heightOfChart(const BarChart& chart) { return std::min(900.0 + 260.0 * double(chart.labels.size()), paper::textHeight * 0.8); }

void addReportPart(paper::Flow& flow, const ReportPart& part)
{
    paper::Table table(part.columns);
    for (const paper::Row& row : part.rows)
        table.add(row);
    const double chart = part.chart ? heightOfChart(*part.chart) : 0;
    const double keep = chart > 0 ? chart : table.isEmpty() ? paper::lineHeight(reportBody.points) : table.startHeight();
    flow.heading(part.title, keep);
    if (!part.words.isEmpty())
        flow.text(part.words, reportBody);
    if (part.chart)
        flow.chart(*part.chart, chart);
    if (!table.isEmpty())
        table.layInto(flow);
}

void addReportFooter(paper::Flow& flow, const QString& footer)
{
    const double y = paper::sheetHeight - 420;
    const qsizetype pages = qsizetype(flow.sheets().size());
    for (qsizetype page = 0; page < pages; ++page) {
        paper::Sheet& sheet = flow.sheets()[size_t(page)];
        const QString number = QCoreApplication::translate("TableReport", "Page %1 of %2").arg(QString::number(page + 1), QString::number(pages));
        sheet.items.push_back(paper::lineAt({paper::leftEdge, y}, paper::fitted(footer, reportSmall, paper::textWidth * 0.75), reportSmall));
        sheet.items.push_back(paper::lineEndingAt({paper::rightEdge, y}, number, reportSmall));
    }
}

} // namespace

Result<QByteArray> tableReportPdf(const TableReport& report, const ChartPainter& charts)
{
    if (!paper::fontsArePresent())
        return fail(ErrorCode::FontMissing, u"Laksaman, Loma"_s);
    paper::Flow flow;
    flow.chapter(report.title);
    if (!report.subtitle.isEmpty())
        flow.text(report.subtitle, {.points = 12, .colour = paper::secondaryInk});
    for (const ReportPart& part : report.parts)
        addReportPart(flow, part);
    addReportFooter(flow, report.footer);
    return pdfOf(flow.sheets(), {.title = report.title, .subject = report.subtitle}, &charts);
}

} // namespace tambon
