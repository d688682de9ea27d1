#include "core/exchange/paper/worksheets.h"
#include "core/insight/findings.h"

#include <QCoreApplication>

namespace tambon::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

QString worksheetWord(const char* source) { return *source == 0 ? QString() : QCoreApplication::translate("Worksheets", source); }

/// English sources; what is ticked is divided by bars.
struct ColumnWords {
    const char* title;
    double share;
    const char* ticks;
};

struct StepWords {
    std::array<ColumnWords, 3> columns; ///< a share of 0 is none
    std::array<const char*, 3> checks;
};

const StepWords& wordsOfStep(Block block)
{
    static constexpr std::array<StepWords, allBlocks.size()> words{
        StepWords{{{{QT_TRANSLATE_NOOP("Worksheets", "What we sell or offer (one line, one thing)"), 0.58, ""}, {QT_TRANSLATE_NOOP("Worksheets", "What only we have"), 0.42, ""}, {"", 0, ""}}},
            {QT_TRANSLATE_NOOP("Worksheets", "Says what the customer gets"), QT_TRANSLATE_NOOP("Worksheets", "Others do not have it"), QT_TRANSLATE_NOOP("Worksheets", "We can really do it")}},
        StepWords{{{{QT_TRANSLATE_NOOP("Worksheets", "Who they are (one line, one group)"), 0.5, ""}, {QT_TRANSLATE_NOOP("Worksheets", "Where and when we meet them"), 0.32, ""}, {"", 0.18, QT_TRANSLATE_NOOP("Worksheets", "buys|receives")}}},
            {QT_TRANSLATE_NOOP("Worksheets", "We can picture them"), QT_TRANSLATE_NOOP("Worksheets", "Near and far are there"), QT_TRANSLATE_NOOP("Worksheets", "Buyers and receivers are there")}},
        StepWords{{{{QT_TRANSLATE_NOOP("Worksheets", "How they hear of us (one line, one way)"), 0.7, ""}, {QT_TRANSLATE_NOOP("Worksheets", "Which customer it reaches (step 2)"), 0.3, ""}, {"", 0, ""}}},
            {QT_TRANSLATE_NOOP("Worksheets", "Every customer group has a way"), QT_TRANSLATE_NOOP("Worksheets", "Can be done this year"), QT_TRANSLATE_NOOP("Worksheets", "We know who sees to it")}},
        StepWords{{{{QT_TRANSLATE_NOOP("Worksheets", "What we do (one line, one thing)"), 0.62, ""}, {QT_TRANSLATE_NOOP("Worksheets", "For whom, and when"), 0.38, ""}, {"", 0, ""}}},
            {QT_TRANSLATE_NOOP("Worksheets", "Every group has a reason to come back"), QT_TRANSLATE_NOOP("Worksheets", "We know when"), QT_TRANSLATE_NOOP("Worksheets", "We know who sees to it")}},
        StepWords{{{{QT_TRANSLATE_NOOP("Worksheets", "What brings income (one line, one source)"), 0.5, ""}, {QT_TRANSLATE_NOOP("Worksheets", "Price and unit"), 0.2, ""}, {QT_TRANSLATE_NOOP("Worksheets", "From whom (step 2)"), 0.3, ""}}},
            {QT_TRANSLATE_NOOP("Worksheets", "Comes from step 1"), QT_TRANSLATE_NOOP("Worksheets", "Each has a price"), QT_TRANSLATE_NOOP("Worksheets", "No loan among them")}},
        StepWords{{{{QT_TRANSLATE_NOOP("Worksheets", "What must be done (one line, one thing)"), 0.54, ""}, {QT_TRANSLATE_NOOP("Worksheets", "For which step (1–4)"), 0.18, ""}, {QT_TRANSLATE_NOOP("Worksheets", "Who sees to it"), 0.28, ""}}},
            {QT_TRANSLATE_NOOP("Worksheets", "Serves 4, 3, 2 or 1"), QT_TRANSLATE_NOOP("Worksheets", "Can be begun"), QT_TRANSLATE_NOOP("Worksheets", "We know who sees to it")}},
        StepWords{{{{QT_TRANSLATE_NOOP("Worksheets", "What we have and do not use fully"), 0.46, ""}, {QT_TRANSLATE_NOOP("Worksheets", "How much"), 0.18, ""}, {QT_TRANSLATE_NOOP("Worksheets", "For which work in 6"), 0.36, ""}}},
            {QT_TRANSLATE_NOOP("Worksheets", "Is there already"), QT_TRANSLATE_NOOP("Worksheets", "Serves a work in 6"), QT_TRANSLATE_NOOP("Worksheets", "Its owner agrees")}},
        StepWords{{{{QT_TRANSLATE_NOOP("Worksheets", "Who helps"), 0.36, ""}, {QT_TRANSLATE_NOOP("Worksheets", "With what"), 0.32, ""}, {QT_TRANSLATE_NOOP("Worksheets", "For which work in 6"), 0.32, ""}}},
            {QT_TRANSLATE_NOOP("Worksheets", "A name, not just “agencies”"), QT_TRANSLATE_NOOP("Worksheets", "Helps a work in 6"), QT_TRANSLATE_NOOP("Worksheets", "We have asked them")}},
        StepWords{{{{QT_TRANSLATE_NOOP("Worksheets", "What must be paid (one line, one thing)"), 0.48, ""}, {QT_TRANSLATE_NOOP("Worksheets", "For which work in 6"), 0.32, ""}, {QT_TRANSLATE_NOOP("Worksheets", "Baht a year"), 0.2, ""}}},
            {QT_TRANSLATE_NOOP("Worksheets", "Belongs to a work in 6"), QT_TRANSLATE_NOOP("Worksheets", "7 and 8 were looked at first"), QT_TRANSLATE_NOOP("Worksheets", "Each has a sum")}},
    };
    return words[static_cast<size_t>(number(block) - 1)];
}

WriteColumn columnOf(const ColumnWords& words)
{
    const QString ticks = worksheetWord(words.ticks);
    return {worksheetWord(words.title), words.share, ticks.isEmpty() ? QStringList() : ticks.split(u'|')};
}

Worksheet stepSheet(Block block)
{
    const StepWords& words = wordsOfStep(block);
    Worksheet sheet{.code = u"C-BMC-%1"_s.arg(number(block)), .block = block, .title = blockName(block), .question = blockQuestion(block), .example = blockExample(block)};
    for (const ColumnWords& column : words.columns)
        if (column.share > 0)
            sheet.columns.push_back(columnOf(column));
    for (const char* check : words.checks)
        sheet.checks << worksheetWord(check);
    sheet.before = block == Block::Cost ? worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "Before we go on"))
                                        : worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "Before step %1")).arg(number(block) + 1);
    return sheet;
}

Worksheet capitalSheet(int at, const QString& title, const QString& example)
{
    return {.code = u"C-BMC-T%1"_s.arg(at),
        .title = title,
        .question = worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "What of this do we have, and do we use it fully?")),
        .example = example,
        .columns = {{worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "What we have (one line, one thing)")), 0.4},
            {worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "How much")), 0.15}, {worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "Where, whose")), 0.23},
            {{}, 0.22, worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "idle|partly|fully")).split(u'|')}},
        .before = worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "Before we go on")),
        .checks = {worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "All villages were asked")),
            worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "What is not used fully goes to step 7"))}};
}

std::vector<Worksheet> capitalSheets()
{
    const auto title = [](Account account) { return QString(worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "Community capital: %1")).arg(nameOf(account))); };
    return {capitalSheet(1, title(Account::Resource), worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "“Community forest, 120 rai” – where it is, who looks after it, what grows there"))),
        capitalSheet(2, worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "Community capital: social and people")), worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "“Three grandmothers who can weave” – who, where, and whether somebody learns from them"))),
        capitalSheet(3, title(Account::Economic), worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "“The group's rice mill” – who owns it, how many months a year it runs"))),
        capitalSheet(4, title(Account::Cultural), worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "“The boat race at the end of the rains” – when it is, who comes")))};
}

Worksheet goalSheet(const Plan& plan)
{
    QStringList levels;
    QStringList levelNames;
    for (int level = 0; level <= plan.topLevel(); ++level) {
        levels << QString::number(level);
        levelNames << QString(levels.last() + u' ' + plan.levelName(level));
    }
    Worksheet sheet{.code = u"C-BMC-K"_s,
        .title = worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "KSNB goals")),
        .question = worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "What must we know, be able to do, whom must we know, and how must we run our business?")),
        .example = worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "“We reckon the cost of each trip ourselves” – now 1, aim 3, seen to by the treasurer, by December")),
        .columns = {{worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "What we want (one line, one thing)")), 0.4},
            {worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "Now")), 0.19, levels}, {worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "Aim")), 0.19, levels},
            {worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "Who, and by when")), 0.22}}};
    for (const auto& entry : kinds<Dimension>())
        for (int row = 0; row < 3; ++row)
            sheet.rowNames << (row == 0 ? nameOf(entry.value) : QString());
    sheet.before = worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "Levels"));
    sheet.checks = levelNames;
    return sheet;
}

std::vector<Worksheet> numberSheets()
{
    const auto word = [](const char* source) { return worksheetWord(source); };
    return {{.code = u"C-BMC-N1"_s, .title = word(QT_TRANSLATE_NOOP("Worksheets", "Numbers: income")),
                .question = word(QT_TRANSLATE_NOOP("Worksheets", "How much do we sell in a year, and at what price?")),
                .example = word(QT_TRANSLATE_NOOP("Worksheets", "Half-day trip, 350 baht a person, 30 people a month, 10 months = 105,000 baht")),
                .columns = {{word(QT_TRANSLATE_NOOP("Worksheets", "What is sold")), 0.34}, {word(QT_TRANSLATE_NOOP("Worksheets", "Unit")), 0.11}, {word(QT_TRANSLATE_NOOP("Worksheets", "Price (baht)")), 0.13},
                    {word(QT_TRANSLATE_NOOP("Worksheets", "How many a month")), 0.14}, {word(QT_TRANSLATE_NOOP("Worksheets", "Months")), 0.1}, {word(QT_TRANSLATE_NOOP("Worksheets", "Baht a year")), 0.18}},
                .hasTotal = true, .before = word(QT_TRANSLATE_NOOP("Worksheets", "Before we go on")),
                .checks = {word(QT_TRANSLATE_NOOP("Worksheets", "Somebody was asked about the price")), word(QT_TRANSLATE_NOOP("Worksheets", "Thin months are counted too"))}},
        {.code = u"C-BMC-N2"_s, .title = word(QT_TRANSLATE_NOOP("Worksheets", "Numbers: costs")),
            .question = word(QT_TRANSLATE_NOOP("Worksheets", "What would it cost to buy everything, and how much cash is left to pay after 7 and 8?")),
            .example = word(QT_TRANSLATE_NOOP("Worksheets", "Food for guests 12,000 baht – own garden 7,000, the school lends its kitchen 2,000, cash 3,000")),
            .columns = {{word(QT_TRANSLATE_NOOP("Worksheets", "What is needed, for which work in 6")), 0.4}, {word(QT_TRANSLATE_NOOP("Worksheets", "If all were bought")), 0.15},
                {word(QT_TRANSLATE_NOOP("Worksheets", "7: what we have")), 0.15}, {word(QT_TRANSLATE_NOOP("Worksheets", "8: partners")), 0.15}, {word(QT_TRANSLATE_NOOP("Worksheets", "Cash")), 0.15}},
            .hasTotal = true, .before = word(QT_TRANSLATE_NOOP("Worksheets", "Before we go on")),
            .checks = {word(QT_TRANSLATE_NOOP("Worksheets", "Cash = all − 7 − 8")), word(QT_TRANSLATE_NOOP("Worksheets", "Income less cash is what is left"))}}};
}

std::vector<Worksheet> listSheets()
{
    Worksheet coherence{.code = u"C-BMC-L1"_s, .title = worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "Does it hold together?")),
        .question = worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "Look at the canvas together. Tick what is so; talk about the rest."))};
    for (const Rule rule : allRules())
        coherence.checks << holdsSentence(rule);
    Worksheet ready{.code = u"C-BMC-L2"_s, .title = worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "Is the plan ready?")),
        .question = worksheetWord(QT_TRANSLATE_NOOP("Worksheets", "Before the plan leaves the group. Advice of this program, no official form."))};
    for (const char* words : {QT_TRANSLATE_NOOP("Worksheets", "Everybody in the group has seen the plan"), QT_TRANSLATE_NOOP("Worksheets", "Somebody told the whole story aloud, from 1 to 9"),
             QT_TRANSLATE_NOOP("Worksheets", "What was parked has been decided"), QT_TRANSLATE_NOOP("Worksheets", "Our own capital is listed and used first"),
             QT_TRANSLATE_NOOP("Worksheets", "Partners know what they are asked for"), QT_TRANSLATE_NOOP("Worksheets", "Prices and quantities were asked, not guessed"),
             QT_TRANSLATE_NOOP("Worksheets", "Income less cash is not below zero"), QT_TRANSLATE_NOOP("Worksheets", "It is agreed how what is left is shared"),
             QT_TRANSLATE_NOOP("Worksheets", "Every goal has a name and a month"), QT_TRANSLATE_NOOP("Worksheets", "Who was there is counted"),
             QT_TRANSLATE_NOOP("Worksheets", "Those whose names are in it have agreed"), QT_TRANSLATE_NOOP("Worksheets", "The meeting's agreement is written down and signed")})
        ready.checks << worksheetWord(words);
    return {coherence, ready};
}

} // namespace

std::vector<Worksheet> allWorksheets(const Plan& plan)
{
    std::vector<Worksheet> sheets;
    for (const Block block : allBlocks)
        sheets.push_back(stepSheet(block));
    for (const std::vector<Worksheet>& more : {capitalSheets(), std::vector<Worksheet>{goalSheet(plan)}, numberSheets(), listSheets()})
        sheets.insert(sheets.end(), more.begin(), more.end());
    return sheets;
}

} // namespace tambon::paper
