#pragma once

#include "core/base/money.h"
#include "core/plan/ids.h"
#include "core/plan/kinds.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// What happens around a plan over the years: stages, sessions, centres, lessons, monitoring, consents. Plain values, part
/// of Plan.
namespace tambon {

/// A place of learning of any level: sub-district, khet, district, province, or one that no list knows.
struct Centre {
    CentreId id;
    int position = 0;
    QString name = {};
    int year = 0;
    QString place = {};
    QString region = {};
    QString provinceGroup = {};
    Cluster cluster = Cluster::None;
    QString speciality = {};
    QString network = {};
    QString contact = {};

    bool operator==(const Centre&) const = default;
};

/// A training, short course, study visit or forum.
struct Course {
    CourseId id;
    int position = 0;
    QString title = {};
    CourseKind kind = CourseKind::Training;
    QDate date = {};
    QDate endDate = {};
    CourseMode mode = CourseMode::None;
    QString cohort = {};
    QString region = {};
    QString place = {};
    CentreId centre = {};
    int people = 0;
    int leaders = 0;
    int tambons = 0;
    int facilitators = 0;
    int mentors = 0;
    QString names = {};
    QString materials = {};
    QString result = {};
    NoteId activity = {};

    bool operator==(const Course&) const = default;
};

/// Who carried a session along.
struct CoursePartner {
    CoursePartnerId id;
    int position = 0;
    CourseId course = {};
    QString name = {};
    PartnerId partner = {};
    QString gives = {};

    bool operator==(const CoursePartner&) const = default;
};

/// How many came of a category, without names.
struct CourseCount {
    CourseCountId id;
    int position = 0;
    CourseId course = {};
    PeopleCategory category = PeopleCategory::Any;
    int households = 0;
    int people = 0;

    bool operator==(const CourseCount&) const = default;
};

/// What became of it in the households.
struct FollowUp {
    FollowUpId id;
    CourseId course = {};
    QDate date = {};
    int asked = 0;
    int going = 0;
    std::optional<Money> income = {};
    QString remark = {};

    bool operator==(const FollowUp&) const = default;
};

/// What shows one of a centre's three potentials.
struct CentreEvidence {
    CentreEvidenceId id;
    CentreId centre = {};
    QString what = {};
    Potential potential = Potential::Teachers;
    QDate date = {};
    PhotoId photo = {};

    bool operator==(const CentreEvidence&) const = default;
};

/// A stage of the programme and what it must leave behind.
struct ProgrammeStage {
    ProgrammeStageId id;
    int position = 0;
    QString name = {};
    QString leaves = {};
    ProgrammeStageId after = {};
    QDate done = {};
    QString evidence = {};

    bool operator==(const ProgrammeStage&) const = default;
};

/// One piece of the three counts, with its evidence.
struct CapacityResult {
    CapacityResultId id;
    int position = 0;
    QString name = {};
    CapacityCount kind = CapacityCount::PartnerGroup;
    PartnerId partner = {};
    ProductId product = {};
    QDate date = {};
    QString evidence = {};

    bool operator==(const CapacityResult&) const = default;
};

/// What was learned.
struct Lesson {
    LessonId id;
    int position = 0;
    QString title = {};
    LessonAbout about = LessonAbout::Plan;
    CentreId centre = {};
    CourseId course = {};
    QDate date = {};
    QString worked = {};
    QString why = {};
    QString obstacle = {};
    QString advice = {};
    QString tags = {};

    bool operator==(const Lesson&) const = default;
};

/// Lessons gathered for others to learn from.
struct LearningSet {
    LearningSetId id;
    int position = 0;
    QString title = {};
    QString audience = {};
    QString introduction = {};

    bool operator==(const LearningSet&) const = default;
};

/// A chapter: a lesson, own words, or both.
struct LearningPart {
    LearningPartId id;
    int position = 0;
    LearningSetId learningSet = {};
    QString heading = {};
    LessonId lesson = {};
    QString text = {};

    bool operator==(const LearningPart&) const = default;
};

/// What stands in the way, and what is done about it.
struct Obstacle {
    ObstacleId id;
    int position = 0;
    QString what = {};
    ObstacleKind kind = ObstacleKind::Other;
    QDate date = {};
    QString answer = {};
    QString owner = {};
    QDate solved = {};

    bool operator==(const Obstacle&) const = default;
};

/// A monitoring visit.
struct Visit {
    VisitId id;
    QDate date = {};
    int visitors = 0;
    QString names = {};
    int informants = 0;
    NoteId activity = {};
    QString progress = {};
    QString advice = {};
    QDate next = {};

    bool operator==(const Visit&) const = default;
};

/// Money that a funder pays in parts.
struct Instalment {
    InstalmentId id;
    int position = 0;
    QString name = {};
    QString source = {};
    Money amount = {};
    QDate due = {};
    QDate received = {};
    std::optional<Money> spent = {};
    QDate closed = {};
    QString remark = {};

    bool operator==(const Instalment&) const = default;
};

/// A report of a period.
struct PeriodReport {
    PeriodReportId id;
    int position = 0;
    QString name = {};
    InstalmentId instalment = {};
    QDate from = {};
    QDate to = {};
    QDate due = {};
    QDate sent = {};
    QString summary = {};

    bool operator==(const PeriodReport&) const = default;
};

/// Planned against actual, of an activity, of money or of an indicator.
struct ReportLine {
    ReportLineId id;
    int position = 0;
    PeriodReportId report = {};
    QString planned = {};
    QString actual = {};
    NoteId activity = {};
    IndicatorId indicator = {};
    std::optional<Money> plannedMoney = {};
    std::optional<Money> actualMoney = {};
    std::optional<Quantity> plannedValue = {};
    std::optional<Quantity> actualValue = {};

    bool operator==(const ReportLine&) const = default;
};

/// A record that others keep: referred to, not replaced.
struct OutsideRecord {
    OutsideRecordId id;
    int position = 0;
    QString title = {};
    RecordKind kind = RecordKind::TambonCouncil;
    QString reference = {};
    QDate date = {};
    QString kept = {};

    bool operator==(const OutsideRecord&) const = default;
};

/// Who agreed to what, when, and who asked.
struct Consent {
    ConsentId id;
    int position = 0;
    QString person = {};
    ConsentKind kind = ConsentKind::Name;
    QString purpose = {};
    QDate date = {};
    QString takenBy = {};
    QDate withdrawn = {};

    bool operator==(const Consent&) const = default;
};

/// What happens around the plan. Lists in the order in which people see them: by position, or by owner and date.
struct Programme {
    std::vector<Centre> centres;
    std::vector<Course> courses;
    std::vector<CoursePartner> coursePartners;
    std::vector<CourseCount> courseCounts;
    std::vector<FollowUp> followUps;
    std::vector<CentreEvidence> centreEvidence;
    std::vector<ProgrammeStage> programmeStages;
    std::vector<CapacityResult> capacityResults;
    std::vector<Lesson> lessons;
    std::vector<LearningSet> learningSets;
    std::vector<LearningPart> learningParts;
    std::vector<Obstacle> obstacles;
    std::vector<Visit> visits;
    std::vector<Instalment> instalments;
    std::vector<PeriodReport> periodReports;
    std::vector<ReportLine> reportLines;
    std::vector<OutsideRecord> outsideRecords;
    std::vector<Consent> consents;

    bool operator==(const Programme&) const = default;
};

} // namespace tambon
