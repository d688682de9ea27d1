#pragma once

#include <QFrame>

namespace tambon {

/// A white ground with a hairline and round corners, for things that belong together.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tambon
