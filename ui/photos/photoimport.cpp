#include "ui/photos/photoimport.h"

#include "core/edit/photoedits.h"

#include <QFileInfo>

#include <memory>

namespace tambon {

PhotoImport::PhotoImport(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    m_pool.setMaxThreadCount(1); // one decoded photo in memory at a time, and the window keeps a core
}

PhotoImport::~PhotoImport()
{
    m_stopping = true;
    m_pool.waitForDone();
}

QStringList PhotoImport::picturesAmong(const QStringList& paths)
{
    static const QStringList endings{QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"), QStringLiteral("heic"),
        QStringLiteral("heif")};
    QStringList pictures;
    for (const QString& path : paths)
        if (endings.contains(QFileInfo(path).suffix().toLower()))
            pictures << path;
    return pictures;
}

void PhotoImport::add(const QStringList& paths, std::optional<Block> block)
{
    if (paths.isEmpty())
        return;
    Q_EMIT started(int(paths.size()));
    m_pool.start([this, paths, block] {
        auto read = std::make_shared<std::vector<Result<StoredPhoto>>>();
        for (const QString& path : paths) {
            if (m_stopping)
                return;
            read->push_back(readPhoto(path));
        }
        QMetaObject::invokeMethod(this, [this, read, block] { take(std::move(*read), block); }, Qt::QueuedConnection);
    });
}

void PhotoImport::take(std::vector<Result<StoredPhoto>> read, std::optional<Block> block)
{
    Outcome outcome;
    QStringList known;
    for (const Photo& photo : m_document.plan().photos)
        known << photo.hash;
    std::vector<edits::NewPhoto> added;
    for (Result<StoredPhoto>& one : read) {
        if (!one) {
            outcome.refused.push_back(one.error());
            continue;
        }
        if (known.contains(one->picture.hash)) {
            ++outcome.known;
            continue;
        }
        known << one->picture.hash;
        added.push_back({std::move(one->picture), one->size.width(), one->size.height()});
    }
    if (!added.empty()) {
        const auto done = m_document.perform(edits::addPhotos(added, block));
        if (done)
            outcome.added = int(added.size());
        else
            outcome.refused.push_back(done.error());
    }
    Q_EMIT finished(outcome);
}

} // namespace tambon
