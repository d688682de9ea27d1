#pragma once

#include "ui/exporting/exportpage.h"
#include "ui/library/librarypage.h"

#include <QTimer>

class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace tambon {

class EmptyState;
class FacetPanel;
class OfferBar;
class PlanPreview;
class PlansModel;
class PlansTable;
class SearchHits;
class SegmentedSwitch;

/// All plans of the library: narrowed by boxes at the left and by typing, sorted, chosen, given a status, and searched in
/// all their texts.
class PlansPage : public LibraryPage {
    Q_OBJECT

public:
    PlansPage(Library& library, QWidget* parent);

    [[nodiscard]] QList<QAction*> toolbarActions() override;
    /// Everything that can be done here, for a menu; null stands for a separator.
    [[nodiscard]] QList<QAction*> menuActions() const;
    [[nodiscard]] QString statusText() const override;
    void refresh() override;
    void takeFocus() override;

    /// Belongs beside the page; the page fills it.
    [[nodiscard]] FacetPanel& facets() const { return *m_facets; }
    [[nodiscard]] PlansTable& table() const { return *m_table; }
    [[nodiscard]] SearchHits& hits() const { return *m_hits; }
    [[nodiscard]] QLineEdit& findField() const { return *m_find; }
    [[nodiscard]] OfferBar& offers() const { return *m_offers; }
    [[nodiscard]] const LibraryFilter& filter() const { return m_filter; }
    void setFilter(const LibraryFilter& filter);
    void setMasked(bool masked);
    void setAskWhere(AskWhere ask) { m_ask = std::move(ask); }
    /// Of the chosen plans; asks for a reason where the status needs one.
    void setStatus(const QString& status);
    void undoStatus();
    void findInTexts();
    void focusFind();

Q_SIGNALS:
    void reviewRequested(const std::vector<tambon::VersionId>& queue, int at);
    void compareRequested(const std::vector<tambon::VersionId>& versions);
    void folderWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    void makeActions();
    void connectTable();
    void applyFilter();
    void showFacets(const LibraryTable& table);
    void showViews();
    void chooseView(int view);
    void fillViewsMenu();
    void fillStatusMenu();
    void fillColumnsMenu();
    void saveView();
    void showWhat(int what);
    void searchTexts();
    void refreshActions();
    void refreshPreview();
    void placePreview();
    void review(VersionId version);
    void compareChosen();
    void wantColumns(const QList<int>& columns);
    void exportSheet(bool asCsv);
    void exportCommitteeSheet();
    [[nodiscard]] std::vector<VersionId> chosenOrAll() const;
    [[nodiscard]] std::vector<PlanId> chosenPlans() const;
    void save(const SaveQuestion& question, const std::function<Result<QByteArray>()>& write);

    LibraryFilter m_filter;
    PlansModel* m_model;
    FacetPanel* m_facets;
    SegmentedSwitch* m_views;
    SegmentedSwitch* m_what;
    QToolButton* m_viewsButton = nullptr;
    QLineEdit* m_find;
    QStackedWidget* m_stack;
    PlansTable* m_table;
    SearchHits* m_hits;
    EmptyState* m_empty;
    EmptyState* m_nothing;
    OfferBar* m_offers;
    PlanPreview* m_preview;
    QTimer m_previewSoon;
    QTimer m_searchSoon;
    AskWhere m_ask;
    int m_all = 0;
    std::optional<bool> m_previewWanted; ///< otherwise as there is room
    std::vector<qint64> m_acts;          ///< status changes of this window, newest last
    QAction* m_review = nullptr;
    QAction* m_compare = nullptr;
    QAction* m_status = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_columns = nullptr;
    QAction* m_export = nullptr;
    QAction* m_allVersions = nullptr;
    QAction* m_showPreview = nullptr;
    QAction* m_findAction = nullptr;
    QAction* m_textsAction = nullptr;
};

} // namespace tambon
