#pragma once

#include "core/document/document.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace tambon {

class PlanTable;
class PlainLabel;
class RowFormBase;

/// What belongs to one chosen row of a table: its title, then what can be said of it. Hidden below its title while none is
/// chosen.
class DetailsCard : public Card {
    Q_OBJECT

public:
    [[nodiscard]] virtual bool commit();
    [[nodiscard]] virtual bool hasUncommitted() const;

Q_SIGNALS:
    void failed(const tambon::Error& error);
    void uncommittedChanged();

protected:
    DetailsCard(Document& document, QWidget* parent);

    /// Says what is chosen; nothing = ask for a choice.
    void setHead(const QString& title, bool isChosen);
    [[nodiscard]] QVBoxLayout* body() const { return m_rows; }
    /// A small table of this card.
    PlanTable* take(PlanTable* table);
    /// A form of this card.
    void take(RowFormBase* form);
    [[nodiscard]] Document& document() const { return m_document; }
    virtual void refresh() = 0;

private:
    Document& m_document;
    PlainLabel* m_title;
    QWidget* m_body;
    QVBoxLayout* m_rows;
    std::vector<PlanTable*> m_tables;
    std::vector<RowFormBase*> m_forms;
};

/// A part of a page with its title above it.
[[nodiscard]] QWidget* underTitle(const QString& title, QWidget* content);

} // namespace tambon
