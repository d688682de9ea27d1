#include "core/exchange/image/canvasimage.h"

#include "core/exchange/paper/canvassheet.h"
#include "core/exchange/paper/flow.h"

#include <QCoreApplication>
#include <QPainter>

namespace tambon {

namespace {

constexpr double pictureHeight = 5950; ///< as a landscape sheet, so that texts have the same part of the height
constexpr double pictureMargin = 240;

} // namespace

QImage canvasImage(const Plan& plan, QSize pixels)
{
    using namespace paper;
    const double scale = pixels.height() / pictureHeight;
    const QRectF sheet(0, 0, pixels.width() / scale, pictureHeight);
    const QRectF inner = sheet.adjusted(pictureMargin, pictureMargin, -pictureMargin, -pictureMargin);
    std::vector<Item> items = canvasItems(plan, {.area = inner.adjusted(0, 0, 0, -170)});
    const Style small{.points = 9.5, .colour = secondaryInk};
    const double footTop = inner.bottom() - 130;
    items.push_back(lineAt({inner.left(), footTop}, canvasCredit(), small));
    if (plan.head.sample)
        items.push_back(
            lineEndingAt({inner.right(), footTop}, QCoreApplication::translate("PlanBook", "Sample data"), small));
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paint(painter, Sheet{.orientation = QPageLayout::Landscape, .items = std::move(items)}, nullptr);
    return image;
}

} // namespace tambon
