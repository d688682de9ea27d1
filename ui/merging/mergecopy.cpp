#include "core/document/document.h"
#include "core/merge/mergeedit.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/planshell.h"
#include "ui/mainwindow/settings.h"
#include "ui/merging/mergedialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString chosenCopy(QWidget* window)
{
    const QString path = QFileDialog::getOpenFileName(window, MergeDialog::tr("Merge another copy"), settings::lastFolder(u"merge"_s),
        MergeDialog::tr("Plan (*.cbmc)"));
    if (!path.isEmpty())
        settings::setLastFolder(u"merge"_s, path);
    return path;
}

void mergeWith(PlanShell& shell, Document& theirs, const CommonPast& past, QWidget* window)
{
    Document& ours = shell.document();
    const QString name = QFileInfo(theirs.path()).fileName();
    MergeDialog dialog(ours.plan(), theirs.plan(), name, past, window);
    if (dialog.merged().taken == 0 && dialog.merged().conflicts.empty()) {
        shell.messages().show(MessageBar::Kind::Info, MergeDialog::tr("%1 holds nothing that this plan does not have already.").arg(name));
        return;
    }
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto pictures = picturesFor(dialog.merged().plan, ours, theirs);
    if (const auto done = ours.perform(mergeEdit(past.base, theirs.plan(), dialog.choices(), name, pictures)); !done)
        return shell.showError(done.error());
    shell.messages().show(MessageBar::Kind::Done,
        MergeDialog::tr("%1 is merged into this plan as one step. Undo takes it back; the other file stays as it is.").arg(name));
}

} // namespace

void mergeAnotherCopy(PlanShell& shell, QWidget* window)
{
    if (!shell.commitEditors())
        return;
    const QString path = chosenCopy(window);
    if (path.isEmpty())
        return;
    const auto theirs = Document::open(path);
    if (!theirs)
        return shell.showError(theirs.error());
    const auto past = commonPast(shell.document().path(), (*theirs)->path());
    if (!past)
        return shell.showError(past.error());
    if (const QString refusal = mergeRefusal(*past); !refusal.isEmpty()) {
        shell.messages().show(MessageBar::Kind::Info, refusal);
        return;
    }
    mergeWith(shell, **theirs, *past, window);
}

} // namespace tambon
