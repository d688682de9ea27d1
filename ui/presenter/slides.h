#pragma once

#include "core/plan/plan.h"
#include "ui/canvas/notetext.h"

#include <QRectF>
#include <QSize>

#include <memory>

namespace tambon {

enum class SlideKind { Overview, Step, Numbers, Group, Story, Votes, Break };

/// How the audience screen looks. Everything is measured against its height, so that a preview is the same picture.
struct SlideLook {
    QSize screen = {1024, 768};
    int backRowMetres = 6;   ///< 4, 6, 8 or 10: how far the last row sits from the screen
    bool highContrast = false;

    /// Pixels: at least 5 % of the height, more for a far back row.
    [[nodiscard]] double textSize() const;
    [[nodiscard]] double lineHeight() const { return textSize() * 1.47; }
    /// A length of the drawing for 768 lines in pixels of this screen.
    [[nodiscard]] double units(double at768) const { return at768 * screen.height() / 768.0; }
    bool operator==(const SlideLook&) const = default;
};

/// A note as the room sees it.
struct SlideNote {
    NoteId id;
    QString text;
    int thread = 0;
    QString above = {}; ///< a short line over the text: what a story's note is for
    std::optional<int> votes = {};
    bool tied = false;
    bool isGap = false; ///< of a story: says what the plan does not say
    QRectF rect = {};
    std::shared_ptr<const NoteText> words = {};
};

/// A figure of the plan's numbers as the room sees it.
struct SlideFigure {
    QString label;
    QString value;
    bool bar = false;
    bool solid = false;    ///< the bar is filled, not only outlined
    double share = 0;      ///< of the longest bar
    double labelWidth = 0; ///< 0 = the label has a line of its own
    QRectF rect = {};
    std::shared_ptr<const NoteText> words = {};
};

/// One screen.
struct Slide {
    SlideKind kind = SlideKind::Overview;
    QString key; ///< "step3": stays the same while pages come and go
    std::optional<Block> block = {};
    QString heading;
    QString question = {};
    std::vector<SlideNote> notes = {};
    int total = 0; ///< notes on all its pages
    int page = 1;
    int pages = 1;
    QRectF nextCard = {}; ///< where the next note will lie; empty when the page is full
    std::array<int, 9> counts = {}; ///< of the overview
    std::vector<SlideFigure> figures = {}; ///< of the numbers
    std::vector<std::pair<int, QString>> threads = {}; ///< on this page, with their names
};

/// All screens in the order in which they are shown: overview, nine steps, numbers, groups, story, votes, break; long ones on
/// several pages of at most eight notes.
[[nodiscard]] std::vector<Slide> slidesOf(const Plan& plan, const SlideLook& look);

/// Where things lie that do not depend on the plan.
struct SlideFrame {
    QRectF badge, icon, heading, question, timer, rule, notes, foot;
};
[[nodiscard]] SlideFrame frameOf(const Slide& slide, const SlideLook& look);
[[nodiscard]] QFont slideFont(double pixels, bool bold = false);

} // namespace tambon
