#include "ui/theme/tambonstyle.h"

#include "ui/theme/focusring.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/theme/theme.h"
#include "ui/theme/viewcorners.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScreen>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace tambon {

using namespace Qt::Literals::StringLiterals;
namespace paint = stylepainting;

namespace {

bool isTextField(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

bool isFieldInsideControl(const QWidget* widget)
{
    const QWidget* parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent);
}

void drawFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Theme& t = theme();
    if (isTextField(widget)) {
        paint::drawField(painter, option, widget);
        return;
    }
    const bool isView = qobject_cast<const QAbstractItemView*>(widget);
    paint::drawBox(painter, option.rect,
        {.fill = isView ? t.base : QColor(Qt::transparent), .edge = t.hairline, .radius = double(px(radiusCard))});
}

void drawLineEditPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (frame && frame->lineWidth > 0)
        paint::drawField(painter, option, widget);
    else if (!isFieldInsideControl(widget))
        paint::drawFieldGround(painter, option);
}

void drawCellFocus(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    // Everywhere else the ring outside the widget shows the focus.
    if (!qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QListView*>(widget))
        return;
    paint::drawBox(
        painter, option.rect.adjusted(1, 1, -1, -1), {.fill = Qt::transparent, .edge = theme().accent, .radius = 2});
}

/// With an icon: Qt's own stands too near to the text when both are large.
void drawComboLabel(QPainter& painter, const QStyleOptionComboBox& box, const QRect& room)
{
    const bool enabled = box.state & QStyle::State_Enabled;
    const QRect picture = QStyle::alignedRect(box.direction, Qt::AlignLeft | Qt::AlignVCenter, box.iconSize, room);
    box.currentIcon.paint(&painter, picture, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(enabled ? theme().text : theme().disabled);
    const QRect words = QStyle::visualRect(box.direction, room, room.adjusted(picture.width() + px(spaceSmall), 0, 0, 0));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(box.currentText, Qt::ElideRight, words.width()));
}

void drawToolButton(QPainter& painter, const QStyleOptionToolButton& option)
{
    paint::drawToolButtonPanel(painter, option);
    QStyleOptionToolButton label = option;
    const bool iconOnly = option.toolButtonStyle == Qt::ToolButtonIconOnly && !option.icon.isNull();
    const int padding = iconOnly ? 0 : px(8);
    label.rect = option.rect.adjusted(padding, 0, -padding, 0);
    paint::drawToolButtonLabel(painter, label);
}

} // namespace

TambonStyle::TambonStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void TambonStyle::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    if (!m_focusRing)
        m_focusRing = new FocusRing(this);
}

void TambonStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QHeaderView*>(widget)) {
        // Only the weight is set here, so the size still follows the application font.
        QFont bold;
        bold.setBold(true);
        widget->setFont(bold);
    }
    if (auto* files = qobject_cast<QFileDialog*>(widget)) // Qt's own size knows nothing of large text
        files->setMinimumSize(QSize(px(640), px(400)).boundedTo(files->screen()->availableSize() * 9 / 10));
    if (auto* view = qobject_cast<QAbstractItemView*>(widget))
        ViewCorners::install(*view);
}

QIcon TambonStyle::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const
{
    if (standard == SP_ToolBarHorizontalExtensionButton)
        return icon(u"menu-more"_s);
    return QProxyStyle::standardIcon(standard, option, widget);
}

QPalette TambonStyle::standardPalette() const
{
    return palette(lightTheme());
}

void TambonStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paint::drawPushButtonPanel(*painter, *button);
        break;
    case PE_PanelButtonTool:
        return paint::drawToolButtonPanel(*painter, *option);
    case PE_PanelLineEdit:
        return drawLineEditPanel(*painter, *option, widget);
    case PE_FrameLineEdit:
        return paint::drawField(*painter, *option, widget);
    case PE_IndicatorCheckBox:
        return paint::drawCheckBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return paint::drawRadioButton(*painter, *option);
    case PE_Frame:
        return drawFrame(*painter, *option, widget);
    case PE_FrameFocusRect:
        return drawCellFocus(*painter, *option, widget);
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            return paint::drawItemPanel(*painter, *item, widget);
        break;
    case PE_PanelItemViewRow:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            return paint::drawItemRow(*painter, *item, widget);
        break;
    default:
        break;
    }
    if (!paint::drawSmallPart(*painter, element, *option))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void TambonStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            paint::drawPushButtonPanel(*painter, *button);
            return paint::drawPushButtonLabel(*painter, *button);
        }
        break;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paint::drawPushButtonLabel(*painter, *button);
        break;
    case CE_ToolButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return paint::drawToolButtonLabel(*painter, *button);
        break;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader aligned = *header;
            aligned.rect.adjust(px(8), 0, -px(8), 0); // with PM_HeaderMargin, in line with the cells' text
            return QProxyStyle::drawControl(element, &aligned, painter, widget);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box && !box->currentIcon.isNull())
            return drawComboLabel(*painter, *box, subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget));
        break;
    case CE_MenuItem:
        return drawMenuItem(option, painter, widget);
    case CE_ItemViewItem:
        return drawViewItem(option, painter, widget);
    default:
        break;
    }
    if (!paint::drawBarPart(*painter, element, *option))
        QProxyStyle::drawControl(element, option, painter, widget);
}

void TambonStyle::drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item)
        return QProxyStyle::drawControl(CE_MenuItem, option, painter, widget);
    QStyleOptionMenuItem coloured = *item;
    // Fusion knows no icon mode for the chosen row, where a dark icon would vanish in the accent.
    if (item->state & State_Selected && item->state & State_Enabled && !item->icon.isNull()) {
        const int size = pixelMetric(PM_SmallIconSize, option, widget);
        coloured.icon
            = QIcon(item->icon.pixmap(QSize(size, size), painter->device()->devicePixelRatioF(), QIcon::Selected));
    }
    QProxyStyle::drawControl(CE_MenuItem, &coloured, painter, widget);
}

void TambonStyle::drawViewItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (!item)
        return QProxyStyle::drawControl(CE_ItemViewItem, option, painter, widget);
    QStyleOptionViewItem dark = *item;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        dark.palette.setColor(group, QPalette::HighlightedText, item->palette.color(group, QPalette::Text));
    if (item->state & State_Selected && !item->icon.isNull()) {
        const QPixmap drawn = item->icon.pixmap(item->decorationSize, painter->device()->devicePixelRatioF());
        dark.icon = QIcon(drawn);
        dark.icon.addPixmap(drawn, QIcon::Selected);
    }
    QProxyStyle::drawControl(CE_ItemViewItem, &dark, painter, widget);
}

void TambonStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return paint::drawComboBox(*painter, *box, widget);
        break;
    case CC_SpinBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            return paint::drawSpinBox(*painter, *box, widget);
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return paint::drawScrollBar(*painter, *bar, paint::scrollBarPart(*bar, SC_ScrollBarSlider));
        break;
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return drawToolButton(*painter, *button);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace tambon
