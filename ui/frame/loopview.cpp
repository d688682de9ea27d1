#include "ui/frame/loopview.h"

#include "core/insight/framewords.h"
#include "ui/frame/loopring.h"
#include "ui/tables/tablespage.h"
#include "ui/theme/text.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

namespace tambon {

namespace {

constexpr int rowsOfLoop = 4;
constexpr int rowsOfAreas = 4;

} // namespace

LoopView::LoopView(Document& document, QWidget* parent)
    : FrameView(document, parent)
    , m_ring(new LoopRing)
{
    column()->addWidget(m_ring);
    connect(m_ring, &LoopRing::stationChosen, this, &LoopView::chooseStation);
    createLoop();
    createAreas();
    begin();
}

void LoopView::createLoop()
{
    auto* model = new PlanTableModel<LoopStation>(document(), {{"what", 320}, {"station", 140}, {"where", 200}, {"who", 200}, {"activity", 240}}, this);
    model->setNewLineText(tr("Type what happens"));
    model->setStarting([this] {
        LoopStation row;
        row.station = firstOpenStation(plan()).value_or(LoopStationKind::Produce);
        return row;
    });
    addTable(tr("Stations of the loop"), new PlanTable(model, tr("Stations of the loop"), tr("What is done at the stations of the district's loop, where and by whom. A new line goes to the first station that is still open.")), rowsOfLoop);
}

void LoopView::createAreas()
{
    auto* model = new PlanTableModel<FrameArea>(document(), {{"place", 330}, {"kind", 160}, {nullptr, 370, tr("In the list of places"), true}, {"remark", 220}}, this);
    model->setNewLineText(tr("Type a place, such as ตำบลท่าเสา อำเภอไทรโยค จังหวัดกาญจนบุรี"));
    model->setComputed([](const FrameArea& row, int) { return placeCheckWords(row.place); });
    addTable(tr("Areas"), new PlanTable(model, tr("Areas"), tr("Where the group works, with which two or three sub-districts it joins, and which district manages the loop. A place that the list does not know is kept as written.")), rowsOfAreas);
}

void LoopView::chooseStation(LoopStationKind station)
{
    PlanTable* table = mainTable();
    QItemSelection rows;
    for (const LoopStation& row : plan().frame.loopStations)
        if (row.station == station) {
            const QModelIndex index = table->model()->index(table->model()->rowOf(row.id.text()), 0);
            rows.select(index, index);
        }
    table->table()->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!rows.isEmpty())
        table->table()->scrollTo(rows.indexes().front());
}

void LoopView::refresh()
{
    say(loopSentence(plan()));
    m_ring->show(plan());
}

} // namespace tambon
