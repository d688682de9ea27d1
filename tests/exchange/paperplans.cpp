#include "tests/exchange/paperplans.h"

#include "tests/support/paper.h"

#include <QFont>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace tambon::test {

namespace {

NoteId addNoteTo(Plan& plan, Block block, const QString& text, int thread = 0)
{
    const int position = static_cast<int>(plan.notesIn(block).size());
    plan.notes.push_back({NoteId::random(), block, position, text, thread});
    return plan.notes.back().id;
}

void linkNotes(Plan& plan, const NoteId& from, const NoteId& to) { plan.links.push_back({LinkId::random(), from, to}); }

CapitalItem capitalOf(const QString& name, Factor factor, Account account, UseState use)
{
    CapitalItem item;
    item.id = CapitalId::random();
    item.name = name;
    item.factor = factor;
    item.account = account;
    item.use = use;
    return item;
}

/// Takes the next difficult string and a number that makes it the only one of its kind.
class DifficultWords {
public:
    QString next()
    {
        const QStringList all = difficultThai();
        const QString word = all.at(m_next % all.size());
        return u"%1 ก่ำ%2"_s.arg(word, QString::number(++m_next));
    }

private:
    qsizetype m_next = 0;
};

void fillUsualNotes(Plan& plan)
{
    const NoteId real = addNoteTo(plan, Block::Value, u"วิถีคนตาลของจริง ได้ลงมือทำเอง"_s, 1);
    addNoteTo(plan, Block::Value, u"ไหว้พระในถ้ำ ฟังเรื่องเล่าจากคนบ้านเรา"_s, 1);
    const NoteId sugar = addNoteTo(plan, Block::Value, u"น้ำตาลโตนดแท้ เคี่ยวให้เห็นกับตา"_s, 2);
    const NoteId woven = addNoteTo(plan, Block::Value, u"งานสานใบตาล ทำแล้วได้กลับบ้าน"_s, 4);
    const NoteId tourist = addNoteTo(plan, Block::Customer, u"นักท่องเที่ยวเชิงนิเวศและวัฒนธรรม"_s, 1);
    addNoteTo(plan, Block::Customer, u"ครอบครัวจากกรุงเทพฯ วันหยุด"_s, 1);
    addNoteTo(plan, Block::Customer, u"คณะดูงาน อปท. และโรงเรียน"_s, 3);
    addNoteTo(plan, Block::Customer, u"ลูกค้าเดิมที่เคยซื้อน้ำตาลสด"_s, 2);
    const NoteId page = addNoteTo(plan, Block::Channel, u"เพจเฟซบุ๊กและ LINE"_s, 1);
    addNoteTo(plan, Block::Channel, u"รายการโทรทัศน์ ททท."_s, 1);
    addNoteTo(plan, Block::Channel, u"ตลาดนัดองค์กรชุมชน"_s, 4);
    const NoteId booking = addNoteTo(plan, Block::Repeat, u"จองทางโทรศัพท์ล่วงหน้า มัดจำ 30%"_s, 1);
    addNoteTo(plan, Block::Repeat, u"ส่งน้ำตาลสดตามฤดู"_s, 2);
    const NoteId tour = addNoteTo(plan, Block::Income, u"โปรแกรมครึ่งวัน 350 บาท/คน"_s, 1);
    addNoteTo(plan, Block::Income, u"อาหารพื้นบ้าน รวมในโปรแกรม"_s, 1);
    addNoteTo(plan, Block::Income, u"ค่าวิทยากร ยังไม่ตั้งราคา"_s, 3);
    addNoteTo(plan, Block::Income, u"น้ำตาลโตนด 2,500 บาท/รอบ"_s, 2);
    addNoteTo(plan, Block::Income, u"งานสานใบตาล 2,000 บาท/รอบ"_s, 4);
    const NoteId guides = addNoteTo(plan, Block::Activity, u"ฝึกนักสื่อความหมาย"_s, 1);
    addNoteTo(plan, Block::Activity, u"จัดคิวขึ้นตาล"_s, 1);
    addNoteTo(plan, Block::Activity, u"พัฒนาสินค้าใบตาล"_s, 4);
    addNoteTo(plan, Block::Activity, u"ดูแลเส้นทาง"_s);
    const NoteId wisdom = addNoteTo(plan, Block::IdleFactor, u"ภูมิปัญญาคนขึ้นตาล"_s, 1);
    addNoteTo(plan, Block::IdleFactor, u"ใบตาลเหลือใช้"_s, 4);
    addNoteTo(plan, Block::IdleFactor, u"ศาลาวัดวันธรรมดา"_s);
    addNoteTo(plan, Block::IdleFactor, u"แรงงานผู้สูงอายุ"_s);
    const NoteId tat = addNoteTo(plan, Block::Partner, u"ททท. ช่วยประชาสัมพันธ์"_s, 1);
    addNoteTo(plan, Block::Partner, u"ธ.ก.ส. สินเชื่อหมุนเวียน"_s);
    addNoteTo(plan, Block::Partner, u"พอช. ที่ปรึกษาทำแผน"_s);
    addNoteTo(plan, Block::Partner, u"อบต. ดูแลบันไดขึ้นตาลให้ปลอดภัย"_s, 1);
    const NoteId wages = addNoteTo(plan, Block::Cost, u"ค่าแรงคนขึ้นตาล 57,600 บาท/ปี"_s, 1);
    addNoteTo(plan, Block::Cost, u"ค่าอาหาร 86,400 บาท/ปี"_s, 1);
    addNoteTo(plan, Block::Cost, u"ค่าวัสดุสาธิต 28,800 บาท/ปี"_s);
    addNoteTo(plan, Block::Cost, u"ค่าสื่อ 12,000 บาท/ปี"_s);
    addNoteTo(plan, Block::Cost, u"ค่าประกัน 7,200 บาท/ปี"_s, 1);
    for (const auto& [from, to] : {std::pair{real, tourist}, {sugar, tourist}, {page, real}, {page, tourist},
             {booking, tourist}, {tour, real}, {guides, real}, {guides, woven}, {guides, page}, {wisdom, guides},
             {tat, guides}, {wages, guides}})
        linkNotes(plan, from, to);
    plan.goals.push_back({GoalId::random(), 0, Dimension::Knowledge, u"เล่าเรื่องเส้นทางได้ครบทุกจุด"_s, u"ทดลองเล่าให้กรรมการฟัง"_s,
        {}, Quantity{1000}, Quantity{3000}, QDate(2027, 3, 1), u"ฝ่ายนำเที่ยว"_s, guides});
    plan.capitalLinks.push_back({CapitalLinkId::random(), plan.capital.front().id, wisdom});
}

void fillUsualCapital(Plan& plan)
{
    const auto add = [&](const QString& name, Factor factor, Account account, UseState use, qint64 amount,
                         const QString& unit, qint64 baht, const QString& where) {
        CapitalItem item = capitalOf(name, factor, account, use);
        item.position = static_cast<int>(plan.capital.size());
        item.amount = Quantity{amount * 1000};
        item.unit = unit;
        if (baht > 0)
            item.worthPerYear = Money{baht * 100};
        item.where = where;
        plan.capital.push_back(item);
    };
    add(u"ภูมิปัญญาคนขึ้นตาล"_s, Factor::KnowHow, Account::Cultural, UseState::Partly, 12, u"คน"_s, 0, u"หมู่ 2 และหมู่ 4"_s);
    add(u"ต้นตาลโตนด"_s, Factor::Nature, Account::Resource, UseState::Partly, 1250, u"ต้น"_s, 240000, u"ทุ่งตาลท้ายบ้าน"_s);
    add(u"ถ้ำและทางเดินป่า"_s, Factor::Nature, Account::Resource, UseState::Idle, 1, u"แห่ง"_s, 0, u"เขาหลังวัด"_s);
    add(u"น้ำจากอ่างเก็บน้ำ"_s, Factor::Nature, Account::Resource, UseState::Full, 3, u"บ่อ"_s, 0, {});
    add(u"กลุ่มออมทรัพย์เพื่อการผลิต"_s, Factor::Entrepreneurship, Account::Economic, UseState::Full, 186, u"คน"_s, 36000, {});
    add(u"เตาเคี่ยวตาล"_s, Factor::Tools, Account::Economic, UseState::Idle, 6, u"เตา"_s, 18000, u"บ้านครูภูมิปัญญา"_s);
    add(u"ศาลาวัด"_s, Factor::Tools, Account::Social, UseState::Partly, 1, u"หลัง"_s, 36000, u"วัด"_s);
    add(u"ผู้สูงอายุที่สานใบตาลได้"_s, Factor::BodyLabour, Account::Human, UseState::Idle, 24, u"คน"_s, 0, {});
    add(u"เยาวชนนักเล่าเรื่อง"_s, Factor::MindLabour, Account::Human, UseState::Partly, 9, u"คน"_s, 0, {});
    add(u"งานบุญสารทตาล"_s, Factor::KnowHow, Account::Cultural, UseState::Full, 1, u"ครั้ง"_s, 45000, {});
}

void addUsualGoals(Plan& plan)
{
    const auto add = [&](Dimension dimension, const QString& statement, const QString& unit, qint64 now, qint64 target) {
        plan.goals.push_back({GoalId::random(), static_cast<int>(plan.goals.size()), dimension, statement, {}, unit,
            Quantity{now * 1000}, Quantity{target * 1000}, QDate(2027, 6, 1), u"ประธานกลุ่ม"_s, {}});
    };
    add(Dimension::Knowledge, u"คิดต้นทุนต่อรอบเป็น"_s, {}, 0, 3);
    add(Dimension::Skill, u"สานใบตาลเป็นของฝากได้มาตรฐาน"_s, {}, 2, 4);
    add(Dimension::Skill, u"ทำเพจและตอบลูกค้าภายในหนึ่งวัน"_s, {}, 1, 3);
    add(Dimension::Network, u"โรงเรียนที่ส่งคณะดูงาน"_s, u"แห่ง"_s, 2, 8);
    add(Dimension::Network, u"ร่วมงานกับ ททท. และ อบต. อย่างสม่ำเสมอ"_s, {}, 1, 3);
    add(Dimension::Business, u"รายเหลือต่อเดือน"_s, u"บาท"_s, 4000, 14000);
}

} // namespace

Plan usualPlan()
{
    Plan plan;
    plan.head.id = PlanId(u"7f3akx9m2p4q8r6t"_s);
    plan.head.title = u"ท่องเที่ยวชุมชน วิถีคนตาล"_s;
    plan.head.fiscalYear = 2027;
    plan.head.cluster = Cluster::Service;
    plan.head.clusterKind = u"ท่องเที่ยวโดยชุมชน"_s;
    plan.head.vision = u"คนดงตาลอยู่ได้ด้วยต้นตาล เลี้ยงครอบครัวได้ ดูแลป่าและวัดได้ และส่งต่อความรู้ให้ลูกหลานทุกบ้าน"_s;
    plan.head.sample = true;
    plan.organisation = {OrganisationId::random(), u"กลุ่มท่องเที่ยวชุมชนคนตาล"_s, OrganisationType::CommunityEnterprise,
        u"6-76-99-01/1-0042"_s, QDate(2018, 8, 12)};
    plan.areas = {{AreaId::random(), 0, AreaKind::Text, {}, u"ต.ดงตาล อ.ตัวอย่าง จ.เพชรบุรี"_s}};
    plan.memberCounts = {{MemberCountId::random(), QDate(2018, 8, 12), 24}, {MemberCountId::random(), QDate(2022, 10, 1), 61},
        {MemberCountId::random(), QDate(2026, 11, 1), 86}};
    for (const auto& [sex, age, count] : {std::tuple{Sex::Female, AgeBand::From25To39, 3}, {Sex::Female, AgeBand::From40To54, 5},
             {Sex::Female, AgeBand::From55To69, 4}, {Sex::Male, AgeBand::Under25, 2}, {Sex::Male, AgeBand::From40To54, 3},
             {Sex::Male, AgeBand::From70, 1}})
        plan.groupCounts.push_back({GroupCountId::random(), sex, age, count});
    for (const auto& role : {u"ประธานกลุ่ม"_s, u"เหรัญญิก"_s, u"ฝ่ายนำเที่ยว"_s, u"ฝ่ายอาหารพื้นบ้าน"_s})
        plan.members.push_back({MemberId::random(), static_cast<int>(plan.members.size()), {}, role});
    plan.threadNames = {u"โปรแกรมเที่ยว"_s, u"น้ำตาลโตนด ลูกตาล"_s, u"คณะดูงาน"_s, u"งานใบตาล"_s, {}, {}};
    fillUsualCapital(plan);
    fillUsualNotes(plan);
    addUsualGoals(plan);
    return plan;
}

Plan difficultPlan()
{
    DifficultWords words;
    Plan plan = usualPlan();
    plan.head.title = words.next();
    plan.head.vision = words.next();
    plan.head.clusterKind = words.next();
    plan.organisation.name = words.next();
    plan.organisation.registration = words.next();
    plan.areas.push_back({AreaId::random(), 1, AreaKind::Text, {}, words.next()});
    for (QString& name : plan.threadNames)
        name = words.next();
    int thread = 0;
    for (Note& note : plan.notes) {
        note.text = words.next();
        note.thread = ++thread % (threadCount + 1);
    }
    for (Member& member : plan.members) {
        member.name = words.next();
        member.role = words.next();
    }
    for (CapitalItem& item : plan.capital) {
        item.name = words.next();
        item.unit = words.next();
        item.where = words.next();
        item.whose = words.next();
    }
    for (Goal& goal : plan.goals) {
        goal.statement = words.next();
        goal.indicator = words.next();
        goal.owner = words.next();
        if (!goal.unit.isEmpty())
            goal.unit = words.next();
    }
    return plan;
}

Plan longestPlan()
{
    DifficultWords words;
    const auto longText = [&](int length) {
        QString text = words.next();
        for (QString more = words.next(); text.size() + more.size() < length; more = words.next())
            text += u' ' + more;
        return text;
    };
    Plan plan = difficultPlan();
    plan.head.title = longText(maxLineLength);
    plan.head.vision = longText(maxParagraphLength);
    plan.head.clusterKind = longText(maxLineLength);
    plan.organisation.name = longText(maxLineLength);
    plan.organisation.registration = QString(maxLineLength, u'9');
    for (int at = 0; at < 12; ++at)
        plan.areas.push_back({AreaId::random(), at + 2, AreaKind::Text, {}, longText(maxLineLength)});
    for (QString& name : plan.threadNames)
        name = longText(maxLineLength);
    for (Note& note : plan.notes)
        note.text = longText(maxNoteLength);
    for (Member& member : plan.members)
        member.name = longText(maxLineLength);
    for (CapitalItem& item : plan.capital) {
        item.name = longText(maxLineLength);
        item.unit = longText(maxLineLength);
        item.amount = Quantity{maxMilli};
        item.worthPerYear = Money{maxSatang};
    }
    for (Goal& goal : plan.goals) {
        goal.statement = longText(maxLineLength);
        goal.owner = longText(maxLineLength);
        goal.target = Quantity{maxMilli};
    }
    return plan;
}

Plan crowdedPlan(int notes)
{
    DifficultWords words;
    Plan plan = usualPlan();
    plan.notes.clear();
    plan.links.clear();
    for (int at = 0; at < notes; ++at) {
        QString text = words.next();
        while (at % 40 == 7 && text.size() < maxNoteLength - 60)
            text += u' ' + words.next();
        addNoteTo(plan, allBlocks[static_cast<size_t>(at) % allBlocks.size()], text, at % 7);
    }
    return plan;
}

QStringList textsOf(const Plan& plan)
{
    QStringList texts{plan.head.title, plan.head.vision, plan.head.clusterKind, plan.organisation.name,
        plan.organisation.registration};
    for (const Area& area : plan.areas)
        texts.append(area.text);
    for (const QString& name : plan.threadNames)
        texts.append(name);
    for (const Note& note : plan.notes)
        texts.append(note.text);
    for (const Member& member : plan.members)
        texts << member.name << member.role;
    for (const CapitalItem& item : plan.capital)
        texts << item.name << item.unit << item.where << item.whose;
    for (const Goal& goal : plan.goals)
        texts << goal.statement << goal.indicator << goal.owner << goal.unit;
    texts.removeAll(QString());
    return texts;
}

void PlainBars::paint(
    QPainter& painter, const QRectF& target, const BarChart& chart, const QString& fontFamily, int fontPixelSize) const
{
    QFont font(fontFamily);
    font.setPixelSize(fontPixelSize);
    painter.setFont(font);
    double maximum = chart.maximum;
    for (qsizetype row = 0; row < chart.labels.size() && chart.maximum <= 0; ++row) {
        double sum = 0;
        for (const ChartSeries& series : chart.series)
            sum += series.values.at(static_cast<size_t>(row));
        maximum = std::max(maximum, sum);
    }
    const double step = (target.height() - 400) / static_cast<double>(chart.labels.size());
    const double left = target.left() + 900;
    for (qsizetype row = 0; row < chart.labels.size(); ++row) {
        const double top = target.top() + 200 + static_cast<double>(row) * step;
        painter.setPen(Qt::black);
        painter.drawText(QPointF(target.left(), top + step / 2), chart.labels.at(row));
        double x = left;
        for (const ChartSeries& series : chart.series) {
            const double width = series.values.at(static_cast<size_t>(row)) / maximum * (target.right() - left);
            painter.fillRect(QRectF(x, top, width, step * 0.6), series.fill == Fill::Solid ? Qt::black : Qt::lightGray);
            painter.drawRect(QRectF(x, top, width, step * 0.6));
            x += width;
        }
    }
    double x = left;
    for (const ChartSeries& series : chart.series) {
        painter.drawText(QPointF(x, target.top() + 120), series.name);
        x += 1200;
    }
    painter.drawText(QPointF(left, target.bottom() - 60), chart.axisTitle);
}

} // namespace tambon::test
