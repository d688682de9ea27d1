#include "tests/support/desktop.h"

#include "tests/support/catch.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QHash>
#include <QThread>

namespace tambon::test {

namespace {

constexpr int patienceMs = 60'000;

/// X11 key codes: the key's place on the keyboard plus 8.
int keyCode(const QString& key)
{
    static const QHash<QString, int> named{{QStringLiteral("ctrl"), 37}, {QStringLiteral("shift"), 50}, {QStringLiteral("alt"), 64},
        {QStringLiteral("F6"), 72}, {QStringLiteral("Return"), 36}, {QStringLiteral("Escape"), 9}, {QStringLiteral("Tab"), 23},
        {QStringLiteral("Down"), 116}, {QStringLiteral("Up"), 111}};
    if (named.contains(key))
        return named.value(key);
    const QString rows[] = {QStringLiteral("1234567890"), QStringLiteral("qwertyuiop"), QStringLiteral("asdfghjkl"), QStringLiteral("zxcvbnm")};
    const int first[] = {10, 24, 38, 52};
    for (size_t row = 0; row < 4; ++row)
        if (const auto place = rows[row].indexOf(key); key.size() == 1 && place >= 0)
            return first[row] + int(place);
    return 0;
}

} // namespace

Desktop::Desktop()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    REQUIRE(m_home.isValid());
    m_screen.setProcessChannelMode(QProcess::SeparateChannels);
    m_screen.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1366x768x24")});
    INFO("Xvfb, openbox, xdotool and setxkbmap must be installed");
    REQUIRE(m_screen.waitForStarted());
    REQUIRE(eventually([this] { return m_screen.waitForReadyRead(100) || m_screen.bytesAvailable() > 0; }));
    m_environment.insert(QStringLiteral("DISPLAY"), QString(u':' + QString::fromLatin1(m_screen.readLine().trimmed())));
    m_environment.insert(QStringLiteral("HOME"), m_home.path());
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
    m_environment.remove(QStringLiteral("XDG_CONFIG_HOME"));
    m_environment.remove(QStringLiteral("XDG_DATA_HOME"));
    m_environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    m_manager.setProcessEnvironment(m_environment);
    m_manager.start(QStringLiteral("openbox"), QStringList());
    REQUIRE(m_manager.waitForStarted());
    tool(QStringLiteral("setxkbmap"), {QStringLiteral("-layout"), QStringLiteral("th,us")});
    tool(QStringLiteral("xdotool"), {QStringLiteral("mousemove"), QStringLiteral("0"), QStringLiteral("0")});
}

Desktop::~Desktop()
{
    for (QProcess* process : {&m_program, &m_manager, &m_screen}) {
        process->kill();
        process->waitForFinished();
    }
}

QByteArray Desktop::tool(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(patienceMs));
    return process.readAllStandardOutput().trimmed();
}

void Desktop::start(const QString& program, const QStringList& arguments)
{
    m_program.setProcessEnvironment(m_environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(program, arguments);
    REQUIRE(m_program.waitForStarted());
}

void Desktop::press(const QStringList& chords)
{
    for (const QString& chord : chords) {
        QStringList arguments;
        const QStringList keys = chord.split(u'+');
        for (const QString& key : keys) {
            REQUIRE(keyCode(key) != 0);
            arguments << QStringLiteral("keydown") << QString::number(keyCode(key));
        }
        for (auto key = keys.rbegin(); key != keys.rend(); ++key)
            arguments << QStringLiteral("keyup") << QString::number(keyCode(*key));
        tool(QStringLiteral("xdotool"), arguments);
    }
}

void Desktop::type(const QString& text)
{
    tool(QStringLiteral("xdotool"), {QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("40"), text});
}

bool Desktop::eventually(const std::function<bool()>& condition)
{
    QDeadlineTimer deadline(patienceMs);
    while (!deadline.hasExpired()) {
        if (condition())
            return true;
        QThread::msleep(50); // between two looks at another process; the wait itself ends with the condition
    }
    return false;
}

bool Desktop::hasWindow(const QString& titlePart)
{
    return !tool(QStringLiteral("xdotool"), {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), titlePart}).isEmpty();
}

QString Desktop::pointer()
{
    const QString place = QString::fromLatin1(tool(QStringLiteral("xdotool"), {QStringLiteral("getmouselocation"), QStringLiteral("--shell")}));
    return place.section(u'\n', 0, 1);
}

bool Desktop::hasEnded(int milliseconds) { return m_program.state() == QProcess::NotRunning || m_program.waitForFinished(milliseconds); }

} // namespace tambon::test
