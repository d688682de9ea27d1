#include "tests/ui/planpages.h"

#include "core/insight/programmewords.h"
#include "core/json/planjson.h"
#include "ui/programme/centresview.h"
#include "ui/programme/lessonsview.h"
#include "ui/programme/monitoringview.h"
#include "ui/programme/programmepage.h"
#include "ui/programme/sessionsview.h"
#include "ui/programme/stagesview.h"
#include "ui/programme/steppath.h"
#include "ui/tables/rowcard.h"
#include "ui/theme/text.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>

#include <algorithm>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ProgrammeOnScreen : OpenPlan {
    ProgrammeOnScreen()
        : page(*document, nullptr)
    {
        page.resize(1150, 640);
        page.show();
    }
    /// A new row of a table by what is typed into its last line; answers with its place.
    int type(PlanTable* table, const QVariant& typed)
    {
        PlanTableModelBase* model = table->model();
        const QStringList before = model->ids();
        REQUIRE(model->setData(model->index(model->newRow(), 0), typed));
        for (const QString& id : model->ids())
            if (!before.contains(id)) {
                table->table()->selectId(id);
                return model->rowOf(id);
            }
        return -1;
    }
    bool set(PlanTable* table, int row, const char* key, const QVariant& value)
    {
        PlanTableModelBase* model = table->model();
        return model->setData(model->index(row, model->columnOf(key)), value);
    }
    /// Of the whole page, or of a part of it.
    [[nodiscard]] bool says(const QString& words) const
    {
        for (const PlainLabel* label : page.findChildren<PlainLabel*>())
            if (label->text().contains(words) && label->isVisible())
                return true;
        return false;
    }
    /// The table below a card whose rows are made by this field.
    [[nodiscard]] PlanTable* below(ProgrammeView& view, const char* key) const
    {
        for (PlanTable* table : view.findChildren<PlanTable*>())
            if (qstrcmp(table->model()->columns().front().key, key) == 0)
                return table;
        return nullptr;
    }
    void addCourse(const QString& title, const QString& day)
    {
        page.chooseView(ProgrammePage::Sessions);
        const int row = type(page.table(), title);
        REQUIRE(set(page.table(), row, "date", day));
    }

    ProgrammePage page;
};

QAction* actionNamed(ProgrammePage& page, const QString& text)
{
    for (QAction* action : page.toolbarActions())
        if (action->text() == text)
            return action;
    return nullptr;
}

} // namespace

TEST_CASE("the frog and climbing-perch course is typed as its source tells it: 38 households, three groups, five agencies")
{
    ProgrammeOnScreen screen;
    screen.addCourse(u"การเลี้ยงกบและปลาหมอ"_s, u"31 พฤษภาคม 2565"_s);
    SessionsView& sessions = screen.page.sessions();
    PlanTable* partners = screen.below(sessions, "name");
    PlanTable* counts = screen.below(sessions, "category");
    PlanTable* followUps = screen.below(sessions, "date");
    for (const QString& agency : {u"อบต."_s, u"เกษตรจังหวัด"_s, u"ประมงจังหวัด"_s, u"พัฒนาชุมชนจังหวัด"_s, u"พมจ."_s})
        screen.type(partners, agency);
    for (const PeopleCategory category : {PeopleCategory::Any, PeopleCategory::Unemployed, PeopleCategory::LowIncome, PeopleCategory::Disabled})
        screen.type(counts, int(category));
    REQUIRE(screen.set(counts, 0, "households", u"๓๘"_s));
    const int asked = screen.type(followUps, u"30 พ.ย. 2565"_s);
    REQUIRE(screen.set(followUps, asked, "asked", u"36"_s));
    REQUIRE(screen.set(followUps, asked, "going", u"27"_s));
    const Programme& programme = screen.plan().programme;
    const Course& course = programme.courses.front();
    CHECK(course.date == QDate(2022, 5, 31));
    CHECK(programme.coursePartners.size() == 5);
    CHECK(programme.courseCounts.size() == 4);
    CHECK(householdsOf(screen.plan(), course.id) == 38);
    CHECK(screen.says(sessionsSentence(screen.plan())));
    CHECK(screen.says(followUpSentence(screen.plan())));
    CHECK(screen.says(u"75 %"_s));
    while (screen.document->canUndo())
        REQUIRE(screen.document->undo().has_value());
    CHECK(screen.plan().programme.courses.empty());
    CHECK(screen.says(sessionsSentence(screen.plan())));
}

TEST_CASE("sessions are summed by what is chosen, and a name without a consent is pointed out")
{
    ProgrammeOnScreen screen;
    screen.addCourse(u"อบรมหนึ่ง"_s, u"15 มิ.ย. 2565"_s);
    PlanTable* courses = screen.page.table();
    REQUIRE(screen.set(courses, 0, "leaders", u"433"_s));
    REQUIRE(screen.set(courses, 0, "mode", int(CourseMode::Online)));
    screen.addCourse(u"อบรมสอง"_s, u"16 มิ.ย. 2565"_s);
    REQUIRE(screen.set(courses, 1, "leaders", u"783"_s));
    auto* sums = screen.page.findChild<QTableWidget*>();
    REQUIRE(sums != nullptr);
    QComboBox* grouping = screen.page.sessions().grouping();
    grouping->setCurrentIndex(int(SessionGrouping::Mode));
    Q_EMIT grouping->activated(int(SessionGrouping::Mode));
    CHECK(sums->rowCount() == 3);
    CHECK_FALSE(sums->findItems(u"433"_s, Qt::MatchExactly).isEmpty());
    CHECK_FALSE(sums->findItems(u"1,216"_s, Qt::MatchExactly).isEmpty());
    const CourseId first = screen.plan().programme.courses.front().id;
    screen.page.sessions().choose(first);
    screen.perform(edits::changeRow<Course>(first, [](Course& course) { course.names = u"ผู้ร่วมอบรม ก"_s; }));
    CHECK(screen.says(namesSentence(screen.plan(), u"ผู้ร่วมอบรม ก"_s, QDate::currentDate())));
    screen.page.chooseView(ProgrammePage::Consents);
    screen.type(screen.page.table(), u"ผู้ร่วมอบรม ก"_s);
    CHECK(screen.plan().programme.consents.front().date == QDate::currentDate());
    CHECK(namesSentence(screen.plan(), u"ผู้ร่วมอบรม ก"_s, QDate::currentDate()).isEmpty());
}

TEST_CASE("the four stages come as one step, follow the days that are typed, and refuse to wait in a circle")
{
    ProgrammeOnScreen screen;
    QAction* four = actionNamed(screen.page, ProgrammePage::tr("The four stages"));
    REQUIRE(four != nullptr);
    four->trigger();
    REQUIRE(screen.plan().programme.programmeStages.size() == 4);
    CHECK(screen.page.currentView() == ProgrammePage::Stages);
    PlanTable* stages = screen.page.table();
    REQUIRE(screen.set(stages, 0, "done", u"20 พ.ย. 2564"_s));
    CHECK(screen.says(stagesSentence(screen.plan())));
    const auto* path = screen.page.stages().findChild<StepPath*>();
    REQUIRE(path != nullptr);
    CHECK(path->accessibleDescription().contains(u"2564"_s));
    CHECK(path->heightForWidth(200) > path->heightForWidth(1100));
    const Plan before = screen.plan();
    QSignalSpy failures(&screen.page, &Page::failed);
    CHECK_FALSE(screen.set(stages, 0, "after", 4));
    CHECK_FALSE(screen.set(stages, 0, "done", u"31 ก.พ. 2565"_s));
    CHECK(screen.plan() == before);
    CHECK(failures.isEmpty()); // said below the table
    four->trigger();
    CHECK(screen.plan().programme.programmeStages.size() == 4);
    REQUIRE(screen.document->undo().has_value());
    REQUIRE(screen.document->undo().has_value());
    CHECK(screen.plan().programme.programmeStages.empty());
}

TEST_CASE("a last day before the first stays in its field and is not kept")
{
    ProgrammeOnScreen screen;
    screen.addCourse(u"อบรม"_s, u"31 พ.ค. 2565"_s);
    QLineEdit* last = nullptr;
    for (QLineEdit* line : screen.page.sessions().findChildren<QLineEdit*>())
        if (line->accessibleName() == QCoreApplication::translate("Fields", "Last day"))
            last = line;
    REQUIRE(last != nullptr);
    last->setFocus();
    last->selectAll();
    typeText(last, u"30 พ.ค. 2565"_s);
    CHECK_FALSE(screen.page.commitEditors());
    CHECK(screen.page.hasUncommittedText());
    CHECK_FALSE(screen.plan().programme.courses.front().endDate.isValid());
    last->clear();
    typeText(last, u"1 มิ.ย. 2565"_s);
    CHECK(screen.page.commitEditors());
    CHECK(screen.plan().programme.courses.front().endDate == QDate(2022, 6, 1));
}

TEST_CASE("centres of any level are kept as written, years are Buddhist, and the missing potential is named")
{
    ProgrammeOnScreen screen;
    screen.page.chooseView(ProgrammePage::Centres);
    PlanTable* centres = screen.page.table();
    const std::vector<std::pair<QString, bool>> places{{u"จังหวัดตราด"_s, true}, {u"เขตบางบอน กรุงเทพฯ"_s, true},
        {u"ตำบลวัดโบสถ์ อำเภอเมือง จังหวัดตาก"_s, false}, {u"ตำบลบ้านปรางค์ อำเภอคง จังหวัดนครราชสีมา"_s, true}};
    for (const auto& [place, known] : places) {
        const int row = screen.type(centres, u"ศูนย์บ่มเพาะ"_s);
        REQUIRE(screen.set(centres, row, "place", place));
        CHECK(screen.plan().programme.centres.back().place == place);
        CHECK(centres->model()->index(row, 3).data().toString() == (known ? CentresView::tr("found") : CentresView::tr("not found in the list")));
    }
    REQUIRE(screen.set(centres, 3, "year", u"๒๕๖๔"_s));
    CHECK(screen.plan().programme.centres.back().year == 2021);
    CHECK(centres->model()->index(3, 1).data().toString() == u"2564"_s);
    PlanTable* evidence = screen.below(screen.page.centres(), "what");
    const std::vector<Potential> potentials{Potential::Teachers, Potential::Knowledge};
    for (const Potential potential : potentials) {
        const int row = screen.type(evidence, u"มีหลักฐาน"_s);
        REQUIRE(screen.set(evidence, row, "potential", int(potential)));
        REQUIRE(screen.set(evidence, row, "date", u"1 ม.ค. 2566"_s));
    }
    CHECK(screen.says(potentialsSentence(centreStanding(screen.plan(), screen.plan().programme.centres.back().id))));
    CHECK(screen.says(nameOf(Potential::ContinuingPlan)));
    CHECK(screen.says(onlySuggested()));
}

TEST_CASE("the three counts stand large on top and say how many have evidence")
{
    ProgrammeOnScreen screen;
    screen.page.chooseView(ProgrammePage::Results);
    PlanTable* results = screen.page.table();
    for (int i = 0; i < 2; ++i)
        screen.type(results, u"กลุ่มภาคี %1"_s.arg(i));
    const int product = screen.type(results, u"กบคัดขนาด"_s);
    REQUIRE(screen.set(results, product, "kind", int(CapacityCount::ProductImproved)));
    REQUIRE(screen.set(results, product, "evidence", u"ร้านสั่งซ้ำ"_s));
    const auto tallies = capacityTallies(screen.plan());
    CHECK(tallies[0].all == 2);
    CHECK(tallies[0].withEvidence == 0);
    CHECK(tallies[1].withEvidence == 1);
    CHECK(screen.says(u"2"_s));
    CHECK(screen.says(nameOf(CapacityCount::ManagementModel)));
}

TEST_CASE("lessons are searched and gathered into a learning set in one step, which is printed as a file of its own")
{
    ProgrammeOnScreen screen;
    screen.page.chooseView(ProgrammePage::Lessons);
    LessonsView& lessons = screen.page.lessons();
    for (const QString& title : {u"ดูน้ำก่อน"_s, u"เยี่ยมบ้านเร็ว"_s, u"น้ำสะอาด"_s})
        screen.type(screen.page.table(), title);
    lessons.searchField()->setText(u"นํ้า"_s); // น้ำ in another form
    CHECK(screen.page.table()->model()->ids().size() == 2);
    screen.page.table()->table()->clearSelection();
    lessons.gather();
    REQUIRE(screen.plan().programme.learningSets.size() == 1);
    REQUIRE(screen.plan().programme.learningParts.size() == 2);
    CHECK(screen.plan().programme.learningParts[0].heading == u"ดูน้ำก่อน"_s);
    CHECK(lessons.currentPart() == LessonsView::Sets);
    CHECK(screen.page.table()->model()->columnOf("audience") == 1);
    const LearningSetId set = screen.plan().programme.learningSets.front().id;
    settle();
    CHECK(lessons.learningSet() == set);
    screen.perform(edits::changeRow<LearningPart>(screen.plan().programme.learningParts[1].id, [](LearningPart& part) { part.text = u"เดินดูทุกบ้าน"_s; }));
    screen.perform(edits::moveRow<LearningPart>(screen.plan().programme.learningParts[1].id, 0));
    const QString file = screen.folder.filePath(u"set.pdf"_s);
    screen.page.printLearningSet(file);
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().startsWith("%PDF"));
    CHECK(screen.plan().programme.learningParts[0].heading == u"น้ำสะอาด"_s);
    for (int i = 0; i < 3; ++i)
        REQUIRE(screen.document->undo().has_value());
    CHECK(screen.plan().programme.learningSets.empty());
    CHECK(screen.plan().programme.lessons.size() == 3);
}

TEST_CASE("monitoring: each part has its table, late money is said, a report compares plan and result")
{
    ProgrammeOnScreen screen;
    screen.page.chooseView(ProgrammePage::Monitoring);
    MonitoringView& monitoring = screen.page.monitoring();
    screen.type(screen.page.table(), u"12 ก.ค. 2565"_s);
    CHECK(screen.plan().programme.visits.size() == 1);
    monitoring.choosePart(MonitoringView::Obstacles);
    const int obstacle = screen.type(screen.page.table(), u"เงินงวดมาช้า"_s);
    REQUIRE(screen.set(screen.page.table(), obstacle, "kind", int(ObstacleKind::LateMoney)));
    monitoring.choosePart(MonitoringView::Instalments);
    const int instalment = screen.type(screen.page.table(), u"งวดที่ 1"_s);
    REQUIRE(screen.set(screen.page.table(), instalment, "amount", u"50,000"_s));
    REQUIRE(screen.set(screen.page.table(), instalment, "due", u"1 มิ.ย. 2565"_s));
    CHECK(instalmentStanding(screen.plan().programme.instalments[0], QDate::currentDate()).state == InstalmentState::Late);
    CHECK(screen.says(monitoringSentence(screen.plan(), QDate::currentDate())));
    CHECK(screen.says(u"50,000"_s));
    monitoring.choosePart(MonitoringView::Reports);
    screen.type(screen.page.table(), u"รายงานงวดที่ 1"_s);
    PlanTable* lines = screen.below(monitoring, "planned");
    const int line = screen.type(lines, u"อบรม"_s);
    REQUIRE(screen.set(lines, line, "plannedMoney", u"8000"_s));
    REQUIRE(screen.set(lines, line, "actualMoney", u"7300"_s));
    CHECK(screen.plan().programme.reportLines[0].report == screen.plan().programme.periodReports[0].id);
    CHECK(screen.says(reportSentence(reportSums(screen.plan(), screen.plan().programme.periodReports[0].id))));
    CHECK(lines->model()->index(line, 8).data().toString().contains(u"91 %"_s));
    QAction* remove = screen.page.toolbarActions().at(3);
    CHECK(remove->isEnabled());
    remove->trigger();
    CHECK(screen.plan().programme.periodReports.empty());
    CHECK(screen.plan().programme.reportLines.empty());
}
