#pragma once

#include "core/base/id.h"

/// The id of each table's rows.
namespace tambon {

using PlanId = Id<struct PlanTag>;
using OrganisationId = Id<struct OrganisationTag>;
using MemberCountId = Id<struct MemberCountTag>;
using AreaId = Id<struct AreaTag>;
using MemberId = Id<struct MemberTag>;
using GroupCountId = Id<struct GroupCountTag>;
using NoteId = Id<struct NoteTag>;
using LinkId = Id<struct LinkTag>;
using CapitalId = Id<struct CapitalTag>;
using CapitalLinkId = Id<struct CapitalLinkTag>;
using GoalId = Id<struct GoalTag>;
using BreakoutId = Id<struct BreakoutTag>;
using WorkshopId = Id<struct WorkshopTag>;
using AgendaItemId = Id<struct AgendaItemTag>;
using AttendanceId = Id<struct AttendanceTag>;
using VoteRoundId = Id<struct VoteRoundTag>;
using VoteId = Id<struct VoteTag>;
using AcceptanceId = Id<struct AcceptanceTag>;
using PhotoId = Id<struct PhotoTag>;
using PhotoLinkId = Id<struct PhotoLinkTag>;
using ActivityId = Id<struct ActivityTag>;
using PriceItemId = Id<struct PriceItemTag>;
using NeedId = Id<struct NeedTag>;
using CoverId = Id<struct CoverTag>;
using ExpertiseId = Id<struct ExpertiseTag>;
using PartnerId = Id<struct PartnerTag>;
using PartnerLinkId = Id<struct PartnerLinkTag>;
using PartnerExpertiseId = Id<struct PartnerExpertiseTag>;
using RelationId = Id<struct RelationTag>;
using ProductId = Id<struct ProductTag>;
using ProductProblemId = Id<struct ProductProblemTag>;
using ProductStageId = Id<struct ProductStageTag>;
using CropOptionId = Id<struct CropOptionTag>;
using IncomeLineId = Id<struct IncomeLineTag>;
using ScenarioId = Id<struct ScenarioTag>;
using FundId = Id<struct FundTag>;
using TransferId = Id<struct TransferTag>;
using HoldingId = Id<struct HoldingTag>;
using ChainId = Id<struct ChainTag>;
using ChainLinkId = Id<struct ChainLinkTag>;
using HouseholdId = Id<struct HouseholdTag>;
using HouseholdEntryId = Id<struct HouseholdEntryTag>;
using PrintedTotalId = Id<struct PrintedTotalTag>;
using DebtId = Id<struct DebtTag>;
using DebtBalanceId = Id<struct DebtBalanceTag>;
using SavingsGroupId = Id<struct SavingsGroupTag>;
using LoanId = Id<struct LoanTag>;
using FinanceId = Id<struct FinanceTag>;
using ScaleLevelId = Id<struct ScaleLevelTag>;
using MeasurementId = Id<struct MeasurementTag>;
using CentreId = Id<struct CentreTag>;
using CourseId = Id<struct CourseTag>;
using CoursePartnerId = Id<struct CoursePartnerTag>;
using CourseCountId = Id<struct CourseCountTag>;
using FollowUpId = Id<struct FollowUpTag>;
using CentreEvidenceId = Id<struct CentreEvidenceTag>;
using AssessmentTemplateId = Id<struct AssessmentTemplateTag>;
using AssessmentLevelId = Id<struct AssessmentLevelTag>;
using AssessmentItemId = Id<struct AssessmentItemTag>;
using AssessmentId = Id<struct AssessmentTag>;
using AssessmentScoreId = Id<struct AssessmentScoreTag>;
using IndicatorId = Id<struct IndicatorTag>;
using IndicatorValueId = Id<struct IndicatorValueTag>;
using NatureRecordId = Id<struct NatureRecordTag>;
using PlanPeriodId = Id<struct PlanPeriodTag>;
using FrameStatementId = Id<struct FrameStatementTag>;
using AreaFactId = Id<struct AreaFactTag>;
using PlanTagId = Id<struct PlanTagTag>;
using FrameAreaId = Id<struct FrameAreaTag>;
using LoopStationId = Id<struct LoopStationTag>;
using SubPlanId = Id<struct SubPlanTag>;
using MechanismMemberId = Id<struct MechanismMemberTag>;
using BeneficiaryId = Id<struct BeneficiaryTag>;
using ProgrammeStageId = Id<struct ProgrammeStageTag>;
using CapacityResultId = Id<struct CapacityResultTag>;
using LessonId = Id<struct LessonTag>;
using LearningSetId = Id<struct LearningSetTag>;
using LearningPartId = Id<struct LearningPartTag>;
using ObstacleId = Id<struct ObstacleTag>;
using VisitId = Id<struct VisitTag>;
using InstalmentId = Id<struct InstalmentTag>;
using PeriodReportId = Id<struct PeriodReportTag>;
using ReportLineId = Id<struct ReportLineTag>;
using OutsideRecordId = Id<struct OutsideRecordTag>;
using ConsentId = Id<struct ConsentTag>;
using SubmissionId = Id<struct SubmissionTag>;
using ReceivedReviewId = Id<struct ReceivedReviewTag>;
using ReviewPointId = Id<struct ReviewPointTag>;

} // namespace tambon
