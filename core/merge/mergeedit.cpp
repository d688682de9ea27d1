#include "core/merge/mergeedit.h"

#include "core/document/document.h"

#include <QCryptographicHash>

namespace tambon {

Edit mergeEdit(const std::optional<Plan>& base, const Plan& theirs, const MergeChoices& choices, const QString& from,
    const std::vector<Picture>& pictures)
{
    const auto apply = [base, theirs, choices](Plan& plan) -> Result<void> {
        plan = mergePlans(base, plan, theirs, choices).plan;
        return {};
    };
    return {QStringLiteral("merge-plan"), {from}, {}, apply, pictures};
}

std::vector<Picture> picturesFor(const Plan& merged, Document& ours, Document& theirs)
{
    std::vector<Picture> pictures;
    for (const Photo& photo : merged.photos) {
        if (!ours.picture(photo.hash).isEmpty())
            continue;
        const QByteArray jpeg = theirs.picture(photo.hash);
        if (!jpeg.isEmpty() && QString::fromLatin1(QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256).toHex()) == photo.hash)
            pictures.push_back({photo.hash, jpeg});
    }
    return pictures;
}

} // namespace tambon
