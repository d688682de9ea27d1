#include "ui/widgets/edittable.h"

#include "ui/theme/tambonstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowsmodel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace tambon {

namespace {

/// As the editor holds it and as the model gives it for EditRole.
QVariant valueIn(const QWidget* editor)
{
    if (const auto* box = qobject_cast<const QComboBox*>(editor))
        return box->currentIndex();
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    return line ? line->text() : QVariant();
}

/// A list that tells a choice from its popup apart from walking through it with the arrow keys.
class CellChoice : public QComboBox {
public:
    using QComboBox::QComboBox;
    [[nodiscard]] bool isWalking() const { return m_walking; }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        m_walking = true;
        QComboBox::keyPressEvent(event);
        m_walking = false;
    }
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }

private:
    bool m_walking = false;
};

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QStringList choices = index.data(choicesRole).toStringList();
    QWidget* editor = nullptr;
    auto* self = const_cast<CellDelegate*>(this);
    if (choices.isEmpty()) {
        editor = createLine(parent, index);
    } else {
        auto* box = new CellChoice(parent);
        box->addItems(choices);
        connect(box, &QComboBox::activated, self, [self, box] {
            if (!box->isWalking())
                self->commitAndClose(box, NoHint);
        });
        editor = box;
    }
    editor->setProperty(paintsOwnFocusProperty, true);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    m_editor = editor;
    m_cell = index;
    return editor;
}

QLineEdit* CellDelegate::createLine(QWidget* parent, const QModelIndex& index) const
{
    auto* line = new QLineEdit(parent);
    line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    auto* self = const_cast<CellDelegate*>(this);
    connect(line, &QLineEdit::textEdited, self, [self, line] {
        line->setProperty(invalidProperty, false);
        line->update();
        Q_EMIT self->editorChanged();
    });
    return line;
}

void CellDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const
{
    const bool isOpenOne = editor == m_editor;
    QStyledItemDelegate::destroyEditor(editor, index);
    if (!isOpenOne)
        return;
    m_editor = nullptr;
    Q_EMIT const_cast<CellDelegate*>(this)->editorChanged();
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // The model tells of every change of the plan; what is being typed is not overwritten by it.
    if (editor->property("filled").toBool())
        return;
    editor->setProperty("filled", true);
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(index.data(Qt::EditRole).toInt());
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(index.data(Qt::EditRole).toString());
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    // A page that follows the plan may choose another row while a cell is being kept: the table would keep it once more.
    if (!m_isCommitting && valueIn(editor) != index.data(Qt::EditRole))
        model->setData(index, valueIn(editor));
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), editor->minimumSizeHint().width()));
    editor->setGeometry(place);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(size.height() + px(spaceTiny), px(heightTableRow))};
}

bool CellDelegate::commitCell(QWidget* editor) const
{
    const QVariant value = valueIn(editor);
    if (m_isCommitting || !m_cell.isValid() || value == m_cell.data(Qt::EditRole))
        return true;
    const QScopedValueRollback committing(m_isCommitting, true);
    const QPointer<QWidget> open(editor);
    auto* model = const_cast<QAbstractItemModel*>(m_cell.model());
    const bool taken = model->setData(m_cell, value);
    if (open) {
        open->setProperty(invalidProperty, !taken);
        open->update();
    }
    return taken;
}

bool CellDelegate::commitAndClose(QWidget* editor, EndEditHint hint)
{
    if (editor != m_editor)
        return true;
    if (!commitCell(editor))
        return false;
    if (editor == m_editor) // not closed meanwhile
        Q_EMIT closeEditor(editor, hint);
    return true;
}

bool CellDelegate::commitOpenEditor()
{
    return !m_editor || commitAndClose(m_editor, NoHint);
}

bool CellDelegate::hasUncommitted() const
{
    return m_editor && m_cell.isValid() && valueIn(m_editor) != m_cell.data(Qt::EditRole);
}

bool CellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* editor = qobject_cast<QWidget*>(watched);
    if (!editor || editor != m_editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool tab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (tab || isEnter(key)) {
            commitAndClose(editor, !tab ? NoHint : key == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && reason != Qt::MenuBarFocusReason)
            commitAndClose(editor, NoHint);
        return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

EditTable::EditTable(RowsModel* model, CellDelegate* delegate, QWidget* parent)
    : QTableView(parent)
    , m_rows(model)
{
    setModel(model);
    setItemDelegate(delegate);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(px(heightTableRow));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

QStringList EditTable::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex& index : rows)
        if (const QString id = m_rows->idAt(index.row()); !id.isEmpty())
            ids << id;
    return ids;
}

void EditTable::selectId(const QString& id, int column)
{
    const int row = m_rows->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_rows->index(row, column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void EditTable::editNewRow()
{
    // What was typed elsewhere in the table and is refused stays, with the sentence that says why.
    if (auto* cells = qobject_cast<CellDelegate*>(itemDelegate()); cells != nullptr && !cells->commitOpenEditor())
        return;
    const QModelIndex index = m_rows->index(m_rows->newRow(), 0);
    setFocus();
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    if (index.flags().testFlag(Qt::ItemIsEditable) && state() != EditingState)
        edit(index);
}

void EditTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    if (isEnter(event->key()) && index.isValid() && state() != EditingState) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            edit(index);
        else
            Q_EMIT cellOpened(index);
        return;
    }
    if (event->key() == Qt::Key_Delete && state() != EditingState) {
        Q_EMIT deleteRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void EditTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

} // namespace tambon
