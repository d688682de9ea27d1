#pragma once

#include "core/plan/plan.h"
#include "core/storage/tables.h"

#include <QByteArray>
#include <QHash>

namespace tambon {

/// A column that holds words of people, as against ids, codes and numbers.
struct TextField {
    const char* table;
    const char* column;
    const char* title; ///< English, context "Fields"; null for tables without rules
    bool isPersonal = false;
    bool isRequired = false;

    /// Several people, one after the other.
    [[nodiscard]] bool isList() const { return isPersonal && std::string_view(column) == "names"; }
};

/// The parts of a list of names, the separators left out; of any other field its text.
[[nodiscard]] QStringList personsIn(const TextField& field, const QString& text);

namespace planTexts {

/// Texts that the program itself chose.
[[nodiscard]] constexpr bool isProgramWord(std::string_view table, std::string_view column)
{
    return (table == "photo" && column == "hash") || (table == "acceptance" && column == "rule")
        || (table == "area" && column == "code");
}

[[nodiscard]] constexpr bool isPersonalColumn(std::string_view table, std::string_view column)
{
    return (table == "member" || table == "attendance") && column == "name";
}

/// Calls visit(TextField, text) for each text of the row.
template <typename Row, typename R, typename Visit>
void ofRow(R& row, Visit&& visit)
{
    constexpr const char* table = Table<Row>::name;
    if constexpr (TableRow<Row>) {
        RowRules<Row>::fields(row, [&](const FieldRule& rule, auto& field) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, QString>)
                visit(TextField{table, rule.column, rule.title, rule.isPersonal, rule.isRequired}, field);
        });
    } else {
        Table<Row>::columns(row, [&](const char* column, auto& field) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, QString>) {
                if (!isProgramWord(table, column))
                    visit(TextField{table, column, nullptr, isPersonalColumn(table, column), false}, field);
            }
        });
    }
}

/// Calls `use.template operator()<Row>(rows)` for the row types that are described one by one.
template <typename P, typename Use>
void withOlderTables(P& plan, Use&& use)
{
    use.template operator()<Organisation>(&plan.organisation, 1);
    use.template operator()<Head>(&plan.head, 1);
    const auto list = [&]<typename Row>(auto& rows) { use.template operator()<Row>(rows.data(), rows.size()); };
    list.template operator()<Area>(plan.areas);
    list.template operator()<Member>(plan.members);
    list.template operator()<Note>(plan.notes);
    list.template operator()<NotePart>(plan.parts);
    list.template operator()<Idea>(plan.ideas);
    list.template operator()<CapitalItem>(plan.capital);
    list.template operator()<Goal>(plan.goals);
    list.template operator()<Breakout>(plan.breakouts);
    list.template operator()<Workshop>(plan.workshops);
    list.template operator()<AgendaItem>(plan.agenda);
    list.template operator()<Attendance>(plan.attendance);
    list.template operator()<VoteRound>(plan.voteRounds);
    list.template operator()<Acceptance>(plan.acceptances);
    list.template operator()<Photo>(plan.photos);
}

} // namespace planTexts

/// Calls visit(TextField, row's id, text) for every text of the plan that people wrote, table by table.
template <typename P, typename Visit>
void forEachText(P& plan, Visit&& visit)
{
    const auto rows = [&]<typename Row>(auto* first, size_t count) {
        for (size_t i = 0; i < count; ++i)
            planTexts::ofRow<Row>(first[i], [&](const TextField& field, auto& text) { visit(field, first[i].id.text(), text); });
    };
    planTexts::withOlderTables(plan, rows);
    for (size_t i = 0; i < plan.threadNames.size(); ++i)
        visit(TextField{"thread", "name", nullptr}, QString::number(i + 1), plan.threadNames[i]);
    TableRows::forEach([&]<typename Row>() {
        auto& list = rowsOf<Row>(plan);
        rows.template operator()<Row>(list.data(), list.size());
    });
}

/// The fields of all texts by "table.column".
[[nodiscard]] const QHash<QByteArray, TextField>& textFields();

} // namespace tambon
