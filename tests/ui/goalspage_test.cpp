#include "tests/ui/planpages.h"

#include "core/edit/goaledits.h"
#include "core/edit/noteedits.h"
#include "ui/charts/chartview.h"
#include "ui/goals/goalboard.h"
#include "ui/goals/goalcard.h"
#include "ui/goals/goaldialog.h"
#include "ui/goals/goalsmodel.h"
#include "ui/goals/goalspage.h"
#include "ui/goals/goalwords.h"
#include "ui/widgets/dateedits.h"
#include "ui/widgets/edittable.h"
#include "ui/widgets/problemstrip.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

struct GoalsOnScreen : OpenPlan {
    GoalsOnScreen()
    {
        page = std::make_unique<GoalsPage>(*document, nullptr);
        page->resize(1206, 640);
        page->show();
        QApplication::setActiveWindow(page.get());
        table = page->findChild<EditTable*>();
        board = page->findChild<GoalBoard*>();
        REQUIRE(table);
        REQUIRE(board);
    }
    GoalId add(Dimension dimension, const QString& statement, std::optional<Quantity> now = {}, std::optional<Quantity> aim = {})
    {
        const auto id = GoalId::random();
        edits::GoalFields fields;
        fields.dimension = dimension;
        fields.statement = statement;
        fields.baseline = now;
        fields.target = aim;
        perform(edits::addGoal(fields, id));
        return id;
    }
    void enterCell(int row, int column, const QString& text)
    {
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_Return);
        auto* editor = table->viewport()->findChild<QLineEdit*>();
        REQUIRE(editor);
        editor->selectAll();
        typeText(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    void chooseCell(int row, int column, int downs)
    {
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_F2);
        auto* box = table->viewport()->findChild<QComboBox*>();
        REQUIRE(box);
        for (int i = 0; i < downs; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        settle();
    }

    std::unique_ptr<GoalsPage> page;
    EditTable* table = nullptr;
    GoalBoard* board = nullptr;
};

template <typename Answer>
void answerGoalForm(Answer answer)
{
    QTimer::singleShot(0, qApp, [answer] {
        auto* dialog = qobject_cast<GoalDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        answer(*dialog);
    });
}

QWidget* fieldOf(GoalDialog& dialog, const QString& name)
{
    for (auto* field : dialog.findChildren<QWidget*>())
        if (field->accessibleName() == name)
            return field;
    return nullptr;
}

} // namespace

TEST_CASE("a goal is added by its form, with month, owner and activity")
{
    GoalsOnScreen screen;
    const auto activity = NoteId::random();
    screen.perform(edits::addNote(Block::Activity, u"ฝึกนักสื่อความหมาย"_s, 0, {}, activity));
    answerGoalForm([](GoalDialog& dialog) {
        CHECK(dialog.focusWidget() == fieldOf(dialog, u"Goal"_s));
        typeText(fieldOf(dialog, u"Goal"_s), u"เล่าเรื่องได้"_s);
        typeText(fieldOf(dialog, u"Who"_s), u"ทีมนำชม"_s);
        typeText(dialog.findChild<MonthEdit*>(), u"๓/๒๕๗๐"_s);
        QTest::keyClick(fieldOf(dialog, u"Activity"_s), Qt::Key_Down);
        QTest::keyClick(fieldOf(dialog, u"Side"_s), Qt::Key_Down);
        dialog.accept();
    });
    screen.page->toolbarActions().constFirst()->trigger();
    REQUIRE(screen.plan().goals.size() == 1);
    const Goal goal = screen.plan().goals[0];
    CHECK(goal.statement == u"เล่าเรื่องได้"_s);
    CHECK(goal.dimension == Dimension::Skill);
    CHECK(goal.owner == u"ทีมนำชม"_s);
    CHECK(goal.due == QDate(2027, 3, 1));
    CHECK(goal.activity == activity);
    QApplication::setActiveWindow(screen.page.get()); // as the desktop does when the form closes
    CHECK(screen.board->current().text() == goal.id.text());
}

TEST_CASE("a form without a goal stays open and says why")
{
    GoalsOnScreen screen;
    answerGoalForm([](GoalDialog& dialog) {
        dialog.accept();
        CHECK(dialog.isVisible());
        CHECK_FALSE(dialog.findChild<ProblemStrip*>()->text().isEmpty());
        dialog.reject();
    });
    screen.page->toolbarActions().constFirst()->trigger();
    CHECK(screen.plan().goals.empty());
}

TEST_CASE("arrows go from card to card, Enter edits, Del deletes and undo brings the goal back")
{
    GoalsOnScreen screen;
    const auto first = screen.add(Dimension::Knowledge, u"ก"_s);
    const auto second = screen.add(Dimension::Knowledge, u"ข"_s);
    const auto business = screen.add(Dimension::Business, u"ค"_s);
    screen.board->focusGoal(first);
    QTest::keyClick(screen.board->card(first), Qt::Key_Down);
    CHECK(screen.board->card(second)->hasFocus());
    QTest::keyClick(screen.board->card(second), Qt::Key_Right);
    CHECK(screen.board->card(business)->hasFocus());
    answerGoalForm([](GoalDialog& dialog) {
        typeText(fieldOf(dialog, u"Indicator"_s), u"ทุกเดือน"_s);
        dialog.accept();
    });
    QTest::keyClick(screen.board->card(business), Qt::Key_Return);
    CHECK(screen.plan().goal(business)->indicator == u"ทุกเดือน"_s);
    QTest::keyClick(screen.board->card(business), Qt::Key_Delete);
    settle();
    CHECK(screen.plan().goals.size() == 2);
    CHECK_FALSE(screen.board->card(business));
    REQUIRE(screen.document->undo());
    CHECK(screen.board->card(business));
}

TEST_CASE("a card says its goal, its levels and its owner to a screen reader")
{
    GoalsOnScreen screen;
    const auto goal = screen.add(Dimension::Skill, u"สานใบตาล <b>"_s, Quantity{2000}, Quantity{4000});
    const GoalCard* card = screen.board->card(goal);
    REQUIRE(card);
    CHECK(card->accessibleName() == u"สานใบตาล <b>"_s);
    CHECK(card->accessibleDescription().contains(usualLevelName(2)));
    CHECK(card->accessibleDescription().contains(usualLevelName(4)));
}

TEST_CASE("the table is complete by keyboard")
{
    GoalsOnScreen screen;
    screen.perform(edits::addNote(Block::Activity, u"จัดคิว"_s));
    screen.page->setView(GoalsPage::Table);
    screen.page->toolbarActions().constFirst()->trigger();
    auto* editor = screen.table->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    typeText(editor, u"ลงบัญชีทุกรอบ"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    QTest::keyClick(screen.table->viewport()->findChild<QLineEdit*>(), Qt::Key_Escape);
    settle();
    REQUIRE(screen.plan().goals.size() == 1);
    screen.chooseCell(0, GoalsModel::DimensionName, 3);
    screen.chooseCell(0, GoalsModel::Now, 2);
    screen.chooseCell(0, GoalsModel::Aim, 4);
    screen.chooseCell(0, GoalsModel::Activity, 1);
    screen.enterCell(0, GoalsModel::Owner, u"เหรัญญิก"_s);
    screen.enterCell(0, GoalsModel::Due, u"ธ.ค. 2569"_s);
    const Goal goal = screen.plan().goals[0];
    CHECK(goal.dimension == Dimension::Business);
    CHECK(goal.baseline == Quantity{1000});
    CHECK(goal.target == Quantity{3000});
    CHECK_FALSE(goal.activity.isNull());
    CHECK(goal.owner == u"เหรัญญิก"_s);
    CHECK(goal.due == QDate(2026, 12, 1));
    screen.table->selectId(goal.id.text());
    QTest::keyClick(screen.table, Qt::Key_Delete);
    CHECK(screen.plan().goals.empty());
}

TEST_CASE("a goal with a unit is a number, and goes back to a level only within 0 to 4")
{
    GoalsOnScreen screen;
    screen.add(Dimension::Network, u"โรงเรียนส่งคณะ"_s);
    screen.page->setView(GoalsPage::Table);
    screen.enterCell(0, GoalsModel::Unit, u"คน"_s);
    screen.enterCell(0, GoalsModel::Aim, u"๑๐"_s);
    CHECK(screen.plan().goals[0].target == Quantity{10000});
    CHECK(screen.table->model()->index(0, GoalsModel::Aim).data().toString() == u"10 คน"_s);
    screen.table->setCurrentIndex(screen.table->model()->index(0, GoalsModel::Unit));
    QTest::keyClick(screen.table, Qt::Key_F2);
    auto* editor = screen.table->viewport()->findChild<QLineEdit*>();
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Backspace);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(screen.plan().goals[0].unit == u"คน"_s);
    CHECK(screen.page->findChild<ProblemStrip*>()->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape);
    settle();
    CHECK_FALSE(screen.page->findChild<ProblemStrip*>()->isVisible());
}

TEST_CASE("the chart shows the mean level of each side and says it in words")
{
    GoalsOnScreen screen;
    screen.add(Dimension::Skill, u"ก"_s, Quantity{1000}, Quantity{3000});
    screen.add(Dimension::Skill, u"ข"_s, Quantity{2000}, Quantity{4000});
    const BarChart chart = meanLevels(screen.plan());
    CHECK(chart.series[0].values == std::vector<double>{0, 1.5, 0, 0});
    CHECK(chart.series[1].values == std::vector<double>{0, 2, 0, 0});
    CHECK(screen.page->findChild<ChartView*>()->accessibleDescription().contains(u"S Skill: Now 1.5, Still to go 2"_s));
}

TEST_CASE("going to a goal focuses its card, and in the table selects its row")
{
    GoalsOnScreen screen;
    screen.add(Dimension::Knowledge, u"ก"_s);
    Target target;
    target.goal = screen.add(Dimension::Network, u"ข"_s);
    screen.page->goTo(target);
    CHECK(screen.board->card(target.goal)->hasFocus());
    screen.page->setView(GoalsPage::Table);
    screen.page->goTo(target);
    CHECK(screen.table->selectedIds() == QStringList{target.goal.text()});
}

TEST_CASE("the table of goals keeps the rules of item models while the plan changes")
{
    OpenPlan plan;
    GoalsModel model(*plan.document, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<GoalId> ids;
    for (int i = 0; i < 5; ++i) {
        ids.push_back(GoalId::random());
        edits::GoalFields fields;
        fields.statement = QString::number(i);
        plan.perform(edits::addGoal(fields, ids.back()));
    }
    plan.perform(edits::deleteGoals({ids[0], ids[3]}));
    CHECK(model.rowCount() == 4);
    REQUIRE(plan.document->undo());
    CHECK(model.rowCount() == 6);
    CHECK(model.idAt(3) == ids[3].text());
    CHECK(model.setData(model.index(2, GoalsModel::Statement), u"ใหม่"_s));
    CHECK(plan.plan().goals[2].statement == u"ใหม่"_s);
}
