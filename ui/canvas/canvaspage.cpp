#include "ui/canvas/canvaspage.h"

#include "ui/canvas/linkwords.h"
#include "ui/canvas/steppage.h"
#include "ui/canvas/threadlegend.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace tambon {

namespace {

constexpr double largestGridScale = 1.45;
constexpr int smallestGridWidth = 1000; ///< design pixels; a narrower page shows one step at a time

} // namespace

CanvasPage::CanvasPage(Document& document, QWidget* parent)
    : Page(document, parent)
    , m_stack(new QStackedWidget(this))
    , m_overview(new CanvasView(document, CanvasView::Mode::Overview, nullptr))
    , m_overviewScroll(new QScrollArea(this))
    , m_twin(plainLabel({}, {}, this))
    , m_legend(new ThreadLegend(document, this))
    , m_step(new StepPage(document, this))
{
    auto* grid = new QWidget(this);
    auto* column = new QVBoxLayout(grid);
    column->setContentsMargins(px(spaceSmall), 0, px(spaceSmall), px(spaceSmall));
    column->setSpacing(0);
    auto* strip = new QHBoxLayout;
    strip->setContentsMargins(px(spaceSmall), px(spaceTiny), 0, px(spaceTiny));
    strip->addWidget(new IconMark(QStringLiteral("link"), TextColour::Main, 20, this));
    strip->setSpacing(px(spaceSmall));
    m_twin->setMinimumHeight(px(30));
    strip->addWidget(m_twin);
    strip->addWidget(m_legend, 1);
    column->addLayout(strip);
    m_overviewScroll->setFrameShape(QFrame::NoFrame);
    m_overviewScroll->setWidgetResizable(true);
    m_overviewScroll->setFocusPolicy(Qt::NoFocus);
    m_overviewScroll->setWidget(m_overview);
    m_overview->setAutoFillBackground(false);
    m_overviewScroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_overviewScroll, 1);
    m_stack->setMinimumSize(1, 1);
    m_stack->addWidget(grid);
    m_stack->addWidget(m_step);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);

    for (CanvasView* view : {m_overview, &m_step->view()}) {
        connect(view, &CanvasView::focusChanged, this, &CanvasPage::refreshStrip);
        connect(view, &CanvasView::contextMenuRequested, this, &CanvasPage::showContextMenu);
        connect(view, &CanvasView::hint, this, [this](const QString& words) {
            m_hint = words;
            refreshStrip();
        });
    }
    connect(m_overview, &CanvasView::failed, this, &Page::failed);
    connect(m_step, &StepPage::failed, this, &Page::failed);
    connect(m_overview, &CanvasView::uncommittedChanged, this, &Page::uncommittedChanged);
    connect(m_step, &StepPage::uncommittedChanged, this, &Page::uncommittedChanged);
    connect(m_step, &StepPage::photosWanted, this, &CanvasPage::photosWanted);
    connect(m_step, &StepPage::photosOpened, this, [this] { Q_EMIT jumpRequested({PageKind::Photos, {}, {}, {}, {}}); });
    connect(m_step, &StepPage::blockShown, this, &Page::statusChanged);
    connect(m_step, &StepPage::incomeGridRequested, this, [this] {
        Target target;
        target.page = PageKind::Check;
        target.checkView = CheckView::IncomeGrid;
        Q_EMIT jumpRequested(target);
    });
    connect(m_overview, &CanvasView::openStepRequested, this, [this](Block block) {
        chooseView(View::Step);
        m_step->showBlock(block);
    });
    connect(&document, &Document::changed, this, &CanvasPage::refreshStrip);
    makeActions();
    retranslate();
}

QAction* CanvasPage::action(const char* iconName, const QList<QKeySequence>& keys)
{
    auto* made = new QAction(this);
    if (*iconName != '\0')
        made->setIcon(icon(QString::fromLatin1(iconName)));
    made->setShortcuts(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(made);
    return made;
}

void CanvasPage::makeActions()
{
    m_add = action("add", {Qt::CTRL | Qt::Key_Return});
    m_edit = action("pencil", {});
    m_delete = action("trash", {Qt::Key_Delete});
    m_link = action("link", {Qt::CTRL | Qt::Key_L});
    m_move = action("move", {Qt::CTRL | Qt::Key_M});
    m_moveUp = action("up", {});
    m_moveDown = action("down", {});
    m_toOverview = action("overview", {Qt::CTRL | Qt::SHIFT | Qt::Key_1});
    m_toStep = action("step", {Qt::CTRL | Qt::SHIFT | Qt::Key_2});
    m_previous = action("chevron-left", {Qt::CTRL | Qt::Key_PageUp});
    m_next = action("chevron-right", {Qt::CTRL | Qt::Key_PageDown});
    m_helper = action("info", {Qt::Key_F4});
    m_helper->setCheckable(true);
    m_helper->setChecked(true);
    connect(m_add, &QAction::triggered, this, [this] { view() == View::Step ? m_step->focusEntry() : activeView().addNote(); });
    connect(m_edit, &QAction::triggered, this, [this] { activeView().editFocused(); });
    connect(m_delete, &QAction::triggered, this, [this] { activeView().deleteChosen(); });
    connect(m_link, &QAction::triggered, this, [this] {
        // From a single step the other notes are out of sight, so linking happens where all of them are.
        const NoteId note = activeView().focusedNote();
        if (view() == View::Step)
            chooseView(View::Overview);
        activeView().setFocus();
        activeView().focusNote(note);
        activeView().isLinking() ? activeView().endLinking() : activeView().startLinking();
    });
    connect(m_move, &QAction::triggered, this, [this] { activeView().waitForBlockNumber(); });
    connect(m_moveUp, &QAction::triggered, this, [this] { activeView().reorderFocused(-1); });
    connect(m_moveDown, &QAction::triggered, this, [this] { activeView().reorderFocused(1); });
    connect(m_toOverview, &QAction::triggered, this, [this] { chooseView(View::Overview); });
    connect(m_toStep, &QAction::triggered, this, [this] { chooseView(View::Step); });
    connect(m_previous, &QAction::triggered, this, [this] { nextStep(-1); });
    connect(m_next, &QAction::triggered, this, [this] { nextStep(1); });
    connect(m_helper, &QAction::toggled, m_step, &StepPage::setHelperShown);

    m_thread = new QAction(icon(QStringLiteral("thread")), {}, this);
    auto* threads = new QMenu(this);
    for (int thread = 0; thread <= threadCount; ++thread) {
        QAction* colour = action("", {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + thread))});
        connect(colour, &QAction::triggered, this, [this, thread] { activeView().setThreadOfChosen(thread); });
        threads->addAction(colour);
        m_threads << colour;
    }
    m_thread->setMenu(threads);
    for (const Block block : allBlocks) {
        QAction* go = action("", {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number(block)))});
        connect(go, &QAction::triggered, this, [this, block] { goToBlock(block); });
        m_blocks << go;
        auto* moveTo = new QAction(this);
        connect(moveTo, &QAction::triggered, this, [this, block] { activeView().moveChosenTo(block); });
        m_moveTargets << moveTo;
    }

    m_switch = new SegmentedSwitch(this);
    m_switch->addPart(tr("Overview"), icon(QStringLiteral("overview")));
    m_switch->addPart(tr("Step by step"), icon(QStringLiteral("step")));
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int index) {
        chooseView(index == 0 ? View::Overview : View::Step);
    });
    auto* switchAction = new QWidgetAction(this);
    switchAction->setDefaultWidget(m_switch);
    m_switchAction = switchAction;
}

void CanvasPage::retranslate()
{
    setAccessibleName(tr("Canvas"));
    m_add->setText(tr("Add note"));
    m_edit->setText(tr("Edit note"));
    m_delete->setText(tr("Delete"));
    m_link->setText(tr("Link"));
    m_move->setText(tr("Move to step…"));
    m_moveUp->setText(tr("Move up\tAlt+Up"));
    m_moveDown->setText(tr("Move down\tAlt+Down"));
    m_thread->setText(tr("Thread"));
    m_toOverview->setText(tr("Overview"));
    m_toStep->setText(tr("Step by step"));
    m_previous->setText(tr("Previous step"));
    m_next->setText(tr("Next step"));
    m_helper->setText(tr("Helper column"));
    m_switch->part(0)->setText(tr("Overview"));
    m_switch->part(1)->setText(tr("Step by step"));
    m_switch->setAccessibleName(tr("View of the canvas"));
    for (int thread = 1; thread <= threadCount; ++thread)
        m_threads[thread]->setIconText(tr("Thread %1").arg(thread)); // how lists of keys name it
    for (int thread = 0; thread <= threadCount; ++thread)
        m_threads[thread]->setText(thread == 0 ? tr("No thread") : escapedMnemonic(QString(threadGlyph(thread) + u' ' + plan().threadName(thread))));
    for (const Block block : allBlocks) {
        const QString name = QString::number(number(block)) + u' ' + blockName(block);
        m_blocks[number(block) - 1]->setText(tr("Go to %1").arg(name));
        m_moveTargets[number(block) - 1]->setText(escapedMnemonic(name));
    }
    refreshStrip();
}

QList<QAction*> CanvasPage::toolbarActions() { return {m_add, m_switchAction, m_thread, m_link, m_move}; }

QList<QAction*> CanvasPage::planActions()
{
    return QList<QAction*>{m_add, m_edit, m_delete, m_link, m_move, m_moveUp, m_moveDown, m_thread, m_previous, m_next, m_helper} + m_blocks;
}

QString CanvasPage::statusText() const
{
    const QString notes = tr("%n note(s)", nullptr, int(plan().notes.size()));
    if (view() == View::Step)
        return tr("Step %1 of 9").arg(number(m_step->block())) + QStringLiteral("  ·  ") + notes;
    return notes;
}

CanvasPage::View CanvasPage::view() const { return m_stack->currentIndex() == 0 ? View::Overview : View::Step; }

std::optional<Block> CanvasPage::shownStep() const
{
    return view() == View::Step ? std::optional(m_step->block()) : std::nullopt;
}

void CanvasPage::setView(View wanted)
{
    const Block block = activeView().currentBlock();
    const NoteId note = activeView().focusedNote();
    (void)commitEditors();
    const bool changes = view() != wanted;
    m_stack->setCurrentIndex(wanted == View::Overview ? 0 : 1);
    m_switch->setCurrent(wanted == View::Overview ? 0 : 1);
    if (changes && wanted == View::Step)
        m_step->showBlock(block);
    if (changes && isVisible()) {
        if (wanted == View::Step && note.isNull())
            m_step->focusEntry();
        else
            activeView().setFocus();
        if (!note.isNull())
            activeView().focusNote(note);
    }
    Q_EMIT statusChanged();
    refreshStrip();
}

void CanvasPage::chooseView(View wanted)
{
    m_viewChosenByUser = true;
    setView(wanted);
}

CanvasView& CanvasPage::activeView() { return view() == View::Overview ? *m_overview : m_step->view(); }
const CanvasView& CanvasPage::activeView() const { return view() == View::Overview ? *m_overview : m_step->view(); }

void CanvasPage::goToBlock(Block block)
{
    if (view() == View::Step) {
        m_step->showBlock(block);
        m_step->focusEntry();
        return;
    }
    m_overview->setFocus();
    m_overview->focusBlock(block);
}

void CanvasPage::nextStep(int by)
{
    const int next = qBound(1, number(activeView().currentBlock()) + by, 9);
    goToBlock(static_cast<Block>(next));
}

void CanvasPage::goTo(const Target& target)
{
    const Note* note = plan().note(target.note);
    const std::optional<Block> block = note ? note->block : target.block;
    if (block && view() == View::Step)
        m_step->showBlock(*block);
    if (view() == View::Step && note == nullptr) {
        m_step->focusEntry();
        return;
    }
    activeView().setFocus();
    if (note != nullptr)
        activeView().focusNote(note->id);
    else if (block)
        activeView().focusBlock(*block);
}

bool CanvasPage::commitEditors()
{
    const bool grid = m_overview->commitEditor();
    return m_step->commitEntry() && grid;
}

bool CanvasPage::hasUncommittedText() const { return m_overview->hasUncommittedText() || m_step->hasUncommittedText(); }

void CanvasPage::refreshStrip()
{
    const NoteId focused = m_overview->focusedNote();
    const Note* note = plan().note(focused);
    if (!m_hint.isEmpty())
        m_twin->setText(m_hint);
    else if (note != nullptr)
        m_twin->setText(shortened(note->text.simplified(), designFont(textBase, true), px(240)) + QStringLiteral("  ") + linkSummary(plan(), focused));
    else
        m_twin->setText(tr("Choose a note to see what it is linked with"));
    for (int thread = 1; thread <= threadCount && thread < m_threads.size(); ++thread)
        m_threads[thread]->setText(escapedMnemonic(QString(threadGlyph(thread) + u' ' + plan().threadName(thread))));
    Q_EMIT statusChanged();
}

/// A grid that cannot be read is no overview: large text or a small window shows one step at a time until the user says
/// otherwise.
void CanvasPage::chooseFittingView()
{
    if (!isVisible() || m_viewChosenByUser)
        return;
    const bool fits = textScale() < largestGridScale && width() >= px(smallestGridWidth);
    const View fitting = fits ? View::Overview : View::Step;
    if (fitting != view()) // the page is also resized while someone types
        setView(fitting);
}

void CanvasPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    chooseFittingView();
}

void CanvasPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        m_viewChosenByUser = false;
        chooseFittingView();
    }
}

void CanvasPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    chooseFittingView();
}

void CanvasPage::showContextMenu(const QPoint& place)
{
    QMenu menu(this);
    menu.addActions({m_add, m_edit, m_link});
    menu.addMenu(m_thread->menu())->setText(m_thread->text());
    QMenu* targets = menu.addMenu(tr("Move to step"));
    targets->addActions(m_moveTargets);
    menu.addActions({m_moveUp, m_moveDown});
    menu.addSeparator();
    menu.addAction(m_delete);
    menu.exec(place);
}

} // namespace tambon
