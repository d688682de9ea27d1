#include "core/exchange/pdf/searchablepdf.h"

#include "tests/exchange/pdfpages.h"
#include "tests/support/catch.h"
#include "tests/support/paper.h"

#include <QBuffer>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

QFont paperFont(const QString& family, bool bold)
{
    QFont font(family);
    font.setPixelSize(120);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Draws the texts one below the other, wrapped at 200 pt, and answers where the last ended.
qreal drawWrapped(QPainter& painter, const QStringList& texts, const QFont& font, QPointF at)
{
    painter.setPen(Qt::black);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (const QString& text : texts) {
        QTextLayout layout(text, font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(2000);
            line.setPosition({0, at.y()});
            at.ry() += 192;
        }
        layout.endLayout();
        layout.draw(&painter, {at.x(), 0});
    }
    return at.y();
}

std::vector<PaperPage> difficultPages()
{
    std::vector<PaperPage> pages;
    const QStringList all = test::difficultThai();
    for (const QString& family : {u"Laksaman"_s, u"Loma"_s})
        for (const bool bold : {false, true})
            for (qsizetype from = 0; from < all.size(); from += 14)
                pages.push_back({QPageLayout::Portrait, [=](QPainter& painter) {
                                     drawWrapped(painter, all.mid(from, 14), paperFont(family, bold), {600, 500});
                                 }});
    return pages;
}

QByteArray bareQtPdf(const std::vector<PaperPage>& pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(paperUnitsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    for (size_t at = 0; at < pages.size(); ++at) {
        if (at > 0)
            writer.newPage();
        pages[at].paint(painter);
    }
    painter.end();
    return bytes;
}

QByteArray onePage(const std::function<void(QPainter&)>& paint)
{
    const auto pdf = writeSearchablePdf({}, {{QPageLayout::Portrait, [=](QPainter& painter) {
                                                  painter.setFont(paperFont(u"Laksaman"_s, false));
                                                  paint(painter);
                                              }}});
    REQUIRE(pdf.has_value());
    return *pdf;
}

bool isDark(const QImage& image, int x, int y) { return image.valid(x, y) && image.constScanLine(y)[x] < 100; }

/// Dark pixels of one picture that have no ink of the other within a pixel, either way: a mark that moved or is gone.
int strayInk(const QImage& one, const QImage& other)
{
    const auto near = [](const QImage& image, int x, int y) {
        for (int dy = -1; dy <= 1; ++dy)
            for (int dx = -1; dx <= 1; ++dx)
                if (image.valid(x + dx, y + dy) && image.constScanLine(y + dy)[x + dx] < 200)
                    return true;
        return false;
    };
    int stray = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            stray += (isDark(one, x, y) && !near(other, x, y)) || (isDark(other, x, y) && !near(one, x, y)) ? 1 : 0;
    return stray;
}

} // namespace

TEST_CASE("difficult Thai text comes back out of the PDF exactly as written")
{
    const std::vector<PaperPage> pages = difficultPages();
    const auto pdf = writeSearchablePdf({.title = u"แผนที่"_s}, pages);
    REQUIRE(pdf.has_value());
    const QString text = test::bare(test::pdfText(*pdf));
    for (const QString& string : test::difficultThai()) {
        INFO(string.toStdString());
        CHECK(text.count(test::bare(string)) >= 4);
    }
}

TEST_CASE("the same forty texts written by Qt alone: at least twenty are lost")
{
    const QStringList all = test::difficultThai();
    REQUIRE(all.size() == 40);
    const auto draw = [&](QPainter& painter) {
        painter.setFont(paperFont(u"Laksaman"_s, false));
        for (qsizetype at = 0; at < all.size(); ++at)
            painter.drawText(QPointF(600, 400 + 190 * double(at)), all.at(at));
    };
    const auto lost = [&](const QByteArray& pdf) {
        const QStringList lines = test::pdfText(pdf).split(u'\n');
        return std::count_if(all.begin(), all.end(), [&](const QString& text) { return !lines.contains(text); });
    };
    const std::vector<PaperPage> page{{QPageLayout::Portrait, draw}};
    CHECK(lost(bareQtPdf(page)) >= 20);
    const auto pdf = writeSearchablePdf({}, page);
    REQUIRE(pdf.has_value());
    CHECK(lost(*pdf) == 0);
}

TEST_CASE("letters with codes of their own look as Qt draws them")
{
    const std::vector<PaperPage> pages = difficultPages();
    const auto pdf = writeSearchablePdf({}, pages);
    REQUIRE(pdf.has_value());
    const QList<QImage> ours = test::pagePictures(*pdf, 150);
    const QList<QImage> theirs = test::pagePictures(bareQtPdf(pages), 150);
    REQUIRE(ours.size() == theirs.size());
    for (qsizetype at = 0; at < ours.size(); ++at)
        CHECK(strayInk(ours.at(at), theirs.at(at)) == 0);
}

TEST_CASE("spaces between Thai words come back as spaces")
{
    const QByteArray pdf = onePage([](QPainter& painter) {
        painter.drawText(QPointF(600, 600), u"น้ำตาลโตนด ที่บ้าน LINE และ ททท. ช่วย 30% ๆ"_s);
    });
    CHECK(test::pdfText(pdf).simplified() == u"น้ำตาลโตนด ที่บ้าน LINE และ ททท. ช่วย 30% ๆ"_s);
}

TEST_CASE("a PDF is sound, its fonts are embedded and it says what it is in Thai")
{
    const PdfProperties properties{.title = u"แผนธุรกิจเพื่อชุมชน ตำบลน้ำดี"_s,
        .author = u"กลุ่มที่ตั้งใจ"_s,
        .subject = u"ปีงบประมาณ 2570"_s,
        .bookmarks = {{u"ภาพรวม"_s, 0, 0}, {u"พื้นที่"_s, 1, 1}, {u"ทุนที่มี"_s, 1, 1}, {u"ลงชื่อ"_s, 2, 0}}};
    const auto pdf = writeSearchablePdf(properties, difficultPages());
    REQUIRE(pdf.has_value());
    CHECK(test::toolOutput(u"qpdf"_s, {u"--check"_s}, *pdf).contains(u"No syntax or stream encoding errors"_s));

    const QStringList fonts = test::toolOutput(u"pdffonts"_s, {}, *pdf).split(u'\n', Qt::SkipEmptyParts);
    CHECK(fonts.size() >= 2 + 4);
    for (qsizetype at = 2; at < fonts.size(); ++at)
        CHECK(fonts.at(at).contains(QRegularExpression(u"yes (yes|no) +yes"_s)));

    const QString facts = test::toolOutput(u"pdfinfo"_s, {}, *pdf);
    CHECK(facts.contains(properties.title));
    CHECK(facts.contains(properties.author));
    CHECK(facts.contains(properties.subject));
    const QString structure = test::toolOutput(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s}, *pdf);
    for (const PdfBookmark& bookmark : properties.bookmarks)
        CHECK(structure.contains(bookmark.title));
    CHECK(structure.indexOf(u"ทุนที่มี"_s) < structure.indexOf(u"ลงชื่อ"_s));
    CHECK(test::toolOutput(u"qpdf"_s, {u"--json"_s, u"--json-key=qpdf"_s}, *pdf).contains(u"\"/Lang\": \"u:th-TH\""_s));
}

TEST_CASE("portrait and landscape sheets stand in one PDF")
{
    const auto draw = [](QPainter& painter) { painter.drawText(QPointF(600, 600), u"ที่"_s); };
    const auto pdf = writeSearchablePdf({}, {{QPageLayout::Portrait, draw}, {QPageLayout::Landscape, draw}});
    REQUIRE(pdf.has_value());
    const QString facts = test::toolOutput(u"pdfinfo"_s, {u"-l"_s, u"2"_s}, *pdf);
    CHECK(facts.contains(QRegularExpression(u"Page +1 size: +595 x 842"_s)));
    CHECK(facts.contains(QRegularExpression(u"Page +2 size: +842 x 595"_s)));
}

TEST_CASE("text that Qt does not draw leaves the rest of the page in step")
{
    const QByteArray pdf = onePage([](QPainter& painter) {
        painter.drawText(QPointF(600, 400), u"ก่อน"_s);
        painter.drawText(QPointF(600, 600), QString());
        painter.drawText(QPointF(600, 600), u"\u200B"_s);
        painter.drawText(QPointF(600, 600), u" "_s);
        painter.setPen(Qt::NoPen);
        painter.drawText(QPointF(600, 600), u"ไม่มีปากกา"_s);
        painter.setPen(Qt::black);
        painter.save();
        painter.setClipRect(QRectF(0, 0, 100, 100));
        painter.setClipRect(QRectF(600, 600, 0, 0), Qt::IntersectClip);
        painter.drawText(QPointF(600, 600), u"ถูกตัดหมด"_s);
        painter.restore();
        painter.save();
        painter.setClipRect(QRectF(0, 0, 100, 100));
        painter.drawText(QPointF(600, 600), u"นอกกรอบ"_s);
        painter.restore();
        painter.setOpacity(0.0);
        painter.drawText(QPointF(600, 700), u"จางหมด"_s);
        painter.setOpacity(1.0);
        painter.save();
        painter.translate(900, 3000);
        painter.rotate(-90);
        painter.scale(2, 2);
        painter.drawText(QPointF(0, 0), u"ตั้งขึ้น"_s);
        painter.restore();
        painter.drawText(QPointF(600, 4000), u"ทีหลังน้ำ"_s);
    });
    const QString text = test::bare(test::pdfText(pdf));
    CHECK(text.contains(u"ก่อน"_s));
    CHECK(text.contains(u"ตั้งขึ้น"_s));
    CHECK(text.endsWith(u"ทีหลังน้ำ"_s));
}

TEST_CASE("text of a graphics scene, as charts draw it, is counted like any other")
{
    const QByteArray pdf = onePage([](QPainter& painter) {
        QGraphicsScene scene;
        scene.addSimpleText(u"ทุนที่ใช้เต็มที่"_s, paperFont(u"Loma"_s, false))->setPos(0, 0);
        scene.addText(u"น้ำที่ยังไม่ใช้"_s, paperFont(u"Loma"_s, true))->setPos(0, 400);
        auto* holder = scene.addRect(0, 800, 500, 50);
        holder->setFlag(QGraphicsItem::ItemClipsChildrenToShape);
        auto* hidden = scene.addSimpleText(u"ซ่อน"_s, paperFont(u"Loma"_s, false));
        hidden->setParentItem(holder);
        hidden->setPos(0, 700);
        scene.render(&painter, QRectF(500, 500, 4000, 2000), scene.itemsBoundingRect());
        painter.drawText(QPointF(600, 4000), u"ท้ายที่สุด"_s);
    });
    const QString text = test::bare(test::pdfText(pdf));
    CHECK(text.contains(u"ทุนที่ใช้เต็มที่"_s));
    CHECK(text.contains(u"น้ำที่ยังไม่ใช้"_s));
    CHECK(text.endsWith(u"ท้ายที่สุด"_s));
}

TEST_CASE("signs that the paper's font lacks do not repeat the text around them")
{
    const QByteArray pdf = onePage(
        [](QPainter& painter) { painter.drawText(QPointF(600, 600), u"ขาย★ที่น้ำ✚ดี 漢字 😀 จบ"_s); });
    const QString text = test::bare(test::pdfText(pdf));
    CHECK(text.count(u"ขาย"_s) == 1);
    CHECK(text == test::bare(u"ขาย★ที่น้ำ✚ดี 漢字 😀 จบ"_s));
}

TEST_CASE("a page that does not draw the same twice is refused")
{
    int calls = 0;
    const auto pdf = writeSearchablePdf({}, {{QPageLayout::Portrait, [&](QPainter& painter) {
                                                  if (++calls == 1)
                                                      painter.drawText(QPointF(600, 600), u"ครั้งเดียว"_s);
                                              }}});
    REQUIRE_FALSE(pdf.has_value());
    CHECK(pdf.error().code == ErrorCode::PdfTextMismatch);
    CHECK(pdf.error().subject == u"1"_s);
}
