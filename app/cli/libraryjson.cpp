#include "app/cli/libraryjson.h"

namespace tambon::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject lineJson(const LibraryLine& line)
{
    QJsonArray flags;
    for (const PlanFlag flag : allPlanFlags())
        if (line.flags.testFlag(flag))
            flags << keyOf(flag);
    QJsonObject json{{u"version"_s, line.version}, {u"plan"_s, line.plan.text()}, {u"number"_s, line.number}, {u"ordinal"_s, line.ordinal},
        {u"versions"_s, line.versions}, {u"newest"_s, line.isNewest}, {u"title"_s, line.title}, {u"organisation"_s, line.organisation},
        {u"planType"_s, keyOf(line.type)}, {u"fiscalYear"_s, line.fiscalYear}, {u"cluster"_s, keyOf(line.cluster)}, {u"tambonCode"_s, line.tambonCode},
        {u"tambon"_s, line.tambon}, {u"amphoe"_s, line.amphoe}, {u"province"_s, line.province}, {u"region"_s, line.region},
        {u"provinceGroup"_s, line.provinceGroup}, {u"workBases"_s, QJsonArray::fromStringList(line.workBases)}, {u"completeness"_s, line.completeness},
        {u"must"_s, line.must}, {u"should"_s, line.should}, {u"flags"_s, flags}, {u"status"_s, line.status}, {u"reader"_s, line.reader},
        {u"score"_s, line.score}, {u"most"_s, line.most}, {u"digest"_s, line.digest}, {u"path"_s, line.path}, {u"inner"_s, line.inner}};
    if (line.hasMoney) {
        json.insert(u"leftPerMonth"_s, line.leftPerMonth.satang);
        json.insert(u"income"_s, line.income.satang);
        json.insert(u"before"_s, line.before.satang);
        json.insert(u"after"_s, line.after.satang);
        json.insert(u"saved"_s, line.saved.satang);
    }
    if (line.sent.isValid())
        json.insert(u"sent"_s, line.sent.toString(Qt::ISODate));
    return json;
}

QJsonArray sumsJson(const std::vector<PlanSum>& sums)
{
    QJsonArray json;
    for (const PlanSum& sum : sums)
        json << QJsonObject{{u"row"_s, sum.row}, {u"column"_s, sum.column}, {u"plans"_s, sum.plans}, {u"income"_s, sum.income.satang},
            {u"before"_s, sum.before.satang}, {u"after"_s, sum.after.satang}, {u"saved"_s, sum.saved.satang}};
    return json;
}

QJsonArray coverageJson(const Library& library)
{
    QJsonArray json;
    for (const ProvinceCoverage& province : library.coverage())
        json << QJsonObject{{u"code"_s, province.code}, {u"province"_s, province.name}, {u"region"_s, province.region}, {u"tambons"_s, province.tambons},
            {u"covered"_s, province.covered}, {u"plans"_s, province.plans}};
    return json;
}

QJsonArray leadersJson(const Library& library)
{
    QJsonArray json;
    for (const LeaderSum& sum : library.leaders())
        json << QJsonObject{{u"mode"_s, keyOf(sum.mode)}, {u"cohort"_s, sum.cohort}, {u"region"_s, sum.region}, {u"sessions"_s, sum.sessions},
            {u"leaders"_s, sum.leaders}, {u"people"_s, sum.people}, {u"tambons"_s, sum.tambons}};
    return json;
}

} // namespace

QJsonObject importJson(const Library& library, const ImportReport& report)
{
    QJsonArray refused;
    for (const LibraryFile& file : library.files(FileVerdict::Refused))
        refused << QJsonObject{{u"path"_s, file.path}, {u"inner"_s, file.inner}, {u"code"_s, codeKey(file.error.code)}, {u"sentence"_s, sentence(file.error)}};
    return {{u"found"_s, report.counts.found}, {u"newPlans"_s, report.newPlans}, {u"newVersions"_s, report.newVersions},
        {u"duplicates"_s, report.counts.duplicates}, {u"unchanged"_s, report.counts.unchanged}, {u"refused"_s, report.counts.refused},
        {u"cancelled"_s, report.wasCancelled}, {u"seconds"_s, report.seconds}, {u"refusedFiles"_s, refused}};
}

QJsonArray linesJson(const std::vector<LibraryLine>& lines)
{
    QJsonArray json;
    for (const LibraryLine& line : lines)
        json << lineJson(line);
    return json;
}

QJsonArray hitsJson(const std::vector<LibraryHit>& hits)
{
    QJsonArray json;
    for (const LibraryHit& hit : hits)
        json << QJsonObject{{u"version"_s, hit.version}, {u"plan"_s, hit.plan.text()}, {u"title"_s, hit.title}, {u"place"_s, hit.place}, {u"where"_s, hit.where},
            {u"table"_s, hit.table}, {u"row"_s, hit.row}, {u"before"_s, hit.before}, {u"match"_s, hit.match}, {u"after"_s, hit.after}};
    return json;
}

QJsonObject statsJson(const Library& library)
{
    const Dashboard board = library.dashboard();
    QJsonArray centres;
    for (const CentreSum& sum : board.centresBy)
        centres << QJsonObject{{u"region"_s, sum.region}, {u"year"_s, sum.year}, {u"centres"_s, sum.centres}};
    return {{u"plans"_s, board.plans}, {u"tambons"_s, board.tambons}, {u"organisations"_s, board.organisations}, {u"unmatched"_s, board.unmatched},
        {u"leaders"_s, board.leaders}, {u"centres"_s, board.centres}, {u"withMoney"_s, board.withMoney}, {u"income"_s, board.income.satang},
        {u"before"_s, board.before.satang}, {u"after"_s, board.after.satang}, {u"saved"_s, board.saved.satang}, {u"byYear"_s, sumsJson(board.byYear)},
        {u"byRegion"_s, sumsJson(board.byRegion)}, {u"byProvinceGroup"_s, sumsJson(library.sums(PlansBy::ProvinceGroup))},
        {u"byCluster"_s, sumsJson(board.byCluster)}, {u"byWorkBase"_s, sumsJson(library.sums(PlansBy::WorkBase))}, {u"coverage"_s, coverageJson(library)},
        {u"leadersBy"_s, leadersJson(library)}, {u"centresBy"_s, centres}};
}

} // namespace tambon::cli
