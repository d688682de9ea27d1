#pragma once

#include "core/base/result.h"
#include "core/exchange/paper/content.h"

#include <QByteArray>

#include <optional>

namespace tambon {

/// A heading, a sentence, a chart, and the table that says the same. Each but the heading may be missing.
struct ReportPart {
    QString title;
    QString words = {};
    std::optional<BarChart> chart = {};
    std::vector<paper::Column> columns = {};
    std::vector<paper::Row> rows = {};
};

/// Figures about many plans for a meeting: A4 sheets with a title, page numbers and the day of printing.
struct TableReport {
    QString title;
    QString subtitle;
    QString footer; ///< left of the page number
    std::vector<ReportPart> parts;
};

/// Errors: FontMissing, and those of writeSearchablePdf().
[[nodiscard]] Result<QByteArray> tableReportPdf(const TableReport& report, const ChartPainter& charts);

} // namespace tambon
