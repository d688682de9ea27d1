#pragma once

#include "ui/mainwindow/page.h"
#include "ui/workshop/room.h"
#include "ui/photos/photoimport.h"

class QComboBox;
class QStackedWidget;
class QVBoxLayout;

namespace tambon {

class CanvasPage;
class MessageBar;
class NavigationRail;
class RoomActions;
class WorkshopPage;

/// An open plan in the window: the rail, its pages, and the bar that says what went wrong.
class PlanShell : public QWidget {
    Q_OBJECT

public:
    PlanShell(std::unique_ptr<Document> document, QWidget* parent);
    ~PlanShell() override;

    [[nodiscard]] Document& document() { return *m_document; }
    [[nodiscard]] CanvasPage& canvas() { return *m_canvas; }
    [[nodiscard]] Room& room() { return m_room; }
    /// For the menu "Workshop"; they go with the plan.
    [[nodiscard]] QList<QAction*> roomActions() const;
    /// Where the room stands, after a power cut: its step or the workshop page, the timer standing still. False when no
    /// workshop is going on.
    bool resumeRoom();
    [[nodiscard]] Page& currentPage() const;
    [[nodiscard]] PageKind currentKind() const { return m_kind; }
    void showPage(PageKind kind);
    /// Goes there and remembers where one came from.
    void jump(const Target& target);
    void goBack();
    [[nodiscard]] bool canGoBack() const { return !m_trail.empty(); }
    void showError(const Error& error);
    /// A bar across the top of all pages; the shell takes it.
    void showAbove(QWidget* bar);
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] bool commitEditors();
    [[nodiscard]] bool hasUncommittedText() const;
    [[nodiscard]] int findingCount() const { return m_findingCount; }
    /// Asks for pictures; they belong to the step in hand.
    void choosePhotos();
    /// Rail, page, rail … by F6.
    void focusNextArea();
    /// With very large text the rail would take the page's room: then pageChooser() stands for it.
    [[nodiscard]] bool hasRail() const;
    /// A new list of the pages that shows where one is and goes where one chooses.
    [[nodiscard]] QComboBox* pageChooser(QWidget* parent);

Q_SIGNALS:
    void pageShown();
    void statusChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    Page* addPage(PageKind kind, Page* page);
    void refreshFindings();
    void sayWhoHolds();
    void addWorkshop();
    void openRoomItem();
    void sayWhatCame(const PhotoImport::Outcome& outcome);

    std::unique_ptr<Document> m_document;
    Room m_room;
    NavigationRail* m_rail;
    QVBoxLayout* m_column;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    CanvasPage* m_canvas = nullptr;
    WorkshopPage* m_workshop = nullptr;
    RoomActions* m_roomActions = nullptr;
    PhotoImport* m_photoImport;
    std::vector<std::pair<PageKind, Page*>> m_pages;
    std::vector<PageKind> m_trail;
    PageKind m_kind = PageKind::Canvas;
    int m_findingCount = 0;
};

} // namespace tambon
