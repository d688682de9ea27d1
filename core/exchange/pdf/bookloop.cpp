#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/insight/framewords.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t stationsInRow = 3;
constexpr double stationGap = 300;
constexpr double stationInset = 60;
constexpr double stationWidth = (textWidth - (stationsInRow - 1) * stationGap) / stationsInRow;
constexpr size_t stationLines = 2; ///< of what happens there; the table below has all of it
const Style stationName{.points = 12, .bold = true};

QString loopBookWord(const char* source) { return QCoreApplication::translate("PlanBook", source); }

double stationHeight() { return lineHeight(stationName.points) + stationLines * lineHeight(small.points) + 2 * stationInset; }

/// The first row runs to the right, the second one back.
QRectF stationBox(size_t at, double top)
{
    const bool isFirstRow = at < stationsInRow;
    const size_t column = isFirstRow ? at : 2 * stationsInRow - 1 - at;
    return {leftEdge + double(column) * (stationWidth + stationGap), isFirstRow ? top : top + stationHeight() + stationGap, stationWidth, stationHeight()};
}

void drawStation(Flow& flow, const LoopPart& part, size_t at, const QRectF& box)
{
    constexpr double filledEdge = 14;
    constexpr double openEdge = 4;
    flow.add(Box{.rect = box, .edge = part.rows.empty() ? openEdge : filledEdge, .radius = 40});
    const double room = box.width() - 2 * stationInset;
    QPointF corner = box.topLeft() + QPointF(stationInset, stationInset);
    flow.add(lineAt(corner, fitted(QString::number(at + 1) + u' ' + nameOf(part.station), stationName, room), stationName));
    corner += QPointF(0, lineHeight(stationName.points));
    QStringList happens;
    for (const LoopStation* row : part.rows)
        happens << row->what.simplified();
    const QString words = happens.isEmpty() ? loopBookWord(QT_TRANSLATE_NOOP("PlanBook", "nothing said yet")) : happens.join(u" · "_s);
    auto lines = wrapped(words, small, room);
    if (lines.size() > stationLines) {
        lines.resize(stationLines);
        lines.back() = fitted(lines.back() + u" …"_s, small, room);
    }
    for (const QString& line : lines) {
        flow.add(lineAt(corner, line, small));
        corner += QPointF(0, lineHeight(small.points));
    }
}

void drawLoopArrow(Flow& flow, const QRectF& from, const QRectF& to)
{
    constexpr double inset = 40;
    constexpr double head = 70;
    constexpr double width = 12;
    QLineF shaft;
    if (to.top() > from.bottom())
        shaft = {from.center().x(), from.bottom() + inset, to.center().x(), to.top() - inset};
    else if (from.top() > to.bottom())
        shaft = {from.center().x(), from.top() - inset, to.center().x(), to.bottom() + inset};
    else if (to.left() > from.left())
        shaft = {from.right() + inset, from.center().y(), to.left() - inset, to.center().y()};
    else
        shaft = {from.left() - inset, from.center().y(), to.right() + inset, to.center().y()};
    const QPointF along = (shaft.p2() - shaft.p1()) / shaft.length() * head;
    const QPointF across(-along.y() * 0.6, along.x() * 0.6);
    flow.add(Stroke{.line = shaft, .width = width});
    flow.add(Stroke{.line = QLineF(shaft.p2() - along + across, shaft.p2()), .width = width});
    flow.add(Stroke{.line = QLineF(shaft.p2() - along - across, shaft.p2()), .width = width});
}

} // namespace

void addLoop(Book& book)
{
    if (book.plan.frame.loopStations.empty())
        return;
    const auto loop = loopOf(book.plan);
    const double height = 2 * stationHeight() + stationGap;
    book.flow.heading(loopBookWord(QT_TRANSLATE_NOOP("PlanBook", "The loop of the district")), lineHeight(body.points) + height);
    book.flow.text(loopSentence(book.plan), body);
    book.flow.space(40);
    book.flow.ensure(height);
    const double top = book.flow.y();
    for (size_t i = 0; i < loop.size(); ++i) {
        drawStation(book.flow, loop[i], i, stationBox(i, top));
        drawLoopArrow(book.flow, stationBox(i, top), stationBox((i + 1) % loop.size(), top));
    }
    book.flow.advance(height + 120);
    Table table({{loopBookWord(QT_TRANSLATE_NOOP("PlanBook", "Station")), 73}, {loopBookWord(QT_TRANSLATE_NOOP("PlanBook", "What happens")), 160},
        {loopBookWord(QT_TRANSLATE_NOOP("PlanBook", "Where it happens")), 90}, {loopBookWord(QT_TRANSLATE_NOOP("PlanBook", "Who")), 130}});
    for (const LoopPart& part : loop)
        for (const LoopStation* row : part.rows)
            table.addRow({nameOf(part.station), row->what, orDash(row->where), orDash(row->who)});
    table.layInto(book.flow);
}

} // namespace tambon::book
