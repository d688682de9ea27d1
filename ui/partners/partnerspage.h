#pragma once

#include "ui/mainwindow/page.h"

class QAction;
class QStackedWidget;

namespace tambon {

class ChainView;
class CropsView;
class DetailsCard;
class PlanTable;
class HelpersCard;
class MapView;
class PartnerDetails;
class ProductDetails;
class SegmentedSwitch;

/// What the group makes, who walks with it, and how its price is made.
class PartnersPage : public Page {
    Q_OBJECT

public:
    enum class View { Products, Partners, Chain, Map, Crops };

    PartnersPage(Document& document, QWidget* parent);

    [[nodiscard]] QList<QAction*> toolbarActions() override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] bool commitEditors() override;
    [[nodiscard]] bool hasUncommittedText() const override;
    void chooseView(View view);
    [[nodiscard]] View view() const;
    [[nodiscard]] ChainView* chains() const { return m_chain; }
    [[nodiscard]] MapView* map() const { return m_map; }
    [[nodiscard]] CropsView* crops() const { return m_crops; }
    [[nodiscard]] HelpersCard* helpers() const { return m_helpers; }
    /// Of a view that is one table.
    [[nodiscard]] PlanTable* table(View view) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void createActions();
    QWidget* createHead();
    void createViews();
    void addTable(PlanTable* table, const std::vector<QWidget*>& below, int leastRows);
    void listen(PlanTable* table);
    void addView(QWidget* content, PlanTable* table);
    void listenToCards();
    void openExpertise();
    void refreshSwitch();
    void refresh();
    void refreshActions();
    void showChosen();
    [[nodiscard]] PlanTable* shownTable() const;

    SegmentedSwitch* m_views = nullptr;
    QStackedWidget* m_stack;
    std::vector<PlanTable*> m_tables; ///< by View; null for the chain, which has two
    ProductDetails* m_product;
    PartnerDetails* m_partner;
    HelpersCard* m_helpers;
    ChainView* m_chain;
    MapView* m_map;
    CropsView* m_crops;
    QAction* m_add = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_expertise = nullptr;
};

} // namespace tambon
