#include "ui/help/gamewindow.h"

#include "core/base/text.h"
#include "ui/help/gamepieces.h"
#include "ui/theme/text.h"
#include "ui/widgets/blockgrid.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/numberedits.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

namespace {

constexpr int gameWidth = 1180;
constexpr int gameHeight = 680;
constexpr int cardWidth = 620;
constexpr int cardRoom = 104;  ///< above the board, for an idea of two lines
constexpr int verdictRoom = 84;

std::vector<GameCard> shuffled(std::vector<GameCard> cards, std::mt19937& order)
{
    std::shuffle(cards.begin(), cards.end(), order);
    return cards;
}

QString asMinutes(qint64 seconds) { return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')); }

} // namespace

GameWindow::GameWindow(QWidget* parent)
    : QDialog(parent)
    , m_head(plainLabel({}, {.size = textCardTitle, .bold = true}, this))
    , m_score(plainLabel({}, {.size = textCardTitle}, this))
    , m_verdict(wrappingLabel({}, {.size = textCardTitle}, this))
    , m_next(new QPushButton(this))
    , m_board(new QWidget(this))
    , m_card(new GameCardView(this))
{
    setWindowTitle(tr("Which block is it?"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto* head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    head->addWidget(m_score);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(px(spaceLarge));
    foot->addWidget(m_verdict, 1);
    foot->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    column->addLayout(head);
    column->addSpacing(px(cardRoom));
    column->addWidget(m_board, 1);
    column->addLayout(foot);
    m_verdict->setMinimumHeight(px(verdictRoom));
    for (const Block block : allBlocks) {
        auto* piece = new GameBlock(block, m_board);
        m_blocks[static_cast<size_t>(number(block) - 1)] = piece;
        connect(piece, &QAbstractButton::clicked, this, [this, block] { answer(block); });
    }
    connect(m_card, &GameCardView::draggedTo, this, [this](const QPoint& place) {
        const auto over = blockAt(place);
        for (GameBlock* piece : m_blocks)
            piece->setMark(over == piece->block() ? GameBlock::Mark::Target : GameBlock::Mark::None);
    });
    connect(m_card, &GameCardView::droppedAt, this, [this](const QPoint& place) {
        if (const auto block = blockAt(place))
            answer(*block);
        else
            refresh();
    });
    connect(m_next, &QPushButton::clicked, this, &GameWindow::goOn);
    playAgain();
    resize(QSize(px(gameWidth), px(gameHeight)).boundedTo(screen()->availableSize() * 95 / 100));
}

QString GameWindow::verdict() const { return m_verdict->text(); }

void GameWindow::playAgain()
{
    m_game = std::make_unique<SortingGame>(shuffled(gameCards(installedLanguage()), m_order));
    refresh();
}

void GameWindow::answer(Block block)
{
    if (!m_game->put(block))
        return;
    refresh();
    m_next->setFocus();
    QAccessibleEvent alert(m_verdict, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void GameWindow::goOn()
{
    if (m_game->card() == nullptr) {
        playAgain();
    } else if (m_game->isAnswered()) {
        m_game->goOn();
        refresh();
    }
    m_card->setFocus(); // so that a screen reader says the idea; the digits work from there
}

void GameWindow::refresh()
{
    const GameCard* card = m_game->card();
    const QString total = QString::number(m_game->total());
    m_head->setText(card == nullptr ? tr("The end") : tr("Card %1 of %2").arg(QString::number(m_game->played() + 1), total));
    m_score->setText(tr("Score %1").arg(m_game->score()));
    m_card->setVisible(card != nullptr);
    m_card->setIdea(card == nullptr ? QString() : card->idea);
    m_card->setMovable(!m_game->isAnswered());
    for (GameBlock* piece : m_blocks) {
        auto mark = GameBlock::Mark::None;
        if (card != nullptr && m_game->isAnswered())
            mark = piece->block() == card->block ? GameBlock::Mark::Right
                : m_game->answer() == piece->block() ? GameBlock::Mark::Wrong : GameBlock::Mark::None;
        piece->setMark(mark);
        piece->setEnabled(card != nullptr);
    }
    m_next->setEnabled(card == nullptr || m_game->isAnswered());
    m_next->setText(card == nullptr ? tr("Play again") : tr("Next card"));
    m_next->setDefault(m_next->isEnabled());
    explain(m_next, card == nullptr ? tr("Starts a new round with the cards in another order.") : tr("Goes on once the card lies on a block. Enter does the same."));
    refreshVerdict();
    place();
}

void GameWindow::refreshVerdict()
{
    const GameCard* card = m_game->card();
    if (card == nullptr) {
        m_verdict->setText(tr("%1 of %2 cards right, in %3 minutes.").arg(QString::number(m_game->score()), QString::number(m_game->total()), asMinutes(m_game->seconds())));
        m_verdict->setLook({.size = textPageTitle, .bold = true});
        return;
    }
    if (!m_game->isAnswered()) {
        m_verdict->setText(tr("Drag the card to its block, or press 1–9."));
        m_verdict->setLook({.size = textCardTitle, .colour = TextColour::Secondary});
        return;
    }
    const QString where = QString::number(number(card->block)) + u' ' + blockName(card->block);
    //: %1 number and name of the block, %2 why
    m_verdict->setText((m_game->isRight() ? tr("Right, block %1. %2") : tr("It belongs to block %1. %2")).arg(where, card->reason));
    m_verdict->setLook({.size = textCardTitle, .bold = true, .colour = m_game->isRight() ? TextColour::Ok : TextColour::Must});
}

void GameWindow::place()
{
    layOutBoard();
    const int wide = qMin(px(cardWidth), width() - 2 * px(spaceLarge));
    const int high = qMin(m_card->heightFor(wide), px(cardRoom));
    const int top = m_board->y() - px(spaceSmall) - high;
    m_card->setHome({(width() - wide) / 2, qMax(top, 0), wide, high});
    m_card->raise();
}

void GameWindow::layOutBoard()
{
    for (GameBlock* piece : m_blocks)
        piece->setGeometry(blockRect(piece->block(), m_board->rect(), px(spaceSmall)).toRect());
}

std::optional<Block> GameWindow::blockAt(const QPoint& spot) const
{
    for (const GameBlock* piece : m_blocks)
        if (piece->geometry().contains(m_board->mapFrom(this, spot)))
            return piece->block();
    return {};
}

void GameWindow::keyPressEvent(QKeyEvent* event)
{
    const QString typed = arabicDigits(numberRowDigits(event->text())); // also from a Thai number row
    const auto block = blockFromNumber(typed.toInt());
    if (block && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))
        answer(*block);
    else
        QDialog::keyPressEvent(event);
}

void GameWindow::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    QTimer::singleShot(0, this, &GameWindow::place); // after the layout has given the board its place
}

void GameWindow::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    place();
    m_card->setFocus();
}

} // namespace tambon
