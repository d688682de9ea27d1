#include "app/cli/verb.h"
#include "core/base/thaidate.h"
#include "core/document/document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tambon::cli {

namespace {

QByteArray versionsJson(const std::vector<Version>& versions)
{
    QJsonArray rows;
    for (const Version& version : versions)
        rows.append(QJsonObject{{QStringLiteral("id"), version.id}, {QStringLiteral("name"), version.name},
            {QStringLiteral("step"), version.seq}, {QStringLiteral("at"), version.at.toUTC().toString(Qt::ISODateWithMs)}});
    return QJsonDocument(rows).toJson();
}

QByteArray versionsText(const std::vector<Version>& versions)
{
    QString text;
    for (const Version& version : versions)
        text += version.id + u"  " + shownTime(version.at.toLocalTime()) + u"  " + version.name + u'\n';
    return text.toUtf8();
}

Result<int> showVersions(const Arguments& arguments)
{
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    tellOfMigration(**document);
    if (arguments.has("--name")) {
        const auto named = (*document)->nameVersion(arguments.value("--name"));
        if (!named)
            return tl::unexpected(named.error());
    }
    const auto versions = (*document)->versions();
    return put(arguments.has("--json") ? versionsJson(versions) : versionsText(versions)).map([] { return int(Done); });
}

} // namespace

Verb versionsVerb()
{
    return {"versions", "PLAN.cbmc [--name NAME] [--json]", QT_TRANSLATE_NOOP("Cli", "Lists the named versions, oldest first."),
        {{"--name", "NAME", QT_TRANSLATE_NOOP("Cli", "names the present state first")},
            {"--json", nullptr, QT_TRANSLATE_NOOP("Cli", "answers as JSON, for other programs")}}, true, showVersions};
}

} // namespace tambon::cli
