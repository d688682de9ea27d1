#include "tests/ui/planpages.h"

#include "core/edit/capitaledits.h"
#include "core/edit/noteedits.h"
#include "ui/capital/capitaldelegate.h"
#include "ui/capital/capitalmodel.h"
#include "ui/capital/capitalpage.h"
#include "ui/capital/capitalsummary.h"
#include "ui/capital/linknotesdialog.h"
#include "ui/widgets/problemstrip.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

struct CapitalOnScreen : OpenPlan {
    CapitalOnScreen()
    {
        page = std::make_unique<CapitalPage>(*document, nullptr);
        page->resize(1206, 640);
        page->show();
        page->activateWindow();
        QApplication::setActiveWindow(page.get());
        table = page->findChild<EditTable*>();
        REQUIRE(table);
        QObject::connect(page.get(), &Page::failed, page.get(), [this](const Error& error) { failures.push_back(error); });
    }
    [[nodiscard]] QLineEdit* editor() const { return table->viewport()->findChild<QLineEdit*>(); }
    void type(const QString& text)
    {
        REQUIRE(editor());
        editor()->selectAll();
        typeText(editor(), text);
    }
    void press(Qt::Key key)
    {
        QWidget* target = editor() ? static_cast<QWidget*>(editor()) : table;
        QTest::keyClick(target, key);
        settle();
    }
    void goToCell(int row, int column) { table->setCurrentIndex(table->model()->index(row, column)); }
    /// As a person: Enter on the cell, the text, Enter.
    void enter(int row, int column, const QString& text)
    {
        goToCell(row, column);
        press(Qt::Key_Return);
        type(text);
        press(Qt::Key_Return);
    }
    CapitalId add(const QString& name, Factor factor = Factor::Nature, UseState use = UseState::Idle)
    {
        const auto id = CapitalId::random();
        edits::CapitalFields fields;
        fields.name = name;
        fields.factor = factor;
        fields.use = use;
        perform(edits::addCapital(fields, id));
        return id;
    }

    std::unique_ptr<CapitalPage> page;
    EditTable* table = nullptr;
    std::vector<Error> failures;
};

/// Answers the dialog that opens next.
template <typename Dialog, typename Answer>
void answerNext(Answer answer)
{
    QTimer::singleShot(0, qApp, [answer] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        answer(*dialog);
    });
}

} // namespace

TEST_CASE("an empty inventory offers one button, which opens the line for the first item")
{
    CapitalOnScreen screen;
    const auto buttons = screen.page->findChildren<QPushButton*>();
    QPushButton* shown = nullptr;
    for (QPushButton* button : buttons)
        if (button->isVisible()) {
            CHECK_FALSE(shown);
            shown = button;
        }
    REQUIRE(shown);
    QTest::keyClick(shown, Qt::Key_Space);
    settle();
    REQUIRE(screen.editor());
    CHECK(screen.editor()->hasFocus());
}

TEST_CASE("two items are typed one after the other with Enter")
{
    CapitalOnScreen screen;
    screen.page->toolbarActions().constFirst()->trigger();
    settle();
    screen.type(u"ต้นตาล"_s);
    screen.press(Qt::Key_Return);
    screen.type(u"ศาลาวัด"_s);
    screen.press(Qt::Key_Return);
    REQUIRE(screen.plan().capital.size() == 2);
    CHECK(screen.plan().capital[0].name == u"ต้นตาล"_s);
    CHECK(screen.plan().capital[1].name == u"ศาลาวัด"_s);
    REQUIRE(screen.editor());
    screen.press(Qt::Key_Escape);
    CHECK_FALSE(screen.editor());
    CHECK(screen.plan().capital.size() == 2);
}

TEST_CASE("an amount with Thai digits and its unit is one cell")
{
    CapitalOnScreen screen;
    screen.add(u"ต้นตาล"_s);
    screen.enter(0, CapitalModel::Amount, u"๑,๒๐๐ ต้น"_s);
    CHECK(screen.plan().capital[0].amount == Quantity{1'200'000});
    CHECK(screen.plan().capital[0].unit == u"ต้น"_s);
    CHECK(screen.table->model()->index(0, CapitalModel::Amount).data().toString() == u"1,200 ต้น"_s);
    screen.enter(0, CapitalModel::Worth, u"๑๔,๔๐๐"_s);
    CHECK(screen.plan().capital[0].worthPerYear == Money{1'440'000});
}

TEST_CASE("a number that is not understood stays as typed, with one sentence, and Esc gives it up")
{
    CapitalOnScreen screen;
    screen.add(u"ต้นตาล"_s);
    screen.enter(0, CapitalModel::Worth, u"มากมาย"_s);
    auto* problem = screen.page->findChild<ProblemStrip*>();
    REQUIRE(screen.editor());
    CHECK(screen.editor()->text() == u"มากมาย"_s);
    CHECK(problem->isVisible());
    CHECK_FALSE(problem->text().isEmpty());
    CHECK(screen.page->hasUncommittedText());
    CHECK_FALSE(screen.page->commitEditors());
    CHECK(screen.failures.empty());
    screen.press(Qt::Key_Escape);
    CHECK_FALSE(screen.editor());
    CHECK_FALSE(problem->isVisible());
    CHECK_FALSE(screen.page->hasUncommittedText());
    CHECK_FALSE(screen.plan().capital[0].worthPerYear);
}

TEST_CASE("a choice is made by keyboard")
{
    CapitalOnScreen screen;
    screen.add(u"ต้นตาล"_s);
    screen.goToCell(0, CapitalModel::Use);
    screen.press(Qt::Key_F2);
    auto* box = screen.table->viewport()->findChild<QComboBox*>();
    REQUIRE(box);
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Return);
    settle();
    CHECK(screen.plan().capital[0].use == UseState::Partly);
}

TEST_CASE("Del takes the selected items away in one step, and undo brings them back")
{
    CapitalOnScreen screen;
    screen.add(u"ก"_s);
    screen.add(u"ข"_s);
    screen.add(u"ค"_s);
    screen.goToCell(0, CapitalModel::Name);
    QTest::keyClick(screen.table, Qt::Key_Down, Qt::ShiftModifier);
    screen.press(Qt::Key_Delete);
    REQUIRE(screen.plan().capital.size() == 1);
    CHECK(screen.plan().capital[0].name == u"ค"_s);
    REQUIRE(screen.document->undo());
    CHECK(screen.plan().capital.size() == 3);
    CHECK(screen.table->model()->rowCount() == 4);
}

TEST_CASE("the filter shows one group, counts them, and a new item belongs to it")
{
    CapitalOnScreen screen;
    screen.add(u"ป่า"_s, Factor::Nature);
    screen.add(u"ช่าง"_s, Factor::MindLabour);
    auto* groups = screen.page->findChild<SegmentedSwitch*>();
    CHECK(groups->part(0)->text().endsWith(u" 2"_s));
    CHECK(groups->part(3)->text().endsWith(u" 1"_s));
    groups->part(3)->click();
    REQUIRE(screen.table->model()->rowCount() == 2);
    CHECK(screen.table->model()->index(0, 0).data().toString() == u"ช่าง"_s);
    screen.enter(1, CapitalModel::Name, u"ผู้สูงอายุ"_s);
    CHECK(groupOf(screen.plan().capital.back().factor) == FactorGroup::BrainAndHands);
    CHECK(screen.table->model()->rowCount() == 3);
}

TEST_CASE("going to an item shows it even when the filter hides it")
{
    CapitalOnScreen screen;
    const auto forest = screen.add(u"ป่า"_s, Factor::Nature);
    screen.page->findChild<SegmentedSwitch*>()->part(2)->click();
    REQUIRE(screen.table->model()->rowCount() == 1);
    Target target;
    target.capital = forest;
    screen.page->goTo(target);
    CHECK(screen.table->selectedIds() == QStringList{forest.text()});
}

TEST_CASE("an item is linked with notes in one step and shown with them")
{
    CapitalOnScreen screen;
    const auto first = NoteId::random(), second = NoteId::random();
    screen.perform(edits::addNote(Block::Value, u"วิถีคนตาล"_s, 0, {}, first));
    screen.perform(edits::addNote(Block::Activity, u"จัดคิว"_s, 0, {}, second));
    const auto item = screen.add(u"ต้นตาล"_s);
    screen.goToCell(0, CapitalModel::Notes);
    answerNext<LinkNotesDialog>([](LinkNotesDialog& dialog) {
        auto* tree = dialog.findChild<QTreeWidget*>();
        QTest::keyClick(tree, Qt::Key_Space);
        tree->topLevelItem(1)->child(0)->setCheckState(0, Qt::Checked);
        dialog.accept();
    });
    screen.press(Qt::Key_Return);
    CHECK(screen.plan().notesOf(item).size() == 2);
    CHECK(screen.table->model()->index(0, CapitalModel::Notes).data().toString() == u"1.1 วิถีคนตาล\n6.1 จัดคิว"_s);
    REQUIRE(screen.document->undo());
    CHECK(screen.plan().notesOf(item).empty());
}

TEST_CASE("items that are not fully used are sent to step 7 once")
{
    CapitalOnScreen screen;
    screen.add(u"ใบตาล"_s, Factor::Nature, UseState::Partly);
    screen.add(u"เตา"_s, Factor::Tools, UseState::Full);
    screen.add(u"ศาลา"_s, Factor::Tools, UseState::Idle);
    auto* summary = screen.page->findChild<CapitalSummary*>();
    auto* send = summary->findChild<QPushButton*>();
    REQUIRE(send->isEnabled());
    answerNext<SendCapitalDialog>([](SendCapitalDialog& dialog) {
        CHECK(dialog.chosen().size() == 2);
        dialog.accept();
    });
    send->click();
    REQUIRE(screen.plan().notesIn(Block::IdleFactor).size() == 2);
    CHECK(screen.plan().notesIn(Block::IdleFactor)[0]->text == u"ใบตาล"_s);
    CHECK(hardlyUsed(screen.plan()).notInStep7.empty());
    CHECK_FALSE(send->isEnabled());
}

TEST_CASE("seven items and a part of the eighth are seen at 100 % on a small laptop")
{
    CapitalOnScreen screen;
    for (int i = 0; i < 12; ++i)
        screen.add(QString::number(i), Factor::Nature, UseState::Partly);
    screen.page->resize(1205, 610);
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
    CHECK(screen.table->viewport()->height() >= 7 * screen.table->rowHeight(0) + 20);
}

TEST_CASE("the inventory keeps the rules of item models while the plan changes")
{
    OpenPlan plan;
    CapitalModel model(*plan.document, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<CapitalId> ids;
    for (int i = 0; i < 6; ++i) {
        ids.push_back(CapitalId::random());
        edits::CapitalFields fields;
        fields.name = QString::number(i);
        fields.factor = i % 2 ? Factor::Tools : Factor::Nature;
        plan.perform(edits::addCapital(fields, ids.back()));
    }
    model.setFilter({FactorGroup::MadeByPeople, {}});
    CHECK(model.rowCount() == 4);
    plan.perform(edits::deleteCapital({ids[1], ids[2]}));
    CHECK(model.rowCount() == 3);
    model.setFilter({});
    CHECK(model.rowCount() == 5);
    REQUIRE(plan.document->undo());
    CHECK(model.rowCount() == 7);
    CHECK(model.setData(model.index(0, CapitalModel::FactorName), 1));
    CHECK(plan.plan().capital[0].factor == Factor::Tools);
}
