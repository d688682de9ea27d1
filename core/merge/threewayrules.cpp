#include "core/merge/threeway.h"

#include "core/base/thaidate.h"
#include "core/plan/rowchecks.h"
#include "core/plan/validity.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TableKey {
    const char* table;
    QByteArrayList columns;
    bool isRule = true;
};

const std::vector<TableKey>& tableKeys()
{
    static const std::vector<TableKey> keys{{"plan", {}}, {"organisation", {}}, {"group_count", {"sex", "age"}},
        {"member_count", {"date"}, false}, {"area", {"kind", "code", "text"}, false}, {"vote", {"round", "note"}},
        {"link", {"from_note", "to_note"}}, {"capital_link", {"capital", "note"}, false}, {"photo", {"hash"}, false},
        {"photo_link", {"photo", "note"}, false}, {"acceptance", {"rule", "block", "note", "other", "capital", "thread"}, false},
        {"activity", {"note"}}, {"finance", {}}, {"partner_link", {"partner", "note"}}, {"partner_expertise", {"partner", "expertise"}},
        {"goal_measurement", {"goal", "date"}}, {"indicator_value", {"indicator", "date"}}, {"assessment_template", {"code"}},
        {"assessment_item", {"template", "code"}}, {"assessment_level", {"template", "score"}},
        {"assessment_score", {"assessment", "item"}}, {"frame_statement", {}}, {"plan_tag", {"note", "scheme", "number"}}};
    return keys;
}

const TableKey* keyOfTable(int table)
{
    const QByteArray& name = recordTables()[size_t(table)].name;
    const auto found = std::find_if(tableKeys().begin(), tableKeys().end(), [&](const TableKey& key) { return name == key.table; });
    return found == tableKeys().end() ? nullptr : &*found;
}

QString mergeRule(const char* source) { return QCoreApplication::translate("MergeWords", source); }

QString notTogether() { return mergeRule(QT_TRANSLATE_NOOP("MergeWords", "The plan cannot hold both changes at once.")); }

void linkClashes(const Plan& plan, std::vector<RuleClash>& clashes)
{
    for (const Link& link : plan.links) {
        const Note* from = plan.note(link.from);
        const Note* to = plan.note(link.to);
        if (from != nullptr && to != nullptr && !linkIsLegal(from->block, to->block))
            clashes.push_back({u"rule link "_s + link.id.text(), mergeRule(QT_TRANSLATE_NOOP("MergeWords", "The method knows no link between these two steps.")),
                {{"link", link.id.text()}, {"note", link.from.text(), "block"}, {"note", link.to.text(), "block"}}});
    }
    for (const Goal& goal : plan.goals)
        if (const Note* activity = plan.note(goal.activity); activity != nullptr && activity->block != Block::Activity)
            clashes.push_back({u"rule goal "_s + goal.id.text(), mergeRule(QT_TRANSLATE_NOOP("MergeWords", "A goal's activity is a note of step 6.")),
                {{"goal", goal.id.text(), "activity"}, {"note", goal.activity.text(), "block"}}});
    for (const Note& note : plan.notes)
        if (note.block != Block::Customer && (note.level != MarketLevel::None || note.role != CustomerRole::None))
            clashes.push_back({u"rule note "_s + note.id.text(), mergeRule(QT_TRANSLATE_NOOP("MergeWords", "Only a note of step 2 says how far a customer is.")),
                {{"note", note.id.text(), "block"}, {"note", note.id.text(), "level"}, {"note", note.id.text(), "role"}}});
}

std::vector<CellPlace> coverCells(const Plan& plan, const Error& error)
{
    std::vector<CellPlace> cells;
    const Cover* named = rowWith<Cover>(plan, CoverId(error.subject));
    for (const Cover& cover : plan.economy.covers)
        if (named != nullptr && cover.need == named->need && !cover.amount)
            cells.push_back({"cover", cover.id.text()});
    return cells;
}

std::vector<CellPlace> goalCells(const Plan& plan)
{
    std::vector<CellPlace> cells{{"scale_level", u"*"_s}};
    for (const Goal& goal : plan.goals) {
        Plan only = plan;
        std::erase_if(only.goals, [&](const Goal& each) { return !(each.id == goal.id); });
        std::erase_if(only.capacity.goalMeasurements, [&](const Measurement& each) { return !(each.goal == goal.id); });
        if (measurementsHold(only))
            continue;
        for (const char* column : {"baseline_milli", "target_milli", "unit", "baseline_date"})
            cells.push_back({"goal", goal.id.text(), column});
        for (const Measurement& measured : only.capacity.goalMeasurements)
            cells.push_back({"goal_measurement", measured.id.text()});
    }
    return cells;
}

std::vector<CellPlace> indicatorCells(const Plan& plan)
{
    std::vector<CellPlace> cells;
    for (const IndicatorValue& value : plan.capacity.indicatorValues) {
        const Indicator* indicator = rowWith<Indicator>(plan, value.indicator);
        if (indicator == nullptr || !indicator->baselineDate.isValid() || value.date >= indicator->baselineDate)
            continue;
        cells.push_back({"indicator", indicator->id.text(), "baseline_date"});
        cells.push_back({"indicator_value", value.id.text()});
    }
    return cells;
}

std::vector<CellPlace> answerCells()
{
    return {{"assessment_template", u"*"_s}, {"assessment_level", u"*"_s}, {"assessment_item", u"*"_s}, {"assessment", u"*"_s}, {"assessment_score", u"*"_s}};
}

std::vector<CellPlace> cellsOfTables(const Plan& plan, const Error& error)
{
    switch (error.code) {
    case ErrorCode::PercentTooMuch:
        return {{"fund", u"*"_s}};
    case ErrorCode::RowTwice:
        return {{error.place.toUtf8(), u"*"_s}};
    case ErrorCode::CoverRestTwice:
        return coverCells(plan, error);
    case ErrorCode::StageCircle:
        return {{"programme_stage", u"*"_s, "after_stage"}};
    case ErrorCode::AnswerElsewhere:
        return answerCells();
    default:
        break;
    }
    if (!measurementsHold(plan))
        return goalCells(plan);
    return error.code == ErrorCode::MeasuredBefore ? indicatorCells(plan) : answerCells();
}

} // namespace

std::optional<std::vector<int>> naturalKey(int table)
{
    const TableKey* key = keyOfTable(table);
    if (key == nullptr)
        return std::nullopt;
    std::vector<int> columns;
    for (const QByteArray& name : key->columns)
        columns.push_back(recordTables()[size_t(table)].column(name));
    return columns;
}

bool naturalKeyIsRule(int table)
{
    const TableKey* key = keyOfTable(table);
    return key != nullptr && key->isRule;
}

QString naturalKeyOf(const std::vector<int>& columns, const Record& record)
{
    QStringList cells;
    for (const int column : columns)
        cells << record.cells[size_t(column)];
    return cells.join(u'\n');
}

std::vector<RuleClash> ruleClashes(const Plan& plan)
{
    std::vector<RuleClash> clashes;
    linkClashes(plan, clashes);
    if (!clashes.empty())
        return clashes;
    if (const auto held = tablesHold(plan); !held)
        return {{u"rule tables "_s + codeKey(held.error().code) + u' ' + held.error().place, sentence(held.error()), cellsOfTables(plan, held.error())}};
    if (const auto valid = validity(plan); !valid) {
        const QStringList place = valid.error().place.split(u' ');
        if (place.size() == 3 && recordTable(place[0].toUtf8()) >= 0)
            clashes.push_back({u"rule row "_s + place[0] + u' ' + place[1], notTogether(), {{place[0].toUtf8(), place[1]}}});
        else
            clashes.push_back({u"rule plan"_s, notTogether(), {}});
    }
    return clashes;
}

/// Two rows where the plan has room for one. Rows that say the same are one row.
bool ThreeWay::settleTwins()
{
    bool settled = false;
    for (int table = 0; table < int(recordTables().size()); ++table) {
        const auto columns = naturalKey(table);
        const RecordTable& shape = recordTables()[size_t(table)];
        const bool isLinking = shape.name == "capital_link" || shape.name == "photo_link";
        if (!columns || !(naturalKeyIsRule(table) || isLinking))
            continue;
        std::map<QString, QStringList> same;
        for (const auto& [id, row] : m_result[size_t(table)])
            same[naturalKeyOf(*columns, row)] << id;
        for (const auto& [key, ids] : same) {
            if (ids.size() < 2)
                continue;
            const bool alike = columns->size() == shape.columns.size();
            if (alike) { // both speak of the same by now
                for (const QString& id : ids.mid(1)) {
                    m_result[size_t(table)].erase(id);
                    m_followed.push_back({shape.name, id});
                }
                continue;
            }
            RuleClash clash{u"rule twice "_s + cellKey(shape.name, ids.first()), mergeRule(QT_TRANSLATE_NOOP("MergeWords", "The plan has room for one of them only.")), {}};
            for (const QString& id : ids)
                clash.cells.push_back({shape.name, id});
            settle(clash);
            settled = true;
        }
    }
    return settled;
}

bool ThreeWay::settleRules(const Plan& plan)
{
    const std::vector<RuleClash> clashes = ruleClashes(plan);
    for (const RuleClash& clash : clashes)
        settle(clash);
    return !clashes.empty();
}

/// All cells of a clash go to one side: to that of a conflict which has decided one of them already, else as chosen.
void ThreeWay::settle(const RuleClash& clash)
{
    const int round = m_clashRounds[clash.key]++;
    if (clash.cells.empty() || round > 3) {
        m_gaveUp = true;
        return;
    }
    QString key;
    How side = How::Ours;
    for (const CellPlace& place : clash.cells)
        if (const Force* before = forceOf(recordTable(place.table), place.row, place.column); before != nullptr && before->how != How::Gone && key.isEmpty()) {
            key = before->conflict;
            side = before->how;
        }
    if (key.isEmpty()) {
        MergeConflict conflict;
        conflict.key = clash.key;
        conflict.kind = MergeConflict::Kind::Rule;
        conflict.place = clash.cells.front();
        conflict.why = clash.why;
        key = conflict.key;
        side = choose(std::move(conflict));
    }
    if (round > 0)
        side = round == 1 ? first() : first() == How::Ours ? How::Theirs : How::Ours;
    for (const CellPlace& place : clash.cells)
        force(place, side, key);
}

/// When rules go in a circle: the whole plan of the preferred side, and one conflict that says so.
MergedPlan ThreeWay::oneSideOnly()
{
    MergedPlan merged{first() == How::Ours ? m_oursPlan : m_theirsPlan, {}, m_sameRows, {}, 0, 0};
    MergeConflict whole;
    whole.key = u"rule whole"_s;
    whole.kind = MergeConflict::Kind::Rule;
    whole.place = {"plan", u"*"_s};
    whole.choice = m_choices.all;
    whole.why = mergeRule(QT_TRANSLATE_NOOP("MergeWords", "The two copies cannot be put together; one of them is taken as it is."));
    for (const RecordTable& table : recordTables())
        whole.covers.push_back({table.name, u"*"_s});
    merged.conflicts.push_back(whole);
    return merged;
}

} // namespace tambon
