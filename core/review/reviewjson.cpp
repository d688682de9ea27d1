#include "core/json/jsonreader.h"
#include "core/json/jsonwriter.h"
#include "core/review/review.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <array>
#include <string_view>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto reviewFormat = "tambon-canvas-review";
constexpr auto rubricFormat = "tambon-canvas-rubric";
constexpr auto phrasesFormat = "tambon-canvas-phrases";
constexpr int reviewLine = 400;
constexpr int lastReading = 2;
constexpr int mostNumber = 100000;
constexpr std::array actKeys{"begun", "decided", "taken-back", "returned"};

QByteArray sealOf(const JsonValue& review)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(review.dump()), QCryptographicHash::Sha256).toHex();
}

QString chosenText(JsonObject& row, const char* key, const char* english, Language language)
{
    const QString thai = row.text(key, maxReviewText, JsonObject::Lines::Many);
    const QString other = row.optionalText(english, maxReviewText, JsonObject::Lines::Many).value_or(QString());
    return language == Language::English && !other.isEmpty() ? other : thai;
}

JsonValue rubricAsJson(const Rubric& rubric)
{
    JsonWriter writer;
    writer.text("code", rubric.code);
    writer.whole("version", rubric.version);
    writer.text("title", rubric.title);
    writer.text("notice", rubric.notice);
    JsonValue rows = JsonValue::array();
    for (const RubricRow& row : rubric.rows) {
        JsonValue anchors = JsonValue::array();
        for (const QString& anchor : row.anchors)
            anchors.push_back(anchor.toStdString());
        rows.push_back({{"key", row.key.toStdString()}, {"name", row.name.toStdString()}, {"weight", row.weight}, {"anchors", anchors}});
    }
    writer.value("rows", rows);
    return writer.take();
}

JsonValue scoresAsJson(const Review& review)
{
    JsonValue scores = JsonValue::array();
    for (const RubricRow& row : review.rubric.rows) {
        const RubricScore given = review.scoreOf(row.key);
        if (given.score)
            scores.push_back({{"row", row.key.toStdString()}, {"score", *given.score}});
        else if (given.isUnsure)
            scores.push_back({{"row", row.key.toStdString()}, {"unsure", true}});
    }
    return scores;
}

JsonValue commentsAsJson(const Review& review)
{
    return rowsAsJson(review.comments, [](JsonWriter& writer, const ReviewComment& comment) {
        writer.kind("weight", comment.weight);
        writer.text("note", comment.note.text());
        writer.text("where", comment.where);
        writer.text("about", comment.about);
        writer.text("text", comment.text);
    });
}

JsonValue logAsJson(const Review& review)
{
    JsonValue log = JsonValue::array();
    for (const ReviewEvent& event : review.log) {
        JsonWriter writer;
        writer.text("at", event.at.toUTC().toString(Qt::ISODateWithMs));
        writer.text("by", event.by);
        writer.text("act", QString::fromLatin1(actKeys[size_t(event.act)]));
        writer.kindUnlessNone("decision", event.decision);
        writer.text("reason", event.reason);
        log.push_back(writer.take());
    }
    return log;
}

void readRows(JsonObject& root, Rubric& rubric, Language language)
{
    QSet<QString> keys;
    root.forEachObject("rows", [&](JsonObject& row) {
        RubricRow read{.key = row.text("key", reviewLine)};
        read.name = chosenText(row, "name", "nameEn", language);
        read.anchors = row.textList("anchors", reviewLine);
        const QStringList english = row.textList("anchorsEn", reviewLine);
        if (language == Language::English && english.size() == read.anchors.size())
            read.anchors = english;
        read.weight = int(row.integer("weight", 1, maxRubricWeight).value_or(1));
        if (keys.contains(read.key))
            row.refuse(ErrorCode::JsonDuplicate, "key", read.key.left(40));
        if (keys.size() == maxRubricRows)
            root.refuse(ErrorCode::JsonTooMany, "rows", {}, QString::number(maxRubricRows));
        keys.insert(read.key);
        rubric.rows.push_back(std::move(read));
    });
}

Rubric readRubric(JsonObject root, Language language)
{
    Rubric rubric;
    rubric.code = root.text("code", reviewLine);
    rubric.version = int(root.integer("version", 1, mostNumber).value_or(1));
    rubric.title = chosenText(root, "title", "titleEn", language);
    rubric.notice = root.optionalText("notice", reviewLine).value_or(QString());
    if (const QString english = root.optionalText("noticeEn", reviewLine).value_or(QString()); language == Language::English && !english.isEmpty())
        rubric.notice = english;
    readRows(root, rubric, language);
    root.finish();
    return rubric;
}

void readScores(JsonObject& root, Review& review)
{
    QSet<QString> rows;
    for (const RubricRow& row : review.rubric.rows)
        rows.insert(row.key);
    root.forEachObject("scores", [&](JsonObject& score) {
        const QString row = score.text("row", reviewLine);
        if (!rows.contains(row))
            score.refuse(ErrorCode::ReferenceDangling, "row", row.left(40));
        RubricScore& given = review.scores[row];
        given.isUnsure = score.boolean("unsure").value_or(false);
        if (const auto points = score.integer("score", 0, highestRubricScore))
            given = {.score = int(*points)};
    });
}

void readComments(JsonObject& root, Review& review)
{
    root.forEachObject("comments", [&](JsonObject& row) {
        ReviewComment comment{.id = ReviewPointId(row.id("id"))};
        comment.weight = row.enumeration<PointWeight>("weight", JsonObject::Presence::Required).value_or(comment.weight);
        comment.note = NoteId(row.id("note"));
        comment.where = row.optionalText("where", reviewLine).value_or(QString());
        comment.about = row.optionalText("about", reviewLine).value_or(QString());
        comment.text = row.text("text", maxReviewText, JsonObject::Lines::Many);
        if (review.comments.size() == maxReviewComments)
            root.refuse(ErrorCode::JsonTooMany, "comments", {}, QString::number(maxReviewComments));
        review.comments.push_back(std::move(comment));
    });
}

void readLog(JsonObject& root, Review& review)
{
    root.forEachObject("log", [&](JsonObject& row) {
        ReviewEvent event;
        event.at = QDateTime::fromString(row.text("at", reviewLine), Qt::ISODateWithMs);
        event.by = row.optionalText("by", reviewLine).value_or(QString());
        const QByteArray act = row.text("act", reviewLine).toUtf8();
        const auto known = std::find(actKeys.begin(), actKeys.end(), std::string_view(act.constData()));
        if (known == actKeys.end())
            row.refuse(ErrorCode::JsonUnknownValue, "act", QString::fromUtf8(act.left(40)));
        else
            event.act = static_cast<ReviewAct>(known - actKeys.begin());
        event.decision = row.enumeration<ReviewDecision>("decision").value_or(ReviewDecision::None);
        event.reason = row.optionalText("reason", maxReviewText).value_or(QString());
        review.log.push_back(std::move(event));
    });
}

Review readReview(JsonObject& root)
{
    Review review{.id = ReceivedReviewId(root.id("id")), .plan = PlanId(root.id("plan"))};
    root.require("id");
    root.require("plan");
    review.title = root.optionalText("title", reviewLine).value_or(QString());
    review.number = int(root.integer("number", 0, mostNumber).value_or(0));
    review.digest = root.optionalText("digest", reviewLine).value_or(QString());
    review.reader = root.optionalText("reader", reviewLine).value_or(QString());
    review.reading = int(root.integer("reading", 1, lastReading).value_or(1));
    review.rubric = readRubric(root.object("rubric"), Language::Thai);
    readScores(root, review);
    readComments(root, review);
    review.decision = root.enumeration<ReviewDecision>("decision").value_or(ReviewDecision::None);
    review.reason = root.optionalText("reason", maxReviewText).value_or(QString());
    review.decided = root.date("decided");
    review.due = root.date("due");
    readLog(root, review);
    return review;
}

/// The value of a file that says what it is.
Result<JsonValue> valueOfFormat(const QByteArray& json, const char* format)
{
    auto value = parsedJson(json);
    if (!value)
        return value;
    if (!value->is_object() || !value->contains("format") || (*value)["format"] != format)
        return fail(ErrorCode::JsonUnknownValue, {}, u"/format"_s);
    if (!(*value)["version"].is_number_integer() || (*value)["version"].get<int>() > reviewFormatVersion)
        return fail(ErrorCode::JsonTooNew);
    value->erase("format");
    value->erase("version");
    return value;
}

QByteArray shippedFile(const QString& name)
{
    QFile file(u":/rubrics/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray reviewToJson(const Review& review)
{
    JsonWriter writer;
    writer.text("format", QString::fromLatin1(reviewFormat));
    writer.whole("version", reviewFormatVersion);
    writer.id(review.id);
    writer.text("plan", review.plan.text());
    writer.text("title", review.title);
    writer.whole("number", review.number);
    writer.text("digest", review.digest);
    writer.text("reader", review.reader);
    writer.whole("reading", review.reading);
    writer.value("rubric", rubricAsJson(review.rubric));
    writer.value("scores", scoresAsJson(review));
    writer.value("comments", commentsAsJson(review));
    writer.kindUnlessNone("decision", review.decision);
    writer.text("reason", review.reason);
    writer.date("decided", review.decided, dayForm);
    writer.date("due", review.due, dayForm);
    writer.value("log", logAsJson(review));
    JsonValue value = writer.take();
    value["seal"] = sealOf(value).toStdString();
    return QByteArray::fromStdString(value.dump(1)) + '\n';
}

Result<Review> reviewFromJson(const QByteArray& json)
{
    auto sealed = parsedJson(json);
    if (!sealed)
        return tl::unexpected(sealed.error());
    auto value = valueOfFormat(json, reviewFormat);
    if (!value)
        return tl::unexpected(value.error());
    const JsonValue seal = sealed->contains("seal") ? (*sealed)["seal"] : JsonValue();
    sealed->erase("seal");
    if (seal != sealOf(*sealed).toStdString())
        return fail(ErrorCode::JsonUnknownValue, {}, u"/seal"_s);
    value->erase("seal");
    JsonFault fault;
    JsonObject root(*value, {}, fault);
    Review review = readReview(root);
    root.finish();
    if (const auto whole = fault.result(); !whole)
        return tl::unexpected(whole.error());
    return review;
}

Result<Rubric> rubricFromJson(const QByteArray& json, Language language)
{
    auto value = valueOfFormat(json, rubricFormat);
    if (!value)
        return tl::unexpected(value.error());
    value->emplace("version", 1);
    JsonFault fault;
    Rubric rubric = readRubric(JsonObject(*value, {}, fault), language);
    if (const auto whole = fault.result(); !whole)
        return tl::unexpected(whole.error());
    return rubric;
}

Rubric shippedRubric(Language language) { return rubricFromJson(shippedFile(u"rubric-12.json"_s), language).value_or(Rubric()); }

std::vector<ReviewPhrase> shippedPhrases(Language language)
{
    std::vector<ReviewPhrase> phrases;
    const auto value = valueOfFormat(shippedFile(u"phrases.json"_s), phrasesFormat);
    if (!value)
        return phrases;
    JsonFault fault;
    JsonObject root(*value, {}, fault);
    root.forEachObject("phrases", [&](JsonObject& row) {
        const PointWeight weight = row.enumeration<PointWeight>("weight").value_or(PointWeight::Should);
        phrases.push_back({weight, chosenText(row, "text", "textEn", language)});
    });
    return phrases;
}

} // namespace tambon
