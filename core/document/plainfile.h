#pragma once

#include "core/document/document.h"

namespace tambon {

/// The bytes of a plan file as it would be if it had been made today: no history, no versions. For others also without
/// names, telephone numbers and what photos tell beyond the picture. Errors: those of saveCopy().
[[nodiscard]] Result<QByteArray> fileWithoutHistory(Document& document, Document::CopyFor whom);

} // namespace tambon
