#pragma once

#include "core/place/places.h"
#include "core/plan/plan.h"
#include "core/plan/validity.h"

#include <random>

namespace tambon::test {

/// Plans as groups write them, one per sub-district: about 200 rows of Thai text each. The same seed and number give the
/// same plan on every computer.
class ManyPlans {
public:
    explicit ManyPlans(quint32 seed)
        : m_seed(seed)
    {
    }

    /// All sub-districts, by code.
    [[nodiscard]] static const std::vector<Place>& tambons()
    {
        static const std::vector<Place> all = [] {
            std::vector<Place> tambons;
            for (const Place& place : allPlaces())
                if (place.kind == AreaKind::Tambon)
                    tambons.push_back(place);
            return tambons;
        }();
        return all;
    }

    /// A place that lies in this province.
    [[nodiscard]] static QString tambonIn(const QString& province, int number = 0)
    {
        for (const Place& place : tambons())
            if (place.province == province && number-- == 0)
                return place.code;
        return {};
    }

    [[nodiscard]] Plan plan(int number)
    {
        m_random.seed(m_seed + quint32(number) * 7919U);
        Plan plan;
        const Place& place = tambons()[size_t(number) % tambons().size()];
        plan.head = {id<PlanId>(), u"แผน" + words(2) + u" " + place.name, PlanType(below(2)), 2018 + below(8), words(12), Cluster(1 + below(3)), {}, false};
        plan.organisation = {id<OrganisationId>(), u"กลุ่ม" + words(2) + place.name, OrganisationType(1 + below(8)), {}, {}};
        plan.areas.push_back({id<AreaId>(), 0, AreaKind::Tambon, place.code, {}});
        fillNotes(plan);
        fillCapital(plan);
        fillMoney(plan);
        fillWorkshop(plan);
        inOrder(plan);
        return plan;
    }

    [[nodiscard]] int below(int end) { return int(m_random() % quint32(end)); }
    template <typename IdType>
    [[nodiscard]] IdType id()
    {
        static constexpr char letters[] = "0123456789bcdfghjklmnpqrstvwxyz_";
        QString text;
        for (int i = 0; i < 16; ++i)
            text += QLatin1Char(letters[below(32)]);
        return IdType(text);
    }
    /// So many words, without spaces as Thai is written, now and then with one.
    [[nodiscard]] QString words(int count)
    {
        static const QStringList all = QStringLiteral("ข้าว ปลา ผัก ผ้าทอ น้ำพริก กล้วย มะพร้าว สมุนไพร ท่องเที่ยว โฮมสเตย์ ตลาด นัด ชุมชน แปรรูป อินทรีย์ "
            "ส่ง ขาย ซื้อ ราคา ต้นทุน แม่บ้าน เยาวชน ผู้สูงอายุ เกษตรกร ประชุม เรียนรู้ ทักษะ บัญชี ครัวเรือน หนี้ ออม กองทุน สวัสดิการ ป่า "
            "ชายเลน คลอง ดิน ปุ๋ย เมล็ด พันธุ์ พื้นบ้าน บรรจุ ภัณฑ์ ออนไลน์ เพจ ไลน์ กลุ่ม รถ โรงเรียน วัด อนามัย เทศบาล อบต. วิทยาลัย "
            "จังหวัด ภาค เครือข่าย ร้านค้า โรงสี เครื่องอบ เตา หม้อ ถุง กล่อง ป้าย ฉลาก มาตรฐาน อย. ทดลอง ชิม ปรับปรุง คุณภาพ สด สะอาด ปลอดภัย").split(u' ');
        QString text;
        for (int i = 0; i < count; ++i) {
            text += all[below(int(all.size()))];
            if (below(6) == 0)
                text += u' ';
        }
        return text.trimmed();
    }

private:
    void fillNotes(Plan& plan)
    {
        for (const Block block : allBlocks)
            for (int i = 0; i < 7; ++i)
                plan.notes.push_back({id<NoteId>(), block, i, QString(words(4 + below(5)) + u' ' + QString::number(below(1000))), below(7), Evidence(below(4)),
                    block == Block::Customer ? MarketLevel(1 + below(5)) : MarketLevel::None, block == Block::Customer ? CustomerRole(below(3)) : CustomerRole::None});
        for (int i = 0; i < 30; ++i) {
            const Note& from = plan.notes[size_t(below(int(plan.notes.size())))];
            const Note& to = plan.notes[size_t(below(int(plan.notes.size())))];
            const bool there = std::any_of(plan.links.begin(), plan.links.end(), [&](const Link& link) { return link.from == from.id && link.to == to.id; });
            if (linkIsLegal(from.block, to.block) && from.id != to.id && !there)
                plan.links.push_back({id<LinkId>(), from.id, to.id});
        }
    }

    void fillCapital(Plan& plan)
    {
        for (int i = 0; i < 15; ++i)
            plan.capital.push_back({id<CapitalId>(), i, words(3), Factor(below(6)), Account(below(5)), Quantity{1000 * (1 + below(50))}, words(1), UseState(below(3)),
                Money{100 * below(100'000)}, words(2), words(2)});
        for (int i = 0; i < 8; ++i)
            plan.goals.push_back({id<GoalId>(), i, Dimension(i % 4), words(5), words(4), {}, Quantity{1000}, Quantity{1000 * (2 + below(3))}, {}, {}, {}});
    }

    void fillMoney(Plan& plan)
    {
        for (int i = 0; i < 6; ++i) {
            Partner partner;
            partner.id = id<PartnerId>(), partner.position = i, partner.name = words(2), partner.sector = Sector(below(5)), partner.role = words(4);
            plan.economy.partners.push_back(partner);
            Product product;
            product.id = id<ProductId>(), product.position = i, product.name = words(2), product.unit = words(1), product.storySelf = words(10);
            plan.economy.products.push_back(product);
            IncomeLine line;
            line.id = id<IncomeLineId>(), line.position = i, line.product = product.id, line.price = {100 * (20 + below(300))}, line.quantity = {1000 * (10 + below(90))};
            plan.economy.incomeLines.push_back(line);
        }
        for (const Note& note : plan.notes)
            for (int i = 0; note.block == Block::Activity && i < 3; ++i) {
                Need need;
                need.id = id<NeedId>(), need.activity = note.id, need.position = i, need.item = words(3), need.unitPrice = {100 * (10 + below(900))};
                need.kind = NeedKind(below(3));
                plan.economy.needs.push_back(need);
            }
    }

    void fillWorkshop(Plan& plan)
    {
        plan.workshops.push_back({id<WorkshopId>(), 0, words(3), QDate(2026, 1 + below(12), 1 + below(28)), words(2), 540});
        for (int i = 0; i < 12; ++i)
            plan.attendance.push_back({id<AttendanceId>(), plan.workshops[0].id, i, Sex(below(2)), AgeBand(below(5)), words(1), words(1), {}, 1});
    }

    quint32 m_seed;
    std::mt19937 m_random;
};

} // namespace tambon::test
