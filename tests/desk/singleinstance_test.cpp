#include "tests/support/openwindow.h"
#include "ui/desktop/singleinstance.h"
#include "ui/startscreen/desktoprecents.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QUuid>
#include <QXmlStreamReader>

#include <atomic>
#include <thread>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

QString freshPlace() { return QUuid::createUuid().toString(); }

/// A second start: it runs beside this one, as another process would.
bool secondStart(const QString& place, const QStringList& files)
{
    std::atomic<bool> done = false;
    std::atomic<bool> taken = false;
    std::thread second([&] {
        SingleInstance instance(place);
        taken = instance.handOver(files);
        done = true;
    });
    CHECK(test::eventually([&] { return done.load(); }));
    second.join();
    return taken;
}

QByteArray recentsFile(const QTemporaryDir& folder)
{
    QFile file(folder.filePath(u"recently-used.xbel"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList recentsIn(const QTemporaryDir& folder)
{
    QStringList hrefs;
    QXmlStreamReader reader(recentsFile(folder));
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"bookmark"_s)
            hrefs << reader.attributes().value(u"href"_s).toString();
    REQUIRE_FALSE(reader.hasError());
    return hrefs;
}

} // namespace

TEST_CASE("a second start hands its files to the running program, whole and absolute")
{
    const QString place = freshPlace();
    SingleInstance running(place);
    QStringList taken;
    int starts = 0;
    REQUIRE(running.listen([&](const QStringList& files) { taken = files; ++starts; }));
    CHECK(secondStart(place, {u"/tmp/แผน บ้านเรา.cbmc"_s, u"b.cbmc"_s}));
    CHECK(taken == QStringList{u"/tmp/แผน บ้านเรา.cbmc"_s, QFileInfo(u"b.cbmc"_s).absoluteFilePath()});
    CHECK(secondStart(place, {}));
    CHECK(starts == 2);
    CHECK(taken.isEmpty());
    CHECK_FALSE(secondStart(freshPlace(), {}));
}

TEST_CASE("a program that ended without a word leaves its place to the next one")
{
    const QString place = freshPlace();
    SingleInstance first(place);
    CHECK_FALSE(first.handOver({}));
    REQUIRE(first.listen([](const QStringList&) {}));
    SingleInstance next(place);
    CHECK(next.listen([](const QStringList&) {}));
}

TEST_CASE("an opened plan stands once in the desktop's list of recent files, and what others wrote stays")
{
    const QTemporaryDir folder;
    const QDateTime time(QDate(2026, 11, 20), QTime(14, 32), Qt::UTC);
    addToDesktopRecents(u"/tmp/แผน & บ้าน.cbmc"_s, time, folder.path());
    CHECK(recentsIn(folder).size() == 1);
    QByteArray list = recentsFile(folder);
    list.replace("</xbel>", "<bookmark href=\"file:///x.odt\" added=\"2020-01-01T00:00:00Z\"><title>อื่น</title></bookmark></xbel>");
    QFile file(folder.filePath(u"recently-used.xbel"_s));
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(list) == list.size()));
    file.close();
    addToDesktopRecents(u"/tmp/แผน & บ้าน.cbmc"_s, time.addDays(1), folder.path());
    CHECK(recentsIn(folder) == QStringList{u"file:///x.odt"_s, QString::fromLatin1(QUrl::fromLocalFile(u"/tmp/แผน & บ้าน.cbmc"_s).toEncoded())});
    CHECK(recentsFile(folder).contains("อื่น"));
    CHECK(recentsFile(folder).contains("2026-11-21T14:32:00Z"));
    CHECK(recentsFile(folder).contains("vnd.tambon-canvas.plan+sqlite3"));
}

TEST_CASE("a list of recent files that is damaged is left as it is")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"recently-used.xbel"_s));
    for (const QByteArray& bytes : {QByteArray("<xbel><bookmark"), QByteArray("<html/>"), QByteArray("")}) {
        REQUIRE((file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size()));
        file.close();
        addToDesktopRecents(u"/tmp/a.cbmc"_s, QDateTime::currentDateTime(), folder.path());
        CHECK(recentsFile(folder) == bytes);
    }
}
