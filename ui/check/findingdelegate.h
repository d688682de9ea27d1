#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace tambon {

/// Draws headings and folded findings. A text that does not fit one line is broken over several, never cut.
class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The row that a widget covers, and that widget's height; the view must be told to lay out anew.
    void setUnfolded(const QModelIndex& index, int height);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QPersistentModelIndex m_unfolded;
    int m_unfoldedHeight = 0;
};

} // namespace tambon
