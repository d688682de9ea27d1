#include "ui/review/readerplan.h"

#include "core/base/text.h"
#include "ui/review/readernumbers.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/turningrow.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sideOfStep = 40;

/// The key of each view in what is remembered, in the order of View.
const QStringList& viewKeys()
{
    static const QStringList keys{u"since"_s, u"overview"_s, u"list"_s, u"numbers"_s};
    return keys;
}

QPushButton* stepButton(const QString& iconName, const QString& name, const QString& help)
{
    auto* button = new QPushButton;
    button->setAutoDefault(false);
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setFixedSize(px(sideOfStep), px(heightControl));
    explain(button, help);
    return button;
}

} // namespace

ReaderPlan::ReaderPlan(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceSmall), 0);
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(createHead());
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    m_title = wrappingLabel({}, {.size = textImportant, .bold = true});
    m_facts = wrappingLabel({}, {.size = textSmallest, .colour = TextColour::Secondary});
    titles->addWidget(m_title);
    titles->addWidget(m_facts);
    layout->addLayout(titles);
    m_problem = wrappingLabel({}, {.colour = TextColour::Must});
    m_problem->hide();
    layout->addWidget(m_problem);
    m_stack = new QStackedWidget;
    createViews();
    layout->addWidget(m_stack, 1);
    chooseView(View::List);
}

QWidget* ReaderPlan::createHead()
{
    auto* head = new TurningRow(px(spaceSmall));
    auto* steps = new QWidget;
    auto* row = new QHBoxLayout(steps);
    row->setContentsMargins({});
    row->setSpacing(px(spaceMedium));
    m_previous = stepButton(u"chevron-left"_s, tr("Previous plan"), tr("Saves and goes to the plan before (Ctrl+Page Up)."));
    m_next = stepButton(u"chevron-right"_s, tr("Next plan"), tr("Saves and goes to the next plan (Ctrl+Page Down)."));
    connect(m_previous, &QPushButton::clicked, this, &ReaderPlan::previousRequested);
    connect(m_next, &QPushButton::clicked, this, &ReaderPlan::nextRequested);
    m_position = plainLabel({});
    row->addWidget(m_previous);
    row->addWidget(m_position);
    row->addWidget(m_next);
    row->addStretch();
    head->add(steps, 1);
    m_views = new SegmentedSwitch;
    m_views->setAccessibleName(tr("How the plan is shown"));
    connect(m_views, &SegmentedSwitch::chosen, this, [this](int part) { chooseView(static_cast<View>(part)); });
    head->add(m_views);
    return head;
}

void ReaderPlan::createViews()
{
    m_since = new SinceView;
    m_overview = new ReaderSheet(ReaderSheet::Mode::Overview);
    m_list = new ReaderSheet(ReaderSheet::Mode::List);
    m_numbers = new ReaderNumbers;
    addView(View::Since, m_since, tr("Since last time"), tr("The old remarks one by one, the group's answer, and what changed there."));
    addView(View::Overview, m_overview, tr("Overview"), tr("The nine blocks of the canvas together."));
    addView(View::List, m_list, tr("List"), tr("All notes, block by block."));
    addView(View::Numbers, m_numbers, tr("Numbers"), tr("What the plan costs and brings."));
    m_views->part(int(View::Since))->hide();
    connect(m_since, &SinceView::noteRequested, this, [this](const NoteId& note) {
        chooseView(View::List);
        goToNote(note);
        takeFocus();
    });
    for (ReaderSheet* sheet : {m_overview, m_list}) {
        sheet->installEventFilter(this);
        connect(sheet, &ReaderSheet::focusMoved, this, [this, sheet] { followFocus(sheet); });
        connect(sheet, &ReaderSheet::commentRequested, this, &ReaderPlan::commentRequested);
        connect(sheet, &ReaderSheet::leaveRequested, this, &ReaderPlan::leaveRequested);
        connect(sheet, &ReaderSheet::listRequested, this, [this](Block block) {
            chooseView(View::List);
            goToNote(m_plan->notesIn(block).front()->id);
        });
    }
}

void ReaderPlan::addView(View view, QWidget* content, const QString& name, const QString& help)
{
    QToolButton* part = m_views->addPart(name);
    explain(part, help);
    m_stack->insertWidget(int(view), pageScroll(content));
}

/// Both sheets have the same note, so that changing the view stays with it.
void ReaderPlan::followFocus(const ReaderSheet* from)
{
    ReaderSheet* other = from == m_list ? m_overview : m_list;
    const QSignalBlocker silent(other);
    other->focusNote(from->focusedNote());
}

void ReaderPlan::setPlan(std::shared_ptr<const Plan> plan, const QString& title, const QString& facts, const QString& problem)
{
    m_plan = std::move(plan);
    m_title->setText(title);
    m_facts->setText(facts);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_stack->setVisible(m_plan != nullptr);
    m_overview->setPlan(m_plan);
    m_list->setPlan(m_plan);
    m_numbers->setPlan(m_plan.get());
    for (int i = 0; i < m_stack->count(); ++i)
        if (auto* area = qobject_cast<QScrollArea*>(m_stack->widget(i)))
            area->ensureVisible(0, 0);
}

bool ReaderPlan::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const std::optional<RubricMark> mark = rubricMarkOf(*static_cast<QKeyEvent*>(event));
    if (!mark || *mark == RubricMark()) // a score is taken away at its row only
        return false;
    Q_EMIT marked(*mark);
    return true;
}

void ReaderPlan::setPosition(int at, int count)
{
    m_position->setText(tr("Plan %1 of %2").arg(QString::number(at), QString::number(count)));
    m_previous->setEnabled(at > 1);
    m_next->setEnabled(at < count);
}

void ReaderPlan::setSince(const std::vector<SincePoint>& points, const QString& other)
{
    const bool any = !points.empty();
    m_views->part(int(View::Since))->setVisible(any);
    m_since->show(points, other);
    if (!any && m_view == View::Since)
        chooseView(View::List);
}

void ReaderPlan::setMarks(const QHash<NoteId, CommentMark>& marks)
{
    m_overview->setMarks(marks);
    m_list->setMarks(marks);
}

void ReaderPlan::chooseView(View view)
{
    m_view = view;
    m_views->setCurrent(int(view));
    m_stack->setCurrentIndex(int(view));
}

ReaderSheet* ReaderPlan::sheet() const
{
    return m_view == View::Overview ? m_overview : m_view == View::List ? m_list : nullptr;
}

void ReaderPlan::goToNote(const NoteId& note)
{
    if (sheet() == nullptr)
        chooseView(View::List);
    sheet()->focusNote(note);
}

void ReaderPlan::goTo(const ReaderPlace& place)
{
    if (!place.note.isNull())
        goToNote(place.note);
    else if (place.where.startsWith(u"income_line/") || place.where.startsWith(u"need/") || place.where == u"section/numbers"_s)
        chooseView(View::Numbers);
}

ReaderPlace ReaderPlan::focusedPlace() const
{
    if (!m_plan)
        return {};
    if (m_view == View::Numbers)
        return m_numbers->focusedPlace();
    const NoteId id = sheet() != nullptr ? sheet()->focusedNote() : m_list->focusedNote();
    const Note* note = m_plan->note(id);
    return note ? ReaderPlace{.note = id, .about = QString(m_plan->label(id) + u' ' + beginningOf(note->text))} : ReaderPlace();
}

void ReaderPlan::takeFocus()
{
    QWidget* field = sheet() != nullptr ? sheet() : m_view == View::Numbers ? m_numbers->firstField() : m_since->firstField();
    if (field != nullptr)
        field->setFocus(Qt::ShortcutFocusReason);
    else
        m_views->part(int(m_view))->setFocus(Qt::ShortcutFocusReason);
}

bool ReaderPlan::hasKeyboard() const { return m_stack->isAncestorOf(QApplication::focusWidget()); }

QString ReaderPlan::placeInPlan() const
{
    const auto* area = qobject_cast<QScrollArea*>(m_stack->currentWidget());
    return QStringList{viewKeys()[int(m_view)], m_list->focusedNote().text(), QString::number(area ? area->verticalScrollBar()->value() : 0)}.join(u' ');
}

void ReaderPlan::restorePlace(const QString& place)
{
    const QStringList parts = place.split(u' ');
    const qsizetype view = viewKeys().indexOf(parts.value(0));
    if (view < 0 || (view == int(View::Since) && m_views->part(0)->isHidden()))
        return;
    chooseView(static_cast<View>(view));
    if (!parts.value(1).isEmpty()) {
        m_list->focusNote(NoteId(parts.value(1)));
        m_overview->focusNote(NoteId(parts.value(1)));
    }
    if (auto* area = qobject_cast<QScrollArea*>(m_stack->currentWidget()))
        area->verticalScrollBar()->setValue(parts.value(2).toInt());
}

} // namespace tambon
