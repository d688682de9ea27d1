#include "core/document/document.h"

#include "core/base/jpegmetadata.h"
#include "core/insight/people.h"
#include "core/storage/migration.h"
#include "core/storage/originstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace tambon {

namespace {

Result<NameEraser> eraserOf(const QStringList& names)
{
    std::vector<PersonName> wanted;
    for (const QString& name : names) {
        auto read = PersonName::of(name);
        if (!read)
            return tl::unexpected(read.error());
        wanted.push_back(std::move(*read));
    }
    if (wanted.empty())
        return fail(ErrorCode::TextEmpty, {}, QStringLiteral("name"));
    return NameEraser(std::move(wanted));
}

/// How many copies erasing has something to do with: they hold the names, or cannot be read.
int copiesWith(const QString& folder, const NameEraser& eraser)
{
    int copies = 0;
    for (const QFileInfo& info : QDir(folder).entryInfoList({QStringLiteral("*.cbmc")}, QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        const auto file = openFileAsItIs(info.filePath(), Check::Quick);
        try {
            copies += !file || eraser.tracesIn(*file->database).any() ? 1 : 0;
        } catch (const std::runtime_error&) {
            ++copies;
        }
    }
    return copies;
}

} // namespace

QString Document::keptFolder() { return keptCopiesFolderOf(*m_file.database); }

Result<EraseTraces> Document::tracesOf(const QStringList& names)
{
    const auto eraser = eraserOf(names);
    if (!eraser)
        return tl::unexpected(eraser.error());
    try {
        return EraseTraces{eraser->tracesIn(*m_file.database), copiesWith(keptFolder(), *eraser)};
    } catch (const DbError& error) {
        return tl::unexpected(errorOf(error, m_file.path));
    } catch (const ValueError& error) {
        return fail(ErrorCode::ValueDamaged, m_file.path, error.error().place, error.error().subject);
    }
}

Result<Erased> Document::erasePerson(const QStringList& names)
{
    const auto eraser = eraserOf(names);
    if (!eraser)
        return tl::unexpected(eraser.error());
    lookAgainAtOlderFile();
    try {
        const QString folder = keptFolder();
        const auto traces = eraseInPlanFile(m_file.path, *eraser, [this](Database& plan) { return mayWrite(plan); });
        if (!traces)
            return tl::unexpected(traces.error());
        const CleanedCopies copies = eraseInKeptCopies(folder, *eraser);
        Erased erased{*traces, copies.cleaned, copies.failures,
            leftoversWith(QFileInfo(m_file.path).path(), *eraser) + leftoversWith(folder, *eraser)};
        if (traces->any())
            if (const auto opened = openErased(*eraser); !opened)
                return tl::unexpected(opened.error());
        if (!traces->any() && copies.cleaned == 0 && copies.failures.empty() && erased.leftovers.isEmpty())
            return fail(ErrorCode::NameNotFound, eraser->shown(), QFileInfo(m_file.path).fileName());
        return erased;
    } catch (const DbError& error) {
        return tl::unexpected(errorOf(error, m_file.path));
    }
}

Result<void> Document::saveForOthers(const QString& path, bool replace)
{
    if (inodeOf(path) != 0 && inodeOf(path) == m_inode) // the plan itself would lose its history
        return fail(ErrorCode::FileExists, path);
    Plan plain = anonymised(*m_plan);
    std::vector<Picture> pictures;
    for (Photo& photo : plain.photos) {
        const QByteArray jpeg = withoutMetadata(picture(photo.hash));
        photo.hash = QString::fromLatin1(QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256).toHex());
        pictures.push_back({photo.hash, jpeg});
    }
    try {
        Origin origin = presentOf(*m_file.database);
        origin.masked = true;
        return createPlanFileWith(path, plain, pictures, replace, [&](Database& copy) { OriginStore(copy).setOrigin(origin); });
    } catch (const DbError& error) {
        return tl::unexpected(errorOf(error, m_file.path));
    } catch (const ValueError& error) {
        return fail(ErrorCode::ValueDamaged, m_file.path, error.error().place, error.error().subject);
    }
}

/// The file that is there now is another one: nobody owns it until the next edit.
Result<void> Document::openErased(const NameEraser& eraser)
{
    const FileStamp stamp = stampOf(m_file.path);
    auto file = openPlanFile(m_file.path);
    if (!file)
        return tl::unexpected(file.error());
    m_file = std::move(*file);
    m_stamp = stamp;
    m_inode = stamp.inode;
    m_isOwner = false;
    if (eraser.isIn(m_personName))
        m_personName.clear();
    try {
        readAll();
        readHistoryEnds();
    } catch (const DbError& error) {
        return tl::unexpected(errorOf(error, m_file.path));
    } catch (const ValueError& error) {
        return fail(ErrorCode::ValueDamaged, m_file.path, error.error().place, error.error().subject);
    }
    Changes changes;
    changes.everything = true;
    Q_EMIT changed(changes);
    Q_EMIT stateChanged();
    return {};
}

} // namespace tambon
