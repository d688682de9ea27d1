#include "core/exchange/tables/tablefile.h"
#include "tests/support/openwindow.h"
#include "ui/mainwindow/rowimportdialog.h"

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

PastedRows rowsOf(const QByteArray& csv)
{
    auto rows = readTable(csv, u"table.csv"_s);
    REQUIRE(rows.has_value());
    return *rows;
}

RowImport importOf(const Plan& plan, ImportTable table, const QByteArray& csv)
{
    const PastedRows rows = rowsOf(csv);
    auto import = readImport(plan, table, rows, guessedColumns(table, rows));
    INFO((import ? QString() : sentence(import.error())).toStdString());
    REQUIRE(import.has_value());
    return *import;
}

} // namespace

TEST_CASE("each of the nine tables comes in from a table with headings, as one edit")
{
    const test::ProgramLook look(Language::English);
    Plan plan;
    const auto bring = [&](ImportTable table, const QByteArray& csv) {
        const RowImport import = importOf(plan, table, csv);
        for (const LeftOutRow& row : import.leftOut)
            UNSCOPED_INFO(sentence(row.error).toStdString() << ' ' << row.error.subject.toStdString());
        CHECK(import.leftOut.empty());
        CHECK_FALSE(import.edits.empty());
        CHECK(importRows(import).apply(plan).has_value());
    };
    bring(ImportTable::Notes, "ข้อ,ข้อความ\n1,ผักปลอดสาร\n6,\"ปลูกผัก, รดน้ำ\"\n");
    bring(ImportTable::Capital, "ทุน,จำนวน,หน่วย\nโรงเรือน,2,หลัง\n");
    bring(ImportTable::Partners, "ชื่อ,บทบาท\nโรงเรียนในตำบล,รับซื้อผัก\n");
    bring(ImportTable::Products, "สินค้า,ราคา (บาท),หน่วย\nผักบุ้ง,12.50,กำ\nคะน้า,\"1,020\",ลัง\n");
    bring(ImportTable::Income, "สินค้า,จำนวน\nผักบุ้ง,100\n");
    bring(ImportTable::Costs, "กิจกรรม,รายการ,ราคาต่อหน่วย\n\"ปลูกผัก, รดน้ำ\",เมล็ดพันธุ์,300\n");
    bring(ImportTable::Households, "รหัส,คน\nบ01,4\n");
    bring(ImportTable::Centres, "ศูนย์,ปี\nศูนย์ผักบ้านเรา,2569\n");
    bring(ImportTable::Courses, "หลักสูตร,วันที่,ศูนย์,คน\nทำปุ๋ย,20 พ.ย. 2569,ศูนย์ผักบ้านเรา,30\n");
    CHECK(plan.notes.size() == 2);
    REQUIRE(plan.economy.products.size() == 2);
    CHECK(plan.economy.products[0].price == Money{1250});
    CHECK(plan.economy.products[1].price == Money{102'000});
    REQUIRE(plan.economy.incomeLines.size() == 1);
    CHECK(plan.economy.incomeLines[0].product == plan.economy.products[0].id);
    REQUIRE(plan.economy.needs.size() == 1);
    CHECK(plan.economy.needs[0].unitPrice == Money{30'000});
    REQUIRE(plan.programme.courses.size() == 1);
    CHECK(plan.programme.centres.at(0).year == 2026);
    CHECK(plan.programme.courses[0].date == QDate(2026, 11, 20));
    CHECK(plan.programme.courses[0].centre == plan.programme.centres.at(0).id);
}

TEST_CASE("rows that are not understood stay out with their number and a reason, the others come")
{
    const test::ProgramLook look(Language::English);
    const RowImport import = importOf(Plan(), ImportTable::Products, "product,price\nA,5\nB,cheap\n,7\nC,=SUM(A1:A2)\nD,9\n");
    CHECK(import.edits.size() == 2);
    REQUIRE(import.leftOut.size() == 3);
    CHECK(import.leftOut[0].number == 3);
    CHECK(import.leftOut[1].number == 4);
    const QStringList said = importSentences(ImportTable::Products, import);
    CHECK(said.front() == u"Products: 2 rows come, 3 stay out."_s);
    CHECK(said.size() == 4);
    for (const QString& each : said)
        CHECK_FALSE(each.contains(u"%"_s));
}

TEST_CASE("a table of too many rows is read up to its limit and says what was left")
{
    const test::ProgramLook look(Language::English);
    QByteArray csv("code\n");
    for (int row = 0; row < 30'000; ++row)
        csv += 'H' + QByteArray::number(row) + '\n';
    const RowImport import = importOf(Plan(), ImportTable::Households, csv);
    CHECK(import.edits.size() + import.leftOut.size() == size_t(maxImportedRows));
    CHECK(import.beyond == 30'000 - maxImportedRows);
}

TEST_CASE("the dialog guesses the table and its columns, and brings the rows in as one step that undo takes back")
{
    const test::ProgramLook look;
    const QTemporaryDir folder;
    const auto document = Document::create(folder.filePath(u"a.cbmc"_s), test::emptyPlan());
    REQUIRE(document.has_value());
    RowImportDialog dialog((*document)->plan(), rowsOf("สินค้า,ของหายาก,ราคา\nผักบุ้ง,ใช่,12\nคะน้า,ไม่,15\n"), u"ตาราง.csv"_s, nullptr);
    REQUIRE(dialog.canImport());
    dialog.setColumn(0, std::nullopt);
    CHECK_FALSE(dialog.canImport());
    dialog.setColumn(0, 0);
    REQUIRE(dialog.canImport());
    REQUIRE((*document)->perform(dialog.edit()).has_value());
    CHECK((*document)->plan().economy.products.size() == 2);
    REQUIRE((*document)->undo().has_value());
    CHECK((*document)->plan().economy.products.empty());
    dialog.setTable(ImportTable::Courses);
    CHECK_FALSE(dialog.canImport());
    CHECK_FALSE(dialog.summary().isEmpty());
}
