#include "core/document/plainfile.h"

#include <QFile>
#include <QTemporaryDir>

namespace tambon {

namespace {

Result<void> writePlainFile(Document& document, const QString& path)
{
    std::vector<Picture> pictures;
    for (const Photo& photo : document.plan().photos)
        pictures.push_back({photo.hash, document.picture(photo.hash)});
    return createPlanFile(path, document.plan(), pictures, false);
}

} // namespace

Result<QByteArray> fileWithoutHistory(Document& document, Document::CopyFor whom)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(ErrorCode::WriteRefused, folder.path());
    const QString path = folder.filePath(QStringLiteral("plan.cbmc"));
    const auto written = whom == Document::CopyFor::Others ? document.saveCopy(path, false, whom) : writePlainFile(document, path);
    if (!written)
        return tl::unexpected(written.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadRefused, path);
    return file.readAll();
}

} // namespace tambon
