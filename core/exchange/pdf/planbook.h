#pragma once

#include "core/base/result.h"
#include "core/exchange/paper/content.h"
#include "core/exchange/pdf/searchablepdf.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QDate>

#include <vector>

namespace tambon {

class ChartPainter;

/// A finding of the check as the paper says it.
struct PrintedFinding {
    QString severityWord;
    QString title;
    QString where;
};

/// A finding that the group lives with, as the paper says it.
struct PrintedAcceptance {
    QString title;
    QString where;
    QString reason;
    QDate date; ///< invalid = not said
};

struct PrintedPhoto {
    QByteArray jpeg;
    QString caption;
};

/// Which parts of the book: all; cover, summary, canvas, numbers and agreement; all without personal data; summary and
/// canvas on two pages; a proposal for another funder; story, numbers and photos of the case on two pages.
enum class BookVariant { Whole, Short, Public, HandOut, Proposal, CaseBrief };

struct PlanBookOptions {
    QString versionText; ///< e.g. "ฉบับที่ 3"
    QDate printed;       ///< the day of printing
    std::vector<PrintedFinding> findings{};
    bool thaiDigits = false; ///< in headings, dates and page references; tables of figures keep 0–9
    std::vector<PrintedAcceptance> accepted{};
    std::vector<PrintedPhoto> photos{}; ///< the first four are printed
    BookVariant variant = BookVariant::Whole;
    QByteArray attachedPlan{}; ///< a plan file to lie inside the PDF; empty = none
    bool isDraft = false; ///< "ร่าง" across every page: something must still be mended
};

/// The whole plan on A4, ready to be signed: text can be searched, fonts are embedded, each part has a bookmark.
/// Errors: FontMissing (subject = the families), and those of writeSearchablePdf().
[[nodiscard]] Result<QByteArray> planBookPdf(const Plan& plan, const PlanBookOptions& options, const ChartPainter& charts);
/// The same pages to be painted elsewhere, on a printer. They hold what they need but `charts`. Error: FontMissing.
[[nodiscard]] Result<std::vector<PaperPage>> planBookPages(const Plan& plan, const PlanBookOptions& options, const ChartPainter& charts);
/// One learning set as a paper of its own. Errors: ReferenceDangling, and those of planBookPdf().
[[nodiscard]] Result<QByteArray> learningSetPdf(const Plan& plan, const LearningSetId& id, const PlanBookOptions& options, const ChartPainter& charts);

/// The same book without sheets: what it says, for outputs that lay out text themselves.
struct BookContent {
    QString title;
    QString author;
    QString subject;
    paper::Content items;
};
[[nodiscard]] BookContent planBookContent(const Plan& plan, const PlanBookOptions& options);

} // namespace tambon
