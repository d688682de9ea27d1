#pragma once

#include "ui/workshop/roomview.h"

class QComboBox;
class QLineEdit;
class QMenu;

namespace tambon {

class IdeaList;
class PlainLabel;
class RoomTable;
class StepTarget;

/// Break-out groups and the idea board: ideas lie outside the nine steps until they are promoted, each with its group's
/// mark. The groups are presented one after the other, and what they wrote elsewhere is gathered in.
class GroupsView : public RoomView {
    Q_OBJECT

public:
    GroupsView(Document& document, Room& room);

    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] bool commit() override;
    [[nodiscard]] bool hasUncommitted() const override;
    /// Gathers the notes of another plan file after showing them; asks for the file when none is given.
    void bringIn(const QString& path = {});

private:
    enum class Filter { All, None, One };
    [[nodiscard]] QWidget* makeGroups();
    [[nodiscard]] QWidget* makeIdeas();
    [[nodiscard]] QWidget* makeChooser();
    [[nodiscard]] QWidget* makeTargets();
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] const Breakout& groupOf(const QString& id) const;
    [[nodiscard]] BreakoutId shownGroup() const;
    void refillChooser();
    void showNeighbour(int by);
    bool addTyped();
    void promote(const std::vector<NoteId>& ideas, Block block);
    void markChosen(const BreakoutId& group);
    void fillGroupMenu();
    void deleteChosen();
    void deleteGroup();
    void refreshButtons();

    RoomTable* m_groups = nullptr;
    QPushButton *m_deleteGroup = nullptr, *m_previous = nullptr, *m_next = nullptr;
    QPushButton *m_bringIn = nullptr, *m_mark = nullptr, *m_delete = nullptr;
    QComboBox* m_shown = nullptr;
    PlainLabel* m_facts = nullptr;
    IdeaList* m_list = nullptr;
    QLineEdit* m_entry = nullptr;
    QMenu* m_groupMenu = nullptr;
    std::vector<StepTarget*> m_targets;
};

} // namespace tambon
