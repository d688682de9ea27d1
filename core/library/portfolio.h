#pragma once

#include "core/library/librarykinds.h"

/// What all plans of a library add up to: the newest version of each plan, counted once. Nothing here is an official figure.
namespace tambon {

/// What plans are counted by. Work bases: a plan counts in each of its own.
enum class PlansBy { Year, Region, ProvinceGroup, Province, Cluster, PlanType, Status, WorkBase };
[[nodiscard]] QString nameOf(PlansBy by);
[[nodiscard]] QString keyOf(PlansBy by);
[[nodiscard]] std::optional<PlansBy> plansByFromKey(QStringView key);

/// A group of plans: keys as in FacetValue; an empty key is its own group (not said, unmatched place).
struct PlanSum {
    QString row, rowName;
    QString column, columnName; ///< empty when counted by one thing only
    int plans = 0;
    int withMoney = 0;
    Money income = {};
    Money before = {};
    Money after = {};
    Money saved = {};
};

struct ProvinceCoverage {
    QString code;
    QString name;
    QString region;
    int tambons = 0; ///< in the official list
    int covered = 0; ///< with at least one plan
    int plans = 0;
};
struct TambonCoverage {
    QString code;
    QString name;
    QString amphoe;
    int plans = 0;
};

/// Sessions of all plans; the same session in several plans counts once.
struct LeaderSum {
    CourseMode mode = CourseMode::None;
    QString cohort;
    QString region; ///< of the session, else of the plan's place
    int sessions = 0;
    int leaders = 0;
    int people = 0;
    int tambons = 0;
};

struct CentreSum {
    QString region;
    int year = 0; ///< CE, 0 = not said
    int centres = 0;
};

enum class TargetKind { Plans, Tambons, Leaders, Centres };
[[nodiscard]] QString keyOf(TargetKind kind);
[[nodiscard]] QString nameOf(TargetKind kind);
struct Target {
    int year = 0;   ///< CE, 0 = all years
    TargetKind kind = TargetKind::Plans;
    QString region; ///< empty = all
    int value = 0;

    bool operator==(const Target&) const = default;
};
struct TargetStanding {
    Target target;
    int actual = 0;
};

/// What groups want to learn.
struct KsnbSum {
    Dimension dimension = Dimension::Knowledge;
    QString region;
    int goals = 0;
    int plans = 0;
    int levels = 0; ///< how many levels they want to rise together
};

struct AskedPartner {
    QString name;
    Sector sector = Sector::State;
    int plans = 0;
};

enum class ThemeKind { Product, MissingSkill, Buyer };
[[nodiscard]] QString nameOf(ThemeKind kind);
/// The same words in at least two plans.
struct Theme {
    ThemeKind kind = ThemeKind::Product;
    QString words;
    int plans = 0;
    std::vector<VersionId> versions; ///< at most 50
};

/// A centre or a lesson that speaks of what somebody needs.
struct NeedAnswer {
    enum class Kind { Centre, Lesson };
    Kind kind = Kind::Centre;
    QString name;
    QString says;   ///< its speciality, or what worked
    QString place;  ///< of the plan it is in
    QString shared; ///< the words that both have
    VersionId version = 0;
};
/// A need of some group with those that can answer it.
struct NeedMatch {
    Dimension dimension = Dimension::Skill;
    QString need;
    int plans = 0;
    std::vector<NeedAnswer> answers; ///< best first, at most 5
};

/// Everything the first page shows.
struct Dashboard {
    int plans = 0;
    int tambons = 0; ///< with a plan
    int organisations = 0;
    int unmatched = 0; ///< plans without a place of the list
    int leaders = 0;
    int centres = 0;
    int withMoney = 0;
    Money income = {};
    Money before = {};
    Money after = {};
    Money saved = {};
    std::vector<PlanSum> byYear;    ///< year × plan type
    std::vector<PlanSum> byRegion;  ///< region × status
    std::vector<PlanSum> byCluster;
    std::vector<ProvinceCoverage> coverage; ///< all 77, by region, then code
    std::vector<LeaderSum> leadersBy;
    std::vector<CentreSum> centresBy;
    std::vector<TargetStanding> targets;
    std::vector<KsnbSum> ksnb;
};

} // namespace tambon
