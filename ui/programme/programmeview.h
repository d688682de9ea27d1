#pragma once

#include "core/document/document.h"
#include "ui/tables/plantable.h"
#include "ui/tables/plantablemodel.h"
#include "ui/theme/text.h"

#include <QWidget>

class QVBoxLayout;

namespace tambon {

class DetailsCard;
class SegmentedSwitch;

/// One view of the programme page: a sentence with the figure that matters, a picture, tables, and the card of the row that
/// is looked at.
class ProgrammeView : public QWidget {
    Q_OBJECT

public:
    /// The table that the page's actions are about now.
    [[nodiscard]] virtual PlanTable* main() const = 0;
    [[nodiscard]] virtual std::vector<PlanTable*> tables() const { return {main()}; }
    [[nodiscard]] virtual std::vector<DetailsCard*> cards() const { return {}; }
    /// Another row, another plan.
    virtual void refresh() = 0;

Q_SIGNALS:
    void failed(const tambon::Error& error);
    /// Another table is the main one.
    void mainChanged();

protected:
    ProgrammeView(Document& document, QWidget* parent);

    [[nodiscard]] const Plan& plan() const { return m_document.plan(); }
    [[nodiscard]] Document& document() const { return m_document; }
    [[nodiscard]] QVBoxLayout* rows() const { return m_rows; }
    /// The card at the top: a large sentence, and below it what explains it.
    void addHead();
    void say(const QString& sentence, const QString& explained, const QString& warning = {});
    /// What a page performs; says why not.
    bool perform(const Edit& edit);

    /// The row that is looked at: the selected one, else the last one, else the first.
    template <typename RowId>
    static RowId lookedAt(const PlanTable* table, const RowId& last)
    {
        const QString selected = table->selectedId();
        const QStringList ids = table->model()->ids();
        if (!selected.isEmpty())
            return RowId(selected);
        if (ids.contains(last.text()))
            return last;
        return ids.isEmpty() ? RowId() : RowId(ids.front());
    }

private:
    Document& m_document;
    QVBoxLayout* m_rows;
    PlainLabel* m_sentence = nullptr;
    PlainLabel* m_explained = nullptr;
    PlainLabel* m_warning = nullptr;
};

} // namespace tambon
