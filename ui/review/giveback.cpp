#include "core/exchange/pdf/reviewmemo.h"
#include "core/review/review.h"
#include "core/storage/newfile.h"
#include "ui/exporting/exportpage.h"
#include "ui/review/givebackdialog.h"
#include "ui/review/reviewdesk.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The decided review of this version; of two readings the first.
Result<Review> decidedReview(const Library& library, const LibraryLine& line)
{
    std::optional<Review> found;
    for (const StoredReview& stored : library.storedReviews(line.plan)) {
        if (stored.version != line.version || !stored.isDone || (found && found->reading <= stored.reading))
            continue;
        auto read = reviewFromJson(stored.json);
        if (!read)
            return read;
        found = std::move(*read);
    }
    if (!found)
        return fail(ErrorCode::NotInLibrary, line.title);
    return std::move(*found);
}

/// A name that neither file has yet: another plan of the same tambon may lie there.
QString freeName(const QString& folder, const QString& wanted)
{
    QString name = wanted;
    for (int copy = 2; QFileInfo::exists(QDir(folder).filePath(name + u".cbmc-review"_s)) || QFileInfo::exists(QDir(folder).filePath(name + u".pdf"_s)); ++copy)
        name = wanted + u'_' + QString::number(copy);
    return name;
}

} // namespace

std::vector<VersionId> decidedOf(const Library& library, const std::vector<VersionId>& queue)
{
    std::vector<VersionId> decided;
    for (const StoredReview& stored : library.storedReviews())
        if (stored.isDone && std::find(queue.begin(), queue.end(), stored.version) != queue.end()
            && std::find(decided.begin(), decided.end(), stored.version) == decided.end())
            decided.push_back(stored.version);
    return decided;
}

Result<QStringList> giveBackReview(Library& library, VersionId version, const QString& folder)
{
    const auto line = library.line(version);
    if (!line)
        return fail(ErrorCode::NotInLibrary, QString::number(version));
    auto review = decidedReview(library, *line);
    if (!review)
        return tl::unexpected(review.error());
    const auto plan = library.readPlan(version);
    if (!plan)
        return tl::unexpected(plan.error());
    const auto memo = reviewMemoPdf(*review, *plan);
    if (!memo)
        return tl::unexpected(memo.error());
    review->log.push_back({QDateTime::currentDateTimeUtc(), library.remembered(u"reader"_s), ReviewAct::Returned});
    const QString name = freeName(folder, proposedFileName(*plan) + (line->number > 0 ? u"_ฉบับ"_s + QString::number(line->number) : QString()));
    const QStringList files{name + u".cbmc-review"_s, name + u".pdf"_s};
    if (const auto written = writeWholeFile(QDir(folder).filePath(files[0]), reviewToJson(*review)); !written)
        return tl::unexpected(written.error());
    if (const auto written = writeWholeFile(QDir(folder).filePath(files[1]), *memo); !written)
        return tl::unexpected(written.error());
    if (const auto stored = library.storeReview(storedReviewOf(*review, version)); !stored)
        return tl::unexpected(stored.error());
    return files;
}

} // namespace tambon
