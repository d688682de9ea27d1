#include "core/exchange/pdf/planbook.h"

#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/plan/rowrules.h"

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
    addProgramme(book);
    addPhotos(book);
    addFindings(book);
    addSignOff(book);
    fillCanvasSheet(book);
    addFrames(book);
    return writeSearchablePdf(propertiesOf(book), pagesOf(book.flow.sheets(), charts));
}

Result<QByteArray> learningSetPdf(const Plan& plan, const LearningSetId& id, const PlanBookOptions& options, const ChartPainter& charts)
{
    const LearningSet* set = rowWith<LearningSet>(plan, id);
    if (set == nullptr)
        return fail(ErrorCode::ReferenceDangling, id.text());
    if (!paper::fontsArePresent())
        return fail(ErrorCode::FontMissing, u"Laksaman, Loma"_s);
    book::Book book{plan, options};
    book.chapter(set->title);
    addLearningParts(book, *set);
    addFrames(book, 0);
    PdfProperties properties = propertiesOf(book);
    properties.title = set->title;
    return writeSearchablePdf(properties, pagesOf(book.flow.sheets(), charts));
}

} // namespace tambon
