#pragma once

#include "core/insight/capacity.h"

#include <QWidget>

namespace tambon {

class FigureTable;
class PlainLabel;

/// The bars of the timeline: a row for each goal, a column for each month. The table below it says the same.
class TimelineChart : public QWidget {
    Q_OBJECT

public:
    explicit TimelineChart(QWidget* parent = nullptr);
    void show(const Plan& plan, QDate today);
    using QWidget::show;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Bar {
        QString name;
        int from = 0, until = -1;
        std::vector<int> measured;
        bool isReached = false, isOverdue = false;
    };
    [[nodiscard]] QRectF monthRect(int month) const;
    void paintMonths(QPainter& painter) const;
    void paintBar(QPainter& painter, const Bar& bar, double top) const;

    std::vector<QDate> m_months;
    std::vector<Bar> m_bars;
    int m_today = -1;
};

/// When which goal is due: picture and table.
class GoalTimelineView : public QWidget {
    Q_OBJECT

public:
    explicit GoalTimelineView(QWidget* parent = nullptr);
    void show(const Plan& plan, QDate today);
    using QWidget::show;

private:
    PlainLabel* m_sentence;
    TimelineChart* m_chart;
    FigureTable* m_table;
};

} // namespace tambon
