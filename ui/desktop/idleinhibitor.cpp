#include "ui/desktop/idleinhibitor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int screenSaverPatience = 500; ///< milliseconds

QDBusMessage callScreenSaver(const QString& method, const QVariantList& arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, method);
    call.setArguments(arguments);
    call.setAutoStartService(false);
    return QDBusConnection::sessionBus().call(call, QDBus::Block, screenSaverPatience);
}

} // namespace

IdleInhibitor::~IdleInhibitor() { release(); }

void IdleInhibitor::hold(const QString& reason)
{
    if (m_cookie != 0 || !QDBusConnection::sessionBus().isConnected())
        return;
    const QDBusReply<uint> reply = callScreenSaver(u"Inhibit"_s, {u"tambon-canvas"_s, reason});
    m_cookie = reply.isValid() ? reply.value() : 0;
}

void IdleInhibitor::release()
{
    if (m_cookie != 0)
        (void)callScreenSaver(u"UnInhibit"_s, {m_cookie});
    m_cookie = 0;
}

} // namespace tambon
