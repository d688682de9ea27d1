#include "core/plan/plan.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("each block has words of its own")
{
    QSet<QString> words;
    for (const Block block : allBlocks) {
        for (const QString& text :
            {blockName(block), blockQuestion(block), blockExample(block), blockCounterExample(block)}) {
            CHECK_FALSE(text.isEmpty());
            CHECK_FALSE(words.contains(text));
            words.insert(text);
        }
        CHECK(blockName(block).size() <= 26); // the header is one line of 231 px
    }
    CHECK(blockName(Block::Value) == u"Selling point, value"_s);
    CHECK(blockName(Block::Cost) == u"Necessary spending"_s);
}

TEST_CASE("the method knows exactly these links")
{
    // Rows are where a link starts, columns where it ends; a letter stands where the link is legal.
    const std::array<QStringView, 9> matrix{u".x.......", u".........", u"xx.......", u"xx.......", u"xx.......",
        u"xxxx.....", u".....x..x", u".....x..x", u".....x..."};
    for (const Block from : allBlocks) {
        std::vector<Block> expected;
        for (const Block to : allBlocks) {
            const bool legal = matrix[static_cast<size_t>(number(from) - 1)][number(to) - 1] == u'x';
            INFO(number(from) << " to " << number(to));
            CHECK(linkIsLegal(from, to) == legal);
            CHECK(linkVerb(from, to).isEmpty() != legal);
            if (legal)
                expected.push_back(to);
        }
        CHECK(legalTargets(from) == expected);
    }
}

TEST_CASE("a link says what its two ends mean to each other")
{
    CHECK(linkVerb(Block::Value, Block::Customer) == u"gives value to"_s);
    CHECK(linkVerb(Block::Channel, Block::Value) == u"tells of"_s);
    CHECK(linkVerb(Block::Channel, Block::Customer) == u"reaches"_s);
    CHECK(linkVerb(Block::Repeat, Block::Customer) == u"brings back"_s);
    CHECK(linkVerb(Block::Income, Block::Value) == u"sells"_s);
    CHECK(linkVerb(Block::Income, Block::Customer) == u"from"_s);
    CHECK(linkVerb(Block::Activity, Block::Repeat) == u"for"_s);
    CHECK(linkVerb(Block::IdleFactor, Block::Activity) == u"used for"_s);
    CHECK(linkVerb(Block::IdleFactor, Block::Cost) == linkVerb(Block::Partner, Block::Cost));
    CHECK(linkVerb(Block::Partner, Block::Activity) == u"helps with"_s);
    CHECK(linkVerb(Block::Cost, Block::Activity) == u"pays for"_s);
}

TEST_CASE("levels have names from 0 to 4 and nowhere else")
{
    CHECK(usualLevelName(0) == u"Not yet"_s);
    CHECK(usualLevelName(4) == u"Can teach others"_s);
    CHECK(usualLevelName(-1).isEmpty());
    CHECK(usualLevelName(5).isEmpty());
}

TEST_CASE("a thread is told apart by its glyph and by its name")
{
    QSet<QString> names;
    QString glyphs;
    for (int thread = 1; thread <= threadCount; ++thread) {
        names.insert(threadColourName(thread));
        glyphs += threadGlyph(thread);
    }
    CHECK(names.size() == threadCount);
    CHECK(glyphs == u"●▲■◆★✚"_s);
    CHECK(threadColourName(0).isEmpty());
    CHECK(threadGlyph(0).isEmpty());
    CHECK(threadGlyph(threadCount + 1).isEmpty());
}

TEST_CASE("a thread goes by the group's name for it, else by its colour")
{
    Plan plan;
    plan.threadNames[1] = u"น้ำตาลโตนด"_s;
    CHECK(plan.threadName(2) == u"น้ำตาลโตนด"_s);
    CHECK(plan.threadName(1) == u"Yellow"_s);
    CHECK(plan.threadName(0).isEmpty());
    CHECK(plan.threadName(7).isEmpty());
}
