#include "core/exchange/pdf/planbook.h"

#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/exchange/pdf/sheetpages.h"

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

PdfProperties propertiesOf(const book::Book& book)
{
    const Head& head = book.plan.head;
    PdfProperties properties{.title = head.title.isEmpty() ? nameOf(head.type) : head.title,
        .author = book.plan.organisation.name,
        .subject = nameOf(head.type),
        .bookmarks = book.bookmarks};
    return properties;
}

} // namespace

Result<QByteArray> planBookPdf(const Plan& plan, const PlanBookOptions& options, const ChartPainter& charts)
{
    if (!paper::fontsArePresent())
        return fail(ErrorCode::FontMissing, u"Laksaman, Loma"_s);
    book::Book book{plan, options};
    addCover(book);
    addGroupAndArea(book);
    addCapital(book);
    addCanvasSheet(book);
    addBlocks(book);
    addGoals(book);
    addNumbers(book);
    addOutlook(book);
    addChains(book);
    addProducts(book);
    addPartners(book);
    addHouseholds(book);
    addPhotos(book);
    addFindings(book);
    addSignOff(book);
    fillCanvasSheet(book);
    addFrames(book);
    return writeSearchablePdf(propertiesOf(book), pagesOf(book.flow.sheets(), &charts));
}

} // namespace tambon
