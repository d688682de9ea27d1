#include "core/exchange/pdf/printouts.h"

#include "core/exchange/exportplan.h"
#include "core/exchange/paper/worksheets.h"
#include "core/exchange/pdf/sheetpages.h"
#include "core/insight/people.h"
#include "tests/exchange/paperplans.h"
#include "tests/support/catch.h"
#include "tests/support/paper.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;
using paper::PosterSize;
using paper::TilePaper;

namespace {

struct PrintedWord {
    QString text;
    double x;
    double y;
};

QByteArray written(const Result<QByteArray>& pdf)
{
    REQUIRE(pdf.has_value());
    return *pdf;
}

/// Width and height of every page in millimetres, as poppler reads them.
QList<QSize> pageSizes(const QByteArray& pdf)
{
    QList<QSize> sizes;
    static const QRegularExpression line(u"Page +\\d+ size: +([0-9.]+) x ([0-9.]+) pts"_s);
    const auto millimetres = [](const QString& points) { return qRound(points.toDouble() * 25.4 / 72); };
    for (auto found = line.globalMatch(test::toolOutput(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"999"_s}, pdf)); found.hasNext();) {
        const auto match = found.next();
        sizes << QSize(millimetres(match.captured(1)), millimetres(match.captured(2)));
    }
    return sizes;
}

/// The words of every page with their places in points.
QList<QList<PrintedWord>> placedWords(const QByteArray& pdf)
{
    QList<QList<PrintedWord>> pages;
    static const QRegularExpression mark(u"<page |<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\"[^>]*>([^<]*)</word>"_s);
    for (auto found = mark.globalMatch(test::toolOutput(u"pdftotext"_s, {u"-bbox"_s}, pdf, {u"-"_s})); found.hasNext();) {
        const auto match = found.next();
        if (match.capturedLength(3) == 0)
            pages.append(QList<PrintedWord>());
        else
            pages.last().append({match.captured(3), match.captured(1).toDouble(), match.captured(2).toDouble()});
    }
    return pages;
}

QStringList pagesAsText(const QByteArray& pdf)
{
    QStringList pages = test::toolOutput(u"pdftotext"_s, {u"-raw"_s}, pdf, {u"-"_s}).split(u'\f');
    pages.removeLast();
    for (QString& page : pages)
        page = test::bare(page);
    return pages;
}

QList<QImage> pictures(const QByteArray& pdf, int dotsPerInch)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"in.pdf"_s));
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size()));
    file.close();
    REQUIRE(QProcess::execute(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-gray"_s, u"-png"_s, file.fileName(), folder.filePath(u"p"_s)}) == 0);
    QList<QImage> images;
    for (const QString& name : QDir(folder.path()).entryList({u"*.png"_s}, QDir::Files, QDir::Name))
        images << QImage(folder.filePath(name)).convertToFormat(QImage::Format_Grayscale8);
    return images;
}

/// How many pixels carry ink, in all and nearer to the edge than so many pixels.
std::pair<int, int> inkOf(const QImage& image, int margin)
{
    int all = 0;
    int outside = 0;
    const QRect inside = image.rect().adjusted(margin, margin, -margin, -margin);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.constScanLine(y)[x] < 250) {
                ++all;
                outside += inside.contains(x, y) ? 0 : 1;
            }
    return {all, outside};
}

void checkWellMade(const QByteArray& pdf)
{
    CHECK(test::toolOutput(u"qpdf"_s, {u"--check"_s}, pdf).contains(u"No syntax or stream encoding errors found"_s));
    const QStringList fonts = test::toolOutput(u"pdffonts"_s, {}, pdf).split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK(fonts.size() >= 2);
    for (const QString& font : fonts)
        CHECK(font.contains(QRegularExpression(u"yes (yes|no) +yes"_s)));
}

void checkPrintable(const QByteArray& pdf)
{
    constexpr int dots = 50;
    const int margin = static_cast<int>(4.5 / 25.4 * dots);
    for (const QImage& page : pictures(pdf, dots)) {
        const auto [all, outside] = inkOf(page, margin);
        CHECK(all > 50);
        CHECK(outside == 0);
    }
}

QString withoutFeet(QString text)
{
    static const QRegularExpression foot(u"BusinessModelCanvas:StrategyzerAG,CCBY-SA3\\.0page\\d+/\\d+"_s);
    return text.remove(foot);
}

Plan planWithPeople()
{
    Plan plan = test::usualPlan();
    plan.members = {{.id = MemberId::random(), .position = 0, .name = u"นางสมมุติ ตัวอย่าง"_s, .role = u"เหรัญญิก"_s}};
    plan.economy.partners.push_back({.id = PartnerId::random(), .name = u"โรงเรียน"_s, .contact = u"ครูสมมุติ 000-0000"_s});
    return plan;
}

QByteArray bookAs(const Plan& plan, BookVariant variant)
{
    ExportOptions options;
    options.print.book = variant;
    return written(exported(plan, ExportFormat::Pdf, options, test::PlainBars()));
}

} // namespace

TEST_CASE("a poster has the size of its paper, asks all nine questions, and says every note that it has room for")
{
    const std::array sizes{std::pair{PosterSize::A0, QSize(1189, 841)}, std::pair{PosterSize::A1, QSize(841, 594)}, std::pair{PosterSize::A2, QSize(594, 420)},
        std::pair{PosterSize::A3, QSize(420, 297)}};
    const Plan plan = test::usualPlan();
    for (const auto& [size, millimetres] : sizes)
        for (const bool blank : {false, true}) {
            const QByteArray pdf = written(posterPdf(plan, {.size = size, .blank = blank}));
            CHECK(pageSizes(pdf).front() == millimetres);
            const QString text = pagesAsText(pdf).front();
            for (const Block block : allBlocks)
                CHECK(text.contains(test::bare(blockQuestion(block))));
            for (const Note& note : plan.notes)
                CHECK(text.contains(test::bare(note.text)) != blank);
            CHECK(text.contains(u"StrategyzerAG"_s));
            checkWellMade(pdf);
        }
}

TEST_CASE("what a poster has no room for stands on the sheets that go with it, and nothing is lost")
{
    const Plan plan = test::crowdedPlan(300);
    const PosterSize size = GENERATE(PosterSize::A0, PosterSize::A1, PosterSize::A3);
    const QByteArray pdf = written(posterPdf(plan, {.size = size}));
    CHECK(pageSizes(pdf).size() > 1);
    CHECK(pageSizes(pdf).back() == QSize(210, 297));
    const QString text = withoutFeet(pagesAsText(pdf).join(QString()));
    for (const Note& note : plan.notes) {
        INFO(note.text.toStdString());
        CHECK(text.contains(test::bare(note.text)));
    }
}

TEST_CASE("letters on a poster are as large as people must read them from")
{
    for (const PosterSize size : {PosterSize::A0, PosterSize::A1})
        for (const paper::Item& item : paper::poster(test::usualPlan(), {.size = size}).sheet.items)
            if (const auto* text = std::get_if<paper::Text>(&item)) {
                for (const Block block : allBlocks) {
                    if (text->style.face == paper::Face::Loma)
                        CHECK(text->style.points >= 60);
                    else if (text->text == blockName(block))
                        CHECK(text->style.points >= 36);
                    else if (blockQuestion(block).startsWith(text->text) && text->text.size() > 12)
                        CHECK(text->style.points >= 20);
                }
            }
}

TEST_CASE("sticky notes find the room that the sizes promise")
{
    CHECK(paper::stickyNoteFor(PosterSize::A0) == 76);
    CHECK(paper::stickyNoteFor(PosterSize::A1) == 51);
    CHECK(paper::stickyNoteFor(PosterSize::A3) == 38);
    CHECK(paper::stickyNotesOn(PosterSize::A3, 76) < 10);
    CHECK(paper::stickyNotesOn(PosterSize::A0, 51) > paper::stickyNotesOn(PosterSize::A0, 76));
}

TEST_CASE("a poster in tiles takes as many sheets as are needed, each with its name, and the first with the map")
{
    const std::array cases{std::tuple{PosterSize::A0, TilePaper::A4, 7, 3, QSize(210, 297)}, std::tuple{PosterSize::A0, TilePaper::A3, 3, 3, QSize(420, 297)},
        std::tuple{PosterSize::A1, TilePaper::A4, 3, 4, QSize(297, 210)}, std::tuple{PosterSize::A1, TilePaper::A3, 3, 2, QSize(297, 420)},
        std::tuple{PosterSize::A3, TilePaper::A4, 2, 2, QSize(297, 210)}};
    for (const auto& [size, tilePaper, columns, rows, millimetres] : cases) {
        const QByteArray pdf = written(posterPdf(test::usualPlan(), {.size = size, .blank = true, .tiles = tilePaper}));
        const QList<QSize> sizes = pageSizes(pdf);
        REQUIRE(sizes.size() == columns * rows);
        CHECK(sizes.count(millimetres) == columns * rows);
        const QStringList pages = pagesAsText(pdf);
        for (int at = 0; at < columns * rows; ++at) {
            const QString name = paper::tileName(at % columns, at / columns);
            CHECK(pages[at].contains(name));
            CHECK(pages[0].contains(name));
        }
        CHECK(pages[0].contains(u"Howtojoin"_s));
        checkPrintable(pdf);
        checkWellMade(pdf);
    }
    CHECK(paper::tileName(2, 1) == u"B3"_s);
    CHECK(posterSheets(test::usualPlan(), {.size = PosterSize::A3, .blank = true, .tiles = TilePaper::A3}).size() == 1);
}

TEST_CASE("neighbouring tiles share ten millimetres: the same word lies one step further left or up")
{
    const QByteArray pdf = written(posterPdf(test::usualPlan(), {.size = PosterSize::A1, .blank = false, .tiles = TilePaper::A4}));
    const auto pages = placedWords(pdf);
    constexpr int columns = 3;
    constexpr double point = 72 / 25.4;
    int shared = 0;
    for (qsizetype at = 0; at + columns < 12; ++at)
        for (const PrintedWord& word : pages[at])
            for (const PrintedWord& below : pages[at + columns])
                if (word.text == below.text && word.text.size() > 4 && qAbs(word.x - below.x) < 0.2 && qAbs(word.y - below.y - 190 * point) < 1)
                    ++shared;
    for (qsizetype at = 0; at < 12; ++at)
        if (at % columns != columns - 1)
            for (const PrintedWord& word : pages[at])
                for (const PrintedWord& right : pages[at + 1])
                    if (qAbs(word.y - right.y) < 0.2 && qAbs(word.x - right.x - 277 * point) < 1)
                        ++shared;
    CHECK(shared > 0);
}

TEST_CASE("the crosses of two neighbouring tiles fall on each other")
{
    const paper::Sheet large = paper::poster(test::usualPlan(), {.size = PosterSize::A0, .blank = true}).sheet;
    const auto crosses = [](const paper::Sheet& tile) {
        QList<QPointF> at;
        for (const paper::Item& item : tile.items)
            if (const auto* stroke = std::get_if<paper::Stroke>(&item); stroke && stroke->width == 2.5 && qAbs(stroke->line.length() - 8 * paper::mm) < 0.1)
                at << stroke->line.center();
        return at;
    };
    const std::vector<paper::Sheet> made = paper::tiles(large, TilePaper::A4);
    const QList<QPointF> first = crosses(made[0]);
    const QList<QPointF> second = crosses(made[1]);
    REQUIRE(first.size() == 8);
    int together = 0;
    for (const QPointF& left : first)
        for (const QPointF& right : second)
            if (QLineF(left, right + QPointF(190 * paper::mm, 0)).length() < 3)
                ++together;
    CHECK(together == 8); // two crosses of two strokes each, every stroke with both of the other
}

TEST_CASE("there is a sheet to write on for each step, for capital, goals, numbers and lists, each with its code")
{
    const Plan plan = test::usualPlan();
    const QByteArray pdf = written(worksheetsPdf(plan, WorksheetSet::Steps));
    const QStringList pages = pagesAsText(pdf);
    const std::vector<paper::Worksheet> sheets = paper::allWorksheets();
    REQUIRE(pages.size() == 18);
    CHECK(pageSizes(pdf).count(QSize(297, 210)) == 18);
    for (qsizetype at = 0; at < pages.size(); ++at) {
        const paper::Worksheet& sheet = sheets.at(static_cast<size_t>(at));
        INFO(sheet.code.toStdString());
        CHECK(pages[at].contains(test::bare(sheet.question)));
        CHECK(pages[at].contains(sheet.code));
        CHECK(pages[at].contains(test::bare(plan.organisation.name)));
        for (const QString& check : sheet.checks)
            CHECK(pages[at].contains(test::bare(check)));
        if (sheet.block) {
            CHECK(sheet.question == blockQuestion(*sheet.block));
            CHECK(pages[at].contains(test::bare(blockExample(*sheet.block))));
        }
    }
    checkPrintable(pdf);
    checkWellMade(pdf);
    CHECK(pageSizes(written(worksheetsPdf(plan, WorksheetSet::OneSheet))) == QList<QSize>{QSize(420, 297)});
}

TEST_CASE("lines to write on are nine millimetres apart and boxes to tick six wide")
{
    const paper::Sheet sheet = paper::worksheetPage(paper::allWorksheets()[1], test::usualPlan());
    QList<double> lines;
    int boxes = 0;
    for (const paper::Item& item : sheet.items) {
        if (const auto* stroke = std::get_if<paper::Stroke>(&item); stroke && stroke->colour == QColor(0x66, 0x66, 0x66) && !lines.contains(stroke->line.y1()))
            lines << stroke->line.y1();
        if (const auto* box = std::get_if<paper::Box>(&item); box && qAbs(box->rect.width() - 6 * paper::mm) < 0.1)
            ++boxes;
    }
    REQUIRE(lines.size() >= 10);
    for (qsizetype at = 1; at < lines.size(); ++at)
        CHECK(lines[at] - lines[at - 1] == Approx(9 * paper::mm));
    CHECK(boxes == 2 * lines.size() + 3);
}

TEST_CASE("the papers for the table are complete, can be printed, and tell people what happens with their names")
{
    Plan plan = test::usualPlan();
    const QByteArray pdf = written(cardsPdf(plan, CardSet::All));
    const QStringList pages = pagesAsText(pdf);
    REQUIRE(pages.size() == 7);
    const QString all = pages.join(QString());
    for (const Block block : allBlocks)
        for (const QString& words : {blockQuestion(block), blockExample(block), blockCounterExample(block)})
            CHECK(all.contains(test::bare(words)));
    for (const QString& words : QStringList{u"Who keeps this list"_s, u"How to reach them"_s, u"Kept until"_s, u"What for"_s, u"Your rights"_s, u"consent back at any time"_s})
        CHECK(pages[5].contains(test::bare(words)));
    checkPrintable(pdf);
    checkWellMade(pdf);
    const std::array sets{CardSet::Steps, CardSet::Dots, CardSet::Agenda, CardSet::SignIn, CardSet::Badges};
    size_t sheets = 0;
    for (const CardSet set : sets)
        sheets += cardSheets(plan, set).size();
    CHECK(sheets == 7);
}

TEST_CASE("the agenda sheet is that of the newest workshop, with the hours that follow from its minutes")
{
    Plan plan = test::usualPlan();
    plan.workshops = {{.id = WorkshopId::random(), .title = u"เวทีบ้านดง"_s, .startMinute = 9 * 60}};
    plan.agenda = {{.id = AgendaItemId::random(), .workshop = plan.workshops[0].id, .kind = AgendaKind::Other, .title = u"เดินดูสวน"_s, .minutes = 45},
        {.id = AgendaItemId::random(), .workshop = plan.workshops[0].id, .position = 1, .kind = AgendaKind::Step, .block = Block::Partner, .minutes = 30}};
    const QString text = pagesAsText(written(cardsPdf(plan, CardSet::Agenda))).join(QString());
    for (const QString& words : QStringList{u"เวทีบ้านดง"_s, u"09.00–09.45"_s, u"เดินดูสวน"_s, u"09.45–10.15"_s, QString(u"8 "_s + blockName(Block::Partner)), u"10.15"_s})
        CHECK(text.contains(test::bare(words)));
}

TEST_CASE("the short form holds summary, canvas, numbers and agreement; the hand-out is two pages of even the longest plan")
{
    const QString shortForm = pagesAsText(bookAs(test::usualPlan(), BookVariant::Short)).join(QString());
    const QString whole = pagesAsText(bookAs(test::usualPlan(), BookVariant::Whole)).join(QString());
    for (const QString& title : QStringList{u"The plan on one page"_s, u"Community canvas"_s, u"Agreement to the plan"_s}) {
        CHECK(shortForm.contains(test::bare(title)));
        CHECK(whole.contains(test::bare(title)));
    }
    for (const QString& title : QStringList{u"The nine blocks in detail"_s, u"Capital that the community has"_s}) {
        CHECK_FALSE(shortForm.contains(test::bare(title)));
        CHECK(whole.contains(test::bare(title)));
    }
    for (const Plan& plan : {test::usualPlan(), test::longestPlan(), test::crowdedPlan(300), Plan()})
        CHECK(pageSizes(bookAs(plan, BookVariant::HandOut)) == QList<QSize>{QSize(210, 297), QSize(297, 210)});
}

TEST_CASE("the copy for the public names nobody")
{
    const Plan plan = planWithPeople();
    const QString whole = pagesAsText(bookAs(plan, BookVariant::Whole)).join(QString());
    const QString open = pagesAsText(bookAs(plan, BookVariant::Public)).join(QString());
    CHECK(whole.contains(test::bare(plan.members[0].name)));
    CHECK_FALSE(open.contains(test::bare(plan.members[0].name)));
    CHECK(open.contains(test::bare(plan.members[0].role)));
    CHECK(open.contains(test::bare(anonymised(plan).members[0].name)));
    CHECK(anonymised(plan).members[0].name != plan.members[0].name);
}

TEST_CASE("a plan with something to mend says on every page that it is a draft")
{
    Plan plan = test::usualPlan();
    const QStringList pages = pagesAsText(bookAs(Plan(), BookVariant::HandOut));
    for (const QString& page : pages)
        CHECK(page.contains(u"Draft"_s));
    PlanBookOptions options;
    options.printed = QDate(2026, 11, 20);
    CHECK_FALSE(pagesAsText(written(planBookPdf(plan, options, test::PlainBars()))).join(QString()).contains(u"Draft"_s));
}
