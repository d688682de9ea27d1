#include "core/insight/storywords.h"

#include <QCoreApplication>

namespace tambon {

namespace {

/// English source texts of the context "Story"; %1 and %2 are lists of notes, each in quotation marks.
const char* storySource(Saying saying)
{
    switch (saying) {
    case Saying::SellTo: return QT_TRANSLATE_NOOP("Story", "We sell %1 to %2");
    case Saying::ServeTo: return QT_TRANSLATE_NOOP("Story", "We give %1 to %2");
    case Saying::HaveNoCustomer: return QT_TRANSLATE_NOOP("Story", "We have %1 and have not said who buys it");
    case Saying::ToldBy: return QT_TRANSLATE_NOOP("Story", "they hear of us through %1");
    case Saying::NotTold: return QT_TRANSLATE_NOOP("Story", "we have not said how we reach them");
    case Saying::BackBecause: return QT_TRANSLATE_NOOP("Story", "they come back because of %1");
    case Saying::NotBack: return QT_TRANSLATE_NOOP("Story", "we have not said what brings them back");
    case Saying::PaidBy: return QT_TRANSLATE_NOOP("Story", "the money comes from %1");
    case Saying::NotPaid: return QT_TRANSLATE_NOOP("Story", "we have not said what they pay for");
    case Saying::ReceivesOnly: return QT_TRANSLATE_NOOP("Story", "they receive the service and do not pay for it themselves");
    case Saying::EarnsToo: return QT_TRANSLATE_NOOP("Story", "%1 also brings money from %2");
    case Saying::EarnsNothing: return QT_TRANSLATE_NOOP("Story", "and we have not said what it earns");
    case Saying::MustDo: return QT_TRANSLATE_NOOP("Story", "For this we must do %1");
    case Saying::Uses: return QT_TRANSLATE_NOOP("Story", "it uses %1, which we have already");
    case Saying::HelpedBy: return QT_TRANSLATE_NOOP("Story", "%1 helps");
    case Saying::PaysFor: return QT_TRANSLATE_NOOP("Story", "money goes to %1");
    case Saying::NoMeans: return QT_TRANSLATE_NOOP("Story", "we have not said what it uses, who helps or what must be paid");
    case Saying::LoneValue: return QT_TRANSLATE_NOOP("Story", "%1: we have not said who buys it");
    case Saying::LoneCustomer: return QT_TRANSLATE_NOOP("Story", "%1: we have not said what they get from us");
    case Saying::LoneChannel: return QT_TRANSLATE_NOOP("Story", "%1: we have not said which customer it reaches");
    case Saying::LoneRepeat: return QT_TRANSLATE_NOOP("Story", "%1: we have not said which customer it brings back");
    case Saying::LoneIncome: return QT_TRANSLATE_NOOP("Story", "%1: we have not said what is sold");
    case Saying::LoneActivity: return QT_TRANSLATE_NOOP("Story", "%1: we have not said what it is for");
    case Saying::LoneFactor: return QT_TRANSLATE_NOOP("Story", "%1: we have not said which activity uses it");
    case Saying::LonePartner: return QT_TRANSLATE_NOOP("Story", "%1: we have not said which activity they help with");
    case Saying::LoneCost: return QT_TRANSLATE_NOOP("Story", "%1: we have not said which activity it pays for");
    case Saying::NotReached: return QT_TRANSLATE_NOOP("Story", "%1 is linked, but the line does not reach a selling point yet");
    }
    return "";
}

QString storySaid(const char* source) { return QCoreApplication::translate("Story", source); }

/// What a template has between its two places.
QString between(const char* source)
{
    const QString text = storySaid(source);
    return text.mid(2, text.indexOf(QLatin1String("%2")) - 2);
}

void appendWords(StoryClause& clause, const QString& words)
{
    if (!words.isEmpty())
        clause.spans.push_back({words});
}

/// “a”, “b” and “c”
void appendNotes(StoryClause& clause, const std::vector<const Note*>& notes)
{
    for (size_t i = 0; i < notes.size(); ++i) {
        if (i > 0)
            appendWords(clause, i + 1 == notes.size() ? between(QT_TRANSLATE_NOOP("Story", "%1 and %2"))
                                                      : between(QT_TRANSLATE_NOOP("Story", "%1, %2")));
        clause.spans.push_back({QString(u'“' + notes[i]->text.simplified() + u'”'), notes[i]->id, notes[i]->block});
    }
}

bool saysAGap(Saying saying)
{
    switch (saying) {
    case Saying::SellTo: case Saying::ServeTo: case Saying::ToldBy: case Saying::BackBecause: case Saying::PaidBy:
    case Saying::ReceivesOnly: case Saying::EarnsToo: case Saying::MustDo: case Saying::Uses: case Saying::HelpedBy: case Saying::PaysFor:
        return false;
    default:
        return true;
    }
}

} // namespace

StoryClause storyClause(Saying saying, Block block, const std::vector<const Note*>& first, const std::vector<const Note*>& second)
{
    StoryClause clause{block, {}, saysAGap(saying)};
    const QString source = storySaid(storySource(saying));
    qsizetype done = 0;
    for (qsizetype mark = source.indexOf(u'%'); mark >= 0; mark = source.indexOf(u'%', done)) {
        appendWords(clause, source.mid(done, mark - done));
        appendNotes(clause, source.mid(mark, 2) == u"%1" ? first : second);
        done = qMin(mark + 2, source.size());
    }
    appendWords(clause, source.mid(done));
    return clause;
}

QString betweenClauses()
{
    return between(QT_TRANSLATE_NOOP("Story", "%1; %2"));
}

QString storyLead(Block block)
{
    switch (block) {
    case Block::Value: return storySaid(QT_TRANSLATE_NOOP("Story", "We sell"));
    case Block::Customer: return storySaid(QT_TRANSLATE_NOOP("Story", "to"));
    case Block::Channel: return storySaid(QT_TRANSLATE_NOOP("Story", "they hear of us through"));
    case Block::Repeat: return storySaid(QT_TRANSLATE_NOOP("Story", "they come back because of"));
    case Block::Income: return storySaid(QT_TRANSLATE_NOOP("Story", "the money comes from"));
    case Block::Activity: return storySaid(QT_TRANSLATE_NOOP("Story", "For this we must do"));
    case Block::IdleFactor: return storySaid(QT_TRANSLATE_NOOP("Story", "it uses what we have already"));
    case Block::Partner: return storySaid(QT_TRANSLATE_NOOP("Story", "with the help of"));
    case Block::Cost: return storySaid(QT_TRANSLATE_NOOP("Story", "money goes to"));
    }
    return {};
}

Saying loneSaying(Block block)
{
    return static_cast<Saying>(int(Saying::LoneValue) + number(block) - 1);
}

} // namespace tambon
