#include "ui/help/explanations.h"

#include "core/base/language.h"
#include "ui/help/explanationtable.h"
#include "ui/widgets/explain.h"

#include <QAbstractButton>
#include <QActionEvent>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QMenu>
#include <QRegularExpression>
#include <QToolBar>
#include <QWidget>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What this filter has said of a command, so that it says it anew in another language.
constexpr char explainedProperty[] = "explainedByTable";

struct NamedEntry {
    const Explanation* entry;
    QRegularExpression name; ///< as it is shown in this language; anything may stand for %1
};

QRegularExpression patternOf(const QString& name)
{
    static const QRegularExpression place(u"%(L?\\d|n)"_s);
    QStringList parts;
    for (const QString& part : name.split(place))
        parts << QRegularExpression::escape(part);
    // Some names carry a count behind them: "Nature 7".
    const QString pattern = parts.join(u".*"_s) + u"( \\d+)?"_s;
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
}

const std::vector<NamedEntry>& namedEntries()
{
    static std::optional<Language> language;
    static std::vector<NamedEntry> entries;
    if (language == installedLanguage())
        return entries;
    language = installedLanguage();
    entries.clear();
    for (const Explanation& entry : explanations())
        if (*entry.name != '\0')
            entries.push_back({&entry, patternOf(QCoreApplication::translate(entry.place, entry.name, nullptr, 1))});
    return entries;
}

/// Whether the object is that class or lies in one; places that are no class are everywhere.
bool liesIn(const QObject* object, const char* place)
{
    if (qstrncmp(place, "tambon::", 8) != 0)
        return true;
    for (; object != nullptr; object = object->parent())
        if (object->inherits(place))
            return true;
    return false;
}

const Explanation* entryFor(const QObject& object, const QStringList& names)
{
    for (const NamedEntry& named : namedEntries())
        for (const QString& name : names)
            if (!name.isEmpty() && liesIn(&object, named.entry->place) && named.name.match(name).hasMatch())
                return named.entry;
    for (const QMetaObject* type = object.metaObject(); type != nullptr; type = type->superClass())
        for (const Explanation& entry : explanations())
            if (*entry.name == '\0' && qstrcmp(entry.place, type->className()) == 0)
                return &entry;
    return nullptr;
}

QString said(const Explanation& entry) { return QCoreApplication::translate("Explanations", entry.words); }

/// Cancel, in whatever language Qt says it.
bool leavesDialog(const QAbstractButton& button)
{
    const auto* box = qobject_cast<const QDialogButtonBox*>(button.parentWidget());
    return box != nullptr && box->buttonRole(const_cast<QAbstractButton*>(&button)) == QDialogButtonBox::RejectRole;
}

void explainWith(QWidget& widget, const QString& words)
{
    const QString tip = widget.toolTip();
    explain(&widget, words);
    if (!tip.isEmpty())
        widget.setToolTip(tip);
}

void explainControl(QWidget& widget)
{
    const bool isControl = widget.focusPolicy() != Qt::NoFocus || qobject_cast<QAbstractButton*>(&widget) != nullptr;
    if (!isControl || widget.isWindow() || !widget.whatsThis().isEmpty())
        return;
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const Explanation* entry = entryFor(widget, {widget.accessibleName(), button == nullptr ? QString() : button->text()});
    if (entry != nullptr)
        explainWith(widget, said(*entry));
    else if (button != nullptr && leavesDialog(*button))
        explainWith(widget, QCoreApplication::translate("Explanations", "Closes the window and changes nothing."));
}

void explainCommand(QAction& action)
{
    if (action.isSeparator() || action.text().isEmpty())
        return;
    if (!action.whatsThis().isEmpty() && !action.property(explainedProperty).toBool())
        return;
    const QString words = action.text();
    const Explanation* entry = entryFor(action, {words, action.iconText()});
    if (entry == nullptr && action.menu() != nullptr)
        entry = entryFor(*action.menu(), {words});
    const auto* menu = qobject_cast<const QMenu*>(action.parent());
    if (entry == nullptr && menu != nullptr) // one of many alike: a sample, a text size
        entry = entryFor(*menu, {menu->title()});
    if (action.menu() != nullptr) // its title has come after its entries
        for (QAction* inner : action.menu()->actions())
            explainCommand(*inner);
    if (entry == nullptr)
        return;
    action.setProperty(explainedProperty, true);
    // A text may say more than the name: "Undo add a note".
    explain(&action, said(*entry), action.iconText().size() > 3 ? action.iconText() : QString());
}

} // namespace

bool ExplainFilter::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (watched->isWidgetType())
            explainControl(*static_cast<QWidget*>(watched));
        break;
    case QEvent::ActionAdded:
    case QEvent::ActionChanged:
        if (qobject_cast<QMenu*>(watched) != nullptr || qobject_cast<QToolBar*>(watched) != nullptr)
            explainCommand(*static_cast<QActionEvent*>(event)->action());
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tambon
