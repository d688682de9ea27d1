#include "ui/assessment/indicatordetails.h"

#include "core/base/text.h"
#include "core/insight/indicators.h"
#include "ui/tables/tablespage.h"
#include "ui/theme/text.h"
#include "ui/widgets/trendline.h"

#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

IndicatorDetails::IndicatorDetails(Document& document, QWidget* parent)
    : DetailsCard(document, parent)
    , m_words(wrappingLabel({}))
    , m_trend(new TrendLine(tr("Trend of the indicator")))
    , m_form(new RowForm<Indicator>(document, {"level", "factor", "result", "together", "side", "lessIsBetter", "baselineDate", "owner", "activity", "source"}))
{
    m_values = take(planTableOf<IndicatorValue>(document, &IndicatorValue::indicator, [this] { return m_indicator; }, {{"date", 150}, {"value", 150}, {"evidence", 420}},
        tr("Values of the indicator"), tr("One row each time it is measured: the day, the value, and what shows it."), tr("Type the day of a value"), this));
    body()->addWidget(m_words);
    body()->addWidget(m_trend);
    body()->addWidget(m_values);
    body()->addWidget(underTitle(tr("Where it belongs"), m_form));
    connect(m_form, &RowFormBase::failed, this, &DetailsCard::failed);
    connect(m_form, &RowFormBase::uncommittedChanged, this, &DetailsCard::uncommittedChanged);
    IndicatorDetails::refresh();
}

void IndicatorDetails::show(const IndicatorId& indicator)
{
    if (indicator == m_indicator)
        return;
    (void)commit();
    m_indicator = indicator;
    m_form->show(indicator);
    m_values->model()->refresh();
    refresh();
}

void IndicatorDetails::showTrend(const Indicator& indicator)
{
    std::vector<TrendPoint> points;
    const auto addPoint = [&](QDate day, Quantity value) { points.push_back({day, double(value.milli) / 1000, shown(value)}); };
    if (indicator.baseline && indicator.baselineDate.isValid())
        addPoint(indicator.baselineDate, *indicator.baseline);
    for (const IndicatorValue* value : valuesOf(document().plan(), indicator.id))
        addPoint(value->date, value->value);
    const auto target = indicator.target ? std::optional(double(indicator.target->milli) / 1000) : std::nullopt;
    m_trend->show(points, target, tr("Target: %1").arg(valueShown(indicator, indicator.target)));
}

void IndicatorDetails::refresh()
{
    const Plan& plan = document().plan();
    const Indicator* indicator = rowWith<Indicator>(plan, m_indicator);
    setHead(indicator ? beginningOf(indicator->name) : tr("Choose an indicator to write its values"), indicator != nullptr);
    if (indicator == nullptr)
        return;
    QString words = tr("Baseline %1 → target %2 · latest %3: %4")
                        .arg(valueShown(*indicator, indicator->baseline), valueShown(*indicator, indicator->target), valueShown(*indicator, latestOf(plan, *indicator)),
                            nameOf(stateOf(plan, *indicator)));
    if (const auto way = wayOf(plan, *indicator))
        words += tr(" (%1% of the way)").arg(*way);
    m_words->setText(words);
    showTrend(*indicator);
}

bool IndicatorDetails::commit() { return DetailsCard::commit() && m_form->commit(); }

bool IndicatorDetails::hasUncommitted() const { return DetailsCard::hasUncommitted() || m_form->hasUncommitted(); }

} // namespace tambon
