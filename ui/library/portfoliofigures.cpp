#include "ui/library/portfoliofigures.h"

#include "core/base/thaidate.h"
#include "core/library/library.h"
#include "ui/library/crosscount.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostCharted = 20; ///< rows of one chart; the table has all

QString portfolioWord(const char* source) { return QCoreApplication::translate("Portfolio", source); }

QString namedRegion(const QString& region) { return region.isEmpty() ? portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "No region")) : region; }

QString yearOrDash(int year) { return year == 0 ? u"–"_s : fiscalYearShown(year); }

PortfolioPart emptyPart(const QString& key, const QString& title, const QString& words, const QStringList& head, int wide = 0)
{
    PortfolioPart part;
    part.words = words;
    part.sheet.key = key;
    part.sheet.title = title;
    for (int column = 0; column < int(head.size()); ++column)
        part.sheet.columns.push_back({head.at(column), column == wide});
    return part;
}

/// Rows × columns with sums, and bars of at most four kinds.
PortfolioPart crossPart(const QString& key, const QString& title, const QString& words, const QString& rowTitle, const QString& unit, const CrossCount& counts)
{
    QStringList head{rowTitle};
    head << counts.columns();
    const bool hasTotal = counts.columns().size() > 1;
    if (hasTotal)
        head << portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Together"));
    PortfolioPart part = emptyPart(key, title, words, head);
    for (const QString& row : counts.rows()) {
        std::vector<SheetCell>& cells = part.sheet.rows.emplace_back();
        cells.emplace_back(row);
        for (const QString& column : counts.columns())
            cells.push_back(SheetCell(counts.at(row, column)));
        if (hasTotal)
            cells.push_back(SheetCell(counts.ofRow(row)));
    }
    if (counts.rows().size() > 1) {
        std::vector<SheetCell>& sums = part.sheet.rows.emplace_back();
        sums.emplace_back(portfolioWord("Together"));
        for (const QString& column : counts.columns())
            sums.push_back(SheetCell(counts.ofColumn(column)));
        if (hasTotal)
            sums.push_back(SheetCell(counts.all()));
        part.sheet.endsWithTotals = true;
    }
    if (!counts.rows().isEmpty())
        part.chart = counts.chart(mostCharted, unit);
    return part;
}

} // namespace

QString shownCell(const SheetCell& cell)
{
    switch (cell.kind) {
    case SheetCell::Kind::Text:
        return cell.text;
    case SheetCell::Kind::Whole:
        return shown(Quantity{cell.amount * 1000});
    case SheetCell::Kind::Quantity:
        return shown(Quantity{cell.amount});
    case SheetCell::Kind::Money:
        return shown(Money{cell.amount});
    case SheetCell::Kind::Date:
        return shortDate(cell.date);
    case SheetCell::Kind::Empty:
        break;
    }
    return u"–"_s;
}

bool isFigure(const SheetCell& cell) { return cell.kind != SheetCell::Kind::Text && cell.kind != SheetCell::Kind::Date; }

PortfolioPart plansPart(const Library& library, const PortfolioChoice& choice)
{
    CrossCount counts;
    const QString plans = portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Plans"));
    for (const PlanSum& sum : library.sums(choice.rows, choice.columns))
        counts.add(sum.rowName, choice.columns ? sum.columnName : plans, sum.plans);
    const QString title = choice.columns ? portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Plans by %1 and %2")).arg(nameOf(choice.rows), nameOf(*choice.columns))
                                         : portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Plans by %1")).arg(nameOf(choice.rows));
    return crossPart(u"plans"_s, title, portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "The newest version of each plan counts once. What a plan does not say has a row of its own.")),
        nameOf(choice.rows), plans, counts);
}

PortfolioPart moneyPart(const Library& library, PlansBy rows)
{
    PortfolioPart part = emptyPart(u"money"_s, portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Money of the plans, baht a year")),
        portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Only plans that name figures. Cash saved is what questions 7 and 8 make unnecessary.")),
        {nameOf(rows), portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Plans with figures")), portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Income")),
            portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Cash needed")), portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Cash saved"))});
    BarChart chart;
    chart.series = {{portfolioWord("Cash needed"), {}, Fill::Solid}, {portfolioWord("Cash saved"), {}, Fill::Hatched}};
    chart.axisTitle = portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "million baht"));
    for (const PlanSum& sum : library.sums(rows)) {
        part.sheet.rows.push_back({sum.rowName, SheetCell(sum.withMoney), sum.income, sum.after, sum.saved});
        if (sum.withMoney == 0 || chart.labels.size() >= mostCharted)
            continue;
        chart.labels << sum.rowName;
        chart.series[0].values.push_back(double(sum.after.satang) / 1e8);
        chart.series[1].values.push_back(double(sum.saved.satang) / 1e8);
    }
    if (!chart.labels.isEmpty())
        part.chart = chart;
    return part;
}

PortfolioPart coveragePart(const Library& library)
{
    PortfolioPart part = emptyPart(u"coverage"_s, portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Sub-districts with a plan")),
        portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Of the official list. Plans whose place is in no list stand under “unmatched” in the list of plans.")),
        {portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Province")), portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Region")), portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Sub-districts")),
            portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "With a plan")), portfolioWord("Plans")});
    for (const ProvinceCoverage& province : library.coverage())
        part.sheet.rows.push_back({province.name, namedRegion(province.region), SheetCell(province.tambons), SheetCell(province.covered), SheetCell(province.plans)});
    return part;
}

PortfolioPart leadersPart(const Library& library)
{
    CrossCount counts;
    for (const QString& region : library.regions())
        counts.addRow(region); // an empty region is a fact, too
    for (const CourseMode mode : {CourseMode::FaceToFace, CourseMode::Online})
        counts.addColumn(nameOf(mode));
    for (const LeaderSum& sum : library.leaders()) {
        const QString mode = sum.mode == CourseMode::None ? portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Not said")) : nameOf(sum.mode);
        counts.add(namedRegion(sum.region), mode, sum.leaders);
    }
    return crossPart(u"leaders"_s, portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Leaders trained")),
        portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "By region and how people met. The same session in several plans counts once.")), portfolioWord("Region"),
        portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "leaders")), counts);
}

PortfolioPart centresPart(const Library& library)
{
    CrossCount counts;
    for (const QString& region : library.regions())
        counts.addRow(region);
    for (const CentreSum& sum : library.centres())
        counts.add(namedRegion(sum.region), yearOrDash(sum.year), sum.centres);
    return crossPart(u"centres"_s, portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Learning centres")), portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "By region and the year in which they began.")),
        portfolioWord("Region"), portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "centres")), counts);
}

PortfolioPart targetsPart(const Library& library)
{
    PortfolioPart part = emptyPart(u"targets"_s, portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Targets and what was reached")),
        portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Targets are set on the page “Settings”.")),
        {portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Target")), portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Year")), portfolioWord("Region"), portfolioWord("Target"),
            portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Reached")), portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Percent"))});
    BarChart chart;
    chart.series = {{portfolioWord("Reached"), {}, Fill::Solid}};
    chart.maximum = 100;
    chart.axisTitle = portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "percent of the target"));
    for (const TargetStanding& standing : library.targetStandings()) {
        const LibraryTarget& target = standing.target;
        const int percent = target.value > 0 ? int(qint64(standing.actual) * 100 / target.value) : 0;
        const QString year = target.year == 0 ? portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "All years")) : fiscalYearShown(target.year);
        const QString region = target.region.isEmpty() ? portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "All regions")) : target.region;
        part.sheet.rows.push_back({nameOf(target.kind), year, region, SheetCell(target.value), SheetCell(standing.actual), SheetCell(percent)});
        chart.labels << QString(nameOf(target.kind) + u' ' + year);
        chart.series[0].values.push_back(percent);
    }
    if (!chart.labels.isEmpty())
        part.chart = chart;
    return part;
}

PortfolioPart ksnbPart(const Library& library)
{
    CrossCount counts;
    for (const Dimension dimension : {Dimension::Knowledge, Dimension::Skill, Dimension::Network, Dimension::Business})
        counts.addColumn(nameOf(dimension));
    for (const KsnbSum& sum : library.ksnb())
        counts.add(namedRegion(sum.region), nameOf(sum.dimension), sum.goals);
    return crossPart(u"ksnb"_s, portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "What groups want to learn")),
        portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Goals of capacity by region: knowledge, skill, network, business.")), portfolioWord("Region"),
        portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "goals")), counts);
}

PortfolioPart partnersPart(const Library& library)
{
    PortfolioPart part = emptyPart(u"partners"_s, portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Partners asked for most")),
        portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "In how many plans a partner of this name stands.")),
        {portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Partner")), portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Sector")), portfolioWord("Plans")});
    for (const AskedPartner& partner : library.askedPartners())
        part.sheet.rows.push_back({partner.name, nameOf(partner.sector), SheetCell(partner.plans)});
    return part;
}

PortfolioPart themesPart(const Library& library)
{
    PortfolioPart part = emptyPart(u"themes"_s, portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "What returns in several plans")),
        portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "The same product, the same missing skill, the same buyer in at least two plans.")),
        {portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Theme")), portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Kind")), portfolioWord("Plans")});
    for (const LibraryTheme& theme : library.themes())
        part.sheet.rows.push_back({theme.words, nameOf(theme.kind), SheetCell(theme.plans)});
    return part;
}

PortfolioPart matchesPart(const Library& library)
{
    PortfolioPart part = emptyPart(u"matches"_s, portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Who can answer a need")),
        portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Centres and lessons that speak of what a group wants to learn. A suggestion by equal words; nobody has agreed yet.")),
        {portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Need")), portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Centre or lesson")), portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "What it says")),
            portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Place"))});
    for (const NeedMatch& match : library.needMatches())
        for (const NeedAnswer& answer : match.answers)
            part.sheet.rows.push_back({match.need, answer.name, answer.says, answer.place});
    return part;
}

TableReport portfolioReport(const std::vector<PortfolioPart>& parts)
{
    TableReport report;
    report.title = portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "What the plans add up to"));
    report.subtitle = portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Counted from the plans of this library; no official figures."));
    report.footer = portfolioWord(QT_TRANSLATE_NOOP("Portfolio", "Printed %1")).arg(longDate(QDate::currentDate()));
    for (const PortfolioPart& part : parts) {
        ReportPart& printed = report.parts.emplace_back(ReportPart{.title = part.sheet.title, .words = part.words, .chart = part.chart});
        for (size_t column = 0; column < part.sheet.columns.size(); ++column) {
            const bool isNumber = !part.sheet.rows.empty() && isFigure(part.sheet.rows.front()[column]);
            printed.columns.push_back({part.sheet.columns[column].title, part.sheet.columns[column].isWide ? 170.0 : 80.0, isNumber});
        }
        for (size_t row = 0; row < part.sheet.rows.size(); ++row) {
            paper::Row& cells = printed.rows.emplace_back();
            for (const SheetCell& cell : part.sheet.rows[row])
                cells.cells.emplace_back(shownCell(cell));
            cells.isTotal = part.sheet.endsWithTotals && row + 1 == part.sheet.rows.size();
        }
    }
    return report;
}

} // namespace tambon
