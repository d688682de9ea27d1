// Making links: by keys, by clicks, and by dragging from a note's handle.
#include "ui/canvas/canvasview.h"

#include "core/base/text.h"
#include "core/edit/noteedits.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace tambon {

void CanvasView::startLinking()
{
    if (plan().note(m_focused) == nullptr)
        return;
    m_linkFrom = m_focused;
    const std::vector<NoteId> targets = legalTargetsInOrder();
    if (targets.empty()) {
        m_linkFrom = {};
        Q_EMIT hint(tr("No note that this one can be linked with is on the canvas yet"));
        return;
    }
    focusNote(targets.front());
    Q_EMIT hint(tr("Choose a note with the arrows, Enter links or unlinks, Esc ends"));
}

void CanvasView::endLinking()
{
    if (!isLinking())
        return;
    const NoteId from = m_linkFrom;
    m_linkFrom = {};
    m_handleAt.reset();
    m_linkAt.reset();
    m_edgeScroll.stop();
    unsetCursor();
    Q_EMIT hint(QString());
    focusNote(from);
    update();
}

std::vector<NoteId> CanvasView::legalTargetsInOrder() const
{
    std::vector<NoteId> targets;
    const Note* from = plan().note(m_linkFrom);
    for (const Note& note : plan().notes)
        if (from != nullptr && (linkIsLegal(from->block, note.block) || linkIsLegal(note.block, from->block)))
            targets.push_back(note.id);
    return targets;
}

/// The ends of a link between the two in the direction that the steps know; nothing when they know none.
std::optional<std::pair<NoteId, NoteId>> CanvasView::linkEnds(const NoteId& one, const NoteId& other) const
{
    const Note* a = plan().note(one);
    const Note* b = plan().note(other);
    if (a == nullptr || b == nullptr)
        return std::nullopt;
    if (linkIsLegal(a->block, b->block))
        return std::pair(a->id, b->id);
    if (linkIsLegal(b->block, a->block))
        return std::pair(b->id, a->id);
    return std::nullopt;
}

/// "A note of step 2 cannot be linked with step 9. It goes with steps 1, 3, 4, 5, 6."
QString CanvasView::whyNotLinked(const NoteId& one, const NoteId& other) const
{
    const Note* a = plan().note(one);
    const Note* b = plan().note(other);
    if (a == nullptr || b == nullptr)
        return {};
    QStringList fitting;
    for (const Block block : allBlocks)
        if (linkIsLegal(a->block, block) || linkIsLegal(block, a->block))
            fitting << QString::number(number(block));
    return tr("A note of step %1 cannot be linked with step %2. It goes with: %3.")
        .arg(QString::number(number(a->block)), QString::number(number(b->block)), fitting.join(QStringLiteral(", ")));
}

void CanvasView::refuseLink(const NoteId& from, const NoteId& other)
{
    const QString words = from == other ? tr("A note cannot be linked with itself.") : whyNotLinked(from, other);
    Q_EMIT said(words, {{tr("Choose a note that fits"), [this, from] {
        setFocus();
        focusNote(from);
        startLinking();
    }}});
}

void CanvasView::toggleLink(const NoteId& other)
{
    const NoteId from = isLinking() ? m_linkFrom : m_focused;
    const auto ends = linkEnds(from, other);
    if (!ends) {
        refuseLink(from, other);
        return;
    }
    const bool there = std::any_of(plan().links.begin(), plan().links.end(),
        [&](const Link& link) { return link.from == ends->first && link.to == ends->second; });
    perform(there ? edits::removeLink(ends->first, ends->second) : edits::addLink(ends->first, ends->second));
}

/// At the middle of the right edge: 24 design pixels, room for a finger's slip.
QRectF CanvasView::linkHandle(const NoteBox& box) const
{
    const double side = px(24);
    return {box.rect.right() - side / 2 - px(2), box.rect.center().y() - side / 2, side, side};
}

bool CanvasView::pressOnHandle(const QPointF& point)
{
    const ZoomScope zoomed(zoom());
    const NoteBox* box = m_mode == Mode::Step || isLinking() ? nullptr : m_layout.note(m_hovered);
    if (box == nullptr || !linkHandle(*box).contains(point))
        return false;
    const NoteId id = box->id;
    m_selected.clear();
    focusNote(id);
    m_linkFrom = id;
    m_handleAt = point;
    update();
    return true;
}

void CanvasView::continueLinkDrag(const QPointF& point)
{
    m_edgeScroll.start();
    m_linkAt = point;
    const NoteBox* under = m_layout.noteAt(point);
    const bool onOther = under != nullptr && under->id != m_linkFrom;
    const bool fits = onOther && linkEnds(m_linkFrom, under->id).has_value();
    setCursor(onOther && !fits ? Qt::ForbiddenCursor : Qt::CrossCursor);
    if (fits)
        Q_EMIT hint(tr("Let go to link with “%1”").arg(beginningOf(plan().note(under->id)->text)));
    else
        Q_EMIT hint(onOther ? whyNotLinked(m_linkFrom, under->id) : tr("Drag to a note with a coloured edge. Esc cancels"));
    update();
}

/// Without a drag the press was a click: linking goes on note by note.
void CanvasView::dropLink()
{
    const NoteId from = m_linkFrom;
    const std::optional<QPointF> dropped = m_linkAt;
    endLinking();
    if (!dropped) {
        startLinking();
        return;
    }
    const NoteBox* under = m_layout.noteAt(*dropped);
    if (under == nullptr)
        return;
    const NoteId other = under->id;
    if (const auto ends = linkEnds(from, other))
        perform(edits::addLink(ends->first, ends->second));
    else
        refuseLink(from, other);
}

void CanvasView::paintLinkHandle(QPainter& painter) const
{
    const NoteBox* box = m_layout.note(m_linkAt ? m_linkFrom : m_hovered);
    if (box == nullptr || m_mode == Mode::Step || m_dragAt || m_band || (isLinking() && !m_linkAt) || isEditing())
        return;
    const QRectF handle = linkHandle(*box);
    const double inset = px(3);
    painter.setPen(QPen(theme().linkLine, 1));
    painter.setBrush(theme().base);
    painter.drawEllipse(handle.adjusted(inset, inset, -inset, -inset));
    const double side = px(14);
    paintIcon(painter, QStringLiteral("link"), QRectF(handle.center() - QPointF(side / 2, side / 2), QSizeF(side, side)), theme().text);
    if (!m_linkAt)
        return;
    painter.setPen(QPen(theme().linkHalo, 4));
    painter.drawLine(handle.center(), *m_linkAt);
    painter.setPen(QPen(theme().linkLine, 2));
    painter.drawLine(handle.center(), *m_linkAt);
}

} // namespace tambon
