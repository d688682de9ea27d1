#include "core/base/thaidate.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/pdf/booksections.h"

#include <QCoreApplication>

namespace tambon::book {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double signatureHeight = 1150;

Stroke dotted(double left, double right, double baseline)
{
    return {.line = {left, baseline + 18, right, baseline + 18}, .width = 9, .dotted = true};
}

/// A caption, a dotted line to write on, and what stands after it.
void addWritingLine(Flow& flow, double y, double left, double right, const QString& before, const QString& after)
{
    flow.add(lineAt({left, y}, before, body));
    flow.add(lineEndingAt({right, y}, after, body));
    const double from = left + (before.isEmpty() ? 0 : widthOf(before, body) + 50);
    const double to = right - (after.isEmpty() ? 0 : widthOf(after, body) + 50);
    flow.add(dotted(from, to, y + bodyPoints * 10 * baselineEm));
}

void addSignature(Flow& flow, double left, double right, const QString& office)
{
    const double step = lineHeight(bodyPoints) * 1.45;
    double y = flow.y();
    addWritingLine(flow, y, left, right, QCoreApplication::translate("PlanBook", "Signed"), {});
    y += step;
    addWritingLine(flow, y, left + 250, right - 250, u"("_s, u")"_s);
    y += lineHeight(bodyPoints) * 1.1;
    flow.add(lineCentredAt({(left + right) / 2, y}, office, body));
    y += step;
    addWritingLine(flow, y, left + 250, right - 250, QCoreApplication::translate("PlanBook", "Date"), {});
}

void addOpenFindings(Book& book)
{
    if (book.options.findings.empty()) {
        book.nothing(QCoreApplication::translate("PlanBook", "The check found nothing open on the day of printing."));
        return;
    }
    Table table({{QCoreApplication::translate("PlanBook", "No."), 30, true},
        {QCoreApplication::translate("PlanBook", "Weight"), 90},
        {QCoreApplication::translate("PlanBook", "What"), 210},
        {QCoreApplication::translate("PlanBook", "Where"), 120}});
    int number = 0;
    for (const PrintedFinding& finding : book.options.findings)
        table.addRow({QString::number(++number), finding.severityWord, finding.title, orDash(finding.where)});
    table.layInto(book.flow);
}

/// What the group lives with: said openly, with the reason and the day.
void addAcceptances(Book& book)
{
    if (book.options.accepted.empty())
        return;
    Table table({{QCoreApplication::translate("PlanBook", "No."), 30, true},
        {QCoreApplication::translate("PlanBook", "What"), 165},
        {QCoreApplication::translate("PlanBook", "Reason"), 165},
        {QCoreApplication::translate("PlanBook", "Accepted on"), 90}});
    int number = 0;
    for (const PrintedAcceptance& accepted : book.options.accepted)
        table.addRow({QString::number(++number),
            std::vector<CellText>{{.text = accepted.title}, {.text = accepted.where, .style = small}}, accepted.reason,
            accepted.date.isValid() ? book.digits(shortDate(accepted.date)) : orDash({})});
    book.flow.space(200);
    book.flow.heading(QCoreApplication::translate("PlanBook", "What the group accepts as it is"), table.startHeight());
    table.layInto(book.flow);
}

QStringList signingOffices()
{
    return {QCoreApplication::translate("PlanBook", "Writer of the plan"), QCoreApplication::translate("PlanBook", "Head of the group"),
        QCoreApplication::translate("PlanBook", "Community-organisation council"), QCoreApplication::translate("PlanBook", "Mentor")};
}

/// What is to be written by hand, where there are no lines to place.
void saySignatures(Book& book)
{
    const QString dots(40, u'.');
    book.flow.say(Paragraph{.text = dots, .lead = QCoreApplication::translate("PlanBook", "Agreed at the meeting of")});
    book.flow.say(Paragraph{.text = dots + u' ' + QCoreApplication::translate("PlanBook", "people"),
        .lead = QCoreApplication::translate("PlanBook", "Number of people present")});
    TableContent table{book.flow.lastHeading(), {{QCoreApplication::translate("PlanBook", "Who signs"), 170},
        {QCoreApplication::translate("PlanBook", "Signed"), 190}, {QCoreApplication::translate("PlanBook", "Date"), 90}}, {}};
    for (const QString& office : signingOffices())
        table.rows.push_back({{office, QString(), QString()}});
    book.flow.say(table);
}

} // namespace

void addFindings(Book& book)
{
    book.chapter(QCoreApplication::translate("PlanBook", "What the check still found"));
    addOpenFindings(book);
    addAcceptances(book);
}

void addSignOff(Book& book)
{
    book.chapter(QCoreApplication::translate("PlanBook", "Agreement to the plan"));
    const QString group = book.plan.organisation.name.isEmpty() ? QCoreApplication::translate("PlanBook", "the group")
                                                                : book.plan.organisation.name;
    book.flow.text(QCoreApplication::translate("PlanBook",
                       "We of %1 have read this plan together, agree to it, and will carry it out with our own capital first.")
                       .arg(group),
        body);
    book.flow.space(100);
    addWritingLine(book.flow, book.flow.y(), leftEdge, rightEdge,
        QCoreApplication::translate("PlanBook", "Agreed at the meeting of"), {});
    book.flow.advance(lineHeight(bodyPoints) * 1.45);
    addWritingLine(book.flow, book.flow.y(), leftEdge, rightEdge,
        QCoreApplication::translate("PlanBook", "Number of people present"),
        QCoreApplication::translate("PlanBook", "people"));
    book.flow.space(700);
    const double middle = (leftEdge + rightEdge) / 2;
    saySignatures(book);
    const QStringList offices = signingOffices();
    for (qsizetype at = 0; at < offices.size(); at += 2) {
        book.flow.ensure(signatureHeight);
        addSignature(book.flow, leftEdge, middle - 150, offices[at]);
        addSignature(book.flow, middle + 150, rightEdge, offices[at + 1]);
        book.flow.advance(signatureHeight + 350);
    }
}

} // namespace tambon::book
