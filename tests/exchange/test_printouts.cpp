#include "core/exchange/pdf/printouts.h"

#include "core/exchange/paper/worksheets.h"
#include "tests/exchange/paperplans.h"
#include "tests/exchange/pdfpages.h"
#include "tests/support/catch.h"
#include "tests/support/paper.h"

#include <QRegularExpression>

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

QString withoutFeet(QString text)
{
    static const QRegularExpression foot(u"BusinessModelCanvas:StrategyzerAG,CCBY-SA3\\.0page\\d+/\\d+"_s);
    return text.remove(foot);
}

} // namespace

TEST_CASE("a poster has the size of its paper, asks all nine questions, and says every note that it has room for")
{
    const std::array sizes{std::pair{PosterSize::A0, QSize(1189, 841)}, std::pair{PosterSize::A1, QSize(841, 594)}, std::pair{PosterSize::A2, QSize(594, 420)},
        std::pair{PosterSize::A3, QSize(420, 297)}};
    const Plan plan = test::usualPlan();
    for (const auto& [size, millimetres] : sizes)
        for (const bool blank : {false, true}) {
            const QByteArray pdf = test::written(posterPdf(plan, {.size = size, .blank = blank}));
            CHECK(test::pageSizes(pdf).front() == millimetres);
            const QString text = test::pagesAsText(pdf).front();
            for (const Block block : allBlocks)
                CHECK(text.contains(test::bare(blockQuestion(block))));
            for (const Note& note : plan.notes)
                CHECK(text.contains(test::bare(note.text)) != blank);
            CHECK(text.contains(u"StrategyzerAG"_s));
            test::checkWellMade(pdf);
        }
}

TEST_CASE("what a poster has no room for stands on the sheets that go with it, and nothing is lost")
{
    const Plan plan = test::crowdedPlan(300);
    const PosterSize size = GENERATE(PosterSize::A0, PosterSize::A1, PosterSize::A3);
    const QByteArray pdf = test::written(posterPdf(plan, {.size = size}));
    CHECK(test::pageSizes(pdf).size() > 1);
    CHECK(test::pageSizes(pdf).back() == QSize(210, 297));
    const QString text = withoutFeet(test::pagesAsText(pdf).join(QString()));
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
        const QByteArray pdf = test::written(posterPdf(test::usualPlan(), {.size = size, .blank = true, .tiles = tilePaper}));
        const QList<QSize> sizes = test::pageSizes(pdf);
        REQUIRE(sizes.size() == columns * rows);
        CHECK(sizes.count(millimetres) == columns * rows);
        const QStringList pages = test::pagesAsText(pdf);
        for (int at = 0; at < columns * rows; ++at) {
            const QString name = paper::tileName(at % columns, at / columns);
            CHECK(pages[at].contains(name));
            CHECK(pages[0].contains(name));
        }
        CHECK(pages[0].contains(u"Howtojoin"_s));
        test::checkPrintable(pdf);
        test::checkWellMade(pdf);
    }
    CHECK(paper::tileName(2, 1) == u"B3"_s);
    CHECK(posterSheets(test::usualPlan(), {.size = PosterSize::A3, .blank = true, .tiles = TilePaper::A3}).size() == 1);
}

TEST_CASE("neighbouring tiles share ten millimetres: the same word lies one step further left or up")
{
    const QByteArray pdf = test::written(posterPdf(test::usualPlan(), {.size = PosterSize::A1, .blank = false, .tiles = TilePaper::A4}));
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
    const QByteArray pdf = test::written(worksheetsPdf(plan, WorksheetSet::Steps));
    const QStringList pages = test::pagesAsText(pdf);
    const std::vector<paper::Worksheet> sheets = paper::allWorksheets(plan);
    REQUIRE(pages.size() == 18);
    CHECK(test::pageSizes(pdf).count(QSize(297, 210)) == 18);
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
    test::checkPrintable(pdf);
    test::checkWellMade(pdf);
    CHECK(test::pageSizes(test::written(worksheetsPdf(plan, WorksheetSet::OneSheet))) == QList<QSize>{QSize(420, 297)});
}

TEST_CASE("lines to write on are nine millimetres apart and boxes to tick six wide")
{
    const paper::Sheet sheet = paper::worksheetPage(paper::allWorksheets(test::usualPlan())[1], test::usualPlan());
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
    const QByteArray pdf = test::written(cardsPdf(plan, CardSet::All));
    const QStringList pages = test::pagesAsText(pdf);
    REQUIRE(pages.size() == 7);
    const QString all = pages.join(QString());
    for (const Block block : allBlocks)
        for (const QString& words : {blockQuestion(block), blockExample(block), blockCounterExample(block)})
            CHECK(all.contains(test::bare(words)));
    for (const QString& words : QStringList{u"Who keeps this list"_s, u"How to reach them"_s, u"Kept until"_s, u"What for"_s, u"Your rights"_s, u"consent back at any time"_s})
        CHECK(pages[5].contains(test::bare(words)));
    test::checkPrintable(pdf);
    test::checkWellMade(pdf);
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
    const QString text = test::pagesAsText(test::written(cardsPdf(plan, CardSet::Agenda))).join(QString());
    for (const QString& words : QStringList{u"เวทีบ้านดง"_s, u"09.00–09.45"_s, u"เดินดูสวน"_s, u"09.45–10.15"_s, QString(u"8 "_s + blockName(Block::Partner)), u"10.15"_s})
        CHECK(text.contains(test::bare(words)));
}
