#include "core/insight/people.h"

#include "core/base/personname.h"
#include "core/base/text.h"
#include "core/storage/plantexts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString whereOf(const TextField& field)
{
    const QByteArrayView table = field.table;
    if (table == "member")
        return QCoreApplication::translate("People", "Working group");
    if (table == "attendance")
        return QCoreApplication::translate("People", "Who came to a workshop");
    QString rows = QString::fromUtf8(field.table);
    TableRows::forEach([&]<typename Row>() {
        if (table == RowRules<Row>::table.table)
            rows = QCoreApplication::translate("Rows", RowRules<Row>::table.many);
    });
    if (field.title == nullptr)
        return rows;
    return QCoreApplication::translate("People", "%1: %2").arg(rows, QCoreApplication::translate("Fields", field.title));
}

/// The same name, however it was typed.
QString personKey(const QString& name) { return searchFold(name).simplified(); }

/// How often other texts say the name.
int timesIn(const Plan& plan, const PersonName& name)
{
    int times = 0;
    forEachText(plan, [&](const TextField& field, const QString&, const QString& text) {
        if (!field.isPersonal)
            times += name.countIn(text);
    });
    return times;
}

/// Telephone numbers as written in Thailand, with Thai digits too, and e-mail addresses.
const QRegularExpression& reachable()
{
    static const QRegularExpression pattern(
        u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
        u"|(?<![0-9๐-๙,.])(?:\\+?[6๖][6๖][ \\-]?\\(?[0๐]?\\)?[ \\-]?[2-9๒-๙]|\\(?[0๐][2-9๒-๙])[0-9๐-๙]?\\)?"
        u"(?:[ \\-.]?[0-9๐-๙]){6,7}(?![0-9๐-๙]|[,.][0-9๐-๙])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

struct NumberedPerson {
    PersonName name;
    QString stands;
};

std::vector<NumberedPerson> numberedPeople(const std::vector<Person>& people)
{
    std::vector<NumberedPerson> numbered;
    for (size_t i = 0; i < people.size(); ++i)
        if (auto name = PersonName::of(people[i].name))
            numbered.push_back({std::move(*name), neutralName(static_cast<int>(i) + 1)});
    std::stable_sort(numbered.begin(), numbered.end(),
        [](const auto& a, const auto& b) { return a.name.text().size() > b.name.text().size(); });
    return numbered;
}

} // namespace

std::vector<Person> peopleIn(const Plan& plan)
{
    std::vector<Person> people;
    QHash<QString, size_t> known;
    forEachText(plan, [&](const TextField& field, const QString& row, const QString& text) {
        if (!field.isPersonal)
            return;
        for (const QString& name : personsIn(field, text)) {
            const QString key = personKey(name);
            if (key.isEmpty())
                continue;
            if (!known.contains(key)) {
                known.insert(key, people.size());
                people.push_back({name.simplified(), {}, 0});
            }
            people[known.value(key)].places.push_back({field.table, row, field.column, whereOf(field)});
        }
    });
    for (Person& person : people)
        if (const auto name = PersonName::of(person.name))
            person.elsewhere = timesIn(plan, *name);
    std::stable_sort(people.begin(), people.end(), [](const Person& a, const Person& b) { return thaiLess(a.name, b.name); });
    return people;
}

Plan anonymised(const Plan& plan)
{
    const std::vector<Person> people = peopleIn(plan);
    QHash<QString, QString> standIns;
    for (size_t i = 0; i < people.size(); ++i)
        standIns.insert(personKey(people[i].name), neutralName(static_cast<int>(i) + 1));
    const std::vector<NumberedPerson> named = numberedPeople(people);
    Plan plain = plan;
    forEachText(plain, [&](const TextField& field, const QString&, QString& text) {
        if (field.isPersonal) {
            QStringList persons = personsIn(field, text);
            for (QString& person : persons)
                person = standIns.value(personKey(person), person);
            text = persons.join(u", "_s);
            return;
        }
        for (const NumberedPerson& person : named)
            text = person.name.replacedIn(text, person.stands, maxLineLength);
        if (!text.contains(reachable()))
            return;
        text = QString(text).remove(reachable()).trimmed();
        if (text.isEmpty()) // a note must say something
            text = u"…"_s;
    });
    return plain;
}

} // namespace tambon
