#pragma once

#include "ui/tables/rowform.h"

class QVBoxLayout;

namespace tambon {

class ResultTile;

/// What the indicators say together: the household scorecard, output → outcome → impact, the three sides, the four levels.
class ResultsView : public QWidget {
    Q_OBJECT

public:
    ResultsView(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] RowFormBase* form() const { return m_wording; }

private:
    QWidget* createPart(const QString& title, PlainLabel*& sentence, std::vector<ResultTile*>& tiles, size_t count);
    void refresh();
    void showFactors(const Plan& plan);
    void showChain(const Plan& plan);
    void showSides(const Plan& plan);
    void showLevels(const Plan& plan);

    Document& m_document;
    RowForm<FrameStatement>* m_wording;
    PlainLabel* m_motto = nullptr;
    PlainLabel* m_score = nullptr;
    PlainLabel* m_together = nullptr;
    PlainLabel* m_balance = nullptr;
    PlainLabel* m_level = nullptr;
    std::vector<ResultTile*> m_factors, m_chain, m_sides, m_levels;
};

} // namespace tambon
