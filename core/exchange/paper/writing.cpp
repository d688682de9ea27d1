#include "core/exchange/paper/writing.h"

#include "core/exchange/paper/flow.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"

#include <QCoreApplication>

namespace tambon::paper {

double addField(std::vector<Item>& items, QPointF at, double width, const QString& caption, const QString& words, const Style& style)
{
    if (!caption.isEmpty())
        items.push_back(lineAt(at, caption, style));
    const double left = at.x() + (caption.isEmpty() ? 0 : widthOf(caption, style) + style.points * 4);
    const double right = at.x() + width;
    const double baseline = at.y() + style.points * 10 * baselineEm;
    if (!words.isEmpty())
        items.push_back(lineAt({left, at.y()}, fitted(words, style, right - left), style));
    else
        items.push_back(Stroke{.line = {left, baseline + style.points, right, baseline + style.points}, .width = style.points / 2, .dotted = true});
    return right + style.points * 10;
}

void addTick(std::vector<Item>& items, QPointF topLeft)
{
    items.push_back(Box{.rect = QRectF(topLeft, QSizeF(tickSide, tickSide)), .edge = 7});
}

void addRule(std::vector<Item>& items, double left, double right, double y)
{
    items.push_back(Stroke{.line = {left, y, right, y}, .width = writingLine, .colour = writingInk});
}

void addNameStrip(std::vector<Item>& items, const QRectF& line, const Plan& plan)
{
    const Style style{.points = 13};
    const double room = line.width() - 2 * style.points * 10;
    const QString area = plan.areas.empty() ? QString() : book::areaShown(plan.areas.front());
    double x = addField(items, line.topLeft(), room * 0.44, plan.organisation.name.isEmpty() ? QCoreApplication::translate("Poster", "Group") : QString(), plan.organisation.name, style);
    x = addField(items, {x, line.top()}, room * 0.34, area.isEmpty() ? QCoreApplication::translate("Poster", "Sub-district") : QString(), area, style);
    addField(items, {x, line.top()}, room * 0.22, QCoreApplication::translate("PlanBook", "Date"), {}, style);
}

double addParagraph(std::vector<Item>& items, QPointF at, double width, const QString& text, const Style& style, double lineEm)
{
    for (const QString& line : wrapped(text, style, width)) {
        items.push_back(lineAt(at, line, style));
        at.ry() += style.points * 10 * lineEm;
    }
    return at.y();
}

} // namespace tambon::paper
