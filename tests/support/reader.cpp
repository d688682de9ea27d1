#include "tests/support/reader.h"

#include "tests/support/catch.h"
#include "tests/support/desktop.h"

#include <QJsonDocument>

namespace tambon::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int readerPatienceMs = 60'000;

Heard heardFrom(const QJsonObject& told)
{
    Heard heard{told[u"role"_s].toString(), told[u"name"_s].toString(), told[u"description"_s].toString(),
        told[u"focusable"_s].toBool(), told[u"focused"_s].toBool(), told[u"showing"_s].toBool(), {}, {}};
    const QJsonArray rect = told[u"rect"_s].toArray();
    if (rect.size() == 4)
        heard.rect = QRect(rect[0].toInt(), rect[1].toInt(), rect[2].toInt(), rect[3].toInt());
    for (const QJsonValue& child : told[u"children"_s].toArray())
        heard.children << heardFrom(child.toObject());
    return heard;
}

} // namespace

QList<Heard> Heard::all(const QString& wanted) const
{
    QList<Heard> found;
    for (const Heard& child : children) {
        if (child.role == wanted)
            found << child;
        found << child.all(wanted);
    }
    return found;
}

Reader::Reader(Desktop& desktop)
{
    m_process.setProcessEnvironment(desktop.environment());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"dbus-run-session"_s,
        {u"--"_s, u"/usr/bin/python3"_s, QStringLiteral(TAMBON_SOURCE_DIR "/tests/support/reader.py")});
    const QString address = answer().toString();
    REQUIRE_FALSE(address.isEmpty());
    desktop.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    desktop.setEnvironment(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
}

Reader::~Reader()
{
    m_process.closeWriteChannel();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5'000)) {
        m_process.kill();
        m_process.waitForFinished(5'000);
    }
}

Heard Reader::tree()
{
    return heardFrom(ask(u"tree"_s).toObject());
}

QList<HeardEvent> Reader::events(int count, const QString& kind)
{
    QList<HeardEvent> heard;
    for (const QJsonValue& event : ask(u"until %1 %2"_s.arg(QString::number(count), kind)).toArray())
        heard << HeardEvent{event[u"kind"_s].toString(), event[u"name"_s].toString(), event[u"role"_s].toString()};
    return heard;
}

QJsonValue Reader::ask(const QString& request)
{
    m_process.write(QString(request + u'\n').toUtf8());
    return answer();
}

QJsonValue Reader::answer()
{
    while (!m_process.canReadLine())
        REQUIRE(m_process.waitForReadyRead(readerPatienceMs));
    // QJsonDocument reads arrays and objects only.
    const QByteArray line = QByteArray("[" + m_process.readLine().trimmed() + "]");
    return QJsonDocument::fromJson(line).array().at(0);
}

} // namespace tambon::test
