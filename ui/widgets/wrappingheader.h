#pragma once

#include <QHeaderView>

namespace tambon {

/// A table head whose words break over lines and make it higher, as notes need it.
class WrappingHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit WrappingHeader(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] int heightOf(int section) const;
};

} // namespace tambon
