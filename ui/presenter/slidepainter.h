#pragma once

#include "ui/presenter/slides.h"

class QPainter;

namespace tambon {

/// What changes on a screen while the slide stays.
struct SlideNow {
    QString timer;    ///< "04:38"; empty = none is shown
    bool timeIsUp = false;
    QString phase;    ///< "share"; empty outside a workshop
    QString clock;    ///< of the break
    QString resumesAt; ///< of the break: "10:45"; empty when not known
    bool awaitsNotes = false; ///< someone types for this step: the next note's place is shown

    bool operator==(const SlideNow&) const = default;
};

/// Paints the whole screen, `look.screen` pixels wide.
void paintSlide(QPainter& painter, const Slide& slide, const SlideLook& look, const SlideNow& now);

} // namespace tambon
