#include "core/base/thaidate.h"
#include "tests/support/catch.h"

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

void checkReads(const std::vector<std::pair<QStringView, QDate>>& samples)
{
    for (const auto& [typed, date] : samples) {
        INFO(typed.toString().toStdString());
        CHECK(readDate(typed) == date);
    }
}

ErrorCode dateError(QStringView typed)
{
    const auto read = readDate(typed);
    return read ? ErrorCode::Internal : read.error().code;
}

ErrorCode yearError(QStringView typed)
{
    const auto read = readYear(typed);
    return read ? ErrorCode::Internal : read.error().code;
}

} // namespace

TEST_CASE("dates are shown in the Buddhist Era")
{
    const QDate date(2026, 11, 20);
    CHECK(longDate(date) == u"20 November 2569 BE"_s);
    CHECK(shortDate(date) == u"20 Nov 2569"_s);
    CHECK(monthAndYear(date) == u"Nov 2569"_s);
    CHECK(shownTime(QDateTime(date, QTime(14, 32, 59))) == u"20 Nov 2569 14:32"_s);
    CHECK(shownTime(QDateTime(date, QTime(4, 5)).toUTC()) == u"20 Nov 2569 04:05"_s);
    CHECK(monthName(1) == u"January"_s);
    CHECK(shortMonthName(12) == u"Dec"_s);
}

TEST_CASE("no date shows nothing")
{
    CHECK(longDate({}).isEmpty());
    CHECK(shortDate({}).isEmpty());
    CHECK(monthAndYear({}).isEmpty());
    CHECK(shownTime({}).isEmpty());
    CHECK(monthName(0).isEmpty());
    CHECK(shortMonthName(13).isEmpty());
}

TEST_CASE("the fiscal year begins in October and is named by its end")
{
    CHECK(fiscalYearOf(QDate(2026, 9, 30)) == 2026);
    CHECK(fiscalYearOf(QDate(2026, 10, 1)) == 2027);
    CHECK(fiscalYearOf(QDate(2026, 12, 31)) == 2027);
    CHECK(fiscalYearShown(2027) == u"2570"_s);
    CHECK(fiscalYearShown(0).isEmpty());
}

TEST_CASE("the dates met in sources are read")
{
    checkReads({
        {u"31 พฤษภาคม 2565", QDate(2022, 5, 31)},
        {u"15 มิ.ย. 2565", QDate(2022, 6, 15)},
        {u"9 ก.ค. 2567", QDate(2024, 7, 9)},
        {u"๓๐ เมษายน  ๒๕๕๖", QDate(2013, 4, 30)},
        {u"27 พ.ย 63", QDate(2020, 11, 27)},
        {u"12 ก.พ. 2024", QDate(2024, 2, 12)},
        {u"31/1/2548", QDate(2005, 1, 31)},
        {u"2022-05-31", QDate(2022, 5, 31)},
    });
}

TEST_CASE("dates are read with the words and signs that people put around them")
{
    checkReads({
        {u" วันศุกร์ที่ 20 พฤศจิกายน พ.ศ. 2569 ", QDate(2026, 11, 20)},
        {u"วันที่ 20 เดือนพฤศจิกายน พ.ศ.2569", QDate(2026, 11, 20)},
        {u"20พ.ย.2569", QDate(2026, 11, 20)},
        {u"20 พ. ย. 2569", QDate(2026, 11, 20)},
        {u"20 พฤศจิกา 69", QDate(2026, 11, 20)},
        {u"20 พ.ย. ค.ศ. 2026", QDate(2026, 11, 20)},
        {u"20\u200b พ.ย.\u00a02569", QDate(2026, 11, 20)},
        {u"20 November 2569 BE", QDate(2026, 11, 20)},
        {u"20 Nov 2026", QDate(2026, 11, 20)},
        {u"20.11.2569", QDate(2026, 11, 20)},
        {u"20-11-69", QDate(2026, 11, 20)},
        {u"๒๐/๑๑/๒๕๖๙", QDate(2026, 11, 20)},
        {u"2569-11-20", QDate(2026, 11, 20)},
        {u"29/2/2567", QDate(2024, 2, 29)},
    });
}

TEST_CASE("every month is read in full and in short")
{
    const QStringList full{u"มกราคม"_s, u"กุมภาพันธ์"_s, u"มีนาคม"_s, u"เมษายน"_s, u"พฤษภาคม"_s, u"มิถุนายน"_s, u"กรกฎาคม"_s,
        u"สิงหาคม"_s, u"กันยายน"_s, u"ตุลาคม"_s, u"พฤศจิกายน"_s, u"ธันวาคม"_s};
    const QStringList abbreviated{u"ม.ค."_s, u"ก.พ."_s, u"มี.ค."_s, u"เม.ย."_s, u"พ.ค."_s, u"มิ.ย."_s, u"ก.ค."_s,
        u"ส.ค."_s, u"ก.ย."_s, u"ต.ค."_s, u"พ.ย."_s, u"ธ.ค."_s};
    for (int month = 1; month <= 12; ++month) {
        for (const QString& name : {full[month - 1], abbreviated[month - 1], monthName(month), shortMonthName(month)}) {
            INFO(name.toStdString());
            CHECK(readDate(QString(u"1 " + name + u" 2570")) == QDate(2027, month, 1));
            CHECK(readMonth(QString(name + u" 2570")) == QDate(2027, month, 1));
        }
    }
}

TEST_CASE("two-digit years are Buddhist from 43 on, and asked about below")
{
    CHECK(readDate(u"1/1/43") == QDate(2000, 1, 1));
    CHECK(readDate(u"1/1/99") == QDate(2056, 1, 1));
    CHECK(dateError(u"1/1/42") == ErrorCode::DateAmbiguous);
    CHECK(dateError(u"1 ม.ค. 00") == ErrorCode::DateAmbiguous);
    CHECK(readDate(u" 1/1/26 ").error().subject == u"1/1/26"_s);
}

TEST_CASE("a day that no calendar has is impossible")
{
    for (const QStringView typed :
        {QStringView(u"31 ก.พ. 2565"), QStringView(u"29/2/2566"), QStringView(u"31/4/2565"), QStringView(u"0/4/2565"),
            QStringView(u"1/13/2565"), QStringView(u"1/0/2565"), QStringView(u"31/2/12"), QStringView(u"2022-02-30")}) {
        INFO(typed.toString().toStdString());
        CHECK(dateError(typed) == ErrorCode::DateImpossible);
    }
}

TEST_CASE("what is not one date is not understood")
{
    for (const QStringView typed : {QStringView(u""), QStringView(u"พรุ่งนี้"), QStringView(u"29-30 พฤษภาคม 2566"),
             QStringView(u"10-110863"), QStringView(u"ธันวาคม 2559"), QStringView(u"20 พ.ศ. 2569"),
             QStringView(u"1 ม 2565"), QStringView(u"1/2-2565"), QStringView(u"1/1/256"), QStringView(u"1/1/2300"),
             QStringView(u"1/1/0043"), QStringView(u"2565"), QStringView(u"1/1/2565 น.")}) {
        INFO(typed.toString().toStdString());
        CHECK(dateError(typed) == ErrorCode::DateNotUnderstood);
    }
}

TEST_CASE("years are read in both eras")
{
    CHECK(readYear(u"2570") == 2027);
    CHECK(readYear(u" ๒๕๗๐ ") == 2027);
    CHECK(readYear(u"2027") == 2027);
    CHECK(readYear(u"พ.ศ. 2570") == 2027);
    CHECK(readYear(u"ปีงบประมาณ 2570") == 2027);
    CHECK(readYear(u"ปีงบประมาณ พ.ศ. 2570") == 2027);
    CHECK(readYear(u"2570 BE") == 2027);
    CHECK(readYear(u"2400") == 1857);
    for (const QStringView typed : {QStringView(u""), QStringView(u"70"), QStringView(u"2399"), QStringView(u"25700"),
             QStringView(u"สองพัน"), QStringView(u"-2570"), QStringView(u"9999")}) {
        INFO(typed.toString().toStdString());
        CHECK(yearError(typed) == ErrorCode::YearNotUnderstood);
    }
}

TEST_CASE("a month is read as its first day")
{
    for (const QStringView typed : {QStringView(u"มี.ค. 2570"), QStringView(u"3/2570"), QStringView(u"มีนาคม 70"),
             QStringView(u"๓/๒๕๗๐"), QStringView(u"เดือนมีนาคม พ.ศ. 2570"), QStringView(u"Mar 2027"),
             QStringView(u"3/70"), QStringView(u"2027-03"), QStringView(u"15 มี.ค. 2570"), QStringView(u"31/3/2570"),
             QStringView(u"2027-03-09")}) {
        INFO(typed.toString().toStdString());
        CHECK(readMonth(typed) == QDate(2027, 3, 1));
    }
    CHECK(readMonth(u"13/2570").error().code == ErrorCode::DateImpossible);
    CHECK(readMonth(u"มี.ค. 27").error().code == ErrorCode::DateAmbiguous);
    CHECK(readMonth(u"มีนา").error().code == ErrorCode::DateNotUnderstood);
    CHECK(readMonth(u"31 ก.พ. 2570").error().code == ErrorCode::DateImpossible);
}

TEST_CASE("the file's dates are read strictly")
{
    CHECK(dateFromIso(u"2026-11-20") == QDate(2026, 11, 20));
    CHECK(monthFromIso(u"2027-03") == QDate(2027, 3, 1));
    for (const QStringView iso :
        {QStringView(u""), QStringView(u"2026-11-2"), QStringView(u" 2026-11-20"), QStringView(u"2026-11-20\n"),
            QStringView(u"2026/11/20"), QStringView(u"๒๐๒๖-11-20"), QStringView(u"2026-11")}) {
        INFO(iso.toString().toStdString());
        REQUIRE_FALSE(dateFromIso(iso).has_value());
        CHECK(dateFromIso(iso).error().code == ErrorCode::DateNotUnderstood);
    }
    CHECK(dateFromIso(u"2026-02-30").error().code == ErrorCode::DateImpossible);
    CHECK(dateFromIso(u"0000-01-01").error().code == ErrorCode::DateImpossible);
    CHECK(monthFromIso(u"2027-13").error().code == ErrorCode::DateImpossible);
    CHECK(monthFromIso(u"2027-03-01").error().code == ErrorCode::DateNotUnderstood);
}
