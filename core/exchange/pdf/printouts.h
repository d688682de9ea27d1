#pragma once

#include "core/base/result.h"
#include "core/exchange/paper/poster.h"
#include "core/exchange/paper/tiling.h"
#include "core/exchange/pdf/planbook.h"

#include <QByteArray>

#include <optional>

/// Papers for the wall and the table, as PDF of the same kind as the plan book.
namespace tambon {

struct PosterOptions {
    paper::PosterSize size = paper::PosterSize::A1;
    bool blank = false;
    std::optional<paper::TilePaper> tiles = std::nullopt; ///< nullopt = one large sheet; also when the poster is no larger
    bool thaiDigits = false;
};

/// The blank sheets that a group writes on: nine steps, capital, goals, numbers and lists to tick; or the canvas on one A3.
enum class WorksheetSet { Steps, OneSheet };

/// What lies on the table in a workshop.
enum class CardSet { All, Steps, Dots, Agenda, SignIn, Badges };

/// What a person chose of each kind of paper.
struct PrintChoices {
    BookVariant book = BookVariant::Whole;
    PosterOptions poster{};
    WorksheetSet worksheets = WorksheetSet::Steps;
    CardSet cards = CardSet::All;
};

/// The poster, or its tiles, and after it sheets of A4 with what it had no room for.
[[nodiscard]] std::vector<paper::Sheet> posterSheets(const Plan& plan, const PosterOptions& options);
/// Errors: as planBookPdf().
[[nodiscard]] Result<QByteArray> posterPdf(const Plan& plan, const PosterOptions& options);

[[nodiscard]] std::vector<paper::Sheet> worksheetSheets(const Plan& plan, WorksheetSet set);
[[nodiscard]] Result<QByteArray> worksheetsPdf(const Plan& plan, WorksheetSet set);

[[nodiscard]] std::vector<paper::Sheet> cardSheets(const Plan& plan, CardSet set);
[[nodiscard]] Result<QByteArray> cardsPdf(const Plan& plan, CardSet set);

} // namespace tambon
