#include "tests/cli/program.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

namespace tambon::test {

namespace {

constexpr int patienceMs = 60'000;

} // namespace

Ran runProgram(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForStarted(patienceMs));
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(patienceMs));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ran cli(const QStringList& arguments, const QByteArray& input)
{
    return runProgram(QStringLiteral(TAMBON_CLI), arguments, input);
}

QString Workspace::plan(const QString& name) const
{
    const QString sample = QStringLiteral(TAMBON_SOURCE_DIR "/resources/samples/a-palm-tourism.json");
    const Ran made = cli({QStringLiteral("new"), path(name), QStringLiteral("--from"), sample});
    INFO(made.err.toStdString());
    REQUIRE(made.exitCode == 0);
    return path(name);
}

QString Workspace::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path(name);
}

QByteArray Workspace::read(const QString& name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QMap<QString, QByteArray> Workspace::files() const
{
    QMap<QString, QByteArray> all;
    const QDir folder(m_folder.path());
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden | QDir::System))
        all.insert(name, read(name));
    return all;
}

DataHome::DataHome()
    : m_before(qgetenv("XDG_DATA_HOME"))
{
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path()));
}

DataHome::~DataHome() { m_before.isEmpty() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", m_before); }

Feeder::Feeder(const QString& program, const QString& plan)
{
    m_process.start(program, {QStringLiteral("apply"), plan, QStringLiteral("--edits"), QStringLiteral("-"),
        QStringLiteral("--lang"), QStringLiteral("en")});
    REQUIRE(m_process.waitForStarted(patienceMs));
}

Feeder::~Feeder() { kill(); }

void Feeder::send(const QByteArray& line)
{
    m_process.write(line + '\n');
    m_process.waitForBytesWritten(patienceMs);
}

QByteArray Feeder::nextLine()
{
    while (!m_process.canReadLine())
        REQUIRE(m_process.waitForReadyRead(patienceMs));
    return m_process.readLine().trimmed();
}

Ran Feeder::finish()
{
    m_process.closeWriteChannel();
    REQUIRE((m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patienceMs)));
    return {m_process.exitCode(), m_process.readAllStandardOutput(), m_process.readAllStandardError()};
}

QByteArrayList Feeder::kill()
{
    if (m_process.state() != QProcess::NotRunning) {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished(patienceMs);
    }
    QByteArrayList rest;
    while (m_process.canReadLine())
        rest << m_process.readLine().trimmed();
    return rest;
}

QByteArray addNoteLine(int block, const QString& text)
{
    const QJsonObject line{{QStringLiteral("edit"), QStringLiteral("add-note")}, {QStringLiteral("block"), block}, {QStringLiteral("text"), text}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace tambon::test
