#include "core/plan/kinds.h"
#include "core/plan/plan.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Enum>
void checkClosedList(size_t size)
{
    QSet<QString> keys;
    REQUIRE(kinds<Enum>().size() == size);
    for (const KindEntry<Enum>& entry : kinds<Enum>()) {
        const QString key = keyOf(entry.value);
        INFO(key.toStdString());
        CHECK(key == QLatin1String(entry.key));
        CHECK(fromKey<Enum>(key) == entry.value);
        CHECK(nameOf(entry.value) == QString::fromUtf8(entry.name));
        CHECK_FALSE(keys.contains(key));
        keys.insert(key);
    }
    CHECK_FALSE(fromKey<Enum>(u"").has_value());
    CHECK_FALSE(fromKey<Enum>(u"no such thing").has_value());
    CHECK(keyOf(static_cast<Enum>(99)).isEmpty());
    CHECK(nameOf(static_cast<Enum>(99)).isEmpty());
}

} // namespace

TEST_CASE("every value of a closed list has one key that leads back to it")
{
    checkClosedList<Factor>(6);
    checkClosedList<Account>(5);
    checkClosedList<UseState>(3);
    checkClosedList<Dimension>(4);
    checkClosedList<Cluster>(4);
    checkClosedList<PlanType>(2);
    checkClosedList<OrganisationType>(12);
    checkClosedList<AreaKind>(4);
    checkClosedList<Sex>(3);
    checkClosedList<AgeBand>(6);
}

TEST_CASE("the keys that files hold do not change")
{
    CHECK(keyOf(Factor::KnowHow) == u"know-how"_s);
    CHECK(keyOf(Factor::BodyLabour) == u"body-labour"_s);
    CHECK(keyOf(Account::Resource) == u"resource"_s);
    CHECK(keyOf(UseState::Idle) == u"idle"_s);
    CHECK(keyOf(Dimension::Business) == u"B"_s);
    CHECK(keyOf(Cluster::ProcessingMarketing) == u"processing-marketing"_s);
    CHECK(keyOf(PlanType::EconomyAndCapital) == u"economy-and-capital"_s);
    CHECK(keyOf(OrganisationType::TambonCouncil) == u"tambon-council"_s);
    CHECK(keyOf(AreaKind::Text) == u"text"_s);
    CHECK(keyOf(AgeBand::From70) == u"70-up"_s);
}

TEST_CASE("keys are told apart by case")
{
    CHECK(fromKey<Dimension>(u"K") == Dimension::Knowledge);
    CHECK_FALSE(fromKey<Dimension>(u"k").has_value());
}

TEST_CASE("a block is known by its number and by no other")
{
    for (const Block block : allBlocks)
        CHECK(blockFromNumber(number(block)) == block);
    CHECK_FALSE(blockFromNumber(0).has_value());
    CHECK_FALSE(blockFromNumber(10).has_value());
    CHECK_FALSE(blockFromNumber(-1).has_value());
    CHECK_FALSE(blockFromNumber(qint64(1) << 32 | 1).has_value());
}
