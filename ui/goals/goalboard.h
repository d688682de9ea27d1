#pragma once

#include "core/plan/plan.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QGridLayout;
class QToolButton;
class QVBoxLayout;

namespace tambon {

class GoalCard;

/// The goals as cards in four columns: knowledge, skill, network, business.
class GoalBoard : public QWidget {
    Q_OBJECT

public:
    explicit GoalBoard(QWidget* parent = nullptr);

    void show(const Plan& plan, bool writable);
    /// The card that has or had the keyboard; null when there is none.
    [[nodiscard]] GoalId current() const;
    void focusGoal(const GoalId& goal);
    [[nodiscard]] GoalCard* card(const GoalId& goal) const { return m_cards.value(goal); }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void addRequested(tambon::Dimension dimension);
    void editRequested(const tambon::GoalId& goal);
    void deleteRequested(const tambon::GoalId& goal);
    void currentChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Four columns beside each other, or two and two when large text leaves no room.
    void placeColumns(int abreast);
    QWidget* createColumn(Dimension dimension);
    GoalCard* createCard(const GoalId& goal);
    void goFrom(GoalCard* card, int key);
    void orderTabs();
    [[nodiscard]] QList<GoalCard*> cardsIn(size_t column) const;

    struct Column {
        QWidget* ground = nullptr;
        QVBoxLayout* cards = nullptr;
        QToolButton* add = nullptr;
    };
    std::array<Column, 4> m_columns;
    QGridLayout* m_grid;
    int m_abreast = 0;
    QHash<GoalId, GoalCard*> m_cards;
    QPointer<GoalCard> m_current;
};

} // namespace tambon
