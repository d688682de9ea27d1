#include "core/base/thaidate.h"
#include "ui/startscreen/startcards.h"
#include "ui/theme/text.h"
#include "ui/widgets/iconmark.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shownFolder(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    const bool atHome = folder.startsWith(home + u'/');
    return QDir::toNativeSeparators(atHome ? folder.mid(home.size() + 1) : folder);
}

QString shownWhen(const QDateTime& time)
{
    const QDateTime local = time.toLocalTime();
    if (local.date() == QDate::currentDate())
        //: %1 is a time such as 14:32
        return RecentRow::tr("Today %1").arg(local.time().toString(u"HH:mm"_s));
    return shortDate(local.date());
}

QHBoxLayout* nextStepLine(const RecentPlan& plan)
{
    QString iconName = u"warning"_s;
    //: %1 is the first finding of the plan, in words
    QString words = RecentRow::tr("Continue at: %1").arg(plan.nextStep);
    TextColour colour = TextColour::Care;
    if (plan.isMissing) {
        iconName = u"info"_s;
        words = RecentRow::tr("The file is not there any more");
        colour = TextColour::Secondary;
    } else if (plan.nextStep.isEmpty()) {
        iconName = u"ok"_s;
        words = RecentRow::tr("Nothing to mend found");
        colour = TextColour::Ok;
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(px(spaceSmall));
    line->addWidget(new IconMark(iconName, colour, 18), 0, Qt::AlignTop);
    line->addWidget(wrappingLabel(words, {.colour = colour}), 1);
    return line;
}

} // namespace

RecentRow::RecentRow(const RecentPlan& plan)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    row->setSpacing(px(spaceLarge));
    row->addWidget(new PlanThumbnail(plan.noteCounts, plan.isMissing));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const TextColour main = plan.isMissing ? TextColour::Secondary : TextColour::Main;
    const QString title = plan.title.isEmpty() ? QFileInfo(plan.path).fileName() : plan.title;
    words->addWidget(wrappingLabel(title, {.bold = true, .colour = main}));
    //: %1 is a day, %2 a folder
    const QString where = tr("%1 · %2").arg(shownWhen(plan.time), shownFolder(plan.path));
    words->addWidget(wrappingLabel(where, {.size = textSmallest, .colour = TextColour::Secondary}));
    words->addLayout(nextStepLine(plan));
    row->addLayout(words, 1);

    const QString what = plan.isMissing ? tr("Remove from the list") : tr("Continue");
    auto* button = new QPushButton(what);
    button->setObjectName(QString(u"recent:"_s + plan.path));
    button->setAccessibleName(QString(what + u": "_s + title));
    if (plan.isMissing)
        connect(button, &QPushButton::clicked, this, &RecentRow::removeRequested);
    else
        connect(button, &QPushButton::clicked, this, &RecentRow::openRequested);
    row->addWidget(button);
}

void RecentRow::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Remove from the list")), &QAction::triggered, this, &RecentRow::removeRequested);
    menu->popup(event->globalPos());
}

void RecentRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tambon
