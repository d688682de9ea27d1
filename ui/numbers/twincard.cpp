#include "ui/numbers/twincard.h"

#include "ui/charts/fills.h"
#include "ui/charts/monthview.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/turningrow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableWidget>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int twinRowHeight = 28;

/// Whole baht: a column has no room for satang. The rounded figure is marked nowhere, a total is exact.
QString bahtOnly(Money money)
{
    const qint64 half = money.satang < 0 ? -50 : 50;
    return shown(Money{(money.satang + half) / 100 * 100});
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

void setUpTable(QTableWidget* table)
{
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setTextElideMode(Qt::ElideNone); // columns are narrow: better the margin goes than a digit
    table->horizontalHeader()->hide();
    table->verticalHeader()->hide();
    table->horizontalHeader()->setMinimumSectionSize(1);
    table->verticalHeader()->setMinimumSectionSize(1);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

} // namespace

TwinCard::TwinCard(const QString& name, const QString& help, QWidget* parent)
    : Card(parent)
    , m_name(name)
    , m_chart(new MonthView)
    , m_table(new QTableWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spaceMedium), px(spaceSmall), px(spaceMedium), px(spaceSmall));
    layout->setSpacing(0);
    layout->addWidget(createTwinHead());
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_table);
    setUpTable(m_table);
    m_table->setAccessibleName(name);
    explain(m_table, help);
}

QWidget* TwinCard::createTwinHead()
{
    auto* head = new TurningRow(px(spaceSmall));
    auto* words = new QWidget;
    auto* row = new QHBoxLayout(words);
    row->setContentsMargins(px(spaceTiny), 0, px(spaceTiny), 0);
    row->setSpacing(px(spaceSmall));
    m_title = plainLabel({}, {.bold = true});
    m_unit = plainLabel({}, {.colour = TextColour::Secondary});
    row->addWidget(m_title);
    row->addWidget(m_unit);
    row->addStretch(1);
    head->add(words, 1);
    m_legendBox = new QWidget;
    m_legend = new QHBoxLayout(m_legendBox);
    m_legend->setContentsMargins(px(spaceTiny), 0, px(spaceTiny), 0);
    m_legend->setSpacing(px(spaceSmall));
    head->add(m_legendBox);
    return head;
}

void TwinCard::show(const TwinFigures& figures)
{
    const bool isSameShape = m_table->rowCount() > 0 && figures.columns.size() == m_figures.columns.size() && figures.lines.size() == m_figures.lines.size();
    m_figures = figures;
    m_title->setText(figures.title);
    m_unit->setText(figures.unit);
    if (!isSameShape || m_legend->count() == 0)
        showLegend();
    showChart();
    fillTable();
    layTable();
}

void TwinCard::showLegend()
{
    while (QLayoutItem* item = m_legend->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const TwinLine& line : m_figures.lines)
        if (line.bar) {
            m_legend->addWidget(new FillSwatch(*line.bar));
            m_legend->addWidget(plainLabel(line.name));
        }
    m_legend->addStretch(1);
}

QString TwinCard::fullName(int column) const { return m_figures.columnNames.value(column, m_figures.columns.value(column)); }

void TwinCard::showChart()
{
    std::vector<ChartSeries> series;
    QStringList words;
    for (int column = 0; column < columnCount(); ++column) {
        QStringList parts;
        for (const TwinLine& line : m_figures.lines)
            if (line.bar)
                parts << QString(line.name + u' ' + tambon::shown(line.values.at(size_t(column))));
        words << QString(fullName(column) + u": "_s + parts.join(u", "_s));
    }
    for (const TwinLine& line : m_figures.lines) {
        if (!line.bar)
            continue;
        ChartSeries& one = series.emplace_back(ChartSeries{{}, {}, *line.bar});
        for (const Money value : line.values)
            one.values.push_back(double(value.satang) / 100);
    }
    m_chart->setVisible(!series.empty());
    if (!series.empty())
        m_chart->setBars(series, m_name, words.join(u"; "_s));
}

/// In the turned table columns and lines change places.
void TwinCard::putCell(int column, int line, const QString& text, bool bold)
{
    auto* item = new QTableWidgetItem(text);
    const bool isFigure = column > 0 && column <= columnCount() && !m_isTurned;
    item->setFont(designFont(isFigure ? textSmallest : textBase, bold));
    const bool isName = m_isTurned ? line == 0 : column == 0;
    item->setTextAlignment(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight));
    m_table->setItem(m_isTurned ? column : line, m_isTurned ? line : column, item);
}

void TwinCard::putFigures(int line)
{
    const TwinLine& figures = m_figures.lines.at(size_t(line) - 1);
    putCell(0, line, figures.name, figures.isBold || m_isTurned);
    for (int column = 1; column <= columnCount(); ++column)
        putCell(column, line, bahtOnly(figures.values.at(size_t(column) - 1)), figures.isBold);
    if (!m_figures.totalTitle.isEmpty())
        putCell(columnCount() + 1, line, figures.total ? tambon::shown(*figures.total) : QString(), true);
}

void TwinCard::fillTable()
{
    const int columns = columnCount() + (m_figures.totalTitle.isEmpty() ? 1 : 2);
    const int lines = int(m_figures.lines.size()) + 1;
    m_table->setRowCount(m_isTurned ? columns : lines);
    m_table->setColumnCount(m_isTurned ? lines : columns);
    putCell(0, 0, {}, false);
    m_table->item(0, 0)->setData(Qt::AccessibleTextRole, m_figures.title);
    QStringList columnTitles{QString()}, lineTitles{QString()};
    for (int column = 1; column <= columnCount(); ++column) {
        putCell(column, 0, m_isTurned ? fullName(column - 1) : m_figures.columns.at(column - 1), false);
        columnTitles << fullName(column - 1);
    }
    if (!m_figures.totalTitle.isEmpty()) {
        putCell(columnCount() + 1, 0, m_figures.totalTitle, true);
        columnTitles << m_figures.totalTitle;
    }
    for (int line = 1; line < lines; ++line) {
        putFigures(line);
        lineTitles << m_figures.lines.at(size_t(line) - 1).name;
    }
    m_table->setHorizontalHeaderLabels(m_isTurned ? lineTitles : columnTitles);
    m_table->setVerticalHeaderLabels(m_isTurned ? columnTitles : lineTitles);
}

int TwinCard::labelWidth() const
{
    const QFontMetrics metrics(designFont(textBase, true));
    int width = metrics.horizontalAdvance(u"0,000,000"_s);
    for (const TwinLine& line : m_figures.lines)
        width = std::max(width, metrics.horizontalAdvance(line.name));
    return width + px(spacePage + spaceTiny);
}

int TwinCard::figureWidth() const
{
    const QFontMetrics metrics(designFont(textSmallest, true));
    int width = 0;
    for (const TwinLine& line : m_figures.lines)
        for (const Money value : line.values)
            width = std::max(width, metrics.horizontalAdvance(bahtOnly(value)));
    return width + px(spaceLarge); // the margins of a cell are a part of it
}

int TwinCard::totalWidth() const
{
    if (m_figures.totalTitle.isEmpty())
        return 0;
    const QFontMetrics metrics(designFont(textBase, true));
    int width = metrics.horizontalAdvance(m_figures.totalTitle);
    for (const TwinLine& line : m_figures.lines)
        if (line.total)
            width = std::max(width, metrics.horizontalAdvance(tambon::shown(*line.total)));
    return width + px(spacePage + spaceTiny);
}

void TwinCard::layTable()
{
    if (columnCount() == 0 || m_table->rowCount() == 0)
        return;
    const int room = width() - 2 * px(spaceMedium) - labelWidth() - totalWidth();
    const bool turned = room / columnCount() < figureWidth();
    if (turned != m_isTurned) {
        m_isTurned = turned;
        fillTable();
    }
    const QFontMetrics metrics(designFont(textBase, true));
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHeight(row, std::max(px(twinRowHeight), metrics.height()));
    m_isTurned ? turnLines() : shareEdges(labelWidth(), totalWidth());
    fitTableHeight();
}

void TwinCard::shareEdges(int label, int last)
{
    const int room = m_table->width() - label - last; // its viewport follows only when it is shown
    int from = 0;
    m_table->setColumnWidth(0, label);
    if (last > 0)
        m_table->setColumnWidth(columnCount() + 1, last);
    const QFontMetrics metrics(designFont(textSmallest));
    for (int column = 1; column <= columnCount(); ++column) {
        const int to = room * column / columnCount();
        m_table->setColumnWidth(column, to - from);
        m_table->item(0, column)->setText(metrics.elidedText(m_figures.columns.at(column - 1), Qt::ElideRight, to - from - px(spaceTiny)));
        m_table->item(0, column)->setToolTip(plainToolTip(fullName(column - 1)));
        from = to;
    }
    m_chart->setLabels({});
    m_chart->setEdges(label, last);
}

void TwinCard::turnLines()
{
    for (int column = 0; column < m_table->columnCount(); ++column) {
        int widest = 0;
        for (int row = 0; row < m_table->rowCount(); ++row)
            widest = std::max(widest, QFontMetrics(m_table->item(row, column)->font()).horizontalAdvance(m_table->item(row, column)->text()));
        m_table->setColumnWidth(column, widest + px(spaceLarge));
    }
    m_chart->setLabels(m_figures.columns);
    m_chart->setEdges(labelWidth(), px(spaceSmall));
}

void TwinCard::fitTableHeight()
{
    int wide = 0;
    for (int column = 0; column < m_table->columnCount(); ++column)
        wide += m_table->columnWidth(column);
    const int bar = wide > m_table->width() ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    const int height = m_table->rowCount() * m_table->rowHeight(0) + bar;
    if (m_table->minimumHeight() != height)
        m_table->setFixedHeight(height);
}

void TwinCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    layout()->activate();
    layTable();
}

void TwinCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange && columnCount() > 0) {
        fillTable();
        layTable();
    }
}

} // namespace tambon
