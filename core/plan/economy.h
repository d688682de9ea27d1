#pragma once

#include "core/base/money.h"
#include "core/plan/ids.h"
#include "core/plan/kinds.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

/// The numbers behind the notes: what an activity needs and who brings it, what is sold to whom, who shares in what is
/// left. Plain values, part of Plan. What is computed from them lies in core/insight.
namespace tambon {

inline constexpr int monthsInYear = 12;
inline constexpr int allMonths = (1 << monthsInYear) - 1;
inline constexpr int wholePercent = 100;

/// Months of any year; bit 0 is January.
struct MonthSet {
    int bits = 0;
    bool operator==(const MonthSet&) const = default;
    [[nodiscard]] bool has(int month) const { return (bits >> (month - 1) & 1) != 0; } ///< 1 to 12
};

/// How many times in each month of a year, January first.
struct Season {
    std::array<Quantity, monthsInYear> times{};
    bool operator==(const Season&) const = default;
    [[nodiscard]] qint64 totalMilli() const;
    [[nodiscard]] static Season everyMonth();
};

/// What is said of an activity (a note of block 6) beside its words. At most one row for a note.
struct Activity {
    ActivityId id;
    NoteId note;
    QString who = {};
    MonthSet months = {};
    Term term = Term::None;
    Doing doing = Doing::None;

    bool operator==(const Activity&) const = default;
};

/// A price that several lines use: changed here, it changes everywhere.
struct PriceItem {
    PriceItemId id;
    int position = 0;
    QString name = {};
    QString unit = {};
    Money price = {};

    bool operator==(const PriceItem&) const = default;
};

/// Something that an activity needs. Its worth: unit price × quantity × how often, see needTotals().
struct Need {
    NeedId id;
    NoteId activity;
    int position = 0; ///< 0-based within its activity
    QString item = {};
    Quantity quantity{1000};
    QString unit = {};
    Money unitPrice = {};
    PriceItemId priceItem = {}; ///< or null; its price goes before unitPrice
    NeedKind kind = NeedKind::ByMonth;
    Season season = Season::everyMonth(); ///< of ByMonth
    ProductId product = {};               ///< of PerUnit: of which product; null = of every unit sold
    int lifeYears = 0;                    ///< of Once; 0 = not said
    Money salvage = {};                   ///< of Once: what it still brings at the end
    Basis basis = Basis::Guess;
    int spread = 0;          ///< "about": percent up or down
    bool notAlone = false;   ///< the group cannot do this by itself
    ExpertiseId expertise = {}; ///< of the partner who is looked for, or null
    NoteId costNote = {};    ///< the note of block 9 that speaks of it, or null

    bool operator==(const Need&) const = default;
};

/// Who brings a need, or a part of it. What no row covers is cash.
struct Cover {
    CoverId id;
    NeedId need;
    CapitalId capital = {};                ///< either this
    PartnerId partner = {};                ///< or this
    std::optional<Money> amount = {}; ///< a year; empty = all that is left of the need

    bool operator==(const Cover&) const = default;
};

struct Expertise {
    ExpertiseId id;
    int position = 0;
    QString name = {};
    QString words = {}; ///< words by which a need or a goal is recognised, separated by commas

    bool operator==(const Expertise&) const = default;
};

struct Partner {
    PartnerId id;
    int position = 0;
    QString name = {};
    Sector sector = Sector::State;
    QString role = {};
    Contribution contribution = Contribution::None;
    Agreement agreement = Agreement::None;
    QDate agreed = {};
    NetworkLevel level = NetworkLevel::None;
    QString contact = {}; ///< personal data

    bool operator==(const Partner&) const = default;
};

/// The partner is the one that this note of block 8 speaks of.
struct PartnerLink {
    PartnerLinkId id;
    PartnerId partner;
    NoteId note;

    bool operator==(const PartnerLink&) const = default;
};

struct PartnerExpertise {
    PartnerExpertiseId id;
    PartnerId partner;
    ExpertiseId expertise;

    bool operator==(const PartnerExpertise&) const = default;
};

/// Between two groups; a null end is the group whose plan this is.
struct Relation {
    RelationId id;
    int position = 0;
    PartnerId from = {};
    PartnerId to = {};
    RelationKind kind = RelationKind::Trade;
    NetworkLevel level = NetworkLevel::None;
    QString remark = {};

    bool operator==(const Relation&) const = default;
};

struct Product {
    ProductId id;
    int position = 0;
    NoteId note = {}; ///< of block 1, or null
    QString name = {};
    QString producer = {};
    QString category = {};
    Occupation occupation = Occupation::None;
    QString unit = {};
    std::optional<Money> price = {};
    QString standard = {};
    MonthSet season = {};
    std::optional<Quantity> capacity = {}; ///< units a month
    QString storySelf = {};
    QString storyCulture = {};
    QString storyNature = {};
    QString storySafety = {};
    QString storyFairTrade = {};
    QString storyOrganisation = {};
    PhotoId photo = {};
    QString channel = {};
    QString marketplace = {}; ///< an address as plain text: never opened by the program
    DareTest dareTest = DareTest::None; ///< "กล้ากินกล้าใช้"
    QDate dareTested = {};

    bool operator==(const Product&) const = default;
};

struct ProductProblem {
    ProductProblemId id;
    ProductId product;
    QDate date = {};
    ProblemKind kind = ProblemKind::Other;
    QString what = {};
    QString cure = {};
    QDate solved = {}; ///< invalid = still open

    bool operator==(const ProductProblem&) const = default;
};

/// A dated stage of the loop that makes a product better.
struct ProductStage {
    ProductStageId id;
    ProductId product;
    StageKind stage = StageKind::MarketSurvey;
    QDate date = {};
    QString remark = {};

    bool operator==(const ProductStage&) const = default;
};

/// One way to grow a crop, to lay beside another: cut once, or small and often.
struct CropOption {
    CropOptionId id;
    int position = 0;
    QString crop = {};
    QString name = {};
    int cuts = 1; ///< per season
    Quantity yieldPerCut = {};
    QString unit = {};
    Money price = {};
    Money costPerCut = {};
    Money costPerSeason = {};

    bool operator==(const CropOption&) const = default;
};

/// price × quantity × times in the month. Who buys what by which way.
struct IncomeLine {
    IncomeLineId id;
    int position = 0;
    ProductId product;
    NoteId customer = {}; ///< of block 2, or null
    NoteId channel = {};  ///< of block 3, or null
    NoteId note = {};     ///< of block 5, or null
    Money price = {};
    PriceItemId priceItem = {}; ///< or null; its price goes before `price`
    Quantity quantity{1000}; ///< each time: 30 people a round, 300 bags a month
    Season season = Season::everyMonth();
    Basis basis = Basis::Guess;
    int spread = 0; ///< "about": percent up or down

    bool operator==(const IncomeLine&) const = default;
};

/// "What if": every quantity sold, every price, every cost times so many percent.
struct Scenario {
    ScenarioId id;
    int position = 0;
    QString name = {};
    int quantityPercent = wholePercent;
    int pricePercent = wholePercent;
    int costPercent = wholePercent;

    bool operator==(const Scenario&) const = default;
};

/// What a part of the surplus goes to.
struct Fund {
    FundId id;
    int position = 0;
    QString name = {};
    FundPurpose purpose = FundPurpose::Other;
    FundRule rule = FundRule::Percent;
    Quantity percent = {}; ///< of Percent
    Money amount = {};     ///< of Sum: a year; of PerUnit: for each unit
    ProductId product = {}; ///< of PerUnit: of which product; null = of all
    bool takesRest = false; ///< satang that are left over, and whatever no rule names

    bool operator==(const Fund&) const = default;
};

/// Money that really went to a fund.
struct Transfer {
    TransferId id;
    FundId fund;
    QDate date = {};
    Money amount = {};
    QString remark = {};

    bool operator==(const Transfer&) const = default;
};

/// Shares of one holder, or of so many holders together.
struct Holding {
    HoldingId id;
    int position = 0;
    QString holder = {}; ///< a code or a kind of people; a name is personal data
    int people = 1;
    Money shares = {};    ///< baht of shares in all
    Money purchases = {}; ///< bought from the group in the year, for the patronage refund

    bool operator==(const Holding&) const = default;
};

/// A way from grower to eater.
struct Chain {
    ChainId id;
    int position = 0;
    QString name = {};
    ProductId product = {};
    QString unit = {};

    bool operator==(const Chain&) const = default;
};

struct ChainLink {
    ChainLinkId id;
    ChainId chain;
    int position = 0; ///< 0-based within its chain, from the field to the table
    QString name = {};
    ChainStage stage = ChainStage::Production;
    ChainActor actor = ChainActor::Household;
    Money priceIn = {};  ///< for one unit
    Money cost = {};     ///< own cost of one unit, without priceIn
    Money priceOut = {};
    bool chosen = false; ///< the link that the group acts on
    NoteId activity = {}; ///< of block 6, or null

    bool operator==(const ChainLink&) const = default;
};

struct Household {
    HouseholdId id;
    int position = 0;
    QString code = {}; ///< never a name
    int people = 0;    ///< 0 = not said

    bool operator==(const Household&) const = default;
};

struct HouseholdEntry {
    HouseholdEntryId id;
    HouseholdId household;
    QDate date = {};
    QString item = {};
    EntryKind kind = EntryKind::Living;
    Money amount = {};
    QString category = {};
    QString remark = {};

    bool operator==(const HouseholdEntry&) const = default;
};

/// A total as the household's own book has it: kept, and flagged where it differs from the sum of the lines.
struct PrintedTotal {
    PrintedTotalId id;
    HouseholdId household;
    QDate month = {}; ///< its first day
    TotalKind kind = TotalKind::Expense;
    Money amount = {};

    bool operator==(const PrintedTotal&) const = default;
};

struct Debt {
    DebtId id;
    int position = 0;
    HouseholdId household = {}; ///< null = the group's own
    QString name = {};
    Lender lender = Lender::Other;
    Money principal = {};
    bool productive = false; ///< it brings income
    QDate since = {};

    bool operator==(const Debt&) const = default;
};

struct DebtBalance {
    DebtBalanceId id;
    DebtId debt;
    QDate date = {};
    Money balance = {};

    bool operator==(const DebtBalance&) const = default;
};

/// A savings group or finance institution, at summary level.
struct SavingsGroup {
    SavingsGroupId id;
    int position = 0;
    QString name = {};
    SavingsKind kind = SavingsKind::SavingsGroup;
    QDate date = {};
    int members = 0;
    Money savings = {};
    Money lent = {};
    QString remark = {};

    bool operator==(const SavingsGroup&) const = default;
};

struct Loan {
    LoanId id;
    int position = 0;
    QString name = {};
    Money amount = {};
    Quantity ratePercent = {}; ///< a year
    int startMonth = 1;        ///< of the plan, from 1
    int graceMonths = 0;       ///< only interest
    int months = 12;           ///< of repayment after the grace, equal principal

    bool operator==(const Loan&) const = default;
};

/// Questions about the whole plan. One row at most.
struct Finance {
    FinanceId id;
    bool full = false; ///< years 1–10, loans, NPV and IRR are shown
    int startMonth = 1; ///< of the plan's year, 1 = January
    Money openingCash = {};
    int households = 0; ///< that share in the surplus; 0 = not said
    int years = 5;
    Quantity discountPercent{6000};
    Money incomeWithout = {}; ///< a year, if the project did not exist
    Money costWithout = {};
    Money workingCapital = {};

    bool operator==(const Finance&) const = default;
};

/// Lists in the order in which people see them: by position, or by owner and position, or by owner and date.
struct Economy {
    std::vector<PriceItem> prices;
    std::vector<Expertise> expertise;
    std::vector<Product> products;
    std::vector<Partner> partners;
    std::vector<Activity> activities;
    std::vector<Need> needs;
    std::vector<Cover> covers;
    std::vector<PartnerLink> partnerLinks;
    std::vector<PartnerExpertise> partnerExpertise;
    std::vector<Relation> relations;
    std::vector<ProductProblem> productProblems;
    std::vector<ProductStage> productStages;
    std::vector<CropOption> cropOptions;
    std::vector<IncomeLine> incomeLines;
    std::vector<Scenario> scenarios;
    std::vector<Fund> funds;
    std::vector<Transfer> transfers;
    std::vector<Holding> holdings;
    std::vector<Chain> chains;
    std::vector<ChainLink> chainLinks;
    std::vector<Household> households;
    std::vector<HouseholdEntry> householdEntries;
    std::vector<PrintedTotal> printedTotals;
    std::vector<Debt> debts;
    std::vector<DebtBalance> debtBalances;
    std::vector<SavingsGroup> savingsGroups;
    std::vector<Loan> loans;
    std::vector<Finance> finance;

    bool operator==(const Economy&) const = default;
    /// The plan's own answers, or the usual ones.
    [[nodiscard]] Finance financeOrUsual() const { return finance.empty() ? Finance() : finance.front(); }
};

} // namespace tambon
