#include "core/library/rollups.h"

#include "core/storage/statement.h"

namespace tambon {

namespace {

// A plan with several work bases is counted in each row of its own bases (base <> ''); once in the row without one.
constexpr const char* plansAgain = R"sql(
DELETE FROM sum_plans;
INSERT INTO sum_plans
    SELECT year, province_code, cluster, type, status, '', count(*), sum(has_money), sum(income), sum(before), sum(after)
    FROM version JOIN plan USING(plan) WHERE newest=1 GROUP BY year, province_code, cluster, type, status;
INSERT INTO sum_plans
    SELECT year, province_code, cluster, type, status, base.base, count(*), sum(has_money), sum(income), sum(before), sum(after)
    FROM version JOIN plan USING(plan) JOIN base ON base.version=version.id WHERE newest=1
    GROUP BY year, province_code, cluster, type, status, base.base;
)sql";

constexpr const char* placesAgain = R"sql(
DELETE FROM sum_tambons;
INSERT INTO sum_tambons SELECT code, count(*) FROM covered JOIN version ON id=version WHERE newest=1 GROUP BY code;
DELETE FROM sum_leaders;
INSERT INTO sum_leaders
    SELECT mode, cohort, place, year, count(*), sum(leaders), sum(people), sum(tambons) FROM (
        SELECT course.mode, course.cohort, course.year, course.leaders, course.people, course.tambons,
            CASE WHEN course.region <> '' THEN course.region ELSE coalesce(province.region, '') END AS place, max(version.rank)
        FROM course JOIN version ON version.id=course.version LEFT JOIN province ON province.code=version.province_code
        WHERE newest=1 GROUP BY course.course)
    GROUP BY mode, cohort, place, year;
DELETE FROM sum_centres;
INSERT INTO sum_centres
    SELECT place, year, count(*) FROM (
        SELECT centre.year, CASE WHEN centre.region <> '' THEN centre.region ELSE coalesce(province.region, '') END AS place,
            max(version.rank)
        FROM centre JOIN version ON version.id=centre.version LEFT JOIN province ON province.code=version.province_code
        WHERE newest=1 GROUP BY centre.centre)
    GROUP BY place, year;
DELETE FROM sum_goals;
INSERT INTO sum_goals
    SELECT dimension, coalesce(province.region, ''), count(*), count(DISTINCT version.id), sum(levels)
    FROM goal JOIN version ON version.id=goal.version LEFT JOIN province ON province.code=version.province_code
    WHERE newest=1 GROUP BY 1, 2;
)sql";

constexpr const char* wordsAgain = R"sql(
DELETE FROM sum_themes;
INSERT INTO sum_themes
    SELECT kind, theme.folded, min(words), min(sector), count(*) AS plans FROM theme JOIN version ON id=version
    WHERE newest=1 GROUP BY kind, theme.folded HAVING plans > 1 OR kind = 0;
DELETE FROM sum_needs;
INSERT INTO sum_needs
    SELECT goal.folded, min(words), min(dimension), count(DISTINCT version.id) FROM goal JOIN version ON id=version
    WHERE newest=1 AND reached=0 GROUP BY goal.folded;
DELETE FROM sum_all;
INSERT INTO sum_all SELECT 'plans', count(*) FROM version WHERE newest=1;
INSERT INTO sum_all SELECT 'tambons', count(*) FROM sum_tambons;
INSERT INTO sum_all
    SELECT 'organisations', count(DISTINCT organisation_id) FROM version WHERE newest=1;
INSERT INTO sum_all SELECT 'unmatched', count(*) FROM version WHERE newest=1 AND province_code='';
INSERT INTO sum_all SELECT 'leaders', coalesce(sum(leaders), 0) FROM sum_leaders;
INSERT INTO sum_all SELECT 'centres', coalesce(sum(centres), 0) FROM sum_centres;
)sql";

} // namespace

void countPlans(Database& database) { database.execute(plansAgain); }

void countAll(Database& database)
{
    database.execute(plansAgain);
    database.execute(placesAgain);
    database.execute(wordsAgain);
    database.execute("UPDATE state SET stale = 0");
}

void mendSums(Database& database)
{
    Transaction transaction(database);
    Statement state(database, "SELECT stale FROM state");
    const bool stale = state.step() && state.integer(0) != 0;
    state.reset();
    if (!stale)
        return;
    countAll(database);
    transaction.commit();
}

} // namespace tambon
