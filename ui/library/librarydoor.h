#pragma once

#include "core/base/error.h"

#include <QObject>

class QAction;
class QWidget;

namespace tambon {

/// The way from a window with a plan to the library: an action, and folders and libraries dropped on the window.
class LibraryDoor : public QObject {
    Q_OBJECT

public:
    explicit LibraryDoor(QWidget* window);

    /// For the menu "File".
    [[nodiscard]] QAction* action() const { return m_action; }
    void retranslate();
    /// Opens the user's library and takes these folders and files in.
    void open(const QStringList& paths = {});

Q_SIGNALS:
    void failed(const tambon::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* m_action;
};

} // namespace tambon
