#pragma once

#include <QString>

class QAbstractButton;
class QLayout;

namespace tambon {

/// The button that takes a row of a list away; `what` is the row in words, for a screen reader.
[[nodiscard]] QAbstractButton* removeButton(const QString& what);
/// Takes all rows out of a list; their widgets go away when the present event is over.
void clearRows(QLayout* rows);

} // namespace tambon
