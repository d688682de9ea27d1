#pragma once

#include "ui/frame/frameview.h"

namespace tambon {

class DetailsCard;
class SubPlanDetails;

/// The plans inside the plan: by term as cards, all of them as a table, what the chosen one wants.
class SubPlansView : public FrameView {
    Q_OBJECT

public:
    explicit SubPlansView(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] DetailsCard* details() const;
    /// What belongs to the row chosen in the table.
    void showChosen();

protected:
    void refresh() override;

private:
    QWidget* createTerms();
    void refreshTerms();

    struct TermCard {
        QWidget* card;
        PlainLabel* name;
        PlainLabel* plans;
    };
    std::vector<TermCard> m_terms; ///< short, medium, long, not said
    QWidget* m_termRow = nullptr;
    QPushButton* m_usual = nullptr;
    SubPlanDetails* m_details = nullptr;
};

} // namespace tambon
