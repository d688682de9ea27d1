#include "core/exchange/pdf/reviewmemo.h"

#include "core/base/thaidate.h"
#include "core/exchange/paper/flow.h"
#include "core/exchange/paper/papertext.h"
#include "core/exchange/paper/table.h"
#include "core/exchange/pdf/sheetpages.h"
#include "core/place/places.h"

#include <QCoreApplication>

namespace tambon {

using namespace paper;
using namespace Qt::Literals::StringLiterals;

namespace {

const Style memoText{.points = 12};
const Style memoBold{.points = 12, .bold = true};
const Style memoTitle{.points = 20, .bold = true};
const Style memoQuiet{.points = 11, .colour = secondaryInk};
constexpr double memoIndent = 220;
constexpr double boxSide = 110;

QString memoWord(const char* source) { return QCoreApplication::translate("ReviewMemo", source); }

QString placeOfPlan(const Plan& plan)
{
    for (const Area& area : plan.areas)
        if (const auto place = placeOfCode(area.code); place && area.kind == AreaKind::Tambon)
            return shown(*place);
    return {};
}

/// "เรื่อง ........": the words over a dotted line to write on.
void addHeadLine(Flow& flow, const QString& name, const QString& words)
{
    const double height = lineHeight(memoText.points);
    flow.ensure(height);
    const double left = leftEdge + widthOf(name, memoBold) + 80;
    flow.add(lineAt({leftEdge, flow.y()}, name, memoBold));
    flow.add(Stroke{.line = {left, flow.y() + height - 25, rightEdge, flow.y() + height - 25}, .dotted = true});
    flow.add(lineAt({left + 40, flow.y()}, fitted(words, memoText, rightEdge - left - 80), memoText));
    flow.advance(height);
}

void addComments(Flow& flow, const Review& review, PointWeight weight, const QString& title)
{
    int number = 0;
    for (const ReviewComment& comment : review.comments) {
        if (comment.weight != weight)
            continue;
        if (number++ == 0)
            flow.heading(title, 3 * lineHeight(memoText.points));
        const QString about = comment.about.isEmpty() ? QString() : QString(comment.about + u": ");
        flow.text(QString(QString::number(number) + u". " + about + comment.text), memoText, {.indent = memoIndent / 2});
    }
    if (number > 0)
        flow.space(60);
}

void addMemoScores(Flow& flow, const Review& review)
{
    Table table({{memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "Question")), 330}, {memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "Weight")), 55, true},
        {memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "Score")), 68, true}});
    for (const RubricRow& row : review.rubric.rows) {
        const RubricScore given = review.scoreOf(row.key);
        const QString score = given.score ? QString::number(*given.score)
            : given.isUnsure              ? memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "unsure"))
                                          : u"–"_s;
        table.addRow({row.name, QString::number(row.weight), score});
    }
    const ReviewScore sum = scoreOf(review);
    table.add({.cells = {memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "Together, %1 of %2 questions scored")).arg(QString::number(sum.scored), QString::number(sum.rows)), QString(),
                   QString(QString::number(sum.score) + u'/' + QString::number(sum.most))},
        .isTotal = true});
    flow.heading(memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "Scores")), table.startHeight());
    table.layInto(flow);
    flow.text(review.rubric.notice, memoQuiet);
}

void addSlip(Flow& flow, const Review& review)
{
    const double line = lineHeight(memoText.points);
    flow.ensure(6 * line);
    flow.space(150);
    flow.add(Stroke{.line = {leftEdge, flow.y(), rightEdge, flow.y()}, .dotted = true});
    flow.space(100);
    flow.text(memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "The group's answer")), memoBold);
    for (const char* words : {QT_TRANSLATE_NOOP("ReviewMemo", "All that must be mended is mended; the plan is sent again."),
             QT_TRANSLATE_NOOP("ReviewMemo", "We would like to talk first.")}) {
        flow.add(Box{.rect = {leftEdge, flow.y() + 40, boxSide, boxSide}, .edge = 8});
        flow.text(memoWord(words), memoText, {.indent = memoIndent});
    }
    addHeadLine(flow, memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "Name")), {});
    addHeadLine(flow, memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "Date")), {});
    if (review.due.isValid())
        flow.text(memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "Please answer by %1.")).arg(longDate(review.due)), memoBold);
}

} // namespace

Result<QByteArray> reviewMemoPdf(const Review& review, const Plan& plan)
{
    if (!fontsArePresent())
        return fail(ErrorCode::FontMissing, u"Laksaman, Loma"_s);
    Flow flow;
    flow.newSheet();
    const double title = lineHeight(memoTitle.points);
    flow.add(lineCentredAt({(leftEdge + rightEdge) / 2, flow.y()}, memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "Memo")), memoTitle));
    flow.advance(title);
    addHeadLine(flow, memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "From")), review.reader);
    addHeadLine(flow, memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "Date")), longDate(review.decided));
    const QString number = review.number > 0 ? memoWord(QT_TRANSLATE_NOOP("ReviewMemo", ", no. %1")).arg(review.number) : QString();
    addHeadLine(flow, memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "About")), QString(memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "Remarks on the plan: %1")).arg(review.title) + number));
    addHeadLine(flow, memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "To")), QString(plan.organisation.name + u' ' + placeOfPlan(plan)).trimmed());
    flow.space(100);
    flow.text(memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "Result: %1")).arg(nameOf(review.decision)), memoBold);
    if (!review.reason.isEmpty())
        flow.text(review.reason, memoText);
    flow.space(80);
    addComments(flow, review, PointWeight::Must, nameOf(PointWeight::Must));
    addComments(flow, review, PointWeight::Should, nameOf(PointWeight::Should));
    addComments(flow, review, PointWeight::Praise, nameOf(PointWeight::Praise));
    addMemoScores(flow, review);
    addSlip(flow, review);
    return pdfOf(flow.sheets(), {.title = memoWord(QT_TRANSLATE_NOOP("ReviewMemo", "Remarks on the plan: %1")).arg(review.title), .author = review.reader}, nullptr);
}

} // namespace tambon
