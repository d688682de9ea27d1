#include "ui/numbers/coverdialog.h"

#include "core/base/text.h"
#include "core/edit/rowedits.h"
#include "core/insight/figures.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/numberedits.h"
#include "ui/widgets/problemstrip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int coverDialogWidth = 620;
constexpr int mostListHeight = 150;   ///< pixels: on a laptop of 1366×768, also with large text
constexpr int mostDialogHeight = 700;
constexpr int coverListHeight = 140;
constexpr int isPartnerRole = Qt::UserRole + 1;

} // namespace

CoverDialog::CoverDialog(Document& document, NeedId need, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_need(std::move(need))
    , m_worth(wrappingLabel({}, {.colour = TextColour::Secondary}))
    , m_list(new QTreeWidget)
    , m_who(new QComboBox)
    , m_amount(new MoneyEdit)
    , m_add(new QPushButton(icon(u"add"_s), tr("Add")))
    , m_remove(new QPushButton(icon(u"trash"_s), tr("Take away")))
    , m_problem(new ProblemStrip)
{
    setWindowTitle(tr("Who brings it"));
    const Need* row = rowWith<Need>(m_document.plan(), m_need);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(wrappingLabel(row ? row->item : QString(), {.size = textImportant, .bold = true}));
    layout->addWidget(m_worth);
    layout->addWidget(createFields());
    layout->addWidget(m_problem);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Who brings it"), tr("Baht a year")});
    m_list->setRootIsDecorated(false);
    m_list->setMinimumHeight(std::min(px(coverListHeight), mostListHeight));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setAccessibleName(tr("Who brings it"));
    explain(m_list, tr("What capital and partners bring of this need. The rest is paid in cash."));
    layout->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_remove, QDialogButtonBox::ResetRole);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Done"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    connect(m_remove, &QPushButton::clicked, this, &CoverDialog::removeChosen);
    explain(m_remove, tr("Takes the chosen line away; the need is paid in cash again."));
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    layout->addWidget(buttons);
    resize(px(coverDialogWidth), std::min(sizeHint().height(), mostDialogHeight));
    refresh();
    m_who->setFocus();
}

QWidget* CoverDialog::createFields()
{
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fillWho();
    m_who->setAccessibleName(tr("Capital or partner"));
    explain(m_who, tr("An item of community capital (7) or a partner (8) that brings this need or a part of it."));
    form->addRow(tr("Capital or partner"), m_who);
    m_amount->setAccessibleName(tr("Baht a year"));
    m_amount->setPlaceholderText(tr("empty = all that is left"));
    explain(m_amount, tr("How many baht a year it saves. Left empty, it brings all that is left of the need."));
    form->addRow(tr("Baht a year"), m_amount);
    explain(m_add, tr("Adds the line."));
    m_add->setDefault(true);
    m_add->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_add, &QPushButton::clicked, this, &CoverDialog::addCover);
    form->addRow(QString(), m_add);
    return fields;
}

void CoverDialog::fillWho()
{
    const Plan& plan = m_document.plan();
    for (const CapitalItem& item : plan.capital) {
        m_who->addItem(icon(u"block7"_s), tr("7 %1").arg(beginningOf(item.name)), item.id.text());
        m_who->setItemData(m_who->count() - 1, false, isPartnerRole);
    }
    for (const Partner& partner : plan.economy.partners) {
        m_who->addItem(icon(u"block8"_s), tr("8 %1").arg(beginningOf(partner.name)), partner.id.text());
        m_who->setItemData(m_who->count() - 1, true, isPartnerRole);
    }
    m_who->setPlaceholderText(tr("First write capital or partners on their pages"));
}

void CoverDialog::refresh()
{
    const Plan& plan = m_document.plan();
    const NeedTotals totals = figures(plan).needs.value(m_need);
    m_worth->setText(tr("Worth %1 baht a year: capital %2, partners %3, cash %4")
                         .arg(shown(totals.total), shown(totals.capital), shown(totals.partner), shown(totals.cash())));
    m_list->clear();
    for (const Cover& cover : plan.economy.covers) {
        if (cover.need != m_need)
            continue;
        const CapitalItem* item = plan.capitalItem(cover.capital);
        const Partner* partner = rowWith<Partner>(plan, cover.partner);
        auto* line = new QTreeWidgetItem(m_list, {item ? item->name : partner ? partner->name : QString(), cover.amount ? shown(*cover.amount) : tr("all that is left")});
        line->setIcon(0, icon(item ? u"block7"_s : u"block8"_s));
        line->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        line->setData(0, Qt::UserRole, cover.id.text());
    }
    m_add->setEnabled(m_who->count() > 0 && totals.cash().satang > 0 && m_document.isWritable());
    m_remove->setEnabled(false);
}

bool CoverDialog::perform(const Edit& edit)
{
    const auto done = m_document.perform(edit);
    done ? m_problem->clear() : m_problem->show(done.error());
    refresh();
    return done.has_value();
}

bool CoverDialog::addCover()
{
    if (!m_amount->settle()) {
        m_problem->show(Error{ErrorCode::NumberNotUnderstood, m_amount->text(), {}, {}});
        m_amount->setFocus();
        return false;
    }
    Cover cover;
    cover.id = CoverId::random();
    cover.need = m_need;
    const QString who = m_who->currentData().toString();
    m_who->currentData(isPartnerRole).toBool() ? void(cover.partner = PartnerId(who)) : void(cover.capital = CapitalId(who));
    cover.amount = m_amount->money();
    if (!perform(edits::addRow(cover)))
        return false;
    m_amount->setMoney({});
    return true;
}

void CoverDialog::removeChosen()
{
    std::vector<CoverId> covers;
    for (const QTreeWidgetItem* line : m_list->selectedItems())
        covers.emplace_back(line->data(0, Qt::UserRole).toString());
    if (!covers.empty())
        perform(edits::deleteRows<Cover>(covers));
}

} // namespace tambon
