#pragma once

#include "core/insight/findings.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace tambon {

/// The current finding, unfolded: why it matters, how to mend it, and the way there.
class UnfoldedFinding : public QWidget {
    Q_OBJECT

public:
    /// `title` and `where` in the words of the plan; `acceptance` null while the finding is open.
    UnfoldedFinding(Rule rule, const QString& title, const QString& where, const Acceptance* acceptance, QWidget* parent);

    /// Height in this width; turns the buttons one under the other where they do not fit.
    [[nodiscard]] int heightIn(int width);

Q_SIGNALS:
    void goThereRequested();
    /// To accept what is open, to withdraw what was accepted.
    void acceptToggled();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addLine(const QString& name, const QString& text);
    void addButtons(bool accepted);

    QGridLayout* m_grid;
    QBoxLayout* m_buttons = nullptr;
};

} // namespace tambon
