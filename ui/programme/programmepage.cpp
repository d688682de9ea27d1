#include "ui/programme/programmepage.h"

#include "core/exchange/pdf/planbook.h"
#include "core/insight/programmewords.h"
#include "core/storage/newfile.h"
#include "ui/charts/charts.h"
#include "ui/mainwindow/settings.h"
#include "ui/programme/centresview.h"
#include "ui/programme/consentsview.h"
#include "ui/programme/lessonsview.h"
#include "ui/programme/monitoringview.h"
#include "ui/programme/capacitycountsview.h"
#include "ui/programme/sessionsview.h"
#include "ui/programme/stagesview.h"
#include "ui/tables/detailscard.h"

#include <QAction>
#include <QFileDialog>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

ProgrammePage::ProgrammePage(Document& document, QWidget* parent)
    : TablesPage(document, tr("Programme"), parent)
    , m_stages(new StagesView(document))
    , m_sessions(new SessionsView(document))
    , m_centres(new CentresView(document))
    , m_counts(new CapacityCountsView(document))
    , m_lessons(new LessonsView(document))
    , m_monitoring(new MonitoringView(document))
    , m_consents(new ConsentsView(document))
{
    add(m_stages, tr("Stages"), tr("The stages of the programme, and where the plan is."));
    add(m_sessions, tr("Sessions"), tr("Trainings, short courses, study visits and forums."));
    add(m_centres, tr("Centres"), tr("Incubation centres with the evidence of their three potentials."));
    add(m_counts, tr("Results"), tr("Partner groups, products and ways of management that became stronger."));
    add(m_lessons, tr("Lessons"), tr("What was learned, and learning sets made of it."));
    add(m_monitoring, tr("Monitoring"), tr("Visits, obstacles, instalments and reports."));
    add(m_consents, tr("Consents"), tr("Who agreed that a name, a photo or something personal is kept."));
    setViewCount(Stages, [this] { return int(plan().programme.programmeStages.size()); });
    setViewCount(Sessions, [this] { return int(plan().programme.courses.size()); });
    setViewCount(Centres, [this] { return int(plan().programme.centres.size()); });
    setViewCount(Results, [this] { return int(plan().programme.capacityResults.size()); });
    setViewCount(Lessons, [this] { return int(plan().programme.lessons.size()); });
    setViewCount(Consents, [this] { return int(plan().programme.consents.size()); });
    addActions();
    finishViews();
}

ProgrammePage::~ProgrammePage() { closeViews(); }

void ProgrammePage::add(ProgrammeView* view, const QString& name, const QString& help)
{
    const int number = int(m_all.size());
    addView(name, help, view, view->main());
    for (PlanTable* table : view->tables())
        if (table != view->main())
            listenTo(table);
    for (DetailsCard* card : view->cards())
        listenTo(card);
    connect(view, &ProgrammeView::failed, this, &Page::failed);
    connect(view, &ProgrammeView::mainChanged, this, [this, view, number] { setMainTable(number, view->main()); });
    m_all.push_back(view);
}

void ProgrammePage::addActions()
{
    addAction(u"step"_s, tr("The four stages"), tr("Adds the four stages of the programme with what each must leave behind. They can be changed; undo takes them back."), [this] {
        chooseView(Stages);
        m_stages->addExamples();
    });
    addAction(u"print"_s, tr("Print learning set…"), tr("Writes the learning set that is looked at as a PDF of its own."), [this] {
        chooseView(Lessons);
        printLearningSet();
    });
}

void ProgrammePage::showChosen()
{
    const size_t shown = size_t(currentView());
    if (shown < m_all.size())
        m_all[shown]->refresh();
}

QString ProgrammePage::statusText() const { return stagesSentence(plan()); }

void ProgrammePage::printLearningSet(const QString& path)
{
    const LearningSet* set = rowWith<LearningSet>(plan(), m_lessons->learningSet());
    if (set == nullptr) {
        m_lessons->choosePart(LessonsView::Sets);
        return;
    }
    const QString purpose = u"export"_s;
    QString file = path;
    if (file.isEmpty())
        file = QFileDialog::getSaveFileName(this, tr("Print the learning set"), settings::lastFolder(purpose), tr("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    if (!file.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        file += u".pdf"_s;
    settings::setLastFolder(purpose, file);
    PlanBookOptions options;
    options.printed = QDate::currentDate();
    const auto bytes = learningSetPdf(plan(), set->id, options, *makeChartPainter());
    const auto written = bytes ? writeWholeFile(file, *bytes) : Result<void>(tl::unexpected(bytes.error()));
    if (!written)
        Q_EMIT failed(written.error());
}

} // namespace tambon
