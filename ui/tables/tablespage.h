#pragma once

#include "ui/mainwindow/page.h"
#include "ui/tables/plantable.h"
#include "ui/tables/plantablemodel.h"

#include <QPointer>

#include <functional>

class QStackedWidget;

namespace tambon {

class DetailsCard;
class RowFormBase;
class SegmentedSwitch;

/// A page of several views with a switch above them, made of tables, forms and cards. It adds, moves and deletes rows of
/// the shown view's table, commits all editors and passes on what went wrong; a page of its own says only what is in it.
class TablesPage : public Page {
    Q_OBJECT

public:
    ~TablesPage() override;
    [[nodiscard]] QList<QAction*> toolbarActions() override;
    [[nodiscard]] bool commitEditors() override;
    [[nodiscard]] bool hasUncommittedText() const override;
    [[nodiscard]] int currentView() const;
    void chooseView(int view);

protected:
    TablesPage(Document& document, const QString& title, QWidget* parent);

    /// `main` is the table that the toolbar's actions are about until another one of the view is entered; null where a view
    /// has none.
    void addView(const QString& name, const QString& help, QWidget* content, PlanTable* main);
    /// Another table of a view becomes the one that the actions are about.
    void setMainTable(int view, PlanTable* main);
    /// How many things a view holds, shown behind its name.
    void setViewCount(int view, const std::function<int()>& count);
    /// Tables, cards and forms that are not the main table of a view.
    void listenTo(PlanTable* table);
    void listenTo(DetailsCard* card);
    void listenTo(RowFormBase* form);
    /// An action of this page's own, behind the common ones.
    QAction* addAction(const QString& iconName, const QString& text, const QString& help, const std::function<void()>& act);
    [[nodiscard]] PlanTable* shownTable() const;
    /// Another view, another row or another plan: what hangs on the choice is shown anew.
    virtual void showChosen() { }
    /// To be called at the end of a page's constructor.
    void finishViews();
    /// To be called by a page's destructor: views ask the page for the plan, so they go first.
    void closeViews();

    void changeEvent(QEvent* event) override;

private:
    struct View {
        QString name;
        PlanTable* table = nullptr;
        std::function<int()> count = {};
    };
    void createActions();
    void refresh();
    void followFocus(QWidget* now);
    void refreshSwitch();
    void refreshActions();
    void shiftRow(int by);

    SegmentedSwitch* m_switch;
    QStackedWidget* m_stack;
    std::vector<View> m_views;
    std::vector<std::function<bool()>> m_commits, m_uncommitted;
    QPointer<PlanTable> m_entered; ///< had the focus last
    QList<QAction*> m_ownActions;
    QAction* m_add = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_delete = nullptr;
};

/// A main table above, and what belongs to the chosen row below.
[[nodiscard]] QWidget* tableWithDetails(PlanTable* table, const std::vector<QWidget*>& below);

/// The table of a row type with a line for new rows.
template <TableRow Row>
[[nodiscard]] PlanTable* planTable(Document& document, std::vector<PlanColumn> columns, const QString& name, const QString& help,
    const QString& newLine, QObject* parent)
{
    auto* model = new PlanTableModel<Row>(document, std::move(columns), parent);
    model->setNewLineText(newLine);
    return new PlanTable(model, name, help);
}

/// A table of rows that belong to a chosen row: `of` is the member that refers to it, `chosen` says which it is now.
template <TableRow Row, typename OwnerId>
[[nodiscard]] PlanTable* planTableOf(Document& document, OwnerId Row::*of, const std::function<OwnerId()>& chosen,
    std::vector<PlanColumn> columns, const QString& name, const QString& help, const QString& newLine, QObject* parent)
{
    auto* model = new PlanTableModel<Row>(document, std::move(columns), parent);
    model->setNewLineText(newLine);
    model->setFilter([of, chosen](const Row& row) { return row.*of == chosen(); });
    model->setStarting([of, chosen] {
        Row row;
        row.*of = chosen();
        if constexpr (requires { row.date; })
            row.date = QDate::currentDate();
        return row;
    });
    return new PlanTable(model, name, help);
}

} // namespace tambon
