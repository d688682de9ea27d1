#include "core/json/editjson.h"

#include "core/plan/rowrules.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace tambon;

namespace {

Plan smallPlan()
{
    Plan plan;
    plan.notes = {{NoteId(QStringLiteral("v")), Block::Value, 0, QStringLiteral("x"), 0},
        {NoteId(QStringLiteral("c")), Block::Customer, 0, QStringLiteral("y"), 0}};
    return plan;
}

ErrorCode faultOf(const QByteArray& line)
{
    const auto request = editFromJson(line, smallPlan());
    return request ? ErrorCode::Internal : request.error().code;
}

QSet<QString> kindsOfCatalogue()
{
    QSet<QString> kinds;
    for (const EditDescription& edit : editCatalogue())
        kinds << edit.kind;
    return kinds;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Function names called as edits::name( in the window's sources.
QSet<QString> editsOfWindow()
{
    QSet<QString> names;
    static const QRegularExpression call(QStringLiteral("edits::([a-z][A-Za-z]*)\\("));
    QDirIterator files(QStringLiteral(TAMBON_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = QString::fromUtf8(contentOf(files.next()));
        auto matches = call.globalMatch(source);
        while (matches.hasNext())
            names << matches.next().captured(1);
        if (source.contains(QLatin1String("restoreVersion(")))
            names << QStringLiteral("restoreVersion");
    }
    return names;
}

/// Made by the window only; see core/json/DECISIONS.md.
/// Only sending writes submissions, only taking a review in writes its rows: a line may answer, no more.
const QSet<QString> withoutLine{QStringLiteral("add-photos"), QStringLiteral("add-submission"), QStringLiteral("set-submission"),
    QStringLiteral("delete-submission"), QStringLiteral("add-received-review"), QStringLiteral("set-received-review"),
    QStringLiteral("delete-received-review"), QStringLiteral("add-review-point"), QStringLiteral("delete-review-point"),
    QStringLiteral("move-review-point")};

/// addNote → add-note; the one function whose name says more than its kind is sendCapitalToCanvas.
QString kindOf(QString function)
{
    if (function == QLatin1String("sendCapitalToCanvas"))
        return QStringLiteral("send-capital");
    static const QRegularExpression capital(QStringLiteral("([A-Z])"));
    return function.replace(capital, QStringLiteral("-\\1")).toLower();
}

/// The four edits of each table of the economy: templates of economyedits.h, so no function bears their names.
QSet<QString> kindsOfRows()
{
    QSet<QString> kinds;
    TableRows::forEach([&]<typename Row>() {
        for (const char* verb : {"add-", "set-", "delete-", "move-"})
            if (PlacedRow<Row> || verb[0] != 'm')
                kinds << QString(QLatin1String(verb) + QLatin1String(RowRules<Row>::table.kind));
    });
    return kinds;
}

} // namespace

TEST_CASE("apply knows every edit of the window, and the window every edit that apply knows")
{
    QSet<QString> window;
    for (const QString& function : editsOfWindow())
        window << kindOf(function);
    const QSet<QString> templates{QStringLiteral("add-row"), QStringLiteral("add-rows"), QStringLiteral("change-row"),
        QStringLiteral("delete-rows"), QStringLiteral("move-row")};
    window = window - templates + kindsOfRows();
    const QSet<QString> apply = kindsOfCatalogue();
    CHECK(window - apply == withoutLine);
    CHECK(QStringList((apply - window).values()) == QStringList());
}

TEST_CASE("every edit of core/edit is in the catalogue and has a sentence of its own")
{
    QSet<QString> sentences;
    static const QRegularExpression declaration(QStringLiteral("\\]\\] Edit ([a-z][A-Za-z]*)\\("));
    int declared = 0;
    for (const QString& name : QDir(QStringLiteral(TAMBON_SOURCE_DIR "/core/edit")).entryList({QStringLiteral("*edits.h")})) {
        if (name == QLatin1String("rowedits.h"))
            continue;
        auto matches = declaration.globalMatch(QString::fromUtf8(contentOf(QStringLiteral(TAMBON_SOURCE_DIR "/core/edit/") + name)));
        for (; matches.hasNext(); ++declared)
            CHECK((kindsOfCatalogue() + withoutLine).contains(kindOf(matches.next().captured(1))));
    }
    const QSet<QString> all = kindsOfCatalogue() + withoutLine;
    CHECK(declared + kindsOfRows().size() + 1 == all.size()); // restore-version is the document's
    for (const QString& kind : all) {
        CHECK(editSentence(kind, {QStringLiteral("1"), QStringLiteral("2")}) != kind);
        sentences << editSentence(kind, {QStringLiteral("1"), QStringLiteral("2")});
    }
    CHECK(sentences.size() == all.size());
}

TEST_CASE("every required field of every edit is asked for, and no other key is taken")
{
    for (const EditDescription& edit : editCatalogue()) {
        const QByteArray start = "{\"edit\":\"" + edit.kind.toUtf8() + '"';
        INFO(edit.kind.toStdString());
        CHECK(faultOf(start + ",\"nonsense\":1}") == ErrorCode::JsonUnknownKey);
        for (const FieldDescription& field : edit.fields) {
            CHECK_FALSE(field.sentence.isEmpty());
            CHECK_FALSE(field.type.isEmpty());
            if (field.required)
                CHECK(faultOf(start + '}') == ErrorCode::JsonMissingKey);
        }
    }
}

TEST_CASE("a line names what is wrong with it")
{
    CHECK(faultOf("{\"edit\":\"add-note\"") == ErrorCode::JsonMalformed);
    CHECK(faultOf("[1]") == ErrorCode::JsonWrongType);
    CHECK(faultOf("{\"edit\":\"add-note\",\"edit\":\"x\"}") == ErrorCode::JsonDuplicate);
    CHECK(faultOf("{\"edit\":\"add-note\",\"block\":{\"x\":1},\"text\":\"y\"}") == ErrorCode::JsonTooDeep);
    CHECK(faultOf("{\"edit\":\"fly\"}") == ErrorCode::UnknownEdit);
    CHECK(faultOf("{\"edit\":\"add-note\",\"block\":10,\"text\":\"y\"}") == ErrorCode::NumberOutOfRange);
    CHECK(faultOf("{\"edit\":\"add-note\",\"block\":1.5,\"text\":\"y\"}") == ErrorCode::JsonWrongType);
    CHECK(faultOf("{\"edit\":\"add-note\",\"block\":1,\"text\":7}") == ErrorCode::JsonWrongType);
    CHECK(faultOf("{\"edit\":\"add-note\",\"block\":1,\"text\":\"y\",\"id\":\"c\"}") == ErrorCode::JsonDuplicate);
    CHECK(faultOf("{\"edit\":\"add-link\",\"from\":\"1.1\",\"to\":\"9.1\"}") == ErrorCode::ReferenceDangling);
    CHECK(faultOf("{\"edit\":\"delete-notes\",\"notes\":[]}") == ErrorCode::JsonWrongType);
    CHECK(faultOf("{\"edit\":\"set-capital\",\"capital\":1}") == ErrorCode::ReferenceDangling);
    CHECK(faultOf("{\"edit\":\"add-capital\",\"name\":\"x\",\"factor\":\"gold\"}") == ErrorCode::JsonUnknownValue);
    CHECK(faultOf("{\"edit\":\"add-goal\",\"statement\":\"x\",\"due\":\"2027-13\"}") == ErrorCode::DateImpossible);
    CHECK(faultOf("{\"edit\":\"set-organisation\",\"founded\":\"2026-02-31\"}") == ErrorCode::DateImpossible);
    CHECK(faultOf("{\"edit\":\"add-capital\",\"name\":\"x\",\"amount\":\"many\"}") == ErrorCode::NumberNotUnderstood);
}
