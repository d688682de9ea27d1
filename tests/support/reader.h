#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QRect>

namespace tambon::test {

class Desktop;

/// One object of a program as a screen reader is told of it.
struct Heard {
    QString role, name, description;
    bool isFocusable = false;
    bool isFocused = false;
    bool isShowing = false;
    QRect rect; ///< on the screen
    QList<Heard> children;

    /// All below, in reading order, with this role.
    [[nodiscard]] QList<Heard> all(const QString& role) const;
};

struct HeardEvent {
    QString kind; ///< for example object:state-changed:focused
    QString name; ///< of the object that it is about
    QString role;
};

/// A screen reader beside the programs of a desktop: asks over AT-SPI what they tell. Make it before they start.
class Reader {
public:
    explicit Reader(Desktop& desktop);
    ~Reader();

    /// What the program tells of itself now.
    [[nodiscard]] Heard tree();
    /// What was heard since last asked, once `count` events of this kind have come or some time has gone by.
    [[nodiscard]] QList<HeardEvent> events(int count, const QString& kind);

private:
    [[nodiscard]] QJsonValue ask(const QString& request);
    [[nodiscard]] QJsonValue answer();

    QProcess m_process;
};

} // namespace tambon::test
