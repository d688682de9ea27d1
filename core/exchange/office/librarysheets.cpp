#include "core/exchange/office/librarysheets.h"

#include "core/base/thaidate.h"

#include <QCoreApplication>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString librarySheetWord(const char* source) { return QCoreApplication::translate("LibrarySheets", source); }

QString flagsShown(PlanFlags flags)
{
    QStringList names;
    for (const PlanFlag flag : allPlanFlags())
        if (flags.testFlag(flag))
            names << nameOf(flag);
    return names.join(u", "_s);
}

std::vector<SheetCell> lineCells(const LibraryLine& line, const QString& status)
{
    const auto money = [&](Money amount) { return line.hasMoney ? SheetCell(amount) : SheetCell(); };
    std::vector<SheetCell> cells{line.title, line.organisation, line.tambon, line.amphoe, line.province, line.region, line.provinceGroup,
        line.fiscalYear ? fiscalYearShown(line.fiscalYear) : QString(), nameOf(line.type), line.cluster == Cluster::None ? QString() : nameOf(line.cluster),
        SheetCell(line.number), SheetCell(line.completeness), SheetCell(line.must), SheetCell(line.should), flagsShown(line.flags),
        money(line.leftPerMonth), money(line.income), money(line.before), money(line.after), money(line.saved), status,
        line.most > 0 ? SheetCell(line.score) : SheetCell(), line.most > 0 ? SheetCell(line.most) : SheetCell(), line.reader};
    addDateCells(cells, line.sent);
    cells.push_back(line.plan.text());
    cells.push_back(line.inner.isEmpty() ? line.path : QString(line.path + u" › "_s + line.inner));
    return cells;
}

Sheet emptySheet(const char* key, const QString& title, const std::vector<QString>& columns)
{
    Sheet sheet{.key = QLatin1String(key), .title = title, .columns = {}, .rows = {}};
    for (const QString& column : columns)
        sheet.columns.push_back({column});
    return sheet;
}

Sheet sumsSheet(const Library& library, const char* key, const QString& title, PlansBy rows, PlansBy columns)
{
    Sheet sheet = emptySheet(key, title, {nameOf(rows), nameOf(columns), librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Plans")),
        librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Income of a year")), librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Cash if all were bought")),
        librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Cash after 7 and 8")), librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Cash saved"))});
    for (const PlanSum& sum : library.sums(rows, columns))
        sheet.rows.push_back({sum.rowName, sum.columnName, SheetCell(sum.plans), sum.income, sum.before, sum.after, sum.saved});
    return sheet;
}

Sheet coverageSheet(const Library& library)
{
    Sheet sheet = emptySheet("coverage", librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Coverage")),
        {nameOf(PlansBy::Region), nameOf(PlansBy::Province), librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Sub-districts")),
            librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "With a plan")), librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Plans"))});
    for (const ProvinceCoverage& province : library.coverage())
        sheet.rows.push_back({province.region, province.name, SheetCell(province.tambons), SheetCell(province.covered), SheetCell(province.plans)});
    return sheet;
}

Sheet leadersSheet(const Library& library)
{
    Sheet sheet = emptySheet("leaders", nameOf(TargetKind::Leaders), {librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Format")),
        librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Cohort")), nameOf(PlansBy::Region), librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Sessions")),
        librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Leaders")), librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Sub-districts"))});
    for (const LeaderSum& sum : library.leaders())
        sheet.rows.push_back({sum.mode == CourseMode::None ? QString() : nameOf(sum.mode), sum.cohort, sum.region, SheetCell(sum.sessions), SheetCell(sum.leaders), SheetCell(sum.tambons)});
    return sheet;
}

Sheet centresSheet(const Library& library)
{
    Sheet sheet = emptySheet("centres", nameOf(TargetKind::Centres), {nameOf(PlansBy::Region), librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Year")), nameOf(TargetKind::Centres)});
    for (const CentreSum& sum : library.centres())
        sheet.rows.push_back({sum.region, sum.year ? fiscalYearShown(sum.year) : QString(), SheetCell(sum.centres)});
    return sheet;
}

Sheet targetsSheet(const Library& library)
{
    Sheet sheet = emptySheet("targets", librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Targets")), {librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Year")),
        librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "What")), nameOf(PlansBy::Region), librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Target")),
        librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Actual"))});
    for (const TargetStanding& standing : library.targetStandings())
        sheet.rows.push_back({standing.target.year ? fiscalYearShown(standing.target.year) : QString(), nameOf(standing.target.kind), standing.target.region,
            SheetCell(standing.target.value), SheetCell(standing.actual)});
    return sheet;
}

Sheet ksnbSheet(const Library& library)
{
    Sheet sheet = emptySheet("learning", librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Learning needs")), {librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Side")),
        nameOf(PlansBy::Region), librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Goals")), librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Plans")),
        librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Levels to rise"))});
    for (const KsnbSum& sum : library.ksnb())
        sheet.rows.push_back({nameOf(sum.dimension), sum.region, SheetCell(sum.goals), SheetCell(sum.plans), SheetCell(sum.levels)});
    return sheet;
}

Sheet themesSheet(const Library& library)
{
    Sheet sheet = emptySheet("themes", librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Partners and themes")), {librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "What")),
        librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Words")), librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Plans"))});
    for (const AskedPartner& partner : library.askedPartners())
        sheet.rows.push_back({QString(librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Partner")) + u": "_s + nameOf(partner.sector)), partner.name, SheetCell(partner.plans)});
    for (const LibraryTheme& theme : library.themes())
        sheet.rows.push_back({nameOf(theme.kind), theme.words, SheetCell(theme.plans)});
    return sheet;
}

} // namespace

Sheet librarySheet(const Library& library, const LibraryFilter& filter)
{
    Sheet sheet{.key = u"plans"_s, .title = librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "Plans")), .columns = {}, .rows = {}};
    const auto word = [](const char* source) { return librarySheetWord(source); };
    sheet.columns = {{word(QT_TRANSLATE_NOOP("LibrarySheets", "Title")), true}, {word(QT_TRANSLATE_NOOP("LibrarySheets", "Group")), true},
        {word(QT_TRANSLATE_NOOP("LibrarySheets", "Sub-district"))}, {word(QT_TRANSLATE_NOOP("LibrarySheets", "District"))}, {nameOf(PlansBy::Province)},
        {nameOf(PlansBy::Region)}, {nameOf(PlansBy::ProvinceGroup)}, {nameOf(PlansBy::Year)}, {nameOf(PlansBy::PlanType)}, {nameOf(PlansBy::Cluster)},
        {word(QT_TRANSLATE_NOOP("LibrarySheets", "Submission no."))}, {word(QT_TRANSLATE_NOOP("LibrarySheets", "Complete (percent)"))},
        {word(QT_TRANSLATE_NOOP("LibrarySheets", "To mend"))}, {word(QT_TRANSLATE_NOOP("LibrarySheets", "To look at"))}, {nameOf(LibraryFacet::Flag), true},
        {word(QT_TRANSLATE_NOOP("LibrarySheets", "Left a month"))}, {word(QT_TRANSLATE_NOOP("LibrarySheets", "Income of a year"))},
        {word(QT_TRANSLATE_NOOP("LibrarySheets", "Cash if all were bought"))}, {word(QT_TRANSLATE_NOOP("LibrarySheets", "Cash after 7 and 8"))},
        {word(QT_TRANSLATE_NOOP("LibrarySheets", "Cash saved"))}, {nameOf(PlansBy::Status)}, {word(QT_TRANSLATE_NOOP("LibrarySheets", "Score"))},
        {word(QT_TRANSLATE_NOOP("LibrarySheets", "Out of"))}, {word(QT_TRANSLATE_NOOP("LibrarySheets", "Reader"))}};
    addDateColumns(sheet, word(QT_TRANSLATE_NOOP("LibrarySheets", "Sent")));
    sheet.columns.push_back({word(QT_TRANSLATE_NOOP("LibrarySheets", "Plan id"))});
    sheet.columns.push_back({word(QT_TRANSLATE_NOOP("LibrarySheets", "File")), true});
    QHash<QString, QString> statuses;
    for (const LibraryStatus& status : library.statuses())
        statuses.insert(status.key, nameOf(status));
    for (const LibraryLine& line : library.lines(library.table(filter).versions))
        sheet.rows.push_back(lineCells(line, statuses.value(line.status, line.status)));
    return sheet;
}

std::vector<Sheet> portfolioSheets(const Library& library)
{
    return {sumsSheet(library, "years", librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "By year")), PlansBy::Year, PlansBy::PlanType),
        sumsSheet(library, "regions", librarySheetWord(QT_TRANSLATE_NOOP("LibrarySheets", "By region")), PlansBy::Region, PlansBy::Status), coverageSheet(library),
        leadersSheet(library), centresSheet(library), targetsSheet(library), ksnbSheet(library), themesSheet(library)};
}

} // namespace tambon
