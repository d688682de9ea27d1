#pragma once

#include "core/insight/findings.h"

#include <QWidget>

namespace tambon {

/// The current finding, unfolded: why it matters, how to mend it, and the way there.
class UnfoldedFinding : public QWidget {
    Q_OBJECT

public:
    /// `title` and `where` in the words of the plan.
    UnfoldedFinding(Rule rule, const QString& title, const QString& where, QWidget* parent);

Q_SIGNALS:
    void goThereRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tambon
