#include "core/review/digest.h"

#include "core/json/planjson.h"

#include <QCryptographicHash>

namespace tambon {

QString contentDigest(const Plan& plan)
{
    Plan content = plan;
    content.review = {};
    return QString::fromLatin1(QCryptographicHash::hash(planToJson(content), QCryptographicHash::Sha256).toHex());
}

} // namespace tambon
