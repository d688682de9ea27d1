#pragma once

#include "core/plan/plan.h"

/// What is known of each table of the economy, said once: its columns, its names in JSON and on the screen, what its
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

/// Specialised for each row type of the economy:
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
using EconomyRows = RowList<PriceItem, Expertise, Product, Partner, Activity, Need, Cover, PartnerLink, PartnerExpertise,
    Relation, ProductProblem, ProductStage, CropOption, IncomeLine, Scenario, Fund, Transfer, Holding, Chain, ChainLink,
    Household, HouseholdEntry, PrintedTotal, Debt, DebtBalance, SavingsGroup, Loan, Finance>;

template <typename Row>
concept EconomyRow = requires { RowRules<Row>::table; };

template <typename Row>
concept PlacedRow = requires(Row row) { row.position; };

/// RowWithId<NeedId> is Need: specialised below for each row type. (Looking through EconomyRows for every id type would
/// cost a minute of compiling.)
template <typename IdType>
struct RowOfId;
template <typename IdType>
using RowWithId = typename RowOfId<IdType>::type;

template <EconomyRow Row>
[[nodiscard]] std::vector<Row>& rowsOf(Plan& plan)
{
    return plan.economy.*RowRules<Row>::rows;
}
template <EconomyRow Row>
[[nodiscard]] const std::vector<Row>& rowsOf(const Plan& plan)
{
    return plan.economy.*RowRules<Row>::rows;
}

/// The row with this id; null when there is none.
template <EconomyRow Row>
[[nodiscard]] const Row* rowWith(const Plan& plan, const decltype(Row::id)& id)
{
    for (const Row& row : rowsOf<Row>(plan))
        if (row.id == id)
            return &row;
    return nullptr;
}

} // namespace tambon

/// `each(Row)` for every row type of the economy: for explicit instantiation.
#define TAMBON_ECONOMY_ROWS(each) \
    each(PriceItem) each(Expertise) each(Product) each(Partner) each(Activity) each(Need) each(Cover) \
    each(PartnerLink) each(PartnerExpertise) each(Relation) each(ProductProblem) each(ProductStage) \
    each(CropOption) each(IncomeLine) each(Scenario) each(Fund) each(Transfer) each(Holding) each(Chain) \
    each(ChainLink) each(Household) each(HouseholdEntry) each(PrintedTotal) each(Debt) each(DebtBalance) \
    each(SavingsGroup) each(Loan) each(Finance)
/// The same for those that have a place.
#define TAMBON_PLACED_ROWS(each) \
    each(PriceItem) each(Expertise) each(Product) each(Partner) each(Need) each(Relation) \
    each(CropOption) each(IncomeLine) each(Scenario) each(Fund) each(Holding) each(Chain) \
    each(ChainLink) each(Household) each(Debt) each(SavingsGroup) each(Loan)

namespace tambon {

#define TAMBON_ROW(Row)                                                                                                \
    template <>                                                                                                        \
    struct RowOfId<decltype(Row::id)> {                                                                                \
        using type = Row;                                                                                              \
    };
TAMBON_ECONOMY_ROWS(TAMBON_ROW)
#undef TAMBON_ROW

} // namespace tambon

#include "core/plan/rowtables.h"
