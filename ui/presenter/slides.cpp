#include "ui/presenter/slides.h"

#include "core/insight/story.h"
#include "ui/presenter/numbersslide.h"
#include "ui/presenter/slidepages.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace tambon {

namespace {

QString slideWords(const char* source) { return QCoreApplication::translate("Presenter", source); }

Slide overviewSlide(const Plan& plan)
{
    Slide slide{SlideKind::Overview, QStringLiteral("overview"), {}, slideWords(QT_TRANSLATE_NOOP("Presenter", "The nine steps"))};
    for (const Block block : allBlocks)
        slide.counts[size_t(number(block) - 1)] = int(plan.notesIn(block).size());
    return slide;
}

SlideNote noteOnSlide(const Note& note) { return {note.id, note.text, note.thread}; }

void addSteps(const Plan& plan, const SlideLook& look, std::vector<Slide>& slides)
{
    for (const Block block : allBlocks) {
        Slide slide{SlideKind::Step, QStringLiteral("step%1").arg(number(block)), block, blockName(block), blockQuestion(block)};
        for (const Note* note : plan.notesIn(block))
            slide.notes.push_back(noteOnSlide(*note));
        addPages(std::move(slide), plan, look, slides);
    }
}

/// What each group brought: its notes with the step they went to, then its ideas that have none yet.
void addGroups(const Plan& plan, const SlideLook& look, std::vector<Slide>& slides)
{
    for (const Breakout& group : plan.breakouts) {
        Slide slide{SlideKind::Group, QString(u"group" + group.id.text()), {}, group.name};
        slide.question = slideWords(QT_TRANSLATE_NOOP("Presenter", "What this group brings"));
        for (const Note& note : plan.notes)
            if (note.breakout == group.id) {
                slide.notes.push_back(noteOnSlide(note));
                slide.notes.back().above = QString(QString::number(number(note.block)) + u' ' + blockName(note.block));
            }
        for (const NotePart& part : plan.parts)
            if (part.breakout == group.id)
                slide.notes.push_back({part.id, part.text, part.thread});
        for (const Idea* idea : plan.ideasIn(IdeaPlace::Board))
            if (idea->breakout == group.id)
                slide.notes.push_back({idea->id, idea->text, idea->thread});
        addPages(std::move(slide), plan, look, slides);
    }
}

/// A selling point as its heading; below, what the story tells of it, note by note. What no chapter reaches comes last.
Slide storySlide(const Plan& plan, const NoteId& value)
{
    const Note* told = plan.note(value);
    Slide slide{SlideKind::Story, QString(u"story" + value.text()), {}, slideWords(QT_TRANSLATE_NOOP("Presenter", "The story"))};
    slide.question = told ? told->text.simplified() : slideWords(QT_TRANSLATE_NOOP("Presenter", "Not in the story yet"));
    return slide;
}

void addStory(const Plan& plan, const SlideLook& look, std::vector<Slide>& slides)
{
    std::vector<Slide> chapters;
    for (const StoryStep& step : storySteps(storyOf(plan))) {
        Slide chapter = storySlide(plan, step.value);
        if (chapters.empty() || chapters.back().key != chapter.key)
            chapters.push_back(std::move(chapter));
        const Note* note = plan.note(step.note);
        if (note != nullptr && step.note == step.value)
            continue;
        SlideNote shown = note ? noteOnSlide(*note) : SlideNote{{}, step.text};
        shown.isGap = note == nullptr;
        const QString where = QString(QString::number(number(step.block)) + u' ' + blockName(step.block));
        shown.above = step.lead.isEmpty() ? where : QString(step.lead + u" · " + where);
        chapters.back().notes.push_back(std::move(shown));
    }
    for (Slide& chapter : chapters)
        if (!chapter.notes.empty())
            addPages(std::move(chapter), plan, look, slides);
}

QString roundName(const Plan& plan, const VoteRound& round)
{
    if (!round.title.isEmpty())
        return round.title;
    QStringList names;
    for (const Block block : allBlocks)
        if (round.asks(block) && plan.notesIn(block).size() > 0)
            names << QString(QString::number(number(block)) + u' ' + blockName(block));
    return names.join(QStringLiteral(", "));
}

void addVotes(const Plan& plan, const SlideLook& look, std::vector<Slide>& slides)
{
    for (const VoteRound& round : plan.voteRounds) {
        Slide slide{SlideKind::Votes, QString(u"votes" + round.id.text()), {}, slideWords(QT_TRANSLATE_NOOP("Presenter", "Result of the vote"))};
        slide.question = roundName(plan, round);
        std::map<int, int> notesWith;
        for (const Note& note : plan.notes) {
            const int votes = plan.votesFor(round.id, note.id);
            if (!round.asks(note.block) || votes == 0)
                continue;
            slide.notes.push_back(noteOnSlide(note));
            slide.notes.back().votes = votes;
            ++notesWith[votes];
        }
        for (SlideNote& note : slide.notes)
            note.tied = notesWith[*note.votes] > 1;
        std::stable_sort(slide.notes.begin(), slide.notes.end(), [](const SlideNote& a, const SlideNote& b) { return *a.votes > *b.votes; });
        addPages(std::move(slide), plan, look, slides);
    }
}

} // namespace

double SlideLook::textSize() const
{
    // Heights for a picture 1.125 m high at 768 lines.
    const double far = backRowMetres <= 4 ? 24 : backRowMetres <= 6 ? 37 : backRowMetres <= 8 ? 49 : 61;
    return std::max(0.05 * screen.height(), units(far));
}

std::vector<Slide> slidesOf(const Plan& plan, const SlideLook& look)
{
    std::vector<Slide> slides{overviewSlide(plan)};
    addSteps(plan, look, slides);
    addNumbersSlides(plan, look, slides);
    addGroups(plan, look, slides);
    addStory(plan, look, slides);
    addVotes(plan, look, slides);
    slides.push_back({SlideKind::Break, QStringLiteral("break"), {}, slideWords(QT_TRANSLATE_NOOP("Presenter", "Break"))});
    return slides;
}

} // namespace tambon
