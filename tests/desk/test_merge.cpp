#include "core/edit/noteedits.h"
#include "core/merge/mergeedit.h"
#include "tests/support/openwindow.h"
#include "tests/support/sampleplan.h"
#include "ui/merging/conflictview.h"
#include "ui/merging/markedtext.h"
#include "ui/merging/mergedialog.h"

#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Three notes written over in both copies, one new in the other.
struct TwoCopies {
    Plan base = samplePlan(u"a-palm-tourism.json"_s);
    Plan ours = base, theirs = base;

    TwoCopies()
    {
        for (size_t i = 0; i < 3; ++i) {
            REQUIRE(edits::setNoteText(base.notes[i].id, u"ของเรา %1"_s.arg(i)).apply(ours));
            REQUIRE(edits::setNoteText(base.notes[i].id, u"ของเขา %1"_s.arg(i)).apply(theirs));
        }
        REQUIRE(edits::addNote(Block::Cost, u"ค่าฟืนเตาใหญ่"_s).apply(theirs));
    }
    [[nodiscard]] CommonPast past() const
    {
        CommonPast past;
        past.how = CommonPast::How::History;
        past.base = base;
        return past;
    }
    [[nodiscard]] QString textIn(const Plan& plan, size_t note) const { return plan.note(base.notes[note].id)->text; }
};

struct ShownMerge {
    explicit ShownMerge(const TwoCopies& copies)
        : dialog(copies.ours, copies.theirs, u"อีกสำเนา.cbmc"_s, copies.past(), nullptr)
    {
        dialog.show();
        REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    }
    [[nodiscard]] QListWidget& list() const { return *dialog.findChildren<QListWidget*>().front(); }
    MergeDialog dialog;
};

} // namespace

TEST_CASE("conflicts are decided by digits, one after the other, and what is chosen is what the merge takes")
{
    const ProgramLook look;
    const TwoCopies copies;
    ShownMerge shown(copies);
    REQUIRE(shown.list().count() == 3);
    CHECK(shown.list().hasFocus());
    CHECK(shown.list().currentRow() == 0);
    QTest::keyClick(&shown.dialog, Qt::Key_1);
    CHECK(shown.list().currentRow() == 1);
    QTest::keyClick(&shown.dialog, Qt::Key_2);
    CHECK(shown.list().currentRow() == 2);
    QTest::keyClick(&shown.dialog, Qt::Key_3);
    const Plan merged = mergePlans(copies.base, copies.ours, copies.theirs, shown.dialog.choices()).plan;
    CHECK(copies.textIn(merged, 0) == u"ของเรา 0"_s);
    CHECK(copies.textIn(merged, 1) == u"ของเขา 1"_s);
    CHECK(copies.textIn(merged, 2) == u"ของเรา 2"_s);
    CHECK(std::count_if(merged.notes.begin(), merged.notes.end(), [](const Note& note) { return note.text == u"ของเขา 2"; }) == 1);
    CHECK((merged == shown.dialog.merged().plan));
    CHECK(shown.dialog.findChild<QPushButton*>(u"merge"_s)->hasFocus());
    QTest::keyClick(&shown.dialog, Qt::Key_Return);
    CHECK(shown.dialog.result() == QDialog::Accepted);
}

TEST_CASE("one button takes one side in all conflicts, and a single choice after it still counts")
{
    const ProgramLook look;
    const TwoCopies copies;
    ShownMerge shown(copies);
    QTest::mouseClick(shown.dialog.findChild<QPushButton*>(u"all-theirs"_s), Qt::LeftButton);
    for (size_t i = 0; i < 3; ++i)
        CHECK(copies.textIn(shown.dialog.merged().plan, i) == u"ของเขา %1"_s.arg(i));
    shown.list().setCurrentRow(1);
    QTest::keyClick(&shown.dialog, Qt::Key_1);
    CHECK(copies.textIn(shown.dialog.merged().plan, 1) == u"ของเรา 1"_s);
    CHECK(copies.textIn(shown.dialog.merged().plan, 2) == u"ของเขา 2"_s);
}

TEST_CASE("both texts stand side by side as plain text, and the part that differs is marked between whole letters")
{
    const ProgramLook look;
    TwoCopies copies;
    REQUIRE(edits::setNoteText(copies.base.notes[0].id, u"<b>น้ำตาลโตนด</b>"_s).apply(copies.ours));
    REQUIRE(edits::setNoteText(copies.base.notes[0].id, u"<b>น้ำผึ้งโตนด</b>"_s).apply(copies.theirs));
    ShownMerge shown(copies);
    const auto texts = shown.dialog.findChildren<MarkedText*>();
    REQUIRE(texts.size() == 2);
    CHECK(texts[0]->toPlainText() == u"<b>น้ำตาลโตนด</b>"_s);
    CHECK(texts[1]->toPlainText() == u"<b>น้ำผึ้งโตนด</b>"_s);
    const DifferingPart part = differingPart(u"<b>น้ำตาลโตนด</b>"_s, u"<b>น้ำผึ้งโตนด</b>"_s);
    CHECK(u"<b>น้ำตาลโตนด</b>"_s.mid(part.from, part.length) == u"ตาล"_s);
    const DifferingPart tone = differingPart(u"กี่ทอ"_s, u"กี้ทอ"_s);
    CHECK(tone.from == 0);
    CHECK(tone.length == 3);
    CHECK(differingPart(u"เหมือน"_s, u"เหมือน"_s).length == 0);
}

TEST_CASE("without a conflict the window lists what comes from the other copy")
{
    const ProgramLook look;
    TwoCopies copies;
    copies.ours = copies.base;
    ShownMerge shown(copies);
    const auto lists = shown.dialog.findChildren<QListWidget*>();
    REQUIRE(lists.size() == 2);
    CHECK_FALSE(lists[0]->isVisible());
    REQUIRE(lists[1]->isVisible());
    CHECK(lists[1]->count() == 4);
    QString all;
    for (int row = 0; row < lists[1]->count(); ++row)
        all += lists[1]->item(row)->text();
    CHECK(all.contains(u"ค่าฟืนเตาใหญ่"_s));
}
