#include "ui/planhead/groupsection.h"

#include "core/edit/headedits.h"
#include "ui/planhead/fields.h"
#include "ui/theme/text.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace tambon {

GroupSection::GroupSection(PerformEdit perform)
    : HeadSection(tr("Working group"), std::move(perform))
    , m_total(plainLabel({}, {.bold = true}))
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(spaceSmall));
    grid->setVerticalSpacing(px(spaceTiny));
    const auto& sexes = kinds<Sex>();
    const auto& ages = kinds<AgeBand>();
    grid->addWidget(plainLabel(tr("Age"), {.size = textSmallest, .colour = TextColour::Secondary}), 0, 0);
    for (size_t column = 0; column < sexes.size(); ++column) {
        PlainLabel* head = plainLabel(nameOf(sexes[column].value), {.size = textSmallest, .colour = TextColour::Secondary});
        head->setAlignment(Qt::AlignRight);
        grid->addWidget(head, 0, int(column) + 1);
        grid->setColumnStretch(int(column) + 1, 1);
    }
    for (size_t row = 0; row < ages.size(); ++row) {
        grid->addWidget(plainLabel(nameOf(ages[row].value)), int(row) + 1, 0);
        for (size_t column = 0; column < sexes.size(); ++column)
            grid->addWidget(makeCell(sexes[column].value, ages[row].value), int(row) + 1, int(column) + 1);
    }
    this->column()->addLayout(grid);
    this->column()->addWidget(m_total);
}

CountEdit* GroupSection::makeCell(Sex sex, AgeBand age)
{
    auto* cell = new CountEdit;
    //: A cell of the working group's table: age, then sex
    cell->setAccessibleName(tr("%1, %2").arg(nameOf(age), nameOf(sex)));
    m_cells[{sex, age}] = cell;
    follow(cell);
    connect(cell, &ParsedEdit::problemChanged, cell, [cell](const QString& problem) { cell->setToolTip(plainToolTip(problem)); });
    connect(cell, &CountEdit::valueEntered, this,
        [this, cell, sex, age] { performOrTell(edits::setGroupCount(sex, age, cell->count().value_or(0))); });
    return cell;
}

void GroupSection::showPlan(const Plan& plan)
{
    int total = 0;
    for (const auto& [key, cell] : m_cells) {
        const auto row = std::find_if(plan.groupCounts.begin(), plan.groupCounts.end(),
            [&key = key](const GroupCount& count) { return count.sex == key.first && count.age == key.second; });
        const bool said = row != plan.groupCounts.end();
        cell->setCount(said ? std::optional(row->count) : std::nullopt);
        total += said ? row->count : 0;
    }
    m_total->setText(tr("%L1 people together").arg(total));
}

} // namespace tambon
