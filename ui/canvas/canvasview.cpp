#include "ui/canvas/canvasview.h"

#include "core/edit/noteedits.h"
#include "core/insight/notemoney.h"
#include "ui/canvas/canvasaccessible.h"
#include "ui/canvas/linklines.h"
#include "ui/canvas/linkwords.h"
#include "ui/review/notepins.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace tambon {

namespace {

constexpr int mergeHoldMs = 400;
constexpr int edgeScrollMs = 40;
constexpr size_t mostLines = 40; ///< more of them at once cannot be followed

} // namespace

CanvasView::CanvasView(Document& document, Mode mode, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_mode(mode)
    , m_editor(new NoteEditor(this))
{
    installCanvasAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setProperty(paintsOwnFocusProperty, true);
    setAccessibleName(mode == Mode::Overview ? tr("Canvas of nine blocks, overview")
            : mode == Mode::Step         ? tr("Notes of this step")
                                         : tr("Canvas of nine blocks, list"));
    setMouseTracking(true); // for the facts of the note below the pointer
    m_mergeHold.setSingleShot(true);
    m_mergeHold.setInterval(mergeHoldMs);
    connect(&m_mergeHold, &QTimer::timeout, this, [this] {
        m_mergeReady = true;
        update();
    });
    m_edgeScroll.setInterval(edgeScrollMs);
    connect(&m_edgeScroll, &QTimer::timeout, this, &CanvasView::scrollAtEdge);
    setAcceptDrops(true);
    grabGesture(Qt::PinchGesture);
    m_editor->hide();
    connect(m_editor, &NoteEditor::paused, this, &CanvasView::commitTyped);
    connect(m_editor, &NoteEditor::ended, this, &CanvasView::editorEnded);
    // The editor is still at work with the paste; it may be closed only after that.
    connect(m_editor, &NoteEditor::pastedElsewhere, this, &CanvasView::pasteText, Qt::QueuedConnection);
    connect(m_editor, &NoteEditor::typedChanged, this, [this] {
        m_request.draft = m_editor->typed();
        relayout();
        Q_EMIT uncommittedChanged();
    });
    connect(&m_document, &Document::changed, this, &CanvasView::planChanged);
    countMoney();
}

CanvasView::~CanvasView() { forgetAccessibles(*this); }

bool CanvasView::perform(const Edit& edit)
{
    const auto done = m_document.perform(edit);
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

void CanvasView::planChanged(const Changes& changes)
{
    const bool countsAnew = changes.touches("need") || changes.touches("cover") || changes.touches("income_line")
        || changes.touches("price_item") || changes.touches("product");
    if (countsAnew)
        countMoney();
    if (!countsAnew && !changes.touches("note") && !changes.touches("link") && !changes.touches("thread")
        && !changes.touches("note_part") && !changes.touches("vote") && !changes.touches("vote_round"))
        return;
    keepFocusValid();
    relayout();
    accessibleTreeChanged(*this);
    Q_EMIT focusChanged();
}

void CanvasView::countMoney()
{
    m_request.money.clear();
    const QHash<NoteId, NoteMoney> money = moneyOfNotes(plan());
    for (auto note = money.begin(); note != money.end(); ++note)
        m_request.money.insert(note.key(), noteMoneyWords(*note));
}

void CanvasView::keepFocusValid()
{
    const Note* note = plan().note(m_focused);
    if (note != nullptr) {
        m_block = m_mode == Mode::Step ? m_block : note->block;
        if (note->block != m_block)
            m_focused = {};
    } else if (!m_focused.isNull()) {
        const std::vector<const Note*> rest = plan().notesIn(m_block);
        m_focused = rest.empty() ? NoteId() : rest.back()->id;
    }
    QSet<QString> still;
    for (const QString& id : std::as_const(m_selected))
        if (plan().note(NoteId(id)) != nullptr)
            still.insert(id);
    m_selected = still;
    if (!m_linkFrom.isNull() && plan().note(m_linkFrom) == nullptr)
        endLinking();
}

bool CanvasView::showsHeadersOnly() const
{
    return m_mode == Mode::Overview && textBase * textScale() * zoom() < smallestReadable;
}

void CanvasView::relayout()
{
    const ZoomScope zoomed(zoom());
    m_request.focused = m_focused;
    m_request.headersOnly = showsHeadersOnly();
    if (m_mode == Mode::Overview) {
        m_request.available = QSizeF(size());
        m_layout = overviewLayout(plan(), m_request);
    } else {
        const auto* area = qobject_cast<const QScrollArea*>(parentWidget() ? parentWidget()->parentWidget() : nullptr);
        m_request.available = area ? QSizeF(area->viewport()->size()) : QSizeF(size());
        m_layout = m_mode == Mode::Step ? stepLayout(plan(), m_block, m_request) : listLayout(plan(), m_request);
        setMinimumHeight(qRound(m_layout.size.height()));
    }
    placeEditor();
    const std::pair hints(sizeHint(), minimumSizeHint());
    if (std::exchange(m_hints, hints) != hints) // or the whole window would be laid out for each letter typed
        updateGeometry();
    update();
}

QSize CanvasView::sizeHint() const { return m_layout.size.toSize(); }

QSize CanvasView::minimumSizeHint() const
{
    const ZoomScope zoomed(zoom());
    CanvasRequest smallest;
    return m_mode == Mode::Overview ? overviewLayout(Plan(), smallest).size.toSize() : QSize(px(260), px(60));
}

void CanvasView::showBlock(Block block)
{
    if (m_block == block && m_layout.block(block) != nullptr)
        return;
    if (!commitEditor())
        return;
    m_block = block;
    m_focused = {};
    m_selected.clear();
    relayout();
    accessibleTreeChanged(*this);
    Q_EMIT focusChanged();
}

std::vector<NoteId> CanvasView::chosenNotes() const
{
    std::vector<NoteId> chosen;
    for (const Note& note : plan().notes)
        if (m_selected.contains(note.id.text()))
            chosen.push_back(note.id);
    if (chosen.empty() && plan().note(m_focused) != nullptr) // a note being written is none yet
        chosen.push_back(m_focused);
    return chosen;
}

void CanvasView::focusNote(const NoteId& id)
{
    const Note* note = plan().note(id);
    if (note == nullptr)
        return;
    m_block = note->block;
    m_focused = id;
    relayout();
    announceFocus();
}

void CanvasView::focusBlock(Block block)
{
    const std::vector<const Note*> notes = plan().notesIn(block);
    const Note* last = plan().note(m_lastFocused.value(number(block)));
    m_block = block;
    if (last != nullptr && last->block == block)
        m_focused = last->id;
    else
        m_focused = notes.empty() ? NoteId() : notes.front()->id;
    relayout();
    announceFocus();
}

/// In every scroll area around, the innermost first.
void CanvasView::scrollTo(const QRectF& rect)
{
    for (QWidget* around = parentWidget(); around != nullptr; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (area == nullptr || area->widget() == nullptr)
            continue;
        const QPoint centre = mapTo(area->widget(), rect.center().toPoint());
        area->ensureVisible(centre.x(), centre.y(), px(spaceSmall), qRound(rect.height() / 2) + px(10));
    }
}

void CanvasView::announceFocus()
{
    update();
    if (plan().note(m_focused) != nullptr)
        m_lastFocused[number(m_block)] = m_focused;
    if (const NoteBox* box = m_layout.note(m_focused))
        scrollTo(box->rect);
    if (hasFocus())
        accessibleFocusMoved(*this);
    Q_EMIT focusChanged();
}

bool CanvasView::event(QEvent* event)
{
    // While the canvas itself has the keyboard a single letter starts a note, so no shortcut may take it.
    if (event->type() == QEvent::ShortcutOverride && hasFocus()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && !key->text().isEmpty() && key->text().at(0).isPrint())
            event->accept();
    }
    if ((event->type() == QEvent::NativeGesture || event->type() == QEvent::Gesture) && gestureEvent(event)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CanvasView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        relayout();
}

void CanvasView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void CanvasView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_focused.isNull() && byTab && !plan().notesIn(m_block).empty())
        m_focused = plan().notesIn(m_block).front()->id;
    relayout();
    announceFocus();
}

void CanvasView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_waitsForNumber = false;
    update();
}

NoteState CanvasView::stateOf(const NoteBox& box, const QSet<QString>& related) const
{
    NoteState state;
    state.edited = m_editor->isVisible() && m_request.edited == box.id;
    state.focused = state.edited || (hasFocus() && box.id == m_focused);
    state.selected = m_selected.contains(box.id.text());
    state.target = m_mergeReady && box.id == m_holdOver;
    if (m_found) {
        state.related = m_found->contains(box.id.text());
        state.setBack = !state.related;
    } else if (isLinking()) {
        const Note* from = plan().note(m_linkFrom);
        const bool legal = from != nullptr
            && (linkIsLegal(from->block, box.block) || linkIsLegal(box.block, from->block));
        state.target = legal;
        state.related = box.id == m_linkFrom || related.contains(box.id.text());
        state.setBack = !legal && box.id != m_linkFrom;
    } else if (m_mode == Mode::Overview && hasFocus() && !m_focused.isNull() && m_selected.size() < 2 && !m_dragAt) {
        state.related = box.id == m_focused || related.contains(box.id.text());
        state.setBack = !state.related;
    }
    return state;
}

void CanvasView::setLines(Lines lines)
{
    m_lines = lines;
    update();
    if (lines == Lines::All && plan().links.size() > mostLines)
        Q_EMIT said(tr("There are %n lines. Choose a note to see its own.", nullptr, int(plan().links.size())), {});
}

bool CanvasView::showsLinksOfFocused() const
{
    return m_mode == Mode::Overview && m_lines != Lines::None && !m_found && m_selected.size() < 2 && (hasFocus() || isLinking())
        && !linkCentre().isNull();
}

/// The lines of all notes go behind the notes, those of the focused one above.
void CanvasView::paintLinks(QPainter& painter) const
{
    if (m_mode != Mode::Overview || m_lines != Lines::All || m_found)
        return;
    std::vector<LinkLine> lines = linkLines(plan(), m_layout, {});
    if (lines.size() > mostLines)
        lines.resize(mostLines);
    paintLinkLines(painter, lines);
}

void CanvasView::paintEvent(QPaintEvent* event)
{
    const ZoomScope zoomed(zoom());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const NoteId centre = linkCentre();
    QSet<QString> related;
    for (const Note* note : linkedNotes(plan(), centre))
        related.insert(note->id.text());
    const std::optional<QPointF> dropAt = m_dragAt ? m_dragAt : m_outsideAt;
    const BlockBox* dropBlock = dropAt ? m_layout.blockAt(*dropAt) : nullptr;
    constexpr double outside = 16; // rings, ticks and stacks lie around their note
    const QRectF exposed = QRectF(event->rect()).adjusted(-outside, -outside, outside, outside);
    for (const BlockBox& box : m_layout.blocks) {
        paintBlock(painter, box, dropBlock == &box);
        paintBlockFoot(painter, box, hasFocus() && m_focused.isNull() && box.block == m_block && m_mode != Mode::Step);
    }
    paintLinks(painter);
    for (const NoteBox& box : m_layout.notes)
        if (box.id != m_focused && box.rect.intersects(exposed))
            paintNote(painter, box, stateOf(box, related));
    if (showsLinksOfFocused())
        paintLinkLines(painter, linkLines(plan(), m_layout, centre));
    if (const NoteBox* box = m_layout.note(m_focused))
        paintNote(painter, *box, stateOf(*box, related));
    paintRemarkPins(painter, plan(), m_layout.notes);
    if (showsLinksOfFocused())
        paintVerbs(painter, centre);
    paintLinkHandle(painter);
    paintDropMark(painter);
    paintBand(painter);
}

void CanvasView::paintVerbs(QPainter& painter, const NoteId& centre) const
{
    for (const Link& link : plan().links) {
        const NoteId& other = link.from == centre ? link.to : link.from;
        const NoteBox* box = link.from == centre || link.to == centre ? m_layout.note(other) : nullptr;
        if (box != nullptr)
            paintVerbTagAt(painter, linkVerb(plan().note(link.from)->block, plan().note(link.to)->block), box->rect, rect());
    }
}

} // namespace tambon
