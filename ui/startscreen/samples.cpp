#include "ui/startscreen/samples.h"

#include "core/base/text.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

std::vector<Sample> samples(const QString& folder)
{
    std::vector<Sample> found;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // Only to name it in the menu: opening it goes through the plan's own reader.
        const QJsonObject plan = QJsonDocument::fromJson(file.readAll()).object();
        const QString title = plan[u"title"_s].toString();
        if (!title.isEmpty())
            found.push_back({file.fileName(), title, plan[u"organisation"_s][u"name"_s].toString()});
    }
    std::stable_sort(found.begin(), found.end(), [](const Sample& a, const Sample& b) {
        return a.organisation == b.organisation ? thaiLess(a.title, b.title) : thaiLess(a.organisation, b.organisation);
    });
    return found;
}

} // namespace tambon
