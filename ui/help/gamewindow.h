#pragma once

#include "ui/help/sortinggame.h"

#include <QDialog>

#include <random>

class QPushButton;

namespace tambon {

class GameBlock;
class GameCardView;
class PlainLabel;

/// "Which block is it?": a card is dragged to one of nine blocks, or put there by click or by the digits 1–9. Large, to
/// be played by a whole room before the projector.
class GameWindow : public QDialog {
    Q_OBJECT

public:
    explicit GameWindow(QWidget* parent = nullptr);

    [[nodiscard]] const SortingGame& game() const { return *m_game; }
    [[nodiscard]] GameBlock* block(Block block) const { return m_blocks[static_cast<size_t>(number(block) - 1)]; }
    [[nodiscard]] GameCardView* cardView() const { return m_card; }
    /// What is said about the last answer, or about the game at its end.
    [[nodiscard]] QString verdict() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void playAgain();
    void answer(Block block);
    void goOn();
    void refresh();
    void refreshVerdict();
    void place();
    void layOutBoard();
    [[nodiscard]] std::optional<Block> blockAt(const QPoint& place) const;

    std::mt19937 m_order{std::random_device{}()};
    std::unique_ptr<SortingGame> m_game;
    PlainLabel* m_head;
    PlainLabel* m_score;
    PlainLabel* m_verdict;
    QPushButton* m_next;
    QWidget* m_board;
    std::array<GameBlock*, allBlocks.size()> m_blocks{};
    GameCardView* m_card;
};

} // namespace tambon
