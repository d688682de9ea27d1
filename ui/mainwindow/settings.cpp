#include "ui/mainwindow/settings.h"

#include "ui/mainwindow/newplandialog.h"
#include "ui/theme/fonts.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace tambon::settings {

namespace {

QVariant read(const char* key, const QVariant& otherwise = {}) { return QSettings().value(QLatin1String(key), otherwise); }
void write(const char* key, const QVariant& value) { QSettings().setValue(QLatin1String(key), value); }

} // namespace

Language language()
{
    return read("language", QStringLiteral("th")).toString() == QLatin1String("en") ? Language::English : Language::Thai;
}

void setLanguage(Language language) { write("language", language == Language::English ? QStringLiteral("en") : QStringLiteral("th")); }

int textPercent() { return qBound(smallestTextPercent, read("textPercent", smallestTextPercent).toInt(), largestTextPercent); }
void setTextPercent(int percent) { write("textPercent", percent); }
ColourScheme colourScheme() { return colourSchemeFromKey(read("colours").toString()).value_or(ColourScheme::System); }
void setColourScheme(ColourScheme scheme) { write("colours", keyOf(scheme)); }
QByteArray windowGeometry() { return read("windowGeometry").toByteArray(); }
void setWindowGeometry(const QByteArray& geometry) { write("windowGeometry", geometry); }
QString personName() { return read("personName").toString(); }

bool hasSeenHints(const QString& page) { return QSettings().value(QString(u"hints/" + page)).toBool(); }
void setHintsSeen(const QString& page) { QSettings().setValue(QString(u"hints/" + page), true); }
void forgetHints() { QSettings().remove(QStringLiteral("hints")); }

QString lastFolder(const QString& purpose)
{
    const QString last = QSettings().value(QString(u"folder/" + purpose)).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    return QFileInfo(plansFolder()).isDir() ? plansFolder() : QDir::homePath();
}

void setLastFolder(const QString& purpose, const QString& path)
{
    QSettings().setValue(QString(u"folder/" + purpose), QFileInfo(path).absolutePath());
}

} // namespace tambon::settings
