#include "ui/library/librarywindow.h"

#include "ui/library/comparepage.h"
#include "ui/library/damageddialog.h"
#include "ui/library/facetpanel.h"
#include "ui/library/librarycolumn.h"
#include "ui/library/librarysettings.h"
#include "ui/library/planspage.h"
#include "ui/library/planstable.h"
#include "ui/library/portfoliopage.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/navigationrail.h"
#include "ui/mainwindow/settings.h"
#include "ui/review/reviewpage.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 refreshEvery = 1500; ///< milliseconds, while plans come in

} // namespace

bool isLibraryFile(const QString& path)
{
    return QFileInfo(path).isFile() && QFileInfo(path).suffix().compare(QFileInfo(usualLibraryPath()).suffix(), Qt::CaseInsensitive) == 0;
}

QStringList droppedPaths(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

LibraryWindow::LibraryWindow(std::unique_ptr<Library> library)
    : m_library(std::move(library))
    , m_job(new ImportJob(*m_library, this))
    , m_stack(new QStackedWidget(this))
    , m_messages(new MessageBar(this))
    , m_plans(new PlansPage(*m_library, this))
    , m_review(new ReviewPage(*m_library, this))
    , m_portfolio(new PortfolioPage(*m_library, this))
    , m_settings(new LibrarySettings(*m_library, this))
    , m_compare(new ComparePage(*m_library, this))
    , m_toolBar(new QToolBar(this))
{
    setWindowIcon(appIcon());
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    m_stack->setMinimumSize(1, 1); // the window decides its size, not the widest page
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addToolBar(m_toolBar);
    setCentralWidget(makeBody());
    makeActions();
    makeMenus();
    makeStatusBar();
    connectPages();
    connectJob();
    if (!restoreGeometry(QSettings().value(u"libraryGeometry"_s).toByteArray()))
        resize(1366, 724);
    refreshPages();
    showPage(LibraryPageKind::Plans);
}

LibraryWindow::~LibraryWindow()
{
    QSettings().setValue(u"libraryGeometry"_s, saveGeometry());
    // The job and the pages use the library: they go first.
    delete m_job;
    delete takeCentralWidget();
}

Result<LibraryWindow*> LibraryWindow::show(const QString& path)
{
    const QString wanted = path.isEmpty() ? usualLibraryPath() : path;
    for (QWidget* open : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<LibraryWindow*>(open); window != nullptr && window->isVisible() && QFileInfo(window->library().path()) == QFileInfo(wanted)) {
            window->raise();
            window->activateWindow();
            return window;
        }
    auto library = Library::open(wanted);
    if (!library)
        return tl::unexpected(library.error());
    auto* window = new LibraryWindow(std::move(*library));
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->QMainWindow::show();
    window->plans().takeFocus();
    return window;
}

QWidget* LibraryWindow::makeBody()
{
    auto* body = new QWidget;
    m_column = new LibraryColumn(m_plans->facets(), body);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_column);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    for (QWidget* page : std::initializer_list<QWidget*>{m_plans, m_review, m_portfolio, m_settings, m_compare})
        m_stack->addWidget(page);
    return body;
}

void LibraryWindow::connectPages()
{
    connect(&m_column->rail(), &RailList::keyChosen, this, [this](int key) {
        if (static_cast<LibraryPageKind>(key) != m_kind)
            showPage(static_cast<LibraryPageKind>(key));
    });
    for (LibraryPage* page : std::initializer_list<LibraryPage*>{m_plans, m_portfolio, m_settings, m_compare}) {
        connect(page, &LibraryPage::failed, this, &LibraryWindow::fail);
        connect(page, &LibraryPage::said, this, [this](const QString& words) { m_messages->show(MessageBar::Kind::Done, words); });
        connect(page, &LibraryPage::statusChanged, this, &LibraryWindow::refreshStatus);
        connect(page, &LibraryPage::libraryChanged, this, &LibraryWindow::refreshPages);
    }
    connect(m_plans, &PlansPage::folderWanted, this, &LibraryWindow::addFolder);
    connect(m_plans, &PlansPage::reviewRequested, this, [this](const std::vector<VersionId>& queue, int at) {
        showPage(LibraryPageKind::Review);
        m_review->showQueue(queue, at);
        refreshToolBar();
    });
    const auto compare = [this](const std::vector<VersionId>& versions) {
        m_compare->showVersions(versions);
        showPage(LibraryPageKind::Compare);
    };
    connect(m_plans, &PlansPage::compareRequested, this, compare);
    connect(m_portfolio, &PortfolioPage::plansWanted, this, [this](const LibraryFilter& filter) {
        m_plans->setFilter(filter);
        showPage(LibraryPageKind::Plans);
    });
    connect(m_review, &ReviewPage::compareRequested, this, compare);
    connect(m_review, &ReviewPage::leaveRequested, this, [this] { showPage(LibraryPageKind::Plans); });
    connect(m_review, &ReviewPage::failed, this, &LibraryWindow::fail);
    connect(m_review, &ReviewPage::said, this, [this](const QString& words) { m_messages->show(MessageBar::Kind::Info, words); });
    connect(m_review, &ReviewPage::statusChanged, this, &LibraryWindow::refreshStatus);
}

void LibraryWindow::connectJob()
{
    connect(m_job, &ImportJob::progressed, this, [this](const ImportProgress&) {
        refreshStatus();
        if (m_sinceRefresh.hasExpired(refreshEvery) && m_shownRevision != m_library->revision())
            refreshPages();
    });
    connect(m_job, &ImportJob::finished, this, &LibraryWindow::report);
    connect(m_job, &ImportJob::failed, this, [this](const Error& error) {
        fail(error);
        refreshPages();
    });
}

LibraryPage* LibraryWindow::currentPage() const { return qobject_cast<LibraryPage*>(m_stack->currentWidget()); }

void LibraryWindow::showPage(LibraryPageKind kind)
{
    m_kind = kind;
    QWidget* const pages[] = {m_plans, m_review, m_portfolio, m_settings, m_compare};
    m_stack->setCurrentWidget(pages[size_t(kind)]);
    const bool isWide = kind == LibraryPageKind::Review || kind == LibraryPageKind::Compare;
    m_column->setVisible(!isWide && m_showColumn->isChecked());
    m_column->showFacets(kind == LibraryPageKind::Plans);
    if (!isWide)
        m_column->rail().setCurrentKey(static_cast<int>(kind));
    if (kind == LibraryPageKind::Review && m_review->queue().empty() && m_plans->table().current() != 0) {
        m_review->showQueue(std::vector<VersionId>{m_plans->table().current()}, 0);
    }
    if (LibraryPage* page = currentPage(); page != nullptr) {
        page->refresh();
        if (!m_column->rail().hasFocus())
            page->takeFocus();
    }
    refreshToolBar();
    refreshTitle();
}

void LibraryWindow::refreshPages()
{
    m_sinceRefresh.start();
    m_shownRevision = m_library->revision();
    if (LibraryPage* page = currentPage(); page != nullptr)
        page->refresh();
    if (const auto fault = m_library->fault())
        fail(*fault);
    refreshStatus();
}

void LibraryWindow::import(const QStringList& paths)
{
    QStringList plans;
    for (const QString& path : paths) {
        if (!isLibraryFile(path))
            plans << path;
        else if (const auto shown = LibraryWindow::show(path); !shown)
            fail(shown.error());
    }
    if (plans.isEmpty())
        return;
    m_messages->dismiss();
    m_job->start(plans);
    refreshStatus();
}

void LibraryWindow::addFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Add a folder of plans"), settings::lastFolder(u"import"_s));
    if (folder.isEmpty())
        return;
    settings::setLastFolder(u"import"_s, folder);
    import({folder});
}

void LibraryWindow::addFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Add plans"), settings::lastFolder(u"import"_s), tr("Plans, ZIP and PDF (*.cbmc *.zip *.pdf *.CBMC *.ZIP *.PDF);;All files (*)"));
    if (paths.isEmpty())
        return;
    settings::setLastFolder(u"import"_s, paths.first());
    import(paths);
}

void LibraryWindow::report(const ImportReport& report)
{
    refreshPages();
    const ImportProgress& counts = report.counts;
    QStringList parts{tr("%n plan(s) added.", nullptr, counts.accepted)};
    if (report.newVersions > 0)
        parts << tr("%n of them a further version of a plan that was here.", nullptr, report.newVersions);
    if (counts.duplicates + counts.unchanged > 0)
        parts << tr("%n known already.", nullptr, counts.duplicates + counts.unchanged);
    if (report.wasCancelled)
        parts << tr("Stopped: adding the same folder again goes on from here.");
    if (counts.refused == 0) {
        m_messages->show(report.wasCancelled ? MessageBar::Kind::Info : MessageBar::Kind::Done, parts.join(u' '));
        return;
    }
    parts << tr("%n file(s) could not be read.", nullptr, counts.refused);
    m_messages->show(MessageBar::Kind::Care, parts.join(u' '), tr("Which ones"), [this] { showDamaged(); });
}

void LibraryWindow::showDamaged()
{
    DamagedDialog dialog(m_library->files(FileVerdict::Refused), this);
    connect(&dialog, &DamagedDialog::retryRequested, this, &LibraryWindow::retryDamaged);
    dialog.exec();
}

void LibraryWindow::retryDamaged()
{
    QStringList paths;
    for (const LibraryFile& file : m_library->files(FileVerdict::Refused)) {
        if (const auto forgotten = m_library->forgetFile(file.id); !forgotten) {
            fail(forgotten.error());
            return;
        }
        if (!paths.contains(file.path))
            paths << file.path;
    }
    import(paths);
}

void LibraryWindow::fail(const Error& error) { m_messages->show(MessageBar::Kind::Error, sentence(error)); }

void LibraryWindow::closeEvent(QCloseEvent* event)
{
    m_job->cancel();
    event->accept();
}

void LibraryWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_shownRevision != m_library->revision())
        refreshPages(); // another window or the command line changed it
}

void LibraryWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LibraryWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    import(droppedPaths(*event->mimeData()));
}

void LibraryWindow::setAskWhere(const AskWhere& ask)
{
    m_plans->setAskWhere(ask);
    m_portfolio->setAskWhere(ask);
}

} // namespace tambon
