#include "core/base/thaidate.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double bandWidth = 510; ///< 18 mm
constexpr double coverLeft = 1080;
constexpr double coverWidth = rightEdge - coverLeft;
constexpr double factLeft = 960; ///< of a fact's words, from coverLeft
constexpr double factBottom = 7870;
constexpr size_t shownAreas = 3;

struct Fact {
    QString caption;
    QString words;
};

/// The largest size at which the title takes few lines: long titles are set smaller, never shortened.
Style titleStyle(const QString& title)
{
    Style style{.points = 30, .bold = true};
    for (const auto& [points, lines] : {std::pair{30.0, 3u}, {26.0, 4u}, {22.0, 5u}, {18.0, 100u}}) {
        style.points = points;
        if (wrapped(title, style, coverWidth).size() <= lines)
            break;
    }
    return style;
}

QString coverAreas(const Plan& plan)
{
    QStringList names;
    for (size_t at = 0; at < std::min(plan.areas.size(), shownAreas); ++at)
        names.append(areaShown(plan.areas[at]));
    if (plan.areas.size() > shownAreas)
        names.append(QCoreApplication::translate("PlanBook", "and %1 more").arg(plan.areas.size() - shownAreas));
    return names.join(u'\n');
}

QString coverCluster(const Head& head)
{
    QStringList words;
    if (head.cluster != Cluster::None)
        words.append(nameOf(head.cluster));
    if (!head.clusterKind.isEmpty())
        words.append(head.clusterKind);
    return words.join(u" · ");
}

QString versionAndDate(const PlanBookOptions& options)
{
    const QString together = options.versionText + u"   " + longDate(options.printed);
    return together.trimmed();
}

std::vector<Fact> coverFacts(const Book& book)
{
    const Head& head = book.plan.head;
    std::vector<Fact> facts{
        {QCoreApplication::translate("PlanBook", "Area"), coverAreas(book.plan)},
        {QCoreApplication::translate("PlanBook", "Fiscal year"),
            head.fiscalYear > 0 ? book.digits(fiscalYearShown(head.fiscalYear)) : QString()},
        {QCoreApplication::translate("PlanBook", "Cluster"), coverCluster(head)},
        {QCoreApplication::translate("PlanBook", "Version"),
            book.digits(versionAndDate(book.options))},
    };
    std::erase_if(facts, [](const Fact& fact) { return fact.words.isEmpty(); });
    return facts;
}

double linesAt(Flow& flow, double y, const QString& text, const Style& style)
{
    for (const QString& line : wrapped(text, style, coverWidth)) {
        flow.add(lineAt({coverLeft, y}, line, style));
        y += lineHeight(style.points);
    }
    return y;
}

/// Stands at the foot of the cover, or right below what is above when that is long.
void addFacts(Book& book, double below)
{
    const Style caption{.points = 13, .colour = secondaryInk};
    const Style words{.points = 13};
    std::vector<std::vector<QString>> set;
    double height = 0;
    const std::vector<Fact> facts = coverFacts(book);
    for (const Fact& fact : facts) {
        set.push_back(wrapped(fact.words, words, coverWidth - factLeft));
        height += static_cast<double>(set.back().size()) * lineHeight(13) + 15;
    }
    double y = std::max(factBottom - height, below + 200);
    for (size_t at = 0; at < facts.size(); ++at) {
        book.flow.add(lineAt({coverLeft, y}, facts[at].caption, caption));
        for (const QString& line : set[at]) {
            book.flow.add(lineAt({coverLeft + factLeft, y}, line, words));
            y += lineHeight(13);
        }
        y += 15;
    }
}

QString shownTitle(const Plan& plan)
{
    return plan.head.title.isEmpty() ? QCoreApplication::translate("PlanBook", "Plan without a name") : plan.head.title;
}

void sayCover(Book& book)
{
    book.flow.say(Heading{shownTitle(book.plan), 0});
    QStringList lines{nameOf(book.plan.head.type) + u" (C-BMC)", book.plan.organisation.name};
    if (book.plan.head.sample)
        lines << sampleWord();
    lines.removeAll(QString());
    for (const QString& line : lines)
        book.flow.say(Paragraph{.text = line, .style = secondary});
    for (const Fact& fact : coverFacts(book))
        book.flow.say(Paragraph{.text = fact.words, .style = body, .lead = fact.caption});
}

/// A short title stands where the eye looks first; a long one needs the whole height.
double coverTop(const Plan& plan)
{
    const size_t lines = wrapped(plan.head.title, {.points = 30, .bold = true}, coverWidth).size()
        + wrapped(plan.organisation.name, {.points = 17}, coverWidth).size();
    return lines <= 5 && plan.areas.size() <= shownAreas ? 1900 : 850;
}

} // namespace

void addCover(Book& book)
{
    const Plan& plan = book.plan;
    book.flow.newSheet();
    sayCover(book);
    book.bookmark(QCoreApplication::translate("PlanBook", "Cover"), 0);
    book.flow.add(Weave{QRectF(0, 0, bandWidth, sheetHeight)});
    const QString kind = nameOf(plan.head.type) + u" (C-BMC)";
    double y = linesAt(book.flow, coverTop(plan), kind, {.points = 15, .colour = secondaryInk});
    const QString title = shownTitle(plan);
    y = linesAt(book.flow, y + 60, title, titleStyle(title)) + 170;
    book.flow.add(Stroke{.line = {coverLeft, y, coverLeft + 680, y}, .width = 22, .colour = indigo});
    y += 170;
    if (!plan.organisation.name.isEmpty())
        y = linesAt(book.flow, y, plan.organisation.name, {.points = 17});
    if (plan.head.sample)
        y = linesAt(book.flow, y + 20, sampleWord(), {.points = 13, .colour = secondaryInk});
    addFacts(book, y);
}

} // namespace tambon::book
