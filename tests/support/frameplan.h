#pragma once

#include "core/insight/framestarts.h"
#include "core/plan/rowrules.h"

namespace tambon::test {

/// A frame as a group would write it, every list of it filled. Years are CE.
inline void putFrameInto(Plan& plan)
{
    using namespace Qt::Literals::StringLiterals;
    PlanFrame& frame = plan.frame;
    const auto fact = [&](const QString& what, FactKind kind, std::optional<qint64> value, const QString& unit, int year, const QString& source) {
        AreaFact row{.id = AreaFactId(u"fact%1"_s.arg(frame.areaFacts.size())), .position = int(frame.areaFacts.size()), .what = what, .kind = kind, .value = {}, .unit = unit, .year = year, .source = source};
        if (value)
            row.value = Quantity{*value * 1000};
        frame.areaFacts.push_back(row);
    };
    fact(u"ครัวเรือน"_s, FactKind::Households, 1'250, u"ครัวเรือน"_s, 2023, u"จปฐ."_s);
    fact(u"ประชากร"_s, FactKind::People, 4'312, u"คน"_s, 2023, u"ทะเบียนราษฎร"_s);
    fact(u"ทำตาลโตนด"_s, FactKind::Occupation, 86, u"ครัวเรือน"_s, 2024, u"สำรวจของกลุ่ม"_s);
    fact(u"ที่นา"_s, FactKind::Land, 6'400, u"ไร่"_s, 2022, u"เกษตรตำบล"_s);
    fact(u"น้ำตาลโตนด"_s, FactKind::Product, 42, u"ตันต่อปี"_s, 2024, u"สำรวจของกลุ่ม"_s);
    fact(u"รายได้"_s, FactKind::Income, 148'000, u"บาทต่อครัวเรือนต่อปี"_s, 2023, u"จปฐ."_s);
    fact(u"รายจ่าย"_s, FactKind::Expense, 121'500, u"บาทต่อครัวเรือนต่อปี"_s, 2023, u"จปฐ."_s);
    fact(u"หนี้สิน"_s, FactKind::Debt, 92'000, u"บาทต่อครัวเรือน"_s, 2023, u"บัญชีครัวเรือน 40 หลัง"_s);
    frame.planPeriods = {{PlanPeriodId(u"first"_s), 0, u"แผน 5 ปี 2564–2568"_s, 2021, 2025, {}},
        {PlanPeriodId(u"second"_s), 1, u"แผน 5 ปี 2566–2570"_s, 2023, 2027, u"ตำบลจัดการเศรษฐกิจของตนเองได้"_s}};
    frame.statement = {{.id = FrameStatementId(u"frame"_s), .period = PlanPeriodId(u"second"_s), .goal = u"คนดงตาลมีรายได้จากตาลโตนดตลอดปี โดยไม่ต้องขายที่ดิน"_s,
        .strategy = u"เที่ยวชุมชนและน้ำตาลแท้เป็นเรื่องเดียวกัน"_s, .tools = u"แคนวาส บัญชีครัวเรือน เวทีเรียนรู้"_s, .measures = u"ตรวจคุณภาพทุกเดือน แบ่งผลกำไรเข้ากองทุน"_s,
        .principles = u"เอาทุนในตำบลเป็นตัวตั้ง"_s, .rules = u"ไม่ตัดตาลต้นที่ยังให้น้ำ\nไม่ผสมน้ำตาลทราย"_s, .ethics = u"ซื่อตรงต่อผู้ซื้อ แบ่งปันผู้ที่ลำบากก่อน"_s,
        .ownership = u"สมาชิกทุกคนมีหนึ่งเสียง"_s, .wording = GoalWording::Newer}};
    frame.planTags = {{PlanTagId(u"base2"_s), {}, TagScheme::WorkBase, 2}, {PlanTagId(u"base4"_s), {}, TagScheme::WorkBase, 4}, {PlanTagId(u"sdg12"_s), {}, TagScheme::Sdg, 12}};
    frame.frameAreas = {{FrameAreaId(u"here"_s), 0, u"ตำบลท่าเสา อำเภอไทรโยค จังหวัดกาญจนบุรี"_s, FrameAreaKind::Working, {}},
        {FrameAreaId(u"nowhere"_s), 1, u"ตำบลวัดโบสถ์ อำเภอเมือง จังหวัดตาก"_s, FrameAreaKind::Integration, u"เรื่องตลาดร่วม"_s},
        {FrameAreaId(u"district"_s), 2, u"อำเภอไทรโยค จังหวัดกาญจนบุรี"_s, FrameAreaKind::Management, {}}};
    frame.loopStations = {{LoopStationId(u"grow"_s), 0, u"ปีนตาล เก็บน้ำตาลสด"_s, LoopStationKind::Produce, u"หมู่ 3 และหมู่ 5"_s, u"คนขึ้นตาล 24 คน"_s, {}},
        {LoopStationId(u"cook"_s), 1, u"เคี่ยวน้ำตาลปึก"_s, LoopStationKind::Process, u"เตากลางหมู่ 3"_s, u"กลุ่มแม่บ้าน"_s, {}},
        {LoopStationId(u"sweets"_s), 2, u"ทำขนมตาลและน้ำตาลผงบรรจุถุงสำหรับร้านในอำเภอ"_s, LoopStationKind::Process, u"ครัวชุมชน"_s, u"กลุ่มแม่บ้าน"_s, {}},
        {LoopStationId(u"sell"_s), 3, u"ตลาดนัดวันเสาร์"_s, LoopStationKind::Trade, u"หน้าอำเภอ"_s, u"ร้านค้าชุมชน"_s, {}},
        {LoopStationId(u"fund"_s), 4, u"กองทุนหมุนเวียนซื้อฟืน"_s, LoopStationKind::Capital, {}, u"กลุ่มออมทรัพย์"_s, {}}};
    frame.subPlans = usualSubPlans(plan);
    for (size_t i = 0; i < frame.subPlans.size(); ++i) {
        SubPlan& row = frame.subPlans[i];
        row.id = SubPlanId(u"sub%1"_s.arg(i));
        row.position = int(i);
        row.term = std::array{Term::Short, Term::Medium, Term::Long}.at(i % 3);
        row.owner = i % 2 == 0 ? u"กลุ่มแม่บ้าน"_s : QString();
    }
    frame.subPlans[0].aim = u"น้ำตาลทุกปึกผ่านเกณฑ์ที่ตกลงกัน"_s;
    frame.subPlans[0].measure = u"ปึกที่ถูกคืนต่อเดือน"_s;
    frame.subPlans[0].due = QDate(2026, 12, 31);
    frame.mechanism = {{MechanismMemberId(u"team"_s), 0, u"คณะทำงานเศรษฐกิจและทุนตำบล"_s, MechanismLevel::Tambon, u"ดูแลแผนและเงิน"_s, 9, u"ชื่อสมมติ"_s, QDate(2023, 10, 1), QDate(2027, 9, 30)},
        {MechanismMemberId(u"link"_s), 1, u"เครือข่ายตาลโตนดระดับจังหวัด"_s, MechanismLevel::Province, u"เชื่อมตลาด"_s, 3, {}, {}, {}}};
    frame.beneficiaries = {{BeneficiaryId(u"members"_s), 0, u"สมาชิกกลุ่ม"_s, Reach::Direct, 20, 12, 3, 5, 38}, {BeneficiaryId(u"all"_s), 1, u"คนในตำบล"_s, Reach::Indirect, 1'400, 1'300, 700, 870, 1'212}};
    plan.programme.outsideRecords = {{OutsideRecordId(u"council"_s), 0, u"มติรับรองแผน"_s, RecordKind::TambonCouncil, u"ครั้งที่ 3/2566"_s, QDate(2023, 8, 15), u"สภาองค์กรชุมชนตำบล"_s}};
}

} // namespace tambon::test
