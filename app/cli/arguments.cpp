#include "app/cli/arguments.h"

#include <algorithm>

namespace tambon::cli {

Result<Arguments> Arguments::read(const QStringList& words, const std::vector<OptionDescription>& known)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (!word.startsWith(u'-') || word == QLatin1String("-")) {
            arguments.m_positional << word;
            continue;
        }
        const QString name = word.section(u'=', 0, 0);
        const auto option = std::find_if(known.begin(), known.end(),
            [&](const OptionDescription& candidate) { return name == QLatin1String(candidate.name); });
        const bool valueAttached = word.contains(u'=');
        if (option == known.end() || (valueAttached && option->value == nullptr))
            return fail(ErrorCode::UnknownOption, word);
        QString value = valueAttached ? word.section(u'=', 1) : QString();
        if (option->value != nullptr && !valueAttached) {
            if (i + 1 == words.size())
                return fail(ErrorCode::MissingArgument, QString(name + u' ' + QLatin1String(option->value)));
            value = words[++i];
        }
        arguments.m_options.insert(name, value);
    }
    return arguments;
}

} // namespace tambon::cli
