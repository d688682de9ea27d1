#include "core/plan/kinds.h"
#include "core/plan/plan.h"

#include <QCoreApplication>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

struct BlockWords {
    const char* name;
    const char* question;
    const char* example;
    const char* counterExample;
};

const BlockWords& wordsOf(Block block)
{
    static constexpr std::array<BlockWords, allBlocks.size()> words{{
        {QT_TRANSLATE_NOOP("Blocks", "Selling point, value"),
            QT_TRANSLATE_NOOP(
                "Blocks", "Find the selling point: the value of the goods and services that the customer will get"),
            QT_TRANSLATE_NOOP("Blocks",
                "“Hand-pounded young rice, fragrant, made this morning” – says what the buyer gets that others do "
                "not have"),
            QT_TRANSLATE_NOOP(
                "Blocks", "“Good quality” – anyone can say that; it does not tell how ours is different")},
        {QT_TRANSLATE_NOOP("Blocks", "Customers"),
            QT_TRANSLATE_NOOP("Blocks",
                "Who exactly are the target customers (buyers and receivers of services)? Gather ideas to cover "
                "all levels"),
            QT_TRANSLATE_NOOP("Blocks",
                "“Families from town on a day out at the weekend” – we can picture them and know when they come"),
            QT_TRANSLATE_NOOP("Blocks", "“Everybody” – we do not know yet whom to go to")},
        {QT_TRANSLATE_NOOP("Blocks", "Communication"),
            QT_TRANSLATE_NOOP("Blocks", "Marketing communication: how do we make 2 and 1 meet?"),
            QT_TRANSLATE_NOOP("Blocks",
                "“A sign at the road to the cave, with a number to book” – says who will see it and what they do "
                "next"),
            QT_TRANSLATE_NOOP("Blocks", "“Lots of advertising” – we do not know yet whom it tells, and where")},
        {QT_TRANSLATE_NOOP("Blocks", "Sale and repeat"),
            QT_TRANSLATE_NOOP("Blocks", "Closing the sale and repeat purchase: what do we do, and how?"),
            QT_TRANSLATE_NOOP("Blocks",
                "“Call our regular buyers on the day the new harvest is ready” – says what we do, for whom and "
                "when"),
            QT_TRANSLATE_NOOP("Blocks", "“Give the best service” – we do not know yet what to do, and when")},
        {QT_TRANSLATE_NOOP("Blocks", "Income sources"),
            QT_TRANSLATE_NOOP("Blocks",
                "Income sources: search together for which other undertakings could bring income "
                "(think it through in detail and completely), from the goods and services in 1"),
            QT_TRANSLATE_NOOP("Blocks",
                "“Lessons in pounding young rice, 100 baht a person” – says what we sell and how it is charged"),
            QT_TRANSLATE_NOOP("Blocks", "“A loan to invest” – that is a debt, not income")},
        {QT_TRANSLATE_NOOP("Blocks", "Key activities"),
            QT_TRANSLATE_NOOP("Blocks", "Key activities that must be done to achieve 4, 3, 2 and 1"),
            QT_TRANSLATE_NOOP("Blocks",
                "“Train six young people of the village as guides” – it can be started, and we know when it is "
                "done"),
            QT_TRANSLATE_NOOP("Blocks", "“Develop the community sustainably” – a hope; we do not know yet what to do")},
        {QT_TRANSLATE_NOOP("Blocks", "Under-used factors"),
            QT_TRANSLATE_NOOP("Blocks",
                "Find which factors of production are not yet fully used and could make the goals in 6 succeed"),
            QT_TRANSLATE_NOOP("Blocks",
                "“The group's rice mill runs only two months a year” – we have it already, and it could do more"),
            QT_TRANSLATE_NOOP("Blocks",
                "“Money” – money is not a factor here; look first for the things, people and knowledge we have")},
        {QT_TRANSLATE_NOOP("Blocks", "Partners"),
            QT_TRANSLATE_NOOP("Blocks",
                "What must be done in 6 that the group cannot do alone, but only together with outsiders or "
                "partners, "
                "and with whom?"),
            QT_TRANSLATE_NOOP("Blocks",
                "“The health centre tests the drinking water for us” – says who, and with which work they help"),
            QT_TRANSLATE_NOOP("Blocks", "“Relevant agencies” – we do not know yet who, and what to ask of them")},
        {QT_TRANSLATE_NOOP("Blocks", "Necessary spending"),
            QT_TRANSLATE_NOOP("Blocks",
                "Necessary spending: on which activities in 6 must money be spent? If 7 and 8 are done well, far "
                "less "
                "money is needed for investment"),
            QT_TRANSLATE_NOOP(
                "Blocks", "“Bags for packing the young rice, 3,000 baht a year” – it belongs to an activity in 6"),
            QT_TRANSLATE_NOOP("Blocks",
                "“General expenses” – we do not know yet which activity they pay for, and whether they are "
                "needed")},
    }};
    return words[static_cast<size_t>(number(block) - 1)];
}

QString translatedBlockWord(const char* source) { return QCoreApplication::translate("Blocks", source); }

struct VerbEntry {
    Block from;
    Block to;
    const char* verb;
};

constexpr std::array linkVerbs{
    VerbEntry{Block::Value, Block::Customer, QT_TRANSLATE_NOOP("Links", "gives value to")},
    VerbEntry{Block::Channel, Block::Value, QT_TRANSLATE_NOOP("Links", "tells of")},
    VerbEntry{Block::Channel, Block::Customer, QT_TRANSLATE_NOOP("Links", "reaches")},
    VerbEntry{Block::Repeat, Block::Value, QT_TRANSLATE_NOOP("Links", "sells again")},
    VerbEntry{Block::Repeat, Block::Customer, QT_TRANSLATE_NOOP("Links", "brings back")},
    VerbEntry{Block::Income, Block::Value, QT_TRANSLATE_NOOP("Links", "sells")},
    VerbEntry{Block::Income, Block::Customer, QT_TRANSLATE_NOOP("Links", "from")},
    VerbEntry{Block::Activity, Block::Value, QT_TRANSLATE_NOOP("Links", "for")},
    VerbEntry{Block::Activity, Block::Customer, QT_TRANSLATE_NOOP("Links", "for")},
    VerbEntry{Block::Activity, Block::Channel, QT_TRANSLATE_NOOP("Links", "for")},
    VerbEntry{Block::Activity, Block::Repeat, QT_TRANSLATE_NOOP("Links", "for")},
    VerbEntry{Block::IdleFactor, Block::Activity, QT_TRANSLATE_NOOP("Links", "used for")},
    VerbEntry{Block::IdleFactor, Block::Cost, QT_TRANSLATE_NOOP("Links", "saves cash")},
    VerbEntry{Block::Partner, Block::Activity, QT_TRANSLATE_NOOP("Links", "helps with")},
    VerbEntry{Block::Partner, Block::Cost, QT_TRANSLATE_NOOP("Links", "saves cash")},
    VerbEntry{Block::Cost, Block::Activity, QT_TRANSLATE_NOOP("Links", "pays for")},
};

const VerbEntry* verbEntry(Block from, Block to)
{
    for (const VerbEntry& entry : linkVerbs)
        if (entry.from == from && entry.to == to)
            return &entry;
    return nullptr;
}

} // namespace

QString blockName(Block block) { return translatedBlockWord(wordsOf(block).name); }
QString blockQuestion(Block block) { return translatedBlockWord(wordsOf(block).question); }
QString blockExample(Block block) { return translatedBlockWord(wordsOf(block).example); }
QString blockCounterExample(Block block) { return translatedBlockWord(wordsOf(block).counterExample); }

QString linkVerb(Block from, Block to)
{
    const VerbEntry* entry = verbEntry(from, to);
    return entry ? QCoreApplication::translate("Links", entry->verb) : QString();
}

bool linkIsLegal(Block from, Block to) { return verbEntry(from, to) != nullptr; }

std::vector<Block> legalTargets(Block from)
{
    std::vector<Block> targets;
    for (const Block to : allBlocks)
        if (linkIsLegal(from, to))
            targets.push_back(to);
    return targets;
}

QString usualLevelName(int level)
{
    static constexpr std::array<const char*, usualTopLevel + 1> names{
        QT_TRANSLATE_NOOP("Levels", "Not yet"),
        QT_TRANSLATE_NOOP("Levels", "Beginning to know"),
        QT_TRANSLATE_NOOP("Levels", "Can do it with a mentor"),
        QT_TRANSLATE_NOOP("Levels", "Can do it alone"),
        QT_TRANSLATE_NOOP("Levels", "Can teach others"),
    };
    if (level < 0 || level > usualTopLevel)
        return {};
    return QCoreApplication::translate("Levels", names[static_cast<size_t>(level)]);
}

QString threadColourName(int thread)
{
    static constexpr std::array<const char*, threadCount> names{
        QT_TRANSLATE_NOOP("Threads", "Yellow"),
        QT_TRANSLATE_NOOP("Threads", "Sea blue"),
        QT_TRANSLATE_NOOP("Threads", "Light purple"),
        QT_TRANSLATE_NOOP("Threads", "Olive green"),
        QT_TRANSLATE_NOOP("Threads", "Pink"),
        QT_TRANSLATE_NOOP("Threads", "Mint green"),
    };
    if (thread < 1 || thread > threadCount)
        return {};
    return QCoreApplication::translate("Threads", names[static_cast<size_t>(thread - 1)]);
}

QString threadGlyph(int thread)
{
    static constexpr QStringView glyphs = u"●▲■◆★✚";
    static_assert(glyphs.size() == threadCount);
    return thread < 1 || thread > threadCount ? QString() : QString(glyphs[thread - 1]);
}

} // namespace tambon
