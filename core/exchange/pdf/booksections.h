#pragma once

#include "core/exchange/paper/flow.h"
#include "core/exchange/paper/table.h"
#include "core/exchange/pdf/planbook.h"
#include "core/exchange/pdf/searchablepdf.h"

#include <array>

/// The parts of the plan book. Each begins a sheet of its own and leaves a bookmark.
namespace tambon::book {

inline constexpr double bodyPoints = 12;
inline constexpr double smallPoints = 9.5;
inline const paper::Style body{.points = bodyPoints};
inline const paper::Style bodyBold{.points = bodyPoints, .bold = true};
inline const paper::Style secondary{.points = 11, .colour = paper::secondaryInk};
inline const paper::Style small{.points = smallPoints, .colour = paper::secondaryInk};

struct Book {
    const Plan& plan;
    const PlanBookOptions& options;
    paper::Flow flow{};
    std::vector<PdfBookmark> bookmarks{};
    int canvasPage = -1;                ///< 0-based; filled in last, when the detail pages are known
    bool saysReadiness = false;         ///< it stands below the goals, or where there is room for it
    std::array<int, 9> detailPages{};   ///< 1-based page of each block's detail

    /// Begins a part: a sheet with its title, and a bookmark.
    void chapter(const QString& title);
    void bookmark(const QString& title, int level) { bookmarks.push_back({title, flow.page(), level}); }
    /// With Thai digits when the book has them.
    [[nodiscard]] QString digits(const QString& text) const;
    /// A sentence in place of what the plan does not hold.
    void nothing(const QString& sentence) { flow.text(sentence, secondary); }
};

void addCover(Book& book);
/// Story, numbers of a month, what 7 and 8 save, what is needed: one page.
void addOnePage(Book& book);
/// The story in a few sentences, below a heading.
void addSummaryStory(Book& book);
/// For another funder: objectives, activities, budget by source, instalments, indicators.
void addProposal(Book& book);
/// The case on one page: story, numbers of a month, what the community had, who helped.
void addCaseBrief(Book& book);
void addGroupAndArea(Book& book);
/// The frame of the plan below the group: area, who benefits, periods, loop, sub-plans, mechanism; each when there is something.
void addPlanFrame(Book& book);
/// The six stations as a picture and a table; nothing without them.
void addLoop(Book& book);
void addCapital(Book& book);
void addCanvasSheet(Book& book);
void addBlocks(Book& book);
void addGoals(Book& book);
/// What the program suggests, with its reasons, once: below the goals, or with the assessments when no room is left there;
/// nothing where the plan says too little.
void addReadiness(Book& book);
/// Indicators by goal level, the latest assessments with evidence, nature; nothing without any of them.
void addAssessments(Book& book);
/// Income, needs by activity, what is left, months; nothing for a plan without numbers.
void addNumbers(Book& book);
/// Twelve months of cash, kinds of year, prices and quantities, sharing; several years where the plan asks for them.
void addOutlook(Book& book);
/// Economic chains with their margins, and ways to grow a crop; nothing without them.
void addChains(Book& book);
/// The registry of products with their story; nothing without products.
void addProducts(Book& book);
/// The directory by sector without contacts, and relations between groups; nothing without partners.
void addPartners(Book& book);
/// The family plan: what households leave over by month, printed totals that differ, debts; nothing without entries.
void addHouseholds(Book& book);
/// Stages, sessions with counts, centres with their potentials, the three counts; monitoring and lessons below. Nothing
/// without a record.
void addProgramme(Book& book);
/// Visits, obstacles, instalments, planned against actual: parts of the programme.
void addMonitoring(Book& book);
void addLessons(Book& book);
/// The chapters of a learning set, below a heading that is there.
void addLearningParts(Book& book, const LearningSet& set);
/// Up to four, on one sheet; nothing without photos.
void addPhotos(Book& book);
void addFindings(Book& book);
void addSignOff(Book& book);

/// A line of a table of columns; with a fill it also stands above as bars, which hang down below zero.
struct ColumnLine {
    QString name;
    std::vector<Money> values;
    std::optional<Fill> bar = {};
};
struct ColumnFigures {
    QStringList columns;
    std::vector<ColumnLine> lines;
};
/// Bars and, in the same columns below them, the table that says the same.
void addColumns(Book& book, const ColumnFigures& figures);

/// Fills the sheet that addCanvasSheet() kept free.
void fillCanvasSheet(Book& book);
/// Page mark, header and footer of every sheet from `first` on: those after the cover.
void addFrames(Book& book, size_t first = 1);
/// "ร่าง" across every sheet, below what is printed.
void addDraftMarks(Book& book);

/// "ต.ดงตาล อ.ตัวอย่าง จ.เพชรบุรี", or the place in the group's own words.
[[nodiscard]] QString areaShown(const Area& area);
/// "TC-7F3A": enough to tell two plans apart on paper.
[[nodiscard]] QString shortPlanId(const Plan& plan);
[[nodiscard]] QString orDash(const QString& text);
[[nodiscard]] QString sampleWord();

/// Too long for a narrow column: such a text goes below the name in its row.
[[nodiscard]] bool isLong(const QString& text);

} // namespace tambon::book
