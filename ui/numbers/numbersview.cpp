#include "ui/numbers/numbersview.h"

#include "ui/tables/plantable.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pagescroll.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tambon {

NumbersView::NumbersView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
}

PlanTable* NumbersView::addTable(PlanTableModelBase* model, const QString& name, const QString& help, int leastRows)
{
    auto* table = new PlanTable(model, name, help);
    table->setLeastRows(leastRows);
    m_tables.push_back(table);
    connect(table, &PlanTable::failed, this, &NumbersView::failed);
    connect(table, &PlanTable::uncommittedChanged, this, &NumbersView::uncommittedChanged);
    connect(table, &PlanTable::selectionMoved, this, &NumbersView::selectionMoved);
    return table;
}

PlanTable* NumbersView::table() const
{
    for (PlanTable* table : m_tables)
        if (table->isAncestorOf(QApplication::focusWidget()))
            return table;
    return m_tables.empty() ? nullptr : m_tables.front();
}

QWidget* NumbersView::firstField() const { return table(); }

bool NumbersView::commit()
{
    return std::all_of(m_tables.begin(), m_tables.end(), [](PlanTable* table) { return table->commit(); });
}

bool NumbersView::hasUncommitted() const
{
    return std::any_of(m_tables.begin(), m_tables.end(), [](const PlanTable* table) { return table->hasUncommitted(); });
}

bool NumbersView::perform(const Edit& edit)
{
    const auto done = m_document.perform(edit);
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

CardsView::CardsView(Document& document, QWidget* parent)
    : NumbersView(document, parent)
{
    auto* content = new QWidget;
    m_cards = new QVBoxLayout(content);
    content->installEventFilter(this);
    m_cards->setContentsMargins({});
    m_cards->setSpacing(px(spaceSmall));
    m_scroll = pageScroll(content, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
}

QVBoxLayout* CardsView::addCard(const QString& title)
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(px(spacePage), px(spaceMedium), px(spacePage), px(spaceMedium));
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(wrappingLabel(title, {.size = textImportant, .bold = true}));
    m_cards->addWidget(card);
    return layout;
}

void CardsView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

/// The scroll area keeps to itself what its content asks for: rows that turn, sentences that change.
bool CardsView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ChildAdded)
        static_cast<QChildEvent*>(event)->child()->installEventFilter(this);
    else if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    else if (event->type() == QEvent::Resize && watched != m_scroll->widget()) // what lies in a card may turn only after it
        QMetaObject::invokeMethod(this, &CardsView::fitHeight, Qt::QueuedConnection);
    return NumbersView::eventFilter(watched, event);
}

void CardsView::fitTables()
{
    for (PlanTable* table : tables()) {
        EditTable* cells = table->table();
        const QHeaderView* head = cells->horizontalHeader();
        int high = head->height() + 2 * cells->frameWidth();
        const int rows = std::min(cells->model()->rowCount(), mostRowsSeen);
        for (int row = 0; row < rows; ++row)
            high += cells->rowHeight(row);
        if (head->length() > cells->viewport()->width())
            high += cells->horizontalScrollBar()->sizeHint().height();
        table->setLeastHeight(high);
    }
}

/// A scroll area asks its content for no height that depends on the width: wrapped sentences would be squeezed.
void CardsView::fitHeight()
{
    fitTables();
    QWidget* content = m_scroll->widget();
    const int height = content->layout()->totalMinimumHeightForWidth(m_scroll->viewport()->width());
    if (height > 0 && content->minimumHeight() != height)
        content->setMinimumHeight(height);
}

} // namespace tambon
