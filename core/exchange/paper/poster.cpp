#include "core/exchange/paper/poster.h"

#include "core/base/text.h"
#include "core/exchange/paper/canvassheet.h"
#include "core/exchange/paper/flow.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/paper/posterparts.h"

#include <QCoreApplication>

#include <cmath>

namespace tambon::paper {

using namespace posters;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int groupNotes = 50; ///< of a usual workshop
constexpr double noteGap = 4 * mm;

std::vector<GridBlock> bodiesOf(const Measures& measures, const std::vector<GridBlock>& grid, bool keywords)
{
    std::vector<GridBlock> bodies = grid;
    for (GridBlock& body : bodies)
        body.rect.setTop(body.rect.top() + commonHeadHeight(measures, grid, body, keywords));
    return bodies;
}

int notesAlong(double room, double note) { return static_cast<int>(std::floor((room + noteGap) / (note + noteGap))); }

QString annexTitle(const LeftOut& left)
{
    return left.block ? QString(QString::number(number(*left.block)) + u' ' + blockName(*left.block)) : left.strip;
}

} // namespace

QPageSize::PageSizeId pageSizeOf(PosterSize size)
{
    constexpr std::array ids{QPageSize::A0, QPageSize::A1, QPageSize::A2, QPageSize::A3};
    return ids.at(static_cast<size_t>(size));
}

Poster poster(const Plan& plan, const PosterFrame& frame)
{
    const Measures measures = measuresOf(frame.size);
    Poster made{.sheet = {.orientation = QPageLayout::Landscape, .items = {}, .size = pageSizeOf(frame.size)}, .leftOut = {}};
    std::vector<Item>& items = made.sheet.items;
    addHeadLine(items, measures, plan, frame);
    const std::vector<GridBlock> grid = gridOf(measures);
    for (const GridBlock& placed : grid)
        addBlock(items, measures, placed, commonHeadHeight(measures, grid, placed, frame.keywords), frame.keywords);
    if (!frame.blank)
        made.leftOut = addNotes(items, measures, plan, bodiesOf(measures, grid, frame.keywords), frame.thaiDigits);
    for (LeftOut& left : addStrips(items, measures, plan, frame.blank))
        made.leftOut.push_back(std::move(left));
    addFooter(items, measures, plan, frame);
    return made;
}

std::vector<Sheet> posterAnnex(const Plan& plan, const Poster& made, const PosterFrame& frame)
{
    if (made.leftOut.empty())
        return {};
    const auto digits = [&](const QString& text) { return frame.thaiDigits ? thaiDigits(text) : text; };
    Flow flow;
    flow.chapter(QCoreApplication::translate("Poster", "What the poster had no room for"));
    flow.text(plan.organisation.name.isEmpty() ? plan.head.title : plan.organisation.name, {.points = 11, .colour = secondaryInk});
    for (const LeftOut& left : made.leftOut) {
        flow.heading(digits(annexTitle(left)), 2 * lineHeight(12));
        for (const QString& text : left.texts) {
            flow.text(digits(text), {.points = 12}, {.indent = 200});
            flow.space(20);
        }
    }
    for (size_t at = 0; at < flow.sheets().size(); ++at) {
        const Style small{.points = 9.5, .colour = secondaryInk};
        const QString page = QCoreApplication::translate("PlanBook", "page %1/%2").arg(QString::number(at + 1), QString::number(flow.sheets().size()));
        flow.sheets()[at].items.push_back(lineAt({leftEdge, 8050}, canvasCredit(), small));
        flow.sheets()[at].items.push_back(lineEndingAt({rightEdge, 8050}, digits(page), small));
    }
    return flow.sheets();
}

int stickyNotesOn(PosterSize size, int millimetres)
{
    const Measures measures = measuresOf(size);
    int notes = 0;
    for (const GridBlock& body : bodiesOf(measures, gridOf(measures), false))
        notes += notesAlong(body.rect.width(), millimetres * mm) * notesAlong(body.rect.height(), millimetres * mm);
    return notes;
}

int stickyNoteFor(PosterSize size)
{
    for (const int millimetres : {76, 51})
        if (stickyNotesOn(size, millimetres) >= groupNotes)
            return millimetres;
    return 38;
}

} // namespace tambon::paper
