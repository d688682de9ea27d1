#include "ui/canvas/notebin.h"

#include "ui/theme/text.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

namespace {

bool isAnywhere(const Plan& plan, const NoteId& id)
{
    const auto same = [&](const auto& row) { return row.id == id; };
    return plan.note(id) != nullptr || std::any_of(plan.ideas.begin(), plan.ideas.end(), same)
        || std::any_of(plan.parts.begin(), plan.parts.end(), same);
}

/// A group is there no more when its parts live on by themselves.
bool livesOn(const Plan& plan, const edits::NewNote& note)
{
    return isAnywhere(plan, note.id)
        || std::any_of(note.parts.begin(), note.parts.end(), [&](const NotePart& part) { return isAnywhere(plan, part.id); });
}

} // namespace

NoteBin::NoteBin(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_before(document.snapshot())
{
    connect(&m_document, &Document::changed, this, &NoteBin::keepWhatWent);
}

void NoteBin::keepWhatWent(const Changes& changes)
{
    const std::shared_ptr<const Plan> before = std::exchange(m_before, m_document.snapshot());
    for (const Changes::Row& row : changes.rows) {
        const NoteId id(row.id);
        const Note* note = row.table == "note" && row.operation == Changes::Operation::Removed ? before->note(id) : nullptr;
        if (note != nullptr && !isAnywhere(*m_before, id)) // what was merged or parked lies elsewhere
            m_gone.push_back({edits::NewNote::like(*note, before->partsOf(id), false), QDateTime::currentDateTimeUtc()});
    }
}

std::vector<edits::NewNote> NoteBin::notes() const
{
    const Plan& now = m_document.plan();
    const std::vector<Version> versions = m_document.versions();
    std::vector<edits::NewNote> found;
    const auto add = [&](const edits::NewNote& note) {
        const bool twice = std::any_of(found.begin(), found.end(), [&](const edits::NewNote& other) { return other.id == note.id; });
        if (!twice && !livesOn(now, note))
            found.push_back(note);
    };
    for (auto gone = m_gone.rbegin(); gone != m_gone.rend(); ++gone)
        if (versions.empty() || gone->at > versions.back().at)
            add(gone->note);
    if (versions.empty())
        return found;
    if (const auto then = m_document.planAt(versions.back().id))
        for (const Note& note : then->notes)
            add(edits::NewNote::like(note, then->partsOf(note.id), false));
    return found;
}

NoteBinDialog::NoteBinDialog(const std::vector<edits::NewNote>& notes, QWidget* parent)
    : QDialog(parent)
    , m_notes(notes)
    , m_list(new QListWidget(this))
    , m_back(new QPushButton(tr("Put back"), this))
{
    setWindowTitle(tr("Deleted notes"));
    auto* column = new QVBoxLayout(this);
    const QString words = notes.empty() ? tr("No note was deleted since the last version.")
                                        : tr("Deleted since the last version. A note comes back to its step without its links.");
    column->addWidget(wrappingLabel(words, {}, this));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("Deleted notes"));
    m_list->setToolTip(tr("Ctrl or Shift choose more than one"));
    m_list->setWhatsThis(tr("The notes deleted since the last version, the latest first."));
    for (const edits::NewNote& note : notes)
        m_list->addItem(QString(QString::number(number(note.block)) + u' ' + blockName(note.block) + u": " + note.text.simplified()));
    column->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_back, QDialogButtonBox::AcceptRole);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_back->setToolTip(tr("Puts the chosen notes back, as one step that undo takes back"));
    m_back->setWhatsThis(m_back->toolTip());
    close->setToolTip(tr("Puts nothing back"));
    close->setWhatsThis(close->toolTip());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { m_back->setEnabled(!m_list->selectedItems().isEmpty()); });
    m_back->setEnabled(false);
    if (!notes.empty())
        m_list->setCurrentRow(0);
    resize(px(520), px(360));
}

std::vector<edits::NewNote> NoteBinDialog::chosen() const
{
    std::vector<edits::NewNote> notes;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->isSelected())
            notes.push_back(m_notes[size_t(row)]);
    return notes;
}

} // namespace tambon
