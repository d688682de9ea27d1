#pragma once

#include <QByteArray>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace tambon::test {

struct Ran {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs a program to its end.
[[nodiscard]] Ran runProgram(const QString& program, const QStringList& arguments, const QByteArray& input = {});
/// Runs the real command line.
[[nodiscard]] Ran cli(const QStringList& arguments, const QByteArray& input = {});

/// A folder of its own, gone afterwards.
class Workspace {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    /// A sample plan under this name, made by the command line.
    QString plan(const QString& name = QStringLiteral("plan.cbmc")) const;
    QString write(const QString& name, const QByteArray& bytes) const;
    [[nodiscard]] QByteArray read(const QString& name) const;
    /// Every file of the folder with its bytes.
    [[nodiscard]] QMap<QString, QByteArray> files() const;

private:
    QTemporaryDir m_folder;
};

/// A data folder of its own for the programs that are run meanwhile.
class DataHome {
public:
    DataHome();
    ~DataHome();
    DataHome(const DataHome&) = delete;
    DataHome& operator=(const DataHome&) = delete;
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QByteArray m_before;
};

/// apply with its edits coming through a pipe that stays open.
class Feeder {
public:
    Feeder(const QString& program, const QString& plan);
    ~Feeder();
    void send(const QByteArray& line);
    /// The next whole line on stdout, without its end.
    [[nodiscard]] QByteArray nextLine();
    /// Ends the input and waits for the program.
    [[nodiscard]] Ran finish();
    /// SIGKILL; what was printed and not yet read comes back.
    QByteArrayList kill();

private:
    QProcess m_process;
};

[[nodiscard]] QByteArray addNoteLine(int block, const QString& text);

} // namespace tambon::test
