#pragma once

class QAccessibleInterface;

namespace tambon {

class CanvasView;

/// The parked ideas as a list among the lists of the canvas, also while the drawer is closed. Null when nothing is parked.
[[nodiscard]] QAccessibleInterface* accessibleParking(CanvasView& view);
void forgetAccessibleParking(CanvasView& view);

} // namespace tambon
