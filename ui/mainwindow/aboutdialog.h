#pragma once

#include <QDialog>

namespace tambon {

/// The program's name, version and licence, and what it owes to others.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

void showAbout(QWidget* parent);

} // namespace tambon
