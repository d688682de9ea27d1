#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/insight/assessments.h"
#include "core/insight/indicators.h"
#include "core/insight/readiness.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

QString measureWord(const char* source) { return QCoreApplication::translate("PlanBook", source); }

Cell indicatorCell(const Plan& plan, const Indicator& indicator)
{
    std::vector<CellText> texts;
    texts.push_back({.text = indicator.name});
    const auto add = [&](const QString& text) {
        if (!text.isEmpty())
            texts.push_back({text, small});
    };
    QStringList tags;
    if (indicator.result != ResultLevel::None)
        tags << nameOf(indicator.result);
    if (indicator.side != BottomLine::None)
        tags << nameOf(indicator.side);
    if (indicator.factor != HouseholdFactor::None)
        tags << nameOf(indicator.factor);
    if (indicator.together != Together::None)
        tags << nameOf(indicator.together);
    add(tags.join(u" · "_s));
    const auto values = valuesOf(plan, indicator.id);
    if (!values.empty() && !values.back()->evidence.isEmpty())
        add(measureWord(QT_TRANSLATE_NOOP("PlanBook", "Evidence: %1")).arg(values.back()->evidence));
    return texts;
}

/// By goal level, in the wording that the plan has chosen.
void addIndicators(Book& book)
{
    const Plan& plan = book.plan;
    Table table({{measureWord(QT_TRANSLATE_NOOP("PlanBook", "Indicator")), 163}, {measureWord(QT_TRANSLATE_NOOP("PlanBook", "Unit")), 60},
        {measureWord(QT_TRANSLATE_NOOP("PlanBook", "Before")), 55, true}, {measureWord(QT_TRANSLATE_NOOP("PlanBook", "Now")), 55, true},
        {measureWord(QT_TRANSLATE_NOOP("PlanBook", "Target")), 55, true}, {measureWord(QT_TRANSLATE_NOOP("PlanBook", "State")), 65}});
    const auto figure = [](const std::optional<Quantity>& value) { return value ? shown(*value) : u"–"_s; };
    for (const auto& entry : kinds<GoalLevel>()) {
        const IndicatorGroup group = indicatorsOf(plan, entry.value);
        if (group.indicators.empty())
            continue;
        table.add({.cells = {goalLevelShown(entry.value, wordingOf(plan))}, .opensGroup = true});
        for (const Indicator* row : group.indicators)
            table.addRow({indicatorCell(plan, *row), orDash(row->unit), figure(row->baseline), figure(latestOf(plan, *row)), figure(row->target), nameOf(stateOf(plan, *row))});
    }
    if (table.isEmpty())
        return;
    book.flow.heading(measureWord(QT_TRANSLATE_NOOP("PlanBook", "Indicators by goal level")), table.startHeight());
    table.layInto(book.flow);
    book.flow.space(40);
    book.flow.text(QString(householdMotto(wordingOf(plan)) + u": "_s + scorecardSentence(plan)), body);
    book.flow.text(togetherSentence(plan), body);
    book.flow.text(balanceSentence(plan), body);
}

Cell answerCell(const Plan& plan, const AssessmentTemplate& of, const AssessmentScore* answer)
{
    std::vector<CellText> texts;
    texts.push_back({.text = answerShown(plan, of, answer)});
    if (answer != nullptr && of.answers == AnswerKind::Step && answer->score)
        texts.push_back({shown(*answer->score), small});
    return texts;
}

void addAssessment(Book& book, const AssessmentTemplate& of, const Assessment& latest)
{
    const Plan& plan = book.plan;
    Table table({{measureWord(QT_TRANSLATE_NOOP("PlanBook", "Item")), 203}, {measureWord(QT_TRANSLATE_NOOP("PlanBook", "State")), 100},
        {measureWord(QT_TRANSLATE_NOOP("PlanBook", "Evidence")), 150}});
    for (const AssessmentItem* item : itemsOf(plan, of)) {
        const AssessmentScore* answer = answerTo(plan, latest.id, item->id);
        table.addRow({item->text, answerCell(plan, of, answer), orDash(answer ? answer->evidence : QString())});
    }
    const QString about = of.about == TemplateAbout::Plan ? QString() : QString(u" · "_s + aboutShown(plan, latest));
    book.flow.heading(QString(of.title + u" · "_s + book.digits(shortDate(latest.date)) + about), table.startHeight() + 400);
    book.flow.text(book.digits(resultSentence(plan, latest)), bodyBold);
    if (!of.notice.isEmpty())
        book.flow.text(of.notice, small);
    table.layInto(book.flow);
    const auto history = historyOf(plan, latest);
    if (history.size() < 2)
        return;
    book.flow.space(40);
    book.flow.text(book.digits(comparisonSentence(plan, *history[history.size() - 2], latest)), body);
}

/// Of each template the latest day, of each activity or meeting that it was answered for.
void addAssessmentsOf(Book& book, const AssessmentTemplate& of)
{
    for (const Assessment* assessment : assessmentsOf(book.plan, of.id))
        if (historyOf(book.plan, *assessment).back()->id == assessment->id)
            addAssessment(book, of, *assessment);
}

void addNature(Book& book)
{
    const Plan& plan = book.plan;
    if (plan.capacity.natureRecords.empty())
        return;
    Table table({{measureWord(QT_TRANSLATE_NOOP("PlanBook", "What")), 143}, {measureWord(QT_TRANSLATE_NOOP("PlanBook", "Before")), 90, true},
        {measureWord(QT_TRANSLATE_NOOP("PlanBook", "Now")), 90, true}, {measureWord(QT_TRANSLATE_NOOP("PlanBook", "Source")), 130}});
    const auto figure = [&](const std::optional<Quantity>& value, QDate day, const QString& unit) {
        std::vector<CellText> texts;
        texts.push_back({.text = value ? QString(shown(*value) + u' ' + unit).trimmed() : u"–"_s});
        if (day.isValid())
            texts.push_back({book.digits(shortDate(day)), small});
        return Cell(texts);
    };
    for (const NatureRecord& record : plan.capacity.natureRecords) {
        std::vector<CellText> what;
        what.push_back({.text = record.what});
        what.push_back({record.place.isEmpty() ? nameOf(record.kind) : QString(nameOf(record.kind) + u" · "_s + record.place), small});
        table.addRow({Cell(what), figure(record.before, record.beforeDate, record.unit), figure(record.now, record.nowDate, record.unit), orDash(record.source)});
    }
    book.flow.heading(measureWord(QT_TRANSLATE_NOOP("PlanBook", "Nature before and now")), table.startHeight());
    table.layInto(book.flow);
}

} // namespace

void addAssessments(Book& book)
{
    const Capacity& capacity = book.plan.capacity;
    if (capacity.indicators.empty() && capacity.assessments.empty() && capacity.natureRecords.empty())
        return;
    book.chapter(measureWord(QT_TRANSLATE_NOOP("PlanBook", "Indicators and assessment")));
    addIndicators(book);
    for (const AssessmentTemplate& of : capacity.assessmentTemplates)
        addAssessmentsOf(book, of);
    addNature(book);
}

void addReadiness(Book& book)
{
    const ReadinessView view = readinessOf(book.plan);
    if (view.suggestion == Readiness::NotEnoughSaid)
        return;
    book.flow.heading(readinessSentence(view), 1200);
    for (const auto& [title, reasons] : {std::pair(measureWord(QT_TRANSLATE_NOOP("PlanBook", "Speaks for the market")), view.forMarket),
             {measureWord(QT_TRANSLATE_NOOP("PlanBook", "Speaks for knowledge first")), view.forKnowledge}}) {
        if (reasons.isEmpty())
            continue;
        book.flow.text(title, bodyBold);
        for (const QString& reason : reasons)
            book.flow.text(QString(u"• "_s + book.digits(reason)), body);
    }
    book.flow.text(measureWord(QT_TRANSLATE_NOOP("PlanBook", "A suggestion that the program counts from the plan, no official decision.")), small);
}

} // namespace tambon::book
