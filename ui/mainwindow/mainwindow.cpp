#include "ui/mainwindow/mainwindow.h"

#include "core/exchange/tables/tablefile.h"
#include "core/json/planjson.h"
#include "ui/canvas/canvaspage.h"
#include "ui/library/librarydoor.h"
#include "ui/mainwindow/drafts.h"
#include "ui/mainwindow/helpdesk.h"
#include "ui/mainwindow/menuactions.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/newplandialog.h"
#include "ui/mainwindow/planshell.h"
#include "ui/mainwindow/rowimportdialog.h"
#include "ui/mainwindow/settings.h"
#include "ui/desktop/idleinhibitor.h"
#include "ui/presenter/presenter.h"
#include "ui/startscreen/recentplans.h"
#include "ui/startscreen/samples.h"
#include "ui/startscreen/startscreen.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolBar>

#include <algorithm>

namespace tambon {

namespace {

QString planFilter() { return MainWindow::tr("Plans (*.cbmc)"); }

} // namespace

MainWindow::MainWindow()
    : m_stack(new QStackedWidget(this))
    , m_start(new StartScreen(this))
    , m_library(new LibraryDoor(this))
    , m_toolBar(new QToolBar(this))
    , m_presenter(new Presenter(*this))
    , m_helpDesk(std::make_unique<HelpDesk>(*this, m_toolBar))
    , m_screenStaysOn(std::make_unique<IdleInhibitor>())
{
    setWindowIcon(appIcon());
    setCentralWidget(m_stack);
    m_stack->addWidget(m_start);
    m_stack->setMinimumSize(1, 1); // the window decides its size, not the widest page
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addToolBar(m_toolBar);
    setContextMenuPolicy(Qt::NoContextMenu);
    makeMenus();
    makeStatusBar();
    connect(m_start, &StartScreen::newPlanRequested, this, &MainWindow::newPlan);
    connect(m_start, &StartScreen::openOtherRequested, this, &MainWindow::chooseAndOpen);
    connect(m_start, &StartScreen::openRequested, this, &MainWindow::openPlan);
    connect(m_start, &StartScreen::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartScreen::textPercentRequested, this, &MainWindow::setTextPercent);
    connect(m_start, &StartScreen::languageRequested, this, [this](const QString& key) {
        if (const auto language = languageFromKey(key); language && *language != installedLanguage())
            switchLanguage();
    });
    connect(m_start, &StartScreen::workshopRequested, this, &MainWindow::startWorkshop);
    connect(m_start, &StartScreen::reviewRequested, this, [this] { m_library->open(); });
    connect(m_library, &LibraryDoor::failed, this, &MainWindow::showError);
    connect(m_start, &StartScreen::nineStepsRequested, this, [this] { m_helpDesk->openGuide(QStringLiteral("nine-steps")); });
    connect(m_start, &StartScreen::shortcutsRequested, this, [this] { m_helpDesk->openGuide(QStringLiteral("keys")); });
    connect(m_start, &StartScreen::practiceRequested, m_helpDesk.get(), &HelpDesk::startPractice);
    followRecents();
    connectPresenter();
    // The session ends: what is being typed goes into the plan, nobody is asked.
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] {
        if (m_shell != nullptr)
            (void)m_shell->commitEditors();
    }, Qt::DirectConnection);
    retranslate();
    showStart();
    if (!restoreGeometry(settings::windowGeometry()))
        resize(1366, 724);
}

MainWindow::~MainWindow() { settings::setWindowGeometry(saveGeometry()); }

bool MainWindow::openPlan(const QString& path)
{
    const bool isOpenHere = m_shell != nullptr && inodeOf(path) == inodeOf(m_shell->document().path());
    if (isOpenHere && !closePlan()) // the plan would be held against ourselves
        return false;
    auto document = Document::open(path);
    if (!document) {
        showError(document.error());
        if (m_shell == nullptr)
            showStart();
        return false;
    }
    takePlan(std::move(*document));
    return true;
}

void MainWindow::takeHandedFiles(const QStringList& paths)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    // A dialog is asked first; the file can be opened again when it is answered.
    if (!paths.isEmpty() && QApplication::activeModalWidget() == nullptr)
        openPlan(paths.first());
}

void MainWindow::takePlan(std::unique_ptr<Document> document)
{
    if (!closePlan())
        return;
    document->setPersonName(settings::personName());
    RecentPlans().opened(*document);
    m_shell = new PlanShell(std::move(document), this);
    m_stack->addWidget(m_shell);
    m_stack->setCurrentWidget(m_shell);
    connect(m_shell, &PlanShell::pageShown, this, &MainWindow::refreshToolBar);
    connect(m_shell, &PlanShell::statusChanged, this, &MainWindow::refreshStatus);
    connect(&m_shell->document(), &Document::stateChanged, this, &MainWindow::refreshActions);
    m_actions->plan->clear();
    m_actions->plan->addActions(m_shell->canvas().planActions());
    m_actions->workshop->addActions(m_shell->roomActions());
    refreshToolBar();
    refreshActions();
    if (!m_shell->resumeRoom())
        m_shell->currentPage().goTo({});
    m_helpDesk->planOpened(*m_shell);
}

bool MainWindow::closePlan()
{
    if (m_shell == nullptr)
        return true;
    if (!m_shell->commitEditors() && m_shell->hasUncommittedText()) {
        QMessageBox box(QMessageBox::Warning, QString(), tr("The text you are typing could not be saved. Close and lose it?"), QMessageBox::NoButton, this);
        box.setTextFormat(Qt::PlainText);
        QPushButton* stay = box.addButton(tr("Stay here"), QMessageBox::RejectRole);
        box.addButton(tr("Close and lose it"), QMessageBox::DestructiveRole);
        box.setDefaultButton(stay);
        box.exec();
        if (box.clickedButton() == stay)
            return false;
    }
    m_presenter->stop();
    RecentPlans().opened(m_shell->document());
    m_actions->plan->clear();
    clearToolBar();
    delete std::exchange(m_shell, nullptr);
    return true;
}

void MainWindow::showStart()
{
    if (!closePlan())
        return;
    m_start->setRecentPlans(RecentPlans().list());
    m_start->setTextPercent(qRound(textScale() * 100));
    m_start->setLanguage(languageKey(installedLanguage()));
    m_stack->setCurrentWidget(m_start);
    refreshToolBar();
    refreshActions();
}

void MainWindow::newPlan()
{
    NewPlanDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QDir().mkpath(QFileInfo(dialog.path()).absolutePath());
    auto document = Document::create(dialog.path(), dialog.plan());
    if (!document) {
        showError(document.error());
        return;
    }
    takePlan(std::move(*document));
    if (m_shell != nullptr)
        showFirstStep();
}

void MainWindow::showFirstStep()
{
    m_shell->canvas().chooseView(CanvasPage::View::Step);
    m_shell->jump({PageKind::Canvas, Block::Value, {}, {}, {}});
}

/// A workshop goes through the plan step by step: with the plan opened last, or with a new one.
void MainWindow::startWorkshop()
{
    const std::vector<RecentPlan> recents = RecentPlans().list();
    const auto last = std::find_if(recents.begin(), recents.end(), [](const RecentPlan& plan) { return !plan.isMissing; });
    if (last == recents.end())
        newPlan();
    else if (openPlan(last->path))
        showFirstStep();
}

void MainWindow::chooseAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a plan"), settings::lastFolder(QStringLiteral("open")), planFilter());
    if (path.isEmpty())
        return;
    settings::setLastFolder(QStringLiteral("open"), path);
    openPlan(path);
}

/// A sample opens as a copy of one's own, so that everything may be tried on it.
void MainWindow::openSample(const QString& resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto plan = planFromJson(file.readAll());
    if (!plan) {
        showError(plan.error());
        return;
    }
    auto document = Document::create(freeDraftPath(QFileInfo(resource).completeBaseName()), *plan);
    if (!document) {
        showError(document.error());
        return;
    }
    takePlan(std::move(*document));
}

void MainWindow::present()
{
    if (m_presenter->isRunning()) {
        m_presenter->stop();
        return;
    }
    if (m_shell == nullptr) // the end of a presentation closed with its plan may find the action still enabled
        return;
    (void)m_shell->commitEditors();
    m_presenter->start(m_shell->document(), m_shell->canvas(), m_shell->room());
}

void MainWindow::connectPresenter()
{
    connect(m_presenter, &Presenter::runningChanged, this, &MainWindow::refreshActions);
    connect(m_presenter, &Presenter::runningChanged, this, [this] {
        if (m_presenter->isRunning())
            m_screenStaysOn->hold(tr("A plan is being presented"));
        else
            m_screenStaysOn->release();
    });
    connect(m_presenter, &Presenter::screenLost, this, [this] {
        m_shell->messages().show(MessageBar::Kind::Care, tr("The projector is gone and presenting has ended. The plan is as it was."),
            tr("Present on this screen"), [this] { present(); });
    });
    connect(m_presenter, &Presenter::screenFound, this, [this] {
        if (m_shell == nullptr)
            return;
        m_shell->messages().show(MessageBar::Kind::Info, tr("A second screen is there."), tr("Present on it"), [this] {
            m_presenter->stop();
            present();
        });
    });
}

void MainWindow::saveCopy()
{
    if (m_shell == nullptr)
        return;
    (void)m_shell->commitEditors();
    const QString proposed = QDir(settings::lastFolder(QStringLiteral("copy"))).filePath(QFileInfo(m_shell->document().path()).fileName());
    QString path = QFileDialog::getSaveFileName(this, tr("Save a copy"), proposed, planFilter());
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".cbmc")))
        path += QStringLiteral(".cbmc");
    settings::setLastFolder(QStringLiteral("copy"), path);
    if (inodeOf(path) != 0 && inodeOf(path) == inodeOf(m_shell->document().path())) {
        m_shell->messages().show(MessageBar::Kind::Info, tr("This is the plan's own file: it is saved already."));
        return;
    }
    const auto done = m_shell->document().saveCopy(path, true);
    report(done);
    if (done)
        reopen(path);
}

void MainWindow::bringInTable()
{
    if (m_shell == nullptr || !m_shell->commitEditors())
        return;
    const QString path = QFileDialog::getOpenFileName(this, tr("Bring in a table"), settings::lastFolder(QStringLiteral("table")), tr("Tables (*.csv *.xlsx)"));
    if (path.isEmpty())
        return;
    settings::setLastFolder(QStringLiteral("table"), path);
    auto rows = readTableFile(path);
    if (!rows) {
        showError(rows.error());
        return;
    }
    RowImportDialog dialog(m_shell->document().plan(), std::move(*rows), QFileInfo(path).fileName(), this);
    if (dialog.exec() == QDialog::Accepted)
        report(m_shell->document().perform(dialog.edit()));
}

/// Pages say their words when they are made: a new language means new pages. The plan and its undo lie in the file.
void MainWindow::openAnew()
{
    const QString path = m_shell->document().path();
    const PageKind page = m_shell->currentKind();
    if (openPlan(path))
        m_shell->showPage(page);
}

/// Work goes on in the copy, as people expect of "save as".
void MainWindow::reopen(const QString& path)
{
    if (openPlan(path))
        m_shell->messages().show(MessageBar::Kind::Done, tr("You now work in the copy %1.").arg(QDir::toNativeSeparators(path)));
}

void MainWindow::report(const Result<void>& done)
{
    if (!done)
        showError(done.error());
}

void MainWindow::showError(const Error& error)
{
    if (m_shell != nullptr) {
        m_shell->showError(error);
        return;
    }
    QMessageBox box(QMessageBox::Warning, tr("Tambon Canvas"), sentence(error), QMessageBox::Ok, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void MainWindow::setTextPercent(int percent)
{
    const int bounded = qBound(smallestTextPercent, percent, largestTextPercent);
    settings::setTextPercent(bounded);
    applyTextScale(bounded);
    m_start->setTextPercent(bounded);
    refreshToolBar();
    refreshStatus();
}

void MainWindow::switchLanguage()
{
    const Language next = installedLanguage() == Language::Thai ? Language::English : Language::Thai;
    settings::setLanguage(next);
    installLanguage(next);
    m_start->setLanguage(languageKey(next));
    if (m_shell != nullptr)
        openAnew();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!closePlan()) {
        event->ignore();
        return;
    }
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange && m_actions)
        refreshStatus();
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate && m_shell != nullptr)
        m_shell->document().refreshHold(); // another program may have written or ended meanwhile
    return QMainWindow::event(event);
}

} // namespace tambon
