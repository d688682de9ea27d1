#include "ui/workshop/workshoppage.h"

#include "core/edit/roomedits.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/turningrow.h"
#include "ui/workshop/agendaview.h"
#include "ui/workshop/closingview.h"
#include "ui/workshop/groupsview.h"
#include "ui/workshop/nowview.h"
#include "ui/workshop/peopleview.h"
#include "ui/workshop/roomcheckdialog.h"
#include "ui/workshop/votesview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

WorkshopPage::WorkshopPage(Document& document, Room& room, QWidget* parent)
    : Page(document, parent)
    , m_room(room)
{
    const auto action = [this](const QString& name, const QString& text, const QString& explanation, void (WorkshopPage::*slot)()) {
        auto* made = new QAction(icon(name), text, this);
        made->setToolTip(plainToolTip(explanation));
        made->setWhatsThis(explanation);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_new = action(u"add"_s, tr("New workshop"), tr("Adds a workshop with the agenda of one day"), &WorkshopPage::addWorkshop);
    m_delete = action(u"trash"_s, tr("Delete workshop"), tr("Deletes this workshop with its agenda and who came; undo brings it back"), &WorkshopPage::deleteWorkshop);
    m_check = action(u"check"_s, tr("Room check…"), tr("Looks at projector, fonts, disk and battery"), &WorkshopPage::showRoomCheck);
    m_pages = new QStackedWidget;
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(px(spacePage), px(spaceSmall), px(spacePage), px(spaceSmall));
    layout->setSpacing(px(spaceSmall));
    layout->addWidget(makeHead());
    m_stack = new QStackedWidget;
    layout->addWidget(m_stack, 1);
    auto* now = new NowView(document, room);
    for (RoomView* view : std::initializer_list<RoomView*>{new AgendaView(document, room), new PeopleView(document, room), now,
             new GroupsView(document, room), new VotesView(document, room), new ClosingView(document, room)})
        addView(view);
    connect(now, &NowView::roomCheckRequested, this, &WorkshopPage::showRoomCheck);
    auto* empty = new EmptyState(u"workshop"_s, tr("Plan a day with the group"), tr("New workshop"));
    empty->button()->setToolTip(m_new->toolTip());
    empty->button()->setWhatsThis(m_new->whatsThis());
    connect(empty->button(), &QPushButton::clicked, this, &WorkshopPage::addWorkshop);
    m_pages->addWidget(body);
    m_pages->addWidget(empty);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_pages);
    connect(&document, &Document::changed, this, &WorkshopPage::refresh);
    connect(&document, &Document::stateChanged, this, &WorkshopPage::refresh);
    connect(&room, &Room::failed, this, &Page::failed);
    refresh();
    if (room.isOn())
        setView(Now);
}

QWidget* WorkshopPage::makeHead()
{
    auto* head = new TurningRow(px(spaceLarge));
    m_chooser = new QComboBox;
    m_chooser->setAccessibleName(tr("Which workshop is shown"));
    m_chooser->setToolTip(plainToolTip(tr("The workshops of this plan, the newest last")));
    m_chooser->setWhatsThis(m_chooser->toolTip());
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(12);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &WorkshopPage::refresh);
    m_switch = new SegmentedSwitch;
    m_switch->setAccessibleName(tr("View of the workshop"));
    const std::array parts{tr("Agenda"), tr("People"), tr("Now"), tr("Groups"), tr("Votes"), tr("Closing")};
    const std::array tips{tr("What is done when"), tr("Who came"), tr("What runs in the room, with the timer"),
        tr("Break-out groups and ideas outside the nine steps"), tr("Votes and their results"), tr("What to settle before the end, and the minutes")};
    for (size_t i = 0; i < parts.size(); ++i) {
        QToolButton* part = m_switch->addPart(parts[i]);
        part->setToolTip(plainToolTip(tips[i]));
        part->setWhatsThis(part->toolTip());
    }
    connect(m_switch, &SegmentedSwitch::chosen, this, [this](int part) { setView(View(part)); });
    m_title = plainLabel(tr("Workshop"), {.size = textPageTitle, .bold = true});
    auto* which = new QWidget;
    auto* row = new QHBoxLayout(which);
    row->setContentsMargins({});
    row->setSpacing(px(spaceLarge));
    row->addWidget(m_title);
    row->addWidget(m_chooser, 1);
    row->addStretch();
    head->add(which, 1);
    head->add(m_switch);
    return head;
}

void WorkshopPage::addView(RoomView* view)
{
    m_views.push_back(view);
    m_stack->addWidget(pageScroll(view));
    connect(view, &RoomView::failed, this, &Page::failed);
    connect(view, &RoomView::jumpRequested, this, &Page::jumpRequested);
    connect(view, &RoomView::typed, this, &Page::uncommittedChanged);
}

WorkshopPage::View WorkshopPage::view() const { return View(m_switch->current()); }

void WorkshopPage::setView(View view)
{
    if (!commitEditors())
        return m_switch->setCurrent(m_stack->currentIndex());
    m_switch->setCurrent(view);
    m_stack->setCurrentIndex(view);
    m_views.at(view)->show(shown());
    Q_EMIT statusChanged();
}

WorkshopId WorkshopPage::shown() const { return WorkshopId(m_chooser->currentData().toString()); }

void WorkshopPage::refreshChooser()
{
    const QString before = m_chooser->currentData().toString();
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    int chosen = -1;
    for (const Workshop& row : plan().workshops) {
        if (row.id.text() == before || (chosen < 0 && m_room.workshop() && m_room.workshop()->id == row.id))
            chosen = m_chooser->count();
        m_chooser->addItem(workshopTitle(row), row.id.text());
    }
    m_chooser->setCurrentIndex(chosen >= 0 ? chosen : m_chooser->count() - 1);
    m_chooser->setVisible(m_chooser->count() > 1);
}

void WorkshopPage::refresh()
{
    refreshChooser();
    m_pages->setCurrentIndex(plan().workshops.empty() ? 1 : 0);
    m_new->setEnabled(document().isWritable());
    m_delete->setEnabled(document().isWritable() && !plan().workshops.empty());
    m_views.at(view())->show(shown());
    Q_EMIT statusChanged();
}

QList<QAction*> WorkshopPage::toolbarActions() { return {m_new, m_check, m_delete}; }

QString WorkshopPage::statusText() const
{
    const AgendaItem* item = m_room.item();
    return item ? tr("Now: %1").arg(agendaTitle(*item)) : tr("%n workshop(s)", nullptr, int(plan().workshops.size()));
}

void WorkshopPage::goTo(const Target&)
{
    if (plan().workshops.empty())
        m_pages->currentWidget()->findChild<QPushButton*>()->setFocus();
    else
        m_views.at(view())->focusFirst();
}

bool WorkshopPage::commitEditors() { return m_pages->currentIndex() == 1 || m_views.at(size_t(m_stack->currentIndex()))->commit(); }

bool WorkshopPage::hasUncommittedText() const
{
    return std::any_of(m_views.begin(), m_views.end(), [](const RoomView* view) { return view->hasUncommitted(); });
}

void WorkshopPage::addWorkshop()
{
    const auto id = WorkshopId::random();
    if (!perform(edits::addWorkshop({{}, QDate::currentDate(), {}, {}}, id)))
        return;
    m_chooser->setCurrentIndex(m_chooser->findData(id.text()));
    setView(Agenda);
    m_views.at(Agenda)->focusFirst();
}

void WorkshopPage::deleteWorkshop()
{
    if (!shown().isNull())
        perform(edits::deleteWorkshop(shown()));
}

void WorkshopPage::showRoomCheck()
{
    RoomCheckDialog dialog(roomFacts(document().path()), this);
    dialog.exec();
}

} // namespace tambon
