#pragma once

#include "core/library/librarykinds.h"

#include <QDialog>

namespace tambon {

class Library;

/// The files that could not be taken in, each with its reason in one sentence.
class DamagedDialog : public QDialog {
    Q_OBJECT

public:
    explicit DamagedDialog(const std::vector<LibraryFile>& files, QWidget* parent);

Q_SIGNALS:
    /// All of them once more.
    void retryRequested();
};

/// Files of the library that could not be read; those in a ZIP or PDF with their name in it.
[[nodiscard]] QString shownPath(const LibraryFile& file);

} // namespace tambon
