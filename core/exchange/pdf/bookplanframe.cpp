#include "core/base/thaidate.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/insight/cooperation.h"
#include "core/insight/framewords.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

QString frameBookWord(const char* source) { return QCoreApplication::translate("PlanBook", source); }

QString countShown(qint64 count) { return count == 0 ? u"–"_s : shown(Quantity{count * 1000}); }

void layUnderHeading(Book& book, const QString& heading, const Table& table)
{
    if (table.isEmpty())
        return;
    book.flow.heading(heading, table.startHeight());
    table.layInto(book.flow);
}

void addAreaFigures(Book& book)
{
    Table table({{frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Figure")), 133}, {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Value")), 70, true},
        {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Unit")), 110}, {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Year")), 40},
        {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Source")), 100}});
    for (const AreaFact& fact : book.plan.frame.areaFacts)
        if (fact.value || !fact.source.isEmpty())
            table.addRow({fact.what, fact.value ? shown(*fact.value) : u"–"_s, orDash(fact.unit), orDash(book.digits(shownYear(fact.year))), orDash(fact.source)});
    layUnderHeading(book, frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "The area in figures")), table);
}

void addBeneficiaries(Book& book)
{
    const auto& rows = book.plan.frame.beneficiaries;
    if (rows.empty())
        return;
    Table table({{frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Who benefits")), 143}, {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Women")), 50, true},
        {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Men")), 50, true}, {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Children")), 50, true},
        {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Elders")), 50, true}, {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Together")), 50, true},
        {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Households")), 60, true}});
    for (const KindEntry<Reach>& reach : kinds<Reach>()) {
        const auto has = std::any_of(rows.begin(), rows.end(), [&](const Beneficiary& row) { return row.reach == reach.value; });
        if (!has)
            continue;
        table.add({.cells = {nameOf(reach.value)}, .opensGroup = true});
        for (const Beneficiary& row : rows)
            if (row.reach == reach.value)
                table.addRow({row.who, countShown(row.women), countShown(row.men), countShown(row.children), countShown(row.elders), countShown(peopleOf(row)), countShown(row.households)});
        const BeneficiaryTotals all = beneficiaryTotals(book.plan, reach.value);
        table.add({.cells = {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Together")), countShown(all.women), countShown(all.men), countShown(all.children), countShown(all.elders), countShown(all.people()), countShown(all.households)}, .isTotal = true});
    }
    layUnderHeading(book, frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "People who benefit")), table);
}

void addStatement(Book& book)
{
    const FrameStatement frame = book.plan.frame.statementOrEmpty();
    Table table({{frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Part of the frame")), 120}, {QString(), 333}});
    const auto part = [&](const QString& caption, const QString& words) {
        if (!words.isEmpty())
            table.addRow({Cell({CellText{.text = caption, .style = secondary}}), words});
    };
    if (const PlanPeriod* period = rowWith<PlanPeriod>(book.plan, frame.period))
        part(frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Period")), period->name);
    RowRules<FrameStatement>::fields(frame, [&](const FieldRule& rule, const auto& field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, QString>)
            part(QCoreApplication::translate("Fields", rule.title), field);
    });
    part(frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Work bases and development goals")), tagsInWords(book.plan, NoteId()));
    layUnderHeading(book, frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "The frame of the plan")), table);
}

void addPeriods(Book& book)
{
    Table table({{frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Plans that this one follows")), 163}, {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Years")), 80}, {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Goal")), 210}});
    for (const PlanPeriod& period : book.plan.frame.planPeriods)
        table.addRow({period.name, orDash(book.digits(shownPeriod(period))), orDash(period.goal)});
    layUnderHeading(book, frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Periods")), table);
}

void addAreas(Book& book)
{
    Table table({{frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Kind of area")), 113}, {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Place")), 220}, {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Remark")), 120}});
    for (const KindEntry<FrameAreaKind>& kind : kinds<FrameAreaKind>())
        for (const FrameArea& area : book.plan.frame.frameAreas) {
            if (area.kind != kind.value)
                continue;
            std::vector<CellText> place{CellText{.text = area.place}};
            if (!checkPlace(area.place).isKnown())
                place.push_back({placeCheckWords(area.place), small});
            table.addRow({nameOf(kind.value), Cell(place), orDash(area.remark)});
        }
    layUnderHeading(book, frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Areas of the plan")), table);
}

void addSubPlans(Book& book)
{
    Table table({{frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Sub-plan")), 183}, {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Measured by")), 95},
        {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Responsible")), 95}, {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "By")), 80}});
    for (const TermPlans& group : subPlansByTerm(book.plan)) {
        table.add({.cells = {group.term == Term::None ? frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Term not said")) : nameOf(group.term)}, .opensGroup = true});
        for (const SubPlan* row : group.plans) {
            std::vector<CellText> title{CellText{.text = row->title}};
            if (!row->aim.isEmpty())
                title.push_back({row->aim, small});
            if (const Note* activity = book.plan.note(row->activity))
                title.push_back({QString(book.plan.label(activity->id) + u' ' + activity->text), small});
            table.addRow({Cell(title), orDash(row->measure), orDash(row->owner), row->due.isValid() ? book.digits(shortDate(row->due)) : u"–"_s});
        }
    }
    layUnderHeading(book, frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Sub-plans")), table);
}

QString termOf(const Book& book, const MechanismMember& row)
{
    if (!row.since.isValid() && !row.until.isValid())
        return u"–"_s;
    const QString since = row.since.isValid() ? shortDate(row.since) : QString();
    const QString until = row.until.isValid() ? shortDate(row.until) : QString();
    return book.digits(since + u" – "_s + until);
}

/// Without names: the book is handed round.
void addMechanism(Book& book)
{
    Table table({{frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Mechanism")), 128}, {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Level")), 50},
        {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Role")), 100}, {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "People")), 40, true}, {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Term of office")), 135}});
    for (const MechanismMember& row : book.plan.frame.mechanism)
        table.addRow({row.body, nameOf(row.level), orDash(row.role), countShown(row.people), termOf(book, row)});
    layUnderHeading(book, frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Who is responsible")), table);
    if (table.isEmpty())
        return;
    book.flow.space(40);
    for (const SideFound& side : cooperation(book.plan))
        book.flow.text(u"%1: %2"_s.arg(sideName(side.side), sideReason(side)), secondary);
}

void addRecords(Book& book)
{
    Table table({{frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Record")), 143}, {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Whose")), 110},
        {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Number or page")), 70}, {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Date")), 60}, {frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Kept")), 70}});
    for (const OutsideRecord& row : book.plan.programme.outsideRecords)
        table.addRow({row.title, nameOf(row.kind), orDash(row.reference), row.date.isValid() ? book.digits(shortDate(row.date)) : u"–"_s, orDash(row.kept)});
    layUnderHeading(book, frameBookWord(QT_TRANSLATE_NOOP("PlanBook", "Records that others keep")), table);
}

} // namespace

void addPlanFrame(Book& book)
{
    addAreaFigures(book);
    addBeneficiaries(book);
    addStatement(book);
    addPeriods(book);
    addAreas(book);
    addLoop(book);
    addSubPlans(book);
    addMechanism(book);
    addRecords(book);
}

} // namespace tambon::book
