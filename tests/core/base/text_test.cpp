#include "core/base/text.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("text is kept as typed, but for its ends and its line ends")
{
    CHECK(plainText(u"  ข้าวเม่า\r\nตำมือ\rทุกเช้า\u2028จบ \n", 100) == u"ข้าวเม่า\nตำมือ\nทุกเช้า\nจบ"_s);
    CHECK(plainText(u"ก\tข", 100) == u"ก ข"_s);
    CHECK(plainText(u"a  b", 100) == u"a  b"_s);
    CHECK(plainText(u"", 100) == QString());
    CHECK(plainText(u" \n ", 100) == QString());
}

TEST_CASE("kept text is NFC, and sara am typed in two parts stays so")
{
    CHECK(plainText(u"cafe\u0301", 100) == u"caf\u00e9"_s);
    CHECK(plainText(u"น\u0e4d\u0e49\u0e32", 100) == u"น\u0e4d\u0e49\u0e32"_s);
}

TEST_CASE("characters that steer line breaks and joining are text")
{
    const QString typed = u"ตา\u200bกลม \u2060ๆ \u200d"_s;
    CHECK(plainText(typed, 100) == typed);
    CHECK(plainText(u"ข้าว 🌾", 100) == u"ข้าว 🌾"_s);
}

TEST_CASE("control characters and halves of pairs are refused with their position")
{
    for (const char16_t bad : {u'\u0000', u'\u0007', u'\u000b', u'\u001b', u'\u007f', u'\u0085', u'\u009f'}) {
        const auto refused = plainText(QString(u"กข" + QString(QChar(bad)) + u"ค"), 100);
        INFO(int(bad));
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == ErrorCode::TextControl);
        CHECK(refused.error().place == u"3"_s);
    }
    CHECK(plainText(u"\u0007", 9).error().subject == u"U+0007"_s);
    const QString high(QChar(0xd83c));
    const QString low(QChar(0xdf3e));
    CHECK(plainText(high, 9).error().code == ErrorCode::TextControl);
    CHECK(plainText(QString(low + high), 9).error().place == u"1"_s);
    CHECK(plainText(QString(high + low), 9) == QString(high + low));
    CHECK(plainLine(QString(high + u'ก'), 9).error().code == ErrorCode::TextControl);
}

TEST_CASE("the limit counts what would be kept")
{
    CHECK(plainText(u"  กขค  ", 3) == u"กขค"_s);
    CHECK(plainText(u"cafe\u0301", 4).has_value());
    const auto refused = plainText(u"กขคง", 3);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::TextTooLong);
    CHECK(refused.error().detail == u"3"_s);
}

TEST_CASE("a line has no line breaks") { CHECK(plainLine(u"บ้าน\r\nท่าเสา\tหมู่ 3\n", 100) == u"บ้าน ท่าเสา หมู่ 3"_s); }

TEST_CASE("Thai digits and Arabic digits turn into each other")
{
    CHECK(arabicDigits(u"หมู่ ๑๐ ๒๓๔๕๖๗๘๙ ฿ 7") == u"หมู่ 10 23456789 ฿ 7"_s);
    CHECK(thaiDigits(u"1,234.50 บาท 06789") == u"๑,๒๓๔.๕๐ บาท ๐๖๗๘๙"_s);
    CHECK(arabicDigits(thaiDigits(u"0123456789")) == u"0123456789"_s);
}

TEST_CASE("search finds a word however it was typed")
{
    CHECK(searchFold(u"น\u0e4d\u0e49\u0e32ตาล") == searchFold(u"น้ำตาล"));
    CHECK(searchFold(u"น\u0e49\u0e4d\u0e32ตาล") == searchFold(u"น้ำตาล"));
    CHECK(searchFold(u"ท\u0e4d\u0e32") == u"ทำ"_s);
    CHECK(searchFold(u"หมู่ ๑๐") == searchFold(u"หมู่ 10"));
    CHECK(searchFold(u"ข้าว\u200bเม่า\u2060\ufeff") == u"ข้าวเม่า"_s);
    CHECK(searchFold(u"  ข้าว\u00a0  เม่า\n") == u"ข้าว เม่า"_s);
    CHECK(searchFold(u"LINE") == searchFold(u"Line"));
    CHECK(searchFold(u"แผน C-BMC") == searchFold(u"แผน cbmc"));
    CHECK(searchFold(u"C\u2011BMC") == u"cbmc"_s);
}

TEST_CASE("a search fold does not join what differs")
{
    CHECK(searchFold(u"ข้าว") != searchFold(u"ขาว"));
    CHECK(searchFold(u"\u0e4d") == u"\u0e4d"_s);
    CHECK(searchFold(u"c bmc") != searchFold(u"cbmc"));
}

TEST_CASE("Thai words sort as in the dictionary")
{
    QStringList words{u"ไก่"_s, u"ขา"_s, u"แก"_s, u"กา"_s, u"เก่า"_s};
    std::sort(words.begin(), words.end(), thaiLess);
    CHECK(words == QStringList{u"กา"_s, u"เก่า"_s, u"แก"_s, u"ไก่"_s, u"ขา"_s});
    CHECK_FALSE(thaiLess(u"กา"_s, u"กา"_s));
    CHECK(thaiLess(u"ก\u200bา"_s, u"กา"_s) != thaiLess(u"กา"_s, u"ก\u200bา"_s));
}
