#include "core/edit/capitaledits.h"
#include "core/edit/noteedits.h"
#include "core/insight/findings.h"
#include "core/json/planjson.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace tambon;

namespace {

QByteArray fileContent(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// "cost-without-activity 9.4": one finding a line, as the expected files hold them.
QString findingLine(const Finding& finding, const Plan& plan)
{
    QString where = QString::number(number(finding.block));
    if (const CapitalItem* item = plan.capitalItem(finding.capital))
        where = item->name;
    else if (!finding.note.isNull())
        where = plan.label(finding.note);
    else if (finding.thread > 0)
        where = plan.threadName(finding.thread);
    return ruleKey(finding.rule) + u' ' + where;
}

QStringList findingLines(const Plan& plan)
{
    QStringList lines;
    for (const Finding& finding : findings(plan))
        lines << findingLine(finding, plan);
    return lines;
}

void make(Plan& plan, const Edit& edit) { REQUIRE(edit.apply(plan)); }

NoteId addedNote(Plan& plan, Block block, const QString& text, int thread = 0)
{
    const NoteId id = NoteId::random();
    make(plan, edits::addNote(block, text, thread, {}, id));
    return id;
}

/// A small plan in which nothing is to be found.
Plan coherentPlan()
{
    Plan plan;
    std::array<NoteId, 10> n;
    for (const Block block : allBlocks)
        n[size_t(number(block))] = addedNote(plan, block, QStringLiteral("โน้ต %1").arg(number(block)), 1);
    for (const auto& [from, to] : {std::pair(1, 2), {3, 2}, {4, 2}, {5, 1}, {6, 1}, {7, 6}, {8, 6}, {9, 6}})
        make(plan, edits::addLink(n[size_t(from)], n[size_t(to)]));
    return plan;
}

bool fires(const Plan& plan, Rule rule)
{
    const std::vector<Finding> found = findings(plan);
    return std::any_of(found.begin(), found.end(), [&](const Finding& finding) { return finding.rule == rule; });
}

void dropLinksFrom(Plan& plan, Block block)
{
    std::erase_if(plan.links, [&](const Link& link) { return plan.note(link.from)->block == block; });
}

} // namespace

TEST_CASE("each sample has the findings that lie beside it")
{
    const QStringList names = QDir(QStringLiteral(":/samples")).entryList({QStringLiteral("*.json")});
    REQUIRE(names.size() == 5);
    for (const QString& name : names) {
        const auto plan = planFromJson(fileContent(QStringLiteral(":/samples/") + name));
        REQUIRE(plan);
        const QString expected = QStringLiteral(TAMBON_TEST_DATA "/findings/") + QString(name).replace(QLatin1String(".json"), QLatin1String(".txt"));
        INFO(name.toStdString());
        CHECK(findingLines(*plan) == QString::fromUtf8(fileContent(expected)).split(u'\n', Qt::SkipEmptyParts));
    }
}

TEST_CASE("a coherent plan has no finding")
{
    CHECK(findingLines(coherentPlan()).isEmpty());
}

TEST_CASE("every rule finds what it is for")
{
    const auto without = [](Block from) {
        Plan plan = coherentPlan();
        dropLinksFrom(plan, from);
        return plan;
    };
    CHECK(fires(without(Block::Value), Rule::ValueWithoutCustomer));
    CHECK(fires(without(Block::Channel), Rule::CustomerWithoutChannel));
    CHECK(fires(without(Block::Repeat), Rule::CustomerWithoutRepeat));
    CHECK(fires(without(Block::Income), Rule::ProductWithoutIncome));
    CHECK(fires(without(Block::Income), Rule::IncomeWithoutProduct));
    CHECK(fires(without(Block::Activity), Rule::ActivityServesNothing));
    CHECK(fires(without(Block::IdleFactor), Rule::FactorWithoutActivity));
    CHECK(fires(without(Block::Partner), Rule::PartnerWithoutActivity));
    CHECK(fires(without(Block::Cost), Rule::CostWithoutActivity));
    CHECK_FALSE(fires(without(Block::Cost), Rule::ActivityWithoutMeans)); // 7 and 8 still serve it

    Plan bare = coherentPlan();
    for (const Block block : {Block::IdleFactor, Block::Partner, Block::Cost})
        dropLinksFrom(bare, block);
    CHECK(fires(bare, Rule::ActivityWithoutMeans));
}

TEST_CASE("an empty block, idle capital and a thread without income are found")
{
    Plan plan = coherentPlan();
    make(plan, edits::deleteNotes({plan.notesIn(Block::Cost).front()->id}));
    CHECK(fires(plan, Rule::BlockEmpty));

    plan = coherentPlan();
    edits::CapitalFields fields;
    fields.name = QStringLiteral("ศาลาวัด");
    const CapitalId hall = CapitalId::random();
    make(plan, edits::addCapital(fields, hall));
    CHECK(fires(plan, Rule::IdleCapitalUnused));
    make(plan, edits::linkCapital(hall, plan.notesIn(Block::IdleFactor).front()->id));
    CHECK_FALSE(fires(plan, Rule::IdleCapitalUnused));

    plan = coherentPlan();
    make(plan, edits::setNoteThread({plan.notesIn(Block::Income).front()->id}, 2));
    CHECK(fires(plan, Rule::ThreadWithoutIncome));
}
