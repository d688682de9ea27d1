#pragma once

#include "ui/tables/detailscard.h"

#include <QPixmap>

class QLabel;
class QPushButton;

namespace tambon {

class ParagraphField;

/// The chosen product: its picture and where it is sold online, its story by six facets, what was done to make it better,
/// and what went wrong.
class ProductDetails : public DetailsCard {
    Q_OBJECT

public:
    ProductDetails(Document& document, QWidget* parent = nullptr);
    /// A null id shows that none is chosen.
    void show(const ProductId& product);
    using QWidget::show;
    [[nodiscard]] bool commit() override;
    [[nodiscard]] bool hasUncommitted() const override;

protected:
    void refresh() override;

private:
    QWidget* createFacts();
    QWidget* createStory();
    QWidget* createLoop();
    void writeFacet(const char* key, ParagraphField* field);
    void showFacts(const Product& product);
    void copyAddress();

    struct Facet {
        const char* key;
        ParagraphField* field;
    };
    ProductId m_product;
    QString m_shownPicture; ///< hash
    QPixmap m_small;
    QLabel* m_picture = nullptr;
    PlainLabel* m_pictureName = nullptr;
    PlainLabel* m_address = nullptr;
    QPushButton* m_copy = nullptr;
    std::vector<Facet> m_facets;
    PlanTable* m_stages = nullptr;
    PlanTable* m_problems = nullptr;
};

} // namespace tambon
