// The frame of MainWindow: menus, toolbar, status bar, title.
#include "ui/mainwindow/mainwindow.h"

#include "core/base/thaidate.h"
#include "ui/canvas/canvaspage.h"
#include "ui/library/librarydoor.h"
#include "ui/mainwindow/helpdesk.h"
#include "ui/mainwindow/menuactions.h"
#include "ui/mainwindow/planshell.h"
#include "ui/mainwindow/settings.h"
#include "ui/merging/mergedialog.h"
#include "ui/review/openreview.h"
#include "ui/presenter/presenter.h"
#include "ui/startscreen/samples.h"
#include "ui/startscreen/startscreen.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/zoomcontrol.h"

#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QWidgetAction>

namespace tambon {

namespace {

constexpr double largestWithAllWords = 1.7; ///< of textScale(): beyond it the status bar has no room for all of them

constexpr int percentSteps[] = {100, 125, 150, 175, 200};

/// What is shown now, which the command line may have set for this run only.
int textPercentNow() { return qRound(textScale() * 100); }

QString schemeHelp(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::Light:
        return MainWindow::tr("Dark text on a light ground");
    case ColourScheme::Dark:
        return MainWindow::tr("Light text on a dark ground; notes stay paper");
    case ColourScheme::System:
        return MainWindow::tr("Light or dark as this computer is set, and changing with it");
    case ColourScheme::HighContrast:
        return MainWindow::tr("White and yellow on black, or the high contrast colours this computer is set to");
    }
    return {};
}

QString schemeName(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::Light:
        return MainWindow::tr("Light");
    case ColourScheme::Dark:
        return MainWindow::tr("Dark");
    case ColourScheme::System:
        return MainWindow::tr("As the system");
    case ColourScheme::HighContrast:
        return MainWindow::tr("High contrast");
    }
    return {};
}

} // namespace

void MainWindow::makeMenus()
{
    m_actions = std::make_unique<MenuActions>();
    MenuActions& a = *m_actions;
    a.file = menuBar()->addMenu(QString());
    a.edit = menuBar()->addMenu(QString());
    a.view = menuBar()->addMenu(QString());
    a.plan = menuBar()->addMenu(QString());
    a.workshop = menuBar()->addMenu(QString());
    a.help = menuBar()->addMenu(QString());
    const auto add = [this](QMenu* menu, const QList<QKeySequence>& keys, auto onTriggered, const char* iconName = "") {
        QAction* action = menu->addAction(QString());
        action->setShortcuts(keys);
        if (*iconName != '\0')
            action->setIcon(icon(QString::fromLatin1(iconName)));
        connect(action, &QAction::triggered, this, onTriggered);
        return action;
    };
    a.newPlan = add(a.file, {Qt::CTRL | Qt::Key_N}, &MainWindow::newPlan, "new");
    a.open = add(a.file, {Qt::CTRL | Qt::Key_O}, &MainWindow::chooseAndOpen, "open");
    a.recent = a.file->addMenu(QString());
    connect(a.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    a.samples = a.file->addMenu(QString());
    for (const Sample& sample : samples())
        connect(a.samples->addAction(escapedMnemonic(sample.title)), &QAction::triggered, this, [this, sample] { openSample(sample.resource); });
    a.file->addAction(m_library->action());
    a.file->addSeparator();
    a.nameVersion = add(a.file, {Qt::CTRL | Qt::Key_S}, &MainWindow::nameVersion, "save");
    a.saveCopy = add(a.file, {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, &MainWindow::saveCopy);
    a.copyForOthers = add(a.file, {}, &MainWindow::saveCopyForOthers);
    a.mergeCopy = add(a.file, {}, [this] { mergeAnotherCopy(*m_shell, this); }, "merge");
    a.openReview = add(a.file, {}, [this] { openReview(*m_shell, this); }, "review");
    a.versions = add(a.file, {}, &MainWindow::showVersions, "history");
    a.people = add(a.file, {}, &MainWindow::showPeople);
    a.file->addSeparator();
    a.exportPlan = add(a.file, {Qt::CTRL | Qt::SHIFT | Qt::Key_E}, [this] { m_shell->jump({PageKind::Export, {}, {}, {}, {}}); }, "export");
    a.importTable = add(a.file, {}, &MainWindow::bringInTable);
    a.details = add(a.file, {Qt::ALT | Qt::Key_Return}, [this] { m_shell->jump({PageKind::PlanHead, {}, {}, {}, {}}); });
    a.file->addSeparator();
    a.start = add(a.file, {Qt::CTRL | Qt::Key_W}, &MainWindow::showStart);
    a.quit = add(a.file, {Qt::CTRL | Qt::Key_Q}, &QWidget::close);
    a.undo = add(a.edit, {Qt::CTRL | Qt::Key_Z}, [this] { if (m_shell->commitEditors()) report(m_shell->document().undo()); }, "undo");
    a.redo = add(a.edit, {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}, [this] { report(m_shell->document().redo()); }, "redo");
    a.history = add(a.edit, {}, &MainWindow::showHistory, "history");
    a.check = add(a.edit, {Qt::Key_F7}, [this] { showCheck(CheckView::Findings); }, "check");
    a.story = add(a.edit, {Qt::SHIFT | Qt::Key_F7}, [this] { showCheck(CheckView::Story); }, "book");
    a.larger = add(a.view, {Qt::CTRL | Qt::Key_Equal, Qt::CTRL | Qt::SHIFT | Qt::Key_Equal, Qt::CTRL | Qt::Key_Plus}, [this] { setTextPercent(textPercentNow() + 25); });
    a.smaller = add(a.view, {Qt::CTRL | Qt::Key_Minus}, [this] { setTextPercent(textPercentNow() - 25); });
    a.textSize = a.view->addMenu(QString());
    for (const int percent : percentSteps)
        connect(a.textSize->addAction(QStringLiteral("%1%").arg(percent)), &QAction::triggered, this, [this, percent] { setTextPercent(percent); });
    a.normalSize = add(a.view, {Qt::CTRL | Qt::Key_0}, [this] { setTextPercent(100); });
    makeColourMenu();
    a.language = add(a.view, {}, &MainWindow::switchLanguage);
    a.view->addSeparator();
    a.back = add(a.view, {Qt::ALT | Qt::Key_Left}, [this] { if (m_shell) m_shell->goBack(); });
    a.present = add(a.workshop, {Qt::Key_F5, Qt::CTRL | Qt::SHIFT | Qt::Key_P}, &MainWindow::present, "presenter");
    a.nextArea = add(a.view, {Qt::Key_F6, Qt::SHIFT | Qt::Key_F6}, &MainWindow::focusNextArea);
    m_helpDesk->fillMenu(a.help);
    a.larger->setIconText(QStringLiteral("A+"));
    a.smaller->setIconText(QStringLiteral("A−"));
}

void MainWindow::makeColourMenu()
{
    MenuActions& a = *m_actions;
    a.colours = a.view->addMenu(QString());
    auto* oneOfThem = new QActionGroup(a.colours);
    for (const ColourScheme scheme : colourSchemes) {
        QAction* choice = a.colours->addAction(QString());
        choice->setCheckable(true);
        oneOfThem->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, scheme] { setColours(scheme); });
        a.schemes << choice;
    }
    const auto checkCurrent = [this] { m_actions->schemes[int(applicationColours().scheme())]->setChecked(true); };
    connect(a.colours, &QMenu::aboutToShow, this, checkCurrent);
}

void MainWindow::setColours(ColourScheme scheme)
{
    settings::setColourScheme(scheme);
    applicationColours().use(scheme);
}

void MainWindow::showCheck(CheckView view)
{
    Target target;
    target.page = PageKind::Check;
    target.checkView = view;
    m_shell->jump(target);
}

void MainWindow::retranslate()
{
    MenuActions& a = *m_actions;
    a.file->setTitle(tr("File(&F)"));
    a.edit->setTitle(tr("Edit(&E)"));
    a.view->setTitle(tr("View(&V)"));
    a.plan->setTitle(tr("Plan(&P)"));
    a.workshop->setTitle(tr("Workshop(&W)"));
    a.help->setTitle(tr("Help(&H)"));
    a.present->setToolTip(tr("Show the plan to the room, on the projector if there is one (F5)"));
    a.present->setWhatsThis(a.present->toolTip());
    a.newPlan->setText(tr("New plan…"));
    a.open->setText(tr("Open…"));
    a.samples->setTitle(tr("Sample plans"));
    a.recent->setTitle(tr("Open a recent plan"));
    a.history->setText(tr("History…"));
    a.story->setText(tr("The plan as a story"));
    explain(a.history, tr("Every step with its time; goes back or on to any of them"));
    explain(a.story, tr("The plan told along its links, with what it does not say"));
    a.nameVersion->setText(tr("Save version"));
    a.saveCopy->setText(tr("Save a copy…"));
    a.versions->setText(tr("Versions…"));
    a.copyForOthers->setText(tr("Save a copy for others…"));
    a.mergeCopy->setText(tr("Merge another copy…"));
    explain(a.mergeCopy, tr("Puts another copy of this plan together with this one, as one step"));
    a.openReview->setText(tr("Open a review…"));
    explain(a.openReview, tr("Takes the review file that a reader sent into this plan"));
    a.people->setText(tr("People in this file…"));
    explain(a.copyForOthers, tr("A plan without names, telephone numbers, history and versions, to give away"));
    explain(a.people, tr("Who stands in this plan and where; erases one of them everywhere"));
    a.exportPlan->setText(tr("Export"));
    a.importTable->setText(tr("Bring in a table…"));
    explain(a.importTable, tr("Rows of a CSV or XLSX file become notes, capital, partners, products, income, costs, households, courses or centres"));
    a.details->setText(tr("Plan details"));
    a.start->setText(tr("Close the plan"));
    a.quit->setText(tr("Quit"));
    a.check->setText(tr("Check the plan"));
    a.larger->setText(tr("Larger text"));
    a.smaller->setText(tr("Smaller text"));
    a.larger->setIconText(QStringLiteral("A+"));
    a.smaller->setIconText(QStringLiteral("A−"));
    a.textSize->setTitle(tr("Text size"));
    a.normalSize->setText(tr("Normal text size"));
    a.colours->setTitle(tr("Colours"));
    for (const ColourScheme scheme : colourSchemes) {
        QAction* choice = a.schemes[int(scheme)];
        choice->setText(schemeName(scheme));
        choice->setToolTip(schemeHelp(scheme));
        choice->setWhatsThis(schemeHelp(scheme));
    }
    a.language->setText(installedLanguage() == Language::Thai ? QStringLiteral("English") : QStringLiteral("ไทย"));
    a.back->setText(tr("Back"));
    a.nextArea->setText(tr("Next area"));
    m_helpDesk->retranslate();
    m_library->retranslate();
    m_toolBar->setWindowTitle(tr("Toolbar"));
    m_toolBar->setAccessibleName(tr("Toolbar"));
    refreshActions();
    refreshToolBar();
    refreshStatus();
}

void MainWindow::makeStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(px(spaceMedium), 0, px(spaceMedium), 0);
    m_savedIcon = new QLabel(this);
    m_saved = plainLabel({}, {textSmallest, false, TextColour::Ok}, this);
    m_pageStatus = plainLabel({}, {textSmallest, false, TextColour::Main}, this);
    m_findings = new QToolButton(this);
    m_findings->setAutoRaise(true);
    m_findings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_findings->setFocusPolicy(Qt::TabFocus);
    m_textSize = plainLabel({}, {textSmallest, false, TextColour::Secondary}, this);
    statusBar()->addWidget(m_savedIcon);
    statusBar()->addWidget(m_saved);
    statusBar()->addWidget(m_pageStatus);
    statusBar()->addWidget(m_findings);
    statusBar()->addPermanentWidget(m_textSize);
    auto* zoom = new ZoomControl(this);
    statusBar()->addPermanentWidget(zoom);
    connect(zoom, &ZoomControl::percentWanted, this, [this](int percent) {
        if (m_shell != nullptr)
            m_shell->canvas().activeView().setZoomPercent(percent);
    });
    connect(m_findings, &QToolButton::clicked, this, [this] { showCheck(CheckView::Findings); });
}

void MainWindow::refreshActions()
{
    MenuActions& a = *m_actions;
    const bool open = m_shell != nullptr;
    for (QAction* action : {a.nameVersion, a.saveCopy, a.copyForOthers, a.mergeCopy, a.openReview, a.people, a.versions, a.exportPlan, a.importTable, a.details, a.start, a.check, a.story, a.history, a.back,
             a.nextArea, a.present})
        action->setEnabled(open);
    a.plan->setEnabled(open);
    a.present->setText(m_presenter->isRunning() ? tr("End presenting") : tr("Present"));
    a.present->setIconText(a.present->text());
    a.nameVersion->setEnabled(open && m_shell->document().isWritable());
    const bool writable = open && m_shell->document().isWritable();
    a.mergeCopy->setEnabled(writable);
    a.openReview->setEnabled(writable);
    a.undo->setEnabled(writable && m_shell->document().canUndo());
    a.redo->setEnabled(writable && m_shell->document().canRedo());
    const QString undone = open ? m_shell->document().undoSentence() : QString();
    const QString redone = open ? m_shell->document().redoSentence() : QString();
    a.undo->setText(undone.isEmpty() ? tr("Undo") : tr("Undo %1").arg(escapedMnemonic(undone)));
    a.redo->setText(redone.isEmpty() ? tr("Redo") : tr("Redo %1").arg(escapedMnemonic(redone)));
    a.undo->setIconText(tr("Undo"));
    a.redo->setIconText(tr("Redo"));
    refreshStatus();
}

/// The toolbar would keep widgets it no longer shows; one of them may be the chooser that brought us here.
void MainWindow::clearToolBar()
{
    for (QAction* action : m_toolBar->actions())
        if (qobject_cast<QWidgetAction*>(action) != nullptr && action->parent() == m_toolBar)
            action->deleteLater();
    m_toolBar->clear();
}

void MainWindow::refreshToolBar()
{
    clearToolBar();
    m_toolBar->setVisible(m_shell != nullptr);
    statusBar()->setVisible(m_shell != nullptr);
    placePageStatus();
    if (m_shell == nullptr)
        return;
    QList<QAction*> own = m_shell->currentPage().toolbarActions();
    if (!m_shell->hasRail())
        m_toolBar->addWidget(m_shell->pageChooser(m_toolBar));
    if (!own.isEmpty()) {
        m_toolBar->addAction(own.takeFirst());
        m_toolBar->addSeparator();
    }
    m_toolBar->addActions({m_actions->undo, m_actions->redo});
    if (!own.isEmpty())
        m_toolBar->addSeparator();
    m_toolBar->addActions(own);
    auto* space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_toolBar->addAction(m_actions->present);
    m_toolBar->addActions({m_actions->smaller, m_actions->larger});
    for (QAction* action : m_toolBar->actions())
        if (QWidget* button = m_toolBar->widgetForAction(action); button != nullptr && button->accessibleName().isEmpty())
            button->setAccessibleName(action->text().section(u'\t', 0, 0));
    refreshStatus();
}

void MainWindow::focusNextArea()
{
    if (m_shell == nullptr)
        return;
    auto* chooser = m_toolBar->findChild<QComboBox*>();
    if (m_shell->hasRail() || chooser == nullptr)
        m_shell->focusNextArea();
    else if (chooser->hasFocus())
        m_shell->currentPage().goTo({});
    else
        chooser->setFocus(Qt::TabFocusReason);
}

void MainWindow::placePageStatus()
{
    QWidget* wanted = m_shell != nullptr ? m_shell->currentPage().statusWidget() : nullptr;
    if (m_ofPage == wanted)
        return;
    if (m_ofPage != nullptr) {
        statusBar()->removeWidget(m_ofPage);
        m_ofPage->hide();
    }
    m_ofPage = wanted;
    if (wanted == nullptr)
        return;
    constexpr int behindPageStatus = 3;
    statusBar()->insertWidget(behindPageStatus, wanted);
    wanted->show();
}

void MainWindow::refreshStatus()
{
    refreshTitle();
    if (m_shell == nullptr)
        return;
    const bool dirty = m_shell->hasUncommittedText();
    const QDateTime step = m_shell->document().lastStepAt();
    const QDateTime last = step.isValid() ? step : QFileInfo(m_shell->document().path()).lastModified();
    m_saved->setText(dirty ? tr("Typing…") : tr("Saved %1").arg(QLocale::c().toString(last.toLocalTime().time(), QStringLiteral("HH:mm"))));
    m_savedIcon->setPixmap(iconPixmap(dirty ? QStringLiteral("pencil") : QStringLiteral("ok"), px(18), theme().ok, devicePixelRatioF()));
    const QString facts = m_shell->currentPage().statusText();
    m_pageStatus->setText(facts.isEmpty() ? facts : QString(QStringLiteral("  ·  ") + facts));
    auto* zoom = findChild<ZoomControl*>();
    const CanvasView& canvas = m_shell->canvas().activeView();
    zoom->setPercent(canvas.zoomPercent());
    zoom->setWanted(m_shell->currentKind() == PageKind::Canvas && canvas.mode() != CanvasView::Mode::Step);
    const int count = m_shell->findingCount();
    m_findings->setVisible(count > 0);
    m_findings->setFixedHeight(px(30));
    statusBar()->setFixedHeight(px(heightStatusBar) + 2);
    const QString found = tr("%n finding(s)", nullptr, count);
    m_findings->setText((textScale() < largestWithAllWords ? found : QString::number(count)) + QStringLiteral(" ▸"));
    m_findings->setAccessibleName(found);
    explain(m_findings, tr("Opens the check, which says what does not hold together yet."));
    m_findings->setIcon(icon(QStringLiteral("warning")));
    m_textSize->setText(textPercentNow() == 100 ? QString() : QStringLiteral("%1%").arg(textPercentNow()));
}

void MainWindow::refreshTitle()
{
    const QString program = tr("Tambon Canvas");
    if (m_shell == nullptr) {
        setWindowTitle(program);
        setWindowModified(false);
        return;
    }
    const Head& head = m_shell->document().plan().head;
    QString title = head.title.isEmpty() ? m_shell->document().plan().organisation.name : head.title;
    if (title.isEmpty())
        title = QFileInfo(m_shell->document().path()).completeBaseName();
    title.replace(QLatin1String("[*]"), QLatin1String("[*][*]")); // a doubled mark is shown as it is
    if (head.sample)
        title += QStringLiteral(" (") + tr("sample data") + u')';
    setWindowTitle(title + QStringLiteral("[*] — ") + program);
    setWindowModified(m_shell->hasUncommittedText());
}

} // namespace tambon
