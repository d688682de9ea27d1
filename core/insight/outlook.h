#pragma once

#include "core/insight/figures.h"

/// What the figures tell a group: when it breaks even, what happens in a bad year, when cash runs short, what tools ask
/// to be put aside. Pure functions of a plan.
namespace tambon {

/// From how many sold on nothing is lost, at the plan's own mix of products.
struct BreakEven {
    enum class State {
        NothingSold, ///< no income line
        AlwaysLoses, ///< each unit costs more than it brings
        NoFixedCost, ///< nothing to earn back: already the first unit leaves something
        Reached,     ///< `units` says from where on
    };
    State state = State::NothingSold;
    IncomeLineId line;  ///< the line that earns most: the units are its units
    bool eachTime = false; ///< units of one time (a round, a month), else of the year
    bool monthly = false;  ///< each time is each month
    qint64 units = 0;      ///< whole units from which on the surplus is not below zero
    Quantity planned;      ///< what the plan has
};
/// `everythingBought`: without what 7 and 8 bring.
[[nodiscard]] BreakEven breakEven(const Plan& plan, const Circumstances& at = {}, bool everythingBought = false);
/// "ต้องขายเดือนละ 214 ถุง จึงไม่ขาดทุน", in the language of the installed translator.
[[nodiscard]] QString breakEvenSentence(const BreakEven& result, const Plan& plan);

/// The plan as it stands first (a null id), then its own scenarios; when it has none, a good and a bad year of ours.
[[nodiscard]] std::vector<Scenario> scenariosOf(const Plan& plan);
[[nodiscard]] Circumstances circumstancesOf(const Scenario& scenario);

/// Surplus at five prices (rows) and five quantities (columns), in percent of the plan.
struct SurplusGrid {
    static constexpr std::array<int, 5> percents{80, 90, 100, 110, 120};
    std::array<std::array<Money, 5>, 5> surplus{}; ///< by price, then quantity
};
[[nodiscard]] SurplusGrid surplusGrid(const Plan& plan);

/// Twelve months from the plan's first month on. The balance of a month is that of the one before, plus income and loans,
/// minus running cash, what is bought once (in the first month) and what loans cost. May be below zero.
struct CashMonth {
    int month = 1; ///< 1 = January
    Money income;
    Money paid;    ///< running cash
    Money invested;
    Money loans;   ///< received minus repaid and interest; may be below zero
    Money balance; ///< at its end
};
struct CashYear {
    std::vector<CashMonth> months;
    int worst = 0;       ///< index of the lowest balance
    NeedId dearest = {}; ///< the need that costs most cash in the worst month, bought once or running; null when nothing is paid
};
[[nodiscard]] CashYear cashYear(const Plan& plan, const Circumstances& at = {});
/// "เงินสดไม่พอ สิ้นเดือนพฤษภาคมขาด 12,300 บาท …", in the language of the installed translator.
[[nodiscard]] QString worstMonthSentence(const CashYear& year, const Plan& plan);

/// (worth − salvage) ÷ years of everything bought once that says how long it lasts: a year.
[[nodiscard]] Money reserveForTools(const Plan& plan);
/// Months until the cash that was invested has come back as surplus; nothing when it never does.
[[nodiscard]] std::optional<int> paybackMonths(const Figures& figures);
/// Surplus of a year ÷ households that share; nothing when the plan does not say how many.
[[nodiscard]] std::optional<Money> surplusPerHousehold(const Plan& plan, const Figures& figures);

/// Who gets what of the surplus. shares + unshared = surplus, to the satang; below zero there is nothing to share.
struct FundShare {
    FundId fund;
    Money amount;
    Money asked; ///< what its rule says; more than `amount` when the surplus does not reach
    Money transferred; ///< sum of the ledger
};
struct Sharing {
    Money surplus;
    std::vector<FundShare> shares; ///< in the order of the funds
    Money unshared;

    [[nodiscard]] Money given() const { return {surplus.satang < 0 ? 0 : surplus.satang - unshared.satang}; } ///< to all funds
};
/// Sums and baht for each unit come first, then percents of the whole surplus (rounded down); what is left over goes to
/// the fund that takes the rest.
[[nodiscard]] Sharing shareOut(const Plan& plan, const Figures& figures);
/// "Of 168,000 baht left over a year, funds get 168,000.", in the language of the installed translator.
[[nodiscard]] QString sharingSentence(const Sharing& sharing);

/// What a holder gets of the dividend and patronage funds: by shares, and by purchases.
struct HolderShare {
    HoldingId holding;
    Money dividend;
    Money refund;
};
struct Holders {
    Money shares; ///< of all
    int people = 0;
    Money average; ///< shares ÷ people, half up
    std::vector<HolderShare> each; ///< adds up to the funds exactly
};
[[nodiscard]] Holders holders(const Plan& plan, const Sharing& sharing);

} // namespace tambon
