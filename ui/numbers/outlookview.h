#pragma once

#include "core/insight/outlook.h"
#include "ui/numbers/numbersview.h"

class QCheckBox;
class QPushButton;

namespace tambon {

class FinanceForm;
class PlainLabel;
class SurplusTable;
class TwinCard;

/// The time ahead: when cash runs short, good and bad years side by side, what other prices and quantities would do.
class OutlookView : public CardsView {
    Q_OBJECT

public:
    explicit OutlookView(Document& document, QWidget* parent = nullptr);
    void refresh() override;
    [[nodiscard]] bool commit() override;
    [[nodiscard]] bool hasUncommitted() const override;

Q_SIGNALS:
    /// How many baht are guessed, asked and measured stands on the summary.
    void sourcesWanted();

private:
    struct CountedScenario {
        Scenario scenario;
        Figures figures;
        Money lowestCash;
    };
    void createCash();
    void createFacts();
    void createScenarios();
    void createGrid();
    void createFullFinance();
    void showCash();
    void showFacts();
    void showScenarios();
    void writeOwnScenarios();
    [[nodiscard]] QString scenarioFigure(const Scenario& row, int column) const;

    std::vector<CountedScenario> m_counted;
    PlainLabel* m_sentence = nullptr;
    FinanceForm* m_answers = nullptr;
    TwinCard* m_cash = nullptr;
    std::vector<PlainLabel*> m_facts;
    TwinCard* m_beside = nullptr;
    PlanTable* m_scenarios = nullptr;
    QPushButton* m_writeOwn = nullptr;
    SurplusTable* m_grid = nullptr;
    QCheckBox* m_full = nullptr;
};

} // namespace tambon
