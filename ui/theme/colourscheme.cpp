#include "ui/theme/colourscheme.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the platform says apart from us. An empty palette gives the application's back to the platform for a moment.
QPalette platformPalette()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

} // namespace

QString keyOf(ColourScheme scheme)
{
    switch (scheme) {
    case ColourScheme::Light:
        return u"light"_s;
    case ColourScheme::Dark:
        return u"dark"_s;
    case ColourScheme::System:
        return u"system"_s;
    case ColourScheme::HighContrast:
        return u"contrast"_s;
    }
    return {};
}

std::optional<ColourScheme> colourSchemeFromKey(const QString& key)
{
    const auto found = std::find_if(
        colourSchemes.begin(), colourSchemes.end(), [&](ColourScheme scheme) { return keyOf(scheme) == key; });
    return found == colourSchemes.end() ? std::nullopt : std::optional(*found);
}

QPalette paletteFor(ColourScheme scheme, const QPalette& system)
{
    switch (scheme) {
    case ColourScheme::Light:
        return palette(lightTheme());
    case ColourScheme::Dark:
        return palette(darkTheme());
    case ColourScheme::System:
        return isHighContrast(system) ? system : palette(isDark(system) ? darkTheme() : lightTheme());
    case ColourScheme::HighContrast:
        return isHighContrast(system) ? system : highContrastPalette();
    }
    return palette(lightTheme());
}

ApplicationColours::ApplicationColours(QObject* parent, SystemPalette system)
    : QObject(parent)
    , m_system(system ? std::move(system) : platformPalette)
{
}

void ApplicationColours::use(ColourScheme scheme)
{
    m_scheme = scheme;
    apply();
    // Installed anew each time: last in, first asked.
    if (scheme == ColourScheme::System)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
}

void ApplicationColours::apply()
{
    const QScopedValueRollback applying(m_isApplying, true);
    const QPalette colours = paletteFor(m_scheme, m_system());
    QApplication::setPalette(colours);
    QToolTip::setPalette(colours);
}

bool ApplicationColours::eventFilter(QObject*, QEvent* event)
{
    // Qt 6.4 has no signal for a dark system; every window hears of a changed theme. They hear of our own palette too,
    // by events that arrive later: following those as well would never end.
    if (event->type() == QEvent::ThemeChange && !m_isApplying)
        apply();
    return false;
}

ApplicationColours& applicationColours()
{
    static ApplicationColours* colours = new ApplicationColours(qApp);
    return *colours;
}

} // namespace tambon
