#include "ui/library/librarydoor.h"

#include "ui/library/librarywindow.h"
#include "ui/theme/icons.h"
#include "ui/widgets/explain.h"

#include <QAction>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QWidget>

#include <algorithm>

namespace tambon {

namespace {

/// A single plan or picture is the window's own matter.
bool isForLibrary(const QStringList& paths)
{
    return !paths.isEmpty() && std::all_of(paths.begin(), paths.end(), [](const QString& path) {
        return QFileInfo(path).isDir() || isLibraryFile(path) || path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
    });
}

} // namespace

LibraryDoor::LibraryDoor(QWidget* window)
    : QObject(window)
    , m_action(new QAction(icon(QStringLiteral("library")), {}, this))
{
    m_action->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_L);
    connect(m_action, &QAction::triggered, this, [this] { open(); });
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    retranslate();
}

void LibraryDoor::retranslate()
{
    m_action->setText(tr("Library of plans"));
    explain(m_action, tr("Opens the window in which many plans are read, reviewed and counted together."));
}

void LibraryDoor::open(const QStringList& paths)
{
    const auto window = LibraryWindow::show();
    if (!window)
        Q_EMIT failed(window.error());
    else if (!paths.isEmpty())
        (*window)->import(paths);
}

bool LibraryDoor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto& drop = static_cast<QDropEvent&>(*event);
    const QStringList paths = droppedPaths(*drop.mimeData());
    if (!isForLibrary(paths))
        return QObject::eventFilter(watched, event);
    drop.acceptProposedAction();
    if (event->type() == QEvent::Drop)
        open(paths);
    return true;
}

} // namespace tambon
