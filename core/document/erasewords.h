#pragma once

#include "core/document/document.h"

namespace tambon {

/// What is said before: what will happen, that it cannot be undone, and what is not reached. Lines.
[[nodiscard]] QStringList eraseWarning(const EraseTraces& found, const QString& name, const QString& path);
/// What is said afterwards. Lines; the failures are told by their own sentences.
[[nodiscard]] QStringList erasedWords(const Erased& erased, const QString& name, const QString& path);

} // namespace tambon
