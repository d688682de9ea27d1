#pragma once

#include "ui/tables/detailscard.h"
#include "ui/tables/plantable.h"
#include "ui/tables/rowform.h"

#include <QVBoxLayout>

namespace tambon {

/// The chosen row of a table: its title, its form, and what a page adds below it. Words about the row, such as a warning,
/// stand between title and form.
template <TableRow Row>
class RowCard : public DetailsCard {
public:
    using RowId = decltype(Row::id);

    /// `ask` asks for a choice while none is made; `title` names the chosen row.
    RowCard(Document& document, const std::vector<const char*>& keys, const QString& ask, std::function<QString(const Row&)> title)
        : DetailsCard(document, nullptr)
        , m_form(new RowForm<Row>(document, keys))
        , m_warning(wrappingLabel({}, {.bold = true, .colour = TextColour::Care}))
        , m_note(wrappingLabel({}, {.colour = TextColour::Secondary}))
        , m_ask(ask)
        , m_titleOf(std::move(title))
    {
        body()->addWidget(m_warning);
        body()->addWidget(m_note);
        body()->addWidget(m_form);
        DetailsCard::take(m_form);
        RowCard::refresh();
    }

    /// A null id shows that none is chosen.
    void show(const RowId& row)
    {
        if (row == m_row)
            return;
        (void)commit();
        m_row = row;
        m_form->show(row);
        for (PlanTable* table : m_below)
            table->model()->refresh();
        refresh();
    }
    using QWidget::show;

    [[nodiscard]] RowId row() const { return m_row; }
    [[nodiscard]] RowForm<Row>* form() const { return m_form; }
    /// What is said above the form: a warning, and a quiet note. Nothing where the words are empty.
    void setWords(std::function<QString(const Row&)> warning, std::function<QString(const Row&)> note = {})
    {
        m_warningOf = std::move(warning);
        m_noteOf = std::move(note);
        refresh();
    }
    /// A table of rows that belong to the chosen one.
    PlanTable* below(PlanTable* table)
    {
        m_below.push_back(table);
        return take(table);
    }
    [[nodiscard]] QVBoxLayout* rows() const { return body(); }

protected:
    void refresh() override
    {
        const Row* row = rowWith<Row>(document().plan(), m_row);
        setHead(row ? m_titleOf(*row) : m_ask, row != nullptr);
        say(m_warning, row && m_warningOf ? m_warningOf(*row) : QString());
        say(m_note, row && m_noteOf ? m_noteOf(*row) : QString());
    }

private:
    static void say(PlainLabel* label, const QString& words)
    {
        label->setText(words);
        label->setVisible(!words.isEmpty());
    }

    RowForm<Row>* m_form;
    PlainLabel* m_warning;
    PlainLabel* m_note;
    QString m_ask;
    std::function<QString(const Row&)> m_titleOf;
    std::function<QString(const Row&)> m_warningOf;
    std::function<QString(const Row&)> m_noteOf;
    std::vector<PlanTable*> m_below;
    RowId m_row;
};

} // namespace tambon
