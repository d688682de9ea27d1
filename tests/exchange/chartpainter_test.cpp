#include "tests/support/catch.h"

#include "ui/charts/charts.h"
#include "ui/charts/chartview.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>

using namespace tambon;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString chartFamily = u"Loma"_s;
constexpr int chartPixels = 20;
const QColor chartInk(0x23, 0x34, 0x5C);

BarChart useByAccount(const QStringList& labels = {u"Resources"_s, u"Social"_s})
{
    return {labels, {{u"Full"_s, {4, 1}, Fill::Solid}, {u"Partly"_s, {2, 1}, Fill::Hatched}, {u"Idle"_s, {2, 0}, Fill::Empty}},
        u"items"_s, 0};
}

QImage painted(const BarChart& chart, QSize size = {800, 300})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    makeChartPainter()->paint(painter, QRectF(QPointF(), size), chart, chartFamily, chartPixels);
    return image;
}

/// How many pixels of a rectangle are nearly this colour, as a share.
double shareOf(const QImage& image, const QRect& rect, const QColor& colour)
{
    int hits = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            hits += std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green())
                    + std::abs(pixel.blue() - colour.blue()) < 24 ? 1 : 0;
        }
    return hits / double(rect.width() * rect.height());
}

/// The runs of solid ink along a line: where the solid bars are.
int longestInkRun(const QImage& image, int y)
{
    int best = 0, run = 0;
    for (int x = 0; x < image.width(); ++x) {
        run = image.pixelColor(x, y) == chartInk ? run + 1 : 0;
        best = std::max(best, run);
    }
    return best;
}

int longestInkRun(const QImage& image, int fromY, int toY)
{
    int best = 0;
    for (int y = fromY; y < toY; ++y)
        best = std::max(best, longestInkRun(image, y));
    return best;
}

} // namespace

TEST_CASE("solid bars are as long as their values, from zero")
{
    const QImage image = painted(useByAccount());
    const int first = longestInkRun(image, 60, 66);
    const int second = longestInkRun(image, 158, 164);
    REQUIRE(second > 40);
    CHECK(first > second * 3.8);
    CHECK(first < second * 4.2);
}

TEST_CASE("each fill is told apart without colour")
{
    const auto inkOf = [](Fill fill) {
        const QImage image = painted({{u"A"_s}, {{u"x"_s, {1}, fill}}, {}, 1});
        return shareOf(image, QRect(200, 120, 300, 60), chartInk);
    };
    CHECK(inkOf(Fill::Solid) > 0.99);
    CHECK(inkOf(Fill::Hatched) > 0.1);
    CHECK(inkOf(Fill::Hatched) < 0.5);
    CHECK(inkOf(Fill::Dotted) > 0.01);
    CHECK(inkOf(Fill::Empty) == 0);
}

TEST_CASE("markup in a label is drawn as it is written")
{
    const QString canary = u"<img src='/nowhere.png'><b>A</b>"_s;
    const QImage image = painted(useByAccount({canary, u"B"_s}));
    QFont font(chartFamily);
    font.setPixelSize(chartPixels);
    QImage alone(QFontMetrics(font).horizontalAdvance(canary), 40, QImage::Format_RGB32);
    alone.fill(Qt::white);
    QPainter painter(&alone);
    painter.setFont(font);
    painter.setPen(QColor(0x1A, 0x1A, 0x1A));
    painter.drawText(0, 30, canary);
    painter.end();
    const double expected = shareOf(alone, alone.rect(), QColor(0x1A, 0x1A, 0x1A)) * alone.width() * alone.height();
    const QRect label(0, 40, alone.width(), 90);
    const double found = shareOf(image, label, QColor(0x1A, 0x1A, 0x1A)) * label.width() * label.height();
    CHECK(found > expected * 0.85);
    CHECK(found < expected * 1.15);
}

TEST_CASE("a long Thai label is shown whole, clear of the bars")
{
    const QString label = u"ผู้ประกอบการท่องเที่ยวที่ใช้ทุนวัฒนธรรม"_s;
    const QImage image = painted(useByAccount({label, u"สังคม"_s}));
    QFont font(chartFamily);
    font.setPixelSize(chartPixels);
    const int width = QFontMetrics(font).horizontalAdvance(label);
    CHECK(shareOf(image, QRect(width - 20, 60, 20, 60), Qt::white) < 0.99);
    CHECK(shareOf(image, QRect(width + 1, 40, 6, 90), Qt::white) > 0.99);
}

TEST_CASE("an empty chart and a chart of zeros are painted")
{
    CHECK(painted({}).size() == QSize(800, 300));
    const QImage zeros = painted({{u"A"_s}, {{u"x"_s, {0}, Fill::Solid}}, {}, 0});
    CHECK(longestInkRun(zeros, 60, 220) < 30);
}

TEST_CASE("a chart on paper is made of vectors")
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(300);
        QPainter painter(&writer);
        makeChartPainter()->paint(painter, QRectF(100, 100, 1800, 700), useByAccount(), chartFamily, 42);
    }
    CHECK(pdf.size() > 2000);
    CHECK_FALSE(pdf.contains("/Subtype /Image"));
}

TEST_CASE("the chart on the screen has a name and says its values in words")
{
    ChartView view;
    QPalette palette = view.palette();
    palette.setColor(QPalette::BrightText, QColor(0x23, 0x34, 0x5C)); // as the theme does for bars
    view.setPalette(palette);
    const BarChart chart = useByAccount();
    view.setChart(chart, u"Use by account"_s, inWords(chart));
    CHECK(view.accessibleName() == u"Use by account"_s);
    CHECK(view.accessibleDescription() == u"Resources: Full 4, Partly 2, Idle 2\nSocial: Full 1, Partly 1, Idle 0"_s);
    view.resize(700, 260);
    const QImage image = view.grab().toImage();
    CHECK(longestInkRun(image, 30, 120) > 80);
}
