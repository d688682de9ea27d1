#include "core/place/places.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <algorithm>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<AreaKind> pickableKinds{AreaKind::Tambon, AreaKind::District, AreaKind::Province};

QStringList placeCodesOf(const std::vector<Place>& places)
{
    QStringList codes;
    for (const Place& place : places)
        codes += place.code;
    return codes;
}

QStringList placeCodesFound(const QString& typed, AreaKind kind, int limit = 1000)
{
    return placeCodesOf(findPlaces(typed, {kind}, limit));
}

QString firstPlaceShown(const QString& typed)
{
    const auto found = findPlaces(typed, pickableKinds, 1);
    return found.empty() ? QString() : shown(found.front());
}

} // namespace

TEST_CASE("Thailand has 77 provinces, 928 districts and 7,436 sub-districts")
{
    const auto count = [](AreaKind kind) {
        return std::count_if(allPlaces().begin(), allPlaces().end(), [=](const Place& p) { return p.kind == kind; });
    };
    CHECK(count(AreaKind::Province) == 77);
    CHECK(count(AreaKind::District) == 928);
    CHECK(count(AreaKind::Tambon) == 7436);
    CHECK(allPlaces().size() == 77 + 928 + 7436);
    CHECK(std::is_sorted(
        allPlaces().begin(), allPlaces().end(), [](const Place& a, const Place& b) { return a.code < b.code; }));
}

TEST_CASE("every code and Thai name is as published")
{
    // One line a sub-district, by code, UTF-8: code, name, district's code, district, province's code, province, with
    // tabs between and a line feed after each. The digest was taken from the published list, not from our own file.
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const Place& place : allPlaces())
        if (place.kind == AreaKind::Tambon)
            digest.addData(QStringList{
                place.code, place.name, place.code.left(4), place.district, place.code.left(2), place.province}
                               .join(u'\t')
                               .append(u'\n')
                               .toUtf8());
    CHECK(digest.result().toHex() == QByteArray("d342630dd5e3fcf50bcecb751ea4eac6ce91b50407ccb3050593cfb7f5e0f2c7"));
}

TEST_CASE("districts and provinces bear the names that their sub-districts give them")
{
    for (const Place& place : allPlaces()) {
        const auto province = placeOfCode(place.code.left(2));
        REQUIRE(province.has_value());
        REQUIRE(province->name == place.province);
        if (place.kind == AreaKind::Province) {
            REQUIRE(place.district.isEmpty());
        } else {
            const auto district = placeOfCode(place.code.left(4));
            REQUIRE(district.has_value());
            REQUIRE(district->name == place.district);
        }
    }
}

TEST_CASE("a place is known by its code")
{
    const Place expected{AreaKind::Tambon, u"710202"_s, u"ท่าเสา"_s, u"ไทรโยค"_s, u"กาญจนบุรี"_s, false};
    CHECK(placeOfCode(u"710202"_s) == expected);
    CHECK(placeOfCode(u"7102"_s)->kind == AreaKind::District);
    CHECK(placeOfCode(u"71"_s)->kind == AreaKind::Province);
    CHECK(placeOfCode(u"502502"_s)->name == u"แม่แดด"_s);
    for (const QString& code : {u""_s, u"710299"_s, u"00"_s, u"7"_s, u"71020"_s, u"๗๑"_s, u"code"_s, u"301222"_s})
        CHECK_FALSE(placeOfCode(code).has_value());
}

TEST_CASE("a place is shown with the districts it lies in")
{
    CHECK(shown(*placeOfCode(u"710202"_s)) == u"ต.ท่าเสา อ.ไทรโยค จ.กาญจนบุรี"_s);
    CHECK(shown(*placeOfCode(u"7102"_s)) == u"อ.ไทรโยค จ.กาญจนบุรี"_s);
    CHECK(shown(*placeOfCode(u"71"_s)) == u"จ.กาญจนบุรี"_s);
    CHECK(shown(*placeOfCode(u"100404"_s)) == u"แขวงบางรัก เขตบางรัก กรุงเทพมหานคร"_s);
    CHECK(shown(*placeOfCode(u"1004"_s)) == u"เขตบางรัก กรุงเทพมหานคร"_s);
    CHECK(shown(*placeOfCode(u"10"_s)) == u"กรุงเทพมหานคร"_s);
}

TEST_CASE("exact names come first, then beginnings, then the rest, each by code")
{
    const auto found = findPlaces(u"ท่าเสา"_s, {AreaKind::Tambon}, 100);
    REQUIRE(found.size() > 5);
    CHECK(
        placeCodesOf(found).mid(0, 5) == QStringList{u"530102"_s, u"660607"_s, u"710202"_s, u"710516"_s, u"740210"_s});
    for (size_t i = 5; i < found.size(); ++i) {
        CHECK(found[i].name != u"ท่าเสา"_s);
        CHECK(found[i].name.contains(u"ท่าเสา"_s));
    }
    CHECK(std::any_of(found.begin() + 5, found.end(), [](const Place& p) { return p.name == u"หาดท่าเสา"_s; }));

    int rank = 0;
    for (const Place& place : findPlaces(u"บางรัก"_s, pickableKinds, 100)) {
        const int next = place.name == u"บางรัก"_s ? 0 : place.name.startsWith(u"บางรัก"_s) ? 1 : 2;
        CHECK(next >= rank);
        rank = next;
    }
    CHECK(rank > 0);
}

TEST_CASE("more words narrow by district and province, in any order")
{
    CHECK(placeCodesFound(u"ท่าเสา กาญจนบุรี"_s, AreaKind::Tambon) == QStringList{u"710202"_s, u"710516"_s});
    CHECK(placeCodesFound(u"กาญจนบุรี ท่าเสา"_s, AreaKind::Tambon) == QStringList{u"710202"_s, u"710516"_s});
    CHECK(placeCodesFound(u"ท่าเสา ไทรโยค กาญ"_s, AreaKind::Tambon) == QStringList{u"710202"_s});
    CHECK(placeCodesFound(u"ท่าเสา เชียงใหม่"_s, AreaKind::Tambon).isEmpty());
    CHECK(placeCodesFound(u"ไทรโยค กาญจนบุรี"_s, AreaKind::District) == QStringList{u"7102"_s});
}

TEST_CASE("a district or province alone does not bring its sub-districts")
{
    CHECK(placeCodesFound(u"กาญจนบุรี"_s, AreaKind::Tambon).isEmpty());
    CHECK(placeCodesFound(u"กาญจนบุรี"_s, AreaKind::Province) == QStringList{u"71"_s});
}

TEST_CASE("the ways people write a place are forgiven")
{
    const QStringList expected{u"710202"_s};
    CHECK(placeCodesFound(u"ต.ท่าเสา อ.ไทรโยค จ.กาญจนบุรี"_s, AreaKind::Tambon) == expected);
    CHECK(placeCodesFound(u"ต. ท่าเสา   อ. ไทรโยค"_s, AreaKind::Tambon) == expected);
    CHECK(placeCodesFound(u"ตำบลท่าเสา อำเภอไทรโยค จังหวัดกาญจนบุรี"_s, AreaKind::Tambon) == expected);
    CHECK(placeCodesFound(u"ท่า\u200bเสา ไทรโยค"_s, AreaKind::Tambon) == expected);
    CHECK(
        placeCodesFound(u"น\u0e4d\u0e49\u0e32จั้น"_s, AreaKind::Tambon) == placeCodesFound(u"น้ำจั้น"_s, AreaKind::Tambon));
    CHECK_FALSE(placeCodesFound(u"น้ำจั้น"_s, AreaKind::Tambon).isEmpty());
    CHECK(placeCodesFound(u"แขวงบางรัก เขตบางรัก กทม."_s, AreaKind::Tambon) == QStringList{u"100404"_s});
    CHECK(firstPlaceShown(u"กรุงเทพฯ"_s) == u"กรุงเทพมหานคร"_s);
}

TEST_CASE("names that begin like a title are found")
{
    CHECK(firstPlaceShown(u"จ.ป.ร."_s).startsWith(u"ต.จ.ป.ร. "_s));
    CHECK(firstPlaceShown(u"ต.จ.ป.ร."_s).startsWith(u"ต.จ.ป.ร. "_s));
    CHECK(firstPlaceShown(u"สุไหงโก-ลก"_s).contains(u"สุไหงโก-ลก"_s));
}

TEST_CASE("every place is among the first finds for what it is shown as")
{
    for (size_t i = 0; i < allPlaces().size(); i += 97) {
        const Place& place = allPlaces()[i];
        const auto found = findPlaces(shown(place), {place.kind}, 3);
        INFO(shown(place).toStdString());
        CHECK(std::find(found.begin(), found.end(), place) != found.end());
    }
}

TEST_CASE("nothing is found for nothing, and no more than asked for")
{
    CHECK(findPlaces(u""_s, pickableKinds, 10).empty());
    CHECK(findPlaces(u"  ต. "_s, pickableKinds, 10).empty());
    CHECK(findPlaces(u"ท่าเสา"_s, {}, 10).empty());
    CHECK(findPlaces(u"ท่าเสา"_s, {AreaKind::Text}, 10).empty());
    CHECK(findPlaces(u"ท่าเสา"_s, pickableKinds, 0).empty());
    CHECK(findPlaces(u"บ้าน"_s, pickableKinds, 20).size() == 20);
    CHECK(findPlaces(u"Tha Sao"_s, pickableKinds, 20).empty());
}

TEST_CASE("a keystroke in the place picker takes no time that one could feel", "[timing]")
{
    REQUIRE_FALSE(allPlaces().empty());
    QElapsedTimer timer;
    timer.start();
    size_t found = 0;
    for (const QString& typed : {u"บ"_s, u"บ้"_s, u"บ้าน"_s, u"บ้านใ"_s, u"บ้านใหม่ เชียงใหม่"_s})
        found += findPlaces(typed, pickableKinds, 50).size();
    const double msPerKey = double(timer.nsecsElapsed()) / 5e6;
    INFO(msPerKey << " ms");
    CHECK(found > 0);
    CHECK(msPerKey < 100); // wide, for a debug build with sanitizers on a busy machine; the aim is 5 in release
}
