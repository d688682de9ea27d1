#include "tests/support/monkeywatch.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <execinfo.h>
#include <pthread.h>
#include <unistd.h>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/common_interface_defs.h>
#endif

namespace tambon::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto deedPatience = std::chrono::seconds(120); ///< with sanitizers, on a busy computer
constexpr size_t toldDeeds = 50;
constexpr size_t deedLength = 160;
constexpr qsizetype tracedWarnings = 3;
constexpr std::array deadlySignals{SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};

// A signal handler may read nothing else.
std::array<std::array<char, deedLength>, toldDeeds> deedsForCrash;
std::array<char, deedLength> headingForCrash;
std::atomic<size_t> deedsWritten = 0;
std::array<struct sigaction, deadlySignals.size()> handlersBefore;
pthread_t watchedThread;

void copyLine(std::array<char, deedLength>& line, const QString& text)
{
    const QByteArray bytes = text.toUtf8().left(deedLength - 2).append('\n');
    std::memcpy(line.data(), bytes.constData(), size_t(bytes.size()));
    line[size_t(bytes.size())] = 0;
}

void tellLine(const char* text)
{
    (void)!write(STDERR_FILENO, text, std::strlen(text));
}

void tellStack()
{
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_print_stack_trace();
#else
    std::array<void*, 64> frames{};
    backtrace_symbols_fd(frames.data(), backtrace(frames.data(), int(frames.size())), STDERR_FILENO);
#endif
}

void tellDeeds()
{
    static std::atomic<bool> areTold = false;
    if (areTold.exchange(true))
        return;
    tellLine("The monkey's last deeds, newest last:\n");
    const size_t end = deedsWritten;
    for (size_t i = end > toldDeeds ? end - toldDeeds : 0; i < end; ++i)
        tellLine(deedsForCrash[i % toldDeeds].data());
    tellLine(headingForCrash.data());
}

void onDeadlySignal(int signal)
{
    for (size_t i = 0; i < deadlySignals.size(); ++i) // the next one, perhaps in here, is for those before us
        sigaction(deadlySignals[i], &handlersBefore[i], nullptr);
    tellDeeds();
    tellStack();
    raise(signal);
}

HeardWarnings* hearing = nullptr;

} // namespace

MonkeyWatch::MonkeyWatch(const QString& heading)
{
    copyLine(headingForCrash, heading);
    deedsWritten = 0;
    watchedThread = pthread_self();
    struct sigaction action = {};
    action.sa_handler = onDeadlySignal;
    for (size_t i = 0; i < deadlySignals.size(); ++i)
        sigaction(deadlySignals[i], &action, &handlersBefore[i]);
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_set_death_callback(tellDeeds); // what UBSan finds ends without a signal
#endif
    m_thread = std::thread(&MonkeyWatch::watch, this);
}

MonkeyWatch::~MonkeyWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_over.notify_all();
    m_thread.join();
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_set_death_callback(nullptr);
#endif
    for (size_t i = 0; i < deadlySignals.size(); ++i)
        sigaction(deadlySignals[i], &handlersBefore[i], nullptr);
}

void MonkeyWatch::note(const QString& deed)
{
    copyLine(deedsForCrash[deedsWritten % toldDeeds], deed);
    ++deedsWritten;
    ++m_beat;
    m_deeds << deed;
    if (m_deeds.size() > qsizetype(toldDeeds))
        m_deeds.removeFirst();
}

QStringList MonkeyWatch::lastDeeds(int count) const
{
    return m_deeds.mid(qMax(0, m_deeds.size() - count));
}

void MonkeyWatch::giveUp(const QString& why)
{
    note(why);
    std::abort();
}

void MonkeyWatch::watch()
{
    std::unique_lock lock(m_mutex);
    unsigned before = m_beat;
    while (!m_over.wait_for(lock, deedPatience, [this] { return m_isOver; })) {
        if (m_beat == before) {
            tellLine("The last deed does not end.\n");
            pthread_kill(watchedThread, SIGABRT);
            return;
        }
        before = m_beat;
    }
}

HeardWarnings::HeardWarnings(const MonkeyWatch& watch)
    : m_watch(watch)
{
    hearing = this;
    m_before = qInstallMessageHandler(hear);
}

HeardWarnings::~HeardWarnings()
{
    qInstallMessageHandler(m_before);
    hearing = nullptr;
}

void HeardWarnings::hear(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    // The offscreen platform says this of every window; it has no window manager to obey.
    if (text.startsWith(u"This plugin does not support"))
        return;
    hearing->m_before(type, context, text);
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    hearing->m_all << QString(text + u" · after: " + hearing->m_watch.lastDeeds(3).join(u" | "));
    if (hearing->m_all.size() <= tracedWarnings)
        tellStack();
}

} // namespace tambon::test
