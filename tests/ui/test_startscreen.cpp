#include "core/base/language.h"
#include "core/insight/findings.h"
#include "tests/ui/sheets.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/newplandialog.h"
#include "ui/startscreen/samples.h"
#include "ui/startscreen/startscreen.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

using namespace sheets;

namespace {

struct StartSettings {
    QTemporaryDir folder;
    StartSettings()
    {
        QCoreApplication::setOrganizationName(u"tambon-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    }
    ~StartSettings() { QSettings::setDefaultFormat(QSettings::NativeFormat); }
};

RecentPlan recentAt(const QString& path)
{
    return recentPlan(smallPlan(), path, QDateTime(QDate(2026, 11, 18), QTime(9, 5)));
}

template <typename Field>
Field* fieldNamed(const QWidget& widget, const QString& name)
{
    for (Field* field : widget.findChildren<Field*>())
        if (field->accessibleName() == name)
            return field;
    FAIL("no field " << name.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("recent plans are kept ten at most, newest first, each path once, and a missing file is marked")
{
    const StartSettings own;
    Opened opened;
    RecentPlans recents;
    for (int i = 0; i < 12; ++i)
        recents.remember(recentAt(opened.folder.filePath(u"p%1.cbmc"_s.arg(i))));
    recents.opened(*opened.document);
    recents.opened(*opened.document);
    auto list = RecentPlans().list();
    REQUIRE(list.size() == 10);
    CHECK_FALSE(list[0].isMissing);
    CHECK(list[0].title == u"ท่องเที่ยวชุมชน"_s);
    CHECK(list[0].noteCounts == recentAt(u"/x"_s).noteCounts);
    CHECK(list[1].isMissing);
    recents.remove(list[1].path);
    CHECK(RecentPlans().list().size() == 9);
}

TEST_CASE("what is left to do is said in the language of the day, whatever it was when the plan was closed")
{
    const StartSettings own;
    installLanguage(Language::Thai);
    RecentPlans().remember(recentAt(u"/tmp/p.cbmc"_s));
    installLanguage(Language::English);
    const auto list = RecentPlans().list();
    REQUIRE(list.size() == 1);
    REQUIRE(list[0].next);
    CHECK(list[0].next == recentAt(u"/x"_s).next);
    CHECK(title(*list[0].next) == u"“ค่าวิทยากร” does not say what it sells"_s);
    CHECK(list[0].openCount == 1);
    installLanguage(Language::Thai);
    CHECK(title(*list[0].next).contains(u"ยังไม่ได้บอกว่าขายอะไร"_s));
    installLanguage(Language::English);
}

TEST_CASE("a pinned plan stays first, outlives ten newer ones and the clearing of the list")
{
    const StartSettings own;
    RecentPlans recents;
    recents.remember(recentAt(u"/tmp/pinned.cbmc"_s));
    recents.setPinned(u"/tmp/pinned.cbmc"_s, true);
    for (int i = 0; i < 12; ++i)
        recents.remember(recentAt(u"/tmp/p%1.cbmc"_s.arg(i)));
    auto list = RecentPlans().list();
    REQUIRE(list.size() == 11);
    CHECK(list[0].path == u"/tmp/pinned.cbmc"_s);
    CHECK(list[1].path == u"/tmp/p11.cbmc"_s);
    recents.remember(recentAt(u"/tmp/pinned.cbmc"_s)); // opened again
    CHECK(RecentPlans().list()[0].isPinned);
    recents.clear();
    REQUIRE(RecentPlans().list().size() == 1);
    recents.setPinned(u"/tmp/pinned.cbmc"_s, false);
    recents.clear();
    CHECK(RecentPlans().list().empty());
}

TEST_CASE("the start screen is used by keyboard: verbs, recent plans, text size")
{
    const Look look;
    StartScreen screen;
    RecentPlan there = recentAt(u"/tmp/there.cbmc"_s);
    RecentPlan missing = recentAt(u"/tmp/missing.cbmc"_s);
    missing.isMissing = true;
    screen.setRecentPlans({there, missing});
    showAs(screen, {1366, 704});
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->objectName() == u"newPlan"_s);

    QSignalSpy news(&screen, &StartScreen::newPlanRequested);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(news.size() == 1);
    QSignalSpy opens(&screen, &StartScreen::openRequested);
    QTest::keyClick(screen.findChild<QPushButton*>(u"recent:/tmp/there.cbmc"_s), Qt::Key_Space);
    REQUIRE(opens.size() == 1);
    CHECK(opens[0][0].toString() == u"/tmp/there.cbmc"_s);
    QSignalSpy removes(&screen, &StartScreen::recentRemoved);
    QTest::keyClick(screen.findChild<QPushButton*>(u"recent:/tmp/missing.cbmc"_s), Qt::Key_Space);
    QTest::keyClick(screen.findChild<QPushButton*>(u"recent:/tmp/there.cbmc"_s), Qt::Key_Delete);
    QCoreApplication::sendPostedEvents();
    CHECK(removes.size() == 2);
    QSignalSpy clears(&screen, &StartScreen::recentsCleared);
    QTest::keyClick(screen.findChild<QAbstractButton*>(u"clearRecents"_s), Qt::Key_Space);
    QCoreApplication::sendPostedEvents();
    CHECK(clears.size() == 1);
    QSignalSpy pins(&screen, &StartScreen::recentPinned);
    QTest::keyClick(screen.findChild<QToolButton*>(u"recentMenu"_s), Qt::Key_Space);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCoreApplication::sendPostedEvents();
    REQUIRE(pins.size() == 1);
    CHECK(pins[0][1].toBool());

    QSignalSpy sizes(&screen, &StartScreen::textPercentRequested);
    auto* larger = screen.findChild<QToolButton*>(u"text2"_s);
    larger->setFocus();
    QTest::keyClick(larger, Qt::Key_Space);
    REQUIRE(sizes.size() == 1);
    CHECK(sizes[0][0].toInt() == 125);
    screen.setTextPercent(125);
    QCoreApplication::sendPostedEvents();
    CHECK(QApplication::focusWidget()->objectName() == u"text2"_s);
}

TEST_CASE("nothing on the start screen and in its dialogs is cut off at any text size")
{
    const Look look(GENERATE(100, 150, 200));
    StartScreen screen;
    RecentPlan missing = recentAt(u"/tmp/missing.cbmc"_s);
    missing.isMissing = true;
    screen.setRecentPlans({recentAt(u"/tmp/there.cbmc"_s), missing});
    showAs(screen, {1366, 704});
    QCoreApplication::sendPostedEvents();
    CHECK(cutTexts(screen) == QStringList());
    screen.hide();
    NewPlanDialog make;
    AboutDialog about;
    for (QDialog* dialog : std::initializer_list<QDialog*>{&make, &about}) {
        showAs(*dialog, dialog->size().expandedTo(dialog->sizeHint()));
        CHECK(cutTexts(*dialog) == QStringList());
        dialog->hide();
    }
}

TEST_CASE("samples of one organisation stand together")
{
    QTemporaryDir folder;
    const auto put = [&](const QString& name, const QString& title, const QString& organisation) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(u"{\"title\":\"%1\",\"organisation\":{\"name\":\"%2\"}}"_s.arg(title, organisation).toUtf8());
    };
    put(u"1.json"_s, u"ข"_s, u"กลุ่มหนึ่ง"_s);
    put(u"2.json"_s, u"ค"_s, u"กลุ่มสอง"_s);
    put(u"3.json"_s, u"ก"_s, u"กลุ่มหนึ่ง"_s);
    put(u"4.json"_s, QString(), u"กลุ่มหนึ่ง"_s);
    const auto found = samples(folder.path());
    REQUIRE(found.size() == 3);
    QStringList titles;
    for (const Sample& sample : found)
        titles << sample.title;
    CHECK((titles == QStringList{u"ค"_s, u"ก"_s, u"ข"_s} || titles == QStringList{u"ก"_s, u"ข"_s, u"ค"_s}));
}

TEST_CASE("a new plan is made of what was typed, and Enter makes it")
{
    const Look look;
    NewPlanDialog dialog;
    showAs(dialog, dialog.sizeHint());
    auto* title = fieldNamed<QLineEdit>(dialog, u"Title of the plan"_s);
    CHECK(title->hasFocus());
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Rejected);
    CHECK(dialog.isVisible());
    title->setText(u"สวนตาล"_s);
    QTemporaryDir folder;
    fieldNamed<QLineEdit>(dialog, u"Folder"_s)->setText(folder.path());
    CHECK(fieldNamed<QLineEdit>(dialog, u"File name"_s)->text().startsWith(u"แผน_สวนตาล"_s));
    auto* name = fieldNamed<QLineEdit>(dialog, u"File name"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"mine"_s);
    CHECK(dialog.path() == folder.filePath(u"mine.cbmc"_s));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.plan().head.title == u"สวนตาล"_s);
    CHECK(dialog.plan().head.fiscalYear > 2000);
}

TEST_CASE("a name that is taken keeps the dialog for a new plan open")
{
    const Look look;
    Opened opened;
    NewPlanDialog dialog;
    showAs(dialog, dialog.sizeHint());
    fieldNamed<QLineEdit>(dialog, u"Title of the plan"_s)->setText(u"สวนตาล"_s);
    fieldNamed<QLineEdit>(dialog, u"Folder"_s)->setText(opened.folder.path());
    auto* name = fieldNamed<QLineEdit>(dialog, u"File name"_s);
    name->setText(u"plan.cbmc"_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK(name->hasFocus());
}
