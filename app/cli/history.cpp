#include "app/cli/verb.h"
#include "core/base/thaidate.h"
#include "core/document/document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tambon::cli {

namespace {

QJsonArray stepsJson(const std::vector<HistoryStep>& steps)
{
    QJsonArray rows;
    for (const HistoryStep& step : steps)
        rows.append(QJsonObject{{QStringLiteral("step"), step.seq}, {QStringLiteral("after"), step.parent},
            {QStringLiteral("edit"), step.kind}, {QStringLiteral("at"), step.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("sentence"), editSentence(step.kind, step.label)}});
    return rows;
}

QString stepShown(const HistoryStep& step, bool undone)
{
    const QString text = QString::number(step.seq) + u"  " + shownTime(step.at.toLocalTime()) + u"  " + editSentence(step.kind, step.label);
    return undone ? QString(text + u' ' + said(QT_TRANSLATE_NOOP("Cli", "(undone)"))) : text;
}

QByteArray historyText(const std::vector<HistoryStep>& done, const std::vector<HistoryStep>& undone)
{
    QString text;
    for (const HistoryStep& step : done)
        text += stepShown(step, false) + u'\n';
    for (const HistoryStep& step : undone)
        text += stepShown(step, true) + u'\n';
    return text.toUtf8();
}

Result<int> showHistory(const Arguments& arguments)
{
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    const auto done = (*document)->history();
    const auto undone = (*document)->undoneSteps();
    const QJsonObject json{{QStringLiteral("done"), stepsJson(done)}, {QStringLiteral("undone"), stepsJson(undone)}};
    const QByteArray text = arguments.has("--json") ? QJsonDocument(json).toJson() : historyText(done, undone);
    return put(text).map([] { return int(Done); });
}

} // namespace

Verb historyVerb()
{
    return {"history", "PLAN.cbmc [--json]", QT_TRANSLATE_NOOP("Cli", "Lists the steps of the history, oldest first, and those that redo would bring back."),
        {{"--json", nullptr, QT_TRANSLATE_NOOP("Cli", "answers as JSON, for other programs")}}, false, showHistory};
}

} // namespace tambon::cli
