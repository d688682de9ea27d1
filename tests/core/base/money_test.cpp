#include "core/base/money.h"
#include "tests/support/catch.h"

#include <limits>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

ErrorCode moneyError(QStringView typed)
{
    const auto read = readMoney(typed);
    return read ? ErrorCode::Internal : read.error().code;
}

ErrorCode quantityError(QStringView typed)
{
    const auto read = readQuantity(typed);
    return read ? ErrorCode::Internal : read.error().code;
}

} // namespace

TEST_CASE("money is shown in groups, with satang only when there are any")
{
    CHECK(shown(Money{123450}) == u"1,234.50"_s);
    CHECK(shown(Money{123400}) == u"1,234"_s);
    CHECK(shown(Money{5}) == u"0.05"_s);
    CHECK(shown(Money{0}) == u"0"_s);
    CHECK(shown(Money{99900}) == u"999"_s);
    CHECK(shown(Money{-123450}) == u"-1,234.50"_s);
    CHECK(shown(Money{maxSatang}) == u"1,000,000,000,000"_s);
    CHECK(shown(Money{std::numeric_limits<qint64>::min()}) == u"-92,233,720,368,547,758.08"_s);
}

TEST_CASE("a quantity is shown without trailing zeros")
{
    CHECK(shown(Quantity{2500}) == u"2.5"_s);
    CHECK(shown(Quantity{1234500}) == u"1,234.5"_s);
    CHECK(shown(Quantity{1200000}) == u"1,200"_s);
    CHECK(shown(Quantity{1}) == u"0.001"_s);
    CHECK(shown(Quantity{20}) == u"0.02"_s);
    CHECK(shown(Quantity{-500}) == u"-0.5"_s);
}

TEST_CASE("money is read however it is usually written")
{
    for (const QStringView typed : {QStringView(u"1234.5"), QStringView(u"1,234.50"), QStringView(u" ๑,๒๓๔.๕๐ "),
             QStringView(u"1,234.50 บาท"), QStringView(u"฿1,234.50"), QStringView(u"1,234.5฿"),
             QStringView(u"1234.50 Baht"), QStringView(u"\u200b1,234.5\u00a0บาท"), QStringView(u"01234.50")}) {
        INFO(typed.toString().toStdString());
        CHECK(readMoney(typed) == Money{123450});
    }
    CHECK(readMoney(u"100.-") == Money{10000});
    CHECK(readMoney(u"0") == Money{0});
    CHECK(readMoney(u".5") == Money{50});
    CHECK(readMoney(u"1,000,000,000,000") == Money{maxSatang});
}

TEST_CASE("what is no amount of money is not guessed at")
{
    for (const QStringView typed : {QStringView(u""), QStringView(u" "), QStringView(u"บาท"), QStringView(u"abc"),
             QStringView(u"1,23"), QStringView(u"12,34,567"), QStringView(u",123"), QStringView(u"1234,567"),
             QStringView(u"1.234.567"), QStringView(u"5."), QStringView(u"."), QStringView(u"1.505"),
             QStringView(u"1.5,0"), QStringView(u"1 234"), QStringView(u"4-5"), QStringView(u"1e5"), QStringView(u"+5"),
             QStringView(u"--5"), QStringView(u"5 บาท บาท"), QStringView(u"5 ไร่"), QStringView(u"٣")}) {
        INFO(typed.toString().toStdString());
        CHECK(moneyError(typed) == ErrorCode::NumberNotUnderstood);
    }
    CHECK(readMoney(u" 4-5 ").error().subject == u"4-5"_s);
}

TEST_CASE("amounts below nothing and above the limit are out of range")
{
    CHECK(moneyError(u"1,000,000,000,000.01") == ErrorCode::NumberOutOfRange);
    CHECK(moneyError(u"99999999999999999999999999999999") == ErrorCode::NumberOutOfRange);
    CHECK(moneyError(u"-1") == ErrorCode::NumberOutOfRange);
    CHECK(moneyError(u"\u22121") == ErrorCode::NumberOutOfRange);
    CHECK(quantityError(u"1,000,000,000.001") == ErrorCode::NumberOutOfRange);
    CHECK(quantityError(u"-0.5") == ErrorCode::NumberOutOfRange);
}

TEST_CASE("a quantity is read in thousandths")
{
    CHECK(readQuantity(u"2.5") == Quantity{2500});
    CHECK(readQuantity(u"๑,๒๐๐") == Quantity{1200000});
    CHECK(readQuantity(u"0.001") == Quantity{1});
    CHECK(readQuantity(u"1,000,000,000") == Quantity{maxMilli});
    CHECK(quantityError(u"0.0001") == ErrorCode::NumberNotUnderstood);
    CHECK(quantityError(u"2.5 บาท") == ErrorCode::NumberNotUnderstood);
}

TEST_CASE("what is shown can be read again")
{
    for (const qint64 value : {0LL, 1LL, 10LL, 99LL, 100LL, 12345LL, 99999999LL, 123456789012LL}) {
        CHECK(readMoney(shown(Money{value})) == Money{value});
        CHECK(readQuantity(shown(Quantity{value})) == Quantity{value});
    }
}

TEST_CASE("baht are put in words by the rules of the cheque")
{
    CHECK(bahtInWords({0}) == u"ศูนย์บาทถ้วน"_s);
    CHECK(bahtInWords({100}) == u"หนึ่งบาทถ้วน"_s);
    CHECK(bahtInWords({1100}) == u"สิบเอ็ดบาทถ้วน"_s);
    CHECK(bahtInWords({2000}) == u"ยี่สิบบาทถ้วน"_s);
    CHECK(bahtInWords({2100}) == u"ยี่สิบเอ็ดบาทถ้วน"_s);
    CHECK(bahtInWords({10100}) == u"หนึ่งร้อยเอ็ดบาทถ้วน"_s);
    CHECK(bahtInWords({111100}) == u"หนึ่งพันหนึ่งร้อยสิบเอ็ดบาทถ้วน"_s);
    CHECK(bahtInWords({120000}) == u"หนึ่งพันสองร้อยบาทถ้วน"_s);
    CHECK(bahtInWords({123450}) == u"หนึ่งพันสองร้อยสามสิบสี่บาทห้าสิบสตางค์"_s);
    CHECK(bahtInWords({25}) == u"ยี่สิบห้าสตางค์"_s);
    CHECK(bahtInWords({101}) == u"หนึ่งบาทหนึ่งสตางค์"_s);
    CHECK(bahtInWords({-10000}) == u"ลบหนึ่งร้อยบาทถ้วน"_s);
}

TEST_CASE("millions are said again for millions of millions")
{
    CHECK(bahtInWords({100000100}) == u"หนึ่งล้านเอ็ดบาทถ้วน"_s);
    CHECK(bahtInWords({1100000000}) == u"สิบเอ็ดล้านบาทถ้วน"_s);
    CHECK(bahtInWords({2100000000}) == u"ยี่สิบเอ็ดล้านบาทถ้วน"_s);
    CHECK(bahtInWords({98765432100}) == u"เก้าร้อยแปดสิบเจ็ดล้านหกแสนห้าหมื่นสี่พันสามร้อยยี่สิบเอ็ดบาทถ้วน"_s);
    CHECK(bahtInWords({maxSatang}) == u"หนึ่งล้านล้านบาทถ้วน"_s);
    CHECK(bahtInWords({maxSatang + 100}) == u"หนึ่งล้านล้านเอ็ดบาทถ้วน"_s);
}
