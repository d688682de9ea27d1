#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace tambon {

enum class TextColour { Main, Secondary, Ok, Care, Must, Link };

/// How a text of the program looks, in design pixels: it follows the text size and the theme by itself.
struct TextLook {
    int size = textBase;
    bool bold = false;
    TextColour colour = TextColour::Main;
};

[[nodiscard]] QColor colourOf(TextColour colour);

/// A label that shows its text as it is, never as rich text, in a size that follows the application's text size.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(const QString& text, TextLook look = {}, QWidget* parent = nullptr);
    void setLook(TextLook look);
    /// Where libthai is missing no Thai line would ever break: then a wrapping label breaks after any letter.
    void setBreaksAnywhere(bool anywhere);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyLook();
    [[nodiscard]] bool isBrokenAnywhere() const;

    TextLook m_look;
    bool m_breaksAnywhere;
};

/// A label for a text that may come from a plan. wrappingLabel() breaks it over lines.
[[nodiscard]] PlainLabel* plainLabel(const QString& text, TextLook look = {}, QWidget* parent = nullptr);
[[nodiscard]] PlainLabel* wrappingLabel(const QString& text, TextLook look = {}, QWidget* parent = nullptr);

/// For places where & announces a mnemonic: buttons, actions, tabs, group boxes.
[[nodiscard]] QString escapedMnemonic(const QString& text);
/// For tooltips, which guess whether they hold rich text. The result always counts as rich text and wraps.
[[nodiscard]] QString plainToolTip(const QString& text);

/// A font in a design size, for painting and for widgets that set it again when the text size changes.
[[nodiscard]] QFont designFont(double designPx, bool bold = false);

} // namespace tambon
