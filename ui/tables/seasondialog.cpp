#include "ui/tables/seasondialog.h"

#include "core/base/thaidate.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/numberedits.h"
#include "ui/widgets/problemstrip.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int seasonColumns = 3;
constexpr qint64 onceMilli = 1000;

/// Months down the columns, as in a calendar of the year.
std::pair<int, int> placeOfMonth(int month)
{
    constexpr int rows = monthsInYear / seasonColumns;
    return {(month - 1) % rows, (month - 1) / rows};
}

QDialogButtonBox* keepOrCancel(QDialog* dialog, const QString& keep)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(keep);
    explain(buttons->button(QDialogButtonBox::Ok), SeasonDialog::tr("Keeps the months as they are here."));
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace

SeasonDialog::SeasonDialog(const QString& what, const Season& season, QWidget* parent)
    : QDialog(parent)
    , m_problem(new ProblemStrip)
{
    setWindowTitle(tr("Times a month"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(wrappingLabel(what, {.size = textImportant, .bold = true}));
    layout->addWidget(wrappingLabel(tr("How many times in each month? 0 = not in this month."), {.colour = TextColour::Secondary}));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(spaceSmall));
    for (int month = 1; month <= monthsInYear; ++month) {
        auto* field = m_times.at(size_t(month) - 1) = new QuantityEdit;
        field->setQuantity(season.times.at(size_t(month) - 1));
        field->setAccessibleName(monthName(month));
        explain(field, tr("How many times in this month"));
        const auto [row, column] = placeOfMonth(month);
        grid->addWidget(plainLabel(shortMonthName(month)), row, 2 * column);
        grid->addWidget(field, row, 2 * column + 1);
    }
    layout->addLayout(grid);
    auto* quick = new QHBoxLayout;
    for (const auto& [name, milli] : {std::pair(tr("Once every month"), onceMilli), std::pair(tr("Clear all"), qint64{0})}) {
        auto* button = new QPushButton(name);
        button->setAutoDefault(false);
        explain(button, tr("Fills all twelve months"));
        connect(button, &QPushButton::clicked, this, [this, milli = milli] { setAll(milli); });
        quick->addWidget(button);
    }
    quick->addStretch();
    layout->addLayout(quick);
    layout->addWidget(m_problem);
    layout->addWidget(keepOrCancel(this, tr("Keep")));
    m_times.front()->setFocus();
}

void SeasonDialog::setAll(qint64 milli)
{
    for (QuantityEdit* field : m_times)
        field->setQuantity(Quantity{milli});
}

Season SeasonDialog::season() const
{
    Season season;
    for (size_t i = 0; i < m_times.size(); ++i)
        season.times[i] = m_times[i]->quantity().value_or(Quantity{});
    return season;
}

void SeasonDialog::accept()
{
    for (QuantityEdit* field : m_times) {
        if (field->settle())
            continue;
        field->setFocus();
        m_problem->show(Error{ErrorCode::NumberNotUnderstood, field->text(), {}, {}});
        return;
    }
    QDialog::accept();
}

MonthsDialog::MonthsDialog(const QString& what, const MonthSet& months, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Months"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(wrappingLabel(what, {.size = textImportant, .bold = true}));
    auto* grid = new QGridLayout;
    for (int month = 1; month <= monthsInYear; ++month) {
        auto* box = m_months.at(size_t(month) - 1) = new QCheckBox(monthName(month));
        box->setChecked(months.has(month));
        explain(box, tr("Whether it is in this month"));
        const auto [row, column] = placeOfMonth(month);
        grid->addWidget(box, row, column);
    }
    layout->addLayout(grid);
    auto* all = new QPushButton(tr("Every month"));
    all->setAutoDefault(false);
    explain(all, tr("Ticks all twelve months"));
    connect(all, &QPushButton::clicked, this, [this] {
        for (QCheckBox* box : m_months)
            box->setChecked(true);
    });
    layout->addWidget(all, 0, Qt::AlignLeft);
    layout->addWidget(keepOrCancel(this, tr("Keep")));
    m_months.front()->setFocus();
}

MonthSet MonthsDialog::months() const
{
    MonthSet months;
    for (size_t i = 0; i < m_months.size(); ++i)
        if (m_months[i]->isChecked())
            months.bits |= 1 << i;
    return months;
}

} // namespace tambon
