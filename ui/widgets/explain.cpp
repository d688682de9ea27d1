#include "ui/widgets/explain.h"

#include "ui/theme/text.h"

#include <QAbstractButton>
#include <QAction>
#include <QTextDocument>

namespace tambon {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "แก้ไข(&E)\tF2" → "แก้ไข"; a doubled & is one.
QString plainName(QString text)
{
    text = text.section(u'\t', 0, 0);
    const qsizetype bracket = text.indexOf(u"(&"_s);
    if (bracket > 0)
        text.truncate(bracket);
    QString name;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        name += text[i];
    }
    return name;
}

/// A tooltip is read aloud too, so it stays plain unless Qt would take it for rich text.
QString harmless(const QString& text) { return Qt::mightBeRichText(text) ? plainToolTip(text) : text; }

} // namespace

void explain(QWidget* control, const QString& words)
{
    QString name = control->accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(control); button != nullptr && name.isEmpty())
        name = plainName(button->text());
    if (control->accessibleDescription().isEmpty() || control->accessibleDescription() == control->whatsThis())
        control->setAccessibleDescription(words);
    control->setWhatsThis(words);
    control->setToolTip(harmless(name.isEmpty() ? words : name));
}

void explain(QAction* action, const QString& words, const QString& name)
{
    const QString own = name.isEmpty() ? plainName(action->text()) : name;
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setWhatsThis(words);
    action->setToolTip(harmless(keys.isEmpty() ? own : QString(own + u" ("_s + keys + u')')));
}

} // namespace tambon
