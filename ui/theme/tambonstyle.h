#pragma once

#include <QProxyStyle>

namespace tambon {

class FocusRing;

/// Set on a widget that paints the focus ring itself, so that it does not get a second one.
inline constexpr char paintsOwnFocusProperty[] = "paintsOwnFocus";
/// Set on a widget with other corners than a control's: its radius in design pixels.
inline constexpr char cornerRadiusProperty[] = "cornerRadius";
/// Set on a field whose text is not understood: it gets a red edge.
inline constexpr char invalidProperty[] = "invalid";

/// The look of the program over Fusion: the mockups' controls, in sizes that follow the application font.
class TambonStyle : public QProxyStyle {
    Q_OBJECT

public:
    TambonStyle();

    void polish(QWidget* widget) override;
    void polish(QApplication* application) override;
    using QProxyStyle::polish;
    QPalette standardPalette() const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const override;

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget) const override;

    int layoutSpacing(QSizePolicy::ControlType first, QSizePolicy::ControlType second, Qt::Orientation orientation,
        const QStyleOption* option, const QWidget* widget) const override;

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;

private:
    void drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawViewItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;

    FocusRing* m_focusRing = nullptr;
};

} // namespace tambon
