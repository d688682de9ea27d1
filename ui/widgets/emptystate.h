#pragma once

#include <QWidget>

class QPushButton;

namespace tambon {

/// What a page shows while it has nothing: a picture, one sentence and one button.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& iconName, const QString& sentence, const QString& buttonText, QWidget* parent = nullptr);
    [[nodiscard]] QPushButton* button() const { return m_button; }

private:
    QPushButton* m_button;
};

} // namespace tambon
