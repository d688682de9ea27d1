#include "ui/theme/stylepainting.h"
#include "ui/theme/tambonstyle.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStatusBar>
#include <QStyleOption>
#include <QTextEdit>
#include <QTextFormat>

#include <map>
#include <optional>

namespace tambon {

namespace {

constexpr int cellTextMargin = 11;
constexpr int fieldPadding = 10;
constexpr int comboArrowWidth = 36;
constexpr int textFieldFrame = 4;

/// Design pixels; the rest is Fusion's.
std::optional<int> designMetric(QStyle::PixelMetric metric)
{
    static const std::map<QStyle::PixelMetric, int> metrics{
        {QStyle::PM_ScrollBarExtent, 18},
        {QStyle::PM_ScrollBarSliderMin, 36},
        {QStyle::PM_IndicatorWidth, 20},
        {QStyle::PM_IndicatorHeight, 20},
        {QStyle::PM_ExclusiveIndicatorWidth, 20},
        {QStyle::PM_ExclusiveIndicatorHeight, 20},
        {QStyle::PM_CheckBoxLabelSpacing, 8},
        {QStyle::PM_RadioButtonLabelSpacing, 8},
        {QStyle::PM_ToolBarItemSpacing, 4},
        {QStyle::PM_ToolBarItemMargin, 6},
        {QStyle::PM_ToolBarSeparatorExtent, 17},
        {QStyle::PM_ToolBarExtensionExtent, 36},
        {QStyle::PM_ToolBarIconSize, 20},
        {QStyle::PM_SmallIconSize, 18},
        {QStyle::PM_ButtonIconSize, 18},
        {QStyle::PM_ListViewIconSize, 18},
        {QStyle::PM_TabBarIconSize, 18},
        {QStyle::PM_MenuBarHMargin, 8},
        {QStyle::PM_MenuButtonIndicator, 20},
        {QStyle::PM_SplitterWidth, 9},
        {QStyle::PM_HeaderDefaultSectionSizeVertical, heightTableRow},
        {QStyle::PM_HeaderMargin, 4},
        {QStyle::PM_HeaderMarkSize, 12},
        {QStyle::PM_TextCursorWidth, 2},
        {QStyle::PM_LayoutHorizontalSpacing, 12},
        {QStyle::PM_LayoutVerticalSpacing, 8},
        {QStyle::PM_LayoutLeftMargin, 16},
        {QStyle::PM_LayoutTopMargin, 12},
        {QStyle::PM_LayoutRightMargin, 16},
        {QStyle::PM_LayoutBottomMargin, 12},
    };
    const auto found = metrics.find(metric);
    return found == metrics.end() ? std::nullopt : std::optional(px(found->second));
}

bool isInsideControl(const QWidget* widget)
{
    const QWidget* parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent);
}

QSize atLeastHigh(QSize size, int designHeight)
{
    return size.expandedTo(QSize(0, px(designHeight)));
}

QSize pushButtonSize(const QStyleOptionButton& button, QSize contents, const QWidget* widget)
{
    const bool primary = stylepainting::isPrimary(button);
    int width = contents.width() + 2 * px(16);
    if (!button.icon.isNull() && !button.text.isEmpty())
        width += px(8) - 4; // QPushButton counts 4 px between icon and text
    if (primary && widget) {
        QFont bold = widget->font();
        bold.setBold(true);
        width += QFontMetrics(bold).size(Qt::TextShowMnemonic, button.text).width()
            - widget->fontMetrics().size(Qt::TextShowMnemonic, button.text).width();
    }
    const int height = px(primary ? heightPrimary : heightControl);
    return QSize(qMax(width, px(44)), qMax(height, contents.height() + px(8)));
}

QSize toolButtonSize(const QStyleOptionToolButton& button, QSize contents, const QWidget* widget)
{
    const bool iconOnly = button.toolButtonStyle == Qt::ToolButtonIconOnly && !button.icon.isNull();
    int width = contents.width();
    if (!iconOnly) // QToolButton counts 4 px after the icon and two spaces around the text
        width += px(20) + px(8) - 4 - 2 * button.fontMetrics.horizontalAdvance(u' ');
    if (button.features & QStyleOptionToolButton::HasMenu)
        width += px(18);
    const QWidget* around = widget ? widget->parentWidget() : nullptr;
    const bool isInStatusBar = around && (qobject_cast<const QStatusBar*>(around) || qobject_cast<const QStatusBar*>(around->parentWidget()));
    if (isInStatusBar)
        return QSize(width, px(heightStatusBar - 2));
    const int side = px(heightControl);
    return QSize(qMax(width, side), qMax(contents.height(), side));
}

/// Qt puts the cell's whole text margin on both sides of a check box and an icon; 8 px are enough between them.
int closerToIcon(const QStyleOptionViewItem& item, QStyle::SubElement element)
{
    const bool hasCheck = item.features & QStyleOptionViewItem::HasCheckIndicator;
    const bool hasIcon
        = item.features & QStyleOptionViewItem::HasDecoration && item.decorationPosition == QStyleOptionViewItem::Left;
    const int before = (hasCheck ? 1 : 0) + (hasIcon && element == QStyle::SE_ItemViewItemText ? 1 : 0);
    return before * px(2 * cellTextMargin - 8);
}

} // namespace

int TambonStyle::layoutSpacing(QSizePolicy::ControlType, QSizePolicy::ControlType, Qt::Orientation orientation,
    const QStyleOption*, const QWidget*) const
{
    return px(orientation == Qt::Horizontal ? spaceMedium : spaceSmall);
}

int TambonStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        return qobject_cast<const QAbstractItemView*>(widget) ? px(cellTextMargin) : stylepainting::ringMargin;
    case PM_FocusFrameVMargin:
        return stylepainting::ringMargin;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget))
            return textFieldFrame; // keeps the text's ground inside the round corners
        break;
    case PM_ToolTipLabelFrameWidth:
        return px(6);
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ToolBarFrameWidth:
    case PM_MenuBarVMargin:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarPanelWidth:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    default:
        break;
    }
    return designMetric(metric).value_or(QProxyStyle::pixelMetric(metric, option, widget));
}

int TambonStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_TextControl_FocusIndicatorTextCharFormat:
        if (auto* answer = qstyleoption_cast<QStyleHintReturnVariant*>(data)) {
            QTextCharFormat focused; // a link that has the keyboard
            focused.setBackground(theme().accent);
            focused.setForeground(theme().onAccent);
            answer->variant = focused;
            return 1;
        }
        return QProxyStyle::styleHint(hint, option, widget, data);
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
        return 1;
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
    case SH_ToolTip_Mask:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_Table_GridLineColor:
        return int(theme().hairline.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize TambonStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return pushButtonSize(*button, size, widget);
        break;
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return toolButtonSize(*button, size, widget);
        break;
    case CT_LineEdit:
        if (isInsideControl(widget))
            return size;
        return atLeastHigh(size + QSize(2 * px(fieldPadding), 2), heightControl);
    case CT_ComboBox: {
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        const int padding = (combo && combo->editable ? 3 : 1) * px(fieldPadding);
        const int iconGap = combo && !combo->currentIcon.isNull() ? px(spaceSmall) : 0;
        return atLeastHigh(size + QSize(padding + px(comboArrowWidth) + 4 + iconGap, 2), heightControl);
    }
    case CT_SpinBox:
        return atLeastHigh(size + QSize(2 * px(32) + 2 * px(fieldPadding), 2), heightControl);
    case CT_MenuBarItem:
        return QSize(size.width() + 2 * px(10), qMax(size.height(), px(heightMenuBar)));
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return separator ? own : atLeastHigh(own + QSize(px(8), 0), heightControl);
    }
    case CT_HeaderSection:
        return atLeastHigh(
            QProxyStyle::sizeFromContents(type, option, size, widget) + QSize(2 * px(8), 0), heightTableHead);
    case CT_TabBarTab:
    case CT_ItemViewItem:
        return atLeastHigh(QProxyStyle::sizeFromContents(type, option, size, widget), heightControl);
    case CT_CheckBox:
    case CT_RadioButton:
        return atLeastHigh(QProxyStyle::sizeFromContents(type, option, size, widget), 32);
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect TambonStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const bool inside = isInsideControl(widget);
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int margin = inside || !frame || frame->lineWidth == 0 ? px(fieldPadding - 2) : px(fieldPadding);
        return option->rect.adjusted(margin, 0, -margin, 0);
    }
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemText:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            const QRect rect = QProxyStyle::subElementRect(element, option, widget);
            const int closer = closerToIcon(*item, element);
            return element == SE_ItemViewItemText ? rect.adjusted(-closer, 0, 0, 0) : rect.translated(-closer, 0);
        }
        return QProxyStyle::subElementRect(element, option, widget);
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect TambonStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (const auto* spin = control == CC_SpinBox ? qstyleoption_cast<const QStyleOptionSpinBox*>(option) : nullptr)
        return stylepainting::spinBoxPart(*spin, part);
    if (const auto* bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr)
        return stylepainting::scrollBarPart(*bar, part);
    if (control == CC_ComboBox) {
        const QRect whole = option->rect;
        const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        const int left = combo && combo->editable ? 1 : px(fieldPadding);
        const int arrow = px(comboArrowWidth);
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, whole, whole.adjusted(left, 1, -arrow, -1));
        if (part == SC_ComboBoxArrow)
            return visualRect(
                option->direction, whole, QRect(whole.right() + 1 - arrow, whole.top(), arrow, whole.height()));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace tambon
