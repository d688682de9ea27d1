#include "app/cli/verb.h"
#include "core/base/thaidate.h"
#include "core/document/document.h"
#include "core/document/thisprocess.h"
#include "core/place/places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tambon::cli {

namespace {

QString areaShown(const Area& area)
{
    const auto place = placeOfCode(area.code);
    return place ? shown(*place) : area.text;
}

QStringList areasShown(const Plan& plan)
{
    QStringList areas;
    for (const Area& area : plan.areas)
        areas << areaShown(area);
    return areas;
}

QJsonObject infoJson(Document& document)
{
    const Plan& plan = document.plan();
    QJsonObject steps;
    for (const Block block : allBlocks)
        steps.insert(QString::number(number(block)), int(plan.notesIn(block).size()));
    QJsonObject info{{QStringLiteral("title"), plan.head.title}, {QStringLiteral("planType"), keyOf(plan.head.type)},
        {QStringLiteral("sample"), plan.head.sample}, {QStringLiteral("organisation"), plan.organisation.name},
        {QStringLiteral("areas"), QJsonArray::fromStringList(areasShown(plan))}, {QStringLiteral("notesOfStep"), steps},
        {QStringLiteral("notes"), int(plan.notes.size())}, {QStringLiteral("links"), int(plan.links.size())},
        {QStringLiteral("capital"), int(plan.capital.size())}, {QStringLiteral("goals"), int(plan.goals.size())},
        {QStringLiteral("historySteps"), int(document.history().size())},
        {QStringLiteral("undoneSteps"), int(document.undoneSteps().size())},
        {QStringLiteral("versions"), int(document.versions().size())},
        {QStringLiteral("fileVersion"), schemaVersion}};
    info.insert(QStringLiteral("fiscalYear"), plan.head.fiscalYear == 0 ? QJsonValue() : QJsonValue(plan.head.fiscalYear));
    info.insert(QStringLiteral("heldBy"),
        document.hold() == Document::Hold::None ? QJsonValue() : QJsonValue(inWords(document.holder())));
    return info;
}

void addRow(QString& text, const char* label, const QString& value)
{
    if (!value.isEmpty())
        text += said(label) + u": " + value + u'\n';
}

QString stepsShown(const Plan& plan)
{
    QString text;
    for (const Block block : allBlocks)
        text += QStringLiteral("  %1 %2: %3\n").arg(QString::number(number(block)), blockName(block),
            QString::number(plan.notesIn(block).size()));
    return text;
}

QString infoText(Document& document)
{
    const Plan& plan = document.plan();
    QString text;
    if (plan.head.sample)
        text += said(QT_TRANSLATE_NOOP("Cli", "Sample data")) + u'\n';
    addRow(text, QT_TRANSLATE_NOOP("Cli", "Title"), plan.head.title);
    addRow(text, QT_TRANSLATE_NOOP("Cli", "Kind"), nameOf(plan.head.type));
    addRow(text, QT_TRANSLATE_NOOP("Cli", "Group"), plan.organisation.name);
    addRow(text, QT_TRANSLATE_NOOP("Cli", "Area"), areasShown(plan).join(QLatin1String(", ")));
    addRow(text, QT_TRANSLATE_NOOP("Cli", "Fiscal year"), plan.head.fiscalYear ? fiscalYearShown(plan.head.fiscalYear) : QString());
    addRow(text, QT_TRANSLATE_NOOP("Cli", "Notes"), QString::number(plan.notes.size()));
    text += stepsShown(plan);
    addRow(text, QT_TRANSLATE_NOOP("Cli", "Links"), QString::number(plan.links.size()));
    addRow(text, QT_TRANSLATE_NOOP("Cli", "Capital items"), QString::number(plan.capital.size()));
    addRow(text, QT_TRANSLATE_NOOP("Cli", "Goals"), QString::number(plan.goals.size()));
    addRow(text, QT_TRANSLATE_NOOP("Cli", "Steps of the history"), QString::number(document.history().size()));
    addRow(text, QT_TRANSLATE_NOOP("Cli", "Versions"), QString::number(document.versions().size()));
    if (document.hold() != Document::Hold::None)
        addRow(text, QT_TRANSLATE_NOOP("Cli", "Open in"), inWords(document.holder()));
    return text;
}

Result<int> showInfo(const Arguments& arguments)
{
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    const QByteArray text = arguments.has("--json") ? QJsonDocument(infoJson(**document)).toJson() : infoText(**document).toUtf8();
    return put(text).map([] { return int(Done); });
}

} // namespace

Verb infoVerb()
{
    return {"info", "PLAN.cbmc [--json]", QT_TRANSLATE_NOOP("Cli", "Says what a plan holds, and who has it open."),
        {{"--json", nullptr, QT_TRANSLATE_NOOP("Cli", "answers as JSON, for other programs")}}, false, showInfo};
}

} // namespace tambon::cli
