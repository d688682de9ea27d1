#include "app/cli/verb.h"
#include "core/base/thaidate.h"
#include "core/document/document.h"
#include "core/exchange/pdf/reviewmemo.h"
#include "core/review/receiving.h"
#include "core/storage/newfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace tambon::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject reviewAsJson(const Review& review)
{
    const ReviewScore sum = scoreOf(review);
    QJsonArray comments;
    for (const ReviewComment& comment : review.comments)
        comments.append(QJsonObject{{u"id"_s, comment.id.text()}, {u"weight"_s, keyOf(comment.weight)}, {u"note"_s, comment.note.text()}, {u"where"_s, comment.where},
            {u"about"_s, comment.about}, {u"text"_s, comment.text}});
    return {{u"id"_s, review.id.text()}, {u"plan"_s, review.plan.text()}, {u"title"_s, review.title}, {u"number"_s, review.number}, {u"reader"_s, review.reader},
        {u"reading"_s, review.reading}, {u"decision"_s, keyOf(review.decision)}, {u"reason"_s, review.reason}, {u"score"_s, sum.score}, {u"most"_s, sum.most},
        {u"scored"_s, sum.scored}, {u"rows"_s, sum.rows}, {u"comments"_s, comments}};
}

QByteArray reviewAsText(const Review& review)
{
    const ReviewScore sum = scoreOf(review);
    QStringList lines{review.title,
        said(QT_TRANSLATE_NOOP("Cli", "Submission no. %1 · read by %2")).arg(QString::number(review.number), review.reader),
        QString(nameOf(review.decision) + (review.reason.isEmpty() ? QString() : QString(u": "_s + review.reason))),
        said(QT_TRANSLATE_NOOP("Cli", "%1 of %2 points · %3 of %4 questions scored"))
            .arg(QString::number(sum.score), QString::number(sum.most), QString::number(sum.scored), QString::number(sum.rows))};
    for (const RubricRow& row : review.rubric.rows)
        lines << QString(u"  "_s + (review.scoreOf(row.key).score ? QString::number(*review.scoreOf(row.key).score) : u"–"_s) + u"  "_s + row.name);
    for (const ReviewComment& comment : review.comments)
        lines << QString(nameOf(comment.weight) + u" · "_s + (comment.about.isEmpty() ? comment.text : QString(comment.about + u": "_s + comment.text)));
    return QString(lines.join(u'\n') + u'\n').toUtf8();
}

Result<int> showReview(const QStringList& files, const Arguments& arguments)
{
    const auto review = readReviewFile(files.value(0));
    if (!review)
        return tl::unexpected(review.error());
    return put(arguments.has("--json") ? QJsonDocument(reviewAsJson(*review)).toJson() : reviewAsText(*review)).map([] { return int(Done); });
}

Result<int> importReview(const QStringList& files, const Arguments&)
{
    const auto review = readReviewFile(files.value(1));
    if (!review)
        return tl::unexpected(review.error());
    const auto document = Document::open(files.value(0));
    if (!document)
        return tl::unexpected(document.error());
    if (const QString refusal = reviewRefusal(*review, (*document)->plan()); !refusal.isEmpty()) {
        (void)std::fputs(QString(refusal + u'\n').toUtf8().constData(), stderr);
        return int(BadInput);
    }
    if (const auto done = (*document)->perform(receiveReview(*review)); !done)
        return tl::unexpected(done.error());
    tellOfMigration(**document);
    return putLine(said(QT_TRANSLATE_NOOP("Cli", "%n remark(s) taken into the plan."), int(review->comments.size()))).map([] { return int(Done); });
}

Result<int> memoOfReview(const QStringList& files, const Arguments& arguments)
{
    if (!arguments.has("--output"))
        return fail(ErrorCode::MissingArgument, u"--output"_s);
    const auto review = readReviewFile(files.value(0));
    if (!review)
        return tl::unexpected(review.error());
    Plan plan;
    if (files.size() > 1) {
        const auto document = Document::open(files[1]);
        if (!document)
            return tl::unexpected(document.error());
        plan = (*document)->plan();
    }
    const auto pdf = reviewMemoPdf(*review, plan);
    if (!pdf)
        return tl::unexpected(pdf.error());
    return writeWholeFile(arguments.value("--output"), *pdf).map([] { return int(Done); });
}

struct ReviewAction {
    const char* name;
    qsizetype least, most; ///< files behind it
    const char* missing;
    Result<int> (*run)(const QStringList&, const Arguments&);
};

Result<int> runReview(const Arguments& arguments)
{
    static const std::vector<ReviewAction> actions{{"import", 2, 2, "PLAN.cbmc REVIEW.cbmc-review", importReview},
        {"show", 1, 1, "REVIEW.cbmc-review", showReview}, {"memo", 1, 2, "REVIEW.cbmc-review", memoOfReview}};
    const QString wanted = arguments.positional().value(0);
    const QStringList files = arguments.positional().mid(1);
    for (const ReviewAction& action : actions) {
        if (wanted != QLatin1String(action.name))
            continue;
        if (files.size() < action.least)
            return fail(ErrorCode::MissingArgument, QString::fromUtf8(action.missing));
        if (files.size() > action.most)
            return fail(ErrorCode::UnknownOption, files[action.most]);
        return action.run(files, arguments);
    }
    return fail(ErrorCode::UnknownVerb, QString(u"review "_s + wanted));
}

QString reviewHelp()
{
    return said(QT_TRANSLATE_NOOP("Cli", "import PLAN REVIEW: takes the remarks into the plan that was sent\nshow REVIEW: what the reader says\nmemo REVIEW [PLAN] --output PDF: the memo on paper; with the plan it names the group"));
}

} // namespace

Verb reviewVerb()
{
    Verb verb{"review", "import PLAN REVIEW|show REVIEW|memo REVIEW [PLAN] --output PDF [--json]",
        QT_TRANSLATE_NOOP("Cli", "Takes a review that came back into the plan, shows one, or prints it as a memo."),
        {{"--output", "FILE", QT_TRANSLATE_NOOP("Cli", "memo: where the PDF goes; a file that is there is replaced when the new one is whole")},
            {"--json", nullptr, QT_TRANSLATE_NOOP("Cli", "answers as JSON, for other programs")}},
        true, runReview, reviewHelp};
    verb.takesMore = true;
    verb.first = "import|show|memo";
    return verb;
}

} // namespace tambon::cli
