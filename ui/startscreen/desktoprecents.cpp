#include "ui/startscreen/desktoprecents.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestList = 8'000'000; ///< bytes
const QString bookmarkNames = u"http://www.freedesktop.org/standards/desktop-bookmarks"_s;
const QString mimeNames = u"http://www.freedesktop.org/standards/shared-mime-info"_s;

void writeRecentBookmark(QXmlStreamWriter& writer, const QString& href, const QDateTime& time)
{
    const QString moment = time.toUTC().toString(Qt::ISODate);
    writer.writeStartElement(u"bookmark"_s);
    writer.writeAttribute(u"href"_s, href);
    for (const QString& name : {u"added"_s, u"modified"_s, u"visited"_s})
        writer.writeAttribute(name, moment);
    writer.writeStartElement(u"info"_s);
    writer.writeStartElement(u"metadata"_s);
    writer.writeAttribute(u"owner"_s, u"http://freedesktop.org"_s);
    writer.writeEmptyElement(mimeNames, u"mime-type"_s);
    writer.writeAttribute(u"type"_s, u"application/vnd.tambon-canvas.plan+sqlite3"_s);
    writer.writeStartElement(bookmarkNames, u"applications"_s);
    writer.writeEmptyElement(bookmarkNames, u"application"_s);
    writer.writeAttribute(u"name"_s, u"tambon-canvas"_s);
    writer.writeAttribute(u"exec"_s, u"'tambon-canvas %u'"_s);
    writer.writeAttribute(u"modified"_s, moment);
    writer.writeAttribute(u"count"_s, u"1"_s);
    for (int open = 0; open < 4; ++open)
        writer.writeEndElement();
}

QByteArray emptyRecents()
{
    return QString(u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xbel version=\"1.0\" xmlns:bookmark=\"" + bookmarkNames + u"\" xmlns:mime=\"" + mimeNames + u"\"></xbel>")
        .toUtf8();
}

/// The list with this file as its last entry, and once only; empty when the list is no XBEL.
QByteArray withRecentFile(const QByteArray& list, const QString& href, const QDateTime& time)
{
    QByteArray out;
    QXmlStreamReader reader(list);
    QXmlStreamWriter writer(&out);
    int depth = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && ++depth == 1 && reader.name() != u"xbel"_s)
            return {};
        if (reader.isStartElement() && depth == 2 && reader.attributes().value(u"href"_s) == href) {
            reader.skipCurrentElement();
            --depth;
            continue;
        }
        if (reader.isEndElement() && --depth == 0)
            writeRecentBookmark(writer, href, time);
        if (reader.tokenType() != QXmlStreamReader::Invalid)
            writer.writeCurrentToken(reader);
    }
    return reader.hasError() ? QByteArray() : out;
}

} // namespace

void addToDesktopRecents(const QString& planPath, const QDateTime& time, const QString& folder)
{
    const QString place = folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) : folder;
    if (!QFileInfo(place).isDir())
        return;
    QFile file(QString(place + u"/recently-used.xbel"));
    if (file.exists() && (file.size() > largestList || !file.open(QIODevice::ReadOnly)))
        return;
    const QByteArray before = file.isOpen() ? file.readAll() : emptyRecents();
    const QString href = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(planPath).absoluteFilePath()).toEncoded());
    const QByteArray after = withRecentFile(before, href, time);
    QSaveFile written(file.fileName());
    if (!after.isEmpty() && written.open(QIODevice::WriteOnly) && written.write(after) == after.size())
        (void)written.commit();
}

} // namespace tambon
