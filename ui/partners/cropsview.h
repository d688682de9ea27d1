#pragma once

#include "core/document/document.h"

#include <QWidget>

class QComboBox;

namespace tambon {

class Card;
class ChartView;
class PlanTable;
class PlainLabel;

/// The production planner: the ways to grow one crop beside each other, the best said in words.
class CropsView : public QWidget {
    Q_OBJECT

public:
    CropsView(Document& document, QWidget* parent = nullptr);
    [[nodiscard]] PlanTable* table() const { return m_table; }
    [[nodiscard]] QString sentenceShown() const;

private:
    PlanTable* createTable();
    void refresh();

    Document& m_document;
    QString m_crop; ///< the name of the crop whose bars are shown
    PlainLabel* m_sentence;
    QWidget* m_chooser;
    QComboBox* m_which;
    Card* m_card;
    ChartView* m_chart;
    PlanTable* m_table;
};

} // namespace tambon
