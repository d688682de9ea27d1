// What goes on around the canvas: finding, offers to undo and to paste, the parking lot.
#include "ui/canvas/canvaspage.h"

#include "core/base/text.h"
#include "core/edit/groupedits.h"
#include "ui/canvas/findbar.h"
#include "ui/canvas/parkingdrawer.h"
#include "ui/canvas/pastedialog.h"
#include "ui/canvas/steppage.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/offerbar.h"
#include "ui/workshop/gatherdialog.h"

#include <QAccessible>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int leastForNotes = 90; ///< design pixels

} // namespace

void CanvasPage::makeAround()
{
    makeParkingTab();
    m_parking->hide();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_findBar);
    all->addWidget(m_viewOffer);
    all->addWidget(m_stack, 1);
    all->addWidget(m_offer);
    all->addWidget(m_parking);
    connect(m_findBar, &FindBar::queryChanged, this, &CanvasPage::find);
    connect(m_findBar, &FindBar::stepRequested, this, &CanvasPage::showMatch);
    connect(m_findBar, &FindBar::closed, this, &CanvasPage::endFind);
    connect(m_parking, &ParkingDrawer::failed, this, &Page::failed);
    connect(m_parking, &ParkingDrawer::broughtBack, this, [this](const NoteId& note) {
        if (view() == View::Step)
            m_step->showBlock(plan().note(note)->block);
        activeView().focusNote(note);
    });
}

void CanvasPage::makeParkingTab()
{
    auto* row = new QHBoxLayout(m_parkingPlace);
    row->setContentsMargins({});
    row->addWidget(m_parkingTab);
    m_parkingPlace->hide();
    m_parkingTab->setIcon(icon(QStringLiteral("parking")));
    m_parkingTab->setObjectName(QStringLiteral("parkingTab"));
    m_parkingTab->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_parkingTab->setCheckable(true);
    m_parkingTab->setFocusPolicy(Qt::TabFocus);
    m_parkingTab->setToolTip(tr("Ideas for later. Notes may be dropped here."));
    m_parkingTab->setWhatsThis(tr("Opens the parking lot: ideas that have no place on the canvas now. Notes may be dropped here."));
    connect(m_parkingTab, &QToolButton::toggled, this, &CanvasPage::showParking);
}

QWidget* CanvasPage::statusWidget() { return m_parkingPlace; }

void CanvasPage::connectView(CanvasView& view)
{
    view.setParkingTarget(m_parkingTab);
    connect(&view, &CanvasView::focusChanged, this, &CanvasPage::refreshStrip);
    connect(&view, &CanvasView::contextMenuRequested, this, &CanvasPage::showContextMenu);
    connect(&view, &CanvasView::hint, this, [this](const QString& words) {
        m_hint = words;
        refreshStrip();
        if (this->view() == View::Overview) { // its strip says it
            QAccessibleEvent alert(m_twin, QAccessible::Alert);
            QAccessible::updateAccessibility(&alert);
            return;
        }
        words.isEmpty() ? m_offer->dismiss() : m_offer->show(words, {});
    });
    connect(&view, &CanvasView::said, this, [this](const QString& words, const std::vector<OfferBar::Offer>& offers) { m_offer->show(words, offers); });
    connect(&view, &CanvasView::planDropped, this, &CanvasPage::offerGathering);
    connect(&view, &CanvasView::leaveRequested, this, [this] {
        if (this->view() == View::Step)
            chooseView(View::Overview);
    });
    connect(&view, &CanvasView::undoableDone, this, &CanvasPage::offerUndo);
    connect(&view, &CanvasView::linesPasted, this, &CanvasPage::offerPaste);
    connect(&view, &CanvasView::zoomChanged, this, &Page::statusChanged);
    connect(&view, &CanvasView::draggingChanged, this, [this](bool dragging) {
        m_dragging = dragging;
        refreshParking();
    });
    connect(&view, &CanvasView::openStepRequested, this, [this](Block block) {
        chooseView(View::Step);
        m_step->showBlock(block);
    });
    if (&view == &m_step->view())
        return; // the step page passes these on
    connect(&view, &CanvasView::failed, this, &Page::failed);
    connect(&view, &CanvasView::uncommittedChanged, this, &Page::uncommittedChanged);
}

void CanvasPage::openFind()
{
    if (!commitEditors())
        return;
    m_offer->dismiss(); // two rows would leave the grid too little
    m_findBar->open();
}

void CanvasPage::find(const QString& query)
{
    m_matches = findNotes(plan(), query);
    std::vector<NoteId> ids;
    for (const FoundNote& found : m_matches)
        ids.push_back(found.id);
    const bool looking = !query.trimmed().isEmpty();
    for (CanvasView* view : {m_overview, &m_step->view(), m_list})
        view->setFound(looking ? std::optional(ids) : std::nullopt);
    m_match = std::min(m_match, int(m_matches.size()));
    if (m_match == 0 && !m_matches.empty())
        showMatch(1);
    else
        m_findBar->showPlace(m_match, int(m_matches.size()));
}

void CanvasPage::showMatch(int by)
{
    const int count = int(m_matches.size());
    m_match = count == 0 ? 0 : (m_match - 1 + by + count) % count + 1;
    if (by > 0 && m_match == 0 && count > 0)
        m_match = 1;
    m_findBar->showPlace(m_match, count);
    if (m_match == 0)
        return;
    const FoundNote& found = m_matches[size_t(m_match - 1)];
    if (found.isIdea) {
        m_parkingTab->setChecked(true);
        m_parking->focusIdea(found.id);
        return;
    }
    const Note* note = plan().note(found.id);
    if (view() == View::Step)
        m_step->showBlock(note->block);
    activeView().focusNote(found.id);
}

void CanvasPage::endFind()
{
    m_findBar->hide();
    m_matches.clear();
    m_match = 0;
    for (CanvasView* view : {m_overview, &m_step->view(), m_list})
        view->setFound(std::nullopt);
    activeView().setFocus();
}

void CanvasPage::offerUndo(const QString& words)
{
    m_offer->show(words, {{tr("Undo"), [this] {
        if (commitEditors() && document().canUndo())
            if (const auto done = document().undo(); !done)
                Q_EMIT failed(done.error());
    }}});
}

void CanvasPage::offerPaste(const PastedRows& rows)
{
    const auto count = int(rows.rows.size());
    const QString step = QString::number(number(activeView().currentBlock()));
    QString words = tr("Paste %n note(s) into step %1?", nullptr, count).arg(step);
    if (rows.leftOut > 0)
        words += u' ' + tr("%n further row(s) are left out: at most 200 at a time.", nullptr, int(rows.leftOut));
    if (rows.tooLong > 0)
        words += u' ' + tr("%n row(s) are too long and are left out.", nullptr, rows.tooLong);
    QStringList lines;
    for (const QStringList& row : rows.rows)
        lines << row.join(u' ').simplified();
    std::vector<OfferBar::Offer> offers;
    if (rows.isTable())
        offers.push_back({tr("Choose columns…"), [this, rows] { pasteTable(rows); }});
    offers.push_back({tr("%n note(s)", nullptr, count), [this, lines] {
        activeView().addLines(lines);
        activeView().setFocus();
    }});
    offers.push_back({tr("One note"), [this, lines] {
        activeView().addLines({lines.join(u'\n')});
        activeView().setFocus();
    }});
    offers.push_back({tr("Choose step…"), [this, lines] { chooseStepFor(lines); }});
    m_offer->show(words, offers);
    m_offer->focusFirst();
}

void CanvasPage::offerGathering(const QString& path)
{
    const QString name = beginningOf(QFileInfo(path).completeBaseName());
    m_offer->show(tr("“%1” is another plan. Its notes can be gathered here; what is here already is left out.").arg(name),
        {{tr("Show its notes…"), [this, path] { gatherFrom(path); }}});
    m_offer->focusFirst();
}

void CanvasPage::gatherFrom(const QString& path)
{
    const auto other = Document::open(path);
    if (!other)
        return Q_EMIT failed(other.error());
    GatherDialog dialog((*other)->plan(), plan(), {}, this);
    if (dialog.exec() != QDialog::Accepted || dialog.notes().empty() || !commitEditors())
        return;
    const bool isNew = !dialog.newGroup().isEmpty();
    perform(edits::gatherNotes(dialog.notes(), isNew ? BreakoutId::random() : dialog.group(),
        isNew ? std::optional(dialog.newGroup()) : std::nullopt));
    activeView().setFocus();
}

/// A menu of the nine steps; their digits choose too.
void CanvasPage::chooseStepFor(const QStringList& lines)
{
    QMenu menu(this);
    for (const Block block : allBlocks) {
        QAction* step = menu.addAction(QString(u'&' + QString::number(number(block)) + u' ' + escapedMnemonic(blockName(block))));
        step->setToolTip(blockQuestion(block));
        step->setWhatsThis(blockQuestion(block));
        connect(step, &QAction::triggered, this, [this, lines, block] { activeView().addLines(lines, block); });
    }
    menu.exec(mapToGlobal(QPoint(width() / 2, height() / 2)));
    activeView().setFocus();
}

void CanvasPage::pasteTable(const PastedRows& rows)
{
    PasteDialog dialog(rows, activeView().currentBlock(), this);
    if (dialog.exec() == QDialog::Accepted && commitEditors())
        perform(edits::addNotes(dialog.notes()));
    activeView().setFocus();
}

void CanvasPage::showParking(bool shown)
{
    m_parking->setVisible(shown);
    m_parkingTab->setChecked(shown);
    refreshParking();
}

/// The tab is there when something is parked, while the drawer is open, and as a place to drop while dragging.
void CanvasPage::refreshParking()
{
    const int count = m_parking->count();
    const bool stays = count > 0 || m_parking->isVisibleTo(this);
    m_parkingTab->setText(tr("Parking lot %1").arg(count) + (m_parkingTab->isChecked() ? QStringLiteral(" ▾") : QStringLiteral(" ▴")));
    m_parkingTab->setAccessibleName(tr("Parking lot, %n idea(s)", nullptr, count));
    m_parkingTab->setVisible(stays || m_dragging);
    m_parkingTab->setAutoRaise(!m_dragging);
    leaveRoom();
    Q_EMIT statusChanged();
}

/// Where a search bar, an offer and the drawer leave the notes no room, the drawer has the page for itself.
void CanvasPage::leaveRoom()
{
    m_parking->setFillsPage(false);
    int others = 0;
    for (const QWidget* bar : std::initializer_list<const QWidget*>{m_findBar, m_viewOffer, m_offer, m_parking})
        others += bar->isHidden() ? 0 : bar->sizeHint().height();
    const bool hasRoom = m_parking->isHidden() || height() - others > px(leastForNotes);
    m_stack->setVisible(hasRoom);
    m_parking->setFillsPage(!hasRoom);
}

} // namespace tambon
