#include "ui/goals/goalboard.h"

#include "ui/goals/goalcard.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/text.h"
#include "ui/widgets/badge.h"

#include <QGridLayout>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowestColumn = 230;

class ColumnGround : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Theme& t = theme();
        stylepainting::drawBox(painter, rect(), {.fill = t.sunk, .edge = t.hairline, .radius = double(px(radiusCard))});
    }
};

class LetterBadge : public QWidget {
public:
    explicit LetterBadge(const QString& letter)
        : m_letter(letter)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {px(36), px(36)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintNumberBadge(painter, rect(), m_letter);
    }

private:
    QString m_letter;
};

size_t columnOf(Dimension dimension)
{
    return static_cast<size_t>(dimension);
}

QString questionOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Knowledge: return GoalBoard::tr("What more do we know?");
    case Dimension::Skill: return GoalBoard::tr("What can we do with ease?");
    case Dimension::Network: return GoalBoard::tr("Whom do we know, how do we help each other?");
    case Dimension::Business: return GoalBoard::tr("How is our work run better?");
    }
    return {};
}

} // namespace

GoalBoard::GoalBoard(QWidget* parent)
    : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(px(spaceMedium));
    for (const auto& dimension : kinds<Dimension>())
        m_columns[columnOf(dimension.value)].ground = createColumn(dimension.value);
    placeColumns(4);
}

void GoalBoard::placeColumns(int abreast)
{
    if (m_abreast == abreast)
        return;
    m_abreast = abreast;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        m_grid->addWidget(m_columns[size_t(i)].ground, i / abreast, i % abreast);
        m_grid->setColumnStretch(i, i < abreast ? 1 : 0);
    }
}

QSize GoalBoard::minimumSizeHint() const
{
    return {px(2 * narrowestColumn + spaceMedium), m_grid->minimumSize().height()};
}

void GoalBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeColumns(width() >= px(4 * narrowestColumn + 3 * spaceMedium) ? 4 : 2);
}

QWidget* GoalBoard::createColumn(Dimension dimension)
{
    auto* column = new ColumnGround;
    column->setAccessibleName(nameOf(dimension));
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(px(spaceSmall), px(spaceSmall), px(spaceSmall), px(spaceSmall));
    layout->setSpacing(px(spaceSmall));
    auto* head = new QHBoxLayout;
    head->addWidget(new LetterBadge(keyOf(dimension)), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(wrappingLabel(nameOf(dimension), {.bold = true}));
    words->addWidget(wrappingLabel(questionOf(dimension), {.size = textSmallest, .colour = TextColour::Secondary}));
    head->addLayout(words, 1);
    layout->addLayout(head);
    auto& parts = m_columns[columnOf(dimension)];
    parts.cards = new QVBoxLayout;
    parts.cards->setSpacing(px(spaceSmall));
    layout->addLayout(parts.cards);
    parts.add = new QToolButton;
    parts.add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    parts.add->setIcon(icon(u"add"_s));
    parts.add->setText(tr("Add goal"));
    parts.add->setAccessibleName(tr("Add goal: %1").arg(nameOf(dimension)));
    parts.add->setAutoRaise(true);
    parts.add->setFocusPolicy(Qt::StrongFocus);
    connect(parts.add, &QToolButton::clicked, this, [this, dimension] { Q_EMIT addRequested(dimension); });
    layout->addWidget(parts.add, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return column;
}

GoalCard* GoalBoard::createCard(const GoalId& goal)
{
    auto* card = new GoalCard;
    m_cards.insert(goal, card);
    connect(card, &GoalCard::clicked, this, [this, goal] { Q_EMIT editRequested(goal); });
    connect(card, &GoalCard::deleteRequested, this, [this, goal] { Q_EMIT deleteRequested(goal); });
    connect(card, &GoalCard::arrowPressed, this, [this, card](int key) { goFrom(card, key); });
    connect(card, &GoalCard::focused, this, [this, card] {
        m_current = card;
        Q_EMIT currentChanged();
    });
    return card;
}

void GoalBoard::show(const Plan& plan, bool writable)
{
    for (auto known = m_cards.begin(); known != m_cards.end();) {
        if (plan.goal(known.key())) {
            ++known;
            continue;
        }
        // It may be the sender of the very signal that deleted its goal.
        known.value()->hide();
        known.value()->deleteLater();
        known = m_cards.erase(known);
    }
    std::array<int, 4> filled{};
    for (const Goal& goal : plan.goals) {
        GoalCard* card = m_cards.contains(goal.id) ? m_cards.value(goal.id) : createCard(goal.id);
        card->show(goal, plan);
        const size_t column = columnOf(goal.dimension);
        QVBoxLayout* cards = m_columns[column].cards;
        if (cards->indexOf(card) != filled[column])
            cards->insertWidget(filled[column], card);
        // A layout shows its new widgets only later, and a hidden card cannot take the focus.
        card->setVisible(true);
        ++filled[column];
    }
    for (const Column& column : m_columns)
        column.add->setEnabled(writable);
    orderTabs();
}

void GoalBoard::orderTabs()
{
    QWidget* before = nullptr;
    for (size_t column = 0; column < m_columns.size(); ++column) {
        QList<QWidget*> order;
        for (GoalCard* card : cardsIn(column))
            order << card;
        order << m_columns[column].add;
        for (QWidget* widget : order) {
            if (before)
                setTabOrder(before, widget);
            before = widget;
        }
    }
}

QList<GoalCard*> GoalBoard::cardsIn(size_t column) const
{
    QList<GoalCard*> cards;
    const QVBoxLayout* layout = m_columns.at(column).cards;
    for (int i = 0; i < layout->count(); ++i)
        if (auto* card = qobject_cast<GoalCard*>(layout->itemAt(i)->widget()); card && m_cards.contains(card->goalId()))
            cards << card;
    return cards;
}

void GoalBoard::goFrom(GoalCard* card, int key)
{
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const auto cards = cardsIn(column);
        const auto row = cards.indexOf(card);
        if (row < 0)
            continue;
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            if (GoalCard* next = cards.value(row + (key == Qt::Key_Down ? 1 : -1)))
                next->setFocus(Qt::OtherFocusReason);
            return;
        }
        const int step = key == Qt::Key_Right ? 1 : -1;
        for (int beside = int(column) + step; beside >= 0 && beside < int(m_columns.size()); beside += step) {
            const auto others = cardsIn(size_t(beside));
            if (!others.isEmpty())
                return others.at(std::min(row, others.size() - 1))->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
}

GoalId GoalBoard::current() const
{
    return m_current && m_cards.contains(m_current->goalId()) ? m_current->goalId() : GoalId();
}

void GoalBoard::focusGoal(const GoalId& goal)
{
    if (GoalCard* found = m_cards.value(goal))
        found->setFocus(Qt::OtherFocusReason);
}

} // namespace tambon
