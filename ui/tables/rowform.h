#pragma once

#include "ui/tables/plantablemodel.h"

#include <QCoreApplication>
#include <QWidget>

class QComboBox;
class QGridLayout;

namespace tambon {

class LineField;
class ParagraphField;
class PlainLabel;

/// The fields of one row, each under its name: lines in two columns while they fit, paragraphs over the whole width. A
/// field is written when it is left; what is not understood stays and says why.
class RowFormBase : public QWidget {
    Q_OBJECT

public:
    /// Writes what is typed and not yet kept. False when something is not understood.
    [[nodiscard]] bool commit();
    [[nodiscard]] bool hasUncommitted() const;

Q_SIGNALS:
    void failed(const tambon::Error& error);
    void uncommittedChanged();

protected:
    struct FieldFace {
        QString title, help;
        bool isParagraph = false;
        bool hasChoices = false;
    };

    RowFormBase(Document& document, QWidget* parent);
    void addField(const char* key, const FieldFace& face);
    void refresh();
    /// Forgets what is typed and not kept: another row is shown.
    void forget();
    [[nodiscard]] Document& document() const { return m_document; }

    [[nodiscard]] virtual QString typedText(const char* key) const = 0;
    [[nodiscard]] virtual QStringList choicesOf(const char* key) const = 0;
    [[nodiscard]] virtual int chosen(const char* key) const = 0;
    /// Keeps the value; answers with how a text is kept.
    [[nodiscard]] virtual Result<QString> write(const char* key, const QVariant& value) = 0;

    void resizeEvent(QResizeEvent* event) override;

private:
    struct Field {
        const char* key;
        PlainLabel* name = nullptr;
        QWidget* box = nullptr; ///< the editor and what is wrong with it
        LineField* line = nullptr;
        ParagraphField* paragraph = nullptr;
        QComboBox* choice = nullptr;
    };
    QWidget* createEditor(Field& field, const FieldFace& face);
    void writeParagraph(const char* key, ParagraphField* paragraph);
    void refreshChoice(const Field& field);
    void arrange();

    Document& m_document;
    QGridLayout* m_grid;
    std::vector<Field> m_fields;
    int m_columns = 0;
};

/// The form for a table's row. Without a row chosen it shows nothing that could be typed into, except where ensureRow() has
/// said that the table's only row is meant.
template <TableRow Row>
class RowForm : public RowFormBase {
public:
    using RowId = decltype(Row::id);

    RowForm(Document& document, const std::vector<const char*>& keys, QWidget* parent = nullptr)
        : RowFormBase(document, parent)
    {
        const Row usual{};
        for (const char* key : keys)
            withField(usual, key, [&](const FieldRule& rule, const auto& field) {
                using Value = std::remove_cvref_t<decltype(field)>;
                constexpr bool hasChoices = std::is_enum_v<Value> || std::is_same_v<Value, bool> || requires { field.isNull(), field.text(); };
                addField(rule.key, {QCoreApplication::translate("Fields", rule.title),
                                       rule.help ? QCoreApplication::translate("Fields", rule.help) : QString(), rule.isParagraph, hasChoices});
            });
        connect(&document, &Document::changed, this, [this] { refresh(); });
        connect(&document, &Document::stateChanged, this, [this] { refresh(); });
        refresh();
    }

    /// The table has one row at most: it is made when the first field is written.
    void meansTheOnlyRow()
    {
        m_only = true;
        refresh();
    }
    /// A null id shows that none is chosen.
    void show(const RowId& id)
    {
        if (id == m_row)
            return;
        (void)commit();
        m_row = id;
        forget();
        refresh();
    }
    using QWidget::show;

protected:
    [[nodiscard]] QString typedText(const char* key) const override
    {
        QString text;
        const Row row = shownRow();
        withField(row, key, [&](const FieldRule& rule, const auto& field) {
            text = FieldCell<std::remove_cvref_t<decltype(field)>>::edited(place(rule), field).toString();
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, int>)
                text = field == 0 && rule.least == 0 ? QString() : text;
        });
        return text;
    }
    [[nodiscard]] QStringList choicesOf(const char* key) const override
    {
        QStringList choices;
        const Row row{};
        withField(row, key, [&](const FieldRule& rule, const auto& field) {
            choices = FieldCell<std::remove_cvref_t<decltype(field)>>::choices(place(rule));
        });
        return choices;
    }
    [[nodiscard]] int chosen(const char* key) const override
    {
        int chosen = 0;
        const Row row = shownRow();
        withField(row, key, [&](const FieldRule& rule, const auto& field) {
            chosen = FieldCell<std::remove_cvref_t<decltype(field)>>::edited(place(rule), field).toInt();
        });
        return chosen;
    }
    [[nodiscard]] Result<QString> write(const char* key, const QVariant& value) override
    {
        const Row before = shownRow();
        if (before.id.isNull() && !m_only)
            return value.toString();
        Row changed = before;
        Result<void> read;
        withField(changed, key, [&](const FieldRule& rule, auto& field) {
            read = FieldCell<std::remove_cvref_t<decltype(field)>>::read(place(rule), field, value);
        });
        if (!read)
            return tl::unexpected(read.error());
        if (const auto done = changed == before ? Result<void>() : keep(changed); !done)
            return tl::unexpected(done.error());
        return typedText(key);
    }

private:
    [[nodiscard]] FieldPlace place(const FieldRule& rule) const { return {document().plan(), RowRules<Row>::table.table, rule}; }
    [[nodiscard]] Row shownRow() const
    {
        const auto& rows = rowsOf<Row>(document().plan());
        if (m_only)
            return rows.empty() ? Row{} : rows.front();
        const Row* row = rowWith<Row>(document().plan(), m_row);
        return row ? *row : Row{};
    }
    Result<void> keep(const Row& changed)
    {
        if (changed.id.isNull())
            return document().perform(edits::addRow<Row>(changed));
        return document().perform(edits::changeRow<Row>(changed.id, [changed](Row& target) { target = changed; }));
    }

    RowId m_row;
    bool m_only = false;
};

} // namespace tambon
