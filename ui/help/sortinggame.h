#pragma once

#include "ui/help/guide.h"

#include <QElapsedTimer>

namespace tambon {

/// The rules of the game: ideas come one after the other, each is put on one of the nine blocks, once.
class SortingGame {
public:
    explicit SortingGame(std::vector<GameCard> cards);

    /// Null when all cards are played.
    [[nodiscard]] const GameCard* card() const;
    [[nodiscard]] int played() const { return m_played; }
    [[nodiscard]] int total() const { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] int score() const { return m_score; }
    [[nodiscard]] bool isAnswered() const { return m_answer.has_value(); }
    [[nodiscard]] std::optional<Block> answer() const { return m_answer; }
    [[nodiscard]] bool isRight() const;

    /// Puts the card on a block; false when it was put somewhere already, or none is left.
    bool put(Block block);
    /// To the next card, once this one is answered.
    void goOn();
    /// From the first card to the last answer.
    [[nodiscard]] qint64 seconds() const;

private:
    std::vector<GameCard> m_cards;
    int m_played = 0;
    int m_score = 0;
    std::optional<Block> m_answer;
    QElapsedTimer m_clock;
    qint64 m_endedAfter = -1; ///< seconds
};

} // namespace tambon
