#pragma once

#include "core/document/document.h"
#include "ui/widgets/rowsmodel.h"

#include <optional>

namespace tambon {

/// The three groups of factors that people know (S1): nature, what people made, one brain and two hands.
enum class FactorGroup { Nature, MadeByPeople, BrainAndHands };
[[nodiscard]] FactorGroup groupOf(Factor factor);

struct CapitalFilter {
    std::optional<FactorGroup> group;
    std::optional<UseState> use;
    [[nodiscard]] bool takes(const CapitalItem& item) const;
    bool operator==(const CapitalFilter&) const = default;
};

/// "1,200 ต้น" as an amount and its unit; an empty text clears both. Errors as readQuantity().
struct AmountAndUnit {
    std::optional<Quantity> amount;
    QString unit;
};
[[nodiscard]] Result<AmountAndUnit> readAmount(const QString& typed);
[[nodiscard]] QString shownAmount(const CapitalItem& item);

/// The inventory of capital as a table; a cell that is set becomes an edit of the document.
class CapitalModel : public RowsModel {
    Q_OBJECT

public:
    enum Column { Name, FactorName, AccountName, Amount, Use, Worth, Notes, Where, Whose, ColumnCount };
    /// The use state as an int, for the painted bar; -1 on the new line.
    static constexpr int useRole = Qt::UserRole + 2;
    /// Whether the item should be linked and is not.
    static constexpr int missesLinkRole = Qt::UserRole + 3;

    CapitalModel(Document& document, QObject* parent);

    void setFilter(const CapitalFilter& filter);
    [[nodiscard]] const CapitalFilter& filter() const { return m_filter; }
    [[nodiscard]] const CapitalItem* itemAt(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    void refresh();
    bool addItem(const QString& name);
    [[nodiscard]] QString shownText(const CapitalItem& item, int column) const;
    [[nodiscard]] QVariant editValue(const CapitalItem& item, int column) const;
    [[nodiscard]] QVariant newRowData(int column, int role) const;
    [[nodiscard]] QString notesShown(const CapitalId& id, const QString& separator) const;

    Document& m_document;
    CapitalFilter m_filter;
};

} // namespace tambon
