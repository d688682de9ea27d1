#include "core/exchange/office/rowsheets.h"

#include "core/base/thaidate.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sheetWord(const char* source) { return QCoreApplication::translate("Sheets", source); }

QString referenceShown(const Plan& plan, const CapitalId& id)
{
    const CapitalItem* item = plan.capitalItem(id);
    return item ? item->name : QString();
}

QString referenceShown(const Plan& plan, const PhotoId& id)
{
    for (const Photo& photo : plan.photos)
        if (photo.id == id)
            return photo.caption.isEmpty() ? sheetWord(QT_TRANSLATE_NOOP("Sheets", "Photo %1")).arg(photo.position + 1) : photo.caption;
    return {};
}

[[maybe_unused]] QString referenceShown(const Plan& plan, const GoalId& id)
{
    const Goal* goal = plan.goal(id);
    return goal ? goal->statement : QString();
}

/// A row is known by its first text.
template <typename Tag>
    requires requires { typename RowOfId<Id<Tag>>::type; }
QString referenceShown(const Plan& plan, const Id<Tag>& id)
{
    using Row = RowWithId<Id<Tag>>;
    const Row* row = rowWith<Row>(plan, id);
    QString words;
    if (row != nullptr)
        RowRules<Row>::fields(*row, [&](const FieldRule& rule, const auto& field) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, QString>)
                if (words.isEmpty() && !rule.isPersonal)
                    words = field;
        });
    return words;
}

template <typename Tag>
QString referenceShown(const Plan&, const Id<Tag>& id)
{
    return id.text();
}

QString monthNames(MonthSet months)
{
    QStringList names;
    for (int month = 1; month <= monthsInYear; ++month)
        if (months.has(month))
            names << shortMonthName(month);
    return names.join(u' ');
}

QString fieldTitle(const FieldRule& rule) { return QCoreApplication::translate("Fields", rule.title); }

/// Columns and cells of one field; most fields have one of each.
class FieldCells {
public:
    FieldCells(const Plan& plan, Sheet& sheet)
        : m_plan(plan)
        , m_sheet(sheet)
    {
    }

    template <typename Field>
    void addColumns(const FieldRule& rule, const Field&)
    {
        if constexpr (std::is_same_v<Field, QDate>)
            addDateColumns(m_sheet, fieldTitle(rule));
        else if constexpr (std::is_same_v<Field, Season>)
            for (int month = 1; month <= monthsInYear; ++month)
                m_sheet.columns.push_back({QString(fieldTitle(rule) + u": " + shortMonthName(month))});
        else
            m_sheet.columns.push_back({fieldTitle(rule), rule.isParagraph});
    }

    template <typename Field>
    void addCells(std::vector<SheetCell>& row, const Field& field) const
    {
        if constexpr (std::is_same_v<Field, QDate>)
            addDateCells(row, field);
        else if constexpr (std::is_same_v<Field, Season>)
            row.insert(row.end(), field.times.begin(), field.times.end());
        else
            row.push_back(cell(field));
    }

private:
    [[nodiscard]] SheetCell cell(const QString& text) const { return text; }
    [[nodiscard]] SheetCell cell(int value) const { return SheetCell(value); }
    [[nodiscard]] SheetCell cell(bool value) const { return value ? SheetCell(sheetWord(QT_TRANSLATE_NOOP("Sheets", "yes"))) : SheetCell(); }
    [[nodiscard]] SheetCell cell(Money value) const { return value; }
    [[nodiscard]] SheetCell cell(Quantity value) const { return value; }
    [[nodiscard]] SheetCell cell(MonthSet months) const { return monthNames(months); }
    [[nodiscard]] SheetCell cell(Block block) const { return QString(QString::number(number(block)) + u' ' + blockName(block)); }
    template <typename Tag>
    [[nodiscard]] SheetCell cell(const Id<Tag>& id) const
    {
        return id.isNull() ? SheetCell() : SheetCell(referenceShown(m_plan, id));
    }
    template <typename Value>
    [[nodiscard]] SheetCell cell(const std::optional<Value>& value) const
    {
        return value ? cell(*value) : SheetCell();
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    [[nodiscard]] SheetCell cell(Enum value) const
    {
        if constexpr (requires { Enum::None; })
            if (value == Enum::None)
                return {};
        return nameOf(value);
    }

    const Plan& m_plan;
    Sheet& m_sheet;
};

void addCountedColumns(Sheet&, const auto&) { }

void addCountedColumns(Sheet& sheet, const Need&)
{
    for (const char* title : {QT_TRANSLATE_NOOP("Sheets", "Full price a year (baht)"), QT_TRANSLATE_NOOP("Sheets", "7: what we have (baht)"),
             QT_TRANSLATE_NOOP("Sheets", "8: partners (baht)"), QT_TRANSLATE_NOOP("Sheets", "Cash (baht)")})
        sheet.columns.push_back({sheetWord(title)});
}

void addCountedColumns(Sheet& sheet, const IncomeLine&)
{
    sheet.columns.push_back({sheetWord(QT_TRANSLATE_NOOP("Sheets", "Income a year (baht)"))});
}

void addCountedCells(std::vector<SheetCell>&, const auto&, const Figures&, size_t) { }

/// Cash is what the two before it leave of the full price.
void addCountedCells(std::vector<SheetCell>& cells, const Need& need, const Figures& counted, size_t sheetRow)
{
    const NeedTotals totals = counted.needs.value(need.id);
    const int first = int(cells.size());
    cells.insert(cells.end(), {totals.total, totals.capital, totals.partner, totals.cash()});
    const QString at = QString::number(sheetRow);
    cells.back().formula = u"=%1%4-%2%4-%3%4"_s.arg(columnLetters(first + 1), columnLetters(first + 2), columnLetters(first + 3), at);
}

void addCountedCells(std::vector<SheetCell>& cells, const IncomeLine& line, const Figures& counted, size_t)
{
    cells.push_back(counted.incomes.value(line.id));
}

void addTotals(Sheet& sheet, size_t countedFrom)
{
    if (countedFrom == sheet.columns.size())
        return;
    std::vector<SheetCell> totals(sheet.columns.size());
    totals.front() = sheetWord(QT_TRANSLATE_NOOP("Sheets", "Together"));
    for (size_t at = countedFrom; at < totals.size(); ++at)
        totals[at] = sumOf(sheet, int(at));
    sheet.rows.push_back(totals);
    sheet.endsWithTotals = true;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

template <typename Row>
Sheet sheetOfRows(const Plan& plan, const Figures& counted)
{
    const TableRule& table = RowRules<Row>::table;
    Sheet sheet{.key = QString::fromLatin1(table.list), .title = capitalised(QCoreApplication::translate("Rows", table.many)), .columns = {}, .rows = {}};
    FieldCells fields(plan, sheet);
    const Row usual{};
    RowRules<Row>::fields(usual, [&](const FieldRule& rule, const auto& field) {
        if (!rule.isPersonal)
            fields.addColumns(rule, field);
    });
    const size_t countedFrom = sheet.columns.size();
    addCountedColumns(sheet, usual);
    for (const Row& row : rowsOf<Row>(plan)) {
        std::vector<SheetCell> cells;
        RowRules<Row>::fields(row, [&](const FieldRule& rule, const auto& field) {
            if (!rule.isPersonal)
                fields.addCells(cells, field);
        });
        addCountedCells(cells, row, counted, sheet.rows.size() + 2);
        sheet.rows.push_back(cells);
    }
    addTotals(sheet, countedFrom);
    return sheet;
}

} // namespace

QString referenceShown(const Plan& plan, const NoteId& id)
{
    if (const Note* note = plan.note(id))
        return plan.label(id) + u' ' + note->text;
    for (const NotePart& part : plan.parts)
        if (part.id == id)
            return plan.label(part.note) + u' ' + part.text;
    const auto idea = std::find_if(plan.ideas.begin(), plan.ideas.end(), [&](const Idea& one) { return one.id == id; });
    return idea == plan.ideas.end() ? QString() : idea->text;
}

std::vector<Sheet> rowSheets(const Plan& plan, const Figures& counted)
{
    std::vector<Sheet> sheets;
    TableRows::forEach([&]<typename Row>() {
        if (!rowsOf<Row>(plan).empty())
            sheets.push_back(sheetOfRows<Row>(plan, counted));
    });
    // What people look for first comes first; the others follow in the order of the tables.
    const QStringList first{u"activities"_s, u"needs"_s, u"incomeLines"_s, u"products"_s, u"partners"_s, u"households"_s};
    std::stable_sort(sheets.begin(), sheets.end(), [&](const Sheet& a, const Sheet& b) {
        const auto rank = [&](const Sheet& sheet) { return first.contains(sheet.key) ? first.indexOf(sheet.key) : first.size(); };
        return rank(a) < rank(b);
    });
    return sheets;
}

Sheet productSheet(const Plan& plan, const QHash<ProductId, QString>& photoNames)
{
    Sheet sheet = sheetOfRows<Product>(plan, {});
    sheet.columns.push_back({sheetWord(QT_TRANSLATE_NOOP("Sheets", "File of the photo"))});
    for (size_t at = 0; at < sheet.rows.size(); ++at)
        sheet.rows[at].push_back(photoNames.value(plan.economy.products[at].id));
    return sheet;
}

} // namespace tambon
