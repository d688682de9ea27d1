#pragma once

#include <QString>

class QMainWindow;

namespace tambon {

/// Every command of the window that has keys, read from its actions: a Markdown table for each menu and one for the
/// commands that stand in no menu.
[[nodiscard]] QString keyTables(const QMainWindow& window);
/// Nothing in it counts as Markdown any more.
[[nodiscard]] QString markdownEscaped(const QString& text);

} // namespace tambon
