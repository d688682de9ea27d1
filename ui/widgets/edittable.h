#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QTableView>

class QLineEdit;

namespace tambon {

class RowsModel;

/// Edits cells in place: a line of text, or a list where the model offers choices. A text that the model does not take
/// stays in its open editor with a red edge until it is mended or given up with Esc.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Takes over what an open editor holds. False when the model refuses it: the editor stays.
    bool commitOpenEditor();
    /// Whether an editor holds something else than its cell.
    [[nodiscard]] bool hasUncommitted() const;

Q_SIGNALS:
    void editorChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool commitAndClose(QWidget* editor, EndEditHint hint);
    [[nodiscard]] bool commitCell(QWidget* editor) const;
    [[nodiscard]] QLineEdit* createLine(QWidget* parent, const QModelIndex& index) const;

    mutable QPointer<QWidget> m_editor;
    mutable QPersistentModelIndex m_cell;
    mutable bool m_isCommitting = false;
};

/// A table that is complete by keyboard: Enter or F2 edits, Del asks to delete the selected rows, Tab leaves the table.
class EditTable : public QTableView {
    Q_OBJECT

public:
    explicit EditTable(RowsModel* model, CellDelegate* delegate, QWidget* parent = nullptr);

    /// Ids of the selected rows, in their order.
    [[nodiscard]] QStringList selectedIds() const;
    void selectId(const QString& id, int column = 0);
    /// Opens the line for a new row.
    void editNewRow();
    [[nodiscard]] RowsModel* rows() const { return m_rows; }

Q_SIGNALS:
    void deleteRequested();
    /// Enter on a cell that is edited elsewhere.
    void cellOpened(const QModelIndex& index);
    void selectionMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    RowsModel* m_rows;
};

} // namespace tambon
