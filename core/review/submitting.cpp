#include "core/review/submitting.h"

#include "core/base/jpegmetadata.h"
#include "core/edit/rowedits.h"
#include "core/insight/findings.h"
#include "core/insight/people.h"
#include "core/review/digest.h"
#include "core/storage/frozenstore.h"
#include "core/storage/originstore.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace tambon {

namespace {

/// With the pictures, which carry no metadata out.
struct SentForm {
    Plan plan;
    std::vector<Picture> pictures;
};

SentForm sentForm(Document& document)
{
    SentForm form{forSubmission(document.plan()), {}};
    for (Photo& photo : form.plan.photos) {
        const QByteArray jpeg = withoutMetadata(document.picture(photo.hash));
        photo.hash = QString::fromLatin1(QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256).toHex());
        form.pictures.push_back({photo.hash, jpeg});
    }
    return form;
}

int nextNumber(const Plan& plan)
{
    int number = 0;
    for (const Submission& sent : plan.review.submissions)
        number = std::max(number, sent.number);
    return number + 1;
}

Result<void> writeFrozen(Document& document, const SentForm& form, const Submission& submission, const SubmitRequest& request)
{
    try {
        const auto file = openFileAsItIs(document.path(), Check::Quick);
        if (!file)
            return tl::unexpected(file.error());
        Origin origin = presentOf(*file->database);
        origin.masked = true;
        return createPlanFileWith(request.path, form.plan, form.pictures, request.replace, [&](Database& made) {
            OriginStore(made).setOrigin(origin);
            FrozenStore(made).setMark({submission.id.text(), submission.digest});
        });
    } catch (const DbError& error) {
        return tl::unexpected(errorOf(error, document.path()));
    } catch (const ValueError& error) {
        return fail(ErrorCode::ValueDamaged, document.path(), error.error().place, error.error().subject);
    }
}

} // namespace

Plan forSubmission(const Plan& plan)
{
    // The reviews have names, too: the stand-ins of the plan's people must not depend on who sent it how often.
    Plan content = plan;
    content.review = {};
    Plan sent = anonymised(content);
    sent.members = plan.members;
    sent.review = plan.review;
    const Plan masked = anonymised(plan);
    for (size_t i = 0; i < sent.review.reviewPoints.size(); ++i)
        sent.review.reviewPoints[i].answer = masked.review.reviewPoints[i].answer;
    return sent;
}

QString submitRefusal(const Plan& plan)
{
    const std::vector<Finding> open = openFindings(plan);
    const auto must = std::count_if(open.begin(), open.end(), [](const Finding& finding) { return severityOf(finding.rule) == Severity::Must; });
    if (must == 0)
        return {};
    return QCoreApplication::translate("Submitting", "%n thing(s) must be mended or accepted with a reason before the plan can be sent.", nullptr, int(must));
}

const Submission* lastSubmission(const Plan& plan)
{
    const auto& sent = plan.review.submissions;
    const auto last = std::max_element(sent.begin(), sent.end(), [](const Submission& a, const Submission& b) { return a.number < b.number; });
    return last == sent.end() ? nullptr : &*last;
}

bool isEditedSinceSubmission(Document& document)
{
    const Submission* last = lastSubmission(document.plan());
    return last != nullptr && contentDigest(sentForm(document).plan) != last->digest;
}

Result<Submission> submitPlan(Document& document, const SubmitRequest& request)
{
    if (!submitRefusal(document.plan()).isEmpty())
        return fail(ErrorCode::Internal, QStringLiteral("submitPlan"));
    if (inodeOf(request.path) != 0 && (!request.replace || inodeOf(request.path) == inodeOf(document.path())))
        return fail(ErrorCode::FileExists, request.path);
    const Submission submission{SubmissionId::random(), nextNumber(document.plan()), request.today, request.sender,
        contentDigest(sentForm(document).plan), request.remark};
    if (const auto done = document.perform(edits::addRow(submission)); !done)
        return tl::unexpected(done.error());
    const SentForm form = sentForm(document);
    auto written = writeFrozen(document, form, submission, request);
    if (!written) {
        if (const auto back = document.undo(); !back)
            return tl::unexpected(back.error());
        return tl::unexpected(written.error());
    }
    return *lastSubmission(document.plan());
}

} // namespace tambon
