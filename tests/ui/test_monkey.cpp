#include "core/storage/planfile.h"
#include "tests/support/monkey.h"
#include "tests/support/openwindow.h"
#include "tests/support/randomplan.h"
#include "ui/widgets/keyboardnormaliser.h"
#include "ui/widgets/thaiwords.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QSet>

#include <cstdio>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortRun = 500;
constexpr int deedsPerPage = 40; ///< at most, until another page is shown
constexpr int pageCount = int(PageKind::Export) + 1;
constexpr int patienceOnStart = 10; ///< deeds until the plan is opened again

int numberFrom(const char* variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

/// A home where a monkey may write what it likes.
class OwnHome {
public:
    OwnHome()
    {
        for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
            m_before.insert(name, qgetenv(name));
            qputenv(name, m_folder.path().toUtf8());
        }
        QDir::setCurrent(m_folder.path());
    }
    ~OwnHome()
    {
        QDir::setCurrent(m_cwd);
        for (auto name = m_before.begin(); name != m_before.end(); ++name)
            name->isEmpty() ? qunsetenv(name.key().constData()) : qputenv(name.key().constData(), *name);
    }
    Q_DISABLE_COPY_MOVE(OwnHome)

    [[nodiscard]] QStringList plans() const
    {
        QStringList paths;
        QDirIterator found(m_folder.path(), {u"*.cbmc"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext())
            paths << found.next();
        return paths;
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"แผน.cbmc"_s); }

private:
    QTemporaryDir m_folder;
    QString m_cwd = QDir::currentPath();
    QMap<QByteArray, QByteArray> m_before;
};

/// What tambon-canvas-cli verify does.
void checkThatFileIsWhole(const QString& path)
{
    INFO(path.toStdString());
    const auto pages = openPlanFile(path, Check::Thorough);
    INFO((pages ? QString() : sentence(pages.error())).toStdString());
    REQUIRE(pages.has_value());
    const auto document = Document::open(path);
    REQUIRE(document.has_value());
    for (const Version& version : (*document)->versions())
        CHECK((*document)->planAt(version.id).has_value());
}

} // namespace

TEST_CASE("whatever is pressed, typed, clicked and dragged, the window says no warning and the plan holds together", "[.][soak]")
{
    const int events = numberFrom("TAMBON_MONKEY_EVENTS", shortRun);
    const auto seed = static_cast<quint32>(numberFrom("TAMBON_MONKEY_SEED", 1));
    const QString run = u"monkey: seed %1, %2 events"_s.arg(seed).arg(events);
    std::puts(qPrintable(run));
    std::fflush(stdout);
    const OwnHome home;
    ProgramLook look;
    KeyboardNormaliser normaliser;
    ThaiWordFilter words;
    qApp->installEventFilter(&normaliser);
    qApp->installEventFilter(&words);
    REQUIRE(Document::create(home.path(), RandomPlan(seed).make()).has_value());
    QElapsedTimer time;
    time.start();
    QStringList warnings;
    {
        MainWindow window;
        window.resize(1366, 724);
        window.show();
        REQUIRE(window.openPlan(home.path()));
        QSet<int> pages;
        int deeds = 0;
        int onStart = 0;
        Monkey monkey(window, seed, [&] {
            if (window.shell() == nullptr) {
                if (++onStart % patienceOnStart == 0)
                    window.openPlan(home.path());
                return;
            }
            if (++deeds % deedsPerPage == 0)
                window.shell()->showPage(static_cast<PageKind>(deeds / deedsPerPage % pageCount));
            pages.insert(int(window.shell()->currentKind()));
        });
        monkey.act(events);
        warnings = monkey.warnings();
        const QString told = u"monkey: %1; %2 pages, %3 deeds on the start screen; %4 ms"_s.arg(monkey.tally()).arg(pages.size()).arg(onStart).arg(time.elapsed());
        std::puts(qPrintable(told));
        CHECK(pages.size() == pageCount);
    }
    INFO(run.toStdString() << '\n' << warnings.join(u'\n').toStdString());
    CHECK(warnings.isEmpty());
    for (const QString& path : home.plans())
        checkThatFileIsWhole(path);
}
