#pragma once

namespace tambon {

class CanvasView;

/// The canvas as a screen reader sees it: a panel with a list for each block in step order 1–9, each with its notes.
/// A painted widget shows nothing of itself otherwise.
void installCanvasAccessibility();
void accessibleFocusMoved(CanvasView& view);
void accessibleTreeChanged(CanvasView& view);
/// Gives up the interfaces made for this view.
void forgetAccessibles(CanvasView& view);

} // namespace tambon
