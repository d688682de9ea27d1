#include "core/json/editjson.h"

#include "core/json/editentries.h"

#include <algorithm>

namespace tambon {

namespace {

const EditEntry restoreVersionEntry{"restore-version", QT_TRANSLATE_NOOP("EditHelp", "Brings the plan back to a named version; undo takes that back."),
    {{"version", FieldType::Version, true, QT_TRANSLATE_NOOP("EditHelp", "which version; of several with one name the latest")}}, {}};

const std::vector<EditEntry>& editEntries()
{
    static const std::vector<EditEntry> all = [] {
        std::vector<EditEntry> entries;
        for (const auto& part : {noteEntries(), groupEntries(), ideaEntries(), workshopEntries(), breakoutEntries(), voteEntries(),
                 capitalEntries(), goalEntries(), headEntries(), peopleEntries(), acceptEntries(), photoEntries(), rowEntries()})
            entries.insert(entries.end(), part.begin(), part.end());
        entries.push_back(restoreVersionEntry);
        return entries;
    }();
    return all;
}

QString helpText(const char* source) { return QCoreApplication::translate("EditHelp", source); }

/// The words of a type, or null for one of the closed lists.
const char* typeSource(FieldType type)
{
    switch (type) {
    case FieldType::Text: return QT_TRANSLATE_NOOP("EditHelp", "text");
    case FieldType::Texts: return QT_TRANSLATE_NOOP("EditHelp", "list of texts");
    case FieldType::NewId: return QT_TRANSLATE_NOOP("EditHelp", "up to 40 letters a–z, digits, - and _");
    case FieldType::Step: return QT_TRANSLATE_NOOP("EditHelp", "number 1 to 9");
    case FieldType::Steps: return QT_TRANSLATE_NOOP("EditHelp", "list of numbers 1 to 9");
    case FieldType::Voted: return QT_TRANSLATE_NOOP("EditHelp", "a note such as \"6.2\", or the id of a note or of a part of one");
    case FieldType::Signed: return QT_TRANSLATE_NOOP("EditHelp", "whole number, also below 0");
    case FieldType::Thread: return QT_TRANSLATE_NOOP("EditHelp", "number 0 to 6");
    case FieldType::Position:
    case FieldType::Count: return QT_TRANSLATE_NOOP("EditHelp", "whole number from 0");
    case FieldType::Note: return QT_TRANSLATE_NOOP("EditHelp", "a note: its id, or step and place such as \"6.2\"");
    case FieldType::Notes: return QT_TRANSLATE_NOOP("EditHelp", "list of notes: ids, or step and place such as [\"6.1\", \"6.2\"]");
    case FieldType::OneRow:
    case FieldType::OneIdea:
    case FieldType::OneCapital:
    case FieldType::OneGoal:
    case FieldType::OnePhoto:
    case FieldType::AreaRow:
    case FieldType::MemberRow:
    case FieldType::AcceptanceRow: return QT_TRANSLATE_NOOP("EditHelp", "id, or number counted from 1");
    case FieldType::ManyRows:
    case FieldType::ManyIdeas:
    case FieldType::ManyCapital:
    case FieldType::ManyPhotos:
    case FieldType::ManyGoals: return QT_TRANSLATE_NOOP("EditHelp", "list of ids, or of numbers counted from 1");
    case FieldType::MemberCountRow: return QT_TRANSLATE_NOOP("EditHelp", "id, day as 2026-05-31, or number counted from 1");
    case FieldType::Quantity: return QT_TRANSLATE_NOOP("EditHelp", "number with up to 3 decimals");
    case FieldType::Money: return QT_TRANSLATE_NOOP("EditHelp", "number with up to 2 decimals");
    case FieldType::Date: return QT_TRANSLATE_NOOP("EditHelp", "day as 2026-05-31 (CE)");
    case FieldType::Month: return QT_TRANSLATE_NOOP("EditHelp", "month as 2026-05 (CE)");
    case FieldType::Year: return QT_TRANSLATE_NOOP("EditHelp", "CE year, such as 2027 for fiscal year 2570");
    case FieldType::PlaceCode: return QT_TRANSLATE_NOOP("EditHelp", "6, 4 or 2 digits as text");
    case FieldType::YesNo: return QT_TRANSLATE_NOOP("EditHelp", "true or false");
    case FieldType::Months: return QT_TRANSLATE_NOOP("EditHelp", "list of months, such as [1, 2, 12]");
    case FieldType::TimesByMonth: return QT_TRANSLATE_NOOP("EditHelp", "list of 12 numbers, January first");
    case FieldType::Version: return QT_TRANSLATE_NOOP("EditHelp", "id or name");
    default: return nullptr;
    }
}

QString listKeys(FieldType type)
{
    switch (type) {
    case FieldType::FactorKey: return EditReader::keysOf<Factor>();
    case FieldType::AccountKey: return EditReader::keysOf<Account>();
    case FieldType::UseKey: return EditReader::keysOf<UseState>();
    case FieldType::DimensionKey: return EditReader::keysOf<Dimension>();
    case FieldType::ClusterKey: return EditReader::keysOf<Cluster>();
    case FieldType::PlanTypeKey: return EditReader::keysOf<PlanType>();
    case FieldType::OrganisationKey: return EditReader::keysOf<OrganisationType>();
    case FieldType::SexKey: return EditReader::keysOf<Sex>();
    case FieldType::AgeKey: return EditReader::keysOf<AgeBand>();
    case FieldType::AgendaKey: return EditReader::keysOf<AgendaKind>();
    case FieldType::BreakoutKey: return EditReader::keysOf<BreakoutKind>();
    case FieldType::MethodKey: return EditReader::keysOf<VoteMethod>();
    case FieldType::EvidenceKey: return EditReader::keysOf<Evidence>();
    case FieldType::LevelKey: return EditReader::keysOf<MarketLevel>();
    case FieldType::RoleKey: return EditReader::keysOf<CustomerRole>();
    case FieldType::IdeaPlaceKey: return EditReader::keysOf<IdeaPlace>();
    case FieldType::DecisionKey: return EditReader::keysOf<IdeaDecision>();
    case FieldType::RuleKey: return findingRuleKeys();
    default: return {};
    }
}

QString typeWords(const FieldEntry& field)
{
    if (const char* source = typeSource(field.type))
        return helpText(source);
    const QString keys = field.type == FieldType::KeyOfList ? field.keys : listKeys(field.type);
    return helpText(QT_TRANSLATE_NOOP("EditHelp", "one of: %1")).arg(keys);
}

QString summaryOf(const EditEntry& entry)
{
    const QString summary = helpText(entry.summary);
    return entry.rows ? summary.arg(QCoreApplication::translate("Rows", entry.rows)) : summary;
}

/// No key that the edit does not know, every key that it needs.
Result<void> keysFit(const EditEntry& entry, const EditValues& values)
{
    for (const auto& [key, value] : values) {
        const bool known = key == QLatin1String("edit") || std::any_of(entry.fields.begin(), entry.fields.end(),
            [&](const FieldEntry& field) { return key == QLatin1String(field.name); });
        if (!known)
            return fail(ErrorCode::JsonUnknownKey, key.left(60), QString(u'/' + key.left(60)));
    }
    for (const FieldEntry& field : entry.fields) {
        if (!field.required)
            continue;
        const auto given = values.find(QLatin1String(field.name));
        if (given == values.end() || given->second.type == EditValue::Type::Null)
            return fail(ErrorCode::JsonMissingKey, QLatin1String(field.name), QString(u'/' + QLatin1String(field.name)));
    }
    return {};
}

Result<void> restoreNamed(Document& document, const QString& idOrName)
{
    const std::vector<Version> versions = document.versions();
    const auto named = std::find_if(versions.rbegin(), versions.rend(),
        [&](const Version& version) { return version.id == idOrName || version.name == idOrName; });
    return document.restoreVersion(named == versions.rend() ? idOrName : named->id);
}

Result<const EditEntry*> entryFor(const EditValues& values)
{
    const auto kind = values.find(QStringLiteral("edit"));
    if (kind == values.end())
        return fail(ErrorCode::JsonMissingKey, QStringLiteral("edit"), QStringLiteral("/edit"));
    for (const EditEntry& entry : editEntries())
        if (kind->second.type == EditValue::Type::Text && kind->second.text == QLatin1String(entry.kind))
            return &entry;
    return fail(ErrorCode::UnknownEdit, kind->second.text.left(60), QStringLiteral("/edit"));
}

} // namespace

std::vector<EditDescription> editCatalogue()
{
    std::vector<EditDescription> catalogue;
    for (const EditEntry& entry : editEntries()) {
        EditDescription description{QLatin1String(entry.kind), summaryOf(entry), {}};
        for (const FieldEntry& field : entry.fields)
            description.fields.push_back({QLatin1String(field.name), typeWords(field), field.required,
                QCoreApplication::translate(field.context, field.sentence)});
        catalogue.push_back(std::move(description));
    }
    return catalogue;
}

Result<EditRequest> editFromJson(const QByteArray& line, const Plan& plan)
{
    auto values = editValues(line);
    if (!values)
        return tl::unexpected(values.error());
    const auto entry = entryFor(*values);
    if (!entry)
        return tl::unexpected(entry.error());
    if (const auto fit = keysFit(**entry, *values); !fit)
        return tl::unexpected(fit.error());
    EditReader reader(std::move(*values), plan);
    const QString kind = QLatin1String((*entry)->kind);
    if (!(*entry)->build) {
        const QString version = reader.text("version");
        if (reader.error())
            return tl::unexpected(*reader.error());
        return EditRequest{kind, [version](Document& document) { return restoreNamed(document, version); }, std::nullopt};
    }
    Edit edit = (*entry)->build(reader);
    if (reader.error())
        return tl::unexpected(*reader.error());
    edit.mergeKey.clear();
    return EditRequest{kind, [edit](Document& document) { return document.perform(edit); }, edit};
}

} // namespace tambon
