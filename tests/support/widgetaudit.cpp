#include "tests/support/widgetaudit.h"

#include "ui/theme/contrast.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QAbstractSpinBox>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextEdit>
#include <QToolBar>
#include <QWidgetAction>

#include <algorithm>

namespace tambon::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int smallestFont = 15;
constexpr int smallestTarget = 24;
constexpr int headerRoom = 8;
constexpr int mostRowsRead = 200;
constexpr double leastContrast = 4.5;

bool isPartOf(const QWidget& widget, const char* className)
{
    for (const QWidget* w = &widget; w != nullptr; w = w->parentWidget())
        if (w->inherits(className))
            return true;
    return false;
}

/// What lies in a scroll area may be larger than the area: one scrolls to it.
bool isScrolled(const QWidget& widget)
{
    const QWidget* viewport = widget.parentWidget();
    const auto* area = viewport ? qobject_cast<const QAbstractScrollArea*>(viewport->parentWidget()) : nullptr;
    return area != nullptr && area->viewport() == viewport;
}

QString cutLabel(const QLabel& label)
{
    if (label.text().isEmpty())
        return {};
    const QSize hint = label.sizeHint();
    if (!label.wordWrap() && label.width() < hint.width())
        return u"%1 px wide, needs %2"_s.arg(label.width()).arg(hint.width());
    const int high = label.wordWrap() ? label.heightForWidth(label.width()) : hint.height();
    if (label.height() < qMax(high, label.fontMetrics().height()))
        return u"%1 px high, needs %2"_s.arg(label.height()).arg(high);
    return {};
}

QString cutCombo(const QComboBox& combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    option.subControls = QStyle::SC_All;
    const int room = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo).width();
    const int needed = combo.fontMetrics().horizontalAdvance(combo.currentText());
    return needed > room ? u"“%1” needs %2 px, has %3"_s.arg(combo.currentText()).arg(needed).arg(room) : QString();
}

QString cutField(const QLineEdit& field)
{
    if (field.height() < field.fontMetrics().height() + 4)
        return u"a field of %1 px"_s.arg(field.height());
    const int needed = field.fontMetrics().horizontalAdvance(field.placeholderText()) + 4;
    return field.text().isEmpty() && needed > field.width() ? u"placeholder “%1”"_s.arg(field.placeholderText()) : QString();
}

QString narrowSection(const QHeaderView& header)
{
    if (isPartOf(header, "QFileDialog")) // Qt's own; its columns can be drawn wider
        return {};
    for (int section = 0; header.orientation() == Qt::Horizontal && section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        if (header.isSectionHidden(section) || text.isEmpty())
            continue;
        if (header.defaultAlignment() & Qt::TextWordWrap) { // breaks its words over lines instead
            const QRect room(0, 0, header.sectionSize(section) - headerRoom, 10000);
            if (header.fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height() > header.height())
                return u"“%1”: too high"_s.arg(text);
            continue;
        }
        const int needed = header.fontMetrics().size(0, text).width() + headerRoom;
        if (header.sectionSize(section) < needed)
            return u"“%1”: %2 px, needs %3"_s.arg(text).arg(header.sectionSize(section)).arg(needed);
    }
    return {};
}

QString cutTab(const QTabBar& tabs)
{
    for (int i = 0; i < tabs.count(); ++i)
        if (tabs.tabRect(i).width() < tabs.fontMetrics().horizontalAdvance(tabs.tabText(i)) + headerRoom)
            return tabs.tabText(i);
    return {};
}

QString cutMenuTitle(const QMenuBar& bar)
{
    for (QAction* action : bar.actions()) {
        const QRect place = bar.actionGeometry(action);
        const int needed = bar.fontMetrics().size(Qt::TextShowMnemonic, action->text()).width();
        if (action->isVisible() && (place.width() < needed || !bar.rect().contains(place)))
            return action->text();
    }
    return {};
}

bool showsText(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return (label && !label->text().isEmpty()) || (button && !button->text().isEmpty()) || widget.inherits("QLineEdit")
        || widget.inherits("QComboBox") || widget.inherits("QAbstractItemView") || widget.inherits("QPlainTextEdit")
        || widget.inherits("QMenuBar") || widget.inherits("QTabBar");
}

bool isClicked(const QWidget& widget)
{
    if (widget.inherits("QTableCornerButton")) // paints nothing and does nothing here
        return false;
    if (qobject_cast<const QAbstractSpinBox*>(widget.parentWidget()) || qobject_cast<const QComboBox*>(widget.parentWidget()))
        return false; // the field in it: the whole is the target
    return widget.inherits("QAbstractButton") || widget.inherits("QComboBox") || widget.inherits("QLineEdit")
        || widget.inherits("QAbstractSpinBox");
}

/// The contrast of what is written in the rectangle with its ground, the colour seen most. Strokes thinner than a pixel
/// never show their full colour, so this is less than the theme says.
double contrastIn(const QImage& picture, const QRect& place)
{
    const QRect within = place & picture.rect();
    QHash<QRgb, int> seen;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = within.left(); x <= within.right(); ++x)
            ++seen[line[x]];
    }
    if (seen.size() < 2)
        return leastContrast; // covered or scrolled away
    const auto ground = std::max_element(seen.cbegin(), seen.cend());
    double most = 1;
    for (auto colour = seen.keyBegin(); colour != seen.keyEnd(); ++colour)
        most = std::max(most, contrastRatio(QColor(ground.key()), QColor(*colour)));
    return most;
}

/// What a person uses by itself: not the parts of which Qt builds a control, nor Qt's own dialogs.
bool isControl(const QWidget& widget)
{
    const bool takesKeys = (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.focusProxy() == nullptr;
    const bool isButton = widget.inherits("QAbstractButton") && !widget.inherits("QTableCornerButton");
    const QWidget* parent = widget.parentWidget();
    if (!(takesKeys || isButton) || widget.isWindow() || parent == nullptr || widget.objectName().startsWith(u"qt_"_s))
        return false;
    const bool isPart = qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent)
        || qobject_cast<const QLineEdit*>(parent) || widget.inherits("QHeaderView") || widget.inherits("QScrollBar");
    const bool isOpenCell = isPartOf(*parent, "QAbstractItemView");
    const bool isAround = widget.inherits("QScrollArea") || widget.inherits("QToolBarExtension");
    return !isPart && !isOpenCell && !isAround && !isPartOf(widget, "QFileDialog") && !isPartOf(widget, "QMessageBox");
}

QStringList wordsOfModel(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QStringList words;
    const int columns = model.columnCount(parent);
    for (int row = 0; row < qMin(model.rowCount(parent), mostRowsRead); ++row) {
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::ToolTipRole})
                words << index.data(role).toString().remove(tag);
        }
        words << wordsOfModel(model, model.index(row, 0, parent));
    }
    return words;
}

QStringList wordsOfView(const QAbstractItemView& view)
{
    QStringList words;
    if (view.model() == nullptr || qobject_cast<const QHeaderView*>(&view))
        return words;
    for (int column = 0; column < view.model()->columnCount(); ++column)
        words << view.model()->headerData(column, Qt::Horizontal).toString();
    if (!isPartOf(view, "QFileDialog")) // names of files are not the program's
        words << wordsOfModel(*view.model());
    return words;
}

QStringList wordsOf(const QWidget& widget)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QStringList words{widget.accessibleName(), widget.accessibleDescription(), widget.whatsThis(), widget.toolTip().remove(tag), widget.statusTip()};
    if (widget.isWindow())
        words << widget.windowTitle();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        words << label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        words << button->text();
    else if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        words << field->placeholderText();
    else if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
        words << box->title();
    else if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget); text && text->isReadOnly())
        words << text->toPlainText().split(u'\n');
    else if (const auto* rich = qobject_cast<const QTextEdit*>(&widget); rich && rich->isReadOnly())
        words << rich->toPlainText().split(u'\n');
    else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
        words << wordsOfView(*view);
    else if (const auto* combo = qobject_cast<const QComboBox*>(&widget); combo && combo->objectName() != u"lookInCombo"_s)
        words << wordsOfModel(*combo->model());
    else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        for (int i = 0; i < tabs->count(); ++i)
            words << tabs->tabText(i);
    for (const QAction* action : widget.actions())
        words << action->text() << action->whatsThis() << action->toolTip().remove(tag) << (action->menu() ? action->menu()->title() : QString());
    return words;
}

/// Names that have no Thai form, keys, and the one word that is there to be found by who reads no Thai.
QString withoutNames(QString text)
{
    static const QRegularExpression names(
        uR"((Ctrl|Alt|Shift)\+[\w+]+|\b(Ctrl|Alt|Shift|Enter|Return|Esc|Backspace|HDMI-1|Del|Tab|Insert|Home|End|PgUp|PgDown|Page Up/Down|Orca|PDF|JPG|PNG|SVG|JSON|XLSX|CSV|ZIP|HTML|ODT|DOCX|Word|LibreOffice|Canvas|format|KSNB|SDG|C-?BMC|LINE|English)\b|\.cbmc\b|Tambon Canvas)"
        "|Business Model Canvas: Strategyzer AG, CC BY-SA 3\\.0|GNU General Public License|GPL-3\\.0-or-later|\\bISC\\b|SQLite|qpdf|Loma|Laksaman"_s);
    static const QRegularExpression paths(u"[~/][\\w./~-]*/[^\\s]*"_s);
    return text.remove(names).remove(paths);
}

/// Classes and object names from two ancestors down.
QString pathOf(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* w = &widget; w != nullptr && path.size() < 4; w = w->parentWidget()) {
        const QString type = QString::fromLatin1(w->metaObject()->className()).section(u"::"_s, -1);
        path.prepend(w->objectName().isEmpty() ? type : QString(type + u'#' + w->objectName()));
    }
    return path.join(u'>');
}

} // namespace

QString nameOf(Fault fault)
{
    switch (fault) {
    case Fault::CutText:
        return u"cut text"_s;
    case Fault::SmallButton:
        return u"small button"_s;
    case Fault::NarrowHeader:
        return u"narrow header"_s;
    case Fault::Unnamed:
        return u"no name"_s;
    case Fault::SmallFont:
        return u"small font"_s;
    case Fault::SmallTarget:
        return u"small target"_s;
    case Fault::StrayEnglish:
        return u"stray English"_s;
    case Fault::Unexplained:
        return u"not explained"_s;
    case Fault::LowContrast:
        return u"low contrast"_s;
    }
    return {};
}

void WidgetAudit::setForeignTexts(QStringList texts)
{
    texts.removeAll(QString());
    std::sort(texts.begin(), texts.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    m_foreign = std::move(texts);
}

void WidgetAudit::look(const QWidget& root, const QString& where)
{
    m_where = where;
    QList<const QWidget*> widgets{&root};
    for (const QWidget* child : root.findChildren<QWidget*>())
        if (child->isVisible() && child->window() == root.window())
            widgets << child;
    const QImage picture = m_checksContrast ? const_cast<QWidget&>(root).grab().toImage().convertToFormat(QImage::Format_RGB32) : QImage();
    for (const QWidget* widget : widgets) {
        ++m_widgets;
        if (m_checksContrast)
            lookAtContrast(*widget, picture, root);
        lookAtRoom(*widget);
        lookAtSizes(*widget);
        lookAtName(*widget);
        lookAtExplanation(*widget);
        if (m_expectsThai)
            lookAtWords(*widget);
    }
}

void WidgetAudit::add(Fault fault, const QWidget& widget, const QString& what)
{
    if (!what.isEmpty())
        m_faults.push_back({fault, &widget, m_where, QString(pathOf(widget) + u" | " + what)});
}

void WidgetAudit::lookAtRoom(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (const QString cut = cutLabel(*label); !cut.isEmpty())
            add(Fault::CutText, widget, QString(u"“" + label->text() + u"” " + cut));
    } else if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        add(Fault::CutText, widget, cutCombo(*combo));
    } else if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
        add(Fault::CutText, widget, cutField(*field));
    } else if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        add(Fault::NarrowHeader, widget, narrowSection(*header));
    } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        add(Fault::CutText, widget, cutTab(*tabs));
    } else if (const auto* bar = qobject_cast<const QMenuBar*>(&widget)) {
        add(Fault::CutText, widget, cutMenuTitle(*bar));
    } else if (const auto* area = qobject_cast<const QScrollArea*>(&widget); area && area->widget()) {
        if (area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && area->widget()->width() > area->viewport()->width())
            add(Fault::CutText, widget, u"content %1 px wide in %2, and no scroll bar"_s.arg(area->widget()->width()).arg(area->viewport()->width()));
    }
    const QWidget* parent = widget.parentWidget();
    if ((showsText(widget) || isClicked(widget)) && parent && !widget.isWindow() && !isScrolled(widget)
        && !parent->rect().contains(widget.geometry()))
        add(Fault::CutText, widget, QString(u"reaches out of its parent: " + wordsOf(widget).join(u' ').simplified()));
}

void WidgetAudit::lookAtSizes(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        QSize hint = button->sizeHint();
        if (button->hasHeightForWidth())
            hint.setHeight(button->heightForWidth(button->width()));
        if (button->width() < hint.width() - 2 || button->height() < hint.height() - 2)
            add(Fault::SmallButton, widget, u"“%1” %2×%3, needs %4×%5"_s.arg(button->text()).arg(button->width()).arg(button->height()).arg(hint.width()).arg(hint.height()));
    }
    if (showsText(widget) && QFontInfo(widget.font()).pixelSize() < smallestFont)
        add(Fault::SmallFont, widget, u"%1 px: %2"_s.arg(QFontInfo(widget.font()).pixelSize()).arg(wordsOf(widget).join(u' ').simplified().left(60)));
    if (isClicked(widget) && (widget.width() < smallestTarget || widget.height() < smallestTarget))
        add(Fault::SmallTarget, widget, u"%1×%2: %3"_s.arg(widget.width()).arg(widget.height()).arg(wordsOf(widget).join(u' ').simplified().left(60)));
    if (widget.isWindow() && (widget.width() > 1366 || widget.height() > 768))
        add(Fault::CutText, widget, u"window of %1×%2"_s.arg(widget.width()).arg(widget.height()));
}

void WidgetAudit::lookAtContrast(const QWidget& widget, const QImage& picture, const QWidget& root)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
    if (!widget.isEnabled() || (!view && (!label || label->text().isEmpty()) && (!button || button->text().isEmpty())))
        return;
    const double scale = picture.devicePixelRatio();
    const auto check = [&](const QRect& within, const QString& text) {
        const QRect shown = within & widget.visibleRegion().boundingRect();
        const QRect place(widget.mapTo(&root, shown.topLeft()) * scale, shown.size() * scale);
        const double ratio = shown.height() < within.height() || text.trimmed().isEmpty() ? leastContrast : contrastIn(picture, place);
        if (ratio < leastContrast)
            add(Fault::LowContrast, widget, u"%1 : 1, “%2”"_s.arg(ratio, 0, 'f', 1).arg(text.left(60)));
    };
    if (label || button)
        return check(widget.rect(), label ? label->text() : button->text());
    for (int row = 0; view->model() && row < qMin(view->model()->rowCount(), mostRowsRead); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex index = view->model()->index(row, column);
            const QRect cell = view->visualRect(index).translated(view->viewport()->pos());
            if (view->viewport()->geometry().contains(cell) && index.flags() & Qt::ItemIsEnabled)
                check(cell.adjusted(8, 2, -2, -2), index.data().toString());
        }
    }
}

void WidgetAudit::lookAtName(const QWidget& widget)
{
    const bool takesKeys = (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.focusProxy() == nullptr;
    if (!takesKeys || !widget.isEnabled() || widget.isWindow())
        return;
    const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty())
        add(Fault::Unnamed, widget, u"takes the keyboard"_s);
}

void WidgetAudit::lookAtWords(const QWidget& widget)
{
    for (const QString& text : wordsOf(widget))
        lookAtWord(widget, text);
}

void WidgetAudit::lookAtWord(const QWidget& widget, const QString& text)
{
    static const QRegularExpression english(u"[A-Za-z]{3,}"_s);
    if (!text.contains(english))
        return;
    static const QRegularExpression tags(u"</?[a-z]+>"_s); // a tooltip's words are wrapped so that Qt breaks their lines
    QString rest = QString(text).remove(tags);
    for (const QString& foreign : m_foreign)
        rest.remove(foreign);
    if (withoutNames(rest).contains(english))
        add(Fault::StrayEnglish, widget, text);
}

void WidgetAudit::lookAtExplanation(const QWidget& widget)
{
    if (isControl(widget) && (widget.toolTip().isEmpty() || widget.whatsThis().isEmpty()))
        add(Fault::Unexplained, widget, QString(u"“"_s + wordsOf(widget).join(u' ').simplified().left(50) + u"”"_s));
    if (const auto* bar = qobject_cast<const QMenuBar*>(&widget)) {
        for (const QAction* action : bar->actions())
            if (action->menu() != nullptr)
                lookAtCommands(*bar, action->menu()->actions());
    } else if (widget.inherits("QToolBar")) {
        lookAtCommands(widget, widget.actions());
    }
}

void WidgetAudit::lookAtCommands(const QWidget& bar, const QList<QAction*>& actions)
{
    for (const QAction* action : actions) {
        if (action->isSeparator() || qobject_cast<const QWidgetAction*>(action) != nullptr)
            continue;
        if (action->toolTip().isEmpty() || action->whatsThis().isEmpty())
            add(Fault::Unexplained, bar, QString(u"command “"_s + action->text() + u"”"_s));
        if (action->menu() != nullptr)
            lookAtCommands(bar, action->menu()->actions());
    }
}

QStringList WidgetAudit::report() const
{
    QStringList lines;
    for (const WidgetFault& fault : m_faults) {
        lines << QString(nameOf(fault.fault) + u" | " + fault.where + u" | " + fault.what);
    }
    lines.removeDuplicates();
    return lines;
}

} // namespace tambon::test
