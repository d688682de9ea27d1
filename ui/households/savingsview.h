#pragma once

#include "core/document/document.h"

#include <QWidget>

namespace tambon {

class PlanTable;
class PlainLabel;

/// Savings groups and finance institutions, in sums.
class SavingsView : public QWidget {
    Q_OBJECT

public:
    explicit SavingsView(Document& document, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] PlanTable* table() const { return m_table; }

private:
    Document& m_document;
    PlainLabel* m_sentence;
    PlanTable* m_table;
};

} // namespace tambon
