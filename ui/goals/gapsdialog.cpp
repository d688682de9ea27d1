#include "ui/goals/gapsdialog.h"

#include "core/edit/goaledits.h"
#include "core/edit/together.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int gapsDialogWidth = 720;
constexpr int gapsDialogHeight = 560;

QString questionOfGap(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Knowledge: return GapsDialog::tr("Which knowledge is missing?");
    case Dimension::Skill: return GapsDialog::tr("Which skill is missing?");
    case Dimension::Network: return GapsDialog::tr("Whom do we not know yet who could help?");
    case Dimension::Business: return GapsDialog::tr("Which step of running the business is missing?");
    }
    return {};
}

} // namespace

GapsDialog::GapsDialog(const Plan& plan, QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_place(plainLabel({}, {.colour = TextColour::Secondary}))
    , m_activity(wrappingLabel({}, {.size = textCardTitle, .bold = true}))
    , m_count(plainLabel({}, {.colour = TextColour::Secondary}))
{
    setWindowTitle(tr("Goals from gaps"));
    for (const Note* note : plan.notesIn(Block::Activity))
        m_activities.push_back(note->id);
    m_typed.resize(m_activities.size());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_place);
    layout->addWidget(m_activity);
    layout->addWidget(wrappingLabel(tr("What is missing so that this activity succeeds? Each line that you fill in becomes a goal. Leave empty what is not missing."), {.colour = TextColour::Secondary}));
    layout->addWidget(pageScroll(createSides(), this), 1);
    layout->addWidget(m_count);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Add the goals"));
    m_back = buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    m_next = buttons->addButton(tr("Next activity"), QDialogButtonBox::ActionRole);
    explain(m_back, tr("The activity before."));
    explain(m_next, tr("The next activity. What was typed is kept."));
    for (QPushButton* button : {m_back, m_next})
        button->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Ok)->setAutoDefault(false);
    explain(buttons->button(QDialogButtonBox::Ok), tr("Makes a goal of every line that is filled, as one step."));
    connect(m_back, &QPushButton::clicked, this, [this] { showActivity(m_shown - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showActivity(m_shown + 1); });
    connect(buttons, &QDialogButtonBox::accepted, this, &GapsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &GapsDialog::reject);
    layout->addWidget(buttons);
    resize(QSize(px(gapsDialogWidth), px(gapsDialogHeight)).boundedTo(screen()->availableSize() * 9 / 10));
    showActivity(0);
}

QWidget* GapsDialog::createSides()
{
    auto* sides = new QWidget;
    auto* layout = new QVBoxLayout(sides);
    layout->setContentsMargins(px(spaceTiny), px(spaceTiny), px(spaceTiny), px(spaceTiny));
    for (const auto& entry : kinds<Dimension>()) {
        const QString name = QString(keyOf(entry.value) + u' ' + nameOf(entry.value) + u": "_s + questionOfGap(entry.value));
        Side side{entry.value, new QLineEdit, wrappingLabel({}, {.size = textSmallest, .colour = TextColour::Secondary})};
        side.line->setAccessibleName(name);
        side.line->setMaxLength(maxNoteLength);
        explain(side.line, tr("Becomes a goal of this side, linked with the activity. Levels and months are written later."));
        connect(side.line, &QLineEdit::textChanged, this, [this] {
            keepTyped();
            m_count->setText(tr("%n new goal(s)", nullptr, goalCount()));
        });
        layout->addWidget(wrappingLabel(name, {.bold = true}));
        layout->addWidget(side.line);
        layout->addWidget(side.known);
        m_sides.push_back(side);
    }
    layout->addStretch(1);
    return sides;
}

void GapsDialog::keepTyped()
{
    for (size_t side = 0; side < m_sides.size(); ++side)
        m_typed[size_t(m_shown)][side] = m_sides[side].line->text();
}

void GapsDialog::showActivity(int place)
{
    m_shown = std::clamp(place, 0, int(m_activities.size()) - 1);
    const NoteId id = m_activities[size_t(m_shown)];
    const Note* note = m_plan.note(id);
    m_place->setText(tr("Activity %1 of %2").arg(m_shown + 1).arg(m_activities.size()));
    m_activity->setText(QString(m_plan.label(id) + u' ' + note->text));
    const std::array<QString, 4> typed = m_typed[size_t(m_shown)];
    for (size_t i = 0; i < m_sides.size(); ++i) {
        QStringList known;
        for (const Goal& goal : m_plan.goals)
            if (goal.activity == id && goal.dimension == m_sides[i].dimension)
                known << goal.statement;
        m_sides[i].known->setText(tr("Already a goal: %1").arg(known.join(u" · "_s)));
        m_sides[i].known->setVisible(!known.isEmpty());
        const QSignalBlocker quiet(m_sides[i].line);
        m_sides[i].line->setText(typed[i]);
    }
    m_count->setText(tr("%n new goal(s)", nullptr, goalCount()));
    m_back->setEnabled(m_shown > 0);
    m_next->setEnabled(m_shown + 1 < int(m_activities.size()));
    m_sides.front().line->setFocus();
}

int GapsDialog::goalCount() const
{
    int count = 0;
    for (const auto& lines : m_typed)
        count += int(std::count_if(lines.begin(), lines.end(), [](const QString& line) { return !line.trimmed().isEmpty(); }));
    return count;
}

Edit GapsDialog::edit() const
{
    std::vector<Edit> goals;
    QString letter;
    for (size_t activity = 0; activity < m_typed.size(); ++activity)
        for (size_t side = 0; side < m_sides.size(); ++side) {
            edits::GoalFields fields;
            fields.statement = m_typed[activity][side].trimmed();
            if (fields.statement->isEmpty())
                continue;
            fields.dimension = m_sides[side].dimension;
            fields.activity = m_activities[activity];
            fields.baseline.emplace();
            letter = keyOf(m_sides[side].dimension);
            goals.push_back(edits::addGoal(fields));
        }
    return together(goals, {letter});
}

void GapsDialog::accept()
{
    if (goalCount() > 0)
        QDialog::accept();
    else
        reject();
}

} // namespace tambon
