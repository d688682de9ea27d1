#include "ui/check/incomegridview.h"

#include "core/edit/incomeedits.h"
#include "ui/check/incomegridmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/wrappingheader.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int heightOfTable = 200; ///< design pixels at the least; below it the page scrolls
constexpr int widthOfCell = 190; ///< design pixels at the least

} // namespace

IncomeGridView::IncomeGridView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new IncomeGridModel(this))
    , m_stack(new QStackedWidget)
    , m_page(new QWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyState(u"canvas"_s, tr("The table needs a value in step 1 and a customer in step 2"), tr("Go to step 1")))
    , m_count(wrappingLabel({}, {.colour = TextColour::Secondary}))
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->addWidget(wrappingLabel(tr("Value × customer: where the income comes from"), {.size = textPageTitle, .bold = true}));
    m_column->addWidget(m_count);
    m_column->addWidget(m_stack, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(pageScroll(content));
    makeTable();
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addWidget(makeEntry());
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_empty);
    m_empty->button()->setToolTip(tr("Opens step 1 of the canvas"));
    m_empty->button()->setWhatsThis(tr("Opens step 1 of the canvas"));
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { goTo(Block::Value); });
    spaceOut();
    connect(&document, &Document::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

void IncomeGridView::makeTable()
{
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(new WrappingHeader(m_table));
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setAccessibleName(tr("Incomes by value and customer"));
    m_table->setToolTip(tr("Arrow keys choose a cell, Enter adds an income there"));
    m_table->setWhatsThis(tr("A row is a value of step 1, a column a customer of step 2. Arrow keys go from cell to cell, Enter adds an income there."));
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &IncomeGridView::showCell);
    connect(m_table, &QTableView::doubleClicked, this, [this] { m_entry->setFocus(); });
}

QWidget* IncomeGridView::makeEntry()
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    m_question = wrappingLabel({}, {.bold = true});
    column->addWidget(m_question);
    m_incomes = new QVBoxLayout;
    column->addLayout(m_incomes);
    auto* row = new QHBoxLayout;
    m_entry = new QLineEdit;
    m_entry->setMaxLength(maxNoteLength);
    m_entry->setAccessibleName(tr("New income"));
    m_entry->setPlaceholderText(tr("Type an income and press Enter"));
    m_entry->setToolTip(tr("What this customer could pay for, in a few words"));
    m_entry->setWhatsThis(tr("Adds a note to step 5 that is linked with the value and the customer of the chosen cell."));
    m_add = new QPushButton(icon(u"add"_s), tr("Add income"));
    m_add->setToolTip(tr("Adds the note to step 5, linked with both"));
    m_add->setWhatsThis(tr("Adds the note to step 5, linked with both"));
    row->addWidget(m_entry, 1);
    row->addWidget(m_add);
    column->addLayout(row);
    connect(m_entry, &QLineEdit::returnPressed, this, &IncomeGridView::commitEntry);
    connect(m_add, &QPushButton::clicked, this, [this] { m_entry->text().trimmed().isEmpty() ? m_entry->setFocus() : void(commitEntry()); });
    connect(m_entry, &QLineEdit::textChanged, this, &IncomeGridView::uncommittedChanged);
    return card;
}

void IncomeGridView::spaceOut()
{
    m_column->setContentsMargins(px(spacePage), px(10), px(spacePage), px(spaceSmall));
    m_column->setSpacing(px(6));
    m_table->setMinimumHeight(px(heightOfTable));
    m_page->layout()->setSpacing(px(spaceSmall));
}

void IncomeGridView::refresh()
{
    m_isStale = false;
    const NoteId value = m_value, customer = m_customer;
    m_model->setPlan(m_document.plan());
    const IncomeGrid& grid = m_model->grid();
    const bool nothing = grid.values.empty() || grid.customers.empty();
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget*>(m_empty) : m_page);
    m_count->setVisible(!nothing);
    m_count->setText(tr("%n cell(s) still ask which income could come from there.", nullptr, grid.emptyCells()));
    if (nothing)
        return;
    const QModelIndex before = m_model->indexOf(value, customer);
    m_table->setCurrentIndex(before.isValid() ? before : m_model->index(0, 1));
    fitColumns();
    showCell();
}

void IncomeGridView::fitColumns()
{
    QHeaderView* head = m_table->horizontalHeader();
    const int columns = m_model->columnCount();
    const bool fits = columns * px(widthOfCell) <= m_table->viewport()->width();
    head->setSectionResizeMode(fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    for (int column = 0; !fits && column < columns; ++column)
        head->resizeSection(column, px(widthOfCell));
    m_table->verticalHeader()->setMinimumSectionSize(px(56));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void IncomeGridView::showCell()
{
    const QModelIndex cell = m_table->currentIndex();
    m_value = m_model->valueAt(cell);
    m_customer = m_model->customerAt(cell);
    const bool isCell = m_model->isCell(cell);
    m_entry->setEnabled(isCell && m_document.isWritable());
    m_add->setEnabled(isCell && m_document.isWritable());
    m_question->setText(isCell ? tr("Which other income could “%1” bring from “%2”?").arg(m_model->words(m_value), m_model->words(m_customer))
                               : tr("Choose a cell beside “%1”").arg(m_model->words(m_value)));
    showIncomes(m_model->incomesAt(cell));
}

void IncomeGridView::showIncomes(const std::vector<NoteId>& incomes)
{
    while (QLayoutItem* item = m_incomes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const NoteId& income : incomes) {
        auto* go = new LinkButton(QString(m_model->label(income) + u' ' + m_model->words(income)));
        go->setToolTip(tr("Shows the note on the canvas"));
        go->setWhatsThis(tr("Shows the note on the canvas"));
        connect(go, &LinkButton::clicked, this, [this, income] { goTo(Block::Income, income); });
        m_incomes->addWidget(go, 0, Qt::AlignLeft);
    }
}

void IncomeGridView::goTo(Block block, const NoteId& note)
{
    Target target;
    target.block = block;
    target.note = note;
    Q_EMIT jumpRequested(target);
}

bool IncomeGridView::hasUncommittedText() const { return !m_entry->text().trimmed().isEmpty(); }

bool IncomeGridView::commitEntry()
{
    if (!hasUncommittedText() || m_customer.isNull())
        return true;
    const QString typed = m_entry->text();
    m_entry->clear();
    const auto done = m_document.perform(edits::addIncome(m_value, m_customer, typed));
    if (done)
        return true;
    m_entry->setText(typed); // nothing typed is lost
    Q_EMIT failed(done.error());
    return false;
}

void IncomeGridView::focusTable()
{
    if (m_isStale)
        refresh();
    m_stack->currentWidget() == m_empty ? m_empty->button()->setFocus() : m_table->setFocus();
}

bool IncomeGridView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize && !m_isStale)
        fitColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2 || key == Qt::Key_Insert) && m_entry->isEnabled()) {
            m_entry->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void IncomeGridView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

bool IncomeGridView::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange) {
        spaceOut();
        m_isStale = true;
        if (isVisible())
            refresh();
    }
    return done;
}

} // namespace tambon
