// Versions and history in MainWindow.
#include "ui/mainwindow/mainwindow.h"

#include "core/base/thaidate.h"
#include "ui/mainwindow/historydialog.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/planshell.h"
#include "ui/mainwindow/versionsdialog.h"

namespace tambon {

void MainWindow::nameVersion()
{
    if (m_shell == nullptr || !m_shell->commitEditors())
        return;
    const auto version = m_shell->document().nameVersion(tr("Version of %1").arg(shownTime(QDateTime::currentDateTime())));
    if (!version) {
        showError(version.error());
        return;
    }
    m_shell->messages().show(MessageBar::Kind::Done, tr("Version “%1” is marked. Everything before it can be brought back.").arg(version->name));
}

void MainWindow::showVersions()
{
    if (m_shell == nullptr)
        return;
    (void)m_shell->commitEditors();
    VersionsDialog dialog(m_shell->document(), this);
    if (dialog.exec() == QDialog::Accepted)
        report(m_shell->document().restoreVersion(dialog.chosen()));
}

void MainWindow::showHistory()
{
    if (m_shell == nullptr || !m_shell->commitEditors())
        return;
    HistoryDialog dialog(m_shell->document(), this);
    connect(&dialog, &HistoryDialog::failed, this, &MainWindow::showError);
    dialog.exec();
}

} // namespace tambon
