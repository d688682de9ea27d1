#include "ui/frame/frameview.h"

#include "ui/tables/plantable.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/turningrow.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

FrameView::FrameView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_sentence(wrappingLabel({}, {.size = textCardTitle, .bold = true}))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(px(spaceMedium));
    m_column->addWidget(m_sentence);
}

PlanTable* FrameView::mainTable() const { return m_tables.empty() ? nullptr : m_tables.front(); }

QString FrameView::sentenceShown() const { return m_sentence->text(); }

void FrameView::say(const QString& sentence) { m_sentence->setText(sentence); }

void FrameView::addTable(const QString& title, PlanTable* table, int leastRows, QWidget* beside)
{
    table->setLeastRows(leastRows);
    m_tables.push_back(table);
    auto* head = new TurningRow(px(spaceLarge));
    head->add(wrappingLabel(title, {.size = textImportant, .bold = true}), 1);
    if (beside != nullptr)
        head->add(beside);
    auto* part = new QWidget;
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins({});
    rows->setSpacing(px(spaceTiny));
    rows->addWidget(head);
    rows->addWidget(table, 1);
    m_column->addWidget(part, 1);
}

QPushButton* FrameView::startButton(const QString& text, const QString& help, const std::function<Edit()>& edit)
{
    auto* button = new QPushButton(icon(u"list"_s), text);
    explain(button, help);
    connect(button, &QPushButton::clicked, this, [this, edit] {
        if (!std::all_of(m_tables.begin(), m_tables.end(), [](PlanTable* table) { return table->commit(); }))
            return;
        if (const auto done = m_document.perform(edit()); !done)
            Q_EMIT failed(done.error());
    });
    return button;
}

void FrameView::begin()
{
    connect(&m_document, &Document::changed, this, [this] { refresh(); });
    connect(&m_document, &Document::stateChanged, this, [this] { refresh(); });
    refresh();
}

} // namespace tambon
