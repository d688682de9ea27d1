// How much processor time the figures of a large plan take after an edit, and how that grows with the plan.
#include "core/insight/household.h"
#include "core/insight/outlook.h"
#include "core/insight/years.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int activityCount = 200;
constexpr int needsOfActivity = 5;
constexpr int entryCount = 10'000;
constexpr int householdCount = 100;
constexpr int lineCount = 100;
constexpr int timings = 41;
constexpr double recountMs = 10;
constexpr double mostGrowth = 1.25; ///< exponent of the fit: 1 is linear, 2 would be quadratic

double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

template <typename RowId>
RowId numbered(const char* name, int number)
{
    return RowId(QLatin1String(name) + QString::number(number).rightJustified(10, u'0'));
}

void addActivities(Plan& plan, int times)
{
    for (int i = 0; i < activityCount * times; ++i) {
        const NoteId activity = numbered<NoteId>("note", i);
        plan.notes.push_back({activity, Block::Activity, i, u"กิจกรรม"_s, 0});
        for (int k = 0; k < needsOfActivity; ++k) {
            Need need;
            need.id = numbered<NeedId>("need", i * needsOfActivity + k);
            need.activity = activity;
            need.position = k;
            need.item = u"ของที่ต้องใช้"_s;
            need.unitPrice = {100'00 + 7 * k};
            need.kind = NeedKind(k % 3);
            plan.economy.needs.push_back(need);
            Cover cover;
            cover.id = numbered<CoverId>("cover", i * needsOfActivity + k);
            cover.need = need.id;
            cover.partner = plan.economy.partners.front().id;
            cover.amount = Money{5'00};
            plan.economy.covers.push_back(cover);
        }
    }
}

void addLines(Plan& plan, int times)
{
    for (int i = 0; i < lineCount * times; ++i) {
        Product product;
        product.id = numbered<ProductId>("product", i);
        product.position = i;
        product.name = u"สินค้า"_s;
        plan.economy.products.push_back(product);
        IncomeLine line;
        line.id = numbered<IncomeLineId>("line", i);
        line.position = i;
        line.product = product.id;
        line.price = {80'00};
        line.quantity = {90'000};
        plan.economy.incomeLines.push_back(line);
    }
}

void addEntries(Plan& plan, int times)
{
    for (int i = 0; i < householdCount * times; ++i) {
        Household household;
        household.id = numbered<HouseholdId>("house", i);
        household.position = i;
        household.code = QString::number(i);
        plan.economy.households.push_back(household);
    }
    for (int i = 0; i < entryCount * times; ++i) {
        HouseholdEntry entry;
        entry.id = numbered<HouseholdEntryId>("entry", i);
        entry.household = plan.economy.households[size_t(i % (householdCount * times))].id;
        entry.date = QDate(2026, 1 + i % 12, 1 + i % 28);
        entry.item = u"ข้าวสาร"_s;
        entry.kind = EntryKind(i % 3);
        entry.amount = {150'00};
        plan.economy.householdEntries.push_back(entry);
    }
}

Plan planOf(int times)
{
    Plan plan;
    plan.head.id = PlanId(u"plan"_s);
    plan.organisation.id = OrganisationId(u"group"_s);
    Partner partner;
    partner.id = PartnerId(u"partner"_s);
    plan.economy.partners.push_back(partner);
    addActivities(plan, times);
    addLines(plan, times);
    addEntries(plan, times);
    plan.economy.funds.push_back({FundId(u"fund"_s), 0, u"สำรอง"_s, FundPurpose::Reserve, FundRule::Percent, {20'000}});
    return plan;
}

double medianMs(const std::function<void()>& step)
{
    std::array<double, timings> taken{};
    for (double& one : taken) {
        const double start = processorMs();
        step();
        one = processorMs() - start;
    }
    std::sort(taken.begin(), taken.end());
    return taken[taken.size() / 2];
}

qint64 kept = 0; ///< what was counted, so that no compiler leaves the counting out

/// What every page shows of a plan is counted from these.
void recount(const Plan& plan)
{
    const Figures counted = figures(plan);
    const Sharing sharing = shareOut(plan, counted);
    kept += counted.surplus().satang + sharing.unshared.satang + holders(plan, sharing).people;
    kept += cashYear(plan).worst + householdSurplus(plan).satang + qint64(householdMonths(plan).size());
}

/// The view of the time ahead, with its scenarios and its grid.
void lookAhead(const Plan& plan)
{
    kept += surplusGrid(plan).surplus[0][0].satang + breakEven(plan).units + yearsOf(plan).presentValue.satang;
}

class FigureTable {
public:
    void row(const char* what, double value, const char* unit, double limit)
    {
        const bool good = value <= limit;
        m_good = m_good && good;
        std::printf("%-62s %8.2f %-2s  limit %6.2f  %s\n", what, value, unit, limit, good ? "ok" : "TOO MUCH");
    }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    bool m_good = true;
};

/// The exponent of growth over three sizes, each four times the one before: the slope of a line through the logarithms.
double growthOf(const std::array<double, 3>& ms) { return std::log(ms[2] / ms[0]) / std::log(16); }

} // namespace

int main()
{
    constexpr std::array sizes{1, 4, 16};
    std::array<double, 3> again{}, ahead{};
    for (size_t i = 0; i < sizes.size(); ++i) {
        Plan plan = planOf(sizes[i]);
        int edits = 0;
        again[i] = medianMs([&] {
            plan.economy.needs.front().unitPrice.satang = ++edits;
            recount(plan);
        });
        ahead[i] = medianMs([&] {
            plan.economy.needs.front().unitPrice.satang = ++edits;
            lookAhead(plan);
        });
        std::printf("%6d activities, %6zu needs, %6zu entries: recount %8.2f ms, look ahead %8.2f ms\n", activityCount * sizes[i],
            plan.economy.needs.size(), plan.economy.householdEntries.size(), again[i], ahead[i]);
    }
    FigureTable table;
    table.row("recount after one edit, processor time", again[0], "ms", recountMs);
    table.row("growth of the recount (exponent)", growthOf(again), "", mostGrowth);
    table.row("growth of the look ahead (exponent)", growthOf(ahead), "", mostGrowth);
    return table.isGood() && kept != 0 ? 0 : 1;
}
