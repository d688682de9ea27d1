#pragma once

#include "core/base/result.h"
#include "core/library/planfacts.h"

#include <functional>
#include <memory>
#include <optional>

/// Where plans come from: files, folders, ZIPs, PDFs. One by one, in the reading thread.
namespace tambon {

/// A file as the library knows it.
struct IncomingFile {
    QString path;
    QString inside; ///< name within a ZIP or PDF; of a PDF within a ZIP both, with " › " between
    qint64 size = 0;
    qint64 modifiedNs = 0;
    QByteArray sha; ///< SHA-256; empty for what could not be read
};

/// What was read: the bytes of what may be a plan, or why there are none.
struct IncomingBytes {
    IncomingFile file;
    Result<QByteArray> bytes;

    [[nodiscard]] QString name() const { return file.inside.isEmpty() ? file.path : file.path + QStringLiteral(" › ") + file.inside; }
};
/// Answers false to stop.
using TakeBytes = std::function<bool(IncomingBytes&&)>;

/// What may hold plans: as named, folders looked through without following links. In folders only .cbmc, .zip and .pdf.
class IncomingPaths {
public:
    explicit IncomingPaths(const QStringList& paths);
    ~IncomingPaths();
    struct Found {
        QString path;
        bool isNamed = false; ///< by the person, not met in a folder
    };
    /// Nothing at the end.
    [[nodiscard]] std::optional<Found> next();

private:
    struct Walk;
    std::unique_ptr<Walk> m_walk;
};

/// Calls `take` for the file itself, or for each plan within a ZIP or PDF.
void readIncoming(const IncomingPaths::Found& found, const TakeBytes& take);

// One file each.
void readZip(const IncomingFile& zip, const TakeBytes& take);
/// A PDF without a plan is only told of when `mustHaveOne`.
void readPdf(const IncomingFile& pdf, const QByteArray& bytes, bool mustHaveOne, const TakeBytes& take);

[[nodiscard]] QByteArray sha256Of(const QByteArray& bytes);

} // namespace tambon
