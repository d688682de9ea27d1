#include "core/library/incoming.h"
#include "core/storage/untrusted.h"

#include <QFile>

#include <zip.h>

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr zip_int64_t mostEntries = 20'000;
constexpr zip_uint64_t mostDeclared = 2ULL << 30; ///< of all entries together
constexpr zip_uint64_t mostRatio = 200;           ///< unpacked to packed
constexpr zip_uint64_t smallEntry = 1 << 20;      ///< an empty plan packs better than that, and harms nobody

struct CloseZip {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
using ZipFile = std::unique_ptr<zip_t, CloseZip>;

/// Read where it lies, never unpacked to the disk. Null when it is no regular file or no ZIP.
ZipFile openZip(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat status {};
    if (descriptor < 0 || ::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        if (descriptor >= 0)
            ::close(descriptor);
        return nullptr;
    }
    FILE* stream = ::fdopen(descriptor, "rb");
    zip_source_t* source = stream == nullptr ? nullptr : zip_source_filep_create(stream, 0, -1, nullptr);
    if (source == nullptr) {
        if (stream != nullptr)
            (void)std::fclose(stream);
        return nullptr;
    }
    ZipFile zip(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
    if (!zip)
        zip_source_free(source);
    return zip;
}

class ZipReading {
public:
    ZipReading(const IncomingFile& file, zip_t* zip, const TakeBytes& take)
        : m_file(file)
        , m_zip(zip)
        , m_take(take)
    {
    }

    [[nodiscard]] Result<void> fits() const
    {
        const zip_int64_t count = zip_get_num_entries(m_zip, 0);
        if (count > mostEntries)
            return fail(ErrorCode::ZipTooLarge, m_file.path, {}, QString::number(count));
        zip_uint64_t declared = 0;
        for (zip_int64_t i = 0; i < count; ++i)
            if (zip_stat_t entry; zip_stat_index(m_zip, zip_uint64_t(i), 0, &entry) == 0 && (entry.valid & ZIP_STAT_SIZE) != 0) {
                declared += std::min(entry.size, mostDeclared + 1);
                if (declared > mostDeclared)
                    return fail(ErrorCode::ZipTooLarge, m_file.path, {}, u"%1 MB"_s.arg(QString::number(entry.size >> 20)));
            }
        return {};
    }

    void readAll()
    {
        const zip_int64_t count = zip_get_num_entries(m_zip, 0);
        for (zip_int64_t i = 0; i < count; ++i)
            if (!readEntry(zip_uint64_t(i)))
                return;
    }

private:
    [[nodiscard]] bool isLink(zip_uint64_t index) const
    {
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        return zip_file_get_external_attributes(m_zip, index, 0, &system, &attributes) == 0 && system == ZIP_OPSYS_UNIX
            && S_ISLNK(attributes >> 16);
    }

    [[nodiscard]] static bool leadsOut(const QString& name)
    {
        return name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') || name.split(u'/').contains(u".."_s);
    }

    [[nodiscard]] Result<void> mayRead(const zip_stat_t& entry, const QString& name) const
    {
        if (leadsOut(name) || isLink(entry.index))
            return fail(ErrorCode::ZipUnsafeName, m_file.path, {}, name);
        if (name.endsWith(u".zip"_s, Qt::CaseInsensitive))
            return fail(ErrorCode::ZipNested, QString(m_file.path + u" › "_s + name));
        if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && entry.encryption_method != ZIP_EM_NONE)
            return fail(ErrorCode::ZipEncrypted, QString(m_file.path + u" › "_s + name));
        const bool tooTight = entry.size > smallEntry && entry.size > entry.comp_size * mostRatio;
        if (entry.size > zip_uint64_t(maxUntrustedBytes) || tooTight)
            return fail(ErrorCode::ZipTooLarge, QString(m_file.path + u" › "_s + name), {}, u"%1 MB"_s.arg(QString::number(entry.size >> 20)));
        return {};
    }

    [[nodiscard]] Result<QByteArray> bytesOf(const zip_stat_t& entry) const
    {
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> file(zip_fopen_index(m_zip, entry.index, 0), zip_fclose);
        QByteArray bytes(qsizetype(entry.size), Qt::Uninitialized);
        zip_uint64_t done = 0;
        while (file && done < entry.size) {
            const zip_int64_t got = zip_fread(file.get(), bytes.data() + done, entry.size - done);
            if (got <= 0)
                break;
            done += zip_uint64_t(got);
        }
        // Reading to the end checks the sum of the entry.
        char more = 0;
        if (!file || done < entry.size || zip_fread(file.get(), &more, 1) != 0)
            return fail(ErrorCode::ZipDamaged, m_file.path);
        return bytes;
    }

    /// False to stop.
    [[nodiscard]] bool readEntry(zip_uint64_t index)
    {
        zip_stat_t entry;
        if (zip_stat_index(m_zip, index, ZIP_FL_ENC_GUESS, &entry) != 0 || entry.name == nullptr)
            return true;
        const QString name = QString::fromUtf8(entry.name);
        const bool isPdf = name.endsWith(u".pdf"_s, Qt::CaseInsensitive);
        if (!isPdf && !name.endsWith(u".cbmc"_s, Qt::CaseInsensitive) && !name.endsWith(u".zip"_s, Qt::CaseInsensitive))
            return true;
        IncomingFile file = m_file;
        file.inside = name;
        file.size = qint64(entry.size);
        if (const auto may = mayRead(entry, name); !may)
            return m_take({file, tl::unexpected(may.error())});
        auto bytes = bytesOf(entry);
        if (!bytes)
            return m_take({file, tl::unexpected(bytes.error())});
        file.sha = sha256Of(*bytes);
        if (!isPdf)
            return m_take({file, std::move(bytes)});
        bool goesOn = true;
        readPdf(file, *bytes, false, [&](IncomingBytes&& within) { return goesOn = m_take(std::move(within)); });
        return goesOn;
    }

    const IncomingFile& m_file;
    zip_t* m_zip;
    const TakeBytes& m_take;
};

} // namespace

void readZip(const IncomingFile& zip, const TakeBytes& take)
{
    const ZipFile opened = openZip(zip.path);
    if (!opened) {
        take({zip, fail(QFile::exists(zip.path) ? ErrorCode::ZipDamaged : ErrorCode::FileMissing, zip.path)});
        return;
    }
    ZipReading reading(zip, opened.get(), take);
    if (const auto fits = reading.fits(); !fits)
        take({zip, tl::unexpected(fits.error())});
    else
        reading.readAll();
}

} // namespace tambon
