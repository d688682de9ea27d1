#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace tambon::cli {

struct OptionDescription {
    const char* name;     ///< "--edits"
    const char* value;    ///< what follows it, for the help; null for a switch
    const char* sentence; ///< English source, context "Cli"
};

/// What stands behind the verb.
class Arguments {
public:
    /// Errors: UnknownOption, MissingArgument.
    [[nodiscard]] static Result<Arguments> read(const QStringList& words, const std::vector<OptionDescription>& known);

    [[nodiscard]] const QStringList& positional() const { return m_positional; }
    [[nodiscard]] QString plan() const { return m_positional.value(0); }
    [[nodiscard]] bool has(const char* option) const { return m_options.contains(QLatin1String(option)); }
    [[nodiscard]] QString value(const char* option) const { return m_options.value(QLatin1String(option)); }

private:
    QStringList m_positional;
    QMap<QString, QString> m_options;
};

} // namespace tambon::cli
