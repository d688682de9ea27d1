#pragma once

#include "ui/programme/programmeview.h"

namespace tambon {

/// A view of several tables, of which a switch shows one with its card.
class PartsView : public ProgrammeView {
    Q_OBJECT

public:
    [[nodiscard]] PlanTable* main() const override { return m_tables.at(size_t(currentPart())); }
    [[nodiscard]] std::vector<PlanTable*> tables() const override { return m_tables; }
    [[nodiscard]] int currentPart() const;
    void choosePart(int part);

protected:
    PartsView(Document& document, const QString& switchName, QWidget* parent);
    /// `above` stands over the table, `below` under it; either may be null.
    void addPart(const QString& name, const QString& help, PlanTable* table, QWidget* above, QWidget* below);
    /// Names the parts with how many rows they hold, and shows the chosen one.
    void refreshParts();

private:
    SegmentedSwitch* m_switch;
    std::vector<QWidget*> m_contents; ///< only the chosen one is shown and asks for room
    std::vector<PlanTable*> m_tables;
    QStringList m_names;
};

} // namespace tambon
