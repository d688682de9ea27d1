#include "ui/photos/transcription.h"

#include "core/edit/photoedits.h"
#include "ui/theme/text.h"
#include "ui/widgets/fittingplaceholder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

namespace {

constexpr int notesHeightAtLeast = 96; ///< design pixels

} // namespace

Transcription::Transcription(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_caption(new QLineEdit(this))
    , m_step(new QComboBox(this))
    , m_heading(wrappingLabel({}, {textBase, true, TextColour::Main}, this))
    , m_notes(new QListWidget(this))
    , m_read(new QCheckBox(tr("All of it is read"), this))
    , m_entry(new QLineEdit(this))
    , m_prompt(new FittingPlaceholder(m_entry))
    , m_add(new QPushButton(tr("Add"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spaceTiny), px(spaceTiny), px(spaceTiny), px(spaceTiny)); // room for focus rings
    column->setSpacing(px(spaceSmall));
    column->addWidget(m_caption);
    column->addWidget(m_step);
    column->addWidget(m_heading);
    column->addWidget(m_notes, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_entry, 1);
    row->addWidget(m_add);
    column->addLayout(row);
    column->addWidget(m_read);
    makeFields();
    makeNotes();
    makeEntry();
}

Transcription::~Transcription()
{
    m_caption->disconnect(this); // it loses the keyboard, and with it ends its editing, when it goes
}

void Transcription::makeFields()
{
    (new FittingPlaceholder(m_caption))->setTexts({tr("What does the photo show?"), tr("The photo")});
    m_caption->setAccessibleName(tr("What the photo shows"));
    m_caption->setToolTip(tr("A few words that stand under the photo"));
    m_caption->setWhatsThis(tr("A few words that stand under the photo, here and in print."));
    m_caption->setMaxLength(maxLineLength);
    connect(m_caption, &QLineEdit::editingFinished, this, &Transcription::commitCaption);
    connect(m_caption, &QLineEdit::textEdited, this, &Transcription::uncommittedChanged);
    m_step->addItem(tr("Choose the step"));
    for (const Block block : allBlocks)
        m_step->addItem(QString(QString::number(number(block)) + u' ' + blockName(block)));
    m_step->setAccessibleName(tr("Step of the photo"));
    m_step->setToolTip(tr("The step that the photo is about; what you type becomes its notes"));
    m_step->setWhatsThis(tr("The step that the flipchart is about. What you type below becomes notes of this step."));
    connect(m_step, &QComboBox::activated, this, [this](int index) {
        perform(edits::setPhoto(m_photo, {.block = index == 0 ? std::optional<Block>() : blockFromNumber(index)}));
    });
    m_read->setToolTip(tr("Tick when nothing on the photo is left to write down"));
    m_read->setWhatsThis(tr("Tick when nothing on the photo is left to write down; the photo then carries a tick in the list."));
    connect(m_read, &QCheckBox::clicked, this, [this](bool read) { perform(edits::setPhoto(m_photo, {.transcribed = read})); });
}

void Transcription::makeNotes()
{
    m_notes->setWordWrap(true);
    m_notes->setMinimumHeight(px(notesHeightAtLeast));
    m_notes->setAccessibleName(tr("Notes written from this photo"));
    m_notes->setToolTip(tr("A tick says that the note comes from this photo; Enter opens the note"));
    m_notes->setWhatsThis(tr("The notes of the step. A tick says that the note comes from this photo and keeps the photo as its evidence. Enter opens the note on the canvas."));
    connect(m_notes, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (!m_isFilling)
            setEvidence(NoteId(item->data(Qt::UserRole).toString()), item->checkState() == Qt::Checked);
    });
    connect(m_notes, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem* item) { Q_EMIT noteOpened(NoteId(item->data(Qt::UserRole).toString())); });
}

void Transcription::makeEntry()
{
    m_entry->setMaxLength(maxNoteLength);
    m_entry->setToolTip(tr("Type what one line of the photo says; Enter adds it and waits for the next"));
    m_entry->setWhatsThis(tr("Type what one line of the photo says. Enter makes it a note of the chosen step and waits for the next line."));
    m_add->setToolTip(tr("Add the note (Enter)"));
    m_add->setWhatsThis(tr("Makes what you typed a note of the chosen step, with the photo as its evidence."));
    m_add->setDefault(true);
    connect(m_entry, &QLineEdit::returnPressed, this, &Transcription::addNote);
    connect(m_entry, &QLineEdit::textChanged, this, &Transcription::uncommittedChanged);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addNote();
        focusEntry();
    });
}

const Photo* Transcription::photo() const
{
    const auto& photos = m_document.plan().photos;
    const auto found = std::find_if(photos.begin(), photos.end(), [&](const Photo& other) { return other.id == m_photo; });
    return found == photos.end() ? nullptr : &*found;
}

void Transcription::showPhoto(const PhotoId& photo)
{
    if (photo != m_photo)
        (void)commit();
    m_photo = photo;
    refresh();
}

void Transcription::refresh()
{
    const Photo* shown = photo();
    setEnabled(shown != nullptr && m_document.isWritable());
    if (shown == nullptr)
        return;
    if (!m_caption->hasFocus() || !m_caption->isModified())
        m_caption->setText(shown->caption);
    m_step->setCurrentIndex(shown->block ? number(*shown->block) : 0);
    m_read->setChecked(shown->transcribed);
    const bool hasStep = shown->block.has_value();
    m_entry->setEnabled(hasStep);
    m_add->setEnabled(hasStep);
    m_prompt->setTexts(hasStep ? QStringList{tr("Type one line, then Enter"), tr("One line")} : QStringList{tr("First choose the step"), tr("No step yet")});
    m_entry->setAccessibleName(hasStep ? tr("New note for step %1 %2").arg(QString::number(number(*shown->block)), blockName(*shown->block))
                                       : tr("New note"));
    fillNotes(*shown);
}

/// The step's notes, and notes of other steps that come from this photo.
void Transcription::fillNotes(const Photo& photo)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const Plan& plan = m_document.plan();
    const QVariant chosen = m_notes->currentItem() ? m_notes->currentItem()->data(Qt::UserRole) : QVariant();
    m_notes->clear();
    int linked = 0;
    for (const Note& note : plan.notes) {
        const auto photos = plan.photosOf(note.id);
        const bool isFromPhoto = std::find(photos.begin(), photos.end(), &photo) != photos.end();
        linked += isFromPhoto ? 1 : 0;
        if (!isFromPhoto && note.block != photo.block)
            continue;
        auto* item = new QListWidgetItem(QString(plan.label(note.id) + u' ' + note.text.simplified()), m_notes);
        item->setData(Qt::UserRole, note.id.text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isFromPhoto ? Qt::Checked : Qt::Unchecked);
        if (item->data(Qt::UserRole) == chosen)
            m_notes->setCurrentItem(item);
    }
    m_heading->setText(tr("%n note(s) from this photo", nullptr, linked));
}

void Transcription::setEvidence(const NoteId& note, bool isFromPhoto)
{
    if (!perform(isFromPhoto ? edits::linkPhoto(m_photo, note) : edits::unlinkPhoto(m_photo, note)))
        refresh();
}

void Transcription::focusEntry() { m_entry->isEnabled() ? m_entry->setFocus() : m_step->setFocus(); }

bool Transcription::addNote()
{
    const QString typed = m_entry->text().trimmed();
    const Photo* shown = photo();
    if (typed.isEmpty() || shown == nullptr || !shown->block)
        return typed.isEmpty();
    if (!perform(edits::addNoteFromPhoto(m_photo, *shown->block, typed)))
        return false;
    m_entry->clear();
    m_notes->scrollToBottom();
    return true;
}

bool Transcription::commitCaption()
{
    const Photo* shown = photo();
    if (shown == nullptr || !m_caption->isModified() || m_caption->text().trimmed() == shown->caption)
        return true;
    if (!perform(edits::setPhoto(m_photo, {.caption = m_caption->text()})))
        return false;
    m_caption->setModified(false);
    return true;
}

bool Transcription::commit()
{
    const bool caption = commitCaption();
    return addNote() && caption;
}

bool Transcription::hasUncommittedText() const
{
    const Photo* shown = photo();
    return shown != nullptr && (!m_entry->text().trimmed().isEmpty() || (m_caption->isModified() && m_caption->text().trimmed() != shown->caption));
}

bool Transcription::perform(const Edit& edit)
{
    const auto done = m_document.perform(edit);
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

} // namespace tambon
