// The frame of LibraryWindow: menus, toolbar, status bar, title.
#include "ui/library/librarywindow.h"

#include "ui/help/guidewindow.h"
#include "ui/library/comparepage.h"
#include "ui/library/facetpanel.h"
#include "ui/library/librarycolumn.h"
#include "ui/library/librarysettings.h"
#include "ui/library/planspage.h"
#include "ui/library/portfoliopage.h"
#include "ui/mainwindow/navigationrail.h"
#include "ui/mainwindow/settings.h"
#include "ui/review/reviewpage.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QFileInfo>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QWhatsThis>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int progressWidth = 180;

void addAll(QMenu& menu, const QList<QAction*>& actions)
{
    for (QAction* action : actions)
        action == nullptr ? (void)menu.addSeparator() : menu.addAction(action);
}

} // namespace

void LibraryWindow::makeActions()
{
    const auto add = [this](const char* iconName, const QString& text, const QString& help, const QList<QKeySequence>& keys, auto act) {
        auto* action = new QAction(text, this);
        if (*iconName != '\0')
            action->setIcon(icon(QString::fromLatin1(iconName)));
        action->setShortcuts(keys);
        explain(action, help);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    m_addFolder = add("open", tr("Add a folder…"), tr("Takes in all plans of a folder and its folders. The files stay where they are."), {QKeySequence(Qt::CTRL | Qt::Key_O)}, [this] { addFolder(); });
    m_addFolder->setIconText(tr("Add a folder"));
    m_addFiles = add("archive", tr("Add files, ZIP, PDF…"), tr("Takes in plans, ZIP files with plans, and PDFs that hold their plan."), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}, [this] { addFiles(); });
    m_addFiles->setIconText(tr("Add ZIP"));
    m_back = add("library", tr("Back to the plans"), tr("To the list of plans."), {QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] { showPage(LibraryPageKind::Plans); });
    m_back->setIconText(tr("Library"));
    m_larger = add("", tr("Larger text"), tr("Makes all text larger."), {QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Plus)}, [this] { setTextPercent(qRound(textScale() * 100) + 25); });
    m_smaller = add("", tr("Smaller text"), tr("Makes all text smaller."), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [this] { setTextPercent(qRound(textScale() * 100) - 25); });
    m_larger->setIconText(u"A+"_s);
    m_smaller->setIconText(u"A−"_s);
    m_showPersonal = add("", tr("Show telephone numbers and addresses"), tr("In what is found in texts. Otherwise they are shown as dots."), QList<QKeySequence>(), [this](bool shown) {
        m_plans->setMasked(!shown);
        refreshStatus();
    });
    m_showPersonal->setCheckable(true);
    m_showColumn = add("", tr("Column at the left"), tr("The pages, and the boxes that narrow the list."), {QKeySequence(Qt::Key_F9)}, [this] { showPage(m_kind); });
    m_showColumn->setCheckable(true);
    m_showColumn->setChecked(true);
}

void LibraryWindow::makeMenus()
{
    QMenu* file = menuBar()->addMenu(tr("File(&F)"));
    addAll(*file, {m_addFolder, m_addFiles, nullptr});
    explain(file->addAction(tr("Files that could not be read…"), this, &LibraryWindow::showDamaged), tr("The files that were left out, with the reason."));
    file->addSeparator();
    QAction* close = file->addAction(tr("Close"), QKeySequence(Qt::CTRL | Qt::Key_W), this, &QWidget::close);
    explain(close, tr("Closes the library. Everything is saved."));
    QMenu* view = menuBar()->addMenu(tr("View(&V)"));
    const std::pair<LibraryPageKind, QString> pages[] = {{LibraryPageKind::Plans, tr("Plans")}, {LibraryPageKind::Portfolio, tr("Portfolio")},
        {LibraryPageKind::Settings, tr("Settings")}, {LibraryPageKind::Review, tr("Review")}};
    int key = Qt::Key_1;
    for (const auto& [kind, name] : pages) {
        QAction* page = view->addAction(name, QKeySequence(Qt::CTRL | Qt::Key(key++)), this, [this, kind = kind] { showPage(kind); });
        explain(page, tr("Shows this page."));
    }
    QAction* next = view->addAction(tr("Next area"), QKeySequence(Qt::Key_F6), this, &LibraryWindow::focusNextArea);
    explain(next, tr("From the pages to the boxes, to the list and back."));
    addAll(*view, {nullptr, m_back, m_showColumn, m_showPersonal, nullptr, m_larger, m_smaller});
    addAll(*menuBar()->addMenu(tr("Plans(&P)")), m_plans->menuActions());
    addAll(*menuBar()->addMenu(tr("Review(&R)")), m_review->menuActions());
    QMenu* help = menuBar()->addMenu(tr("Help(&H)"));
    explain(help->addAction(icon(u"info"_s), tr("Guide to the library"), QKeySequence(Qt::Key_F1), this, &LibraryWindow::showGuide), tr("Opens the guide at what it says about the library."));
    explain(help->addAction(tr("What is this?"), QKeySequence(Qt::SHIFT | Qt::Key_F1), this, [] { QWhatsThis::enterWhatsThisMode(); }),
        tr("Then click what you want to know about."));
    m_toolBar->setWindowTitle(tr("Toolbar"));
    m_toolBar->setAccessibleName(tr("Toolbar"));
}

void LibraryWindow::makeStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(px(spaceMedium), 0, px(spaceMedium), 0);
    m_facts = plainLabel({}, {.size = textSmallest}, this);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Reading plans"));
    explain(m_progress, tr("How many of the files found are read. The library can be used meanwhile."));
    m_cancel = new QPushButton(tr("Stop"), this);
    explain(m_cancel, tr("Stops reading. What was read stays; the same folder once more goes on from there."));
    m_damaged = new QToolButton(this);
    m_damaged->setAutoRaise(true);
    m_damaged->setIcon(icon(u"warning"_s));
    m_damaged->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_damaged->setFocusPolicy(Qt::TabFocus);
    m_masked = plainLabel({}, {.size = textSmallest, .colour = TextColour::Secondary}, this);
    m_hint = plainLabel({}, {.size = textSmallest, .colour = TextColour::Secondary}, this);
    for (QWidget* part : std::initializer_list<QWidget*>{m_facts, m_progress, m_cancel, m_damaged, m_masked})
        statusBar()->addWidget(part);
    statusBar()->addPermanentWidget(m_hint);
    m_progress->hide();
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, m_job, &ImportJob::cancel);
    connect(m_damaged, &QToolButton::clicked, this, &LibraryWindow::showDamaged);
    connect(m_job, &ImportJob::progressed, this, [this](const ImportProgress& progress) {
        m_progress->setRange(0, std::max(progress.found, 1));
        m_progress->setValue(progress.done);
        m_progress->setFormat(tr("%1 of %2").arg(QString::number(progress.done), QString::number(progress.found)));
    });
}

void LibraryWindow::refreshToolBar()
{
    m_toolBar->clear();
    const bool isPlans = m_kind == LibraryPageKind::Plans;
    if (isPlans)
        m_toolBar->addActions({m_addFolder, m_addFiles});
    else
        m_toolBar->addAction(m_back);
    m_toolBar->addSeparator();
    m_toolBar->addActions(currentPage() != nullptr ? currentPage()->toolbarActions() : m_review->toolbarActions());
    auto* space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_toolBar->addActions({m_smaller, m_larger});
    for (QAction* action : m_toolBar->actions())
        if (auto* button = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(action))) {
            if (button->accessibleName().isEmpty())
                button->setAccessibleName(action->text());
            if (action->menu() != nullptr)
                button->setPopupMode(QToolButton::InstantPopup);
        }
    refreshStatus();
}

void LibraryWindow::refreshStatus()
{
    const LibraryPage* page = currentPage();
    m_facts->setText(page != nullptr ? page->statusText() : m_review->statusText());
    const bool isBusy = m_job->isRunning();
    m_progress->setVisible(isBusy);
    m_progress->setFixedWidth(px(progressWidth));
    m_cancel->setVisible(isBusy);
    statusBar()->setFixedHeight(px(heightStatusBar) + (isBusy ? px(10) : 2));
    m_damaged->setVisible(m_damaged->isVisible() && !isBusy);
    if (isBusy) // many times a second then
        return;
    const int damaged = int(m_library->files(FileVerdict::Refused).size());
    m_damaged->setVisible(damaged > 0);
    m_damaged->setFixedHeight(px(30));
    const QString unread = tr("%n file(s) could not be read", nullptr, damaged);
    m_damaged->setText(QString(unread + u" ▸"));
    m_damaged->setAccessibleName(unread);
    explain(m_damaged, tr("Lists these files with the reason, and reads them again."));
    m_masked->setText(m_showPersonal->isChecked() ? tr("Personal data: shown") : tr("Personal data: covered"));
    m_hint->setText(page == nullptr ? m_review->countText() : m_kind == LibraryPageKind::Plans ? tr("Enter opens the review") : QString());
}

void LibraryWindow::refreshTitle()
{
    const QFileInfo file(m_library->path());
    const bool isUsual = file == QFileInfo(usualLibraryPath());
    setWindowTitle(QString((isUsual ? tr("Library") : tr("Library %1").arg(file.completeBaseName())) + u" — " + tr("Tambon Canvas")));
}

void LibraryWindow::focusNextArea()
{
    const bool inPlans = m_kind == LibraryPageKind::Plans;
    if (!m_column->isVisible() || (m_column->rail().hasFocus() && !inPlans) || m_plans->facets().hasFocus()) {
        if (LibraryPage* page = currentPage())
            page->takeFocus();
    } else if (m_column->rail().hasFocus()) {
        m_plans->facets().setFocus(Qt::TabFocusReason);
    } else {
        m_column->rail().setFocus(Qt::TabFocusReason);
    }
}

void LibraryWindow::setTextPercent(int percent)
{
    const int bounded = qBound(smallestTextPercent, percent, largestTextPercent);
    settings::setTextPercent(bounded);
    applyTextScale(bounded);
    refreshToolBar();
}

void LibraryWindow::showGuide()
{
    if (m_guide == nullptr)
        m_guide = new GuideWindow(this);
    m_guide->openTopic(u"library"_s);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

} // namespace tambon
