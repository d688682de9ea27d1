#pragma once

#include <QObject>
#include <QPalette>

#include <array>
#include <functional>
#include <optional>

namespace tambon {

enum class ColourScheme { Light, Dark, System, HighContrast };
inline constexpr std::array colourSchemes{
    ColourScheme::Light, ColourScheme::Dark, ColourScheme::System, ColourScheme::HighContrast};

/// "light", "dark", "system", "contrast": in the settings and on the command line.
[[nodiscard]] QString keyOf(ColourScheme scheme);
[[nodiscard]] std::optional<ColourScheme> colourSchemeFromKey(const QString& key);

/// The palette for the scheme when the system's own is `system`. A high-contrast system palette is taken as it is.
[[nodiscard]] QPalette paletteFor(ColourScheme scheme, const QPalette& system);

/// Gives the whole application its colours, and follows the system's as long as the scheme is System.
class ApplicationColours : public QObject {
    Q_OBJECT

public:
    using SystemPalette = std::function<QPalette()>;
    /// `system` says what the system wants now; without it, the platform is asked.
    explicit ApplicationColours(QObject* parent, SystemPalette system = {});

    void use(ColourScheme scheme);
    [[nodiscard]] ColourScheme scheme() const { return m_scheme; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    SystemPalette m_system;
    ColourScheme m_scheme = ColourScheme::Light;
    bool m_isApplying = false;
};

/// The colours of this application, made when first asked for.
[[nodiscard]] ApplicationColours& applicationColours();

} // namespace tambon
