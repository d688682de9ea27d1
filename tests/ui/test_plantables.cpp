#include "tests/ui/planpages.h"

#include "core/base/thaidate.h"
#include "core/edit/noteedits.h"
#include "ui/tables/plantablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

struct EconomyOnScreen : OpenPlan {
    EconomyOnScreen()
    {
        activity = NoteId::random();
        perform(edits::addNote(Block::Activity, u"เดินป่า"_s, 0, {}, activity));
        Product product;
        product.id = ProductId::random();
        product.name = u"ทริปหนึ่งวัน"_s;
        perform(edits::addRow(product));
        trip = product.id;
    }
    NoteId activity;
    ProductId trip;
};

std::vector<PlanColumn> needColumns() { return {{"item"}, {"activity"}, {"quantity"}, {"unitPrice"}, {"kind"}, {"season"}, {"notAlone"}, {"lifeYears"}}; }
std::vector<PlanColumn> incomeColumns() { return {{"product"}, {"price"}, {"quantity"}, {"season"}, {nullptr, 100, u"all"_s}, {"basis"}}; }

} // namespace

TEST_CASE("a table of needs takes a new line and reads Thai digits, choices and yes or no")
{
    EconomyOnScreen screen;
    PlanTableModel<Need> model(*screen.document, needColumns(), nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setStarting([&] {
        Need need;
        need.activity = screen.activity;
        return need;
    });
    REQUIRE(model.setData(model.index(0, 0), u"ข้าวกล่อง"_s));
    REQUIRE(screen.plan().economy.needs.size() == 1);
    CHECK(model.setData(model.index(0, 2), u"๑,๒๐๐"_s));
    CHECK(model.setData(model.index(0, 3), u"1,250.50 บาท"_s));
    CHECK(model.setData(model.index(0, 4), int(model.index(0, 4).data(choicesRole).toStringList().indexOf(nameOf(NeedKind::Once)))));
    CHECK(model.setData(model.index(0, 6), 1));
    CHECK(model.setData(model.index(0, 7), u"๕"_s));
    const Need& need = screen.plan().economy.needs.front();
    CHECK(need.item == u"ข้าวกล่อง"_s);
    CHECK(need.quantity.milli == 1'200'000);
    CHECK(need.unitPrice.satang == 125'050);
    CHECK(need.kind == NeedKind::Once);
    CHECK(need.notAlone);
    CHECK(need.lifeYears == 5);
    CHECK(model.index(0, 1).data().toString() == u"6.1 เดินป่า"_s);
    CHECK(model.index(0, 3).data(Qt::TextAlignmentRole).toInt() == int(Qt::AlignVCenter | Qt::AlignRight));
}

TEST_CASE("what is not understood is refused with a reason and changes nothing")
{
    EconomyOnScreen screen;
    PlanTableModel<IncomeLine> model(*screen.document, incomeColumns(), nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy refused(&model, &RowsModel::refused);
    REQUIRE(model.setData(model.index(0, 0), 0));
    REQUIRE(screen.plan().economy.incomeLines.size() == 1);
    const Plan before = screen.plan();
    CHECK_FALSE(model.setData(model.index(0, 1), u"แพง"_s));
    REQUIRE(refused.size() == 1);
    CHECK(refused.front().front().value<Error>().code == ErrorCode::NumberNotUnderstood);
    CHECK(screen.plan() == before);
    CHECK_FALSE(model.setData(model.index(0, 4), u"1"_s));
}

TEST_CASE("a season is shown in short words and set as a whole; undo brings the old one back to the table")
{
    EconomyOnScreen screen;
    PlanTableModel<IncomeLine> model(*screen.document, incomeColumns(), nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model.setData(model.index(0, 0), 0));
    const QString always = model.index(0, 3).data().toString();
    CHECK_FALSE(model.index(0, 3).flags().testFlag(Qt::ItemIsEditable));
    Season season;
    season.times[0] = season.times[1] = Quantity{3000};
    season.times[11] = Quantity{1000};
    REQUIRE(model.setData(model.index(0, 3), QVariant::fromValue(season)));
    CHECK(model.index(0, 3).data().toString() == u"%1–%2 ×3, %3"_s.arg(shortMonthName(1), shortMonthName(2), shortMonthName(12)));
    REQUIRE(screen.document->undo().has_value());
    CHECK(model.index(0, 3).data().toString() == always);
    CHECK(model.deleteIds(model.ids()));
    CHECK(model.rowCount() == 1);
}
