#pragma once

#include "core/library/librarykinds.h"

namespace tambon {

/// The five regions as the institute names them.
[[nodiscard]] const QStringList& usualRegions();
/// All 77 provinces with region and province group. A proposal: the regions' extent is ours, the 18 groups are those of
/// the announcement of 2560; none of it is confirmed.
[[nodiscard]] const std::vector<ProvincePlace>& usualProvinces();
/// The usual region that these words mean, however spaced; else the words as they are.
[[nodiscard]] QString regionNamed(const QString& words);

} // namespace tambon
