#include "ui/review/readersheet.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

namespace tambon {

namespace {

class ReaderNotePart;

/// The notes' interfaces of one sheet, kept as long as its plan: their ids stay the same while a reader holds them.
QHash<const ReaderSheet*, QHash<QString, ReaderNotePart*>>& readerParts()
{
    static QHash<const ReaderSheet*, QHash<QString, ReaderNotePart*>> parts;
    return parts;
}

class ReaderNotePart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ReaderNotePart(ReaderSheet& sheet, NoteId id)
        : m_sheet(&sheet)
        , m_id(std::move(id))
    {
    }
    [[nodiscard]] const Note* note() const { return m_sheet->plan() ? m_sheet->plan()->note(m_id) : nullptr; }
    [[nodiscard]] bool isValid() const override { return note() != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_sheet->window()->windowHandle(); }
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_sheet); }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (note() == nullptr)
            return {};
        if (kind == QAccessible::Name)
            return note()->text;
        return kind == QAccessible::Description ? m_sheet->descriptionOf(*note()) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        const NoteBox* box = m_sheet->geometryOfNotes().note(m_id);
        return box ? QRect(m_sheet->mapToGlobal(box->rect.topLeft().toPoint()), box->rect.size().toSize()) : QRect();
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = state.readOnly = true;
        state.focused = m_sheet->hasFocus() && m_sheet->focusedNote() == m_id;
        state.selected = m_sheet->focusedNote() == m_id;
        state.invisible = m_sheet->geometryOfNotes().note(m_id) == nullptr;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }
    void doAction(const QString& action) override
    {
        m_sheet->setFocus();
        m_sheet->focusNote(m_id);
        if (action == pressAction())
            Q_EMIT m_sheet->commentRequested(m_id);
    }

private:
    ReaderSheet* m_sheet;
    NoteId m_id;
};

ReaderNotePart* readerPart(ReaderSheet& sheet, const NoteId& id)
{
    ReaderNotePart*& part = readerParts()[&sheet][id.text()];
    if (part == nullptr) {
        part = new ReaderNotePart(sheet, id);
        QAccessible::registerAccessibleInterface(part);
    }
    return part;
}

class AccessibleReaderSheet : public QAccessibleWidget {
public:
    explicit AccessibleReaderSheet(ReaderSheet* sheet)
        : QAccessibleWidget(sheet, QAccessible::List)
    {
    }
    [[nodiscard]] ReaderSheet& sheet() const { return *static_cast<ReaderSheet*>(widget()); }
    [[nodiscard]] int childCount() const override { return sheet().isVisible() ? int(notes().size()) : 0; }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        return index >= 0 && index < childCount() ? readerPart(sheet(), notes()[size_t(index)].id) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* part) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == part)
                return i;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const NoteBox* box = sheet().geometryOfNotes().noteAt(sheet().mapFromGlobal(QPoint(x, y)));
        return box ? readerPart(sheet(), box->id) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        const bool has = sheet().hasFocus() && sheet().plan() && sheet().plan()->note(sheet().focusedNote()) != nullptr;
        return has ? readerPart(sheet(), sheet().focusedNote()) : nullptr;
    }

private:
    [[nodiscard]] const std::vector<NoteBox>& notes() const { return sheet().geometryOfNotes().notes; }
};

QAccessibleInterface* readerSheetFactory(const QString&, QObject* object)
{
    auto* sheet = qobject_cast<ReaderSheet*>(object);
    return sheet ? new AccessibleReaderSheet(sheet) : nullptr;
}

} // namespace

void installReaderAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(readerSheetFactory);
        return true;
    }();
    Q_UNUSED(installed)
}

void readerFocusMoved(ReaderSheet& sheet)
{
    if (!QAccessible::isActive() || sheet.plan() == nullptr || sheet.plan()->note(sheet.focusedNote()) == nullptr)
        return;
    QAccessibleEvent event(readerPart(sheet, sheet.focusedNote()), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void forgetReaderAccessibles(ReaderSheet& sheet)
{
    const QHash<QString, ReaderNotePart*> parts = readerParts().take(&sheet);
    for (ReaderNotePart* part : parts)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(part));
}

} // namespace tambon
