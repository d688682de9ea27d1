#pragma once

#include "core/document/document.h"
#include "ui/widgets/numberedits.h"

#include <QWidget>

class QComboBox;
class QSlider;

namespace tambon {

class PlainLabel;
class TwinCard;

/// A whole percent from 0 to 100, in either kind of digits.
class PercentEdit : public NumberEdit {
    Q_OBJECT

public:
    using NumberEdit::NumberEdit;
    [[nodiscard]] int percent() const { return m_percent; }
    void setPercent(int percent);

protected:
    Result<QString> take(const QString& typed) override;

private:
    int m_percent = 0;
};

/// Two ways to a larger surplus, tried out: lower costs, higher value. Never writes into the plan.
class WhatIfView : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfView(Document& document, QWidget* parent = nullptr);

    void refresh();
    void choose(int cutPercent, int raisePercent);

private:
    struct Way {
        QSlider* slider = nullptr;
        PercentEdit* number = nullptr;
    };
    Way createWay(const QString& name, const QString& help);
    QWidget* createWays();
    void refreshHouseholds();
    void count();

    Document& m_document;
    QComboBox* m_whose = nullptr;
    Way m_cut, m_raise;
    PlainLabel* m_sentence = nullptr;
    PlainLabel* m_ways = nullptr;
    TwinCard* m_bars = nullptr;
};

} // namespace tambon
