#include "tests/support/openwindow.h"
#include "tests/ui/planpages.h"

#include "core/base/thaidate.h"
#include "core/edit/rowedits.h"
#include "core/json/planjson.h"
#include "core/insight/years.h"
#include "core/plan/rowrules.h"
#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/numbers/financeform.h"
#include "ui/numbers/linesviews.h"
#include "ui/numbers/numberspage.h"
#include "ui/numbers/outlookview.h"
#include "ui/numbers/pricelist.h"
#include "ui/numbers/sharingview.h"
#include "ui/numbers/surplustable.h"
#include "ui/numbers/yearsview.h"
#include "ui/theme/text.h"
#include "ui/widgets/problemstrip.h"
#include "ui/widgets/segmentedswitch.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The palm tourism sample on the Numbers page, as a person sees it.
struct NumbersOnScreen {
    NumbersOnScreen()
    {
        QFile file(u":/samples/a-palm-tourism.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto sample = planFromJson(file.readAll());
        REQUIRE(sample.has_value());
        auto made = Document::create(folder.filePath(u"plan.cbmc"_s), *sample);
        REQUIRE(made.has_value());
        document = std::move(*made);
        page = std::make_unique<NumbersPage>(*document, nullptr);
        page->resize(1206, 640);
        page->show();
        page->activateWindow();
        QApplication::setActiveWindow(page.get());
        QObject::connect(page.get(), &Page::failed, page.get(), [this](const Error& error) { failures.push_back(error); });
    }
    [[nodiscard]] const Plan& plan() const { return document->plan(); }
    template <typename View>
    View* look(NumbersPage::View which)
    {
        page->chooseView(which);
        auto* view = page->findChild<View*>();
        REQUIRE(view);
        REQUIRE(view->isVisible());
        return view;
    }
    [[nodiscard]] static PlanTable* table(QWidget* view, const QString& name)
    {
        for (PlanTable* table : view->findChildren<PlanTable*>())
            if (table->table()->accessibleName() == name)
                return table;
        FAIL("no table " << name.toStdString());
        return nullptr;
    }
    /// Enter on the cell, the text, Enter.
    static void enter(PlanTable* table, int row, int column, const QString& text)
    {
        EditTable* cells = table->table();
        cells->setFocus();
        cells->setCurrentIndex(cells->model()->index(row, column));
        QTest::keyClick(cells, Qt::Key_Return);
        settle();
        auto* editor = cells->viewport()->findChild<QLineEdit*>();
        REQUIRE(editor);
        editor->selectAll();
        typeText(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    static void enter(FinanceEdit* field, const QString& text)
    {
        field->setFocus();
        field->selectAll();
        typeText(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] static FinanceEdit* field(QWidget* view, const QString& name)
    {
        for (FinanceEdit* one : view->findChildren<FinanceEdit*>())
            if (one->accessibleName() == name)
                return one;
        FAIL("no field " << name.toStdString());
        return nullptr;
    }
    [[nodiscard]] static bool says(QWidget* view, const QString& sentence)
    {
        const auto labels = view->findChildren<PlainLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const PlainLabel* label) { return label->isVisible() && label->text() == sentence; });
    }
    /// What the table below a chart shows in a line, by the line's name and the column.
    [[nodiscard]] static QString twin(QWidget* view, const QString& name, const QString& line, int column)
    {
        for (const QTableWidget* table : view->findChildren<QTableWidget*>())
            for (int row = 0; table->accessibleName() == name && row < table->rowCount(); ++row)
                if (table->item(row, 0)->text() == line)
                    return table->item(row, column)->text();
        return {};
    }
    void undo() { REQUIRE(document->undo().has_value()); }

    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    std::unique_ptr<NumbersPage> page;
    std::vector<Error> failures;
};

} // namespace

TEST_CASE("the outlook tells the worst month, and opening cash and the first month change it")
{
    NumbersOnScreen screen;
    auto* view = screen.look<OutlookView>(NumbersPage::View::Outlook);
    const QString before = worstMonthSentence(cashYear(screen.plan()), screen.plan());
    CHECK(NumbersOnScreen::says(view, before));
    FinanceEdit* opening = NumbersOnScreen::field(view, u"Cash at the start (baht)"_s);
    CHECK(opening->text() == u"20,000"_s);
    NumbersOnScreen::enter(opening, u"๑๒,๕๐๐"_s);
    CHECK(screen.plan().economy.financeOrUsual().openingCash.satang == 12'500'00);
    CHECK(NumbersOnScreen::says(view, worstMonthSentence(cashYear(screen.plan()), screen.plan())));
    const CashYear year = cashYear(screen.plan());
    CHECK(NumbersOnScreen::twin(view, u"Cash of twelve months"_s, u"Cash"_s, 1) == shown(year.months[0].balance));
    NumbersOnScreen::enter(opening, u"มาก"_s);
    CHECK_FALSE(opening->problem().isEmpty());
    CHECK(screen.plan().economy.financeOrUsual().openingCash.satang == 12'500'00);
    opening->setText(u"12,500"_s);
    REQUIRE(opening->settle());
    screen.undo();
    CHECK(opening->text() == u"20,000"_s);
    CHECK(NumbersOnScreen::says(view, before));
    auto* month = view->findChild<FinanceForm*>()->findChild<QComboBox*>();
    QWheelEvent wheel(QPointF(5, 5), month->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(month, &wheel);
    CHECK(screen.plan().economy.financeOrUsual().startMonth == 1);
    QTest::keyClick(month, Qt::Key_Down);
    CHECK(screen.plan().economy.financeOrUsual().startMonth == 2);
    CHECK(NumbersOnScreen::twin(view, u"Cash of twelve months"_s, {}, 1) == shortMonthName(2));
}

TEST_CASE("an answer about money beyond its limits stays in its field and says why")
{
    NumbersOnScreen screen;
    auto* view = screen.look<OutlookView>(NumbersPage::View::Outlook);
    FinanceEdit* households = NumbersOnScreen::field(view, u"Households that share"_s);
    NumbersOnScreen::enter(households, u"99999999"_s);
    CHECK_FALSE(households->problem().isEmpty());
    CHECK(screen.plan().economy.financeOrUsual().households == 24);
    CHECK_FALSE(screen.page->commitEditors());
    NumbersOnScreen::enter(households, u"12"_s);
    CHECK(screen.plan().economy.financeOrUsual().households == 12);
    CHECK(screen.page->commitEditors());
    CHECK(NumbersOnScreen::says(view, u"For each household that shares, 14,000 baht are left over a year."_s));
}

TEST_CASE("good and bad years become the plan's own in one step and count as insight does")
{
    NumbersOnScreen screen;
    auto* view = screen.look<OutlookView>(NumbersPage::View::Outlook);
    PlanTable* table = NumbersOnScreen::table(view, u"Our own kinds of year"_s);
    const QString beside = u"Good and bad years side by side"_s;
    CHECK(NumbersOnScreen::twin(view, beside, u"Left over"_s, 1) == u"168,000"_s);
    QPushButton* writeOwn = nullptr;
    for (QPushButton* button : view->findChildren<QPushButton*>())
        if (button->text() == u"Start from good and bad"_s)
            writeOwn = button;
    REQUIRE(writeOwn);
    writeOwn->click();
    REQUIRE(screen.plan().economy.scenarios.size() == 2);
    CHECK_FALSE(writeOwn->isVisible());
    NumbersOnScreen::enter(table, 1, 1, u"50"_s);
    const Scenario bad = screen.plan().economy.scenarios[1];
    CHECK(bad.quantityPercent == 50);
    const Figures counted = figures(screen.plan(), circumstancesOf(bad));
    CHECK(table->model()->index(1, 4).data().toString() == shown(counted.income));
    CHECK(table->model()->index(1, 6).data().toString() == shown(counted.surplus()));
    CHECK(NumbersOnScreen::twin(view, beside, u"Income"_s, 3) == shown(counted.income));
    screen.undo();
    screen.undo();
    CHECK(screen.plan().economy.scenarios.empty());
    CHECK(writeOwn->isVisible());
}

TEST_CASE("the grid of prices and quantities marks losses by more than colour")
{
    NumbersOnScreen screen;
    auto* view = screen.look<OutlookView>(NumbersPage::View::Outlook);
    auto* grid = view->findChild<SurplusTable*>();
    REQUIRE(grid);
    const SurplusGrid counted = surplusGrid(screen.plan());
    for (int row = 0; row < 5; ++row)
        for (int column = 0; column < 5; ++column)
            CHECK(grid->item(row, column)->text() == shown(counted.surplus[size_t(row)][size_t(column)]));
    const QString words = grid->item(0, 4)->data(Qt::AccessibleTextRole).toString();
    CHECK(words.startsWith(u"price 80 %, sold 120 %: "_s));
    REQUIRE(screen.document->perform(edits::changeRow<IncomeLine>(screen.plan().economy.incomeLines[0].id, [](IncomeLine& line) { line.price = {10'00}; })).has_value());
    CHECK(grid->item(0, 0)->text().startsWith(u'-'));
    const QImage cell = grid->viewport()->grab(grid->visualItemRect(grid->item(0, 0))).toImage();
    const QImage plain = grid->viewport()->grab(grid->visualItemRect(grid->item(0, 0)).adjusted(40, 0, 0, 0)).toImage();
    QSet<QRgb> edge;
    for (int x = 3; x < 18; ++x)
        edge.insert(cell.pixel(x, cell.height() / 2));
    CHECK(edge.size() > 1); // stripes
    CHECK(plain.pixel(0, plain.height() / 2) == plain.pixel(4, plain.height() / 2));
}

TEST_CASE("years are shown only when the plan asks for full finance, and undo closes them")
{
    NumbersOnScreen screen;
    auto* view = screen.look<OutlookView>(NumbersPage::View::Outlook);
    auto* switcher = screen.page->findChild<SegmentedSwitch*>();
    CHECK_FALSE(switcher->part(int(NumbersPage::View::Years))->isVisible());
    auto* full = view->findChild<QCheckBox*>();
    full->click();
    CHECK(screen.plan().economy.financeOrUsual().full);
    CHECK(switcher->part(int(NumbersPage::View::Years))->isVisible());
    auto* years = screen.look<YearsView>(NumbersPage::View::Years);
    CHECK(NumbersOnScreen::says(years, yearsSentence(yearsOf(screen.plan()))));
    screen.undo();
    CHECK(screen.page->view() == NumbersPage::View::Outlook);
    CHECK_FALSE(switcher->part(int(NumbersPage::View::Years))->isVisible());
    screen.page->chooseView(NumbersPage::View::Years);
    CHECK(screen.page->view() == NumbersPage::View::Outlook);
}

TEST_CASE("years follow the answers and the loans, typed on the page")
{
    NumbersOnScreen screen;
    REQUIRE(screen.document->perform(answerFinance(screen.plan(), [](Finance& answers) { answers.full = true; })).has_value());
    auto* view = screen.look<YearsView>(NumbersPage::View::Years);
    NumbersOnScreen::enter(NumbersOnScreen::field(view, u"Years"_s), u"3"_s);
    NumbersOnScreen::enter(NumbersOnScreen::field(view, u"Discount a year (%)"_s), u"7.5"_s);
    CHECK(screen.plan().economy.financeOrUsual().years == 3);
    CHECK(screen.plan().economy.financeOrUsual().discountPercent.milli == 7'500);
    PlanTable* loans = NumbersOnScreen::table(view, u"Loans"_s);
    NumbersOnScreen::enter(loans, 0, 0, u"กองทุนหมู่บ้าน"_s);
    NumbersOnScreen::enter(loans, 0, 1, u"40,000"_s);
    NumbersOnScreen::enter(loans, 0, 2, u"6"_s);
    REQUIRE(screen.plan().economy.loans.size() == 1);
    const Years counted = yearsOf(screen.plan());
    CHECK(counted.years[0].loans.satang == 40'000'00);
    CHECK(NumbersOnScreen::says(view, yearsSentence(counted)));
    const QString name = u"With and without the project, year by year"_s;
    for (int year = 0; year <= 3; ++year) {
        CHECK(NumbersOnScreen::twin(view, name, u"With the project"_s, year + 1) == shown(counted.years[size_t(year)].net()));
        CHECK(NumbersOnScreen::twin(view, name, u"Gain"_s, year + 1) == shown(counted.years[size_t(year)].gain()));
    }
    screen.undo();
    screen.undo();
    screen.undo();
    CHECK(screen.plan().economy.loans.empty());
    CHECK(NumbersOnScreen::says(view, yearsSentence(yearsOf(screen.plan()))));
}

TEST_CASE("sharing shows what funds get; more than 100 percent is refused below the table")
{
    NumbersOnScreen screen;
    auto* view = screen.look<SharingView>(NumbersPage::View::Sharing);
    CHECK(NumbersOnScreen::says(view, u"All of the 168,000 baht left over a year have a fund."_s));
    PlanTable* funds = NumbersOnScreen::table(view, u"Funds"_s);
    CHECK(funds->model()->index(0, 4).data().toString() == u"16,800"_s);
    CHECK(NumbersOnScreen::twin(view, u"What each fund gets"_s, u"Gets"_s, 3) == u"117,600"_s);
    NumbersOnScreen::enter(funds, 0, 2, u"50"_s);
    auto* problem = funds->findChild<ProblemStrip*>();
    CHECK(problem->isVisible());
    CHECK(screen.plan().economy.funds[0].percent.milli == 10'000);
    REQUIRE(funds->table()->viewport()->findChild<QLineEdit*>());
    QTest::keyClick(funds->table()->viewport()->findChild<QLineEdit*>(), Qt::Key_Escape);
    settle();
    NumbersOnScreen::enter(funds, 0, 2, u"5"_s);
    CHECK(screen.plan().economy.funds[0].percent.milli == 5'000);
    CHECK(funds->model()->index(2, 4).data().toString() == u"126,000"_s); // the rest goes to the members
    screen.undo();
    CHECK(funds->model()->index(0, 4).data().toString() == u"16,800"_s);
    CHECK(screen.failures.empty());
}

TEST_CASE("transfers are written for the chosen fund with a Buddhist date")
{
    NumbersOnScreen screen;
    auto* view = screen.look<SharingView>(NumbersPage::View::Sharing);
    PlanTable* funds = NumbersOnScreen::table(view, u"Funds"_s);
    PlanTable* ledger = NumbersOnScreen::table(view, u"Transfers to the chosen fund"_s);
    funds->table()->selectId(screen.plan().economy.funds[1].id.text());
    NumbersOnScreen::enter(ledger, 0, 0, u"๑๕/๓/๒๕๗๐"_s);
    REQUIRE(screen.plan().economy.transfers.size() == 1);
    NumbersOnScreen::enter(ledger, 0, 1, u"8,000"_s);
    const Transfer& sent = screen.plan().economy.transfers.front();
    CHECK(sent.fund == screen.plan().economy.funds[1].id);
    CHECK(sent.date == QDate(2027, 3, 15));
    CHECK(sent.amount.satang == 8'000'00);
    CHECK(NumbersOnScreen::twin(view, u"What each fund gets"_s, u"Really sent"_s, 2) == u"8,000"_s);
    funds->table()->selectId(screen.plan().economy.funds[0].id.text());
    CHECK(ledger->model()->ids().isEmpty());
    screen.undo();
    screen.undo();
    CHECK(screen.plan().economy.transfers.empty());
}

TEST_CASE("shares bring a dividend and purchases a refund, as insight counts them")
{
    NumbersOnScreen screen;
    auto* view = screen.look<SharingView>(NumbersPage::View::Sharing);
    REQUIRE(screen.document->perform(edits::changeRow<Fund>(screen.plan().economy.funds[1].id, [](Fund& fund) { fund.purpose = FundPurpose::Dividend; })).has_value());
    PlanTable* holdings = NumbersOnScreen::table(view, u"Shares of holders"_s);
    NumbersOnScreen::enter(holdings, 0, 0, u"สมาชิกรุ่นแรก"_s);
    NumbersOnScreen::enter(holdings, 0, 1, u"120"_s);
    NumbersOnScreen::enter(holdings, 0, 2, u"30000"_s);
    CHECK(NumbersOnScreen::says(view, u"30,000 baht of shares, 120 people, 250 baht each on average."_s));
    CHECK(holdings->model()->index(0, 4).data().toString() == u"33,600"_s);
    screen.undo();
    CHECK(NumbersOnScreen::says(view, u"0 baht of shares, 120 people, 0 baht each on average."_s));
}

TEST_CASE("a price of the list is used by lines, shown there, and changed in one place")
{
    NumbersOnScreen screen;
    PriceListDialog dialog(*screen.document);
    dialog.show();
    NumbersOnScreen::enter(dialog.prices(), 0, 0, u"ค่าแรงวันละ"_s);
    NumbersOnScreen::enter(dialog.prices(), 0, 2, u"350"_s);
    REQUIRE(screen.plan().economy.prices.size() == 1);
    const PriceItemId price = screen.plan().economy.prices[0].id;
    for (const size_t line : {size_t(0), size_t(1)}) {
        const IncomeLineId id = screen.plan().economy.incomeLines[line].id;
        REQUIRE(screen.document->perform(edits::changeRow<IncomeLine>(id, [&](IncomeLine& row) { row.priceItem = price; })).has_value());
    }
    CHECK(dialog.prices()->model()->index(0, 3).data().toString() == u"2"_s);
    auto* view = screen.look<IncomeView>(NumbersPage::View::Income);
    PlanTable* income = NumbersOnScreen::table(view, u"Income lines"_s);
    const int column = income->model()->columnOf("price");
    CHECK(income->model()->index(1, column).data().toString() == u"350"_s);
    NumbersOnScreen::enter(dialog.prices(), 0, 2, u"400"_s);
    CHECK(income->model()->index(0, column).data().toString() == u"400"_s);
    CHECK(income->model()->index(1, column).data().toString() == u"400"_s);
    CHECK(figures(screen.plan()).incomes.value(screen.plan().economy.incomeLines[0].id).satang % 400'00 == 0);
}

TEST_CASE("nothing on the cards reaches out of them at any text size, in the window of the program")
{
    NumbersOnScreen sample;
    REQUIRE(sample.document->perform(answerFinance(sample.plan(), [](Finance& answers) { answers.full = true; })).has_value());
    for (const int percent : {100, 150, 200}) {
        const test::ProgramLook look(Language::English, percent);
        test::OpenWindow open(sample.plan());
        open.shell().showPage(PageKind::Numbers);
        test::comeToRest();
        auto* page = open.window().findChild<NumbersPage*>();
        auto* views = page->findChild<SegmentedSwitch*>();
        for (int view = 0; views->part(view) != nullptr; ++view) {
            views->part(view)->click();
            test::comeToRest();
            for (const QTableWidget* table : page->findChildren<QTableWidget*>()) {
                const QWidget* card = table->parentWidget();
                if (!table->isVisible())
                    continue;
                INFO(percent << " % " << table->accessibleName().toStdString() << " " << table->x() << " " << table->geometry().right() << " " << table->y() << " "
                             << table->geometry().bottom() << " in " << card->width() << " " << card->height());
                CHECK(card->rect().contains(table->geometry()));
            }
        }
    }
}
