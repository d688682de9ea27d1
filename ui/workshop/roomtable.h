#pragma once

#include "core/document/document.h"
#include "ui/widgets/rowsmodel.h"

#include <QWidget>

#include <functional>

namespace tambon {

class CellDelegate;
class EditTable;
class ProblemStrip;

/// A column of a table of the workshop, said as functions of a row's id. Without `set` its cells are only read.
struct RoomColumn {
    QString title;
    int width = 100; ///< design pixels
    std::function<QString(const QString& id)> shown;
    std::function<Result<void>(const QString& id, const QVariant& value)> set = {};
    std::function<QVariant(const QString& id)> edited = {}; ///< what the editor starts with; the shown text without it
    std::function<QStringList(const QString& id)> choices = {};
    bool isNumber = false;
};

/// Rows of the plan as a table whose cells become edits of the document. The first column takes new rows when it can.
class RoomTableModel : public RowsModel {
    Q_OBJECT

public:
    RoomTableModel(std::vector<RoomColumn> columns, std::function<QStringList()> rowIds, QObject* parent);

    /// Typing into the line after the last one; answers with the id of the new row.
    void setNewLine(const QString& prompt, std::function<Result<QString>(const QString& typed)> add);
    [[nodiscard]] bool hasNewLine() const { return bool(m_add); }
    void setWritable(bool writable);
    void refresh();

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    bool addRow(const QString& typed);

    std::vector<RoomColumn> m_columns;
    std::function<QStringList()> m_rowIds;
    QString m_prompt;
    std::function<Result<QString>(const QString&)> m_add;
    bool m_writable = true;
};

/// The table with its delegate and the strip that says what was not understood.
class RoomTable : public QWidget {
    Q_OBJECT

public:
    explicit RoomTable(RoomTableModel* model, const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] EditTable& table() const { return *m_table; }
    [[nodiscard]] RoomTableModel& model() const { return *m_model; }
    [[nodiscard]] bool commit();
    [[nodiscard]] bool hasUncommitted() const;

Q_SIGNALS:
    void typed();
    void failed(const tambon::Error& error);

private:
    void hideEmptyLine();

    RoomTableModel* m_model;
    CellDelegate* m_delegate;
    EditTable* m_table;
    ProblemStrip* m_problem;
};

/// Reads a whole number, also from the letters of a Thai number row. Errors: NumberNotUnderstood, NumberOutOfRange.
[[nodiscard]] Result<int> readWhole(const QString& typed, int lowest, int highest);

} // namespace tambon
