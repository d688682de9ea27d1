#include "core/exchange/pdf/planbook.h"

#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/exchange/pdf/sheetpages.h"
#include "core/plan/rowrules.h"

#include <memory>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Part {
    void (*add)(book::Book&);
    bool (*isIn)(BookVariant);
};

bool isLoose(BookVariant variant) { return variant == BookVariant::HandOut || variant == BookVariant::CaseBrief; }
bool inProposal(BookVariant variant) { return variant == BookVariant::Proposal; }
bool inCase(BookVariant variant) { return variant == BookVariant::CaseBrief; }
bool inPlan(BookVariant variant) { return !inProposal(variant) && !inCase(variant); }
bool inWhole(BookVariant variant) { return variant == BookVariant::Whole || variant == BookVariant::Public; }
bool inBook(BookVariant variant) { return inPlan(variant) && variant != BookVariant::HandOut; }
bool signedOff(BookVariant variant) { return inBook(variant) || inProposal(variant); }
bool withPhotos(BookVariant variant) { return inWhole(variant) || inCase(variant); }

const std::vector<Part>& parts()
{
    using namespace book;
    static const std::vector<Part> all{{addCover, signedOff}, {addProposal, inProposal}, {addCaseBrief, inCase}, {addOnePage, inPlan}, {addGroupAndArea, inWhole}, {addCapital, inWhole},
        {addCanvasSheet, inPlan}, {addBlocks, inWhole}, {addGoals, inWhole}, {addAssessments, inWhole}, {addNumbers, inBook}, {addOutlook, inWhole}, {addChains, inWhole},
        {addProducts, inWhole}, {addPartners, inWhole}, {addHouseholds, inWhole}, {addProgramme, inWhole}, {addPhotos, withPhotos}, {addFindings, inWhole}, {addSignOff, signedOff}};
    return all;
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
    for (const auto& [add, isIn] : parts())
        if (isIn(book.options.variant))
            add(book);
}

void layOut(book::Book& book)
{
    addParts(book);
    if (book.canvasPage >= 0)
        fillCanvasSheet(book);
    addFrames(book, isLoose(book.options.variant) ? 0 : 1);
    if (book.options.isDraft)
        addDraftMarks(book);
}

/// What the pages of a book are painted from.
struct HeldBook {
    Plan plan;
    PlanBookOptions options;
    book::Book book{plan, options};
};

} // namespace

Result<QByteArray> planBookPdf(const Plan& plan, const PlanBookOptions& options, const ChartPainter& charts)
{
    if (!paper::fontsArePresent())
        return fail(ErrorCode::FontMissing, u"Laksaman, Loma"_s);
    book::Book book{plan, options};
    layOut(book);
    PdfProperties properties = propertiesOf(book);
    properties.attachment = {u"plan.cbmc"_s, properties.title, "application/vnd.tambon-canvas.plan+sqlite3", options.attachedPlan};
    return writeSearchablePdf(properties, pagesOf(book.flow.sheets(), &charts));
}

Result<std::vector<PaperPage>> planBookPages(const Plan& plan, const PlanBookOptions& options, const ChartPainter& charts)
{
    if (!paper::fontsArePresent())
        return fail(ErrorCode::FontMissing, u"Laksaman, Loma"_s);
    const std::shared_ptr<HeldBook> held(new HeldBook{plan, options});
    layOut(held->book);
    std::vector<PaperPage> pages = pagesOf(held->book.flow.sheets(), &charts);
    for (PaperPage& page : pages)
        page.paint = [held, paint = std::move(page.paint)](QPainter& painter) { paint(painter); };
    return pages;
}

BookContent planBookContent(const Plan& plan, const PlanBookOptions& options)
{
    book::Book book{plan, options};
    addParts(book);
    PdfProperties properties = propertiesOf(book);
    return {properties.title, properties.author, properties.subject, book.flow.content()};
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
    return writeSearchablePdf(properties, pagesOf(book.flow.sheets(), &charts));
}

} // namespace tambon
