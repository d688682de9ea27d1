#include "ui/desktop/printpreview.h"

#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

namespace tambon {

namespace {

/// From the units of a page to those of the printer's paper, in the middle of it.
QTransform ontoPaper(const QPrinter& printer, const PaperPage& page)
{
    const QRectF paper(QPointF(), printer.pageLayout().fullRectPixels(printer.resolution()).size());
    QSizeF sheet = paperSize(page.orientation, page.size);
    QTransform transform;
    const bool isTurned = (sheet.width() > sheet.height()) != (paper.width() > paper.height());
    if (isTurned)
        sheet.transpose();
    const double scale = std::min(paper.width() / sheet.width(), paper.height() / sheet.height());
    transform.translate((paper.width() - sheet.width() * scale) / 2, (paper.height() - sheet.height() * scale) / 2);
    transform.scale(scale, scale);
    if (isTurned) {
        transform.translate(sheet.width(), 0);
        transform.rotate(90);
    }
    return transform;
}

} // namespace

void paintOn(QPrinter& printer, const std::vector<PaperPage>& pages)
{
    printer.setFullPage(true);
    const auto last = static_cast<int>(pages.size());
    const int from = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), last) : last;
    QPainter painter(&printer);
    for (int number = from; number <= to && painter.isActive(); ++number) {
        if (number > from && !printer.newPage())
            return;
        const PaperPage& page = pages[size_t(number - 1)];
        painter.save();
        painter.setTransform(ontoPaper(printer, page));
        page.paint(painter);
        painter.restore();
    }
}

void previewAndPrint(QWidget* parent, const QString& title, const std::vector<PaperPage>& pages)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setCreator(QStringLiteral("Tambon Canvas"));
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(title);
    if (parent != nullptr)
        preview.resize(parent->window()->size() * 9 / 10);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&pages](QPrinter* paper) { paintOn(*paper, pages); });
    preview.exec();
}

} // namespace tambon
