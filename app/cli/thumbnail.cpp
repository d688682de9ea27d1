#include "app/cli/verb.h"
#include "core/document/document.h"
#include "core/exchange/image/canvasimage.h"
#include "core/storage/newfile.h"

#include <QBuffer>

namespace tambon::cli {

namespace {

constexpr int smallestThumbnail = 16;
constexpr int largestThumbnail = 2048;
constexpr QSize drawnThumbnail(1600, 900); ///< the canvas is drawn large and made small: lines and colours stay clear

Result<int> writeThumbnail(const Arguments& arguments)
{
    if (!arguments.has("--output"))
        return fail(ErrorCode::MissingArgument, QStringLiteral("--output"));
    bool isNumber = true;
    const int size = arguments.has("--size") ? arguments.value("--size").toInt(&isNumber) : 256;
    if (!isNumber || size < smallestThumbnail || size > largestThumbnail)
        return fail(ErrorCode::BadOptionValue, arguments.value("--size"), QStringLiteral("--size"), QStringLiteral("16–2048"));
    const auto document = Document::open(arguments.plan());
    if (!document)
        return tl::unexpected(document.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!canvasImage((*document)->plan(), drawnThumbnail).scaled(size, size, Qt::KeepAspectRatio, Qt::SmoothTransformation).save(&buffer, "PNG"))
        return fail(ErrorCode::OutputNotUsable, arguments.value("--output"));
    return writeWholeFile(arguments.value("--output"), bytes).map([] { return int(Done); });
}

} // namespace

Verb thumbnailVerb()
{
    return {"thumbnail", "PLAN.cbmc --output FILE.png [--size PIXELS]", QT_TRANSLATE_NOOP("Cli", "Draws a small picture of the canvas, as file managers show it."),
        {{"--output", "FILE", QT_TRANSLATE_NOOP("Cli", "where to; a picture that is there is replaced")},
            {"--size", "PIXELS", QT_TRANSLATE_NOOP("Cli", "the longer side, 16 to 2048; 256 unless chosen")}},
        false, writeThumbnail};
}

} // namespace tambon::cli
