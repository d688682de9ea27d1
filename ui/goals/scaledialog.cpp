#include "ui/goals/scaledialog.h"

#include "core/edit/capacitysteps.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/problemstrip.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int scaleDialogWidth = 760;
constexpr int scaleDialogHeight = 520;
constexpr size_t fewestScaleLevels = 2;
constexpr size_t mostScaleLevels = 11;

std::vector<ScaleLevel> usualLevels()
{
    std::vector<ScaleLevel> levels;
    for (int level = 0; level <= usualTopLevel; ++level)
        levels.push_back({.id = {}, .position = level, .name = usualLevelName(level), .anchor = {}});
    return levels;
}

} // namespace

ScaleDialog::ScaleDialog(const Plan& plan, QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_problem(new ProblemStrip)
{
    setWindowTitle(tr("Scale of the goals"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(wrappingLabel(tr("These levels are a proposal, not an official scale. Write them as your group says them, from the lowest to the highest.")));
    m_content = createLines();
    for (const ScaleLevel& level : plan.capacity.scaleLevels.empty() ? usualLevels() : plan.capacity.scaleLevels)
        addLine(level);
    layout->addWidget(pageScroll(m_content, this), 1);
    layout->addWidget(createTools());
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Keep"));
    explain(buttons->button(QDialogButtonBox::Ok), tr("Goals are shown with these levels from now on."));
    connect(buttons, &QDialogButtonBox::accepted, this, &ScaleDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ScaleDialog::reject);
    layout->addWidget(buttons);
    refresh();
    resize(QSize(px(scaleDialogWidth), px(scaleDialogHeight)).boundedTo(screen()->availableSize() * 9 / 10));
}

void ScaleDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_content->setMinimumHeight(m_content->sizeHint().height()); // levels scroll, they are never squeezed
}

QWidget* ScaleDialog::createLines()
{
    auto* lines = new QWidget;
    auto* outer = new QVBoxLayout(lines);
    outer->setContentsMargins(px(spaceTiny), px(spaceTiny), px(spaceTiny), px(spaceTiny));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(px(spaceMedium));
    auto* head = plainLabel(tr("Level"), {.colour = TextColour::Secondary});
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_grid->addWidget(head, 0, 1);
    m_grid->setColumnStretch(1, 1);
    outer->addLayout(m_grid);
    outer->addStretch(1);
    return lines;
}

QWidget* ScaleDialog::createTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    m_add = new QPushButton(icon(u"add"_s), tr("Add a level"));
    explain(m_add, tr("Adds a level above the highest."));
    m_remove = new QPushButton(icon(u"trash"_s), tr("Remove the highest"));
    explain(m_remove, tr("Takes the highest level away. Two always stay."));
    auto* usual = new QPushButton(icon(u"undo"_s), tr("The usual 0–4"));
    explain(usual, tr("Fills in the levels that the program proposes."));
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine({.id = {}, .name = {}, .anchor = {}});
        m_lines.back().name->setFocus();
        refresh();
    });
    connect(m_remove, &QPushButton::clicked, this, &ScaleDialog::removeLast);
    connect(usual, &QPushButton::clicked, this, &ScaleDialog::showUsual);
    for (QPushButton* button : {m_add, m_remove, usual}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    return tools;
}

void ScaleDialog::addLine(const ScaleLevel& level)
{
    const int number = int(m_lines.size());
    Line line{level.id, plainLabel(QString::number(number), {.bold = true}), new QLineEdit(level.name), new QLineEdit(level.anchor)};
    line.name->setAccessibleName(tr("Name of level %1").arg(number));
    line.anchor->setAccessibleName(tr("How one knows level %1").arg(number));
    explain(line.name, tr("What people call this level."));
    explain(line.anchor, tr("What can be seen when it is reached."));
    line.anchor->setPlaceholderText(tr("How one knows it"));
    line.number->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // levels scroll, they are never squeezed
    m_grid->addWidget(line.number, 2 * number + 1, 0);
    m_grid->addWidget(line.name, 2 * number + 1, 1);
    m_grid->addWidget(line.anchor, 2 * number + 2, 1);
    m_lines.push_back(line);
}

void ScaleDialog::removeLast()
{
    if (m_lines.size() <= fewestScaleLevels)
        return;
    for (QWidget* part : {m_lines.back().number, static_cast<QWidget*>(m_lines.back().name), static_cast<QWidget*>(m_lines.back().anchor)})
        part->deleteLater();
    m_lines.pop_back();
    refresh();
}

void ScaleDialog::showUsual()
{
    const auto usual = usualLevels();
    while (m_lines.size() > usual.size())
        removeLast();
    for (size_t i = 0; i < usual.size(); ++i) {
        if (i == m_lines.size())
            addLine(usual[i]);
        m_lines[i].name->setText(usual[i].name);
        m_lines[i].anchor->clear();
    }
    refresh();
}

void ScaleDialog::refresh()
{
    m_problem->clear();
    m_add->setEnabled(m_lines.size() < mostScaleLevels);
    m_remove->setEnabled(m_lines.size() > fewestScaleLevels);
}

std::vector<ScaleLevel> ScaleDialog::levels() const
{
    std::vector<ScaleLevel> levels;
    for (const Line& line : m_lines)
        levels.push_back({.id = line.id, .position = int(levels.size()), .name = line.name->text().trimmed(), .anchor = line.anchor->text().trimmed()});
    return levels;
}

bool ScaleDialog::isUsual() const
{
    const auto usual = usualLevels();
    const auto own = levels();
    return own.size() == usual.size() && std::equal(own.begin(), own.end(), usual.begin(), [](const ScaleLevel& a, const ScaleLevel& b) { return a.name == b.name && a.anchor.isEmpty(); });
}

Edit ScaleDialog::edit() const { return scaleStep(isUsual() ? std::vector<ScaleLevel>() : levels()); }

void ScaleDialog::accept()
{
    Plan tried = m_plan;
    if (const auto done = edit().apply(tried); !done)
        return m_problem->show(done.error());
    QDialog::accept();
}

} // namespace tambon
