#include "core/insight/expertiseexamples.h"

#include "core/base/text.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<Expertise> readExamples(Language language)
{
    QFile file(u":/examples/expertise-%1.tsv"_s.arg(languageKey(language)));
    std::vector<Expertise> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        Expertise row;
        row.name = line.section(u'\t', 0, 0);
        row.words = line.section(u'\t', 1, 1);
        rows.push_back(std::move(row));
    }
    return rows;
}

bool holdsName(const std::vector<Expertise>& rows, const QString& name)
{
    return std::any_of(rows.begin(), rows.end(), [&](const Expertise& row) { return searchFold(row.name) == searchFold(name); });
}

} // namespace

const std::vector<Expertise>& expertiseExamples(Language language)
{
    static const std::array examples{readExamples(Language::Thai), readExamples(Language::English)};
    return examples.at(language == Language::Thai ? 0 : 1);
}

std::vector<Expertise> missingExamples(const Plan& plan, Language language)
{
    std::vector<Expertise> missing;
    for (const Expertise& row : expertiseExamples(language))
        if (!holdsName(plan.economy.expertise, row.name))
            missing.push_back(row);
    return missing;
}

bool isExample(const Expertise& expertise)
{
    const auto isSame = [&](const Expertise& row) { return row.name == expertise.name && row.words == expertise.words; };
    return std::any_of(expertiseExamples(Language::Thai).begin(), expertiseExamples(Language::Thai).end(), isSame)
        || std::any_of(expertiseExamples(Language::English).begin(), expertiseExamples(Language::English).end(), isSame);
}

} // namespace tambon
