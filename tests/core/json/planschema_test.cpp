#include "core/json/planjson.h"

#include "core/plan/rowrules.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject planSchema()
{
    QFile file(u":/schema/plan.schema.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject definition(const char* name) { return planSchema()[u"$defs"][QLatin1String(name)].toObject(); }

/// What the rows of a list are.
QJsonObject definitionOfList(const char* list)
{
    const QString reference = planSchema()[u"properties"][QLatin1String(list)][u"items"][u"$ref"].toString();
    return definition(reference.section(u'/', -1).toUtf8().constData());
}

QStringList propertiesOf(const QJsonObject& object)
{
    QStringList keys = object[u"properties"].toObject().keys();
    keys.sort();
    return keys;
}

/// The keys that the reader knows, as it says when it meets one that it does not know.
QStringList keysKnownIn(const QByteArray& members)
{
    INFO(members.toStdString());
    const auto plan = planFromJson("{\"format\": \"tambon-canvas-plan\", \"version\": 1, " + members + "}");
    REQUIRE_FALSE(plan.has_value());
    REQUIRE(plan.error().code == ErrorCode::JsonUnknownKey);
    REQUIRE(plan.error().subject == u"zz"_s);
    QStringList keys = plan.error().detail.split(u", "_s);
    keys.sort();
    return keys;
}

template <typename Enum>
QStringList keysOfKind()
{
    QStringList keys;
    for (const KindEntry<Enum>& entry : kinds<Enum>())
        keys.append(QLatin1String(entry.key));
    return keys;
}

QStringList enumOf(const QJsonObject& object, const char* property)
{
    QStringList keys;
    for (const QJsonValue value : object[u"properties"][QLatin1String(property)][u"enum"].toArray())
        keys.append(value.toString());
    return keys;
}

} // namespace

TEST_CASE("the schema and the reader know the same keys")
{
    const std::vector<std::pair<const char*, QByteArray>> objects{
        {"organisation", R"("organisation": {"zz": 1})"},
        {"memberCount", R"("organisation": {"memberCounts": [{"zz": 1}]})"},
        {"workingGroup", R"("workingGroup": {"zz": 1})"},
        {"member", R"("workingGroup": {"members": [{"zz": 1}]})"},
        {"groupCount", R"("workingGroup": {"counts": [{"zz": 1}]})"},
        {"thread", R"("threads": [{"zz": 1}])"},
        {"note", R"("notes": [{"zz": 1}])"},
        {"link", R"("links": [{"zz": 1}])"},
        {"capitalItem", R"("capital": [{"zz": 1}])"},
        {"capitalNote", R"("capital": [{"notes": [{"zz": 1}]}])"},
        {"goal", R"("goals": [{"zz": 1}])"},
        {"part", R"("notes": [{"parts": [{"zz": 1}]}])"},
        {"breakout", R"("breakouts": [{"zz": 1}])"},
        {"idea", R"("ideas": [{"zz": 1}])"},
        {"workshop", R"("workshops": [{"zz": 1}])"},
        {"agendaItem", R"("workshops": [{"agenda": [{"zz": 1}]}])"},
        {"attendance", R"("workshops": [{"attendance": [{"zz": 1}]}])"},
        {"voteRound", R"("voteRounds": [{"zz": 1}])"},
        {"vote", R"("voteRounds": [{"votes": [{"zz": 1}]}])"},
        {"acceptance", R"("acceptances": [{"zz": 1}])"},
        {"photo", R"("photos": [{"zz": 1}])"},
        {"photoNote", R"("photos": [{"notes": [{"zz": 1}]}])"},
    };
    CHECK(propertiesOf(planSchema()) == keysKnownIn("\"zz\": 1"));
    for (const auto& [name, members] : objects) {
        INFO(name);
        CHECK(propertiesOf(definition(name)) == keysKnownIn(members));
    }
    int tables = 0;
    TableRows::forEach([&]<typename Row>() {
        const char* list = RowRules<Row>::table.list;
        INFO(list);
        CHECK(propertiesOf(definitionOfList(list)) == keysKnownIn(QByteArray("\"") + list + "\": [{\"zz\": 1}]"));
        ++tables;
    });
    QStringList area = keysKnownIn(R"("areas": [{"kind": "text", "zz": 1}])");
    area += keysKnownIn(R"("areas": [{"kind": "district", "zz": 1}])");
    area.removeDuplicates();
    area.sort();
    CHECK(propertiesOf(definition("area")) == area);

    int described = 0;
    for (const QJsonValue object : planSchema()[u"$defs"].toObject())
        described += object[u"properties"].isObject() ? 1 : 0;
    CHECK(described == static_cast<int>(objects.size()) + tables + 1);
}

TEST_CASE("the schema and the program know the same closed lists")
{
    CHECK(enumOf(planSchema(), "planType") == keysOfKind<PlanType>());
    CHECK(enumOf(planSchema(), "cluster") == keysOfKind<Cluster>());
    CHECK(enumOf(definition("organisation"), "type") == keysOfKind<OrganisationType>());
    CHECK(enumOf(definition("area"), "kind") == keysOfKind<AreaKind>());
    CHECK(enumOf(definition("groupCount"), "sex") == keysOfKind<Sex>());
    CHECK(enumOf(definition("groupCount"), "age") == keysOfKind<AgeBand>());
    CHECK(enumOf(definition("capitalItem"), "factor") == keysOfKind<Factor>());
    CHECK(enumOf(definition("capitalItem"), "account") == keysOfKind<Account>());
    CHECK(enumOf(definition("capitalItem"), "use") == keysOfKind<UseState>());
    CHECK(enumOf(definition("goal"), "dimension") == keysOfKind<Dimension>());
    CHECK(enumOf(definition("note"), "evidence") == keysOfKind<Evidence>());
    CHECK(enumOf(definition("note"), "level") == keysOfKind<MarketLevel>());
    CHECK(enumOf(definition("note"), "role") == keysOfKind<CustomerRole>());
    CHECK(enumOf(definition("breakout"), "kind") == keysOfKind<BreakoutKind>());
    CHECK(enumOf(definition("idea"), "place") == keysOfKind<IdeaPlace>());
    CHECK(enumOf(definition("idea"), "decision") == keysOfKind<IdeaDecision>());
    CHECK(enumOf(definition("agendaItem"), "kind") == keysOfKind<AgendaKind>());
    CHECK(enumOf(definition("voteRound"), "method") == keysOfKind<VoteMethod>());
    TableRows::forEach([]<typename Row>() {
        const Row usual{};
        RowRules<Row>::fields(usual, [](const FieldRule& rule, const auto& field) {
            if constexpr (std::is_enum_v<std::remove_cvref_t<decltype(field)>>)
                CHECK(enumOf(definitionOfList(RowRules<Row>::table.list), rule.key) == keysOfKind<std::remove_cvref_t<decltype(field)>>());
        });
    });
}

TEST_CASE("the schema lists the links that the method knows")
{
    QStringList pairs;
    for (const Block from : allBlocks)
        for (const Block to : legalTargets(from))
            pairs.append(u"%1–%2"_s.arg(number(from)).arg(number(to)));
    const QString text = planSchema()[u"properties"][u"links"][u"description"].toString();
    CHECK(text.contains(QString(u": "_s + pairs.join(u", "_s) + u'.')));
}

TEST_CASE("every key of the schema is described, and titled in Thai")
{
    const auto check = [](const QJsonObject& object) {
        const QJsonObject properties = object[u"properties"].toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            INFO(it.key().toStdString());
            CHECK_FALSE(it.value()[u"description"].toString().isEmpty());
            CHECK(it.value()[u"title"].toString().contains(QRegularExpression(u"[ก-๙]"_s)));
        }
    };
    check(planSchema());
    for (const QJsonValue object : planSchema()[u"$defs"].toObject())
        check(object.toObject());
}
