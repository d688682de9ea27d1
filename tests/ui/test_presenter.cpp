#include "core/edit/noteedits.h"
#include "core/edit/roomedits.h"
#include "core/insight/outlook.h"
#include "core/insight/story.h"
#include "core/json/planjson.h"
#include "tests/support/openwindow.h"
#include "ui/canvas/steppage.h"
#include "ui/mainwindow/planshell.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/presenter/audiencewindow.h"
#include "ui/presenter/facilitatorbar.h"
#include "ui/presenter/facilitatorpanel.h"
#include "ui/presenter/presentation.h"
#include "ui/presenter/presenter.h"

#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Plan palmPlan()
{
    QFile file(u":/samples/a-palm-tourism.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return *planFromJson(file.readAll());
}

Plan planWithNotes(int count, const QString& text)
{
    Plan plan = emptyPlan();
    for (int i = 0; i < count; ++i)
        plan.notes.push_back({NoteId::random(), Block::Channel, i, QString(text + u' ' + QString::number(i)), i % 7});
    return plan;
}

std::vector<Slide> pagesOf(const std::vector<Slide>& slides, const QString& key)
{
    std::vector<Slide> pages;
    std::copy_if(slides.begin(), slides.end(), std::back_inserter(pages), [&](const Slide& slide) { return slide.key == key; });
    return pages;
}

QImage painted(const Presentation& presentation)
{
    QImage image(presentation.look().screen, QImage::Format_RGB32);
    QPainter painter(&image);
    presentation.paint(painter);
    return image;
}

struct Presenting {
    ProgramLook look;
    OpenWindow open;

    explicit Presenting(const Plan& plan = palmPlan())
        : open(plan)
    {
        open.canvas().chooseView(CanvasPage::View::Step);
        open.canvas().goTo({PageKind::Canvas, Block::Channel, {}, {}, {}});
        QTest::keyClick(&open.window(), Qt::Key_F5);
        REQUIRE(presenter().isRunning());
        comeToRest();
    }
    [[nodiscard]] Presenter& presenter() { return open.window().presenter(); }
    [[nodiscard]] Presentation& shown() { return *presenter().presentation(); }
    [[nodiscard]] AudienceWindow& audience() { return *presenter().audience(); }
    void key(Qt::Key key) { QTest::keyClick(&audience(), key); }
};

} // namespace

TEST_CASE("text for the back row is a twentieth of the screen's height and more with distance")
{
    SlideLook look;
    CHECK(look.textSize() == Approx(38.4));
    look.backRowMetres = 4;
    CHECK(look.textSize() == Approx(38.4));
    look.backRowMetres = 8;
    CHECK(look.textSize() == Approx(49));
    look.backRowMetres = 10;
    CHECK(look.textSize() == Approx(61));
    look.screen = {1920, 1080};
    CHECK(look.textSize() == Approx(61 * 1080 / 768.0));
}

TEST_CASE("every note of a step is on exactly one page, whole, and no page has more than eight")
{
    for (const QSize screen : {QSize(1024, 768), QSize(1280, 800), QSize(1366, 768), QSize(1920, 1080)}) {
        for (const int metres : {4, 6, 8, 10}) {
            for (const QString& text : {u"ตลาดนัด"_s, u"เพจเฟซบุ๊กและไลน์ของกลุ่มท่องเที่ยวโดยชุมชนบ้านดงตาล"_s}) {
                const SlideLook look{screen, metres, false};
                const Plan plan = planWithNotes(23, text);
                const auto pages = pagesOf(slidesOf(plan, look), u"step3"_s);
                QStringList seen;
                for (const Slide& page : pages) {
                    CHECK(page.notes.size() <= 8);
                    CHECK(page.pages == int(pages.size()));
                    const QRectF area = frameOf(page, look).notes;
                    for (const SlideNote& note : page.notes) {
                        seen << note.id.text();
                        CHECK_FALSE(note.words->isShortened());
                        CHECK(area.adjusted(-1, -1, 1, 1).contains(note.rect));
                        for (const SlideNote& other : page.notes)
                            CHECK((&other == &note || !note.rect.intersects(other.rect)));
                    }
                }
                QStringList all;
                for (const Note& note : plan.notes)
                    all << note.id.text();
                CHECK(seen == all);
            }
        }
    }
}

TEST_CASE("a flood of text is shown as far as it fits, on a page of its own")
{
    Plan plan = emptyPlan();
    plan.notes.push_back({NoteId::random(), Block::Channel, 0, QString(u"เกวียน "_s.repeated(70)).trimmed(), 1});
    const SlideLook look{{1024, 768}, 10, false};
    const auto pages = pagesOf(slidesOf(plan, look), u"step3"_s);
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].notes[0].words->isShortened());
    CHECK(pages[0].notes[0].rect.bottom() <= frameOf(pages[0], look).notes.bottom() + 1);
}

TEST_CASE("votes come most first, with a tie said")
{
    Plan plan = planWithNotes(4, u"โน้ต"_s);
    plan.voteRounds.push_back({VoteRoundId::random(), 0, u"รอบแรก"_s, 1 << 2});
    const int counts[] = {2, 5, 2, 0};
    for (int i = 0; i < 4; ++i)
        plan.votes.push_back({VoteId::random(), plan.voteRounds[0].id, plan.notes[size_t(i)].id, counts[i]});
    const auto pages = pagesOf(slidesOf(plan, {}), QString(u"votes" + plan.voteRounds[0].id.text()));
    REQUIRE(pages.size() == 1);
    REQUIRE(pages[0].notes.size() == 3);
    CHECK(pages[0].notes[0].votes == 5);
    CHECK_FALSE(pages[0].notes[0].tied);
    CHECK(pages[0].notes[1].tied);
    CHECK(pages[0].notes[2].tied);
}

TEST_CASE("each group has its own screens, one after the other, with its notes and its ideas")
{
    Plan plan = planWithNotes(3, u"โน้ต"_s);
    plan.breakouts = {{BreakoutId::random(), 0, u"หมู่ 1"_s}, {BreakoutId::random(), 1, u"หมู่ 2"_s}};
    plan.notes[0].breakout = plan.breakouts[0].id;
    plan.notes[1].breakout = plan.breakouts[1].id;
    plan.ideas.push_back({NoteId::random(), IdeaPlace::Board, 0, {}, u"ความคิด"_s, 0, Evidence::None, plan.breakouts[1].id});
    QStringList headings;
    for (const Slide& slide : slidesOf(plan, {}))
        if (slide.kind == SlideKind::Group)
            headings << u"%1: %2"_s.arg(slide.heading).arg(slide.notes.size());
    CHECK(headings == QStringList{u"หมู่ 1: 1"_s, u"หมู่ 2: 2"_s});
}

TEST_CASE("the numbers are pages of their own after step 9, whole at every distance, and none while there are none")
{
    const Plan plan = palmPlan();
    for (const int metres : {4, 6, 8, 10}) {
        CAPTURE(metres);
        SlideLook look;
        look.screen = {1366, 768};
        look.backRowMetres = metres;
        const auto slides = slidesOf(plan, look);
        const auto pages = pagesOf(slides, u"numbers"_s);
        REQUIRE_FALSE(pages.empty());
        const auto before = std::find_if(slides.begin(), slides.end(), [](const Slide& slide) { return slide.key == u"numbers"_s; });
        CHECK((before - 1)->block == Block::Cost);
        QStringList said;
        for (const Slide& page : pages)
            for (const SlideFigure& figure : page.figures) {
                said << figure.value;
                CHECK(figure.rect.bottom() <= frameOf(page, look).notes.bottom() + 0.5);
                CHECK_FALSE(figure.words->isShortened());
            }
        CHECK(said.contains(u"272,400 baht"_s));
        CHECK(said.contains(u"192,000 baht"_s));
        CHECK(said.contains(u"80,400 baht"_s));
        CHECK(said.contains(breakEvenSentence(breakEven(plan), plan)));
    }
    CHECK(pagesOf(slidesOf(planWithNotes(3, u"โน้ต"_s), SlideLook()), u"numbers"_s).empty());
}

TEST_CASE("F5 shows the step on the second screen without a frame, and the laptop keeps the keyboard")
{
    Presenting at;
    const QScreen* projector = QGuiApplication::screens().at(1);
    CHECK(at.audience().geometry() == projector->geometry());
    CHECK(at.audience().windowFlags().testFlag(Qt::FramelessWindowHint));
    CHECK(at.audience().isFullScreen());
    CHECK(at.audience().bar() == nullptr);
    CHECK(at.shown().current().block == Block::Channel);
    CHECK(at.audience().findChildren<QMenuBar*>().isEmpty());
    CHECK_FALSE(at.audience().windowTitle().contains(QFileInfo(at.open.document().path()).completeBaseName()));
    CHECK(at.presenter().panel()->isVisible());
}

TEST_CASE("a note typed on the laptop is on the audience's screen at once, on its page")
{
    Presenting at;
    at.shown().setBackRow(10);
    auto* entry = at.open.canvas().findChild<QLineEdit*>();
    REQUIRE(entry != nullptr);
    entry->setFocus();
    for (int i = 0; i < 9; ++i) {
        typeLetters(u"โน้ตใหม่ %1"_s.arg(i));
        press(Qt::Key_Return);
        const auto& notes = at.shown().current().notes;
        CHECK(std::any_of(notes.begin(), notes.end(), [&](const SlideNote& note) { return note.text == u"โน้ตใหม่ %1"_s.arg(i); }));
    }
    CHECK(at.shown().current().page > 1);
    at.open.canvas().goTo({PageKind::Canvas, Block::Partner, {}, {}, {}});
    CHECK(at.shown().current().block == Block::Partner);
    at.shown().setFollows(false);
    at.open.canvas().goTo({PageKind::Canvas, Block::Value, {}, {}, {}});
    CHECK(at.shown().current().block == Block::Partner);
}

TEST_CASE("the presenter's keys turn pages, jump, cover and leave")
{
    Presenting at;
    at.key(Qt::Key_Home);
    CHECK(at.shown().current().kind == SlideKind::Overview);
    at.key(Qt::Key_Space);
    CHECK(at.shown().current().block == Block::Value);
    at.key(Qt::Key_PageDown);
    at.key(Qt::Key_Left);
    CHECK(at.shown().current().block == Block::Value);
    at.key(Qt::Key_7);
    CHECK(at.shown().current().block == Block::IdleFactor);
    at.key(Qt::Key_End);
    CHECK(at.shown().current().kind == SlideKind::Break);
    at.key(Qt::Key_Right);
    CHECK(at.shown().current().kind == SlideKind::Break);
    at.key(Qt::Key_B);
    CHECK(painted(at.shown()).pixelColor(300, 300) == Qt::black);
    at.key(Qt::Key_W);
    CHECK(painted(at.shown()).pixelColor(300, 300) == Qt::white);
    at.key(Qt::Key_W);
    CHECK(at.shown().cover() == Presentation::Cover::None);
    QSignalSpy timer(&at.shown(), &Presentation::timerToggled);
    at.key(Qt::Key_T);
    CHECK(timer.size() == 1);
    at.key(Qt::Key_Escape);
    CHECK(eventually([&] { return !at.presenter().isRunning(); }));
    CHECK(at.open.window().isVisible());
    CHECK(at.open.window().findChildren<QDockWidget*>().isEmpty());
}

TEST_CASE("the keys of a Thai layout are the same keys")
{
    Presenting at;
    const auto thaiKey = [&](int scanCode, int key, const QString& text) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, quint32(scanCode), 0, 0, text);
        QCoreApplication::sendEvent(&at.audience(), &event);
    };
    thaiKey(56, 0x0E34, u"ิ"_s); // B
    CHECK(at.shown().cover() == Presentation::Cover::Black);
    thaiKey(56, 0x0E34, u"ิ"_s);
    thaiKey(11, Qt::Key_Slash, u"/"_s); // 2
    CHECK(at.shown().current().block == Block::Customer);
}

TEST_CASE("holding keeps the audience's picture while the facilitator goes on")
{
    Presenting at;
    const QImage before = painted(at.shown());
    at.shown().setFrozen(true);
    at.shown().goToStep(Block::Cost);
    CHECK(painted(at.shown()) == before);
    at.shown().setFrozen(false);
    CHECK(painted(at.shown()) != before);
}

TEST_CASE("a projector that goes away ends the presentation and leaves the plan")
{
    Presenting at;
    QElapsedTimer timer;
    timer.start();
    Q_EMIT qApp->screenRemoved(QGuiApplication::screens().at(1));
    CHECK_FALSE(at.presenter().isRunning());
    CHECK(timer.elapsed() < 2000);
    CHECK(at.open.window().isVisible());
    for (const QWidget* top : QApplication::topLevelWidgets())
        CHECK_FALSE((top->inherits("tambon::AudienceWindow") && top->isVisible()));
    CHECK(at.open.shell().messages().isVisible());
    CHECK(at.open.canvas().shownStep() == Block::Channel);
}

TEST_CASE("the audience's screen is still, apart from a timer")
{
    Presenting at;
    int paints = 0;
    struct Counter : QObject {
        int& count;
        explicit Counter(int& counted)
            : count(counted)
        {
        }
        bool eventFilter(QObject*, QEvent* event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
    } counter(paints);
    comeToRest();
    at.audience().installEventFilter(&counter);
    QElapsedTimer timer;
    timer.start();
    CHECK_FALSE(QTest::qWaitFor([&] { return paints > 0; }, 1500));
    at.shown().setTimer(u"04:38"_s, false, u"เล่าสู่กันฟัง"_s);
    at.shown().setTimer(u"04:38"_s, false, u"เล่าสู่กันฟัง"_s);
    CHECK(eventually([&] { return paints > 0; }));
    comeToRest();
    CHECK(paints == 1);
}

TEST_CASE("the room's timer is on the audience's screen and is run from there")
{
    Plan plan = palmPlan();
    REQUIRE(edits::addWorkshop({{}, QDate(2026, 11, 20), {}, {}}, WorkshopId(u"day"_s)).apply(plan));
    Presenting at(plan);
    CHECK(at.shown().now().timer.isEmpty());
    Room& room = at.open.shell().room();
    room.begin(WorkshopId(u"day"_s));
    while (!room.block())
        room.goToNextItem();
    CHECK(at.shown().now().timer == clockText(room.secondsLeft()));
    CHECK(at.shown().now().phase == nameOf(Room::Phase::Write));
    CHECK_FALSE(at.shown().now().timeIsUp);
    at.key(Qt::Key_T);
    CHECK(room.isRunning());
    const int before = room.secondsLeft();
    QPushButton* more = nullptr;
    for (QPushButton* button : at.presenter().panel()->findChildren<QPushButton*>())
        if (button->text() == u"+5")
            more = button;
    REQUIRE(more != nullptr);
    CHECK(more->isVisibleTo(at.presenter().panel()));
    more->click();
    CHECK(room.secondsLeft() >= before + 299);
    const QString shown = at.shown().now().timer;
    CHECK(eventually([&] { return at.shown().now().timer != shown; }));
    room.extend(-600);
    at.key(Qt::Key_7);
    CHECK(room.view() == u"step7");
    at.key(Qt::Key_T);
    CHECK_FALSE(room.isRunning());
    room.end();
    CHECK(at.shown().now().timer.isEmpty());
    CHECK_FALSE(more->isVisibleTo(at.presenter().panel()));
}

TEST_CASE("after a power cut the room sees the page that it saw")
{
    Plan plan = palmPlan();
    REQUIRE(edits::addWorkshop({{}, QDate(2026, 11, 20), {}, {}}, WorkshopId(u"day"_s)).apply(plan));
    const ProgramLook look;
    OpenWindow open(plan);
    open.shell().room().begin(WorkshopId(u"day"_s));
    open.shell().room().setView(u"step6"_s);
    QTest::keyClick(&open.window(), Qt::Key_F5);
    REQUIRE(open.window().presenter().isRunning());
    CHECK(open.window().presenter().presentation()->current().block == Block::Activity);
}

TEST_CASE("while a break runs its page says when the room goes on")
{
    Plan plan = palmPlan();
    REQUIRE(edits::addWorkshop({{}, QDate(2026, 11, 20), {}, {}}, WorkshopId(u"day"_s)).apply(plan));
    Presenting at(plan);
    Room& room = at.open.shell().room();
    room.begin(WorkshopId(u"day"_s));
    while (room.item()->kind != AgendaKind::Break)
        room.goToNextItem();
    CHECK(at.shown().now().resumesAt.isEmpty());
    at.key(Qt::Key_End);
    const QImage waiting = painted(at.shown());
    room.start();
    const QTime told = QTime::fromString(at.shown().now().resumesAt, u"H:mm"_s);
    REQUIRE(told.isValid());
    const int away = QTime::currentTime().addSecs(room.secondsLeft()).secsTo(told);
    CHECK((std::abs(away) <= 31 || std::abs(away) >= 86'400 - 31));
    CHECK(painted(at.shown()) != waiting);
    room.pause();
    CHECK(at.shown().now().resumesAt.isEmpty());
}

TEST_CASE("the story's screens tell it in the words and the order of the check page")
{
    const ProgramLook look(Language::English);
    Plan plan = palmPlan();
    plan.notes.push_back({NoteId::random(), Block::Customer, 9, u"ลูกค้าที่ยังไม่มีใครบอก"_s});
    QStringList told, shown;
    for (const StoryStep& step : storySteps(storyOf(plan)))
        if (step.note.isNull() || step.note != step.value)
            told << step.text;
    QString last;
    bool hasGap = false;
    for (const Slide& slide : slidesOf(plan, {})) {
        if (slide.kind != SlideKind::Story)
            continue;
        last = slide.question;
        for (const SlideNote& note : slide.notes) {
            shown << note.text;
            hasGap = hasGap || note.isGap;
            CHECK(note.isGap == note.id.isNull());
        }
    }
    CHECK(shown == told);
    CHECK(hasGap);
    CHECK(last == u"Not in the story yet");
}

TEST_CASE("a halo follows the pointer on the audience's screen and goes with it, also under black")
{
    Presenting at;
    CHECK(at.audience().haloRect().isEmpty());
    const QImage before = at.audience().grab().toImage();
    QTest::mouseMove(&at.audience(), {300, 500});
    QTest::mouseMove(&at.audience(), {320, 500});
    CHECK(at.audience().haloRect().center().toPoint() == QPoint(320, 500));
    CHECK(at.audience().grab().toImage() != before);
    at.key(Qt::Key_B);
    CHECK(at.audience().haloRect().isEmpty());
    at.key(Qt::Key_B);
    CHECK(QTest::qWaitFor([&] { return at.audience().haloRect().isEmpty(); }, 4500));
}

TEST_CASE("the cursor goes after three seconds and comes back with the mouse")
{
    Presenting at;
    CHECK(QTest::qWaitFor([&] { return at.audience().isCursorHidden(); }, 4500));
    QTest::mouseMove(&at.audience(), {100, 100});
    QTest::mouseMove(&at.audience(), {120, 100});
    CHECK(eventually([&] { return !at.audience().isCursorHidden(); }));
}

TEST_CASE("with one screen a bar comes by Tab and by the mouse, and leaves the picture free")
{
    const ProgramLook look;
    OpenWindow open(palmPlan());
    Presentation presentation(open.document(), nullptr);
    AudienceWindow window(presentation, true);
    window.showOn(QGuiApplication::primaryScreen());
    comeToRest();
    REQUIRE(window.bar() != nullptr);
    CHECK_FALSE(window.bar()->isVisible());
    QTest::keyClick(&window, Qt::Key_Tab);
    CHECK(window.bar()->isVisible());
    CHECK(window.bar()->geometry().bottom() == window.rect().bottom());
    auto* next = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(next != nullptr);
    const int before = presentation.index();
    QTest::keyClick(next, Qt::Key_Space);
    CHECK(presentation.index() == before + 1);
    QTest::keyClick(next, Qt::Key_Escape);
    CHECK_FALSE(window.bar()->isVisible());
    QSignalSpy leave(&presentation, &Presentation::leaveWanted);
    QTest::keyClick(&window, Qt::Key_Escape);
    CHECK(leave.size() == 1);
}

TEST_CASE("a thousand notes are paged in less than a tenth of a second")
{
    Plan plan = emptyPlan();
    for (int i = 0; i < 1000; ++i)
        plan.notes.push_back({NoteId::random(), allBlocks[size_t(i / 112)], i % 112, u"เพจเฟซบุ๊กและไลน์ของกลุ่มที่ %1"_s.arg(i), i % 7});
    QElapsedTimer timer;
    timer.start();
    const auto slides = slidesOf(plan, {});
    std::printf("slides of 1,000 notes: %zu pages in %lld ms\n", slides.size(), static_cast<long long>(timer.elapsed()));
    CHECK(slides.size() > 125);
}
