#include "ui/mainwindow/planshell.h"

#include "core/base/thaidate.h"
#include "core/document/frozen.h"
#include "core/document/thisprocess.h"
#include "core/insight/findings.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/canvas/canvaspage.h"
#include "ui/capital/capitalpage.h"
#include "ui/check/checkpage.h"
#include "ui/exporting/exportpage.h"
#include "ui/frame/framepage.h"
#include "ui/goals/goalspage.h"
#include "ui/mainwindow/exportwriter.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/navigationrail.h"
#include "ui/mainwindow/settings.h"
#include "ui/households/householdspage.h"
#include "ui/numbers/numberspage.h"
#include "ui/partners/partnerspage.h"
#include "ui/photos/photospage.h"
#include "ui/programme/programmepage.h"
#include "ui/planhead/planheadpage.h"
#include "ui/review/openreview.h"
#include "ui/review/pointspage.h"
#include "ui/theme/theme.h"
#include "ui/workshop/nowview.h"
#include "ui/workshop/roomactions.h"
#include "ui/workshop/workshoppage.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tambon {

namespace {

QStringList droppedPictures(const QMimeData& dropped)
{
    QStringList paths;
    for (const QUrl& url : dropped.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return PhotoImport::picturesAmong(paths);
}

/// The one review that is dropped, or nothing.
QString droppedReview(const QMimeData& dropped)
{
    const QList<QUrl> urls = dropped.urls();
    const bool isReview = urls.size() == 1 && urls.first().isLocalFile() && urls.first().fileName().endsWith(QStringLiteral(".cbmc-review"));
    return isReview ? urls.first().toLocalFile() : QString();
}

bool isWelcome(const QMimeData& dropped) { return !droppedPictures(dropped).isEmpty() || !droppedReview(dropped).isEmpty(); }

constexpr double railLessScale = 1.99; ///< 32 px text and larger

} // namespace

PlanShell::PlanShell(std::unique_ptr<Document> document, QWidget* parent)
    : QWidget(parent)
    , m_document(std::move(document))
    , m_room(*m_document)
    , m_rail(new NavigationRail(this))
    , m_column(new QVBoxLayout)
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_photoImport(new PhotoImport(*m_document, this))
{
    m_column->setSpacing(0);
    m_column->addWidget(m_messages);
    m_column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_rail);
    row->addLayout(m_column, 1);
    m_rail->setVisible(hasRail());

    // A stack is as wide as its widest page, also a hidden one; each page scrolls for itself instead.
    m_stack->setMinimumSize(1, 1);
    m_canvas = new CanvasPage(*m_document, this);
    addPage(PageKind::Canvas, m_canvas);
    addPage(PageKind::Capital, new CapitalPage(*m_document, this));
    addPage(PageKind::Goals, new GoalsPage(*m_document, this));
    addPage(PageKind::Assessment, new AssessmentPage(*m_document, this));
    addPage(PageKind::Numbers, new NumbersPage(*m_document, this));
    addPage(PageKind::Partners, new PartnersPage(*m_document, this));
    addPage(PageKind::Households, new HouseholdsPage(*m_document, this));
    addPage(PageKind::Frame, new FramePage(*m_document, this));
    addPage(PageKind::PlanHead, new PlanHeadPage(*m_document, this));
    auto* photos = new PhotosPage(*m_document, this);
    addPage(PageKind::Photos, photos);
    connect(photos, &PhotosPage::photosWanted, this, &PlanShell::choosePhotos);
    addPage(PageKind::Programme, new ProgrammePage(*m_document, this));
    connect(m_canvas, &CanvasPage::photosWanted, this, &PlanShell::choosePhotos);
    connect(m_photoImport, &PhotoImport::finished, this, &PlanShell::sayWhatCame);
    connect(m_photoImport, &PhotoImport::started, this,
        [this](int count) { m_messages->show(MessageBar::Kind::Info, tr("Reading %n photo(s)…", nullptr, count)); });
    setAcceptDrops(true);
    qApp->installEventFilter(this);
    addWorkshop();
    addPage(PageKind::Check, new CheckPage(*m_document, this));
    auto* points = new PointsPage(*m_document, this);
    addPage(PageKind::Points, points);
    connect(points, &PointsPage::reviewWanted, this, [this] { openReview(*this, this); });
    addPage(PageKind::Export, new ExportPage(*m_document, exportWriter(*m_document), askWhere, this));
    connect(m_rail, &NavigationRail::pageChosen, this, &PlanShell::showPage);
    connect(m_document.get(), &Document::changed, this, &PlanShell::refreshFindings);
    connect(m_document.get(), &Document::migrated, this, [this](const QString& keptCopy) {
        m_messages->show(MessageBar::Kind::Info, migrationSentence(m_document->path(), keptCopy));
    });
    refreshFindings();
    sayWhoHolds();
}

PlanShell::~PlanShell()
{
    // The pages read the document: they go first.
    delete m_stack;
    delete m_photoImport;
}

Page* PlanShell::addPage(PageKind kind, Page* page)
{
    m_pages.emplace_back(kind, page);
    m_stack->addWidget(page);
    connect(page, &Page::jumpRequested, this, &PlanShell::jump);
    connect(page, &Page::failed, this, &PlanShell::showError);
    connect(page, &Page::statusChanged, this, &PlanShell::statusChanged);
    connect(page, &Page::uncommittedChanged, this, &PlanShell::statusChanged);
    return page;
}

void PlanShell::addWorkshop()
{
    m_workshop = new WorkshopPage(*m_document, m_room, this);
    addPage(PageKind::Workshop, m_workshop);
    m_canvas->setRoom(m_room);
    m_roomActions = new RoomActions(m_room, this);
    connect(m_roomActions, &RoomActions::workshopRequested, this, [this] {
        Target target;
        target.page = PageKind::Workshop;
        jump(target);
    });
    connect(m_roomActions, &RoomActions::stepRequested, this, &PlanShell::openRoomItem);
    connect(m_roomActions, &RoomActions::roomCheckRequested, m_workshop, &WorkshopPage::showRoomCheck);
}

QList<QAction*> PlanShell::roomActions() const { return m_roomActions->actions(); }

void PlanShell::openRoomItem()
{
    const AgendaItem* item = m_room.item();
    if (!item)
        return;
    if (item->block)
        m_canvas->chooseView(CanvasPage::View::Step);
    jump(targetOf(*item));
}

bool PlanShell::resumeRoom()
{
    if (!m_room.isOn())
        return false;
    const AgendaItem* item = m_room.item();
    if (item && item->block)
        openRoomItem();
    else
        showPage(PageKind::Workshop);
    const QString what = item ? agendaTitle(*item) : tr("the agenda");
    m_messages->show(MessageBar::Kind::Info,
        tr("The workshop goes on where it was: %1. The timer stands at %2 and waits.").arg(what, clockText(m_room.secondsLeft())));
    m_trail.clear();
    return true;
}

Page& PlanShell::currentPage() const { return *static_cast<Page*>(m_stack->currentWidget()); }

void PlanShell::showPage(PageKind kind)
{
    (void)currentPage().commitEditors();
    for (const auto& [candidate, page] : m_pages)
        if (candidate == kind)
            m_stack->setCurrentWidget(page);
    m_kind = kind;
    m_rail->setCurrentPage(kind);
    Q_EMIT pageShown();
}

void PlanShell::jump(const Target& target)
{
    if (target.page != m_kind)
        m_trail.push_back(m_kind);
    showPage(target.page);
    currentPage().goTo(target);
}

void PlanShell::goBack()
{
    if (m_trail.empty())
        return;
    const PageKind before = m_trail.back();
    m_trail.pop_back();
    showPage(before);
    currentPage().setFocus();
}

void PlanShell::showAbove(QWidget* bar) { m_column->insertWidget(0, bar); }

void PlanShell::showError(const Error& error) { m_messages->show(MessageBar::Kind::Error, sentence(error)); }

void PlanShell::sayWhoHolds()
{
    if (m_document->isWritable())
        return;
    const Owner& holder = m_document->holder();
    const QString who = inWords(holder);
    const QString since = shownTime(holder.since);
    switch (m_document->hold()) {
    case Document::Hold::OtherProcess:
        m_messages->show(MessageBar::Kind::Care,
            tr("This plan is open on this computer: %1, since %2. Here it can be read only.").arg(who, since), tr("Look again"),
            [this] {
                m_document->refreshHold();
                sayWhoHolds();
            });
        return;
    case Document::Hold::OtherComputer:
        m_messages->show(MessageBar::Kind::Care, tr("%1 has worked on this file since %2. Is it closed there?").arg(who, since),
            tr("Yes, take it over"), [this] { m_document->takeOver(); });
        return;
    case Document::Hold::None:
        if (const auto sent = frozenSubmission(*m_document)) {
            m_messages->show(MessageBar::Kind::Info, tr("This is submission no. %1 as it was sent on %2. It stays as it is; “Save a copy” makes a plan to go on with.").arg(QString::number(sent->number), longDate(sent->date)));
            return;
        }
        m_messages->show(MessageBar::Kind::Care,
            m_document->isOlder() ? sentence({ErrorCode::OlderReadOnly, m_document->path(), {}, {}})
                                  : tr("This file can be read only. Save a copy to work on it."));
    }
}

bool PlanShell::commitEditors() { return currentPage().commitEditors(); }
bool PlanShell::hasUncommittedText() const { return currentPage().hasUncommittedText(); }

void PlanShell::refreshFindings()
{
    m_findingCount = static_cast<int>(openFindings(m_document->plan()).size());
    m_rail->setFindingCount(m_findingCount);
    m_rail->setReviewShown(!m_document->plan().review.receivedReviews.empty());
    Q_EMIT statusChanged();
}

void PlanShell::focusNextArea()
{
    const bool inRail = m_rail->hasFocus();
    inRail ? currentPage().goTo({}) : m_rail->setFocus();
}

void PlanShell::choosePhotos()
{
    const QString purpose = QStringLiteral("photos");
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Add photos"), settings::lastFolder(purpose),
        tr("Pictures (*.jpg *.jpeg *.png *.JPG *.JPEG *.PNG);;All files (*)"));
    if (paths.isEmpty())
        return;
    settings::setLastFolder(purpose, paths.first());
    m_photoImport->add(paths, m_kind == PageKind::Canvas ? m_canvas->shownStep() : std::nullopt);
}

void PlanShell::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_document->isWritable() && isWelcome(*event->mimeData()))
        event->acceptProposedAction();
}

/// A text field would take a picture's path as text: pictures go to the plan wherever they are dropped.
bool PlanShell::eventFilter(QObject* watched, QEvent* event)
{
    const bool drags = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop;
    const auto* widget = drags ? qobject_cast<QWidget*>(watched) : nullptr;
    if (widget == nullptr || widget == this || !isAncestorOf(widget) || !m_document->isWritable())
        return QWidget::eventFilter(watched, event);
    auto& dropped = static_cast<QDropEvent&>(*event);
    if (!isWelcome(*dropped.mimeData()))
        return QWidget::eventFilter(watched, event);
    dropped.acceptProposedAction();
    if (event->type() == QEvent::Drop)
        dropEvent(&dropped);
    return true;
}

void PlanShell::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    if (const QString review = droppedReview(*event->mimeData()); !review.isEmpty())
        return takeReviewIn(*this, review);
    m_photoImport->add(droppedPictures(*event->mimeData()), m_kind == PageKind::Canvas ? m_canvas->shownStep() : std::nullopt);
}

/// The first refusal in words; how many others there were.
void PlanShell::sayWhatCame(const PhotoImport::Outcome& outcome)
{
    if (!outcome.refused.empty()) {
        const int others = int(outcome.refused.size()) - 1;
        const QString first = sentence(outcome.refused.front());
        m_messages->show(MessageBar::Kind::Error,
            others == 0 ? first : QString(first + u' ' + tr("%n other photo(s) could not be added either.", nullptr, others)));
        return;
    }
    if (outcome.added == 0) {
        m_messages->show(MessageBar::Kind::Info, tr("These photos are in the plan already."));
        return;
    }
    const QString added = tr("%n photo(s) added.", nullptr, outcome.added);
    if (m_kind == PageKind::Photos)
        m_messages->show(MessageBar::Kind::Done, added);
    else
        m_messages->show(MessageBar::Kind::Done, added, tr("Write them into notes"), [this] { jump({PageKind::Photos, {}, {}, {}, {}}); });
}

bool PlanShell::hasRail() const { return textScale() < railLessScale; }

QComboBox* PlanShell::pageChooser(QWidget* parent)
{
    auto* chooser = new QComboBox(parent);
    chooser->setAccessibleName(m_rail->accessibleName());
    chooser->setToolTip(tr("Go to another page"));
    chooser->setWhatsThis(tr("The pages of the plan. With very large text this list stands for the column at the left."));
    // A copy: the tool bar clears its list away only after the column may be gone.
    QStandardItemModel* pages = m_rail->copyOfEntries(chooser);
    chooser->setModel(pages);
    chooser->setCurrentIndex(m_rail->currentIndex().row());
    chooser->setMaxVisibleItems(pages->rowCount());
    connect(chooser, &QComboBox::activated, this, [this](int row) {
        if (const auto page = m_rail->pageAt(row); page && *page != m_kind)
            jump({*page, {}, {}, {}, {}});
    });
    return chooser;
}

bool PlanShell::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        m_rail->setVisible(hasRail());
    return QWidget::event(event);
}

void PlanShell::paintEvent(QPaintEvent*)
{
    if (m_rail->isHidden())
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, m_rail->width(), height()), theme().sunk);
    painter.fillRect(QRect(m_rail->width(), 0, 1, height()), theme().hairline);
}

} // namespace tambon
