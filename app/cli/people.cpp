#include "app/cli/verb.h"
#include "core/document/document.h"
#include "core/insight/people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tambon::cli {

namespace {

QByteArray peopleJson(const std::vector<Person>& people)
{
    QJsonArray rows;
    for (const Person& person : people) {
        QJsonArray places;
        for (const PersonPlace& place : person.places)
            places.append(QJsonObject{{QStringLiteral("table"), QString::fromUtf8(place.table)},
                {QStringLiteral("row"), place.row}, {QStringLiteral("field"), QString::fromUtf8(place.field)}});
        rows.append(QJsonObject{{QStringLiteral("name"), person.name}, {QStringLiteral("places"), places},
            {QStringLiteral("inOtherTexts"), person.elsewhere}});
    }
    return QJsonDocument(rows).toJson();
}

QByteArray peopleText(const std::vector<Person>& people)
{
    if (people.empty())
        return QString(said(QT_TRANSLATE_NOOP("Cli", "No field for a person is filled in.")) + u'\n').toUtf8();
    QString text;
    for (const Person& person : people) {
        text += person.name + u'\n';
        for (const PersonPlace& place : person.places)
            text += u"  " + place.where + u'\n';
        if (person.elsewhere > 0)
            text += u"  " + said(QT_TRANSLATE_NOOP("Cli", "%n time(s) in other texts"), person.elsewhere) + u'\n';
    }
    return text.toUtf8();
}

Result<int> showPeople(const Arguments& arguments)
{
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    const std::vector<Person> people = peopleIn((*document)->plan());
    return put(arguments.has("--json") ? peopleJson(people) : peopleText(people)).map([] { return int(Done); });
}

} // namespace

Verb peopleVerb()
{
    return {"people", "PLAN.cbmc [--json]", QT_TRANSLATE_NOOP("Cli", "Lists the people in a plan, and where each of them stands."),
        {{"--json", nullptr, QT_TRANSLATE_NOOP("Cli", "answers as JSON, for other programs")}}, false, showPeople};
}

} // namespace tambon::cli
