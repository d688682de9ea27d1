#include "ui/numbers/pricelist.h"

#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int priceRows = 3;
constexpr int priceListWidth = 720;
constexpr int priceListHeight = 480;
constexpr QSize mostPriceList{1300, 700}; ///< pixels: on a laptop of 1366×768, also with large text

} // namespace

int linesWithPrice(const Plan& plan, const PriceItemId& price)
{
    const auto uses = [&](const auto& row) { return row.priceItem == price; };
    return int(std::count_if(plan.economy.incomeLines.begin(), plan.economy.incomeLines.end(), uses)
        + std::count_if(plan.economy.needs.begin(), plan.economy.needs.end(), uses));
}

PriceListDialog::PriceListDialog(Document& document, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Price list"));
    auto* model = new PlanTableModel<PriceItem>(document, {{"name", 240}, {"unit", 120}, {"price", 130}, {nullptr, 150, tr("Lines that use it")}}, this);
    model->setNewLineText(tr("Type a name and press Enter"));
    model->setComputed([&document](const PriceItem& item, int) { return QString::number(linesWithPrice(document.plan(), item.id)); });
    m_prices = new PlanTable(model, tr("Price list"), tr("One price a row. A line of income or costs that names it takes its price from here."));
    m_prices->setLeastRows(priceRows);
    connect(m_prices, &PlanTable::failed, this, &PriceListDialog::failed);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(px(spaceMedium));
    layout->addWidget(wrappingLabel(tr("A price that several lines use is written once. Choose it in the last column of income or costs; changed here, it changes in all of them.")));
    layout->addWidget(m_prices, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Done"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* remove = buttons->addButton(tr("Delete"), QDialogButtonBox::ResetRole);
    remove->setIcon(icon(u"trash"_s));
    remove->setAutoDefault(false);
    remove->setEnabled(false);
    explain(remove, tr("Deletes the selected prices. Lines that used them keep the price that they had themselves."));
    connect(remove, &QPushButton::clicked, m_prices, &PlanTable::deleteSelected);
    connect(m_prices, &PlanTable::selectionMoved, this, [this, &document, remove] {
        remove->setEnabled(document.isWritable() && !m_prices->table()->selectedIds().isEmpty());
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(QSize(px(priceListWidth), px(priceListHeight)).boundedTo(mostPriceList));
    m_prices->setFocus();
}

/// What is typed stays to be mended where it is not understood.
void PriceListDialog::reject()
{
    if (m_prices->commit())
        QDialog::reject();
}

} // namespace tambon
