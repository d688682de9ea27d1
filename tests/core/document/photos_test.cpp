#include "core/document/document.h"
#include "core/edit/noteedits.h"
#include "core/edit/photoedits.h"
#include "core/json/planjson.h"
#include "tests/support/randomedits.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct PhotoPlan {
    PhotoPlan()
    {
        Plan plan;
        plan.head.id = PlanId::random();
        plan.organisation.id = OrganisationId::random();
        document = std::move(*Document::create(folder.filePath(u"plan.cbmc"_s), plan));
    }
    void perform(const Edit& edit) { REQUIRE(document->perform(edit)); }
    [[nodiscard]] const Plan& plan() const { return document->plan(); }
    /// How often the bytes lie in the file.
    [[nodiscard]] qsizetype copiesOf(const QByteArray& bytes) const
    {
        QFile file(document->path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().count(bytes);
    }

    QTemporaryDir folder;
    std::unique_ptr<Document> document;
};

/// Bytes that do not shrink, 400 kB as of a stored photo.
edits::NewPhoto noisyPhoto(unsigned seed)
{
    std::mt19937 random(seed);
    edits::NewPhoto photo{{QString(64, QLatin1Char("0123456789abcdef"[seed % 16])), {}}, 2000, 1500};
    for (int i = 0; i < 400'000; ++i)
        photo.picture.jpeg.append(static_cast<char>(random()));
    return photo;
}

} // namespace

TEST_CASE("a picture lies in the file once, even when it is added twice, undone and redone")
{
    PhotoPlan open;
    edits::NewPhoto first = noisyPhoto(1);
    const QByteArray start = first.picture.jpeg.left(24);
    open.perform(edits::addPhotos({first}, Block::Channel));
    edits::NewPhoto again = first;
    again.id = PhotoId::random();
    open.perform(edits::addPhotos({again}));
    REQUIRE(open.plan().photos.size() == 2);
    CHECK(open.plan().photos[0].block == Block::Channel);
    CHECK(open.plan().photos[1].position == 1);
    REQUIRE(open.document->undo());
    REQUIRE(open.document->undo());
    CHECK(open.plan().photos.empty());
    REQUIRE(open.document->redo());
    CHECK(open.document->picture(first.picture.hash) == first.picture.jpeg);
    const QString path = open.document->path();
    open.document.reset();
    open.document = std::move(*Document::open(path));
    CHECK(open.copiesOf(start) == 1);
}

TEST_CASE("the history carries no pictures: moving a photo ten times adds less than 20 kB")
{
    PhotoPlan open;
    const qint64 empty = QFileInfo(open.document->path()).size();
    open.perform(edits::addPhotos({noisyPhoto(1), noisyPhoto(2), noisyPhoto(3)}));
    const qint64 before = QFileInfo(open.document->path()).size();
    CHECK(before < empty + 3 * 400'000 + 250'000);
    const PhotoId photo = open.plan().photos[0].id;
    for (int i = 0; i < 10; ++i)
        open.perform(edits::movePhoto(photo, i % 2 == 0 ? 2 : 0));
    open.perform(edits::deletePhotos({photo}));
    REQUIRE(open.document->undo());
    const qint64 grown = QFileInfo(open.document->path()).size() - before;
    INFO(grown);
    CHECK(grown < 20'000);
    CHECK_FALSE(open.document->picture(open.plan().photos[0].hash).isEmpty());
}

TEST_CASE("a copy of the plan holds its pictures")
{
    PhotoPlan open;
    const edits::NewPhoto photo = noisyPhoto(1);
    open.perform(edits::addPhotos({photo}));
    const QString path = open.folder.filePath(u"copy.cbmc"_s);
    REQUIRE(open.document->saveCopy(path, false));
    auto copy = Document::open(path);
    REQUIRE(copy);
    CHECK((*copy)->picture(photo.picture.hash) == photo.picture.jpeg);
}

TEST_CASE("a note written from a photo is one step, and its link goes with either of them")
{
    PhotoPlan open;
    open.perform(edits::addPhotos({noisyPhoto(1)}));
    const PhotoId photo = open.plan().photos[0].id;
    const NoteId note = NoteId::random();
    open.perform(edits::addNoteFromPhoto(photo, Block::Channel, u"ตลาดนัด"_s, note));
    CHECK(open.document->history().size() == 2);
    REQUIRE(open.plan().photosOf(note).size() == 1);
    CHECK_FALSE(open.document->perform(edits::linkPhoto(photo, note)));
    open.perform(edits::deleteNotes({note}));
    CHECK(open.plan().photoLinks.empty());
    REQUIRE(open.document->undo());
    open.perform(edits::deletePhotos({photo}));
    CHECK(open.plan().photoLinks.empty());
    CHECK(open.plan().note(note) != nullptr);
    REQUIRE(open.document->undo());
    CHECK(open.plan().photosOf(note).size() == 1);
    CHECK(open.document->perform(edits::addNoteFromPhoto(PhotoId::random(), Block::Value, u"x"_s)).error().code == ErrorCode::ReferenceDangling);
}
