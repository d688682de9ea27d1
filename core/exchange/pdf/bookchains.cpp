#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/insight/chainmargins.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int linksAcross = 4;
constexpr double linkGapWidth = 180;
constexpr double linkPadding = 50;
constexpr double linkPoints = 10;
constexpr double thinEdge = 5;
constexpr double thickEdge = 16; ///< of a link that the group acts on

QString chainsWord(const char* source) { return QCoreApplication::translate("PlanBook", source); }

/// A link as a box with its words, one under the other.
void addLinkBox(Book& book, const QRectF& box, const ChainLink& link, Money margin)
{
    book.flow.add(Box{.rect = box, .edge = link.chosen ? thickEdge : thinEdge, .radius = 40});
    const double width = box.width() - 2 * linkPadding;
    double y = box.top() + linkPadding / 2;
    const auto put = [&](const QString& text, const Style& style) {
        book.flow.add(lineAt({box.left() + linkPadding, y}, fitted(text, style, width), style));
        y += lineHeight(linkPoints);
    };
    const Style plain{.points = linkPoints};
    const Style bold{.points = linkPoints, .bold = true};
    put(nameOf(link.stage), small);
    put(link.name, bold);
    put(nameOf(link.actor), plain);
    put(chainsWord(QT_TRANSLATE_NOOP("PlanBook", "keeps %1")).arg(shown(margin)), bold);
    put(chainsWord(QT_TRANSLATE_NOOP("PlanBook", "sells for %1")).arg(shown(link.priceOut)), plain);
    if (link.chosen)
        put(chainsWord(QT_TRANSLATE_NOOP("PlanBook", "We act here")), bold);
}

void addArrow(Book& book, QPointF from, QPointF to)
{
    constexpr double head = 45;
    book.flow.add(Stroke{.line = {from, to}, .width = 12});
    book.flow.add(Stroke{.line = {to, to - QPointF(head, head)}, .width = 12});
    book.flow.add(Stroke{.line = {to, to - QPointF(head, -head)}, .width = 12});
}

void addPicture(Book& book, const std::vector<const ChainLink*>& links, const ChainMargins& margins)
{
    const double width = (textWidth - (linksAcross - 1) * linkGapWidth) / linksAcross;
    const double height = lineHeight(linkPoints) * 6 + linkPadding;
    for (size_t first = 0; first < links.size(); first += linksAcross) {
        book.flow.ensure(height + 100);
        const double top = book.flow.y() + 30;
        for (size_t i = first; i < std::min(links.size(), first + linksAcross); ++i) {
            const double left = leftEdge + double(i - first) * (width + linkGapWidth);
            const QRectF box(left, top, width, height);
            if (i > first)
                addArrow(book, {left - linkGapWidth + 30, box.center().y()}, {left - 30, box.center().y()});
            addLinkBox(book, box, *links[i], margins.links[i].margin);
        }
        book.flow.advance(height + 100);
    }
}

void addMargins(Book& book, const std::vector<const ChainLink*>& links, const ChainMargins& margins)
{
    Table table({{chainsWord(QT_TRANSLATE_NOOP("PlanBook", "Link")), 113}, {chainsWord(QT_TRANSLATE_NOOP("PlanBook", "Who")), 90},
        {chainsWord(QT_TRANSLATE_NOOP("PlanBook", "Price in")), 60, true}, {chainsWord(QT_TRANSLATE_NOOP("PlanBook", "Own cost")), 60, true},
        {chainsWord(QT_TRANSLATE_NOOP("PlanBook", "Price out")), 65, true}, {chainsWord(QT_TRANSLATE_NOOP("PlanBook", "Keeps")), 65, true}});
    for (size_t i = 0; i < links.size(); ++i) {
        const ChainLink& link = *links[i];
        Cell name(link.name);
        if (link.chosen) {
            const QString label = book.plan.note(link.activity) ? book.plan.label(link.activity) : QString();
            const QString acts = chainsWord(QT_TRANSLATE_NOOP("PlanBook", "We act here"));
            name.paragraphs.push_back({label.isEmpty() ? acts : QString(acts + u": " + label), secondary});
        }
        table.addRow({name, nameOf(link.actor), shown(link.priceIn), shown(link.cost), shown(link.priceOut), shown(margins.links[i].margin)});
    }
    table.add({.cells = {chainsWord(QT_TRANSLATE_NOOP("PlanBook", "Together")), QString(), QString(), QString(), QString(), shown(margins.total)}, .isTotal = true});
    table.layInto(book.flow);
}

void addChain(Book& book, const Chain& chain)
{
    const auto links = linksOf(book.plan, chain.id);
    const ChainMargins margins = chainMargins(book.plan, chain.id);
    book.flow.heading(chain.unit.isEmpty() ? chain.name : chainsWord(QT_TRANSLATE_NOOP("PlanBook", "%1 (baht for each %2)")).arg(chain.name, chain.unit), 1600);
    book.flow.text(chainSentence(margins), bodyBold);
    if (links.empty())
        return;
    addPicture(book, links, margins);
    addMargins(book, links, margins);
    book.flow.space(80);
}

void addCrops(Book& book)
{
    if (book.plan.economy.cropOptions.empty())
        return;
    Table table({{chainsWord(QT_TRANSLATE_NOOP("PlanBook", "Way to grow it")), 133}, {chainsWord(QT_TRANSLATE_NOOP("PlanBook", "Cuts a season")), 60, true},
        {chainsWord(QT_TRANSLATE_NOOP("PlanBook", "Yield")), 70, true}, {chainsWord(QT_TRANSLATE_NOOP("PlanBook", "Income")), 65, true},
        {chainsWord(QT_TRANSLATE_NOOP("PlanBook", "Cost")), 60, true}, {chainsWord(QT_TRANSLATE_NOOP("PlanBook", "Left")), 65, true}});
    for (const CropComparison& crop : cropComparisons(book.plan)) {
        table.add({.cells = {cropSentence(crop, book.plan)}, .opensGroup = true});
        for (const CropComparison::Way& way : crop.ways) {
            const CropOption* option = rowWith<CropOption>(book.plan, way.option);
            std::vector<CellText> name{CellText{.text = option->name}};
            if (way.isBest)
                name.push_back({chainsWord(QT_TRANSLATE_NOOP("PlanBook", "best")), small});
            table.addRow({Cell(name), QString::number(option->cuts), QString(shown(way.result.yield) + u' ' + option->unit), shown(way.result.income), shown(way.result.cost), shown(way.result.left())});
        }
    }
    book.flow.heading(chainsWord(QT_TRANSLATE_NOOP("PlanBook", "Ways to grow a crop (baht a season)")), table.startHeight());
    table.layInto(book.flow);
}

} // namespace

void addChains(Book& book)
{
    const auto& chains = book.plan.economy.chains;
    if (chains.empty() && book.plan.economy.cropOptions.empty())
        return;
    book.chapter(chainsWord(QT_TRANSLATE_NOOP("PlanBook", "From grower to eater")));
    for (const Chain& chain : chains)
        addChain(book, chain);
    if (chains.size() == 2)
        book.flow.text(chainsSentence(book.plan, chains[0].id, chains[1].id), bodyBold);
    addCrops(book);
}

} // namespace tambon::book
