#include "core/insight/findings.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <set>

namespace tambon {

namespace {

/// Which blocks each note is linked with, in both directions, by links and by the numbers: a need says for which
/// activity a cost is paid, and who brings it. Made once for all rules.
class LinkedBlocks {
public:
    explicit LinkedBlocks(const Plan& plan)
    {
        for (const Note& note : plan.notes)
            m_blocks.insert(note.id, note.block);
        for (const Link& link : plan.links)
            add(link.from, link.to);
        addIncomes(plan);
        addNeeds(plan);
    }
    [[nodiscard]] bool pointsAt(const Note& note, Block first, Block last) const
    {
        const std::set<Block> targets = m_targets.value(note.id);
        const auto found = targets.lower_bound(first);
        return found != targets.end() && *found <= last;
    }
    [[nodiscard]] bool isPointedAtFrom(const Note& note, Block block) const { return m_sources.value(note.id).contains(block); }

    /// Whether the numbers say what the activity needs.
    [[nodiscard]] bool hasNeeds(const Note& activity) const { return m_withNeeds.contains(activity.id); }

private:
    void add(const NoteId& from, const NoteId& to)
    {
        if (!m_blocks.contains(from) || !m_blocks.contains(to))
            return;
        m_targets[from].insert(m_blocks.value(to));
        m_sources[to].insert(m_blocks.value(from));
    }
    void addIncomes(const Plan& plan)
    {
        QHash<ProductId, NoteId> products;
        for (const Product& product : plan.economy.products)
            products.insert(product.id, product.note);
        for (const IncomeLine& line : plan.economy.incomeLines) {
            add(line.note, products.value(line.product));
            add(line.note, line.customer);
            add(line.channel, line.customer);
        }
    }
    void addNeeds(const Plan& plan)
    {
        QHash<NeedId, NoteId> activities;
        for (const Need& need : plan.economy.needs) {
            activities.insert(need.id, need.activity);
            m_withNeeds.insert(need.activity);
            add(need.costNote, need.activity);
        }
        for (const Cover& cover : plan.economy.covers) {
            for (const Note* factor : plan.notesOf(cover.capital))
                add(factor->id, activities.value(cover.need));
            for (const PartnerLink& link : plan.economy.partnerLinks)
                if (link.partner == cover.partner)
                    add(link.note, activities.value(cover.need));
        }
    }

    QHash<NoteId, Block> m_blocks;
    QHash<NoteId, std::set<Block>> m_targets, m_sources;
    QSet<NoteId> m_withNeeds;
};

using Holds = std::function<bool(const LinkedBlocks&, const Note&)>;

/// Rules that ask one thing of every note of a block.
struct NoteRule {
    Rule rule;
    Block block;
    Holds holds;
};

Holds pointsAt(Block first, Block last)
{
    return [=](const LinkedBlocks& linked, const Note& note) { return linked.pointsAt(note, first, last); };
}

Holds pointedAtFrom(Block block)
{
    return [=](const LinkedBlocks& linked, const Note& note) { return linked.isPointedAtFrom(note, block); };
}

const std::vector<NoteRule>& noteRules()
{
    static const std::vector<NoteRule> rules{
        {Rule::ValueWithoutCustomer, Block::Value, pointsAt(Block::Customer, Block::Customer)},
        {Rule::CustomerWithoutChannel, Block::Customer, pointedAtFrom(Block::Channel)},
        {Rule::CustomerWithoutRepeat, Block::Customer, pointedAtFrom(Block::Repeat)},
        {Rule::ProductWithoutIncome, Block::Value, pointedAtFrom(Block::Income)},
        {Rule::IncomeWithoutProduct, Block::Income, pointsAt(Block::Value, Block::Value)},
        {Rule::ActivityServesNothing, Block::Activity, pointsAt(Block::Value, Block::Repeat)},
        {Rule::ActivityWithoutMeans, Block::Activity,
            [](const LinkedBlocks& linked, const Note& note) {
                return linked.isPointedAtFrom(note, Block::IdleFactor) || linked.isPointedAtFrom(note, Block::Partner)
                    || linked.isPointedAtFrom(note, Block::Cost) || linked.hasNeeds(note);
            }},
        {Rule::FactorWithoutActivity, Block::IdleFactor, pointsAt(Block::Activity, Block::Activity)},
        {Rule::PartnerWithoutActivity, Block::Partner, pointsAt(Block::Activity, Block::Activity)},
        {Rule::CostWithoutActivity, Block::Cost, pointsAt(Block::Activity, Block::Activity)},
    };
    return rules;
}

Finding atNote(Rule rule, const Note& note)
{
    Finding finding;
    finding.rule = rule;
    finding.block = note.block;
    finding.note = note.id;
    return finding;
}

void findInNotes(const Plan& plan, std::vector<Finding>& found)
{
    const LinkedBlocks linked(plan);
    for (const NoteRule& rule : noteRules())
        for (const Note* note : plan.notesIn(rule.block))
            if (!rule.holds(linked, *note))
                found.push_back(atNote(rule.rule, *note));
}

void findEmptyBlocks(const Plan& plan, std::vector<Finding>& found)
{
    for (const Block block : allBlocks) {
        if (!plan.notesIn(block).empty())
            continue;
        Finding finding;
        finding.rule = Rule::BlockEmpty;
        finding.block = block;
        found.push_back(finding);
    }
}

void findIdleCapital(const Plan& plan, std::vector<Finding>& found)
{
    QSet<CapitalId> brings; // what an activity needs
    for (const Cover& cover : plan.economy.covers)
        brings.insert(cover.capital);
    for (const CapitalItem& item : plan.capital) {
        if (item.use == UseState::Full || !plan.notesOf(item.id).empty() || brings.contains(item.id))
            continue;
        Finding finding;
        finding.rule = Rule::IdleCapitalUnused;
        finding.block = Block::IdleFactor;
        finding.capital = item.id;
        found.push_back(finding);
    }
}

bool threadHas(const Plan& plan, int thread, Block block)
{
    return std::any_of(plan.notes.begin(), plan.notes.end(),
        [&](const Note& note) { return note.thread == thread && note.block == block; });
}

void findThreadsWithoutIncome(const Plan& plan, std::vector<Finding>& found)
{
    for (int thread = 1; thread <= threadCount; ++thread) {
        if (!threadHas(plan, thread, Block::Customer) || threadHas(plan, thread, Block::Income))
            continue;
        Finding finding;
        finding.rule = Rule::ThreadWithoutIncome;
        finding.block = Block::Income;
        finding.thread = thread;
        found.push_back(finding);
    }
}

/// Question 2 asks for customers of every level. Those whose level nobody has said prove nothing.
void findCustomersOfOneLevel(const Plan& plan, std::vector<Finding>& found)
{
    std::vector<MarketLevel> said;
    for (const Note* customer : plan.notesIn(Block::Customer))
        if (customer->level != MarketLevel::None)
            said.push_back(customer->level);
    if (said.size() < 2 || std::any_of(said.begin(), said.end(), [&](MarketLevel level) { return level != said.front(); }))
        return;
    Finding finding;
    finding.rule = Rule::CustomersOfOneLevel;
    finding.block = Block::Customer;
    found.push_back(finding);
}

/// The one customer that buys, when every customer says whether it buys; else null.
const Note* onlyBuyerBySaying(const Plan& plan)
{
    const auto customers = plan.notesIn(Block::Customer);
    const auto roleIs = [](CustomerRole role) { return [role](const Note* customer) { return customer->role == role; }; };
    if (std::any_of(customers.begin(), customers.end(), roleIs(CustomerRole::None))
        || std::count_if(customers.begin(), customers.end(), roleIs(CustomerRole::Buys)) != 1)
        return nullptr;
    return *std::find_if(customers.begin(), customers.end(), roleIs(CustomerRole::Buys));
}

/// The one customer whom all of at least two incomes name; else null.
const Note* onlyBuyerByIncome(const Plan& plan)
{
    const auto incomes = plan.notesIn(Block::Income);
    const Note* buyer = nullptr;
    for (const Note* income : incomes) {
        std::vector<const Note*> payers = plan.linkedFrom(income->id);
        std::erase_if(payers, [](const Note* note) { return note->block != Block::Customer; });
        if (payers.size() != 1 || (buyer != nullptr && payers.front() != buyer))
            return nullptr;
        buyer = payers.front();
    }
    return incomes.size() < 2 ? nullptr : buyer;
}

void findOneBuyer(const Plan& plan, std::vector<Finding>& found)
{
    const Note* said = onlyBuyerBySaying(plan);
    if (const Note* buyer = said ? said : onlyBuyerByIncome(plan))
        found.push_back(atNote(Rule::OneBuyer, *buyer));
}

void findTooManyValues(const Plan& plan, std::vector<Finding>& found)
{
    if (plan.notesIn(Block::Value).size() <= size_t(mostValues))
        return;
    Finding finding;
    finding.rule = Rule::TooManyValues;
    finding.block = Block::Value;
    found.push_back(finding);
}

void findLongAndAlikeNotes(const Plan& plan, std::vector<Finding>& found)
{
    QHash<QString, NoteId> first;
    for (const Note& note : plan.notes) {
        if (note.text.size() > noteHintLength)
            found.push_back(atNote(Rule::NoteTooLong, note));
        const QString key = QString(QString::number(number(note.block)) + searchFold(note.text));
        if (!first.contains(key)) {
            first.insert(key, note.id);
            continue;
        }
        found.push_back(atNote(Rule::NotesAlike, note));
        found.back().other = first.value(key);
    }
}

bool isAbout(const Acceptance& accepted, const Finding& finding)
{
    return accepted.rule == ruleKey(finding.rule) && accepted.block == finding.block && accepted.note == finding.note
        && accepted.other == finding.other && accepted.capital == finding.capital && accepted.thread == finding.thread;
}

} // namespace

std::vector<Finding> findings(const Plan& plan)
{
    std::vector<Finding> found;
    findEmptyBlocks(plan, found);
    findInNotes(plan, found);
    findIdleCapital(plan, found);
    findThreadsWithoutIncome(plan, found);
    findCustomersOfOneLevel(plan, found);
    findOneBuyer(plan, found);
    findTooManyValues(plan, found);
    findLongAndAlikeNotes(plan, found);
    std::stable_sort(found.begin(), found.end(), [&](const Finding& a, const Finding& b) {
        const auto place = [&](const Finding& f) {
            const Note* note = plan.note(f.note);
            return std::tuple(severityOf(f.rule), number(f.block), note ? note->position : -1);
        };
        return place(a) < place(b);
    });
    return found;
}

const Acceptance* acceptanceOf(const Finding& finding, const Plan& plan)
{
    const auto accepted = std::find_if(plan.acceptances.begin(), plan.acceptances.end(),
        [&](const Acceptance& candidate) { return isAbout(candidate, finding); });
    return accepted == plan.acceptances.end() ? nullptr : &*accepted;
}

std::vector<Finding> openFindings(const Plan& plan)
{
    std::vector<Finding> open = findings(plan);
    std::erase_if(open, [&](const Finding& finding) { return acceptanceOf(finding, plan) != nullptr; });
    return open;
}

std::vector<AcceptedFinding> acceptedFindings(const Plan& plan)
{
    std::vector<AcceptedFinding> accepted;
    if (plan.acceptances.empty())
        return accepted;
    for (const Finding& finding : findings(plan))
        if (const Acceptance* acceptance = acceptanceOf(finding, plan))
            accepted.push_back({finding, *acceptance});
    return accepted;
}

} // namespace tambon
