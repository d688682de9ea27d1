#pragma once

#include "core/plan/ids.h"

#include <QStringList>

#include <vector>

class QMimeData;

namespace tambon {

/// Ideas on their way by drag: from the idea board or the parking lot to a step.
[[nodiscard]] QString ideaMimeType();
[[nodiscard]] QMimeData* mimeOfIdeas(const QStringList& ids);
/// Empty when it carries none.
[[nodiscard]] std::vector<NoteId> ideasOfMime(const QMimeData& carried);

} // namespace tambon
