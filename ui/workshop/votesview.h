#pragma once

#include "ui/workshop/roomview.h"

class QCheckBox;
class QComboBox;
class QListWidget;

namespace tambon {

class CountEdit;
class PlainLabel;
class RoomTable;

/// Rounds of votes: opened with dots per person, counted by hand or pressed in secret, closed, kept.
class VotesView : public RoomView {
    Q_OBJECT

public:
    VotesView(Document& document, Room& room);

    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] bool commit() override;
    [[nodiscard]] bool hasUncommitted() const override;

private:
    [[nodiscard]] QWidget* makeRounds();
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] QWidget* makeCount();
    [[nodiscard]] RoomTable* makeTable();
    [[nodiscard]] const VoteRound* round() const; ///< the one that is shown
    [[nodiscard]] std::vector<Block> chosenBlocks() const;
    [[nodiscard]] bool isHidden() const; ///< a secret round that is open
    void suggestDots();
    void openRound();
    void closeRound();
    void deleteRound();
    void count(int difference);
    void voteInTurn();
    [[nodiscard]] QString placeOf(const NoteId& note) const;
    Result<void> setTotal(const QString& note, const QString& typed);
    void refreshRounds();
    void refreshFacts();

    QListWidget* m_rounds = nullptr;
    std::vector<QCheckBox*> m_blocks;
    CountEdit *m_dots = nullptr, *m_people = nullptr;
    QComboBox* m_method = nullptr;
    RoomTable* m_notes = nullptr;
    PlainLabel *m_heading = nullptr, *m_facts = nullptr, *m_care = nullptr;
    QPushButton *m_open = nullptr, *m_more = nullptr, *m_less = nullptr, *m_secret = nullptr, *m_close = nullptr, *m_delete = nullptr;
    bool m_dotsTyped = false;
};

} // namespace tambon
