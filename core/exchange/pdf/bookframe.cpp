#include "core/base/text.h"
#include "core/base/thaidate.h"
#include "core/exchange/paper/canvassheet.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"
#include "core/place/places.h"

#include <QCoreApplication>

#include <QTransform>

#include <algorithm>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Where the lines in the margins stand; landscape sheets are fuller.
struct MarginLines {
    double left;
    double right;
    double pageMark;
    double header;
    double headerRule;
    double footer;
};

MarginLines marginLines(QPageLayout::Orientation orientation)
{
    if (orientation == QPageLayout::Landscape)
        return {340, sheetHeight - 340, 235, 435, 600, 5630};
    return {leftEdge, rightEdge, 260, 580, 742, 8050};
}

QString headerLeft(const Book& book)
{
    const QString kind = nameOf(book.plan.head.type);
    return book.plan.areas.empty() ? kind : QString(kind + u' ' + areaShown(book.plan.areas.front()));
}

QString headerRight(const Book& book)
{
    const QString date = shortDate(book.options.printed);
    return book.digits(book.options.versionText.isEmpty() ? date : QString(book.options.versionText + u" · " + date));
}

QString footerLeft(const Book& book)
{
    const QString plan = QCoreApplication::translate("PlanBook", "Plan %1").arg(shortPlanId(book.plan));
    return book.plan.head.sample ? QString(plan + u" · " + sampleWord()) : plan;
}

QString canvasFootnote(const Book& book)
{
    if (book.detailPages.front() == 0)
        return canvasCredit();
    const auto [first, last] = std::minmax_element(book.detailPages.begin(), book.detailPages.end());
    const QString pages = *first == *last ? QString::number(*first) : u"%1–%2"_s.arg(*first).arg(*last);
    return QCoreApplication::translate("PlanBook", "Read by the numbers 1 to 9 · each block in detail on page %1")
               .arg(book.digits(pages))
        + u" · " + canvasCredit();
}

void addFrame(Book& book, size_t at)
{
    Sheet& sheet = book.flow.sheets()[at];
    const MarginLines lines = marginLines(sheet.orientation);
    const double middle = paperSize(sheet.orientation).width() / 2.0;
    const QString page = QString::number(at + 1);
    const auto put = [&](Item item) { sheet.items.push_back(std::move(item)); };
    put(lineCentredAt({middle, lines.pageMark}, u"- %1 -"_s.arg(thaiDigits(page)), {.points = 11}));
    const QString right = headerRight(book);
    const double room = lines.right - lines.left - widthOf(right, small) - 200;
    put(lineAt({lines.left, lines.header}, fitted(headerLeft(book), small, room), small));
    put(lineEndingAt({lines.right, lines.header}, right, small));
    put(Stroke{.line = {lines.left, lines.headerRule, lines.right, lines.headerRule}, .width = 5, .colour = secondaryInk});
    const QString number = QCoreApplication::translate("PlanBook", "page %1/%2")
                               .arg(book.digits(page), book.digits(QString::number(book.flow.sheets().size())));
    const bool isCanvas = static_cast<int>(at) == book.canvasPage;
    put(lineAt({lines.left, lines.footer}, isCanvas ? canvasFootnote(book) : footerLeft(book), small));
    const QString printed = QCoreApplication::translate("PlanBook", "printed %1")
                                .arg(book.digits(longDate(book.options.printed)));
    put(lineEndingAt({lines.right, lines.footer}, (isCanvas ? footerLeft(book) : printed) + u" · " + number, small));
}

} // namespace

void Book::chapter(const QString& title)
{
    flow.chapter(digits(title));
    bookmark(title, 0);
}

QString Book::digits(const QString& text) const { return options.thaiDigits ? thaiDigits(text) : text; }

void addCanvasSheet(Book& book)
{
    book.flow.newSheet(QPageLayout::Landscape);
    book.canvasPage = book.flow.page();
    const QString title = QCoreApplication::translate("PlanBook", "The canvas on one page");
    book.bookmark(title, 0);
    book.flow.say(Heading{title, 1, true});
    book.flow.say(CanvasContent{
        QCoreApplication::translate("PlanBook", "The nine blocks of the canvas with their notes. The next part says them all in words.")});
    book.flow.say(Paragraph{.text = canvasCredit(), .style = small});
}

void fillCanvasSheet(Book& book)
{
    const QRectF area(340, 650, sheetHeight - 680, 4880);
    book.flow.sheets()[static_cast<size_t>(book.canvasPage)].items = canvasItems(
        book.plan, {.area = area, .pages = book.detailPages, .thaiDigits = book.options.thaiDigits});
}

void addFrames(Book& book, size_t first)
{
    for (size_t at = first; at < book.flow.sheets().size(); ++at)
        addFrame(book, at);
}

void addDraftMarks(Book& book)
{
    const Style style{.points = 150, .bold = true, .colour = QColor(0xE9, 0xE9, 0xE9)};
    const QString words = QCoreApplication::translate("PlanBook", "Draft");
    constexpr double angle = -35;
    for (Sheet& sheet : book.flow.sheets()) {
        const QSizeF size = paperSize(sheet.orientation);
        const double half = widthOf(words, style) / 2;
        QTransform turn;
        turn.rotate(angle);
        const QPointF start = QPointF(size.width() / 2, size.height() / 2) + turn.map(QPointF(-half, style.points * 3));
        sheet.items.insert(sheet.items.begin(), Text{start, words, style, angle});
    }
}

QString areaShown(const Area& area)
{
    const auto place = area.kind == AreaKind::Text ? std::nullopt : placeOfCode(area.code);
    if (place)
        return shown(*place);
    return area.text.isEmpty() ? area.code : area.text;
}

QString shortPlanId(const Plan& plan) { return u"TC-"_s + plan.head.id.text().left(4).toUpper(); }
QString orDash(const QString& text) { return text.isEmpty() ? u"–"_s : text; }
bool isLong(const QString& text) { return widthOf(text, body) > 1400; }
QString sampleWord() { return QCoreApplication::translate("PlanBook", "Sample data"); }

} // namespace tambon::book
