#pragma once

#include <QDialog>

#include <vector>

namespace tambon {

/// A plain text to read: the nine steps in five minutes, or the list of shortcuts.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    enum class Topic { NineSteps, Shortcuts };

    explicit HelpDialog(Topic topic, QWidget* parent = nullptr);
};

[[nodiscard]] QString nineStepsText();
[[nodiscard]] QString shortcutsText();

void showNineSteps(QWidget* parent);
void showShortcuts(QWidget* parent);

} // namespace tambon
