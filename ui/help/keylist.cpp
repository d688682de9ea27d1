#include "ui/help/keylist.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char* source) { return QCoreApplication::translate("Keys", source); }

/// "ไฟล์(&F)" and "&File" without what announces the mnemonic.
QString withoutMnemonic(QString text)
{
    const qsizetype bracket = text.indexOf(u"(&"_s);
    if (bracket > 0)
        text.truncate(bracket);
    return text.remove(u'&');
}

QString rowOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    keys.removeDuplicates();
    return u"| "_s + markdownEscaped(keys.join(u", "_s)) + u" | "_s + markdownEscaped(action.iconText()) + u" |\n"_s;
}

class Tables {
public:
    void add(const QString& title, const QList<QAction*>& actions)
    {
        QString rows;
        collect(actions, rows);
        if (!rows.isEmpty())
            text += u"## "_s + markdownEscaped(title) + u"\n\n| "_s + words(QT_TRANSLATE_NOOP("Keys", "Keys")) + u" | "_s
                + words(QT_TRANSLATE_NOOP("Keys", "Command")) + u" |\n|:---|:---|\n"_s + rows + u"\n"_s;
    }
    QString text;

private:
    void collect(const QList<QAction*>& actions, QString& rows)
    {
        for (QAction* action : actions) {
            if (m_listed.contains(action))
                continue;
            m_listed.insert(action);
            if (action->menu() != nullptr)
                collect(action->menu()->actions(), rows);
            else if (!action->shortcuts().isEmpty())
                rows += rowOf(*action);
        }
    }
    QSet<QAction*> m_listed;
};

/// Commands of the window's pages; a dialog's own stay out.
QList<QAction*> pageActions(const QMainWindow& window)
{
    QList<QAction*> actions;
    for (QAction* action : window.findChildren<QAction*>()) {
        const auto* owner = qobject_cast<const QWidget*>(action->parent());
        if (owner != nullptr && owner->window() == &window)
            actions << action;
    }
    return actions;
}

} // namespace

QString markdownEscaped(const QString& text)
{
    QString escaped;
    for (const QChar c : text) {
        const bool isMark = c.unicode() < 128 && (c.isPunct() || c.isSymbol());
        if (isMark)
            escaped += u'\\';
        escaped += c.isSpace() ? QChar(u' ') : c;
    }
    return escaped;
}

QString keyTables(const QMainWindow& window)
{
    Tables tables;
    for (const QAction* action : window.menuBar()->actions())
        if (action->menu() != nullptr)
            tables.add(withoutMnemonic(action->menu()->title()), action->menu()->actions());
    tables.add(words(QT_TRANSLATE_NOOP("Keys", "On the pages")), pageActions(window));
    return tables.text;
}

} // namespace tambon
