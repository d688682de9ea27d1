#pragma once

#include "core/base/language.h"
#include "core/edit/edit.h"
#include "core/plan/plan.h"

/// Templates of assessments as files: what can be asked is data. The format is told in resources/templates/README.md.
namespace tambon {

inline constexpr int templateFormatVersion = 1;
inline constexpr qint64 maxTemplateBytes = 1024 * 1024;
inline constexpr size_t maxTemplateItems = 200;
inline constexpr size_t maxTemplateLevels = 20;

/// A template with what belongs to it, not yet in a plan: its rows have no ids.
struct TemplateRows {
    AssessmentTemplate head;
    std::vector<AssessmentLevel> levels;
    std::vector<AssessmentItem> items;
};

/// English texts are taken where the file has them and `language` is English.
/// Errors: of parsedJson() and JsonObject; JsonUnknownValue for another format, TemplateTooNew, JsonDuplicate, JsonMissingKey.
[[nodiscard]] Result<TemplateRows> templateFromJson(const QByteArray& json, Language language);
/// Errors: also FileMissing, FileTooLarge, ReadRefused.
[[nodiscard]] Result<TemplateRows> templateFromFile(const QString& path, Language language);
/// The file that makes the same template again; empty when the plan has none with this id.
[[nodiscard]] QByteArray templateToJson(const Plan& plan, const AssessmentTemplateId& id);

/// Those that come with the program, and those in a folder: each file *.json of it. A file that cannot be read is named
/// among the problems and does not keep the others away.
struct FoundTemplates {
    std::vector<TemplateRows> templates;
    std::vector<Error> problems;
};
[[nodiscard]] FoundTemplates templatesIn(const QString& folder, Language language);
/// The folder of the shipped ones, for templatesIn().
[[nodiscard]] QString shippedTemplates();

/// Puts a template into the plan as one step. One with the same code is brought up to date: items and levels of the same
/// code and score take the new words, new ones are added, none is taken away, answers stay.
[[nodiscard]] Edit takeTemplate(const Plan& plan, const TemplateRows& rows, const AssessmentTemplateId& id = AssessmentTemplateId::random());

} // namespace tambon
