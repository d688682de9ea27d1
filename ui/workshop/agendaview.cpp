#include "ui/workshop/agendaview.h"

#include "core/edit/roomedits.h"
#include "ui/planhead/fields.h"
#include "ui/theme/text.h"
#include "ui/widgets/dateedits.h"
#include "ui/widgets/edittable.h"
#include "ui/widgets/turningrow.h"
#include "ui/workshop/roomtable.h"

#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lateMinute = 17 * 60; ///< a day that ends later is said so

/// Every kind of item, the nine steps where "step" would stand.
struct AgendaChoice {
    AgendaKind kind;
    std::optional<Block> block = {};
};

std::vector<AgendaChoice> agendaChoices()
{
    std::vector<AgendaChoice> choices;
    for (const auto& entry : kinds<AgendaKind>()) {
        if (entry.value != AgendaKind::Step) {
            choices.push_back({entry.value});
            continue;
        }
        for (const Block block : allBlocks)
            choices.push_back({AgendaKind::Step, block});
    }
    return choices;
}

QStringList agendaChoiceNames(const QString&)
{
    QStringList names;
    for (const AgendaChoice& choice : agendaChoices())
        names << agendaTitle({{}, {}, 0, choice.kind, choice.block, {}, 0});
    return names;
}

QWidget* namedField(const QString& name, QWidget* field, const QString& explanation)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(px(spaceTiny));
    PlainLabel* label = plainLabel(name, {.size = textSmallest, .colour = TextColour::Secondary});
    label->setBuddy(field);
    field->setAccessibleName(name);
    field->setToolTip(plainToolTip(explanation));
    field->setWhatsThis(plainToolTip(explanation));
    column->addWidget(label);
    column->addWidget(field);
    if (auto* parsed = qobject_cast<ParsedEdit*>(field))
        column->addWidget(problemLabel(parsed));
    return box;
}

} // namespace

AgendaView::AgendaView(Document& document, Room& room)
    : RoomView(document, room)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(spaceSmall));
    column->addWidget(makeDetails());
    m_rows = makeTable();
    column->addWidget(m_rows, 1);
    m_sum = wrappingLabel({}, {.bold = true});
    column->addWidget(m_sum);
    column->addWidget(makeButtons());
    connect(m_rows, &RoomTable::failed, this, &RoomView::failed);
    connect(m_rows, &RoomTable::typed, this, &RoomView::typed);
    connect(&m_rows->table(), &EditTable::deleteRequested, this, &AgendaView::deleteChosen);
    connect(&m_rows->table(), &EditTable::selectionMoved, this, &AgendaView::refreshButtons);
}

QWidget* AgendaView::makeDetails()
{
    const auto line = [this](auto field) {
        return new LineField([this, field](const QString& typed) -> Result<QString> {
            edits::WorkshopFields fields;
            fields.*field = typed;
            return this->document().perform(edits::setWorkshop(workshop(), fields)).map([&] { return typed; });
        });
    };
    m_title = line(&edits::WorkshopFields::title);
    m_venue = line(&edits::WorkshopFields::venue);
    m_date = new DateEdit;
    connect(m_date, &ParsedEdit::valueEntered, this, [this] { perform(edits::setWorkshop(workshop(), {{}, m_date->date(), {}, {}})); });
    m_start = new LineField([this](const QString& typed) -> Result<QString> {
        const auto minute = typed.trimmed().isEmpty() ? Result<int>(0) : readTimeOfDay(typed);
        if (!minute)
            return tl::unexpected(minute.error());
        return this->document().perform(edits::setWorkshop(workshop(), {{}, {}, {}, *minute})).map([&] { return timeOfDay(startMinute()); });
    });
    auto* row = new TurningRow(px(spaceMedium));
    row->add(namedField(tr("Name of the workshop"), m_title, tr("What the workshop is called, for the minutes and the audience's screen")), 3);
    row->add(namedField(tr("Day"), m_date, tr("The day of the workshop, in พ.ศ.")), 2);
    row->add(namedField(tr("Place"), m_venue, tr("Where the workshop is held")), 3);
    row->add(namedField(tr("Starts at"), m_start, tr("When the first item starts, such as 8:30")), 1);
    return row;
}

RoomTable* AgendaView::makeTable()
{
    const auto setter = [this](const QString& column) {
        return [this, column](const QString& id, const QVariant& value) { return set(id, column, value); };
    };
    RoomColumn item{tr("Item"), 330, [this](const QString& id) { return agendaTitle(*itemOf(id)); }, setter(u"title"_s),
        [this](const QString& id) { return QVariant(itemOf(id)->title); }};
    RoomColumn starts{tr("Starts"), 90, [this](const QString& id) { return startOf(id); }};
    RoomColumn kind{tr("What it is"), 280, [this](const QString& id) {
                        const AgendaItem& row = *itemOf(id);
                        return agendaTitle({{}, {}, 0, row.kind, row.block, {}, 0});
                    },
        setter(u"kind"_s),
        [this](const QString& id) {
            const auto choices = agendaChoices();
            const AgendaItem& row = *itemOf(id);
            const auto at = std::find_if(choices.begin(), choices.end(),
                [&](const AgendaChoice& choice) { return choice.kind == row.kind && choice.block == row.block; });
            return QVariant(int(at - choices.begin()));
        },
        agendaChoiceNames};
    RoomColumn minutes{tr("Minutes"), 110, [this](const QString& id) { return QString::number(itemOf(id)->minutes); }, setter(u"minutes"_s)};
    minutes.isNumber = true;
    RoomColumn now{tr("Now"), 120, [this](const QString& id) { return room().item() && room().item()->id.text() == id ? tr("Now here") : QString(); }};
    auto* model = new RoomTableModel({item, starts, kind, minutes, now}, [this] {
        QStringList ids;
        for (const AgendaItem* row : items())
            ids << row->id.text();
        return ids;
    }, this);
    model->setNewLine(tr("Type another item and press Enter"), [this](const QString& title) -> Result<QString> {
        const auto id = AgendaItemId::random();
        constexpr int usualMinutes = 15;
        const auto done = this->document().perform(edits::addAgendaItem(workshop(), {AgendaKind::Other, {}, title, usualMinutes}, {}, id));
        return done.map([&] { return id.text(); });
    });
    auto* table = new RoomTable(model, tr("Agenda"));
    const std::array widths{330, 90, 280, 110, 120};
    for (size_t i = 0; i < widths.size(); ++i)
        table->table().setColumnWidth(int(i), px(widths[i]));
    table->table().horizontalHeader()->moveSection(1, 0);
    return table;
}

QWidget* AgendaView::makeButtons()
{
    auto* row = new TurningRow(px(spaceSmall));
    m_up = roomButton("up", tr("Earlier"), tr("Moves the chosen item one place earlier (Alt+Up)"));
    m_down = roomButton("down", tr("Later"), tr("Moves the chosen item one place later (Alt+Down)"));
    m_delete = roomButton("trash", tr("Delete item"), tr("Deletes the chosen items (Del); undo brings them back"));
    m_begin = roomButton("play", tr("Go to this item now"), tr("The room goes on with the chosen item; its timer waits until it is started"));
    for (QPushButton* button : {m_up, m_down, m_delete, m_begin})
        row->add(button);
    row->add(new QWidget, 1);
    connect(m_up, &QPushButton::clicked, this, [this] { moveChosen(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveChosen(1); });
    connect(m_delete, &QPushButton::clicked, this, &AgendaView::deleteChosen);
    connect(m_begin, &QPushButton::clicked, this, &AgendaView::beginHere);
    for (const auto& [key, by] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), &m_rows->table());
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { moveChosen(by); });
    }
    return row;
}

std::vector<const AgendaItem*> AgendaView::items() const
{
    std::vector<const AgendaItem*> found;
    for (const AgendaItem& item : plan().agenda)
        if (item.workshop == workshop())
            found.push_back(&item);
    return found;
}

const AgendaItem* AgendaView::itemOf(const QString& id) const
{
    const auto found = std::find_if(plan().agenda.begin(), plan().agenda.end(), [&](const AgendaItem& item) { return item.id.text() == id; });
    static const AgendaItem gone;
    return found == plan().agenda.end() ? &gone : &*found;
}

int AgendaView::startMinute() const
{
    const Workshop* row = workshopRow();
    return row && row->startMinute > 0 ? row->startMinute : usualStartMinute;
}

QString AgendaView::startOf(const QString& id) const
{
    int minute = startMinute();
    for (const AgendaItem* item : items()) {
        if (item->id.text() == id)
            break;
        minute += item->minutes;
    }
    return timeOfDay(minute);
}

Result<void> AgendaView::set(const QString& id, const QString& column, const QVariant& value)
{
    edits::AgendaFields fields;
    if (column == u"title") {
        fields.title = value.toString();
    } else if (column == u"kind") {
        const auto choices = agendaChoices();
        const AgendaChoice& choice = choices.at(size_t(std::clamp(value.toInt(), 0, int(choices.size()) - 1)));
        fields.kind = choice.kind;
        fields.block = choice.block;
    } else {
        const auto minutes = readWhole(value.toString(), 0, maxAgendaMinutes);
        if (!minutes)
            return tl::unexpected(minutes.error());
        fields.minutes = *minutes;
    }
    return document().perform(edits::setAgendaItem(AgendaItemId(id), fields));
}

void AgendaView::moveChosen(int by)
{
    const QStringList chosen = m_rows->table().selectedIds();
    if (chosen.size() != 1 || !commit())
        return;
    if (perform(edits::moveAgendaItem(AgendaItemId(chosen.front()), itemOf(chosen.front())->position + by)))
        m_rows->table().selectId(chosen.front());
}

void AgendaView::deleteChosen()
{
    std::vector<AgendaItemId> chosen;
    for (const QString& id : m_rows->table().selectedIds())
        chosen.emplace_back(id);
    if (!chosen.empty())
        perform(edits::deleteAgendaItems(chosen));
}

void AgendaView::beginHere()
{
    const QStringList chosen = m_rows->table().selectedIds();
    if (chosen.isEmpty())
        return;
    if (!room().workshop() || room().workshop()->id != workshop())
        room().begin(workshop());
    room().goToItem(AgendaItemId(chosen.front()));
}

void AgendaView::refresh()
{
    m_rows->model().setWritable(document().isWritable());
    m_rows->model().refresh();
    if (const Workshop* row = workshopRow()) {
        m_title->showFromPlan(row->title);
        m_venue->showFromPlan(row->venue);
        m_start->showFromPlan(timeOfDay(startMinute()));
        if (!m_date->hasFocus())
            m_date->setDate(row->date);
    }
    int work = 0, breaks = 0;
    for (const AgendaItem* item : items())
        (item->kind == AgendaKind::Break ? breaks : work) += item->minutes;
    const int end = startMinute() + work + breaks;
    const bool late = end > lateMinute;
    m_sum->setText(tr("%1–%2 · work %3, breaks %4 minutes").arg(timeOfDay(startMinute()), timeOfDay(end), QString::number(work), QString::number(breaks))
        + (late ? QString(u" · "_s + tr("ends after 17:00: is that too long a day?")) : QString()));
    m_sum->setLook({.bold = true, .colour = late ? TextColour::Care : TextColour::Main});
    refreshButtons();
}

void AgendaView::refreshButtons()
{
    const auto chosen = m_rows->table().selectedIds();
    const bool one = chosen.size() == 1 && document().isWritable();
    m_up->setEnabled(one && itemOf(chosen.front())->position > 0);
    m_down->setEnabled(one && itemOf(chosen.front())->position + 1 < int(items().size()));
    m_delete->setEnabled(!chosen.isEmpty() && document().isWritable());
    m_begin->setEnabled(chosen.size() == 1);
}

void AgendaView::focusFirst() { m_rows->table().setFocus(); }

bool AgendaView::commit()
{
    bool all = m_rows->commit();
    for (ParsedEdit* field : std::initializer_list<ParsedEdit*>{m_title, m_date, m_venue, m_start})
        all = field->settle() && all;
    return all;
}

bool AgendaView::hasUncommitted() const { return m_rows->hasUncommitted(); }

} // namespace tambon
