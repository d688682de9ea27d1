#pragma once

#include "ui/mainwindow/page.h"

class QAction;
class QStackedWidget;

namespace tambon {

class EconomyTable;
class PartnerDetails;
class ProductDetails;
class SegmentedSwitch;

/// What the group makes, who walks with it, and who shares in what is left.
class PartnersPage : public Page {
    Q_OBJECT

public:
    enum class View { Products, Partners, Expertise, Relations, Funds, Shares };

    PartnersPage(Document& document, QWidget* parent);

    [[nodiscard]] QList<QAction*> toolbarActions() override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] bool commitEditors() override;
    [[nodiscard]] bool hasUncommittedText() const override;
    void chooseView(View view);
    [[nodiscard]] View view() const;

private:
    void createActions();
    QWidget* createHead();
    void createTables();
    void addTable(EconomyTable* table, QWidget* details, int leastRows);
    void refresh();
    void refreshActions();
    void showChosen();
    [[nodiscard]] EconomyTable* shownTable() const;

    SegmentedSwitch* m_views = nullptr;
    QStackedWidget* m_stack;
    std::vector<EconomyTable*> m_tables; ///< by View
    ProductDetails* m_product;
    PartnerDetails* m_partner;
    QAction* m_add = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_delete = nullptr;
};

} // namespace tambon
