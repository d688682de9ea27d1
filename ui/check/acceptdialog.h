#pragma once

#include <QDialog>

class QLineEdit;

namespace tambon {

/// Asks why the group lives with a finding. Without a reason nothing is accepted.
class AcceptDialog : public QDialog {
    Q_OBJECT

public:
    AcceptDialog(const QString& findingTitle, QWidget* parent);
    [[nodiscard]] QString reason() const;

private:
    QLineEdit* m_reason;
};

} // namespace tambon
