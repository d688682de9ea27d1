#include "app/cli/verb.h"
#include "core/document/document.h"
#include "core/insight/findings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tambon::cli {

namespace {

QString severityKey(Rule rule)
{
    return severityOf(rule) == Severity::Must ? QStringLiteral("must") : QStringLiteral("should");
}

QByteArray findingsJson(const Plan& plan, const std::vector<Finding>& found)
{
    QJsonArray all;
    for (const Finding& finding : found) {
        QJsonObject row{{QStringLiteral("rule"), ruleKey(finding.rule)}, {QStringLiteral("severity"), severityKey(finding.rule)},
            {QStringLiteral("title"), title(finding, plan)}, {QStringLiteral("where"), whereabouts(finding, plan)},
            {QStringLiteral("block"), number(finding.block)}, {QStringLiteral("why"), why(finding.rule)},
            {QStringLiteral("howToMend"), howToMend(finding.rule)}, {QStringLiteral("example"), exampleOf(finding.rule)}};
        if (!finding.note.isNull())
            row.insert(QStringLiteral("note"), finding.note.text());
        if (!finding.capital.isNull())
            row.insert(QStringLiteral("capital"), finding.capital.text());
        if (finding.thread != 0)
            row.insert(QStringLiteral("thread"), finding.thread);
        if (!finding.other.isNull())
            row.insert(QStringLiteral("other"), finding.other.text());
        if (const Acceptance* accepted = acceptanceOf(finding, plan))
            row.insert(QStringLiteral("accepted"), QJsonObject{{QStringLiteral("id"), accepted->id.text()},
                {QStringLiteral("reason"), accepted->reason}, {QStringLiteral("date"), accepted->date.toString(Qt::ISODate)}});
        all.append(row);
    }
    return QJsonDocument(all).toJson();
}

QByteArray findingsText(const Plan& plan, const std::vector<Finding>& found)
{
    QString accepted;
    for (const AcceptedFinding& entry : acceptedFindings(plan))
        accepted += said(QT_TRANSLATE_NOOP("Cli", "Accepted")) + u" · " + whereabouts(entry.finding, plan) + u" · "
            + title(entry.finding, plan) + u" · " + entry.acceptance.reason.simplified() + u'\n';
    if (found.size() == acceptedFindings(plan).size())
        return QString(accepted + said(QT_TRANSLATE_NOOP("Cli", "Nothing to mend: everything holds together.")) + u'\n').toUtf8();
    QString text;
    for (const Finding& finding : openFindings(plan))
        text += severityName(severityOf(finding.rule)) + u" · " + whereabouts(finding, plan) + u" · " + title(finding, plan) + u'\n';
    return QString(text + accepted).toUtf8();
}

Result<int> checkPlan(const Arguments& arguments)
{
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    const Plan& plan = (*document)->plan();
    const std::vector<Finding> found = findings(plan);
    const QByteArray text = arguments.has("--json") ? findingsJson(plan, found) : findingsText(plan, found);
    return put(text).map([&] { return int(openFindings(plan).empty() ? Done : Negative); });
}

} // namespace

Verb checkVerb()
{
    return {"check", "PLAN.cbmc [--json]", QT_TRANSLATE_NOOP("Cli", "Lists what does not hold together in a plan, and where."),
        {{"--json", nullptr, QT_TRANSLATE_NOOP("Cli", "answers as JSON, for other programs")}}, false, checkPlan};
}

} // namespace tambon::cli
