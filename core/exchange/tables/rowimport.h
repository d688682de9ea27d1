#pragma once

#include "core/base/pastedrows.h"
#include "core/edit/edit.h"

#include <optional>

/// Rows of a table from a spreadsheet as rows of a plan: notes, capital, partners, products, income, costs, households,
/// courses, centres.
namespace tambon {

enum class ImportTable { Notes, Capital, Partners, Products, Income, Costs, Households, Courses, Centres };

inline constexpr int maxImportedRows = 2'000;

/// "notes", "capital" …: what the command line calls it.
[[nodiscard]] QString importTableKey(ImportTable table);
[[nodiscard]] std::optional<ImportTable> importTableFromKey(QStringView key);
[[nodiscard]] std::vector<ImportTable> importTables();
/// For people, in the language of the installed translator.
[[nodiscard]] QString importTableName(ImportTable table);

/// What a column may bring.
struct ImportField {
    QString key;   ///< as in lines of edits
    QString title; ///< for people
    bool isRequired = false;
};
[[nodiscard]] std::vector<ImportField> importFields(ImportTable table);

/// For each column the number of the field that it brings, or nothing.
using ImportColumns = std::vector<std::optional<int>>;
/// By the words of the first row, in Thai, English or as the command line calls them.
[[nodiscard]] ImportColumns guessedColumns(ImportTable table, const PastedRows& rows);

/// A row that stays out, and why.
struct LeftOutRow {
    int number = 0; ///< as the spreadsheet counts it
    Error error;
};

struct RowImport {
    std::vector<Edit> edits; ///< one for each row that comes
    std::vector<LeftOutRow> leftOut;
    qsizetype beyond = 0; ///< rows that were not looked at: there are too many
};
/// Nothing is changed yet. Without a recognised column nothing comes. A name that the plan knows stands for what it
/// names: the activity of a cost, the product of an income. Error: MissingArgument when no column brings a required field.
[[nodiscard]] Result<RowImport> readImport(const Plan& plan, ImportTable table, const PastedRows& rows, const ImportColumns& columns);
/// All of it as one step.
[[nodiscard]] Edit importRows(const RowImport& import);
/// What comes and what stays out, one sentence each.
[[nodiscard]] QStringList importSentences(ImportTable table, const RowImport& import);

} // namespace tambon
