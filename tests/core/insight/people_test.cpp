#include "core/insight/people.h"

#include "core/base/jpegmetadata.h"
#include "core/document/document.h"
#include "core/json/planjson.h"
#include "core/plan/validity.h"
#include "core/storage/erasure.h"
#include "core/storage/plantexts.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

Plan planWithPeople()
{
    Plan plan;
    plan.head.id = PlanId::random();
    plan.organisation.id = OrganisationId::random();
    plan.head.vision = u"บ้านของสมชาย ใจดี และของสมหญิง"_s;
    plan.members = {{MemberId::random(), 0, u"สมชาย ใจดี"_s, u"ประธาน"_s}, {MemberId::random(), 1, {}, u"เลขา"_s}};
    Partner partner;
    partner.id = PartnerId::random();
    partner.name = u"ร้านค้า"_s;
    partner.contact = u"คุณนก 081-234-5678"_s;
    plan.economy.partners = {partner};
    Holding holding;
    holding.id = HoldingId::random();
    holding.holder = u"สมชาย  ใจดี"_s;
    holding.people = 1;
    plan.economy.holdings = {holding};
    plan.notes = {{NoteId::random(), Block::Channel, 0, u"โทร ๐๘๑ ๒๓๔ ๕๖๗๘ หรือ 02-123-4567 หรือ +66 81 234 5678 หรือ nok.dee@example.org"_s}};
    plan.notes.push_back({NoteId::random(), Block::Channel, 1, u"ขาย 1,200,000 บาท ปี 2570 จำนวน 0812 กล่อง สมชาย ใจดี"_s});
    return plan;
}

} // namespace

TEST_CASE("the report names each person once with every place, and counts the name in other texts")
{
    const std::vector<Person> people = peopleIn(planWithPeople());
    REQUIRE(people.size() == 2);
    CHECK(people[0].name == u"คุณนก 081-234-5678"_s);
    CHECK(people[0].places.front().table == "partner");
    CHECK(people[1].name == u"สมชาย ใจดี"_s);
    REQUIRE(people[1].places.size() == 2);
    CHECK(people[1].places[0].table == "member");
    CHECK(people[1].places[1].field == "holder");
    CHECK(people[1].elsewhere == 2);
    CHECK(peopleIn(Plan()).empty());
}

/// For itself: made inside a loop over all tables it would be compiled for each pair of them.
static void foundAndErased(Plan plan, const QString& name)
{
    CHECK(peopleIn(plan).size() == 1);
    CHECK(anonymised(plan) != plan);
    const NameEraser eraser({*PersonName::of(name)});
    forEachText(plan, [&](const TextField& each, const QString&, QString& text) {
        text = eraser.cleaned(each, text);
        CHECK(text.isEmpty() == !(each.isPersonal && each.isRequired));
        CHECK_FALSE(eraser.isIn(text));
    });
}

TEST_CASE("every field that is marked personal is found, of whatever table")
{
    int marked = 0;
    TableRows::forEach([&]<typename Row>() {
        Row row;
        RowRules<Row>::fields(row, [&](const FieldRule& rule, auto& field) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, QString>) {
                if (!rule.isPersonal)
                    return;
                ++marked;
                field = u"สมศรี มีสุข"_s;
                Plan plan;
                rowsOf<Row>(plan) = {row};
                INFO(rule.column);
                foundAndErased(plan, field);
            }
        });
    });
    CHECK(marked >= 9);
}

TEST_CASE("of a list of names each is a person, and erasing one leaves the others")
{
    Plan plan;
    Course course;
    course.names = u"สมศรี มีสุข, มาลี ดี; สมชาย ใจดี"_s;
    plan.programme.courses = {course};
    CHECK(peopleIn(plan).size() == 3);
    CHECK(anonymised(plan).programme.courses.front().names == u"ผู้เข้าร่วม 3, ผู้เข้าร่วม 1, ผู้เข้าร่วม 2"_s);
    const NameEraser eraser({*PersonName::of(u"มาลี ดี"_s)});
    const TextField names{"course", "names", nullptr, true, false};
    CHECK(eraser.cleaned(names, course.names) == u"สมศรี มีสุข, สมชาย ใจดี"_s);
}

TEST_CASE("a plan for others has no name, no telephone number and no address of mail, and numbers stay")
{
    const Plan plan = planWithPeople();
    const Plan plain = anonymised(plan);
    const QString json = QString::fromUtf8(planToJson(plain));
    for (const QString& gone : {u"สมชาย"_s, u"ใจดี"_s, u"นก"_s, u"5678"_s, u"๕๖๗๘"_s, u"4567"_s, u"example.org"_s})
        CHECK_FALSE(json.contains(gone));
    for (const QString& kept : {u"1,200,000"_s, u"2570"_s, u"0812 กล่อง"_s, u"ร้านค้า"_s, u"ประธาน"_s})
        CHECK(json.contains(kept));
    CHECK(plain.members.front().name == plain.economy.holdings.front().holder);
    CHECK(plain.members.front().name == u"ผู้เข้าร่วม 2"_s);
    CHECK(plain.head.vision == u"บ้านของผู้เข้าร่วม 2 และของสมหญิง"_s);
    CHECK(validity(plain));
    CHECK(anonymised(plan) == plain);
}

TEST_CASE("a note that is nothing but a telephone number stays a note")
{
    Plan plan = planWithPeople();
    plan.notes = {{NoteId::random(), Block::Channel, 0, u"081-234-5678"_s}};
    CHECK(validity(anonymised(plan)));
}

TEST_CASE("a copy for others has no history, no versions and nothing that was deleted")
{
    const QTemporaryDir folder;
    auto document = std::move(*Document::create(folder.filePath(u"plan.cbmc"_s), planWithPeople()));
    const Edit vision{u"set-plan"_s, {}, {}, [](Plan& plan) -> Result<void> {
        plan.head.vision = u"คำที่ลบแล้ว"_s;
        return {};
    }};
    const Edit back{u"set-plan"_s, {}, {}, [](Plan& plan) -> Result<void> {
        plan.head.vision.clear();
        return {};
    }};
    REQUIRE(document->perform(vision));
    REQUIRE(document->nameVersion(u"ฉบับของสมชาย"_s));
    REQUIRE(document->perform(back));
    const QString path = folder.filePath(u"others.cbmc"_s);
    REQUIRE(document->saveCopy(path, false, Document::CopyFor::Others));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const char* gone : {"สมชาย", "คำที่ลบแล้ว", "5678", "๕๖๗๘"})
        CHECK_FALSE(bytes.contains(gone));
    CHECK(bytes.contains("1,200,000"));
    const auto copy = Document::open(path);
    REQUIRE(copy);
    CHECK_FALSE((*copy)->canUndo());
    CHECK((*copy)->versions().empty());
    CHECK((*copy)->plan() == anonymised(document->plan()));
    CHECK(document->saveCopy(path, false, Document::CopyFor::Others).error().code == ErrorCode::FileExists);
    CHECK(document->saveCopy(document->path(), true, Document::CopyFor::Others).error().code == ErrorCode::FileExists);
    CHECK(document->canUndo());
}

TEST_CASE("a picture for others has lost its comments and its camera's notes, and no pixel")
{
    const QByteArray start("\xff\xd8", 2);
    const QByteArray app0("\xff\xe0\x00\x06JFIF", 8);
    const QByteArray exif("\xff\xe1\x00\x08" "GPS 13", 10);
    const QByteArray comment("\xff\xfe\x00\x06joy!", 8);
    const QByteArray scan("\xff\xda\x00\x03\x01pixels\xff\xd9", 13);
    CHECK(withoutMetadata(QByteArray(start).append(app0).append(exif).append(comment).append(scan)) == QByteArray(start).append(app0).append(scan));
    CHECK(withoutMetadata(QByteArray(start).append(exif)).isEmpty());
    CHECK(withoutMetadata("no picture").isEmpty());
}
