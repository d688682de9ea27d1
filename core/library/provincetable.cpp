#include "core/library/provincetable.h"

#include "core/base/text.h"
#include "core/place/places.h"

#include <QHash>

#include <array>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ProvinceSet {
    const char16_t* name;
    const char16_t* provinces; ///< with spaces between them
};

constexpr std::array regionSets{
    ProvinceSet{u"กรุงเทพฯ ปริมณฑลและตะวันออก", u"กรุงเทพมหานคร นนทบุรี ปทุมธานี สมุทรปราการ นครนายก ฉะเชิงเทรา ปราจีนบุรี สระแก้ว ชลบุรี ระยอง จันทบุรี ตราด"},
    ProvinceSet{u"เหนือ", u"เชียงใหม่ แม่ฮ่องสอน ลำปาง ลำพูน เชียงราย น่าน พะเยา แพร่ ตาก พิษณุโลก เพชรบูรณ์ สุโขทัย อุตรดิตถ์ กำแพงเพชร นครสวรรค์ พิจิตร อุทัยธานี"},
    ProvinceSet{u"กลางและตะวันตก", u"กาญจนบุรี ชัยนาท นครปฐม ประจวบคีรีขันธ์ พระนครศรีอยุธยา ราชบุรี ลพบุรี สมุทรสงคราม สมุทรสาคร สระบุรี สิงห์บุรี สุพรรณบุรี อ่างทอง เพชรบุรี"},
    ProvinceSet{u"ตะวันออกเฉียงเหนือ", u"บึงกาฬ เลย หนองคาย หนองบัวลำภู อุดรธานี นครพนม มุกดาหาร สกลนคร กาฬสินธุ์ ขอนแก่น มหาสารคาม ร้อยเอ็ด ชัยภูมิ นครราชสีมา บุรีรัมย์ สุรินทร์ ยโสธร ศรีสะเกษ อำนาจเจริญ อุบลราชธานี"},
    ProvinceSet{u"ใต้", u"ชุมพร นครศรีธรรมราช พัทลุง สงขลา สุราษฎร์ธานี กระบี่ ตรัง พังงา ภูเก็ต ระนอง สตูล นราธิวาส ปัตตานี ยะลา"},
};

constexpr std::array groupSets{
    ProvinceSet{u"ภาคเหนือตอนบน 1", u"เชียงใหม่ แม่ฮ่องสอน ลำปาง ลำพูน"},
    ProvinceSet{u"ภาคเหนือตอนบน 2", u"เชียงราย น่าน พะเยา แพร่"},
    ProvinceSet{u"ภาคเหนือตอนล่าง 1", u"ตาก พิษณุโลก เพชรบูรณ์ สุโขทัย อุตรดิตถ์"},
    ProvinceSet{u"ภาคเหนือตอนล่าง 2", u"กำแพงเพชร นครสวรรค์ พิจิตร อุทัยธานี"},
    ProvinceSet{u"ภาคตะวันออกเฉียงเหนือตอนบน 1", u"บึงกาฬ เลย หนองคาย หนองบัวลำภู อุดรธานี"},
    ProvinceSet{u"ภาคตะวันออกเฉียงเหนือตอนบน 2", u"นครพนม มุกดาหาร สกลนคร"},
    ProvinceSet{u"ภาคตะวันออกเฉียงเหนือตอนกลาง", u"กาฬสินธุ์ ขอนแก่น มหาสารคาม ร้อยเอ็ด"},
    ProvinceSet{u"ภาคตะวันออกเฉียงเหนือตอนล่าง 1", u"ชัยภูมิ นครราชสีมา บุรีรัมย์ สุรินทร์"},
    ProvinceSet{u"ภาคตะวันออกเฉียงเหนือตอนล่าง 2", u"ยโสธร ศรีสะเกษ อำนาจเจริญ อุบลราชธานี"},
    ProvinceSet{u"ภาคใต้ฝั่งอ่าวไทย", u"ชุมพร นครศรีธรรมราช พัทลุง สงขลา สุราษฎร์ธานี"},
    ProvinceSet{u"ภาคใต้ฝั่งอันดามัน", u"กระบี่ ตรัง พังงา ภูเก็ต ระนอง สตูล"},
    ProvinceSet{u"ภาคใต้ชายแดน", u"นราธิวาส ปัตตานี ยะลา"},
    ProvinceSet{u"ภาคกลางปริมณฑล", u"นครปฐม นนทบุรี ปทุมธานี สมุทรปราการ"},
    ProvinceSet{u"ภาคกลางตอนบน", u"ชัยนาท พระนครศรีอยุธยา ลพบุรี สระบุรี สิงห์บุรี อ่างทอง"},
    ProvinceSet{u"ภาคกลางตอนล่าง 1", u"กาญจนบุรี ราชบุรี สุพรรณบุรี"},
    ProvinceSet{u"ภาคกลางตอนล่าง 2", u"ประจวบคีรีขันธ์ เพชรบุรี สมุทรสงคราม สมุทรสาคร"},
    ProvinceSet{u"ภาคตะวันออก 1", u"ฉะเชิงเทรา ชลบุรี ระยอง"},
    ProvinceSet{u"ภาคตะวันออก 2", u"จันทบุรี ตราด นครนายก ปราจีนบุรี สระแก้ว"},
};

template <size_t Count>
QHash<QString, QString> setOfProvince(const std::array<ProvinceSet, Count>& sets)
{
    QHash<QString, QString> byProvince;
    for (const ProvinceSet& set : sets)
        for (const QString& province : QString::fromUtf16(set.provinces).split(u' '))
            byProvince.insert(province, QString::fromUtf16(set.name));
    return byProvince;
}

} // namespace

const QStringList& usualRegions()
{
    static const QStringList regions = [] {
        QStringList names;
        for (const ProvinceSet& set : regionSets)
            names << QString::fromUtf16(set.name);
        return names;
    }();
    return regions;
}

const std::vector<ProvincePlace>& usualProvinces()
{
    static const std::vector<ProvincePlace> usual = [] {
        const auto regions = setOfProvince(regionSets);
        const auto groups = setOfProvince(groupSets);
        std::vector<ProvincePlace> provinces;
        for (const Place& place : allPlaces())
            if (place.kind == AreaKind::Province)
                provinces.push_back({place.code, place.name, regions.value(place.name), groups.value(place.name), false});
        return provinces;
    }();
    return usual;
}

QString regionNamed(const QString& words)
{
    const auto plain = [](const QString& text) {
        QString folded = searchFold(text).remove(u' ');
        return folded.startsWith(u"ภาค"_s) ? folded.mid(3) : folded;
    };
    const QString typed = plain(words);
    for (const QString& region : usualRegions())
        if (plain(region) == typed)
            return region;
    return typed == u"อีสาน"_s ? usualRegions().at(3) : words.simplified();
}

} // namespace tambon
