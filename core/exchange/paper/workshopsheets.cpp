#include "core/base/thaidate.h"
#include "core/edit/roomedits.h"
#include "core/exchange/paper/cards.h"
#include "core/exchange/paper/flow.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/paper/table.h"
#include "core/exchange/paper/writing.h"

#include <QCoreApplication>
#include <QTime>

namespace tambon::paper {

using namespace Qt::Literals::StringLiterals;

namespace {

QString workshopWord(const char* source) { return QCoreApplication::translate("Cards", source); }

/// The plan itself, or an empty one with a day as the program proposes it.
Plan withWorkshop(const Plan& plan)
{
    const auto hasItems = [&](const Workshop& workshop) {
        return std::any_of(plan.agenda.begin(), plan.agenda.end(), [&](const AgendaItem& item) { return item.workshop == workshop.id; });
    };
    if (!plan.workshops.empty() && hasItems(plan.workshops.back()))
        return plan;
    Plan proposed;
    (void)edits::addWorkshop({}).apply(proposed);
    if (!plan.workshops.empty()) {
        const WorkshopId id = proposed.workshops.back().id;
        proposed.workshops.back() = plan.workshops.back();
        proposed.workshops.back().id = id;
    }
    return proposed;
}

QString agendaWords(const AgendaItem& item)
{
    if (!item.title.isEmpty())
        return item.title;
    return item.block ? QString(QString::number(number(*item.block)) + u' ' + blockName(*item.block)) : nameOf(item.kind);
}

QString clockTime(int minute) { return QTime(minute / 60 % 24, minute % 60).toString(u"HH.mm"_s); }

void addAgendaTable(Flow& flow, const Plan& plan, const Workshop& workshop)
{
    Table table({{workshopWord(QT_TRANSLATE_NOOP("Cards", "Time")), 90}, {workshopWord(QT_TRANSLATE_NOOP("Cards", "Minutes")), 45, true},
        {workshopWord(QT_TRANSLATE_NOOP("Cards", "What")), 190}, {workshopWord(QT_TRANSLATE_NOOP("Cards", "Who, what is needed")), 130}});
    int minute = workshop.startMinute > 0 ? workshop.startMinute : usualStartMinute;
    for (const AgendaItem& item : plan.agenda) {
        if (item.workshop != workshop.id)
            continue;
        table.addRow({QString(clockTime(minute) + u"–" + clockTime(minute + item.minutes)), QString::number(item.minutes), agendaWords(item), QString()});
        minute += item.minutes;
    }
    table.add({.cells = {clockTime(minute), QString(), workshopWord(QT_TRANSLATE_NOOP("Cards", "End")), QString()}, .isTotal = true});
    table.layInto(flow);
}

struct NoticeLine {
    QString caption;
    QString words;
};

/// What section 23 of the Personal Data Protection Act wants people to be told, in our own words.
std::vector<NoticeLine> noticeLines()
{
    const auto said = [](const char* source) { return workshopWord(source); };
    return {{said(QT_TRANSLATE_NOOP("Cards", "What is kept")), said(QT_TRANSLATE_NOOP("Cards", "Name, village, age and sex, as far as you write them here. Nothing else is asked."))},
        {said(QT_TRANSLATE_NOOP("Cards", "What for")), said(QT_TRANSLATE_NOOP("Cards", "To know who took part, to count people, and to write the record of this workshop. For nothing else, on the ground of your consent."))},
        {said(QT_TRANSLATE_NOOP("Cards", "Who sees it")), said(QT_TRANSLATE_NOOP("Cards", "The group and its mentor. The plan that goes to others holds numbers without names."))},
        {said(QT_TRANSLATE_NOOP("Cards", "Your rights")), said(QT_TRANSLATE_NOOP("Cards", "You may see what is kept, get a copy, have it corrected or deleted, object, and take your consent back at any time; and you may complain to the office of the Personal Data Protection Committee. Whoever does not sign may take part all the same."))}};
}

double addNotice(std::vector<Item>& items, double top)
{
    const Style caption{.points = 10.5, .bold = true};
    const Style words{.points = 10.5};
    const double left = 18 * mm;
    const double right = sheetWidth - 18 * mm;
    const double text = left + 31 * mm;
    items.push_back(lineAt({left + 3 * mm, top + 2 * mm}, workshopWord(QT_TRANSLATE_NOOP("Cards", "Before you write your name (personal data)")), {.points = 12, .bold = true}));
    double y = top + 9.5 * mm;
    addField(items, {left + 3 * mm, y}, right - left - 6 * mm, workshopWord(QT_TRANSLATE_NOOP("Cards", "Who keeps this list")), {}, words);
    addField(items, {left + 3 * mm, y + 7 * mm}, right - left - 6 * mm, workshopWord(QT_TRANSLATE_NOOP("Cards", "How to reach them")), {}, words);
    addField(items, {left + 3 * mm, y + 14 * mm}, right - left - 6 * mm, workshopWord(QT_TRANSLATE_NOOP("Cards", "Kept until, then destroyed")), {}, words);
    y += 21.5 * mm;
    for (const NoticeLine& line : noticeLines()) {
        items.push_back(lineAt({left + 3 * mm, y}, line.caption, caption));
        y = addParagraph(items, {text, y}, right - text - 3 * mm, line.words, words, 1.45) + 0.8 * mm;
    }
    y += 1.5 * mm;
    items.push_back(Box{.rect = QRectF(left, top, right - left, y - top), .edge = 6});
    return y;
}

struct SignColumn {
    QString title;
    double width;
};

void addSignRows(std::vector<Item>& items, double top)
{
    const auto said = [](const char* source) { return workshopWord(source); };
    const std::vector<SignColumn> columns{{QCoreApplication::translate("PlanBook", "No."), 10 * mm}, {QCoreApplication::translate("PlanBook", "Name"), 50 * mm},
        {said(QT_TRANSLATE_NOOP("Cards", "Village")), 35 * mm}, {said(QT_TRANSLATE_NOOP("Cards", "Sex")), 14 * mm}, {said(QT_TRANSLATE_NOOP("Cards", "Age")), 14 * mm},
        {said(QT_TRANSLATE_NOOP("Cards", "Photos: yes")), 19 * mm}, {said(QT_TRANSLATE_NOOP("Cards", "Signature")), 32 * mm}};
    const double left = 18 * mm;
    const double right = sheetWidth - 18 * mm;
    const double bottom = sheetHeight - 15 * mm;
    const double head = 8 * mm;
    const int rows = static_cast<int>((bottom - top - head) / writingPitch);
    const double end = top + head + rows * writingPitch;
    for (int row = 0; row <= rows; ++row)
        addRule(items, left, right, top + head + row * writingPitch);
    items.push_back(Stroke{.line = {left, top, right, top}, .width = 9});
    items.push_back(Stroke{.line = {left, top + head, right, top + head}, .width = 9});
    double x = left;
    for (const SignColumn& column : columns) {
        items.push_back(lineAt({x + mm, top + 1.2 * mm}, fitted(column.title, {.points = 11, .bold = true}, column.width - mm), {.points = 11, .bold = true}));
        x += column.width;
        if (x < right - mm)
            items.push_back(Stroke{.line = {x, top, x, end}, .width = writingLine, .colour = writingInk});
    }
    const double photo = left + 125 * mm;
    for (int row = 0; row < rows; ++row) {
        const double y = top + head + row * writingPitch;
        items.push_back(lineAt({left + mm, y + 2.3 * mm}, QString::number(row + 1), {.points = 11}));
        addTick(items, {photo, y + 1.5 * mm});
    }
}

} // namespace

std::vector<Sheet> agendaSheets(const Plan& plan)
{
    const Plan shown = withWorkshop(plan);
    const Workshop& workshop = shown.workshops.back();
    Flow flow;
    flow.chapter(workshop.title.isEmpty() ? workshopWord(QT_TRANSLATE_NOOP("Cards", "Agenda of the workshop")) : workshop.title);
    const Style fields{.points = 13};
    addField(flow.sheets().back().items, {leftEdge, flow.y()}, textWidth * 0.4, QCoreApplication::translate("PlanBook", "Date"), workshop.date.isValid() ? longDate(workshop.date) : QString(), fields);
    addField(flow.sheets().back().items, {leftEdge + textWidth * 0.44, flow.y()}, textWidth * 0.56, workshopWord(QT_TRANSLATE_NOOP("Cards", "Place")), workshop.venue, fields);
    flow.advance(12 * mm);
    addAgendaTable(flow, shown, workshop);
    return flow.sheets();
}

Sheet signInSheet(const Plan& plan)
{
    Sheet sheet{QPageLayout::Portrait, {}};
    const double left = 18 * mm;
    const double width = sheetWidth - 36 * mm;
    const Workshop* workshop = plan.workshops.empty() ? nullptr : &plan.workshops.back();
    const QString day = workshop != nullptr && workshop->date.isValid() ? shortDate(workshop->date) : QString();
    sheet.items.push_back(lineAt({left, 11 * mm}, workshopWord(QT_TRANSLATE_NOOP("Cards", "Who was there")), {.points = 20, .bold = true}));
    addField(sheet.items, {left, 22 * mm}, width * 0.68, workshopWord(QT_TRANSLATE_NOOP("Cards", "Workshop")), workshop != nullptr ? workshop->title : QString(), {.points = 13});
    addField(sheet.items, {left + width * 0.72, 22 * mm}, width * 0.28, QCoreApplication::translate("PlanBook", "Date"), day, {.points = 13});
    addSignRows(sheet.items, addNotice(sheet.items, 32 * mm) + 4 * mm);
    return sheet;
}

} // namespace tambon::paper
