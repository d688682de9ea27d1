#include "ui/frame/framepage.h"

#include "ui/frame/areaprofile.h"
#include "ui/frame/loopview.h"
#include "ui/frame/statementview.h"
#include "ui/frame/subplansview.h"
#include "ui/frame/whoview.h"
#include "ui/tables/detailscard.h"
#include "ui/tables/rowform.h"

namespace tambon {

using namespace Qt::Literals::StringLiterals;

FramePage::FramePage(Document& document, QWidget* parent)
    : TablesPage(document, tr("Plan frame"), parent)
{
    auto* statement = new StatementView(document);
    m_subPlans = new SubPlansView(document);
    add(tr("Area"), tr("Figures of the area with year and source, and who benefits."), new AreaProfile(document));
    add(tr("Frame"), tr("Goal, strategy, rules, ethics, the work bases and the periods that the plan follows."), statement);
    add(tr("Loop and areas"), tr("The loop of six stations, and where the group works, joins with others and manages."), new LoopView(document));
    add(tr("Sub-plans"), tr("The plans inside the plan, by short, medium and long term."), m_subPlans);
    add(tr("Who"), tr("Who is responsible, who walks with us, and which records others keep."), new WhoView(document));
    listenTo(statement->form());
    listenTo(m_subPlans->details());
    setCounts();
    finishViews();
}

FramePage::~FramePage() { closeViews(); }

void FramePage::add(const QString& name, const QString& help, FrameView* view)
{
    addView(name, help, view, view->mainTable());
    for (PlanTable* table : view->tables())
        if (table != view->mainTable())
            listenTo(table);
    connect(view, &FrameView::failed, this, &Page::failed);
}

void FramePage::setCounts()
{
    const auto count = [this](View view, auto rows) { setViewCount(int(view), [this, rows] { return int((plan().frame.*rows).size()); }); };
    count(View::Area, &PlanFrame::areaFacts);
    count(View::Loop, &PlanFrame::loopStations);
    count(View::SubPlans, &PlanFrame::subPlans);
    count(View::Who, &PlanFrame::mechanism);
}

QString FramePage::statusText() const
{
    return QStringList{tr("%n figure(s) of the area", nullptr, int(plan().frame.areaFacts.size())), tr("%n sub-plan(s)", nullptr, int(plan().frame.subPlans.size()))}.join(u" · "_s);
}

void FramePage::showChosen()
{
    if (m_subPlans != nullptr)
        m_subPlans->showChosen();
}

} // namespace tambon
