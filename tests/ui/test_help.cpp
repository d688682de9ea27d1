#include "core/edit/noteedits.h"
#include "tests/support/openwindow.h"
#include "tests/ui/planpages.h"
#include "ui/check/checkpage.h"
#include "ui/help/coachmarks.h"
#include "ui/help/gamepieces.h"
#include "ui/help/gamewindow.h"
#include "ui/help/guidewindow.h"
#include "ui/help/keylist.h"
#include "ui/help/practice.h"
#include "ui/help/practicebar.h"
#include "ui/mainwindow/helpdesk.h"
#include "ui/mainwindow/settings.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextBrowser>

#include <set>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<QString> idsOf(const std::vector<GuideTopic>& topics)
{
    std::vector<QString> ids;
    for (const GuideTopic& topic : topics)
        ids.push_back(topic.id);
    return ids;
}

bool finds(const QString& query, const QString& topic)
{
    const auto ids = idsOf(searchGuide(guideTopics(Language::Thai), query));
    return std::find(ids.begin(), ids.end(), topic) != ids.end();
}

QAction* commandWith(const QMainWindow& window, const QKeySequence& keys)
{
    for (QAction* action : window.findChildren<QAction*>())
        if (action->shortcut() == keys)
            return action;
    return nullptr;
}

NoteId write(Document& document, Block block, const QString& text)
{
    const NoteId id = NoteId::random();
    REQUIRE(document.perform(edits::addNote(block, text, 0, {}, id)).has_value());
    return id;
}

void dragCard(GameWindow& game, Block block)
{
    GameCardView* card = game.cardView();
    const GameBlock* target = game.block(block);
    const QPoint grip = card->rect().center();
    const auto onCard = [&] { return card->mapFrom(&game, target->mapTo(&game, target->rect().center())); };
    QTest::mousePress(card, Qt::LeftButton, {}, grip);
    QTest::mouseMove(card, onCard());
    QTest::mouseRelease(card, Qt::LeftButton, {}, onCard());
}

} // namespace

TEST_CASE("every topic of the guide is there in Thai and in English, with the same headings")
{
    ProgramLook look;
    const auto thai = guideTopics(Language::Thai);
    const auto english = guideTopics(Language::English);
    CHECK(thai.size() >= 19);
    REQUIRE(idsOf(thai) == idsOf(english));
    static const QRegularExpression thaiLetter(u"[ก-๛]"_s);
    static const QRegularExpression unfilled(u"\\{\\{(?!keys)"_s);
    for (size_t i = 0; i < thai.size(); ++i) {
        CAPTURE(thai[i].id.toStdString());
        CHECK(thai[i].title.contains(thaiLetter));
        CHECK_FALSE(english[i].title.contains(thaiLetter));
        CHECK(thai[i].text.size() > 100);
        CHECK(thai[i].text.count(u"\n## "_s) == english[i].text.count(u"\n## "_s));
        CHECK(thai[i].text.count(u"\n- "_s) == english[i].text.count(u"\n- "_s));
        CHECK_FALSE(thai[i].text.contains(unfilled));
    }
}

TEST_CASE("the nine steps in the guide ask the program's own questions")
{
    ProgramLook look;
    const auto topics = guideTopics(Language::Thai);
    const auto steps = std::find_if(topics.begin(), topics.end(), [](const GuideTopic& topic) { return topic.id == u"nine-steps"_s; });
    REQUIRE(steps != topics.end());
    for (const Block block : allBlocks)
        for (const QString& words : {blockQuestion(block), blockExample(block), blockCounterExample(block)})
            CHECK(steps->text.contains(words));
}

TEST_CASE("the guide is searched with Thai folding, in any case, and by several words")
{
    ProgramLook look;
    CHECK(finds(u"ทุน"_s, u"capital"_s));
    CHECK(finds(u"ทำ"_s, u"nine-steps"_s));
    CHECK(finds(u"ทํา"_s, u"nine-steps"_s)); // ทำ as two characters
    CHECK(finds(u"ksnb"_s, u"ksnb"_s));
    CHECK(finds(u"๑๕ นาที"_s, u"start"_s)); // 15 in Thai digits
    CHECK_FALSE(finds(u"ตัวจับเวลา เครื่องบิน"_s, u"workshop"_s));
    CHECK(searchGuide(guideTopics(Language::Thai), u"ทุนชุมชน"_s).front().id == u"capital"_s);
}

TEST_CASE("F1 opens the guide at the page one is on and leaves the plan open to work on")
{
    ProgramLook look;
    OpenWindow open(emptyPlan());
    const std::vector<std::pair<PageKind, QString>> pages{{PageKind::Canvas, u"canvas"_s}, {PageKind::Capital, u"capital"_s},
        {PageKind::Goals, u"ksnb"_s}, {PageKind::Assessment, u"assessment"_s}, {PageKind::Numbers, u"numbers"_s}, {PageKind::Partners, u"partners"_s}, {PageKind::Households, u"households"_s},
        {PageKind::Frame, u"plan-frame"_s}, {PageKind::PlanHead, u"details"_s}, {PageKind::Photos, u"photos"_s}, {PageKind::Workshop, u"workshop"_s}, {PageKind::Programme, u"programme"_s}, {PageKind::Points, u"sending"_s},
        {PageKind::Check, u"check"_s}, {PageKind::Export, u"export"_s}};
    for (const auto& [kind, topic] : pages) {
        open.shell().showPage(kind);
        QAction* contents = commandWith(open.window(), Qt::Key_F1);
        REQUIRE(contents != nullptr);
        contents->trigger();
        CHECK(open.window().helpDesk().guide()->currentTopic() == topic);
    }
    open.shell().showPage(PageKind::Canvas);
    open.canvas().chooseView(CanvasPage::View::Step);
    CHECK(open.window().helpDesk().topicHere() == u"step"_s);
    open.canvas().chooseView(CanvasPage::View::List);
    CHECK(open.window().helpDesk().topicHere() == u"list"_s);
    open.shell().showPage(PageKind::Check);
    static_cast<CheckPage&>(open.shell().currentPage()).chooseView(CheckView::Story);
    CHECK(open.window().helpDesk().topicHere() == u"story"_s);
    CHECK_FALSE(open.window().helpDesk().guide()->isModal());
}

TEST_CASE("every topic that a page opens exists, also on the start screen")
{
    ProgramLook look;
    MainWindow window;
    const auto ids = idsOf(guideTopics(Language::Thai));
    CHECK(window.helpDesk().topicHere() == u"start"_s);
    for (const char* topic : {"start", "nine-steps", "canvas", "step", "list", "capital", "ksnb", "details", "check", "story", "workshop",
             "presenter", "photos", "export", "versions", "keys", "glossary", "privacy", "screen-readers"}) {
        CAPTURE(topic);
        CHECK(std::find(ids.begin(), ids.end(), QString::fromLatin1(topic)) != ids.end());
    }
}

TEST_CASE("the keyboard list has every key of the window's commands and no text of a plan")
{
    ProgramLook look;
    Plan plan = emptyPlan();
    plan.threadNames[0] = u"ชื่อลับ*_<b>"_s;
    OpenWindow open(plan);
    const QString tables = keyTables(open.window());
    int keys = 0;
    for (const QAction* action : open.window().findChildren<QAction*>()) {
        const auto* owner = qobject_cast<const QWidget*>(action->parent());
        for (const QKeySequence& sequence : action->shortcuts())
            if (owner != nullptr && (owner->window() == &open.window() || owner->parentWidget() == open.window().menuBar())) {
                CAPTURE(sequence.toString().toStdString());
                CHECK(tables.contains(markdownEscaped(sequence.toString(QKeySequence::NativeText))));
                ++keys;
            }
    }
    CHECK(keys > 40);
    CHECK_FALSE(tables.contains(u"ชื่อลับ"_s));
}

TEST_CASE("the guide shows what is found, says when nothing is, and speaks the language chosen later")
{
    ProgramLook look;
    OpenWindow open(emptyPlan());
    open.window().helpDesk().openGuide(u"glossary"_s);
    GuideWindow& guide = *open.window().helpDesk().guide();
    auto* search = guide.findChild<QLineEdit*>();
    auto* list = guide.findChild<QListWidget*>();
    auto* text = guide.findChild<QTextBrowser*>();
    CHECK(text->toPlainText().contains(u"เงินเป็นตัวตั้ง"_s));
    const int all = list->count();
    search->setText(u"Orca"_s);
    CHECK(list->count() == 1);
    CHECK(guide.currentTopic() == u"screen-readers"_s);
    search->setText(u"ไม่มีคำนี้แน่นอน"_s);
    CHECK(list->count() == 0);
    CHECK(text->toPlainText().isEmpty());
    guide.openTopic(u"keys"_s);
    CHECK(list->count() == all);
    CHECK(text->toPlainText().contains(u"Ctrl+L"_s));
    installLanguage(Language::English);
    comeToRest();
    CHECK(guide.currentTopic() == u"keys"_s);
    CHECK(text->toPlainText().startsWith(u"Keyboard"_s));
    installLanguage(Language::Thai);
}

TEST_CASE("hints for newcomers come once a page, at most three, and typing goes on below them")
{
    ProgramLook look;
    OpenWindow open(emptyPlan());
    open.canvas().chooseView(CanvasPage::View::Overview);
    CoachBubble& hints = open.window().helpDesk().hints();
    REQUIRE(eventually([&] { return hints.current() == 0; }));
    CHECK(hints.count() >= 1);
    CHECK(hints.count() <= 3);
    REQUIRE(open.canvas().activeView().hasFocus());
    typeLetters(u"ข้าว"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    CHECK(open.plan().notes.size() == 1);
    CHECK(hints.current() == -1); // Esc closed it, too
    CHECK_FALSE(hints.isAncestorOf(QApplication::focusWidget()));

    open.shell().showPage(PageKind::Capital);
    REQUIRE(eventually([&] { return hints.current() == 0; }));
    open.shell().showPage(PageKind::Canvas);
    CHECK(hints.current() == -1);
    CHECK_FALSE(QTest::qWaitFor([&] { return hints.current() >= 0; }, 1500)); // seen already

    open.window().helpDesk().replayHints();
    CHECK(hints.current() == 0);
    QWidget* before = QApplication::focusWidget();
    const int count = hints.count();
    for (int i = 0; i < count; ++i) {
        CHECK(hints.current() == i);
        QTest::mouseClick(hints.findChildren<QPushButton*>().first(), Qt::LeftButton);
    }
    CHECK(hints.current() == -1);
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("the practice goes on by real edits, one step back by undo, and ends")
{
    ProgramLook look;
    OpenPlan open;
    {
        QTemporaryDir folder;
        auto made = Document::create(folder.filePath(u"practice.cbmc"_s), practicePlan());
        REQUIRE(made.has_value());
        Document& document = **made;
        const Practice practice(document);
        PracticeBar bar(const_cast<Practice*>(&practice), nullptr);
        using Task = Practice::Task;
        CHECK(practice.task() == Task::Value);
        const NoteId x = write(document, Block::Value, u"ก"_s);
        CHECK(practice.task() == Task::Value); // one letter is no answer
        REQUIRE(document.perform(edits::setNoteText(x, u"หอมสมุนไพรสด"_s)).has_value());
        CHECK(practice.task() == Task::Customer);
        CHECK(bar.words() == practice.words());
        const NoteId customer = write(document, Block::Customer, u"คนทำงานปวดหลัง"_s);
        CHECK(practice.task() == Task::LinkCustomer);
        REQUIRE(document.perform(edits::addLink(x, customer)).has_value());
        CHECK(practice.task() == Task::Income);
        REQUIRE(document.undo().has_value());
        CHECK(practice.task() == Task::LinkCustomer);
        REQUIRE(document.redo().has_value());
        const NoteId income = write(document, Block::Income, u"ลูกละ 60 บาท"_s);
        REQUIRE(document.perform(edits::addLink(income, x)).has_value());
        CHECK(practice.task() == Task::Cost);
        const NoteId cost = write(document, Block::Cost, u"ผ้าดิบ"_s);
        CHECK(practice.task() == Task::LinkCost);
        REQUIRE(document.perform(edits::addLink(cost, document.plan().notesIn(Block::Activity).front()->id)).has_value());
        CHECK(practice.task() == Task::Done);
        CHECK(bar.words() == practice.words());
    }
}

TEST_CASE("the practice opens a fresh plan with its bar, and is left at any time")
{
    ProgramLook look;
    QStandardPaths::setTestModeEnabled(true);
    OpenWindow open(emptyPlan());
    const QString before = open.document().path();
    open.window().helpDesk().startPractice();
    comeToRest();
    REQUIRE(open.document().path() != before);
    auto* bar = open.shell().findChild<PracticeBar*>();
    REQUIRE(bar != nullptr);
    CHECK(bar->isVisible());
    write(open.document(), Block::Value, u"หอมสมุนไพรสด"_s);
    CHECK(bar->words().contains(u'2'));
    Q_EMIT bar->showRequested(Block::Customer);
    CHECK(open.canvas().activeView().currentBlock() == Block::Customer);
    bar->findChildren<QPushButton*>().last()->click();
    comeToRest();
    CHECK(open.shell().findChild<PracticeBar*>() == nullptr);
    QFile::remove(open.document().path());
    QStandardPaths::setTestModeEnabled(false);
}

TEST_CASE("the game's cards are the same in both languages and cover all nine blocks")
{
    const auto thai = gameCards(Language::Thai);
    const auto english = gameCards(Language::English);
    REQUIRE(thai.size() == english.size());
    CHECK(thai.size() >= 12);
    CHECK(thai.size() <= 18);
    std::set<Block> blocks;
    for (size_t i = 0; i < thai.size(); ++i) {
        CHECK(thai[i].block == english[i].block);
        CHECK_FALSE(thai[i].reason.isEmpty());
        CHECK_FALSE(english[i].reason.isEmpty());
        blocks.insert(thai[i].block);
    }
    CHECK(blocks.size() == 9);
}

TEST_CASE("the game counts the first answer to each card and its time ends with the last one")
{
    SortingGame game({{Block::Value, u"a"_s, {}}, {Block::Cost, u"b"_s, {}}});
    CHECK(game.put(Block::Value));
    CHECK(game.isRight());
    CHECK_FALSE(game.put(Block::Cost)); // lies already
    game.goOn();
    CHECK(game.put(Block::Value));
    CHECK_FALSE(game.isRight());
    game.goOn();
    CHECK(game.card() == nullptr);
    CHECK(game.score() == 1);
    CHECK_FALSE(game.put(Block::Cost));
}

TEST_CASE("the game is played by digits, by click and by dragging, and again")
{
    ProgramLook look;
    GameWindow game;
    game.show();
    REQUIRE(QTest::qWaitForWindowExposed(&game));
    comeToRest();
    const Block first = game.game().card()->block;
    QTest::keyClick(&game, static_cast<Qt::Key>(Qt::Key_0 + number(first)));
    CHECK(game.game().score() == 1);
    CHECK(game.verdict().contains(game.game().card()->reason));
    CHECK(game.block(first)->mark() == GameBlock::Mark::Right);
    auto* next = game.findChild<QPushButton*>();
    next->click();
    CHECK(game.game().played() == 1);

    const Block second = game.game().card()->block;
    const Block wrong = second == Block::Cost ? Block::Value : Block::Cost;
    game.block(wrong)->click();
    CHECK(game.game().score() == 1);
    CHECK(game.block(wrong)->mark() == GameBlock::Mark::Wrong);
    CHECK(game.block(second)->mark() == GameBlock::Mark::Right);
    next->click();

    const QRect home = game.cardView()->geometry();
    dragCard(game, game.game().card()->block);
    CHECK(game.game().score() == 2);
    CHECK(game.cardView()->geometry().center().x() == home.center().x());
    while (game.game().card() != nullptr) {
        if (!game.game().isAnswered())
            game.block(game.game().card()->block)->click();
        next->click();
    }
    CHECK(game.verdict().contains(QString::number(game.game().total() - 1)));
    next->click();
    CHECK(game.game().score() == 0);
    CHECK(game.game().played() == 0);
}
