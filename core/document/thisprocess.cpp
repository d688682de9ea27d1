#include "core/document/thisprocess.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QSysInfo>

namespace tambon {

namespace {

/// Field 22 of /proc/PID/stat: clock ticks from boot to the start of the process; 0 when there is no such process.
qint64 startTimeOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray stat = file.readAll();
    // The second field is the program's name in brackets and may hold spaces and brackets itself.
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const bool gone = fields.value(0) == "Z" || fields.value(0) == "X";
    return gone ? 0 : fields.value(19).toLongLong();
}

} // namespace

Owner thisProcess()
{
    Owner owner;
    const QByteArray machine = "tambon-canvas" + QSysInfo::machineUniqueId() + QSysInfo::machineHostName().toUtf8();
    // The machine's id identifies it everywhere, so only a digest of it goes into a file that travels.
    owner.computer = QString::fromLatin1(QCryptographicHash::hash(machine, QCryptographicHash::Sha256).toHex().left(32));
    owner.host = QSysInfo::machineHostName();
    owner.boot = QString::fromLatin1(QSysInfo::bootUniqueId());
    owner.pid = QCoreApplication::applicationPid();
    owner.started = startTimeOf(owner.pid);
    return owner;
}

bool isRunning(const Owner& owner)
{
    const qint64 started = startTimeOf(owner.pid);
    return started != 0 && started == owner.started && owner.boot == thisProcess().boot;
}

QString inWords(const Owner& owner)
{
    QStringList words;
    if (!owner.name.isEmpty())
        words << owner.name;
    const QString program = QFileInfo(QFile::symLinkTarget(QStringLiteral("/proc/%1/exe").arg(owner.pid))).fileName();
    if (owner.computer == thisProcess().computer && isRunning(owner) && !program.isEmpty())
        words << QStringLiteral("%1 (%2)").arg(program, QString::number(owner.pid));
    words << owner.host;
    return words.join(QLatin1String(", "));
}

} // namespace tambon
