#include "core/insight/story.h"

#include "core/insight/storywords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace tambon {

namespace {

using Notes = std::vector<const Note*>;

/// Walks the links and remembers what has been told.
class StoryTeller {
public:
    StoryTeller(const Plan& plan, int thread)
        : m_plan(plan)
        , m_thread(thread)
    {
        QHash<NoteId, const Note*> notes;
        for (const Note& note : plan.notes)
            notes.insert(note.id, &note);
        for (const Link& link : plan.links) {
            m_targets[link.from].push_back(notes.value(link.to));
            m_sources[link.to].push_back(notes.value(link.from));
        }
    }
    [[nodiscard]] Story told();

private:
    [[nodiscard]] static Notes inBlock(Notes notes, Block block);
    [[nodiscard]] Notes targets(const Note& note, Block block) const { return inBlock(m_targets.value(note.id), block); }
    [[nodiscard]] Notes sources(const Note& note, Block block) const { return inBlock(m_sources.value(note.id), block); }
    [[nodiscard]] bool isWanted(const Note& note) const { return m_thread == 0 || note.thread == m_thread; }

    void tell(StoryChapter& chapter, const Note& value);
    [[nodiscard]] StorySentence aboutCustomer(const Note& value, const Note& customer);
    [[nodiscard]] StoryClause aboutMoney(const Note& value, const Note& customer);
    [[nodiscard]] StorySentence withoutCustomer(const Note& value);
    [[nodiscard]] StorySentence aboutActivity(const Note& activity);
    [[nodiscard]] Notes activitiesFor(const Note& value) const;
    [[nodiscard]] std::vector<StorySentence> orphans() const;
    void add(StorySentence& sentence, Saying saying, Block block, const Notes& first = {}, const Notes& second = {});

    const Plan& m_plan;
    int m_thread;
    QHash<NoteId, Notes> m_targets, m_sources;
    QSet<NoteId> m_told;
};

Notes StoryTeller::inBlock(Notes notes, Block block)
{
    std::erase_if(notes, [&](const Note* note) { return note == nullptr || note->block != block; });
    std::sort(notes.begin(), notes.end(), [](const Note* a, const Note* b) { return a->position < b->position; });
    return notes;
}

void StoryTeller::add(StorySentence& sentence, Saying saying, Block block, const Notes& first, const Notes& second)
{
    sentence.clauses.push_back(storyClause(saying, block, first, second));
    for (const Notes* notes : {&first, &second})
        for (const Note* note : *notes)
            m_told.insert(note->id);
}

StoryClause StoryTeller::aboutMoney(const Note& value, const Note& customer)
{
    Notes paid = sources(value, Block::Income);
    std::erase_if(paid, [&](const Note* income) {
        const Notes payers = targets(*income, Block::Customer);
        return !payers.empty() && std::find(payers.begin(), payers.end(), &customer) == payers.end();
    });
    StorySentence clause;
    if (!paid.empty())
        add(clause, Saying::PaidBy, Block::Income, paid);
    else
        add(clause, customer.role == CustomerRole::Receives ? Saying::ReceivesOnly : Saying::NotPaid, Block::Income);
    return clause.clauses.front();
}

StorySentence StoryTeller::aboutCustomer(const Note& value, const Note& customer)
{
    StorySentence sentence;
    const bool receives = customer.role == CustomerRole::Receives;
    add(sentence, receives ? Saying::ServeTo : Saying::SellTo, Block::Value, {&value}, {&customer});
    const Notes channels = sources(customer, Block::Channel), repeats = sources(customer, Block::Repeat);
    add(sentence, channels.empty() ? Saying::NotTold : Saying::ToldBy, Block::Channel, channels);
    add(sentence, repeats.empty() ? Saying::NotBack : Saying::BackBecause, Block::Repeat, repeats);
    sentence.clauses.push_back(aboutMoney(value, customer));
    return sentence;
}

StorySentence StoryTeller::withoutCustomer(const Note& value)
{
    StorySentence sentence;
    add(sentence, Saying::HaveNoCustomer, Block::Customer, {&value});
    const Notes incomes = sources(value, Block::Income);
    add(sentence, incomes.empty() ? Saying::EarnsNothing : Saying::PaidBy, Block::Income, incomes);
    return sentence;
}

/// Work for the value itself, and what serves its customers, channels and repeat ideas when it serves no value.
Notes StoryTeller::activitiesFor(const Note& value) const
{
    Notes found = sources(value, Block::Activity);
    const auto addFor = [&](const Note& served) {
        for (const Note* activity : sources(served, Block::Activity))
            if (targets(*activity, Block::Value).empty() && !m_told.contains(activity->id)
                && std::find(found.begin(), found.end(), activity) == found.end())
                found.push_back(activity);
    };
    for (const Note* customer : targets(value, Block::Customer)) {
        addFor(*customer);
        for (const Block block : {Block::Channel, Block::Repeat})
            for (const Note* means : sources(*customer, block))
                addFor(*means);
    }
    return inBlock(found, Block::Activity);
}

StorySentence StoryTeller::aboutActivity(const Note& activity)
{
    StorySentence sentence;
    add(sentence, Saying::MustDo, Block::Activity, {&activity});
    const std::array means{std::pair(Block::IdleFactor, Saying::Uses), std::pair(Block::Partner, Saying::HelpedBy),
        std::pair(Block::Cost, Saying::PaysFor)};
    for (const auto& [block, saying] : means)
        if (const Notes notes = sources(activity, block); !notes.empty())
            add(sentence, saying, block, notes);
    if (sentence.clauses.size() == 1)
        add(sentence, Saying::NoMeans, Block::Activity);
    return sentence;
}

void StoryTeller::tell(StoryChapter& chapter, const Note& value)
{
    const Notes customers = targets(value, Block::Customer);
    for (const Note* customer : customers)
        if (isWanted(value) || isWanted(*customer))
            chapter.sentences.push_back(aboutCustomer(value, *customer));
    if (customers.empty() && isWanted(value))
        chapter.sentences.push_back(withoutCustomer(value));
    if (chapter.sentences.empty())
        return;
    Notes more = sources(value, Block::Income);
    std::erase_if(more, [&](const Note* income) { return m_told.contains(income->id); });
    if (!more.empty() && isWanted(value)) {
        chapter.sentences.emplace_back();
        add(chapter.sentences.back(), Saying::EarnsToo, Block::Income, {&value}, more);
    }
    for (const Note* activity : activitiesFor(value))
        chapter.sentences.push_back(aboutActivity(*activity));
}

std::vector<StorySentence> StoryTeller::orphans() const
{
    std::vector<StorySentence> all;
    for (const Note& note : m_plan.notes) {
        if (m_told.contains(note.id) || !isWanted(note))
            continue;
        const bool hasWay = note.block != Block::Customer && !m_targets.value(note.id).empty();
        const Saying saying = hasWay ? Saying::NotReached : loneSaying(note.block);
        all.push_back({{storyClause(saying, note.block, {&note})}});
    }
    return all;
}

Story StoryTeller::told()
{
    Story story;
    for (const Note* value : m_plan.notesIn(Block::Value)) {
        StoryChapter chapter{value->id, {}};
        tell(chapter, *value);
        if (!chapter.sentences.empty())
            story.chapters.push_back(std::move(chapter));
    }
    if (m_thread == 0) {
        story.orphans = orphans();
        return story;
    }
    // What another colour's chapter tells is no orphan of this one.
    StoryTeller whole(m_plan, 0);
    (void)whole.told();
    m_told.unite(whole.m_told);
    story.orphans = orphans();
    return story;
}

void appendSteps(std::vector<StoryStep>& steps, const StorySentence& sentence, const NoteId& value, QSet<NoteId>& shown)
{
    const QString whole = sentence.text();
    for (const StoryClause& clause : sentence.clauses) {
        bool named = false;
        for (const StoryClause::Span& span : clause.spans) {
            named = named || !span.note.isNull();
            if (span.note.isNull() || shown.contains(span.note))
                continue;
            shown.insert(span.note);
            const QString words = span.text.mid(1, span.text.size() - 2); // without the quotation marks
            steps.push_back({span.block, span.note, value, value.isNull() ? QString() : storyLead(span.block), words, whole, clause.isGap});
        }
        if (clause.isGap && !named)
            steps.push_back({clause.block, {}, value, {}, clause.text(), whole, true});
    }
}

} // namespace

QString StoryClause::text() const
{
    QString all;
    for (const Span& span : spans)
        all += span.text;
    return all;
}

QString StorySentence::text() const
{
    QStringList parts;
    for (const StoryClause& clause : clauses)
        parts << clause.text();
    return parts.join(betweenClauses());
}

Story storyOf(const Plan& plan, int thread) { return StoryTeller(plan, thread).told(); }

std::vector<StoryStep> storySteps(const Story& story)
{
    std::vector<StoryStep> steps;
    for (const StoryChapter& chapter : story.chapters) {
        QSet<NoteId> shown;
        for (const StorySentence& sentence : chapter.sentences)
            appendSteps(steps, sentence, chapter.value, shown);
    }
    QSet<NoteId> shown;
    for (const StorySentence& sentence : story.orphans)
        appendSteps(steps, sentence, {}, shown);
    return steps;
}

} // namespace tambon
