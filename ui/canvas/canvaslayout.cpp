#include "ui/canvas/canvaslayout.h"

#include "ui/canvas/linkwords.h"
#include "ui/canvas/notefacts.h"
#include "ui/theme/text.h"
#include "ui/theme/theme.h"
#include "ui/theme/writtenline.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tambon {

namespace {

constexpr double smallestBlockHeight = 150;
constexpr double smallestColumn = 196;
constexpr double topBandShare = 0.71;
constexpr int overviewLines = 3;
constexpr int factLine = 22; ///< design pixels

/// Measures of a note in one of the views, in real pixels.
struct NoteSizes {
    double spine, padX, padY, line, gap;
    QFont font;
    int maxLines;
    double linkLine = 0;
};

NoteSizes overviewSizes()
{
    return {double(px(24)), double(px(8)), double(px(5)), double(px(24)), double(px(4)), designFont(textBase), overviewLines};
}

NoteSizes listSizes()
{
    return {double(px(32)), double(px(12)), double(px(7)), double(px(24)), double(px(6)), designFont(textBase), 0};
}

NoteSizes stepSizes()
{
    return {double(px(32)), double(px(12)), double(px(8)), double(px(30)), double(px(12)), designFont(textCardTitle), 0,
        double(px(22))};
}

/// Lays the notes of one block into its body.
class BlockFiller {
public:
    BlockFiller(const Plan& plan, Block block, const CanvasRequest& request, const NoteSizes& sizes)
        : m_plan(plan)
        , m_request(request)
        , m_sizes(sizes)
        , m_notes(notesToShow(plan, block, request))
        , m_block(block)
    {
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_notes.size()); }

    [[nodiscard]] NoteBox box(size_t index, double x, double y, double width) const
    {
        const Note& note = m_notes[index];
        NoteBox box;
        box.id = note.id, box.block = m_block, box.position = note.position, box.thread = note.thread;
        const bool edited = m_request.edited == note.id;
        const bool whole = edited || note.id == m_request.focused || m_request.expanded.contains(note.id.text());
        box.textWidth = width - m_sizes.spine - 2 * m_sizes.padX;
        // While a text is typed the box ends in a line to type on, as the editor does.
        const QString text = edited ? QString(m_request.draft.isEmpty() ? QStringLiteral(" ") : m_request.draft) : textOf(note);
        box.text = noteText(text, m_sizes.font, box.textWidth, m_sizes.line, whole ? 0 : isCompact() ? 1 : m_sizes.maxLines);
        describeLinks(box, note);
        const double links = m_sizes.linkLine > 0 && note.id != newNoteId() ? m_sizes.linkLine : 0;
        describeFacts(box, note);
        if (box.factsBeside ? edited : isCompact() && !whole) // the editor takes the whole line
            box.facts.clear();
        const double facts = box.facts.isEmpty() || box.factsBeside ? 0 : px(factLine);
        const double height = std::max(box.text->height(), m_sizes.line) + links + facts + 2 * m_sizes.padY + 2;
        box.rect = QRectF(x, y, width, height);
        box.spine = QRectF(x, y, m_sizes.spine, height);
        box.textAt = QPointF(x + m_sizes.spine + m_sizes.padX, y + m_sizes.padY + 1);
        return box;
    }

    /// Fills columns of `body` from note `first` on; returns how many were placed.
    int place(const QRectF& body, int columns, int first, std::vector<NoteBox>& out, QPointF& end) const
    {
        const double gapX = px(spaceSmall);
        const double width = std::floor((body.width() - gapX * (columns - 1)) / columns);
        int column = 0;
        double y = body.top();
        int placed = 0;
        for (size_t i = static_cast<size_t>(first); i < m_notes.size(); ++i) {
            NoteBox next = box(i, body.left() + column * (width + gapX), y, width);
            if (next.rect.bottom() > body.bottom() + 0.5 && y > body.top() && column + 1 < columns) {
                ++column;
                y = body.top();
                next = box(i, body.left() + column * (width + gapX), y, width);
            }
            if (next.rect.bottom() > body.bottom() + 0.5 && placed > 0)
                break;
            y = next.rect.bottom() + m_sizes.gap;
            out.push_back(std::move(next));
            ++placed;
        }
        end = QPointF(body.left() + column * (width + gapX), y);
        return placed;
    }

    [[nodiscard]] int indexOf(const NoteId& id) const
    {
        const auto note = std::find_if(m_notes.begin(), m_notes.end(), [&](const Note& n) { return n.id == id; });
        return note == m_notes.end() ? -1 : static_cast<int>(note - m_notes.begin());
    }

private:
    static std::vector<Note> notesToShow(const Plan& plan, Block block, const CanvasRequest& request)
    {
        std::vector<Note> notes;
        for (const Note* note : plan.notesIn(block))
            notes.push_back(*note);
        if (request.newNoteIn == block) {
            Note fresh;
            fresh.id = newNoteId();
            fresh.block = block;
            fresh.position = std::min(request.newNotePlace.value_or(static_cast<int>(notes.size())), static_cast<int>(notes.size()));
            notes.insert(notes.begin() + fresh.position, fresh);
        }
        return notes;
    }

    /// A step is always shown whole; it alone has a line for links.
    [[nodiscard]] bool isCompact() const { return m_request.compact && m_sizes.linkLine <= 0; }

    /// Of an expanded group with its parts, a line each.
    [[nodiscard]] QString textOf(const Note& note) const
    {
        if (!m_request.expanded.contains(note.id.text()))
            return note.text;
        QString text = note.text;
        for (const NotePart* part : m_plan.partsOf(note.id))
            text += u"\n– " + QString(part->text).replace(u'\n', u' ');
        return text;
    }

    /// Beside the words where both fit one line, else on a line below.
    void describeFacts(NoteBox& box, const Note& note) const
    {
        if (note.id == newNoteId())
            return;
        NoteFacts facts = noteFacts(m_plan, note);
        if (const QString money = m_request.money.value(note.id); !money.isEmpty()) {
            facts.brief.prepend(money);
            facts.spoken.prepend(QCoreApplication::translate("Canvas", "In the numbers: %1").arg(money));
        }
        box.facts = facts.brief.join(QStringLiteral(" · "));
        box.tooltip = facts.spoken.join(u'\n');
        box.factIcon = facts.icon;
        box.parts = facts.parts;
        if (box.facts.isEmpty() || box.text->lines().size() != 1)
            return;
        const double icon = facts.icon.isEmpty() ? 0 : px(factIconSide + factIconGap);
        const double both = widthOfLine(box.text->lines().front(), m_sizes.font) + px(spaceMedium) + icon
            + widthOfLine(box.facts, designFont(textSmallest));
        box.factsBeside = both <= box.textWidth;
    }

    void describeLinks(NoteBox& box, const Note& note) const
    {
        if (m_sizes.linkLine <= 0 || note.id == newNoteId())
            return;
        box.linkLine = linkedLabels(m_plan, note.id);
        if (!box.linkLine.isEmpty())
            return;
        box.linkMissing = true;
        box.linkLine = missingLinkWords(note.block);
    }

    const Plan& m_plan;
    const CanvasRequest& m_request;
    const NoteSizes& m_sizes;
    std::vector<Note> m_notes;
    Block m_block;
};

/// Moves the first shown note so that the focused one is among those placed.
int firstShownFor(const BlockFiller& filler, const QRectF& body, int columns, int wanted, int focusIndex)
{
    int first = std::clamp(wanted, 0, std::max(0, filler.count() - 1));
    if (focusIndex >= 0)
        first = std::min(first, focusIndex);
    std::vector<NoteBox> scratch;
    QPointF end;
    while (true) {
        scratch.clear();
        const int placed = filler.place(body, columns, first, scratch, end);
        const bool seen = focusIndex < 0 || focusIndex < first + placed;
        if (seen || first + 1 >= filler.count())
            return first;
        ++first;
    }
}

void fillBlock(CanvasLayout& layout, BlockBox box, const Plan& plan, CanvasRequest& request, const NoteSizes& sizes)
{
    box.count = static_cast<int>(plan.notesIn(box.block).size());
    if (request.headersOnly) {
        layout.blocks.push_back(box);
        return;
    }
    const BlockFiller filler(plan, box.block, request, sizes);
    const double addHeight = px(34);
    const QRectF inner = box.rect.adjusted(px(8), px(heightBlockHead) + px(5), -px(8), -px(2));
    const int columns = inner.width() >= px(440) ? (inner.width() >= px(900) ? 3 : 2) : 1;
    QPointF end;
    std::vector<NoteBox> all;
    const bool allFit = filler.place(inner, columns, 0, all, end) == filler.count()
        && end.y() - sizes.gap + addHeight <= inner.bottom() + 1;
    const QRectF body = allFit ? inner : inner.adjusted(0, 0, 0, -addHeight);
    const NoteId wanted = request.newNoteIn == box.block ? newNoteId() : request.focused;
    const int first = allFit ? 0 : firstShownFor(filler, body, columns, request.firstShown.value(number(box.block)), filler.indexOf(wanted));
    request.firstShown[number(box.block)] = first;
    const int placed = filler.place(body, columns, first, layout.notes, end);
    box.hidden = filler.count() - placed;
    const double columnWidth = std::floor((inner.width() - px(spaceSmall) * (columns - 1)) / columns);
    if (box.hidden == 0) {
        box.addRow = QRectF(end.x(), std::min(end.y() - 1, inner.bottom() - addHeight + 1), columnWidth, addHeight);
    } else {
        box.addRow = QRectF(inner.left(), inner.bottom() - addHeight + 1, columnWidth * 0.5, addHeight);
        box.more = QRectF(inner.right() - px(92), inner.bottom() - px(33), px(92), px(30));
    }
    layout.blocks.push_back(box);
}

void addBlock(CanvasLayout& layout, Block block, const QRectF& rect, const Plan& plan, CanvasRequest& request)
{
    BlockBox box;
    box.block = block;
    box.rect = rect;
    box.head = QRectF(rect.left(), rect.top(), rect.width(), px(heightBlockHead));
    fillBlock(layout, box, plan, request, overviewSizes());
}

} // namespace

NoteId newNoteId() { return NoteId(QStringLiteral("+")); }

const NoteBox* CanvasLayout::note(const NoteId& id) const
{
    const auto box = std::find_if(notes.begin(), notes.end(), [&](const NoteBox& n) { return n.id == id; });
    return box == notes.end() ? nullptr : &*box;
}

const BlockBox* CanvasLayout::block(Block block) const
{
    const auto box = std::find_if(blocks.begin(), blocks.end(), [&](const BlockBox& b) { return b.block == block; });
    return box == blocks.end() ? nullptr : &*box;
}

const NoteBox* CanvasLayout::noteAt(const QPointF& point) const
{
    const auto box = std::find_if(notes.begin(), notes.end(), [&](const NoteBox& n) { return n.rect.contains(point); });
    return box == notes.end() ? nullptr : &*box;
}

const BlockBox* CanvasLayout::blockAt(const QPointF& point) const
{
    const auto box = std::find_if(blocks.begin(), blocks.end(), [&](const BlockBox& b) { return b.rect.contains(point); });
    return box == blocks.end() ? nullptr : &*box;
}

CanvasLayout overviewLayout(const Plan& plan, CanvasRequest& request)
{
    CanvasLayout layout;
    const double gap = px(8);
    const double width = std::max(request.available.width(), 5.0 * px(smallestColumn) + 4 * gap);
    const double height = std::max(request.available.height(), 3.0 * px(smallestBlockHeight) + 2 * gap);
    layout.size = QSizeF(width, height);
    const double column = std::floor((width - 4 * gap) / 5);
    const double top = std::floor((height - gap) * topBandShare);
    const double half = std::floor((top - gap) / 2);
    const auto x = [&](int c) { return c * (column + gap); };
    addBlock(layout, Block::Value, {x(2), 0, column, top}, plan, request);
    addBlock(layout, Block::Customer, {x(4), 0, width - x(4) - 1, top}, plan, request);
    addBlock(layout, Block::Channel, {x(3), half + gap, column, top - half - gap}, plan, request);
    addBlock(layout, Block::Repeat, {x(3), 0, column, half}, plan, request);
    const double bottomWidth = std::floor((width - gap) / 2);
    const double bottomTop = top + gap;
    addBlock(layout, Block::Income, {bottomWidth + gap, bottomTop, width - bottomWidth - gap - 1, height - bottomTop - 1}, plan, request);
    addBlock(layout, Block::Activity, {x(1), 0, column, half}, plan, request);
    addBlock(layout, Block::IdleFactor, {x(1), half + gap, column, top - half - gap}, plan, request);
    addBlock(layout, Block::Partner, {0, 0, column, top}, plan, request);
    addBlock(layout, Block::Cost, {0, bottomTop, bottomWidth, height - bottomTop - 1}, plan, request);
    return layout;
}

CanvasLayout listLayout(const Plan& plan, CanvasRequest& request)
{
    CanvasLayout layout;
    const NoteSizes sizes = listSizes();
    const double ring = px(5); // room for the focus ring
    const double width = std::max(request.available.width(), double(px(260)));
    double y = 0;
    for (const Block block : allBlocks) {
        const BlockFiller filler(plan, block, request, sizes);
        BlockBox box;
        box.block = block;
        box.isHeading = true;
        box.head = QRectF(ring, y, width - 2 * ring, px(46));
        box.addRow = QRectF(box.head.right() - px(110), y + px(6), px(110), px(34));
        box.count = static_cast<int>(plan.notesIn(block).size());
        double end = box.head.bottom();
        for (int i = 0; i < filler.count(); ++i) {
            layout.notes.push_back(filler.box(static_cast<size_t>(i), ring, end, width - 2 * ring));
            end = layout.notes.back().rect.bottom() + sizes.gap;
        }
        box.rect = QRectF(0, y, width, end - y + px(spaceSmall));
        y = box.rect.bottom();
        layout.blocks.push_back(box);
    }
    layout.size = QSizeF(width, y);
    return layout;
}

CanvasLayout stepLayout(const Plan& plan, Block block, CanvasRequest& request)
{
    CanvasLayout layout;
    const NoteSizes sizes = stepSizes();
    const BlockFiller filler(plan, block, request, sizes);
    const double ring = px(5); // room for the focus ring
    const double width = std::max(request.available.width(), double(px(260))) - 2 * ring;
    const int columns = width >= px(620) ? 2 : 1;
    const double noteWidth = std::floor((width - px(spaceMedium) * (columns - 1)) / columns);
    double y = ring;
    for (int i = 0; i < filler.count(); i += columns) {
        double rowHeight = 0;
        const size_t rowStart = layout.notes.size();
        for (int c = 0; c < columns && i + c < filler.count(); ++c) {
            layout.notes.push_back(filler.box(static_cast<size_t>(i + c), ring + c * (noteWidth + px(spaceMedium)), y, noteWidth));
            rowHeight = std::max(rowHeight, layout.notes.back().rect.height());
        }
        for (size_t n = rowStart; n < layout.notes.size(); ++n) {
            layout.notes[n].rect.setHeight(rowHeight);
            layout.notes[n].spine.setHeight(rowHeight);
        }
        y += rowHeight + sizes.gap;
    }
    BlockBox box;
    box.block = block;
    box.count = static_cast<int>(plan.notesIn(block).size());
    box.rect = QRectF(0, 0, width + 2 * ring, std::max(y, request.available.height()));
    layout.blocks.push_back(box);
    layout.size = box.rect.size();
    return layout;
}

} // namespace tambon
