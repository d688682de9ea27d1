#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace tambon {

/// A thread's two colours: the spine carries the hue, the body is only tinted so that text keeps its contrast.
struct ThreadColours {
    QColor spine;
    QColor body;
};

inline constexpr int threadColourCount = 7;

/// Every colour of the program, beside the palette. Sizes are design pixels at 100 % text; see px().
struct Theme {
    bool isDark = false;

    QColor window, base, sunk;
    QColor text, secondary, placeholder, disabled;
    QColor hairline, blockEdge, inputEdge;
    QColor hover, pressed;
    QColor accent, onAccent, accentHover, link, selectedRow;
    QColor badge, onBadge; ///< number badges, bars and verb tags
    QColor ok, care, must, okGround, careGround, mustGround;
    QColor focusRing, focusGap;

    /// Notes are paper: their text stays dark in both themes unless set back.
    QColor noteText, noteQuiet, noteCare, noteEdge, relatedEdge, spineLine;
    QColor noteEdited; ///< the body while its text is being typed
    QColor setBackBody, setBackText, setBackEdge;
    QColor linkLine, linkHalo;
    std::array<ThreadColours, threadColourCount> threads; ///< 0 is "no thread", then ● ▲ ■ ◆ ★ ✚
};

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();
/// The theme that fits the application's palette now: light, dark, or the palette's own colours in high contrast.
[[nodiscard]] const Theme& theme();

[[nodiscard]] QPalette palette(const Theme& theme);
/// White and yellow on black, for eyes that need it.
[[nodiscard]] QPalette highContrastPalette();
/// A theme that knows no colour but those of the palette's roles.
[[nodiscard]] Theme themeOfRoles(const QPalette& palette);

[[nodiscard]] bool isDark(const QPalette& palette);
/// True for the palettes of high-contrast systems, whose colours are to be taken as they are.
[[nodiscard]] bool isHighContrast(const QPalette& palette);

inline constexpr int radiusNote = 4;
inline constexpr int radiusBadge = 4;
inline constexpr int radiusControl = 6;
inline constexpr int radiusBlock = 6;
inline constexpr int radiusCard = 8;

inline constexpr int heightControl = 36;
inline constexpr int heightPrimary = 40;
inline constexpr int heightMenuBar = 32;
inline constexpr int heightToolBar = 48;
inline constexpr int heightPageHead = 56;
inline constexpr int heightLegend = 40;
inline constexpr int heightStatusBar = 32;
inline constexpr int heightRailItem = 40;
inline constexpr int heightBlockHead = 36;
inline constexpr int heightTableHead = 40;
inline constexpr int heightTableRow = 40;
inline constexpr int widthRail = 160;
inline constexpr int widthHelperColumn = 312;

/// The steps of space: 4 · 8 · 12 · 16 · 24 · 32.
inline constexpr int spaceTiny = 4;
inline constexpr int spaceSmall = 8;
inline constexpr int spaceMedium = 12;
inline constexpr int spaceLarge = 16;
inline constexpr int spacePage = 24;
inline constexpr int spaceHuge = 32;

/// Text sizes in design pixels.
inline constexpr int textSmallest = 15;
inline constexpr int textBase = 16;
inline constexpr int textImportant = 18;
inline constexpr int textCardTitle = 20;
inline constexpr int textPageTitle = 24;
inline constexpr int textStartTitle = 28;
inline constexpr int textHero = 32;

/// The application font's size over 16 px: 1.0 at 100 % text.
[[nodiscard]] double textScale();
/// While it lives, design sizes and fonts come out larger or smaller: for a view with a zoom of its own. Does not add up.
class ZoomScope {
public:
    explicit ZoomScope(double factor);
    ~ZoomScope();
    Q_DISABLE_COPY_MOVE(ZoomScope)

private:
    double m_before;
};

/// A design size in real pixels at the current text size; never 0 for a size above 0.
[[nodiscard]] int px(double designPx);

} // namespace tambon
