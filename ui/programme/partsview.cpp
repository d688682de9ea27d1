#include "ui/programme/partsview.h"

#include "ui/widgets/explain.h"
#include "ui/widgets/segmentedswitch.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsOfPart = 4;
constexpr double noRoomForCounts = 1.4; ///< text scale from which a switch has no room for numbers

} // namespace

PartsView::PartsView(Document& document, const QString& switchName, QWidget* parent)
    : ProgrammeView(document, parent)
    , m_switch(new SegmentedSwitch)
{
    addHead();
    m_switch->setAccessibleName(switchName);
    auto* row = new QHBoxLayout;
    row->addWidget(m_switch);
    row->addStretch(1);
    rows()->addLayout(row);
    connect(m_switch, &SegmentedSwitch::chosen, this, [this] { choosePart(currentPart()); });
}

void PartsView::addPart(const QString& name, const QString& help, PlanTable* table, QWidget* above, QWidget* below)
{
    explain(m_switch->addPart(name), help);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(px(spaceMedium));
    if (above != nullptr)
        layout->addWidget(above);
    table->setLeastRows(rowsOfPart);
    layout->addWidget(table, 1);
    if (below != nullptr)
        layout->addWidget(below);
    rows()->addWidget(content, 1);
    content->setVisible(m_contents.empty());
    m_contents.push_back(content);
    m_tables.push_back(table);
    m_names << name;
}

int PartsView::currentPart() const { return std::max(m_switch->current(), 0); }

void PartsView::choosePart(int part)
{
    for (PlanTable* table : m_tables)
        (void)table->commit();
    m_switch->setCurrent(part);
    refresh();
    Q_EMIT mainChanged();
}

void PartsView::refreshParts()
{
    for (int part = 0; part < m_names.size(); ++part) {
        const qsizetype count = m_tables.at(size_t(part))->model()->ids().size();
        const bool shown = count > 0 && textScale() < noRoomForCounts;
        m_switch->part(part)->setText(shown ? QString(m_names.at(part) + u' ' + QString::number(count)) : m_names.at(part));
        m_contents.at(size_t(part))->setVisible(part == currentPart());
    }
    m_switch->updateGeometry();
}

} // namespace tambon
