#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <vector>

/// The closed lists of the method. Each value has a stable text key, which is what files hold, and a name for people.
namespace tambon {

/// The nine questions in CODI's order. The number is the key.
enum class Block { Value = 1, Customer, Channel, Repeat, Income, Activity, IdleFactor, Partner, Cost };

inline constexpr std::array allBlocks{Block::Value, Block::Customer, Block::Channel, Block::Repeat, Block::Income,
    Block::Activity, Block::IdleFactor, Block::Partner, Block::Cost};

[[nodiscard]] constexpr int number(Block block) { return static_cast<int>(block); }
[[nodiscard]] std::optional<Block> blockFromNumber(qint64 number);

/// Short header, e.g. "จุดขาย คุณค่า".
[[nodiscard]] QString blockName(Block block);
/// The guiding question. Word for word CODI's in Thai; a translation of it in English.
[[nodiscard]] QString blockQuestion(Block block);
/// A question in simpler words for one who asks "what does that mean?", and an example; both ours, not CODI's.
[[nodiscard]] QString blockExample(Block block);
[[nodiscard]] QString blockCounterExample(Block block);

/// Factor of production (source: S1). Everything people made is split in tangible and intangible, labour in two.
enum class Factor { Nature, Tools, KnowHow, BodyLabour, MindLabour, Entrepreneurship };
/// Capital account (source: S4, with "human" from S1). Independent of the factor: one cannot be derived from the other.
enum class Account { Resource, Social, Economic, Cultural, Human };
enum class UseState { Idle, Partly, Full };
enum class Dimension { Knowledge, Skill, Network, Business };
enum class Cluster { None, Production, ProcessingMarketing, Service };
/// Two plan types are counted apart (source: S1).
enum class PlanType { CommunityBusiness, EconomyAndCapital };
enum class OrganisationType {
    None, TambonCouncil, CommunityEnterprise, EnterpriseNetwork, CommunityGroup, SavingsGroup, FinanceInstitution,
    WelfareFund, SocialEnterprise, Cooperative, CoordinationCentre, Other,
};
enum class AreaKind { Tambon, District, Province, Text };
enum class Sex { Female, Male, Unstated };
enum class AgeBand { Under25, From25To39, From40To54, From55To69, From70, Unstated };
/// How well a note is known: thought up, heard from those concerned, or tried out.
enum class Evidence { None, Guess, Asked, Tried };
/// How far a customer is (question 2 asks for every level).
enum class MarketLevel { None, Village, Tambon, District, Province, Country, Online };
/// Question 2 asks for buyers and for those who receive the service.
enum class CustomerRole { None, Buys, Receives };
enum class BreakoutKind { Village, Issue, Region, Other };
enum class IdeaPlace { Parking, Board };
enum class IdeaDecision { None, NextYear, Dropped };
enum class AgendaKind { SignIn, Opening, Step, Capital, Goals, Numbers, Story, Break, Closing, Other };
enum class VoteMethod { Hands, Stickers, Secret };

/// How soon an activity bears (source: S1).
enum class Term { None, Short, Medium, Long };
/// Question 8: what in 6 can the group not do alone?
enum class Doing { None, Alone, Together };
/// When a need costs.
enum class NeedKind { Once, PerUnit, ByMonth };
/// How a figure is known.
enum class Basis { Guess, Asked, Measured };
/// The five sectors (source: S0, S2).
enum class Sector { State, Private, Academic, CivilSociety, People };
/// What a partner brings.
enum class Contribution { None, Cash, InKind, Both };
/// How firm it is.
enum class Agreement { None, Spoken, Letter, Memorandum };
/// How far a partner is.
enum class NetworkLevel { None, Village, Tambon, District, Province, Region, Country };
/// What two groups have to do with each other.
enum class RelationKind { Trade, Supply, Cluster, Learning, Other };
/// Kind of occupation (source: S4).
enum class Occupation { None, Crops, Livestock, Fishery, Processing, Craft, Service, Trade, Other };
/// "Dare to eat, dare to use what we make" (source: S4).
enum class DareTest { None, Passed, Failed };
/// Of a product's quality.
enum class ProblemKind { Contamination, Processing, RawOnly, Packing, Other };
/// Stages of the loop that makes a product better (source: S0).
enum class StageKind { MarketSurvey, NeedProblemWisdom, Knowledge, QualityAndLook, Channel, Feedback };
/// How a fund's part is counted.
enum class FundRule { Percent, Sum, PerUnit };
/// What a fund is for.
enum class FundPurpose { Welfare, Reserve, Development, Members, Dividend, Patronage, Environment, WorkingCapital, Other };
/// Links of the economic chain.
enum class ChainStage { Inputs, Production, Collection, Processing, Packing, Transport, Sale, Consumption, Waste };
/// Who does it.
enum class ChainActor { Household, Group, Partner, Outsider };
/// Operating and financing stay apart: a loan is no income.
enum class EntryKind { Income, Production, Living, Borrowed, Repaid };
/// Which total a book prints.
enum class TotalKind { Income, Expense, Left };
/// Kind of lender.
enum class Lender { VillageFund, Bank, Cooperative, SavingsGroup, Shop, Relative, Informal, Other };
/// Kind of community finance.
enum class SavingsKind { SavingsGroup, FinanceInstitution, VillageFund, WelfareFund, Cooperative, Other };
/// What an assessment speaks of.
enum class TemplateAbout { Plan, Activity, Event };
/// How the items of an assessment are answered.
enum class AnswerKind { Score, YesNo, Step };
/// Levels of goals (source: S1, S3).
enum class GoalLevel { None, Household, Group, Area, Province };
/// Output, outcome, impact (source: S1).
enum class ResultLevel { None, Output, Outcome, Impact };
/// The three sides of the triple bottom line (source: S0).
enum class BottomLine { None, Profit, Environment, Society };
/// The four factors of a household's well-being (source: S1).
enum class HouseholdFactor { None, EatsWell, OwnsFactors, Sells, Healthy };
/// The five “together” of the outcome (source: S1).
enum class Together { None, Think, Do, Learn, Audit, Share };
/// What a record of nature is about.
enum class NatureKind { Forest, Water, Coast, Soil, Species, Other };
/// Which wording of the household goal is shown (source: S1, S3).
enum class GoalWording { Older, Newer };
/// What a figure of the area profile says.
enum class FactKind { Households, People, Occupation, Land, Product, Income, Expense, Debt, Other };
/// Lists from which plans and activities are tagged.
enum class TagScheme { WorkBase, Sdg };
/// Areas of the plan (source: S1).
enum class FrameAreaKind { Working, Integration, Management };
/// The six stations of the district loop (source: S1).
enum class LoopStationKind { Produce, Consume, Process, Trade, Capital, Profit };
/// Sub-plans (source: S1).
enum class SubPlanKind { Quality, Distribution, MarketSpace, IncomeUp, DebtDown, LifeQuality, Environment, Other };
/// Levels of responsible mechanisms (source: S1).
enum class MechanismLevel { Community, Tambon, District, Province, Country };
/// How people benefit.
enum class Reach { Direct, Indirect };
/// Kinds of learning.
enum class CourseKind { Training, ShortCourse, StudyVisit, Forum, Other };
/// How people met (source: S1).
enum class CourseMode { None, FaceToFace, Online, Both };
/// Of which households came, counted without names (source: S3).
enum class PeopleCategory { Any, Unemployed, LowIncome, Disabled, Elders, Women, Youth, Other };
/// What a centre needs (source: S2).
enum class Potential { Teachers, Knowledge, ContinuingPlan };
/// The three counts of capacity (source: S0).
enum class CapacityCount { PartnerGroup, ProductImproved, ManagementModel };
/// What a lesson comes from.
enum class LessonAbout { Plan, Centre, Course };
/// Kinds of obstacles (source: S4).
enum class ObstacleKind { LateMoney, StaffChanged, LocalPolitics, NoCoreGroup, Other };
/// Whose own record is referred to.
enum class RecordKind { TambonCouncil, WelfareFund, Other };
/// What a person agreed to.
enum class ConsentKind { Name, Photo, Health, Debt, Other };
/// What a review ends with.
enum class ReviewDecision { None, Endorsed, Returned, Refused };
/// What a remark of a review asks for.
enum class PointWeight { Must, Should, Praise };

template <typename Enum>
struct KindEntry {
    Enum value;
    const char* key;  ///< stable, in files
    const char* name; ///< English source of the translated name, context "Kinds"
};

/// All values of a list with their keys, in the order in which people see them.
template <typename Enum>
[[nodiscard]] const std::vector<KindEntry<Enum>>& kinds();

template <typename Enum>
[[nodiscard]] QString keyOf(Enum value);
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromKey(QStringView key);
template <typename Enum>
[[nodiscard]] QString nameOf(Enum value);

} // namespace tambon
