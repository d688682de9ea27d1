#pragma once

#include "core/insight/years.h"
#include "ui/numbers/numbersview.h"

namespace tambon {

class FinanceForm;
class PlainLabel;
class TwinCard;

/// Full finance: years with and without the project, loans, net present value and rate of return.
class YearsView : public CardsView {
    Q_OBJECT

public:
    explicit YearsView(Document& document, QWidget* parent = nullptr);
    void refresh() override;
    [[nodiscard]] bool commit() override;
    [[nodiscard]] bool hasUncommitted() const override;

private:
    void createAnswers();
    void createLoans();
    void showSentences(const Years& counted, const Years& bought);
    void showYears(const Years& counted);

    PlainLabel* m_sentence = nullptr;
    PlainLabel* m_bought = nullptr;
    PlainLabel* m_owed = nullptr;
    FinanceForm* m_answers = nullptr;
    TwinCard* m_years = nullptr;
    PlanTable* m_loans = nullptr;
};

} // namespace tambon
