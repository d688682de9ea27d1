#include "ui/workshop/groupsview.h"

#include "core/edit/ideaedits.h"
#include "core/edit/roomedits.h"
#include "ui/mainwindow/settings.h"
#include "ui/theme/text.h"
#include "ui/widgets/edittable.h"
#include "ui/widgets/turningrow.h"
#include "ui/workshop/gatherdialog.h"
#include "ui/workshop/idealist.h"
#include "ui/workshop/roomtable.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto allKey = "all";
constexpr auto noGroupKey = "none";

QStringList breakoutKindNames(const QString&)
{
    QStringList names;
    for (const auto& entry : kinds<BreakoutKind>())
        names << nameOf(entry.value);
    return names;
}

template <typename Rows>
QString countOf(const Rows& rows, const QString& group)
{
    return QString::number(std::count_if(rows.begin(), rows.end(), [&](const auto& row) { return row.breakout.text() == group; }));
}

} // namespace

GroupsView::GroupsView(Document& document, Room& room)
    : RoomView(document, room)
{
    auto* row = new TurningRow(px(spaceLarge));
    row->add(makeGroups(), 2);
    row->add(makeIdeas(), 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(row, 1);
}

QWidget* GroupsView::makeGroups()
{
    RoomColumn name{tr("Group"), 160, [this](const QString& id) { return groupOf(id).name; }, [this](const QString& id, const QVariant& typed) {
                        return this->document().perform(edits::setBreakout(BreakoutId(id), {typed.toString(), {}}));
                    }};
    RoomColumn kind{tr("Made by"), 105, [this](const QString& id) { return nameOf(groupOf(id).kind); },
        [this](const QString& id, const QVariant& choice) {
            return this->document().perform(edits::setBreakout(BreakoutId(id), {{}, kinds<BreakoutKind>().at(choice.toUInt() % 4).value}));
        },
        [this](const QString& id) { return QVariant(int(groupOf(id).kind)); }, breakoutKindNames};
    RoomColumn ideas{tr("Ideas"), 95, [this](const QString& id) { return countOf(this->plan().ideas, id); }};
    RoomColumn notes{tr("Notes"), 70, [this](const QString& id) { return countOf(this->plan().notes, id); }};
    ideas.isNumber = notes.isNumber = true;
    auto* model = new RoomTableModel({name, kind, ideas, notes}, [this] {
        QStringList ids;
        for (const Breakout& group : this->plan().breakouts)
            ids << group.id.text();
        return ids;
    }, this);
    model->setNewLine(tr("Type a group and press Enter"), [this](const QString& typed) -> Result<QString> {
        const auto id = BreakoutId::random();
        const auto& groups = this->plan().breakouts;
        const BreakoutKind like = groups.empty() ? BreakoutKind::Village : groups.back().kind;
        return this->document().perform(edits::addBreakout({typed, like}, id)).map([&] { return id.text(); });
    });
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(px(spaceSmall));
    column->addWidget(plainLabel(tr("Break-out groups"), {.size = textImportant, .bold = true}));
    m_groups = new RoomTable(model, tr("Break-out groups"));
    const std::array widths{160, 105, 95, 70};
    for (size_t i = 0; i < widths.size(); ++i)
        m_groups->table().setColumnWidth(int(i), px(widths[i]));
    column->addWidget(m_groups, 1);
    m_deleteGroup = roomButton("trash", tr("Delete group"), tr("Deletes the chosen group (Del). Its ideas and notes stay, without the mark."));
    m_bringIn = roomButton("open", tr("Bring in a group's file…"),
        tr("Opens the file that a group worked in, shows its notes, and gathers them on this canvas with the group's mark, in one step"));
    column->addWidget(m_bringIn, 0, Qt::AlignLeft);
    column->addWidget(m_deleteGroup, 0, Qt::AlignLeft);
    connect(m_groups, &RoomTable::failed, this, &RoomView::failed);
    connect(m_groups, &RoomTable::typed, this, &RoomView::typed);
    connect(&m_groups->table(), &EditTable::deleteRequested, this, &GroupsView::deleteGroup);
    connect(&m_groups->table(), &EditTable::selectionMoved, this, &GroupsView::refreshButtons);
    connect(m_deleteGroup, &QPushButton::clicked, this, &GroupsView::deleteGroup);
    connect(m_bringIn, &QPushButton::clicked, this, [this] { bringIn(); });
    return box;
}

QWidget* GroupsView::makeIdeas()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(px(spaceSmall));
    column->addWidget(makeChooser());
    m_entry = new QLineEdit;
    m_entry->setMaxLength(maxNoteLength);
    m_entry->setPlaceholderText(tr("Type an idea, Enter adds it and waits for the next"));
    m_entry->setAccessibleName(tr("New idea"));
    m_entry->setToolTip(plainToolTip(tr("Ideas lie outside the nine steps and carry the mark of the group that is shown")));
    m_entry->setWhatsThis(m_entry->toolTip());
    connect(m_entry, &QLineEdit::returnPressed, this, &GroupsView::addTyped);
    connect(m_entry, &QLineEdit::textEdited, this, &RoomView::typed);
    column->addWidget(m_entry);
    m_list = new IdeaList;
    m_list->setAccessibleName(tr("Ideas and notes of the group"));
    m_list->setWhatsThis(plainToolTip(tr("Enter or F2 changes an idea, Del deletes it; drag it to a step or press the step below")));
    m_list->setToolTip(m_list->whatsThis());
    column->addWidget(m_list, 1);
    m_facts = wrappingLabel({}, {.size = textSmallest, .colour = TextColour::Secondary});
    column->addWidget(m_facts);
    column->addWidget(makeTargets());
    column->addWidget(makeButtons());
    connect(m_list, &IdeaList::deleteRequested, this, &GroupsView::deleteChosen);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &GroupsView::refreshButtons);
    connect(m_list, &IdeaList::ideaEdited, this, [this](const NoteId& idea, const QString& text) {
        // The list is filled anew by the edit: not while it is still inside its own signal.
        QMetaObject::invokeMethod(this, [this, idea, text] { perform(edits::setIdeaText(idea, text)) ? void() : refresh(); }, Qt::QueuedConnection);
    });
    return box;
}

QWidget* GroupsView::makeChooser()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(px(spaceSmall));
    m_shown = new QComboBox;
    m_shown->setAccessibleName(tr("Which group is shown"));
    m_shown->setToolTip(plainToolTip(tr("Shows the ideas and notes of one group, to present them group by group")));
    m_shown->setWhatsThis(m_shown->toolTip());
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_previous = roomButton("chevron-left", {}, tr("Presents the group before"));
    m_next = roomButton("chevron-right", tr("Next group"), tr("Presents the next group"));
    m_previous->setAccessibleName(tr("Previous group"));
    row->addWidget(m_previous);
    row->addWidget(m_shown, 1);
    row->addWidget(m_next);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &GroupsView::refresh);
    connect(m_previous, &QPushButton::clicked, this, [this] { showNeighbour(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showNeighbour(1); });
    return box;
}

QWidget* GroupsView::makeTargets()
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(2, 2, 2, 2);
    grid->setSpacing(px(spaceTiny));
    constexpr int columns = 3;
    for (const Block block : allBlocks) {
        auto* target = new StepTarget(block);
        const int place = number(block) - 1;
        grid->addWidget(target, place / columns, place % columns);
        m_targets.push_back(target);
        connect(target, &QPushButton::clicked, this, [this, block] { promote(m_list->chosenIdeas(), block); });
        connect(target, &StepTarget::ideasDropped, this, &GroupsView::promote);
    }
    return box;
}

QWidget* GroupsView::makeButtons()
{
    auto* row = new TurningRow(px(spaceSmall));
    m_mark = roomButton("people", tr("Mark the group"), tr("Says which group the chosen ideas and notes come from"));
    m_groupMenu = new QMenu(this);
    m_mark->setMenu(m_groupMenu);
    m_delete = roomButton("trash", tr("Delete idea"), tr("Deletes the chosen ideas (Del); undo brings them back"));
    row->add(m_mark);
    row->add(m_delete);
    row->add(new QWidget, 1);
    connect(m_groupMenu, &QMenu::aboutToShow, this, &GroupsView::fillGroupMenu);
    connect(m_delete, &QPushButton::clicked, this, &GroupsView::deleteChosen);
    return row;
}

const Breakout& GroupsView::groupOf(const QString& id) const
{
    static const Breakout gone;
    const Breakout* found = plan().breakout(BreakoutId(id));
    return found ? *found : gone;
}

BreakoutId GroupsView::shownGroup() const
{
    const QString key = m_shown->currentData().toString();
    return key == QLatin1String(allKey) || key == QLatin1String(noGroupKey) ? BreakoutId() : BreakoutId(key);
}

void GroupsView::refillChooser()
{
    QStringList names{tr("All groups"), tr("Without a group")};
    QStringList keys{QString::fromLatin1(allKey), QString::fromLatin1(noGroupKey)};
    for (const Breakout& group : plan().breakouts) {
        names << group.name;
        keys << group.id.text();
    }
    const QString chosen = m_shown->currentData().toString();
    const QSignalBlocker quiet(m_shown);
    m_shown->clear();
    for (qsizetype i = 0; i < names.size(); ++i)
        m_shown->addItem(names[i], keys[i]);
    m_shown->setCurrentIndex(int(std::max(qsizetype(0), keys.indexOf(chosen))));
}

void GroupsView::refresh()
{
    m_groups->model().setWritable(document().isWritable());
    m_groups->model().refresh();
    refillChooser();
    const bool all = m_shown->currentData().toString() == QLatin1String(allKey);
    const BreakoutId group = shownGroup();
    std::vector<const Idea*> ideas;
    for (const Idea* idea : plan().ideasIn(IdeaPlace::Board))
        if (all || idea->breakout == group)
            ideas.push_back(idea);
    std::vector<const Note*> notes;
    for (const Note& note : plan().notes)
        if (!all && note.breakout == group)
            notes.push_back(&note);
    m_list->show(ideas, notes, plan());
    m_facts->setText(all ? tr("%n idea(s) outside the nine steps", nullptr, int(ideas.size()))
                         : tr("%1 ideas outside the nine steps, %2 notes on the canvas").arg(QString::number(ideas.size()), QString::number(notes.size())));
    refreshButtons();
}

void GroupsView::refreshButtons()
{
    const bool writable = document().isWritable();
    m_deleteGroup->setEnabled(writable && m_groups->table().selectedIds().size() == 1);
    m_bringIn->setEnabled(writable);
    m_entry->setEnabled(writable);
    m_previous->setEnabled(m_shown->currentIndex() > 0);
    m_next->setEnabled(m_shown->currentIndex() + 1 < m_shown->count());
    m_mark->setEnabled(writable && !m_list->chosen().empty());
    const bool anyIdea = writable && !m_list->chosenIdeas().empty();
    m_delete->setEnabled(anyIdea);
    for (StepTarget* target : m_targets)
        target->setEnabled(anyIdea || (writable && m_list->count() > 0));
}

void GroupsView::showNeighbour(int by)
{
    m_shown->setCurrentIndex(std::clamp(m_shown->currentIndex() + by, 0, m_shown->count() - 1));
    if (!shownGroup().isNull())
        room().log(u"group-presented"_s, shownGroup().text());
}

bool GroupsView::addTyped()
{
    if (m_entry->text().trimmed().isEmpty())
        return true;
    const auto id = NoteId::random();
    if (!perform(edits::addIdea(m_entry->text(), IdeaPlace::Board, shownGroup(), id)))
        return false;
    m_entry->clear();
    m_list->choose(id);
    Q_EMIT typed();
    return true;
}

void GroupsView::promote(const std::vector<NoteId>& ideas, Block block)
{
    if (!ideas.empty())
        perform(edits::unparkIdeas(ideas, block));
}

void GroupsView::fillGroupMenu()
{
    m_groupMenu->clear();
    const auto add = [this](const QString& name, const BreakoutId& id) {
        QAction* action = m_groupMenu->addAction(escapedMnemonic(name));
        connect(action, &QAction::triggered, this, [this, id] { markChosen(id); });
    };
    for (const Breakout& group : plan().breakouts)
        add(group.name, group.id);
    add(tr("Without a group"), {});
}

void GroupsView::markChosen(const BreakoutId& group)
{
    if (const auto chosen = m_list->chosen(); !chosen.empty())
        perform(edits::setNoteBreakout(chosen, group));
}

void GroupsView::deleteChosen()
{
    if (const auto ideas = m_list->chosenIdeas(); !ideas.empty())
        perform(edits::deleteIdeas(ideas));
}

void GroupsView::deleteGroup()
{
    if (const QStringList chosen = m_groups->table().selectedIds(); chosen.size() == 1)
        perform(edits::deleteBreakout(BreakoutId(chosen.front())));
}

void GroupsView::bringIn(const QString& path)
{
    const QString chosen = path.isEmpty()
        ? QFileDialog::getOpenFileName(this, tr("Bring in a group's file"), settings::lastFolder(u"open"_s), tr("Plans (*.cbmc)"))
        : path;
    if (chosen.isEmpty())
        return;
    const auto other = Document::open(chosen);
    if (!other)
        return Q_EMIT failed(other.error());
    GatherDialog dialog((*other)->plan(), plan(), shownGroup(), this);
    if (dialog.exec() != QDialog::Accepted || dialog.notes().empty())
        return;
    const bool isNew = !dialog.newGroup().isEmpty();
    const BreakoutId group = isNew ? BreakoutId::random() : dialog.group();
    if (perform(edits::gatherNotes(dialog.notes(), group, isNew ? std::optional(dialog.newGroup()) : std::nullopt)))
        room().log(u"gathered"_s, group.text());
}

void GroupsView::focusFirst() { m_entry->setFocus(); }

bool GroupsView::commit()
{
    const bool rows = m_groups->commit();
    return addTyped() && rows;
}

bool GroupsView::hasUncommitted() const { return m_groups->hasUncommitted() || !m_entry->text().trimmed().isEmpty(); }

} // namespace tambon
