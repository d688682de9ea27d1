#include "core/document/document.h"
#include "core/edit/noteedits.h"
#include "core/edit/voteedits.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace tambon;

namespace {

struct OpenPlan {
    QTemporaryDir folder;
    std::unique_ptr<Document> document;

    OpenPlan()
    {
        Plan plan;
        plan.head.id = PlanId::random();
        plan.organisation.id = OrganisationId::random();
        auto made = Document::create(folder.filePath(QStringLiteral("plan.cbmc")), plan);
        REQUIRE(made);
        document = std::move(*made);
    }
};

} // namespace

TEST_CASE("typing without a pause is one undo step, together with adding the note")
{
    OpenPlan open;
    const NoteId note = NoteId::random();
    REQUIRE(open.document->perform(edits::addNote(Block::Channel, QStringLiteral("เ"), 0, {}, note)));
    for (const QString& text : {QStringLiteral("เพจ"), QStringLiteral("เพจเฟซบุ๊ก")})
        REQUIRE(open.document->perform(edits::setNoteText(note, text)));
    CHECK(open.document->history().size() == 1);
    REQUIRE(open.document->undo());
    CHECK(open.document->plan().notes.empty());
    REQUIRE(open.document->redo());
    CHECK(open.document->plan().note(note)->text == QStringLiteral("เพจเฟซบุ๊ก"));
}

TEST_CASE("typing after a marked version is a step of its own, so the version stays what it was")
{
    OpenPlan open;
    const NoteId note = NoteId::random();
    REQUIRE(open.document->perform(edits::addNote(Block::Value, QStringLiteral("ก่อน"), 0, {}, note)));
    const auto version = open.document->nameVersion(QStringLiteral("ฉบับแรก"));
    REQUIRE(version);
    REQUIRE(open.document->perform(edits::setNoteText(note, QStringLiteral("หลัง"))));
    const auto then = open.document->planAt(version->id);
    REQUIRE(then);
    CHECK(then->note(note)->text == QStringLiteral("ก่อน"));
}

TEST_CASE("a version on an undone branch can still be restored after new edits")
{
    OpenPlan open;
    REQUIRE(open.document->perform(edits::addNote(Block::Value, QStringLiteral("ทางเดิม"))));
    const auto version = open.document->nameVersion(QStringLiteral("ทางเดิม"));
    REQUIRE(version);
    const Plan marked = open.document->plan();
    REQUIRE(open.document->undo());
    REQUIRE(open.document->perform(edits::addNote(Block::Cost, QStringLiteral("ทางใหม่"))));
    REQUIRE(open.document->restoreVersion(version->id));
    CHECK(open.document->plan() == marked);
    REQUIRE(open.document->undo());
    CHECK(open.document->plan().notesIn(Block::Cost).size() == 1);
}

TEST_CASE("what another program wrote meanwhile is kept by the next edit")
{
    OpenPlan open;
    auto other = Document::open(open.document->path());
    REQUIRE(other);
    REQUIRE((*other)->perform(edits::addNote(Block::Value, QStringLiteral("จากอีกโปรแกรม"))));
    other->reset();
    REQUIRE(open.document->perform(edits::addNote(Block::Value, QStringLiteral("จากที่นี่"))));
    CHECK(open.document->plan().notesIn(Block::Value).size() == 2);
}

TEST_CASE("secret ballots are one step of the history however long after each other they come")
{
    OpenPlan open;
    const NoteId page(QStringLiteral("page")), market(QStringLiteral("market"));
    const VoteRoundId round(QStringLiteral("round"));
    for (const NoteId& note : {page, market})
        REQUIRE(open.document->perform(edits::addNote(Block::Channel, note.text(), 0, {}, note)));
    REQUIRE(open.document->perform(edits::openVoteRound({Block::Channel}, 1, 3, VoteMethod::Secret, round)));
    REQUIRE(open.document->perform(edits::castBallot(round, {page})));
    const size_t steps = open.document->history().size();
    open.document.reset();
    sqlite3* file = nullptr;
    REQUIRE(sqlite3_open(open.folder.filePath(QStringLiteral("plan.cbmc")).toUtf8().constData(), &file) == SQLITE_OK);
    CHECK(sqlite3_exec(file, "UPDATE history SET at=replace(at, substr(at, 1, 4), '2020')", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(file);
    auto again = Document::open(open.folder.filePath(QStringLiteral("plan.cbmc")));
    REQUIRE(again);
    REQUIRE((*again)->perform(edits::castBallot(round, {market})));
    CHECK((*again)->history().size() == steps);
    REQUIRE((*again)->undo());
    CHECK((*again)->plan().votes.empty());
    REQUIRE((*again)->redo());
    CHECK((*again)->plan().votesFor(round, page) == 1);
    CHECK((*again)->plan().votesFor(round, market) == 1);
}
