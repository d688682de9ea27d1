#include "core/exchange/canvas/canvasfile.h"

#include "core/edit/noteedits.h"
#include "core/exchange/canvas/canvasmarkdown.h"
#include "core/exchange/image/canvasimage.h"
#include "core/plan/validity.h"
#include "tests/support/paper.h"
#include "tests/support/sampleplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRectF>
#include <QXmlStreamReader>

#include <map>
#include <set>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

Plan palmPlanOfCanvas() { return test::samplePlan(u"a-palm-tourism.json"_s); }

CanvasImport readInto(const Plan& plan, const QByteArray& json)
{
    const auto import = readCanvas(plan, json);
    INFO((import ? std::string() : sentence(import.error()).toStdString()));
    REQUIRE(import.has_value());
    return *import;
}

QByteArray textNode(const QString& id, const QString& text, const QByteArray& more = "\"x\":0,\"y\":0,\"width\":100,\"height\":50")
{
    return QString(u"{\"id\":\"%1\",\"type\":\"text\",\"text\":%2,"_s.arg(id, QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact)).mid(1).chopped(1))).toUtf8() + more + '}';
}

QRectF rectOf(const QJsonObject& node)
{
    return {node[u"x"_s].toDouble(), node[u"y"_s].toDouble(), node[u"width"_s].toDouble(), node[u"height"_s].toDouble()};
}

} // namespace

TEST_CASE("notes, their blocks, colours and links come back from a canvas file as they were")
{
    Plan plan = palmPlanOfCanvas();
    const QStringList awkward{u"# ไม่ใช่หัวข้อ *ดาว* _ขีด_ [ลิงก์](x) `รหัส` \\ <b>"_s, u"1. ข้อหนึ่ง\n- ขีดหน้า\n+ บวก\n=== เท่ากับ"_s, u"&amp; 100% ~~ขีดฆ่า~~ | $x$ 🌾"_s};
    for (qsizetype at = 0; at < awkward.size(); ++at)
        plan.notes[size_t(at)].text = awkward[at];
    Plan empty;
    const CanvasImport import = readInto(empty, planAsCanvas(plan));
    CHECK(import.links.size() == plan.links.size());
    const Edit edit = importCanvas(import);
    CHECK(editSentence(edit.kind, edit.label).contains(QString::number(plan.notes.size())));
    REQUIRE(edit.apply(empty).has_value());
    REQUIRE(empty.notes.size() == plan.notes.size());
    for (const Note& note : plan.notes) {
        const Note* back = empty.note(note.id);
        REQUIRE(back != nullptr);
        CHECK(back->text.toStdString() == note.text.toStdString());
        CHECK(back->block == note.block);
        CHECK(back->position == note.position);
        CHECK(back->thread == note.thread);
    }
    std::set<std::pair<QString, QString>> before, after;
    for (const Link& link : plan.links)
        before.insert({link.from.text(), link.to.text()});
    for (const Link& link : empty.links)
        after.insert({link.from.text(), link.to.text()});
    CHECK(before == after);
    CHECK(readInto(plan, planAsCanvas(plan)).isEmpty());
}

TEST_CASE("a canvas file keeps to the format: every note lies in its block's group and no two things overlap")
{
    const Plan plan = palmPlanOfCanvas();
    const QJsonObject root = QJsonDocument::fromJson(planAsCanvas(plan)).object();
    std::map<int, QRectF> groups;
    std::vector<QRectF> notes;
    for (const QJsonValue& value : root[u"nodes"_s].toArray()) {
        const QJsonObject node = value.toObject();
        for (const char* key : {"x", "y", "width", "height"})
            CHECK(node[QLatin1String(key)].toDouble() == double(node[QLatin1String(key)].toInt(-99999)));
        if (node[u"type"_s] == u"group"_s)
            groups[node[u"label"_s].toString().left(1).toInt()] = rectOf(node);
        else
            notes.push_back(rectOf(node));
    }
    CHECK(groups.size() == 9);
    CHECK(notes.size() == plan.notes.size());
    for (const auto& [number, rect] : groups)
        for (const auto& [other, otherRect] : groups)
            CHECK((number == other || !rect.intersects(otherRect)));
    for (size_t at = 0; at < notes.size(); ++at) {
        CHECK(groups.at(number(plan.notes[at].block)).contains(notes[at]));
        for (size_t other = 0; other < at; ++other)
            CHECK_FALSE(notes[at].intersects(notes[other]));
    }
    for (const QJsonValue& edge : root[u"edges"_s].toArray())
        CHECK_FALSE(edge[u"label"_s].toString().isEmpty());
}

TEST_CASE("a canvas drawn elsewhere: groups say the block, what lies in none becomes an idea, the rest is counted")
{
    const QByteArray group = "{\"id\":\"g\",\"type\":\"group\",\"label\":\"๖ กิจกรรมของเรา\",\"x\":-50,\"y\":-50,\"width\":300.5,\"height\":300}";
    const QByteArray json = "{\"nodes\":[" + group + ',' + textNode(u"a"_s, u"ทำขนม"_s) + ',' + textNode(u"b"_s, u"ลอย"_s, "\"x\":900,\"y\":0,\"width\":10,\"height\":10,\"color\":\"#ff0000\"")
        + ',' + textNode(u"c"_s, u"   "_s) + ',' + textNode(u"d"_s, QString(maxNoteLength + 1, u'ก')) + ",{\"id\":\"f\",\"type\":\"file\",\"file\":\"../../etc/passwd\"}],"
          "\"edges\":[{\"id\":\"e\",\"fromNode\":\"a\",\"toNode\":\"b\"},{\"id\":\"e2\",\"fromNode\":\"a\",\"toNode\":\"nowhere\"}]}";
    Plan plan = palmPlanOfCanvas();
    const CanvasImport import = readInto(plan, json);
    REQUIRE(import.notes.size() == 2);
    CHECK(import.notes[0].block == Block::Activity);
    CHECK_FALSE(import.notes[1].block.has_value());
    CHECK(import.textsLeftOut == 2);
    CHECK(import.othersLeftOut == 1);
    CHECK(import.linksLeftOut == 2);
    CHECK(canvasImportSentences(import).size() == 5);
    const size_t notes = plan.notes.size();
    const size_t ideas = plan.ideas.size();
    REQUIRE(importCanvas(import).apply(plan).has_value());
    CHECK(plan.notes.size() == notes + 1);
    CHECK(plan.ideas.size() == ideas + 1);
}

TEST_CASE("a node with the id of another note of the plan becomes a note of its own")
{
    Plan plan = palmPlanOfCanvas();
    const NoteId id = plan.notes[0].id;
    const CanvasImport import = readInto(plan, "{\"nodes\":[" + textNode(id.text(), u"อีกใบ"_s) + "]}");
    REQUIRE(import.notes.size() == 1);
    CHECK_FALSE(import.notes[0].id == id);
}

TEST_CASE("a hostile canvas file is refused with a sentence and brings nothing")
{
    const Plan plan = palmPlanOfCanvas();
    QByteArray deep = "{\"nodes\":";
    deep += QByteArray(100'000, '[');
    QByteArray many = "{\"nodes\":[";
    for (size_t at = 0; at <= maxCanvasNodes; ++at)
        many += (at > 0 ? "," : "") + textNode(QString::number(at), u"ก"_s);
    many += "]}";
    const std::vector<std::pair<QByteArray, ErrorCode>> files{{{}, ErrorCode::JsonMalformed}, {"{\"nodes\":[", ErrorCode::JsonMalformed}, {"[]", ErrorCode::JsonWrongType},
        {"{\"nodes\":{}}", ErrorCode::JsonWrongType}, {"{\"nodes\":[7]}", ErrorCode::JsonWrongType}, {"{\"nodes\":[{\"type\":\"text\"}]}", ErrorCode::JsonMissingKey},
        {"{\"nodes\":[{\"id\":\"a\",\"type\":\"text\",\"text\":[]}]}", ErrorCode::JsonWrongType}, {"{\"nodes\":[" + textNode(u"a"_s, u"ก"_s) + ',' + textNode(u"a"_s, u"ข"_s) + "]}", ErrorCode::JsonDuplicate},
        {"{\"edges\":[{\"fromNode\":\"a\"}]}", ErrorCode::JsonMissingKey}, {"\xff\xfe{", ErrorCode::JsonNotUtf8}, {deep, ErrorCode::JsonTooDeep}, {many, ErrorCode::JsonTooMany}};
    for (const auto& [json, code] : files) {
        INFO(json.left(60).toStdString());
        const auto read = readCanvas(plan, json);
        REQUIRE_FALSE(read.has_value());
        CHECK(codeKey(read.error().code).toStdString() == codeKey(code).toStdString());
        CHECK(sentence(read.error()).size() > 20);
        CHECK_FALSE(sentence(read.error()).contains(u"%"_s));
    }
}

TEST_CASE("Markdown signs and back")
{
    for (const QString& text : test::difficultThai() + QStringList{u"\\*"_s, u"a\\b"_s, u"- x\n  - y"_s, u"12) z"_s, u"***"_s, u"--"_s})
        CHECK(fromMarkdown(asMarkdown(text)).toStdString() == text.toStdString());
    CHECK(asMarkdown(u"*x*"_s) == u"\\*x\\*"_s);
    CHECK(asMarkdown(u"# x"_s) == u"\\# x"_s);
    CHECK(asMarkdown(u"ปกติ (วงเล็บ) 1.5"_s) == u"ปกติ (วงเล็บ) 1.5"_s);
}

TEST_CASE("the canvas as an SVG holds its notes as text that can be searched")
{
    Plan plan = palmPlanOfCanvas();
    plan.notes[0].text = u"<tspan> & “น้ำ”"_s;
    QXmlStreamReader xml(canvasDrawing(plan, {1920, 1080}));
    QString text;
    int texts = 0;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text"_s) {
            text += xml.readElementText();
            ++texts;
        }
    CHECK_FALSE(xml.hasError());
    CHECK(texts > int(plan.notes.size()));
    for (const Note& note : plan.notes)
        CHECK(test::bare(text).contains(test::bare(note.text)));
}
