#include "ui/photos/photospage.h"

#include "core/edit/photoedits.h"
#include "ui/photos/photolist.h"
#include "ui/photos/photoview.h"
#include "ui/photos/transcription.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/pagetitle.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int photoListWidth = 168;     ///< design pixels
constexpr int photoStripHeight = 118;   ///< design pixels
constexpr int photoHeightAtLeast = 220; ///< design pixels
constexpr int transcriptionWidth = 330; ///< design pixels
constexpr int transcriptionAtLeast = 290; ///< design pixels
constexpr int widthForThree = 870;      ///< design pixels of the page

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
    arrange();
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
    row->addWidget(pageTitle(tr("Flipchart photos"), tr("Read the photo and write each line as a note; the photo stays with it as evidence")), 1);
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
    m_list = new PhotoList(document(), work);
    m_list->addActions({m_delete, m_up, m_down});
    m_view = new PhotoView(work);
    m_view->setMinimumHeight(px(photoHeightAtLeast));
    m_transcription = new Transcription(document(), work);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(px(spaceTiny));
    middle->addWidget(m_view, 1);
    middle->addWidget(makeViewTools());
    auto* beside = new QHBoxLayout;
    beside->setSpacing(px(spaceMedium));
    beside->addLayout(middle, 1);
    beside->addWidget(m_transcription);
    m_work = new QBoxLayout(QBoxLayout::LeftToRight, work);
    m_work->setContentsMargins({});
    m_work->setSpacing(px(spaceMedium));
    m_work->addWidget(m_list);
    m_work->addLayout(beside, 1);
    connect(m_list, &PhotoList::currentPhotoChanged, this, &PhotosPage::showCurrent);
    connect(m_list, &QListView::activated, m_transcription, &Transcription::focusEntry);
    connect(m_transcription, &Transcription::failed, this, &Page::failed);
    connect(m_transcription, &Transcription::uncommittedChanged, this, &Page::uncommittedChanged);
    connect(m_transcription, &Transcription::noteOpened, this, [this](const NoteId& note) {
        Target target;
        target.note = note;
        Q_EMIT jumpRequested(target);
    });
    return pageScroll(work);
}

/// Where there is no room for all three side by side the list is a strip above: photo and notes stay beside each other.
void PhotosPage::arrange()
{
    const bool wide = width() >= px(widthForThree);
    m_work->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_list->setStrip(!wide);
    m_list->setFixedSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    m_list->setMinimumSize(0, 0);
    wide ? m_list->setFixedWidth(px(photoListWidth)) : m_list->setFixedHeight(px(photoStripHeight));
    m_transcription->setFixedWidth(px(wide ? transcriptionWidth : transcriptionAtLeast));
    const int columns = wide ? int(m_tools.size()) : 2;
    auto* grid = static_cast<QGridLayout*>(m_tools.front()->parentWidget()->layout());
    for (int i = 0; i < m_tools.size(); ++i)
        grid->addWidget(m_tools[i], i / columns, i % columns, Qt::AlignLeft);
}

void PhotosPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

bool PhotosPage::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        arrange();
    return Page::event(event);
}

QWidget* PhotosPage::makeViewTools()
{
    auto* tools = new QWidget(this);
    auto* grid = new QGridLayout(tools);
    grid->setContentsMargins({});
    grid->setSpacing(px(spaceTiny));
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
        m_tools << made;
    };
    button(u"enlarge"_s, tr("Larger"), tr("Enlarge the photo (+)"), &PhotoView::enlarge);
    button(u"shrink"_s, tr("Smaller"), tr("Show more of the photo (−)"), &PhotoView::shrink);
    button(u"fit"_s, tr("Whole photo"), tr("Show the whole photo (0)"), &PhotoView::fit);
    button(u"turn-right"_s, tr("Turn"), tr("Turn the view to the right (R); the stored photo stays as it is"), &PhotoView::turn);
    m_zoom = plainLabel({}, {textSmallest, false, TextColour::Secondary}, tools);
    const int behind = int(m_tools.size());
    grid->addWidget(m_zoom, 0, behind, Qt::AlignRight | Qt::AlignVCenter);
    grid->setColumnStretch(behind, 1);
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
