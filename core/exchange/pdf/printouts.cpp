#include "core/exchange/pdf/printouts.h"

#include "core/exchange/paper/cards.h"
#include "core/exchange/paper/worksheets.h"
#include "core/exchange/pdf/sheetpages.h"

#include <QCoreApplication>

namespace tambon {

using namespace paper;

namespace {

PdfProperties printoutProperties(const Plan& plan, const QString& what)
{
    const QString name = plan.head.title.isEmpty() ? nameOf(plan.head.type) : plan.head.title;
    return {.title = what + u" · " + name, .author = plan.organisation.name, .subject = nameOf(plan.head.type)};
}

} // namespace

std::vector<Sheet> posterSheets(const Plan& plan, const PosterOptions& options)
{
    const PosterFrame frame{.size = options.size, .blank = options.blank, .thaiDigits = options.thaiDigits};
    const Poster made = poster(plan, frame);
    const bool isTiled = options.tiles && !(options.size == PosterSize::A3 && *options.tiles == TilePaper::A3);
    std::vector<Sheet> sheets = isTiled ? tiles(made.sheet, *options.tiles) : std::vector<Sheet>{made.sheet};
    for (Sheet& sheet : posterAnnex(plan, made, frame))
        sheets.push_back(std::move(sheet));
    return sheets;
}

Result<QByteArray> posterPdf(const Plan& plan, const PosterOptions& options)
{
    return pdfOf(posterSheets(plan, options), printoutProperties(plan, QCoreApplication::translate("PlanBook", "Community canvas")), nullptr);
}

std::vector<Sheet> worksheetSheets(const Plan& plan, WorksheetSet set)
{
    if (set == WorksheetSet::OneSheet)
        return {poster(plan, {.size = PosterSize::A3, .blank = true, .keywords = true}).sheet};
    std::vector<Sheet> sheets;
    for (const Worksheet& worksheet : allWorksheets(plan))
        sheets.push_back(worksheetPage(worksheet, plan));
    return sheets;
}

Result<QByteArray> worksheetsPdf(const Plan& plan, WorksheetSet set)
{
    PdfProperties properties = printoutProperties(plan, QCoreApplication::translate("Worksheets", "Worksheets"));
    if (set == WorksheetSet::Steps)
        for (const Worksheet& worksheet : allWorksheets(plan))
            properties.bookmarks.push_back({QString(worksheet.code + u"  " + worksheet.title), static_cast<int>(properties.bookmarks.size())});
    return pdfOf(worksheetSheets(plan, set), properties, nullptr);
}

std::vector<Sheet> cardSheets(const Plan& plan, CardSet set)
{
    std::vector<Sheet> sheets;
    const auto wants = [set](CardSet part) { return set == CardSet::All || set == part; };
    const auto add = [&](std::vector<Sheet> more) { std::move(more.begin(), more.end(), std::back_inserter(sheets)); };
    if (wants(CardSet::Steps))
        add(stepCards());
    if (wants(CardSet::Dots))
        add({voteDots()});
    if (wants(CardSet::Agenda))
        add(agendaSheets(plan));
    if (wants(CardSet::SignIn))
        add({signInSheet(plan)});
    if (wants(CardSet::Badges))
        add({roleBadges()});
    return sheets;
}

Result<QByteArray> cardsPdf(const Plan& plan, CardSet set)
{
    return pdfOf(cardSheets(plan, set), printoutProperties(plan, QCoreApplication::translate("Cards", "For the workshop's table")), nullptr);
}

} // namespace tambon
