#include "core/edit/acceptedits.h"
#include "core/edit/capitaledits.h"
#include "core/edit/rowedits.h"
#include "core/edit/noteedits.h"
#include "core/insight/findings.h"
#include "core/json/planjson.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

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
    REQUIRE(names.size() == 7);
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

TEST_CASE("each rule has a plan that fires it once, one that does not, and words of its own")
{
    QSet<QString> sentences;
    for (const Rule rule : allRules()) {
        INFO(ruleKey(rule).toStdString());
        const auto firing = planFromJson(fileContent(QString(QStringLiteral(TAMBON_TEST_DATA "/rules/") + ruleKey(rule) + u".fires.json")));
        const auto holding = planFromJson(fileContent(QString(QStringLiteral(TAMBON_TEST_DATA "/rules/") + ruleKey(rule) + u".holds.json")));
        REQUIRE(firing);
        REQUIRE(holding);
        CHECK(findingLines(*firing).filter(QRegularExpression(QString(u'^' + ruleKey(rule) + u' '))).size() == 1);
        CHECK_FALSE(fires(*holding, rule));
        CHECK(ruleFromKey(ruleKey(rule)) == rule);
        for (const QString& words : {why(rule), howToMend(rule), exampleOf(rule), holdsSentence(rule)}) {
            CHECK_FALSE(words.isEmpty());
            CHECK_FALSE(sentences.contains(words));
            sentences << words;
        }
    }
    CHECK_FALSE(ruleFromKey(u"no-such-rule"));
}

TEST_CASE("who buys is judged by what the group says, else by whom the incomes name")
{
    Plan plan = coherentPlan();
    const NoteId second = addedNote(plan, Block::Customer, QStringLiteral("โรงเรียน"));
    const auto roles = [&](CustomerRole a, CustomerRole b) {
        for (Note& note : plan.notes)
            if (note.block == Block::Customer)
                note.role = note.id == second ? b : a;
        return fires(plan, Rule::OneBuyer);
    };
    CHECK(roles(CustomerRole::Receives, CustomerRole::Buys));
    CHECK_FALSE(roles(CustomerRole::Buys, CustomerRole::Buys));
    CHECK_FALSE(roles(CustomerRole::None, CustomerRole::Buys)); // the other may buy too
    const NoteId value = plan.notesIn(Block::Value).front()->id;
    make(plan, edits::addLink(plan.notesIn(Block::Income).front()->id, second));
    CHECK_FALSE(fires(plan, Rule::OneBuyer)); // one income alone proves nothing
    const NoteId income = addedNote(plan, Block::Income, QStringLiteral("ค่าสอน"));
    make(plan, edits::addLink(income, value));
    CHECK_FALSE(fires(plan, Rule::OneBuyer)); // it does not say from whom
    make(plan, edits::addLink(income, second));
    CHECK(fires(plan, Rule::OneBuyer));
}

TEST_CASE("an accepted finding is found but not open, until the acceptance is withdrawn")
{
    Plan plan = coherentPlan();
    dropLinksFrom(plan, Block::Repeat);
    REQUIRE(openFindings(plan).size() == 1);
    const Finding finding = openFindings(plan).front();
    const AcceptanceId id = AcceptanceId::random();
    make(plan, edits::acceptFinding(finding, QStringLiteral(" มาปีละครั้งอยู่แล้ว "), QDate(2026, 11, 20), id));
    CHECK(openFindings(plan).empty());
    CHECK(findings(plan).size() == 1);
    REQUIRE(acceptedFindings(plan).size() == 1);
    CHECK(acceptedFindings(plan).front().finding == finding);
    CHECK(acceptedFindings(plan).front().acceptance.reason == QStringLiteral("มาปีละครั้งอยู่แล้ว"));
    CHECK(acceptanceOf(finding, plan)->id == id);

    const NoteId late = addedNote(plan, Block::Customer, QStringLiteral("โรงเรียน"));
    CHECK(openFindings(plan).size() == 2); // neither channel nor repeat idea: nothing was accepted of this one
    make(plan, edits::deleteNotes({late}));

    make(plan, edits::withdrawAcceptance(id));
    CHECK(openFindings(plan) == std::vector<Finding>{finding});
    CHECK_FALSE(edits::withdrawAcceptance(id).apply(plan));
}

TEST_CASE("every open finding may be accepted, what must be mended too, and never without a reason")
{
    Plan plan = coherentPlan();
    dropLinksFrom(plan, Block::Income);
    const auto refusal = [&](const Finding& finding, const QString& reason) {
        const auto done = edits::acceptFinding(finding, reason, QDate(2026, 11, 20)).apply(plan);
        return done ? ErrorCode::Internal : done.error().code;
    };
    const Finding must = openFindings(plan).front(), should = openFindings(plan).back();
    REQUIRE(must.rule == Rule::IncomeWithoutProduct);
    REQUIRE(should.rule == Rule::ProductWithoutIncome);
    CHECK(refusal(must, QStringLiteral(" ")) == ErrorCode::TextEmpty);
    CHECK(refusal(must, QStringLiteral("ไว้ก่อน")) == ErrorCode::Internal);
    REQUIRE(acceptedFindings(plan).size() == 1);
    CHECK(severityOf(acceptedFindings(plan).front().finding.rule) == Severity::Must);
    CHECK(refusal(must, QStringLiteral("อีกครั้ง")) == ErrorCode::FindingNotOpen);
    CHECK(refusal(should, QStringLiteral("  ")) == ErrorCode::TextEmpty);
    CHECK(refusal(should, QStringLiteral("รวมในโปรแกรม")) == ErrorCode::Internal);
    CHECK(refusal(should, QStringLiteral("อีกครั้ง")) == ErrorCode::FindingNotOpen);
}

TEST_CASE("a finding in short says the same title without its plan")
{
    for (const Rule rule : allRules()) {
        const auto plan = planFromJson(fileContent(QString(QStringLiteral(TAMBON_TEST_DATA "/rules/") + ruleKey(rule) + u".fires.json")));
        REQUIRE(plan);
        for (const Finding& finding : findings(*plan)) {
            CHECK(title(inShort(finding, *plan)) == title(finding, *plan));
            CHECK_FALSE(title(finding, *plan).contains(u'%'));
        }
    }
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

TEST_CASE("what the numbers say of an activity, its cost and who brings it counts as much as a drawn link")
{
    Plan plan = coherentPlan();
    plan.links.clear();
    const auto noteIn = [&](Block block) { return plan.notesIn(block).front()->id; };
    const CapitalId hall = CapitalId::random();
    edits::CapitalFields hallFields;
    hallFields.name = QStringLiteral("ศาลา");
    make(plan, edits::addCapital(hallFields, hall));
    for (const Rule rule : {Rule::CostWithoutActivity, Rule::ActivityWithoutMeans, Rule::PartnerWithoutActivity, Rule::IdleCapitalUnused,
             Rule::IncomeWithoutProduct, Rule::CustomerWithoutChannel})
        CHECK(fires(plan, rule));

    Need need;
    need.activity = noteIn(Block::Activity);
    need.costNote = noteIn(Block::Cost);
    need.item = QStringLiteral("ค่าแรง");
    need.unitPrice = {100'00};
    make(plan, edits::addRow(need));
    CHECK_FALSE(fires(plan, Rule::CostWithoutActivity));
    CHECK_FALSE(fires(plan, Rule::ActivityWithoutMeans));

    Partner partner;
    partner.name = QStringLiteral("อบต.");
    make(plan, edits::addRow(partner));
    PartnerLink said;
    said.partner = plan.economy.partners.front().id;
    said.note = noteIn(Block::Partner);
    make(plan, edits::addRow(said));
    CHECK(fires(plan, Rule::PartnerWithoutActivity));
    Cover byPartner, byHall;
    byPartner.need = byHall.need = plan.economy.needs.front().id;
    byPartner.partner = said.partner;
    byPartner.amount = byHall.amount = Money{10'00};
    byHall.capital = hall;
    make(plan, edits::addRow(byPartner));
    make(plan, edits::addRow(byHall));
    CHECK_FALSE(fires(plan, Rule::PartnerWithoutActivity));
    CHECK_FALSE(fires(plan, Rule::IdleCapitalUnused));

    Product product;
    product.name = QStringLiteral("ข้าวเม่า");
    product.note = noteIn(Block::Value);
    make(plan, edits::addRow(product));
    IncomeLine line;
    line.product = plan.economy.products.front().id;
    line.note = noteIn(Block::Income);
    line.customer = noteIn(Block::Customer);
    line.channel = noteIn(Block::Channel);
    make(plan, edits::addRow(line));
    CHECK_FALSE(fires(plan, Rule::IncomeWithoutProduct));
    CHECK_FALSE(fires(plan, Rule::CustomerWithoutChannel));
}
