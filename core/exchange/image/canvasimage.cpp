#include "core/exchange/image/canvasimage.h"

#include "core/exchange/paper/canvassheet.h"
#include "core/exchange/paper/flow.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

namespace tambon {

namespace {

constexpr double pictureHeight = 5950; ///< as a landscape sheet, so that texts have the same part of the height
constexpr double pictureMargin = 240;

/// Everything on the picture, in units of which `scale` make a pixel.
std::vector<paper::Item> pictureItems(const Plan& plan, QSize pixels, double scale)
{
    using namespace paper;
    const QRectF sheet(0, 0, pixels.width() / scale, pictureHeight);
    const QRectF inner = sheet.adjusted(pictureMargin, pictureMargin, -pictureMargin, -pictureMargin);
    std::vector<Item> items = canvasItems(plan, {.area = inner.adjusted(0, 0, 0, -170)});
    const Style small{.points = 9.5, .colour = secondaryInk};
    const double footTop = inner.bottom() - 130;
    items.push_back(lineAt({inner.left(), footTop}, canvasCredit(), small));
    if (plan.head.sample)
        items.push_back(
            lineEndingAt({inner.right(), footTop}, QCoreApplication::translate("PlanBook", "Sample data"), small));
    return items;
}

} // namespace

QImage canvasImage(const Plan& plan, QSize pixels)
{
    const double scale = pixels.height() / pictureHeight;
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paint(painter, paper::Sheet{.items = pictureItems(plan, pixels, scale)}, nullptr);
    return image;
}

QByteArray canvasDrawing(const Plan& plan, QSize pixels)
{
    const double scale = pixels.height() / pictureHeight;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator drawing;
    drawing.setOutputDevice(&buffer);
    drawing.setSize(pixels);
    drawing.setViewBox(QRect(QPoint(), pixels));
    drawing.setTitle(plan.head.title);
    QPainter painter(&drawing);
    painter.fillRect(QRect(QPoint(), pixels), Qt::white);
    painter.scale(scale, scale);
    paint(painter, paper::Sheet{.items = pictureItems(plan, pixels, scale)}, nullptr);
    painter.end();
    return bytes;
}

} // namespace tambon
