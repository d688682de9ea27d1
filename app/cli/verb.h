#pragma once

#include "app/cli/arguments.h"

#include <QByteArray>

namespace tambon {
class Document;
}

namespace tambon::cli {

enum ExitCode { Done = 0, Negative = 1, Usage = 2, BadInput = 3, NotWritten = 4 };

struct Verb {
    const char* name;
    const char* synopsis; ///< what follows the verb
    const char* summary;  ///< English source, context "Cli"
    std::vector<OptionDescription> options;
    bool writes = false; ///< whether a busy plan is an output that cannot be written
    Result<int> (*run)(const Arguments&) = nullptr;
    QString (*moreHelp)() = nullptr;
    qsizetype files = 1; ///< how many stand behind the verb
    bool takesMore = false; ///< or any number from there on
    const char* first = "PLAN.cbmc"; ///< what the first one is
};

[[nodiscard]] const std::vector<Verb>& verbs();

// One file each.
[[nodiscard]] Verb newVerb();
[[nodiscard]] Verb infoVerb();
[[nodiscard]] Verb checkVerb();
[[nodiscard]] Verb numbersVerb();
[[nodiscard]] Verb exportVerb();
[[nodiscard]] Verb thumbnailVerb();
[[nodiscard]] Verb importVerb();
[[nodiscard]] Verb applyVerb();
[[nodiscard]] Verb historyVerb();
[[nodiscard]] Verb versionsVerb();
[[nodiscard]] Verb undoVerb();
[[nodiscard]] Verb redoVerb();
[[nodiscard]] Verb verifyVerb();
[[nodiscard]] Verb peopleVerb();
[[nodiscard]] Verb eraseVerb();
[[nodiscard]] Verb mergeVerb();
[[nodiscard]] Verb diffVerb();
[[nodiscard]] Verb libraryVerb();

/// Whether export or thumbnail paints, which needs more of an application than the other verbs.
[[nodiscard]] bool paints(const Verb& verb, const Arguments& arguments);

[[nodiscard]] QString programHelp();
[[nodiscard]] QString verbHelp(const Verb& verb);

[[nodiscard]] int exitCodeOf(ErrorCode code, bool writing);
/// The exit code of that error, its sentence on stderr. `before` may say where: a file, a line.
[[nodiscard]] int complain(const Error& error, bool writing, const QString& before = {});

/// Tells on stderr when an edit has given an older file the present form.
void tellOfMigration(const Document& document);

/// To stdout at once, unbuffered. Error: OutputNotUsable.
[[nodiscard]] Result<void> put(const QByteArray& bytes);
[[nodiscard]] Result<void> putLine(const QString& line);
/// A whole file, or stdin for "-". Errors: FileMissing, FileIsFolder, ReadRefused, FileTooLarge.
[[nodiscard]] Result<QByteArray> wholeInput(const QString& path, qint64 mostBytes);
/// In the context "Cli".
[[nodiscard]] QString said(const char* source, int count = -1);

} // namespace tambon::cli
