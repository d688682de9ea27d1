#pragma once

// Included by core/plan/rowrules.h: the tables of measuring capacity, one after the other.
#include "core/plan/rowrules.h"

#include <QtGlobal>

namespace tambon {

template <>
struct RowRules<ScaleLevel> {
    static constexpr TableRule table{"scale_level", "scaleLevels", "scale-level", QT_TRANSLATE_NOOP("Rows", "a level of the scale"), QT_TRANSLATE_NOOP("Rows", "levels of the scale")};
    static constexpr auto rows = &Capacity::scaleLevels;
    static int owner(const ScaleLevel&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Level")}.required(), row.name);
        visit(FieldRule{"anchor", "anchor", QT_TRANSLATE_NOOP("Fields", "How one knows it")}, row.anchor);
    }
};

template <>
struct RowRules<Measurement> {
    static constexpr TableRule table{"goal_measurement", "goalMeasurements", "measurement", QT_TRANSLATE_NOOP("Rows", "a measurement"), QT_TRANSLATE_NOOP("Rows", "measurements")};
    static constexpr auto rows = &Capacity::goalMeasurements;
    static int owner(const Measurement&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"goal", "goal", QT_TRANSLATE_NOOP("Fields", "Goal")}.required(), row.goal);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}.required(), row.date);
        visit(FieldRule{"value_milli", "value", QT_TRANSLATE_NOOP("Fields", "Value")}, row.value);
        visit(FieldRule{"evidence", "evidence", QT_TRANSLATE_NOOP("Fields", "Evidence")}, row.evidence);
    }
};

template <>
struct RowRules<AssessmentTemplate> {
    static constexpr TableRule table{"assessment_template", "assessmentTemplates", "template", QT_TRANSLATE_NOOP("Rows", "a template"), QT_TRANSLATE_NOOP("Rows", "templates")};
    static constexpr auto rows = &Capacity::assessmentTemplates;
    static int owner(const AssessmentTemplate&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"code", "code", QT_TRANSLATE_NOOP("Fields", "Code"), QT_TRANSLATE_NOOP("Fields", "by which a newer file of the same template is known")}.required(), row.code);
        visit(FieldRule{"title", "title", QT_TRANSLATE_NOOP("Fields", "Title")}.required(), row.title);
        visit(FieldRule{"version", "version", QT_TRANSLATE_NOOP("Fields", "Version")}.between(1, 1000), row.version);
        visit(FieldRule{"source", "source", QT_TRANSLATE_NOOP("Fields", "Source")}, row.source);
        visit(FieldRule{"notice", "notice", QT_TRANSLATE_NOOP("Fields", "Notice"), QT_TRANSLATE_NOOP("Fields", "shown wherever the template is")}, row.notice);
        visit(FieldRule{"about", "about", QT_TRANSLATE_NOOP("Fields", "About what")}, row.about);
        visit(FieldRule{"answers", "answers", QT_TRANSLATE_NOOP("Fields", "Answers")}, row.answers);
        visit(FieldRule{"order_name", "orderName", QT_TRANSLATE_NOOP("Fields", "Order")}, row.orderName);
        visit(FieldRule{"other_order_name", "otherOrderName", QT_TRANSLATE_NOOP("Fields", "Other order")}, row.otherOrderName);
        visit(FieldRule{"shows_other", "showsOther", QT_TRANSLATE_NOOP("Fields", "Shown in the other order")}, row.showsOther);
    }
};

template <>
struct RowRules<AssessmentLevel> {
    static constexpr TableRule table{"assessment_level", "assessmentLevels", "template-level", QT_TRANSLATE_NOOP("Rows", "a level of a template"), QT_TRANSLATE_NOOP("Rows", "levels of templates")};
    static constexpr auto rows = &Capacity::assessmentLevels;
    static auto owner(const AssessmentLevel& row) { return row.assessmentTemplate; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"template", "template", QT_TRANSLATE_NOOP("Fields", "Template")}.required(), row.assessmentTemplate);
        visit(FieldRule{"score", "score", QT_TRANSLATE_NOOP("Fields", "Score")}.between(0, 1000), row.score);
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Level")}.required(), row.name);
        visit(FieldRule{"anchor", "anchor", QT_TRANSLATE_NOOP("Fields", "How one knows it")}, row.anchor);
    }
};

template <>
struct RowRules<AssessmentItem> {
    static constexpr TableRule table{"assessment_item", "assessmentItems", "template-item", QT_TRANSLATE_NOOP("Rows", "an item of a template"), QT_TRANSLATE_NOOP("Rows", "items of templates")};
    static constexpr auto rows = &Capacity::assessmentItems;
    static auto owner(const AssessmentItem& row) { return row.assessmentTemplate; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"template", "template", QT_TRANSLATE_NOOP("Fields", "Template")}.required(), row.assessmentTemplate);
        visit(FieldRule{"code", "code", QT_TRANSLATE_NOOP("Fields", "Code of the item")}.required(), row.code);
        visit(FieldRule{"text", "text", QT_TRANSLATE_NOOP("Fields", "What is asked")}.required(), row.text);
        visit(FieldRule{"help", "help", QT_TRANSLATE_NOOP("Fields", "What it means")}.paragraph(), row.help);
        visit(FieldRule{"other_place", "otherPlace", QT_TRANSLATE_NOOP("Fields", "Place in the other order")}.between(0, 1000), row.otherPlace);
    }
};

template <>
struct RowRules<Assessment> {
    static constexpr TableRule table{"assessment", "assessments", "assessment", QT_TRANSLATE_NOOP("Rows", "an assessment"), QT_TRANSLATE_NOOP("Rows", "assessments")};
    static constexpr auto rows = &Capacity::assessments;
    static int owner(const Assessment&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"template", "template", QT_TRANSLATE_NOOP("Fields", "Template")}.required(), row.assessmentTemplate);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}.required(), row.date);
        visit(FieldRule{"assessor", "assessor", QT_TRANSLATE_NOOP("Fields", "Who assessed")}.personal(), row.assessor);
        visit(FieldRule{"activity", "activity", QT_TRANSLATE_NOOP("Fields", "Activity")}.owner(), row.activity);
        visit(FieldRule{"workshop", "workshop", QT_TRANSLATE_NOOP("Fields", "Workshop")}.owner(), row.workshop);
        visit(FieldRule{"course", "course", QT_TRANSLATE_NOOP("Fields", "Session")}.owner(), row.course);
        visit(FieldRule{"remark", "remark", QT_TRANSLATE_NOOP("Fields", "Remark")}.paragraph(), row.remark);
    }
};

template <>
struct RowRules<AssessmentScore> {
    static constexpr TableRule table{"assessment_score", "assessmentScores", "score", QT_TRANSLATE_NOOP("Rows", "an answer"), QT_TRANSLATE_NOOP("Rows", "answers")};
    static constexpr auto rows = &Capacity::assessmentScores;
    static int owner(const AssessmentScore&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"assessment", "assessment", QT_TRANSLATE_NOOP("Fields", "Assessment")}.required(), row.assessment);
        visit(FieldRule{"item", "item", QT_TRANSLATE_NOOP("Fields", "What is asked")}.required(), row.item);
        visit(FieldRule{"score_milli", "score", QT_TRANSLATE_NOOP("Fields", "Score")}, row.score);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Done on")}, row.date);
        visit(FieldRule{"evidence", "evidence", QT_TRANSLATE_NOOP("Fields", "Evidence")}.paragraph(), row.evidence);
    }
};

template <>
struct RowRules<Indicator> {
    static constexpr TableRule table{"indicator", "indicators", "indicator", QT_TRANSLATE_NOOP("Rows", "an indicator"), QT_TRANSLATE_NOOP("Rows", "indicators")};
    static constexpr auto rows = &Capacity::indicators;
    static int owner(const Indicator&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"name", "name", QT_TRANSLATE_NOOP("Fields", "Indicator")}.required(), row.name);
        visit(FieldRule{"level", "level", QT_TRANSLATE_NOOP("Fields", "Goal level")}, row.level);
        visit(FieldRule{"result", "result", QT_TRANSLATE_NOOP("Fields", "Result level")}, row.result);
        visit(FieldRule{"side", "side", QT_TRANSLATE_NOOP("Fields", "Side")}, row.side);
        visit(FieldRule{"factor", "factor", QT_TRANSLATE_NOOP("Fields", "Household factor")}, row.factor);
        visit(FieldRule{"together", "together", QT_TRANSLATE_NOOP("Fields", "Together")}, row.together);
        visit(FieldRule{"unit", "unit", QT_TRANSLATE_NOOP("Fields", "Unit")}, row.unit);
        visit(FieldRule{"baseline_milli", "baseline", QT_TRANSLATE_NOOP("Fields", "Baseline")}, row.baseline);
        visit(FieldRule{"baseline_date", "baselineDate", QT_TRANSLATE_NOOP("Fields", "Baseline of")}, row.baselineDate);
        visit(FieldRule{"target_milli", "target", QT_TRANSLATE_NOOP("Fields", "Target")}, row.target);
        visit(FieldRule{"due", "due", QT_TRANSLATE_NOOP("Fields", "By")}, row.due);
        visit(FieldRule{"less_is_better", "lessIsBetter", QT_TRANSLATE_NOOP("Fields", "Less is better")}, row.lessIsBetter);
        visit(FieldRule{"owner", "owner", QT_TRANSLATE_NOOP("Fields", "Who follows it")}, row.owner);
        visit(FieldRule{"activity", "activity", QT_TRANSLATE_NOOP("Fields", "Activity")}, row.activity);
        visit(FieldRule{"source", "source", QT_TRANSLATE_NOOP("Fields", "How it is known")}, row.source);
    }
};

template <>
struct RowRules<IndicatorValue> {
    static constexpr TableRule table{"indicator_value", "indicatorValues", "indicator-value", QT_TRANSLATE_NOOP("Rows", "a value of an indicator"), QT_TRANSLATE_NOOP("Rows", "values of indicators")};
    static constexpr auto rows = &Capacity::indicatorValues;
    static int owner(const IndicatorValue&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"indicator", "indicator", QT_TRANSLATE_NOOP("Fields", "Indicator")}.required(), row.indicator);
        visit(FieldRule{"date", "date", QT_TRANSLATE_NOOP("Fields", "Day")}.required(), row.date);
        visit(FieldRule{"value_milli", "value", QT_TRANSLATE_NOOP("Fields", "Actual value")}, row.value);
        visit(FieldRule{"evidence", "evidence", QT_TRANSLATE_NOOP("Fields", "Evidence")}, row.evidence);
    }
};

template <>
struct RowRules<NatureRecord> {
    static constexpr TableRule table{"nature_record", "natureRecords", "nature-record", QT_TRANSLATE_NOOP("Rows", "a record of nature"), QT_TRANSLATE_NOOP("Rows", "records of nature")};
    static constexpr auto rows = &Capacity::natureRecords;
    static int owner(const NatureRecord&) { return wholeTable; }
    template <typename R, typename Visit>
    static void fields(R& row, Visit&& visit)
    {
        visit(FieldRule{"what", "what", QT_TRANSLATE_NOOP("Fields", "What is recorded")}.required(), row.what);
        visit(FieldRule{"kind", "kind", QT_TRANSLATE_NOOP("Fields", "Kind")}, row.kind);
        visit(FieldRule{"place", "place", QT_TRANSLATE_NOOP("Fields", "Place")}, row.place);
        visit(FieldRule{"before_milli", "before", QT_TRANSLATE_NOOP("Fields", "Before")}, row.before);
        visit(FieldRule{"before_date", "beforeDate", QT_TRANSLATE_NOOP("Fields", "Before: day")}, row.beforeDate);
        visit(FieldRule{"now_milli", "now", QT_TRANSLATE_NOOP("Fields", "Now")}, row.now);
        visit(FieldRule{"now_date", "nowDate", QT_TRANSLATE_NOOP("Fields", "Now: day")}, row.nowDate);
        visit(FieldRule{"unit", "unit", QT_TRANSLATE_NOOP("Fields", "Unit")}, row.unit);
        visit(FieldRule{"source", "source", QT_TRANSLATE_NOOP("Fields", "Source")}, row.source);
        visit(FieldRule{"indicator", "indicator", QT_TRANSLATE_NOOP("Fields", "Indicator")}, row.indicator);
    }
};

} // namespace tambon
