#include "core/exchange/paper/cards.h"

#include "core/exchange/paper/canvassheet.h"
#include "core/exchange/paper/flow.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/paper/writing.h"

#include <QCoreApplication>

namespace tambon::paper {

namespace {

constexpr double cardMargin = 9 * mm;
constexpr int cardsPerSheet = 4;
constexpr double cutMark = 4 * mm;
constexpr double outerMargin = 5 * mm; ///< what an office printer leaves white
constexpr int emptyCardLines = 9;

QString cardWord(const char* source) { return QCoreApplication::translate("Cards", source); }

/// Short lines at the edges of the sheet where it is cut across.
void addCutMarks(std::vector<Item>& items, const std::vector<double>& upright, const std::vector<double>& across)
{
    const auto mark = [&](QLineF line) { items.push_back(Stroke{.line = line, .width = 3}); };
    for (const double x : upright) {
        mark({x, outerMargin, x, outerMargin + cutMark});
        mark({x, sheetHeight - outerMargin - cutMark, x, sheetHeight - outerMargin});
    }
    for (const double y : across) {
        mark({outerMargin, y, outerMargin + cutMark, y});
        mark({sheetWidth - outerMargin - cutMark, y, sheetWidth - outerMargin, y});
    }
}

void addCross(std::vector<Item>& items, QPointF at)
{
    items.push_back(Stroke{.line = {at.x() - cutMark, at.y(), at.x() + cutMark, at.y()}, .width = 3});
    items.push_back(Stroke{.line = {at.x(), at.y() - cutMark, at.x(), at.y() + cutMark}, .width = 3});
}

double addCardPart(std::vector<Item>& items, const QRectF& card, double y, const QString& caption, const QString& text)
{
    items.push_back(lineAt({card.left(), y}, caption, {.points = 13, .bold = true}));
    return addParagraph(items, {card.left(), y + 13 * 15}, card.width(), text, {.points = 15}, 1.5) + 3.5 * mm;
}

void addStepCard(std::vector<Item>& items, const QRectF& card, Block block)
{
    constexpr double badge = 17 * mm;
    addBadge(items, QRectF(card.topLeft(), QSizeF(badge, badge)), block);
    items.push_back(BlockIcon{QRectF(card.left() + badge + 4 * mm, card.top() + 4.5 * mm, 8 * mm, 8 * mm), block});
    const double left = card.left() + badge + 15 * mm;
    Style name{.points = 19, .bold = true};
    while (name.points > 12 && widthOf(blockName(block), name) > card.right() - left)
        name.points -= 0.5;
    items.push_back(lineAt({left, card.top() + badge / 2 - name.points * 10 * (baselineEm - 0.31)}, blockName(block), name));
    double y = addParagraph(items, {card.left(), card.top() + badge + 4 * mm}, card.width(), blockQuestion(block), {.points = 17, .bold = true}, 1.45) + 2 * mm;
    items.push_back(Stroke{.line = {card.left(), y, card.right(), y}, .width = 5, .colour = hairlineInk});
    y = addCardPart(items, card, y + 3.5 * mm, cardWord(QT_TRANSLATE_NOOP("Cards", "For example")), blockExample(block));
    addCardPart(items, card, y, cardWord(QT_TRANSLATE_NOOP("Cards", "Not yet")), blockCounterExample(block));
    items.push_back(lineAt({card.left(), card.bottom() - 9 * 15}, canvasCredit(), {.points = 8, .colour = secondaryInk}));
}

void addEmptyCard(std::vector<Item>& items, const QRectF& card)
{
    items.push_back(lineAt(card.topLeft(), cardWord(QT_TRANSLATE_NOOP("Cards", "A card of our own")), {.points = 16, .bold = true}));
    for (int line = 1; line <= emptyCardLines; ++line)
        addRule(items, card.left(), card.right(), card.top() + 12 * mm + line * 11 * mm);
}

struct Badge {
    const char* role;
    const char* task;
};

constexpr std::array badges{
    Badge{QT_TRANSLATE_NOOP("Cards", "Facilitator"), QT_TRANSLATE_NOOP("Cards", "asks, listens, and lets everybody speak")},
    Badge{QT_TRANSLATE_NOOP("Cards", "Writer"), QT_TRANSLATE_NOOP("Cards", "writes one thing on a note, in the words that were said")},
    Badge{QT_TRANSLATE_NOOP("Cards", "Timekeeper"), QT_TRANSLATE_NOOP("Cards", "says when five minutes are left")},
    Badge{QT_TRANSLATE_NOOP("Cards", "Storyteller"), QT_TRANSLATE_NOOP("Cards", "tells the others what the group found")},
    Badge{QT_TRANSLATE_NOOP("Cards", "Reckoner"), QT_TRANSLATE_NOOP("Cards", "counts prices, quantities and cash")},
    Badge{QT_TRANSLATE_NOOP("Cards", "Questioner"), QT_TRANSLATE_NOOP("Cards", "asks: for whom? how do we know?")},
    Badge{QT_TRANSLATE_NOOP("Cards", "Photographer"), QT_TRANSLATE_NOOP("Cards", "takes pictures of the sheets; of people only with their leave")},
    Badge{"", ""},
};

void addBadge(std::vector<Item>& items, const QRectF& place, const Badge& badge)
{
    const QRectF inner = place.adjusted(8 * mm, 7 * mm, -8 * mm, -6 * mm);
    items.push_back(Box{.rect = QRectF(inner.left(), inner.top(), inner.width(), 2 * mm), .fill = barIndigo});
    if (*badge.role == 0) {
        addRule(items, inner.left(), inner.right(), inner.top() + 18 * mm);
        addRule(items, inner.left(), inner.right(), inner.top() + 30 * mm);
    } else {
        items.push_back(lineAt({inner.left(), inner.top() + 4 * mm}, cardWord(badge.role), {.points = 26, .bold = true}));
        addParagraph(items, {inner.left(), inner.top() + 19 * mm}, inner.width(), cardWord(badge.task), {.points = 13}, 1.4);
    }
    addField(items, {inner.left(), inner.bottom() - 9 * mm}, inner.width(), QCoreApplication::translate("PlanBook", "Name"), {}, {.points = 14});
}

} // namespace

std::vector<Sheet> stepCards()
{
    const QSizeF size(sheetWidth / 2, sheetHeight / 2);
    std::vector<Sheet> sheets;
    for (int at = 0; at < 3 * cardsPerSheet; ++at) {
        if (at % cardsPerSheet == 0) {
            sheets.push_back({QPageLayout::Portrait, {}});
            addCutMarks(sheets.back().items, {size.width()}, {size.height()});
            addCross(sheets.back().items, {size.width(), size.height()});
        }
        const QPointF corner(at % 2 * size.width(), at / 2 % 2 * size.height());
        const QRectF card = QRectF(corner, size).adjusted(cardMargin, cardMargin, -cardMargin, -cardMargin);
        if (at < static_cast<int>(allBlocks.size()))
            addStepCard(sheets.back().items, card, allBlocks.at(static_cast<size_t>(at)));
        else
            addEmptyCard(sheets.back().items, card);
    }
    return sheets;
}

Sheet voteDots()
{
    constexpr int columns = 9;
    constexpr int rows = 12;
    constexpr double side = 20 * mm;
    constexpr double dot = 13 * mm;
    Sheet sheet{QPageLayout::Portrait, {}};
    const double left = (sheetWidth - columns * side) / 2;
    const double top = 42 * mm;
    sheet.items.push_back(lineAt({left, 14 * mm}, cardWord(QT_TRANSLATE_NOOP("Cards", "Dots for voting")), {.points = 20, .bold = true}));
    addParagraph(sheet.items, {left, 25 * mm}, columns * side, cardWord(QT_TRANSLATE_NOOP("Cards", "Print on sticker paper or cut out. Everybody gets as many dots as was agreed, and puts them beside the notes that matter most.")),
        {.points = 12}, 1.4);
    for (int column = 0; column <= columns; ++column)
        sheet.items.push_back(Stroke{.line = {left + column * side, top, left + column * side, top + rows * side}, .width = writingLine, .colour = hairlineInk});
    for (int row = 0; row <= rows; ++row)
        sheet.items.push_back(Stroke{.line = {left, top + row * side, left + columns * side, top + row * side}, .width = writingLine, .colour = hairlineInk});
    for (int at = 0; at < columns * rows; ++at) {
        const QPointF corner(left + at % columns * side + (side - dot) / 2, top + at / columns * side + (side - dot) / 2);
        sheet.items.push_back(Box{.rect = QRectF(corner, QSizeF(dot, dot)), .fill = barIndigo, .radius = dot / 2});
    }
    return sheet;
}

Sheet roleBadges()
{
    Sheet sheet{QPageLayout::Portrait, {}};
    const QSizeF size(sheetWidth / 2, sheetHeight / 4);
    addCutMarks(sheet.items, {size.width()}, {size.height(), 2 * size.height(), 3 * size.height()});
    for (int row = 1; row < 4; ++row)
        addCross(sheet.items, {size.width(), row * size.height()});
    for (size_t at = 0; at < badges.size(); ++at)
        addBadge(sheet.items, QRectF(QPointF(static_cast<double>(at % 2) * size.width(), static_cast<double>(at / 2) * size.height()), size), badges.at(at));
    return sheet;
}

} // namespace tambon::paper
