#include "ui/theme/theme.h"

#include "ui/theme/contrast.h"

#include <QFontInfo>
#include <QGuiApplication>

#include <utility>

namespace tambon {

namespace {

constexpr int darkestLightWindow = 128;
constexpr double leastHighContrast = 20; ///< pure black and white have 21; ordinary palettes stay below 19

Theme makeLightTheme()
{
    Theme t;
    t.window = 0xF3F3F1, t.base = 0xFFFFFF, t.sunk = 0xE9E8E4;
    t.text = 0x1A1A1A, t.secondary = 0x4A4A4A, t.placeholder = 0x5E5E5E, t.disabled = 0x6B6B66;
    t.hairline = 0xD6D5CF, t.blockEdge = 0xBDBCB6, t.inputEdge = 0x767676;
    t.hover = 0xF1F1EE, t.pressed = 0xE1E0DB;
    t.accent = 0x1A5FB4, t.onAccent = 0xFFFFFF, t.accentHover = 0x164F96, t.link = 0x1A5FB4, t.selectedRow = 0xE3ECF7;
    t.badge = 0x23345C, t.onBadge = 0xFFFFFF;
    t.ok = 0x1B6E3C, t.care = 0x8A4B00, t.must = 0xB3261E;
    t.okGround = 0xE8F2EA, t.careGround = 0xFBF0DF, t.mustGround = 0xFBEAE8;
    t.focusRing = 0x0B3D91, t.focusGap = 0xFFFFFF;
    t.noteText = 0x1A1A1A, t.noteQuiet = 0x4A4A4A, t.noteCare = 0x8A4B00, t.noteEdited = 0xFFFFFF;
    t.noteEdge = 0x6B6B66, t.relatedEdge = 0x1A1A1A, t.spineLine = 0x6B6B66;
    t.setBackBody = 0xF1F1EF, t.setBackText = 0x4A4A4A, t.setBackEdge = 0x8C8B85;
    t.linkLine = 0x1A1A1A, t.linkHalo = 0xFFFFFF;
    t.threads = {{{0xE4E3DE, 0xFFFFFF}, {0xF6F08C, 0xFCFADC}, {0x6FE6EC, 0xDFF8FA}, {0xA6A6F4, 0xE9E9FC},
        {0xA7B46C, 0xEBEEDD}, {0xDE9BB6, 0xF7E6ED}, {0xD3F4DF, 0xF0FAF3}}};
    return t;
}

Theme makeDarkTheme()
{
    Theme t;
    t.isDark = true;
    t.window = 0x2A2D30, t.base = 0x1E2022, t.sunk = 0x34383B;
    t.text = 0xF2F2F0, t.secondary = 0xC9C9C6, t.placeholder = 0xA8A8A4, t.disabled = 0xA0A09C;
    t.hairline = 0x44484C, t.blockEdge = 0x565B60, t.inputEdge = 0x8C8F92;
    t.hover = 0x2F3336, t.pressed = 0x3D4246;
    t.accent = 0x3576CB, t.onAccent = 0xFFFFFF, t.accentHover = 0x2F6FC4, t.link = 0x8DBBFA, t.selectedRow = 0x28405F;
    t.badge = 0xDCE4F5, t.onBadge = 0x14213D;
    t.ok = 0x7BD59A, t.care = 0xFFB95C, t.must = 0xFF9A91;
    t.okGround = 0x1F3327, t.careGround = 0x3A2E1A, t.mustGround = 0x402624;
    t.focusRing = 0x9CC2FF, t.focusGap = 0x1E2022;
    t.noteText = 0x1A1A1A, t.noteQuiet = 0x4A4A4A, t.noteCare = 0x7A4200, t.noteEdited = 0xF7F6F2;
    t.noteEdge = 0x6B6B66, t.relatedEdge = 0xF2F2F0, t.spineLine = 0x6B6B66;
    t.setBackBody = 0x3A3E42, t.setBackText = 0xDADAD7, t.setBackEdge = 0x868B90;
    t.linkLine = 0xF2F2F0, t.linkHalo = 0x1E2022;
    t.threads = {{{0xC9C8C2, 0xEBEAE6}, {0xF6F08C, 0xF3F0CF}, {0x6FE6EC, 0xD3EDEF}, {0xA6A6F4, 0xDDDDF1},
        {0xA7B46C, 0xDFE3CF}, {0xDE9BB6, 0xEEDDE5}, {0xD3F4DF, 0xDDEBE2}}};
    return t;
}

void setTextRoles(QPalette& palette, QPalette::ColorGroup group, const QColor& colour)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(group, role, colour);
}

} // namespace

const Theme& lightTheme()
{
    static const Theme light = makeLightTheme();
    return light;
}

const Theme& darkTheme()
{
    static const Theme dark = makeDarkTheme();
    return dark;
}

const Theme& theme()
{
    const QPalette now = QGuiApplication::palette();
    static Theme ofRoles;
    static const Theme* known = nullptr;
    static qint64 knownFrom = 0;
    if (known != nullptr && knownFrom == now.cacheKey()) // it is asked many times for each note that is painted
        return *known;
    knownFrom = now.cacheKey();
    if (isHighContrast(now)) {
        ofRoles = themeOfRoles(now);
        known = &ofRoles;
    } else {
        known = isDark(now) ? &darkTheme() : &lightTheme();
    }
    return *known;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < darkestLightWindow;
}

bool isHighContrast(const QPalette& palette)
{
    return contrastRatio(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= leastHighContrast;
}

Theme themeOfRoles(const QPalette& p)
{
    const QColor ground = p.color(QPalette::Base);
    const QColor text = p.color(QPalette::Text);
    const QColor chosen = p.color(QPalette::Highlight);
    Theme t;
    t.isDark = isDark(p);
    t.window = p.color(QPalette::Window), t.base = t.sunk = t.hover = t.pressed = t.selectedRow = ground;
    t.text = t.secondary = t.placeholder = t.badge = t.ok = t.care = t.must = text;
    t.disabled = p.color(QPalette::Disabled, QPalette::Text);
    t.hairline = t.blockEdge = t.inputEdge = text;
    t.accent = t.accentHover = t.focusRing = chosen, t.onAccent = p.color(QPalette::HighlightedText);
    t.link = p.color(QPalette::Link);
    t.onBadge = t.okGround = t.careGround = t.mustGround = t.focusGap = ground;
    t.noteText = t.noteQuiet = t.noteCare = t.noteEdge = t.spineLine = text, t.noteEdited = ground;
    t.relatedEdge = chosen;
    t.setBackBody = ground, t.setBackText = t.setBackEdge = t.disabled;
    t.linkLine = text, t.linkHalo = ground;
    t.threads.fill({ground, ground});
    return t;
}

QPalette palette(const Theme& t)
{
    // The bright text is the colour of bars: charts know a palette, not the theme.
    QPalette palette(t.text, t.window, t.base, t.inputEdge, t.hairline, t.text, t.badge, t.base, t.window);
    palette.setColor(QPalette::AlternateBase, t.sunk);
    palette.setColor(QPalette::Button, t.isDark ? t.sunk : t.window);
    palette.setColor(QPalette::PlaceholderText, t.placeholder);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Mid, t.hairline);
    palette.setColor(QPalette::Dark, t.inputEdge);
    palette.setColor(QPalette::Link, t.link);
    palette.setColor(QPalette::LinkVisited, t.link);
    palette.setColor(QPalette::ToolTipBase, t.base);
    palette.setColor(QPalette::ToolTipText, t.text);
    setTextRoles(palette, QPalette::Disabled, t.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.sunk);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.disabled);
    return palette;
}

QPalette highContrastPalette()
{
    Theme t = darkTheme();
    t.window = t.base = t.sunk = Qt::black;
    t.text = t.placeholder = t.hairline = t.inputEdge = t.badge = Qt::white;
    t.accent = 0xFFE100, t.onAccent = Qt::black, t.link = 0x9CD0FF, t.disabled = 0xC4C4C4;
    return palette(t);
}

double textScale()
{
    const QFont font = QGuiApplication::font();
    const int size = font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
    return double(size) / textBase;
}

namespace {

double zoomNow = 1;

} // namespace

ZoomScope::ZoomScope(double factor)
    : m_before(std::exchange(zoomNow, factor))
{
}

ZoomScope::~ZoomScope() { zoomNow = m_before; }

int px(double designPx)
{
    const int scaled = qRound(designPx * textScale() * zoomNow);
    return designPx > 0 ? qMax(1, scaled) : scaled;
}

} // namespace tambon
