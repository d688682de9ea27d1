#include "ui/tables/detailscard.h"

#include "ui/tables/plantable.h"
#include "ui/tables/rowform.h"
#include "ui/theme/text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

namespace {

constexpr int rowsOfSmallTable = 3;

} // namespace

DetailsCard::DetailsCard(Document& document, QWidget* parent)
    : Card(parent)
    , m_document(document)
    , m_title(wrappingLabel({}, {.size = textImportant, .bold = true}))
    , m_body(new QWidget)
    , m_rows(new QVBoxLayout(m_body))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(m_title);
    layout->addWidget(m_body, 1);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(px(spaceMedium));
    connect(&document, &Document::changed, this, [this] { refresh(); });
    connect(&document, &Document::stateChanged, this, [this] { refresh(); });
}

void DetailsCard::setHead(const QString& title, bool isChosen)
{
    m_title->setText(title);
    m_body->setVisible(isChosen);
}

PlanTable* DetailsCard::take(PlanTable* table)
{
    table->setLeastRows(rowsOfSmallTable);
    connect(table, &PlanTable::failed, this, &DetailsCard::failed);
    connect(table, &PlanTable::uncommittedChanged, this, &DetailsCard::uncommittedChanged);
    m_tables.push_back(table);
    return table;
}

void DetailsCard::take(RowFormBase* form)
{
    connect(form, &RowFormBase::failed, this, &DetailsCard::failed);
    connect(form, &RowFormBase::uncommittedChanged, this, &DetailsCard::uncommittedChanged);
    m_forms.push_back(form);
}

bool DetailsCard::commit()
{
    return std::all_of(m_tables.begin(), m_tables.end(), [](PlanTable* table) { return table->commit(); })
        && std::all_of(m_forms.begin(), m_forms.end(), [](RowFormBase* form) { return form->commit(); });
}

bool DetailsCard::hasUncommitted() const
{
    return std::any_of(m_tables.begin(), m_tables.end(), [](const PlanTable* table) { return table->hasUncommitted(); })
        || std::any_of(m_forms.begin(), m_forms.end(), [](const RowFormBase* form) { return form->hasUncommitted(); });
}

QWidget* underTitle(const QString& title, QWidget* content)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceTiny));
    layout->addWidget(wrappingLabel(title, {.bold = true}));
    layout->addWidget(content, 1);
    return box;
}

} // namespace tambon
