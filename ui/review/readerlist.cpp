#include "ui/review/readersheet.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace tambon {

namespace {

constexpr int readerColumnLeast = 280; ///< design pixels of a column of notes

void moveReaderBox(NoteBox& box, const QPointF& to)
{
    const QPointF by = to - box.rect.topLeft();
    box.rect.translate(by);
    box.spine.translate(by);
    box.textAt += by;
}

/// The notes of one block, two a row, each row as high as its higher note.
double layReaderRows(std::vector<NoteBox>& notes, size_t first, size_t end, const QPointF& at, int columns, double step)
{
    const double gap = px(6);
    double y = at.y();
    for (size_t row = first; row < end; row += size_t(columns)) {
        double height = 0;
        const size_t rowEnd = std::min(end, row + size_t(columns));
        for (size_t i = row; i < rowEnd; ++i) {
            moveReaderBox(notes[i], {at.x() + double(i - row) * step, y});
            height = std::max(height, notes[i].rect.height());
        }
        for (size_t i = row; i < rowEnd; ++i) {
            notes[i].rect.setHeight(height);
            notes[i].spine.setHeight(height);
        }
        y += height + gap;
    }
    return y;
}

} // namespace

CanvasLayout readerListLayout(const Plan& plan, CanvasRequest& request)
{
    const double width = std::max(request.available.width(), double(px(readerListLeast)));
    const double gap = px(spaceSmall);
    const int columns = width >= 2 * px(readerColumnLeast) + gap ? 2 : 1;
    const double share = std::floor((width - (columns - 1) * gap) / columns);
    request.available.setWidth(share);
    CanvasLayout layout = listLayout(plan, request);
    const double ring = layout.notes.empty() ? px(5) : layout.notes.front().rect.left();
    double y = 0;
    size_t first = 0;
    for (BlockBox& box : layout.blocks) {
        const size_t end = first + size_t(box.count);
        box.head = QRectF(ring, y, width - 2 * ring, px(40));
        box.addRow = QRectF(box.head.right(), y, 0, 0);
        const double top = y;
        y = layReaderRows(layout.notes, first, end, {ring, box.head.bottom()}, columns, share - ring + gap) + px(spaceTiny);
        box.rect = QRectF(0, top, width, y - top);
        first = end;
    }
    layout.size = QSizeF(width, y);
    return layout;
}

} // namespace tambon
