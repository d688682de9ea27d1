#include "tests/ui/sheets.h"
#include "ui/planhead/fields.h"
#include "ui/planhead/planheadpage.h"
#include "ui/widgets/dateedits.h"
#include "ui/widgets/placepicker.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace sheets;

namespace {

struct HeadShown {
    Look look;
    Opened opened;
    PlanHeadPage page;

    explicit HeadShown(int percent = 100, const Plan& plan = smallPlan())
        : look(percent)
        , opened(plan)
        , page(*opened.document)
    {
        showAs(page, {1206, 590});
        page.goTo({});
    }
    [[nodiscard]] const Plan& plan() const { return opened.document->plan(); }
    template <typename Field>
    [[nodiscard]] Field* named(const QString& name, int which = 0) const
    {
        QList<Field*> found;
        for (Field* field : page.findChildren<Field*>())
            if (field->accessibleName() == name)
                found << field;
        REQUIRE(found.size() > which);
        return found[which];
    }
    void type(QLineEdit* field, const QString& text, Qt::Key last = Qt::Key_Tab) const
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        field->insert(text);
        field->setModified(true);
        Q_EMIT field->textEdited(text);
        QTest::keyClick(field, last);
        QCoreApplication::sendPostedEvents();
    }
};

} // namespace

TEST_CASE("leaving a field of the plan's head writes it, and undo brings the old text back")
{
    HeadShown shown;
    auto* title = shown.named<QLineEdit>(u"Title of the plan"_s);
    CHECK(title->hasFocus());
    shown.type(title, u"ท่องเที่ยวคนตาล"_s);
    CHECK(shown.plan().head.title == u"ท่องเที่ยวคนตาล"_s);
    REQUIRE(shown.opened.document->undo());
    CHECK(title->text() == u"ท่องเที่ยวชุมชน"_s);
}

TEST_CASE("a fiscal year that is none stays in its field with the reason, and the plan keeps its year")
{
    HeadShown shown;
    auto* year = shown.named<LineField>(u"Fiscal year (BE)"_s);
    shown.type(year, u"๒๕๗๐"_s, Qt::Key_Return);
    CHECK(shown.plan().head.fiscalYear == 2027);
    CHECK(year->text() == u"2570"_s);
    shown.type(year, u"ปีหน้า"_s);
    CHECK(shown.plan().head.fiscalYear == 2027);
    CHECK(year->text() == u"ปีหน้า"_s);
    CHECK_FALSE(year->problem().isEmpty());
    CHECK(shown.page.hasUncommittedText());
    CHECK_FALSE(shown.page.commitEditors());
}

TEST_CASE("a place of the list is added by its code, another one stays in the group's own words")
{
    HeadShown shown;
    auto* picker = shown.page.findChild<PlacePicker*>();
    Q_EMIT picker->picked(*placeOfCode(u"710201"_s));
    REQUIRE(shown.plan().areas.size() == 1);
    CHECK(shown.plan().areas[0].code == u"710201"_s);
    shown.type(picker, u"บ้านคนตาลเหนือ"_s, Qt::Key_Return);
    REQUIRE(shown.plan().areas.size() == 2);
    CHECK(shown.plan().areas[1].kind == AreaKind::Text);
    CHECK(picker->text().isEmpty());
    bool warned = false;
    for (const QLabel* label : shown.page.findChildren<QLabel*>())
        warned = warned || label->text() == u"Not in the list of places"_s;
    CHECK(warned);
}

TEST_CASE("members are counted on a day, and the same day again replaces the count")
{
    HeadShown shown;
    const auto count = [&](const QString& members) {
        shown.type(shown.named<DateEdit>(u"On the day"_s), u"30 กันยายน 2569"_s);
        shown.type(shown.named<CountEdit>(u"Members"_s), members, Qt::Key_Return);
    };
    count(u"48"_s);
    count(u"50"_s);
    REQUIRE(shown.plan().memberCounts.size() == 1);
    CHECK(shown.plan().memberCounts[0].members == 50);
    CHECK(shown.plan().memberCounts[0].date == QDate(2026, 9, 30));
}

TEST_CASE("the working group is counted by sex and age without a name")
{
    HeadShown shown;
    const QString cell = nameOf(AgeBand::From40To54) + u", "_s + nameOf(Sex::Female);
    shown.type(shown.named<CountEdit>(cell), u"๕"_s);
    REQUIRE(shown.plan().groupCounts.size() == 1);
    CHECK(shown.plan().groupCounts[0].count == 5);
    shown.type(shown.named<CountEdit>(cell), u"2.5"_s);
    CHECK(shown.plan().groupCounts[0].count == 5);
    CHECK(shown.named<CountEdit>(cell)->text() == u"2.5"_s);
    shown.type(shown.named<CountEdit>(cell), QString());
    CHECK(shown.plan().groupCounts.empty());
}

TEST_CASE("a role alone is enough for a member of the working group")
{
    HeadShown shown;
    shown.type(shown.named<QLineEdit>(u"Role"_s), u"เหรัญญิก"_s, Qt::Key_Return);
    REQUIRE(shown.plan().members.size() == 1);
    CHECK(shown.plan().members[0].name.isEmpty());
    shown.type(shown.named<LineField>(u"Role, person 1"_s), u"ประธาน"_s);
    CHECK(shown.plan().members[0].role == u"ประธาน"_s);
}

TEST_CASE("the colours of the threads get the group's names")
{
    HeadShown shown;
    shown.type(shown.named<LineField>(u"Name of the colour %1"_s.arg(threadColourName(2))), u"คณะดูงาน"_s);
    CHECK(shown.plan().threadNames[1] == u"คณะดูงาน"_s);
}

TEST_CASE("a vision that is being typed is written before the page is left")
{
    HeadShown shown;
    auto* vision = shown.page.findChild<ParagraphField*>();
    vision->setFocus();
    vision->insertPlainText(u"อยู่ดีมีสุข"_s);
    CHECK(shown.page.hasUncommittedText());
    CHECK(shown.plan().head.vision.isEmpty());
    CHECK(shown.page.commitEditors());
    CHECK(shown.plan().head.vision == u"อยู่ดีมีสุข"_s);
    CHECK_FALSE(shown.page.hasUncommittedText());
}

TEST_CASE("nothing on the plan's head is cut off at any text size")
{
    const int percent = GENERATE(100, 150, 200);
    HeadShown shown(percent);
    CHECK(cutTexts(shown.page) == QStringList());
}
