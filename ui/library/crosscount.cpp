#include "ui/library/crosscount.h"

#include <algorithm>
#include <array>

namespace tambon {

namespace {

constexpr std::array crossFills{Fill::Solid, Fill::Hatched, Fill::Dotted, Fill::Empty};

} // namespace

void CrossCount::addRow(const QString& row)
{
    if (!m_rows.contains(row))
        m_rows << row;
}

void CrossCount::addColumn(const QString& column)
{
    if (!m_columns.contains(column))
        m_columns << column;
}

void CrossCount::add(const QString& row, const QString& column, int count)
{
    addRow(row);
    addColumn(column);
    m_counts[{row, column}] += count;
}

int CrossCount::ofRow(const QString& row) const
{
    int sum = 0;
    for (const QString& column : m_columns)
        sum += at(row, column);
    return sum;
}

int CrossCount::ofColumn(const QString& column) const
{
    int sum = 0;
    for (const QString& row : m_rows)
        sum += at(row, column);
    return sum;
}

int CrossCount::all() const
{
    int sum = 0;
    for (const QString& row : m_rows)
        sum += ofRow(row);
    return sum;
}

BarChart CrossCount::chart(qsizetype most, const QString& axisTitle) const
{
    BarChart chart;
    chart.axisTitle = axisTitle;
    chart.labels = m_rows.mid(0, most);
    const bool isSplit = m_columns.size() <= qsizetype(crossFills.size());
    for (qsizetype column = 0; column < (isSplit ? m_columns.size() : 1); ++column) {
        ChartSeries& series = chart.series.emplace_back(ChartSeries{isSplit ? m_columns.at(column) : axisTitle, {}, crossFills.at(size_t(column))});
        for (const QString& row : chart.labels)
            series.values.push_back(isSplit ? at(row, m_columns.at(column)) : ofRow(row));
    }
    return chart;
}

} // namespace tambon
