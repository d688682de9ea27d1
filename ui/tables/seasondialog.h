#pragma once

#include "core/plan/economy.h"

#include <QDialog>

class QCheckBox;
class QGridLayout;

namespace tambon {

class ProblemStrip;
class QuantityEdit;

/// Twelve fields: how many times in each month.
class SeasonDialog : public QDialog {
    Q_OBJECT

public:
    SeasonDialog(const QString& what, const Season& season, QWidget* parent);
    [[nodiscard]] Season season() const;
    void accept() override;

private:
    void setAll(qint64 milli);

    std::array<QuantityEdit*, monthsInYear> m_times{};
    ProblemStrip* m_problem;
};

/// Twelve boxes: in which months.
class MonthsDialog : public QDialog {
    Q_OBJECT

public:
    MonthsDialog(const QString& what, const MonthSet& months, QWidget* parent);
    [[nodiscard]] MonthSet months() const;

private:
    std::array<QCheckBox*, monthsInYear> m_months{};
};

} // namespace tambon
