#include "ui/numbers/monthcard.h"

#include "core/base/thaidate.h"
#include "ui/charts/fills.h"
#include "ui/charts/monthview.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <numeric>

namespace tambon {

namespace {

enum TwinRow { MonthsRow, IncomeRow, CostRow, LeftRow, TwinRowCount };
constexpr int twinColumns = monthsInYear + 2; ///< label, months, whole year
constexpr int twinRowHeight = 28;

/// Whole baht: a month's column has no room for satang. The rounded figure is marked nowhere, the year's total is exact.
QString bahtOnly(Money money)
{
    const qint64 half = money.satang < 0 ? -50 : 50;
    return shown(Money{(money.satang + half) / 100 * 100});
}

Money yearOf(const MonthMoney& months)
{
    return {std::accumulate(months.begin(), months.end(), qint64{0}, [](qint64 sum, Money month) { return sum + month.satang; })};
}

class FillSwatch : public QWidget {
public:
    explicit FillSwatch(Fill fill)
        : m_fill(fill)
    {
    }
    QSize sizeHint() const override { return {px(20), px(14)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& t = theme();
        const QRectF box(0, (height() - px(14)) / 2.0, px(20), px(14));
        paintFill(painter, box, m_fill, {.fontFamily = {}, .fontPixelSize = px(textBase), .text = t.text, .ink = t.badge, .ground = t.base, .grid = t.hairline});
    }

private:
    Fill m_fill;
};

} // namespace

MonthCard::MonthCard(QWidget* parent)
    : Card(parent)
    , m_chart(new MonthView)
    , m_table(new QTableWidget(TwinRowCount, twinColumns))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spaceMedium), px(spaceSmall), px(spaceMedium), px(spaceSmall));
    layout->setSpacing(0);
    layout->addWidget(createMonthHead());
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideNone); // twelve columns are narrow: better the margin goes than a digit
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setAccessibleName(tr("Income, costs and what is left by month"));
    explain(m_table, tr("The figures of the bars above, month by month, with the whole year at the end."));
}

QWidget* MonthCard::createMonthHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(px(spaceTiny), 0, px(spaceTiny), 0);
    row->setSpacing(px(spaceSmall));
    row->addWidget(plainLabel(tr("Each month of the year"), {.bold = true}));
    row->addWidget(plainLabel(tr("(baht)"), {.colour = TextColour::Secondary}));
    row->addStretch(1);
    row->addWidget(new FillSwatch(Fill::Solid));
    row->addWidget(plainLabel(tr("Income")));
    row->addSpacing(px(spaceSmall));
    row->addWidget(new FillSwatch(Fill::Hatched));
    row->addWidget(plainLabel(tr("Costs")));
    return head;
}

void MonthCard::show(const Figures& figures)
{
    std::array<MonthMoney, 3> rows{};
    rows[0] = figures.incomeByMonth;
    std::vector<ChartSeries> series{{tr("Income"), {}, Fill::Solid}, {tr("Costs"), {}, Fill::Hatched}};
    QStringList words;
    for (size_t i = 0; i < size_t(monthsInYear); ++i) {
        rows[1][i] = figures.runningByMonth[i].cash();
        rows[2][i] = {rows[0][i].satang - rows[1][i].satang};
        series[0].values.push_back(double(rows[0][i].satang) / 100);
        series[1].values.push_back(double(rows[1][i].satang) / 100);
        words << tr("%1: income %2, costs %3").arg(shortMonthName(int(i) + 1), tambon::shown(rows[0][i]), tambon::shown(rows[1][i]));
    }
    m_chart->setBars(series, tr("Income and costs by month"), words.join(QStringLiteral("; ")));
    fillTwin(rows);
    shareEdges();
}

void MonthCard::fillTwin(const std::array<MonthMoney, 3>& rows)
{
    const auto put = [this](int row, int column, const QString& text, bool bold, bool left) {
        const bool isMonth = column > 0 && column < twinColumns - 1;
        auto* item = new QTableWidgetItem(text);
        item->setFont(designFont(isMonth ? textSmallest : textBase, bold));
        item->setTextAlignment(Qt::AlignVCenter | (left ? Qt::AlignLeft : Qt::AlignRight));
        m_table->setItem(row, column, item);
    };
    const std::array names{tr("Income"), tr("Costs"), tr("Left over")};
    QStringList headers{QString()};
    put(MonthsRow, 0, {}, false, true);
    m_table->item(MonthsRow, 0)->setData(Qt::AccessibleTextRole, tr("Each month of the year"));
    for (int month = 1; month <= monthsInYear; ++month) {
        headers << monthName(month);
        put(MonthsRow, month, shortMonthName(month), false, false);
    }
    headers << tr("Whole year");
    put(MonthsRow, twinColumns - 1, headers.back(), true, false);
    m_table->setHorizontalHeaderLabels(headers);
    for (int row = IncomeRow; row < TwinRowCount; ++row) {
        const MonthMoney& months = rows.at(size_t(row) - 1);
        const bool bold = row == LeftRow;
        put(row, 0, names.at(size_t(row) - 1), bold, true);
        for (int month = 1; month <= monthsInYear; ++month)
            put(row, month, bahtOnly(months.at(size_t(month) - 1)), bold, false);
        put(row, twinColumns - 1, tambon::shown(yearOf(months)), true, false);
    }
}

void MonthCard::shareEdges()
{
    const QFontMetrics metrics(designFont(textBase, true));
    int label = 0;
    int last = 0;
    for (int row = 0; row < TwinRowCount; ++row) {
        if (m_table->item(row, 0) == nullptr)
            return;
        label = std::max(label, metrics.horizontalAdvance(m_table->item(row, 0)->text()));
        last = std::max(last, metrics.horizontalAdvance(m_table->item(row, twinColumns - 1)->text()));
        m_table->setRowHeight(row, std::max(px(twinRowHeight), metrics.height()));
    }
    label = std::max(label, metrics.horizontalAdvance(QStringLiteral("000,000"))) + px(spacePage + spaceTiny);
    last += px(spacePage + spaceTiny);
    const int room = m_table->viewport()->width() - label - last;
    int from = 0;
    m_table->setColumnWidth(0, label);
    m_table->setColumnWidth(twinColumns - 1, last);
    for (int month = 1; month <= monthsInYear; ++month) {
        const int to = room * month / monthsInYear;
        m_table->setColumnWidth(month, to - from);
        from = to;
    }
    m_table->setFixedHeight(TwinRowCount * m_table->rowHeight(0));
    m_chart->setEdges(label, last);
}

void MonthCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    layout()->activate();
    shareEdges();
}

void MonthCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        shareEdges();
}

} // namespace tambon
