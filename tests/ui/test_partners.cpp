#include "tests/ui/planpages.h"

#include "core/edit/goaledits.h"
#include "core/edit/noteedits.h"
#include "core/insight/chainmargins.h"
#include "core/insight/expertiseexamples.h"
#include "core/insight/figures.h"
#include "tests/support/openwindow.h"
#include "ui/tables/activitydialog.h"
#include "ui/tables/plantablemodel.h"
#include "ui/tables/plantable.h"
#include "ui/partners/chainpicture.h"
#include "ui/partners/chainview.h"
#include "ui/partners/cropsview.h"
#include "ui/partners/expertisedialog.h"
#include "ui/partners/helperscard.h"
#include "ui/partners/mapview.h"
#include "ui/partners/marginscard.h"
#include "ui/partners/partnermap.h"
#include "ui/partners/partnerspage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using View = PartnersPage;

struct PartnersOnScreen : OpenPlan {
    PartnersOnScreen()
    {
        activity = NoteId::random();
        perform(edits::addNote(Block::Activity, u"ทำกล้วยตาก"_s, 0, {}, activity));
        page = std::make_unique<PartnersPage>(*document, nullptr);
        page->resize(1180, 700);
        page->show();
        comeToRest();
    }
    void show(int view)
    {
        page->chooseView(view);
        comeToRest();
    }
    /// Types into a cell of the row, as the table's editor commits it.
    static void type(PlanTable* table, int row, const char* key, const QVariant& value)
    {
        PlanTableModelBase* model = table->model();
        REQUIRE(model->setData(model->index(row, model->columnOf(key)), value));
    }
    static QString cell(PlanTable* table, int row, int column) { return table->model()->index(row, column).data().toString(); }
    PartnerId addPartner(const QString& name, NetworkLevel level = NetworkLevel::None)
    {
        Partner partner;
        partner.id = PartnerId::random();
        partner.name = name;
        partner.level = level;
        perform(edits::addRow(partner));
        return partner.id;
    }
    NeedId addLonelyNeed(const QString& item)
    {
        Need need;
        need.id = NeedId::random();
        need.activity = activity;
        need.item = item;
        need.unitPrice = {50'00};
        need.notAlone = true;
        perform(edits::addRow(need));
        return need.id;
    }
    void addKnowledge(const PartnerId& partner, const QString& name, const QString& words)
    {
        const ExpertiseId id = ExpertiseId::random();
        perform(edits::addRow(Expertise{id, 0, name, words}));
        perform(edits::addRow(PartnerExpertise{PartnerExpertiseId::random(), partner, id}));
    }

    ProgramLook look{Language::English};
    NoteId activity;
    std::unique_ptr<PartnersPage> page;
};

void typeChain(PartnersOnScreen& screen, const QString& name, const std::vector<std::pair<QString, std::pair<int, QString>>>& links)
{
    ChainView* view = screen.page->chains();
    screen.type(view->chains(), view->chains()->model()->newRow(), "name", name);
    view->choose(screen.plan().economy.chains.back().id, {});
    for (const auto& [link, rest] : links) {
        PlanTable* table = view->links();
        const int row = table->model()->newRow();
        screen.type(table, row, "name", link);
        screen.type(table, row, "actor", rest.first);
        screen.type(table, row, "priceOut", rest.second);
    }
    comeToRest(); // a new row is chosen a moment later
}

} // namespace

TEST_CASE("a chain typed into its tables is drawn, counted and said, and undo takes each step back")
{
    PartnersOnScreen screen;
    screen.show(View::Chain);
    ChainView* view = screen.page->chains();
    CHECK(view->activeTable() == view->chains());
    typeChain(screen, u"ผ่านคนกลาง"_s, {{u"ปลูก"_s, {int(ChainActor::Household), u"10"_s}}, {u"พ่อค้า"_s, {int(ChainActor::Outsider), u"๔๐"_s}}});
    comeToRest();
    CHECK(view->activeTable() == view->links());
    const ChainMargins margins = chainMargins(screen.plan(), view->chosen());
    REQUIRE(margins.links.size() == 2);
    CHECK(linksOf(screen.plan(), view->chosen())[1]->priceIn.satang == 10'00); // what the link before sells for
    CHECK(view->sentenceShown() == chainSentence(margins));
    CHECK(view->sentenceShown().contains(u"25 baht"_s));
    CHECK(screen.cell(view->links(), 1, 6) == shown(margins.links[1].margin));
    const auto* picture = view->findChild<ChainPicture*>();
    REQUIRE(picture->linkRects().size() == 2);
    CHECK_FALSE(picture->linkRects()[0].intersects(picture->linkRects()[1]));
    CHECK(picture->accessibleDescription().contains(u"พ่อค้า"_s));
    REQUIRE(screen.document->undo().has_value());
    CHECK(chainMargins(screen.plan(), view->chosen()).links[1].margin.satang == -10'00);
    CHECK(view->sentenceShown() == chainSentence(chainMargins(screen.plan(), view->chosen())));
}

TEST_CASE("two chains lie beside each other with the figures of insight in bars and table")
{
    PartnersOnScreen screen;
    screen.show(View::Chain);
    typeChain(screen, u"ผ่านคนกลาง"_s, {{u"ปลูก"_s, {int(ChainActor::Household), u"10"_s}}, {u"พ่อค้า"_s, {int(ChainActor::Outsider), u"40"_s}}});
    typeChain(screen, u"ขายตรง"_s, {{u"ปลูกและขาย"_s, {int(ChainActor::Household), u"30"_s}}});
    ChainView* view = screen.page->chains();
    const auto& chains = screen.plan().economy.chains;
    view->choose(chains[0].id, chains[1].id);
    comeToRest();
    const QTableWidget* table = view->findChild<MarginsCard*>()->table();
    CHECK(table->columnCount() == 5);
    const ChainMargins first = chainMargins(screen.plan(), chains[0].id);
    const ChainMargins second = chainMargins(screen.plan(), chains[1].id);
    for (int actor = 0; actor < 4; ++actor) {
        CHECK(table->item(actor, 1)->text() == shown(first.byActor.value(ChainActor(actor))));
        CHECK(table->item(actor, 3)->text() == shown(second.byActor.value(ChainActor(actor))));
    }
    CHECK(table->item(6, 2)->text() == shown(*first.communityOfHundredBaht()));
    CHECK(table->item(6, 4)->text() == u"100"_s);
    const ChainId gone = chains[1].id;
    screen.perform(edits::deleteRows<Chain>({gone}));
    CHECK(table->columnCount() == 3);
}

TEST_CASE("a chosen link names its activity on the page, and the chooser changes the chain that is shown")
{
    PartnersOnScreen screen;
    screen.show(View::Chain);
    typeChain(screen, u"หนึ่ง"_s, {{u"ตาก"_s, {int(ChainActor::Group), u"10"_s}}});
    typeChain(screen, u"สอง"_s, {{u"อบ"_s, {int(ChainActor::Group), u"20"_s}}});
    ChainView* view = screen.page->chains();
    const ChainId one = screen.plan().economy.chains[0].id;
    auto* which = view->findChildren<QComboBox*>().front();
    which->setCurrentIndex(0);
    Q_EMIT which->activated(0);
    CHECK(view->chosen() == one);
    screen.type(view->links(), 0, "chosen", 1);
    screen.type(view->links(), 0, "activity", 1);
    CHECK(linksOf(screen.plan(), one).front()->activity == screen.activity);
    const auto labels = view->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->isVisible() && label->text().contains(u"ตาก → 6.1"_s); }));
    REQUIRE(screen.document->undo().has_value());
    REQUIRE(screen.document->undo().has_value());
    CHECK_FALSE(linksOf(screen.plan(), one).front()->chosen);
}

TEST_CASE("relations typed into the table are lines on the map, and undo takes them off")
{
    PartnersOnScreen screen;
    const PartnerId shop = screen.addPartner(u"ร้านค้าชุมชน"_s, NetworkLevel::Village);
    screen.addPartner(u"โรงสีอำเภอ"_s, NetworkLevel::District);
    screen.show(View::Map);
    MapView* view = screen.page->map();
    screen.type(view->table(), 0, "from", 1); // 0 is our own group
    screen.type(view->table(), 0, "kind", int(RelationKind::Supply));
    comeToRest();
    REQUIRE(screen.plan().economy.relations.size() == 1);
    CHECK(screen.plan().economy.relations[0].from == shop);
    CHECK(view->map()->map().groups.size() == 2);
    CHECK(view->map()->map().frames.size() == 2);
    REQUIRE(view->map()->map().lines.size() == 1);
    CHECK(view->map()->map().own.contains(view->map()->map().lines[0].points.back()));
    CHECK(view->sentenceShown().contains(u"1 relation"_s));
    const auto groups = view->map()->findChildren<QAbstractButton*>();
    REQUIRE(groups.size() == 2);
    CHECK(groups.front()->accessibleName().contains(nameOf(RelationKind::Supply)));
    groups.front()->click();
    CHECK(view->map()->chosen() == shop);
    CHECK(view->table()->selectedId() == screen.plan().economy.relations[0].id.text());
    CHECK(groups.back()->focusPolicy() == Qt::ClickFocus);
    QTest::keyClick(groups.front(), Qt::Key_Right);
    CHECK(groups.back()->isChecked());
    CHECK(groups.back()->focusPolicy() == Qt::StrongFocus);
    CHECK(groups.front()->focusPolicy() == Qt::ClickFocus);
    REQUIRE(screen.document->undo().has_value());
    REQUIRE(screen.document->undo().has_value());
    CHECK(view->map()->map().lines.empty());
}

TEST_CASE("on a map of 25 groups none covers another, no line passes behind one, and it is always the same")
{
    Plan plan;
    for (int i = 0; i < 30; ++i) {
        Partner partner;
        partner.id = PartnerId(QString::number(i));
        partner.position = i;
        partner.name = u"ภาคีที่ %1"_s.arg(i);
        partner.level = NetworkLevel(i % 7);
        plan.economy.partners.push_back(partner);
    }
    for (int i = 0; i < 25; ++i)
        plan.economy.relations.push_back({RelationId(QString::number(i)), i, PartnerId(QString::number(i)), i % 3 == 0 ? PartnerId(QString::number((i * 7 + 1) % 25)) : PartnerId(), RelationKind(i % 5)});
    for (const double width : {1150.0, 900.0, 640.0}) {
        CAPTURE(width);
        const MapMeasure measure{.width = width, .groupWidth = std::min(200.0, width / 2 - 160), .lane = 5};
        const MapLayout map = mapLayout(plan, measure);
        REQUIRE(map.groups.size() == mostGroupsOnMap);
        CHECK(map.left == 5);
        for (size_t i = 0; i < map.groups.size(); ++i) {
            const QRectF& rect = map.groups[i].rect;
            CHECK(rect.left() >= 0);
            CHECK(rect.right() <= width);
            CHECK(rect.bottom() <= map.height);
            CHECK_FALSE(rect.intersects(map.own));
            for (size_t other = i + 1; other < map.groups.size(); ++other)
                CHECK_FALSE(rect.intersects(map.groups[other].rect));
            for (const MapLayout::Line& line : map.lines)
                for (size_t at = 1; at < line.points.size(); ++at) {
                    const QRectF piece = QRectF(line.points[at - 1], line.points[at]).normalized();
                    CHECK_FALSE(rect.adjusted(1, 1, -1, -1).intersects(piece.adjusted(-0.1, -0.1, 0.1, 0.1)));
                }
            for (const MapLayout::Frame& frame : map.frames)
                CHECK_FALSE(rect.intersects(frame.label));
        }
        const MapLayout again = mapLayout(plan, measure);
        CHECK(again.height == map.height);
        CHECK(again.lines.back().points == map.lines.back().points);
    }
}

TEST_CASE("ways to grow a crop typed into the table are compared, the best is said in words")
{
    PartnersOnScreen screen;
    screen.show(View::Crops);
    CropsView* view = screen.page->crops();
    for (const auto& [cuts, yield] : {std::pair(u"1"_s, u"500"_s), std::pair(u"๖"_s, u"120"_s)}) {
        const int row = view->table()->model()->newRow();
        screen.type(view->table(), row, "crop", u"ถั่วฝักยาว"_s);
        screen.type(view->table(), row, "name", cuts);
        screen.type(view->table(), row, "cuts", cuts);
        screen.type(view->table(), row, "yieldPerCut", yield);
        screen.type(view->table(), row, "price", u"20"_s);
    }
    const auto crops = cropComparisons(screen.plan());
    REQUIRE(crops.size() == 1);
    CHECK(view->sentenceShown() == cropSentence(crops[0], screen.plan()));
    CHECK(screen.cell(view->table(), 1, 12) == shown(crops[0].ways[1].result.left()));
    CHECK(screen.cell(view->table(), 0, 2).isEmpty());
    CHECK(screen.cell(view->table(), 1, 2).contains(u"best"_s));
    REQUIRE(screen.document->undo().has_value());
    CHECK(screen.cell(view->table(), 0, 2).contains(u"best"_s));
    CHECK(screen.cell(view->table(), 1, 2).isEmpty());
}

TEST_CASE("who could help is said with the reason, covers the need by one click, and undo asks again")
{
    PartnersOnScreen screen;
    const PartnerId school = screen.addPartner(u"วิทยาลัยตัวอย่าง"_s);
    screen.addKnowledge(school, u"บรรจุภัณฑ์"_s, u"ฉลาก"_s);
    const NeedId need = screen.addLonelyNeed(u"ออกแบบฉลาก"_s);
    screen.addLonelyNeed(u"เรือ"_s);
    screen.show(View::Partners);
    HelpersCard* card = screen.page->helpers();
    REQUIRE(card->lines().size() == 4);
    CHECK(card->lines()[0].contains(u"ออกแบบฉลาก"_s));
    CHECK(card->lines()[1].contains(u"ฉลาก"_s));
    CHECK(card->lines()[3].contains(u"No words"_s));
    QPushButton* coverButton = nullptr;
    for (QPushButton* button : card->findChildren<QPushButton*>())
        if (button->text().contains(u"วิทยาลัย"_s))
            coverButton = button;
    REQUIRE(coverButton != nullptr);
    coverButton->click();
    comeToRest();
    CHECK(figures(screen.plan()).needs.value(need).partner == Money{600'00});
    CHECK(card->lines().size() == 2);
    REQUIRE(screen.document->undo().has_value());
    comeToRest();
    CHECK(card->lines().size() == 4);
    QSignalSpy jumps(screen.page.get(), &Page::jumpRequested);
    for (QAbstractButton* button : card->findChildren<QAbstractButton*>())
        if (button->text() == u"Go there"_s) {
            button->click();
            break;
        }
    REQUIRE(jumps.size() == 1);
    CHECK(jumps.front().front().value<Target>().note == screen.activity);
}

TEST_CASE("the catalogue starts with examples by one step that undo takes back, marked as examples until changed")
{
    PartnersOnScreen screen;
    ExpertiseDialog dialog(*screen.document, screen.page.get());
    dialog.show();
    dialog.addExamples();
    const auto& catalogue = screen.plan().economy.expertise;
    CHECK(catalogue.size() == expertiseExamples(Language::English).size());
    CHECK(screen.cell(dialog.table(), 0, 2) == u"example"_s);
    screen.type(dialog.table(), 0, "words", u"มาตรฐาน, คำของเรา"_s);
    CHECK(screen.cell(dialog.table(), 0, 2) == u"ours"_s);
    REQUIRE(screen.document->undo().has_value());
    REQUIRE(screen.document->undo().has_value());
    CHECK(screen.plan().economy.expertise.empty());
}

TEST_CASE("what is said of an activity is kept as one step and read back on one line")
{
    PartnersOnScreen screen;
    ActivityLine line(*screen.document);
    line.show(screen.activity);
    {
        ActivityDialog untouched(*screen.document, screen.activity, nullptr);
        untouched.accept();
        CHECK(screen.plan().economy.activities.empty());
    }
    ActivityDialog dialog(*screen.document, screen.activity, nullptr);
    dialog.findChild<QLineEdit*>()->setText(u"กลุ่มแม่บ้าน"_s);
    dialog.setMonths({0b111});
    const auto boxes = dialog.findChildren<QComboBox*>();
    REQUIRE(boxes.size() == 2);
    boxes[0]->setCurrentIndex(boxes[0]->findText(nameOf(Term::Short)));
    boxes[1]->setCurrentIndex(boxes[1]->findText(nameOf(Doing::Together)));
    dialog.accept();
    REQUIRE(screen.plan().economy.activities.size() == 1);
    const Activity& said = screen.plan().economy.activities.front();
    CHECK(said.note == screen.activity);
    CHECK(said.who == u"กลุ่มแม่บ้าน"_s);
    CHECK(said.months.bits == 0b111);
    CHECK(said.term == Term::Short);
    CHECK(said.doing == Doing::Together);
    CHECK(activityInWords(screen.plan(), screen.activity).contains(u"กลุ่มแม่บ้าน · "_s));
    CHECK(line.findChild<QLabel*>()->text() == activityInWords(screen.plan(), screen.activity));
    REQUIRE(screen.document->undo().has_value());
    CHECK(screen.plan().economy.activities.empty());
    CHECK(activityInWords(screen.plan(), screen.activity).isEmpty());
}
