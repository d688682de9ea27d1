#pragma once

#include "core/plan/plan.h"

#include <QHash>

#include <map>

/// A plan as rows of text, table by table and column by column, made from Table<Row>::columns: comparing and merging are
/// written once for all tables.
namespace tambon {

/// A column beside the row's id and position.
struct RecordColumn {
    QByteArray name;  ///< in the schema
    const char* title = nullptr; ///< English, context "Fields"; null in the tables that have no rules
    QByteArray refersTo;         ///< the table whose row it names; "note" stands for notes, parts and ideas alike
    bool isRequired = false;     ///< without what it names the row goes, too
    bool isText = false;
    bool isParagraph = false;
    bool isList = false; ///< people keep several lines or names in it
    QString (*words)(const QString& cell) = nullptr; ///< for people; of references see RecordWords
};

struct RecordTable {
    QByteArray name;
    const char* one = nullptr;  ///< English, context "Rows"; null in the tables that have no rules
    const char* many = nullptr;
    bool isPlaced = false; ///< its rows have positions …
    int ownerColumn = -1;  ///< … among those with the same cell here; -1 = through the whole table
    std::vector<RecordColumn> columns;

    [[nodiscard]] int column(QByteArrayView columnName) const; ///< -1 when there is none
};

struct Record {
    QString id;
    int position = 0;
    std::vector<QString> cells; ///< empty = nothing

    bool operator==(const Record&) const = default;
};

/// The rows of a table by id.
using RecordRows = std::map<QString, Record>;
/// By table, in the order of recordTables().
using PlanRecords = std::vector<RecordRows>;

/// Parents before what refers to them.
[[nodiscard]] const std::vector<RecordTable>& recordTables();
[[nodiscard]] int recordTable(QByteArrayView name); ///< -1 when there is none
/// The cells of a row about which nothing has been said.
[[nodiscard]] const std::vector<QString>& usualCells(int table);

[[nodiscard]] PlanRecords recordsOf(const Plan& plan);
/// In order, but not checked.
[[nodiscard]] Plan planOf(const PlanRecords& records);

} // namespace tambon
