// A library of one plan for every sub-district: how fast plans come in, and how fast they are found, filtered and counted.
// Each figure stands beside raw SQLite doing the same inserts and queries in the same run.
// bench_library [plans] [seed]
#include "core/base/text.h"
#include "core/library/library.h"
#include "core/library/planfacts.h"
#include "core/storage/planstore.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "core/storage/untrusted.h"
#include "tests/support/manyplans.h"
#include "tests/support/planbytes.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

double secondsOf(const std::function<void()>& work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e9;
}

void expect(bool holds, const char* what)
{
    if (holds)
        return;
    std::printf("WRONG: %s\n", what);
    std::exit(1);
}

QString planPath(const QString& folder, int number) { return u"%1/%2.cbmc"_s.arg(folder).arg(number, 5, 10, u'0'); }

void writePlans(const QString& folder, int from, int until, quint32 seed)
{
    test::ManyPlans many(seed);
    qint64 smallest = 1 << 30;
    for (int i = from; i < until; ++i) {
        const QByteArray bytes = test::planFileBytes(many.plan(i));
        smallest = std::min<qint64>(smallest, bytes.size());
        QFile file(planPath(folder, i));
        expect(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "a plan is written");
    }
    expect(smallest >= 100 * 1024, "each plan is at least 100 KB");
}

/// In a process of its own, so that its memory is its own: what it answers is doubles, the last its peak in MB.
std::vector<double> apart(const std::function<std::vector<double>()>& work)
{
    int ends[2];
    expect(::pipe(ends) == 0, "a pipe");
    std::fflush(stdout);
    const pid_t child = ::fork();
    if (child == 0) {
        const std::vector<double> answer = work();
        const ssize_t told = ::write(ends[1], answer.data(), answer.size() * sizeof(double));
        std::fflush(stdout);
        ::_exit(told < 0 ? 1 : 0);
    }
    ::close(ends[1]);
    std::array<double, 64> answer{};
    const ssize_t got = ::read(ends[0], answer.data(), sizeof answer);
    ::close(ends[0]);
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    expect(status == 0 && got >= 0, "a part of the measurement");
    std::vector<double> all(answer.begin(), answer.begin() + got / ssize_t(sizeof(double)));
    all.push_back(double(usage.ru_maxrss) / 1024);
    return all;
}

struct Raw {
    double rows = 0;
    double insertSeconds = 0; ///< rows of the plans
    double trigramSeconds = 0;
};

/// Rows of plans read into memory first; only the inserts are timed.
Raw rawInserts(const QString& folder, int plans)
{
    Raw raw;
    const QString file = folder + u"/raw.db"_s;
    QFile::remove(file);
    Database library(file, Database::Mode::Shared);
    library.execute("PRAGMA synchronous=NORMAL; PRAGMA cache_size=-65536");
    struct Table {
        QByteArray name;
        int columns = 0;
        std::shared_ptr<Statement> insert;
    };
    std::vector<Table> tables;
    {
        Database shape;
        createSchema(shape);
        for (const QByteArray& name : PlanStore::trackedTables()) {
            const QByteArrayList columns = columnsOf(shape, name);
            library.execute(QByteArray("CREATE TABLE \"" + name + "\"(pid INTEGER, " + columns.join(", ") + ", PRIMARY KEY(pid, " + columns[0] + ")) WITHOUT ROWID").constData());
            const QByteArray marks = QByteArrayList(columns.size() + 1, "?").join(", ");
            tables.push_back({name, int(columns.size()), std::make_shared<Statement>(library, "INSERT INTO \"" + name + "\" VALUES(" + marks + ")")});
        }
    }
    library.execute("CREATE VIRTUAL TABLE ft USING fts5(body, content='', detail=none, columnsize=0, tokenize='trigram case_sensitive 1');"
                    "INSERT INTO ft(ft, rank) VALUES('hashsize', 67108864)");
    Statement trigram(library, "INSERT INTO ft(rowid, body) VALUES(?, ?)");
    library.execute("BEGIN");
    for (int i = 0; i < plans; ++i) {
        QFile plan(planPath(folder, i));
        expect(plan.open(QIODevice::ReadOnly), "a plan is read");
        const QByteArray bytes = plan.readAll();
        const auto read = readUntrusted(bytes, plan.fileName());
        expect(bool(read), "a plan is sound");
        const QString folded = QString::fromUtf8(wordsOf(read->plan).folded);
        Database source(bytes);
        for (Table& table : tables) {
            Statement rows(source, "SELECT * FROM " + table.name);
            while (rows.step()) {
                raw.rows += 1;
                table.insert->reset();
                table.insert->bindAt(1, i);
                for (int column = 0; column < table.columns; ++column)
                    table.insert->bindFrom(column + 2, rows, column);
                raw.insertSeconds += secondsOf([&] { table.insert->run(); });
            }
        }
        raw.trigramSeconds += secondsOf([&] { trigram.bind(i + 1, folded).run(); });
    }
    raw.insertSeconds += secondsOf([&] { library.execute("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)"); });
    return raw;
}

std::unique_ptr<Library> opened(const QString& path)
{
    auto library = Library::open(path);
    expect(bool(library), "the library opens");
    return std::move(*library);
}

double medianMs(const std::function<void()>& work, int times = 9)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i)
        taken.push_back(secondsOf(work) * 1e3);
    std::sort(taken.begin(), taken.end());
    return taken[taken.size() / 2];
}

/// Every text that holds it, by LIKE's own definition: all texts looked through.
int likeCount(const QString& path, const QString& typed)
{
    Database database(path, Database::Mode::SharedReadOnly);
    Statement texts(database, "SELECT words.folded FROM words JOIN version ON id=words.version WHERE newest=1");
    const QByteArray word = searchFold(typed).toUtf8();
    int hits = 0;
    while (texts.step())
        for (const QByteArray& text : texts.blob(0).split(textMarks::text))
            hits += text.contains(word) ? 1 : 0;
    return hits;
}

class Figures {
public:
    void row(const char* what, double value, const char* unit, double limit)
    {
        const bool good = value <= limit;
        m_good = m_good && good;
        std::printf("%-66s %9.2f %-3s limit %8.2f  %s\n", what, value, unit, limit, good ? "ok" : "TOO MUCH");
        std::fflush(stdout);
    }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    bool m_good = true;
};

void measureQuestions(const QString& path, const QString& longWord, Figures& figures)
{
    const auto library = opened(path);
    figures.row("first filter after opening", secondsOf([&] { expect(!library->table({}).versions.empty(), "a table"); }) * 1e3, "ms", 50);
    LibraryFilter filter;
    filter.chosen[LibraryFacet::Region] = {u"เหนือ"_s};
    figures.row("a facet chosen", medianMs([&] { (void)library->table(filter); }), "ms", 50);
    filter.typed = u"กลุ่ม"_s;
    figures.row("typed to filter", medianMs([&] { (void)library->table(filter); }), "ms", 50);
    const auto all = library->table({}).versions;
    figures.row("forty lines of the table", medianMs([&] { (void)library->lines(std::vector<VersionId>(all.begin(), all.begin() + std::min<qsizetype>(40, qsizetype(all.size())))); }), "ms", 16);
    figures.row("dashboard", medianMs([&] { (void)library->dashboard(); }), "ms", 100);
    for (const QString& word : {u"น"_s, u"ญ"_s, u"zq"_s, u"ปล"_s, u"ปลา"_s, u"ฎีกา"_s, longWord, u"ไม่มีคำนี้แน่"_s}) {
        const double limit = word.size() < 3 ? 100 : 50;
        figures.row(qPrintable(QString(u"search “"_s + word + u"”, first 50"_s)), medianMs([&] { (void)library->search(word); }), "ms", limit);
        const int all50 = std::min(50, likeCount(path, word));
        expect(int(library->search(word).size()) == all50, "search equals LIKE");
    }
    const double like = secondsOf([&] { (void)likeCount(path, longWord); }) * 1e3;
    std::printf("(all texts looked through for “%s”: %.0f ms)\n", qPrintable(longWord), like);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("TAMBON_COUNT_MEMORY"))
        leaveMemoryUncounted();
    const QCoreApplication app(argc, argv);
    const int plans = argc > 1 ? std::atoi(argv[1]) : int(test::ManyPlans::tambons().size());
    const quint32 seed = argc > 2 ? quint32(std::atoi(argv[2])) : 20260101U;
    std::printf("%d plans, seed %u\n", plans, seed);
    QTemporaryDir folder;
    Figures figures;
    std::array<double, 3> seconds{}, memory{};
    const std::array sizes{plans / 16, plans / 4, plans};
    int written = 0;
    for (size_t i = 0; i < sizes.size(); ++i) {
        (void)apart([&] { writePlans(folder.path(), written, sizes[i], seed); return std::vector<double>(); });
        written = sizes[i];
        const QString library = folder.filePath(u"library%1"_s.arg(i));
        const auto raw = apart([&] { const Raw one = rawInserts(folder.path(), sizes[i]); return std::vector<double>{one.rows, one.insertSeconds, one.trigramSeconds}; });
        const auto import = apart([&] {
            const auto report = opened(library)->import({folder.path()});
            expect(report && report->newPlans == sizes[i] && report->counts.refused == 0, "every plan comes in");
            return std::vector<double>{report->seconds};
        });
        seconds[i] = import[0], memory[i] = import[1];
        std::printf("%5d plans, %.0f rows (%.0f each): raw rows %.2f s + raw trigrams %.2f s (%.0f MB); import %.2f s, %.0f MB, library %.0f MB\n", sizes[i], raw[0],
            raw[0] / sizes[i], raw[1], raw[2], raw[3], import[0], import[1], double(QFile(library).size()) / 1e6);
        expect(raw[0] >= 176.0 * sizes[i], "each plan has at least 176 rows");
        if (i == 2) {
            figures.row("import ÷ raw inserts of the same rows and texts", import[0] / (raw[1] + raw[2]), "", 1.5);
            const auto again = apart([&] { return std::vector<double>{opened(library)->import({folder.path()})->seconds}; });
            figures.row("the same folder again", again[0], "s", import[0] / 2);
            measureQuestions(library, test::ManyPlans(seed).plan(plans / 2).notes[20].text.left(10), figures);
        }
    }
    figures.row("growth of import (exponent)", std::log(seconds[2] / seconds[0]) / std::log(16), "", 1.1);
    figures.row("memory of the largest import ÷ the smallest", memory[2] / memory[0], "", 2);
    return figures.isGood() ? 0 : 1;
}
