#include "core/exchange/paper/posterparts.h"

#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/exchange/paper/canvassheet.h"
#include "core/exchange/paper/flow.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/paper/writing.h"
#include "core/exchange/pdf/booksections.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon::paper::posters {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double posterUpperShare = 0.672;
constexpr double numberPoints = 60;
constexpr double namePoints = 36;
constexpr double questionPoints = 21;
constexpr double keywordPoints = 22;
constexpr double badgeSide = 22 * mm;

QString posterWord(const char* source) { return QCoreApplication::translate("Poster", source); }

Style questionStyle(const Measures& measures, bool keywords)
{
    return {.points = measures.points(keywords ? keywordPoints : questionPoints), .colour = keywords ? ink : secondaryInk};
}

/// A few words that say where to look, for a sheet too small for the question.
QString keywordsOf(Block block)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("Poster", "goods · services · what only we have"),
        QT_TRANSLATE_NOOP("Poster", "who buys · who receives · near and far"), QT_TRANSLATE_NOOP("Poster", "how they hear of us · where we meet"),
        QT_TRANSLATE_NOOP("Poster", "how they buy · why they come again"), QT_TRANSLATE_NOOP("Poster", "what is sold · for how much · what else could be"),
        QT_TRANSLATE_NOOP("Poster", "do · train · prepare"), QT_TRANSLATE_NOOP("Poster", "things · places · people · know-how we have"),
        QT_TRANSLATE_NOOP("Poster", "who helps · with which work"), QT_TRANSLATE_NOOP("Poster", "what costs cash · for which work · what 7 and 8 save")};
    return posterWord(words.at(static_cast<size_t>(number(block) - 1)));
}

struct BlockHead {
    std::vector<QString> name;
    std::vector<QString> question;
    Style nameStyle;
    double nameLeft; ///< from the block's left edge
};

/// The name goes on two lines before it is set smaller.
BlockHead headOf(const Measures& measures, const GridBlock& placed, bool keywords)
{
    BlockHead head{.name = {}, .question = {}, .nameStyle = {.points = measures.points(namePoints), .bold = true}, .nameLeft = 0};
    head.nameLeft = measures.pad() + badgeSide * measures.words + measures.pad() * 0.75 + 12 * mm * measures.words + measures.pad() * 0.75;
    head.name = wrapped(blockName(placed.block), head.nameStyle, placed.rect.width() - head.nameLeft - measures.pad() / 2);
    head.question = wrapped(asked(placed.block, keywords), questionStyle(measures, keywords), placed.rect.width() - 2 * measures.pad());
    return head;
}

double nameHeight(const Measures& measures, const BlockHead& head)
{
    const double lines = static_cast<double>(head.name.size()) * head.nameStyle.points * 10 * (head.name.size() > 1 ? 1.2 : headLineEm);
    return std::max(lines, badgeSide * measures.words);
}

void addNumber(std::vector<Item>& items, const Measures& measures, QPointF corner, Block block)
{
    constexpr double digitHeightEm = 0.72; // of Loma
    const double side = badgeSide * measures.words;
    const Style style{.points = measures.points(numberPoints), .bold = true, .colour = Qt::white, .face = Face::Loma};
    const QRectF square(corner, QSizeF(side, side));
    const QString digit = QString::number(number(block));
    items.push_back(Box{.rect = square, .fill = barIndigo, .radius = side * 0.1});
    items.push_back(Text{square.center() + QPointF(-widthOf(digit, style) / 2, style.points * 10 * digitHeightEm / 2), digit, style});
}

} // namespace

QRectF Measures::strips() const
{
    const QRectF all = inner();
    return {all.left(), all.bottom() - footer - strip, all.width(), strip};
}

Measures measuresOf(PosterSize size)
{
    const auto make = [](double width, double height, std::array<double, 5> lengths, double words, double smallest, double largest) {
        return Measures{QSizeF(width, height) * mm, lengths[0] * mm, lengths[1] * mm, lengths[2] * mm, lengths[3] * mm, lengths[4] * mm, words, smallest, largest};
    };
    switch (size) {
    case PosterSize::A0:
        return make(1189, 841, {12, 34, 5, 50, 12}, 1.25, 20, 48);
    case PosterSize::A1:
        return make(841, 594, {10, 26, 4, 38, 9}, 1, 18, 36);
    case PosterSize::A2:
        return make(594, 420, {8, 19, 3, 27, 7}, 0.62, 13, 24);
    case PosterSize::A3:
        return make(420, 297, {8, 14, 2, 18, 6}, 0.5, 9.5, 16);
    }
    return {};
}

std::vector<GridBlock> gridOf(const Measures& measures) { return classicGrid(measures.grid(), measures.gap, posterUpperShare); }

QString asked(Block block, bool keywords) { return keywords ? keywordsOf(block) : blockQuestion(block); }

double headHeight(const Measures& measures, const GridBlock& placed, bool keywords)
{
    const BlockHead head = headOf(measures, placed, keywords);
    const double lines = static_cast<double>(head.question.size()) * questionStyle(measures, keywords).points * 10 * headLineEm;
    return measures.pad() * 1.65 + nameHeight(measures, head) + lines;
}

double commonHeadHeight(const Measures& measures, const std::vector<GridBlock>& grid, const GridBlock& placed, bool keywords)
{
    double tallest = 0;
    for (const GridBlock& other : grid)
        if (qAbs(other.rect.height() - placed.rect.height()) < 1)
            tallest = std::max(tallest, headHeight(measures, other, keywords));
    return tallest;
}

void addBlock(std::vector<Item>& items, const Measures& measures, const GridBlock& placed, double height, bool keywords)
{
    const BlockHead head = headOf(measures, placed, keywords);
    const QRectF top(placed.rect.topLeft(), QSizeF(placed.rect.width(), height));
    items.push_back(Box{.rect = top, .fill = tint});
    items.push_back(Box{.rect = placed.rect, .edge = measures.edge()});
    items.push_back(Stroke{.line = {top.bottomLeft(), top.bottomRight()}, .width = measures.edge() / 2});
    const double row = nameHeight(measures, head);
    const double middle = top.top() + measures.pad() * 0.75 + row / 2;
    const double side = badgeSide * measures.words;
    addNumber(items, measures, {top.left() + measures.pad(), middle - side / 2}, placed.block);
    const double icon = 12 * mm * measures.words;
    items.push_back(BlockIcon{QRectF(top.left() + measures.pad() * 1.75 + side, middle - icon / 2, icon, icon), placed.block});
    const double em = head.nameStyle.points * 10;
    double y = middle - static_cast<double>(head.name.size() - 1) * em * 0.6 - em * (baselineEm - 0.31);
    for (const QString& line : head.name) {
        items.push_back(lineAt({top.left() + head.nameLeft, y}, line, head.nameStyle));
        y += em * 1.2;
    }
    const Style question = questionStyle(measures, keywords);
    y = top.top() + measures.pad() * 1.2 + row;
    for (const QString& line : head.question) {
        items.push_back(lineAt({top.left() + measures.pad(), y - question.points}, line, question));
        y += question.points * 10 * headLineEm;
    }
}

void addHeadLine(std::vector<Item>& items, const Measures& measures, const Plan& plan, const PosterFrame& frame)
{
    const QRectF line(measures.inner().topLeft(), QSizeF(measures.inner().width(), measures.title));
    const double logo = measures.title * 0.86;
    items.push_back(Logo{QRectF(line.topLeft(), QSizeF(logo, logo))});
    const Style title{.points = measures.points(52), .bold = true};
    const Style kind{.points = measures.points(28), .colour = secondaryInk};
    const Style field{.points = measures.points(28)};
    const double middle = line.top() + logo / 2;
    const auto topOf = [&](const Style& style) { return middle - style.points * 10 * (baselineEm - 0.31); };
    double x = line.left() + logo * 1.3;
    const QString name = QCoreApplication::translate("PlanBook", "Community canvas");
    items.push_back(lineAt({x, topOf(title)}, name, title));
    x += widthOf(name, title) + title.points * 4;
    items.push_back(lineAt({x, topOf(kind)}, nameOf(plan.head.type), kind));
    x += widthOf(nameOf(plan.head.type), kind) + kind.points * 16;
    const double room = line.right() - x - 2 * field.points * 10;
    const bool words = !frame.blank;
    const QString area = plan.areas.empty() ? QString() : book::areaShown(plan.areas.front());
    const QString day = frame.thaiDigits ? thaiDigits(shortDate(QDate::currentDate())) : shortDate(QDate::currentDate());
    const QString owner = plan.organisation.name.isEmpty() ? plan.head.title : plan.organisation.name;
    x = addField(items, {x, topOf(field)}, room * 0.45, words && !owner.isEmpty() ? QString() : posterWord(QT_TRANSLATE_NOOP("Poster", "Group")), words ? owner : QString(), field);
    x = addField(items, {x, topOf(field)}, room * 0.33, words && !area.isEmpty() ? QString() : posterWord(QT_TRANSLATE_NOOP("Poster", "Sub-district")), words ? area : QString(), field);
    addField(items, {x, topOf(field)}, room * 0.22, QCoreApplication::translate("PlanBook", "Date"), words ? day : QString(), field);
}

void addFooter(std::vector<Item>& items, const Measures& measures, const Plan& plan, const PosterFrame& frame)
{
    const Style style{.points = std::max(8.0, measures.points(16)), .colour = secondaryInk};
    const QRectF all = measures.inner();
    const double y = all.bottom() - style.points * 10 * 1.3;
    QString left = frame.size == PosterSize::A3 ? u"A3"_s : QString(u'A' + QString::number(static_cast<int>(frame.size)));
    const int note = stickyNoteFor(frame.size);
    left = posterWord(QT_TRANSLATE_NOOP("Poster", "Poster %1 · sticky notes of %2 mm: room for %3")).arg(left, QString::number(note), QString::number(stickyNotesOn(frame.size, note)));
    if (!frame.blank)
        left = QCoreApplication::translate("PlanBook", "Plan %1").arg(book::shortPlanId(plan)) + (plan.head.sample ? QString(u" · " + book::sampleWord()) : QString());
    else if (frame.size != PosterSize::A0)
        left += u" · " + posterWord(QT_TRANSLATE_NOOP("Poster", "for 76 mm print A0"));
    items.push_back(lineAt({all.left(), y}, left, style));
    items.push_back(lineEndingAt({all.right(), y}, canvasCredit(), style));
}

} // namespace tambon::paper::posters
