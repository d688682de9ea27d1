#pragma once

// Private to core/exchange/canvas.
#include <QString>

namespace tambon {

/// The text so that Markdown shows it as it is, and back.
[[nodiscard]] QString asMarkdown(const QString& text);
[[nodiscard]] QString fromMarkdown(const QString& markdown);

} // namespace tambon
