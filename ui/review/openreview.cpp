#include "ui/review/openreview.h"

#include "core/document/document.h"
#include "core/review/receiving.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/planshell.h"
#include "ui/mainwindow/settings.h"
#include "ui/review/pointspage.h"

#include <QFileDialog>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

void openReview(PlanShell& shell, QWidget* window)
{
    if (!shell.commitEditors())
        return;
    const QString path = QFileDialog::getOpenFileName(window, PointsPage::tr("Open a review"), settings::lastFolder(u"review"_s),
        PointsPage::tr("Review (*.cbmc-review)"));
    if (path.isEmpty())
        return;
    settings::setLastFolder(u"review"_s, path);
    takeReviewIn(shell, path);
}

void takeReviewIn(PlanShell& shell, const QString& path)
{
    const auto review = readReviewFile(path);
    if (!review)
        return shell.showError(review.error());
    Document& document = shell.document();
    if (const QString refusal = reviewRefusal(*review, document.plan()); !refusal.isEmpty()) {
        shell.messages().show(MessageBar::Kind::Care, refusal);
        return;
    }
    if (const auto done = document.perform(receiveReview(*review)); !done)
        return shell.showError(done.error());
    Target target;
    target.page = PageKind::Points;
    shell.jump(target);
    shell.messages().show(MessageBar::Kind::Done, PointsPage::tr("The review is in the plan: %n remark(s).", nullptr, int(review->comments.size())));
}

} // namespace tambon
