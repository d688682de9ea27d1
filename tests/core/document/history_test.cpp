#include "core/json/editjson.h"
#include "core/json/planjson.h"
#include "core/storage/planfile.h"
#include "tests/support/randomedits.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <cstdio>

using namespace tambon;
using namespace tambon::test;

namespace {

constexpr int editsWanted = 500;
constexpr int ofEachKind = 3;
constexpr int ofEachRowKind = 1; ///< of the economy: one code makes them all
constexpr int reopenEvery = 60;

Plan planOfNothing()
{
    Plan plan;
    plan.head.id = PlanId::random();
    plan.organisation.id = OrganisationId::random();
    return plan;
}

std::unique_ptr<Document> openedAgain(const QString& path)
{
    auto document = Document::open(path);
    REQUIRE(document);
    return std::move(*document);
}

unsigned seedOfToday()
{
    const unsigned given = qEnvironmentVariable("TAMBON_SEED").toUInt();
    return given != 0 ? given : std::random_device()();
}

/// Performs one edit of the kind if the plan allows it now; true when it made a step.
bool performOne(RandomEdits& random, const QString& kind, Document& document)
{
    if (kind == QLatin1String("add-photos")) { // no line of edits adds one
        REQUIRE(document.perform(edits::addPhotos({random.photo()}, blockFromNumber(random.below(10)))));
        return true;
    }
    const QByteArray line = random.line(kind, document);
    if (line.isEmpty())
        return false;
    INFO(line.toStdString());
    const auto before = document.undoStep() ? document.undoStep()->seq : 0;
    const auto request = editFromJson(line, document.plan());
    REQUIRE(request);
    const auto done = request->perform(document);
    // A place may be in the area already, and rows may not go together with others: nothing else can be wrong.
    static const QList allowed{ErrorCode::RowTwice, ErrorCode::PercentTooMuch, ErrorCode::CoverTooMuch, ErrorCode::CoverNotOne, ErrorCode::CoverRestTwice,
        ErrorCode::NothingToPull, ErrorCode::MeasuredTwice, ErrorCode::MeasuredBefore, ErrorCode::ScoreOutside, ErrorCode::AnswerElsewhere, ErrorCode::StageCircle,
        ErrorCode::EndBeforeStart};
    if (!done && kind != QLatin1String("add-area")) {
        INFO(sentence(done.error()).toStdString());
        REQUIRE(allowed.contains(done.error().code));
    }
    return done && document.undoStep() && document.undoStep()->seq != before;
}

bool isRowKind(const QString& kind)
{
    static const QSet<QString> kinds = [] {
        QSet<QString> all;
        TableRows::forEach([&]<typename Row>() { all << QLatin1String(RowRules<Row>::table.kind); });
        return all;
    }();
    return kinds.contains(kind.section(u'-', 1));
}

int wantedOf(const QString& kind) { return isRowKind(kind) ? ofEachRowKind : ofEachKind; }

/// Steps of every kind until there are enough of each and enough in all; answers with their number.
int performMany(RandomEdits& random, std::unique_ptr<Document>& document)
{
    QStringList kinds{QStringLiteral("add-photos")};
    for (const EditDescription& edit : editCatalogue())
        if (edit.kind != QLatin1String("set-review-point")) // answers a review, which no line brings: submitting_test
            kinds << edit.kind;
    QMap<QString, int> made;
    int steps = 0;
    const auto enough = [&] {
        return steps >= editsWanted && std::all_of(kinds.begin(), kinds.end(), [&](const QString& kind) { return made[kind] >= wantedOf(kind); });
    };
    for (int attempt = 0; attempt < 20 * editsWanted && !enough(); ++attempt) {
        // Things come more often than they go, so that every kind finds something to be about.
        static const QRegularExpression makesRows(QStringLiteral("^(add-|open-|merge-|accept-|link-|set-member-count)"));
        const QStringList adding = kinds.filter(makesRows);
        QStringList lacking = kinds;
        lacking.removeIf([&](const QString& one) { return made[one] >= wantedOf(one); });
        const QStringList& from = random.below(3) == 0 ? adding : lacking.isEmpty() ? kinds : lacking;
        const QString kind = from[random.below(int(from.size()))];
        if (!performOne(random, kind, *document))
            continue;
        ++made[kind];
        ++steps;
        if (steps % 25 == 0)
            REQUIRE(document->nameVersion(QStringLiteral("v%1").arg(steps)));
        if (steps % reopenEvery == 0)
            document = openedAgain(document->path());
    }
    for (const QString& kind : kinds) {
        INFO(kind.toStdString());
        CHECK(made[kind] >= wantedOf(kind));
    }
    CHECK(steps >= editsWanted);
    return steps;
}

} // namespace

TEST_CASE("500 random edits of every kind: undo all is the start, redo all is the end, with reopening in between")
{
    const unsigned seed = seedOfToday();
    std::printf("history: TAMBON_SEED=%u\n", seed);
    RandomEdits random(seed);
    const QTemporaryDir folder;
    Plan almostNothing = planOfNothing();
    for (int level = 0; level <= usualTopLevel + 2; ++level) // levels may go: random goals use those up to the usual top
        almostNothing.capacity.scaleLevels.push_back({ScaleLevelId::random(), level, QStringLiteral("ระดับ"), {}});
    auto document = std::move(*Document::create(folder.filePath(QStringLiteral("plan.cbmc")), almostNothing));
    const QByteArray start = planToJson(document->plan());

    const int steps = performMany(random, document);
    const QByteArray end = planToJson(document->plan());
    CHECK(int(document->history().size()) == steps);

    for (int i = 0; i < steps; ++i) {
        REQUIRE(document->undo());
        if (i % reopenEvery == 7)
            document = openedAgain(document->path());
    }
    CHECK_FALSE(document->canUndo());
    CHECK(planToJson(document->plan()) == start);
    CHECK(planToJson(openedAgain(document->path())->plan()) == start);

    for (int i = 0; i < steps; ++i) {
        REQUIRE(document->redo());
        if (i % reopenEvery == 11)
            document = openedAgain(document->path());
    }
    CHECK_FALSE(document->canRedo());
    CHECK(planToJson(document->plan()) == end);
    CHECK(openPlanFile(document->path(), Check::Thorough));
}

TEST_CASE("a version is restored, and the restore is undone")
{
    const QTemporaryDir folder;
    auto document = std::move(*Document::create(folder.filePath(QStringLiteral("plan.cbmc")), planOfNothing()));
    const auto perform = [&](const char* line) { return (*editFromJson(line, document->plan())).perform(*document); };
    REQUIRE(perform(R"({"edit":"add-note","block":1,"text":"before","id":"a"})"));
    const Plan then = document->plan();
    REQUIRE(document->nameVersion(QStringLiteral("first")));
    REQUIRE(perform(R"({"edit":"set-note-text","note":"a","text":"after"})"));
    REQUIRE(perform(R"({"edit":"add-note","block":2,"text":"more"})"));
    const Plan later = document->plan();
    REQUIRE(perform(R"({"edit":"restore-version","version":"first"})"));
    CHECK(document->plan() == then);
    REQUIRE(document->undo());
    CHECK(document->plan() == later);
    CHECK(document->versions().size() == 1);
}

TEST_CASE("a file that lost its place is not played with: its journal would lie beside another file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.cbmc"));
    auto document = std::move(*Document::create(path, planOfNothing()));
    REQUIRE((*editFromJson(R"({"edit":"add-note","block":1,"text":"a"})", document->plan())).perform(*document));
    const auto version = document->nameVersion(QStringLiteral("v"));
    REQUIRE(version);
    CHECK(document->planAt(version->id));
    REQUIRE(document->saveCopy(folder.filePath(QStringLiteral("copy.cbmc")), false));
    REQUIRE(std::rename(folder.filePath(QStringLiteral("copy.cbmc")).toUtf8().constData(), path.toUtf8().constData()) == 0);
    const auto refused = document->planAt(version->id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::FileReplaced);
}

TEST_CASE("edits from lines never join one step, even of one note")
{
    const QTemporaryDir folder;
    auto document = std::move(*Document::create(folder.filePath(QStringLiteral("plan.cbmc")), planOfNothing()));
    for (const char* line : {R"({"edit":"add-note","block":1,"text":"a","id":"n"})", R"({"edit":"set-note-text","note":"n","text":"b"})",
             R"({"edit":"set-note-text","note":"1.1","text":"c"})"})
        REQUIRE((*editFromJson(line, document->plan())).perform(*document));
    CHECK(document->history().size() == 3);
}
