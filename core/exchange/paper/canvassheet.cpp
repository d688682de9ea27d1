#include "core/exchange/paper/canvassheet.h"

#include "core/base/text.h"
#include "core/exchange/paper/classicgrid.h"
#include "core/exchange/paper/flow.h"
#include "core/exchange/paper/papertext.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tambon::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double gridGap = 58;
constexpr double upperShare = 0.71;
constexpr double blockPadding = 65;
constexpr double blockHeadHeight = 256;
constexpr double titleHeight = 340;
constexpr double legendMarkWidth = 290; ///< a thread's mark with the room around it
constexpr double legendRowHeight = 165;
constexpr double longestLegendName = 1600;
const Style legendStyle{.points = 11};
constexpr double noteGapEm = 0.35;
constexpr double noteIndentEm = 1.25;
constexpr std::array noteSizes{12.0, 11.0, 10.0, 9.0};

struct SetNote {
    const Note* note;
    std::vector<QString> lines;
};

/// The notes of one block set in one size, spread over its columns.
class BlockSetting {
public:
    BlockSetting(const Plan& plan, const GridBlock& placed, double points)
        : m_style{.points = points}
        , m_em(points * 10)
        , m_body(placed.rect.adjusted(blockPadding, blockHeadHeight + 50, -blockPadding, -40))
        , m_columns(placed.columns)
        , m_columnWidth((m_body.width() - (m_columns - 1) * 2 * blockPadding) / m_columns)
    {
        for (const Note* note : plan.notesIn(placed.block))
            m_notes.push_back({note, wrapped(note->text, m_style, m_columnWidth - noteIndentEm * m_em)});
        m_stack = {.columns = m_columns, .gap = noteGapEm * m_em};
        for (const SetNote& note : m_notes)
            m_stack.heights.push_back(static_cast<double>(note.lines.size()) * lineHeight(points) * 0.95);
    }

    [[nodiscard]] bool fits() const { return m_stack.placesIn(m_body.height()).size() == m_notes.size(); }

    void layInto(std::vector<Item>& items, const QString& marker) const
    {
        const bool whole = fits();
        const std::vector<Stack::Place> places
            = whole ? m_stack.placesIn(m_stack.evenHeight(m_body.height())) : m_stack.placesIn(m_body.height(), lineHeight(9.5));
        for (size_t at = 0; at < places.size(); ++at)
            layNote(items, m_notes[at], m_body.topLeft() + QPointF(places[at].column * (m_columnWidth + 2 * blockPadding), places[at].y));
        if (whole)
            return;
        const QPointF corner(m_body.right() - m_columnWidth, m_body.bottom() - lineHeight(9.5));
        items.push_back(lineAt(corner, marker.arg(m_notes.size() - places.size()), {.points = 9.5, .bold = true}));
    }

private:
    void layNote(std::vector<Item>& items, const SetNote& note, QPointF place) const
    {
        const double side = m_em * 0.84;
        const double middle = place.y() + m_em * (baselineEm - 0.31);
        items.push_back(ThreadMark{QRectF(place.x(), middle - side / 2, side, side), note.note->thread});
        place.rx() += noteIndentEm * m_em;
        for (const QString& line : note.lines) {
            items.push_back(lineAt(place, line, m_style));
            place.ry() += lineHeight(m_style.points) * 0.95;
        }
    }

    Style m_style;
    double m_em;
    QRectF m_body;
    int m_columns;
    double m_columnWidth;
    std::vector<SetNote> m_notes;
    Stack m_stack;
};

double bestSize(const Plan& plan, const GridBlock& placed)
{
    for (const double points : noteSizes)
        if (BlockSetting(plan, placed, points).fits())
            return points;
    return noteSizes.back();
}

void layHead(std::vector<Item>& items, const GridBlock& placed)
{
    const QPointF corner = placed.rect.topLeft() + QPointF(blockPadding, 50);
    items.push_back(Box{.rect = placed.rect, .edge = 8});
    addBadge(items, QRectF(corner, QSizeF(172, 172)), placed.block);
    items.push_back(BlockIcon{QRectF(corner + QPointF(218, 20), QSizeF(132, 132)), placed.block});
    const double left = corner.x() + 394;
    const double room = placed.rect.right() - blockPadding - left;
    Style style{.points = 13, .bold = true};
    while (style.points > 9 && widthOf(blockName(placed.block), style) > room)
        style.points -= 0.5;
    const double top = corner.y() + 86 - style.points * 10 * (baselineEm - 0.31);
    items.push_back(lineAt({left, top}, fitted(blockName(placed.block), style, room), style));
    const double y = placed.rect.top() + blockHeadHeight;
    items.push_back(Stroke{
        .line = {placed.rect.left() + blockPadding, y, placed.rect.right() - blockPadding, y}, .colour = hairlineInk});
}

QString overflowMarker(int page, bool inThaiDigits)
{
    if (page == 0)
        return QCoreApplication::translate("PlanBook", "and %1 more");
    const QString shown = inThaiDigits ? thaiDigits(QString::number(page)) : QString::number(page);
    return QCoreApplication::translate("PlanBook", "and %1 more, see page %2").replace(u"%2"_s, shown);
}

std::vector<int> usedThreads(const Plan& plan)
{
    std::vector<int> used;
    for (int thread = 1; thread <= threadCount; ++thread)
        if (std::any_of(plan.notes.begin(), plan.notes.end(), [=](const Note& note) { return note.thread == thread; }))
            used.push_back(thread);
    if (!used.empty() && std::any_of(plan.notes.begin(), plan.notes.end(), [](const Note& n) { return n.thread == 0; }))
        used.push_back(0);
    return used;
}

struct LegendEntry {
    int thread;
    QString name;
    double width; ///< with its mark and the room around it
};

using LegendRow = std::vector<LegendEntry>;

double widthOf(const LegendRow& row)
{
    return std::accumulate(
        row.begin(), row.end(), 0.0, [](double sum, const LegendEntry& entry) { return sum + entry.width; });
}

std::vector<LegendRow> legendRows(const Plan& plan, double room)
{
    std::vector<LegendRow> rows;
    for (const int thread : usedThreads(plan)) {
        const QString name = fitted(threadCaption(plan, thread), legendStyle, longestLegendName);
        const LegendEntry entry{thread, name, widthOf(name, legendStyle) + legendMarkWidth};
        if (rows.empty() || widthOf(rows.back()) + entry.width > room)
            rows.emplace_back();
        rows.back().push_back(entry);
    }
    return rows;
}

void layLegendRow(std::vector<Item>& items, const LegendRow& row, double right, double top)
{
    double left = right - widthOf(row);
    for (const LegendEntry& entry : row) {
        items.push_back(ThreadMark{QRectF(left + 140, top + 36, 106, 106), entry.thread});
        items.push_back(lineAt({left + legendMarkWidth, top}, entry.name, legendStyle));
        left += entry.width;
    }
}

/// Answers the height that the title and the legend beside it take.
double layTitle(std::vector<Item>& items, const Plan& plan, const QRectF& area)
{
    const QString owner = plan.organisation.name.isEmpty() ? plan.head.title : plan.organisation.name;
    const QString title = QString(QCoreApplication::translate("PlanBook", "Community canvas") + u' ' + owner).trimmed();
    const Style style{.points = 16, .bold = true};
    const double titleWidth = std::min(widthOf(title, style) + 1, area.width() * 0.5);
    items.push_back(lineAt({area.left(), area.top() - 20}, fitted(title, style, titleWidth), style));
    const std::vector<LegendRow> rows = legendRows(plan, area.width() - titleWidth - 100);
    double top = area.top() + (rows.size() == 1 ? 30 : -10);
    for (const LegendRow& row : rows) {
        layLegendRow(items, row, area.right(), top);
        top += legendRowHeight;
    }
    return std::max(titleHeight, top - area.top() + 50);
}

} // namespace

std::vector<Item> canvasItems(const Plan& plan, const CanvasFrame& frame)
{
    std::vector<Item> items;
    const double head = layTitle(items, plan, frame.area);
    const std::vector<GridBlock> grid = classicGrid(frame.area.adjusted(0, head, 0, 0), gridGap, upperShare);
    double common = noteSizes.front();
    for (const GridBlock& placed : grid)
        common = std::min(common, bestSize(plan, placed));
    common = std::max(common, 10.0);
    for (const GridBlock& placed : grid) {
        layHead(items, placed);
        const int page = frame.pages.at(static_cast<size_t>(number(placed.block) - 1));
        BlockSetting(plan, placed, std::min(common, bestSize(plan, placed)))
            .layInto(items, overflowMarker(page, frame.thaiDigits));
    }
    return items;
}

QString canvasCredit() { return u"Business Model Canvas: Strategyzer AG, CC BY-SA 3.0"_s; }

QString threadCaption(const Plan& plan, int thread)
{
    return thread == 0 ? QCoreApplication::translate("PlanBook", "Shared") : plan.threadName(thread);
}

} // namespace tambon::paper
