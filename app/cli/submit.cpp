#include "app/cli/verb.h"
#include "core/document/document.h"
#include "core/exchange/exportplan.h"
#include "core/review/submitting.h"
#include "core/storage/newfile.h"
#include "ui/charts/charts.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace tambon::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pdfBeside(const QString& path)
{
    const QFileInfo info(path);
    return QString(info.path() + u'/' + info.completeBaseName() + u".pdf"_s);
}

/// The book of what was sent, not of the plan with all its names.
Result<void> writeSubmittedBook(const QString& submission, int number)
{
    const auto sent = Document::open(submission);
    if (!sent)
        return tl::unexpected(sent.error());
    ExportOptions options = exportOptions(**sent, (*sent)->plan(), ExportFormat::Pdf);
    options.versionText = said(QT_TRANSLATE_NOOP("Cli", "Submission no. %1")).arg(number);
    const auto charts = makeChartPainter();
    const auto bytes = exported((*sent)->plan(), ExportFormat::Pdf, options, *charts);
    return bytes ? writeWholeFile(pdfBeside(submission), *bytes) : Result<void>(tl::unexpected(bytes.error()));
}

QByteArray submittedAnswer(const Submission& sent, const QString& output, bool json)
{
    if (json)
        return QJsonDocument(QJsonObject{{u"number"_s, sent.number}, {u"date"_s, sent.date.toString(Qt::ISODate)}, {u"digest"_s, sent.digest},
                                 {u"output"_s, output}})
            .toJson();
    return QString(said(QT_TRANSLATE_NOOP("Cli", "Submission no. %1 is in %2.")).arg(QString::number(sent.number), output) + u'\n').toUtf8();
}

Result<int> submitOne(const Arguments& arguments)
{
    const QString output = arguments.value("--output");
    if (output.isEmpty())
        return fail(ErrorCode::MissingArgument, u"--output"_s);
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    if (const QString refusal = submitRefusal((*document)->plan()); !refusal.isEmpty()) {
        (void)std::fputs(QString(refusal + u'\n').toUtf8().constData(), stderr);
        return int(Negative);
    }
    const auto sent = submitPlan(**document, {output, false, arguments.value("--sender"), arguments.value("--remark"), QDate::currentDate()});
    if (!sent)
        return tl::unexpected(sent.error());
    tellOfMigration(**document);
    if (arguments.has("--pdf"))
        if (const auto book = writeSubmittedBook(output, sent->number); !book)
            return tl::unexpected(book.error());
    return put(submittedAnswer(*sent, output, arguments.has("--json"))).map([] { return int(Done); });
}

} // namespace

Verb submitVerb()
{
    return {"submit", "PLAN.cbmc --output FILE [--sender NAME] [--remark TEXT] [--pdf] [--json]",
        QT_TRANSLATE_NOOP("Cli", "Writes the plan as a submission, a file that cannot be changed any more, and notes it in the plan; exit code 1 while something must be mended."),
        {{"--output", "FILE", QT_TRANSLATE_NOOP("Cli", "where the submission goes; a file that is there is not replaced")},
            {"--sender", "NAME", QT_TRANSLATE_NOOP("Cli", "who sends it")},
            {"--remark", "TEXT", QT_TRANSLATE_NOOP("Cli", "what to tell the reader")},
            {"--pdf", nullptr, QT_TRANSLATE_NOOP("Cli", "writes the plan book of what is sent beside it, too")},
            {"--json", nullptr, QT_TRANSLATE_NOOP("Cli", "answers as JSON, for other programs")}},
        true, submitOne};
}

} // namespace tambon::cli
