#include "ui/widgets/ideamime.h"

#include <QMimeData>

namespace tambon {

QString ideaMimeType() { return QStringLiteral("application/x-tambon-ideas"); }

QMimeData* mimeOfIdeas(const QStringList& ids)
{
    auto* carried = new QMimeData;
    carried->setData(ideaMimeType(), ids.join(u'\n').toUtf8());
    return carried;
}

std::vector<NoteId> ideasOfMime(const QMimeData& carried)
{
    std::vector<NoteId> ids;
    for (const QByteArray& id : carried.data(ideaMimeType()).split('\n'))
        if (!id.isEmpty())
            ids.emplace_back(QString::fromUtf8(id));
    return ids;
}

} // namespace tambon
