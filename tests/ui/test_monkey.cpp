#include "core/storage/planfile.h"
#include "tests/support/monkey.h"
#include "tests/support/openwindow.h"
#include "tests/support/randomplan.h"
#include "ui/widgets/keyboardnormaliser.h"
#include "ui/widgets/thaiwords.h"

#include <QDesktopServices>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <cstdio>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortRun = 400;
constexpr quint32 shortSeed = 7;
constexpr int pageCount = int(PageKind::Points) + 1;
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

/// Folders and pages that the program asks the desktop to open.
class NoOtherPrograms : public QObject {
    Q_OBJECT

public:
    NoOtherPrograms()
    {
        for (const QString& scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~NoOtherPrograms() override
    {
        for (const QString& scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }
    Q_DISABLE_COPY_MOVE(NoOtherPrograms)
    Q_INVOKABLE void open(const QUrl&) { }

private:
    const QStringList schemes{u"file"_s, u"http"_s, u"https"_s, u"mailto"_s};
};

/// What main() gives the application beyond its look.
class ProgramKeys {
public:
    ProgramKeys()
    {
        qApp->installEventFilter(&m_normaliser);
        qApp->installEventFilter(&m_words);
        QApplication::setQuitOnLastWindowClosed(false);
    }
    ~ProgramKeys() { QApplication::setQuitOnLastWindowClosed(true); }
    Q_DISABLE_COPY_MOVE(ProgramKeys)

private:
    KeyboardNormaliser m_normaliser;
    ThaiWordFilter m_words;
};

/// The window with a plan, the plan a group would bring, and a photo.
class MonkeyHouse {
public:
    explicit MonkeyHouse(quint32 seed)
        : m_seed(seed)
    {
        REQUIRE(Document::create(m_home.path(), RandomPlan(seed).make()).has_value());
        REQUIRE(Document::create(m_home.path() + u".group.cbmc", RandomPlan(seed + 1).make()).has_value());
        QImage photo(800, 600, QImage::Format_RGB32);
        photo.fill(Qt::darkGreen);
        REQUIRE(photo.save(QString(m_home.path() + u".jpg")));
    }

    void letLoose(int events, MonkeyWatch& watch)
    {
        QElapsedTimer time;
        time.start();
        const int deedsPerPage = std::clamp(events / pageCount / 2, 5, 40);
        Monkey monkey({[&]() -> QWidget& { return startProgram(); }, m_seed, QFileInfo(m_home.path()).path(), [&] { lookRound(deedsPerPage); }}, watch);
        monkey.act(events);
        std::puts(qPrintable(u"monkey: %1; %2 pages, %3 times on the start screen; %4 s"_s.arg(monkey.tally())
                                 .arg(m_pages.size()).arg(m_onStart).arg(double(time.elapsed()) / 1000, 0, 'f', 1)));
        CHECK(m_pages.size() == pageCount);
    }
    void closeWindow() { m_window.reset(); }
    [[nodiscard]] QStringList plans() const { return m_home.plans(); }

private:
    QWidget& startProgram()
    {
        m_window = nullptr;
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1366, 724);
        m_window->show();
        m_window->activateWindow();
        REQUIRE(m_window->openPlan(m_home.path()));
        return *m_window;
    }
    void lookRound(int deedsPerPage)
    {
        if (m_window->shell() == nullptr) {
            if (++m_onStart % patienceOnStart == 0)
                m_window->openPlan(m_home.path());
            return;
        }
        if (++m_looks % deedsPerPage == 0)
            m_window->shell()->showPage(static_cast<PageKind>(m_looks / deedsPerPage % pageCount));
        m_pages.insert(int(m_window->shell()->currentKind()));
    }

    quint32 m_seed;
    OwnHome m_home;
    NoOtherPrograms m_noOtherPrograms;
    ProgramLook m_look;
    ProgramKeys m_keys;
    std::unique_ptr<MainWindow> m_window;
    QSet<int> m_pages;
    int m_looks = 0;
    int m_onStart = 0;
};

void letMonkeyLoose(int events, quint32 seed)
{
    const QString run = u"monkey: %1 events, seed %2; again by tests/soak/run monkey %1 %2"_s.arg(events).arg(seed);
    std::puts(qPrintable(run));
    std::fflush(stdout);
    MonkeyWatch watch(run);
    auto house = std::make_unique<MonkeyHouse>(seed);
    {
        const HeardWarnings warnings(watch);
        house->letLoose(events, watch);
        INFO(run.toStdString() << '\n' << warnings.all().join(u'\n').toStdString());
        INFO("The last deeds:\n" << watch.lastDeeds(50).join(u'\n').toStdString());
        CHECK(warnings.all().isEmpty());
    }
    house->closeWindow();
    for (const QString& path : house->plans())
        checkThatFileIsWhole(path);
}

} // namespace

TEST_CASE("whatever is pressed, typed, clicked and dragged, the window says no warning and the plan holds together")
{
    letMonkeyLoose(shortRun, shortSeed);
}

TEST_CASE("a monkey is let loose for as long as it is asked to", "[.][soak]")
{
    letMonkeyLoose(numberFrom("TAMBON_MONKEY_EVENTS", shortRun), static_cast<quint32>(numberFrom("TAMBON_MONKEY_SEED", 1)));
}

#include "test_monkey.moc"
