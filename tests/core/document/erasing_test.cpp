#include "core/document/document.h"
#include "core/document/thisprocess.h"
#include "core/edit/photoedits.h"
#include "core/insight/people.h"
#include "core/json/editjson.h"
#include "core/json/planjson.h"
#include "core/storage/changeset.h"
#include "core/storage/plantexts.h"
#include "core/storage/statement.h"
#include "tests/support/randomedits.h"
#include "tests/core/storage/fulldisk.h"
#include "tests/core/storage/olderplan.h"
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString erasedName = u"สมชาย ใจดี"_s;

/// A plan in a folder of its own, with a data folder of its own for kept copies.
struct NamedPlan {
    NamedPlan()
        : dataHome(qgetenv("XDG_DATA_HOME"))
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath(u"data"_s)));
        Plan plan;
        plan.head.id = PlanId::random();
        plan.organisation.id = OrganisationId::random();
        document = std::move(*Document::create(path(), plan));
    }
    ~NamedPlan() { qputenv("XDG_DATA_HOME", dataHome); }
    NamedPlan(const NamedPlan&) = delete;
    NamedPlan& operator=(const NamedPlan&) = delete;

    [[nodiscard]] QString path() const { return folder.filePath(u"plan.cbmc"_s); }
    void apply(const QString& line) const
    {
        INFO(line.toStdString());
        const auto request = editFromJson(line.toUtf8(), document->plan());
        REQUIRE(request);
        REQUIRE(request->perform(*document));
    }
    [[nodiscard]] const Plan& plan() const { return document->plan(); }

    QTemporaryDir folder;
    QByteArray dataHome;
    std::unique_ptr<Document> document;
};

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The search that any other program could make: the words in every encoding, Latin letters in any case.
bool anyByteOf(const QByteArray& bytes, const QString& words)
{
    const QByteArray small = bytes.toLower();
    for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D})
        for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE})
            if (small.contains(QByteArray(QStringEncoder(encoding).encode(words.normalized(form))).toLower()))
                return true;
    return false;
}

QStringList filesHolding(const QString& folder, const QString& words)
{
    QStringList holding;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const QString path = files.next(); anyByteOf(fileBytes(path), words))
            holding << path;
    return holding;
}

bool isWhole(const QString& path) { return openPlanFile(path, Check::Thorough).has_value(); }

/// The name comes by every road: typed, edited, deleted, undone, kept in versions, in notes, in other branches.
void fillWithName(NamedPlan& open)
{
    open.apply(u"{\"edit\":\"add-member\",\"name\":\"สมชาย ใจดี\",\"role\":\"ประธาน\",\"id\":\"m1\"}"_s);
    open.apply(u"{\"edit\":\"add-member\",\"name\":\"นายสมชาย  ใจดี\",\"role\":\"เลขา\",\"id\":\"m2\"}"_s);
    open.apply(u"{\"edit\":\"remove-member\",\"member\":\"m2\"}"_s);
    open.apply(u"{\"edit\":\"add-note\",\"block\":3,\"text\":\"โทรหาสมชาย ใจดี ทุกเช้า\",\"id\":\"n1\"}"_s);
    REQUIRE(open.document->nameVersion(u"ก่อนพบสมชาย ใจดี"_s));
    open.apply(u"{\"edit\":\"set-note-text\",\"note\":\"n1\",\"text\":\"เสียงตามสาย\"}"_s);
    open.apply(u"{\"edit\":\"add-partner\",\"name\":\"ร้านค้า\",\"contact\":\"คุณสมชาย ใจดี 081 234 5678\",\"id\":\"p1\"}"_s);
    open.apply(u"{\"edit\":\"add-holding\",\"holder\":\"สมชาย ใจดี\",\"people\":1}"_s);
    open.apply(u"{\"edit\":\"add-note\",\"block\":4,\"text\":\"สมชาย ใจดี\",\"id\":\"n2\"}"_s);
    REQUIRE(open.document->undo()); // a branch that only the history holds
    open.apply(u"{\"edit\":\"add-note\",\"block\":4,\"text\":\"ใบสุดท้าย\",\"id\":\"n3\"}"_s);
    open.apply(u"{\"edit\":\"add-note\",\"block\":5,\"text\":\"รอทำซ้ำ สมชาย ใจดี\",\"id\":\"n5\"}"_s);
    REQUIRE(open.document->undo());
}

} // namespace

TEST_CASE("a person who is erased is in no byte of the plan, whichever way the name came in")
{
    NamedPlan open;
    fillWithName(open);
    REQUIRE(filesHolding(open.folder.path(), erasedName) == QStringList{open.path()});

    int told = 0;
    QObject::connect(open.document.get(), &Document::changed, open.document.get(),
        [&](const Changes& changes) { told += changes.everything ? 1 : 0; });
    const auto erased = open.document->erasePerson({erasedName});
    REQUIRE(erased);
    CHECK(erased->failures.empty());
    CHECK(erased->traces.texts == 3);
    CHECK(erased->traces.steps >= 9);
    CHECK(erased->traces.marks == 1);
    CHECK(told == 1);
    CHECK(filesHolding(open.folder.path(), erasedName).isEmpty());
    CHECK(filesHolding(open.folder.path(), u"081 234 5678"_s).isEmpty());
    CHECK(isWhole(open.path()));

    REQUIRE(open.plan().members.size() == 1);
    CHECK(open.plan().members.front().name.isEmpty());
    CHECK(open.plan().members.front().role == u"ประธาน"_s);
    CHECK(open.plan().economy.partners.front().contact.isEmpty());
    CHECK(open.plan().economy.holdings.front().holder == u"ผู้เข้าร่วม 1"_s);
    CHECK(open.document->versions().front().name == u"ก่อนพบผู้เข้าร่วม"_s);
}

TEST_CASE("after a person is erased undo goes back to the start, redo to the end, versions come back")
{
    NamedPlan open;
    const QByteArray start = planToJson(open.plan());
    fillWithName(open);
    REQUIRE(open.document->erasePerson({erasedName}));
    const QByteArray end = planToJson(open.plan());
    REQUIRE(open.document->redo());
    REQUIRE(open.plan().notesIn(Block::Income).size() == 1);
    CHECK(open.plan().notesIn(Block::Income).front()->text == u"รอทำซ้ำ ผู้เข้าร่วม"_s);
    int steps = 0;
    while (open.document->canUndo()) {
        REQUIRE(open.document->undo());
        ++steps;
    }
    CHECK(steps == 9);
    CHECK(planToJson(open.plan()) == start);
    for (int i = 0; i < steps - 1; ++i)
        REQUIRE(open.document->redo());
    CHECK(planToJson(open.plan()) == end);
    REQUIRE(open.document->restoreVersion(open.document->versions().front().id));
    CHECK(open.plan().note(NoteId(u"n1"_s))->text == u"โทรหาผู้เข้าร่วม ทุกเช้า"_s);
    open.document.reset();
    CHECK(filesHolding(open.folder.path(), erasedName).isEmpty());
    CHECK(isWhole(open.path()));
}

namespace {

/// Every text of the plan as erasing must leave it.
Plan expectedWithout(Plan plan, const NameEraser& eraser)
{
    forEachText(plan, [&](const TextField& field, const QString&, QString& text) { text = eraser.cleaned(field, text); });
    return plan;
}

} // namespace

TEST_CASE("erasing changes nothing but the name in any state that the history of random edits knows")
{
    NamedPlan open;
    RandomEdits random(20261121);
    QStringList kinds;
    for (const EditDescription& edit : editCatalogue())
        if (edit.kind != u"restore-version"_s)
            kinds << edit.kind;
    for (int i = 0; i < 400; ++i) {
        const QByteArray line = random.line(kinds[random.below(int(kinds.size()))], *open.document);
        const auto request = line.isEmpty() ? Result<EditRequest>(fail(ErrorCode::Internal)) : editFromJson(line, open.plan());
        if (request)
            (void)request->perform(*open.document);
        if (i % 20 == 0)
            REQUIRE(open.document->nameVersion(QString::number(i)));
        if (i % 31 == 0)
            (void)open.document->undo();
    }
    const QString name = u"น้ำตาลโตนด"_s; // one of the words that the edits write
    std::map<QString, Plan> before;
    for (const Version& version : open.document->versions())
        before[version.id] = *open.document->planAt(version.id);
    const Plan present = open.plan();
    const NameEraser eraser({*PersonName::of(name)});
    REQUIRE(open.document->tracesOf({name})->traces.steps > 10);

    REQUIRE(open.document->erasePerson({name}));
    CHECK((open.plan() == expectedWithout(present, eraser)));
    for (const auto& [version, plan] : before)
        CHECK((*open.document->planAt(version) == expectedWithout(plan, eraser)));
    CHECK(before.size() == 20);
    CHECK(filesHolding(open.folder.path(), name).isEmpty());
}

TEST_CASE("a name is found however it was typed: case, spaces, composed or not, in Thai and Latin letters")
{
    const auto name = PersonName::of(u"José Kham"_s);
    REQUIRE(name);
    for (const QString& text : {u"josé kham"_s, u"JOSÉ  KHAM"_s, QString(u"José Kham"_s.normalized(QString::NormalizationForm_D)),
             QString(u"José\u00a0Kham"_s), QString(u"Jo\u200bsé Kham"_s)})
        CHECK(name->isIn(text));
    CHECK_FALSE(name->isIn(u"José และ Kham"_s));
    const auto sara = PersonName::of(u"นางคำ แก้วขาว"_s);
    REQUIRE(sara);
    CHECK(sara->isIn(u"พบนางค\u0e4d\u0e32 แก้วขาวแล้ว"_s));
    CHECK(sara->replacedIn(u"ให้นางคำ แก้วขาวและนางคำ  แก้วขาว"_s, neutralWord(), 300) == u"ให้ผู้เข้าร่วมและผู้เข้าร่วม"_s);
    CHECK(PersonName::of(u"ก"_s).error().code == ErrorCode::NameTooShort);
    CHECK(PersonName::of(u"  "_s).error().code == ErrorCode::TextEmpty);
    const auto brief = PersonName::of(u"ดำ"_s);
    REQUIRE(brief);
    CHECK(brief->replacedIn(u"ดำ ไปดำนา (ดำ)"_s, neutralWord(), 300) == u"ผู้เข้าร่วม ไปดำนา (ผู้เข้าร่วม)"_s);
    const auto neutral = PersonName::of(u"เข้าร่วม"_s);
    CHECK_FALSE(neutral->isIn(neutral->replacedIn(u"ผู้เข้าร่วม"_s, neutralWord(), 300)));
    const QString full = QString(u"กข"_s).repeated(150);
    CHECK(PersonName::of(u"กขกข"_s)->replacedIn(full, neutralWord(), 300).size() <= 300);
}

TEST_CASE("a changeset whose texts stay is the same, byte for byte, and one that is cut short is refused")
{
    NamedPlan open;
    fillWithName(open);
    open.document.reset();
    Database database(open.path(), Database::Mode::ReadOnly);
    Statement steps(database, "SELECT changeset FROM history");
    int seen = 0;
    while (steps.step()) {
        const QByteArray changeset = steps.blob(0);
        const auto same = [](const QByteArray&, int, const QByteArray& text) { return text; };
        CHECK(withTexts(changeset, same) == changeset);
        CHECK_THROWS_AS(withTexts(changeset.chopped(1), same), DbError);
        ++seen;
    }
    CHECK(seen == 10);
}

TEST_CASE("kept copies of older versions are cleaned too, and stay plans of their version")
{
    const OlderPlan older;
    const QString word = u"น้ำตาลโตนด"_s;
    auto document = std::move(*Document::open(older.path()));
    const auto note = editFromJson(QByteArray("{\"edit\":\"add-note\",\"block\":3,\"text\":\"เสียงตามสาย\"}"), document->plan());
    REQUIRE(note->perform(*document));
    REQUIRE(older.keptCopies().size() == 1);
    const QString kept = older.keptCopies().front();
    REQUIRE(anyByteOf(fileBytes(kept), word));
    CHECK(document->tracesOf({word})->copies == 1);
    const auto erased = document->erasePerson({word});
    REQUIRE(erased);
    CHECK(erased->cleanedCopies == 1);
    CHECK_FALSE(anyByteOf(fileBytes(kept), word));
    CHECK_FALSE(anyByteOf(older.bytes(), word));
    const auto file = openFileAsItIs(kept, Check::Thorough);
    REQUIRE(file);
    CHECK(file->version == 1);
    CHECK(isWhole(older.path()));
}

TEST_CASE("a plan of an older version is cleaned without giving it the present form")
{
    const OlderPlan older;
    const QString word = u"น้ำตาลโตนด"_s;
    auto document = std::move(*Document::open(older.path()));
    REQUIRE(document->erasePerson({word}));
    CHECK(document->isOlder());
    CHECK(older.keptCopies().isEmpty());
    CHECK_FALSE(anyByteOf(older.bytes(), word));
    REQUIRE(document->undo());
    CHECK_FALSE(document->isOlder());
    for (const QString& kept : older.keptCopies())
        CHECK_FALSE(anyByteOf(fileBytes(kept), word));
}

TEST_CASE("a kept copy that is no plan is named, and the plan itself is cleaned")
{
    NamedPlan open;
    fillWithName(open);
    const QString folder = open.folder.filePath(u"data/tambon-canvas/tambon-canvas/backups/"_s + open.plan().head.id.text());
    REQUIRE(QDir().mkpath(folder));
    QFile broken(folder + u"/broken.cbmc"_s);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("สมชาย ใจดี");
    broken.close();
    const auto erased = open.document->erasePerson({erasedName});
    REQUIRE(erased);
    REQUIRE(erased->failures.size() == 1);
    CHECK(sentence(erased->failures.front()).contains(u"broken.cbmc"_s));
    CHECK_FALSE(anyByteOf(fileBytes(open.path()), erasedName));
}

TEST_CASE("a disk that is full at any point of erasing leaves the plan as it was")
{
    NamedPlan open;
    fillWithName(open);
    const QByteArray before = fileBytes(open.path());
    int refused = 0;
    for (qsizetype room = 512; room < before.size(); room += before.size() / 7) {
        const FullDisk full(rlim_t{static_cast<rlim_t>(room)});
        const auto erased = open.document->erasePerson({erasedName});
        REQUIRE_FALSE(erased);
        CHECK(erased.error().code == ErrorCode::DiskFull);
        ++refused;
    }
    CHECK(refused >= 7);
    CHECK(fileBytes(open.path()) == before);
    CHECK(QDir(open.folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"plan.cbmc"_s});
    REQUIRE(open.document->erasePerson({erasedName}));
    CHECK(filesHolding(open.folder.path(), erasedName).isEmpty());
}

TEST_CASE("nothing is erased from a plan that another program holds, and nothing when the name is nowhere")
{
    NamedPlan open;
    fillWithName(open);
    const QByteArray before = fileBytes(open.path());
    const auto second = std::move(*Document::open(open.path()));
    CHECK(second->erasePerson({erasedName}).error().code == ErrorCode::HeldByOther);
    CHECK(open.document->erasePerson({u"สมหญิง รักดี"_s}).error().code == ErrorCode::NameNotFound);
    CHECK(open.document->erasePerson({u"ก"_s}).error().code == ErrorCode::NameTooShort);
    CHECK(fileBytes(open.path()) == before);
}

TEST_CASE("what the old file held is overwritten, but not a file that has another name too")
{
    NamedPlan open;
    fillWithName(open);
    open.document.reset();
    const QString other = open.folder.filePath(u"other.cbmc"_s);
    for (const bool hasOtherName : {false, true}) {
        if (hasOtherName)
            REQUIRE(::link(QFile::encodeName(open.path()).constData(), QFile::encodeName(other).constData()) == 0);
        QFile old(open.path());
        REQUIRE(old.open(QIODevice::ReadOnly));
        const QByteArray before = old.readAll();
        const QString name = hasOtherName ? u"เสียงตามสาย"_s : erasedName;
        open.document = std::move(*Document::open(open.path()));
        REQUIRE(open.document->erasePerson({name}));
        open.document.reset();
        REQUIRE(old.seek(0));
        const QByteArray after = old.readAll();
        CHECK((hasOtherName ? after == before : after.count('\0') == after.size() && after.size() == before.size()));
    }
    CHECK(isWhole(other));
}

TEST_CASE("an unfinished journal beside the plan goes too, and a file that it links to stays")
{
    NamedPlan open;
    fillWithName(open);
    const QString journal = open.path() + u"-journal"_s;
    QFile left(journal);
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write(QByteArray(512, '\0').append(erasedName.toUtf8()));
    left.close();
    REQUIRE(open.document->erasePerson({erasedName}));
    CHECK_FALSE(QFile::exists(journal));
    CHECK(filesHolding(open.folder.path(), erasedName).isEmpty());

    const QString mine = open.folder.filePath(u"mine.txt"_s);
    QFile own(mine);
    REQUIRE(own.open(QIODevice::WriteOnly));
    own.write("ของฉัน");
    own.close();
    REQUIRE(QFile::link(mine, journal));
    (void)open.document->erasePerson({u"เสียงตามสาย"_s});
    CHECK(fileBytes(mine) == QByteArray("ของฉัน"));
}

TEST_CASE("the name of the one who works on the plan does not come back with the next edit")
{
    NamedPlan open;
    open.document->setPersonName(erasedName);
    fillWithName(open);
    REQUIRE(open.document->erasePerson({erasedName}));
    open.apply(u"{\"edit\":\"add-note\",\"block\":3,\"text\":\"ต่อไป\"}"_s);
    CHECK(filesHolding(open.folder.path(), erasedName).isEmpty());
}

TEST_CASE("a Latin name that is also a word of the program leaves the program's words alone")
{
    NamedPlan open;
    open.apply(u"{\"edit\":\"add-member\",\"name\":\"Village\",\"role\":\"ประธาน\",\"id\":\"m1\"}"_s);
    open.apply(u"{\"edit\":\"add-breakout\",\"name\":\"กลุ่มหนึ่ง\",\"kind\":\"village\"}"_s);
    const auto erased = open.document->erasePerson({u"Village"_s});
    INFO((erased ? QString() : sentence(erased.error())).toStdString());
    REQUIRE(erased);
    CHECK(open.plan().members.front().name.isEmpty());
    CHECK(open.plan().breakouts.front().kind == BreakoutKind::Village);
    CHECK(isWhole(open.path()));
}
