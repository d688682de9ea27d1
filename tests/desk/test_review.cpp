#include "core/library/library.h"
#include "core/review/review.h"
#include "core/storage/planfile.h"
#include "tests/support/openwindow.h"
#include "tests/support/sampleplan.h"
#include "ui/review/commenteditor.h"
#include "ui/review/commentlist.h"
#include "ui/review/decisionbar.h"
#include "ui/review/givebackdialog.h"
#include "ui/review/readerplan.h"
#include "ui/review/reviewpage.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/rubricview.h"
#include "ui/widgets/offerbar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesIn(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A library of plans that lie in a folder, with the page that reads them.
struct ReadingRoom {
    ProgramLook look;
    QTemporaryDir folder;
    std::vector<QString> files;
    std::unique_ptr<Library> library;
    std::unique_ptr<ReviewPage> page;

    explicit ReadingRoom(int plans = 3, int percent = 100)
        : look(Language::Thai, percent)
    {
        for (int i = 0; i < plans; ++i)
            addPlan(u"แผนที่ %1"_s.arg(i + 1));
        library = *Library::open(folder.filePath(u"คลัง.cbmcl"_s));
        const QStringList paths(files.begin(), files.end());
        REQUIRE(library->import(paths).has_value());
        REQUIRE(library->remember(u"reader"_s, u"ผู้อ่าน ก"_s).has_value());
        open();
    }

    Plan addPlan(const QString& title)
    {
        Plan plan = samplePlan(u"a-palm-tourism.json"_s);
        plan.head.id = PlanId::random();
        plan.head.title = title;
        const QString path = folder.filePath(title + u".cbmc"_s);
        REQUIRE(createPlanFile(path, plan).has_value());
        files.push_back(path);
        return plan;
    }

    [[nodiscard]] std::vector<VersionId> queue() const { return library->table({}).versions; }
    void open()
    {
        page = std::make_unique<ReviewPage>(*library);
        page->resize(1206, 612);
        page->show();
        QApplication::setActiveWindow(page.get());
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->showQueue(queue(), 0);
        comeToRest();
    }
    [[nodiscard]] Review stored(VersionId version) const
    {
        for (const StoredReview& review : library->storedReviews(library->line(version)->plan))
            if (review.version == version && review.reader == library->remembered(u"reader"_s))
                return reviewFromJson(review.json).value();
        return {};
    }
    [[nodiscard]] RubricView& rubric() const { return *page->findChild<RubricView*>(); }
    [[nodiscard]] ReaderPlan& plan() const { return *page->findChild<ReaderPlan*>(); }
    [[nodiscard]] CommentList& comments() const { return *page->findChild<CommentList*>(); }
    [[nodiscard]] QComboBox& choice() const { return *page->findChild<DecisionBar*>()->findChild<QComboBox*>(); }
};

/// Counts every key that is pressed and is not a letter of a typed text.
struct KeyCount {
    int keys = 0;
    void operator()(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        press(key, modifiers);
        comeToRest();
    }
};

} // namespace

TEST_CASE("a review by keyboard alone takes at most forty keys beside typed text")
{
    ReadingRoom room;
    const std::vector<VersionId> queue = room.queue();
    KeyCount key;
    for (int row = 0; row < 12; ++row)
        key(row % 2 == 0 ? Qt::Key_3 : Qt::Key_2);
    key(Qt::Key_F6);
    key(Qt::Key_Down);
    key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    typeLetters(u"ใครจะชวนคณะดูงาน"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Down);
    key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_1, Qt::AltModifier);
    typeLetters(u"ตั้งราคาต่อครั้ง"_s);
    key(Qt::Key_Return);
    key(Qt::Key_D, Qt::ControlModifier);
    while (room.choice().currentData().toInt() != int(ReviewDecision::Returned))
        key(Qt::Key_Down);
    key(Qt::Key_Return);
    typeLetters(u"ตัวเลขยังไม่ครบ"_s);
    key(Qt::Key_Return, Qt::ControlModifier);

    CHECK(key.keys <= 40);
    CHECK(room.page->shownVersion() == queue[1]);
    const Review review = room.stored(queue[0]);
    CHECK(scoreOf(review) == ReviewScore{12, 12, 30, 36});
    REQUIRE(review.comments.size() == 2);
    CHECK(review.comments[0].weight == PointWeight::Should);
    CHECK(review.comments[1].weight == PointWeight::Must);
    CHECK(review.comments[0].text == u"ใครจะชวนคณะดูงาน"_s);
    CHECK_FALSE(review.comments[0].note.isNull());
    CHECK_FALSE(review.comments[1].note == review.comments[0].note);
    CHECK(review.decision == ReviewDecision::Returned);
    CHECK(review.reason == u"ตัวเลขยังไม่ครบ"_s);
    CHECK(room.library->line(queue[0])->status == u"returned"_s);
}

TEST_CASE("reading and deciding changes no byte of the plan's file")
{
    ReadingRoom room(2);
    const QByteArray before = bytesIn(room.files[0]);
    const QByteArray other = bytesIn(room.files[1]);
    for (int plan = 0; plan < 2; ++plan) {
        press(Qt::Key_1);
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        typeLetters(u"ก"_s);
        press(Qt::Key_Return);
        room.choice().setCurrentIndex(room.choice().findData(int(ReviewDecision::Endorsed)));
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    CHECK(bytesIn(room.files[0]) == before);
    CHECK(bytesIn(room.files[1]) == other);
}

TEST_CASE("a plan is not sent back without a reason")
{
    ReadingRoom room;
    const VersionId first = room.page->shownVersion();
    for (const ReviewDecision decision : {ReviewDecision::Returned, ReviewDecision::Refused}) {
        room.choice().setCurrentIndex(room.choice().findData(int(decision)));
        room.choice().setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(room.page->shownVersion() == first);
        CHECK(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
        CHECK_FALSE(room.stored(first).isDone());
    }
    typeLetters(u"ข้อมูลไม่พอ"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(room.page->shownVersion() != first);
    CHECK(room.stored(first).decision == ReviewDecision::Refused);
}

TEST_CASE("what is scored and typed is in the library at once and there again after the window went away")
{
    ReadingRoom room;
    const VersionId first = room.page->shownVersion();
    press(Qt::Key_2);
    CHECK(room.stored(first).scores.size() == 1);
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    typeLetters(u"เขียนไม่จบ"_s);
    REQUIRE(eventually([&] { return room.stored(first).comments.size() == 1; }));
    room.choice().setCurrentIndex(room.choice().findData(int(ReviewDecision::Returned)));
    room.page.reset();

    room.open();
    CHECK(room.rubric().current() == 1);
    CHECK(room.comments().count() == 1);
    CHECK(room.choice().currentData().toInt() == int(ReviewDecision::Returned));
}

TEST_CASE("Ctrl+Page Down and Up go through the queue and each plan is where it was left")
{
    ReadingRoom room;
    const std::vector<VersionId> queue = room.queue();
    press(Qt::Key_F6);
    press(Qt::Key_End);
    const ReaderPlace place = room.plan().focusedPlace();
    press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(room.page->shownVersion() == queue[1]);
    CHECK(room.plan().focusedPlace() != place);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(room.page->shownVersion() == queue[0]);
    CHECK(room.plan().focusedPlace() == place);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(room.page->shownVersion() == queue[0]);
}

TEST_CASE("the last decision is taken back with the status that the plan had, and the log keeps both")
{
    ReadingRoom room;
    const VersionId first = room.page->shownVersion();
    press(Qt::Key_3);
    const QString before = room.library->line(first)->status;
    room.choice().setCurrentIndex(room.choice().findData(int(ReviewDecision::Endorsed)));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(room.library->line(first)->status == u"endorsed"_s);
    room.page->toolbarActions().front()->trigger();
    CHECK(room.page->shownVersion() == first);
    CHECK(room.library->line(first)->status == before);
    const Review review = room.stored(first);
    CHECK_FALSE(review.isDone());
    REQUIRE(review.log.size() == 3);
    CHECK(review.log[1].act == ReviewAct::Decided);
    CHECK(review.log[2].act == ReviewAct::TakenBack);
    CHECK(room.choice().currentData().toInt() == int(ReviewDecision::Endorsed));
}

TEST_CASE("the second reader sees no score of the first one until both are done")
{
    ReadingRoom room(1);
    const auto notice = [&] {
        QStringList texts;
        for (const QLabel* label : room.page->findChild<ReviewPanel*>()->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(u'\n');
    };
    const auto decide = [&] {
        room.choice().setCurrentIndex(room.choice().findData(int(ReviewDecision::Endorsed)));
        press(Qt::Key_Return, Qt::ControlModifier);
    };
    press(Qt::Key_3);
    press(Qt::Key_3);
    decide();
    REQUIRE(room.library->remember(u"reader"_s, u"ผู้อ่าน ข"_s).has_value());
    room.open();
    CHECK(room.rubric().firstOpen() == 0);
    const QString firstRow = shippedRubric(Language::Thai).rows[0].name;
    CHECK_FALSE(notice().contains(QString(firstRow + u": 3"_s)));
    press(Qt::Key_1);
    press(Qt::Key_2);
    const Review second = room.stored(room.page->shownVersion());
    CHECK(second.reading == 2);
    decide();
    CHECK(notice().contains(QCoreApplication::translate("tambon::ReviewDesk", "%1: %2 and %3").arg(firstRow, u"3"_s, u"1"_s)));
    CHECK_FALSE(notice().contains(QCoreApplication::translate("tambon::ReviewDesk", "%1: %2 and %3").arg(second.rubric.rows[1].name, u"3"_s, u"2"_s)));
}

TEST_CASE("a deleted comment comes back as it was")
{
    ReadingRoom room;
    const VersionId version = room.page->shownVersion();
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    typeLetters(u"หนึ่ง"_s);
    press(Qt::Key_Return);
    room.comments().setFocus();
    press(Qt::Key_Delete);
    CHECK(room.stored(version).comments.empty());
    for (QAbstractButton* button : room.page->findChild<OfferBar*>()->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text() == QCoreApplication::translate("tambon::ReviewPage", "Bring it back")) {
            button->click();
            break;
        }
    REQUIRE(room.stored(version).comments.size() == 1);
    CHECK(room.stored(version).comments[0].text == u"หนึ่ง"_s);
}

TEST_CASE("a comment that is let go is as it was before its editor opened")
{
    ReadingRoom room;
    const VersionId version = room.page->shownVersion();
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    typeLetters(u"เดิม"_s);
    press(Qt::Key_Return);
    room.comments().setFocus();
    press(Qt::Key_Return);
    typeLetters(u" ต่อ"_s);
    REQUIRE(eventually([&] { return room.stored(version).comments[0].text == u"เดิม ต่อ"_s; }));
    press(Qt::Key_Escape);
    CHECK(room.stored(version).comments[0].text == u"เดิม"_s);
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    typeLetters(u"ใหม่"_s);
    REQUIRE(eventually([&] { return room.stored(version).comments.size() == 2; }));
    press(Qt::Key_Escape);
    CHECK(room.stored(version).comments.size() == 1);
}

TEST_CASE("answers are written for all decided plans, what fails is named, and nothing is replaced")
{
    ReadingRoom room;
    const std::vector<VersionId> queue = room.queue();
    for (int plan = 0; plan < 2; ++plan) {
        press(Qt::Key_2);
        room.choice().setCurrentIndex(room.choice().findData(int(ReviewDecision::Endorsed)));
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    CHECK(decidedOf(*room.library, queue).size() == 2);
    const auto again = giveBackReview(*room.library, queue[0], room.folder.path());
    REQUIRE(again.has_value());
    const QByteArray written = bytesIn(room.folder.filePath(again->at(0)));
    CHECK(reviewFromJson(written)->plan == room.library->line(queue[0])->plan);
    CHECK(bytesIn(room.folder.filePath(again->at(1))).startsWith("%PDF-"));

    GiveBackDialog dialog(*room.library, queue[2], queue, room.page.get());
    QSignalSpy finished(&dialog, &GiveBackDialog::finishedWriting);
    dialog.setFolder(room.folder.path());
    dialog.begin();
    REQUIRE(eventually([&] { return !finished.isEmpty(); }));
    CHECK(finished[0][0].toInt() == 2);
    CHECK(finished[0][1].toInt() == 0);
    CHECK(bytesIn(room.folder.filePath(again->at(0))) == written);
    dialog.setFolder(room.folder.filePath(u"nowhere/at/all"_s));
    dialog.begin();
    REQUIRE(eventually([&] { return finished.size() == 2; }));
    CHECK(finished[1][0].toInt() == 0);
    CHECK(finished[1][1].toInt() == 2);
}
