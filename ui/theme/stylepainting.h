#pragma once

#include <QColor>
#include <QStyle>

class QPainter;
class QRectF;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;
class QStyleOptionViewItem;

/// The drawing of TambonStyle, one function per control. Rectangles are in device-independent pixels.
namespace tambon::stylepainting {

struct Box {
    QColor fill;
    QColor edge;
    double radius = 0;
    double edgeWidth = 1;
};
/// A filled rounded box whose edge lies wholly inside the rectangle.
void drawBox(QPainter& painter, const QRectF& rect, const Box& box);

enum class Arrow { Down, Up, Left, Right };
void drawChevron(QPainter& painter, const QRectF& rect, Arrow arrow, const QColor& colour);
void drawMenuTriangle(QPainter& painter, const QRectF& rect, const QColor& colour);

[[nodiscard]] bool isPrimary(const QStyleOptionButton& option);
void drawPushButtonPanel(QPainter& painter, const QStyleOptionButton& option);
void drawPushButtonLabel(QPainter& painter, const QStyleOptionButton& option);
void drawToolButtonPanel(QPainter& painter, const QStyleOption& option);
void drawToolButtonLabel(QPainter& painter, const QStyleOptionToolButton& option);
void drawCheckBox(QPainter& painter, const QStyleOption& option);
void drawRadioButton(QPainter& painter, const QStyleOption& option);

void drawField(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void drawFieldGround(QPainter& painter, const QStyleOption& option);
void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget);
void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget);

void drawHeaderSection(QPainter& painter, const QStyleOption& option);
void drawItemPanel(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget);
void drawItemRow(QPainter& painter, const QStyleOptionViewItem& option, const QWidget* widget);
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider);
void drawProgress(QPainter& painter, const QStyleOptionProgressBar& option);
inline constexpr int ringWidth = 3;
inline constexpr int ringGap = 1;
inline constexpr int ringMargin = ringWidth + ringGap; ///< at every text size
void drawFocusRing(QPainter& painter, const QRect& frame, const QWidget* target);

/// Lines, grounds and frames without a text. False for those that are Fusion's.
bool drawSmallPart(QPainter& painter, QStyle::PrimitiveElement element, const QStyleOption& option);
/// Menu bar, tool bar, header and splitter. False for controls that are not theirs.
bool drawBarPart(QPainter& painter, QStyle::ControlElement element, const QStyleOption& option);

/// The rectangles of the parts of a spin box and a scroll bar.
[[nodiscard]] QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);

} // namespace tambon::stylepainting
