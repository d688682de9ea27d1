#pragma once

#include "core/exchange/chartpainter.h"
#include "core/base/money.h"
#include "ui/widgets/card.h"

#include <optional>

class QHBoxLayout;
class QTableWidget;

namespace tambon {

class MonthView;
class PlainLabel;

/// A line of figures; with a fill it also stands in the chart above as bars.
struct TwinLine {
    QString name;
    std::vector<Money> values; ///< one a column
    std::optional<Fill> bar = {};
    bool isBold = false;
    std::optional<Money> total = {};
};

/// What a chart and the table below it say together. Names of columns may come from a plan.
struct TwinFigures {
    QString title;
    QString unit;
    QStringList columns;
    QStringList columnNames = {}; ///< in full, where `columns` are short
    QString totalTitle = {};      ///< of a last column with totals; empty = none
    std::vector<TwinLine> lines;
};

/// A chart of bars and the same figures in a table that shares its columns; where large text leaves the columns too
/// little room, the table turns its columns into lines.
class TwinCard : public Card {
    Q_OBJECT

public:
    /// `name` and `help` are those of the table.
    TwinCard(const QString& name, const QString& help, QWidget* parent = nullptr);
    void show(const TwinFigures& figures);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* createTwinHead();
    void showLegend();
    void showChart();
    void layTable();
    void fillTable();
    void putCell(int column, int line, const QString& text, bool bold);
    void putFigures(int line);
    void shareEdges(int label, int last);
    void turnLines();
    void fitTableHeight();
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int figureWidth() const;
    [[nodiscard]] int totalWidth() const;
    [[nodiscard]] int columnCount() const { return int(m_figures.columns.size()); }
    [[nodiscard]] QString fullName(int column) const;

    TwinFigures m_figures;
    QString m_name;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_unit = nullptr;
    QHBoxLayout* m_legend = nullptr;
    QWidget* m_legendBox = nullptr;
    MonthView* m_chart;
    QTableWidget* m_table;
    bool m_isTurned = false;
};

} // namespace tambon
