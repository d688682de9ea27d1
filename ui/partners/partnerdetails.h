#pragma once

#include "core/document/document.h"
#include "ui/widgets/card.h"

namespace tambon {

class EconomyTable;
class PlainLabel;

/// The needs that a partner could bring by what it knows: marked "not alone", of its expertise, not covered by it yet.
[[nodiscard]] std::vector<const Need*> needsForPartner(const Plan& plan, const PartnerId& partner);

/// The chosen partner: what it knows, the notes of step 8 that speak of it, and which needs it could bring.
class PartnerDetails : public Card {
    Q_OBJECT

public:
    PartnerDetails(Document& document, QWidget* parent = nullptr);
    /// A null id shows that none is chosen.
    void show(const PartnerId& partner);
    using QWidget::show;
    [[nodiscard]] bool commit();
    [[nodiscard]] bool hasUncommitted() const;

Q_SIGNALS:
    void failed(const tambon::Error& error);
    void uncommittedChanged();

private:
    QWidget* createLists();
    EconomyTable* listen(EconomyTable* table);
    void refresh();

    Document& m_document;
    PartnerId m_partner;
    PlainLabel* m_title;
    PlainLabel* m_suggestions;
    QWidget* m_body;
    EconomyTable* m_knows = nullptr;
    EconomyTable* m_notes = nullptr;
};

} // namespace tambon
