#pragma once

#include <QString>

namespace tambon {

/// Overwrites what a file held once another has taken its place and nobody has a name for it any more. What a disk,
/// a stick or a file system keeps of it elsewhere is out of reach.
class OldBytes {
public:
    /// `path` is the file before it is replaced.
    explicit OldBytes(const QString& path);
    ~OldBytes();
    OldBytes(const OldBytes&) = delete;
    OldBytes& operator=(const OldBytes&) = delete;
    void overwriteAtEnd() { m_overwrite = true; }

private:
    int m_descriptor;
    bool m_overwrite = false;
};

/// Takes a plan's own leftover away, its bytes overwritten. Links and files with a second name are only unlinked. True
/// when nothing lies there any more.
[[nodiscard]] bool removeOverwritten(const QString& path);

} // namespace tambon
