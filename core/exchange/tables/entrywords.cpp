#include "core/exchange/tables/entrywords.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Letters and digits only, folded: "รายรับ (บาท)" is รายรับบาท.
QString bareWord(const QString& cell)
{
    QString word = searchFold(cell);
    word.removeIf([](QChar c) { return c.isSpace() || c.isPunct() || c.isSymbol(); });
    return word;
}

struct HeadingWords {
    std::optional<EntryUse> use;
    std::initializer_list<QStringView> words;
};

const std::array<HeadingWords, entryUseCount + 1>& headings()
{
    static const std::array<HeadingWords, entryUseCount + 1> all{{
        {EntryUse::Household, {u"รหัสครัวเรือน", u"รหัสบ้าน", u"รหัส", u"ครัวเรือน", u"household", u"code"}},
        {EntryUse::Day, {u"วันเดือนปี", u"วันที่", u"วดป", u"วัน", u"date", u"day"}},
        {EntryUse::Item, {u"รายการ", u"รายละเอียด", u"item", u"description"}},
        {EntryUse::Income, {u"รายรับ", u"รายได้", u"เงินเข้า", u"รับ", u"income", u"received"}},
        {EntryUse::Expense, {u"รายจ่าย", u"ค่าใช้จ่าย", u"เงินออก", u"จ่าย", u"expense", u"paid", u"spent"}},
        {EntryUse::Amount, {u"จำนวนเงิน", u"จำนวน", u"เงิน", u"บาท", u"amount", u"baht"}},
        {EntryUse::Kind, {u"ประเภท", u"ชนิด", u"kind", u"type"}},
        {EntryUse::Category, {u"หมวดหมู่", u"หมวด", u"category"}},
        {EntryUse::Remark, {u"หมายเหตุ", u"remark", u"note"}},
        {std::nullopt, {u"คงเหลือ", u"ยอดคงเหลือ", u"balance"}},
    }};
    return all;
}

bool holdsAny(const QString& text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text.contains(word); });
}

bool isAny(const QString& text, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text == word; });
}

} // namespace

QString entryUseName(EntryUse use)
{
    static constexpr std::array<const char*, entryUseCount> names{QT_TRANSLATE_NOOP("Tables", "Day"), QT_TRANSLATE_NOOP("Tables", "Item"),
        QT_TRANSLATE_NOOP("Tables", "Income (baht)"), QT_TRANSLATE_NOOP("Tables", "Expense (baht)"), QT_TRANSLATE_NOOP("Tables", "Baht"),
        QT_TRANSLATE_NOOP("Tables", "Kind"), QT_TRANSLATE_NOOP("Tables", "Category"), QT_TRANSLATE_NOOP("Tables", "Remark"),
        QT_TRANSLATE_NOOP("Tables", "Household code")};
    return QCoreApplication::translate("Tables", names.at(size_t(use)));
}

std::optional<std::optional<EntryUse>> useOfHeading(const QString& cell)
{
    constexpr qsizetype longestHeading = 40;
    constexpr qsizetype shortestBeginning = 4;
    const QString word = bareWord(cell);
    if (word.isEmpty() || word.size() > longestHeading)
        return std::nullopt;
    for (const bool whole : {true, false})
        for (const HeadingWords& heading : headings())
            for (const QStringView known : heading.words)
                if (whole ? word == known : known.size() >= shortestBeginning && word.startsWith(known))
                    return heading.use;
    return std::nullopt;
}

std::optional<EntryKind> kindOfWord(const QString& cell)
{
    const QString word = bareWord(cell);
    for (const auto& entry : kinds<EntryKind>())
        if (word == bareWord(nameOf(entry.value)) || word == QLatin1String(entry.key))
            return entry.value;
    if (isAny(word, {u"รายรับ", u"รายได้", u"รับ", u"เงินเข้า", u"income"}))
        return EntryKind::Income;
    if (isAny(word, {u"ต้นทุน", u"ต้นทุนการผลิต", u"การผลิต", u"ผลิต", u"ลงทุน", u"productioncost"}))
        return EntryKind::Production;
    if (isAny(word, {u"รายจ่าย", u"ค่าใช้จ่าย", u"ใช้จ่าย", u"กินใช้", u"จ่าย", u"expense", u"livingexpense"}))
        return EntryKind::Living;
    if (isAny(word, {u"กู้", u"เงินกู้", u"กู้ยืม", u"รับเงินกู้", u"ยืม", u"loan", u"loanreceived"}))
        return EntryKind::Borrowed;
    if (isAny(word, {u"ชำระหนี้", u"ใช้หนี้", u"จ่ายหนี้", u"คืนเงินกู้", u"ส่งหนี้", u"debtrepaid", u"repayment"}))
        return EntryKind::Repaid;
    return std::nullopt;
}

EntryKind kindByItem(bool isIncome, const QString& item, const QString& category)
{
    const QString words = bareWord(QString(item + u' ' + category));
    if (isIncome)
        return holdsAny(words, {u"เงินกู้", u"กู้เงิน", u"กู้ยืม", u"ยืมเงิน", u"loan"}) ? EntryKind::Borrowed : EntryKind::Income;
    if (holdsAny(words, {u"ชำระหนี้", u"ใช้หนี้", u"จ่ายหนี้", u"ส่งหนี้", u"คืนเงินกู้", u"ส่งเงินกู้", u"ชำระเงินกู้", u"repay"}))
        return EntryKind::Repaid;
    return holdsAny(bareWord(category), {u"ต้นทุน", u"ผลิต", u"ลงทุน", u"production"}) ? EntryKind::Production : EntryKind::Living;
}

std::optional<TotalWord> totalOfWord(const QString& item)
{
    const QString word = bareWord(item);
    const bool always = isAny(word, {u"รวม", u"รวมทั้งหมด", u"รวมทั้งสิ้น", u"ยอดรวม", u"รวมรายรับ", u"รวมรายจ่าย", u"รวมเงิน", u"total", u"sum", u"คงเหลือ", u"รายเหลือ", u"เงินคงเหลือ"});
    const bool begins = word.startsWith(u"รวม"_s) || word.startsWith(u"ยอดรวม"_s) || word.startsWith(u"total"_s);
    if (!always && !begins)
        return std::nullopt;
    if (holdsAny(word, {u"เหลือ"}))
        return TotalWord{TotalKind::Left, true, always};
    if (holdsAny(word, {u"รายรับ", u"รายได้", u"income"}))
        return TotalWord{TotalKind::Income, true, always};
    return TotalWord{TotalKind::Expense, holdsAny(word, {u"จ่าย", u"expense"}), always};
}

} // namespace tambon
