#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"

#include <QCoreApplication>

#include <algorithm>

namespace tambon::book {

using namespace paper;

namespace {

constexpr int mostPhotosPrinted = 4;
constexpr int printedLongSide = 1400; ///< pixels: 400 dpi in half a sheet's width
constexpr double photoGap = 200;
constexpr double mostPhotoHeight = 2700;

} // namespace

void addPhotos(Book& book)
{
    const auto count = std::min<size_t>(book.options.photos.size(), mostPhotosPrinted);
    if (count == 0)
        return;
    book.chapter(QCoreApplication::translate("PlanBook", "Photos of the workshop"));
    const double width = (textWidth - photoGap) / 2;
    double top = book.flow.y();
    double rowHeight = 0;
    for (size_t at = 0; at < count; ++at) {
        const PrintedPhoto& photo = book.options.photos[at];
        QImage image = QImage::fromData(photo.jpeg, "jpeg");
        if (image.isNull())
            continue;
        image = image.scaled(QSize(printedLongSide, printedLongSide).boundedTo(image.size()), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        book.flow.say(PictureContent{image, book.digits(photo.caption)});
        const double left = leftEdge + double(at % 2) * (width + photoGap);
        const QSizeF size = QSizeF(image.size()).scaled(width, mostPhotoHeight, Qt::KeepAspectRatio);
        book.flow.add(Photograph{QRectF(QPointF(left, top), size), image});
        double below = top + size.height() + 40;
        for (const QString& line : wrapped(book.digits(photo.caption), secondary, width)) {
            book.flow.add(lineAt({left, below}, line, secondary));
            below += lineHeight(secondary.points);
        }
        rowHeight = std::max(rowHeight, below - top);
        if (at % 2 == 1)
            top += std::exchange(rowHeight, 0) + photoGap;
    }
    book.flow.advance(bottomEdge - book.flow.y());
}

} // namespace tambon::book
