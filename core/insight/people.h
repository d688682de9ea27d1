#pragma once

#include "core/plan/plan.h"

#include <QString>

#include <vector>

namespace tambon {

/// Where a name stands: a table, its row and field.
struct PersonPlace {
    QByteArray table; ///< as in the schema
    QString row;      ///< its id
    QByteArray field; ///< the column
    QString where;    ///< for people: "Partners: Contact"

    bool operator==(const PersonPlace&) const = default;
};

/// A personal text of the plan and everywhere it stands.
struct Person {
    QString name;
    std::vector<PersonPlace> places; ///< fields for people
    int elsewhere = 0; ///< how often the same words stand in other texts: notes, remarks, captions
};

/// Who is in this plan: every field that is for a person, the same name once. In Thai dictionary order.
[[nodiscard]] std::vector<Person> peopleIn(const Plan& plan);

/// The plan for others: the same person is "ผู้เข้าร่วม 1" everywhere, also inside notes and remarks; telephone numbers
/// and e-mail addresses are gone from every text.
[[nodiscard]] Plan anonymised(const Plan& plan);

} // namespace tambon
