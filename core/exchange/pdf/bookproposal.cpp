#include "core/base/thaidate.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/insight/figures.h"
#include "core/plan/rowchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

QString proposalWord(const char* source) { return QCoreApplication::translate("PlanBook", source); }

QString proposalSum(Money money) { return money.satang == 0 ? u"–"_s : shown(money); }

void addObjectives(Book& book)
{
    book.flow.heading(proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Objectives")), 400);
    int number = 0;
    for (const FrameStatement& statement : book.plan.frame.statement)
        if (!statement.goal.isEmpty())
            book.flow.text(book.digits(u"%1. %2"_s.arg(++number).arg(statement.goal.simplified())), body);
    for (const Goal& goal : book.plan.goals)
        if (!goal.statement.isEmpty())
            book.flow.text(book.digits(u"%1. %2"_s.arg(++number).arg(goal.statement.simplified())), body);
    for (const Note* value : number == 0 ? book.plan.notesIn(Block::Value) : std::vector<const Note*>())
        book.flow.text(book.digits(u"%1. %2"_s.arg(++number).arg(value->text.simplified())), body);
    if (number == 0)
        book.nothing(proposalWord(QT_TRANSLATE_NOOP("PlanBook", "The plan names no goal yet.")));
}

QString proposalMonths(MonthSet months)
{
    QStringList names;
    for (int month = 1; month <= monthsInYear; ++month)
        if (months.has(month))
            names << shortMonthName(month);
    return names.join(u' ');
}

void addProposalActivities(Book& book)
{
    Table table({{proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Activity")), 223}, {proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Who")), 100},
        {proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Months")), 130}});
    for (const Note* note : book.plan.notesIn(Block::Activity)) {
        const auto& all = book.plan.economy.activities;
        const auto found = std::find_if(all.begin(), all.end(), [note](const Activity& activity) { return activity.note == note->id; });
        const Activity* activity = found == all.end() ? nullptr : &*found;
        table.addRow({book.digits(QString(book.plan.label(note->id) + u"  " + note->text.simplified())), orDash(activity ? activity->who : QString()),
            orDash(activity ? proposalMonths(activity->months) : QString())});
    }
    book.flow.heading(proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Activities")), table.startHeight());
    if (table.isEmpty())
        book.nothing(proposalWord(QT_TRANSLATE_NOOP("PlanBook", "The plan has no activities yet.")));
    else
        table.layInto(book.flow);
}

/// Who brings what: the group's own, its partners, and what is asked for.
void addBudget(Book& book)
{
    const Figures counted = figures(book.plan);
    Table table({{proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Activity")), 193}, {proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Whole worth")), 65, true},
        {proposalWord(QT_TRANSLATE_NOOP("PlanBook", "The group's own")), 65, true}, {proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Partners")), 65, true},
        {proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Cash needed")), 65, true}});
    for (const Note* note : book.plan.notesIn(Block::Activity))
        if (counted.activities.contains(note->id)) {
            const NeedTotals sums = counted.activities.value(note->id);
            table.addRow({book.digits(QString(book.plan.label(note->id) + u"  " + note->text.simplified())), shown(sums.total), proposalSum(sums.capital), proposalSum(sums.partner),
                proposalSum(sums.cash())});
        }
    book.flow.heading(proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Budget by source (baht, one year)")), table.isEmpty() ? 300 : table.startHeight());
    if (table.isEmpty()) {
        book.nothing(proposalWord(QT_TRANSLATE_NOOP("PlanBook", "The plan has no numbers yet.")));
        return;
    }
    const NeedTotals all = counted.all();
    table.add({.cells = {proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Together")), shown(all.total), proposalSum(all.capital), proposalSum(all.partner), proposalSum(all.cash())}, .isTotal = true});
    table.layInto(book.flow);
    book.flow.space(40);
    book.flow.text(proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Cash needed: %1 baht (%2)")).arg(shown(all.cash()), bahtInWords(all.cash())), bodyBold);
}

void addProposalInstalments(Book& book)
{
    Table table({{proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Instalment")), 163}, {proposalWord(QT_TRANSLATE_NOOP("PlanBook", "From whom")), 120},
        {proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Due")), 90}, {proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Baht")), 80, true}});
    Money sum;
    for (const Instalment& instalment : book.plan.programme.instalments) {
        table.addRow({instalment.name, orDash(instalment.source), instalment.due.isValid() ? book.digits(shortDate(instalment.due)) : orDash({}), shown(instalment.amount)});
        sum.satang += instalment.amount.satang;
    }
    book.flow.heading(proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Instalments")), table.isEmpty() ? 300 : table.startHeight());
    if (table.isEmpty()) {
        book.nothing(proposalWord(QT_TRANSLATE_NOOP("PlanBook", "No instalments are agreed yet.")));
        return;
    }
    table.add({.cells = {proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Together")), QString(), QString(), shown(sum)}, .isTotal = true});
    table.layInto(book.flow);
}

void addProposalIndicators(Book& book)
{
    Table table({{proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Indicator")), 183}, {proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Unit")), 60},
        {proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Before")), 55, true}, {proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Target")), 75, true},
        {proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Due")), 80}});
    const auto row = [&](const QString& name, const QString& unit, const std::optional<Quantity>& before, const std::optional<Quantity>& target, QDate due) {
        table.addRow({name.simplified(), orDash(unit), before ? shown(*before) : u"–"_s, target ? shown(*target) : u"–"_s,
            due.isValid() ? book.digits(shortDate(due)) : orDash({})});
    };
    for (const Indicator& indicator : book.plan.capacity.indicators)
        row(indicator.name, indicator.unit, indicator.baseline, indicator.target, indicator.due);
    for (const Goal& goal : book.plan.goals)
        if (!goal.indicator.isEmpty())
            row(goal.indicator, goal.unit, goal.baseline, goal.target, goal.due);
    book.flow.heading(proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Indicators")), table.isEmpty() ? 300 : table.startHeight());
    if (table.isEmpty())
        book.nothing(proposalWord(QT_TRANSLATE_NOOP("PlanBook", "The plan has no indicators yet.")));
    else
        table.layInto(book.flow);
}

} // namespace

void addProposal(Book& book)
{
    book.chapter(proposalWord(QT_TRANSLATE_NOOP("PlanBook", "Project proposal")));
    addSummaryStory(book);
    addObjectives(book);
    addProposalActivities(book);
    addBudget(book);
    addProposalInstalments(book);
    addProposalIndicators(book);
}

} // namespace tambon::book
