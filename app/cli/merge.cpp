#include "app/cli/verb.h"
#include "core/base/thaidate.h"
#include "core/document/document.h"
#include "core/merge/commonpast.h"
#include "core/merge/difference.h"
#include "core/merge/mergeedit.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tambon::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TwoPlans {
    std::unique_ptr<Document> ours, theirs;
};

Result<TwoPlans> openTwoPlans(const Arguments& arguments)
{
    auto ours = Document::open(arguments.plan());
    if (!ours)
        return tl::unexpected(ours.error());
    auto theirs = Document::open(arguments.positional().value(1));
    if (!theirs)
        return tl::unexpected(theirs.error());
    return TwoPlans{std::move(*ours), std::move(*theirs)};
}

/// A sentence on stderr that is no error of a file.
void remark(const QString& line)
{
    (void)std::fputs(QString(line + u'\n').toUtf8().constData(), stderr);
}

Result<MergeChoices> choicesWanted(const Arguments& arguments)
{
    const QString prefer = arguments.value("--prefer");
    if (!arguments.has("--prefer") || prefer == u"ours")
        return MergeChoices{};
    if (prefer == u"theirs")
        return MergeChoices{MergeChoice::Theirs, {}};
    return fail(ErrorCode::BadOptionValue, prefer, u"--prefer"_s, u"ours, theirs"_s);
}

/// The past that both share, or the plan that --base names.
Result<CommonPast> pastWanted(const Arguments& arguments, const TwoPlans& two)
{
    auto past = commonPast(two.ours->path(), two.theirs->path());
    if (!past || !arguments.has("--base") || !mergeRefusal(*past).isEmpty())
        return past;
    const auto base = Document::open(arguments.value("--base"));
    if (!base)
        return tl::unexpected(base.error());
    past->base = (*base)->plan();
    past->how = CommonPast::How::Copy;
    past->isDoubtful = false;
    past->isOtherPlan = !(past->base->head.id == two.ours->plan().head.id);
    return past;
}

QString choiceKey(MergeChoice choice)
{
    return choice == MergeChoice::Ours ? u"ours"_s : choice == MergeChoice::Theirs ? u"theirs"_s : u"both"_s;
}

QJsonObject conflictJson(const MergeConflict& conflict)
{
    return {{u"key"_s, conflict.key}, {u"kind"_s, conflictTitle(conflict.kind)}, {u"where"_s, conflict.where}, {u"field"_s, conflict.field},
        {u"base"_s, conflict.base}, {u"ours"_s, conflict.ours}, {u"theirs"_s, conflict.theirs}, {u"why"_s, conflict.why},
        {u"taken"_s, choiceKey(conflict.choice)}};
}

QByteArray mergedJson(const MergedPlan& merged, const CommonPast& past, const QString& output)
{
    QJsonArray conflicts;
    for (const MergeConflict& conflict : merged.conflicts)
        conflicts.append(conflictJson(conflict));
    const QJsonValue at = past.at.isValid() ? QJsonValue(past.at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
    return QJsonDocument(QJsonObject{{u"output"_s, output}, {u"taken"_s, merged.taken}, {u"commonPast"_s, past.base.has_value()},
                             {u"commonPastAt"_s, at}, {u"conflicts"_s, conflicts}})
        .toJson();
}

QString indented(const QString& heading, const QString& text)
{
    const QString shown = text.isEmpty() ? said(QT_TRANSLATE_NOOP("Cli", "nothing")) : QString(text).replace(u'\n', u"\n      "_s);
    return QString(u"    "_s + heading + u": "_s + shown + u'\n');
}

QByteArray mergedText(const MergedPlan& merged, const CommonPast& past)
{
    QString text = pastInWords(past) + u'\n'
        + said(QT_TRANSLATE_NOOP("Cli", "%n row(s) taken from the other copy."), merged.taken) + u'\n';
    if (!merged.conflicts.empty())
        text += said(QT_TRANSLATE_NOOP("Cli", "%n conflict(s):"), int(merged.conflicts.size())) + u'\n';
    for (const MergeConflict& conflict : merged.conflicts) {
        const QString place = conflict.field.isEmpty() ? conflict.where : QString(conflict.where + u" · "_s + conflict.field);
        text += u"  "_s + conflictTitle(conflict.kind) + u" — "_s + place + u'\n';
        if (!conflict.why.isEmpty())
            text += u"    "_s + conflict.why + u'\n';
        text += indented(said(QT_TRANSLATE_NOOP("Cli", "first plan")), conflict.ours)
            + indented(said(QT_TRANSLATE_NOOP("Cli", "other copy")), conflict.theirs);
        text += indented(said(QT_TRANSLATE_NOOP("Cli", "taken")), conflict.choice == MergeChoice::Theirs
                    ? said(QT_TRANSLATE_NOOP("Cli", "other copy")) : said(QT_TRANSLATE_NOOP("Cli", "first plan")));
    }
    return text.toUtf8();
}

/// A copy of the first plan with its history, and the merge as its last step.
Result<void> writeMerged(TwoPlans& two, const Edit& edit, const QString& output)
{
    if (const auto copied = two.ours->saveCopy(output, false); !copied)
        return copied;
    Result<void> done;
    {
        const auto copy = Document::open(output);
        done = copy ? (*copy)->perform(edit) : Result<void>(tl::unexpected(copy.error()));
    }
    if (!done)
        QFile::remove(output);
    return done;
}

Result<int> mergeTwo(const Arguments& arguments)
{
    const QString output = arguments.value("--output");
    if (output.isEmpty())
        return fail(ErrorCode::MissingArgument, u"--output"_s);
    const auto choices = choicesWanted(arguments);
    if (!choices)
        return tl::unexpected(choices.error());
    auto two = openTwoPlans(arguments);
    if (!two)
        return tl::unexpected(two.error());
    const auto past = pastWanted(arguments, *two);
    if (!past)
        return tl::unexpected(past.error());
    const QString refusal = mergeRefusal(*past);
    if (!refusal.isEmpty() || (past->isDoubtful && !arguments.has("--anyway"))) {
        remark(refusal.isEmpty() ? QString(mergeWarning(*past) + u' ' + said(QT_TRANSLATE_NOOP("Cli", "--anyway merges it all the same."))) : refusal);
        return int(BadInput);
    }
    const MergedPlan merged = mergePlans(past->base, two->ours->plan(), two->theirs->plan(), *choices);
    const Edit edit = mergeEdit(past->base, two->theirs->plan(), *choices, QFileInfo(two->theirs->path()).fileName(),
        picturesFor(merged.plan, *two->ours, *two->theirs));
    if (const auto written = writeMerged(*two, edit, output); !written)
        return tl::unexpected(written.error());
    if (const auto shown = put(arguments.has("--json") ? mergedJson(merged, *past, output) : mergedText(merged, *past)); !shown)
        return tl::unexpected(shown.error());
    return int(merged.conflicts.empty() || arguments.has("--prefer") ? Done : Negative);
}

QByteArray differenceJson(const std::vector<ChangedRow>& rows)
{
    static const QHash<int, QString> words{{int(ChangedRow::How::Added), u"added"_s}, {int(ChangedRow::How::Removed), u"removed"_s},
        {int(ChangedRow::How::Changed), u"changed"_s}};
    QJsonArray all;
    for (const ChangedRow& row : rows) {
        QJsonArray fields;
        for (const ChangedField& field : row.fields)
            fields.append(QJsonObject{{u"column"_s, QString::fromLatin1(field.column)}, {u"title"_s, field.title}, {u"before"_s, field.before}, {u"after"_s, field.after}});
        all.append(QJsonObject{{u"how"_s, words.value(int(row.how))}, {u"table"_s, QString::fromLatin1(row.table)}, {u"id"_s, row.id},
            {u"step"_s, row.step == 0 ? QJsonValue() : QJsonValue(row.step)}, {u"words"_s, row.words}, {u"fields"_s, fields}});
    }
    return QJsonDocument(all).toJson();
}

QString oneLine(const QString& text)
{
    return text.isEmpty() ? said(QT_TRANSLATE_NOOP("Cli", "nothing")) : QString(text).replace(u'\n', u" / "_s);
}

QByteArray differenceText(const std::vector<ChangedRow>& rows)
{
    if (rows.empty())
        return QString(said(QT_TRANSLATE_NOOP("Cli", "The two plans say the same.")) + u'\n').toUtf8();
    QString text, heading;
    for (const ChangedRow& row : rows) {
        const QString now = row.step > 0 ? QString(QString::number(row.step) + u' ' + blockName(static_cast<Block>(row.step))) : row.tableName;
        if (now != heading)
            text += now + u'\n';
        heading = now;
        text += u"  "_s + howInWords(row.how) + u": "_s + row.words + u'\n';
        for (const ChangedField& field : row.fields)
            if (row.how == ChangedRow::How::Changed)
                text += u"    "_s + field.title + u": "_s + oneLine(field.before) + u" → "_s + oneLine(field.after) + u'\n';
            else if (const QString words = row.how == ChangedRow::How::Added ? field.after : field.before; !words.isEmpty())
                text += u"    "_s + field.title + u": "_s + oneLine(words) + u'\n';
    }
    return text.toUtf8();
}

Result<int> compareTwo(const Arguments& arguments)
{
    const auto two = openTwoPlans(arguments);
    if (!two)
        return tl::unexpected(two.error());
    const std::vector<ChangedRow> rows = differenceOf(two->ours->plan(), two->theirs->plan());
    return put(arguments.has("--json") ? differenceJson(rows) : differenceText(rows)).map([&] { return int(rows.empty() ? Done : Negative); });
}

} // namespace

Verb mergeVerb()
{
    return {"merge", "PLAN.cbmc OTHER.cbmc --output FILE [--base FILE] [--prefer ours|theirs] [--anyway] [--json]",
        QT_TRANSLATE_NOOP("Cli", "Puts two copies of a plan together, as one step after the first one's history."),
        {{"--output", "FILE", QT_TRANSLATE_NOOP("Cli", "where the merged plan goes; the two plans stay as they are")},
            {"--base", "FILE", QT_TRANSLATE_NOOP("Cli", "the plan from which both went their way, when the files do not know it themselves")},
            {"--prefer", "ours|theirs", QT_TRANSLATE_NOOP("Cli", "whose side conflicts take; without it the first plan's, and exit code 1 when there are any")},
            {"--anyway", nullptr, QT_TRANSLATE_NOOP("Cli", "merges a file that says it is this plan and shares next to nothing with it")},
            {"--json", nullptr, QT_TRANSLATE_NOOP("Cli", "answers as JSON, for other programs")}},
        true, mergeTwo, nullptr, 2};
}

Verb diffVerb()
{
    return {"diff", "PLAN.cbmc OTHER.cbmc [--json]", QT_TRANSLATE_NOOP("Cli", "Says in what two plans differ, by step and table; exit code 1 when they do."),
        {{"--json", nullptr, QT_TRANSLATE_NOOP("Cli", "answers as JSON, for other programs")}}, false, compareTwo, nullptr, 2};
}

} // namespace tambon::cli
