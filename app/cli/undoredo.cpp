#include "app/cli/verb.h"
#include "core/document/document.h"

namespace tambon::cli {

namespace {

constexpr int mostSteps = 1'000'000;

Result<int> stepsWanted(const Arguments& arguments)
{
    if (!arguments.has("--steps"))
        return 1;
    bool isNumber = false;
    const int steps = arguments.value("--steps").toInt(&isNumber);
    if (!isNumber || steps < 1 || steps > mostSteps)
        return fail(ErrorCode::BadOptionValue, arguments.value("--steps"), QStringLiteral("--steps"), QStringLiteral("1, 2, 3 …"));
    return steps;
}

/// Prints each step when it is on disk.
Result<int> travel(const Arguments& arguments, Result<void> (Document::*move)(), QString (Document::*sentenceOf)() const)
{
    const auto steps = stepsWanted(arguments);
    if (!steps)
        return steps;
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    tellOfMigration(**document);
    if (arguments.has("--take-over"))
        (*document)->takeOver();
    for (int i = 0; i < *steps; ++i) {
        const QString what = (document->get()->*sentenceOf)();
        if (const auto moved = (document->get()->*move)(); !moved)
            return tl::unexpected(moved.error());
        if (const auto shown = putLine(what); !shown)
            return tl::unexpected(shown.error());
    }
    return Done;
}

Result<int> undoSteps(const Arguments& arguments) { return travel(arguments, &Document::undo, &Document::undoSentence); }
Result<int> redoSteps(const Arguments& arguments) { return travel(arguments, &Document::redo, &Document::redoSentence); }

const OptionDescription takeOverOption{"--take-over", nullptr, QT_TRANSLATE_NOOP("Cli", "takes the plan over from another computer, after you made sure that it is closed there")};

} // namespace

Verb undoVerb()
{
    return {"undo", "PLAN.cbmc [--steps N] [--take-over]", QT_TRANSLATE_NOOP("Cli", "Takes the last steps back and says what each was."),
        {{"--steps", "N", QT_TRANSLATE_NOOP("Cli", "how many; one unless given")}, takeOverOption}, true, undoSteps};
}

Verb redoVerb()
{
    return {"redo", "PLAN.cbmc [--steps N] [--take-over]", QT_TRANSLATE_NOOP("Cli", "Brings undone steps back and says what each was."),
        {{"--steps", "N", QT_TRANSLATE_NOOP("Cli", "how many; one unless given")}, takeOverOption}, true, redoSteps};
}

} // namespace tambon::cli
