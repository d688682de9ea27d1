#include "app/cli/linesource.h"
#include "app/cli/verb.h"
#include "core/document/document.h"
#include "core/json/editjson.h"

#include <unistd.h>

namespace tambon::cli {

namespace {

Result<void> acknowledge(qint64 seq, const QString& kind) { return putLine(QString::number(seq) + u' ' + kind); }

/// A fault of the line, not of the file that it is for.
bool isAboutLine(ErrorCode code) { return code >= ErrorCode::TextTooLong && code <= ErrorCode::VersionUnknown; }

/// One line on stdout when, and only when, the edit is on disk; none when it changes nothing.
Result<void> applyLine(Document& document, const QByteArray& line)
{
    const auto request = editFromJson(line, document.plan());
    if (!request)
        return tl::unexpected(request.error());
    const auto lastSeq = [&] { return document.undoStep() ? document.undoStep()->seq : 0; };
    const qint64 before = lastSeq();
#ifdef TAMBON_PRINT_BEFORE_COMMIT
    // The tests build this to see that their kill test notices it.
    (void)acknowledge(before + 1, request->kind);
    ::usleep(20'000);
    return request->perform(document);
#else
    if (const auto performed = request->perform(document); !performed)
        return performed;
    return lastSeq() == before ? Result<void>() : acknowledge(lastSeq(), request->kind);
#endif
}

Result<int> applyEdits(const Arguments& arguments)
{
    if (!arguments.has("--edits"))
        return fail(ErrorCode::MissingArgument, QStringLiteral("--edits EDITS.jsonl"));
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    tellOfMigration(**document);
    if (arguments.has("--take-over"))
        (*document)->takeOver();
    LineSource lines;
    if (const auto open = lines.open(arguments.value("--edits")); !open)
        return tl::unexpected(open.error());
    for (auto line = lines.next(); !line || line->has_value(); line = lines.next()) {
        if (line && (*line)->trimmed().isEmpty())
            continue;
        const auto applied = line ? applyLine(**document, **line) : Result<void>(tl::unexpected(line.error()));
        if (applied)
            continue;
        //: %1 the number of a line in a file of edits; a sentence follows that says what is wrong with it
        const QString where = said(QT_TRANSLATE_NOOP("Cli", "Line %1 was not applied, those before it are saved:")).arg(lines.number());
        return complain(applied.error(), true, isAboutLine(applied.error().code) ? where : QString());
    }
    return Done;
}

QString editsHelp()
{
    QString help = said(QT_TRANSLATE_NOOP("Cli", "Each line is one edit and one step of the history, for example:"))
        + u"\n  {\"edit\":\"add-note\",\"block\":3,\"text\":\"เสียงตามสาย\"}\n\n"
        + said(QT_TRANSLATE_NOOP("Cli", "For each edit that is on disk one line is printed: the number of its step and its name. The first line that cannot be applied ends the work; what was applied before it stays."))
        + u"\n\n" + said(QT_TRANSLATE_NOOP("Cli", "The edits and their fields (* = required):")) + u'\n';
    for (const EditDescription& edit : editCatalogue()) {
        help += u'\n' + edit.kind + u"\n  " + edit.summary + u'\n';
        for (const FieldDescription& field : edit.fields)
            help += u"    " + field.name + (field.required ? u"*" : u"") + u": " + field.sentence + u" (" + field.type + u")\n";
    }
    return help;
}

} // namespace

Verb applyVerb()
{
    return {"apply", "PLAN.cbmc --edits EDITS.jsonl|- [--take-over]", QT_TRANSLATE_NOOP("Cli", "Applies edits, one a line, each its own step of the history."),
        {{"--edits", "EDITS.jsonl", QT_TRANSLATE_NOOP("Cli", "the file of edits; “-” reads them from standard input as they come")},
            {"--take-over", nullptr, QT_TRANSLATE_NOOP("Cli", "takes the plan over from another computer, after you made sure that it is closed there")}},
        true, applyEdits, editsHelp};
}

} // namespace tambon::cli
