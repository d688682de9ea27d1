#include "app/cli/verb.h"
#include "core/document/document.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <unistd.h>

namespace tambon::cli {

namespace {

bool written(int descriptor, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t taken = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (taken < 0 && errno == EINTR)
            continue;
        if (taken <= 0)
            return false;
        done += taken;
    }
    return true;
}

} // namespace

QString said(const char* source, int count) { return QCoreApplication::translate("Cli", source, nullptr, count); }

Result<void> put(const QByteArray& bytes)
{
    if (!written(STDOUT_FILENO, bytes))
        return fail(ErrorCode::OutputNotUsable, said(QT_TRANSLATE_NOOP("Cli", "standard output")));
    return {};
}

Result<void> putLine(const QString& line) { return put(QString(line + u'\n').toUtf8()); }

Result<QByteArray> wholeInput(const QString& path, qint64 mostBytes)
{
    QFile file(path);
    const bool standardInput = path == QLatin1String("-");
    const QFileInfo info(path);
    if (!standardInput && !info.exists())
        return fail(ErrorCode::FileMissing, path);
    if (!standardInput && info.isDir())
        return fail(ErrorCode::FileIsFolder, path);
    const bool open = standardInput ? file.open(STDIN_FILENO, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(ErrorCode::ReadRefused, path);
    QByteArray bytes = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::ReadRefused, path);
    if (bytes.size() > mostBytes)
        return fail(ErrorCode::FileTooLarge, path, {}, QStringLiteral("%1 MB").arg(mostBytes / (1024 * 1024)));
    return bytes;
}

int exitCodeOf(ErrorCode code, bool writing)
{
    switch (code) {
    case ErrorCode::UnknownVerb:
    case ErrorCode::MissingArgument:
    case ErrorCode::UnknownOption:
    case ErrorCode::BadOptionValue:
        return Usage;
    case ErrorCode::NothingToUndo:
    case ErrorCode::NothingToRedo:
    case ErrorCode::NameNotFound:
        return Negative;
    case ErrorCode::FileBusy:
        return writing ? NotWritten : BadInput;
    case ErrorCode::FileExists:
    case ErrorCode::FolderMissing:
    case ErrorCode::DiskFull:
    case ErrorCode::WriteRefused:
    case ErrorCode::ReadOnlyMedium:
    case ErrorCode::WriteFailed:
    case ErrorCode::HeldByOther:
    case ErrorCode::HeldByOtherComputer:
    case ErrorCode::FileReplaced:
    case ErrorCode::OlderReadOnly:
    case ErrorCode::LibraryElsewhere:
    case ErrorCode::OutputNotUsable:
    case ErrorCode::FontMissing:
    case ErrorCode::PdfTextMismatch:
    case ErrorCode::PictureTooLarge:
    case ErrorCode::NameStillThere:
    case ErrorCode::Internal:
        return NotWritten;
    default:
        return BadInput;
    }
}

void tellOfMigration(const Document& document)
{
    QObject::connect(&document, &Document::migrated, &document, [&document](const QString& keptCopy) {
        const QString line = migrationSentence(document.path(), keptCopy).simplified();
        written(STDERR_FILENO, QString(line + u'\n').toUtf8());
    });
}

int complain(const Error& error, bool writing, const QString& before)
{
    const QString line = before.isEmpty() ? sentence(error) : QString(before + u' ' + sentence(error));
    // A file name may hold line breaks; what is said stays one line.
    written(STDERR_FILENO, QString(line.simplified() + u'\n').toUtf8());
    return exitCodeOf(error.code, writing);
}

} // namespace tambon::cli
