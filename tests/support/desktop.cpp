#include "tests/support/desktop.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QtEndian>

#include <array>

namespace tambon::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int desktopPatienceMs = 60'000; ///< a build with sanitizers on a busy computer
constexpr int askAgainMs = 50;
constexpr int toldKeys = 12;
const QString betweenKeysMs = u"30"_s;

QString installed(const QString& name)
{
    const QString path = QStandardPaths::findExecutable(name);
    if (path.isEmpty())
        FAIL("This test needs " << name.toStdString() << ", which is not installed. tests/run installs it.");
    return path;
}

void end(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5'000)) {
        process.kill();
        process.waitForFinished(5'000);
    }
}

} // namespace

Desktop::Desktop()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    const QString server = installed(u"Xvfb"_s);
    const QString windowManager = installed(u"openbox"_s);
    installed(u"setxkbmap"_s);
    installed(u"xdotool"_s);
    // -r: no key repeats by itself. xdotool or the server can be held up between a key's press and its release.
    m_server.start(server, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-nolisten"_s, u"tcp"_s, u"-r"_s,
                               u"-noreset"_s, u"-fbdir"_s, m_runtime.path()});
    while (!m_server.canReadLine())
        REQUIRE(m_server.waitForReadyRead(desktopPatienceMs));
    for (const QString& name : {u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s, u"QT_QPA_PLATFORMTHEME"_s, u"QT_SCALE_FACTOR"_s})
        m_environment.remove(name);
    m_environment.insert(u"DISPLAY"_s, QString(u':' + QString::fromLatin1(m_server.readLine().trimmed())));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
    m_windowManager.setProcessEnvironment(m_environment);
    m_windowManager.start(windowManager, QStringList());
    await(u"window manager"_s, [this] { return !xdotool({u"get_desktop"_s}).isEmpty(); });
    // Both at once, as on a Thai computer: xdotool finds each letter on a key instead of changing the keyboard for it.
    setLayout(u"us,th"_s);
    (void)xdotool({u"mousemove"_s, u"0"_s, u"0"_s});
}

Desktop::~Desktop()
{
    end(m_program);
    end(m_windowManager);
    end(m_server);
}

void Desktop::start(const QString& program, const QStringList& arguments, const QString& home)
{
    QProcessEnvironment environment = m_environment;
    environment.insert(u"HOME"_s, home);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const auto& [name, folder] : {std::pair(u"XDG_CONFIG_HOME"_s, u"/.config"_s), {u"XDG_DATA_HOME"_s, u"/.local/share"_s},
             {u"XDG_CACHE_HOME"_s, u"/.cache"_s}})
        environment.insert(name, QString(home + folder));
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(program, arguments);
    REQUIRE(m_program.waitForStarted(desktopPatienceMs));
}

void Desktop::kill()
{
    m_program.kill();
    REQUIRE((m_program.state() == QProcess::NotRunning || m_program.waitForFinished(desktopPatienceMs)));
}

int Desktop::exitCode()
{
    REQUIRE((m_program.state() == QProcess::NotRunning || m_program.waitForFinished(desktopPatienceMs)));
    REQUIRE(m_program.exitStatus() == QProcess::NormalExit);
    return m_program.exitCode();
}

void Desktop::setLayout(const QString& layout)
{
    (void)answerOf(u"setxkbmap"_s, {layout});
    REQUIRE(answerOf(u"setxkbmap"_s, {u"-query"_s}).endsWith(QString(u' ' + layout)));
}

void Desktop::press(const QStringList& keys)
{
    m_sent << keys;
    (void)xdotool(QStringList{u"key"_s, u"--delay"_s, betweenKeysMs} + keys);
}

void Desktop::type(const QString& text)
{
    m_sent << text;
    (void)xdotool({u"type"_s, u"--delay"_s, betweenKeysMs, text});
}

void Desktop::click(const QPoint& place)
{
    m_sent << u"click %1 %2"_s.arg(place.x()).arg(place.y());
    (void)xdotool({u"mousemove"_s, QString::number(place.x()), QString::number(place.y()), u"click"_s, u"1"_s});
    (void)xdotool({u"mousemove"_s, u"0"_s, u"0"_s});
}

QString Desktop::activeTitle()
{
    return xdotool({u"getactivewindow"_s, u"getwindowname"_s});
}

QStringList Desktop::windowIds()
{
    const QString pid = QString::number(m_program.processId());
    return xdotool({u"search"_s, u"--onlyvisible"_s, u"--pid"_s, pid}).split(u'\n', Qt::SkipEmptyParts);
}

int Desktop::windows()
{
    return int(windowIds().size());
}

bool Desktop::pointerIsParked()
{
    return xdotool({u"getmouselocation"_s}).startsWith(u"x:0 y:0 ");
}

QImage Desktop::picture() const
{
    // The server keeps its screen in a file in the form of xwd: words of the header, then colours, then rows of pixels.
    QFile file(m_runtime.filePath(u"Xvfb_screen0"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    enum Word { HeaderSize, Width = 4, Height = 5, RowBytes = 12, Colours = 19, Words };
    constexpr qsizetype colourBytes = 12;
    std::array<quint32, Words> words {};
    if (bytes.size() < qsizetype(sizeof words))
        return {};
    qFromBigEndian<quint32>(bytes.constData(), Words, words.data());
    const qsizetype start = words[HeaderSize] + words[Colours] * colourBytes;
    if (bytes.size() < start + qsizetype(words[RowBytes]) * words[Height])
        return {};
    const auto* pixels = reinterpret_cast<const uchar*>(bytes.constData() + start);
    return QImage(pixels, int(words[Width]), int(words[Height]), qsizetype(words[RowBytes]), QImage::Format_RGB32).copy();
}

QString Desktop::state()
{
    const QString file = QDir::current().filePath(QString(u"desktop-" + QString::number(m_server.processId()) + u".png"));
    const bool saved = picture().save(file);
    QStringList told;
    for (const QString& window : windowIds())
        told << QString(xdotool({u"getwindowname"_s, window}) + u' '
            + xdotool({u"getwindowgeometry"_s, window}).section(u'\n', 1).simplified());
    return QStringList{u"In front: "_s + activeTitle(),
        u"Windows: "_s + told.join(u"; "),
        u"Keyboard: "_s + answerOf(u"setxkbmap"_s, {u"-query"_s}),
        u"Typed last: "_s + m_sent.mid(qMax(0, m_sent.size() - toldKeys)).join(u" | "),
        saved ? QString(u"Picture: " + file) : u"No picture could be saved."_s}
        .join(u'\n');
}

bool Desktop::holdsWithin(int ms, const QString& what, const std::function<bool()>& holds)
{
    QElapsedTimer waited;
    waited.start();
    while (!holds()) {
        if (m_program.processId() == 0 && !m_program.program().isEmpty())
            FAIL("The program ended. Waited for: " << what.toStdString() << '\n' << state().toStdString());
        if (waited.hasExpired(ms))
            return false;
        QProcess& watched = m_program.state() == QProcess::NotRunning ? m_windowManager : m_program;
        watched.waitForFinished(askAgainMs);
    }
    return true;
}

void Desktop::await(const QString& what, const std::function<bool()>& holds)
{
    if (!holdsWithin(desktopPatienceMs, what, holds))
        FAIL("Too late. Waited for: " << what.toStdString() << '\n' << state().toStdString());
}

void Desktop::insist(const QString& what, const std::function<void()>& act, const std::function<bool()>& holds)
{
    constexpr int times = 3;
    for (int time = 1; time < times; ++time) {
        act();
        if (holdsWithin(desktopPatienceMs / times, what, holds))
            return;
    }
    act();
    await(what, holds);
}

QString Desktop::answerOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(desktopPatienceMs));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString Desktop::xdotool(const QStringList& arguments)
{
    return answerOf(u"xdotool"_s, arguments);
}

} // namespace tambon::test
