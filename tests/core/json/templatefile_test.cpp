#include "tests/support/catch.h"

#include "core/insight/assessments.h"
#include "core/json/templatefile.h"
#include "core/plan/rowrules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray smallTemplate = R"({"format": "tambon-assessment-template", "formatVersion": 1, "code": "own", "title": "แบบของเรา", "titleEn": "Our own",
    "about": "event", "answers": "score",
    "levels": [{"score": 0, "name": "ไม่"}, {"score": 5, "name": "มาก", "anchor": "เห็นชัด"}],
    "items": [{"code": "a", "text": "ข้อแรก", "textEn": "The first", "help": "ดูจากบันทึก", "otherPlace": 2}, {"code": "b", "text": "ข้อสอง", "otherPlace": 1}]})";

QByteArray changedTemplate(const QByteArray& before, const QByteArray& after)
{
    QByteArray json = smallTemplate;
    REQUIRE(json.contains(before));
    json.replace(before, after);
    return json;
}

ErrorCode whatIsWrong(const QByteArray& json)
{
    const auto rows = templateFromJson(json, Language::Thai);
    REQUIRE_FALSE(rows.has_value());
    CHECK_FALSE(sentence(rows.error()).isEmpty());
    return rows.error().code;
}

void take(Plan& plan, const TemplateRows& rows)
{
    const auto done = takeTemplate(plan, rows).apply(plan);
    INFO((done ? std::string() : sentence(done.error()).toStdString()));
    REQUIRE(done.has_value());
}

} // namespace

TEST_CASE("every template that comes with the program can be read in both languages and taken into one plan")
{
    for (const Language language : {Language::Thai, Language::English}) {
        const FoundTemplates found = templatesIn(shippedTemplates(), language);
        CHECK(found.problems.empty());
        CHECK(found.templates.size() == 10);
        Plan plan;
        for (const TemplateRows& rows : found.templates)
            take(plan, rows);
        CHECK(plan.capacity.assessmentTemplates.size() == 10);
        const auto sizes = [&](const QString& code) {
            for (const AssessmentTemplate& row : plan.capacity.assessmentTemplates)
                if (row.code == code)
                    return int(itemsOf(plan, row).size());
            return 0;
        };
        CHECK(sizes(u"eight-characteristics"_s) == 8);
        CHECK(sizes(u"ten-elements"_s) == 10);
        CHECK(sizes(u"participation-ladder"_s) == 5);
        CHECK(sizes(u"participation-conditions"_s) == 3);
        CHECK(sizes(u"right-livelihood"_s) == 4);
        CHECK(sizes(u"seven-steps"_s) == 7);
    }
    for (const TemplateRows& rows : templatesIn(shippedTemplates(), Language::Thai).templates)
        if (rows.head.code == u"seven-steps"_s)
            CHECK(rows.head.notice == u"ตัวอย่าง ไม่ใช่ฉบับทางการ"_s);
}

TEST_CASE("the ladder keeps its semantic keys in both orders")
{
    Plan plan;
    for (const TemplateRows& rows : templatesIn(shippedTemplates(), Language::Thai).templates)
        if (rows.head.code == u"participation-ladder"_s)
            take(plan, rows);
    AssessmentTemplate& ladder = plan.capacity.assessmentTemplates.at(0);
    CHECK(itemsOf(plan, ladder).front()->code == u"empower"_s);
    CHECK(itemsOf(plan, ladder).back()->code == u"inform"_s);
    ladder.showsOther = true;
    CHECK(itemsOf(plan, ladder).front()->code == u"inform"_s);
    CHECK(itemsOf(plan, ladder).back()->code == u"empower"_s);
}

TEST_CASE("a template written out and read again is the same, and English words are taken where they are wanted")
{
    const auto rows = templateFromJson(smallTemplate, Language::Thai);
    REQUIRE(rows.has_value());
    CHECK(rows->head.title == u"แบบของเรา"_s);
    const auto english = templateFromJson(smallTemplate, Language::English);
    REQUIRE(english.has_value());
    CHECK(english->head.title == u"Our own"_s);
    CHECK(english->items[0].text == u"The first"_s);
    CHECK(english->items[1].text == u"ข้อสอง"_s);
    Plan plan;
    take(plan, *rows);
    const auto again = templateFromJson(templateToJson(plan, plan.capacity.assessmentTemplates.front().id), Language::Thai);
    REQUIRE(again.has_value());
    CHECK(again->head == rows->head);
    CHECK(again->items.size() == rows->items.size());
    CHECK(again->levels.size() == rows->levels.size());
    CHECK(again->items[0].help == u"ดูจากบันทึก"_s);
    CHECK(again->levels[1].anchor == u"เห็นชัด"_s);
}

TEST_CASE("a bad template is refused with one sentence that says what is wrong")
{
    CHECK(whatIsWrong("{\"format\": ") == ErrorCode::JsonMalformed);
    CHECK(whatIsWrong("[]") == ErrorCode::JsonWrongType);
    CHECK(whatIsWrong("\xFF\xFE") == ErrorCode::JsonNotUtf8);
    CHECK(whatIsWrong("{}") == ErrorCode::JsonMissingKey);
    CHECK(whatIsWrong(changedTemplate("tambon-assessment-template", "tambon-canvas-plan")) == ErrorCode::JsonUnknownValue);
    CHECK(whatIsWrong(changedTemplate("\"formatVersion\": 1", "\"formatVersion\": 2, \"shape\": {}")) == ErrorCode::TemplateTooNew);
    CHECK(whatIsWrong(changedTemplate("\"code\": \"b\"", "\"code\": \"a\"")) == ErrorCode::JsonDuplicate);
    CHECK(whatIsWrong(changedTemplate("\"score\": 5", "\"score\": 0")) == ErrorCode::JsonDuplicate);
    CHECK(whatIsWrong(changedTemplate("\"score\": 5", "\"score\": \"5\"")) == ErrorCode::JsonWrongType);
    CHECK(whatIsWrong(changedTemplate("\"score\": 5", "\"score\": 5000")) == ErrorCode::NumberOutOfRange);
    CHECK(whatIsWrong(changedTemplate("\"about\": \"event\"", "\"about\": \"moon\"")) == ErrorCode::JsonUnknownValue);
    CHECK(whatIsWrong(changedTemplate("\"about\": \"event\"", "\"colour\": \"red\"")) == ErrorCode::JsonUnknownKey);
    CHECK(whatIsWrong(changedTemplate("ข้อสอง", "")) == ErrorCode::TextEmpty);
    CHECK(whatIsWrong(changedTemplate("ข้อสอง", QByteArray(400, 'x'))) == ErrorCode::TextTooLong);
    CHECK(whatIsWrong(changedTemplate(", {\"score\": 5, \"name\": \"มาก\", \"anchor\": \"เห็นชัด\"}", "")) == ErrorCode::JsonMissingKey);
    CHECK(whatIsWrong(smallTemplate + QByteArray(int(maxTemplateBytes), ' ')) == ErrorCode::FileTooLarge);
}

TEST_CASE("a newer file of a known template brings new words and items; answers and what was there stay")
{
    Plan plan;
    const auto rows = templateFromJson(smallTemplate, Language::Thai);
    REQUIRE(rows.has_value());
    take(plan, *rows);
    const auto before = plan.capacity.assessmentItems;
    const auto newer = templateFromJson(changedTemplate("\"text\": \"ข้อสอง\", \"otherPlace\": 1}", "\"text\": \"ข้อสองใหม่\"}, {\"code\": \"c\", \"text\": \"ข้อสาม\"}"), Language::Thai);
    REQUIRE(newer.has_value());
    take(plan, *newer);
    CHECK(plan.capacity.assessmentTemplates.size() == 1);
    REQUIRE(plan.capacity.assessmentItems.size() == 3);
    CHECK(plan.capacity.assessmentItems[0].id == before[0].id);
    CHECK(plan.capacity.assessmentItems[1].id == before[1].id);
    CHECK(plan.capacity.assessmentItems[1].text == u"ข้อสองใหม่"_s);
    CHECK(plan.capacity.assessmentLevels.size() == 2);
}

TEST_CASE("a folder's templates are found, and a bad file among them is named without keeping the others away")
{
    QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u"a.json"_s, "{");
    write(u"b.json"_s, smallTemplate);
    write(u"c.txt"_s, "{");
    const FoundTemplates found = templatesIn(folder.path(), Language::Thai);
    REQUIRE(found.templates.size() == 1);
    CHECK(found.templates[0].head.code == u"own"_s);
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].subject == u"a.json"_s);
    CHECK(templatesIn(folder.filePath(u"none"_s), Language::Thai).templates.empty());
    CHECK(templateFromFile(folder.filePath(u"none.json"_s), Language::Thai).error().code == ErrorCode::FileMissing);
}
