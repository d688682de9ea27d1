#pragma once

#include "core/base/language.h"
#include "ui/theme/colourscheme.h"

#include <QByteArray>
#include <QString>

/// What the program remembers between starts, apart from plans.
namespace tambon::settings {

[[nodiscard]] Language language();
void setLanguage(Language language);
[[nodiscard]] int textPercent();
void setTextPercent(int percent);
[[nodiscard]] ColourScheme colourScheme();
void setColourScheme(ColourScheme scheme);
[[nodiscard]] QByteArray windowGeometry();
void setWindowGeometry(const QByteArray& geometry);
/// The person's name for "who has the plan open"; empty unless given.
[[nodiscard]] QString personName();
/// Whether the hints for newcomers were shown on this page.
[[nodiscard]] bool hasSeenHints(const QString& page);
void setHintsSeen(const QString& page);
void forgetHints();
/// The folder of the last file dialog for this purpose ("open", "copy"), else plansFolder() if there, else the home.
[[nodiscard]] QString lastFolder(const QString& purpose);
void setLastFolder(const QString& purpose, const QString& path);

} // namespace tambon::settings
