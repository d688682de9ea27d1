#include "ui/help/sortinggame.h"

namespace tambon {

SortingGame::SortingGame(std::vector<GameCard> cards)
    : m_cards(std::move(cards))
{
    m_clock.start();
}

const GameCard* SortingGame::card() const
{
    return m_played < total() ? &m_cards[static_cast<size_t>(m_played)] : nullptr;
}

bool SortingGame::isRight() const { return card() != nullptr && m_answer == card()->block; }

bool SortingGame::put(Block block)
{
    if (card() == nullptr || m_answer)
        return false;
    m_answer = block;
    if (isRight())
        ++m_score;
    if (m_played + 1 == total())
        m_endedAfter = m_clock.elapsed() / 1000;
    return true;
}

void SortingGame::goOn()
{
    if (!m_answer)
        return;
    m_answer.reset();
    ++m_played;
}

qint64 SortingGame::seconds() const { return m_endedAfter >= 0 ? m_endedAfter : m_clock.elapsed() / 1000; }

} // namespace tambon
