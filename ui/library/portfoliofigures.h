#pragma once

#include "core/exchange/office/sheets.h"
#include "core/exchange/pdf/tablereport.h"
#include "core/library/portfolio.h"

#include <optional>
#include <vector>

namespace tambon {

class Library;

/// Something that all plans add up to: a chart, and the table that says the same.
struct PortfolioPart {
    QString words; ///< what is counted, in a sentence
    std::optional<BarChart> chart = {};
    Sheet sheet;
};

/// What plans are counted by in the first part.
struct PortfolioChoice {
    PlansBy rows = PlansBy::Year;
    std::optional<PlansBy> columns = PlansBy::PlanType;
};

[[nodiscard]] PortfolioPart plansPart(const Library& library, const PortfolioChoice& choice);
[[nodiscard]] PortfolioPart moneyPart(const Library& library, PlansBy rows);
[[nodiscard]] PortfolioPart coveragePart(const Library& library);
[[nodiscard]] PortfolioPart leadersPart(const Library& library);
[[nodiscard]] PortfolioPart centresPart(const Library& library);
[[nodiscard]] PortfolioPart targetsPart(const Library& library);
[[nodiscard]] PortfolioPart ksnbPart(const Library& library);
[[nodiscard]] PortfolioPart partnersPart(const Library& library);
[[nodiscard]] PortfolioPart themesPart(const Library& library);
[[nodiscard]] PortfolioPart matchesPart(const Library& library);

/// A cell as people read it.
[[nodiscard]] QString shownCell(const SheetCell& cell);
[[nodiscard]] bool isFigure(const SheetCell& cell);
[[nodiscard]] TableReport portfolioReport(const std::vector<PortfolioPart>& parts);

} // namespace tambon
