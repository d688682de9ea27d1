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
    const char* holds;
};

const std::vector<RuleWords>& words()
{
    static const std::vector<RuleWords> all{
        {Rule::BlockEmpty, "block-empty", Severity::Must,
            QT_TRANSLATE_NOOP("Findings", "Step %1 has no note yet"),
            QT_TRANSLATE_NOOP("Findings", "The nine questions lean on each other: with one unanswered the others hang in the air."),
            QT_TRANSLATE_NOOP("Findings", "Write at least one note, even a rough one."),
            QT_TRANSLATE_NOOP("Findings", "All nine steps have notes")},
        {Rule::ValueWithoutCustomer, "value-without-customer", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "“%1” is for no customer yet"),
            QT_TRANSLATE_NOOP("Findings", "A value is one only for somebody: without a customer nobody buys it."),
            QT_TRANSLATE_NOOP("Findings", "Link it with a customer of step 2, or write down who it is for."),
            QT_TRANSLATE_NOOP("Findings", "Every value has its customer")},
        {Rule::CustomerWithoutChannel, "customer-without-channel", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "Nobody tells “%1” about us yet"),
            QT_TRANSLATE_NOOP("Findings", "Step 3 asks how customer and value can meet."),
            QT_TRANSLATE_NOOP("Findings", "Link a channel of step 3 with this customer, or write a new one."),
            QT_TRANSLATE_NOOP("Findings", "Every customer hears of us through a channel")},
        {Rule::CustomerWithoutRepeat, "customer-without-repeat", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "Nothing brings “%1” back yet"),
            QT_TRANSLATE_NOOP("Findings", "Selling again to the same customer costs less than finding a new one; step 4 asks how."),
            QT_TRANSLATE_NOOP("Findings", "Link an idea of step 4 with this customer, or write a new one."),
            QT_TRANSLATE_NOOP("Findings", "Every customer has a reason to come back")},
        {Rule::ProductWithoutIncome, "product-without-income", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "“%1” earns nothing yet"),
            QT_TRANSLATE_NOOP("Findings", "Step 5 asks which income can come from the goods and services of step 1."),
            QT_TRANSLATE_NOOP("Findings", "Link an income of step 5 with it, or write down what could be sold."),
            QT_TRANSLATE_NOOP("Findings", "Every value of step 1 brings an income")},
        {Rule::IncomeWithoutProduct, "income-without-product", Severity::Must,
            QT_TRANSLATE_NOOP("Findings", "“%1” does not say what it sells"),
            QT_TRANSLATE_NOOP("Findings", "An income comes from a product or service of step 1; without one it cannot be counted on."),
            QT_TRANSLATE_NOOP("Findings", "Link it with what is sold in step 1."),
            QT_TRANSLATE_NOOP("Findings", "Every income says what it sells")},
        {Rule::ActivityServesNothing, "activity-serves-nothing", Severity::Must,
            QT_TRANSLATE_NOOP("Findings", "“%1” does not say what it is for"),
            QT_TRANSLATE_NOOP("Findings", "Step 6 holds what must be done for steps 1 to 4; work that serves none of them takes strength and money."),
            QT_TRANSLATE_NOOP("Findings", "Link it with what it serves in steps 1 to 4, or take it out."),
            QT_TRANSLATE_NOOP("Findings", "Every activity says what it is for")},
        {Rule::ActivityWithoutMeans, "activity-without-means", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "“%1” has neither our own things, nor a partner, nor money"),
            QT_TRANSLATE_NOOP("Findings", "An activity needs something of ours (7), somebody who helps (8) or money (9)."),
            QT_TRANSLATE_NOOP("Findings", "Look first at what we own and hardly use, then at partners, and at money last."),
            QT_TRANSLATE_NOOP("Findings", "Every activity has its means")},
        {Rule::FactorWithoutActivity, "factor-without-activity", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "“%1” is used for no activity yet"),
            QT_TRANSLATE_NOOP("Findings", "Step 7 asks what we hardly use that could make step 6 succeed."),
            QT_TRANSLATE_NOOP("Findings", "Link it with the activity of step 6 that it could serve."),
            QT_TRANSLATE_NOOP("Findings", "Every factor of step 7 is used for an activity")},
        {Rule::PartnerWithoutActivity, "partner-without-activity", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "“%1” helps with no activity yet"),
            QT_TRANSLATE_NOOP("Findings", "Step 8 holds those with whom we do what we cannot do alone in step 6."),
            QT_TRANSLATE_NOOP("Findings", "Link the partner with the activity that we cannot do alone."),
            QT_TRANSLATE_NOOP("Findings", "Every partner helps with an activity")},
        {Rule::CostWithoutActivity, "cost-without-activity", Severity::Must,
            QT_TRANSLATE_NOOP("Findings", "“%1” pays for no activity"),
            QT_TRANSLATE_NOOP("Findings", "Step 9 asks on which activity of step 6 money must be spent."),
            QT_TRANSLATE_NOOP("Findings", "Link it with the activity that it pays for, or take it out."),
            QT_TRANSLATE_NOOP("Findings", "Every cost pays for an activity")},
        {Rule::IdleCapitalUnused, "idle-capital-unused", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "“%1” is hardly used and stands nowhere on the canvas"),
            QT_TRANSLATE_NOOP("Findings", "What lies idle can save money when an activity uses it."),
            QT_TRANSLATE_NOOP("Findings", "Send it to step 7, or link it with a note that uses it."),
            QT_TRANSLATE_NOOP("Findings", "All idle capital has found its use")},
        {Rule::ThreadWithoutIncome, "thread-without-income", Severity::Should,
            QT_TRANSLATE_NOOP("Findings", "The thread “%1” has customers but no income"),
            QT_TRANSLATE_NOOP("Findings", "One colour is one product or customer group: it should lead from the customer to an income."),
            QT_TRANSLATE_NOOP("Findings", "Give an income of step 5 this colour, or write down what these customers pay for."),
            QT_TRANSLATE_NOOP("Findings", "Every thread with customers has an income")},
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

QString title(const Finding& finding, const Plan& plan)
{
    QString subject;
    if (finding.rule == Rule::BlockEmpty)
        subject = QString(QString::number(number(finding.block)) + u' ' + blockName(finding.block));
    else if (const CapitalItem* item = plan.capitalItem(finding.capital))
        subject = item->name;
    else if (const Note* note = plan.note(finding.note))
        subject = note->text.simplified();
    else
        subject = plan.threadName(finding.thread);
    return said(wordsOf(finding.rule).title).arg(subject);
}

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
