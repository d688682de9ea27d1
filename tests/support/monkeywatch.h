#pragma once

#include <QString>
#include <QStringList>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace tambon::test {

/// Keeps the last deeds where they can be told even from a crash: on a deadly signal, and when the same deed takes
/// longer than a person would wait, the heading, the deeds and the stack go to stderr and the program dies.
class MonkeyWatch {
public:
    explicit MonkeyWatch(const QString& heading);
    ~MonkeyWatch();
    Q_DISABLE_COPY_MOVE(MonkeyWatch)

    void note(const QString& deed);
    /// The last deeds, newest last.
    [[nodiscard]] QStringList lastDeeds(int count) const;
    /// Ends the program as a crash would, with these words.
    [[noreturn]] void giveUp(const QString& why);

private:
    void watch();

    QStringList m_deeds;
    std::atomic<unsigned> m_beat = 0;
    bool m_isOver = false;
    std::mutex m_mutex;
    std::condition_variable m_over;
    std::thread m_thread;
};

/// Collects what Qt warns of, with the deeds before it.
class HeardWarnings {
public:
    explicit HeardWarnings(const MonkeyWatch& watch);
    ~HeardWarnings();
    Q_DISABLE_COPY_MOVE(HeardWarnings)

    [[nodiscard]] const QStringList& all() const { return m_all; }

private:
    static void hear(QtMsgType type, const QMessageLogContext& context, const QString& text);

    const MonkeyWatch& m_watch;
    QStringList m_all;
    QtMessageHandler m_before;
};

} // namespace tambon::test
