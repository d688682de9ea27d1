#include "core/edit/acceptedits.h"
#include "core/edit/incomeedits.h"
#include "core/json/editentries.h"

namespace tambon {

namespace {

/// The open finding that a line means: its rule, and as much of its place as tells it from others of that rule.
Finding meantFinding(EditReader& line)
{
    const QString key = line.text("rule");
    const std::optional<Rule> rule = ruleFromKey(key);
    const std::optional<NoteId> note = line.noteOrNoneIf("note");
    const std::optional<CapitalId> capital = line.has("capital") ? std::optional(line.capital("capital")) : std::nullopt;
    const std::optional<int> thread = line.integerIf("thread", 1, threadCount);
    if (!rule) {
        line.refuse({ErrorCode::JsonUnknownValue, key.left(60), QStringLiteral("/rule"), findingRuleKeys()});
        return {};
    }
    std::vector<Finding> meant = openFindings(line.plan());
    std::erase_if(meant, [&](const Finding& finding) {
        return finding.rule != *rule || (note && finding.note != *note) || (capital && finding.capital != *capital)
            || (thread && finding.thread != *thread);
    });
    if (meant.empty()) {
        line.refuse({ErrorCode::FindingNotOpen, key.left(60), {}, {}});
        return {};
    }
    return meant.front();
}

} // namespace

QString findingRuleKeys()
{
    QStringList keys;
    for (const Rule rule : allRules())
        keys << ruleKey(rule);
    return keys.join(QLatin1String(", "));
}

std::vector<EditEntry> acceptEntries()
{
    return {
        {"accept-finding", QT_TRANSLATE_NOOP("EditHelp", "Accepts a finding of the check, with the group's reason."),
            {{"rule", FieldType::RuleKey, true, QT_TRANSLATE_NOOP("EditHelp", "which rule found it")},
                {"note", FieldType::Note, false, QT_TRANSLATE_NOOP("EditHelp", "the note that it is about; otherwise the first finding of the rule")},
                {"capital", FieldType::OneCapital, false, QT_TRANSLATE_NOOP("EditHelp", "the capital item that it is about")},
                {"thread", FieldType::Thread, false, QT_TRANSLATE_NOOP("EditHelp", "the colour that it is about")},
                {"reason", FieldType::Text, true, QT_TRANSLATE_NOOP("EditHelp", "why the group lives with it, at most 500 characters")},
                {"date", FieldType::Date, false, QT_TRANSLATE_NOOP("EditHelp", "when the group said so; otherwise today")}},
            [](EditReader& line) {
                const Finding finding = meantFinding(line);
                return edits::acceptFinding(finding, line.text("reason"), line.dateIf("date").value_or(QDate::currentDate()));
            }},
        {"withdraw-acceptance", QT_TRANSLATE_NOOP("EditHelp", "Takes back that a finding was accepted."),
            {{"acceptance", FieldType::AcceptanceRow, true, QT_TRANSLATE_NOOP("EditHelp", "which acceptance")}},
            [](EditReader& line) { return edits::withdrawAcceptance(line.acceptance("acceptance")); }},
        {"add-income", QT_TRANSLATE_NOOP("EditHelp", "Adds an income to step 5 that sells a value to a customer."),
            {{"value", FieldType::Note, true, QT_TRANSLATE_NOOP("EditHelp", "the value of step 1 that is sold")},
                {"customer", FieldType::Note, true, QT_TRANSLATE_NOOP("EditHelp", "the customer of step 2 who pays")},
                {"text", FieldType::Text, true, QT_TRANSLATE_NOOP("EditHelp", "its words, at most 500 characters")},
                {"id", FieldType::NewId, false, QT_TRANSLATE_NOOP("EditHelp", "an id of your own, so that later lines can name it")}},
            [](EditReader& line) {
                return edits::addIncome(line.note("value"), line.note("customer"), line.text("text"), line.newId<NoteId>("id"));
            }},
    };
}

} // namespace tambon
