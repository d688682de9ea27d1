#include "ui/library/portfoliocard.h"

#include "ui/charts/chartview.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/figuretable.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

PortfolioCard::PortfolioCard(QWidget* parent)
    : Card(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(wrappingLabel({}, {.size = textImportant, .bold = true}))
    , m_words(wrappingLabel({}, {.size = textSmallest, .colour = TextColour::Secondary}))
    , m_controls(new QVBoxLayout)
    , m_chart(new ChartView)
    , m_table(new FigureTable({}, tr("The figures of the chart above.")))
    , m_nothing(wrappingLabel(tr("No plan says anything about this yet."), {.colour = TextColour::Secondary}))
{
    m_column->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    m_column->setSpacing(px(spaceSmall));
    m_column->addWidget(m_title);
    m_column->addWidget(m_words);
    m_column->addLayout(m_controls);
    m_column->addWidget(m_chart);
    m_column->addWidget(m_table);
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
}

void PortfolioCard::addControl(QWidget* control) { m_controls->addWidget(control); }

void PortfolioCard::show(const PortfolioPart& part)
{
    m_title->setText(part.sheet.title);
    m_words->setText(part.words);
    m_chart->setVisible(part.chart.has_value());
    if (part.chart)
        m_chart->setChart(*part.chart, part.sheet.title, inWords(*part.chart));
    QStringList head;
    for (const SheetColumn& column : part.sheet.columns)
        head << column.title;
    std::vector<QStringList> rows;
    for (const auto& cells : part.sheet.rows) {
        QStringList& row = rows.emplace_back();
        for (const SheetCell& cell : cells)
            row << shownCell(cell);
    }
    int firstFigure = int(head.size());
    if (!part.sheet.rows.empty()) {
        const auto& cells = part.sheet.rows.front();
        const auto figure = std::find_if(cells.begin(), cells.end(), isFigure);
        firstFigure = int(figure - cells.begin());
    }
    m_table->setAccessibleName(part.sheet.title);
    m_table->show(head, rows, firstFigure);
    m_table->setVisible(!rows.empty());
    m_nothing->setVisible(rows.empty());
}

} // namespace tambon
