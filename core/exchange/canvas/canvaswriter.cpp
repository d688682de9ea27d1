#include "core/exchange/canvas/canvasfile.h"
#include "core/exchange/canvas/canvasmarkdown.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRect>

#include <algorithm>
#include <array>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

// Pixels, as the format counts.
constexpr int noteNodeWidth = 300;
constexpr int nodeGap = 20;
constexpr int groupHead = 40;
constexpr int groupGap = 40;
constexpr int groupWidth = noteNodeWidth + 2 * nodeGap;
constexpr int leastGroupHeight = 300;

int nodeHeight(const QString& text)
{
    constexpr int charactersInLine = 34;
    constexpr int nodeLineHeight = 26;
    constexpr int nodePadding = 40;
    int lines = 0;
    for (const QString& line : text.split(u'\n'))
        lines += 1 + int(line.size()) / charactersInLine;
    return nodePadding + lines * nodeLineHeight;
}

/// What the notes of a block need, side by side in so many columns.
int neededHeight(const Plan& plan, Block block, int columns)
{
    std::vector<int> heights(size_t(columns), groupHead + nodeGap);
    int at = 0;
    for (const Note* note : plan.notesIn(block))
        heights[size_t(at++ % columns)] += nodeHeight(note->text) + nodeGap;
    return std::max(leastGroupHeight, *std::max_element(heights.begin(), heights.end()));
}

struct GroupPlace {
    Block block;
    QRect rect;
    int columns = 1;
};

/// Five columns above, two groups below, as the canvas is known everywhere.
std::vector<GroupPlace> groupPlaces(const Plan& plan)
{
    const auto need = [&](Block block) { return neededHeight(plan, block, 1); };
    const int second = std::max(need(Block::Activity), need(Block::Repeat));
    const int third = std::max(need(Block::IdleFactor), need(Block::Channel));
    const int whole = std::max({second + groupGap + third, need(Block::Partner), need(Block::Value), need(Block::Customer)});
    const int half = whole - groupGap - third;
    const auto left = [](int column) { return column * (groupWidth + groupGap); };
    const int lowerWidth = (5 * groupWidth + 3 * groupGap) / 2;
    const int lowerColumns = lowerWidth / (noteNodeWidth + nodeGap);
    const int lower = std::max(neededHeight(plan, Block::Cost, lowerColumns), neededHeight(plan, Block::Income, lowerColumns));
    const int lowerTop = whole + groupGap;
    return {{Block::Value, {left(2), 0, groupWidth, whole}}, {Block::Customer, {left(4), 0, groupWidth, whole}},
        {Block::Channel, {left(3), half + groupGap, groupWidth, third}}, {Block::Repeat, {left(3), 0, groupWidth, half}},
        {Block::Income, {lowerWidth + groupGap, lowerTop, lowerWidth, lower}, lowerColumns}, {Block::Activity, {left(1), 0, groupWidth, half}},
        {Block::IdleFactor, {left(1), half + groupGap, groupWidth, third}}, {Block::Partner, {left(0), 0, groupWidth, whole}},
        {Block::Cost, {0, lowerTop, lowerWidth, lower}, lowerColumns}};
}

QJsonObject nodeAt(const QString& id, const QString& type, const QRect& rect)
{
    return {{u"id"_s, id}, {u"type"_s, type}, {u"x"_s, rect.x()}, {u"y"_s, rect.y()}, {u"width"_s, rect.width()}, {u"height"_s, rect.height()}};
}

void addGroup(QJsonArray& nodes, const Plan& plan, const GroupPlace& place)
{
    QJsonObject group = nodeAt(u"block-%1"_s.arg(number(place.block)), u"group"_s, place.rect);
    group[u"label"_s] = QString(QString::number(number(place.block)) + u' ' + blockName(place.block));
    nodes.append(group);
    std::vector<int> tops(size_t(place.columns), place.rect.y() + groupHead);
    int at = 0;
    for (const Note* note : plan.notesIn(place.block)) {
        const int column = at++ % place.columns;
        int& top = tops[size_t(column)];
        const QRect rect(place.rect.x() + nodeGap + column * (noteNodeWidth + nodeGap), top, noteNodeWidth, nodeHeight(note->text));
        top += rect.height() + nodeGap;
        QJsonObject node = nodeAt(note->id.text(), u"text"_s, rect);
        node[u"text"_s] = asMarkdown(note->text);
        if (note->thread > 0)
            node[u"color"_s] = QString::number(note->thread); // the format's six colours stand for the six threads
        nodes.append(node);
    }
}

} // namespace

QByteArray planAsCanvas(const Plan& plan)
{
    QJsonArray nodes;
    for (const GroupPlace& place : groupPlaces(plan))
        addGroup(nodes, plan, place);
    QJsonArray edges;
    for (const Link& link : plan.links) {
        const Note* from = plan.note(link.from);
        const Note* to = plan.note(link.to);
        if (from != nullptr && to != nullptr)
            edges.append(QJsonObject{{u"id"_s, link.id.text()}, {u"fromNode"_s, link.from.text()}, {u"toNode"_s, link.to.text()},
                {u"toEnd"_s, u"arrow"_s}, {u"label"_s, linkVerb(from->block, to->block)}});
    }
    return QJsonDocument(QJsonObject{{u"nodes"_s, nodes}, {u"edges"_s, edges}}).toJson();
}

} // namespace tambon
