#include "tests/ui/sheets.h"
#include "ui/exporting/exportpage.h"
#include "ui/mainwindow/exportwriter.h"
#include "ui/mainwindow/peopledialog.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

using namespace sheets;

namespace {

Plan planWithNames()
{
    Plan plan = smallPlan();
    plan.members = {{MemberId::random(), 0, u"สมชาย ใจดี"_s, u"ประธาน"_s}, {MemberId::random(), 1, u"<b>มาลี</b> &ดี"_s, u"เลขา"_s}};
    plan.notes.front().text = u"โทรหาสมชาย ใจดี"_s;
    return plan;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QPushButton* buttonNamed(const QWidget& widget, const QString& words)
{
    for (QPushButton* button : widget.findChildren<QPushButton*>())
        if (button->text() == words)
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("the dialog lists who is in the file, erases the chosen one and says so")
{
    const Look look;
    Opened opened(planWithNames());
    PeopleDialog dialog(*opened.document, nullptr);
    showAs(dialog, dialog.size());
    auto* table = dialog.findChild<QTableWidget*>();
    REQUIRE(table->rowCount() == 2);
    CHECK(cutTexts(dialog) == QStringList());
    QPushButton* erase = buttonNamed(dialog, PeopleDialog::tr("Erase this person everywhere…"));
    CHECK_FALSE(erase->isEnabled());
    const int row = table->item(0, 0)->text() == u"สมชาย ใจดี"_s ? 0 : 1;
    table->selectRow(row);
    CHECK(dialog.findChild<QLineEdit*>()->text() == u"สมชาย ใจดี"_s);
    CHECK(table->item(row, 2)->text() == u"2"_s);
    CHECK(erase->isEnabled());
    dialog.eraseNow();
    CHECK(table->rowCount() == 1);
    CHECK(opened.document->plan().notes.front().text == u"โทรหาผู้เข้าร่วม"_s);
    CHECK_FALSE(bytesOf(opened.document->path()).contains("สมชาย"));
    QStringList words;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        words << label->text();
    CHECK(words.filter(u"สมชาย ใจดี"_s).size() == 1);
    CHECK_FALSE(erase->isEnabled());
}

TEST_CASE("erasing is asked about with Cancel as the usual answer, and Cancel changes nothing")
{
    const Look look;
    Opened opened(planWithNames());
    const QByteArray before = bytesOf(opened.document->path());
    PeopleDialog dialog(*opened.document, nullptr);
    showAs(dialog, dialog.size());
    dialog.findChild<QLineEdit*>()->setText(u"สมชาย ใจดี"_s);
    int asked = 0;
    QTimer::singleShot(0, &dialog, [&] {
        auto* question = dialog.findChild<EraseDialog*>();
        REQUIRE(question != nullptr);
        ++asked;
        CHECK(buttonNamed(*question, EraseDialog::tr("Cancel"))->isDefault());
        CHECK(cutTexts(*question) == QStringList());
        question->reject();
    });
    buttonNamed(dialog, PeopleDialog::tr("Erase this person everywhere…"))->click();
    CHECK(asked == 1);
    CHECK(bytesOf(opened.document->path()) == before);
}

TEST_CASE("the export page writes a copy for others without names and without history")
{
    const Look look;
    Opened opened(planWithNames());
    const QString path = opened.folder.filePath(u"others.cbmc"_s);
    ExportPage page(*opened.document, exportWriter(*opened.document), [&](QWidget*, const SaveQuestion&) { return path; });
    showAs(page, QSize(1000, 700));
    buttonNamed(page, ExportPage::tr("Save a copy for others"))->click();
    const QByteArray bytes = bytesOf(path);
    CHECK_FALSE(bytes.contains("สมชาย"));
    CHECK(bytes.contains("ผู้เข้าร่วม"));
    CHECK(bytesOf(opened.document->path()).contains("สมชาย"));
}
