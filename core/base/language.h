#pragma once

#include <QString>

#include <optional>

namespace tambon {

enum class Language { Thai, English };

/// "th" and "en".
[[nodiscard]] QString languageKey(Language language);
[[nodiscard]] std::optional<Language> languageFromKey(QStringView key);

/// Makes this the language of everything said from now on. May be called again at run time: widgets then hear of it by
/// QEvent::LanguageChange. Needs the application object.
void installLanguage(Language language);
[[nodiscard]] Language installedLanguage();

} // namespace tambon
