#include "core/exchange/office/sheetfiles.h"

#include "core/base/thaidate.h"
#include "core/exchange/office/productfolder.h"
#include "core/exchange/tables/tablefile.h"
#include "core/insight/outlook.h"
#include "core/plan/rowrules.h"
#include "tests/exchange/officereaders.h"
#include "tests/exchange/paperplans.h"
#include "tests/support/sampleplan.h"

#include <QJsonObject>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList hostileTexts{u"=1+1"_s, u"+66 81 234"_s, u"-5"_s, u"@SUM(A1)"_s, u"น้ำผึ้ง “ป่า” & <ก็ได้> \"ดี\" 'จริง'"_s,
    u"ข้าวเม่า 🌾🍚 ตำมือ"_s, u"สองบรรทัด\nบรรทัดที่สอง, มีจุลภาค"_s, u"_x0041_ ไม่ใช่ A"_s, u"2026-11-20"_s, u"007"_s, u"http://example.invalid/ ไม่ใช่ลิงก์"_s,
    QString(maxNoteLength, u'ป')};

Plan hostilePlan()
{
    Plan plan = test::samplePlan(u"a-palm-tourism.json"_s);
    for (qsizetype at = 0; at < hostileTexts.size(); ++at)
        plan.notes.at(size_t(at)).text = hostileTexts.at(at);
    plan.economy.products.front().name = u"=HYPERLINK(\"http://example.invalid\")"_s;
    return plan;
}

const Sheet& sheetNamed(const std::vector<Sheet>& sheets, const QString& key)
{
    const auto found = std::find_if(sheets.begin(), sheets.end(), [&](const Sheet& sheet) { return sheet.key == key; });
    REQUIRE(found != sheets.end());
    return *found;
}

QByteArray sheetsWorkbook(const std::vector<Sheet>& sheets)
{
    const auto xlsx = sheetsAsXlsx(sheets, u"แผน & <ชื่อ>"_s, u"กลุ่ม"_s);
    REQUIRE(xlsx.has_value());
    return *xlsx;
}

void checkCell(const SheetCell& cell, const QJsonObject& read)
{
    const QJsonValue value = read[u"value"_s];
    switch (cell.kind) {
    case SheetCell::Kind::Empty:
        CHECK(value.isNull());
        return;
    case SheetCell::Kind::Text:
        CHECK(value.toString().toStdString() == cell.text.toStdString());
        CHECK(read[u"type"_s] == u"s"_s);
        return;
    case SheetCell::Kind::Date:
        CHECK(value.toString() == cell.date.toString(Qt::ISODate));
        CHECK(read[u"type"_s] == u"d"_s);
        return;
    case SheetCell::Kind::Money:
        CHECK(qRound64(value.toDouble() * 100) == cell.amount);
        CHECK(read[u"format"_s].toString().contains(u"฿"_s));
        break;
    case SheetCell::Kind::Quantity:
        CHECK(qRound64(value.toDouble() * 1000) == cell.amount);
        break;
    case SheetCell::Kind::Whole:
        CHECK(value.toDouble() == double(cell.amount));
        break;
    }
    CHECK(read[u"formula"_s].toString() == cell.formula);
    CHECK(read[u"type"_s].toString() == (cell.formula.isEmpty() ? u"n"_s : u"f"_s));
}

void checkSheet(const Sheet& sheet, const QJsonObject& read)
{
    INFO(sheet.key.toStdString());
    CHECK(read[u"frozen"_s].toString() == u"A2"_s);
    const QJsonArray rows = read[u"rows"_s].toArray();
    REQUIRE(size_t(rows.size()) == sheet.rows.size() + 1);
    for (size_t column = 0; column < sheet.columns.size(); ++column)
        CHECK(rows[0].toArray()[qsizetype(column)].toObject()[u"value"_s].toString() == sheet.columns[column].title);
    for (size_t row = 0; row < sheet.rows.size(); ++row) {
        REQUIRE(sheet.rows[row].size() == sheet.columns.size());
        for (size_t column = 0; column < sheet.columns.size(); ++column) {
            INFO("row " << row + 2 << " column " << columnLetters(int(column) + 1).toStdString());
            checkCell(sheet.rows[row][column], rows[qsizetype(row) + 1].toArray()[qsizetype(column)].toObject());
        }
    }
}

} // namespace

TEST_CASE("another reader sees every cell of the workbook as it was written: texts stay texts, numbers and dates are typed")
{
    const auto sheets = planSheets(hostilePlan());
    const QJsonArray read = test::workbookCells(sheetsWorkbook(sheets));
    REQUIRE(size_t(read.size()) == sheets.size());
    for (size_t at = 0; at < sheets.size(); ++at)
        checkSheet(sheets[at], read[qsizetype(at)].toObject());
}

TEST_CASE("every table of a plan that holds rows has a sheet with a row for each, and personal fields stay out")
{
    Plan plan = test::samplePlan(u"a-palm-tourism.json"_s);
    plan.economy.partners.front().contact = u"0812345678"_s;
    const auto sheets = planSheets(plan);
    TableRows::forEach([&]<typename Row>() {
        const size_t rows = rowsOf<Row>(plan).size();
        if (rows == 0)
            return;
        const Sheet& sheet = sheetNamed(sheets, QString::fromLatin1(RowRules<Row>::table.list));
        CHECK(sheet.rows.size() == rows + (sheet.endsWithTotals ? 1 : 0));
    });
    for (const Sheet& sheet : sheets)
        CHECK_FALSE(sheetAsCsv(sheet).contains("0812345678"));
    CHECK(sheetNamed(sheets, u"notes"_s).rows.size() == plan.notes.size());
    CHECK(sheetNamed(sheets, u"notes"_s).rows[0][3].text == plan.notes[0].text);
}

TEST_CASE("LibreOffice computes from the formulas what the program has counted, whatever values came with them")
{
    const Plan plan = hostilePlan();
    const auto sheets = planSheets(plan);
    std::vector<Sheet> spoiled = sheets;
    int formulas = 0;
    for (Sheet& sheet : spoiled)
        for (auto& row : sheet.rows)
            for (SheetCell& cell : row)
                if (!cell.formula.isEmpty()) {
                    cell.amount = 1;
                    ++formulas;
                }
    CHECK(formulas > 30);
    const auto computed = test::recomputedSheets(sheetsWorkbook(spoiled));
    REQUIRE(size_t(computed.size()) == sheets.size());
    for (const Sheet& sheet : sheets) {
        INFO(sheet.title.toStdString());
        const auto rows = readTable(computed.value(sheet.title), u"x.csv"_s);
        REQUIRE(rows.has_value());
        for (size_t row = 0; row < sheet.rows.size(); ++row)
            for (size_t column = 0; column < sheet.columns.size(); ++column)
                if (const SheetCell& cell = sheet.rows[row][column]; !cell.formula.isEmpty()) {
                    INFO(cell.formula.toStdString());
                    CHECK(qRound64(rows->rows.at(row + 1).at(column).toDouble() * 100) == cell.amount);
                }
    }
    const Figures counted = figures(plan);
    const Sheet& needs = sheetNamed(sheets, u"needs"_s);
    CHECK(needs.rows.back().back().amount == counted.after().satang);
    CHECK(sheetNamed(sheets, u"incomeLines"_s).rows.back().back().amount == counted.income.satang);
    CHECK(sheetNamed(sheets, u"costs"_s).rows.back()[1].amount == counted.before().satang);
    CHECK(sheetNamed(sheets, u"cash"_s).rows.at(12).back().amount == cashYear(plan).months.back().balance.satang);
}

TEST_CASE("a CSV begins with a byte order mark, comes back as it was, and guards what a spreadsheet would take for a formula")
{
    const auto sheets = planSheets(hostilePlan());
    const auto zip = sheetsAsCsvs(sheets);
    REQUIRE(zip.has_value());
    REQUIRE(test::zipNames(*zip).size() == qsizetype(sheets.size()));
    CHECK(test::zipNames(*zip).front() == u"01-notes.csv"_s);
    for (size_t at = 0; at < sheets.size(); ++at) {
        const QByteArray csv = test::zipPart(*zip, test::zipNames(*zip)[qsizetype(at)]);
        CHECK(csv.startsWith("\xef\xbb\xbf"));
        const auto rows = readTable(csv, u"x.csv"_s);
        REQUIRE(rows.has_value());
        REQUIRE(rows->rows.size() == sheets[at].rows.size() + 1);
        for (size_t row = 0; row < sheets[at].rows.size(); ++row)
            for (size_t column = 0; column < sheets[at].columns.size(); ++column) {
                const SheetCell& cell = sheets[at].rows[row][column];
                const QString read = rows->rows.at(row + 1).value(qsizetype(column));
                if (cell.kind != SheetCell::Kind::Text)
                    continue;
                INFO(cell.text.toStdString());
                const bool isGuarded = u"=+-@"_s.contains(cell.text.front());
                CHECK(read.simplified().toStdString() == QString((isGuarded ? u"'"_s : QString()) + cell.text).simplified().toStdString());
            }
    }
}

TEST_CASE("a date stands as a date and in the years that people write; what the calendar of workbooks lacks stays readable")
{
    Plan plan = test::samplePlan(u"a-palm-tourism.json"_s);
    plan.economy.partners.at(0).agreed = QDate(2026, 11, 20);
    plan.economy.partners.at(1).agreed = QDate(1899, 5, 1);
    const std::vector<Sheet> sheets{sheetNamed(planSheets(plan), u"partners"_s)};
    const QByteArray csv = sheetAsCsv(sheets.front());
    CHECK(csv.contains(QString(u"2026-11-20,"_s + shortDate(QDate(2026, 11, 20))).toUtf8()));
    const QJsonArray rows = test::workbookCells(sheetsWorkbook(sheets))[0].toObject()[u"rows"_s].toArray();
    bool hasOld = false;
    for (const QJsonValue& cell : rows[2].toArray())
        hasOld |= cell.toObject()[u"value"_s] == u"1899-05-01"_s;
    CHECK(hasOld);
}

TEST_CASE("products travel with their photos, each named in the workbook, and no name leads out of the folder")
{
    Plan plan = test::samplePlan(u"a-palm-tourism.json"_s);
    REQUIRE(plan.economy.products.size() > 1);
    plan.economy.products[1].name = u"../../น้ำตาล/โตนด: \"แท้\""_s;
    plan.economy.products[1].photo = PhotoId(u"p1"_s);
    const auto zip = productFolder(plan, {{PhotoId(u"p1"_s), QByteArray("jpeg")}});
    REQUIRE(zip.has_value());
    CHECK(test::zipNames(*zip) == QStringList{u"products.xlsx"_s, u"photos/02-น้ำตาล_โตนด_แท้.jpg"_s});
    CHECK(test::zipPart(*zip, u"photos/02-น้ำตาล_โตนด_แท้.jpg"_s) == "jpeg");
    const QJsonArray rows = test::workbookCells(test::zipPart(*zip, u"products.xlsx"_s))[0].toObject()[u"rows"_s].toArray();
    REQUIRE(size_t(rows.size()) == plan.economy.products.size() + 1);
    CHECK(rows[2].toArray().last().toObject()[u"value"_s].toString() == u"photos/02-น้ำตาล_โตนด_แท้.jpg"_s);
    CHECK(rows[1].toArray().last().toObject()[u"value"_s].isNull());
}
