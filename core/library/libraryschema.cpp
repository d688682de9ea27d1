#include "core/library/libraryschema.h"

#include "core/library/provincetable.h"
#include "core/storage/statement.h"

namespace tambon {

namespace {

// Everything about plans can be made again from the files; statuses, reviews, views, targets and provinces cannot.
constexpr const char* filesAndVersions = R"sql(
CREATE TABLE state(id INTEGER PRIMARY KEY CHECK(id = 1), revision INTEGER NOT NULL, stale INTEGER NOT NULL) STRICT;
INSERT INTO state VALUES(1, 0, 0);
-- verdict: 0 taken in, 1 the same as another, 2 refused
CREATE TABLE file(
    id INTEGER PRIMARY KEY, path TEXT NOT NULL, inside TEXT NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL,
    sha BLOB NOT NULL, verdict INTEGER NOT NULL, code TEXT NOT NULL, subject TEXT NOT NULL, place TEXT NOT NULL,
    detail TEXT NOT NULL, version INTEGER NOT NULL, UNIQUE(path, inside)) STRICT;
CREATE INDEX file_sha ON file(sha);
CREATE TABLE plan(
    plan TEXT PRIMARY KEY, status TEXT NOT NULL, reader TEXT NOT NULL, score INTEGER NOT NULL, most INTEGER NOT NULL,
    done INTEGER NOT NULL) STRICT, WITHOUT ROWID;
-- rank orders the versions of a plan; newest is 1 on the last one of each group that claims the plan
CREATE TABLE version(
    id INTEGER PRIMARY KEY, plan TEXT NOT NULL, organisation_id TEXT NOT NULL, rank INTEGER NOT NULL,
    newest INTEGER NOT NULL, number INTEGER NOT NULL, title TEXT NOT NULL, organisation TEXT NOT NULL,
    organisation_type INTEGER NOT NULL, type INTEGER NOT NULL, year INTEGER NOT NULL, cluster INTEGER NOT NULL,
    tambon_code TEXT NOT NULL, province_code TEXT NOT NULL, tambon TEXT NOT NULL, amphoe TEXT NOT NULL,
    province TEXT NOT NULL, bases TEXT NOT NULL, completeness INTEGER NOT NULL, must INTEGER NOT NULL,
    should INTEGER NOT NULL, flags INTEGER NOT NULL, has_money INTEGER NOT NULL, income INTEGER NOT NULL,
    cost INTEGER NOT NULL, before INTEGER NOT NULL, after INTEGER NOT NULL, sent TEXT NOT NULL, digest TEXT NOT NULL,
    path TEXT NOT NULL, inside TEXT NOT NULL, sha BLOB NOT NULL, imported INTEGER NOT NULL, notes INTEGER NOT NULL,
    folded TEXT NOT NULL) STRICT;
CREATE INDEX version_plan ON version(plan, rank);
CREATE TABLE kept(version INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE submission(
    plan TEXT NOT NULL, organisation_id TEXT NOT NULL, number INTEGER NOT NULL, submission TEXT NOT NULL,
    PRIMARY KEY(plan, organisation_id, number, submission)) STRICT, WITHOUT ROWID;
)sql";

constexpr const char* factsOfPlans = R"sql(
CREATE TABLE finding(
    version INTEGER NOT NULL, number INTEGER NOT NULL, rule TEXT NOT NULL, block INTEGER NOT NULL,
    count INTEGER NOT NULL, words TEXT NOT NULL, note TEXT NOT NULL, severity INTEGER NOT NULL,
    PRIMARY KEY(version, number)) STRICT, WITHOUT ROWID;
-- all texts of a version: as written with where they stand, and folded for search, both in the same order
CREATE TABLE words(version INTEGER PRIMARY KEY, texts BLOB NOT NULL, folded BLOB NOT NULL) STRICT;
-- which of 64 versions hold a pair of letters (or a single one)
CREATE TABLE letters(pair INTEGER NOT NULL, chunk INTEGER NOT NULL, mask INTEGER NOT NULL,
    PRIMARY KEY(pair, chunk)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE trigram USING fts5(body, content='', detail=none, columnsize=0, tokenize='trigram case_sensitive 1');
CREATE TABLE note_hash(hash INTEGER NOT NULL, version INTEGER NOT NULL, PRIMARY KEY(hash, version)) STRICT, WITHOUT ROWID;
CREATE TABLE near_copy(version INTEGER NOT NULL, other INTEGER NOT NULL, percent INTEGER NOT NULL,
    PRIMARY KEY(version, other)) STRICT, WITHOUT ROWID;
CREATE TABLE covered(version INTEGER NOT NULL, code TEXT NOT NULL, PRIMARY KEY(version, code)) STRICT, WITHOUT ROWID;
CREATE TABLE base(version INTEGER NOT NULL, base TEXT NOT NULL, PRIMARY KEY(version, base)) STRICT, WITHOUT ROWID;
CREATE TABLE course(
    version INTEGER NOT NULL, course TEXT NOT NULL, mode INTEGER NOT NULL, cohort TEXT NOT NULL, region TEXT NOT NULL,
    year INTEGER NOT NULL, leaders INTEGER NOT NULL, people INTEGER NOT NULL, tambons INTEGER NOT NULL,
    PRIMARY KEY(version, course)) STRICT, WITHOUT ROWID;
CREATE TABLE centre(
    version INTEGER NOT NULL, centre TEXT NOT NULL, name TEXT NOT NULL, region TEXT NOT NULL, year INTEGER NOT NULL,
    speciality TEXT NOT NULL, PRIMARY KEY(version, centre)) STRICT, WITHOUT ROWID;
CREATE TABLE lesson(
    version INTEGER NOT NULL, lesson TEXT NOT NULL, title TEXT NOT NULL, says TEXT NOT NULL,
    PRIMARY KEY(version, lesson)) STRICT, WITHOUT ROWID;
CREATE TABLE goal(
    version INTEGER NOT NULL, goal TEXT NOT NULL, dimension INTEGER NOT NULL, words TEXT NOT NULL, folded TEXT NOT NULL,
    levels INTEGER NOT NULL, reached INTEGER NOT NULL, PRIMARY KEY(version, goal)) STRICT, WITHOUT ROWID;
-- kind: 0 partner, 1 product, 2 missing skill, 3 buyer
CREATE TABLE theme(
    version INTEGER NOT NULL, kind INTEGER NOT NULL, folded TEXT NOT NULL, words TEXT NOT NULL, sector INTEGER NOT NULL,
    PRIMARY KEY(version, kind, folded)) STRICT, WITHOUT ROWID;
)sql";

constexpr const char* ownRecords = R"sql(
CREATE TABLE status(position INTEGER PRIMARY KEY, status TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;
CREATE TABLE status_log(
    id INTEGER PRIMARY KEY, change INTEGER NOT NULL, plan TEXT NOT NULL, was TEXT NOT NULL, is_now TEXT NOT NULL,
    by TEXT NOT NULL, reason TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE INDEX status_log_plan ON status_log(plan);
CREATE INDEX status_log_change ON status_log(change);
CREATE TABLE review(
    id TEXT PRIMARY KEY, plan TEXT NOT NULL, version INTEGER NOT NULL, reader TEXT NOT NULL, reading INTEGER NOT NULL,
    score INTEGER NOT NULL, most INTEGER NOT NULL, decision TEXT NOT NULL, done INTEGER NOT NULL,
    changed INTEGER NOT NULL, json BLOB NOT NULL) STRICT;
CREATE INDEX review_plan ON review(plan);
CREATE TABLE saved_view(name TEXT PRIMARY KEY, filter TEXT NOT NULL) STRICT;
CREATE TABLE remembered(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE province(
    code TEXT PRIMARY KEY, name TEXT NOT NULL, region TEXT NOT NULL, province_group TEXT NOT NULL,
    confirmed INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE target(
    year INTEGER NOT NULL, kind INTEGER NOT NULL, region TEXT NOT NULL, value INTEGER NOT NULL,
    PRIMARY KEY(year, kind, region)) STRICT, WITHOUT ROWID;
)sql";

// Sums over the newest versions; see rollups.cpp.
constexpr const char* sumsOfAll = R"sql(
CREATE TABLE sum_plans(
    year INTEGER NOT NULL, province TEXT NOT NULL, cluster INTEGER NOT NULL, type INTEGER NOT NULL, status TEXT NOT NULL,
    base TEXT NOT NULL, plans INTEGER NOT NULL, with_money INTEGER NOT NULL, income INTEGER NOT NULL,
    before INTEGER NOT NULL, after INTEGER NOT NULL) STRICT;
CREATE TABLE sum_tambons(code TEXT PRIMARY KEY, plans INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE sum_leaders(
    mode INTEGER NOT NULL, cohort TEXT NOT NULL, region TEXT NOT NULL, year INTEGER NOT NULL, sessions INTEGER NOT NULL,
    leaders INTEGER NOT NULL, people INTEGER NOT NULL, tambons INTEGER NOT NULL) STRICT;
CREATE TABLE sum_centres(region TEXT NOT NULL, year INTEGER NOT NULL, centres INTEGER NOT NULL) STRICT;
CREATE TABLE sum_goals(
    dimension INTEGER NOT NULL, region TEXT NOT NULL, goals INTEGER NOT NULL, plans INTEGER NOT NULL,
    levels INTEGER NOT NULL) STRICT;
CREATE TABLE sum_themes(
    kind INTEGER NOT NULL, folded TEXT NOT NULL, words TEXT NOT NULL, sector INTEGER NOT NULL, plans INTEGER NOT NULL) STRICT;
CREATE TABLE sum_needs(folded TEXT NOT NULL, words TEXT NOT NULL, dimension INTEGER NOT NULL, plans INTEGER NOT NULL) STRICT;
CREATE TABLE sum_all(name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
)sql";

} // namespace

void createLibrarySchema(Database& database)
{
    for (const char* script : {filesAndVersions, factsOfPlans, ownRecords, sumsOfAll})
        database.execute(script);
    static_assert(libraryApplicationId == 1128418370 && libraryVersion == 1);
    database.execute("PRAGMA application_id=1128418370; PRAGMA user_version=1");
    Statement province(database, "INSERT INTO province VALUES(?, ?, ?, ?, 0)");
    for (const ProvincePlace& place : usualProvinces())
        province.bind(place.code, place.name, place.region, place.provinceGroup).run();
    Statement status(database, "INSERT INTO status(status, name) VALUES(?, '')");
    for (const LibraryStatus& usual : usualStatuses())
        status.bind(usual.key).run();
}

} // namespace tambon
