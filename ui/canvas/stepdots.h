#pragma once

#include "core/plan/plan.h"

#include <QWidget>

namespace tambon {

/// The nine steps in a row: done with a tick, the current one filled, the rest empty. Real buttons, named in words.
class StepDots : public QWidget {
    Q_OBJECT

public:
    explicit StepDots(QWidget* parent);
    void show(const Plan& plan, Block current);
    /// Without ticks, for narrow windows and large text: the colour and the name still say which steps have notes.
    void setCompact(bool compact);

Q_SIGNALS:
    void chosen(tambon::Block block);
};

} // namespace tambon
