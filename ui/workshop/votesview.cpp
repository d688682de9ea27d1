#include "ui/workshop/votesview.h"

#include "core/edit/voteedits.h"
#include "core/insight/voteresults.h"
#include "ui/planhead/fields.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/edittable.h"
#include "ui/widgets/turningrow.h"
#include "ui/workshop/roomtable.h"
#include "ui/workshop/secretvotedialog.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostDotsDrawn = 20;
constexpr int paneWidthAtLeast = 400; ///< design pixels

QWidget* labelled(const QString& name, QWidget* field, const QString& explanation)
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
    return box;
}

} // namespace

VotesView::VotesView(Document& document, Room& room)
    : RoomView(document, room)
{
    auto* row = new TurningRow(px(spaceLarge));
    for (auto [pane, share] : {std::pair{makeRounds(), 2}, {makeCount(), 3}}) {
        pane->setMinimumWidth(px(paneWidthAtLeast));
        row->add(pane, share);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(row, 1);
}

QWidget* VotesView::makeRounds()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(px(spaceSmall));
    column->addWidget(plainLabel(tr("A new vote"), {.size = textImportant, .bold = true}));
    column->addWidget(makeForm());
    column->addWidget(plainLabel(tr("Votes so far"), {.size = textImportant, .bold = true}));
    m_rounds = new QListWidget;
    m_rounds->setAccessibleName(tr("Votes so far"));
    m_rounds->setWordWrap(true);
    m_rounds->setMinimumHeight(px(90));
    m_rounds->setWhatsThis(plainToolTip(tr("Choose a vote to count it or to see its result")));
    m_rounds->setToolTip(m_rounds->whatsThis());
    column->addWidget(m_rounds, 1);
    connect(m_rounds, &QListWidget::currentRowChanged, this, [this] {
        m_notes->model().refresh();
        refreshFacts();
    });
    return box;
}

QWidget* VotesView::makeForm()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(px(spaceSmall));
    auto* steps = new QWidget;
    auto* grid = new QGridLayout(steps);
    grid->setContentsMargins(2, 2, 2, 2);
    grid->setHorizontalSpacing(2);
    constexpr int columns = 9;
    for (const Block block : allBlocks) {
        auto* check = new QCheckBox(QString::number(number(block)));
        check->setAccessibleName(tr("Vote about step %1 %2").arg(QString::number(number(block)), blockName(block)));
        check->setToolTip(plainToolTip(blockName(block)));
        check->setWhatsThis(plainToolTip(tr("Whether the notes of this step are voted about")));
        connect(check, &QCheckBox::toggled, this, &VotesView::suggestDots);
        m_blocks.push_back(check);
        grid->addWidget(check, (number(block) - 1) / columns, (number(block) - 1) % columns);
    }
    column->addWidget(labelled(tr("About the notes of these steps"), steps, tr("Choose one step or more")));
    m_dots = new CountEdit;
    m_people = new CountEdit;
    m_method = new QComboBox;
    for (const auto& entry : kinds<VoteMethod>())
        m_method->addItem(nameOf(entry.value));
    auto* row = new TurningRow(px(spaceSmall));
    row->add(labelled(tr("Dots per person"), m_dots, tr("A quarter of the notes, three to five, is a good number")), 1);
    row->add(labelled(tr("People"), m_people, tr("How many may vote: as many as came, unless you say otherwise")), 1);
    row->add(labelled(tr("How"), m_method, tr("Hands and stickers are counted and typed; in secret each person presses digits here")), 2);
    column->addWidget(row);
    connect(m_dots, &QLineEdit::textEdited, this, [this] { m_dotsTyped = true; });
    m_open = roomButton("add", tr("Open the vote"), tr("Opens a vote about these steps; it is counted at the right"));
    m_open->setDefault(true);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, &VotesView::openRound);
    return box;
}

QWidget* VotesView::makeCount()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(px(spaceSmall));
    m_heading = wrappingLabel({}, {.size = textImportant, .bold = true});
    m_facts = wrappingLabel({}, {.colour = TextColour::Secondary});
    m_care = wrappingLabel({}, {.bold = true, .colour = TextColour::Care});
    column->addWidget(m_heading);
    column->addWidget(m_facts);
    m_notes = makeTable();
    column->addWidget(m_notes, 1);
    column->addWidget(m_care);
    auto* row = new TurningRow(px(spaceSmall));
    m_more = roomButton("", tr("+ one"), tr("One vote more for the chosen note (+)"));
    m_less = roomButton("", tr("− one"), tr("One vote less for the chosen note (−)"));
    m_secret = roomButton("keyboard", tr("Vote in turn…"), tr("Each person presses digits on this computer; the screen is cleared after each"));
    m_close = roomButton("ok", tr("Close the vote"), tr("Closes the vote and sorts the result; it is kept"));
    m_delete = roomButton("trash", tr("Delete vote"), tr("Deletes this vote with its result; undo brings it back"));
    for (QPushButton* button : {m_more, m_less, m_secret, m_close, m_delete})
        row->add(button);
    row->add(new QWidget, 1);
    column->addWidget(row);
    connect(m_more, &QPushButton::clicked, this, [this] { count(1); });
    connect(m_less, &QPushButton::clicked, this, [this] { count(-1); });
    connect(m_secret, &QPushButton::clicked, this, &VotesView::voteInTurn);
    connect(m_close, &QPushButton::clicked, this, &VotesView::closeRound);
    connect(m_delete, &QPushButton::clicked, this, &VotesView::deleteRound);
    return box;
}

RoomTable* VotesView::makeTable()
{
    const auto votes = [this](const QString& note) { return round() ? this->plan().votesFor(round()->id, NoteId(note)) : 0; };
    RoomColumn note{tr("Note"), 270, [this](const QString& id) {
        const Note* row = this->plan().note(NoteId(id));
        return row ? QString(this->plan().label(row->id) + u"  "_s + row->text) : QString();
    }};
    RoomColumn counted{tr("Votes"), 90, [this, votes](const QString& id) { return isHidden() ? u"–"_s : QString::number(votes(id)); },
        [this](const QString& id, const QVariant& typed) { return setTotal(id, typed.toString()); }};
    counted.isNumber = true;
    RoomColumn dots{tr("Dots"), 170, [this, votes](const QString& id) {
        return isHidden() ? QString() : QString(std::min(votes(id), mostDotsDrawn), QChar(u'•')) + (votes(id) > mostDotsDrawn ? u"…"_s : QString());
    }};
    RoomColumn place{tr("Place"), 130, [this](const QString& id) { return isHidden() ? QString() : placeOf(NoteId(id)); }};
    auto* model = new RoomTableModel({note, counted, dots, place}, [this] {
        QStringList ids;
        if (!round())
            return ids;
        if (round()->open) {
            for (const Note& row : this->plan().notes)
                if (round()->asks(row.block))
                    ids << row.id.text();
            return ids;
        }
        for (const VoteResult& result : voteResults(this->plan(), *round()))
            ids << result.note.text();
        return ids;
    }, this);
    auto* table = new RoomTable(model, tr("Votes of each note"));
    const std::array widths{270, 90, 170, 120};
    for (size_t i = 0; i < widths.size(); ++i)
        table->table().setColumnWidth(int(i), px(widths[i]));
    for (const auto& [key, by] : {std::pair(Qt::Key_Plus, 1), std::pair(Qt::Key_Equal, 1), std::pair(Qt::Key_Minus, -1)}) {
        auto* shortcut = new QShortcut(QKeySequence(key), &table->table());
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { count(by); });
    }
    connect(table, &RoomTable::failed, this, &RoomView::failed);
    connect(table, &RoomTable::typed, this, &RoomView::typed);
    connect(&table->table(), &EditTable::selectionMoved, this, &VotesView::refreshFacts);
    return table;
}

const VoteRound* VotesView::round() const
{
    const QListWidgetItem* item = m_rounds ? m_rounds->currentItem() : nullptr;
    return item ? plan().voteRound(VoteRoundId(item->data(Qt::UserRole).toString())) : nullptr;
}

bool VotesView::isHidden() const { return round() && round()->open && round()->method == VoteMethod::Secret; }

std::vector<Block> VotesView::chosenBlocks() const
{
    std::vector<Block> chosen;
    for (size_t i = 0; i < m_blocks.size(); ++i)
        if (m_blocks[i]->isChecked())
            chosen.push_back(allBlocks[i]);
    return chosen;
}

void VotesView::suggestDots()
{
    int choices = 0;
    for (const Block block : chosenBlocks())
        choices += int(plan().notesIn(block).size());
    if (!m_dotsTyped)
        m_dots->setCount(suggestedDots(choices));
    m_open->setEnabled(document().isWritable() && !chosenBlocks().empty());
}

void VotesView::openRound()
{
    if (!m_dots->settle() || !m_people->settle())
        return;
    const auto id = VoteRoundId::random();
    const auto method = kinds<VoteMethod>().at(size_t(m_method->currentIndex())).value;
    if (!perform(edits::openVoteRound(chosenBlocks(), m_dots->count().value_or(3), m_people->count().value_or(0), method, id)))
        return;
    room().log(u"vote-opened"_s, id.text());
    m_dotsTyped = false;
    refresh();
    m_rounds->setCurrentRow(0);
    m_notes->table().setFocus();
    m_notes->table().selectRow(0); // or + would count for nothing until a note is chosen
}

void VotesView::closeRound()
{
    if (round() && commit() && perform(edits::closeVoteRound(round()->id)))
        room().log(u"vote-closed"_s, round()->id.text());
}

void VotesView::deleteRound()
{
    if (round())
        perform(edits::deleteVoteRound(round()->id));
}

void VotesView::count(int difference)
{
    const QStringList chosen = m_notes->table().selectedIds();
    if (round() && round()->open && !isHidden() && chosen.size() == 1)
        perform(edits::addVote(round()->id, NoteId(chosen.front()), difference));
}

/// What is typed is the total of the note; the votes of the notes that were merged into it stay theirs.
Result<void> VotesView::setTotal(const QString& note, const QString& typed)
{
    const auto total = readWhole(typed, 0, maxDots * maxPeople);
    if (!total)
        return tl::unexpected(total.error());
    if (!round())
        return {};
    int own = 0;
    for (const Vote& vote : plan().votes)
        if (vote.round == round()->id && vote.note.text() == note)
            own = vote.count;
    const int ofParts = plan().votesFor(round()->id, NoteId(note)) - own;
    return document().perform(edits::setVote(round()->id, NoteId(note), std::max(0, *total - ofParts)));
}

void VotesView::voteInTurn()
{
    if (!isHidden())
        return;
    SecretVoteDialog dialog(document(), round()->id, this);
    dialog.exec();
}

QString VotesView::placeOf(const NoteId& note) const
{
    if (!round())
        return {};
    for (const VoteResult& result : voteResults(plan(), *round()))
        if (result.note == note && result.place > 0)
            return result.tied ? tr("%1, tie").arg(result.place) : QString::number(result.place);
    return {};
}

void VotesView::refreshRounds()
{
    const QString chosen = m_rounds->currentItem() ? m_rounds->currentItem()->data(Qt::UserRole).toString() : QString();
    const QSignalBlocker quiet(m_rounds);
    m_rounds->clear();
    for (auto row = plan().voteRounds.rbegin(); row != plan().voteRounds.rend(); ++row) {
        const QString state = row->open ? tr("open") : tr("closed");
        auto* item = new QListWidgetItem(QString(roundName(*row) + u" · "_s + nameOf(row->method) + u" · "_s + state), m_rounds);
        item->setData(Qt::UserRole, row->id.text());
        if (row->id.text() == chosen)
            m_rounds->setCurrentItem(item);
    }
    if (!m_rounds->currentItem() && m_rounds->count() > 0)
        m_rounds->setCurrentRow(0);
}

void VotesView::refresh()
{
    refreshRounds();
    m_notes->model().setWritable(document().isWritable() && round() && round()->open && !isHidden());
    m_notes->model().refresh();
    if (chosenBlocks().empty() && room().block())
        m_blocks[size_t(number(*room().block()) - 1)]->setChecked(true);
    int people = 0;
    for (const Attendance& row : plan().attendance)
        people += row.workshop == workshop() ? row.count : 0;
    if (people > 0)
        m_people->setCount(people);
    suggestDots();
    refreshFacts();
}

void VotesView::refreshFacts()
{
    const VoteRound* shown = round();
    m_heading->setText(shown ? roundName(*shown) : tr("No vote yet: choose steps and open one"));
    m_notes->setVisible(shown != nullptr);
    QString facts;
    if (shown) {
        const int cast = votesCast(plan(), shown->id);
        facts = shown->people > 0
            ? tr("%1 of %2 dots, %3 per person").arg(QString::number(cast), QString::number(shown->people * shown->dots), QString::number(shown->dots))
            : tr("%1 dots, %2 per person").arg(QString::number(cast), QString::number(shown->dots));
        if (isHidden())
            facts += u" · "_s + tr("the result shows when the vote is closed");
    }
    m_facts->setText(facts);
    const int tooMany = shown ? votesTooMany(plan(), *shown) : 0;
    m_care->setVisible(tooMany > 0);
    m_care->setText(tr("%n dot(s) too many: count again?", nullptr, tooMany));
    const bool counting = shown && shown->open && document().isWritable();
    const bool one = counting && !isHidden() && m_notes->table().selectedIds().size() == 1;
    m_more->setEnabled(one);
    m_less->setEnabled(one);
    m_secret->setVisible(shown && shown->method == VoteMethod::Secret);
    m_secret->setEnabled(counting);
    m_close->setEnabled(counting);
    m_delete->setEnabled(shown && document().isWritable());
}

void VotesView::focusFirst() { round() ? m_notes->table().setFocus() : m_blocks.front()->setFocus(); }
bool VotesView::commit() { return m_notes->commit(); }
bool VotesView::hasUncommitted() const { return m_notes->hasUncommitted(); }

} // namespace tambon
