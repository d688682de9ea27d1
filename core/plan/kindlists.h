#pragma once

// Private to core/plan: what kinds.h promises of a list, given `entriesOf(std::type_identity<Enum>)` for it.
#include "core/plan/kinds.h"

#include <QCoreApplication>

#include <type_traits>

namespace tambon {

template <typename Enum>
const std::vector<KindEntry<Enum>>& kinds()
{
    return entriesOf(std::type_identity<Enum>());
}

template <typename Enum>
QString keyOf(Enum value)
{
    for (const KindEntry<Enum>& entry : kinds<Enum>())
        if (entry.value == value)
            return QLatin1String(entry.key);
    return {};
}

template <typename Enum>
std::optional<Enum> fromKey(QStringView key)
{
    for (const KindEntry<Enum>& entry : kinds<Enum>())
        if (key == QLatin1String(entry.key))
            return entry.value;
    return std::nullopt;
}

template <typename Enum>
QString nameOf(Enum value)
{
    for (const KindEntry<Enum>& entry : kinds<Enum>())
        if (entry.value == value)
            return QCoreApplication::translate("Kinds", entry.name);
    return {};
}

#define TAMBON_KIND(Enum)                                                                                              \
    template const std::vector<KindEntry<Enum>>& kinds<Enum>();                                                        \
    template QString keyOf<Enum>(Enum);                                                                                \
    template std::optional<Enum> fromKey<Enum>(QStringView);                                                           \
    template QString nameOf<Enum>(Enum);

} // namespace tambon
