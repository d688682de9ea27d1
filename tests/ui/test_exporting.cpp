#include "core/place/places.h"
#include "tests/ui/sheets.h"
#include "ui/exporting/exportpage.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>

using namespace sheets;

namespace {

/// Settings of their own for the time of a test.
struct ExportSettings {
    QTemporaryDir folder;
    ExportSettings()
    {
        QCoreApplication::setOrganizationName(u"tambon-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    }
    ~ExportSettings() { QSettings::setDefaultFormat(QSettings::NativeFormat); }
};

QStringList visibleTexts(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisible())
            texts << QString(label->text()).remove(QChar(0x200b));
    return texts;
}

} // namespace

TEST_CASE("the proposed file name holds the sub-district and the fiscal year, and no character that a file name cannot")
{
    Plan plan = smallPlan();
    plan.head.fiscalYear = 2027;
    plan.head.title = u"a/b: \"c\""_s;
    CHECK(proposedFileName(plan) == u"แผน_a_b_c_2570"_s);
    Area area;
    area.code = u"710201"_s;
    plan.areas.push_back(area);
    CHECK(proposedFileName(plan) == QString(u"แผน_"_s + placeOfCode(u"710201"_s)->name + u"_2570"_s));
}

TEST_CASE("an output is written where the person says, told with its path, and its folder is proposed the next time")
{
    const Look look;
    const ExportSettings own;
    Opened opened;
    QTemporaryDir target;
    std::vector<ExportRequest> written;
    std::vector<SaveQuestion> asked;
    ExportPage page(
        *opened.document,
        [&](const ExportRequest& request) -> Result<void> {
            written.push_back(request);
            return {};
        },
        [&](QWidget*, const SaveQuestion& question) {
            asked.push_back(question);
            return target.filePath(u"book"_s);
        });
    showAs(page, {1206, 590});
    page.goTo({});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    REQUIRE(written.size() == 1);
    CHECK(written[0].format == ExportRequest::Format::Pdf);
    CHECK(written[0].path == target.filePath(u"book.pdf"_s));
    CHECK(QFileInfo(asked[0].proposedPath).absolutePath() == opened.folder.path());
    CHECK(visibleTexts(page).filter(u"book.pdf"_s).size() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(QFileInfo(asked[1].proposedPath).absolutePath() == target.path());
    CHECK(QTest::qWaitFor([&] { return cutTexts(page).isEmpty(); })); // the cards grow by what they say
}

TEST_CASE("an output that fails says why beside its button, and nothing is written after Cancel")
{
    const Look look;
    const ExportSettings own;
    Opened opened;
    int writes = 0;
    QString answer;
    ExportPage page(
        *opened.document,
        [&](const ExportRequest& request) -> Result<void> {
            ++writes;
            return fail(ErrorCode::DiskFull, request.path);
        },
        [&](QWidget*, const SaveQuestion&) { return answer; });
    showAs(page, {1206, 590});
    page.goTo({});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(writes == 0);
    answer = opened.folder.filePath(u"x.pdf"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(writes == 1);
    CHECK(visibleTexts(page).contains(sentence({ErrorCode::DiskFull, answer, {}, {}})));
}

TEST_CASE("nothing on the export page is cut off at any text size")
{
    const Look look(GENERATE(100, 150, 200));
    Opened opened;
    ExportPage page(*opened.document, [](const ExportRequest&) -> Result<void> { return {}; });
    showAs(page, {1206, 590});
    CHECK(cutTexts(page) == QStringList());
}

TEST_CASE("a poster is written as it was chosen, and the page says how many sheets that takes")
{
    const Look look;
    const ExportSettings own;
    Opened opened;
    std::vector<ExportRequest> written;
    ExportPage page(
        *opened.document,
        [&](const ExportRequest& request) -> Result<void> {
            written.push_back(request);
            return {};
        },
        [&](QWidget*, const SaveQuestion& question) { return question.proposedPath; });
    showAs(page, {1206, 590});
    const auto choice = [&](const QString& name) {
        for (QComboBox* box : page.findChildren<QComboBox*>())
            if (box->accessibleName() == name)
                return box;
        FAIL("no choice " << name.toStdString());
        return static_cast<QComboBox*>(nullptr);
    };
    choice(u"Size"_s)->setCurrentIndex(0);
    choice(u"Content"_s)->setCurrentIndex(1);
    choice(u"Paper"_s)->setCurrentIndex(1);
    CHECK(visibleTexts(page).contains(u"Paper: 21 × A4"_s));
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->text() == u"Save the poster"_s)
            button->click();
    REQUIRE(written.size() == 1);
    CHECK(written[0].format == ExportFormat::Poster);
    CHECK(written[0].print.poster.size == paper::PosterSize::A0);
    CHECK(written[0].print.poster.blank);
    CHECK(written[0].print.poster.tiles == paper::TilePaper::A4);
    CHECK(written[0].path.endsWith(u"_poster.pdf"_s));
}
