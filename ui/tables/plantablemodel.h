#pragma once

#include "core/document/document.h"
#include "core/edit/rowedits.h"
#include "core/edit/together.h"
#include "ui/tables/fieldcells.h"
#include "ui/widgets/rowsmodel.h"

#include <functional>

namespace tambon {

/// A column of a table of the plan: a field by its key, or something computed.
struct PlanColumn {
    const char* key = nullptr; ///< of RowRules; null = computed
    int width = 120;           ///< design pixels at 100 % text
    QString title = {};        ///< of a computed column, or instead of the field's own
    bool ofWords = false;      ///< a computed column that holds words, not figures
};

/// What all such tables have in common, whatever their rows are.
class PlanTableModelBase : public RowsModel {
public:
    PlanTableModelBase(Document& document, std::vector<PlanColumn> columns, QObject* parent);

    [[nodiscard]] const std::vector<PlanColumn>& columns() const { return m_columns; }
    [[nodiscard]] int columnOf(const char* key) const;
    /// Words on the line for a new row.
    void setNewLineText(const QString& text) { m_newLineText = text; }
    virtual bool deleteIds(const QStringList& ids) = 0;
    /// One place up or down among the rows of its owner.
    virtual bool shift(const QString& id, int by) = 0;
    virtual void refresh() = 0;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    /// How a field of this column is edited.
    struct FieldKind {
        bool rightAligned = false;
        bool inDialog = false;
        bool hasChoices = false;
        QString title, help;
    };
    void setFieldKind(size_t column, const FieldKind& kind) { m_kinds[column] = kind; }
    [[nodiscard]] const PlanColumn& column(int section) const { return m_columns.at(size_t(section)); }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant alignment(int section) const;
    [[nodiscard]] QVariant newLineData(int section, int role, const QStringList& choices) const;
    [[nodiscard]] bool hasChoices(int section) const { return m_kinds.at(size_t(section)).hasChoices; }
    /// Performs it; tells why not.
    bool performHere(const Result<Edit>& edit);
    [[nodiscard]] Document& document() const { return m_document; }
    [[nodiscard]] const Plan& plan() const { return m_document.plan(); }

private:
    Document& m_document;
    std::vector<PlanColumn> m_columns;
    std::vector<FieldKind> m_kinds;
    QString m_newLineText;
};

/// Calls `use(rule, field)` for the field with this key.
template <typename Row, typename Use>
void withField(Row& row, const char* key, Use&& use)
{
    RowRules<std::remove_const_t<Row>>::fields(row, [&](const FieldRule& rule, auto& field) {
        if (qstrcmp(rule.key, key) == 0)
            use(rule, field);
    });
}

/// A table of the plan: a cell that is set becomes an edit, the last line takes a new row by its first column.
template <TableRow Row>
class PlanTableModel : public PlanTableModelBase {
public:
    using RowId = decltype(Row::id);

    PlanTableModel(Document& document, std::vector<PlanColumn> columns, QObject* parent)
        : PlanTableModelBase(document, std::move(columns), parent)
    {
        describeColumns();
        connect(&document, &Document::changed, this, [this] { refresh(); });
        connect(&document, &Document::stateChanged, this, [this] { refresh(); });
        refresh();
    }

    /// Which rows are shown; all of them without one.
    void setFilter(std::function<bool(const Row&)> filter)
    {
        m_filter = std::move(filter);
        refresh();
    }
    /// In which order; that of the plan without one.
    void setOrder(std::function<bool(const Row&, const Row&)> before)
    {
        m_before = std::move(before);
        refresh();
    }
    /// What a new row has beside what was typed.
    void setStarting(std::function<Row()> starting) { m_starting = std::move(starting); }
    /// Makes the edit for a new row instead of addRow(): where what is typed is not a field of its own.
    void setMaker(std::function<Result<Edit>(const QString& typed, Row row)> maker) { m_maker = std::move(maker); }
    /// The text of a column without a field.
    void setComputed(std::function<QString(const Row&, int column)> computed) { m_computed = std::move(computed); }
    /// What a cell of a field shows instead of it; an empty text leaves the field's own.
    void setShownInstead(std::function<QString(const Row&, const char* key)> instead) { m_instead = std::move(instead); }

    [[nodiscard]] const Row* rowAt(int row) const
    {
        const QString id = idAt(row);
        return id.isEmpty() ? nullptr : rowWith<Row>(plan(), RowId(id));
    }
    void refresh() override
    {
        std::vector<const Row*> rows;
        for (const Row& row : rowsOf<Row>(plan()))
            if (!m_filter || m_filter(row))
                rows.push_back(&row);
        if (m_before)
            std::stable_sort(rows.begin(), rows.end(), [this](const Row* a, const Row* b) { return m_before(*a, *b); });
        QStringList ids;
        for (const Row* row : rows)
            ids << row->id.text();
        setIds(ids);
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        if (role == Qt::TextAlignmentRole)
            return alignment(index.column());
        const Row* row = rowAt(index.row());
        if (row == nullptr)
            return newLineData(index.column(), role, m_maker || index.column() != 0 ? QStringList() : choicesAt(index.column(), startingRow()));
        if (role == Qt::AccessibleTextRole)
            return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + QStringLiteral(": ") + shownAt(*row, index.column()));
        if (role == Qt::DisplayRole)
            return shownAt(*row, index.column());
        if (role == Qt::ToolTipRole) {
            const QVariant value = editedAt(*row, index.column());
            return value.userType() == qMetaTypeId<Season>() ? shownSeason(value.value<Season>()) : QString();
        }
        if (role == choicesRole)
            return choicesAt(index.column(), *row);
        return role == Qt::EditRole ? editedAt(*row, index.column()) : QVariant();
    }

    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override
    {
        if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || column(index.column()).key == nullptr)
            return false;
        const Row* row = rowAt(index.row());
        if (row == nullptr)
            return index.column() == 0 && addTyped(value);
        const auto changed = withValue(*row, index.column(), value);
        if (!changed)
            return performHere(tl::unexpected(changed.error()));
        return performHere(edits::changeRow<Row>(row->id, [changed = *changed](Row& target) {
            const auto id = target.id;
            target = changed;
            target.id = id;
        }));
    }

    bool deleteIds(const QStringList& ids) override
    {
        std::vector<RowId> rows;
        for (const QString& id : ids)
            rows.emplace_back(id);
        return !rows.empty() && performHere(edits::deleteRows<Row>(rows));
    }

    bool shift(const QString& id, int by) override
    {
        if constexpr (PlacedRow<Row>) {
            const Row* row = rowWith<Row>(plan(), RowId(id));
            return row != nullptr && row->position + by >= 0 && performHere(edits::moveRow<Row>(row->id, row->position + by));
        } else {
            Q_UNUSED(id)
            Q_UNUSED(by)
            return false;
        }
    }

private:
    static constexpr const char* table() { return RowRules<Row>::table.table; }
    [[nodiscard]] Row startingRow() const { return m_starting ? m_starting() : Row{}; }

    void describeColumns()
    {
        const Row row{};
        for (size_t i = 0; i < columns().size(); ++i)
            if (const char* key = columns()[i].key)
                withField(row, key, [&](const FieldRule& rule, const auto& field) {
                    using Cell = FieldCell<std::remove_cvref_t<decltype(field)>>;
                    using Field = std::remove_cvref_t<decltype(field)>;
                    setFieldKind(i, {Cell::rightAligned, Cell::inDialog, std::is_enum_v<Field> || isId<Field>, QString::fromLatin1(rule.title), QString::fromLatin1(rule.help)});
                });
    }
    template <typename Field>
    static constexpr bool isId = requires(Field field) { field.isNull(); field.text(); };

    [[nodiscard]] QString shownAt(const Row& row, int section) const
    {
        if (column(section).key == nullptr)
            return m_computed ? m_computed(row, section) : QString();
        QString text = m_instead ? m_instead(row, column(section).key) : QString();
        if (!text.isEmpty())
            return text;
        withField(row, column(section).key, [&](const FieldRule& rule, const auto& field) {
            text = FieldCell<std::remove_cvref_t<decltype(field)>>::shown({plan(), table(), rule}, field);
        });
        return text;
    }
    [[nodiscard]] QVariant editedAt(const Row& row, int section) const
    {
        QVariant value;
        if (column(section).key == nullptr)
            return shownAt(row, section);
        withField(row, column(section).key, [&](const FieldRule& rule, const auto& field) {
            value = FieldCell<std::remove_cvref_t<decltype(field)>>::edited({plan(), table(), rule}, field);
        });
        return value;
    }
    [[nodiscard]] QStringList choicesAt(int section, const Row& row) const
    {
        QStringList choices;
        if (column(section).key != nullptr)
            withField(row, column(section).key, [&](const FieldRule& rule, const auto& field) {
                choices = FieldCell<std::remove_cvref_t<decltype(field)>>::choices({plan(), table(), rule});
            });
        return choices;
    }
    [[nodiscard]] Result<Row> withValue(Row row, int section, const QVariant& value) const
    {
        Result<void> read;
        withField(row, column(section).key, [&](const FieldRule& rule, auto& field) {
            read = FieldCell<std::remove_cvref_t<decltype(field)>>::read({plan(), table(), rule}, field, value);
        });
        return read ? Result<Row>(row) : tl::unexpected(read.error());
    }
    bool addTyped(const QVariant& value)
    {
        Row row = startingRow();
        const bool nothingChosen = hasChoices(0) && !m_maker && (value.toInt() < 0 || choicesAt(0, row).isEmpty());
        if (value.toString().trimmed().isEmpty() || nothingChosen)
            return true;
        row.id = RowId::random();
        Result<Edit> edit = Edit{};
        if (m_maker) {
            edit = m_maker(value.toString().trimmed(), row);
        } else if (const auto filled = withValue(row, 0, value)) {
            edit = edits::addRow<Row>(*filled);
        } else {
            edit = tl::unexpected(filled.error());
        }
        if (!performHere(edit))
            return false;
        Q_EMIT rowAdded(row.id.text());
        return true;
    }

    std::function<bool(const Row&)> m_filter;
    std::function<bool(const Row&, const Row&)> m_before;
    std::function<Row()> m_starting;
    std::function<Result<Edit>(const QString&, Row)> m_maker;
    std::function<QString(const Row&, int)> m_computed;
    std::function<QString(const Row&, const char*)> m_instead;
};

} // namespace tambon
