// Which view of the canvas is shown, and how one goes about in it.
#include "ui/canvas/canvaspage.h"

#include "ui/canvas/steppage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/offerbar.h"
#include "ui/widgets/segmentedswitch.h"

#include <QEvent>
#include <QStackedWidget>

#include <utility>

namespace tambon {

namespace {

constexpr double largestGridScale = 1.45;
constexpr int smallestGridWidth = 1100; ///< design pixels; a narrower page shows a list

} // namespace

CanvasPage::View CanvasPage::view() const { return static_cast<View>(m_stack->currentIndex()); }

std::optional<Block> CanvasPage::shownStep() const
{
    return view() == View::Step ? std::optional(m_step->block()) : std::nullopt;
}

void CanvasPage::setView(View wanted)
{
    const Block block = activeView().currentBlock();
    const NoteId note = activeView().focusedNote();
    (void)commitEditors();
    const bool changes = view() != wanted;
    m_stack->setCurrentIndex(static_cast<int>(wanted));
    m_switch->setCurrent(static_cast<int>(wanted));
    if (wanted != View::List)
        m_viewOffer->dismiss();
    if (changes && wanted == View::Step)
        m_step->showBlock(block);
    if (changes && isVisible()) {
        if (wanted == View::Step && note.isNull())
            m_step->focusEntry();
        else
            activeView().setFocus();
        if (!note.isNull())
            activeView().focusNote(note);
    }
    m_compact->setChecked(activeView().isCompact());
    m_compact->setEnabled(wanted != View::Step);
    Q_EMIT statusChanged();
    refreshStrip();
}

void CanvasPage::chooseView(View wanted)
{
    m_viewChosenByUser = true;
    setView(wanted);
}

CanvasView& CanvasPage::activeView() { return const_cast<CanvasView&>(std::as_const(*this).activeView()); }

const CanvasView& CanvasPage::activeView() const
{
    switch (view()) {
    case View::Overview:
        return *m_overview;
    case View::Step:
        return m_step->view();
    case View::List:
        break;
    }
    return *m_list;
}

void CanvasPage::goToBlock(Block block)
{
    if (view() == View::Step) {
        m_step->showBlock(block);
        m_step->focusEntry();
        return;
    }
    activeView().setFocus();
    activeView().focusBlock(block);
}

void CanvasPage::nextStep(int by)
{
    const int next = qBound(1, number(activeView().currentBlock()) + by, 9);
    goToBlock(static_cast<Block>(next));
}

void CanvasPage::goTo(const Target& target)
{
    const Note* note = plan().note(target.note);
    const std::optional<Block> block = note ? note->block : target.block;
    if (block && view() == View::Step)
        m_step->showBlock(*block);
    if (view() == View::Step && note == nullptr) {
        m_step->focusEntry();
        return;
    }
    activeView().setFocus();
    if (note != nullptr)
        activeView().focusNote(note->id);
    else if (block)
        activeView().focusBlock(*block);
}

/// A grid that cannot be read is no overview: large text or a small window is a list until the user says
/// otherwise.
void CanvasPage::chooseFittingView()
{
    if (!isVisible() || m_viewChosenByUser)
        return;
    const bool fits = textScale() < largestGridScale && width() >= px(smallestGridWidth);
    const View fitting = fits ? View::Overview : View::List;
    if (fitting == view()) // the page is also resized while someone types
        return;
    setView(fitting);
    if (fitting == View::List)
        offerOtherViews();
}

void CanvasPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    chooseFittingView();
}

void CanvasPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        m_viewChosenByUser = false;
        chooseFittingView();
    }
}

void CanvasPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    chooseFittingView();
    leaveRoom();
}

void CanvasPage::offerOtherViews()
{
    const QString why = textScale() >= largestGridScale ? tr("Large text, so this is a list") : tr("Little room, so this is a list");
    m_viewOffer->show(why, {{tr("Back to the grid"), [this] { chooseView(View::Overview); }}, {tr("Step by step"), [this] { chooseView(View::Step); }}});
}

} // namespace tambon
