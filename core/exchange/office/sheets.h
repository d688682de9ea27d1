#pragma once

#include "core/base/pastedrows.h"
#include "core/plan/plan.h"

#include <vector>

/// A plan as tables with typed cells, said once for XLSX and CSV.
namespace tambon {

struct SheetCell {
    enum class Kind { Empty, Text, Whole, Quantity, Money, Date };

    Kind kind = Kind::Empty;
    QString text;      ///< of Text
    qint64 amount = 0; ///< whole number, thousandths or satang
    QDate date;
    QString formula;   ///< in A1 form with "="; `amount` is its value

    SheetCell() = default;
    SheetCell(const QString& words);
    SheetCell(Money money);
    SheetCell(tambon::Quantity quantity);
    explicit SheetCell(int whole);
    explicit SheetCell(QDate day);
};

struct SheetColumn {
    QString title;
    bool isWide = false; ///< sentences stand in it
};

struct Sheet {
    QString key;   ///< ASCII, for file names: "notes"
    QString title; ///< in the language of the installed translator
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetCell>> rows; ///< each with one cell per column
    bool endsWithTotals = false;              ///< the last row
};

/// "=SUM(C2:C8)" over the rows so far; row 1 is the head.
[[nodiscard]] SheetCell sumOf(const Sheet& sheet, int column);
/// A date's two columns, as ISO and in the years that people write.
void addDateColumns(Sheet& sheet, const QString& title);
void addDateCells(std::vector<SheetCell>& row, QDate date);

/// Notes, capital, goals, then every table of rows that holds something, and what is counted from them. Personal fields
/// (FieldRule::isPersonal) stay out.
[[nodiscard]] std::vector<Sheet> planSheets(const Plan& plan);
/// The products alone, with the name of each one's photo in `photoNames` (by product; may lack some).
[[nodiscard]] Sheet productSheet(const Plan& plan, const QHash<ProductId, QString>& photoNames);

} // namespace tambon
