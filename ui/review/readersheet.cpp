#include "ui/review/readersheet.h"

#include "core/insight/notemoney.h"
#include "ui/canvas/canvaspainter.h"
#include "ui/canvas/linklines.h"
#include "ui/canvas/linkwords.h"
#include "ui/canvas/notefacts.h"
#include "ui/review/commentmark.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/text.h"
#include "ui/widgets/explain.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QSet>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double awayWeight = 3; ///< a note that lies beside the way costs this much more than one on it

QScrollArea* readerAreaAround(const QWidget& widget)
{
    return qobject_cast<QScrollArea*>(widget.parentWidget() ? widget.parentWidget()->parentWidget() : nullptr);
}

} // namespace

ReaderSheet::ReaderSheet(Mode mode, QWidget* parent)
    : QWidget(parent)
    , m_mode(mode)
{
    installReaderAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setProperty(paintsOwnFocusProperty, true);
    setMouseTracking(true);
    setAccessibleName(mode == Mode::Overview ? tr("The plan's canvas, to read") : tr("The plan's notes, to read"));
    explain(this, tr("The plan as it was sent; it cannot be changed here. The arrow keys go from note to note, Enter writes a comment on one, Esc goes back to the scores."));
    setToolTip({});
}

ReaderSheet::~ReaderSheet() { forgetReaderAccessibles(*this); }

void ReaderSheet::setPlan(std::shared_ptr<const Plan> plan)
{
    m_plan = std::move(plan);
    m_focused = {};
    m_request = {};
    if (m_plan) {
        const QHash<NoteId, NoteMoney> money = moneyOfNotes(*m_plan);
        for (auto note = money.begin(); note != money.end(); ++note)
            m_request.money.insert(note.key(), noteMoneyWords(*note));
    }
    forgetReaderAccessibles(*this);
    relayout();
}

void ReaderSheet::setMarks(const QHash<NoteId, CommentMark>& marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    relayout();
}

void ReaderSheet::focusNote(const NoteId& note)
{
    if (!m_plan || m_plan->note(note) == nullptr)
        return;
    m_focused = note;
    relayout();
    scrollToFocused();
    if (hasFocus())
        readerFocusMoved(*this);
    Q_EMIT focusMoved(m_focused);
}

QString ReaderSheet::descriptionOf(const Note& note) const
{
    QStringList parts{noteDescription(*m_plan, note)};
    if (const QString money = m_request.money.value(note.id); !money.isEmpty())
        parts << money;
    if (const CommentMark mark = m_marks.value(note.id); mark.all() > 0)
        parts << commentMarkWords(mark);
    return parts.join(u" · "_s);
}

void ReaderSheet::relayout()
{
    m_request.focused = m_focused;
    const auto* area = readerAreaAround(*this);
    m_request.available = area ? QSizeF(area->viewport()->size()) : QSizeF(size());
    m_layout = !m_plan ? CanvasLayout()
        : m_mode == Mode::Overview ? overviewLayout(*m_plan, m_request)
                                   : readerListLayout(*m_plan, m_request);
    makeRoomForMarks();
    setMinimumHeight(qRound(m_layout.size.height()));
    updateGeometry();
    update();
}

/// What stands at the right end of a note's line moves to the left of its mark.
void ReaderSheet::makeRoomForMarks()
{
    for (NoteBox& box : m_layout.notes)
        if (const CommentMark mark = m_marks.value(box.id); mark.all() > 0 && box.factsBeside)
            box.textWidth -= commentMarkSize(mark).width() + px(spaceSmall);
}

void ReaderSheet::scrollToFocused()
{
    const NoteBox* box = m_layout.note(m_focused);
    auto* area = readerAreaAround(*this);
    if (box == nullptr || area == nullptr)
        return;
    const QPoint centre = box->rect.center().toPoint();
    area->ensureVisible(centre.x(), centre.y(), qRound(box->rect.width() / 2) + px(spaceSmall), qRound(box->rect.height() / 2) + px(spacePage));
}

QSize ReaderSheet::sizeHint() const { return m_layout.size.toSize(); }

QSize ReaderSheet::minimumSizeHint() const
{
    CanvasRequest smallest;
    return m_mode == Mode::Overview ? overviewLayout(Plan(), smallest).size.toSize().expandedTo({0, 0}) : QSize(px(readerListLeast), px(60));
}

NoteState ReaderSheet::stateOf(const NoteBox& box, const QSet<QString>& related) const
{
    NoteState state;
    state.focused = hasFocus() && box.id == m_focused;
    state.related = box.id == m_focused || (m_mode == Mode::Overview && related.contains(box.id.text()));
    state.setBack = m_mode == Mode::Overview && hasFocus() && !m_focused.isNull() && !state.related;
    return state;
}

void ReaderSheet::paintEvent(QPaintEvent* event)
{
    if (!m_plan)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QSet<QString> related;
    if (!m_focused.isNull())
        for (const Note* note : linkedNotes(*m_plan, m_focused))
            related.insert(note->id.text());
    const QRectF exposed = QRectF(event->rect()).adjusted(-px(spaceLarge), -px(spaceLarge), px(spaceLarge), px(spaceLarge));
    for (const BlockBox& box : m_layout.blocks) {
        paintBlock(painter, box, false);
        paintBlockMore(painter, box);
    }
    if (m_mode == Mode::Overview && hasFocus() && !m_focused.isNull())
        paintLinkLines(painter, linkLines(*m_plan, m_layout, m_focused));
    for (const NoteBox& box : m_layout.notes)
        if (box.rect.intersects(exposed))
            paintNote(painter, box, stateOf(box, related));
    for (const NoteBox& box : m_layout.notes) // above the note below
        if (const CommentMark mark = m_marks.value(box.id); mark.all() > 0 && box.rect.intersects(exposed))
            paintCommentMark(painter, commentMarkRect(box, mark), mark);
}

void ReaderSheet::resizeEvent(QResizeEvent*) { relayout(); }

void ReaderSheet::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        relayout();
}

bool ReaderSheet::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_plan)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const NoteBox* box = m_layout.noteAt(help->pos());
    const Note* note = box ? m_plan->note(box->id) : nullptr;
    QToolTip::showText(help->globalPos(), note ? plainToolTip(note->text + u"\n"_s + descriptionOf(*note)) : QString(), this);
    return true;
}

void ReaderSheet::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_focused.isNull() && !m_layout.notes.empty() && event->reason() != Qt::MouseFocusReason)
        focusNote(m_layout.notes.front().id);
    readerFocusMoved(*this);
    update();
}

void ReaderSheet::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ReaderSheet::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier ? moveFocus(event->key()) : event->ignore();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return event->modifiers() == Qt::NoModifier && !m_focused.isNull() ? Q_EMIT commentRequested(m_focused) : event->ignore();
    case Qt::Key_Escape:
        return Q_EMIT leaveRequested();
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReaderSheet::moveFocus(int key)
{
    const std::vector<NoteBox>& notes = m_layout.notes;
    if (notes.empty())
        return;
    const NoteBox* here = m_layout.note(m_focused);
    if (key == Qt::Key_Home || key == Qt::Key_End || here == nullptr)
        return focusNote(key == Qt::Key_End ? notes.back().id : notes.front().id);
    if (key != Qt::Key_PageUp && key != Qt::Key_PageDown)
        return focusNote(nearest(key));
    const int step = key == Qt::Key_PageDown ? 1 : -1;
    for (int block = number(here->block) + step; block >= 1 && block <= int(allBlocks.size()); block += step)
        if (const auto of = m_plan->notesIn(static_cast<Block>(block)); !of.empty())
            return focusNote(of.front()->id);
}

NoteId ReaderSheet::nearest(int key) const
{
    const QRectF from = m_layout.note(m_focused)->rect;
    const bool upright = key == Qt::Key_Up || key == Qt::Key_Down;
    double best = std::numeric_limits<double>::max();
    NoteId found = m_focused;
    for (const NoteBox& box : m_layout.notes) {
        const QPointF by = box.rect.center() - from.center();
        const double onwards = (upright ? by.y() : by.x()) * (key == Qt::Key_Up || key == Qt::Key_Left ? -1 : 1);
        const double aside = std::abs(upright ? by.x() : by.y());
        if (onwards < px(spaceSmall) || box.id == m_focused)
            continue;
        if (const double cost = onwards + awayWeight * aside; cost < best)
            best = cost, found = box.id;
    }
    return found;
}

void ReaderSheet::mousePressEvent(QMouseEvent* event)
{
    if (const NoteBox* box = m_layout.noteAt(event->position()))
        return focusNote(box->id);
    const BlockBox* block = m_layout.blockAt(event->position());
    if (block != nullptr && block->hidden > 0 && block->more.contains(event->position()))
        Q_EMIT listRequested(block->block);
}

void ReaderSheet::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const NoteBox* box = m_layout.noteAt(event->position()))
        Q_EMIT commentRequested(box->id);
}

void ReaderSheet::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const NoteBox* box = m_layout.noteAt(event->pos());
        if (box == nullptr)
            return;
        focusNote(box->id);
        return offerComment(event->globalPos());
    }
    if (const NoteBox* box = m_layout.note(m_focused))
        offerComment(mapToGlobal(box->rect.bottomLeft().toPoint()));
}

void ReaderSheet::offerComment(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* comment = menu->addAction(tr("Comment on this note…"));
    explain(comment, tr("Writes a remark that is pinned to this note."));
    connect(comment, &QAction::triggered, this, [this, note = m_focused] { Q_EMIT commentRequested(note); });
    menu->popup(at);
}

} // namespace tambon
