#include "ui/canvas/entryline.h"

#include "core/base/text.h"
#include "core/plan/plan.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <memory>

namespace tambon {

EntryLine::EntryLine(QWidget* parent)
    : QLineEdit(parent)
{
    setMaxLength(maxNoteLength);
}

bool EntryLine::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool undoes = key->matches(QKeySequence::Undo) && !isUndoAvailable();
        const bool redoes = key->matches(QKeySequence::Redo) && !isRedoAvailable();
        if (undoes || redoes) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

bool EntryLine::takesMore(const QMimeData* mime)
{
    const QString pasted = mime != nullptr ? mime->text() : QString();
    const bool fits = text().size() + pasted.size() <= maxNoteLength && plainText(pasted, maxNoteLength).has_value();
    if (pasted.isEmpty() || (fits && !pasted.trimmed().contains(u'\n')))
        return false;
    Q_EMIT pastedElsewhere(pasted);
    return true;
}

void EntryLine::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Paste) || !takesMore(QGuiApplication::clipboard()->mimeData()))
        QLineEdit::keyPressEvent(event);
}

void EntryLine::dropEvent(QDropEvent* event)
{
    if (takesMore(event->mimeData()))
        event->acceptProposedAction();
    else
        QLineEdit::dropEvent(event);
}

void EntryLine::contextMenuEvent(QContextMenuEvent* event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    if (auto* pasting = menu->findChild<QAction*>(QStringLiteral("edit-paste"))) {
        pasting->disconnect(this);
        connect(pasting, &QAction::triggered, this, [this] {
            if (!takesMore(QGuiApplication::clipboard()->mimeData()))
                paste();
        });
    }
    menu->exec(event->globalPos());
}

} // namespace tambon
