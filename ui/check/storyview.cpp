#include "ui/check/storyview.h"

#include "ui/check/storytext.h"
#include "ui/check/storywalk.h"
#include "ui/theme/icons.h"
#include "ui/theme/text.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/turningrow.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

StoryView::StoryView(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_stack(new QStackedWidget(this))
    , m_text(new StoryText(this))
    , m_walk(new StoryWalk(this))
    , m_empty(new EmptyState(u"book"_s, tr("There is no story yet: write what is sold in step 1, and to whom in step 2"), tr("Go to step 1"), this))
{
    auto* column = new QVBoxLayout(this);
    m_head = makeHead();
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    for (QWidget* shown : std::initializer_list<QWidget*>{m_text, m_walk, m_empty})
        m_stack->addWidget(shown);
    m_empty->button()->setToolTip(tr("Opens step 1 of the canvas"));
    m_empty->button()->setWhatsThis(tr("Opens step 1 of the canvas"));
    spaceOut();
    connect(m_text, &StoryText::noteChosen, this, &StoryView::goThere);
    connect(m_walk, &StoryWalk::noteChosen, this, &StoryView::goThere);
    connect(m_walk, &StoryWalk::finished, this, &StoryView::endWalk);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        Target target;
        target.block = Block::Value;
        Q_EMIT jumpRequested(target);
    });
    connect(&document, &Document::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

QWidget* StoryView::makeHead()
{
    auto* head = new TurningRow(px(spaceMedium));
    head->add(plainLabel(tr("The plan as a story"), {.size = textPageTitle, .bold = true}), 1);
    m_threads = new QComboBox;
    m_threads->setAccessibleName(tr("Which story"));
    m_threads->setToolTip(tr("The whole plan, or the story of one colour"));
    m_threads->setWhatsThis(tr("One colour is one product or customer group; its story leaves out the others."));
    connect(m_threads, &QComboBox::activated, this, &StoryView::refresh);
    m_walkButton = new QPushButton(icon(u"play"_s), tr("Tell it note by note"));
    m_walkButton->setToolTip(tr("One note on the whole page; the arrow keys go on and back"));
    m_walkButton->setWhatsThis(tr("For telling the plan to a room: each note once, in the order of the story, with the words that lead to it."));
    connect(m_walkButton, &QPushButton::clicked, this, &StoryView::walk);
    head->add(m_threads);
    head->add(m_walkButton);
    return head;
}

void StoryView::spaceOut()
{
    layout()->setContentsMargins(px(spacePage), px(10), px(spacePage), px(spaceSmall));
    layout()->setSpacing(px(6));
}

void StoryView::refreshThreads()
{
    const Plan& plan = m_document.plan();
    const int chosen = m_threads->currentData().toInt();
    m_threads->clear();
    m_threads->addItem(tr("The whole plan"), 0);
    for (int thread = 1; thread <= threadCount; ++thread)
        if (std::any_of(plan.notes.begin(), plan.notes.end(), [&](const Note& note) { return note.thread == thread; }))
            m_threads->addItem(QString(threadGlyph(thread) + u' ' + plan.threadName(thread)), thread);
    m_threads->setCurrentIndex(qMax(0, m_threads->findData(chosen)));
    m_threads->setVisible(m_threads->count() > 1);
}

void StoryView::refresh()
{
    m_isStale = false;
    refreshThreads();
    const Plan& plan = m_document.plan();
    m_story = storyOf(plan, m_threads->currentData().toInt());
    m_text->tell(m_story, plan);
    m_walk->setSteps(storySteps(m_story), plan);
    const bool nothing = m_story.chapters.empty() && m_story.orphans.empty();
    m_walkButton->setEnabled(!nothing);
    if (nothing) {
        m_head->show();
        m_stack->setCurrentWidget(m_empty);
    } else if (m_stack->currentWidget() == m_empty) {
        m_stack->setCurrentWidget(m_text);
    }
}

void StoryView::walk()
{
    m_stack->setCurrentWidget(m_walk);
    m_head->hide(); // the note has the page
    m_walk->begin();
}

void StoryView::endWalk()
{
    m_head->show();
    m_stack->setCurrentWidget(m_text);
    m_text->setFocus();
}

void StoryView::focusStory()
{
    if (m_isStale)
        refresh();
    if (m_stack->currentWidget() == m_empty)
        m_empty->button()->setFocus();
    else
        m_stack->currentWidget()->setFocus();
}

void StoryView::goThere(const NoteId& note)
{
    Target target;
    target.note = note;
    Q_EMIT jumpRequested(target);
}

void StoryView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

bool StoryView::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange) {
        spaceOut();
        m_isStale = true;
        if (isVisible())
            refresh();
    }
    return done;
}

} // namespace tambon
