#pragma once

class QString;
class QWidget;

namespace tambon {

/// A page's title with a sentence beside it, which makes room for the page itself where the text is very large.
[[nodiscard]] QWidget* pageTitle(const QString& title, const QString& hint);

} // namespace tambon
