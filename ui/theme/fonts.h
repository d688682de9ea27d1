#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace tambon {

/// How much higher the ink of ที่ reaches than that of ที at 100 px.
[[nodiscard]] int toneMarkRise(const QFont& font);
/// True when that is 10 px or more. Some released fonts draw the tone mark on the vowel, and then ที่ reads ที.
[[nodiscard]] bool keepsToneMarks(const QFont& font);

/// True when Thai text breaks between words. Qt finds libthai at run time; without it a line never breaks.
[[nodiscard]] bool breaksThaiLines(const QFont& font);

/// The first family of the list that is installed and keeps its tone marks; empty when none does.
[[nodiscard]] QString firstGoodFamily(const QStringList& families);

/// What the start-up self-test found.
struct FontCheck {
    QString family; ///< empty: no installed family draws Thai right
    bool linesBreak = false;
};
[[nodiscard]] FontCheck checkFonts();
/// What to tell the user about it: empty when Thai is drawn and broken well.
[[nodiscard]] QString fontProblem(const FontCheck& check);

inline constexpr int smallestTextPercent = 100;
inline constexpr int largestTextPercent = 200;

/// The font of the window, 16 px at 100 %. `percent` is kept within 100–200.
[[nodiscard]] QFont uiFont(int percent);
/// Gives the whole application this text size; open windows lay themselves out again.
void applyTextScale(int percent);

} // namespace tambon
