#include "core/exchange/office/ziparchive.h"

#include <zip.h>

#include <memory>

namespace tambon {

namespace {

using ZipSource = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;
using ZipTarget = std::unique_ptr<zip_t, decltype(&zip_discard)>;

bool addEntry(zip_t* archive, const ZipEntry& entry)
{
    constexpr zip_uint16_t firstDosDate = (1 << 5) | 1;
    zip_source_t* source = zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
    if (source == nullptr)
        return false;
    const zip_int64_t at = zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
        zip_source_free(source);
        return false;
    }
    const auto index = zip_uint64_t(at);
    return zip_set_file_compression(archive, index, entry.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0) == 0
        && zip_file_set_dostime(archive, index, 0, firstDosDate, 0) == 0;
}

QByteArray archiveContent(zip_source_t* source)
{
    zip_stat_t status;
    if (zip_source_open(source) != 0)
        return {};
    QByteArray bytes;
    if (zip_source_stat(source, &status) == 0) {
        bytes.resize(qsizetype(status.size));
        if (zip_source_read(source, bytes.data(), status.size) != zip_int64_t(status.size))
            bytes.clear();
    }
    zip_source_close(source);
    return bytes;
}

} // namespace

Result<QByteArray> zipped(const std::vector<ZipEntry>& entries)
{
    const ZipSource source(zip_source_buffer_create(nullptr, 0, 0, nullptr), &zip_source_free);
    if (!source)
        return fail(ErrorCode::Internal);
    zip_source_keep(source.get());
    ZipTarget archive(zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr), &zip_discard);
    if (!archive) {
        zip_source_free(source.get());
        return fail(ErrorCode::Internal);
    }
    for (const ZipEntry& entry : entries)
        if (!addEntry(archive.get(), entry))
            return fail(ErrorCode::Internal);
    if (zip_close(archive.get()) != 0)
        return fail(ErrorCode::Internal);
    static_cast<void>(archive.release());
    const QByteArray bytes = archiveContent(source.get());
    if (bytes.isEmpty())
        return fail(ErrorCode::Internal);
    return bytes;
}

} // namespace tambon
