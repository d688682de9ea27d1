#include "ui/mainwindow/drafts.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace tambon {

QString freeDraftPath(const QString& name)
{
    const QDir folder(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("drafts")));
    folder.mkpath(QStringLiteral("."));
    QString path = folder.filePath(name + QStringLiteral(".cbmc"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = folder.filePath(QStringLiteral("%1 %2.cbmc").arg(name, QString::number(i)));
    return path;
}

} // namespace tambon
