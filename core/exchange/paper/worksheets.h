#pragma once

#include "core/exchange/paper/paperitem.h"
#include "core/plan/plan.h"

#include <optional>

namespace tambon::paper {

/// A column of a worksheet: lines to write on, or boxes to tick.
struct WriteColumn {
    QString title;
    double share = 1;
    QStringList ticks = {}; ///< the words above the boxes; empty = a line
};

/// One blank sheet for one question.
struct Worksheet {
    QString code; ///< "C-BMC-3": the photo of a filled sheet is told by it
    std::optional<Block> block = {};
    QString title = {};
    QString question = {};
    QString example = {};
    std::vector<WriteColumn> columns = {};
    QStringList rowNames = {}; ///< empty = 1, 2, 3…
    bool hasTotal = false;     ///< the last row adds up
    QString before = {};       ///< "Before step 4"
    QStringList checks = {};   ///< to be ticked at the foot, or the whole sheet when there are no columns
};

/// Nine steps, capital by account, goals, income, cost, and two lists to tick; in this order.
[[nodiscard]] std::vector<Worksheet> allWorksheets(const Plan& plan);
/// A4 landscape.
[[nodiscard]] Sheet worksheetPage(const Worksheet& worksheet, const Plan& plan);

} // namespace tambon::paper
