#pragma once

#include "core/edit/edit.h"

#include <vector>

namespace tambon::edits {

/// Fields to change; those without a value stay. An inner nullopt clears a number.
struct CapitalFields {
    std::optional<QString> name;
    std::optional<Factor> factor;
    std::optional<Account> account;
    std::optional<std::optional<Quantity>> amount;
    std::optional<QString> unit;
    std::optional<UseState> use;
    std::optional<std::optional<Money>> worthPerYear;
    std::optional<QString> where;
    std::optional<QString> whose;
    std::optional<bool> fromHouseholds;
};

/// `fields.name` is required and not empty.
[[nodiscard]] Edit addCapital(const CapitalFields& fields, CapitalId id = CapitalId::random());
[[nodiscard]] Edit setCapital(const CapitalId& item, const CapitalFields& fields);
/// With their links.
[[nodiscard]] Edit deleteCapital(const std::vector<CapitalId>& items);
[[nodiscard]] Edit linkCapital(const CapitalId& item, const NoteId& note);
[[nodiscard]] Edit unlinkCapital(const CapitalId& item, const NoteId& note);
/// A note in block 7 for each of these items, linked with it by reference. One step.
[[nodiscard]] Edit sendCapitalToCanvas(const std::vector<CapitalId>& items);

} // namespace tambon::edits
