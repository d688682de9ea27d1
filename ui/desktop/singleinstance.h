#pragma once

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

class QLocalServer;

namespace tambon {

/// One running program for each person, desktop and set of settings. A second start hands over its files and ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `place` tells one program from another: see own().
    explicit SingleInstance(const QString& place = own(), QObject* parent = nullptr);
    ~SingleInstance() override;
    /// True when a running program took the files (none: it only comes to the front). Else this one may listen().
    [[nodiscard]] bool handOver(const QStringList& files);
    /// From now on the files of later starts come here. False: nobody will be heard; the program works all the same.
    bool listen(std::function<void(const QStringList&)> take);
    /// Who is meant: the person, the display and the folder of the settings.
    [[nodiscard]] static QString own();

private:
    void hear();

    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
    std::function<void(const QStringList&)> m_take;
};

} // namespace tambon
