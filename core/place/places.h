#pragma once

#include "core/plan/kinds.h"

#include <QString>

#include <optional>
#include <vector>

namespace tambon {

/// A sub-district, district or province of Thailand, by official code: 6, 4 or 2 digits.
struct Place {
    AreaKind kind = AreaKind::Tambon;
    QString code;
    QString name;     ///< bare Thai name, without ต. อ. จ.
    QString district; ///< bare; empty for a province
    QString province; ///< bare; for a province its own name
    bool inBangkok = false;

    bool operator==(const Place&) const = default;
};

/// "ต.ท่าเสา อ.ไทรโยค จ.กาญจนบุรี"; in Bangkok "แขวงบางรัก เขตบางรัก กรุงเทพมหานคร". Thai script in every language.
[[nodiscard]] QString shown(const Place& place);

/// The place of an official code, of any of the three lengths.
[[nodiscard]] std::optional<Place> placeOfCode(const QString& code);
/// All 77 provinces, 928 districts and 7,436 sub-districts by code.
[[nodiscard]] const std::vector<Place>& allPlaces();
/// Places whose name holds the text anywhere, exact names first, then beginnings, then the rest, each by code.
/// Thai digits, repeated spaces and a leading ต./อ./จ./ตำบล/… are forgiven; several words narrow by district and province
/// ("ท่าเสา กาญจนบุรี"). Only these kinds; at most `limit`.
[[nodiscard]] std::vector<Place> findPlaces(const QString& typed, const std::vector<AreaKind>& kinds, int limit);
/// The places that a text means in full: each of its words is the name of the place, its district or its province, as in
/// "ตำบลวัดโบสถ์ อำเภอเมือง จังหวัดตาก". ตำบล, อำเภอ and จังหวัด are heeded where they stand. Empty when no list has it.
[[nodiscard]] std::vector<Place> placesNamed(const QString& typed);

} // namespace tambon
