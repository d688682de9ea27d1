#include "core/base/thaidate.h"
#include "ui/startscreen/startcards.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/iconmark.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

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

QString nextInWords(const FindingInShort& next, int openCount)
{
    const bool namesItsStep = next.rule == Rule::BlockEmpty || next.rule == Rule::TooManyValues;
    //: %1 is the first open finding in words
    const QString words = namesItsStep ? RecentRow::tr("Continue at: %1").arg(title(next))
                                       : RecentRow::tr("Continue at step %1: %2").arg(QString::number(number(next.block)), title(next));
    //: %1 is what to continue with
    return openCount > 1 ? RecentRow::tr("%1, and %n more", nullptr, openCount - 1).arg(words) : words;
}

QHBoxLayout* nextStepLine(const RecentPlan& plan)
{
    QString iconName = u"warning"_s;
    QString words = plan.next ? nextInWords(*plan.next, plan.openCount) : QString();
    TextColour colour = TextColour::Care;
    if (plan.isMissing) {
        iconName = u"info"_s;
        words = RecentRow::tr("The file is not there any more");
        colour = TextColour::Secondary;
    } else if (!plan.next && plan.openCount < 0) {
        return new QHBoxLayout;
    } else if (!plan.next) {
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
    : m_isPinned(plan.isPinned)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(spaceLarge), px(spaceMedium), px(spaceLarge), px(spaceMedium));
    row->setSpacing(px(spaceLarge));
    row->addWidget(new PlanThumbnail(plan.noteCounts, plan.isMissing));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    const TextColour main = plan.isMissing ? TextColour::Secondary : TextColour::Main;
    const QString title = plan.title.isEmpty() ? QFileInfo(plan.path).fileName() : plan.title;
    auto* name = new QHBoxLayout;
    name->setSpacing(px(spaceSmall));
    if (plan.isPinned) {
        auto* pin = new IconMark(u"pin"_s, TextColour::Secondary, 18);
        pin->setAccessibleName(tr("Pinned"));
        name->addWidget(pin);
    }
    name->addWidget(wrappingLabel(title, {.bold = true, .colour = main}), 1);
    words->addLayout(name);
    //: %1 is a day, %2 a folder
    const QString where = tr("%1 · %2").arg(shownWhen(plan.time), shownFolder(plan.path));
    words->addWidget(wrappingLabel(where, {.size = textSmallest, .colour = TextColour::Secondary}));
    words->addLayout(nextStepLine(plan));
    row->addLayout(words, 1);

    const QString what = plan.isMissing ? tr("Remove from the list") : tr("Continue");
    auto* button = new QPushButton(what);
    button->setObjectName(QString(u"recent:"_s + plan.path));
    button->setAccessibleName(QString(what + u": "_s + title));
    button->setToolTip(plan.isMissing ? tr("The file stays where it is; only this line goes") : plainToolTip(QDir::toNativeSeparators(plan.path)));
    button->setWhatsThis(tr("Opens the plan where you stopped, or forgets a plan whose file is gone."));
    if (plan.isMissing)
        connect(button, &QPushButton::clicked, this, &RecentRow::removeRequested);
    else
        connect(button, &QPushButton::clicked, this, &RecentRow::openRequested);
    row->addWidget(button);
    row->addWidget(makeMenuButton(title));
}

QWidget* RecentRow::makeMenuButton(const QString& title)
{
    auto* more = new QToolButton;
    more->setObjectName(u"recentMenu"_s);
    more->setIcon(icon(u"menu-more"_s));
    more->setAutoRaise(true);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setFixedSize(px(heightControl), px(heightControl));
    more->setAccessibleName(tr("More for %1").arg(title));
    more->setToolTip(tr("Pin this plan or take it off the list"));
    more->setWhatsThis(tr("A pinned plan stays at the top of the list. Taking a plan off the list does not touch its file."));
    connect(more, &QToolButton::clicked, this, [this, more] { makeMenu()->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    return more;
}

QMenu* RecentRow::makeMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"pin"_s), m_isPinned ? tr("Unpin") : tr("Pin to the top")), &QAction::triggered, this,
        [this] { Q_EMIT pinToggled(!m_isPinned); });
    connect(menu->addAction(icon(u"close"_s), tr("Remove from the list")), &QAction::triggered, this, &RecentRow::removeRequested);
    return menu;
}

void RecentRow::contextMenuEvent(QContextMenuEvent* event) { makeMenu()->popup(event->globalPos()); }

void RecentRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tambon
