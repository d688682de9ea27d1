#pragma once

#include "ui/tables/tablespage.h"

namespace tambon {

class ChainView;
class CropsView;
class HelpersCard;
class MapView;
class PartnerDetails;
class ProductDetails;

/// What the group makes, who walks with it, and how its price is made.
class PartnersPage : public TablesPage {
    Q_OBJECT

public:
    enum View { Products, Partners, Chain, Map, Crops };

    PartnersPage(Document& document, QWidget* parent);
    ~PartnersPage() override;

    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] ChainView* chains() const { return m_chain; }
    [[nodiscard]] MapView* map() const { return m_map; }
    [[nodiscard]] CropsView* crops() const { return m_crops; }
    [[nodiscard]] HelpersCard* helpers() const { return m_helpers; }
    [[nodiscard]] PlanTable* products() const { return m_products; }
    [[nodiscard]] PlanTable* partners() const { return m_partners; }

protected:
    void showChosen() override;

private:
    void createProducts();
    void createPartners();
    void createViews();
    void countViews();
    void openExpertise();

    PlanTable* m_products = nullptr;
    PlanTable* m_partners = nullptr;
    ProductDetails* m_product;
    PartnerDetails* m_partner;
    HelpersCard* m_helpers;
    ChainView* m_chain;
    MapView* m_map;
    CropsView* m_crops;
};

} // namespace tambon
