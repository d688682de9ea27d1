#pragma once

#include "ui/mainwindow/page.h"
#include "ui/workshop/room.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace tambon {

class PlainLabel;
class RoomView;
class SegmentedSwitch;

/// The workshop: what is planned for the day, who came, what runs now, groups and ideas, votes, and how it ends.
class WorkshopPage : public Page {
    Q_OBJECT

public:
    enum View { Agenda, People, Now, Groups, Votes, Closing };

    WorkshopPage(Document& document, Room& room, QWidget* parent);

    void setView(View view);
    [[nodiscard]] View view() const;
    [[nodiscard]] RoomView& viewOf(View view) const { return *m_views.at(view); }
    [[nodiscard]] QList<QAction*> toolbarActions() override;
    [[nodiscard]] QString statusText() const override;
    void goTo(const Target& target) override;
    [[nodiscard]] bool commitEditors() override;
    [[nodiscard]] bool hasUncommittedText() const override;
    void showRoomCheck();

private:
    [[nodiscard]] QWidget* makeHead();
    void addView(RoomView* view);
    void refresh();
    void refreshChooser();
    void addWorkshop();
    void deleteWorkshop();
    [[nodiscard]] WorkshopId shown() const;

    Room& m_room;
    std::vector<RoomView*> m_views;
    PlainLabel* m_title = nullptr;
    QComboBox* m_chooser = nullptr;
    SegmentedSwitch* m_switch = nullptr;
    QStackedWidget* m_stack = nullptr;
    QStackedWidget* m_pages = nullptr;
    QAction *m_new = nullptr, *m_delete = nullptr, *m_check = nullptr;
};

} // namespace tambon
