#pragma once

#include "ui/exporting/exportpage.h"
#include "ui/library/librarypage.h"
#include "ui/library/portfoliofigures.h"

class QComboBox;
class QGridLayout;

namespace tambon {

class CoverageTiles;
class PlainLabel;
class PortfolioCard;
class SegmentedSwitch;

/// What all plans add up to. Each chart has its table; the whole leaves as a workbook or a PDF.
class PortfolioPage : public LibraryPage {
    Q_OBJECT

public:
    PortfolioPage(Library& library, QWidget* parent);

    [[nodiscard]] QList<QAction*> toolbarActions() override;
    [[nodiscard]] QString statusText() const override;
    void refresh() override;
    void takeFocus() override;
    void setAskWhere(AskWhere ask) { m_ask = std::move(ask); }
    /// What the first part counts by; no columns = by one thing only.
    void choose(PlansBy rows, std::optional<PlansBy> columns);
    [[nodiscard]] PortfolioCard& plansCard() const { return *m_plans; }
    [[nodiscard]] std::vector<PortfolioPart> parts() const;

Q_SIGNALS:
    void plansWanted(const tambon::LibraryFilter& filter);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeHero();
    [[nodiscard]] QWidget* makeChoices();
    void makeCoverage();
    void showHero(const Dashboard& dashboard);
    void arrange();
    void exportTo(bool asPdf);
    [[nodiscard]] PortfolioChoice choice() const;

    QAction* m_asXlsx;
    QAction* m_asPdf;
    AskWhere m_ask;
    std::vector<std::pair<PlainLabel*, PlainLabel*>> m_figures; ///< number and what it is
    QGridLayout* m_hero = nullptr;
    std::vector<QWidget*> m_heroCells;
    QComboBox* m_rows = nullptr;
    QComboBox* m_columns = nullptr;
    PortfolioCard* m_plans = nullptr;
    PortfolioCard* m_coverage = nullptr;
    CoverageTiles* m_tiles = nullptr;
    SegmentedSwitch* m_face = nullptr;
    std::vector<PortfolioCard*> m_others;
    QGridLayout* m_grid = nullptr;
    int m_shownColumns = 0;
    qint64 m_revision = -1;
    int m_planCount = 0;
};

} // namespace tambon
