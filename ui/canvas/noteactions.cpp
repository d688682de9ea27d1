#include "ui/canvas/noteactions.h"

#include "ui/canvas/canvasview.h"
#include "ui/canvas/notebin.h"
#include "ui/canvas/notefacts.h"
#include "ui/tables/activitydialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"

#include <QMenu>

namespace tambon {

namespace {

void describeAction(QAction* action, const QString& text, const QString& help)
{
    action->setText(text);
    action->setToolTip(help);
    action->setWhatsThis(help);
}

template <typename Enum>
void tick(QAction* menu, Enum value)
{
    for (QAction* choice : menu->menu()->actions())
        choice->setChecked(choice->data().toInt() == static_cast<int>(value));
}

} // namespace

NoteActions::NoteActions(Document& document, QWidget* page, std::function<CanvasView&()> view)
    : QObject(page)
    , m_document(document)
    , m_page(page)
    , m_bin(new NoteBin(document, this))
    , m_view(std::move(view))
    , m_merge(add("merge", {Qt::CTRL | Qt::Key_J}, &CanvasView::mergeChosen))
    , m_split(add("split", {Qt::CTRL | Qt::SHIFT | Qt::Key_J}, &CanvasView::splitFocused))
    , m_duplicate(add("new", {Qt::CTRL | Qt::SHIFT | Qt::Key_D}, &CanvasView::duplicateChosen))
    , m_park(add("parking", {Qt::CTRL | Qt::SHIFT | Qt::Key_K}, &CanvasView::parkChosen))
    , m_needs(add("numbers", {}, nullptr))
    , m_about(add("person", {}, nullptr))
    , m_cut(add("", {Qt::CTRL | Qt::Key_X}, &CanvasView::cutToClipboard))
    , m_copy(add("", {Qt::CTRL | Qt::Key_C}, nullptr))
    , m_paste(add("", {Qt::CTRL | Qt::Key_V, Qt::CTRL | Qt::SHIFT | Qt::Key_V}, &CanvasView::paste))
    , m_selectAll(add("", {Qt::CTRL | Qt::Key_A}, &CanvasView::selectAllNotes))
    , m_expand(add("", {Qt::CTRL | Qt::SHIFT | Qt::Key_O}, &CanvasView::toggleExpanded))
    , m_say(add("", {Qt::CTRL | Qt::SHIFT | Qt::Key_I}, &CanvasView::sayDetails))
    , m_deleted(add("trash", {}, nullptr))
    , m_copyTo(addMenu(""))
    , m_evidence(addMenu("comment"))
    , m_level(addMenu("place"))
    , m_role(addMenu("people"))
{
    connect(m_copy, &QAction::triggered, this, [this] { m_view().copyToClipboard(); });
    connect(m_about, &QAction::triggered, this, &NoteActions::openAbout);
    connect(m_deleted, &QAction::triggered, this, &NoteActions::openBin);
    fillMenus();
}

void NoteActions::openBin()
{
    if (!m_view().commitEditor())
        return;
    NoteBinDialog dialog(m_bin->notes(), m_page);
    m_view().setFocus();
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::vector<edits::NewNote> back = dialog.chosen();
    if (const auto done = m_document.perform(edits::addNotes(back)); !done)
        Q_EMIT m_view().failed(done.error());
    else if (!back.empty())
        m_view().focusNote(back.front().id);
}

void NoteActions::openAbout()
{
    if (!m_view().commitEditor())
        return;
    const Note* note = focused();
    if (note == nullptr || note->block != Block::Activity)
        return;
    ActivityDialog dialog(m_document, note->id, m_page);
    m_view().setFocus();
    dialog.exec();
}

QAction* NoteActions::add(const char* iconName, const QList<QKeySequence>& keys, void (CanvasView::*act)())
{
    auto* made = new QAction(m_page);
    if (*iconName != '\0')
        made->setIcon(icon(QString::fromLatin1(iconName)));
    made->setShortcuts(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(made);
    if (act != nullptr)
        connect(made, &QAction::triggered, this, [this, act] { (m_view().*act)(); });
    return made;
}

QAction* NoteActions::addMenu(const char* iconName)
{
    auto* made = new QAction(m_page);
    if (*iconName != '\0')
        made->setIcon(icon(QString::fromLatin1(iconName)));
    made->setMenu(new QMenu(m_page));
    connect(made->menu(), &QMenu::aboutToShow, this, &NoteActions::refreshChecks);
    return made;
}

void NoteActions::fillMenus()
{
    const auto choice = [](QAction* menu, const QString& name, int value) {
        QAction* made = menu->menu()->addAction(escapedMnemonic(name));
        made->setCheckable(true);
        made->setData(value);
        made->setToolTip(name);
        made->setWhatsThis(name);
        return made;
    };
    for (QAction* menu : {m_copyTo, m_evidence, m_level, m_role})
        menu->menu()->clear();
    for (const auto& entry : kinds<Evidence>()) {
        QAction* made = choice(m_evidence, nameOf(entry.value), static_cast<int>(entry.value));
        connect(made, &QAction::triggered, this, [this, value = entry.value] { m_view().setEvidenceOfChosen(value); });
    }
    for (const auto& entry : kinds<MarketLevel>()) {
        QAction* made = choice(m_level, nameOf(entry.value), static_cast<int>(entry.value));
        connect(made, &QAction::triggered, this, [this, value = entry.value] { m_view().setCustomerOfChosen(value, {}); });
    }
    for (const auto& entry : kinds<CustomerRole>()) {
        QAction* made = choice(m_role, nameOf(entry.value), static_cast<int>(entry.value));
        connect(made, &QAction::triggered, this, [this, value = entry.value] { m_view().setCustomerOfChosen({}, value); });
    }
    for (const Block block : allBlocks) {
        QAction* made = choice(m_copyTo, QString(QString::number(number(block)) + u' ' + blockName(block)), 0);
        made->setCheckable(false);
        connect(made, &QAction::triggered, this, [this, block] { m_view().copyChosenTo(block); });
    }
}

void NoteActions::retranslate()
{
    describeAction(m_merge, tr("Merge"), tr("Makes one titled group of the selected notes. Their words and votes stay in it."));
    describeAction(m_split, tr("Split"), tr("Takes a group apart, or makes several notes of one: at the cursor, or line by line."));
    describeAction(m_duplicate, tr("Duplicate"), tr("Puts a copy of each selected note after it."));
    describeAction(m_park, tr("Park"), tr("Moves the selected notes to the parking lot, for later."));
    describeAction(m_needs, tr("What it needs…"), tr("Goes to the numbers: what this activity needs, and who brings it. For step 6."));
    describeAction(m_about, tr("About this activity…"), tr("Says who does it, in which months, how soon it bears, and whether the group can do it alone. For step 6."));
    describeAction(m_cut, tr("Cut notes"), tr("Takes the selected notes to the clipboard."));
    describeAction(m_copy, tr("Copy notes"), tr("Copies the selected notes to the clipboard."));
    describeAction(m_paste, tr("Paste as notes"), tr("Makes notes of what lies on the clipboard: lines, or cells of a table."));
    describeAction(m_selectAll, tr("Select all notes"), tr("Selects the notes of this step; once more selects all."));
    describeAction(m_expand, tr("Show or hide the group's notes"), tr("Shows the words of the notes inside a group."));
    describeAction(m_say, tr("Say what the note holds"), tr("Shows and reads aloud the note's place, thread, votes and links."));
    describeAction(m_deleted, tr("Deleted notes…"), tr("Shows the notes deleted since the last version and puts them back."));
    describeAction(m_copyTo, tr("Copy to step"), tr("Copies the selected notes to another step, without their links."));
    describeAction(m_evidence, tr("How it is known"), tr("Says whether a note was guessed, asked of people or tried."));
    describeAction(m_level, tr("Customer level"), tr("Says how far the customer is: village to online. For step 2."));
    describeAction(m_role, tr("Buys or receives"), tr("Says whether the customer buys or receives the service. For step 2."));
    fillMenus();
}

QList<QAction*> NoteActions::all() const
{
    return {m_merge, m_split, m_duplicate, m_copyTo, m_park, m_expand, m_say, m_evidence, m_level, m_role, m_about, m_needs, m_cut, m_copy, m_paste, m_selectAll, m_deleted};
}

const Note* NoteActions::focused() const { return m_view().plan().note(m_view().focusedNote()); }

void NoteActions::refreshChecks() const
{
    const Note* note = focused();
    tick(m_evidence, note ? note->evidence : Evidence::None);
    tick(m_level, note ? note->level : MarketLevel::None);
    tick(m_role, note ? note->role : CustomerRole::None);
}

void NoteActions::addTo(QMenu& menu) const
{
    const Note* note = focused();
    if (note == nullptr) {
        menu.addActions({m_paste, m_selectAll});
        return;
    }
    menu.addAction(m_evidence);
    if (note->block == Block::Customer)
        menu.addActions({m_level, m_role});
    if (note->block == Block::Activity)
        menu.addActions({m_about, m_needs});
    menu.addSeparator();
    menu.addActions({m_copyTo, m_duplicate, m_merge, m_split});
    if (!m_view().plan().partsOf(note->id).empty())
        menu.addAction(m_expand);
    menu.addAction(m_park);
    menu.addSeparator();
    menu.addActions({m_cut, m_copy, m_paste, m_selectAll});
}

} // namespace tambon
