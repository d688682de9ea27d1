#pragma once

#include "core/plan/kinds.h"
#include "ui/widgets/edittable.h"

namespace tambon {

inline constexpr int useBarWidth = 40; ///< design pixels

/// How far an item is used as a bar: empty, half or full. The word beside it says the same.
[[nodiscard]] QPixmap useBar(UseState use, qreal devicePixelRatio);

/// The cells of the inventory: the use bar with its word, and whether an item is linked.
class CapitalDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace tambon
