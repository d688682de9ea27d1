#pragma once

#include "ui/presenter/slides.h"

#include <QColor>

class QPainter;

namespace tambon {

/// The numbers for the room: cash before and after 7 and 8, what is left, from where on nothing is lost. On as many pages
/// as their letters need; none while the plan has no numbers.
void addNumbersSlides(const Plan& plan, const SlideLook& look, std::vector<Slide>& slides);

/// Colours of a bar and of what is written.
struct NumbersInk {
    QColor text, bar, onBar;
};
/// Its bars and sentences, below the heading.
void paintNumbersSlide(QPainter& painter, const Slide& slide, const SlideLook& look, const NumbersInk& ink);

} // namespace tambon
