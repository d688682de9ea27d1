#pragma once

#include "core/edit/edit.h"

namespace tambon {

/// Edits of one kind as a single step: all of them or none. `label` completes the kind's sentence.
[[nodiscard]] Edit together(const std::vector<Edit>& edits, const QStringList& label = {});

} // namespace tambon
