#pragma once

class QScrollArea;
class QWidget;

namespace tambon {

/// Lets a page scroll up and down when its window is too low for it, without an edge or a ground of its own.
[[nodiscard]] QScrollArea* pageScroll(QWidget* content, QWidget* parent = nullptr);

} // namespace tambon
