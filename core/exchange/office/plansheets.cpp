#include "core/base/thaidate.h"
#include "core/exchange/office/rowsheets.h"
#include "core/insight/household.h"
#include "core/insight/outlook.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString planSheetWord(const char* source) { return QCoreApplication::translate("Sheets", source); }

QString linksShown(const Plan& plan, const Note& note)
{
    QStringList sentences;
    for (const Note* other : plan.linkedFrom(note.id))
        sentences << QString(linkVerb(note.block, other->block) + u": " + plan.label(other->id) + u' ' + other->text.simplified());
    return sentences.join(u'\n');
}

QString capitalShown(const Plan& plan, const Note& note)
{
    QStringList names;
    for (const CapitalLink& link : plan.capitalLinks)
        if (const CapitalItem* item = link.note == note.id ? plan.capitalItem(link.capital) : nullptr)
            names << item->name;
    return names.join(u", "_s);
}

QString partsShown(const Plan& plan, const Note& note)
{
    QStringList texts;
    for (const NotePart* part : plan.partsOf(note.id))
        texts << part->text;
    return texts.join(u'\n');
}

template <typename Enum>
QString kindShown(Enum value)
{
    return value == Enum::None ? QString() : nameOf(value);
}

Sheet noteSheet(const Plan& plan)
{
    Sheet sheet{.key = u"notes"_s, .title = planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Notes")), .columns = {}, .rows = {}};
    sheet.columns = {{planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Step"))}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Block"))},
        {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Note"))}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Text")), true},
        {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Links")), true}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "How it is known"))},
        {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Thread"))}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "How far"))},
        {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Customer"))}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Capital")), true},
        {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Merged notes")), true}};
    for (const Note& note : plan.notes)
        sheet.rows.push_back({SheetCell(number(note.block)), blockName(note.block), plan.label(note.id), note.text, linksShown(plan, note),
            kindShown(note.evidence), note.thread > 0 ? plan.threadName(note.thread) : QString(), kindShown(note.level), kindShown(note.role),
            capitalShown(plan, note), partsShown(plan, note)});
    return sheet;
}

Sheet capitalSheet(const Plan& plan)
{
    Sheet sheet{.key = u"capital"_s, .title = planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Capital")), .columns = {}, .rows = {}};
    sheet.columns = {{planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Name")), true}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Factor"))},
        {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Account"))}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Amount"))},
        {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Unit"))}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Use"))},
        {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Where"))}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Whose"))},
        {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "In the notes"))}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Worth a year (baht)"))}};
    for (const CapitalItem& item : plan.capital) {
        QStringList labels;
        for (const Note* note : plan.notesOf(item.id))
            labels << plan.label(note->id);
        const auto worth = worthOf(plan, item);
        sheet.rows.push_back({item.name, nameOf(item.factor), nameOf(item.account), item.amount ? SheetCell(*item.amount) : SheetCell(), item.unit,
            nameOf(item.use), item.where, item.whose, labels.join(u", "_s), worth ? SheetCell(*worth) : SheetCell()});
    }
    const int worthColumn = int(sheet.columns.size()) - 1;
    std::vector<SheetCell> totals(sheet.columns.size());
    totals.front() = planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Together"));
    totals.back() = sumOf(sheet, worthColumn);
    sheet.rows.push_back(totals);
    sheet.endsWithTotals = true;
    return sheet;
}

Sheet goalSheet(const Plan& plan)
{
    Sheet sheet{.key = u"goals"_s, .title = planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Goals")), .columns = {}, .rows = {}};
    sheet.columns = {{planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Kind"))}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Goal")), true},
        {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Seen by")), true}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Unit"))},
        {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Now"))}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Target"))}};
    addDateColumns(sheet, planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Due")));
    sheet.columns.push_back({planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Who sees to it"))});
    sheet.columns.push_back({planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Activity")), true});
    for (const Goal& goal : plan.goals) {
        std::vector<SheetCell> row{nameOf(goal.dimension), goal.statement, goal.indicator, goal.unit,
            goal.baseline ? SheetCell(*goal.baseline) : SheetCell(), goal.target ? SheetCell(*goal.target) : SheetCell()};
        addDateCells(row, goal.due);
        row.push_back(goal.owner);
        row.push_back(referenceShown(plan, goal.activity));
        sheet.rows.push_back(row);
    }
    return sheet;
}

std::vector<SheetCell> sumRow(const Sheet& sheet)
{
    std::vector<SheetCell> totals{planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Together"))};
    for (int column = 1; column < int(sheet.columns.size()); ++column)
        totals.push_back(sumOf(sheet, column));
    return totals;
}

Sheet costSheet(const Plan& plan, const Figures& counted)
{
    Sheet sheet{.key = u"costs"_s, .title = planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Costs by activity")), .columns = {}, .rows = {}};
    sheet.columns = {{planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Activity")), true}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Full price a year (baht)"))},
        {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "7: what we have (baht)"))}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "8: partners (baht)"))},
        {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Cash (baht)"))}};
    for (const Note* activity : plan.notesIn(Block::Activity)) {
        const auto found = counted.activities.constFind(activity->id);
        if (found == counted.activities.constEnd())
            continue;
        std::vector<SheetCell> row{referenceShown(plan, activity->id), found->total, found->capital, found->partner, found->cash()};
        row.back().formula = u"=B%1-C%1-D%1"_s.arg(sheet.rows.size() + 2);
        sheet.rows.push_back(row);
    }
    sheet.rows.push_back(sumRow(sheet));
    sheet.endsWithTotals = true;
    return sheet;
}

/// The balance of a month is that of the one before with what comes and goes; the first row is the cash at the start.
Sheet cashSheet(const Plan& plan)
{
    Sheet sheet{.key = u"cash"_s, .title = planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Cash by month")), .columns = {}, .rows = {}};
    sheet.columns = {{planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Month"))}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Income (baht)"))},
        {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Paid (baht)"))}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Bought (baht)"))},
        {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Loans (baht)"))}, {planSheetWord(QT_TRANSLATE_NOOP("Sheets", "Cash at the end (baht)"))}};
    sheet.rows.push_back({planSheetWord(QT_TRANSLATE_NOOP("Sheets", "At the start")), {}, {}, {}, {}, plan.economy.financeOrUsual().openingCash});
    for (const CashMonth& month : cashYear(plan).months) {
        std::vector<SheetCell> row{monthName(month.month), month.income, month.paid, month.invested, month.loans, month.balance};
        const auto at = int(sheet.rows.size()) + 2;
        row.back().formula = u"=F%1+B%2-C%2-D%2+E%2"_s.arg(at - 1).arg(at);
        sheet.rows.push_back(row);
    }
    std::vector<SheetCell> totals = sumRow(sheet);
    totals.back() = {};
    sheet.rows.push_back(totals);
    sheet.endsWithTotals = true;
    return sheet;
}

} // namespace

SheetCell::SheetCell(const QString& words)
    : kind(words.isEmpty() ? Kind::Empty : Kind::Text)
    , text(words)
{
}
SheetCell::SheetCell(Money money)
    : kind(Kind::Money)
    , amount(money.satang)
{
}
SheetCell::SheetCell(tambon::Quantity quantity)
    : kind(Kind::Quantity)
    , amount(quantity.milli)
{
}
SheetCell::SheetCell(int whole)
    : kind(Kind::Whole)
    , amount(whole)
{
}
SheetCell::SheetCell(QDate day)
    : kind(day.isValid() ? Kind::Date : Kind::Empty)
    , date(day)
{
}

SheetCell sumOf(const Sheet& sheet, int column)
{
    Money sum;
    for (const auto& row : sheet.rows)
        sum.satang += row.at(size_t(column)).amount;
    SheetCell cell(sum);
    if (!sheet.rows.empty())
        cell.formula = u"=SUM(%1%2:%1%3)"_s.arg(columnLetters(column + 1)).arg(2).arg(sheet.rows.size() + 1);
    return cell;
}

void addDateColumns(Sheet& sheet, const QString& title)
{
    sheet.columns.push_back({title});
    //: of a column: %1 is what the date is of; the year is shown as people write it
    sheet.columns.push_back({planSheetWord(QT_TRANSLATE_NOOP("Sheets", "%1 (Buddhist year)")).arg(title)});
}

void addDateCells(std::vector<SheetCell>& row, QDate date)
{
    row.push_back(SheetCell(date));
    row.push_back(date.isValid() ? shortDate(date) : QString());
}

std::vector<Sheet> planSheets(const Plan& plan)
{
    const Figures counted = figures(plan);
    std::vector<Sheet> sheets{noteSheet(plan), capitalSheet(plan), goalSheet(plan)};
    std::vector<Sheet> tables = rowSheets(plan, counted);
    if (!plan.economy.needs.empty() || !plan.economy.incomeLines.empty()) {
        // Behind activities, needs and income, which come first.
        const auto behind = std::find_if_not(tables.begin(), tables.end(), [](const Sheet& sheet) {
            return QStringList{u"activities"_s, u"needs"_s, u"incomeLines"_s}.contains(sheet.key);
        });
        tables.insert(behind, {costSheet(plan, counted), cashSheet(plan)});
    }
    sheets.insert(sheets.end(), tables.begin(), tables.end());
    return sheets;
}

} // namespace tambon
