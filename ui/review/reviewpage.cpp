#include "ui/review/reviewpage.h"

#include "core/review/review.h"
#include "ui/review/commenteditor.h"
#include "ui/review/readernumbers.h"
#include "ui/review/readerplan.h"
#include "ui/review/reviewdesk.h"
#include "ui/review/reviewpanel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/offerbar.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int reviewPanelWidth = 512;
constexpr int leastReviewPanel = 420;
constexpr int leastReadPlan = 360;

} // namespace

ReviewPage::ReviewPage(Library& library, QWidget* parent)
    : QWidget(parent)
    , m_desk(new ReviewDesk(library, this))
    , m_plan(new ReaderPlan)
    , m_panel(new ReviewPanel)
    , m_split(new QSplitter(Qt::Horizontal, this))
    , m_phrases(new QMenu(tr("Canned phrases"), this))
    , m_library(library)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_split);
    m_plan->setMinimumWidth(px(leastReadPlan));
    m_panel->setMinimumWidth(px(leastReviewPanel));
    m_split->addWidget(m_plan);
    m_split->addWidget(m_panel);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_split->setSizes({width() - px(reviewPanelWidth), px(reviewPanelWidth)});
    createActions();
    connectPlan();
    connectPanel();
    connect(m_desk, &ReviewDesk::planShown, this, &ReviewPage::showPlan);
    connect(m_desk, &ReviewDesk::failed, this, &ReviewPage::failed);
    connect(m_desk, &ReviewDesk::reviewChanged, this, [this](VersionId version) {
        showReview();
        Q_EMIT reviewChanged(version);
        Q_EMIT statusChanged();
    });
    showPlan();
}

ReviewPage::~ReviewPage() { leavePlan(); }

QAction* ReviewPage::addCommand(const QString& text, const QString& iconName, const QKeySequence& keys, const QString& help, void (ReviewPage::*act)())
{
    auto* action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    explain(action, help);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_menu << action;
    return action;
}

void ReviewPage::createActions()
{
    const auto separate = [this] { m_menu << static_cast<QAction*>(nullptr); };
    addCommand(tr("Next plan"), u"chevron-right"_s, Qt::CTRL | Qt::Key_PageDown, tr("Goes to the next plan of the queue."), &ReviewPage::goNext);
    addCommand(tr("Previous plan"), u"chevron-left"_s, Qt::CTRL | Qt::Key_PageUp, tr("Goes to the plan before."), &ReviewPage::goPrevious);
    QAction* save = addCommand(tr("Save, next plan"), u"save"_s, Qt::CTRL | Qt::Key_Return, tr("Gives the decision and goes to the next plan."), &ReviewPage::saveAndGo);
    save->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    separate();
    QAction* comment = addCommand(tr("Comment"), u"comment"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_M,
        tr("Writes a comment on the note or line that is chosen in the plan."), &ReviewPage::writeComment);
    QAction* phrases = m_phrases->menuAction();
    phrases->setIcon(icon(u"list"_s));
    explain(phrases, tr("Sentences that readers need again and again. What stands in braces is yours to fill in."));
    m_menu << phrases;
    addCommand(tr("Decide"), u"ok"_s, Qt::CTRL | Qt::Key_D, tr("Goes to the decision."), &ReviewPage::decideNow);
    addCommand(tr("Plan or scores"), u"split"_s, Qt::Key_F6, tr("Takes the keyboard from the plan to the scores or back."), &ReviewPage::switchSides);
    separate();
    m_undo = addCommand(tr("Undo last decision"), u"undo"_s, {}, tr("Takes the last decision and the plan's new status back. The log keeps both."), &ReviewPage::undoDecision);
    QAction* compare = addCommand(tr("Compare plans"), u"frame"_s, {}, tr("Shows this plan beside others."), &ReviewPage::compare);
    QAction* give = addCommand(tr("Return…"), u"export-pdf"_s, {}, tr("Writes the review file and the memo for this plan or for all that are decided."), &ReviewPage::giveBack);
    addCommand(tr("Log of this review…"), u"history"_s, {}, tr("What was done with this review, and when."), &ReviewPage::showLog);
    addCommand(tr("Change reader…"), u"person"_s, {}, tr("Under which name you read."), &ReviewPage::changeReader);
    m_toolbar = {m_undo, comment, phrases, compare, give};
}

void ReviewPage::connectPlan()
{
    connect(m_plan, &ReaderPlan::previousRequested, this, &ReviewPage::goPrevious);
    connect(m_plan, &ReaderPlan::nextRequested, this, &ReviewPage::goNext);
    connect(m_plan, &ReaderPlan::commentRequested, this, &ReviewPage::writeComment);
    connect(m_plan, &ReaderPlan::leaveRequested, this, &ReviewPage::takeKeyboard);
    connect(m_plan, &ReaderPlan::marked, this, [this](const RubricMark& mark) { m_panel->rubric().mark(mark); });
}

void ReviewPage::connectPanel()
{
    connect(&m_panel->rubric(), &RubricView::marked, m_desk, &ReviewDesk::mark);
    connect(&m_panel->comments(), &CommentList::openRequested, this, &ReviewPage::openComment);
    connect(&m_panel->comments(), &CommentList::removeRequested, this, &ReviewPage::removeComment);
    connect(&m_panel->comments(), &CommentList::chosen, this, [this](const QString& id) {
        for (const CommentList::Entry& entry : m_desk->comments())
            if (entry.id == id)
                m_plan->goTo(entry.comment.place);
    });
    connect(&m_panel->editor(), &CommentEditor::paused, this, &ReviewPage::pauseComment);
    connect(&m_panel->editor(), &CommentEditor::kept, this, &ReviewPage::keepComment);
    connect(&m_panel->editor(), &CommentEditor::dropped, this, &ReviewPage::dropComment);
    connect(&m_panel->decision(), &DecisionBar::paused, this, [this] { m_desk->keepDraft(m_panel->decision().typed()); });
    connect(&m_panel->decision(), &DecisionBar::saveRequested, this, &ReviewPage::saveAndGo);
    connect(m_panel, &ReviewPanel::readerNamed, this, [this](const QString& name) {
        m_desk->setReader(name);
        takeKeyboard();
    });
    m_panel->editor().phrasesButton()->setMenu(m_phrases);
    connect(m_phrases, &QMenu::aboutToShow, this, &ReviewPage::fillPhrases);
}

void ReviewPage::showQueue(const std::vector<VersionId>& versions, int at)
{
    leavePlan();
    m_desk->setQueue(versions, at);
    takeKeyboard();
}

VersionId ReviewPage::shownVersion() const { return m_desk->version(); }

const std::vector<VersionId>& ReviewPage::queue() const { return m_desk->queue(); }

QList<QAction*> ReviewPage::toolbarActions() const { return m_toolbar; }

QList<QAction*> ReviewPage::menuActions() const { return m_menu; }

QString ReviewPage::statusText() const
{
    QStringList parts;
    if (m_desk->savedAt().isValid())
        parts << tr("Saved %1").arg(m_desk->savedAt().toLocalTime().toString(u"HH:mm"_s));
    parts << tr("Plan is read only") << tr("0–3 scores and goes on");
    return parts.join(u" · "_s);
}

QString ReviewPage::countText() const { return tr("Read today: %n plan(s)", nullptr, m_desk->readToday()); }

void ReviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_split->setSizes({std::max(px(leastReadPlan), width() - px(reviewPanelWidth)), px(reviewPanelWidth)});
}

/// Everything of a plan that was not shown before.
void ReviewPage::showPlan()
{
    m_panel->editor().hide();
    m_panel->offers().dismiss();
    const std::optional<LibraryLine>& line = m_desk->line();
    setEnabled(line.has_value());
    QStringList facts;
    if (line) {
        facts << QStringList{line->organisation, line->tambon, line->amphoe, line->province}.join(u' ').simplified();
        facts << (line->number > 0 ? tr("No. %1").arg(line->number) : tr("working copy"));
    }
    facts.removeAll(QString());
    m_plan->setPlan(m_desk->plan(), line ? line->title : QString(), facts.join(u" · "_s), m_desk->problem());
    m_plan->setPosition(m_desk->at() + 1, int(m_desk->queue().size()));
    m_plan->setSince(m_desk->since(), m_desk->elsewhere());
    m_panel->rubric().setRows(m_desk->rows());
    showReview();
    m_panel->rubric().setCurrent(m_panel->rubric().firstOpen());
    m_panel->decision().setTyped(m_desk->decision());
    m_panel->decision().setIsLast(m_desk->at() + 1 >= int(m_desk->queue().size()));
    if (const QString place = m_desk->remembered(u"place"_s); !place.isEmpty())
        m_plan->restorePlace(place);
    else
        m_plan->chooseView(m_desk->since().empty() ? ReaderPlan::View::List : ReaderPlan::View::Since);
    Q_EMIT statusChanged();
}

/// What is in the review, without touching what is being typed.
void ReviewPage::showReview()
{
    const ReviewSum sum = m_desk->sum();
    m_panel->rubric().setMarks(m_desk->marks());
    m_panel->setScore(sum.scored, sum.rows, sum.score, sum.most);
    m_panel->comments().setEntries(m_desk->comments());
    m_panel->setNotice(m_desk->notice());
    m_panel->setWritable(m_desk->isWritable());
    m_panel->askForReader(m_desk->plan() != nullptr && m_desk->reader().isEmpty());
    m_undo->setEnabled(m_desk->canUndoDecision());
    showPins();
}

void ReviewPage::showPins()
{
    QHash<NoteId, CommentMark> pins;
    for (const CommentList::Entry& entry : m_desk->comments())
        if (!entry.comment.place.note.isNull())
            pins[entry.comment.place.note].add(entry.comment.weight);
    m_plan->setMarks(pins);
}

void ReviewPage::takeKeyboard()
{
    if (m_desk->isWritable() && m_panel->rubric().currentRow() != nullptr)
        m_panel->rubric().currentRow()->setFocus(Qt::OtherFocusReason);
    else if (!m_desk->reader().isEmpty())
        m_plan->takeFocus();
}

void ReviewPage::leavePlan()
{
    if (m_desk->version() == 0)
        return;
    if (m_panel->editor().isOpen())
        pauseComment();
    m_desk->keepDraft(m_panel->decision().typed());
    m_desk->remember(u"place"_s, m_plan->placeInPlan());
}

bool ReviewPage::settleEditor() { return !m_panel->editor().isOpen() || m_panel->editor().typed().text.isEmpty() || m_panel->editor().keep(); }

void ReviewPage::goNext()
{
    leavePlan();
    if (m_desk->goTo(m_desk->at() + 1))
        takeKeyboard();
    else
        Q_EMIT said(tr("This is the last plan of the queue."));
}

void ReviewPage::goPrevious()
{
    leavePlan();
    if (m_desk->goTo(m_desk->at() - 1))
        takeKeyboard();
    else
        Q_EMIT said(tr("This is the first plan of the queue."));
}

void ReviewPage::saveAndGo()
{
    if (!settleEditor())
        return;
    const TypedDecision typed = m_panel->decision().typed();
    if (needsReason(typed.decision) && typed.reason.isEmpty())
        return m_panel->decision().showProblem(tr("Write why first: the group must know what to do."));
    const bool isNew = !m_desk->isDecided() || m_desk->decision() != typed;
    if (m_desk->isWritable() && typed.decision != ReviewDecision::None && isNew && !m_desk->decide(typed))
        return;
    goNext();
}

void ReviewPage::switchSides()
{
    if (m_plan->hasKeyboard())
        takeKeyboard();
    else
        m_plan->takeFocus();
}

void ReviewPage::decideNow() { m_panel->decision().takeFocus(); }

void ReviewPage::undoDecision()
{
    leavePlan();
    if (m_desk->undoDecision()) {
        Q_EMIT said(tr("The last decision is taken back."));
        takeKeyboard();
    }
}

void ReviewPage::compare()
{
    if (m_desk->version() != 0)
        Q_EMIT compareRequested({m_desk->version()});
}

} // namespace tambon
