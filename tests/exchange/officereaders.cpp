#include "tests/exchange/officereaders.h"

#include "tests/support/paper.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <zip.h>

namespace tambon::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int officeMilliseconds = 120'000;

zip_t* openedZip(const QByteArray& zip)
{
    zip_source_t* source = zip_source_buffer_create(zip.constData(), zip_uint64_t(zip.size()), 0, nullptr);
    return source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
}

/// Formulas are always computed: by itself LibreOffice believes the values that a workbook brings along.
bool writeSettings(const QString& profile)
{
    QFile file(profile + u"/user/registrymodifications.xcu"_s);
    return QDir(profile).mkpath(u"user"_s) && file.open(QIODevice::WriteOnly)
        && file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><oor:items xmlns:oor=\"http://openoffice.org/2001/registry\" "
                      "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\">"
                      "<prop oor:name=\"OOXMLRecalcMode\" oor:op=\"fuse\"><value>0</value></prop></item></oor:items>") > 0;
}

QMap<QString, QByteArray> madeByOffice(const QByteArray& bytes, const QString& suffix, const QString& to)
{
    static const QTemporaryDir profile;
    static const bool isSetUp = writeSettings(profile.path());
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"in."_s + suffix));
    if (!isSetUp || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QProcess office;
    office.start(u"soffice"_s, {u"-env:UserInstallation=file://"_s + profile.path(), u"--headless"_s, u"--convert-to"_s, to, u"--outdir"_s,
                                   folder.filePath(u"out"_s), file.fileName()});
    if (!office.waitForFinished(officeMilliseconds))
        return {};
    QMap<QString, QByteArray> files;
    for (const QFileInfo& made : QDir(folder.filePath(u"out"_s)).entryInfoList(QDir::Files))
        if (QFile one(made.filePath()); one.open(QIODevice::ReadOnly))
            files[made.fileName()] = one.readAll();
    return files;
}

} // namespace

QByteArray converted(const QByteArray& bytes, const QString& suffix, const QString& to)
{
    return madeByOffice(bytes, suffix, to).value(u"in."_s + to.section(u':', 0, 0));
}

QMap<QString, QByteArray> recomputedSheets(const QByteArray& xlsx)
{
    // Comma, double quotes, UTF-8, values as they are, every sheet.
    const auto files = madeByOffice(xlsx, u"xlsx"_s, u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"_s);
    QMap<QString, QByteArray> sheets;
    for (auto file = files.begin(); file != files.end(); ++file)
        sheets[file.key().mid(3).chopped(4)] = file.value();
    return sheets;
}

QJsonArray workbookCells(const QByteArray& xlsx)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"in.xlsx"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(xlsx) != xlsx.size())
        return {};
    file.close();
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {QStringLiteral(TAMBON_SOURCE_DIR "/tests/support/workbookcells.py"), file.fileName()});
    if (!python.waitForFinished(officeMilliseconds))
        return {};
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QByteArray zipPart(const QByteArray& zip, const QString& name)
{
    zip_t* archive = openedZip(zip);
    if (archive == nullptr)
        return {};
    QByteArray bytes;
    zip_stat_t status;
    zip_file_t* file = zip_fopen(archive, name.toUtf8().constData(), 0);
    if (file != nullptr && zip_stat(archive, name.toUtf8().constData(), 0, &status) == 0) {
        bytes.resize(qsizetype(status.size));
        if (zip_fread(file, bytes.data(), status.size) != zip_int64_t(status.size))
            bytes.clear();
    }
    if (file != nullptr)
        zip_fclose(file);
    zip_discard(archive);
    return bytes;
}

QStringList zipNames(const QByteArray& zip)
{
    zip_t* archive = openedZip(zip);
    QStringList names;
    for (zip_int64_t at = 0; archive != nullptr && at < zip_get_num_entries(archive, 0); ++at)
        names << QString::fromUtf8(zip_get_name(archive, zip_uint64_t(at), 0));
    if (archive != nullptr)
        zip_discard(archive);
    return names;
}

} // namespace tambon::test
