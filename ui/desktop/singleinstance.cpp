#include "ui/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace tambon {

namespace {

constexpr int patience = 2000;      ///< milliseconds; a program that hangs must not hold up the next start
constexpr int mostHanded = 100'000; ///< bytes
constexpr char taken = '+';

} // namespace

SingleInstance::SingleInstance(const QString& place, QObject* parent)
    : QObject(parent)
    , m_name(QStringLiteral("tambon-canvas-")
          + QString::fromLatin1(QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(24)))
    , m_server(std::make_unique<QLocalServer>())
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::hear);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::own()
{
    return QStringList{QDir::homePath(), QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation), qEnvironmentVariable("DISPLAY"),
        qEnvironmentVariable("WAYLAND_DISPLAY"), qEnvironmentVariable("QT_QPA_PLATFORM")}
        .join(u'\n');
}

bool SingleInstance::handOver(const QStringList& files)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    QStringList paths;
    for (const QString& file : files)
        paths << QFileInfo(file).absoluteFilePath();
    socket.write(paths.join(QChar(u'\0')).toUtf8() + '\n');
    if (!socket.waitForBytesWritten(patience) || !socket.waitForReadyRead(patience))
        return false;
    return socket.readAll().startsWith(taken);
}

bool SingleInstance::listen(std::function<void(const QStringList&)> take)
{
    m_take = std::move(take);
    if (m_server->listen(m_name))
        return true;
    QLocalServer::removeServer(m_name); // left by a program that ended without a word; a living one would have answered
    return m_server->listen(m_name);
}

void SingleInstance::hear()
{
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > mostHanded) {
                socket->abort();
            } else if (socket->canReadLine()) {
                const QString line = QString::fromUtf8(socket->readLine()).chopped(1);
                socket->write(&taken, 1);
                socket->flush();
                m_take(line.split(QChar(u'\0'), Qt::SkipEmptyParts));
            }
        });
    }
}

} // namespace tambon
