#include "tests/cli/program.h"
#include "tests/support/catch.h"
#include "tests/support/desktop.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

using namespace tambon;
using namespace tambon::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString jobTitle = u"แผนผลไม้บ้านสวนริมน้ำ"_s;
const QStringList jobNotes{u"ทุเรียนแก่จัด ส่งถึงบ้าน"_s, u"คนเมืองที่ชอบผลไม้ปลอดสาร"_s, u"เล่าเรื่องสวนผ่านกลุ่มไลน์"_s,
    u"จองต้นล่วงหน้า ปีหน้าซื้อซ้ำ"_s, u"ขายผลสด กิโลละร้อยยี่สิบ"_s, u"คัดเกรดและแพ็กกล่องที่ศาลา"_s,
    u"ศาลากลางบ้านว่างวันธรรมดา"_s, u"ไปรษณีย์ท่าเสาช่วยส่ง"_s, u"กล่องและน้ำแข็งแห้ง"_s};
const QStringList jobCapital{u"ลำคลองสายเก่า"_s, u"ช่างสานเข่งรุ่นปู่ย่า"_s};
const QStringList jobGoals{u"รู้วิธีคัดความแก่ของทุเรียน"_s, u"ถ่ายภาพสินค้าได้เองทุกสวน"_s};

QJsonObject planNow(const QString& plan)
{
    const Ran ran = cli({u"export"_s, plan, u"--format"_s, u"json"_s, u"--output"_s, u"-"_s});
    return QJsonDocument::fromJson(ran.out).object();
}

QStringList valuesOf(const QJsonObject& plan, const QString& list, const QString& field)
{
    QStringList values;
    for (const QJsonValue& row : plan[list].toArray())
        values << row[field].toString();
    return values;
}

QString withoutSpaces(const QString& text)
{
    static const QRegularExpression spaces(uR"([\s\x{200b}]+)"_s);
    return text.normalized(QString::NormalizationForm_C).remove(spaces);
}

/// A person at the keyboard, with what is true of the plan after each thing done.
class JobByKeyboard {
public:
    explicit JobByKeyboard(const QString& home)
        : m_home(home)
    {
        m_desktop.start(QStringLiteral(TAMBON_DESKTOP), {u"--lang"_s, u"th"_s}, home);
        m_desktop.await(u"the start screen"_s, [this] { return !m_desktop.activeTitle().isEmpty(); });
    }

    void makePlan();
    void writeNotes();
    void linkNotes();
    void listCapital();
    void setGoals();
    void writePdf();
    void quit();

    [[nodiscard]] QString plan() const { return m_folder + u"/job.cbmc"; }
    [[nodiscard]] QString pdf() const { return m_folder + u"/job.pdf"; }
    [[nodiscard]] bool pointerIsParked() { return m_desktop.pointerIsParked(); }

private:
    void awaitDialog()
    {
        m_desktop.await(u"a dialog"_s, [this] {
            const QString front = m_desktop.activeTitle();
            return !front.isEmpty() && front != m_window;
        });
    }
    void awaitWindow()
    {
        m_desktop.await(u"the plan's window"_s, [this] { return m_desktop.activeTitle() == m_window; });
    }
    void awaitValue(const QString& list, const QString& field, const QString& value)
    {
        m_desktop.await(value, [&] { return valuesOf(planNow(plan()), list, field).contains(value); });
    }
    /// The keyboard in the page that lies this far down from the present one.
    void goToPage(int down)
    {
        m_desktop.press({u"F6"_s});
        m_desktop.press(QStringList(down, u"Down"_s));
        m_desktop.press({u"F6"_s});
    }

    Desktop m_desktop;
    QString m_home;
    QString m_folder = m_home;
    QString m_window;
};

void JobByKeyboard::makePlan()
{
    m_window = m_desktop.activeTitle();
    m_desktop.press({u"ctrl+n"_s});
    awaitDialog();
    m_desktop.type(jobTitle);
    m_desktop.press({u"Tab"_s, u"Tab"_s});
    const int before = m_desktop.windows();
    m_desktop.type(u"ท่าเสา"_s);
    m_desktop.await(u"the list of places"_s, [&] { return m_desktop.windows() > before; });
    m_desktop.press({u"Down"_s, u"Return"_s});
    m_desktop.await(u"the place chosen"_s, [&] { return m_desktop.windows() == before; });
    m_desktop.press({u"Tab"_s, u"Tab"_s, u"ctrl+a"_s});
    m_desktop.type(u"job"_s);
    m_desktop.press({u"Tab"_s, u"ctrl+a"_s});
    m_desktop.type(m_folder);
    m_desktop.press({u"Return"_s});
    m_desktop.await(u"the new plan"_s, [&] { return m_desktop.activeTitle().startsWith(jobTitle); });
    m_window = m_desktop.activeTitle();
}

void JobByKeyboard::writeNotes()
{
    for (int block = 1; block <= 9; ++block) {
        m_desktop.press({QString(u"ctrl+" + QString::number(block))});
        m_desktop.type(jobNotes[block - 1]);
        m_desktop.press({u"Return"_s});
        awaitValue(u"notes"_s, u"text"_s, jobNotes[block - 1]);
    }
}

void JobByKeyboard::linkNotes()
{
    m_desktop.press({u"ctrl+shift+1"_s, u"ctrl+6"_s, u"ctrl+l"_s});
    for (int links = 1; links <= 3; ++links) {
        m_desktop.press({u"Return"_s});
        m_desktop.await(u"a link"_s, [&] { return planNow(plan())[u"links"_s].toArray().size() == links; });
        m_desktop.press({u"Down"_s});
    }
    m_desktop.press({u"Escape"_s});
}

void JobByKeyboard::listCapital()
{
    goToPage(1);
    m_desktop.press({u"Return"_s});
    for (const QString& item : jobCapital) {
        m_desktop.type(item);
        m_desktop.press({u"Return"_s});
        awaitValue(u"capital"_s, u"name"_s, item);
    }
    m_desktop.press({u"Escape"_s});
}

void JobByKeyboard::setGoals()
{
    goToPage(1);
    m_desktop.press({u"Return"_s});
    awaitDialog();
    m_desktop.type(jobGoals[0]);
    m_desktop.press({u"Return"_s});
    awaitValue(u"goals"_s, u"statement"_s, jobGoals[0]);
    awaitWindow();
    // From the new card to the button below it; the form's second field says which side.
    m_desktop.press({u"Tab"_s, u"space"_s});
    awaitDialog();
    m_desktop.type(jobGoals[1]);
    m_desktop.press({u"Tab"_s, u"Down"_s, u"Return"_s});
    awaitValue(u"goals"_s, u"statement"_s, jobGoals[1]);
    awaitWindow();
}

void JobByKeyboard::writePdf()
{
    m_desktop.press({u"F6"_s, u"End"_s, u"F6"_s}); // the last page
    m_desktop.press({u"Return"_s});
    awaitDialog();
    m_desktop.press({u"ctrl+a"_s});
    m_desktop.type(pdf());
    m_desktop.press({u"Return"_s});
    m_desktop.await(u"the PDF"_s, [&] { return QFileInfo::exists(pdf()); });
    awaitWindow();
}

void JobByKeyboard::quit()
{
    m_desktop.press({u"ctrl+q"_s});
    CHECK(m_desktop.exitCode() == 0);
}

void checkThatPlanHoldsTheJob(const QJsonObject& plan)
{
    CHECK(plan[u"title"_s].toString() == jobTitle);
    CHECK(valuesOf(plan, u"notes"_s, u"text"_s) == jobNotes);
    for (int block = 1; block <= 9; ++block)
        CHECK(plan[u"notes"_s][block - 1][u"block"_s].toInt() == block);
    CHECK(valuesOf(plan, u"areas"_s, u"kind"_s) == QStringList{u"tambon"_s});
    CHECK(valuesOf(plan, u"capital"_s, u"name"_s) == jobCapital);
    CHECK(valuesOf(plan, u"goals"_s, u"statement"_s) == jobGoals);
    CHECK(valuesOf(plan, u"goals"_s, u"dimension"_s) == QStringList{u"K"_s, u"S"_s});
    const QString activity = plan[u"notes"_s][5][u"id"_s].toString();
    QSet<QString> others;
    for (const QJsonValue& link : plan[u"links"_s].toArray()) {
        const QString from = link[u"from"_s].toString();
        const QString to = link[u"to"_s].toString();
        CHECK((from == activity || to == activity));
        others.insert(from == activity ? to : from);
    }
    CHECK(others.size() == 3);
}

void checkThatPdfHoldsTheJob(const QString& pdf)
{
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        FAIL("This test needs pdftotext, which is not installed. tests/run installs it.");
    const Ran read = runProgram(reader, {u"-raw"_s, pdf, u"-"_s});
    REQUIRE(read.exitCode == 0);
    const QString text = withoutSpaces(QString::fromUtf8(read.out));
    for (const QString& typed : QStringList{jobTitle, u"ท่าเสา"_s} + jobNotes + jobCapital + jobGoals) {
        INFO(typed.toStdString());
        CHECK(text.contains(withoutSpaces(typed)));
    }
}

} // namespace

TEST_CASE("a whole plan is made, linked, filled and written as PDF by the keyboard alone")
{
    const Workspace workspace;
    JobByKeyboard job(QDir::cleanPath(workspace.path(QString())));
    job.makePlan();
    job.writeNotes();
    job.linkNotes();
    job.listCapital();
    job.setGoals();
    CHECK(cli({u"undo"_s, job.plan()}).exitCode == 4); // the window has the plan
    job.writePdf();
    CHECK(job.pointerIsParked());
    job.quit();
    checkThatPlanHoldsTheJob(planNow(job.plan()));
    checkThatPdfHoldsTheJob(job.pdf());
    CHECK(cli({u"verify"_s, job.plan()}).exitCode == 0);
    CHECK(cli({u"undo"_s, job.plan()}).exitCode == 0); // and has let go of it
}
