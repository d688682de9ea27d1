#include "core/exchange/tables/entryimport.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/edit/rowedits.h"
#include "core/edit/together.h"
#include "core/exchange/tables/entrywords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString said(const char* source) { return QCoreApplication::translate("Tables", source); }

/// Why a row was not understood, and which of its columns says so.
struct WrongCell {
    int column = 0;
    QString why;
};
template <typename Value>
using CellResult = tl::expected<Value, WrongCell>;

QString entryWords(const HouseholdEntry& entry)
{
    return QStringList{shortDate(entry.date), entry.item, nameOf(entry.kind), shown(entry.amount)}.join(u" · "_s);
}

/// What tells two entries of an account apart.
QString sameness(const HouseholdEntry& entry)
{
    return QStringList{entry.household.text(), entry.date.toString(Qt::ISODate), entry.item, QString::number(int(entry.kind)), QString::number(entry.amount.satang)}.join(QChar(0x1f));
}

class EntryReader {
public:
    EntryReader(const Plan& plan, const PastedRows& rows, const EntryColumns& columns, const QString& code)
        : m_rows(rows)
        , m_columns(columns)
        , m_code(code.trimmed())
    {
        for (const Household& household : plan.economy.households)
            m_households.insert(searchFold(household.code), household.id);
        for (const HouseholdEntry& entry : plan.economy.householdEntries)
            m_known.insert(sameness(entry));
        m_totals = plan.economy.printedTotals;
    }

    EntryImport read()
    {
        m_import.wanted = wanted();
        if (!m_import.wanted.isEmpty())
            return m_import;
        for (size_t row = size_t(m_columns.firstRow); row < m_rows.rows.size(); ++row) {
            m_row = row;
            if (const auto done = readRow(); !done)
                refuse(done.error());
        }
        return std::move(m_import);
    }

private:
    [[nodiscard]] int columnOf(EntryUse use) const
    {
        const auto found = std::find(m_columns.uses.begin(), m_columns.uses.end(), std::optional(use));
        return found == m_columns.uses.end() ? -1 : int(found - m_columns.uses.begin());
    }
    [[nodiscard]] bool has(EntryUse use) const { return columnOf(use) >= 0; }
    [[nodiscard]] QString cell(EntryUse use) const
    {
        const int column = columnOf(use);
        return column < 0 ? QString() : m_rows.rows[m_row].value(column).simplified();
    }
    [[nodiscard]] tl::unexpected<WrongCell> wrong(EntryUse use, const QString& why) const { return tl::unexpected(WrongCell{columnOf(use), why}); }

    [[nodiscard]] QString wanted() const
    {
        for (const auto& use : m_columns.uses)
            if (use && std::count(m_columns.uses.begin(), m_columns.uses.end(), use) > 1)
                return said(QT_TRANSLATE_NOOP("Tables", "Two columns are said to hold “%1”. Leave one of them out.")).arg(entryUseName(*use));
        if (!has(EntryUse::Day))
            return said(QT_TRANSLATE_NOOP("Tables", "Say which column holds the day."));
        if (!has(EntryUse::Item))
            return said(QT_TRANSLATE_NOOP("Tables", "Say which column holds the item."));
        const bool apart = has(EntryUse::Income) || has(EntryUse::Expense);
        if (!apart && !has(EntryUse::Amount))
            return said(QT_TRANSLATE_NOOP("Tables", "Say which column holds the income and which one the expense."));
        if (!apart && !has(EntryUse::Kind))
            return said(QT_TRANSLATE_NOOP("Tables", "Say whether the baht are income or expense, or which column holds the kind."));
        if (m_code.isEmpty() && !has(EntryUse::Household))
            return said(QT_TRANSLATE_NOOP("Tables", "Give the code of the household, such as บ้าน 1. Never a name."));
        return {};
    }

    void refuse(const WrongCell& wrongCell)
    {
        const int number = m_rows.numbers.empty() ? int(m_row) + 1 : m_rows.numbers[m_row];
        //: The place of a cell, then what is wrong with it.
        const QString words = said(QT_TRANSLATE_NOOP("Tables", "%1: %2")).arg(cellPlace(number, wrongCell.column + 1), wrongCell.why);
        m_import.rows.push_back({m_row, RowReading::State::Wrong, words});
        ++m_import.wrong;
    }

    CellResult<void> readRow()
    {
        const auto household = readHousehold();
        if (!household)
            return tl::unexpected(household.error());
        if (const auto word = totalOfWord(cell(EntryUse::Item)); word && (word->always || cell(EntryUse::Day).isEmpty()))
            return readTotal(*household, *word);
        HouseholdEntry entry{HouseholdEntryId::random(), *household};
        if (const auto day = readDay(entry.date); !day)
            return day;
        for (const auto& [use, field] : {std::pair(EntryUse::Item, &entry.item), {EntryUse::Category, &entry.category}, {EntryUse::Remark, &entry.remark}})
            if (const auto text = readText(use, *field); !text)
                return text;
        if (entry.item.isEmpty())
            return wrong(EntryUse::Item, said(QT_TRANSLATE_NOOP("Tables", "Nothing says what this is. Write an item.")));
        if (const auto money = readMoneyCells(entry); !money)
            return money;
        m_import.alreadyThere += m_known.contains(sameness(entry)) ? 1 : 0;
        m_import.rows.push_back({m_row, RowReading::State::Entry, entryWords(entry)});
        m_import.entries.push_back(std::move(entry));
        return {};
    }

    CellResult<HouseholdId> readHousehold()
    {
        QString code = cell(EntryUse::Household);
        code = code.isEmpty() ? m_code : code;
        if (code.isEmpty())
            return wrong(EntryUse::Household, said(QT_TRANSLATE_NOOP("Tables", "Nothing says which household this is. Write its code.")));
        const QString folded = searchFold(code);
        if (const auto known = m_households.constFind(folded); known != m_households.constEnd())
            return *known;
        const auto clean = plainLine(code, maxLineLength);
        if (!clean)
            return wrong(EntryUse::Household, sentence(clean.error()));
        Household household{HouseholdId::random()};
        household.code = *clean;
        m_households.insert(folded, household.id);
        m_import.households.push_back(household);
        return household.id;
    }

    CellResult<void> readDay(QDate& day)
    {
        const QString typed = cell(EntryUse::Day);
        if (typed.isEmpty() && m_lastDay.isValid()) {
            day = m_lastDay;
            return {};
        }
        if (typed.isEmpty())
            return wrong(EntryUse::Day, said(QT_TRANSLATE_NOOP("Tables", "The day is missing.")));
        const auto read = readDate(typed);
        if (!read)
            return wrong(EntryUse::Day, sentence(read.error()));
        day = m_lastDay = *read;
        return {};
    }

    CellResult<void> readText(EntryUse use, QString& field) const
    {
        const auto clean = plainLine(cell(use), maxLineLength);
        if (!clean)
            return wrong(use, sentence(clean.error()));
        field = *clean;
        return {};
    }

    /// The money of a cell; nothing for an empty one or a dash.
    CellResult<std::optional<Money>> readBaht(EntryUse use) const
    {
        const QString typed = cell(use);
        if (typed.isEmpty() || typed == u"-"_s || typed == u"–"_s)
            return std::optional<Money>();
        if (typed.startsWith(u'='))
            return wrong(use, said(QT_TRANSLATE_NOOP("Tables", "“%1” is a formula without its result. Copy the column as values, or save the file as XLSX.")).arg(typed.left(40)));
        const auto money = readMoney(typed);
        if (!money) {
            Error error = money.error();
            error.detail = error.code == ErrorCode::NumberOutOfRange ? u"0.01–1,000,000,000,000"_s : QString();
            return wrong(use, sentence(error));
        }
        if (money->satang == 0)
            return wrong(use, said(QT_TRANSLATE_NOOP("Tables", "The amount is zero. Write how many baht it was.")));
        return std::optional(*money);
    }

    CellResult<void> readMoneyCells(HouseholdEntry& entry) const
    {
        if (has(EntryUse::Amount) && has(EntryUse::Kind))
            return readKindAndAmount(entry);
        const auto income = readBaht(EntryUse::Income);
        if (!income)
            return tl::unexpected(income.error());
        const auto expense = readBaht(EntryUse::Expense);
        if (!expense)
            return tl::unexpected(expense.error());
        if (*income && *expense)
            return wrong(EntryUse::Expense, said(QT_TRANSLATE_NOOP("Tables", "This row has both income and expense. Make two rows of it.")));
        if (!*income && !*expense)
            return wrong(has(EntryUse::Expense) ? EntryUse::Expense : EntryUse::Income, said(QT_TRANSLATE_NOOP("Tables", "The amount is missing.")));
        entry.amount = *income ? **income : **expense;
        entry.kind = kindByItem(income->has_value(), entry.item, entry.category);
        return readKind(entry);
    }

    CellResult<void> readKindAndAmount(HouseholdEntry& entry) const
    {
        const auto amount = readBaht(EntryUse::Amount);
        if (!amount)
            return tl::unexpected(amount.error());
        if (!*amount)
            return wrong(EntryUse::Amount, said(QT_TRANSLATE_NOOP("Tables", "The amount is missing.")));
        entry.amount = **amount;
        if (cell(EntryUse::Kind).isEmpty())
            return wrong(EntryUse::Kind, said(QT_TRANSLATE_NOOP("Tables", "Nothing says whether this is income or expense.")));
        return readKind(entry);
    }

    CellResult<void> readKind(HouseholdEntry& entry) const
    {
        const QString word = cell(EntryUse::Kind);
        if (word.isEmpty())
            return {};
        const auto kind = kindOfWord(word);
        if (!kind) {
            QStringList possible;
            for (const auto& known : kinds<EntryKind>())
                possible << nameOf(known.value);
            return wrong(EntryUse::Kind, said(QT_TRANSLATE_NOOP("Tables", "“%1” is no kind of entry. Possible: %2.")).arg(word.left(40), possible.join(u", "_s)));
        }
        // "Expense" says less than what the item tells.
        const bool bothSpend = *kind == EntryKind::Living && (entry.kind == EntryKind::Production || entry.kind == EntryKind::Repaid);
        entry.kind = bothSpend && has(EntryUse::Expense) ? entry.kind : *kind;
        return {};
    }

    CellResult<void> readTotal(const HouseholdId& household, const TotalWord& word)
    {
        QDate day;
        if (const auto read = readDay(day); !read)
            return read;
        const QDate month(day.year(), day.month(), 1);
        QStringList words;
        for (const auto& [use, kind] : {std::pair(EntryUse::Income, TotalKind::Income), {EntryUse::Expense, TotalKind::Expense}, {EntryUse::Amount, TotalKind::Expense}}) {
            const auto money = has(use) ? readBaht(use) : CellResult<std::optional<Money>>();
            if (!money)
                return tl::unexpected(money.error());
            if (!*money)
                continue;
            const PrintedTotal total{PrintedTotalId::random(), household, month, word.kindIsSaid ? word.kind : kind, **money};
            words << QString(nameOf(total.kind) + u' ' + shown(total.amount));
            addTotal(total);
        }
        if (words.isEmpty())
            return wrong(EntryUse::Item, said(QT_TRANSLATE_NOOP("Tables", "The amount is missing.")));
        m_import.rows.push_back({m_row, RowReading::State::Total, said(QT_TRANSLATE_NOOP("Tables", "A total of the book for %1: %2")).arg(monthAndYear(month), words.join(u", "_s))});
        return {};
    }

    /// A total that is there already, word for word, is not there twice.
    void addTotal(const PrintedTotal& total)
    {
        const bool there = std::any_of(m_totals.begin(), m_totals.end(), [&](const PrintedTotal& other) {
            return other.household == total.household && other.month == total.month && other.kind == total.kind && other.amount == total.amount;
        });
        if (there)
            return;
        m_totals.push_back(total);
        m_import.totals.push_back(total);
    }

    const PastedRows& m_rows;
    const EntryColumns& m_columns;
    QString m_code;
    QHash<QString, HouseholdId> m_households; ///< by folded code
    QSet<QString> m_known;
    std::vector<PrintedTotal> m_totals;
    EntryImport m_import;
    size_t m_row = 0;
    QDate m_lastDay;
};

} // namespace

EntryImport readEntries(const Plan& plan, const PastedRows& rows, const EntryColumns& columns, const QString& code)
{
    return EntryReader(plan, rows, columns, code).read();
}

Edit importEntries(const EntryImport& import)
{
    const QString count = QString::number(import.entries.size() + import.totals.size());
    Edit all = together({edits::addRows(import.households), edits::addRows(import.entries), edits::addRows(import.totals)}, {count});
    all.kind = edits::addRows(import.entries).kind;
    return all;
}

} // namespace tambon
