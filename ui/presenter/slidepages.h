#pragma once

#include "ui/presenter/slides.h"

namespace tambon {

/// Breaks the notes of one screen into pages that can be read from the back row, and adds those.
void addPages(Slide whole, const Plan& plan, const SlideLook& look, std::vector<Slide>& slides);

} // namespace tambon
