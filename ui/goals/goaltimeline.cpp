#include "ui/goals/goaltimeline.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "ui/goals/goalcard.h"
#include "ui/theme/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/figuretable.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int timelineNames = 250;
constexpr int timelineRow = 32;
constexpr int timelineHead = 48;
constexpr int timelineBar = 8;

} // namespace

TimelineChart::TimelineChart(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Timeline of the goals"));
    explain(this, tr("From the baseline to the month in which a goal shall be reached; small points are measurements. The table below says the same."));
}

void TimelineChart::show(const Plan& plan, QDate today)
{
    const GoalTimeline timeline = goalTimeline(plan, today);
    m_months = timeline.months;
    m_bars.clear();
    for (const TimelineGoal& row : timeline.goals) {
        const Goal& goal = *plan.goal(row.goal);
        m_bars.push_back({QString(keyOf(goal.dimension) + u' ' + beginningOf(goal.statement)), row.from, row.until, row.measured, isReached(plan, goal), isOverdue(plan, goal, today)});
    }
    const auto month = std::find(m_months.begin(), m_months.end(), QDate(today.year(), today.month(), 1));
    m_today = month == m_months.end() ? -1 : int(month - m_months.begin());
    updateGeometry();
    update();
}

QSize TimelineChart::sizeHint() const { return {px(2 * timelineNames), px(timelineHead + timelineRow * int(m_bars.size()) + spaceSmall)}; }

QRectF TimelineChart::monthRect(int month) const
{
    const double left = px(timelineNames);
    const double each = (width() - left - px(spaceSmall)) / double(m_months.size());
    return {left + month * each, double(px(timelineHead)), each, height() - double(px(timelineHead))};
}

/// Names of months where they have room, the year above its first month.
void TimelineChart::paintMonths(QPainter& painter) const
{
    const Theme& t = theme();
    const int widest = painter.fontMetrics().horizontalAdvance(shortMonthName(6)) + px(spaceSmall);
    const int every = std::max(1, int(std::ceil(widest / monthRect(0).width())));
    double yearFree = 0;
    for (int month = 0; month < int(m_months.size()); ++month) {
        const QRectF column = monthRect(month);
        const QDate day = m_months[size_t(month)];
        if (month == m_today)
            painter.fillRect(column, t.selectedRow);
        painter.setPen(t.hairline);
        painter.drawLine(column.topLeft(), column.bottomLeft());
        painter.setPen(t.text);
        if (month % every == 0)
            painter.drawText(QRectF(column.left(), px(timelineHead / 2), widest, px(timelineHead / 2)), Qt::AlignLeft | Qt::AlignVCenter, shortMonthName(day.month()));
        if ((month == 0 || day.month() == 1) && column.left() >= yearFree) {
            painter.drawText(QRectF(column.left(), 0, px(2 * timelineHead), px(timelineHead / 2)), Qt::AlignLeft | Qt::AlignVCenter, fiscalYearShown(day.year()));
            yearFree = column.left() + px(timelineHead);
        }
    }
}

void TimelineChart::paintBar(QPainter& painter, const Bar& bar, double top) const
{
    const Theme& t = theme();
    const double middle = top + px(timelineRow) / 2.0;
    painter.setPen(bar.isOverdue ? t.care : t.text);
    const QRectF name(0, top, px(timelineNames - spaceSmall), px(timelineRow));
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, int(name.width())));
    const auto at = [&](int month) { return QPointF(monthRect(month).center().x(), middle); };
    const int until = bar.until >= 0 ? bar.until : int(m_months.size()) - 1;
    painter.setPen(QPen(bar.isOverdue ? t.care : t.badge, px(timelineBar), bar.until < 0 ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(at(std::min(bar.from, until)), at(until));
    painter.setPen(QPen(t.base, px(1)));
    painter.setBrush(t.badge);
    for (const int month : bar.measured)
        painter.drawEllipse(at(std::min(month, int(m_months.size()) - 1)), px(5), px(5));
    if (bar.until >= 0 && bar.isReached)
        paintNowPoint(painter, at(bar.until));
    else if (bar.until >= 0)
        paintAimPoint(painter, at(bar.until));
}

void TimelineChart::paintEvent(QPaintEvent*)
{
    if (m_months.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(designFont(textSmallest));
    paintMonths(painter);
    double top = px(timelineHead);
    for (const Bar& bar : m_bars) {
        paintBar(painter, bar, top);
        top += px(timelineRow);
    }
}

GoalTimelineView::GoalTimelineView(QWidget* parent)
    : QWidget(parent)
    , m_sentence(wrappingLabel({}, {.size = textPageTitle, .bold = true}))
    , m_chart(new TimelineChart)
    , m_table(new FigureTable(tr("Goals by month"), tr("When each goal shall be reached, from where to where, and what is still to go.")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceMedium));
    auto* card = new Card;
    auto* picture = new QVBoxLayout(card);
    picture->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    picture->addWidget(m_sentence);
    picture->addWidget(m_chart);
    layout->addWidget(card);
    layout->addWidget(m_table);
    layout->addStretch(1);
}

void GoalTimelineView::show(const Plan& plan, QDate today)
{
    m_sentence->setText(goalsSentence(plan, today));
    m_chart->show(plan, today);
    m_chart->setVisible(!plan.goals.empty());
    std::vector<QStringList> rows;
    for (const TimelineGoal& row : goalTimeline(plan, today).goals) {
        const Goal& goal = *plan.goal(row.goal);
        const QString state = isReached(plan, goal) ? tr("reached") : isOverdue(plan, goal, today) ? tr("past its month") : tr("under way");
        rows.push_back({goal.statement, goal.due.isValid() ? monthAndYear(goal.due) : u"–"_s, levelShown(plan, goal, nowOf(plan, goal)),
            levelShown(plan, goal, goal.target), state, goal.owner.isEmpty() ? u"–"_s : goal.owner});
    }
    m_table->show({tr("Goal"), tr("By when"), tr("Now"), tr("Aim"), tr("State"), tr("Who")}, rows, int(rows.size()) + 6);
    m_table->setVisible(!rows.empty());
}

} // namespace tambon
