#include "tests/cli/program.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>
#include <QtEndian>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString linuxFiles = QStringLiteral(TAMBON_SOURCE_DIR "/resources/linux/");
const QString desktopId = u"org.tamboncanvas.TambonCanvas"_s;

QString linuxFile(const QString& name)
{
    QFile file(QString(linuxFiles + name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The verbs as the program lists them: two spaces, then the verb, in a column of its own.
QStringList verbsOfProgram()
{
    QStringList verbs;
    static const QRegularExpression line(u"^  ([a-z]+)  +\\S"_s, QRegularExpression::MultilineOption);
    for (auto found = line.globalMatch(QString::fromUtf8(cli({u"--help"_s}).out)); found.hasNext();)
        verbs << found.next().captured(1);
    return verbs;
}

/// Values of an attribute, or the text when `attribute` is empty, of all elements with this name.
QStringList valuesIn(const QString& xml, const QString& element, const QString& attribute = {})
{
    QStringList values;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            values << (attribute.isEmpty() ? reader.readElementText() : reader.attributes().value(attribute).toString());
    REQUIRE_FALSE(reader.hasError());
    return values;
}

QByteArray complaintsOf(const QString& program, const QStringList& arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        FAIL("This test needs " << program.toStdString() << ", which is not installed. tests/run installs it.");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, arguments);
    REQUIRE(process.waitForFinished(60'000));
    return process.exitCode() == 0 ? QByteArray() : process.readAll();
}

} // namespace

TEST_CASE("the manual and the completion know the verbs of the program, all of them and no other")
{
    const QStringList verbs = verbsOfProgram();
    REQUIRE(verbs.size() > 5);
    const QString manual = linuxFile(u"man/tambon-canvas-cli.1"_s);
    QStringList told;
    static const QRegularExpression entry(u"\\.TP\\n\\.B ([a-z]+)\\n"_s);
    for (auto found = entry.globalMatch(manual.section(u".SH VERBS"_s, 1).section(u".SH OPTIONS"_s, 0, 0)); found.hasNext();)
        told << found.next().captured(1);
    CHECK(told == verbs);
    static const QRegularExpression words(u"compgen -W \"(new [^\"]*)\""_s);
    QStringList completed = words.match(linuxFile(u"tambon-canvas-cli.bash"_s)).captured(1).split(u' ');
    completed.removeIf([](const QString& word) { return word.startsWith(u'-'); });
    CHECK(completed == verbs);
}

TEST_CASE("the completion offers the options of export, all of them and no other")
{
    QStringList options;
    static const QRegularExpression line(u"^  (--[a-z-]+)"_s, QRegularExpression::MultilineOption);
    for (auto found = line.globalMatch(QString::fromUtf8(cli({u"export"_s, u"--help"_s}).out)); found.hasNext();)
        options << found.next().captured(1);
    options.removeAll(u"--lang"_s);
    options.removeAll(u"--help"_s);
    static const QRegularExpression words(u"export\\) options\\+=\" ([^\"]*)\""_s);
    QStringList completed = words.match(linuxFile(u"tambon-canvas-cli.bash"_s)).captured(1).split(u' ');
    options.sort();
    completed.sort();
    REQUIRE(options.size() > 5);
    CHECK(completed == options);
    for (const QString& option : options)
        CHECK(linuxFile(u"man/tambon-canvas-cli.1"_s).contains(QString(option).replace(u'-', u"\\-"_s)));
}

TEST_CASE("the desktop knows a plan by its content, and opens it with the program")
{
    const QString mime = linuxFile(QString(desktopId + u".xml"));
    const QStringList types = valuesIn(mime, u"mime-type"_s, u"type"_s);
    REQUIRE(types.size() == 1);
    CHECK(linuxFile(QString(desktopId + u".desktop")).contains(QString(u"MimeType=" + types.front() + u";\n")));
    CHECK(valuesIn(linuxFile(QString(desktopId + u".metainfo.xml")), u"mediatype"_s) == types);
    CHECK(valuesIn(mime, u"glob"_s, u"pattern"_s) == QStringList{u"*.cbmc"_s});

    const Workspace workspace;
    const QString plan = workspace.path(u"a.cbmc"_s);
    REQUIRE(cli({u"new"_s, plan}).exitCode == 0);
    QFile file(plan);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray head = file.read(72);
    CHECK(mime.contains(u"0x"_s + QString::number(qFromBigEndian<quint32>(head.constData() + 68), 16)));
}

TEST_CASE("the files for the desktop are valid to the tools that read them")
{
    CHECK(complaintsOf(u"desktop-file-validate"_s, {QString(linuxFiles + desktopId + u".desktop")}) == QByteArray());
    CHECK(complaintsOf(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, QString(linuxFiles + desktopId + u".metainfo.xml")}) == QByteArray());
}
