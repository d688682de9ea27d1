#include "ui/workshop/peopleview.h"

#include "core/edit/roomedits.h"
#include "ui/theme/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/edittable.h"
#include "ui/workshop/roomtable.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Enum>
QStringList kindNames(const QString&)
{
    QStringList names;
    for (const auto& entry : kinds<Enum>())
        names << nameOf(entry.value);
    return names;
}

template <typename Enum>
std::optional<Enum> kindAt(const QVariant& choice)
{
    const auto& all = kinds<Enum>();
    return all.at(size_t(std::clamp(choice.toInt(), 0, int(all.size()) - 1))).value;
}

template <typename KeyOf>
QString countedBy(const std::vector<const Attendance*>& rows, const QString& heading, KeyOf keyOfRow)
{
    std::vector<std::pair<QString, int>> counts;
    for (const Attendance* row : rows) {
        const QString key = keyOfRow(*row);
        const auto known = std::find_if(counts.begin(), counts.end(), [&](const auto& entry) { return entry.first == key; });
        if (known == counts.end())
            counts.emplace_back(key, row->count);
        else
            known->second += row->count;
    }
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList parts;
    for (const auto& [key, count] : counts)
        parts << QString(key + u' ' + QString::number(count));
    return heading + u": "_s + parts.join(u" · "_s);
}

} // namespace

QStringList attendanceParts(const std::vector<const Attendance*>& rows)
{
    const auto word = [](const char* text) { return QCoreApplication::translate("tambon::PeopleView", text); };
    const QString unsaid = word(QT_TRANSLATE_NOOP("tambon::PeopleView", "not said"));
    const auto orUnsaid = [&](const QString& text) { return text.isEmpty() ? unsaid : text; };
    return {countedBy(rows, word(QT_TRANSLATE_NOOP("tambon::PeopleView", "Sex")), [](const Attendance& row) { return nameOf(row.sex); }),
        countedBy(rows, word(QT_TRANSLATE_NOOP("tambon::PeopleView", "Age")), [](const Attendance& row) { return nameOf(row.age); }),
        countedBy(rows, word(QT_TRANSLATE_NOOP("tambon::PeopleView", "Village")), [&](const Attendance& row) { return orUnsaid(row.village); }),
        countedBy(rows, word(QT_TRANSLATE_NOOP("tambon::PeopleView", "Role")), [&](const Attendance& row) { return orUnsaid(row.role); })};
}

PeopleView::PeopleView(Document& document, Room& room)
    : RoomView(document, room)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(spaceSmall));
    column->addWidget(wrappingLabel(
        tr("Counts are enough. Write a name only when the person agrees to it: names are personal data and stay in this file."),
        {.colour = TextColour::Secondary}));
    m_rows = makeTable();
    column->addWidget(m_rows, 1);
    auto* card = new Card;
    auto* totals = new QVBoxLayout(card);
    m_total = plainLabel({}, {.size = textImportant, .bold = true});
    m_parts = wrappingLabel({}, {});
    totals->addWidget(m_total);
    totals->addWidget(m_parts);
    column->addWidget(card);
    m_delete = roomButton("trash", tr("Delete line"), tr("Deletes the chosen lines (Del); undo brings them back"));
    column->addWidget(m_delete, 0, Qt::AlignLeft);
    connect(m_delete, &QPushButton::clicked, this, &PeopleView::deleteChosen);
    connect(m_rows, &RoomTable::failed, this, &RoomView::failed);
    connect(m_rows, &RoomTable::typed, this, &RoomView::typed);
    connect(&m_rows->table(), &EditTable::deleteRequested, this, &PeopleView::deleteChosen);
    connect(&m_rows->table(), &EditTable::selectionMoved, this, [this] { m_delete->setEnabled(!m_rows->table().selectedIds().isEmpty()); });
}

RoomTable* PeopleView::makeTable()
{
    using Fields = edits::AttendanceFields;
    const auto change = [this](const QString& id, const Fields& fields) {
        return this->document().perform(edits::setAttendance(AttendanceId(id), fields));
    };
    const auto line = [&](const QString& title, int width, QString Attendance::*value, std::optional<QString> Fields::*field) {
        return RoomColumn{title, width, [this, value](const QString& id) { return rowOf(id).*value; },
            [change, field](const QString& id, const QVariant& typed) {
                Fields fields;
                fields.*field = typed.toString();
                return change(id, fields);
            }};
    };
    RoomColumn count{tr("People"), 100, [this](const QString& id) { return QString::number(rowOf(id).count); },
        [change](const QString& id, const QVariant& typed) -> Result<void> {
            const auto people = readWhole(typed.toString(), 1, maxPeople);
            if (!people)
                return tl::unexpected(people.error());
            return change(id, {{}, {}, {}, {}, {}, *people});
        }};
    count.isNumber = true;
    const RoomColumn sex{tr("Sex"), 130, [this](const QString& id) { return nameOf(rowOf(id).sex); },
        [change](const QString& id, const QVariant& choice) { return change(id, {kindAt<Sex>(choice), {}, {}, {}, {}, {}}); },
        [this](const QString& id) { return QVariant(int(rowOf(id).sex)); }, kindNames<Sex>};
    const RoomColumn age{tr("Age"), 150, [this](const QString& id) { return nameOf(rowOf(id).age); },
        [change](const QString& id, const QVariant& choice) { return change(id, {{}, kindAt<AgeBand>(choice), {}, {}, {}, {}}); },
        [this](const QString& id) { return QVariant(int(rowOf(id).age)); }, kindNames<AgeBand>};
    auto* model = new RoomTableModel({line(tr("Village"), 240, &Attendance::village, &Fields::village), count, sex, age,
                                         line(tr("Role"), 220, &Attendance::role, &Fields::role),
                                         line(tr("Name (optional)"), 220, &Attendance::name, &Fields::name)},
        [this] {
            QStringList ids;
            for (const Attendance* row : rows())
                ids << row->id.text();
            return ids;
        },
        this);
    model->setNewLine(tr("Type a village and press Enter"), [this](const QString& village) -> Result<QString> {
        const auto id = AttendanceId::random();
        return this->document().perform(edits::addAttendance(workshop(), {{}, {}, village, {}, {}, 1}, id)).map([&] { return id.text(); });
    });
    auto* table = new RoomTable(model, tr("People who came"));
    const std::array widths{240, 100, 130, 150, 220, 220};
    for (size_t i = 0; i < widths.size(); ++i)
        table->table().setColumnWidth(int(i), px(widths[i]));
    return table;
}

const Attendance& PeopleView::rowOf(const QString& id) const
{
    static const Attendance gone;
    const auto& all = plan().attendance;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Attendance& row) { return row.id.text() == id; });
    return found == all.end() ? gone : *found;
}

std::vector<const Attendance*> PeopleView::rows() const
{
    std::vector<const Attendance*> found;
    for (const Attendance& row : plan().attendance)
        if (row.workshop == workshop())
            found.push_back(&row);
    return found;
}

void PeopleView::deleteChosen()
{
    std::vector<AttendanceId> chosen;
    for (const QString& id : m_rows->table().selectedIds())
        chosen.emplace_back(id);
    if (!chosen.empty())
        perform(edits::deleteAttendance(chosen));
}

void PeopleView::refresh()
{
    m_rows->model().setWritable(document().isWritable());
    m_rows->model().refresh();
    const auto here = rows();
    int people = 0;
    for (const Attendance* row : here)
        people += row->count;
    m_total->setText(tr("%n people came", nullptr, people));
    m_parts->setText(here.empty() ? tr("Nobody is counted yet.") : attendanceParts(here).join(u'\n'));
    m_delete->setEnabled(document().isWritable() && !m_rows->table().selectedIds().isEmpty());
}

void PeopleView::focusFirst() { m_rows->table().setFocus(); }
bool PeopleView::commit() { return m_rows->commit(); }
bool PeopleView::hasUncommitted() const { return m_rows->hasUncommitted(); }

} // namespace tambon
