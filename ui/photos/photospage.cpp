#include "ui/photos/photospage.h"

#include "core/edit/photoedits.h"
#include "ui/photos/photolist.h"
#include "ui/photos/photoview.h"
#include "ui/photos/transcription.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int photoListWidth = 168;     ///< design pixels
constexpr int transcriptionWidth = 330; ///< design pixels

} // namespace

PhotosPage::PhotosPage(Document& document, QWidget* parent)
    : Page(document, parent)
{
    makeActions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(spacePage), px(spaceSmall), px(spacePage), px(spaceMedium));
    column->setSpacing(px(spaceSmall));
    column->addWidget(makeHead());
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeWork());
    m_empty = new EmptyState(u"picture"_s, tr("No photos yet. Drop JPG or PNG pictures of the flipcharts anywhere on this window."),
        tr("Add photos…"));
    m_empty->button()->setToolTip(m_add->toolTip());
    m_empty->button()->setWhatsThis(m_add->whatsThis());
    connect(m_empty->button(), &QPushButton::clicked, m_add, &QAction::trigger);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    connect(&document, &Document::changed, this, &PhotosPage::documentChanged);
    connect(&document, &Document::stateChanged, this, &PhotosPage::refreshActions);
    Changes all;
    all.everything = true;
    documentChanged(all);
}

void PhotosPage::makeActions()
{
    const auto action = [this](const QString& name, const QString& text, const QString& tip, const QKeySequence& key) {
        auto* made = new QAction(icon(name), text, this);
        made->setToolTip(tip);
        made->setWhatsThis(tip);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return made;
    };
    m_add = action(u"add"_s, tr("Add photos…"), tr("Choose JPG or PNG pictures of the flipcharts; they can also be dropped on the window"), {});
    m_delete = action(u"trash"_s, tr("Delete"), tr("Delete the chosen photos; the notes stay, and undo brings the photos back (Del)"), Qt::Key_Delete);
    m_up = action(u"up"_s, tr("Up"), tr("Move the photo up in the list (Alt+↑)"), Qt::ALT | Qt::Key_Up);
    m_down = action(u"down"_s, tr("Down"), tr("Move the photo down in the list (Alt+↓)"), Qt::ALT | Qt::Key_Down);
    connect(m_add, &QAction::triggered, this, &PhotosPage::photosWanted);
    connect(m_delete, &QAction::triggered, this, &PhotosPage::deleteChosen);
    connect(m_up, &QAction::triggered, this, [this] { moveCurrent(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveCurrent(1); });
}

QWidget* PhotosPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(px(spaceLarge));
    row->addWidget(plainLabel(tr("Flipchart photos"), {.size = textPageTitle, .bold = true}));
    row->addWidget(wrappingLabel(tr("Read the photo and write each line as a note; the photo stays with it as evidence"),
                       {.colour = TextColour::Secondary}),
        1);
    m_addButton = new QPushButton(icon(u"add"_s), m_add->text());
    m_addButton->setToolTip(m_add->toolTip());
    m_addButton->setWhatsThis(m_add->whatsThis());
    connect(m_addButton, &QPushButton::clicked, m_add, &QAction::trigger);
    row->addWidget(m_addButton);
    return head;
}

QWidget* PhotosPage::makeWork()
{
    auto* work = new QWidget(this);
    auto* row = new QHBoxLayout(work);
    row->setContentsMargins({});
    row->setSpacing(px(spaceMedium));
    m_list = new PhotoList(document(), work);
    m_list->setFixedWidth(px(photoListWidth));
    m_list->addActions({m_delete, m_up, m_down});
    m_view = new PhotoView(work);
    m_transcription = new Transcription(document(), work);
    m_transcription->setFixedWidth(px(transcriptionWidth));
    auto* middle = new QVBoxLayout;
    middle->setSpacing(px(spaceTiny));
    middle->addWidget(m_view, 1);
    middle->addWidget(makeViewTools());
    row->addWidget(m_list);
    row->addLayout(middle, 1);
    row->addWidget(m_transcription);
    connect(m_list, &PhotoList::currentPhotoChanged, this, &PhotosPage::showCurrent);
    connect(m_list, &QListView::activated, m_transcription, &Transcription::focusEntry);
    connect(m_transcription, &Transcription::failed, this, &Page::failed);
    connect(m_transcription, &Transcription::uncommittedChanged, this, &Page::uncommittedChanged);
    connect(m_transcription, &Transcription::noteOpened, this, [this](const NoteId& note) {
        Target target;
        target.note = note;
        Q_EMIT jumpRequested(target);
    });
    return work;
}

QWidget* PhotosPage::makeViewTools()
{
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(px(spaceTiny));
    const auto button = [&](const QString& name, const QString& words, const QString& tip, void (PhotoView::*slot)()) {
        auto* made = new QToolButton(tools);
        made->setIcon(icon(name));
        made->setText(words);
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setAccessibleName(words);
        made->setToolTip(tip);
        made->setWhatsThis(tip);
        connect(made, &QToolButton::clicked, m_view, slot);
        row->addWidget(made);
    };
    button(u"enlarge"_s, tr("Larger"), tr("Enlarge the photo (+)"), &PhotoView::enlarge);
    button(u"shrink"_s, tr("Smaller"), tr("Show more of the photo (−)"), &PhotoView::shrink);
    button(u"fit"_s, tr("Whole photo"), tr("Show the whole photo (0)"), &PhotoView::fit);
    button(u"turn-right"_s, tr("Turn"), tr("Turn the view to the right (R); the stored photo stays as it is"), &PhotoView::turn);
    row->addStretch(1);
    m_zoom = plainLabel({}, {textSmallest, false, TextColour::Secondary}, tools);
    row->addWidget(m_zoom);
    connect(m_view, &PhotoView::zoomChanged, this, [this] { m_zoom->setText(u"%1%"_s.arg(qRound(m_view->zoom() * 100))); });
    return tools;
}

void PhotosPage::documentChanged(const Changes& changes)
{
    if (changes.everything || changes.touches("photo"))
        m_list->refresh(changes);
    m_transcription->refresh();
    m_stack->setCurrentIndex(plan().photos.empty() ? 1 : 0);
    m_addButton->setVisible(!plan().photos.empty());
    refreshActions();
    Q_EMIT statusChanged();
}

void PhotosPage::showCurrent()
{
    const PhotoId current = m_list->current();
    m_transcription->showPhoto(current); // may change the plan: what was typed for the photo before
    refreshActions();
    const auto photo = std::find_if(plan().photos.begin(), plan().photos.end(), [&](const Photo& other) { return other.id == current; });
    const QString hash = photo == plan().photos.end() ? QString() : photo->hash;
    if (hash == m_shownHash)
        return;
    m_shownHash = hash;
    const QByteArray picture = hash.isEmpty() ? QByteArray() : document().picture(hash);
    m_view->showPhoto(picture.isEmpty() ? QImage() : QImage::fromData(picture, "jpeg"),
        hash.isEmpty() ? QString() : photoName(*photo), hash.isEmpty() ? QString() : tr("The picture is not in this file"));
}

void PhotosPage::refreshActions()
{
    const bool writable = document().isWritable();
    const bool any = writable && !m_list->current().isNull();
    m_add->setEnabled(writable);
    m_addButton->setEnabled(writable);
    if (m_empty != nullptr)
        m_empty->button()->setEnabled(writable);
    for (QAction* action : {m_delete, m_up, m_down})
        action->setEnabled(any);
}

void PhotosPage::deleteChosen()
{
    if (m_transcription->commit())
        perform(edits::deletePhotos(m_list->chosen()));
}

void PhotosPage::moveCurrent(int by)
{
    const PhotoId current = m_list->current();
    for (const Photo& photo : plan().photos)
        if (photo.id == current && photo.position + by >= 0 && photo.position + by < int(plan().photos.size())) {
            perform(edits::movePhoto(current, photo.position + by));
            return;
        }
}

QList<QAction*> PhotosPage::toolbarActions() { return {m_add, m_up, m_down, m_delete}; }

QString PhotosPage::statusText() const
{
    const auto read = std::count_if(plan().photos.begin(), plan().photos.end(), [](const Photo& photo) { return photo.transcribed; });
    return tr("%n photo(s)", nullptr, int(plan().photos.size())) + u"  ·  " + tr("%n read", nullptr, int(read));
}

void PhotosPage::goTo(const Target&)
{
    if (plan().photos.empty())
        m_empty->button()->setFocus();
    else
        m_list->setFocus();
}

bool PhotosPage::commitEditors() { return m_transcription->commit(); }
bool PhotosPage::hasUncommittedText() const { return m_transcription->hasUncommittedText(); }

} // namespace tambon
