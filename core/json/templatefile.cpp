#include "core/json/templatefile.h"

#include "core/edit/rowedits.h"
#include "core/edit/together.h"
#include "core/insight/assessments.h"
#include "core/json/jsonreader.h"
#include "core/plan/rowrules.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

using TemplateLines = JsonObject::Lines;

constexpr auto templateFormat = "tambon-assessment-template";
constexpr int mostScore = 1000;

/// A text, or its English twin "titleEn" where that is wanted and there.
QString inLanguage(JsonObject& row, const char* key, const char* english, Language language, int most, TemplateLines lines = TemplateLines::One)
{
    const QString thai = row.optionalText(key, most, lines).value_or(QString());
    const QString other = row.optionalText(english, most, lines).value_or(QString());
    return language == Language::English && !other.isEmpty() ? other : thai;
}

void readTemplateHead(JsonObject& root, AssessmentTemplate& head, Language language)
{
    head.code = root.text("code", maxLineLength);
    root.require("title");
    head.title = inLanguage(root, "title", "titleEn", language, maxLineLength);
    if (head.title.isEmpty())
        root.refuse(ErrorCode::TextEmpty, "title");
    head.version = int(root.integer("version", 1, mostScore).value_or(1));
    head.source = inLanguage(root, "source", "sourceEn", language, maxLineLength);
    head.notice = inLanguage(root, "notice", "noticeEn", language, maxLineLength);
    head.about = root.enumeration<TemplateAbout>("about").value_or(head.about);
    head.answers = root.enumeration<AnswerKind>("answers").value_or(head.answers);
    head.orderName = inLanguage(root, "orderName", "orderNameEn", language, maxLineLength);
    head.otherOrderName = inLanguage(root, "otherOrderName", "otherOrderNameEn", language, maxLineLength);
}

void readTemplateLevels(JsonObject& root, TemplateRows& rows, Language language)
{
    QSet<int> scores;
    root.forEachObject("levels", [&](JsonObject& row) {
        AssessmentLevel level{.id = {}};
        level.score = int(row.integer("score", 0, mostScore, JsonObject::Presence::Required).value_or(0));
        if (scores.contains(level.score))
            row.refuse(ErrorCode::JsonDuplicate, "score", QString::number(level.score));
        scores.insert(level.score);
        row.require("name");
        level.name = inLanguage(row, "name", "nameEn", language, maxLineLength);
        if (level.name.isEmpty())
            row.refuse(ErrorCode::TextEmpty, "name");
        level.anchor = inLanguage(row, "anchor", "anchorEn", language, maxLineLength);
        if (rows.levels.size() == maxTemplateLevels)
            root.refuse(ErrorCode::JsonTooMany, "levels", {}, QString::number(maxTemplateLevels));
        rows.levels.push_back(level);
    });
}

void readTemplateItems(JsonObject& root, TemplateRows& rows, Language language)
{
    QSet<QString> codes;
    root.forEachObject("items", [&](JsonObject& row) {
        AssessmentItem item{.id = {}};
        item.code = row.text("code", maxLineLength);
        if (codes.contains(item.code))
            row.refuse(ErrorCode::JsonDuplicate, "code", item.code.left(40));
        codes.insert(item.code);
        row.require("text");
        item.text = inLanguage(row, "text", "textEn", language, maxLineLength);
        if (item.text.isEmpty())
            row.refuse(ErrorCode::TextEmpty, "text");
        item.help = inLanguage(row, "help", "helpEn", language, maxNoteLength, TemplateLines::Many);
        item.otherPlace = int(row.integer("otherPlace", 0, mostScore).value_or(0));
        if (rows.items.size() == maxTemplateItems)
            root.refuse(ErrorCode::JsonTooMany, "items", {}, QString::number(maxTemplateItems));
        rows.items.push_back(item);
    });
}

/// What kind of file it is, before anything else is asked of it.
Result<void> templateFormatKnown(JsonObject& root, JsonFault& fault)
{
    if (!fault.found() && !root.has("format"))
        return fail(ErrorCode::JsonMissingKey, u"format"_s, root.path());
    const QString format = root.text("format", maxLineLength);
    if (!fault.found() && format != QLatin1String(templateFormat))
        root.refuse(ErrorCode::JsonUnknownValue, "format", format.left(40), QLatin1String(templateFormat));
    const auto version = root.integer("formatVersion", 1, maxMilli, JsonObject::Presence::Required);
    if (fault.found())
        return fault.result();
    if (!version)
        return fail(ErrorCode::JsonMissingKey, u"formatVersion"_s, root.path());
    if (*version > templateFormatVersion)
        return fail(ErrorCode::TemplateTooNew, root.optionalText("title", maxLineLength).value_or(QString()).left(60));
    return {};
}

void refuseEmptyTemplate(JsonObject& root, const TemplateRows& rows, const JsonFault& fault)
{
    if (fault.found())
        return;
    if (rows.items.empty())
        root.refuse(ErrorCode::JsonMissingKey, "items", u"items"_s);
    else if (rows.levels.size() < 2 && rows.head.answers != AnswerKind::Step)
        root.refuse(ErrorCode::JsonMissingKey, "levels", u"levels"_s);
}

JsonValue jsonText(const QString& text) { return text.toStdString(); }

void putText(JsonValue& row, const char* key, const QString& text)
{
    if (!text.isEmpty())
        row[key] = jsonText(text);
}

const AssessmentTemplate* templateWithCode(const Plan& plan, const QString& code)
{
    const auto& all = plan.capacity.assessmentTemplates;
    const auto found = std::find_if(all.begin(), all.end(), [&](const AssessmentTemplate& row) { return row.code == code; });
    return found == all.end() ? nullptr : &*found;
}

/// The level as it becomes: new ones are added, known ones changed.
Edit takeLevel(const Plan& plan, AssessmentLevel level)
{
    for (const AssessmentLevel& known : plan.capacity.assessmentLevels)
        if (known.assessmentTemplate == level.assessmentTemplate && known.score == level.score)
            return edits::changeRow<AssessmentLevel>(known.id, [level](AssessmentLevel& row) {
                row.name = level.name;
                row.anchor = level.anchor;
            });
    return edits::addRow(level);
}

Edit takeItem(const Plan& plan, AssessmentItem item)
{
    for (const AssessmentItem& known : plan.capacity.assessmentItems)
        if (known.assessmentTemplate == item.assessmentTemplate && known.code == item.code)
            return edits::changeRow<AssessmentItem>(known.id, [item](AssessmentItem& row) {
                row.text = item.text;
                row.help = item.help;
                row.otherPlace = item.otherPlace;
            });
    return edits::addRow(item);
}

} // namespace

Result<TemplateRows> templateFromJson(const QByteArray& json, Language language)
{
    if (json.size() > maxTemplateBytes)
        return fail(ErrorCode::FileTooLarge, {}, {}, u"1 MB"_s);
    const auto parsed = parsedJson(json);
    if (!parsed)
        return tl::unexpected<Error>(parsed.error());
    JsonFault fault;
    JsonObject root(*parsed, {}, fault);
    if (const auto known = templateFormatKnown(root, fault); !known)
        return tl::unexpected<Error>(known.error());
    TemplateRows rows;
    readTemplateHead(root, rows.head, language);
    readTemplateLevels(root, rows, language);
    readTemplateItems(root, rows, language);
    root.finish();
    refuseEmptyTemplate(root, rows, fault);
    if (const auto done = fault.result(); !done)
        return tl::unexpected<Error>(done.error());
    return rows;
}

Result<TemplateRows> templateFromFile(const QString& path, Language language)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileMissing, path);
    if (file.size() > maxTemplateBytes)
        return fail(ErrorCode::FileTooLarge, path, {}, u"1 MB"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ReadRefused, path);
    return templateFromJson(file.read(maxTemplateBytes + 1), language);
}

QByteArray templateToJson(const Plan& plan, const AssessmentTemplateId& id)
{
    const auto* head = rowWith<AssessmentTemplate>(plan, id);
    if (head == nullptr)
        return {};
    JsonValue root{{"format", templateFormat}, {"formatVersion", templateFormatVersion}, {"code", jsonText(head->code)}, {"version", head->version},
        {"title", jsonText(head->title)}};
    putText(root, "source", head->source);
    putText(root, "notice", head->notice);
    root["about"] = jsonText(keyOf(head->about));
    root["answers"] = jsonText(keyOf(head->answers));
    putText(root, "orderName", head->orderName);
    putText(root, "otherOrderName", head->otherOrderName);
    root["levels"] = JsonValue::array();
    for (const AssessmentLevel* level : levelsOf(plan, id)) {
        JsonValue row{{"score", level->score}, {"name", jsonText(level->name)}};
        putText(row, "anchor", level->anchor);
        root["levels"].push_back(row);
    }
    root["items"] = JsonValue::array();
    for (const AssessmentItem& item : plan.capacity.assessmentItems) {
        if (item.assessmentTemplate != id)
            continue;
        JsonValue row{{"code", jsonText(item.code)}, {"text", jsonText(item.text)}};
        putText(row, "help", item.help);
        if (item.otherPlace != 0)
            row["otherPlace"] = item.otherPlace;
        root["items"].push_back(row);
    }
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

QString shippedTemplates() { return u":/templates"_s; }

FoundTemplates templatesIn(const QString& folder, Language language)
{
    FoundTemplates found;
    for (const QFileInfo& file : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        auto rows = templateFromFile(file.filePath(), language);
        if (rows) {
            found.templates.push_back(std::move(*rows));
            continue;
        }
        Error problem = rows.error();
        problem.subject = problem.subject.isEmpty() ? file.fileName() : problem.subject;
        found.problems.push_back(problem);
    }
    return found;
}

Edit takeTemplate(const Plan& plan, const TemplateRows& rows, const AssessmentTemplateId& id)
{
    const AssessmentTemplate* known = templateWithCode(plan, rows.head.code);
    AssessmentTemplate head = rows.head;
    head.id = known ? known->id : id;
    std::vector<Edit> steps{known ? edits::changeRow<AssessmentTemplate>(head.id,
                                [head](AssessmentTemplate& row) {
                                    const AssessmentTemplate before = row;
                                    row = head;
                                    row.position = before.position;
                                    row.showsOther = before.showsOther;
                                })
                                  : edits::addRow(head)};
    for (AssessmentLevel level : rows.levels) {
        level.assessmentTemplate = head.id;
        steps.push_back(takeLevel(plan, level));
    }
    for (AssessmentItem item : rows.items) {
        item.assessmentTemplate = head.id;
        steps.push_back(takeItem(plan, item));
    }
    return together(steps, known ? QStringList() : QStringList{QString::number(1)});
}

} // namespace tambon
