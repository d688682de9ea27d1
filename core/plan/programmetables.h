#pragma once

// Included by core/plan/rowrules.h: the tables of the programme, one after the other.
#include "core/plan/rowrules.h"

#include <QtGlobal>

namespace tambon {

template <>
struct RowRules<Centre> {
    static constexpr TableRule table{"centre", "centres", "centre", QT_TRANSLATE_NOOP("Rows", "an incubation centre"), QT_TRANSLATE_NOOP("Rows", "incubation centres")};
    static constexpr auto rows = &Programme::centres;
    static int owner(const Centre&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Centre")}.required(), row.name);
        visit(FieldRule{"year", "year", QT_TRANSLATE_NOOP("Fields", "Year")}.between(0, 2400), row.year);
        visit(FieldRule{"place", "place", QT_TRANSLATE_NOOP("Fields", "Area")}, row.place);
        visit(FieldRule{"region", "region", QT_TRANSLATE_NOOP("Fields", "Region")}, row.region);
        visit(FieldRule{"province_group", "provinceGroup", QT_TRANSLATE_NOOP("Fields", "Province group")}, row.provinceGroup);
        visit(FieldRule{"cluster", "cluster", QT_TRANSLATE_NOOP("Fields", "Cluster")}, row.cluster);
        visit(FieldRule{"speciality", "speciality", QT_TRANSLATE_NOOP("Fields", "Speciality")}, row.speciality);
        visit(FieldRule{"network", "network", QT_TRANSLATE_NOOP("Fields", "Network")}, row.network);
        visit(FieldRule{"contact", "contact", QT_TRANSLATE_NOOP("Fields", "Contact")}.personal(), row.contact);
    }
};

template <>
struct RowRules<Course> {
    static constexpr TableRule table{"course", "courses", "course", QT_TRANSLATE_NOOP("Rows", "a session"), QT_TRANSLATE_NOOP("Rows", "sessions")};
    static constexpr auto rows = &Programme::courses;
    static int owner(const Course&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"title", "title", QT_TRANSLATE_NOOP("Fields", "Title")}.required(), row.title);
        visit(FieldRule{"kind", "kind", QT_TRANSLATE_NOOP("Fields", "Kind")}, row.kind);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}, row.date);
        visit(FieldRule{"end_date", "endDate", QT_TRANSLATE_NOOP("Fields", "Last day")}, row.endDate);
        visit(FieldRule{"mode", "mode", QT_TRANSLATE_NOOP("Fields", "How people met")}, row.mode);
        visit(FieldRule{"cohort", "cohort", QT_TRANSLATE_NOOP("Fields", "Cohort")}, row.cohort);
        visit(FieldRule{"region", "region", QT_TRANSLATE_NOOP("Fields", "Region")}, row.region);
        visit(FieldRule{"place", "place", QT_TRANSLATE_NOOP("Fields", "Place")}, row.place);
        visit(FieldRule{"centre", "centre", QT_TRANSLATE_NOOP("Fields", "Centre")}, row.centre);
        visit(FieldRule{"people", "people", QT_TRANSLATE_NOOP("Fields", "People")}.between(0, 10000000), row.people);
        visit(FieldRule{"leaders", "leaders", QT_TRANSLATE_NOOP("Fields", "Leaders")}.between(0, 10000000), row.leaders);
        visit(FieldRule{"tambons", "tambons", QT_TRANSLATE_NOOP("Fields", "Sub-districts")}.between(0, 10000000), row.tambons);
        visit(FieldRule{"facilitators", "facilitators", QT_TRANSLATE_NOOP("Fields", "Facilitators")}.between(0, 10000000), row.facilitators);
        visit(FieldRule{"mentors", "mentors", QT_TRANSLATE_NOOP("Fields", "Mentors")}.between(0, 10000000), row.mentors);
        visit(FieldRule{"names", "names", QT_TRANSLATE_NOOP("Fields", "Names, by consent")}.personal(), row.names);
        visit(FieldRule{"materials", "materials", QT_TRANSLATE_NOOP("Fields", "Materials given")}.paragraph(), row.materials);
        visit(FieldRule{"result", "result", QT_TRANSLATE_NOOP("Fields", "Result")}.paragraph(), row.result);
        visit(FieldRule{"activity", "activity", QT_TRANSLATE_NOOP("Fields", "Activity")}, row.activity);
    }
};

template <>
struct RowRules<CoursePartner> {
    static constexpr TableRule table{"course_partner", "coursePartners", "course-partner", QT_TRANSLATE_NOOP("Rows", "a partner of a session"), QT_TRANSLATE_NOOP("Rows", "partners of sessions")};
    static constexpr auto rows = &Programme::coursePartners;
    static auto owner(const CoursePartner& row) { return row.course; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"course", "course", QT_TRANSLATE_NOOP("Fields", "Session")}.required(), row.course);
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Partner")}, row.name);
        visit(FieldRule{"partner", "partner", QT_TRANSLATE_NOOP("Fields", "Partner of the plan")}, row.partner);
        visit(FieldRule{"gives", "gives", QT_TRANSLATE_NOOP("Fields", "Gives")}, row.gives);
    }
};

template <>
struct RowRules<CourseCount> {
    static constexpr TableRule table{"course_count", "courseCounts", "course-count", QT_TRANSLATE_NOOP("Rows", "households of a session"), QT_TRANSLATE_NOOP("Rows", "households of sessions")};
    static constexpr auto rows = &Programme::courseCounts;
    static auto owner(const CourseCount& row) { return row.course; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"course", "course", QT_TRANSLATE_NOOP("Fields", "Session")}.required(), row.course);
        visit(FieldRule{"category", "category", QT_TRANSLATE_NOOP("Fields", "Group of people")}, row.category);
        visit(FieldRule{"households", "households", QT_TRANSLATE_NOOP("Fields", "Households")}.between(0, 10000000), row.households);
        visit(FieldRule{"people", "people", QT_TRANSLATE_NOOP("Fields", "People")}.between(0, 10000000), row.people);
    }
};

template <>
struct RowRules<FollowUp> {
    static constexpr TableRule table{"follow_up", "followUps", "follow-up", QT_TRANSLATE_NOOP("Rows", "a follow-up"), QT_TRANSLATE_NOOP("Rows", "follow-ups")};
    static constexpr auto rows = &Programme::followUps;
    static int owner(const FollowUp&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"course", "course", QT_TRANSLATE_NOOP("Fields", "Session")}.required(), row.course);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}.required(), row.date);
        visit(FieldRule{"asked", "asked", QT_TRANSLATE_NOOP("Fields", "Households asked")}.between(0, 10000000), row.asked);
        visit(FieldRule{"going", "going", QT_TRANSLATE_NOOP("Fields", "Still at it")}.between(0, 10000000), row.going);
        visit(FieldRule{"income_satang", "income", QT_TRANSLATE_NOOP("Fields", "Income a month (baht)"), QT_TRANSLATE_NOOP("Fields", "of one household, on average")}, row.income);
        visit(FieldRule{"remark", "remark", QT_TRANSLATE_NOOP("Fields", "Remark")}.paragraph(), row.remark);
    }
};

template <>
struct RowRules<CentreEvidence> {
    static constexpr TableRule table{"centre_evidence", "centreEvidence", "centre-evidence", QT_TRANSLATE_NOOP("Rows", "a piece of evidence"), QT_TRANSLATE_NOOP("Rows", "pieces of evidence")};
    static constexpr auto rows = &Programme::centreEvidence;
    static int owner(const CentreEvidence&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"centre", "centre", QT_TRANSLATE_NOOP("Fields", "Centre")}.required(), row.centre);
        visit(FieldRule{"what", "what", QT_TRANSLATE_NOOP("Fields", "Evidence")}.required(), row.what);
        visit(FieldRule{"potential", "potential", QT_TRANSLATE_NOOP("Fields", "Potential")}, row.potential);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}, row.date);
        visit(FieldRule{"photo", "photo", QT_TRANSLATE_NOOP("Fields", "Photo")}, row.photo);
    }
};

template <>
struct RowRules<ProgrammeStage> {
    static constexpr TableRule table{"programme_stage", "programmeStages", "stage", QT_TRANSLATE_NOOP("Rows", "a stage"), QT_TRANSLATE_NOOP("Rows", "stages")};
    static constexpr auto rows = &Programme::programmeStages;
    static int owner(const ProgrammeStage&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Stage")}.required(), row.name);
        visit(FieldRule{"leaves", "leaves", QT_TRANSLATE_NOOP("Fields", "What it leaves behind")}.paragraph(), row.leaves);
        visit(FieldRule{"after_stage", "after", QT_TRANSLATE_NOOP("Fields", "Only after")}, row.after);
        visit(FieldRule{"done", "done", QT_TRANSLATE_NOOP("Fields", "Reached on")}, row.done);
        visit(FieldRule{"evidence", "evidence", QT_TRANSLATE_NOOP("Fields", "Evidence")}.paragraph(), row.evidence);
    }
};

template <>
struct RowRules<CapacityResult> {
    static constexpr TableRule table{"capacity_result", "capacityResults", "capacity-result", QT_TRANSLATE_NOOP("Rows", "a result of capacity"), QT_TRANSLATE_NOOP("Rows", "results of capacity")};
    static constexpr auto rows = &Programme::capacityResults;
    static int owner(const CapacityResult&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Name")}.required(), row.name);
        visit(FieldRule{"kind", "kind", QT_TRANSLATE_NOOP("Fields", "Kind")}, row.kind);
        visit(FieldRule{"partner", "partner", QT_TRANSLATE_NOOP("Fields", "Partner")}, row.partner);
        visit(FieldRule{"product", "product", QT_TRANSLATE_NOOP("Fields", "Product")}, row.product);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}, row.date);
        visit(FieldRule{"evidence", "evidence", QT_TRANSLATE_NOOP("Fields", "Evidence")}, row.evidence);
    }
};

template <>
struct RowRules<Lesson> {
    static constexpr TableRule table{"lesson", "lessons", "lesson", QT_TRANSLATE_NOOP("Rows", "a lesson"), QT_TRANSLATE_NOOP("Rows", "lessons")};
    static constexpr auto rows = &Programme::lessons;
    static int owner(const Lesson&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"title", "title", QT_TRANSLATE_NOOP("Fields", "Lesson")}.required(), row.title);
        visit(FieldRule{"about", "about", QT_TRANSLATE_NOOP("Fields", "About")}, row.about);
        visit(FieldRule{"centre", "centre", QT_TRANSLATE_NOOP("Fields", "Centre")}, row.centre);
        visit(FieldRule{"course", "course", QT_TRANSLATE_NOOP("Fields", "Session")}, row.course);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}, row.date);
        visit(FieldRule{"worked", "worked", QT_TRANSLATE_NOOP("Fields", "What worked")}.paragraph(), row.worked);
        visit(FieldRule{"why", "why", QT_TRANSLATE_NOOP("Fields", "Why")}.paragraph(), row.why);
        visit(FieldRule{"obstacle", "obstacle", QT_TRANSLATE_NOOP("Fields", "Obstacle")}.paragraph(), row.obstacle);
        visit(FieldRule{"advice", "advice", QT_TRANSLATE_NOOP("Fields", "Advice")}.paragraph(), row.advice);
        visit(FieldRule{"tags", "tags", QT_TRANSLATE_NOOP("Fields", "Tags"), QT_TRANSLATE_NOOP("Fields", "separated by commas")}, row.tags);
    }
};

template <>
struct RowRules<LearningSet> {
    static constexpr TableRule table{"learning_set", "learningSets", "learning-set", QT_TRANSLATE_NOOP("Rows", "a learning set"), QT_TRANSLATE_NOOP("Rows", "learning sets")};
    static constexpr auto rows = &Programme::learningSets;
    static int owner(const LearningSet&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"title", "title", QT_TRANSLATE_NOOP("Fields", "Title")}.required(), row.title);
        visit(FieldRule{"audience", "audience", QT_TRANSLATE_NOOP("Fields", "For whom")}, row.audience);
        visit(FieldRule{"introduction", "introduction", QT_TRANSLATE_NOOP("Fields", "Introduction")}.paragraph(), row.introduction);
    }
};

template <>
struct RowRules<LearningPart> {
    static constexpr TableRule table{"learning_part", "learningParts", "learning-part", QT_TRANSLATE_NOOP("Rows", "a part of a learning set"), QT_TRANSLATE_NOOP("Rows", "parts of learning sets")};
    static constexpr auto rows = &Programme::learningParts;
    static auto owner(const LearningPart& row) { return row.learningSet; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"learning_set", "learningSet", QT_TRANSLATE_NOOP("Fields", "Learning set")}.required(), row.learningSet);
        visit(FieldRule{"heading", "heading", QT_TRANSLATE_NOOP("Fields", "Heading")}.required(), row.heading);
        visit(FieldRule{"lesson", "lesson", QT_TRANSLATE_NOOP("Fields", "Lesson")}, row.lesson);
        visit(FieldRule{"text", "text", QT_TRANSLATE_NOOP("Fields", "Text")}.paragraph(), row.text);
    }
};

template <>
struct RowRules<Obstacle> {
    static constexpr TableRule table{"obstacle", "obstacles", "obstacle", QT_TRANSLATE_NOOP("Rows", "an obstacle"), QT_TRANSLATE_NOOP("Rows", "obstacles")};
    static constexpr auto rows = &Programme::obstacles;
    static int owner(const Obstacle&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"what", "what", QT_TRANSLATE_NOOP("Fields", "Obstacle")}.required(), row.what);
        visit(FieldRule{"kind", "kind", QT_TRANSLATE_NOOP("Fields", "Kind")}, row.kind);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}, row.date);
        visit(FieldRule{"answer", "answer", QT_TRANSLATE_NOOP("Fields", "What is done")}.paragraph(), row.answer);
        visit(FieldRule{"owner", "owner", QT_TRANSLATE_NOOP("Fields", "Responsible")}, row.owner);
        visit(FieldRule{"solved", "solved", QT_TRANSLATE_NOOP("Fields", "Solved on")}, row.solved);
    }
};

template <>
struct RowRules<Visit> {
    static constexpr TableRule table{"visit", "visits", "visit", QT_TRANSLATE_NOOP("Rows", "a visit"), QT_TRANSLATE_NOOP("Rows", "visits")};
    static constexpr auto rows = &Programme::visits;
    static int owner(const Visit&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}.required(), row.date);
        visit(FieldRule{"visitors", "visitors", QT_TRANSLATE_NOOP("Fields", "Visitors")}.between(0, 10000000), row.visitors);
        visit(FieldRule{"names", "names", QT_TRANSLATE_NOOP("Fields", "Names, by consent")}.personal(), row.names);
        visit(FieldRule{"informants", "informants", QT_TRANSLATE_NOOP("Fields", "Informants")}.between(0, 10000000), row.informants);
        visit(FieldRule{"activity", "activity", QT_TRANSLATE_NOOP("Fields", "Activity")}, row.activity);
        visit(FieldRule{"progress", "progress", QT_TRANSLATE_NOOP("Fields", "Progress")}.paragraph(), row.progress);
        visit(FieldRule{"advice", "advice", QT_TRANSLATE_NOOP("Fields", "Advice")}.paragraph(), row.advice);
        visit(FieldRule{"next_date", "next", QT_TRANSLATE_NOOP("Fields", "Next visit")}, row.next);
    }
};

template <>
struct RowRules<Instalment> {
    static constexpr TableRule table{"instalment", "instalments", "instalment", QT_TRANSLATE_NOOP("Rows", "an instalment"), QT_TRANSLATE_NOOP("Rows", "instalments")};
    static constexpr auto rows = &Programme::instalments;
    static int owner(const Instalment&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Instalment")}.required(), row.name);
        visit(FieldRule{"source", "source", QT_TRANSLATE_NOOP("Fields", "Paid by")}, row.source);
        visit(FieldRule{"amount_satang", "amount", QT_TRANSLATE_NOOP("Fields", "Amount (baht)")}, row.amount);
        visit(FieldRule{"due", "due", QT_TRANSLATE_NOOP("Fields", "Due")}, row.due);
        visit(FieldRule{"received", "received", QT_TRANSLATE_NOOP("Fields", "Received")}, row.received);
        visit(FieldRule{"spent_satang", "spent", QT_TRANSLATE_NOOP("Fields", "Spent (baht)")}, row.spent);
        visit(FieldRule{"closed", "closed", QT_TRANSLATE_NOOP("Fields", "Closed")}, row.closed);
        visit(FieldRule{"remark", "remark", QT_TRANSLATE_NOOP("Fields", "Remark")}, row.remark);
    }
};

template <>
struct RowRules<PeriodReport> {
    static constexpr TableRule table{"period_report", "periodReports", "report", QT_TRANSLATE_NOOP("Rows", "a report"), QT_TRANSLATE_NOOP("Rows", "reports")};
    static constexpr auto rows = &Programme::periodReports;
    static int owner(const PeriodReport&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Report")}.required(), row.name);
        visit(FieldRule{"instalment", "instalment", QT_TRANSLATE_NOOP("Fields", "Instalment")}, row.instalment);
        visit(FieldRule{"from_date", "from", QT_TRANSLATE_NOOP("Fields", "From")}, row.from);
        visit(FieldRule{"to_date", "to", QT_TRANSLATE_NOOP("Fields", "To")}, row.to);
        visit(FieldRule{"due", "due", QT_TRANSLATE_NOOP("Fields", "Due")}, row.due);
        visit(FieldRule{"sent", "sent", QT_TRANSLATE_NOOP("Fields", "Sent")}, row.sent);
        visit(FieldRule{"summary", "summary", QT_TRANSLATE_NOOP("Fields", "Summary")}.paragraph(), row.summary);
    }
};

template <>
struct RowRules<ReportLine> {
    static constexpr TableRule table{"report_line", "reportLines", "report-line", QT_TRANSLATE_NOOP("Rows", "a line of a report"), QT_TRANSLATE_NOOP("Rows", "lines of reports")};
    static constexpr auto rows = &Programme::reportLines;
    static auto owner(const ReportLine& row) { return row.report; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"report", "report", QT_TRANSLATE_NOOP("Fields", "Report")}.required(), row.report);
        visit(FieldRule{"planned", "planned", QT_TRANSLATE_NOOP("Fields", "Planned")}.required(), row.planned);
        visit(FieldRule{"actual", "actual", QT_TRANSLATE_NOOP("Fields", "Actual")}, row.actual);
        visit(FieldRule{"activity", "activity", QT_TRANSLATE_NOOP("Fields", "Activity")}, row.activity);
        visit(FieldRule{"indicator", "indicator", QT_TRANSLATE_NOOP("Fields", "Indicator")}, row.indicator);
        visit(FieldRule{"planned_money_satang", "plannedMoney", QT_TRANSLATE_NOOP("Fields", "Planned (baht)")}, row.plannedMoney);
        visit(FieldRule{"actual_money_satang", "actualMoney", QT_TRANSLATE_NOOP("Fields", "Actual (baht)")}, row.actualMoney);
        visit(FieldRule{"planned_value_milli", "plannedValue", QT_TRANSLATE_NOOP("Fields", "Planned value")}, row.plannedValue);
        visit(FieldRule{"actual_value_milli", "actualValue", QT_TRANSLATE_NOOP("Fields", "Actual value")}, row.actualValue);
    }
};

template <>
struct RowRules<OutsideRecord> {
    static constexpr TableRule table{"outside_record", "outsideRecords", "outside-record", QT_TRANSLATE_NOOP("Rows", "a reference to a record"), QT_TRANSLATE_NOOP("Rows", "references to records")};
    static constexpr auto rows = &Programme::outsideRecords;
    static int owner(const OutsideRecord&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"title", "title", QT_TRANSLATE_NOOP("Fields", "Record")}.required(), row.title);
        visit(FieldRule{"kind", "kind", QT_TRANSLATE_NOOP("Fields", "Whose")}, row.kind);
        visit(FieldRule{"reference", "reference", QT_TRANSLATE_NOOP("Fields", "Number or page")}, row.reference);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}, row.date);
        visit(FieldRule{"kept", "kept", QT_TRANSLATE_NOOP("Fields", "Where it is kept")}, row.kept);
    }
};

template <>
struct RowRules<Consent> {
    static constexpr TableRule table{"consent", "consents", "consent", QT_TRANSLATE_NOOP("Rows", "a consent"), QT_TRANSLATE_NOOP("Rows", "consents")};
    static constexpr auto rows = &Programme::consents;
    static int owner(const Consent&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"person", "person", QT_TRANSLATE_NOOP("Fields", "Person")}.required().personal(), row.person);
        visit(FieldRule{"kind", "kind", QT_TRANSLATE_NOOP("Fields", "Agreed to")}, row.kind);
        visit(FieldRule{"purpose", "purpose", QT_TRANSLATE_NOOP("Fields", "Purpose")}, row.purpose);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}.required(), row.date);
        visit(FieldRule{"taken_by", "takenBy", QT_TRANSLATE_NOOP("Fields", "Asked by")}.personal(), row.takenBy);
        visit(FieldRule{"withdrawn", "withdrawn", QT_TRANSLATE_NOOP("Fields", "Withdrawn on")}, row.withdrawn);
    }
};

} // namespace tambon
