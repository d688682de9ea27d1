#include "core/exchange/pdf/planbook.h"

#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<PaperPage> pagesOf(const std::vector<paper::Sheet>& sheets, const ChartPainter& charts)
{
    std::vector<PaperPage> pages;
    for (const paper::Sheet& sheet : sheets)
        pages.push_back({sheet.orientation,
            [&sheet, &charts](QPainter& painter) { paper::paint(painter, sheet.items, &charts); }});
    return pages;
}

PdfProperties propertiesOf(const book::Book& book)
{
    const Head& head = book.plan.head;
    PdfProperties properties{.title = head.title.isEmpty() ? nameOf(head.type) : head.title,
        .author = book.plan.organisation.name,
        .subject = nameOf(head.type),
        .bookmarks = book.bookmarks};
    return properties;
}

void addParts(book::Book& book)
{
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
}

} // namespace

Result<QByteArray> planBookPdf(const Plan& plan, const PlanBookOptions& options, const ChartPainter& charts)
{
    if (!paper::fontsArePresent())
        return fail(ErrorCode::FontMissing, u"Laksaman, Loma"_s);
    book::Book book{plan, options};
    addParts(book);
    fillCanvasSheet(book);
    addFrames(book);
    return writeSearchablePdf(propertiesOf(book), pagesOf(book.flow.sheets(), charts));
}

BookContent planBookContent(const Plan& plan, const PlanBookOptions& options)
{
    book::Book book{plan, options};
    addParts(book);
    PdfProperties properties = propertiesOf(book);
    return {properties.title, properties.author, properties.subject, book.flow.content()};
}

} // namespace tambon
