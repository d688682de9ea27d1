#include "core/base/thaidate.h"
#include "core/exchange/tables/entryimport.h"
#include "core/exchange/tables/tablefile.h"
#include "core/insight/household.h"
#include "core/plan/rowrules.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <xlsxwriter.h>
#include <zip.h>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 satangOfBaht = 100;

QByteArray asWindows874(const QString& text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += c.unicode() < 0x80 ? char(c.unicode()) : char(c.unicode() - 0x0e00 + 0xa0);
    return bytes;
}

PastedRows tableOf(const QByteArray& bytes)
{
    const auto rows = readTable(bytes, u"บัญชี.csv"_s);
    INFO((rows ? std::string() : sentence(rows.error()).toStdString()));
    REQUIRE(rows.has_value());
    return *rows;
}

Error refusalOf(const QByteArray& bytes)
{
    const auto rows = readTable(bytes, u"บัญชี.csv"_s);
    REQUIRE_FALSE(rows.has_value());
    return rows.error();
}

EntryImport imported(const QByteArray& bytes, const Plan& plan = {})
{
    const PastedRows rows = tableOf(bytes);
    return readEntries(plan, rows, guessedEntryColumns(rows), u"บ้าน 1"_s);
}

/// What the only row that was not understood says.
QString complaintOf(const QString& csv)
{
    const EntryImport read = imported(csv.toUtf8());
    REQUIRE(read.wrong == 1);
    for (const RowReading& row : read.rows)
        if (row.state == RowReading::State::Wrong)
            return row.words;
    return {};
}

const QString head = u"วัน/เดือน/ปี,รายการ,รายรับ,รายจ่าย,คงเหลือ,หมายเหตุ\n"_s;

/// method.md §4.2: income 27,000; lines of 13,400 under a printed total of 15,400.
const QString teachingExample = head
    + u"31/1/2548,ขายผัก,\"3,000\",,3000,\n,ขายข้าว 400 ถัง,\"24,000\",,27000,ถังละ 60\n,รับเงินกู้ ธ.ก.ส.,50000,,,\n"_s
    + u",ค่าไฟ,,100,,\n,ปุ๋ย,,\"10,000.00\",,\n,ข้าวสาร 2 กระสอบ,,๑๐๐๐,,\n,กับข้าว 2 สัปดาห์,,800,,\n,ค่าเทอม,,฿1500,,\n,รวมรายจ่าย,,\"15,400\",,\n"_s;

} // namespace

TEST_CASE("the household of the teaching example comes from a CSV: 13,400 spent, 13,600 left, the printed 15,400 flagged")
{
    const EntryImport read = imported(teachingExample.toUtf8());
    CHECK(read.wanted.isEmpty());
    CHECK(read.wrong == 0);
    REQUIRE(read.entries.size() == 8);
    REQUIRE(read.totals.size() == 1);
    Plan plan;
    REQUIRE(importEntries(read).apply(plan).has_value());
    const HouseholdFigures totals = householdTotals(plan);
    CHECK(totals.income.satang == 27'000 * satangOfBaht);
    CHECK(totals.borrowed.satang == 50'000 * satangOfBaht);
    CHECK(totals.expense().satang == 13'400 * satangOfBaht);
    CHECK(totals.left().satang == 13'600 * satangOfBaht);
    const auto wrong = mismatchedTotals(plan);
    REQUIRE(wrong.size() == 1);
    CHECK(wrong[0].counted.satang == 13'400 * satangOfBaht);
    CHECK(plan.economy.printedTotals.front().amount.satang == 15'400 * satangOfBaht);
    CHECK(plan.economy.householdEntries.back().date == QDate(2005, 1, 31));
    CHECK(plan.economy.households.front().code == u"บ้าน 1"_s);
    const EntryImport again = imported(teachingExample.toUtf8(), plan);
    CHECK(again.alreadyThere == 8);
    CHECK(again.totals.empty());
    CHECK(again.households.empty());
}

TEST_CASE("the same table is read in UTF-8, with a mark, in UTF-16 and in Windows-874")
{
    const QString csv = u"วันที่;รายการ;รายรับ;รายจ่าย\n3 ม.ค. 69;แกง “เผ็ด”;;50\n3/1/2569;เงินเดือน;1,250.50 บาท;\n2026-01-03;ก;1;\n"_s;
    QString plain = csv;
    plain.remove(u'“').remove(u'”');
    const QByteArray utf8 = csv.toUtf8();
    QStringEncoder little(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QStringEncoder big(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    QStringEncoder bare(QStringConverter::Utf16LE);
    for (const QByteArray& bytes : {utf8, QByteArray("\xef\xbb\xbf" + utf8), QByteArray(little(csv)), QByteArray(big(csv)), QByteArray(bare(csv)), asWindows874(plain)}) {
        const EntryImport read = imported(bytes);
        REQUIRE(read.entries.size() == 3);
        CHECK(read.wrong == 0);
        for (const HouseholdEntry& entry : read.entries)
            CHECK(entry.date == QDate(2026, 1, 3));
        CHECK(read.entries[0].item.startsWith(u"แกง"_s));
        CHECK(read.entries[0].kind == EntryKind::Living);
        CHECK(read.entries[1].amount.satang == 125'050);
        CHECK(read.entries[1].kind == EntryKind::Income);
    }
}

TEST_CASE("a Thai word in Windows-874 that happens to be UTF-8 of another script stays Thai")
{
    const EntryImport read = imported(asWindows874(u"date,item,income,expense\n3/1/2569,แกง,,50\n"_s));
    REQUIRE(read.entries.size() == 1);
    CHECK(read.entries[0].item == u"แกง"_s);
}

TEST_CASE("two encodings in one file are refused with the line where the second one begins")
{
    const QByteArray mixed = u"วันที่,รายการ,รายรับ\n3/1/2569,ข้าว,10\n"_s.toUtf8() + asWindows874(u"4/1/2569,ปลาทู,20\n"_s);
    const Error error = refusalOf(mixed);
    CHECK(error.code == ErrorCode::JsonNotUtf8);
    CHECK(error.place.contains(u"3"_s));
    const QByteArray inOneLine = asWindows874(u"วันที่,รายการ\n3/1/2569,ปลา"_s) + u"ทูสด"_s.toUtf8();
    CHECK(refusalOf(inOneLine).place.contains(u"2"_s));
}

TEST_CASE("what is no table is refused and nothing else happens")
{
    CHECK(refusalOf({}).code == ErrorCode::FileEmpty);
    CHECK(refusalOf(QByteArray(maxTableBytes + 1, 'a')).code == ErrorCode::FileTooLarge);
    CHECK(refusalOf(QByteArray::fromHex("d0cf11e0a1b11ae10000000000000000")).code == ErrorCode::BadOptionValue);
    CHECK(refusalOf("PK\x03\x04 not a package").code == ErrorCode::BadOptionValue);
    CHECK(refusalOf("a,b\n1,\x07\n").place.contains(u"B"_s));
    CHECK(refusalOf(" \n,,\n").code == ErrorCode::TextEmpty);
    CHECK(readTableFile(u"/nowhere/บัญชี.csv"_s).error().code == ErrorCode::FileMissing);
    CHECK(readTableFile(u"/"_s).error().code == ErrorCode::FileIsFolder);
}

TEST_CASE("each cell that cannot be taken is named with its row and column")
{
    const auto row = [](const QString& cells) { return QString(head + u"1/2/2569,ข้าว,10,,,\n"_s + cells + u'\n'); };
    const QString amount = complaintOf(row(u"3/2/2569,ปลา,,สิบบาท,,"_s));
    CHECK(amount.contains(u"3"_s));
    CHECK(amount.contains(u"D"_s));
    CHECK(amount.contains(u"สิบบาท"_s));
    CHECK(complaintOf(row(u"31/2/2569,ปลา,,10,,"_s)).contains(u"31/2/2569"_s));
    CHECK(complaintOf(row(u"3/2/26,ปลา,,10,,"_s)).contains(sentence({ErrorCode::DateAmbiguous, u"3/2/26"_s, {}, {}})));
    CHECK(complaintOf(row(u"3/2/2569,ปลา,,0,,"_s)).contains(u"D"_s));
    CHECK(complaintOf(row(u"3/2/2569,ปลา,,-5,,"_s)).contains(u"-5"_s));
    CHECK(complaintOf(row(u"3/2/2569,ปลา,,1000000000000000000,,"_s)).contains(u"1000000000000000000"_s));
    CHECK(complaintOf(row(u"3/2/2569,ปลา,,99999999999999999999999999,,"_s)).contains(u"D"_s));
    CHECK(complaintOf(row(u"3/2/2569,ปลา,,\"1,23\",,"_s)).contains(u"1,23"_s));
    CHECK(complaintOf(row(u"3/2/2569,ปลา,,=B2*3,,"_s)).contains(u"=B2*3"_s));
    CHECK(complaintOf(row(u"3/2/2569,ปลา,5,10,,"_s)).contains(u"D"_s));
    CHECK(complaintOf(row(u"3/2/2569,ปลา,,,,"_s)).contains(u"D"_s));
    CHECK(complaintOf(row(u"3/2/2569,,,10,,"_s)).contains(u"B"_s));
    CHECK(complaintOf(QString(head + u",ปลา,,10,,\n"_s)).contains(u"A"_s));
    CHECK(complaintOf(u"date,item,amount,kind\n3/2/2569,ปลา,10,แมว\n"_s).contains(u"แมว"_s));
}

TEST_CASE("rows that were not understood keep the others from nothing: the good ones are there for whoever wants them")
{
    const EntryImport read = imported(QString(head + u"1/2/2569,ข้าว,10,,,\n3/2/2569,ปลา,,x,,\n4/2/2569,=ไข่,,20,,\n"_s).toUtf8());
    CHECK(read.entries.size() == 2);
    CHECK(read.entries[1].item == u"=ไข่"_s);
    CHECK(read.wrong == 1);
    Plan plan;
    REQUIRE(importEntries(read).apply(plan).has_value());
    CHECK(plan.economy.householdEntries.size() == 2);
}

TEST_CASE("columns are found by their heading below other lines, and by their cells without one")
{
    const EntryImport below = imported(u"บัญชีครัวเรือน,,,\nรหัสครัวเรือน,วันที่,รายการ,ประเภท,จำนวนเงิน (บาท)\nA-07,1/2/69,ปุ๋ย,ต้นทุน,\"1,200\"\nA-08,2/2/69,ข้าว,รายรับ,300\n"_s.toUtf8());
    REQUIRE(below.entries.size() == 2);
    CHECK(below.households.size() == 2);
    CHECK(below.entries[0].kind == EntryKind::Production);
    CHECK(below.entries[1].kind == EntryKind::Income);
    const PastedRows bare = tableOf(u"1/2/2569\tข้าว\t\t20\n2/2/2569\tปลา\t30\t\n3/2/2569\tไก่\t15\t\n4/2/2569\tงา\t\t5\n5/2/2569\tยา\t\t5\n"_s.toUtf8());
    const EntryColumns guessed = guessedEntryColumns(bare);
    CHECK(guessed.firstRow == 0);
    CHECK(guessed.uses == std::vector<std::optional<EntryUse>>{EntryUse::Day, EntryUse::Item, EntryUse::Income, EntryUse::Expense});
    EntryColumns nothing = guessed;
    nothing.uses[0] = std::nullopt;
    CHECK_FALSE(readEntries({}, bare, nothing, u"ก"_s).wanted.isEmpty());
    CHECK_FALSE(readEntries({}, bare, guessed, {}).wanted.isEmpty());
}

namespace {

QByteArray savedWorkbook(const std::function<void(lxw_workbook*, lxw_worksheet*)>& fill)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"book.xlsx"_s);
    lxw_workbook* book = workbook_new(path.toUtf8().constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
    fill(book, sheet);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(lxw_worksheet* sheet, int row, int column, const QString& text)
{
    worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text.toUtf8().constData(), nullptr);
}

QByteArray packed(const std::vector<std::pair<const char*, QByteArray>>& parts)
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"made.xlsx"_s).toUtf8();
    zip_t* archive = zip_open(path.constData(), ZIP_CREATE, nullptr);
    REQUIRE(archive != nullptr);
    for (const auto& [name, bytes] : parts)
        REQUIRE(zip_file_add(archive, name, zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0), 0) >= 0);
    REQUIRE(zip_close(archive) == 0);
    QFile file(QString::fromUtf8(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A workbook with this sheet and nothing that is not needed.
QByteArray workbookOf(const QByteArray& sheet)
{
    return packed({{"xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='a' r:id='rId1'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>"},
        {"xl/worksheets/sheet1.xml", sheet}});
}

} // namespace

TEST_CASE("a workbook gives days, Thai texts, numbers and the saved results of formulas")
{
    const QByteArray bytes = savedWorkbook([](lxw_workbook* book, lxw_worksheet* sheet) {
        lxw_format* day = workbook_add_format(book);
        format_set_num_format(day, "[$-107041E]d mmm yyyy");
        int column = 0;
        for (const QString& title : {u"วันที่"_s, u"รายการ"_s, u"รายรับ"_s, u"รายจ่าย"_s})
            put(sheet, 0, column++, title);
        lxw_datetime ce{2026, 1, 3, 0, 0, 0};
        lxw_datetime be{2569, 1, 4, 0, 0, 0};
        worksheet_write_datetime(sheet, 1, 0, &ce, day);
        put(sheet, 1, 1, u"ขายข้าวเม่า"_s);
        worksheet_write_number(sheet, 1, 2, 1250.1 + 0.2, nullptr);
        worksheet_write_datetime(sheet, 2, 0, &be, day);
        put(sheet, 2, 1, u"ปุ๋ย"_s);
        worksheet_write_formula_num(sheet, 2, 3, "=100/3", nullptr, 100.0 / 3);
        put(sheet, 4, 0, u"5 ม.ค. 2569"_s);
        put(sheet, 4, 1, u"ปลา"_s);
        worksheet_write_number(sheet, 4, 3, 1e18, nullptr);
    });
    const auto rows = readTable(bytes, u"a.xlsx"_s);
    REQUIRE(rows.has_value());
    const EntryImport read = readEntries({}, *rows, guessedEntryColumns(*rows), u"บ้าน 1"_s);
    REQUIRE(read.entries.size() == 2);
    CHECK(read.entries[0].date == QDate(2026, 1, 3));
    CHECK(read.entries[0].item == u"ขายข้าวเม่า"_s);
    CHECK(read.entries[0].amount.satang == 125'030);
    CHECK(read.entries[1].date == QDate(2026, 1, 4));
    CHECK(read.entries[1].amount.satang == 3'333);
    REQUIRE(read.wrong == 1);
    CHECK(read.rows.back().words.contains(cellPlace(5, 4)));
    CHECK(read.rows.back().words.contains(u"1000000000000000000"_s));
}

TEST_CASE("a formula that was saved without its result is named, not counted as nothing")
{
    const QByteArray sheet = "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>date</t></is></c><c r='B1' t='inlineStr'><is><t>item</t></is></c>"
                             "<c r='C1' t='inlineStr'><is><t>expense</t></is></c></row><row r='2'><c r='A2' t='str'><v>3/1/2569</v></c>"
                             "<c r='B2' t='inlineStr'><is><t>rice</t></is></c><c r='C2'><f>B2*3</f></c></row></sheetData></worksheet>";
    const auto rows = readTable(workbookOf(sheet), u"a.xlsx"_s);
    REQUIRE(rows.has_value());
    const EntryImport read = readEntries({}, *rows, guessedEntryColumns(*rows), u"ก"_s);
    REQUIRE(read.wrong == 1);
    CHECK(read.rows.front().words.contains(u"=B2*3"_s));
    CHECK(read.rows.front().words.contains(cellPlace(2, 3)));
}

TEST_CASE("hostile workbooks are refused within limits")
{
    const auto codeOf = [](const QByteArray& bytes) { return readTable(bytes, u"a.xlsx"_s).error().code; };
    const QByteArray bomb = "<worksheet><sheetData>" + QByteArray(80 * 1024 * 1024, ' ') + "</sheetData></worksheet>";
    const QByteArray packedBomb = workbookOf(bomb);
    REQUIRE(packedBomb.size() < maxTableBytes);
    CHECK(codeOf(packedBomb) == ErrorCode::BadOptionValue);
    CHECK(codeOf(workbookOf("<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet><sheetData/></worksheet>")) == ErrorCode::BadOptionValue);
    CHECK(codeOf(workbookOf("<worksheet><sheetData><row>")) == ErrorCode::BadOptionValue);
    CHECK(codeOf(packed({{"hello.txt", "x"}})) == ErrorCode::BadOptionValue);
    const QByteArray whole = workbookOf("<worksheet><sheetData><row><c t='str'><v>a</v></c></row></sheetData></worksheet>");
    REQUIRE(readTable(whole, u"a.xlsx"_s).has_value());
    for (qsizetype size = 4; size < whole.size(); size += 7)
        CHECK_FALSE(readTable(whole.left(size), u"a.xlsx"_s).has_value());
    QByteArray many = "<worksheet><sheetData>";
    for (int i = 0; i < maxTableRows + 5; ++i)
        many += "<row><c t='str'><v>a</v></c></row>";
    const auto rows = readTable(workbookOf(many + "</sheetData></worksheet>"), u"a.xlsx"_s);
    REQUIRE(rows.has_value());
    CHECK(rows->rows.size() == size_t(maxTableRows));
    CHECK(rows->leftOut == 5);
    const auto far = readTable(workbookOf("<worksheet><sheetData><row r='9'><c r='ZZZZZZZZ9'><v>1</v></c><c r='B9'><v>2</v></c></row></sheetData></worksheet>"), u"a.xlsx"_s);
    REQUIRE(far.has_value());
    CHECK(far->rows.front() == QStringList{QString(), u"2"_s});
    CHECK(far->numbers.front() == 9);
}
