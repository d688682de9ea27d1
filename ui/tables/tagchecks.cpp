#include "ui/tables/tagchecks.h"

#include "core/edit/rowedits.h"
#include "core/edit/together.h"
#include "core/insight/framewords.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

TagChecks::TagChecks(QWidget* parent)
    : QWidget(parent)
{
    resize(1, 1); // one column until there is room for more
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(spaceSmall));
    column->addWidget(wrappingLabel(tr("Five work bases"), {.colour = TextColour::Secondary}));
    m_groups.push_back(createGroup(TagScheme::WorkBase));
    column->addWidget(m_groups.back().box);
    auto* more = new QPushButton(tr("Development goals (SDG)"));
    more->setCheckable(true);
    more->setAutoDefault(false);
    explain(more, tr("Unfolds the seventeen development goals. They are optional."));
    column->addWidget(more, 0, Qt::AlignLeft);
    m_groups.push_back(createGroup(TagScheme::Sdg));
    column->addWidget(m_groups.back().box);
    connect(more, &QPushButton::toggled, this, &TagChecks::unfold);
    unfold(false);
}

TagChecks::Group TagChecks::createGroup(TagScheme scheme)
{
    Group group{.scheme = scheme, .box = new QWidget, .grid = nullptr, .checks = {}};
    group.grid = new QGridLayout(group.box);
    group.grid->setContentsMargins({});
    group.grid->setHorizontalSpacing(px(spaceLarge));
    group.grid->setVerticalSpacing(px(spaceTiny));
    for (int number = 1; number <= highestTag(scheme); ++number) {
        auto* check = new QCheckBox(QString(QString::number(number) + u' ' + tagName(scheme, number)));
        explain(check, scheme == TagScheme::WorkBase ? tr("One of the five work bases that this belongs to. Several may be ticked.") : tr("A development goal that this works for. Several may be ticked."));
        connect(check, &QCheckBox::clicked, this, &TagChecks::toggled);
        group.checks.push_back(check);
    }
    arrange(group);
    return group;
}

void TagChecks::unfold(bool open) { m_groups.back().box->setVisible(open); }

void TagChecks::arrange(Group& group)
{
    int widest = 1;
    for (const QCheckBox* check : group.checks)
        widest = std::max(widest, check->sizeHint().width());
    const int fitting = std::clamp((width() + px(spaceLarge)) / (widest + px(spaceLarge)), 1, int(group.checks.size()));
    if (fitting == group.columns)
        return;
    for (int column = 0; column < group.columns; ++column)
        group.grid->setColumnStretch(column, 0);
    group.columns = fitting;
    for (size_t i = 0; i < group.checks.size(); ++i)
        group.grid->addWidget(group.checks[i], int(i) / fitting, int(i) % fitting);
    group.grid->setColumnStretch(fitting - 1, 1);
}

void TagChecks::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    for (Group& group : m_groups)
        arrange(group);
}

void TagChecks::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        for (Group& group : m_groups)
            arrange(group);
}

QCheckBox* TagChecks::check(TagScheme scheme, int number) const { return m_groups.at(scheme == TagScheme::WorkBase ? 0 : 1).checks.at(size_t(number - 1)); }

void TagChecks::show(const Plan& plan, const NoteId& note)
{
    const ChosenTags now = tagsNow(plan, note);
    for (const Group& group : m_groups)
        for (size_t i = 0; i < group.checks.size(); ++i)
            group.checks[i]->setChecked(now.contains({group.scheme, int(i) + 1}));
}

ChosenTags TagChecks::chosen() const
{
    ChosenTags chosen;
    for (const Group& group : m_groups)
        for (size_t i = 0; i < group.checks.size(); ++i)
            if (group.checks[i]->isChecked())
                chosen.insert({group.scheme, int(i) + 1});
    return chosen;
}

ChosenTags tagsNow(const Plan& plan, const NoteId& note)
{
    ChosenTags now;
    for (const PlanTag& tag : plan.frame.planTags)
        if (tag.note == note)
            now.insert({tag.scheme, tag.number});
    return now;
}

Edit tagsEdit(const Plan& plan, const NoteId& note, const ChosenTags& chosen)
{
    std::vector<PlanTagId> gone;
    for (const PlanTag& tag : plan.frame.planTags)
        if (tag.note == note && !chosen.contains({tag.scheme, tag.number}))
            gone.push_back(tag.id);
    std::vector<PlanTag> added;
    const ChosenTags now = tagsNow(plan, note);
    for (const auto& [scheme, number] : chosen)
        if (!now.contains({scheme, number}))
            added.push_back({PlanTagId::random(), note, scheme, number});
    std::vector<Edit> steps;
    if (!added.empty())
        steps.push_back(edits::addRows<PlanTag>(added));
    if (!gone.empty())
        steps.push_back(edits::deleteRows<PlanTag>(gone));
    return together(steps, {QString::number(added.empty() ? gone.size() : added.size())});
}

} // namespace tambon
