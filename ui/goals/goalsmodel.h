#pragma once

#include "core/document/document.h"
#include "core/edit/goaledits.h"
#include "ui/widgets/rowsmodel.h"

namespace tambon {

/// The goals as a table; a cell that is set becomes an edit of the document.
class GoalsModel : public RowsModel {
    Q_OBJECT

public:
    enum Column { Statement, DimensionName, Before, Now, Aim, Gap, Unit, Owner, Due, Activity, Indicator, ColumnCount };

    GoalsModel(Document& document, QObject* parent);

    [[nodiscard]] const Goal* goalAt(int row) const;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    void refresh();
    bool addGoal(const QString& statement);
    [[nodiscard]] bool isTyped(const QModelIndex& index) const;
    [[nodiscard]] QString shownText(const Goal& goal, int column) const;
    [[nodiscard]] QVariant editValue(const Goal& goal, int column) const;
    [[nodiscard]] QStringList choices(const Goal& goal, int column) const;
    [[nodiscard]] QVariant newRowData(int column, int role) const;
    [[nodiscard]] Result<edits::GoalFields> fieldsFor(const Goal& goal, int column, const QVariant& value) const;

    Document& m_document;
};

[[nodiscard]] QStringList dimensionChoices(); ///< "K Knowledge" …
/// "–", then the levels of the scale with their numbers; the place of a value in it, and back.
[[nodiscard]] QStringList levelChoices(const Plan& plan);
[[nodiscard]] int levelChoiceOf(const std::optional<Quantity>& value);
[[nodiscard]] std::optional<Quantity> levelAtChoice(int choice);
/// "–", then the notes of block 6 as "6.1 …". Their ids come in the same order, a null one first.
[[nodiscard]] QStringList activityChoices(const Plan& plan);
[[nodiscard]] std::vector<NoteId> activityIds(const Plan& plan);

} // namespace tambon
