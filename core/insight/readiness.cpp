#include "core/insight/readiness.h"

#include "core/insight/capacity.h"
#include "core/insight/figures.h"
#include "core/insight/household.h"
#include "core/plan/rowrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon {

namespace {

QString readyWord(const char* source) { return QCoreApplication::translate("Readiness", source); }

/// Levels from the last but one on count as "can do it": of five the fourth, "ทำได้เอง".
bool canDoAlone(const Plan& plan, Quantity now)
{
    return now.milli >= qint64(std::max(1, plan.topLevel() - 1)) * 1000;
}

void judgeCapacity(const Plan& plan, ReadinessView& view)
{
    int measured = 0;
    int able = 0;
    for (const Goal& goal : plan.goals)
        if (const auto now = nowOf(plan, goal); now && (goal.isLevel() || goal.target)) {
            ++measured;
            able += isReached(plan, goal) || (goal.isLevel() && canDoAlone(plan, *now)) ? 1 : 0;
        }
    const QString counts = QStringLiteral("%1/%2").arg(QString::number(able), QString::number(measured));
    if (measured == 0)
        view.notSaid << readyWord(QT_TRANSLATE_NOOP("Readiness", "what the group can do now (capacity goals)"));
    else if (able * 2 >= measured)
        view.forMarket << readyWord(QT_TRANSLATE_NOOP("Readiness", "Most capacity goals are reached or done without help (%1)")).arg(counts);
    else
        view.forKnowledge << readyWord(QT_TRANSLATE_NOOP("Readiness", "Most capacity goals still need learning (done: %1)")).arg(counts);
}

void judgeSales(const Plan& plan, ReadinessView& view)
{
    const auto& economy = plan.economy;
    if (economy.incomeLines.empty()) {
        view.notSaid << readyWord(QT_TRANSLATE_NOOP("Readiness", "what is sold, and for how much"));
        return;
    }
    const Figures counted = figures(plan);
    if (counted.surplus().satang > 0)
        view.forMarket << readyWord(QT_TRANSLATE_NOOP("Readiness", "What is sold brings more than it costs: %1 baht left over a year")).arg(shown(counted.surplus()));
    else
        view.forKnowledge << readyWord(QT_TRANSLATE_NOOP("Readiness", "What is sold does not bring more than it costs yet"));
}

void judgeProducts(const Plan& plan, ReadinessView& view)
{
    const auto& products = plan.economy.products;
    if (products.empty()) {
        view.notSaid << readyWord(QT_TRANSLATE_NOOP("Readiness", "the products and their standards"));
        return;
    }
    const auto withStandard = std::count_if(products.begin(), products.end(), [](const Product& product) { return !product.standard.isEmpty(); });
    if (withStandard > 0)
        view.forMarket << readyWord(QT_TRANSLATE_NOOP("Readiness", "%1 of %2 products have a standard")).arg(QString::number(withStandard), QString::number(products.size()));
    else
        view.forKnowledge << readyWord(QT_TRANSLATE_NOOP("Readiness", "No product has a standard yet"));
}

/// "กล้ากินกล้าใช้": whether those who make it dare to use it themselves (source: S4).
void judgeDare(const Plan& plan, ReadinessView& view)
{
    const auto& products = plan.economy.products;
    const auto tested = [&](DareTest answer) {
        return std::count_if(products.begin(), products.end(), [&](const Product& product) { return product.dareTest == answer; });
    };
    if (tested(DareTest::Failed) > 0)
        view.forKnowledge << readyWord(QT_TRANSLATE_NOOP("Readiness", "A product that we do not dare to use ourselves yet"));
    else if (tested(DareTest::Passed) > 0)
        view.forMarket << readyWord(QT_TRANSLATE_NOOP("Readiness", "We dare to eat and use what we make"));
}

void judgeCustomers(const Plan& plan, ReadinessView& view)
{
    if (plan.notesIn(Block::Customer).empty())
        view.notSaid << readyWord(QT_TRANSLATE_NOOP("Readiness", "who the customers are (step 2)"));
    else if (plan.notesIn(Block::Channel).empty() || plan.notesIn(Block::Repeat).empty())
        view.forKnowledge << readyWord(QT_TRANSLATE_NOOP("Readiness", "How customers are reached or come back is not thought out yet (steps 3 and 4)"));
    else
        view.forMarket << readyWord(QT_TRANSLATE_NOOP("Readiness", "It is clear who buys, how they hear of us and why they come back (steps 2, 3 and 4)"));
}

void judgeDebts(const Plan& plan, ReadinessView& view)
{
    const auto history = debtHistory(plan);
    const auto change = debtChange(history);
    if (!change)
        return;
    if (change->satang < 0)
        view.forMarket << readyWord(QT_TRANSLATE_NOOP("Readiness", "Debt falls"));
    else if (history.back().other.satang > 0)
        view.forKnowledge << readyWord(QT_TRANSLATE_NOOP("Readiness", "Debt that brings no income does not fall yet"));
}

} // namespace

ReadinessView readinessOf(const Plan& plan)
{
    ReadinessView view;
    judgeCapacity(plan, view);
    judgeSales(plan, view);
    judgeProducts(plan, view);
    judgeDare(plan, view);
    judgeCustomers(plan, view);
    judgeDebts(plan, view);
    const auto all = view.forMarket.size() + view.forKnowledge.size();
    if (all >= leastReasons)
        view.suggestion = view.forMarket.size() * 3 >= all * 2 ? Readiness::MarketReady : Readiness::NeedsKnowledge;
    return view;
}

QString readinessSentence(const ReadinessView& view)
{
    switch (view.suggestion) {
    case Readiness::MarketReady: return readyWord(QT_TRANSLATE_NOOP("Readiness", "The program suggests: ready for the market"));
    case Readiness::NeedsKnowledge: return readyWord(QT_TRANSLATE_NOOP("Readiness", "The program suggests: knowledge first"));
    case Readiness::NotEnoughSaid: break;
    }
    return readyWord(QT_TRANSLATE_NOOP("Readiness", "The plan says too little for a suggestion"));
}

QString readinessAdvice(const ReadinessView& view)
{
    switch (view.suggestion) {
    case Readiness::MarketReady: return readyWord(QT_TRANSLATE_NOOP("Readiness", "Look for markets and partners who sell with you, and keep the standard."));
    case Readiness::NeedsKnowledge: return readyWord(QT_TRANSLATE_NOOP("Readiness", "Begin with the reasons on this side: learn, try out, then sell more."));
    case Readiness::NotEnoughSaid: break;
    }
    return readyWord(QT_TRANSLATE_NOOP("Readiness", "Fill in what is missing below; then the suggestion comes by itself."));
}

} // namespace tambon
