#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 50;

struct KillResult {
    int printed = 0;
    int lost = 0;
    int verified = 0;
};

/// Feeds edits, kills right after a printed line, then looks for everything that was printed.
KillResult killAgainAndAgain(const QString& program)
{
    const Workspace workspace;
    const QString plan = workspace.plan();
    KillResult result;
    for (int round = 0; round < rounds; ++round) {
        QStringList texts;
        const int killAfter = 1 + round % 4;
        Feeder feeder(program, plan);
        for (int i = 0; i < killAfter + 3; ++i) {
            texts << u"รอบ %1 ใบ %2"_s.arg(round).arg(i);
            feeder.send(addNoteLine(1 + (round + i) % 9, texts.last()));
        }
        for (int i = 0; i < killAfter; ++i)
            REQUIRE(feeder.nextLine().endsWith(" add-note"));
        const auto printed = killAfter + feeder.kill().size();
        const Ran verified = cli({u"verify"_s, plan});
        result.verified += verified.exitCode == 0;
        const QByteArray json = cli({u"export"_s, plan, u"--format"_s, u"json"_s, u"--output"_s, u"-"_s}).out;
        result.printed += int(printed);
        for (qsizetype i = 0; i < printed; ++i)
            result.lost += !json.contains(QString(u'"' + texts[i] + u'"').toUtf8());
    }
    return result;
}

} // namespace

TEST_CASE("an edit whose line was printed survives kill -9 right after it, 50 times in a row")
{
    const KillResult result = killAgainAndAgain(QStringLiteral(TAMBON_CLI));
    CHECK(result.printed >= 100);
    CHECK(result.lost == 0);
    CHECK(result.verified == rounds);
}

TEST_CASE("the kill test sees a build that prints before the commit")
{
    const KillResult result = killAgainAndAgain(QStringLiteral(TAMBON_CLI_EARLY));
    CHECK(result.lost > 0);
    CHECK(result.verified == rounds);
}
