#include "core/exchange/paper/papertext.h"
#include "core/exchange/paper/writing.h"
#include "core/exchange/pdf/booksections.h"
#include "core/insight/figures.h"
#include "core/insight/outlook.h"
#include "core/insight/story.h"

#include <QCoreApplication>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t mostStorySentences = 5;
constexpr qsizetype mostStoryLines = 7; ///< so that the page stays one page
constexpr qsizetype mostNeedLines = 2;
constexpr double signTop = 7560;
const Style storyStyle{.points = 13};

QString summaryWord(const char* source) { return QCoreApplication::translate("PlanBook", source); }

/// Whole sentences of the plan's story, as many as the page has room for.
QString storyInShort(const Plan& plan)
{
    QString told;
    size_t count = 0;
    const Story story = storyOf(plan);
    for (const StoryChapter& chapter : story.chapters)
        for (const StorySentence& sentence : chapter.sentences) {
            const QString longer = told.isEmpty() ? sentence.text() : QString(told + u' ' + sentence.text());
            if (count == mostStorySentences || static_cast<qsizetype>(wrapped(longer, storyStyle, textWidth).size()) > mostStoryLines)
                return told;
            told = longer;
            ++count;
        }
    return told;
}

/// Three figures of an average month, each with its words.
void addMonthFigures(Book& book, const Figures& counted)
{
    constexpr double gap = 180;
    const double width = (textWidth - 2 * gap) / 3;
    book.flow.heading(summaryWord(QT_TRANSLATE_NOOP("PlanBook", "Numbers of a month (average of the year)")), 900);
    const double top = book.flow.y() + 30;
    const std::array<std::pair<QString, Money>, 3> figures{{{summaryWord(QT_TRANSLATE_NOOP("PlanBook", "Income")), counted.income},
        {summaryWord(QT_TRANSLATE_NOOP("PlanBook", "Paid")), counted.cost()}, {summaryWord(QT_TRANSLATE_NOOP("PlanBook", "Left over")), counted.surplus()}}};
    double left = leftEdge;
    for (const auto& [name, year] : figures) {
        // Whole baht: the average of a month is no sum that anybody pays.
        const Money month{year.satang / monthsInYear / 100 * 100};
        Style large{.points = 20, .bold = true};
        const QString sum = QCoreApplication::translate("PlanBook", "%1 baht").arg(shown(month));
        while (large.points > 11 && widthOf(sum, large) > width)
            large.points -= 0.5;
        book.flow.add(Stroke{.line = {left, top, left + width, top}, .width = 12});
        book.flow.add(lineAt({left, top + 30}, name, body));
        book.flow.add(lineAt({left, top + 210}, sum, large));
        if (month.satang >= 0)
            addParagraph(book.flow.sheets().back().items, {left, top + 520}, width, bahtInWords(month), small, 1.4);
        left += width + gap;
    }
    book.flow.advance(860);
}

struct SummaryBar {
    Fill fill;
    Money sum;
};

void addSummaryBar(Book& book, double left, double top, double width, const std::vector<SummaryBar>& bars, Money whole)
{
    constexpr double height = 250;
    double x = left;
    for (const SummaryBar& bar : bars) {
        const double part = whole.satang == 0 ? 0 : width * static_cast<double>(bar.sum.satang) / static_cast<double>(whole.satang);
        if (part > 0)
            book.flow.add(Swatch{QRectF(x, top, part, height), bar.fill});
        x += part;
    }
}

/// What 7 and 8 save, as two bars of the same scale and in words.
void addBeforeAfter(Book& book, const Figures& counted)
{
    constexpr double inset = 150;
    const double boxTop = book.flow.y();
    const double left = leftEdge + inset;
    const double barLeft = left + 1250;
    const double barWidth = rightEdge - inset - barLeft;
    book.flow.add(lineAt({left, boxTop + 60}, summaryWord(QT_TRANSLATE_NOOP("PlanBook", "Cash needed, before and after 7 and 8")), bodyBold));
    const auto row = [&](double y, const QString& name, Money sum, const std::vector<SummaryBar>& bars) {
        book.flow.add(lineAt({left, y - 30}, name, small));
        book.flow.add(lineAt({left, y + 80}, QCoreApplication::translate("PlanBook", "%1 baht").arg(shown(sum)), bodyBold));
        addSummaryBar(book, barLeft, y, barWidth, bars, counted.before());
    };
    const NeedTotals all = counted.all();
    row(boxTop + 310, summaryWord(QT_TRANSLATE_NOOP("PlanBook", "Before")), counted.before(), {{Fill::Empty, counted.before()}});
    row(boxTop + 640, summaryWord(QT_TRANSLATE_NOOP("PlanBook", "After")), counted.after(), {{Fill::Solid, counted.after()}, {Fill::Hatched, all.capital}, {Fill::Dotted, all.partner}});
    double x = barLeft;
    for (const auto& [fill, name, sum] : {std::tuple{Fill::Hatched, summaryWord(QT_TRANSLATE_NOOP("PlanBook", "7: what we have")), all.capital},
             std::tuple{Fill::Dotted, summaryWord(QT_TRANSLATE_NOOP("PlanBook", "8: partners")), all.partner}}) {
        const QString words = name + u' ' + shown(sum);
        book.flow.add(Swatch{QRectF(x, boxTop + 965, 150, 90), fill});
        book.flow.add(lineAt({x + 200, boxTop + 930}, words, small));
        x += 200 + widthOf(words, small) + 200;
    }
    double y = addParagraph(book.flow.sheets().back().items, {left, boxTop + 1110}, textWidth - 2 * inset, summaryWord(QT_TRANSLATE_NOOP("PlanBook", "%1 baht less (%2)")).arg(shown(counted.saved()), bahtInWords(counted.saved())), body, 1.5);
    y = addParagraph(book.flow.sheets().back().items, {left, y}, textWidth - 2 * inset, breakEvenSentence(breakEven(book.plan), book.plan), body, 1.5) + 60;
    book.flow.add(Box{.rect = QRectF(leftEdge, boxTop, textWidth, y - boxTop), .edge = 6});
    book.flow.advance(y - boxTop);
}

void addSummaryNeed(Book& book, const QString& caption, const QStringList& things)
{
    if (things.isEmpty())
        return;
    constexpr double indent = 900;
    QStringList shownThings = things;
    const auto lines = [&] {
        const qsizetype left = things.size() - shownThings.size();
        QString words = shownThings.join(u" · "_s);
        if (left > 0)
            words += u" · " + QCoreApplication::translate("PlanBook", "and %1 more").arg(left);
        return wrapped(words, body, textWidth - indent);
    };
    while (shownThings.size() > 1 && static_cast<qsizetype>(lines().size()) > mostNeedLines)
        shownThings.removeLast();
    book.flow.add(lineAt({leftEdge, book.flow.y()}, caption, bodyBold));
    std::vector<QString> set = lines();
    if (static_cast<qsizetype>(set.size()) > mostNeedLines)
        set = {fitted(shownThings.join(u" · "_s), body, textWidth - indent)};
    for (const QString& line : set) {
        book.flow.add(lineAt({leftEdge + indent, book.flow.y()}, line, body));
        book.flow.advance(lineHeight(bodyPoints));
    }
}

void addSummaryNeeds(Book& book, const Figures& counted, bool hasNumbers)
{
    const auto word = [](const char* source) { return summaryWord(source); };
    QStringList knowledge;
    for (const Goal& goal : book.plan.goals)
        if (goal.dimension == Dimension::Knowledge || goal.dimension == Dimension::Skill)
            knowledge << goal.statement.simplified();
    QStringList partners;
    for (const Note* note : book.plan.notesIn(Block::Partner))
        partners << note->text.simplified();
    if (!hasNumbers && knowledge.isEmpty() && partners.isEmpty())
        return;
    book.flow.heading(word(QT_TRANSLATE_NOOP("PlanBook", "What is needed")), 600);
    if (hasNumbers)
        addSummaryNeed(book, word(QT_TRANSLATE_NOOP("PlanBook", "Money")), {word(QT_TRANSLATE_NOOP("PlanBook", "%1 baht of cash for a year")).arg(shown(counted.after()))});
    addSummaryNeed(book, word(QT_TRANSLATE_NOOP("PlanBook", "Know-how")), knowledge);
    addSummaryNeed(book, word(QT_TRANSLATE_NOOP("PlanBook", "Partners")), partners);
}

/// Up to so many, and how many more there are.
void addBriefList(Book& book, const QString& title, const QStringList& things)
{
    constexpr qsizetype most = 6;
    if (things.isEmpty())
        return;
    book.flow.heading(title, 400);
    for (const QString& thing : things.mid(0, most))
        book.flow.text(u"• "_s + thing.simplified(), body);
    if (things.size() > most)
        book.flow.text(QCoreApplication::translate("PlanBook", "and %1 more").arg(things.size() - most), secondary);
}

} // namespace

void addSummaryStory(Book& book)
{
    book.flow.heading(summaryWord(QT_TRANSLATE_NOOP("PlanBook", "Our story")), 600);
    const QString told = storyInShort(book.plan);
    if (told.isEmpty())
        book.nothing(summaryWord(QT_TRANSLATE_NOOP("PlanBook", "The notes are not linked to a story yet.")));
    else
        book.flow.text(told, storyStyle);
}

void addCaseBrief(Book& book)
{
    const Plan& plan = book.plan;
    book.chapter(plan.head.title.isEmpty() ? QCoreApplication::translate("PlanBook", "Plan without a name") : plan.head.title);
    QStringList whose{plan.organisation.name, plan.areas.empty() ? QString() : areaShown(plan.areas.front())};
    whose.removeAll(QString());
    if (!whose.isEmpty())
        book.flow.text(whose.join(u" · "_s), secondary);
    addSummaryStory(book);
    if (!plan.economy.needs.empty() || !plan.economy.incomeLines.empty())
        addMonthFigures(book, figures(plan));
    QStringList capital;
    for (const CapitalItem& item : plan.capital)
        capital << item.name;
    QStringList partners;
    for (const Note* note : plan.notesIn(Block::Partner))
        partners << note->text;
    addBriefList(book, summaryWord(QT_TRANSLATE_NOOP("PlanBook", "What the community had")), capital);
    addBriefList(book, summaryWord(QT_TRANSLATE_NOOP("PlanBook", "Who helped")), partners);
}

void addOnePage(Book& book)
{
    const Plan& plan = book.plan;
    book.chapter(summaryWord(QT_TRANSLATE_NOOP("PlanBook", "The plan on one page")));
    const bool hasNumbers = !plan.economy.needs.empty() || !plan.economy.incomeLines.empty();
    const Figures counted = figures(plan);
    addSummaryStory(book);
    if (hasNumbers) {
        addMonthFigures(book, counted);
        book.flow.space(120);
        addBeforeAfter(book, counted);
    }
    addSummaryNeeds(book, counted, hasNumbers);
    const double y = std::max(book.flow.y() + 60, signTop);
    std::vector<Item>& items = book.flow.sheets().back().items;
    addField(items, {leftEdge, y}, textWidth * 0.62, summaryWord(QT_TRANSLATE_NOOP("PlanBook", "Signed, head of the group")), {}, body);
    addField(items, {leftEdge + textWidth * 0.68, y}, textWidth * 0.32, summaryWord(QT_TRANSLATE_NOOP("PlanBook", "Date")), {}, body);
}

} // namespace tambon::book
