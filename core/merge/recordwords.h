#pragma once

#include "core/merge/planrecords.h"

namespace tambon {

/// "Note", "Need" …
[[nodiscard]] QString tableInWords(int table);
[[nodiscard]] QString columnInWords(int table, int column);

/// Rows and cells of one state of a plan, as people know them.
class RecordWords {
public:
    explicit RecordWords(const PlanRecords& records)
        : m_records(records)
    {
    }
    /// "6.2 ต้มน้ำตาล", "น้ำตาลก้อน → ขายออนไลน์"; empty for a row without words.
    [[nodiscard]] QString row(int table, const Record& record) const;
    /// Empty when nothing is said.
    [[nodiscard]] QString cell(int table, int column, const QString& cell) const;
    /// All that a row says: "field: value" line by line.
    [[nodiscard]] QString all(int table, const Record& record) const;
    /// Null when the plan has none; a note may be an idea or a part by now.
    [[nodiscard]] const Record* find(const QByteArray& table, const QString& id, int* foundIn = nullptr) const;

private:
    [[nodiscard]] QString named(const QByteArray& table, const QString& id, int depth) const;
    [[nodiscard]] QString rowAt(int table, const Record& record, int depth) const;

    const PlanRecords& m_records;
};

} // namespace tambon
