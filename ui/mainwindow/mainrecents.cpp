// The plans opened lately, in the menu and on the start screen of MainWindow.
#include "ui/mainwindow/mainwindow.h"

#include "ui/mainwindow/menuactions.h"
#include "ui/startscreen/recentplans.h"
#include "ui/startscreen/startscreen.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QFileInfo>

namespace tambon {

namespace {

/// A path is no text of the program: it stays plain wherever Qt would guess at markup.
void explainPath(QAction* action, const QString& path)
{
    action->setToolTip(plainToolTip(path));
    action->setStatusTip(path);
    action->setWhatsThis(path.toHtmlEscaped());
}

} // namespace

void MainWindow::followRecents()
{
    const auto refreshed = [this] { m_start->setRecentPlans(RecentPlans().list()); };
    connect(m_start, &StartScreen::recentRemoved, this, [refreshed](const QString& path) {
        RecentPlans().remove(path);
        refreshed();
    });
    connect(m_start, &StartScreen::recentPinned, this, [refreshed](const QString& path, bool pinned) {
        RecentPlans().setPinned(path, pinned);
        refreshed();
    });
    connect(m_start, &StartScreen::recentsCleared, this, [refreshed] {
        RecentPlans().clear();
        refreshed();
    });
}

/// The first nine have their number as mnemonic.
void MainWindow::fillRecentMenu()
{
    QMenu* menu = m_actions->recent;
    menu->clear();
    int place = 0;
    for (const RecentPlan& plan : RecentPlans().list()) {
        const QString title = plan.title.isEmpty() ? QFileInfo(plan.path).fileName() : plan.title;
        const QString mark = ++place < 10 ? QString(u'&' + QString::number(place)) : QString::number(place);
        QAction* open = menu->addAction(QString(mark + u"  " + escapedMnemonic(title)));
        open->setEnabled(!plan.isMissing);
        explainPath(open, plan.path);
        connect(open, &QAction::triggered, this, [this, path = plan.path] { openPlan(path); });
    }
    menu->addSeparator();
    QAction* clear = menu->addAction(tr("Clear the list"));
    explain(clear, tr("Forgets the plans that are not pinned; their files stay"));
    clear->setEnabled(place > 0);
    connect(clear, &QAction::triggered, this, [this] {
        RecentPlans().clear();
        m_start->setRecentPlans(RecentPlans().list());
    });
}

} // namespace tambon
