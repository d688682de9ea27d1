#pragma once

#include "core/base/error.h"
#include "ui/mainwindow/page.h"
#include "ui/theme/colourscheme.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;
class QToolButton;
class QStackedWidget;
class QToolBar;

namespace tambon {

class HelpDesk;
class IdleInhibitor;
class LibraryDoor;
class PlanShell;
class Presenter;
class StartScreen;
struct MenuActions;

/// One window: the start screen, or one open plan. Opening, closing and the frame around the pages; what a page does is
/// the page's own matter.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    bool openPlan(const QString& path);
    /// Files of a later start of the program: the first opens here, and the window comes to the front.
    void takeHandedFiles(const QStringList& paths);
    [[nodiscard]] Presenter& presenter() { return *m_presenter; }
    [[nodiscard]] PlanShell* shell() const { return m_shell; }
    void setTextPercent(int percent);
    void setColours(ColourScheme scheme);
    void showError(const Error& error);
    [[nodiscard]] HelpDesk& helpDesk() { return *m_helpDesk; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void makeMenus();
    void makeColourMenu();
    void makeStatusBar();
    void retranslate();
    void refreshActions();
    void clearToolBar();
    void refreshToolBar();
    void refreshStatus();
    void placePageStatus();
    void focusNextArea();
    void refreshTitle();

    void newPlan();
    void startWorkshop();
    void showFirstStep();
    void chooseAndOpen();
    void openSample(const QString& resource);
    void showStart();
    void takePlan(std::unique_ptr<Document> document);
    [[nodiscard]] bool closePlan();
    void present();
    void connectPresenter();
    void nameVersion();
    void showVersions();
    void showHistory();
    void showCheck(CheckView view);
    void fillRecentMenu();
    void followRecents();
    void saveCopy();
    void saveCopyForOthers();
    void bringInTable();
    void showPeople();
    void report(const Result<void>& done);
    void switchLanguage();
    void reopen(const QString& path);
    void openAnew();

    QStackedWidget* m_stack;
    StartScreen* m_start;
    LibraryDoor* m_library;
    PlanShell* m_shell = nullptr;
    QToolBar* m_toolBar;
    Presenter* m_presenter;
    std::unique_ptr<MenuActions> m_actions;
    std::unique_ptr<HelpDesk> m_helpDesk;
    std::unique_ptr<IdleInhibitor> m_screenStaysOn;
    QLabel* m_savedIcon = nullptr;
    QLabel* m_saved = nullptr;
    QLabel* m_pageStatus = nullptr;
    QPointer<QWidget> m_ofPage; ///< the shown page's own control in the status bar
    QToolButton* m_findings = nullptr;
    QLabel* m_textSize = nullptr;
};

} // namespace tambon
