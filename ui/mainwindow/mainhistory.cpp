// Versions and history in MainWindow.
#include "ui/mainwindow/mainwindow.h"

#include "core/base/thaidate.h"
#include "ui/exporting/exportpage.h"
#include "ui/mainwindow/historydialog.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/peopledialog.h"
#include "ui/mainwindow/planshell.h"
#include "ui/mainwindow/settings.h"
#include "ui/mainwindow/versionsdialog.h"

#include <QDir>

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

void MainWindow::showPeople()
{
    if (m_shell == nullptr || !m_shell->commitEditors())
        return;
    PeopleDialog dialog(m_shell->document(), this);
    dialog.exec();
}

void MainWindow::saveCopyForOthers()
{
    if (m_shell == nullptr || !m_shell->commitEditors())
        return;
    //: %1 is the proposed name of a plan's file
    const QString name = tr("%1 for others").arg(proposedFileName(m_shell->document().plan()));
    const QString proposed = QDir(settings::lastFolder(QStringLiteral("copy"))).filePath(QString(name + QStringLiteral(".cbmc")));
    QString path = askWhere(this, {tr("Save a copy for others"), proposed, tr("Plan (*.cbmc)")});
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".cbmc")))
        path += QStringLiteral(".cbmc");
    settings::setLastFolder(QStringLiteral("copy"), path);
    if (inodeOf(path) != 0 && inodeOf(path) == inodeOf(m_shell->document().path())) {
        m_shell->messages().show(MessageBar::Kind::Info, tr("This is the plan's own file. Choose another name for the copy."));
        return;
    }
    const auto done = m_shell->document().saveCopy(path, true, Document::CopyFor::Others);
    report(done);
    if (done)
        m_shell->messages().show(MessageBar::Kind::Done, tr("The copy for others is %1. Look through it once: pictures may show faces.").arg(QDir::toNativeSeparators(path)));
}

} // namespace tambon
