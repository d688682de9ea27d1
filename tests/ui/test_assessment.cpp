#include "tests/ui/planpages.h"

#include "core/base/thaidate.h"
#include "core/edit/goaledits.h"
#include "core/edit/noteedits.h"
#include "core/insight/assessments.h"
#include "core/insight/capacity.h"
#include "core/insight/indicators.h"
#include "core/json/templatefile.h"
#include "ui/assessment/answerscard.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/comparisoncard.h"
#include "ui/assessment/indicatordetails.h"
#include "ui/assessment/resulttile.h"
#include "ui/assessment/templatedialog.h"
#include "ui/goals/gapsdialog.h"
#include "ui/goals/goalcard.h"
#include "ui/goals/goaldetails.h"
#include "ui/goals/goalsmodel.h"
#include "ui/goals/goalspage.h"
#include "ui/goals/scaledialog.h"
#include "ui/planhead/fields.h"
#include "ui/tables/plantable.h"
#include "ui/tables/plantablemodel.h"
#include "ui/theme/text.h"
#include "ui/widgets/edittable.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/trendline.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray addedTemplate = R"({"format": "tambon-assessment-template", "formatVersion": 1, "code": "water", "title": "ประเมินเรื่องน้ำ",
    "levels": [{"score": 0, "name": "แห้ง"}, {"score": 1, "name": "พอใช้"}, {"score": 2, "name": "อุดมสมบูรณ์"}],
    "items": [{"code": "pond", "text": "บึงหมู่ 3", "otherPlace": 2}, {"code": "stream", "text": "ห้วยใหญ่", "otherPlace": 1}]})";

bool saysAnywhere(const QWidget& widget, const QString& words)
{
    for (const PlainLabel* label : widget.findChildren<PlainLabel*>())
        if (label->text().contains(words) && !label->isHidden())
            return true;
    return false;
}

struct AssessmentOnScreen : OpenPlan {
    AssessmentOnScreen()
        : page(*document, nullptr)
    {
        page.resize(1150, 700);
        page.show();
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void takeAdded() { page.takeFile(write(u"water.json"_s, addedTemplate)); }
    AssessmentId assess(QDate day)
    {
        Assessment row;
        row.id = AssessmentId::random();
        row.assessmentTemplate = page.chosenTemplate();
        row.date = day;
        perform(edits::addRow(row));
        return row.id;
    }
    [[nodiscard]] AnswersCard& answers() { return *page.findChild<AnswersCard*>(); }
    [[nodiscard]] QList<QComboBox*> scores()
    {
        settle();
        QList<QComboBox*> shown;
        for (QComboBox* box : answers().findChildren<QComboBox*>())
            if (!box->isHidden())
                shown << box;
        return shown;
    }
    void choose(QComboBox* box, int place)
    {
        box->setCurrentIndex(place);
        Q_EMIT box->activated(place);
    }
    [[nodiscard]] PlanTable* table() { return page.findChildren<PlanTable*>().front(); }

    AssessmentPage page;
};

} // namespace

TEST_CASE("a template that is one data file, put into the user's folder at run time, is offered and can be answered")
{
    AssessmentOnScreen screen;
    QDir(screen.folder.path()).mkdir(u"templates"_s);
    screen.write(u"templates/water.json"_s, addedTemplate);
    screen.write(u"templates/broken.json"_s, "{");
    TemplateDialog dialog(screen.plan(), screen.folder.filePath(u"templates"_s), nullptr);
    QListWidget* list = dialog.list();
    REQUIRE(list->count() == 11);
    CHECK(list->item(10)->text() == u"ประเมินเรื่องน้ำ"_s);
    list->setCurrentRow(10);
    CHECK(dialog.chosen().head.code == u"water"_s);
    bool namesBroken = false;
    for (const PlainLabel* label : dialog.findChildren<PlainLabel*>())
        namesBroken = namesBroken || label->text().contains(u"broken.json"_s);
    CHECK(namesBroken);
    screen.perform(takeTemplate(screen.plan(), dialog.chosen()));
    screen.assess(QDate(2026, 11, 20));
    const auto boxes = screen.scores();
    REQUIRE(boxes.size() == 2);
    CHECK(boxes[0]->count() == 4);
    screen.choose(boxes[0], 3);
    REQUIRE(screen.plan().capacity.assessmentScores.size() == 1);
    CHECK(screen.plan().capacity.assessmentScores.front().score == Quantity{2000});
    const Assessment& assessment = screen.plan().capacity.assessments.front();
    CHECK(saysAnywhere(screen.answers(), resultSentence(screen.plan(), assessment)));
    CHECK(resultOf(screen.plan(), assessment).answered == 1);
    screen.choose(screen.scores()[0], 0);
    CHECK(screen.plan().capacity.assessmentScores.empty());
}

TEST_CASE("taking a template is one step, and a file that is not understood is one sentence and changes nothing")
{
    AssessmentOnScreen screen;
    QSignalSpy failures(&screen.page, &Page::failed);
    const Plan before = screen.plan();
    QByteArray newer = addedTemplate;
    newer.replace("\"formatVersion\": 1", "\"formatVersion\": 9");
    QByteArray twice = addedTemplate;
    twice.replace("\"stream\"", "\"pond\"");
    for (const QByteArray& bad : {QByteArray("{"), newer, twice, QByteArray()})
        screen.page.takeFile(screen.write(u"bad.json"_s, bad));
    CHECK(failures.size() == 4);
    CHECK(screen.plan() == before);
    screen.takeAdded();
    CHECK(screen.plan().capacity.assessmentItems.size() == 2);
    CHECK(screen.page.chosenTemplate() == screen.plan().capacity.assessmentTemplates.front().id);
    screen.takeAdded();
    CHECK(screen.plan().capacity.assessmentTemplates.size() == 1);
    REQUIRE(screen.document->undo().has_value());
    CHECK(screen.plan() == before);
    CHECK(failures.size() == 4);
}

TEST_CASE("evidence is typed into the form, waits as uncommitted text, and is kept when the page is left")
{
    AssessmentOnScreen screen;
    screen.takeAdded();
    const AssessmentId id = screen.assess(QDate(2026, 11, 20));
    settle();
    LineField* evidence = nullptr;
    for (LineField* field : screen.answers().findChildren<LineField*>())
        if (field->isVisible() && evidence == nullptr)
            evidence = field;
    REQUIRE(evidence != nullptr);
    typeText(evidence, u"ภาพถ่ายหน้าแล้ง"_s);
    CHECK(screen.page.hasUncommittedText());
    CHECK(screen.page.commitEditors());
    REQUIRE(screen.plan().capacity.assessmentScores.size() == 1);
    CHECK(screen.plan().capacity.assessmentScores.front().evidence == u"ภาพถ่ายหน้าแล้ง"_s);
    CHECK_FALSE(screen.plan().capacity.assessmentScores.front().score.has_value());
    CHECK_FALSE(screen.page.hasUncommittedText());
    CHECK(resultOf(screen.plan(), *rowWith<Assessment>(screen.plan(), id)).answered == 0);
}

TEST_CASE("two days are compared below the form, with the trend; the newest is answered first")
{
    AssessmentOnScreen screen;
    screen.takeAdded();
    const AssessmentId first = screen.assess(QDate(2026, 1, 10));
    screen.choose(screen.scores()[0], 1);
    auto* comparison = screen.page.findChild<ComparisonCard*>();
    CHECK(comparison->isHidden());
    const AssessmentId second = screen.assess(QDate(2026, 7, 10));
    screen.choose(screen.scores()[0], 3);
    const auto& rows = screen.plan().capacity.assessments;
    REQUIRE(rows.size() == 2);
    CHECK(answerTo(screen.plan(), second, screen.plan().capacity.assessmentItems[0].id)->score == Quantity{2000});
    CHECK(answerTo(screen.plan(), first, screen.plan().capacity.assessmentItems[0].id)->score == Quantity{0});
    REQUIRE_FALSE(comparison->isHidden());
    const Assessment& older = *rowWith<Assessment>(screen.plan(), first);
    const Assessment& newer = *rowWith<Assessment>(screen.plan(), second);
    CHECK(saysAnywhere(*comparison, comparisonSentence(screen.plan(), older, newer)));
    CHECK(comparison->findChild<TrendLine*>()->accessibleDescription().contains(shortDate(QDate(2026, 7, 10))));
    CHECK(comparison->findChild<FigureTable*>()->item(0, 3)->text().contains(u"+2"_s));
}

TEST_CASE("the ladder is shown in both orders, and an answer stays with its rung")
{
    AssessmentOnScreen screen;
    for (const TemplateRows& rows : templatesIn(shippedTemplates(), Language::Thai).templates)
        if (rows.head.code == u"participation-ladder"_s)
            screen.perform(takeTemplate(screen.plan(), rows));
    screen.assess(QDate(2026, 11, 20));
    screen.choose(screen.scores()[0], 2);
    const AssessmentItemId empower = screen.plan().capacity.assessmentScores.front().item;
    CHECK(rowWith<AssessmentItem>(screen.plan(), empower)->code == u"empower"_s);
    QComboBox* order = nullptr;
    for (QComboBox* box : screen.page.findChildren<QComboBox*>())
        if (box->count() == 2 && box->itemText(1) == screen.plan().capacity.assessmentTemplates.front().otherOrderName)
            order = box;
    REQUIRE(order != nullptr);
    screen.choose(order, 1);
    CHECK(screen.plan().capacity.assessmentTemplates.front().showsOther);
    const auto boxes = screen.scores();
    REQUIRE(boxes.size() == 5);
    CHECK(boxes.last()->currentIndex() == 2);
    CHECK(boxes.first()->currentIndex() == 0);
    REQUIRE(screen.document->undo().has_value());
    CHECK(screen.scores().first()->currentIndex() == 2);
}

TEST_CASE("a template goes out as a file and comes in again in another plan")
{
    AssessmentOnScreen screen;
    screen.takeAdded();
    const QString path = screen.folder.filePath(u"out.json"_s);
    REQUIRE(screen.page.saveFile(path));
    AssessmentOnScreen other;
    other.page.takeFile(path);
    REQUIRE(other.plan().capacity.assessmentItems.size() == 2);
    CHECK(other.plan().capacity.assessmentItems[0].text == u"บึงหมู่ 3"_s);
    CHECK(other.plan().capacity.assessmentLevels.size() == 3);
}

TEST_CASE("an indicator is typed, measured and drawn into the results in the chosen wording; nature stands behind the impact")
{
    AssessmentOnScreen screen;
    screen.page.chooseView(AssessmentPage::Indicators);
    PlanTable* main = nullptr;
    for (PlanTable* table : screen.page.findChildren<PlanTable*>())
        if (table->model()->columnOf("baseline") >= 0)
            main = table;
    REQUIRE(main != nullptr);
    PlanTableModelBase* indicators = main->model();
    REQUIRE(indicators->setData(indicators->index(0, 0), u"รายได้ครัวเรือน"_s));
    REQUIRE(indicators->setData(indicators->index(0, indicators->columnOf("baseline")), u"๑,๐๐๐"_s));
    REQUIRE(indicators->setData(indicators->index(0, indicators->columnOf("target")), u"3000"_s));
    const IndicatorId id = screen.plan().capacity.indicators.front().id;
    screen.perform(edits::changeRow<Indicator>(id, [](Indicator& row) {
        row.factor = HouseholdFactor::Sells;
        row.result = ResultLevel::Impact;
    }));
    auto* details = screen.page.findChild<IndicatorDetails*>();
    main->table()->selectId(id.text());
    PlanTableModelBase* values = details->values()->model();
    REQUIRE(values->setData(values->index(values->newRow(), 0), u"1 ก.พ. 2570"_s));
    REQUIRE(values->setData(values->index(0, values->columnOf("value")), u"2000"_s));
    CHECK_FALSE(values->setData(values->index(values->newRow(), 0), u"1/2/2570"_s));
    CHECK(screen.plan().capacity.indicatorValues.size() == 1);
    CHECK(indicators->index(0, 4).data().toString() == u"2,000"_s);
    NatureRecord forest;
    forest.what = u"ป่าชุมชน"_s;
    forest.before = Quantity{120'000};
    forest.now = Quantity{150'000};
    screen.perform(edits::addRow(forest));
    screen.page.chooseView(AssessmentPage::Results);
    CHECK(saysAnywhere(screen.page, natureSentence(screen.plan().capacity.natureRecords.front())));
    CHECK(saysAnywhere(screen.page, groupSentence(indicatorsOf(screen.plan(), HouseholdFactor::Sells))));
    CHECK(saysAnywhere(screen.page, householdMotto(GoalWording::Older)));
    FrameStatement frame;
    frame.wording = GoalWording::Newer;
    screen.perform(edits::addRow(frame));
    CHECK(saysAnywhere(screen.page, householdMotto(GoalWording::Newer)));
    CHECK(saysAnywhere(screen.page, goalLevelShown(GoalLevel::Household, GoalWording::Newer)));
}

TEST_CASE("a goal is measured below the table: now moves, before stays, the cell of now is no longer typed")
{
    OpenPlan open;
    edits::GoalFields fields;
    fields.statement = u"ลงบัญชีทุกเดือน"_s;
    fields.baseline = Quantity{1000};
    fields.baselineDate = QDate(2026, 1, 1);
    fields.target = Quantity{3000};
    const GoalId id = GoalId::random();
    open.perform(edits::addGoal(fields, id));
    GoalsPage page(*open.document, nullptr);
    page.resize(1206, 700);
    page.show();
    page.setView(GoalsPage::Table);
    page.findChild<EditTable*>()->selectId(id.text());
    auto* details = page.findChild<GoalDetails*>();
    PlanTableModelBase* rows = details->measurements()->model();
    REQUIRE(rows->setData(rows->index(rows->newRow(), 0), u"1 มิ.ย. 2569"_s));
    REQUIRE(rows->setData(rows->index(0, rows->columnOf("value")), u"๒"_s));
    REQUIRE(rows->setData(rows->index(0, rows->columnOf("evidence")), u"สมุดบัญชี 6 เดือน"_s));
    CHECK_FALSE(rows->setData(rows->index(0, rows->columnOf("value")), u"7"_s));
    CHECK_FALSE(rows->setData(rows->index(rows->newRow(), 0), u"1 ธ.ค. 2568"_s));
    auto* model = page.findChild<GoalsModel*>();
    CHECK(model->index(0, GoalsModel::Now).data().toString() == levelShown(open.plan(), open.plan().goals.front(), Quantity{2000}));
    CHECK(model->index(0, GoalsModel::Before).data().toString().startsWith(u"1"_s));
    CHECK_FALSE(model->index(0, GoalsModel::Now).flags().testFlag(Qt::ItemIsEditable));
    CHECK(model->index(0, GoalsModel::Before).flags().testFlag(Qt::ItemIsEditable));
    CHECK(details->findChild<TrendLine*>()->accessibleDescription().contains(shortDate(QDate(2026, 6, 1))));
    for (const auto view : {GoalsPage::Timeline, GoalsPage::Overview}) {
        page.setView(view);
        CHECK(saysAnywhere(page, goalsSentence(open.plan(), QDate::currentDate())));
    }
}

TEST_CASE("gaps asked of each activity become goals linked with it, all in one step")
{
    OpenPlan open;
    open.perform(edits::addNote(Block::Activity, u"กวนกล้วย"_s));
    open.perform(edits::addNote(Block::Activity, u"ขายออนไลน์"_s));
    const Plan before = open.plan();
    GapsDialog dialog(open.plan(), nullptr);
    const auto lines = dialog.findChildren<QLineEdit*>();
    REQUIRE(lines.size() == 4);
    typeText(lines[1], u"คุมไฟให้คงที่"_s);
    dialog.showActivity(1);
    CHECK(lines[1]->text().isEmpty());
    typeText(lines[0], u"รู้จักตลาดออนไลน์"_s);
    typeText(lines[3], u"คิดราคาส่ง"_s);
    dialog.showActivity(0);
    CHECK(lines[1]->text() == u"คุมไฟให้คงที่"_s);
    CHECK(dialog.goalCount() == 3);
    open.perform(dialog.edit());
    const auto activities = open.plan().notesIn(Block::Activity);
    REQUIRE(open.plan().goals.size() == 3);
    CHECK(open.plan().goals[0].dimension == Dimension::Skill);
    CHECK(open.plan().goals[0].activity == activities[0]->id);
    CHECK(open.plan().goals[2].dimension == Dimension::Business);
    CHECK(open.plan().goals[2].activity == activities[1]->id);
    REQUIRE(open.document->undo().has_value());
    CHECK(open.plan() == before);
}

TEST_CASE("the group's own scale is kept as one step, shown on cards, and cannot lose a level that a goal stands on")
{
    OpenPlan open;
    edits::GoalFields fields;
    fields.statement = u"ลงบัญชีทุกเดือน"_s;
    fields.target = Quantity{4000};
    open.perform(edits::addGoal(fields));
    ScaleDialog usual(open.plan(), nullptr);
    Plan tried = open.plan();
    REQUIRE(usual.edit().apply(tried).has_value());
    CHECK(tried == open.plan());
    auto lines = usual.findChildren<QLineEdit*>();
    REQUIRE(lines.size() == 10);
    lines[8]->setText(u"เป็นครูได้"_s);
    open.perform(usual.edit());
    REQUIRE(open.plan().capacity.scaleLevels.size() == 5);
    GoalsPage page(*open.document, nullptr);
    page.show();
    CHECK(saysAnywhere(page, u"เป็นครูได้"_s));
    lines[8]->setText(u"  "_s);
    tried = open.plan();
    CHECK_FALSE(usual.edit().apply(tried).has_value());
    Plan few = open.plan();
    few.capacity.scaleLevels.pop_back();
    ScaleDialog shorter(few, nullptr);
    tried = open.plan();
    const auto refused = shorter.edit().apply(tried);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::ScoreOutside);
    REQUIRE(open.document->undo().has_value());
    CHECK(open.plan().capacity.scaleLevels.empty());
}
