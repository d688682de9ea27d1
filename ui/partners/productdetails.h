#pragma once

#include "core/document/document.h"
#include "ui/widgets/card.h"

namespace tambon {

class EconomyTable;
class ParagraphField;
class PlainLabel;

/// The chosen product: its story by six facets, what was done to make it better, and what went wrong.
class ProductDetails : public Card {
    Q_OBJECT

public:
    ProductDetails(Document& document, QWidget* parent = nullptr);
    /// A null id shows that none is chosen.
    void show(const ProductId& product);
    using QWidget::show;
    [[nodiscard]] bool commit();
    [[nodiscard]] bool hasUncommitted() const;

Q_SIGNALS:
    void failed(const tambon::Error& error);
    void uncommittedChanged();

private:
    QWidget* createStory();
    QWidget* createLoop();
    EconomyTable* listen(EconomyTable* table);
    void writeFacet(const char* key, ParagraphField* field);
    void refresh();

    struct Facet {
        const char* key;
        ParagraphField* field;
    };
    Document& m_document;
    ProductId m_product;
    PlainLabel* m_title;
    QWidget* m_body;
    std::vector<Facet> m_facets;
    EconomyTable* m_stages = nullptr;
    EconomyTable* m_problems = nullptr;
};

} // namespace tambon
