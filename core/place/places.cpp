#include "core/place/places.h"

#include "core/base/text.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QStringView bangkokCode = u"10";

/// The names of one place as they are searched.
struct FoldedPlace {
    QString name;
    QString district;
    QString province;
};

struct PlaceTable {
    std::vector<Place> places;
    std::vector<FoldedPlace> folded; ///< by the same index
    QHash<QString, size_t> byCode;
};

AreaKind kindOfCode(const QString& code)
{
    return code.size() == 2 ? AreaKind::Province : code.size() == 4 ? AreaKind::District : AreaKind::Tambon;
}

/// The file lists a province before its districts and a district before its sub-districts.
void addPlace(PlaceTable& table, const QString& code, const QString& name)
{
    Place place{.kind = kindOfCode(code),
        .code = code,
        .name = name,
        .district = {},
        .province = {},
        .inBangkok = code.startsWith(bangkokCode)};
    FoldedPlace folded{.name = searchFold(name), .district = {}, .province = {}};
    if (place.kind == AreaKind::Province) {
        place.province = name;
        folded.province = folded.name;
    } else {
        const size_t parent = table.byCode.value(code.chopped(2));
        place.district = place.kind == AreaKind::District ? name : table.places[parent].district;
        place.province = table.places[parent].province;
        folded.district = place.kind == AreaKind::District ? folded.name : table.folded[parent].district;
        folded.province = table.folded[parent].province;
    }
    table.byCode.insert(code, table.places.size());
    table.places.push_back(std::move(place));
    table.folded.push_back(std::move(folded));
}

PlaceTable loadPlaces()
{
    QFile file(u":/places/places.csv"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "loadPlaces", "places.csv is compiled in");
    const QString text = opened ? QString::fromUtf8(file.readAll()) : QString();
    PlaceTable table;
    table.byCode.reserve(text.count(u'\n'));
    bool heading = true;
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype comma = line.indexOf(u',');
        if (!heading)
            addPlace(table, line.left(comma).toString(), line.mid(comma + 1).toString());
        heading = false;
    }
    return table;
}

const PlaceTable& placeTable()
{
    static const PlaceTable table = loadPlaces();
    return table;
}

/// A word of the search, as typed and without ต., ตำบล and the like. A name may begin with these letters (จ.ป.ร.).
struct PlaceWord {
    QString typed;
    QString bare;
    std::optional<AreaKind> kind; ///< as ต., ตำบล and the like say it

    [[nodiscard]] bool isIn(const QString& name) const { return name.contains(bare) || name.contains(typed); }
    [[nodiscard]] bool begins(const QString& name) const { return name.startsWith(bare) || name.startsWith(typed); }
    [[nodiscard]] bool is(const QString& name) const { return name == bare || name == typed; }
};

PlaceWord placeWord(const QString& typed)
{
    using enum AreaKind;
    static const std::array<std::pair<QStringView, AreaKind>, 8> prefixes{{{u"ตำบล", Tambon}, {u"อำเภอ", District}, {u"จังหวัด", Province},
        {u"แขวง", Tambon}, {u"เขต", District}, {u"ต.", Tambon}, {u"อ.", District}, {u"จ.", Province}}};
    for (const auto& [prefix, kind] : prefixes)
        if (typed.startsWith(prefix))
            return {typed, typed.mid(prefix.size()), kind};
    return {typed, typed, std::nullopt};
}

std::vector<PlaceWord> placeWords(const QString& typed)
{
    std::vector<PlaceWord> words;
    for (const QString& part : searchFold(typed).split(u' ', Qt::SkipEmptyParts)) {
        PlaceWord word = placeWord(part);
        if (word.typed == u"กทม" || word.typed == u"กทม." || word.bare == u"กรุงเทพฯ")
            word.bare = u"กรุงเทพมหานคร"_s;
        if (!word.bare.isEmpty())
            words.push_back(std::move(word));
    }
    return words;
}

enum class PlaceMatch { Exact, Beginning, Within, None };

/// Every word must be somewhere in the place, its district or its province, and one at least in its own name.
PlaceMatch matchOf(const std::vector<PlaceWord>& words, const FoldedPlace& place)
{
    PlaceMatch best = PlaceMatch::None;
    for (const PlaceWord& word : words) {
        if (word.isIn(place.name))
            best = std::min(best,
                word.is(place.name)           ? PlaceMatch::Exact
                    : word.begins(place.name) ? PlaceMatch::Beginning
                                              : PlaceMatch::Within);
        else if (!word.isIn(place.district) && !word.isIn(place.province))
            return PlaceMatch::None;
    }
    return best;
}

bool mayBe(const PlaceWord& word, AreaKind kind) { return !word.kind || *word.kind == kind; }

/// อำเภอเมือง is written without the name of its province.
bool namesDistrict(const PlaceWord& word, const FoldedPlace& place)
{
    return word.is(place.district) || (word.bare == u"เมือง" && place.district == QString(u"เมือง" + place.province));
}

/// Every word names the place or what it lies in, and one at least the place itself.
bool isNamedBy(const std::vector<PlaceWord>& words, const Place& place, const FoldedPlace& folded)
{
    bool named = false;
    for (const PlaceWord& word : words) {
        const bool itself = place.kind == AreaKind::District ? namesDistrict(word, folded) : word.is(folded.name);
        const bool around = (namesDistrict(word, folded) && mayBe(word, AreaKind::District))
            || (word.is(folded.province) && mayBe(word, AreaKind::Province));
        named = named || (itself && mayBe(word, place.kind));
        if (!(itself && mayBe(word, place.kind)) && !around)
            return false;
    }
    return named;
}

} // namespace

QString shown(const Place& place)
{
    QStringList parts;
    if (place.kind == AreaKind::Tambon)
        parts += QString((place.inBangkok ? u"แขวง"_s : u"ต."_s) + place.name);
    if (!place.district.isEmpty())
        parts += QString((place.inBangkok ? u"เขต"_s : u"อ."_s) + place.district);
    parts += place.inBangkok ? place.province : QString(u"จ."_s + place.province);
    return parts.join(u' ');
}

std::optional<Place> placeOfCode(const QString& code)
{
    const PlaceTable& table = placeTable();
    const auto found = table.byCode.constFind(code);
    if (found == table.byCode.constEnd())
        return std::nullopt;
    return table.places[*found];
}

const std::vector<Place>& allPlaces() { return placeTable().places; }

std::vector<Place> findPlaces(const QString& typed, const std::vector<AreaKind>& kinds, int limit)
{
    const std::vector<PlaceWord> words = placeWords(typed);
    if (words.empty() || limit <= 0)
        return {};
    const PlaceTable& table = placeTable();
    std::array<std::vector<size_t>, 3> found;
    for (size_t i = 0; i < table.places.size(); ++i) {
        if (std::find(kinds.begin(), kinds.end(), table.places[i].kind) == kinds.end())
            continue;
        if (const PlaceMatch match = matchOf(words, table.folded[i]); match != PlaceMatch::None)
            found[static_cast<size_t>(match)].push_back(i);
    }
    std::vector<Place> places;
    for (const std::vector<size_t>& group : found)
        for (const size_t index : group)
            if (places.size() < static_cast<size_t>(limit))
                places.push_back(table.places[index]);
    return places;
}

std::vector<Place> placesNamed(const QString& typed)
{
    const std::vector<PlaceWord> words = placeWords(typed);
    const PlaceTable& table = placeTable();
    std::vector<Place> named;
    for (size_t i = 0; i < table.places.size() && !words.empty(); ++i)
        if (isNamedBy(words, table.places[i], table.folded[i]))
            named.push_back(table.places[i]);
    return named;
}

} // namespace tambon
