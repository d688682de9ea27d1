#pragma once

#include "ui/exporting/exportpage.h"
#include "ui/library/importjob.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QPointer>

class QMimeData;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace tambon {

class ComparePage;
class GuideWindow;
class LibraryColumn;
class LibraryPage;
class LibrarySettings;
class MessageBar;
class PlainLabel;
class PlansPage;
class PortfolioPage;
class ReviewPage;

enum class LibraryPageKind { Plans, Review, Portfolio, Settings, Compare };

/// The window of those who read plans: a library with its pages, and the import that runs beside them.
class LibraryWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit LibraryWindow(std::unique_ptr<Library> library);
    ~LibraryWindow() override;

    /// The window with this library, opened or brought to the front. Empty = the user's own. Errors: Library::open().
    [[nodiscard]] static Result<LibraryWindow*> show(const QString& path = {});

    /// Files and folders; a library file opens its own window.
    void import(const QStringList& paths);
    void showPage(LibraryPageKind kind);
    [[nodiscard]] LibraryPageKind shownPage() const { return m_kind; }
    [[nodiscard]] Library& library() const { return *m_library; }
    [[nodiscard]] PlansPage& plans() const { return *m_plans; }
    [[nodiscard]] PortfolioPage& portfolio() const { return *m_portfolio; }
    [[nodiscard]] LibrarySettings& settingsPage() const { return *m_settings; }
    [[nodiscard]] ComparePage& compare() const { return *m_compare; }
    [[nodiscard]] ReviewPage& review() const { return *m_review; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] bool isImporting() const { return m_job->isRunning(); }
    void setAskWhere(const AskWhere& ask);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBody();
    void makeActions();
    void makeMenus();
    void makeStatusBar();
    void connectPages();
    void connectJob();
    void addFolder();
    void addFiles();
    void showDamaged();
    void retryDamaged();
    void refreshPages();
    void refreshToolBar();
    void refreshStatus();
    void refreshTitle();
    void focusNextArea();
    void setTextPercent(int percent);
    void showGuide();
    void report(const ImportReport& report);
    void fail(const Error& error);
    [[nodiscard]] LibraryPage* currentPage() const; ///< null on the review page

    std::unique_ptr<Library> m_library;
    ImportJob* m_job;
    QStackedWidget* m_stack;
    LibraryColumn* m_column = nullptr;
    MessageBar* m_messages;
    PlansPage* m_plans;
    ReviewPage* m_review;
    PortfolioPage* m_portfolio;
    LibrarySettings* m_settings;
    ComparePage* m_compare;
    LibraryPageKind m_kind = LibraryPageKind::Plans;
    QToolBar* m_toolBar;
    GuideWindow* m_guide = nullptr;
    PlainLabel* m_facts = nullptr;
    PlainLabel* m_hint = nullptr;
    PlainLabel* m_masked = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_cancel = nullptr;
    QToolButton* m_damaged = nullptr;
    QAction* m_addFolder = nullptr;
    QAction* m_addFiles = nullptr;
    QAction* m_back = nullptr;
    QAction* m_larger = nullptr;
    QAction* m_smaller = nullptr;
    QAction* m_showPersonal = nullptr;
    QAction* m_showColumn = nullptr;
    qint64 m_shownRevision = -1;
    QElapsedTimer m_sinceRefresh;
};

/// Whether a path is a library of plans and not a plan.
[[nodiscard]] bool isLibraryFile(const QString& path);
/// Files and folders of a drop; empty when it holds none.
[[nodiscard]] QStringList droppedPaths(const QMimeData& data);

} // namespace tambon
