#pragma once

#include "core/base/error.h"
#include "core/base/money.h"
#include "core/insight/findings.h"
#include "core/plan/ids.h"
#include "core/plan/kinds.h"

#include <QDateTime>
#include <QFlags>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

/// What the library of many plans holds: plain values, no I/O. Words for people come from functions, in the language of
/// the installed translator; keys are the same in every language.
namespace tambon {

using VersionId = qint64; ///< one version of one plan in this library; 0 = none

/// What the checks on import found beside findings.
enum class PlanFlag {
    PersonalData = 1,      ///< names or telephone numbers beyond the working group's
    NoParticipation = 2,   ///< no workshop with anybody present, no vote, no photo
    SumsDiffer = 4,        ///< a printed total is not the sum of its lines
    NearCopy = 8,          ///< most of its notes are those of another plan
    OtherHistory = 16,     ///< carries the id of another group's plan
    PlaceUnknown = 32,     ///< no sub-district of the official list
    EditedAfterSending = 64, ///< a working copy that differs from what it last submitted
    Sample = 128,
};
Q_DECLARE_FLAGS(PlanFlags, PlanFlag)
[[nodiscard]] const std::vector<PlanFlag>& allPlanFlags();
[[nodiscard]] QString keyOf(PlanFlag flag);  ///< "near-copy"
[[nodiscard]] QString nameOf(PlanFlag flag); ///< "Like another plan"

/// One line of the table: one version of one plan.
struct LibraryLine {
    VersionId version = 0;
    PlanId plan;
    int number = 0;        ///< of the submission; 0 = a working copy
    int ordinal = 1;       ///< 1-based among the versions of this plan that are here, oldest first
    int versions = 1;      ///< how many versions of this plan are here
    bool isNewest = true;
    QString title = {};
    QString organisation = {};
    OrganisationType organisationType = OrganisationType::None;
    PlanType type = PlanType::CommunityBusiness;
    int fiscalYear = 0;    ///< CE, 0 = not said
    Cluster cluster = Cluster::None;
    QString tambonCode = {};  ///< empty when unmatched
    QString provinceCode = {}; ///< empty when unmatched
    QString tambon = {};   ///< of an unmatched place the group's own words
    QString amphoe = {};
    QString province = {};
    QString region = {};   ///< of the library's table; empty when unmatched
    QString provinceGroup = {};
    QStringList workBases = {}; ///< keys of tags
    int completeness = 0;  ///< percent
    int must = 0;          ///< open findings that must be mended
    int should = 0;
    PlanFlags flags = {};
    bool hasMoney = false; ///< otherwise the plan names no figure
    Money leftPerMonth = {};
    Money income = {};     ///< of a year
    Money before = {};     ///< cash needed if everything were bought and hired
    Money after = {};      ///< cash needed after questions 7 and 8
    Money saved = {};
    QString status = {};   ///< key
    QString reader = {};   ///< of the newest review
    int score = 0;
    int most = 0;          ///< 0 = not scored
    QDate sent = {};       ///< day of the submission
    QString digest = {};   ///< content digest: of the submission, or of the working copy
    QString path = {};     ///< the file it was read from; for a ZIP or PDF that file
    QString inner = {};    ///< the name within the ZIP or PDF, or empty
    QDateTime imported = {};
    bool isKept = false;   ///< its bytes are in the library
};

/// What lines are counted and narrowed by.
enum class LibraryFacet { Year, Region, ProvinceGroup, Province, Cluster, PlanType, Status, WorkBase, Flag };
[[nodiscard]] QString keyOf(LibraryFacet facet); ///< "province-group"
[[nodiscard]] std::optional<LibraryFacet> facetFromKey(QStringView key);
[[nodiscard]] QString nameOf(LibraryFacet facet);

struct FacetValue {
    QString value; ///< key: "2026", a region's name, a province's code, "returned" …; empty = not said or unmatched
    QString name;  ///< for people
    int plans = 0; ///< under the filters of the other facets
    bool isChosen = false;
};

enum class LibrarySort {
    Title, Organisation, Tambon, Amphoe, Province, Region, ProvinceGroup, Cluster, PlanType, Year, Number, Completeness,
    Findings, LeftPerMonth, Saved, Status, Score, Reader, Sent, Imported,
};

struct LibraryFilter {
    std::map<LibraryFacet, QStringList> chosen = {}; ///< any of the values of each facet
    QString typed = {};        ///< every word stands in title, organisation, place or path
    bool allVersions = false;  ///< otherwise only the newest of each plan
    std::optional<bool> scored = {}; ///< with or without a finished review
    QString reader = {};       ///< only those with a review by this reader; empty = all
    LibrarySort sort = LibrarySort::Title;
    bool descending = false;

    bool operator==(const LibraryFilter&) const = default;
};

/// The lines that pass, in order, and what the facets count.
struct LibraryTable {
    std::vector<VersionId> versions;
    int all = 0; ///< without any filter
    std::map<LibraryFacet, std::vector<FacetValue>> facets;
};

struct SavedView {
    QString name;
    LibraryFilter filter;
};

/// A text that holds what was searched.
struct LibraryHit {
    VersionId version = 0;
    PlanId plan;
    QString title;  ///< of the plan
    QString place;  ///< "ต.ท่าเสา จ.กาญจนบุรี"
    QString where;  ///< "Notes of question 6", "Partners: Contact"
    NoteId note;    ///< or null
    QString table;  ///< in the schema
    QString row;    ///< id of the row
    QString before; ///< of the text, shortened
    QString match;  ///< as the plan writes it
    QString after;
};

struct LibraryFinding {
    FindingInShort what; ///< title(what) says it
    NoteId note;         ///< or null
    Severity severity = Severity::Should;
};

struct NearCopy {
    VersionId version = 0; ///< the other
    PlanId plan;
    QString title;
    QString place;
    int percent = 0; ///< of our notes that are there too
};

enum class FileVerdict { Accepted, Duplicate, Refused };

/// A file that was looked at.
struct LibraryFile {
    qint64 id = 0;
    QString path;
    QString inner; ///< within a ZIP or PDF
    qint64 size = 0;
    QDateTime modified;
    QString sha256;
    FileVerdict verdict = FileVerdict::Accepted;
    Error error = {};      ///< of a refused one: sentence(error)
    VersionId version = 0; ///< of an accepted one, or of the one it is a duplicate of
};

/// A step on a plan's way; keys are kept, names may be the readers' own.
struct LibraryStatus {
    QString key;
    QString name = {}; ///< as typed; empty = the usual name, see nameOf()

    bool operator==(const LibraryStatus&) const = default;
};
[[nodiscard]] QString nameOf(const LibraryStatus& status);
/// draft, submitted, reviewing, returned, endorsed, implementing, monitoring, closed, centre, paused, cancelled.
[[nodiscard]] const std::vector<LibraryStatus>& usualStatuses();

struct StatusChange {
    qint64 change = 0; ///< one act; many plans may share it
    PlanId plan;
    QString from;
    QString to;
    QString by;
    QString reason;
    QDateTime at;
};

/// One review in short, with the whole of it as JSON.
struct StoredReview {
    ReceivedReviewId id;
    PlanId plan;
    VersionId version = 0;
    QString reader;
    int reading = 1;    ///< 2: the second, blind one
    int score = 0;
    int most = 0;
    ReviewDecision decision = ReviewDecision::None;
    bool isDone = false;
    QDateTime changed = {};
    QByteArray json = {};
};

/// Where a province belongs. The program's own list is a proposal: none of it is confirmed by an institute.
struct ProvincePlace {
    QString code;
    QString name;
    QString region;
    QString provinceGroup; ///< empty for Bangkok
    bool isConfirmed = false;

    bool operator==(const ProvincePlace&) const = default;
};

} // namespace tambon
