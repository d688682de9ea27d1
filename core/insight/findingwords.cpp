#include "core/insight/findings.h"

#include <QCoreApplication>

namespace tambon {

namespace {

/// All that is said of a rule; English source texts of the context "Findings".
struct RuleWords {
    Rule rule;
    const char* key;
    Severity severity;
    const char* title; ///< %1 is the note, item or thread in the group's own words
    const char* why;
    const char* how;
    const char* example;
    const char* holds;
};

const std::vector<RuleWords>& words()
{
    static const std::vector<RuleWords> all{
        {Rule::BlockEmpty, "block-empty", Severity::Must,
            QT_TRANSLATE_NOOP("Findings", "Step %1 has no note yet"),
            QT_TRANSLATE_NOOP("Findings", "The nine questions lean on each other: with one unanswered the others hang in the air."),
            QT_TRANSLATE_NOOP("Findings", "Write at least one note, even a rough one."),
            QT_TRANSLATE_NOOP("Findings", "Step 9 is empty: write “fuel for the boat” – the sum can come later."),
            QT_TRANSLATE_NOOP("Findings", "All nine steps have notes")},
        {Rule::ValueWithoutCustomer, "value-without-customer", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "“%1” is for no customer yet"),
            QT_TRANSLATE_NOOP("Findings", "A value is one only for somebody: without a customer nobody buys it."),
            QT_TRANSLATE_NOOP("Findings", "Link it with a customer of step 2, or write down who it is for."),
            QT_TRANSLATE_NOOP("Findings", "“Palm sugar boiled before your eyes” is linked with “families from town at the weekend”."),
            QT_TRANSLATE_NOOP("Findings", "Every value has its customer")},
        {Rule::CustomerWithoutChannel, "customer-without-channel", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "Nobody tells “%1” about us yet"),
            QT_TRANSLATE_NOOP("Findings", "Step 3 asks how customer and value can meet."),
            QT_TRANSLATE_NOOP("Findings", "Link a channel of step 3 with this customer, or write a new one."),
            QT_TRANSLATE_NOOP("Findings", "“Schools on study visits” hear of us by “a letter to the education office before term begins”."),
            QT_TRANSLATE_NOOP("Findings", "Every customer hears of us through a channel")},
        {Rule::CustomerWithoutRepeat, "customer-without-repeat", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "Nothing brings “%1” back yet"),
            QT_TRANSLATE_NOOP("Findings", "Selling again to the same customer costs less than finding a new one; step 4 asks how."),
            QT_TRANSLATE_NOOP("Findings", "Link an idea of step 4 with this customer, or write a new one."),
            QT_TRANSLATE_NOOP("Findings", "“Families from town” come back because we “send a picture when the sugar season opens”."),
            QT_TRANSLATE_NOOP("Findings", "Every customer has a reason to come back")},
        {Rule::ProductWithoutIncome, "product-without-income", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "“%1” earns nothing yet"),
            QT_TRANSLATE_NOOP("Findings", "Step 5 asks which income can come from the goods and services of step 1."),
            QT_TRANSLATE_NOOP("Findings", "Link an income of step 5 with it, or write down what could be sold."),
            QT_TRANSLATE_NOOP("Findings", "“Stories of the cave” bring in “a guide's fee for each group”."),
            QT_TRANSLATE_NOOP("Findings", "Every value of step 1 brings an income")},
        {Rule::IncomeWithoutProduct, "income-without-product", Severity::Must,
            QT_TRANSLATE_NOOP("Findings", "“%1” does not say what it sells"),
            QT_TRANSLATE_NOOP("Findings", "An income comes from a product or service of step 1; without one it cannot be counted on."),
            QT_TRANSLATE_NOOP("Findings", "Link it with what is sold in step 1."),
            QT_TRANSLATE_NOOP("Findings", "“Fee for speakers” is linked with “learning from those who really do it”."),
            QT_TRANSLATE_NOOP("Findings", "Every income says what it sells")},
        {Rule::ActivityServesNothing, "activity-serves-nothing", Severity::Must,
            QT_TRANSLATE_NOOP("Findings", "“%1” does not say what it is for"),
            QT_TRANSLATE_NOOP("Findings", "Step 6 holds what must be done for steps 1 to 4; work that serves none of them takes strength and money."),
            QT_TRANSLATE_NOOP("Findings", "Link it with what it serves in steps 1 to 4, or take it out."),
            QT_TRANSLATE_NOOP("Findings", "“Keep the path to the cave” is for “stories of the cave”."),
            QT_TRANSLATE_NOOP("Findings", "Every activity says what it is for")},
        {Rule::ActivityWithoutMeans, "activity-without-means", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "“%1” has neither our own things, nor a partner, nor money"),
            QT_TRANSLATE_NOOP("Findings", "An activity needs something of ours (7), somebody who helps (8) or money (9)."),
            QT_TRANSLATE_NOOP("Findings", "Look first at what we own and hardly use, then at partners, and at money last."),
            QT_TRANSLATE_NOOP("Findings", "“Train young guides” uses “the temple hall on weekdays”; the school helps."),
            QT_TRANSLATE_NOOP("Findings", "Every activity has its means")},
        {Rule::FactorWithoutActivity, "factor-without-activity", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "“%1” is used for no activity yet"),
            QT_TRANSLATE_NOOP("Findings", "Step 7 asks what we hardly use that could make step 6 succeed."),
            QT_TRANSLATE_NOOP("Findings", "Link it with the activity of step 6 that it could serve."),
            QT_TRANSLATE_NOOP("Findings", "“The rice mill stands still for ten months” is used for “grinding flour to order”."),
            QT_TRANSLATE_NOOP("Findings", "Every factor of step 7 is used for an activity")},
        {Rule::PartnerWithoutActivity, "partner-without-activity", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "“%1” helps with no activity yet"),
            QT_TRANSLATE_NOOP("Findings", "Step 8 holds those with whom we do what we cannot do alone in step 6."),
            QT_TRANSLATE_NOOP("Findings", "Link the partner with the activity that we cannot do alone."),
            QT_TRANSLATE_NOOP("Findings", "“The health centre” helps with “testing the drinking water”."),
            QT_TRANSLATE_NOOP("Findings", "Every partner helps with an activity")},
        {Rule::CostWithoutActivity, "cost-without-activity", Severity::Must,
            QT_TRANSLATE_NOOP("Findings", "“%1” pays for no activity"),
            QT_TRANSLATE_NOOP("Findings", "Step 9 asks on which activity of step 6 money must be spent."),
            QT_TRANSLATE_NOOP("Findings", "Link it with the activity that it pays for, or take it out."),
            QT_TRANSLATE_NOOP("Findings", "“Cloth for bags” pays for “sewing bags for the shop”."),
            QT_TRANSLATE_NOOP("Findings", "Every cost pays for an activity")},
        {Rule::IdleCapitalUnused, "idle-capital-unused", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "“%1” is hardly used and stands nowhere on the canvas"),
            QT_TRANSLATE_NOOP("Findings", "What lies idle can save money when an activity uses it."),
            QT_TRANSLATE_NOOP("Findings", "Send it to step 7, or link it with a note that uses it."),
            QT_TRANSLATE_NOOP("Findings", "“The old school kitchen” goes to step 7 and is used for “making curry paste”."),
            QT_TRANSLATE_NOOP("Findings", "All idle capital has found its use")},
        {Rule::ThreadWithoutIncome, "thread-without-income", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "The thread “%1” has customers but no income"),
            QT_TRANSLATE_NOOP("Findings", "One colour is one product or customer group: it should lead from the customer to an income."),
            QT_TRANSLATE_NOOP("Findings", "Give an income of step 5 this colour, or write down what these customers pay for."),
            QT_TRANSLATE_NOOP("Findings", "The thread “weaving” gets the income “baskets sold to hotels”."),
            QT_TRANSLATE_NOOP("Findings", "Every thread with customers has an income")},
        {Rule::CustomersOfOneLevel, "customers-of-one-level", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "All customers are of one level: %1"),
            QT_TRANSLATE_NOOP("Findings", "Question 2 asks for customers of all levels. Here every customer whose level is said is of the same one: when times are hard there, all of them buy less together."),
            QT_TRANSLATE_NOOP("Findings", "Think of one customer nearer or farther away, or say the level of the others."),
            QT_TRANSLATE_NOOP("Findings", "Beside “families of the village” there could be “hotels in the province”."),
            QT_TRANSLATE_NOOP("Findings", "The customers are of more than one level")},
        {Rule::OneBuyer, "one-buyer", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "Everything depends on one buyer: “%1”"),
            QT_TRANSLATE_NOOP("Findings", "Only one customer is said to buy, or every income names the same customer. When that buyer stops, all income stops."),
            QT_TRANSLATE_NOOP("Findings", "Look for a second buyer in step 2, or for an income in step 5 that somebody else pays."),
            QT_TRANSLATE_NOOP("Findings", "Beside “the wholesaler” we sell “a basket each week” to “the families of the school”."),
            QT_TRANSLATE_NOOP("Findings", "The income does not hang on one buyer")},
        {Rule::TooManyValues, "too-many-values", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "Step 1 holds %1 selling points"),
            QT_TRANSLATE_NOOP("Findings", "With more than five nobody remembers what we stand for, and each needs its own customers, work and money."),
            QT_TRANSLATE_NOOP("Findings", "Vote for the strongest ones, merge those that say the same, and park the others."),
            QT_TRANSLATE_NOOP("Findings", "“Clean”, “safe” and “no chemicals” become one: “vegetables without chemicals that you may test yourself”."),
            QT_TRANSLATE_NOOP("Findings", "There are no more than five selling points")},
        {Rule::NoteTooLong, "note-too-long", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "“%1” is long for one note"),
            QT_TRANSLATE_NOOP("Findings", "A long note is not read from the back of the room, and often holds two things that are linked differently."),
            QT_TRANSLATE_NOOP("Findings", "Keep one thing in a note and split the rest off."),
            QT_TRANSLATE_NOOP("Findings", "“Fresh fish and dried fish and lessons in making shrimp paste” becomes three notes."),
            QT_TRANSLATE_NOOP("Findings", "All notes are short")},
        {Rule::NotesAlike, "notes-alike", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "“%1” stands twice in its step"),
            QT_TRANSLATE_NOOP("Findings", "Links and votes are divided between the two, so that each looks weaker than it is."),
            QT_TRANSLATE_NOOP("Findings", "Merge the two, or say in what they differ."),
            QT_TRANSLATE_NOOP("Findings", "“Tourists” and “tourists” become one, or “tourists by bus” and “tourists by bicycle”."),
            QT_TRANSLATE_NOOP("Findings", "No note stands twice")},
    };
    return all;
}

const RuleWords& wordsOf(Rule rule) { return words().at(static_cast<size_t>(rule)); }

QString said(const char* source) { return QCoreApplication::translate("Findings", source); }

} // namespace

const std::vector<Rule>& allRules()
{
    static const std::vector<Rule> rules = [] {
        std::vector<Rule> all;
        for (const RuleWords& entry : words())
            all.push_back(entry.rule);
        return all;
    }();
    return rules;
}

QString ruleKey(Rule rule) { return QString::fromLatin1(wordsOf(rule).key); }
Severity severityOf(Rule rule) { return wordsOf(rule).severity; }
QString why(Rule rule) { return said(wordsOf(rule).why); }
QString howToMend(Rule rule) { return said(wordsOf(rule).how); }
QString holdsSentence(Rule rule) { return said(wordsOf(rule).holds); }

QString exampleOf(Rule rule) { return said(wordsOf(rule).example); }

std::optional<Rule> ruleFromKey(QStringView key)
{
    for (const RuleWords& entry : words())
        if (key == QLatin1String(entry.key))
            return entry.rule;
    return std::nullopt;
}

FindingInShort inShort(const Finding& finding, const Plan& plan)
{
    FindingInShort brief{finding.rule, finding.block, finding.thread, {}};
    if (const CapitalItem* item = plan.capitalItem(finding.capital))
        brief.words = item->name;
    else if (const Note* note = plan.note(finding.note))
        brief.words = note->text.simplified();
    else if (finding.thread > 0)
        brief.words = plan.threadNames[size_t(finding.thread - 1)];
    if (finding.rule == Rule::TooManyValues)
        brief.number = int(plan.notesIn(finding.block).size());
    if (finding.rule == Rule::CustomersOfOneLevel)
        for (const Note* customer : plan.notesIn(Block::Customer))
            brief.number = qMax(brief.number, int(customer->level));
    return brief;
}

QString title(const FindingInShort& finding)
{
    QString subject = finding.words;
    if (finding.rule == Rule::BlockEmpty)
        subject = QString(QString::number(number(finding.block)) + u' ' + blockName(finding.block));
    else if (finding.rule == Rule::TooManyValues)
        subject = QString::number(finding.number);
    else if (finding.rule == Rule::CustomersOfOneLevel)
        subject = nameOf(static_cast<MarketLevel>(qBound(0, finding.number, int(MarketLevel::Online))));
    else if (subject.isEmpty() && finding.number > 0)
        subject = threadColourName(qMin(finding.number, threadCount));
    return said(wordsOf(finding.rule).title).arg(subject);
}

QString title(const Finding& finding, const Plan& plan) { return title(inShort(finding, plan)); }

QString whereabouts(const Finding& finding, const Plan& plan)
{
    if (!finding.capital.isNull())
        return said(QT_TRANSLATE_NOOP("Findings", "Capital"));
    if (const Note* note = plan.note(finding.note))
        //: %1 the step, %2 the place of the note in it
        return said(QT_TRANSLATE_NOOP("Findings", "Step %1, note %2"))
            .arg(QString::number(number(note->block)), QString::number(note->position + 1));
    return said(QT_TRANSLATE_NOOP("Findings", "Step %1")).arg(number(finding.block));
}

QString severityName(Severity severity)
{
    return severity == Severity::Must ? said(QT_TRANSLATE_NOOP("Findings", "To mend before sending"))
                                      : said(QT_TRANSLATE_NOOP("Findings", "Worth a look"));
}

} // namespace tambon
