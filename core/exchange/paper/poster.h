#pragma once

#include "core/exchange/paper/paperitem.h"
#include "core/plan/plan.h"

#include <optional>

namespace tambon::paper {

enum class PosterSize { A0, A1, A2, A3 };

struct PosterFrame {
    PosterSize size = PosterSize::A1;
    bool blank = false;    ///< to be filled on the wall with notes
    bool keywords = false; ///< a few guiding words in each block in place of its question
    bool thaiDigits = false;
};

/// What a block or a strip of the poster had no room for.
struct LeftOut {
    std::optional<Block> block; ///< nullopt: a strip
    QString strip;
    QStringList texts; ///< "6.4 …"
};

struct Poster {
    Sheet sheet;
    std::vector<LeftOut> leftOut;
};

[[nodiscard]] QPageSize::PageSizeId pageSizeOf(PosterSize size);

/// The canvas for the wall, landscape: nine blocks, strips for capital, goals and the parking lot.
[[nodiscard]] Poster poster(const Plan& plan, const PosterFrame& frame);
/// Sheets of A4 with what the poster had no room for; none when it had.
[[nodiscard]] std::vector<Sheet> posterAnnex(const Plan& plan, const Poster& poster, const PosterFrame& frame);

/// How many square sticky notes of so many millimetres the nine blocks of an empty poster hold.
[[nodiscard]] int stickyNotesOn(PosterSize size, int millimetres);
/// The largest of 76, 51 and 38 mm that a group's fifty notes fit in; the smallest when none does.
[[nodiscard]] int stickyNoteFor(PosterSize size);

} // namespace tambon::paper
