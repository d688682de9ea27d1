#include "tests/ui/planpages.h"

#include "core/edit/noteedits.h"
#include "core/insight/framewords.h"
#include "ui/frame/areaprofile.h"
#include "ui/frame/framepage.h"
#include "ui/frame/loopring.h"
#include "ui/frame/loopview.h"
#include "ui/frame/statementview.h"
#include "ui/frame/subplansview.h"
#include "ui/frame/whoview.h"
#include "ui/planhead/fields.h"
#include "ui/tables/activitydialog.h"
#include "ui/tables/rowform.h"
#include "ui/tables/tagchecks.h"
#include "ui/theme/text.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

using FrameKind = FramePage::View;

struct FrameOnScreen : OpenPlan {
    FrameOnScreen()
        : page(*document, nullptr)
    {
        page.resize(1150, 640);
        page.show();
    }
    template <typename View>
    View& open(FrameKind view)
    {
        page.chooseView(int(view));
        return *page.findChild<View*>();
    }
    /// Types into the line for a new row; answers with its id.
    QString type(PlanTable* table, const QString& text)
    {
        PlanTableModelBase* model = table->model();
        QSignalSpy added(model, &RowsModel::rowAdded);
        REQUIRE(model->setData(model->index(model->newRow(), 0), text));
        REQUIRE(added.size() == 1);
        return added.front().front().toString();
    }
    [[nodiscard]] bool set(PlanTable* table, const QString& id, const char* key, const QVariant& value)
    {
        PlanTableModelBase* model = table->model();
        return model->setData(model->index(model->rowOf(id), model->columnOf(key)), value);
    }
    [[nodiscard]] QString cell(PlanTable* table, const QString& id, int column)
    {
        return table->model()->index(table->model()->rowOf(id), column).data().toString();
    }
    [[nodiscard]] static bool says(const QWidget& widget, const QString& words)
    {
        const auto labels = widget.findChildren<PlainLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const PlainLabel* label) { return label->text().contains(words) && !label->isHidden(); });
    }
    void click(const QWidget& view, const QString& iconless)
    {
        for (QPushButton* button : view.findChildren<QPushButton*>())
            if (button->text() == iconless) {
                button->click();
                return;
            }
        FAIL("no such button");
    }

    FramePage page;
};

} // namespace

TEST_CASE("a figure of the area is typed with a Buddhist year, kept as CE and told in one sentence; undo takes it back")
{
    FrameOnScreen screen;
    auto& area = screen.open<AreaProfile>(FrameKind::Area);
    PlanTable* facts = area.mainTable();
    const QString id = screen.type(facts, u"ครัวเรือนทั้งหมด"_s);
    CHECK(screen.plan().frame.areaFacts.front().kind == FactKind::Other);
    REQUIRE(screen.set(facts, id, "kind", int(FactKind::Households)));
    REQUIRE(screen.set(facts, id, "value", u"๑,๒๕๐"_s));
    REQUIRE(screen.set(facts, id, "unit", u"ครัวเรือน"_s));
    REQUIRE(screen.set(facts, id, "year", u"๒๕๖๖"_s));
    CHECK(screen.plan().frame.areaFacts.front().year == 2023);
    CHECK(screen.cell(facts, id, facts->model()->columnOf("year")) == u"2566"_s);
    CHECK(area.sentenceShown() == u"1,250 ครัวเรือน (2566)"_s);
    REQUIRE(screen.set(facts, id, "year", u"2024"_s));
    CHECK(screen.cell(facts, id, facts->model()->columnOf("year")) == u"2567"_s);
    const Plan before = screen.plan();
    CHECK_FALSE(screen.set(facts, id, "year", u"ปีกลาย"_s));
    CHECK(screen.plan() == before);
    REQUIRE(screen.set(facts, id, "year", QString()));
    CHECK(screen.plan().frame.areaFacts.front().year == 0);
    for (int i = 0; i < 2; ++i)
        REQUIRE(screen.document->undo().has_value());
    CHECK(area.sentenceShown() == u"1,250 ครัวเรือน (2566)"_s);
}

TEST_CASE("the usual lines, the known periods and the seven sub-plans are one step each and come once")
{
    FrameOnScreen screen;
    auto& area = screen.open<AreaProfile>(FrameKind::Area);
    screen.click(area, AreaProfile::tr("Put in the usual lines"));
    CHECK(screen.plan().frame.areaFacts.size() == 8);
    REQUIRE(screen.document->undo().has_value());
    CHECK(screen.plan().frame.areaFacts.empty());
    auto& statement = screen.open<StatementView>(FrameKind::Frame);
    screen.click(statement, StatementView::tr("Put in the known periods"));
    REQUIRE(screen.plan().frame.planPeriods.size() == 2);
    screen.click(statement, StatementView::tr("Put in the known periods"));
    CHECK(screen.plan().frame.planPeriods.size() == 2);
    PlanTable* periods = statement.mainTable();
    CHECK(screen.cell(periods, screen.plan().frame.planPeriods[1].id.text(), 1) == u"2566"_s);
    REQUIRE(screen.set(periods, screen.plan().frame.planPeriods[1].id.text(), "toYear", u"2571"_s));
    CHECK(screen.plan().frame.planPeriods[1].toYear == 2028);
    auto& plans = screen.open<SubPlansView>(FrameKind::SubPlans);
    screen.click(plans, SubPlansView::tr("Put in the seven sub-plans"));
    CHECK(screen.plan().frame.subPlans.size() == 7);
    REQUIRE(screen.document->undo().has_value());
    CHECK(screen.plan().frame.subPlans.empty());
}

TEST_CASE("who benefits is summed while it is typed")
{
    FrameOnScreen screen;
    auto& area = screen.open<AreaProfile>(FrameKind::Area);
    PlanTable* benefit = area.tables().at(1);
    const QString id = screen.type(benefit, u"สมาชิกกลุ่ม"_s);
    for (const auto& [key, count] : {std::pair("women", u"20"_s), {"men", u"12"_s}, {"children", u"3"_s}, {"elders", u"5"_s}, {"households", u"38"_s}})
        REQUIRE(screen.set(benefit, id, key, count));
    CHECK(screen.cell(benefit, id, 7) == u"40"_s);
    CHECK(screen.says(area, beneficiarySentence(screen.plan())));
    CHECK(beneficiarySentence(screen.plan()).contains(u"40"_s));
    const Plan before = screen.plan();
    CHECK_FALSE(screen.set(benefit, id, "women", u"หลายคน"_s));
    CHECK_FALSE(screen.set(benefit, id, "women", u"10000001"_s));
    CHECK(screen.plan() == before);
}

TEST_CASE("the frame's form makes its only row with the first field and writes what is left")
{
    FrameOnScreen screen;
    auto& statement = screen.open<StatementView>(FrameKind::Frame);
    const auto fields = statement.form()->findChildren<ParagraphField*>();
    REQUIRE(fields.size() == 8);
    typeText(fields.front(), u"คนในตำบลกินอิ่ม"_s);
    CHECK(screen.page.hasUncommittedText());
    REQUIRE(screen.page.commitEditors());
    REQUIRE(screen.plan().frame.statement.size() == 1);
    CHECK(screen.plan().frame.statement.front().goal == u"คนในตำบลกินอิ่ม"_s);
    CHECK(statement.sentenceShown().contains(u"คนในตำบลกินอิ่ม"_s));
    typeText(fields.back(), u"เป็นของทุกคน"_s);
    REQUIRE(screen.page.commitEditors());
    CHECK(screen.plan().frame.statement.size() == 1);
    CHECK(screen.plan().frame.statement.front().ownership == u"เป็นของทุกคน"_s);
    REQUIRE(screen.document->undo().has_value());
    CHECK(fields.back()->toPlainText().isEmpty());
}

TEST_CASE("a work base is ticked for the plan, and for an activity as one step with what is said of it")
{
    FrameOnScreen screen;
    auto& statement = screen.open<StatementView>(FrameKind::Frame);
    statement.tags()->check(TagScheme::WorkBase, 2)->click();
    statement.tags()->check(TagScheme::Sdg, 1)->click();
    CHECK(tagsOf(screen.plan(), {}, TagScheme::WorkBase) == std::vector<int>{2});
    CHECK(tagsOf(screen.plan(), {}, TagScheme::Sdg) == std::vector<int>{1});
    statement.tags()->check(TagScheme::WorkBase, 2)->click();
    CHECK(tagsOf(screen.plan(), {}, TagScheme::WorkBase).empty());
    REQUIRE(screen.document->undo().has_value());
    CHECK(statement.tags()->check(TagScheme::WorkBase, 2)->isChecked());

    const NoteId activity = NoteId::random();
    screen.perform(edits::addNote(Block::Activity, u"เก็บน้ำตาล"_s, 0, {}, activity));
    const Plan before = screen.plan();
    ActivityDialog dialog(*screen.document, activity, nullptr);
    auto* tags = dialog.findChild<TagChecks*>();
    REQUIRE(tags != nullptr);
    tags->check(TagScheme::WorkBase, 3)->click();
    dialog.setMonths({3});
    dialog.accept();
    CHECK(tagsOf(screen.plan(), activity, TagScheme::WorkBase) == std::vector<int>{3});
    REQUIRE(screen.plan().economy.activities.size() == 1);
    CHECK(activityInWords(screen.plan(), activity).contains(tagName(TagScheme::WorkBase, 3)));
    CHECK(tagsOf(screen.plan(), {}, TagScheme::WorkBase) == std::vector<int>{2});
    REQUIRE(screen.document->undo().has_value());
    CHECK(screen.plan() == before);
}

TEST_CASE("the tambon that does not exist is kept as written and said not to be in the list")
{
    FrameOnScreen screen;
    auto& loop = screen.open<LoopView>(FrameKind::Loop);
    PlanTable* areas = loop.tables().at(1);
    const QString nowhere = u"ตำบลวัดโบสถ์ อำเภอเมือง จังหวัดตาก"_s;
    const QString id = screen.type(areas, nowhere);
    CHECK(screen.plan().frame.frameAreas.front().place == nowhere);
    CHECK(screen.cell(areas, id, 2) == placeCheckWords(nowhere));
    const QString real = screen.type(areas, u"ตำบลท่าเสา อำเภอไทรโยค จังหวัดกาญจนบุรี"_s);
    CHECK(screen.cell(areas, real, 2) == u"ต.ท่าเสา อ.ไทรโยค จ.กาญจนบุรี"_s);
    REQUIRE(screen.set(areas, real, "kind", int(FrameAreaKind::Integration)));
    CHECK(screen.plan().frame.frameAreas.back().kind == FrameAreaKind::Integration);
}

TEST_CASE("each new line of the loop goes to the next open station; the ring says what the table says and marks its lines")
{
    FrameOnScreen screen;
    auto& view = screen.open<LoopView>(FrameKind::Loop);
    PlanTable* loop = view.mainTable();
    for (const QString& what : {u"ปลูกข้าว"_s, u"กินข้าวของเรา"_s, u"สีข้าว"_s, u"ตลาดนัด"_s, u"กองทุนหมุนเวียน"_s, u"เข้ากองทุนสวัสดิการ"_s})
        screen.type(loop, what);
    const auto& rows = screen.plan().frame.loopStations;
    REQUIRE(rows.size() == 6);
    CHECK(rows[2].station == LoopStationKind::Process);
    CHECK(rows[5].station == LoopStationKind::Profit);
    CHECK(view.sentenceShown() == loopSentence(screen.plan()));
    CHECK(view.ring()->accessibleDescription().contains(u"ตลาดนัด"_s));
    QSignalSpy chosen(view.ring(), &LoopRing::stationChosen);
    QTest::mouseClick(view.ring(), Qt::LeftButton, {}, QPoint(view.ring()->width() - 20, view.ring()->height() - 20));
    REQUIRE(chosen.size() == 1);
    CHECK(loop->selectedId() == rows[3].id.text());
}

TEST_CASE("sub-plans stand by term, and what the chosen one wants is written below")
{
    FrameOnScreen screen;
    auto& view = screen.open<SubPlansView>(FrameKind::SubPlans);
    PlanTable* plans = view.mainTable();
    const QString id = screen.type(plans, u"ตลาดสีเขียวหน้าอำเภอ"_s);
    REQUIRE(screen.set(plans, id, "term", int(Term::Medium)));
    CHECK(screen.says(view, u"• ตลาดสีเขียวหน้าอำเภอ"_s));
    plans->table()->selectId(id);
    auto* aim = view.findChild<ParagraphField*>();
    REQUIRE(aim != nullptr);
    typeText(aim, u"ขายได้ทุกวันเสาร์"_s);
    REQUIRE(screen.page.commitEditors());
    CHECK(screen.plan().frame.subPlans.front().aim == u"ขายได้ทุกวันเสาร์"_s);
    CHECK(view.sentenceShown() == subPlanSentence(screen.plan()));
}

TEST_CASE("who is responsible is counted by level; the four sides are read with their reasons; others' records are referred to")
{
    FrameOnScreen screen;
    auto& who = screen.open<WhoView>(FrameKind::Who);
    PlanTable* mechanism = who.mainTable();
    const QString id = screen.type(mechanism, u"คณะทำงานเศรษฐกิจและทุนชุมชน"_s);
    REQUIRE(screen.set(mechanism, id, "people", u"9"_s));
    REQUIRE(screen.set(mechanism, id, "since", u"1 ต.ค. 2566"_s));
    CHECK(who.sentenceShown() == mechanismSentence(screen.plan()));
    CHECK_FALSE(screen.set(mechanism, id, "until", u"1 ต.ค. 2565"_s));
    CHECK(screen.says(who, u"คณะทำงานเศรษฐกิจและทุนชุมชน"_s));
    Partner local;
    local.id = PartnerId::random();
    local.name = u"อบต.ดงตาล"_s;
    local.sector = Sector::State;
    screen.perform(edits::addRow(local));
    CHECK(screen.says(who, u"อบต.ดงตาล"_s));
    screen.type(who.tables().at(1), u"มติรับรองแผน"_s);
    REQUIRE(screen.plan().programme.outsideRecords.size() == 1);
    CHECK(screen.plan().programme.outsideRecords.front().title == u"มติรับรองแผน"_s);
}

TEST_CASE("the tools of the page are about the table that was entered last in the view")
{
    FrameOnScreen screen;
    auto& area = screen.open<AreaProfile>(FrameKind::Area);
    QApplication::setActiveWindow(&screen.page);
    REQUIRE(QTest::qWaitForWindowActive(&screen.page));
    const QString id = screen.type(area.tables().at(1), u"สมาชิก"_s);
    screen.type(area.tables().at(1), u"ลูกค้า"_s);
    area.tables().at(1)->table()->setFocus();
    settle();
    area.tables().at(1)->table()->selectId(id);
    QAction* down = screen.page.toolbarActions().at(2);
    REQUIRE(down->isEnabled());
    down->trigger();
    CHECK(screen.plan().frame.beneficiaries.front().who == u"ลูกค้า"_s);
    screen.open<LoopView>(FrameKind::Loop);
    CHECK_FALSE(down->isEnabled());
}
