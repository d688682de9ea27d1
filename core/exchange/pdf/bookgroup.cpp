#include "core/base/thaidate.h"
#include "core/exchange/pdf/booksections.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

const Style captionStyle{.points = bodyPoints, .colour = secondaryInk};

QString allAreas(const Plan& plan)
{
    QStringList names;
    for (const Area& area : plan.areas)
        names.append(areaShown(area));
    return names.join(u'\n');
}

void addFactTable(Book& book)
{
    const Organisation& group = book.plan.organisation;
    const auto none = group.type == OrganisationType::None;
    Table table({{QCoreApplication::translate("PlanBook", "About the group"), 120},
        {QString(), 330}});
    const auto fact = [&](const QString& caption, const QString& words) {
        table.addRow({Cell({CellText{.text = caption, .style = captionStyle}}), orDash(words)});
    };
    fact(QCoreApplication::translate("PlanBook", "Organisation"), group.name);
    fact(QCoreApplication::translate("PlanBook", "Type"), none ? QString() : nameOf(group.type));
    fact(QCoreApplication::translate("PlanBook", "Registration"), group.registration);
    fact(QCoreApplication::translate("PlanBook", "Founded"),
        group.founded.isValid() ? book.digits(longDate(group.founded)) : QString());
    fact(QCoreApplication::translate("PlanBook", "Area"), allAreas(book.plan));
    if (!book.plan.head.vision.isEmpty())
        fact(QCoreApplication::translate("PlanBook", "Vision"), book.plan.head.vision);
    table.layInto(book.flow);
}

void addMemberCounts(Book& book)
{
    if (book.plan.memberCounts.empty())
        return;
    Table table({{QCoreApplication::translate("PlanBook", "Date"), 220},
        {QCoreApplication::translate("PlanBook", "Members"), 100, true}, {QString(), 130}});
    for (const MemberCount& count : book.plan.memberCounts)
        table.addRow({book.digits(longDate(count.date)), shown(Quantity{count.members * 1000LL}), QString()});
    book.flow.heading(QCoreApplication::translate("PlanBook", "Number of members"), table.startHeight());
    table.layInto(book.flow);
}

int peopleIn(const Plan& plan, std::optional<Sex> sex, std::optional<AgeBand> age)
{
    int sum = 0;
    for (const GroupCount& row : plan.groupCounts)
        if ((!sex || row.sex == *sex) && (!age || row.age == *age))
            sum += row.count;
    return sum;
}

/// Rows and columns nobody belongs to are left out, but for the two sexes.
void addWorkingGroup(Book& book)
{
    const Plan& plan = book.plan;
    if (peopleIn(plan, {}, {}) == 0)
        return;
    std::vector<Column> columns{{QCoreApplication::translate("PlanBook", "Age"), 150}};
    std::vector<Sex> sexes{Sex::Female, Sex::Male};
    if (peopleIn(plan, Sex::Unstated, {}) > 0)
        sexes.push_back(Sex::Unstated);
    for (const Sex sex : sexes)
        columns.push_back({nameOf(sex), 100, true});
    columns.push_back({QCoreApplication::translate("PlanBook", "Together"), 100, true});
    Table table(columns);
    const auto addCounts = [&](const QString& caption, std::optional<AgeBand> age) {
        Row row{.cells = {caption}, .isTotal = !age};
        for (const Sex sex : sexes)
            row.cells.emplace_back(QString::number(peopleIn(plan, sex, age)));
        row.cells.emplace_back(QString::number(peopleIn(plan, {}, age)));
        table.add(row);
    };
    for (const KindEntry<AgeBand>& entry : kinds<AgeBand>())
        if (peopleIn(plan, {}, entry.value) > 0)
            addCounts(nameOf(entry.value), entry.value);
    addCounts(QCoreApplication::translate("PlanBook", "All"), {});
    book.flow.heading(QCoreApplication::translate("PlanBook", "Working group by age and sex"), table.startHeight());
    table.layInto(book.flow);
}

void addMembers(Book& book)
{
    if (book.plan.members.empty())
        return;
    const std::vector<Member>& members = book.plan.members;
    const bool named = std::any_of(members.begin(), members.end(), [](const Member& m) { return !m.name.isEmpty(); });
    std::vector<Column> columns{{QCoreApplication::translate("PlanBook", "No."), 30, true}};
    if (named)
        columns.push_back({QCoreApplication::translate("PlanBook", "Name"), 220});
    columns.push_back({QCoreApplication::translate("PlanBook", "Task"), named ? 200.0 : 420.0});
    Table table(columns);
    for (size_t at = 0; at < members.size(); ++at) {
        Row row{.cells = {QString::number(at + 1)}};
        if (named)
            row.cells.emplace_back(orDash(members[at].name));
        row.cells.emplace_back(orDash(members[at].role));
        table.add(row);
    }
    book.flow.heading(QCoreApplication::translate("PlanBook", "People of the working group"), table.startHeight());
    table.layInto(book.flow);
}

} // namespace

void addGroupAndArea(Book& book)
{
    book.chapter(QCoreApplication::translate("PlanBook", "The group and its area"));
    addFactTable(book);
    addMemberCounts(book);
    addWorkingGroup(book);
    addMembers(book);
    addPlanFrame(book);
}

} // namespace tambon::book
