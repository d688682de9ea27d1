#include "core/library/incoming.h"

#include "core/storage/untrusted.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

bool endsWith(const QString& path, QLatin1String ending) { return path.endsWith(ending, Qt::CaseInsensitive); }

bool mayHoldPlan(const QString& path)
{
    return endsWith(path, QLatin1String(".cbmc")) || endsWith(path, QLatin1String(".zip")) || endsWith(path, QLatin1String(".pdf"));
}

qint64 modifiedNsOf(const QFileInfo& info) { return info.lastModified().toMSecsSinceEpoch() * 1'000'000; }

} // namespace

struct IncomingPaths::Walk {
    QStringList named;
    std::unique_ptr<QDirIterator> folder;
};

IncomingPaths::IncomingPaths(const QStringList& paths)
    : m_walk(std::make_unique<Walk>())
{
    m_walk->named = paths;
}

IncomingPaths::~IncomingPaths() = default;

std::optional<IncomingPaths::Found> IncomingPaths::next()
{
    for (;;) {
        while (m_walk->folder && m_walk->folder->hasNext())
            if (const QString path = m_walk->folder->next(); mayHoldPlan(path))
                return Found{path, false};
        m_walk->folder.reset();
        if (m_walk->named.isEmpty())
            return std::nullopt;
        // A folder that is a link is followed when a person names it, never when it lies in another one.
        const QFileInfo info(m_walk->named.takeFirst());
        if (!info.isDir())
            return Found{info.absoluteFilePath(), true};
        m_walk->folder = std::make_unique<QDirIterator>(info.canonicalFilePath(), QDir::Files | QDir::NoSymLinks | QDir::System, QDirIterator::Subdirectories);
    }
}

QByteArray sha256Of(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

void readIncoming(const IncomingPaths::Found& found, const TakeBytes& take)
{
    const QFileInfo info(found.path);
    IncomingFile file{found.path, {}, info.size(), modifiedNsOf(info), {}};
    if (endsWith(found.path, QLatin1String(".zip"))) {
        readZip(file, take);
        return;
    }
    auto read = untrustedBytes(found.path);
    if (!read) {
        take({file, tl::unexpected(read.error())});
        return;
    }
    file.size = read->bytes.size();
    file.modifiedNs = read->modifiedNs;
    file.sha = sha256Of(read->bytes);
    if (endsWith(found.path, QLatin1String(".pdf")) || read->bytes.startsWith("%PDF-"))
        readPdf(file, read->bytes, found.isNamed, take);
    else
        take({file, std::move(read->bytes)});
}

} // namespace tambon
