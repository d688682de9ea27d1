#include "core/base/text.h"
#include "tests/desk/librarydesk.h"

#include "ui/library/comparepage.h"
#include "ui/library/coveragetiles.h"
#include "ui/library/damageddialog.h"
#include "ui/library/facetpanel.h"
#include "ui/library/librarydoor.h"
#include "ui/library/librarysettings.h"
#include "ui/library/portfoliocard.h"
#include "ui/library/portfoliopage.h"
#include "ui/library/searchhits.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/review/reviewpage.h"
#include "ui/widgets/edittable.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/offerbar.h"
#include "ui/workshop/roomtable.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Types into the dialog that comes up next and accepts it.
void answerNextDialog(const QString& words)
{
    QTimer::singleShot(0, qApp, [words] {
        auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        dialog->setTextValue(words);
        dialog->accept();
    });
}

QPushButton* buttonSaying(const QWidget& parent, const QString& words)
{
    for (auto* button : parent.findChildren<QPushButton*>())
        if (button->text() == words && button->isVisible())
            return button;
    return nullptr;
}

bool says(const QWidget& parent, const QString& words)
{
    const auto labels = parent.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(words); });
}

QStringList statusesOf(LibraryDesk& desk)
{
    QStringList statuses;
    for (const VersionId version : desk.library().table({}).versions)
        statuses << desk.library().line(version)->status;
    return statuses;
}

} // namespace

TEST_CASE("A folder is taken in beside the window, and what cannot be read is listed with its reason")
{
    LibraryDesk desk;
    CHECK(desk.plans().statusText() == u"No plans yet");
    desk.fill();
    CHECK(desk.titles().size() == 5);
    CHECK(says(desk.window().messages(), u"5 plan"_s));
    CHECK(says(desk.window().messages(), u"2 file"_s));
    const auto files = desk.library().files(FileVerdict::Refused);
    REQUIRE(files.size() == 2);
    DamagedDialog dialog(files, &desk.window());
    const auto* table = dialog.findChild<QTableWidget*>();
    REQUIRE(table->rowCount() == 2);
    for (int row = 0; row < 2; ++row)
        CHECK(table->item(row, 1)->text().size() > 20);
    CHECK(QDir(desk.path(u"in"_s)).entryList({u"*.cbmc"_s}).size() == 7);
    desk.import({desk.path(u"in"_s)});
    CHECK(desk.titles().size() == 5);
}

TEST_CASE("Plans stand in Thai dictionary order, and a click on a head turns it round")
{
    LibraryDesk desk;
    desk.fill();
    const QStringList inOrder{u"กาแฟบ้านดอย"_s, u"เก่าแก่ริมคลอง"_s, u"แกงใต้"_s, u"ไก่บ้าน"_s, u"ขายของชุมชน"_s};
    QStringList sorted = inOrder;
    std::sort(sorted.begin(), sorted.end(), thaiLess);
    CHECK(desk.titles() == sorted);
    Q_EMIT desk.table().orderWanted(LibrarySort::Title, true);
    std::reverse(sorted.begin(), sorted.end());
    CHECK(desk.titles() == sorted);
}

TEST_CASE("Letters typed in the list narrow it, boxes narrow it further, and all of it comes back")
{
    LibraryDesk desk;
    desk.fill();
    desk.table().setFocus();
    typeLetters(u"ก"_s);
    CHECK(desk.plans().findField().hasFocus());
    typeLetters(u"า"_s);
    CHECK(desk.plans().findField().text() == u"กา"_s);
    CHECK(desk.titles().contains(u"กาแฟบ้านดอย"_s));
    CHECK(desk.titles().size() < 5);
    desk.plans().findField().clear();
    CHECK(desk.titles().size() == 5);
    FacetPanel& facets = desk.plans().facets();
    const VersionId one = desk.library().table({}).versions.front();
    const QString region = desk.library().line(one)->region;
    facets.setTicked({{keyOf(LibraryFacet::Region), {region}}});
    CHECK(!desk.titles().isEmpty());
    CHECK(desk.titles().size() < 5);
    for (const VersionId version : desk.library().table(desk.plans().filter()).versions)
        CHECK(desk.library().line(version)->region == region);
    desk.plans().findField().setText(u"ไม่มีชื่อนี้"_s);
    QPushButton* all = buttonSaying(desk.plans(), u"Show all plans"_s);
    REQUIRE(all != nullptr);
    all->click();
    CHECK(desk.titles().size() == 5);
    CHECK(!facets.isNarrowed());
}

TEST_CASE("Enter opens the review with the plans in view as its queue")
{
    LibraryDesk desk;
    desk.fill();
    desk.choose(u"ขายของชุมชน"_s);
    const VersionId wanted = desk.table().current();
    desk.table().setFocus();
    press(Qt::Key_Return);
    CHECK(desk.window().shownPage() == LibraryPageKind::Review);
    CHECK(desk.window().review().queue().size() == 5);
    CHECK(desk.window().review().shownVersion() == wanted);
}

TEST_CASE("A status is given to several plans at once, with a reason where it needs one, and taken back")
{
    LibraryDesk desk;
    desk.fill();
    const QStringList before = statusesOf(desk);
    desk.table().setFocus();
    desk.table().selectAll();
    desk.plans().setStatus(u"endorsed"_s);
    CHECK(statusesOf(desk) == QStringList(5, u"endorsed"_s));
    CHECK(desk.plans().offers().isVisible());
    QPushButton* undo = buttonSaying(desk.plans().offers(), u"Undo"_s);
    REQUIRE(undo != nullptr);
    undo->click();
    CHECK(statusesOf(desk) == before);

    desk.choose(u"ไก่บ้าน"_s);
    answerNextDialog(u"  "_s);
    desk.plans().setStatus(u"returned"_s);
    CHECK(statusesOf(desk) == before);
    answerNextDialog(u"ยังไม่มีราคา"_s);
    desk.plans().setStatus(u"returned"_s);
    CHECK(statusesOf(desk).count(u"returned"_s) == 1);
    CHECK(desk.library().statusLog().front().reason == u"ยังไม่มีราคา"_s);
    QApplication::setActiveWindow(&desk.window()); // without a screen none is, after a dialog
    desk.table().setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(statusesOf(desk) == before);
}

TEST_CASE("Words are found in all texts of all plans, and telephone numbers stay covered")
{
    LibraryDesk desk;
    Plan plan = planOfGroup(u"a-palm-tourism.json"_s, u"กลุ่มตาล"_s, u"760101"_s);
    plan.notes.front().text = u"จองที่ป้าแดง 081-234-5678 ทุกวัน"_s;
    QDir().mkpath(desk.path(u"in"_s));
    REQUIRE(Document::create(desk.path(u"in/one.cbmc"_s), plan).has_value());
    desk.import({desk.path(u"in"_s)});
    desk.plans().findInTexts();
    desk.plans().findField().setText(u"จองที่ป้าแดง"_s);
    REQUIRE(eventually([&] { return desk.plans().hits().count() == 1; }));
    const QModelIndex hit = desk.plans().hits().model()->index(0, 0);
    CHECK(hit.data(Qt::AccessibleTextRole).toString().contains(u"กลุ่มตาล"_s));
    CHECK(!hit.data(Qt::AccessibleTextRole).toString().contains(u"234"_s));
    desk.plans().setMasked(false);
    CHECK(hit.data(Qt::AccessibleTextRole).toString().contains(u"081-234-5678"_s));
    CHECK(maskedText(u"โทร ๐๘๑ ๒๓๔ ๕๖๗๘ หรือ a.b@c.th"_s) == u"โทร •••-•••-•••• หรือ •••@•••"_s);
    CHECK(maskedText(u"รายได้ 360,000 บาท ปี 2569"_s) == u"รายได้ 360,000 บาท ปี 2569"_s);
}

TEST_CASE("The library can be used with the keyboard alone")
{
    LibraryDesk desk;
    desk.fill();
    desk.table().setFocus();
    press(Qt::Key_F6); // from the list to the pages
    press(Qt::Key_F6); // to the boxes
    FacetPanel& facets = desk.plans().facets();
    REQUIRE(facets.hasFocus());
    facets.setCurrentItem(facets.topLevelItem(0)->child(0));
    press(Qt::Key_Space);
    CHECK(facets.isNarrowed());
    const qsizetype narrowed = desk.titles().size();
    CHECK(narrowed < 5);
    press(Qt::Key_Space);
    press(Qt::Key_F6);
    CHECK(desk.table().hasFocus());
    press(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(desk.plans().findField().hasFocus());
    typeLetters(u"ไก่"_s);
    press(Qt::Key_Return);
    REQUIRE(desk.table().hasFocus());
    press(Qt::Key_Return);
    CHECK(desk.window().shownPage() == LibraryPageKind::Review);
    CHECK(desk.window().review().queue().size() == 1);
    QTest::keyClick(&desk.window(), Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.window().shownPage() == LibraryPageKind::Plans);
    QTest::keyClick(&desk.window(), Qt::Key_2, Qt::ControlModifier);
    CHECK(desk.window().shownPage() == LibraryPageKind::Portfolio);
}

TEST_CASE("Two plans stand side by side, with the notes that both have marked")
{
    LibraryDesk desk;
    QDir().mkpath(desk.path(u"in"_s));
    REQUIRE(Document::create(desk.path(u"in/one.cbmc"_s), planOfGroup(u"a-palm-tourism.json"_s, u"ต้นฉบับ"_s, u"760101"_s)).has_value());
    REQUIRE(Document::create(desk.path(u"in/two.cbmc"_s), planOfGroup(u"a-palm-tourism.json"_s, u"สำเนา"_s, u"330101"_s)).has_value());
    desk.import({desk.path(u"in"_s)});
    desk.table().setFocus();
    desk.table().selectAll();
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(desk.window().shownPage() == LibraryPageKind::Compare);
    CHECK(says(desk.window().compare(), u"ต้นฉบับ"_s));
    CHECK(says(desk.window().compare(), u"สำเนา"_s));
    const int notes = int(samplePlan(u"a-palm-tourism.json"_s).notes.size());
    CHECK(desk.window().compare().statusText().startsWith(u"%1 note"_s.arg(notes)));
}

TEST_CASE("The list leaves as a workbook, as CSV and as a sheet for the committee")
{
    LibraryDesk desk;
    desk.fill();
    QStringList written;
    desk.window().setAskWhere([&](QWidget*, const SaveQuestion& question) {
        written << desk.path(QFileInfo(question.proposedPath).fileName());
        return written.back();
    });
    QAction* exported = desk.plans().toolbarActions().back();
    for (QAction* choice : exported->menu()->actions())
        choice->trigger();
    desk.window().showPage(LibraryPageKind::Portfolio);
    for (QAction* choice : desk.window().portfolio().toolbarActions())
        choice->trigger();
    REQUIRE(written.size() == 5);
    for (const QString& path : written) {
        INFO(path.toStdString());
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.size() > 500);
    }
    QFile csv(desk.path(u"plans.csv"_s));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    CHECK(csv.readAll().count("\r\n") == 6);
}

TEST_CASE("The portfolio counts by two things, and its table says what the library says")
{
    LibraryDesk desk;
    desk.fill();
    desk.window().showPage(LibraryPageKind::Portfolio);
    PortfolioPage& page = desk.window().portfolio();
    page.choose(PlansBy::Region, PlansBy::Status);
    const FigureTable& table = page.plansCard().table();
    int sum = 0;
    for (const PlanSum& one : desk.library().sums(PlansBy::Region, PlansBy::Status))
        sum += one.plans;
    CHECK(sum == 5);
    CHECK(table.item(table.rowCount() - 1, table.columnCount() - 1)->text() == u"5"_s);
    auto* tiles = page.findChild<CoverageTiles*>();
    QString asked;
    QObject::connect(tiles, &CoverageTiles::provinceOpened, &page, [&](const QString& code) { asked = code; });
    comeToRest(); // the tiles of before are gone then
    auto* region = tiles->findChildren<RegionTiles*>().front();
    region->setFocus();
    region->setCurrentIndex(region->model()->index(0, 0));
    press(Qt::Key_Return);
    CHECK(asked.size() == 2);
    CHECK(desk.window().shownPage() == LibraryPageKind::Plans);
}

TEST_CASE("Regions, statuses and targets are set in the library")
{
    LibraryDesk desk;
    desk.fill();
    desk.window().showPage(LibraryPageKind::Settings);
    LibrarySettings& page = desk.window().settingsPage();
    RoomTableModel& places = page.tableOf(LibrarySettings::Places).model();
    CHECK(places.rowCount() - 1 == 77);
    const QString code = places.idAt(0);
    REQUIRE(places.setData(places.index(0, 2), u"กลุ่มใหม่"_s));
    REQUIRE(places.setData(places.index(0, 3), 1));
    const auto all = desk.library().provinces();
    const auto changed = std::find_if(all.begin(), all.end(), [&](const ProvincePlace& place) { return place.code == code; });
    CHECK(changed->provinceGroup == u"กลุ่มใหม่"_s);
    CHECK(changed->isConfirmed);

    RoomTableModel& statuses = page.tableOf(LibrarySettings::Statuses).model();
    const int before = statuses.newRow();
    REQUIRE(statuses.setData(statuses.index(before, 0), u"รอลงนาม"_s));
    CHECK(nameOf(desk.library().statuses().back()) == u"รอลงนาม"_s);

    RoomTableModel& targets = page.tableOf(LibrarySettings::Targets).model();
    REQUIRE(targets.setData(targets.index(0, 0), u"๖๐๐"_s));
    REQUIRE(desk.library().targets().size() == 1);
    CHECK(desk.library().targets().front().value == 600);
    CHECK_FALSE(targets.setData(targets.index(0, 0), u"หกร้อย"_s));
}

TEST_CASE("A view is kept under a name and comes back with its boxes, its words and its order")
{
    LibraryDesk desk;
    desk.fill();
    LibraryFilter filter;
    filter.chosen[LibraryFacet::Cluster] = {QString()};
    filter.typed = u"กา"_s;
    filter.sort = LibrarySort::Province;
    filter.descending = true;
    REQUIRE(desk.library().saveView({u"ของฉัน"_s, filter}).has_value());
    for (auto* button : desk.plans().findChildren<QToolButton*>())
        if (button->menu() != nullptr) {
            Q_EMIT button->menu()->aboutToShow();
            for (QAction* action : button->menu()->actions())
                if (action->text() == u"ของฉัน"_s)
                    action->trigger();
        }
    CHECK(desk.plans().filter() == filter);
    CHECK(desk.plans().findField().text() == u"กา"_s);
}
