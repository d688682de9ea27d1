#pragma once

#include "core/exchange/pdf/searchablepdf.h"
#include "core/exchange/pdf/textrecorder.h"


namespace tambon {

/// Gives each text object of each page its text as written and each letter a code of its own, and adds language, bookmarks and properties.
/// `texts` holds the texts of every page in the order of painting.
[[nodiscard]] Result<QByteArray> withTextLayer(
    const QByteArray& pdf, const PdfProperties& properties, const std::vector<std::vector<RecordedText>>& texts);

/// The bytes read back as a PDF of so many pages without a complaint. Error: OutputNotUsable.
[[nodiscard]] Result<void> readsBack(const QByteArray& pdf, size_t pages);

} // namespace tambon
