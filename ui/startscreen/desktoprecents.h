#pragma once

#include <QDateTime>
#include <QString>

namespace tambon {

/// Puts a plan into the list of files used lately that the whole desktop shares (freedesktop.org, recently-used.xbel).
/// Leaves the list as it is where it cannot be read; a list that is not there is made only in `folder` that is.
void addToDesktopRecents(const QString& planPath, const QDateTime& time, const QString& folder = {});

} // namespace tambon
