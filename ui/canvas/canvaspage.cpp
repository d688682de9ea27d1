#include "ui/canvas/canvaspage.h"

#include "ui/canvas/findbar.h"
#include "ui/canvas/linkwords.h"
#include "ui/canvas/noteactions.h"
#include "ui/canvas/parkingdrawer.h"
#include "ui/canvas/steppage.h"
#include "ui/canvas/threadlegend.h"
#include "ui/review/notepins.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/offerbar.h"
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

CanvasPage::CanvasPage(Document& document, QWidget* parent)
    : Page(document, parent)
    , m_stack(new QStackedWidget(this))
    , m_overview(new CanvasView(document, CanvasView::Mode::Overview, nullptr))
    , m_overviewScroll(new QScrollArea(this))
    , m_twin(plainLabel({}, {}, this))
    , m_legend(new ThreadLegend(document, this))
    , m_step(new StepPage(document, this))
    , m_list(new CanvasView(document, CanvasView::Mode::List, nullptr))
    , m_listScroll(new QScrollArea(this))
    , m_findBar(new FindBar(this))
    , m_offer(new OfferBar(this))
    , m_viewOffer(new OfferBar(this))
    , m_parking(new ParkingDrawer(document, this))
    , m_parkingPlace(new QWidget(this))
    , m_parkingTab(new QToolButton(m_parkingPlace))
{
    makeViews();
    makeAround();
    for (CanvasView* view : {m_overview, &m_step->view(), m_list})
        connectView(*view);
    connect(m_step, &StepPage::failed, this, &Page::failed);
    connect(m_step, &StepPage::uncommittedChanged, this, &Page::uncommittedChanged);
    connect(m_step, &StepPage::blockShown, this, &Page::statusChanged);
    connect(m_step, &StepPage::photosWanted, this, &CanvasPage::photosWanted);
    connect(m_step, &StepPage::photosOpened, this, [this] { Q_EMIT jumpRequested({PageKind::Photos, {}, {}, {}, {}}); });
    connect(m_step, &StepPage::incomeGridRequested, this, [this] {
        Target target;
        target.page = PageKind::Check;
        target.checkView = CheckView::IncomeGrid;
        Q_EMIT jumpRequested(target);
    });
    connect(&document, &Document::changed, this, [this] {
        m_offer->dismiss();
        refreshStrip();
        refreshParking();
        if (m_findBar->isVisible())
            find(m_findBar->query());
    });
    makeActions();
    retranslate();
    refreshParking();
}

CanvasPage::~CanvasPage() { delete m_parkingPlace; }

void CanvasPage::makeViews()
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
    m_listScroll->setFrameShape(QFrame::NoFrame);
    m_listScroll->setWidgetResizable(true);
    m_listScroll->setFocusPolicy(Qt::NoFocus);
    m_listScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_listScroll->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    m_listScroll->viewport()->setAutoFillBackground(false);
    auto* list = new QWidget(this);
    auto* margin = new QVBoxLayout(list);
    margin->setContentsMargins(px(spaceMedium), px(spaceTiny), px(spaceTiny), 0);
    margin->addWidget(m_listScroll);
    m_stack->addWidget(list);
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
    m_toList = action("list", {Qt::CTRL | Qt::SHIFT | Qt::Key_3});
    m_find = action("search", {Qt::CTRL | Qt::Key_F});
    m_findNext = action("", {Qt::Key_F3});
    m_findPrevious = action("", {Qt::SHIFT | Qt::Key_F3});
    m_zoomIn = action("", {Qt::CTRL | Qt::ALT | Qt::Key_Equal});
    m_zoomOut = action("", {Qt::CTRL | Qt::ALT | Qt::Key_Minus});
    m_zoomReset = action("", {});
    m_zoomFit = action("fit", {Qt::CTRL | Qt::ALT | Qt::Key_0});
    m_compact = action("", {});
    m_compact->setCheckable(true);
    m_lines = action("", {Qt::CTRL | Qt::SHIFT | Qt::Key_L});
    m_notes = new NoteActions(document(), this, [this]() -> CanvasView& { return activeView(); });
    connect(m_notes->needs(), &QAction::triggered, this, [this] {
        const Note* note = plan().note(activeView().focusedNote());
        if (note != nullptr && note->block == Block::Activity)
            Q_EMIT jumpRequested({PageKind::Numbers, {}, note->id, {}, {}});
    });
    m_previous = action("chevron-left", {Qt::CTRL | Qt::Key_PageUp});
    m_next = action("chevron-right", {Qt::CTRL | Qt::Key_PageDown});
    m_helper = action("info", {Qt::Key_F4});
    m_helper->setCheckable(true);
    m_helper->setChecked(true);
    connect(m_add, &QAction::triggered, this, [this] {
        const bool fromEntry = view() == View::Step && !activeView().hasFocus() && !activeView().isEditing();
        fromEntry ? m_step->focusEntry() : activeView().addNoteAfterFocused();
    });
    connect(m_edit, &QAction::triggered, this, [this] { activeView().editFocused(); });
    connect(m_delete, &QAction::triggered, this, [this] { activeView().deleteChosen(); });
    connect(m_link, &QAction::triggered, this, [this] {
        // From a single step the other notes are out of sight, so linking happens where all of them are.
        NoteId note = activeView().focusedNote();
        if (view() == View::Step) {
            const std::vector<const Note*> written = plan().notesIn(m_step->block());
            if (plan().note(note) == nullptr && !written.empty())
                note = written.back()->id; // from the line below the notes: the one written last
            chooseView(View::Overview);
        }
        activeView().setFocus();
        activeView().focusNote(note);
        activeView().isLinking() ? activeView().endLinking() : activeView().startLinking();
    });
    connect(m_move, &QAction::triggered, this, [this] { activeView().waitForBlockNumber(); });
    connect(m_moveUp, &QAction::triggered, this, [this] { activeView().reorderFocused(-1); });
    connect(m_moveDown, &QAction::triggered, this, [this] { activeView().reorderFocused(1); });
    connect(m_toOverview, &QAction::triggered, this, [this] { chooseView(View::Overview); });
    connect(m_toStep, &QAction::triggered, this, [this] { chooseView(View::Step); });
    connect(m_toList, &QAction::triggered, this, [this] { chooseView(View::List); });
    connect(m_find, &QAction::triggered, this, &CanvasPage::openFind);
    connect(m_findNext, &QAction::triggered, this, [this] { showMatch(1); });
    connect(m_findPrevious, &QAction::triggered, this, [this] { showMatch(-1); });
    connect(m_zoomIn, &QAction::triggered, this, [this] { activeView().setZoomPercent(activeView().zoomPercent() + 10); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { activeView().setZoomPercent(activeView().zoomPercent() - 10); });
    connect(m_zoomReset, &QAction::triggered, this, [this] { activeView().setZoomPercent(100); });
    connect(m_zoomFit, &QAction::triggered, this, [this] { activeView().fitOrReset(); });
    connect(m_compact, &QAction::triggered, this, [this](bool compact) { activeView().setCompact(compact); });
    connect(m_lines, &QAction::triggered, this, [this] {
        m_overview->setLines(static_cast<CanvasView::Lines>((int(m_overview->lines()) + 1) % 3));
        nameLines();
    });
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
    m_switch->addPart(tr("List"), icon(QStringLiteral("list")));
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int index) { chooseView(static_cast<View>(index)); });
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
    m_toList->setText(tr("List"));
    m_find->setText(tr("Find"));
    m_findNext->setText(tr("Next match"));
    m_findPrevious->setText(tr("Previous match"));
    m_zoomIn->setText(tr("Zoom in"));
    m_zoomOut->setText(tr("Zoom out"));
    m_zoomReset->setText(tr("Zoom 100 %"));
    m_zoomFit->setText(tr("Zoom to fit, or 100 %"));
    m_compact->setText(tr("One line a note"));
    nameLines();
    m_notes->retranslate();
    const auto help = [](QAction* described, const QString& words) {
        described->setToolTip(words);
        described->setWhatsThis(words);
    };
    help(m_toList, tr("All steps below each other, one note a row"));
    help(m_find, tr("Finds notes by their words"));
    help(m_findNext, tr("Goes to the next note found"));
    help(m_findPrevious, tr("Goes to the previous note found"));
    help(m_zoomIn, tr("Shows the canvas larger; Ctrl and the wheel do the same"));
    help(m_zoomOut, tr("Shows the canvas smaller; very small shows names and counts only"));
    help(m_zoomFit, tr("Shows all notes as large as they fit; once more in their normal size"));
    help(m_compact, tr("Shows each note in one line, so that more of them are seen"));
    help(m_lines, tr("Shows the lines of all links, of none, or of the chosen note again"));
    help(m_zoomReset, tr("Shows the canvas in its normal size"));
    m_previous->setText(tr("Previous step"));
    m_next->setText(tr("Next step"));
    m_helper->setText(tr("Helper column"));
    m_switch->part(0)->setText(tr("Overview"));
    m_switch->part(1)->setText(tr("Step by step"));
    m_switch->part(2)->setText(tr("List"));
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

/// What Ctrl+Shift+L does next, as the menu says it.
void CanvasPage::nameLines()
{
    switch (m_overview->lines()) {
    case CanvasView::Lines::OfFocused:
        return m_lines->setText(tr("Lines of all links"));
    case CanvasView::Lines::All:
        return m_lines->setText(tr("No lines"));
    case CanvasView::Lines::None:
        return m_lines->setText(tr("Lines of the chosen note"));
    }
}

void CanvasPage::setRoom(Room& room) { m_step->setRoom(room); }

QList<QAction*> CanvasPage::toolbarActions() { return {m_add, m_switchAction, m_thread, m_link, m_notes->merge(), m_notes->split(), m_find}; }

QList<QAction*> CanvasPage::planActions()
{
    return QList<QAction*>{m_add, m_edit, m_delete, m_link, m_move, m_moveUp, m_moveDown, m_thread} + m_notes->all()
        + QList<QAction*>{m_find, m_findNext, m_findPrevious, m_toOverview, m_toStep, m_toList, m_zoomIn, m_zoomOut, m_zoomFit, m_zoomReset, m_compact, m_lines, m_previous,
            m_next, m_helper}
        + m_blocks;
}

QString CanvasPage::statusText() const
{
    const QString notes = tr("%n note(s)", nullptr, int(plan().notes.size()));
    QStringList parts{notes};
    if (view() == View::Step)
        parts.prepend(tr("Step %1 of 9").arg(number(m_step->block())));
    if (const int selected = activeView().selectedCount(); selected > 0)
        parts << tr("%n selected", nullptr, selected);
    return parts.join(QStringLiteral("  ·  "));
}

bool CanvasPage::commitEditors()
{
    const bool views = m_overview->commitEditor() && m_list->commitEditor();
    return m_step->commitEntry() && views;
}

bool CanvasPage::hasUncommittedText() const { return m_overview->hasUncommittedText() || m_list->hasUncommittedText() || m_step->hasUncommittedText(); }

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

void CanvasPage::showContextMenu(const QPoint& place)
{
    QMenu menu(this);
    menu.addActions({m_add, m_edit, m_link});
    menu.addMenu(m_thread->menu())->setText(m_thread->text());
    if (const NoteId note = activeView().focusedNote(); openRemarksOf(plan(), note).all() > 0) {
        QAction* remarks = menu.addAction(icon(QStringLiteral("review")), tr("What the review says"));
        explain(remarks, tr("Goes to the remarks on this note, to answer and tick them."));
        connect(remarks, &QAction::triggered, this, [this, note] { Q_EMIT jumpRequested({PageKind::Points, {}, note, {}, {}}); });
    }
    QMenu* targets = menu.addMenu(tr("Move to step"));
    targets->addActions(m_moveTargets);
    menu.addActions({m_moveUp, m_moveDown});
    m_notes->addTo(menu);
    menu.addSeparator();
    menu.addAction(m_delete);
    menu.exec(place);
}

} // namespace tambon
