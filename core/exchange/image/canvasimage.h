#pragma once

#include "core/plan/plan.h"

#include <QImage>

namespace tambon {

/// The canvas on white, drawn as the plan book draws it, in the proportions of `pixels` (1920×1080, 3840×2160).
[[nodiscard]] QImage canvasImage(const Plan& plan, QSize pixels);

/// The same as an SVG: its texts are texts, to be searched and copied.
[[nodiscard]] QByteArray canvasDrawing(const Plan& plan, QSize pixels);

} // namespace tambon
