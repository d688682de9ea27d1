#include "ui/households/savingsview.h"

#include "core/insight/household.h"
#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pagescroll.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int rowsOfSavings = 6;

} // namespace

SavingsView::SavingsView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_sentence(wrappingLabel({}, {.size = textPageTitle, .bold = true}))
{
    auto* model = new PlanTableModel<SavingsGroup>(document,
        {{"name", 250}, {"kind", 170}, {"date", 120}, {"members", 100}, {"savings", 140}, {"lent", 140}, {"remark", 150}}, this);
    model->setNewLineText(tr("Type a savings group and press Enter"));
    m_table = new PlanTable(model, tr("Savings groups"), tr("One group or institution a row, with its sums on a day. No names of members."));
    m_table->setLeastRows(rowsOfSavings);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceSmall));
    auto* card = new Card;
    auto* words = new QVBoxLayout(card);
    words->setContentsMargins(px(spaceLarge), px(spaceSmall), px(spaceLarge), px(spaceSmall));
    words->addWidget(m_sentence);
    layout->addWidget(card);
    layout->addWidget(m_table, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(pageScroll(content));
    setFocusProxy(m_table);
    refresh();
}

void SavingsView::refresh()
{
    const SavingsTotals totals = savingsTotals(m_document.plan());
    m_sentence->setText(m_document.plan().economy.savingsGroups.empty()
            ? tr("No savings group yet")
            : tr("Saved together: %1 baht · lent out: %2 baht").arg(shown(totals.savings), shown(totals.lent)));
}

} // namespace tambon
