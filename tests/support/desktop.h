#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace tambon::test {

/// A screen of its own (Xvfb, openbox) with a Thai keyboard, the real program on it, and hands that only type.
class Desktop {
public:
    Desktop();
    ~Desktop();

    void start(const QString& program, const QStringList& arguments = {});
    /// Chords by the physical keys of a US keyboard, so that they are the same under every layout:
    /// "ctrl+n", "ctrl+shift+1", "F6", "Return".
    void press(const QStringList& chords);
    void type(const QString& text);
    /// Waits until the condition holds; false after a minute.
    [[nodiscard]] static bool eventually(const std::function<bool()>& condition);
    [[nodiscard]] bool hasWindow(const QString& titlePart);
    [[nodiscard]] QString pointer();
    [[nodiscard]] QString home() const { return m_home.path(); }
    [[nodiscard]] bool hasEnded(int milliseconds);

private:
    QByteArray tool(const QString& program, const QStringList& arguments);

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_screen, m_manager, m_program;
};

} // namespace tambon::test
