#include "tests/ui/auditwalk.h"

#include "core/edit/capacitysteps.h"
#include "core/edit/rowedits.h"
#include "core/edit/ideaedits.h"
#include "core/edit/photoedits.h"
#include "core/edit/roomedits.h"
#include "core/edit/voteedits.h"
#include "core/exchange/image/photoreading.h"
#include "core/insight/assessments.h"
#include "core/json/planjson.h"
#include "core/json/templatefile.h"
#include "tests/support/frameplan.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>

namespace tambon::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString flipchartCaption = u"แผ่นข้อ 6"_s;

void apply(Plan& plan, const Edit& edit)
{
    INFO(edit.kind.toStdString());
    REQUIRE(edit.apply(plan).has_value());
}

void addRoom(Plan& plan)
{
    const WorkshopId day(u"day"_s);
    apply(plan, edits::addWorkshop({u"เวทีหมู่ 3"_s, QDate(2026, 11, 20), u"ศาลากลางบ้าน"_s, 510}, day));
    apply(plan, edits::addAttendance(day, {Sex::Female, AgeBand::Unstated, u"หมู่ 3"_s, u"กลุ่มแม่บ้าน"_s, {}, 11}));
    apply(plan, edits::addAttendance(day, {Sex::Male, AgeBand::Unstated, u"หมู่ 5"_s, {}, {}, 7}));
    const BreakoutId uphill(u"up"_s), downhill(u"down"_s);
    apply(plan, edits::addBreakout({u"กลุ่มบ้านเหนือ"_s, BreakoutKind::Village}, uphill));
    apply(plan, edits::addBreakout({u"กลุ่มบ้านใต้"_s, BreakoutKind::Village}, downhill));
    apply(plan, edits::addIdea(u"ทำของฝากจากกาบตาล"_s, IdeaPlace::Board, uphill));
    apply(plan, edits::addIdea(u"พานักท่องเที่ยวนอนบ้านญาติ"_s, IdeaPlace::Board, downhill));
    apply(plan, edits::setNoteBreakout({plan.notes[0].id, plan.notes[4].id}, uphill));
    apply(plan, edits::parkNotes({plan.notesIn(Block::Channel).back()->id}));
    apply(plan, edits::parkNotes({plan.notesIn(Block::Activity).back()->id}));
}

/// What the sample has no need of: ways to grow a crop, and something that the group cannot bring alone.
void addWays(Plan& plan)
{
    CropOption once{CropOptionId(u"once"_s), 0, u"ถั่วฝักยาว"_s, u"เก็บครั้งเดียว"_s, 1, {500'000}, u"กก."_s, {20'00}};
    CropOption often{CropOptionId(u"often"_s), 0, u"ถั่วฝักยาว"_s, u"ทยอยเก็บ"_s, 6, {120'000}, u"กก."_s, {20'00}};
    apply(plan, edits::addRows<CropOption>({once, often}));
    Need need;
    need.id = NeedId(u"lonely"_s);
    need.activity = plan.notesIn(Block::Activity).front()->id;
    need.item = u"ถ่ายภาพเส้นทาง"_s;
    need.notAlone = true;
    apply(plan, edits::addRow(need));
}

void addRounds(Plan& plan)
{
    const VoteRoundId hands(u"hands"_s), secret(u"secret"_s);
    apply(plan, edits::openVoteRound({Block::Value}, 3, 18, VoteMethod::Hands, hands));
    int votes = 9;
    for (const Note* note : plan.notesIn(Block::Value))
        apply(plan, edits::setVote(hands, note->id, votes -= 2));
    apply(plan, edits::closeVoteRound(hands));
    apply(plan, edits::openVoteRound({Block::Channel}, 2, 18, VoteMethod::Secret, secret));
}

/// Everything that the views of the numbers can show.
void addMoney(Plan& plan)
{
    apply(plan, edits::changeRow<Finance>(plan.economy.finance.front().id, [](Finance& answers) { answers.full = true; }));
    apply(plan, edits::addRow(Loan{LoanId(u"loan"_s), 0, u"กองทุนหมู่บ้าน"_s, {40'000'00}, {6'000}, 1, 6, 120}));
    apply(plan, edits::addRow(Transfer{TransferId(u"sent"_s), plan.economy.funds.front().id, QDate(2026, 12, 1), {5'000'00}}));
    apply(plan, edits::addRow(Holding{HoldingId(u"first"_s), 0, u"สมาชิกรุ่นแรก"_s, 24, {12'000'00}}));
    apply(plan, edits::addRow(Scenario{ScenarioId(u"dry"_s), 0, u"ฝนทิ้งช่วง"_s, 40, 80, 120}));
}

/// What happens around a plan, as another sample tells it, without what refers to that sample's own notes.
void addAround(Plan& plan)
{
    QFile file(u":/samples/h-ban-prang-meals.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto sample = planFromJson(file.readAll());
    REQUIRE(sample.has_value());
    plan.programme = sample->programme;
    Programme& programme = plan.programme;
    for (Course& row : programme.courses)
        row.activity = {};
    for (CoursePartner& row : programme.coursePartners)
        row.partner = {};
    for (CapacityResult& row : programme.capacityResults)
        row.partner = {}, row.product = {};
    for (Visit& row : programme.visits)
        row.activity = {};
    for (ReportLine& row : programme.reportLines)
        row.activity = {}, row.indicator = {};
}

/// Goals measured twice, two assessments to compare, indicators of both directions, nature.
void addMeasuring(Plan& plan)
{
    const QDate then(2026, 2, 10), now(2026, 10, 12);
    Goal& goal = plan.goals.front();
    goal.baselineDate = then;
    apply(plan, edits::addRow(Measurement{.id = {}, .goal = goal.id, .date = then.addMonths(3), .value = {2000}, .evidence = u"ซ้อมนำชม 3 รอบ"_s}));
    apply(plan, edits::addRow(Measurement{.id = {}, .goal = goal.id, .date = now, .value = {2000}, .evidence = {}}));
    for (const TemplateRows& rows : templatesIn(shippedTemplates(), installedLanguage()).templates)
        apply(plan, takeTemplate(plan, rows));
    const AssessmentTemplateId eight = plan.capacity.assessmentTemplates.front().id;
    for (const QDate day : {then, now}) {
        const auto id = AssessmentId::random();
        apply(plan, edits::addRow(Assessment{.id = id, .assessmentTemplate = eight, .date = day, .assessor = {}, .remark = {}}));
        for (const AssessmentItem* item : itemsOf(plan, plan.capacity.assessmentTemplates.front()))
            apply(plan, answerStep(id, item->id, [&](AssessmentScore& answer) {
                answer.score = Quantity{day == then ? 1000 : 3000};
                answer.evidence = u"บันทึกประชุม"_s;
            }));
    }
    Indicator debt{.id = IndicatorId(u"debt"_s)};
    debt.name = u"ครัวเรือนที่หนี้ลดลง"_s;
    debt.unit = u"ครัวเรือน"_s;
    debt.level = GoalLevel::Household;
    debt.result = ResultLevel::Impact;
    debt.side = BottomLine::Society;
    debt.factor = HouseholdFactor::OwnsFactors;
    debt.baseline = Quantity{3000};
    debt.baselineDate = then;
    debt.target = Quantity{10000};
    apply(plan, edits::addRow(debt));
    apply(plan, edits::addRow(IndicatorValue{.id = {}, .indicator = debt.id, .date = now, .value = {5000}, .evidence = u"ยอดหนี้"_s}));
    NatureRecord trees{.id = {}};
    trees.what = u"ต้นตาลที่ดูแล"_s;
    trees.unit = u"ต้น"_s;
    trees.before = Quantity{310'000};
    trees.now = Quantity{340'000};
    apply(plan, edits::addRow(trees));
}

} // namespace

void addFlipchart(Document& document)
{
    QImage paper(1600, 1200, QImage::Format_RGB32);
    paper.fill(QColor(0xF4F1E6));
    QPainter painter(&paper);
    QFont pen = painter.font();
    pen.setPixelSize(84);
    painter.setFont(pen);
    painter.setPen(QColor(0x22326B));
    painter.drawText(paper.rect().adjusted(120, 120, 0, 0), u"6 กิจกรรมสำคัญ\n- ปีนตาล เก็บน้ำตาล\n- เคี่ยวน้ำตาล\n- ทำครัวชุมชน"_s);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(paper.save(&buffer, "PNG"));
    const auto photo = photoFromBytes(png, u"flipchart"_s);
    REQUIRE(photo.has_value());
    const PhotoId id(u"photo"_s);
    const NoteId note = document.plan().notesIn(Block::Activity).front()->id;
    REQUIRE(document.perform(edits::addPhotos({{photo->picture, 1600, 1200, flipchartCaption, id}}, Block::Activity)).has_value());
    REQUIRE(document.perform(edits::linkPhoto(id, note)).has_value());
}

Plan fullPlan()
{
    QFile file(u":/samples/a-palm-tourism.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto sample = planFromJson(file.readAll());
    REQUIRE(sample.has_value());
    Plan plan = *sample;
    addRoom(plan);
    addRounds(plan);
    addMoney(plan);
    addWays(plan);
    putFrameInto(plan);
    addAround(plan);
    addMeasuring(plan);
    return plan;
}

QStringList textsOf(const Plan& plan)
{
    QStringList texts{flipchartCaption, plan.head.title, plan.head.vision, plan.organisation.name, plan.organisation.registration, plan.head.clusterKind};
    for (const Note& note : plan.notes)
        texts << note.text;
    for (const CapitalItem& item : plan.capital)
        texts << item.name << item.unit << item.where << item.whose;
    for (const Goal& goal : plan.goals)
        texts << goal.statement << goal.indicator << goal.owner << goal.unit;
    for (const QString& name : plan.threadNames)
        texts << name;
    for (const Idea& idea : plan.ideas)
        texts << idea.text;
    for (const Workshop& workshop : plan.workshops)
        texts << workshop.title << workshop.venue;
    for (const Breakout& group : plan.breakouts)
        texts << group.name;
    TableRows::forEach([&]<typename Row>() {
        for (const Row& row : rowsOf<Row>(plan))
            RowRules<Row>::fields(row, [&](const FieldRule&, const auto& field) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, QString>)
                    texts << field;
            });
    });
    texts.removeAll(QString());
    return texts;
}

} // namespace tambon::test
