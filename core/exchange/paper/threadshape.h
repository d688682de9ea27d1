#pragma once

#include <QPainterPath>

namespace tambon::paper {

/// The glyph of a thread (● ▲ ■ ◆ ★ ✚) in a circle of radius 1 around the origin; empty for no thread. One drawing for
/// the screen and for paper.
[[nodiscard]] QPainterPath threadShape(int thread);

} // namespace tambon::paper
