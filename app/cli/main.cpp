#include "app/cli/verb.h"
#include "core/base/language.h"
#include "core/storage/database.h"

#include <QApplication>

#include <algorithm>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#include <memory>
#include <sys/stat.h>

namespace tambon::cli {

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> all{newVerb(), infoVerb(), checkVerb(), numbersVerb(), exportVerb(), thumbnailVerb(), importVerb(), applyVerb(), historyVerb(),
        versionsVerb(), undoVerb(), redoVerb(), verifyVerb(), peopleVerb(), eraseVerb(), mergeVerb(), diffVerb(), libraryVerb()};
    return all;
}

namespace {

/// What holds for every verb, taken out of the words.
struct Shared {
    QStringList words;
    Language language = Language::Thai;
    std::optional<Error> fault;
    bool help = false;
    bool version = false;
};

Shared sharedOptionsOf(int argc, char** argv)
{
    Shared shared;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            shared.help = true;
        } else if (word == QLatin1String("--version")) {
            shared.version = true;
        } else if (word == QLatin1String("--lang") || word.startsWith(QLatin1String("--lang="))) {
            const QString key = word.contains(u'=') ? word.section(u'=', 1) : QString::fromLocal8Bit(i + 1 < argc ? argv[++i] : "");
            const auto language = languageFromKey(key);
            if (language)
                shared.language = *language;
            else
                shared.fault = Error{ErrorCode::BadOptionValue, key, QStringLiteral("--lang"), QStringLiteral("th, en")};
        } else {
            shared.words << word;
        }
    }
    return shared;
}

const Verb* verbNamed(const QString& name)
{
    const auto found = std::find_if(verbs().begin(), verbs().end(), [&](const Verb& verb) { return name == QLatin1String(verb.name); });
    return found == verbs().end() ? nullptr : &*found;
}

int finish(const Result<int>& result, bool writing)
{
    return result ? *result : complain(result.error(), writing);
}

int print(const QString& text)
{
    return finish(put(text.toUtf8()).map([] { return int(Done); }), true);
}

int runVerb(const Verb& verb, const Arguments& arguments)
{
    const qsizetype given = arguments.positional().size();
    if (given < verb.files)
        return complain({ErrorCode::MissingArgument, given == 0 ? QString::fromUtf8(verb.first) : QStringLiteral("OTHER.cbmc"), {}, {}}, false);
    if (given > verb.files && !verb.takesMore)
        return complain({ErrorCode::UnknownOption, arguments.positional()[verb.files], {}, {}}, false);
    return finish(verb.run(arguments), verb.writes);
}

int runShared(const Shared& shared, const Verb* verb, const Result<Arguments>& arguments)
{
    if (shared.fault)
        return complain(*shared.fault, false);
    if (shared.version)
        return print(QStringLiteral("tambon-canvas-cli " TAMBON_VERSION "\n"));
    if (verb != nullptr && shared.help)
        return print(verbHelp(*verb));
    if (shared.help)
        return print(programHelp());
    if (shared.words.isEmpty())
        return complain({ErrorCode::MissingArgument, QStringLiteral("VERB"), {}, {}}, false);
    if (verb == nullptr)
        return complain({ErrorCode::UnknownVerb, shared.words.first(), {}, {}}, false);
    return arguments ? runVerb(*verb, *arguments) : complain(arguments.error(), false);
}

std::unique_ptr<QCoreApplication> applicationFor(bool painting, int& argc, char** argv)
{
    if (!painting)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

/// Qt wants UTF-8 and says so on stderr; where the system has another encoding, it gets it without a word.
void useUtf8()
{
    if (std::setlocale(LC_ALL, "") == nullptr || std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        ::setenv("LC_ALL", "C.UTF-8", 1);
}

/// stderr carries one sentence of ours; what Qt remarks about the machine is none of it.
void onlyFatal(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg)
        (void)std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

int run(int argc, char** argv)
{
    qInstallMessageHandler(onlyFatal);
    ::umask(077);
    // A full disk and a reader that went away are errors to be said, not deaths.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    leaveMemoryUncounted();
    useUtf8();
    const Shared shared = sharedOptionsOf(argc, argv);
    const Verb* verb = verbNamed(shared.words.value(0));
    Result<Arguments> arguments;
    if (verb != nullptr)
        arguments = Arguments::read(shared.words.mid(1), verb->options);
    int one = 1; // Qt's own options are none of ours
    const auto application = applicationFor(arguments && verb != nullptr && !shared.help && paints(*verb, *arguments), one, argv);
    installLanguage(shared.language);
    return runShared(shared, verb, arguments);
}

} // namespace

} // namespace tambon::cli

int main(int argc, char** argv) { return tambon::cli::run(argc, argv); }
