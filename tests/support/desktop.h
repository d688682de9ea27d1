#pragma once

#include <QImage>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace tambon::test {

/// A screen of its own with a window manager, an American and a Thai keyboard, and a pointer parked in the corner.
/// Fails the test when a program that it needs is not installed.
class Desktop {
public:
    Desktop();
    ~Desktop();

    /// What programs of this desktop run with.
    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }
    void setEnvironment(const QString& name, const QString& value) { m_environment.insert(name, value); }
    /// Starts a program on this screen, with this folder as its home.
    void start(const QString& program, const QStringList& arguments, const QString& home);
    /// Ends the program started as a power cut would: at once, without its knowing.
    void kill();
    /// The exit code, once the program started has ended by itself.
    [[nodiscard]] int exitCode();

    /// For example "th,us": the first one is active.
    void setLayout(const QString& layout);
    /// Keys by their X names or codes, for example {"ctrl+n", "37+57", "Return"}.
    void press(const QStringList& keys);
    void type(const QString& text);
    /// On the screen; the pointer goes back to its corner.
    void click(const QPoint& place);

    [[nodiscard]] QString activeTitle();
    /// How many windows of the program are to be seen; a list that drops down is one.
    [[nodiscard]] int windows();
    [[nodiscard]] bool pointerIsParked();
    /// What is on the screen now.
    [[nodiscard]] QImage picture() const;
    /// Asks until it holds; fails the test, with these words, when it does not in time or when the program has ended.
    void await(const QString& what, const std::function<bool()>& holds);
    /// The same for what may be done again without harm: keys get lost between server, window manager and program when
    /// the computer has far too much to do.
    void insist(const QString& what, const std::function<void()>& act, const std::function<bool()>& holds);

private:
    /// Whether it holds before the time is over; fails the test when the program has ended.
    [[nodiscard]] bool holdsWithin(int ms, const QString& what, const std::function<bool()>& holds);
    [[nodiscard]] QString xdotool(const QStringList& arguments);
    [[nodiscard]] QStringList windowIds();
    [[nodiscard]] QString answerOf(const QString& program, const QStringList& arguments);
    /// The windows, the keyboard, what was typed last and where a picture of the screen lies.
    [[nodiscard]] QString state();

    QProcessEnvironment m_environment;
    QTemporaryDir m_runtime;
    QStringList m_sent;
    QProcess m_server;
    QProcess m_windowManager;
    QProcess m_program;
};

} // namespace tambon::test
