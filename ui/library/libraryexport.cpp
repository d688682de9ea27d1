#include "ui/library/libraryexport.h"

#include "core/base/thaidate.h"
#include "core/library/library.h"
#include "ui/library/plansmodel.h"

#include <QCoreApplication>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString committeeWord(const char* source) { return QCoreApplication::translate("CommitteeSheet", source); }

SheetCell planCell(const PlansModel& model, const LibraryLine& line, int column)
{
    switch (column) {
    case PlansModel::Full:
        return SheetCell(line.completeness);
    case PlansModel::Left:
        return line.hasMoney ? SheetCell(line.leftPerMonth) : SheetCell();
    case PlansModel::Saved:
        return line.hasMoney ? SheetCell(line.saved) : SheetCell();
    case PlansModel::Score:
        return line.most > 0 ? SheetCell(line.score) : SheetCell();
    case PlansModel::Sent:
        return line.sent.isValid() ? SheetCell(line.sent) : SheetCell();
    default:
        return SheetCell(model.shown(line, column));
    }
}

} // namespace

Sheet plansSheet(const PlansModel& model, const Library& library, const std::vector<VersionId>& versions)
{
    Sheet sheet{u"plans"_s, committeeWord(QT_TRANSLATE_NOOP("CommitteeSheet", "Plans")), {}, {}};
    for (int column = 0; column < PlansModel::ColumnCount; ++column)
        sheet.columns.push_back({PlansModel::titleOf(column), column == PlansModel::Title || column == PlansModel::File});
    for (const LibraryLine& line : library.lines(versions)) {
        std::vector<SheetCell>& row = sheet.rows.emplace_back();
        for (int column = 0; column < PlansModel::ColumnCount; ++column)
            row.push_back(planCell(model, line, column));
    }
    return sheet;
}

TableReport committeeSheet(const PlansModel& model, const Library& library, const std::vector<VersionId>& versions)
{
    TableReport report;
    report.title = committeeWord(QT_TRANSLATE_NOOP("CommitteeSheet", "Plans for the committee"));
    report.subtitle = QCoreApplication::translate("CommitteeSheet", "%n plan(s)", nullptr, int(versions.size()));
    report.footer = committeeWord(QT_TRANSLATE_NOOP("CommitteeSheet", "Printed %1")).arg(longDate(QDate::currentDate()));
    ReportPart part{.title = committeeWord(QT_TRANSLATE_NOOP("CommitteeSheet", "List"))};
    part.columns = {{committeeWord(QT_TRANSLATE_NOOP("CommitteeSheet", "No.")), 34, true}, {committeeWord(QT_TRANSLATE_NOOP("CommitteeSheet", "Plan and place")), 170},
        {committeeWord(QT_TRANSLATE_NOOP("CommitteeSheet", "Score")), 50, true}, {committeeWord(QT_TRANSLATE_NOOP("CommitteeSheet", "Warnings, status")), 110},
        {committeeWord(QT_TRANSLATE_NOOP("CommitteeSheet", "Decision")), 120}};
    int number = 0;
    for (const LibraryLine& line : library.lines(versions)) {
        const paper::Style small{.points = 9.5, .colour = paper::secondaryInk};
        part.rows.push_back({.cells = {QString::number(++number),
            std::vector<paper::CellText>{{.text = model.shown(line, PlansModel::Title)}, {.text = placeInWords(line), .style = small}},
            model.shown(line, PlansModel::Score), std::vector<paper::CellText>{{.text = worstInWords(line)}, {.text = model.shown(line, PlansModel::Status), .style = small}}, QString()}});
    }
    report.parts.push_back(std::move(part));
    return report;
}

} // namespace tambon
