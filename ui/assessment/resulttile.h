#pragma once

#include "core/insight/indicators.h"
#include "ui/widgets/card.h"

namespace tambon {

class PlainLabel;
class ShareBar;

/// Some indicators together: their name, how many go the right way as a bar, and each of them in a line.
class ResultTile : public Card {
    Q_OBJECT

public:
    explicit ResultTile(QWidget* parent = nullptr);
    void show(const Plan& plan, const QString& title, const IndicatorGroup& group, const QStringList& further = {});
    using QWidget::show;

private:
    PlainLabel* m_title;
    ShareBar* m_bar;
    PlainLabel* m_sentence;
    PlainLabel* m_lines;
};

} // namespace tambon
