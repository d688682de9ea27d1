#include "core/merge/difference.h"

#include "core/merge/recordwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon {

namespace {

class PlanDifferenceFinder {
public:
    PlanDifferenceFinder(const Plan& before, const Plan& after)
        : m_before(recordsOf(before))
        , m_after(recordsOf(after))
        , m_wordsBefore(m_before)
        , m_wordsAfter(m_after)
    {
    }

    std::vector<ChangedRow> run()
    {
        for (int table = 0; table < int(recordTables().size()); ++table)
            compareTable(table);
        // Notes first, by step: that is how people look for them.
        std::stable_sort(m_found.begin(), m_found.end(), [](const ChangedRow& a, const ChangedRow& b) {
            return (a.step == 0 ? 100 : a.step) < (b.step == 0 ? 100 : b.step);
        });
        return std::move(m_found);
    }

private:
    void compareTable(int table)
    {
        const RecordRows& before = m_before[size_t(table)];
        const RecordRows& after = m_after[size_t(table)];
        for (const auto& [id, record] : before)
            if (const auto same = after.find(id); same == after.end())
                add(table, ChangedRow::How::Removed, &record, nullptr);
            else if (same->second.cells != record.cells)
                add(table, ChangedRow::How::Changed, &record, &same->second);
        for (const auto& [id, record] : after)
            if (!before.contains(id))
                add(table, ChangedRow::How::Added, nullptr, &record);
    }

    void add(int table, ChangedRow::How how, const Record* before, const Record* after)
    {
        const RecordTable& shape = recordTables()[size_t(table)];
        const Record& shown = after != nullptr ? *after : *before;
        const RecordWords& words = after != nullptr ? m_wordsAfter : m_wordsBefore;
        ChangedRow row{how, shape.name, shown.id, 0, tableInWords(table), words.row(table, shown), {}};
        if (shape.name == "note")
            row.step = shown.cells[size_t(shape.column("block"))].toInt();
        for (size_t i = 0; i < shape.columns.size(); ++i) {
            const QString was = before != nullptr ? before->cells[i] : usualCells(table)[i];
            const QString is = after != nullptr ? after->cells[i] : usualCells(table)[i];
            if (was != is)
                row.fields.push_back({shape.columns[i].name, columnInWords(table, int(i)),
                    before != nullptr ? m_wordsBefore.cell(table, int(i), was) : QString(),
                    after != nullptr ? m_wordsAfter.cell(table, int(i), is) : QString()});
        }
        m_found.push_back(std::move(row));
    }

    const PlanRecords m_before, m_after;
    const RecordWords m_wordsBefore, m_wordsAfter;
    std::vector<ChangedRow> m_found;
};

} // namespace

std::vector<ChangedRow> differenceOf(const Plan& before, const Plan& after)
{
    return PlanDifferenceFinder(before, after).run();
}

QString howInWords(ChangedRow::How how)
{
    switch (how) {
    case ChangedRow::How::Added:
        return QCoreApplication::translate("MergeWords", "Added");
    case ChangedRow::How::Removed:
        return QCoreApplication::translate("MergeWords", "Removed");
    case ChangedRow::How::Changed:
        return QCoreApplication::translate("MergeWords", "Changed");
    }
    return {};
}

} // namespace tambon
