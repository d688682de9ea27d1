#pragma once

#include <QAbstractButton>

namespace tambon {

/// A dashed place that invites pictures. It is a button too; what is dropped on it goes to the window, which takes
/// pictures everywhere.
class PhotoDropCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit PhotoDropCard(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tambon
