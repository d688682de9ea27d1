#include "tests/support/openwindow.h"
#include "tests/ui/planpages.h"

#include "core/base/thaidate.h"
#include "core/edit/capitaledits.h"
#include "core/exchange/tables/tablefile.h"
#include "core/insight/householdwords.h"
#include "ui/capital/capitalmodel.h"
#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/households/accountsview.h"
#include "ui/households/debtsview.h"
#include "ui/households/entryimportdialog.h"
#include "ui/households/householdspage.h"
#include "ui/households/savingsview.h"
#include "ui/households/whatifview.h"
#include "ui/numbers/twincard.h"
#include "ui/theme/text.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 satangInBaht = 100;

struct HouseholdsOnScreen : OpenPlan {
    HouseholdsOnScreen()
        : page(*document, nullptr)
    {
        page.resize(1150, 640);
        page.show();
    }
    template <typename View>
    View& view()
    {
        return *page.findChild<View*>();
    }
    void addHouse(const QString& code = u"บ้าน 1"_s)
    {
        Household household;
        household.id = HouseholdId::random();
        household.code = code;
        perform(edits::addRow(household));
        house = household.id;
    }
    void addEntry(EntryKind kind, qint64 baht, QDate day = QDate(2005, 1, 31))
    {
        perform(edits::addRow(HouseholdEntry{HouseholdEntryId::random(), house, day, u"รายการ"_s, kind, {baht * satangInBaht}}));
    }
    void addTeachingExample()
    {
        addHouse();
        addEntry(EntryKind::Income, 27'000);
        addEntry(EntryKind::Production, 11'000);
        addEntry(EntryKind::Living, 2'400);
        addEntry(EntryKind::Borrowed, 50'000);
        perform(edits::addRow(PrintedTotal{PrintedTotalId::random(), house, QDate(2005, 1, 1), TotalKind::Expense, {15'400 * satangInBaht}}));
    }
    [[nodiscard]] bool says(QWidget& widget, const QString& words) const
    {
        for (const PlainLabel* label : widget.findChildren<PlainLabel*>())
            if (label->text().contains(words) && !label->isHidden())
                return true;
        return false;
    }
    /// What the table below a chart shows.
    [[nodiscard]] bool shows(QWidget& widget, const QString& figure) const
    {
        for (const QTableWidget* table : widget.findChildren<QTableWidget*>())
            if (!table->findItems(figure, Qt::MatchExactly).isEmpty())
                return true;
        return false;
    }

    HouseholdsPage page;
    HouseholdId house;
};

PlanTableModelBase* modelOf(PlanTable* table) { return table->model(); }

} // namespace

TEST_CASE("the teaching example on the page: 13,600 left over, the printed 15,400 flagged, the loan no income")
{
    HouseholdsOnScreen screen;
    screen.addTeachingExample();
    AccountsView& accounts = screen.page.accounts();
    CHECK(accounts.household() == screen.house);
    const AverageMonth month = averageMonth(householdMonths(screen.plan(), screen.house));
    CHECK(screen.says(accounts, leftSentence(month.figures)));
    CHECK(screen.says(accounts, u"13,600"_s));
    CHECK(screen.says(accounts, mismatchSentence(screen.plan(), mismatchedTotals(screen.plan()).front())));
    CHECK(screen.says(accounts, u"15,400"_s));
    CHECK(screen.shows(accounts, u"13,400"_s));
    CHECK(screen.shows(accounts, u"13,600"_s));
    CHECK_FALSE(screen.shows(accounts, u"77,000"_s));
}

TEST_CASE("an entry typed into the account changes what is left over, and undo brings it back")
{
    HouseholdsOnScreen screen;
    screen.addTeachingExample();
    AccountsView& accounts = screen.page.accounts();
    accounts.choosePart(AccountsView::Part::Entries);
    PlanTableModelBase* entries = modelOf(accounts.shownTable());
    const int row = entries->newRow();
    REQUIRE(entries->setData(entries->index(row, 0), u"ขายไข่"_s));
    // Rows of one day are in the order of their ids, which are random.
    const auto& all = screen.plan().economy.householdEntries;
    const HouseholdEntry added = *std::find_if(all.begin(), all.end(), [](const HouseholdEntry& entry) { return entry.item == u"ขายไข่"_s; });
    CHECK(added.household == screen.house);
    CHECK(added.date == QDate(2005, 1, 31));
    const int at = entries->rowOf(added.id.text());
    REQUIRE(entries->setData(entries->index(at, entries->columnOf("kind")), int(EntryKind::Income)));
    REQUIRE(entries->setData(entries->index(at, entries->columnOf("amount")), u"๑,๐๐๐"_s));
    CHECK(screen.says(accounts, u"14,600"_s));
    for (int i = 0; i < 3; ++i)
        REQUIRE(screen.document->undo().has_value());
    CHECK(screen.says(accounts, u"13,600"_s));
    CHECK(entries->newRow() == row);
}

TEST_CASE("a total of the book is typed by its month and stands beside what its lines add up to")
{
    HouseholdsOnScreen screen;
    screen.addTeachingExample();
    AccountsView& accounts = screen.page.accounts();
    accounts.choosePart(AccountsView::Part::Totals);
    PlanTableModelBase* totals = modelOf(accounts.shownTable());
    CHECK(totals->index(0, 0).data().toString() == monthAndYear(QDate(2005, 1, 1)));
    CHECK(totals->index(0, 3).data().toString() == u"13,400"_s);
    REQUIRE(totals->setData(totals->index(totals->newRow(), 0), u"ม.ค. 2548"_s));
    REQUIRE(screen.plan().economy.printedTotals.size() == 2);
    for (const PrintedTotal& total : screen.plan().economy.printedTotals) {
        CHECK(total.month == QDate(2005, 1, 1));
        CHECK(total.household == screen.house);
    }
}

TEST_CASE("each household has an account of its own, and the empty page offers the first one")
{
    HouseholdsOnScreen screen;
    AccountsView& accounts = screen.page.accounts();
    CHECK(accounts.household().isNull());
    screen.addTeachingExample();
    const HouseholdId first = screen.house;
    screen.addHouse(u"บ้าน 2"_s);
    screen.addEntry(EntryKind::Income, 500);
    accounts.choose(screen.house);
    CHECK(accounts.household() == screen.house);
    CHECK(screen.says(accounts, u"บ้าน 2: "_s + leftSentence(averageMonth(householdMonths(screen.plan(), screen.house)).figures)));
    CHECK(screen.says(accounts, shown(householdSurplus(screen.plan()))));
    screen.perform(edits::deleteRows<Household>({screen.house}));
    CHECK(accounts.household() == first);
}

TEST_CASE("what the accounts leave over becomes one item of capital by reference, whose worth cannot be typed")
{
    HouseholdsOnScreen screen;
    screen.addTeachingExample();
    QPushButton* put = nullptr;
    for (QPushButton* button : screen.page.accounts().findChildren<QPushButton*>())
        if (button->isVisible())
            put = button;
    REQUIRE(put != nullptr);
    put->click();
    REQUIRE(screen.plan().capital.size() == 1);
    CHECK(screen.plan().capital[0].fromHouseholds);
    CHECK(screen.plan().capital[0].account == Account::Economic);
    CHECK_FALSE(screen.plan().capital[0].worthPerYear);
    CapitalModel capital(*screen.document, nullptr);
    const QModelIndex worth = capital.index(0, CapitalModel::Worth);
    CHECK(worth.data().toString() == u"13,600"_s);
    CHECK_FALSE(worth.flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(worth.data(Qt::ToolTipRole).toString().isEmpty());
    screen.addEntry(EntryKind::Income, 400);
    CHECK(worth.data().toString() == u"14,000"_s);
    QSignalSpy jumps(&screen.page, &Page::jumpRequested);
    put->click();
    CHECK(screen.plan().capital.size() == 1);
    REQUIRE(jumps.size() == 1);
    CHECK(jumps.front().front().value<Target>().capital == screen.plan().capital[0].id);
    REQUIRE(screen.document->undo().has_value());
    REQUIRE(screen.document->undo().has_value());
    CHECK(screen.plan().capital.empty());
}

TEST_CASE("a debt and its balances are typed, and the page says whether debt falls")
{
    HouseholdsOnScreen screen;
    screen.addHouse();
    screen.page.chooseView(HouseholdsPage::View::Debts);
    auto& debts = screen.view<DebtsView>();
    PlanTableModelBase* debtRows = modelOf(debts.tables().at(0));
    PlanTableModelBase* balances = modelOf(debts.tables().at(1));
    REQUIRE(debtRows->setData(debtRows->index(0, 0), u"ธ.ก.ส."_s));
    REQUIRE(debtRows->setData(debtRows->index(0, debtRows->columnOf("principal")), u"50,000"_s));
    REQUIRE(debtRows->setData(debtRows->index(0, debtRows->columnOf("productive")), 1));
    for (const auto& [day, owed] : {std::pair(u"31/1/2569"_s, u"50000"_s), {u"30 มิ.ย. 2569"_s, u"42,500"_s}}) {
        const int row = balances->newRow();
        REQUIRE(balances->setData(balances->index(row, 0), day));
        REQUIRE(balances->setData(balances->index(row, 1), owed));
    }
    const auto history = debtHistory(screen.plan());
    REQUIRE(history.size() == 2);
    CHECK(debtChange(history)->satang == -7'500 * satangInBaht);
    CHECK(screen.says(debts, debtSentence(history)));
    CHECK(screen.shows(debts, u"42,500"_s));
    CHECK(debtRows->index(0, 4).data().toString() == u"42,500"_s);
    debts.whose()->setCurrentIndex(debts.whose()->findData(screen.house.text()));
    debts.refresh();
    CHECK(debtRows->ids().isEmpty());
    REQUIRE(debtRows->setData(debtRows->index(0, 0), u"กองทุนหมู่บ้าน"_s));
    CHECK(screen.plan().economy.debts.back().household == screen.house);
    REQUIRE(screen.document->undo().has_value());
    CHECK(screen.plan().economy.debts.size() == 1);
}

TEST_CASE("savings groups are typed and summed")
{
    HouseholdsOnScreen screen;
    screen.page.chooseView(HouseholdsPage::View::Savings);
    auto& savings = screen.view<SavingsView>();
    PlanTableModelBase* groups = modelOf(savings.table());
    for (const auto& [name, saved] : {std::pair(u"กลุ่มออมวันละบาท"_s, u"120000"_s), {u"สถาบันการเงินชุมชน"_s, u"1,000,000"_s}}) {
        const int row = groups->newRow();
        REQUIRE(groups->setData(groups->index(row, 0), name));
        REQUIRE(groups->setData(groups->index(row, groups->columnOf("savings")), saved));
    }
    CHECK(savingsTotals(screen.plan()).savings.satang == 1'120'000 * satangInBaht);
    CHECK(screen.says(savings, u"1,120,000"_s));
    REQUIRE(screen.document->undo().has_value());
    CHECK(screen.says(savings, u"120,000"_s));
}

TEST_CASE("what if shows the figures of both ways and never writes into the plan")
{
    HouseholdsOnScreen screen;
    screen.addTeachingExample();
    screen.page.chooseView(HouseholdsPage::View::WhatIf);
    auto& view = screen.view<WhatIfView>();
    const Plan before = screen.plan();
    const auto sliders = view.findChildren<QSlider*>();
    const auto numbers = view.findChildren<PercentEdit*>();
    REQUIRE(sliders.size() == 2);
    REQUIRE(numbers.size() == 2);
    view.choose(10, 5);
    CHECK(numbers[0]->percent() == 10);
    const WhatIf tried = whatIf(averageMonth(householdMonths(before)).figures, 10, 5);
    CHECK(tried.then.left().satang == simulatedLeft(householdTotals(before), 10, 5).satang);
    CHECK(screen.says(view, shown(tried.then.left())));
    CHECK(screen.says(view, shown(tried.byRaising)));
    CHECK(screen.shows(view, shown(tried.then.expense())));
    numbers[1]->clear();
    typeText(numbers[1], u"๒๐"_s);
    CHECK(numbers[1]->settle());
    CHECK(sliders[1]->value() == 20);
    numbers[1]->clear();
    typeText(numbers[1], u"140"_s);
    CHECK_FALSE(numbers[1]->settle());
    CHECK_FALSE(numbers[1]->problem().isEmpty());
    CHECK(sliders[1]->value() == 20);
    CHECK(screen.plan() == before);
}

TEST_CASE("a table is shown before anything is added; columns can be changed; all of it is one step")
{
    HouseholdsOnScreen screen;
    const auto rows = readTable(u"วันที่,รายการ,รายรับ,รายจ่าย\n31/1/2548,ขายข้าว,\"27,000\",\n,ปุ๋ย,,\"11,000\"\n,กับข้าว,,แพง\n,ค่าเทอม,,2400\n"_s.toUtf8(), u"บัญชี.csv"_s);
    REQUIRE(rows.has_value());
    EntryImportDialog dialog(screen.plan(), *rows, u"บัญชี.csv"_s, {}, nullptr);
    CHECK_FALSE(dialog.canImport()); // whose?
    dialog.setCode(u"บ้าน 1"_s);
    CHECK(dialog.import().entries.size() == 3);
    CHECK(dialog.import().wrong == 1);
    CHECK(dialog.summary().contains(u"แพง"_s));
    CHECK(dialog.summary().contains(cellPlace(4, 4)));
    CHECK_FALSE(dialog.canImport()); // not reviewed
    dialog.setLeaveOut(true);
    CHECK(dialog.canImport());
    dialog.setUse(1, std::nullopt);
    CHECK_FALSE(dialog.canImport());
    dialog.setUse(1, EntryUse::Item);
    REQUIRE(dialog.canImport());
    const Plan before = screen.plan();
    screen.perform(dialog.edit());
    CHECK(screen.plan().economy.householdEntries.size() == 3);
    CHECK(householdTotals(screen.plan()).left().satang == 13'600 * satangInBaht);
    REQUIRE(screen.document->undo().has_value());
    CHECK(screen.plan() == before);
    REQUIRE(screen.document->redo().has_value());
    CHECK(screen.plan().economy.households.size() == 1);
}

TEST_CASE("a file that is no table changes nothing and is named in a sentence")
{
    HouseholdsOnScreen screen;
    QSignalSpy failures(&screen.page, &Page::failed);
    const QString path = screen.folder.filePath(u"รูป.xlsx"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04 no");
    file.close();
    screen.page.importFile(path);
    REQUIRE(failures.size() == 1);
    CHECK(sentence(failures.front().front().value<Error>()).contains(u"รูป.xlsx"_s));
    CHECK(screen.plan().economy.householdEntries.empty());
}

TEST_CASE("a household typed while none is chosen is kept once, though the page then chooses one")
{
    test::ProgramLook look;
    HouseholdsOnScreen shown;
    shown.addHouse();
    shown.page.activateWindow();
    auto& accounts = shown.view<AccountsView>();
    PlanTable* table = accounts.findChild<PlanTable*>();
    REQUIRE(table != nullptr);
    table->table()->clearSelection();
    table->table()->selectionModel()->clear();
    table->addRow();
    auto* editor = table->table()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    QTest::keyClicks(editor, u"B2"_s);
    table->table()->selectionModel()->clearSelection();
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(shown.document->plan().economy.households.size() == 2);
    test::comeToRest();
    CHECK(shown.document->plan().economy.households.size() == 2);
    CHECK_FALSE(table->hasUncommitted());
}
