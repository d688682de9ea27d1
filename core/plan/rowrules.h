#pragma once

#include "core/plan/plan.h"

/// What is known of each table that is described once: its columns, its names in JSON and on the screen, what its
/// fields may hold. Storage, JSON, edits, checks and tables on the screen are made from it. See DECISIONS.md.
namespace tambon {

/// What a field may hold, beside what its type says.
struct FieldRule {
    const char* column; ///< in the schema
    const char* key;    ///< in JSON and in lines of edits
    const char* title;  ///< short English heading, context "Fields"
    const char* help = nullptr; ///< a sentence for what the title leaves open, context "Fields"; or null
    bool isRequired = false;    ///< a text that is not empty, a reference or a date that is there
    bool isParagraph = false;   ///< several lines
    bool isPersonal = false;    ///< left out of copies for others
    bool isOwner = false;       ///< a reference that may be empty; when what it names goes, the row goes too
    qint64 least = 0;
    qint64 most = 0; ///< 0 = as the type allows

    [[nodiscard]] constexpr FieldRule required() const
    {
        FieldRule rule = *this;
        rule.isRequired = true;
        return rule;
    }
    [[nodiscard]] constexpr FieldRule paragraph() const
    {
        FieldRule rule = *this;
        rule.isParagraph = true;
        return rule;
    }
    [[nodiscard]] constexpr FieldRule personal() const
    {
        FieldRule rule = *this;
        rule.isPersonal = true;
        return rule;
    }
    [[nodiscard]] constexpr FieldRule owner() const
    {
        FieldRule rule = *this;
        rule.isOwner = true;
        return rule;
    }
    /// In the smallest unit of the field: satang, thousandths, whole numbers.
    [[nodiscard]] constexpr FieldRule between(qint64 low, qint64 high) const
    {
        FieldRule rule = *this;
        rule.least = low;
        rule.most = high;
        return rule;
    }
};

/// The words and names of a table.
struct TableRule {
    const char* table; ///< in the schema
    const char* list;  ///< in JSON
    const char* kind;  ///< of its edits: "need" makes add-need, set-need, delete-needs
    const char* one;   ///< English "a need", context "Rows"
    const char* many;  ///< English "needs", context "Rows"
};

/// Specialised for each row type:
///   static constexpr TableRule table;
///   static constexpr auto rows = &Economy::needs;
///   static auto owner(const Row&)                 what its positions count within; int for the whole table
///   static void fields(row, visit)                visit(FieldRule, field) for each, the id and the position left out
template <typename Row>
struct RowRules;

template <typename... Rows>
struct RowList {
    /// Calls `use.template operator()<Row>()` for each type in turn.
    template <typename Use>
    static void forEach(Use&& use)
    {
        (use.template operator()<Rows>(), ...);
    }
};

/// Parents before what refers to them.
using TableRows = RowList<PriceItem, Expertise, Product, Partner, Activity, Need, Cover, PartnerLink, PartnerExpertise,
    Relation, ProductProblem, ProductStage, CropOption, IncomeLine, Scenario, Fund, Transfer, Holding, Chain, ChainLink,
    Household, HouseholdEntry, PrintedTotal, Debt, DebtBalance, SavingsGroup, Loan, Finance,
    ScaleLevel, Measurement, Centre, Course, CoursePartner, CourseCount, FollowUp, CentreEvidence, AssessmentTemplate,
    AssessmentLevel, AssessmentItem, Assessment, AssessmentScore, Indicator, IndicatorValue, NatureRecord, PlanPeriod,
    FrameStatement, AreaFact, PlanTag, FrameArea, LoopStation, SubPlan, MechanismMember, Beneficiary, ProgrammeStage,
    CapacityResult, Lesson, LearningSet, LearningPart, Obstacle, Visit, Instalment, PeriodReport, ReportLine,
    OutsideRecord, Consent, Submission, ReceivedReview, ReviewPoint>;

template <typename Row>
concept TableRow = requires { RowRules<Row>::table; };

template <typename Row>
concept PlacedRow = requires(Row row) { row.position; };

/// RowWithId<NeedId> is Need: specialised below for each row type. (Looking through TableRows for every id type would
/// cost a minute of compiling.)
template <typename IdType>
struct RowOfId;
template <typename IdType>
using RowWithId = typename RowOfId<IdType>::type;

/// The part of a plan in which a list lies; P is Plan or const Plan.
template <typename P, typename Row>
[[nodiscard]] auto& partWith(P& plan, std::vector<Row> Economy::*)
{
    return plan.economy;
}
template <typename P, typename Row>
[[nodiscard]] auto& partWith(P& plan, std::vector<Row> Capacity::*)
{
    return plan.capacity;
}
template <typename P, typename Row>
[[nodiscard]] auto& partWith(P& plan, std::vector<Row> PlanFrame::*)
{
    return plan.frame;
}
template <typename P, typename Row>
[[nodiscard]] auto& partWith(P& plan, std::vector<Row> Programme::*)
{
    return plan.programme;
}
template <typename P, typename Row>
[[nodiscard]] auto& partWith(P& plan, std::vector<Row> Reviewing::*)
{
    return plan.review;
}

template <TableRow Row>
[[nodiscard]] std::vector<Row>& rowsOf(Plan& plan)
{
    return partWith(plan, RowRules<Row>::rows).*RowRules<Row>::rows;
}
template <TableRow Row>
[[nodiscard]] const std::vector<Row>& rowsOf(const Plan& plan)
{
    return partWith(plan, RowRules<Row>::rows).*RowRules<Row>::rows;
}

/// The row with this id; null when there is none.
template <TableRow Row>
[[nodiscard]] const Row* rowWith(const Plan& plan, const decltype(Row::id)& id)
{
    for (const Row& row : rowsOf<Row>(plan))
        if (row.id == id)
            return &row;
    return nullptr;
}

} // namespace tambon

/// `each(Row)` for every row type: for explicit instantiation.
#define TAMBON_TABLE_ROWS(each) \
    each(PriceItem) each(Expertise) each(Product) each(Partner) each(Activity) each(Need) each(Cover) \
    each(PartnerLink) each(PartnerExpertise) each(Relation) each(ProductProblem) each(ProductStage) \
    each(CropOption) each(IncomeLine) each(Scenario) each(Fund) each(Transfer) each(Holding) each(Chain) \
    each(ChainLink) each(Household) each(HouseholdEntry) each(PrintedTotal) each(Debt) each(DebtBalance) \
    each(SavingsGroup) each(Loan) each(Finance) \
    each(ScaleLevel) each(Measurement) each(Centre) each(Course) each(CoursePartner) each(CourseCount) each(FollowUp) \
    each(CentreEvidence) each(AssessmentTemplate) each(AssessmentLevel) each(AssessmentItem) each(Assessment) \
    each(AssessmentScore) each(Indicator) each(IndicatorValue) each(NatureRecord) each(PlanPeriod) \
    each(FrameStatement) each(AreaFact) each(PlanTag) each(FrameArea) each(LoopStation) each(SubPlan) \
    each(MechanismMember) each(Beneficiary) each(ProgrammeStage) each(CapacityResult) each(Lesson) each(LearningSet) \
    each(LearningPart) each(Obstacle) each(Visit) each(Instalment) each(PeriodReport) each(ReportLine) \
    each(OutsideRecord) each(Consent) each(Submission) each(ReceivedReview) each(ReviewPoint)
/// The same for those that have a place.
#define TAMBON_PLACED_ROWS(each) \
    each(PriceItem) each(Expertise) each(Product) each(Partner) each(Need) each(Relation) \
    each(CropOption) each(IncomeLine) each(Scenario) each(Fund) each(Holding) each(Chain) \
    each(ChainLink) each(Household) each(Debt) each(SavingsGroup) each(Loan) \
    each(ScaleLevel) each(Centre) each(Course) each(CoursePartner) each(CourseCount) each(AssessmentTemplate) \
    each(AssessmentLevel) each(AssessmentItem) each(Indicator) each(NatureRecord) each(PlanPeriod) each(AreaFact) \
    each(FrameArea) each(LoopStation) each(SubPlan) each(MechanismMember) each(Beneficiary) each(ProgrammeStage) \
    each(CapacityResult) each(Lesson) each(LearningSet) each(LearningPart) each(Obstacle) each(Instalment) \
    each(PeriodReport) each(ReportLine) each(OutsideRecord) each(Consent) \
    each(ReviewPoint)

namespace tambon {

#define TAMBON_ROW(Row)                                                                                                \
    template <>                                                                                                        \
    struct RowOfId<decltype(Row::id)> {                                                                                \
        using type = Row;                                                                                              \
    };
TAMBON_TABLE_ROWS(TAMBON_ROW)
#undef TAMBON_ROW

} // namespace tambon

#include "core/plan/rowtables.h"
#include "core/plan/capacitytables.h"
#include "core/plan/frametables.h"
#include "core/plan/programmetables.h"
#include "core/plan/reviewtables.h"
