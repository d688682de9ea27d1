#include "ui/assessment/comparisoncard.h"

#include "core/base/thaidate.h"
#include "core/insight/assessments.h"
#include "core/plan/rowrules.h"
#include "ui/theme/text.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/trendline.h"

#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

ComparisonCard::ComparisonCard(QWidget* parent)
    : Card(parent)
    , m_sentence(wrappingLabel({}, {.size = textImportant, .bold = true}))
    , m_trend(new TrendLine(tr("Trend of the assessment")))
    , m_table(new FigureTable(tr("Two days beside each other"), tr("Each item on the earlier and the later day, and how it changed. “–” means not answered.")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(m_sentence);
    layout->addWidget(m_trend);
    layout->addWidget(m_table);
    hide();
}

void ComparisonCard::show(const Plan& plan, const AssessmentId& before, const AssessmentId& after)
{
    const Assessment* one = rowWith<Assessment>(plan, before);
    const Assessment* two = rowWith<Assessment>(plan, after);
    const bool both = one != nullptr && two != nullptr && one != two && one->assessmentTemplate == two->assessmentTemplate;
    setVisible(both);
    if (!both)
        return;
    if (two->date < one->date)
        std::swap(one, two);
    m_sentence->setText(comparisonSentence(plan, *one, *two));
    showTrend(plan, *two);
    showTable(plan, *one, *two);
}

void ComparisonCard::showTrend(const Plan& plan, const Assessment& after)
{
    std::vector<TrendPoint> points;
    const auto* of = rowWith<AssessmentTemplate>(plan, after.assessmentTemplate);
    for (const Assessment* assessment : historyOf(plan, after)) {
        const AssessmentResult result = resultOf(plan, *assessment);
        if (result.answered == 0)
            continue;
        const bool isCounted = of->answers != AnswerKind::Score;
        const int yes = of->answers == AnswerKind::Step ? result.answered : result.yes;
        const QString words = isCounted ? u"%1/%2"_s.arg(yes).arg(result.items) : QString::number(double(result.mean->milli) / 1000, 'f', 1);
        points.push_back({assessment->date, isCounted ? double(yes) : double(result.mean->milli) / 1000, words});
    }
    const AssessmentResult last = resultOf(plan, after);
    const int most = of->answers == AnswerKind::Score ? last.highest : last.items;
    m_trend->show(points, double(most), tr("Highest: %1").arg(most));
}

void ComparisonCard::showTable(const Plan& plan, const Assessment& before, const Assessment& after)
{
    const auto* of = rowWith<AssessmentTemplate>(plan, after.assessmentTemplate);
    std::vector<QStringList> rows;
    for (const ItemChange& change : compared(plan, before, after).items) {
        const auto* item = rowWith<AssessmentItem>(plan, change.item);
        const auto by = change.change();
        QString shownChange = u"–"_s;
        if (by)
            shownChange = by->milli > 0 ? QString(u"▲ +"_s + shown(*by)) : by->milli < 0 ? QString(u"▼ "_s + shown(*by)) : u"="_s;
        rows.push_back({item->text, answerShown(plan, *of, answerTo(plan, before.id, item->id)), answerShown(plan, *of, answerTo(plan, after.id, item->id)), shownChange});
    }
    m_table->show({tr("Item"), shortDate(before.date), shortDate(after.date), tr("Change")}, rows);
}

} // namespace tambon
